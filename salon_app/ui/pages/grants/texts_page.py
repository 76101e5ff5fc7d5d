"""文章をコピーする: texts for a funder's web form, counted against its limit, changed as wanted, copied by one press."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from salon_app.model.problems import InputProblem
from salon_app.reports.form_texts import TextBlock
from salon_app.reports.spec import ReportOptions
from salon_app.services.grants.values import Grant
from salon_app.ui.context import Args, PageContext
from salon_app.ui.later import later
from salon_app.ui.page import Page
from salon_app.ui.pages.grants.texts_state import TypedText, source_words, to_json, typed_texts
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.edits import CountEdit, TextEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea

LIST, TEXT = 0, 1
FIRST_WORDS = 40


class GrantTextsPage(Page):
    """Argument: `grant_id`. What is changed and the limits are kept for each grant."""

    tables = frozenset({
        "grant_award", "expense", "expense_line", "expense_share", "activity_session", "activity", "attendance",
        "answer_sheet", "questionnaire"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self._grant: Grant | None = None
        self.texts: tuple[TypedText, ...] = ()
        self.at: int | None = None
        self.list = ListBox()
        self.list.row_pressed.connect(self._open)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._list_view())
        self.stack.addWidget(self._text_view())
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)
        self._later = later(self, self._keep)
        self.cut = Button(self.tr("上限までで切る"), "minus", max_lines=2)
        self.cut.clicked.connect(self._cut)
        self.original = Button(self.tr("もとの文にもどす"), "undo", max_lines=2)
        self.original.clicked.connect(self._restore_original)
        self.set_side_buttons(self.original, self.cut)

    def _list_view(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, look().px(6), look().px(12))
        column.setSpacing(look().px(10, 8))
        column.addWidget(Label(self.tr("助成元のホームページに書きこむときの文章です。使うものを押してください。"), wrap=True))
        column.addWidget(self.list)
        column.addStretch(1)
        return ScrollArea(inner)

    def _text_view(self) -> QWidget:
        worn = look()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, worn.px(8), worn.px(12))
        column.setSpacing(worn.px(10, 8))
        self.head = Label(step="strong-bold", wrap=True)
        self.edit = TextEdit(rows=4 if worn.scale >= 150 else 9)
        self.edit.textChanged.connect(self._typed)
        self.fields["text"] = Field(self.tr("文章（ここで直せます）"), self.edit)
        self.count = Label(wrap=True)
        self.limit = CountEdit(field="limit", minimum=1, placeholder=self.tr("なければ空欄"))
        self.limit.changed.connect(self._typed)
        self.fields["limit"] = Field(self.tr("助成元の上限"), self.limit, unit=self.tr("字"))
        row = QHBoxLayout()
        row.setSpacing(worn.margin)
        row.addWidget(self.fields["limit"], 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        for part in (self.head, self.fields["text"], self.count):
            column.addWidget(part)
        column.addLayout(row)
        column.addStretch(1)
        return ScrollArea(inner)

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self.clear_errors()
        self.clear_undo()
        if self._grant is None or self._grant.id != args["grant_id"]:
            self.texts = ()
        self._grant = self.ctx.salon.grants.get(args["grant_id"])
        self._turn(None)

    def refresh(self) -> None:
        grant = self._grant
        if grant is None:
            return
        salon = self.ctx.salon
        self.set_title(self.tr("文章をコピーする"), grant.title)
        options = ReportOptions(start=grant.starts, end=grant.ends, grant_id=grant.id)
        self.short(lambda: salon.form_texts(options), lambda blocks: self._show(grant.id, blocks))
        self._say()

    def leaving(self) -> None:
        if self._later.isActive():
            self._keep()

    def step_back(self) -> bool:
        if self.at is None:
            return False
        self._turn(None)
        return True

    def state(self) -> Args:
        return {"grant_id": self._grant.id, "at": self.at} if self._grant is not None else {}

    def restore(self, state: Args) -> None:
        self._grant = self.ctx.salon.grants.get(state["grant_id"])
        self.at = state["at"]
        self.refresh()

    # --- what is shown -----------------------------------------------------------------------------

    def _draft(self) -> str:
        assert self._grant is not None
        return f"grant_texts/{self._grant.id}"

    def _show(self, grant_id: int, blocks: Sequence[TextBlock]) -> None:
        if self._grant is None or self._grant.id != grant_id:
            return  # another was opened meanwhile
        kept = to_json(self.texts) if self._later.isActive() else self.ctx.salon.drafts.kept(self._draft())
        self.texts = typed_texts(tuple(blocks), kept)
        self._turn(self.at)

    def _turn(self, at: int | None) -> None:
        """A text, or the list."""
        self.at = at if at is not None and at < len(self.texts) else None
        if self.at is None:
            self._show_list()
        else:
            self._show_text(self.texts[self.at])
        self.stack.setCurrentIndex(LIST if self.at is None else TEXT)
        self._say()

    def _show_list(self) -> None:
        self.list.set_rows([self._row(one) for one in self.texts])

    def _row(self, one: TypedText) -> ListRow:
        if not one.text:
            return ListRow(one.block.title, self.tr("まだありません。{source}").format(source=source_words(one.block.key)),
                           icon="note", arrow=True)
        first = " ".join(one.text.split())
        words = first if len(first) <= FIRST_WORDS else first[:FIRST_WORDS] + "…"
        chip = (Chip(self.tr("{over}字こえています").format(over=one.over), "warning") if one.over else
                Chip(self.tr("{count}字").format(count=len(one.text.replace("\n", "")))))
        return ListRow(one.block.title, words, icon="note", right=chip, arrow=True, bold=True)

    def _show_text(self, one: TypedText) -> None:
        self.head.setText(one.block.title)
        self.fields["text"].set_hint("" if one.text else source_words(one.block.key))
        if self.edit.toPlainText() != one.text:
            self.edit.blockSignals(True)
            self.edit.setPlainText(one.text)
            self.edit.blockSignals(False)
        self.limit.set_value(one.limit)

    def _say(self) -> None:
        one = self.texts[self.at] if self.at is not None else None
        self.original.setVisible(one is not None and one.changed is not None)
        self.cut.setVisible(one is not None and bool(one.over))
        if one is None:
            self.set_main(self.tr("使う文章を押してください"), enabled=False)
            return
        self.count.setText(one.count_words())
        self.count.set_tone("warning" if one.over else "text")
        self.set_main(self.tr("この文章をコピーする") if one.text.strip() else self.tr("文章がまだありません"), self._copy,
                      enabled=bool(one.text.strip()), icon="copy")

    # --- what is typed and pressed -----------------------------------------------------------------

    def _open(self, at: int) -> None:
        self._turn(at)
        self.edit.setFocus()

    def _typed(self) -> None:
        if self.at is None:
            return
        one = self.texts[self.at]
        try:
            limit = self.limit.value()
        except InputProblem:
            limit = one.limit
        words = self.edit.toPlainText()
        self._put(replace(one, changed=None if words == one.block.text else words, limit=limit))

    def _put(self, one: TypedText) -> None:
        assert self.at is not None
        self.texts = (*self.texts[:self.at], one, *self.texts[self.at + 1:])
        self._later.start()
        self._say()

    def _keep(self) -> None:
        self._later.stop()
        self.ctx.salon.drafts.keep(self._draft(), to_json(self.texts))

    def _change(self, one: TypedText, label: str) -> None:
        """Another text by a button; 元に戻す brings the former back."""
        assert self.at is not None
        before, at = self.texts[self.at], self.at

        def back() -> None:
            self._turn(at)
            self._put(before)
            self._turn(at)

        self.push_undo(label, back)
        self._put(one)
        self._turn(self.at)

    def _cut(self) -> None:
        assert self.at is not None
        self._change(self.texts[self.at].cut(), self.tr("上限までで切る"))

    def _restore_original(self) -> None:
        assert self.at is not None
        self._change(replace(self.texts[self.at], changed=None), self.tr("もとの文にもどす"))

    def _copy(self) -> None:
        assert self.at is not None
        commit_preedit(self.edit)
        QGuiApplication.clipboard().setText(self.texts[self.at].text)
        self.ctx.toast(self.tr("コピーしました。助成元の画面で「貼り付け」をしてください。"))
