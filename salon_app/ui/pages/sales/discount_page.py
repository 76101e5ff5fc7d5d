"""値引き: おつとめ品（半額）or a sum of yen, on one line or on the whole slip."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model import stored_words
from salon_app.model.slip import ITEM, MARKDOWN, Slip
from salon_app.model.yen import format_yen
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import ChoiceRows
from salon_app.ui.widgets.edits import YenEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.scroll_area import ScrollArea

WHOLE = -1


class DiscountPage(Page):
    """Left: what it is taken off. Right: how much."""

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._slip = Slip()
        self._targets: ChoiceRows | None = None
        self._place = QVBoxLayout()
        what, how = QWidget(), QWidget()
        left, right = QVBoxLayout(what), QVBoxLayout(how)
        for column in (left, right):
            column.setContentsMargins(0, 0, worn.px(8), worn.px(12))
            column.setSpacing(worn.px(10, 6))
        left.addWidget(Label(self.tr("どれを値引きしますか"), step="strong-bold"))
        left.addLayout(self._place)
        left.addStretch(1)
        right.addWidget(Label(self.tr("どのように値引きしますか"), step="strong-bold"))
        self.how = ChoiceRows([
            ("yen", self.tr("金額で値引き")),
            ("half", self.tr("おつとめ品（半額）"), self.tr("端数はお客さまのとくになるように切り上げて引きます。")),
        ], "yen")
        self.how.chosen.connect(lambda _value: self._say())
        right.addWidget(self.how)
        self.amount = YenEdit(field="amount")
        self.amount.changed.connect(self._say)
        self.amount.submitted.connect(self.guarded(self._apply))
        self.fields["amount"] = Field(self.tr("値引きの金額"), self.amount, unit=self.tr("円"))
        right.addWidget(self.fields["amount"])
        right.addStretch(1)
        if worn.scale >= 150:
            both = QWidget()
            under = QVBoxLayout(both)
            under.setContentsMargins(0, 0, 0, 0)
            under.addWidget(what)
            under.addWidget(how)
            parts = [both]
        else:
            parts = [what, how]
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(worn.margin)
        for part in parts:
            row.addWidget(ScrollArea(part), 1)

    def shown(self, args: Args) -> None:
        self._slip = self.ctx.salon.sales.open_slip()
        if self._targets is not None:
            self._place.removeWidget(self._targets)
            self._targets.deleteLater()
        choices = [(at, self.tr("{name}　{amount}円").format(name=line.name, amount=format_yen(line.amount)))
                   for at, line in enumerate(self._slip.lines) if line.kind == ITEM]
        choices.append((WHOLE, self.tr("伝票ぜんたい　{amount}円").format(amount=format_yen(self._slip.total))))
        touched = self._slip.last_touched
        chosen = touched if any(at == touched for at, _words in choices) else choices[0][0]
        self._targets = ChoiceRows(choices, chosen)
        self._targets.chosen.connect(lambda _value: self._say())
        self._place.addWidget(self._targets)
        self.amount.set_value(None)
        self.clear_errors()
        self._say()
        self.amount.setFocus()

    def _worth(self) -> int:
        at = self._targets.value() if self._targets is not None else WHOLE
        return self._slip.total if at == WHOLE else self._slip.lines[at].amount

    def _yen(self) -> int | None:
        if self.how.value() == "half":
            return -(-self._worth() // 2)
        return self.amount.so_far()

    def _say(self) -> None:
        half = self.how.value() == "half"
        self.fields["amount"].setVisible(not half)
        yen = self._yen()
        if yen:
            self.set_main(self.tr("{amount}円を値引きする").format(amount=format_yen(yen)), self._apply)
        else:
            self.set_main(self.tr("値引きの金額を入れてください"), enabled=False)

    def _apply(self) -> None:
        self.clear_errors()
        yen = self._yen()
        if yen is None:
            yen = self.amount.required()
        assert self._targets is not None
        at, half = self._targets.value(), self.how.value() == "half"
        if at == WHOLE:
            name = stored_words.MARKDOWN if half else stored_words.DISCOUNT
            slip = self._slip.reduced_overall(yen, name=name)
        elif half:
            slip = self._slip.reduced(at, yen, kind=MARKDOWN)
        else:
            slip = self._slip.reduced(at, yen)
        self.ctx.salon.sales.keep_open_slip(slip)
        self.ctx.toast(self.tr("{amount}円を値引きしました。").format(amount=format_yen(yen)))
        self.ctx.back_to("sales")
