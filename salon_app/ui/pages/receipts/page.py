"""領収書を出す: 宛名 and 但し書き, then the number is given and the paper shown. A second time it is a 再発行."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model.yen import format_yen
from salon_app.services.receipts import Receipt
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import ChoiceKeys
from salon_app.ui.widgets.edits import LineEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.scroll_area import ScrollArea


class ReceiptPage(Page):
    """For `sale_id`, or for `movement_id` (an income of the cash book)."""

    tables = frozenset({"receipt"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._sale_id: int | None = None
        self._movement_id: int | None = None
        self._amount = self._cash = 0
        self._present: Receipt | None = None
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, worn.px(8), worn.px(12))
        column.setSpacing(worn.px(14, 8))
        self._about = Label(step="strong-bold", wrap=True)
        column.addWidget(self._about)
        self._amount_label = Label(step="title", wrap=True)
        column.addWidget(self._amount_label)
        self.addressee = LineEdit()
        self.addressee.setMaximumWidth(worn.ems(30))
        self.fields["addressee"] = Field(self.tr("宛名"), self.addressee)
        column.addWidget(self.fields["addressee"])
        self.honorific = ChoiceKeys([("様", self.tr("様（個人）")), ("御中", self.tr("御中（団体）"))], "様")
        self.honorific.setMaximumWidth(worn.ems(30))
        column.addWidget(self.honorific)
        self.description = LineEdit()
        self.description.setMaximumWidth(worn.ems(30))
        self.fields["description"] = Field(
            self.tr("但し書き"), self.description, hint=self.tr("「品代」ではなく、何の代金かを書きます。"))
        column.addWidget(self.fields["description"])
        column.addStretch(1)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollArea(inner))

    def shown(self, args: Args) -> None:
        salon = self.ctx.salon
        self._sale_id, self._movement_id = args.get("sale_id"), args.get("movement_id")
        self._present = salon.receipts.given(sale_id=self._sale_id, movement_id=self._movement_id)
        self._amount, self._cash = salon.receipts.received(sale_id=self._sale_id, movement_id=self._movement_id)
        words = ""
        if self._sale_id is not None:
            sale = salon.sales.get(self._sale_id)
            more = self.tr("ほか") if len(sale.lines) > 1 else ""
            words = self.tr("{items}代").format(items=sale.lines[0].name + more)
        elif self._movement_id is not None:
            words = salon.cashbook.movement(self._movement_id).summary
        self.description.setText(words)
        self.addressee.setText("")
        self.clear_errors()
        self._amount_label.setText(self.tr("金額 {amount}円").format(
            amount=format_yen(self._present.amount if self._present is not None else self._amount)))
        nothing = self._present is None and self._amount <= 0
        for widget in (self.fields["addressee"], self.honorific, self.fields["description"]):
            widget.setVisible(self._present is None and not nothing)
        if self._present is not None:
            self._about.setText(self.tr("この会計の領収書（{number}）は、もう出してあります。").format(number=self._present.number))
            self.set_main(self.tr("「再発行」の印をつけて出す"), self._reissue)
        elif nothing:
            self._about.setText(self.tr("まだ受け取っていないか、お返ししたお金です。つけの領収書は、入金のときに出します。"))
            self.set_main(self.tr("領収書は出せません"), enabled=False)
        else:
            self._about.setText(self.tr("領収書を書きます。"))
            self.set_main(self.tr("番号をつけて領収書を出す"), self._issue)
            self.addressee.setFocus()

    def _issue(self) -> None:
        self.clear_errors()
        self.addressee.take_pending()
        self.description.take_pending()
        receipt = self.ctx.salon.receipts.issue(
            addressee=self.addressee.text(), description=self.description.text(), amount=self._amount, cash=self._cash,
            honorific=str(self.honorific.value()), sale_id=self._sale_id, movement_id=self._movement_id,
            by=self.ctx.by())
        self._show(receipt)

    def _reissue(self) -> None:
        assert self._present is not None
        self._show(self.ctx.salon.receipts.reissue(self._present.id, by=self.ctx.by()))

    def _show(self, receipt: Receipt) -> None:
        self.ctx.toast(self.tr("領収書 {number} を出しました。").format(number=receipt.number))
        self.ctx.go("reports", key="receipt", receipt_id=receipt.id)
