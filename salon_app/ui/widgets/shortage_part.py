"""足りないとき: who pays what the money in hand does not reach. One of three ways, or split over them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model import errands
from salon_app.model.problems import InputProblem
from salon_app.model.yen import format_yen
from salon_app.services.shopping.values import Paid
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import ChoiceWall
from salon_app.ui.widgets.edits import YenEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label

HELPER, TILL, SHOP = "helper", "till", "shop"
WAYS = (HELPER, TILL, SHOP)
"""What pays the part of a purchase that the cash in hand does not reach, as the fields of `Paid` are called."""
WAY_OF_FUNDING = {errands.ADVANCE: HELPER, errands.TILL: TILL, errands.SHOP: SHOP}
SPLIT = "split"


def way_words(way: str) -> str:
    """A way to pay, as on its key."""
    return errands.funding_words(next(funding for funding, held in WAY_OF_FUNDING.items() if held == way))


def paid_by(ways: Mapping[str, int]) -> Paid:
    """Yen of each way as the services take them."""
    return Paid(helper=ways.get(HELPER, 0), till=ways.get(TILL, 0), shop=ways.get(SHOP, 0))


class ShortagePart(QWidget):
    """`show_short` says how much is missing; `paid` how it is paid. Hidden while nothing is missing.

    `fewer`: goods may be given up here too.
    """

    changed = Signal()

    def __init__(self, *, fewer: bool = True) -> None:
        super().__init__()
        worn = look()
        self._short = self._spendable = 0
        self._kept: Paid | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(8, 6))
        self.sentence = Label(step="title", tone="warning", wrap=True)
        column.addWidget(self.sentence)
        self.way = ChoiceWall([*((way, way_words(way)) for way in WAYS), (SPLIT, self.tr("分けて払う"))], least_ems=8.2,
                              most=2)
        self.way.chosen.connect(self._chosen)
        self.field = Field(self.tr("足りない分は、どうしますか"), self.way,
                           hint=self.tr("買うのをやめた品は「やめた」にします。") if fewer else "")
        column.addWidget(self.field)
        self.amounts: dict[str, YenEdit] = {}
        self.amount_fields: dict[str, Field] = {}
        for way in WAYS:
            edit = YenEdit(field="paid")
            edit.setFixedWidth(worn.ems(6.2))
            edit.changed.connect(self.changed)
            edit.submitted.connect(lambda held=edit: held.focusNextPrevChild(True))
            self.amounts[way] = edit
            self.amount_fields[way] = Field(way_words(way), edit, unit=self.tr("円"), beside=8)
            column.addWidget(self.amount_fields[way])
        self.rest = Label(wrap=True)
        column.addWidget(self.rest)

    def begin(self, paid: Paid, way: str | None, short: int) -> None:
        """As the purchase was paid before, when `short` yen were missing; `way` where the errand's own way is known."""
        self._kept = paid if paid.total > short else None  # more than had to be: that was so, and stays so
        held = {one: getattr(paid, one) for one in WAYS if getattr(paid, one)}
        self.way.set_value(way if not held else next(iter(held)) if len(held) == 1 else SPLIT)
        for one, edit in self.amounts.items():
            edit.set_value(held.get(one))

    def show_short(self, short: int, spendable: int) -> None:
        """`short` yen are missing for what is typed now, with `spendable` yen in hand."""
        self._short, self._spendable = short, spendable
        self.setVisible(short > 0)
        self.sentence.setText(self.tr("あと{yen}円足りません").format(yen=format_yen(short)) if spendable > 0 else
                              self.tr("預り金はありません"))
        self.sentence.set_tone("warning" if spendable > 0 else "text")
        self.field.label.setText(self.tr("足りない分は、どうしますか") if spendable > 0 else self.tr("代金は、どうしますか"))
        split = self.way.value() == SPLIT
        for field in self.amount_fields.values():
            field.setVisible(split)
        given = self._split()
        rest = short - (given.total if given is not None else 0)
        self.rest.setVisible(split and rest != 0)
        self.rest.setText(self.tr("まだ{yen}円足りません。").format(yen=format_yen(rest)) if rest > 0 else
                          self.tr("足りない分より{yen}円多くなっています。").format(yen=format_yen(-rest)))

    def paid(self, total: int) -> Paid | None:
        """How what is missing of `total` yen is paid; None while that is not said, or not all of it."""
        if self._kept is not None and self._short <= self._kept.total <= total:
            return self._kept
        if self._short <= 0:
            return Paid()
        way = self.way.value()
        if way == SPLIT:
            given = self._split()
            return given if given is not None and given.total == self._short else None
        return None if way is None else paid_by({way: self._short})

    def state(self) -> dict[str, Any]:
        """As plain values."""
        return {"way": self.way.value(), **{way: edit.text() for way, edit in self.amounts.items()}}

    def restore(self, state: dict[str, Any]) -> None:
        """Show again what `state` gave."""
        self.way.set_value(state["way"])
        for way, edit in self.amounts.items():
            edit.setText(state[way])

    def _split(self) -> Paid | None:
        try:
            return paid_by({way: edit.value() or 0 for way, edit in self.amounts.items()})
        except InputProblem:
            return None

    def _chosen(self, way: object) -> None:
        self._kept = None
        if way == SPLIT:
            self.show_short(self._short, self._spendable)
            next(iter(self.amounts.values())).setFocus()
        self.changed.emit()
