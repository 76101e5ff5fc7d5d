"""つけ on a paper day: whose, and how much. A step inside まとめて入力; 戻る leads back to the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model.problems import InputProblem
from salon_app.model.yen import format_yen
from salon_app.ui.context import PageContext
from salon_app.ui.pages.paper_days.form_state import PaperForm
from salon_app.ui.theme import look
from salon_app.ui.widgets.edits import LineEdit, YenEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.person_picker import Choice, PersonPicker

if TYPE_CHECKING:
    from salon_app.ui.pages.paper_days.page import PaperDayPage


class TabStep(QWidget):
    """A search box and the wall of names, then the amount."""

    changed = Signal()

    def __init__(self, ctx: PageContext) -> None:
        super().__init__()
        self._ctx = ctx
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12, 8))
        self.amount = YenEdit(field="tab")
        self.amount.changed.connect(self.changed)
        column.addWidget(Field(self.tr("つけの金額"), self.amount, unit=self.tr("円"), beside=6))
        self.search = LineEdit(placeholder=self.tr("お名前、ふりがな、号棟"))
        self.search.textEdited.connect(lambda _text: self._offer())
        column.addWidget(Field(self.tr("どなたの"), self.search, beside=6))
        self.picker = PersonPicker(many=False, word=self.tr("つけ"))
        self.picker.picked.connect(lambda _ids: self.changed.emit())
        column.addWidget(self.picker, 1)

    def begin(self, form: PaperForm) -> None:
        """Blank; people whose つけ is written already stay choosable, to correct it."""
        self.amount.set_value(None)
        self.search.setText("")
        self._offer()
        self.amount.setFocus()

    def _offer(self) -> None:
        typed = self.search.text().strip()
        people = self._ctx.salon.people
        found = people.search(typed) if typed else people.all()
        self.picker.set_choices([Choice(one.id, one.name, one.block) for one in found], self.picker.chosen())
        self.changed.emit()

    def answer(self) -> tuple[int, int]:
        """Person and yen. Raises InputProblem."""
        return self.picker.chosen()[0], self.amount.required()

    def say(self, page: PaperDayPage) -> None:
        """The page's main button while this step is open."""
        try:
            amount = self.amount.value()
        except InputProblem:
            amount = None
        chosen = self.picker.chosen()
        page.set_hint("" if look().scale >= 150 else self.tr("戻ると、まとめて入力の続きです。"))
        if not amount:
            page.set_main(self.tr("金額を入れてください"), page.add_tab, enabled=False)
        elif not chosen:
            page.set_main(self.tr("どなたのつけかを押してください"), page.add_tab, enabled=False)
        else:
            name = self._ctx.salon.people.name(chosen[0])
            page.set_main(self.tr("{name}さんのつけ {amount}円を加える").format(
                name=name, amount=format_yen(amount)), page.add_tab)
