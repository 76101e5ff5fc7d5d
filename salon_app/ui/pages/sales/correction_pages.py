"""取消 and 返品: a reason, how many pieces, and what to hand back. Never deletes; the original stays in the list."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model import stored_words
from salon_app.model.problems import InputProblem
from salon_app.model.yen import format_yen
from salon_app.services.sales import Sale
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceRows
from salon_app.ui.widgets.edits import CountEdit, LineEdit
from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.scroll_area import ScrollArea


class _CorrectionPage(Page):
    """What both share: the slip in a sentence, the reason, その他 typed."""

    tables = frozenset({"sale"})

    def __init__(self, ctx: PageContext, question: str, reasons: tuple[str, ...]) -> None:
        super().__init__(ctx)
        worn = look()
        self.sale: Sale | None = None
        inner = QWidget()
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, worn.px(8), worn.px(12))
        self.column.setSpacing(worn.px(10, 6))
        self.about = Label(step="strong-bold", wrap=True)
        self.column.addWidget(self.about)
        self.place = QVBoxLayout()
        self.column.addLayout(self.place)
        self.column.addWidget(Label(question, step="strong-bold"))
        self.reasons = ChoiceRows([(reason, stored_words.shown(reason)) for reason in (*reasons, stored_words.OTHER)], reasons[0])
        self.reasons.chosen.connect(lambda _value: self._say())
        self.column.addWidget(self.reasons)
        self.other = LineEdit()
        self.fields["reason"] = Field(self.tr("理由"), self.other)
        self.column.addWidget(self.fields["reason"])
        self.column.addStretch(1)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollArea(inner))

    def shown(self, args: Args) -> None:
        self.sale = self.ctx.salon.sales.get(args["sale_id"])
        self.other.setText("")
        self.clear_errors()
        self.begin(self.sale)
        self._say()

    def reason(self) -> str:
        """The reason chosen or typed; empty when その他 was left blank."""
        chosen = str(self.reasons.value())
        return self.other.text().strip() if chosen == stored_words.OTHER else chosen

    def begin(self, sale: Sale) -> None:
        """Show the slip."""
        raise NotImplementedError

    def say(self) -> None:
        """The main button's words."""
        raise NotImplementedError

    def _say(self) -> None:
        self.fields["reason"].setVisible(self.reasons.value() == stored_words.OTHER)
        self.say()

    def handed_back(self, result: Sale) -> str:
        """The sentence about cash after a correction."""
        cash = -(result.cash + result.donated)
        if cash > 0:
            return self.tr("{amount}円をお返しください。").format(amount=format_yen(cash))
        if cash < 0:
            return self.tr("{amount}円をお受け取りください。").format(amount=format_yen(-cash))
        return self.tr("現金のやりとりはありません。")


class VoidPage(_CorrectionPage):
    """会計の取消: the whole slip."""

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx, self.tr("取り消す理由"), stored_words.VOID_REASONS)

    def begin(self, sale: Sale) -> None:
        self.about.setText(self.tr("{items}　{amount}円の会計を取り消します。").format(
            items=sale.summary, amount=format_yen(sale.total)))

    def say(self) -> None:
        assert self.sale is not None
        cash = self.sale.cash + self.sale.donated
        if cash > 0:
            words = self.tr("取り消して {amount}円を返す").format(amount=format_yen(cash))
        elif cash < 0:
            words = self.tr("取り消して {amount}円をもらう").format(amount=format_yen(-cash))
        else:
            words = self.tr("この会計を取り消す")
        self.set_main(words, self._void)

    def _void(self) -> None:
        assert self.sale is not None
        self.clear_errors()
        result = self.ctx.salon.sales.void(self.sale.id, reason=self.reason(), by=self.ctx.by())
        self.ctx.toast(self.tr("会計を取り消しました。") + self.handed_back(result), undo=True)
        self.ctx.back()


class ReturnPage(_CorrectionPage):
    """返品: pieces of each line, refunded as they were paid; thrown away ones are noted as 廃棄."""

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx, self.tr("返品の理由"), stored_words.RETURN_REASONS)
        self.counts: dict[int, CountEdit] = {}
        self.wasted = CheckRow(self.tr("売り物にならないので、廃棄メモにも書く"))
        self.column.insertWidget(self.column.count() - 1, self.wasted)

    def begin(self, sale: Sale) -> None:
        self.about.setText(self.tr("{items}の会計から、返品する数を入れてください。").format(items=sale.summary))
        emptied(self.place)
        self.counts = {}
        self.wasted.setChecked(False)
        for line in sale.lines:
            left = line.quantity - line.returned
            if line.kind in ("item", "advance") and left > 0:
                edit = CountEdit(maximum=left, field="quantity")
                edit.changed.connect(self._say)
                edit.setMaximumWidth(look().ems(6))
                field = Field(self.tr("{name}（{price}円）").format(name=line.name, price=format_yen(line.unit_price)), edit,
                              unit=self.tr("点（{count}点まで）").format(count=left), beside=16)
                self.counts[line.id] = edit
                self.fields["quantity"] = field
                self.place.addWidget(field)

    def _quantities(self) -> dict[int, int]:
        return {line_id: edit.value() or 0 for line_id, edit in self.counts.items()}

    def refund(self) -> int | None:
        """Yen to refund for what is typed now, None while nothing (or too much) is typed."""
        assert self.sale is not None
        try:
            return self.ctx.salon.sales.refund(self.sale, self._quantities())
        except InputProblem:
            return None

    def say(self) -> None:
        refund = self.refund()
        if refund is None:
            self.set_main(self.tr("返品する数を入れてください"), enabled=False)
        else:
            self.set_main(self.tr("{amount}円ぶんの返品をうける").format(amount=format_yen(refund)), self._return)

    def _return(self) -> None:
        assert self.sale is not None
        self.clear_errors()
        quantities = {line_id: count for line_id, count in self._quantities().items() if count}
        salon = self.ctx.salon
        salon.sales.refund(self.sale, quantities)  # what can't come back is said before anything is written
        if self.wasted.isChecked() and self.reason():  # first, so that the toast's 元に戻す takes back the 返品 itself
            for line in self.sale.lines:
                if line.id in quantities and line.product_id is not None:
                    salon.products.note_spoilage(product_id=line.product_id, quantity=quantities[line.id],
                                                 reason=self.reason(), by=self.ctx.by())
        result = salon.sales.give_back(self.sale.id, quantities, reason=self.reason(), by=self.ctx.by())
        self.ctx.toast(self.tr("返品をうけました。") + self.handed_back(result), undo=True)
        self.ctx.back()
