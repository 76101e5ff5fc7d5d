"""ほかの名簿から取りこむ: choose a file, look at what was understood, point at columns or people if need be, take it over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.progress import Progress
from salon_app.model.roster_words import SEVERAL, Role, role_name
from salon_app.services.people_import import ImportOptions, ImportPreview, ImportResult
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.pages.people_import import form_state as words
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.chooser import Chooser
from salon_app.ui.widgets.edits import DateEdit
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import Card, ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea

NONE = ""
LABEL = 8.0
"""Characters that the name of a column has room for."""


class ImportPeoplePage(Page):
    """Nothing is saved before the main button; then all of it or nothing. Taking it over can be taken back."""

    tables = frozenset({"person"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self._seen: words.Seen | None = None
        self._columns: dict[str, str] = {}
        self._decisions: dict[int, int] = {}
        self._sheet: str | None = None
        self._as_of: date | None = None
        self._asked = 0  # what was asked last is shown; answers to earlier questions are not
        self._everything = False
        self._keys: list[Role | str] = []
        left, right = QWidget(), QWidget()
        self._left, self._right = QVBoxLayout(left), QVBoxLayout(right)
        for column in (self._left, self._right):
            column.setContentsMargins(0, 0, look().px(8), look().px(12))
            column.setSpacing(look().px(12, 8))
        self._name = Label(step="strong-bold", wrap=True)
        self._problem = Label(tone="warning", wrap=True)
        self._empty = EmptyState(
            self.tr("いままで使ってきた名簿のファイル（Excel、CSV）を選びます。取りこむ前に、中身を見て確かめられます。"),
            icon="upload", action=self.tr("ファイルを選ぶ"), action_icon="folder", callback=self._choose_file)
        self._build_columns()
        for widget in (self._name, self._problem, self._empty, self._age_place, self.columns):
            self._left.addWidget(widget)
        self._left.addStretch(1)
        self._build_findings()
        self._right.addStretch(1)
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().margin)
        if look().scale >= 150:  # what the file holds comes before the columns; one area scrolls
            self._left.insertWidget(2, right)
            self._right.setContentsMargins(0, 0, 0, 0)
            row.addWidget(ScrollArea(left))
        else:
            row.addWidget(ScrollArea(left, sentence=False), 4)
            row.addWidget(ScrollArea(right), 5)
        self._other = Button(self.tr("別のファイルを選ぶ"), "folder")
        self._other.clicked.connect(self._choose_file)
        self.set_side_buttons(self._other)

    def _build_columns(self) -> None:
        """Which column is what, and the day on which ages are told."""
        self.roles = ListBox()
        self.roles.row_pressed.connect(self._open_column)
        self.columns = Chooser(self.tr("どの列が何ですか（ちがうときだけ押して直します）"), self.roles)
        self.as_of = DateEdit(today=self.ctx.today, field="as_of")
        self.fields["as_of"] = Field(self.tr("年齢は、いつの年齢ですか"), self.as_of)
        again = Button(self.tr("この日で見直す"))
        again.clicked.connect(self.guarded(self._ages_again))
        self.as_of.submitted.connect(self.guarded(self._ages_again))
        self._age_place = QWidget()
        row = QVBoxLayout(self._age_place) if look().scale >= 150 else QHBoxLayout(self._age_place)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.fields["as_of"], 1)
        row.addWidget(again, 0, Qt.AlignmentFlag.AlignBottom)

    def _build_findings(self) -> None:
        """Counts, lines in doubt, lines that are left out, lines to look at, how the first lines were understood."""
        self._card = Card()
        self.doubtful = ListBox()
        self.doubtful.row_pressed.connect(self._open_doubt)
        self.doubts = Chooser(self.tr("名簿の方と同じ方かもしれません。ちがうときは押して直します。"), self.doubtful)
        self._rejected_head = Label(self.tr("入れない行"), step="bold", wrap=True)
        self._rejected = Label(wrap=True)
        self._remarks_head = Label(self.tr("気をつけること"), step="bold", wrap=True)
        self._remarks = Label(wrap=True)
        self._first_head = Label(self.tr("はじめの行は、このように入ります"), step="bold", wrap=True)
        self._first = ListBox()
        for widget in (self._card, self.doubts, self._rejected_head, self._rejected, self._first_head, self._first,
                       self._remarks_head, self._remarks):
            self._right.addWidget(widget)

    def shown(self, args: Args) -> None:
        self._forget()
        if "path" in args:
            self.open_file(Path(args["path"]))
        self._show()

    def refresh(self) -> None:
        """The roster has changed: who is new is another matter now."""
        if self._seen is not None and not self.columns.choosing and not self.doubts.choosing:
            self.open_file(self._seen.path)

    def state(self) -> Args:
        if self._seen is None:
            return {}
        return {"path": str(self._seen.path), "columns": dict(self._columns), "decisions": dict(self._decisions),
                "sheet": self._sheet, "as_of": self._as_of}

    def restore(self, state: Args) -> None:
        if "path" in state:
            self._columns, self._decisions = dict(state["columns"]), dict(state["decisions"])
            self._sheet, self._as_of = state["sheet"], state["as_of"]
            self.open_file(Path(state["path"]))

    def step_back(self) -> bool:
        """戻る leaves the choices first."""
        for chooser in (self.columns, self.doubts):
            if chooser.choosing:
                chooser.close_choices()
                return True
        return False

    def seen(self) -> words.Seen | None:
        """The file shown now."""
        return self._seen

    # --- looking at a file ---------------------------------------------------------------------

    def _forget(self) -> None:
        self._seen, self._columns, self._decisions, self._sheet, self._as_of = None, {}, {}, None, None
        self._everything, self._asked = False, self._asked + 1
        self.columns.close_choices()
        self.doubts.close_choices()

    def _choose_file(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileName(
            self, self.tr("名簿のファイル"), "", "*.xlsx *.xlsm *.csv *.tsv *.txt;;*")
        if chosen:
            self._forget()
            self.open_file(Path(chosen))

    def open_file(self, path: Path) -> None:
        """Look at a file in the long lane and show what it holds."""
        options = ImportOptions(columns=dict(self._columns), decisions=dict(self._decisions), sheet=self._sheet,
                                as_of=self._as_of)
        salon, self._asked = self.ctx.salon, self._asked + 1
        asked = self._asked
        self.long(self.tr("ファイルを見ています"), lambda progress: words.look_at(salon, path, options, progress),
                  lambda seen: self._looked(seen, asked))

    def _looked(self, seen: words.Seen, asked: int) -> None:
        if asked == self._asked:
            self._seen = seen
            self._show()

    def _ages_again(self) -> None:
        self._as_of = self.as_of.required()
        if self._seen is not None:
            self.open_file(self._seen.path)

    # --- showing -------------------------------------------------------------------------------

    def _show(self) -> None:
        seen = self._seen
        preview = seen.preview if seen is not None else None
        self._empty.setVisible(seen is None)
        for widget in (self._name, self.columns, self._other):
            widget.setVisible(seen is not None)
        self._problem.setVisible(bool(seen and seen.problem))
        if seen is not None:
            self._name.setText(seen.path.name)
            self._problem.setText(seen.problem)
            self._show_columns(seen)
        self._show_ages(preview)
        self._show_findings(preview)
        self._say()

    def _named(self) -> dict[str, str]:
        preview = self._seen.preview if self._seen is not None else None
        return preview.mapping.named() if preview is not None else dict(self._columns)

    def _show_columns(self, seen: words.Seen) -> None:
        named = self._named()
        roles = words.roles_shown(named, self._everything)
        self._keys = [*roles]
        rows = [ListRow(role_name(role), named.get(role, "").replace("+", "・") or self.tr("（なし）"), arrow=True,
                        label_width=LABEL, height=look().target) for role in roles]
        preview = seen.preview
        if preview is not None and len(preview.sheets) > 1:
            self._keys.insert(0, "sheet")
            rows.insert(0, ListRow(self.tr("シート"), preview.sheet, arrow=True, label_width=LABEL, height=look().target))
        if not self._everything:
            self._keys.append("more")
            rows.append(ListRow(self.tr("ほかの項目も見る"), height=look().target))
        self.roles.set_rows(rows)

    def _show_ages(self, preview: ImportPreview | None) -> None:
        aged = preview is not None and preview.mapping.at(Role.AGE) is not None
        self._age_place.setVisible(aged)
        if aged and preview is not None:
            self.as_of.set_value(preview.as_of)

    def _show_findings(self, preview: ImportPreview | None) -> None:
        self._card.setVisible(preview is not None)
        rejected = words.line_words(preview.rejected) if preview is not None else ()
        remarks = (*preview.notes, *words.line_words(preview.remarks)) if preview is not None else ()
        first = preview.first_rows[:words.SHOWN_ROWS] if preview is not None else ()
        doubts = preview.doubts[:words.SHOWN_DOUBTS] if preview is not None else ()
        for head, label, sentences in ((self._rejected_head, self._rejected, rejected),
                                       (self._remarks_head, self._remarks, remarks)):
            head.setVisible(bool(sentences))
            label.setVisible(bool(sentences))
            label.setText("\n".join(sentences))
        self._first_head.setVisible(bool(first))
        self._first.set_rows([self._first_row(*words.row_words(line)) for line in first])
        self.doubts.setVisible(bool(doubts))
        if doubts:
            self.doubtful.set_rows([ListRow(*words.doubt_words(one), arrow=True, height=look().target) for one in doubts])
        if preview is not None:
            self._fill_card(words.facts(preview))

    @staticmethod
    def _first_row(name: str, known: str, state: str) -> ListRow:
        return ListRow(name, known, right=Label(state, tone="muted", wrap=True), pressable=False, bold=True)

    def _fill_card(self, pairs: Sequence[tuple[str, str]]) -> None:
        while (item := self._card.column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for name, value in pairs:
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(Label(name, wrap=True), 1)
            row.addWidget(Label(value, step="bold", right=True), 0)
            self._card.column.addWidget(pair)

    def _say(self) -> None:
        preview = self._seen.preview if self._seen is not None else None
        if self._seen is None:
            self.set_main(self.tr("ファイルを選んでください"), enabled=False)
        elif preview is None:
            self.set_main(self.tr("氏名の列を選んでください"), enabled=False)
        elif said := words.main_words(preview):
            self.set_main(said, self._commit, icon="check")
        elif preview.unchanged:
            self.set_main(self.tr("変わるところはありません"), enabled=False)
        else:
            self.set_main(self.tr("入れられる行がありません"), enabled=False)

    # --- columns and people --------------------------------------------------------------------

    def _open_column(self, at: int) -> None:
        seen, key = self._seen, self._keys[at]
        assert seen is not None
        if key == "more":
            self._everything = True
            self._show_columns(seen)
        elif isinstance(key, Role):
            self._offer_columns(seen, key)
        elif seen.preview is not None:
            self.columns.offer(self.tr("どのシートですか"), [(one, one) for one in seen.preview.sheets], seen.preview.sheet,
                               self._sheet_chosen)

    def _offer_columns(self, seen: words.Seen, role: Role) -> None:
        now = self._named().get(role, NONE)
        heading = self.tr("「{what}」は、どの列ですか").format(what=role_name(role))
        if role in SEVERAL:
            self.columns.offer_several(heading, words.column_words(seen), now.split("+"),
                                       lambda found: self._columns_chosen(role, found))
            return
        choices = [(NONE, self.tr("（なし）")), *words.column_words(seen)]
        self.columns.offer(heading, choices, now, lambda header: self._columns_chosen(role, [header] if header else []))

    def _columns_chosen(self, role: Role, headers: list[str]) -> None:
        assert self._seen is not None
        self._columns |= words.chosen_columns(self._named(), role, headers)
        self._decisions = {}
        self.open_file(self._seen.path)

    def _sheet_chosen(self, sheet: str) -> None:
        assert self._seen is not None
        self._sheet, self._columns, self._decisions = sheet, {}, {}
        self.open_file(self._seen.path)

    def _open_doubt(self, at: int) -> None:
        seen = self._seen
        if seen is None or seen.preview is None:
            return
        doubt = seen.preview.doubts[at]
        path, line = seen.path, doubt.line

        def decided(chosen: int) -> None:
            self._decisions[line] = chosen
            self.open_file(path)

        self.doubts.offer(words.doubt_words(doubt)[0], words.doubt_choices(doubt), doubt.chosen, decided)

    # --- taking over ---------------------------------------------------------------------------

    def _commit(self) -> None:
        seen = self._seen
        if seen is None or seen.preview is None:
            return
        preview, salon, by = seen.preview, self.ctx.salon, self.ctx.by()

        def work(progress: Progress) -> ImportResult:
            return salon.people_import.commit(preview, by=by, progress=progress)

        self.long(self.tr("名簿に入れています"), work, lambda result: self._committed(preview, result))

    def _committed(self, preview: ImportPreview, result: ImportResult) -> None:
        self._forget()
        self._show()
        new, updated = words.counted(preview, result.new), words.counted(preview, result.updated)
        if not result.updated:
            said = self.tr("名簿に{new}を入れました。").format(new=new)
        elif result.new:
            said = self.tr("名簿に{new}を入れ、{updated}を直しました。").format(new=new, updated=updated)
        else:
            said = self.tr("名簿の{updated}を直しました。").format(updated=updated)
        self.ctx.toast(said, undo=True)
