"""ほかの名簿から取りこむ: choose a file, look at what was understood, point at columns or people if need be, take it over."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.roster_words import SEVERAL, Role, role_name
from salon_app.services.people_import import DoubtfulLine, ImportOptions, ImportPreview, ImportResult
from salon_app.ui.context import PageContext
from salon_app.ui.import_page import NONE, ImportPage
from salon_app.ui.import_state import Seen, line_words
from salon_app.ui.pages.people_import import form_state as words
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.chooser import Chooser
from salon_app.ui.widgets.edits import DateEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow


class ImportPeoplePage(ImportPage[ImportOptions, ImportPreview, ImportResult]):
    """Lines that may be somebody of the roster are decided by a person. Taking a file over can be taken back."""

    tables = frozenset({"person"})
    label_width = 8.0
    split = (4, 5)

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(
            ctx, ctx.salon.people_import, ImportOptions(), dialog=self.tr("名簿のファイル"),
            working=self.tr("名簿に入れています"), lacking=self.tr("氏名の列を選んでください"),
            empty=self.tr("いままで使ってきた名簿のファイル（Excel、CSV）を選びます。取りこむ前に、中身を見て確かめられます。"))
        self._everything = False
        self._build_ages()
        self._build_findings()

    def _build_ages(self) -> None:
        """The day on which ages are told."""
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
        self.left.insertWidget(self.left.indexOf(self.columns), self._age_place)

    def _build_findings(self) -> None:
        """Lines in doubt, lines that are left out, lines to look at, how the first lines were understood."""
        self.doubtful = ListBox()
        self.doubtful.row_pressed.connect(self._open_doubt)
        self.doubts = Chooser(self.tr("名簿の方と同じ方かもしれません。ちがうときは押して直します。"), self.doubtful)
        self.choosers.append(self.doubts)
        self._rejected_head = Label(self.tr("入れない行"), step="bold", wrap=True)
        self._rejected = Label(wrap=True)
        self._remarks_head = Label(self.tr("気をつけること"), step="bold", wrap=True)
        self._remarks = Label(wrap=True)
        self._first_head = Label(self.tr("はじめの行は、このように入ります"), step="bold", wrap=True)
        self._first = ListBox()
        for widget in (self.doubts, self._rejected_head, self._rejected, self._first_head, self._first, self._remarks_head,
                       self._remarks):
            self.findings.addWidget(widget)

    def forget(self) -> None:
        super().forget()
        self._everything = False

    # --- showing -------------------------------------------------------------------------------

    def facts(self, preview: ImportPreview) -> Iterable[tuple[str, str]]:
        return words.facts(preview)

    def show_findings(self, preview: ImportPreview | None) -> None:
        aged = preview is not None and preview.mapping.at(Role.AGE) is not None
        self._age_place.setVisible(aged)
        if aged and preview is not None:
            self.as_of.set_value(preview.as_of)
        rejected = line_words(preview.rejected) if preview is not None else ()
        remarks = (*preview.notes, *line_words(preview.remarks)) if preview is not None else ()
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

    @staticmethod
    def _first_row(name: str, known: str, state: str) -> ListRow:
        return ListRow(name, known, right=Label(state, tone="muted", wrap=True), pressable=False, bold=True)

    def say_main(self, preview: ImportPreview) -> None:
        if said := words.main_words(preview):
            self.offer(said, preview)
        elif preview.unchanged:
            self.set_main(self.tr("変わるところはありません"), enabled=False)
        else:
            self.set_main(self.tr("入れられる行がありません"), enabled=False)

    # --- columns and people --------------------------------------------------------------------

    def shown_roles(self) -> Iterable[str]:
        return words.roles_shown(self.named(), self._everything)

    def role_words(self, role: str) -> str:
        return role_name(Role(role))

    def column_words(self, seen: Seen[ImportPreview]) -> Sequence[tuple[str, str]]:
        return words.column_words(seen)

    def column_rows(self, seen: Seen[ImportPreview]) -> list[tuple[ListRow, Callable[[], None]]]:
        def everything() -> None:
            self._everything = True
            self.show_columns(seen)

        more = [] if self._everything else [(ListRow(self.tr("ほかの項目も見る"), height=look().target), everything)]
        return [*super().column_rows(seen), *more]

    def offer_columns(self, seen: Seen[ImportPreview], role: str) -> None:
        if role in SEVERAL:
            self.columns.offer_several(self.which_column(role), self.column_words(seen), self.named().get(role, NONE).split("+"),
                                       lambda found: self.columns_chosen(role, found))
        else:
            super().offer_columns(seen, role)

    def columns_chosen(self, role: str, headers: Sequence[str]) -> None:
        chosen = words.chosen_columns(self.named(), Role(role), headers)
        self.read_anew(columns={**self.options.columns, **chosen})

    def read_anew(self, **said: Any) -> None:
        super().read_anew(decisions={}, **said)

    def _ages_again(self) -> None:
        self.ask(replace(self.options, as_of=self.as_of.required()))

    def _open_doubt(self, at: int) -> None:
        preview = self.preview()
        if preview is not None:
            doubt = preview.doubts[at]
            self.doubts.offer(words.doubt_words(doubt)[0], words.doubt_choices(doubt), doubt.chosen,
                              lambda chosen: self._decided(doubt, chosen))

    def _decided(self, doubt: DoubtfulLine, chosen: int) -> None:
        self.ask(replace(self.options, decisions={**self.options.decisions, doubt.line: chosen}))

    # --- taking over ---------------------------------------------------------------------------

    def committed(self, preview: ImportPreview, result: ImportResult) -> None:
        self.close_file()
        new, updated = words.counted(preview, result.new), words.counted(preview, result.updated)
        if not result.updated:
            said = self.tr("名簿に{new}を入れました。").format(new=new)
        elif result.new:
            said = self.tr("名簿に{new}を入れ、{updated}を直しました。").format(new=new, updated=updated)
        else:
            said = self.tr("名簿の{updated}を直しました。").format(updated=updated)
        self.ctx.toast(said, undo=True)
