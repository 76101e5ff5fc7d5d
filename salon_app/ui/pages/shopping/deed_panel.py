"""What a deed asks for, on the page itself: usual reasons as keys and a line, a place, the other errand, a day, yen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model.errands import state_words
from salon_app.model.problems import InputProblem
from salon_app.model.yen import format_yen
from salon_app.services.shopping.values import Card as Shown
from salon_app.ui.date_words import short_day
from salon_app.ui.pages.shopping.deeds import AMOUNT, DAY, OTHER, PLACE, REASON, Answer, Deed
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceRows, ChoiceWall
from salon_app.ui.widgets.edits import DateEdit, YenEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import Card
from salon_app.ui.widgets.reason_choice import ReasonChoice

WEEKS = (1, 2, 4)
NO_DAY = ""


class DeedPanel(Card):
    """`changed` when something is chosen or typed, `left` when it is given up. `fields` by the name of what they ask."""

    changed = Signal()
    left = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        worn = look()
        self._today = today
        self.deed: Deed | None = None
        self.title = Label(step="strong-bold", wrap=True)
        self.about = Label(wrap=True)
        self.reason = ReasonChoice()
        self.reason.changed.connect(self.changed)
        self.days = ChoiceWall(least_ems=6.0)
        self.days.chosen.connect(self._choose_day)
        self.day = DateEdit(today=today, field="next_on", placeholder=self.tr("例　12/3"))
        self.day.setAccessibleName(self.tr("次にいる日"))
        self.day.changed.connect(self._type_day)
        self.day.editingFinished.connect(self.changed)
        self.amount = YenEdit(field="amount")
        self.amount.changed.connect(self.changed)
        self._others = QVBoxLayout()
        self.others: ChoiceRows | None = None
        dated = QWidget()
        column = QVBoxLayout(dated)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(8, 6))
        column.addWidget(self.days)
        column.addWidget(self.day)
        held = QWidget()
        held.setLayout(self._others)
        self._others.setContentsMargins(0, 0, 0, 0)
        self.fields = {
            "reason": Field(self.tr("わけ"), self.reason), "next_on": Field(self.tr("次にいる日"), dated),
            "amount": Field(self.tr("お返しする金額"), self.amount, unit=self.tr("円")),
            "duplicate_of": Field(self.tr("残すほうの依頼"), held)}
        self.give_up = Button(self.tr("やめる"), "close", height=worn.target)
        self.give_up.clicked.connect(self.left)
        for part in (self.title, self.about, *self.fields.values(), self.give_up):
            self.column.addWidget(part)

    def show_deed(self, deed: Deed) -> None:
        """Ask for what this one needs; nothing is answered yet."""
        self.deed = deed
        self.title.setText(deed.words)
        self.about.setText(deed.about + deed.more)
        wanted = {REASON: "reason", PLACE: "reason", OTHER: "duplicate_of", DAY: "next_on", AMOUNT: "amount"}[deed.asks]
        for name, field in self.fields.items():
            field.setVisible(name == wanted)
            field.set_error("")
        self.reason.offer(deed.reasons)
        self.fields["reason"].label.setText(self.tr("紹介した先") if deed.asks == PLACE else self.tr("わけ"))
        self.amount.set_value(deed.amount or None)
        self._offer_days(deed.day)
        self._offer_others(deed)

    def _offer_days(self, day: date | None) -> None:
        today = self._today()
        weeks = [((today + timedelta(weeks=count)).isoformat(), self.tr("{count}週間後").format(count=count)) for count in WEEKS]
        self.days.set_choices([*weeks, (NO_DAY, self.tr("決めない"))])
        self.day.set_value(day)
        self.days.set_value(day.isoformat() if day is not None else None)

    def _offer_others(self, deed: Deed) -> None:
        if self.others is not None:
            self._others.removeWidget(self.others)
            self.others.hide()
            self.others.deleteLater()
        self.others = ChoiceRows([(card.id, self._other_words(card), self._other_about(card)) for card in deed.others])
        self.others.chosen.connect(lambda _value: self.changed.emit())
        self._others.addWidget(self.others)

    def _other_words(self, card: Shown) -> str:
        return self.tr("{number}　{day}受付").format(number=card.number, day=short_day(card.received_on, self._today()))

    def _other_about(self, card: Shown) -> str:
        items = self.tr("{count}品").format(count=card.items)
        return "　".join(filter(None, (card.shop, items, state_words(card.state))))

    def _choose_day(self, value: object) -> None:
        self.day.set_value(date.fromisoformat(str(value)) if value else None)
        self.changed.emit()

    def _type_day(self) -> None:
        self.days.set_value(None)
        self.changed.emit()

    # --- what is answered ------------------------------------------------------------------------

    def missing(self) -> str:
        """What the main button asks for while something is missing, '' when everything is there."""
        assert self.deed is not None
        asks = self.deed.asks
        if asks in (REASON, PLACE) and not self.reason.value():
            return self.tr("紹介した先を選んでください") if asks == PLACE else self.tr("わけを選んでください")
        if asks == OTHER and (self.others is None or self.others.value() is None):
            return self.tr("残すほうの依頼を選んでください")
        if asks == DAY and not self.day.text().strip() and self.days.value() != NO_DAY:
            return self.tr("日にちを選んでください")
        if asks == AMOUNT and not self._yen():
            return self.tr("金額を入れてください")
        return ""

    def main_words(self) -> str:
        """The words of the main button once everything is answered."""
        assert self.deed is not None
        words = self.deed.main
        return words.format(amount=format_yen(self._yen())) if self.deed.asks == AMOUNT else words

    def answer(self) -> Answer:
        """What was chosen and typed. Raises InputProblem where it can't be read."""
        assert self.deed is not None
        asks = self.deed.asks
        if asks == PLACE:
            return Answer(place=self.reason.value())
        if asks == OTHER:
            return Answer(other_id=self.others.value() if self.others is not None else None)
        if asks == DAY:
            day = self.day.value()
            if day is not None and day < self._today():
                raise InputProblem(self.tr("過ぎた日になっています。これからの日を入れてください。"), field="next_on")
            return Answer(day=day)
        return Answer(amount=self.amount.required()) if asks == AMOUNT else Answer(reason=self.reason.value())

    def _yen(self) -> int:
        return self.amount.so_far() or 0
