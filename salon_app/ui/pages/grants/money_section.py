"""入金, 返納 or 繰越 as it is typed: which, how much, on which day, into or out of which 置き場所."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt

from salon_app.model import grants
from salon_app.model.grant_words import money_words
from salon_app.model.problems import InputProblem
from salon_app.model.yen import format_yen
from salon_app.services.cashbook import MAX_BALANCE, Account
from salon_app.services.figures.grants import GrantFinance
from salon_app.ui.date_words import short_day
from salon_app.ui.widgets.choice_row import ChoiceWall
from salon_app.ui.widgets.date_choice import DateChoice
from salon_app.ui.widgets.edits import LineEdit, YenEdit
from salon_app.ui.widgets.form_section import FormSection

MOVES = (grants.RECEIVED, grants.RETURNED)
KINDS = (*MOVES, grants.CARRIED_IN, grants.CARRIED_OUT)


@dataclass(frozen=True)
class TypedMoney:
    """What is to be written. `place_id` None of a 繰越, which moves no money."""

    kind: str
    amount: int
    on: date
    place_id: int | None
    note: str


class MoneySection(FormSection):
    """One column. `begin()` shows a blank form."""

    columns = 1

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(today)
        column = self.sides[0]
        self.kind = ChoiceWall([(one, money_words(one)) for one in KINDS], least_ems=9)
        self.amount = YenEdit(field="amount", maximum=MAX_BALANCE)
        self.day = DateChoice(today, field="on")
        self.place, self.note = ChoiceWall(), LineEdit()
        column.addWidget(self.field("kind", self.tr("何がありましたか"), self.kind))
        column.addWidget(self.field("amount", self.tr("金額"), self.amount))
        column.addWidget(self.field("on", self.tr("日付"), self.day))
        column.addWidget(self.field("place", self.tr("置き場所"), self.place))
        column.addWidget(self.field("note", self.tr("ひとこと（あれば）"), self.note))
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._places: tuple[Account, ...] = ()
        self.changed.connect(self.follow)

    def offer_places(self, places: Sequence[Account], usual: int) -> None:
        """置き場所 money comes into and goes out of."""
        if tuple(places) != self._places:
            self._places = tuple(places)
            chosen = self.place.value()
            self.place.set_choices([(one.id, one.name) for one in places], usual if chosen is None else chosen)

    def begin(self, usual: int) -> None:
        """Nothing is typed; the money usually goes through `usual`."""
        self.restore({"kind": None, "amount": "", "on": {}, "place": usual, "note": ""})
        self.follow()

    def follow(self) -> None:
        """The place is asked where money moves."""
        moves = self.kind.value() in MOVES
        self.fields["place"].setVisible(moves)
        label = self.tr("どこから") if self.kind.value() == grants.RETURNED else self.tr("どこへ")
        self.fields["place"].label.setText(label)
        self.place.setAccessibleName(label)

    def tell(self, finance: GrantFinance) -> None:
        """Below the amount: what is expected."""
        grant = finance.grant
        assert grant is not None
        words = ""
        if self.kind.value() == grants.RECEIVED and grant.amount > finance.received:
            words = self.tr("交付決定額のうち、まだ入っていないのは {yen}円です。").format(
                yen=format_yen(grant.amount - finance.received))
        elif self.kind.value() in (grants.RETURNED, grants.CARRIED_OUT) and finance.to_return:
            words = self.tr("いまの支出では、返すことになる額は {yen}円です。").format(yen=format_yen(finance.to_return))
        self.fields["amount"].set_hint(words)

    # --- what is typed ---------------------------------------------------------------------------

    def missing(self) -> str:
        """What has to be entered first, '' for nothing."""
        if self.kind.value() is None:
            return self.tr("入金か返納かを選んでください")
        if not self._yen():
            return self.tr("金額を入れてください")
        try:
            self.day.value()
        except InputProblem:
            return self.tr("日付を入れてください")
        return "" if self.place.value() is not None or self.kind.value() not in MOVES else self.tr("置き場所を選んでください")

    def typed(self) -> TypedMoney:
        """As the service takes it. Raises InputProblem (field: amount, on)."""
        kind = str(self.kind.value())
        return TypedMoney(kind, self.amount.required(), self.day.value(), self.place.value() if kind in MOVES else None,
                          self.note.text())

    def words(self) -> str:
        """What the main button does."""
        place = next((one.name for one in self._places if one.id == self.place.value()), "")
        pattern = {
            grants.RECEIVED: self.tr("{place}に {yen}円の入金を書く"),
            grants.RETURNED: self.tr("{place}から {yen}円の返納を書く"),
            grants.CARRIED_IN: self.tr("前の期間から {yen}円の繰越を書く"),
            grants.CARRIED_OUT: self.tr("次の期間へ {yen}円の繰越を書く"),
        }[self.kind.value()]
        words = pattern.format(place=place, yen=format_yen(self._yen()))
        day = self.day.value()
        if day == self.today():
            return words
        return self.tr("{day}の分として、{words}").format(day=short_day(day, self.today()), words=words)

    def blank(self) -> bool:
        """Nothing was typed by a person."""
        return self.kind.value() is None and not self.amount.text().strip() and not self.note.text().strip()

    def _yen(self) -> int:
        return self.amount.so_far() or 0
