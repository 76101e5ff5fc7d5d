"""What a paper day holds besides the goods: その他の金額, 来店者数, how it was paid, where the cash lies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.problems import InputProblem
from salon_app.model.yen import format_yen
from salon_app.ui.pages.paper_days.form_state import PaperForm
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceWall
from salon_app.ui.widgets.edits import CountEdit, YenEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox

TILL = 0
"""The key of the till, which stands for: as the books have it (None in the form)."""


class RestPanel(QWidget):
    """Fields below each other; Enter leads from one to the next."""

    changed = Signal()
    tab_wanted = Signal()
    tab_dropped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(12, 10))
        self.other = YenEdit(field="other")
        self.other_field = Field(self.tr("その他の金額（一覧にない品物）"), self.other, unit=self.tr("円"))
        column.addWidget(self.other_field)
        self.visitors = [CountEdit(field="visitors") for _each in range(3)]
        people = QWidget()
        grid = QGridLayout(people)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(worn.px(8, 6))
        grid.setVerticalSpacing(worn.px(2))
        words = (self.tr("男"), self.tr("女"), self.tr("子ども"))
        for at, (edit, word) in enumerate(zip(self.visitors, words, strict=True)):
            label = Label(word, tone="muted")
            label.setBuddy(edit)
            grid.addWidget(label, 0, at)
            grid.addWidget(edit, 1, at)
            grid.setColumnStretch(at, 1)
        self.visitors_field = Field(self.tr("来店者数"), people)
        for edit, word in zip(self.visitors, words, strict=True):
            edit.setAccessibleName(self.tr("来店者数　{word}").format(word=word))
            edit.sentence_changed.connect(self.visitors_field.set_error)
        column.addWidget(self.visitors_field)
        paid = QWidget()
        inside = QVBoxLayout(paid)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(worn.px(8, 6))
        self.tabs = ListBox()
        inside.addWidget(self.tabs)
        self.add_tab = Button(self.tr("つけの方を加える"), "plus", height=worn.target)
        self.add_tab.clicked.connect(self.tab_wanted)
        inside.addWidget(self.add_tab)
        self.tickets = CountEdit(field="payments")
        self.free = YenEdit(field="payments")
        self.tickets_field = Field(self.tr("回数券"), self.tickets, unit=self.tr("枚"), beside=4.5)
        self.free_field = Field(self.tr("無料"), self.free, unit=self.tr("円"), beside=4.5,
                                hint=self.tr("無料の分は、合計から引きます。"))
        inside.addWidget(self.tickets_field)
        inside.addWidget(self.free_field)
        self.payments_field = Field(self.tr("現金でない支払い"), paid)
        column.addWidget(self.payments_field)
        self.place = ChoiceWall(least_ems=7.0)
        self.place.chosen.connect(lambda _value: self.changed.emit())
        self.place_field = Field(self.tr("現金はどこにありますか"), self.place)
        column.addWidget(self.place_field)
        self._places: tuple[tuple[int, str], ...] = ()
        self._shown_tabs: tuple[tuple[str, int], ...] | None = None
        chain: list[YenEdit | CountEdit] = [self.other, *self.visitors, self.tickets, self.free]
        for before, after in pairwise(chain):
            before.submitted.connect(lambda target=after: target.setFocus(Qt.FocusReason.TabFocusReason))
        for each in chain:
            each.changed.connect(self.changed)

    # --- showing -----------------------------------------------------------------------------------

    def set_places(self, places: Sequence[tuple[int, str]]) -> None:
        """Where cash can lie besides the till."""
        offered = ((TILL, self.tr("レジ")), *places)
        if offered != self._places:
            self._places = offered
            self.place.set_choices(offered, self.place.value() or TILL)

    def show_form(self, form: PaperForm, names: Mapping[int, str]) -> None:
        """Write a form into the fields."""
        self.other.set_value(form.other or None)
        for edit, count in zip(self.visitors, form.visitors, strict=True):
            edit.set_value(count)
        self.tickets.set_value(form.tickets or None)
        self.free.set_value(form.free or None)
        self.place.set_value(form.place_id or TILL)
        self.show_tabs(form, names)

    def show_tabs(self, form: PaperForm, names: Mapping[int, str]) -> None:
        """Who owes what, each with a button that takes it out."""
        shown = tuple((names.get(person_id, ""), amount) for person_id, amount in form.tabs.items())
        if shown == self._shown_tabs:
            return
        self._shown_tabs = shown
        self.tabs.set_rows([self._tab(person_id, names.get(person_id, ""), amount)
                            for person_id, amount in form.tabs.items()])

    def _tab(self, person_id: int, name: str, amount: int) -> QWidget:
        worn = look()
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(worn.px(12, 10), worn.px(4), worn.px(6), worn.px(4))
        line.addWidget(Label(self.tr("つけ　{name}").format(name=name), wrap=True), 1)
        line.addWidget(Label(self.tr("{amount}円").format(amount=format_yen(amount)), step="strong", right=True))
        drop = Button(self.tr("消す"), "close", height=worn.target, padding=worn.px(8, 6))
        drop.setAccessibleName(self.tr("{name}のつけを消す").format(name=name))
        drop.clicked.connect(lambda: self.tab_dropped.emit(person_id))
        line.addWidget(drop)
        return row

    def show_cash(self, cash: int) -> None:
        """What is left to have been paid in cash."""
        self.place_field.setVisible(cash > 0)
        self.place_field.set_hint(self.tr("現金 {amount}円").format(amount=format_yen(cash)))
        self.payments_field.set_error(
            self.tr("売れた金額より {amount}円 多くなっています。").format(amount=format_yen(-cash)) if cash < 0 else "")

    def show_counted(self, total: int) -> None:
        """How many were counted for that day already."""
        self.visitors_field.set_hint(self.tr("いまの記録は {count}名です。入れると置きかわります。").format(
            count=total) if total else "")

    def take_focus(self) -> None:
        """After the last product."""
        self.other.setFocus(Qt.FocusReason.TabFocusReason)

    # --- reading -------------------------------------------------------------------------------------------

    def read(self, form: PaperForm) -> PaperForm:
        """The form with what is typed here, as far as it can be read."""
        def now(edit: YenEdit | CountEdit) -> int | None:
            try:
                return edit.value()
            except InputProblem:
                return None

        men, women, children = (now(edit) for edit in self.visitors)
        return replace(form, other=now(self.other) or 0, visitors=(men, women, children),
                       tickets=now(self.tickets) or 0, free=now(self.free) or 0, place_id=self.place.value() or None)

    def checked(self, form: PaperForm) -> PaperForm:
        """The same; raises InputProblem for what can't be read."""
        for edit in (self.other, *self.visitors, self.tickets, self.free):
            edit.value()
        return self.read(form)
