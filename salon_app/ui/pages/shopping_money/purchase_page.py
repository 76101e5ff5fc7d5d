"""代金を入れる: what became of each line and what it cost, who pays what the 預り金 does not reach, and the receipt.

Putting it right later is the same page: the former purchase is reversed and posted anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from salon_app.model import errands
from salon_app.model.problems import Problem
from salon_app.model.progress import Progress
from salon_app.model.yen import format_yen
from salon_app.services.shopping.purchases import ReceiptEntry
from salon_app.services.shopping.values import Got, Paid
from salon_app.ui.context import Args, PageContext
from salon_app.ui.pages.shopping_money.form import ErrandForm, Instead
from salon_app.ui.pages.shopping_money.purchase_row import PurchaseRow
from salon_app.ui.pages.shopping_money.receipt_part import ReceiptPart
from salon_app.ui.widgets.label import FigureLabel, Label
from salon_app.ui.widgets.list_box import ListBox
from salon_app.ui.widgets.shortage_part import WAY_OF_FUNDING, ShortagePart

AT_STEP = (errands.SHOPPING, *errands.AFTER_SHOPPING)


@dataclass(frozen=True)
class _Entry:
    """All that one press of the main button writes."""

    errand_id: int
    results: tuple[Got, ...]
    paid: Paid
    bought: bool  # the goods or how they were paid have changed
    receipt: ReceiptEntry | None
    on: date | None
    till: int  # yen more from the till than before


class PurchasePage(ErrandForm):
    """Lines left, sums and receipt right; in large type the sums stay in view below."""

    form = "errand_purchase"
    tables = ErrandForm.tables | {"shop_receipt"}

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx, shares=(12, 7), apart=True)
        self.rows: list[PurchaseRow] = []
        self._spendable = 0
        self._before = Paid()
        self._saving = False
        self.list = ListBox()
        self.first.addWidget(self.list)
        self.first.addStretch(1)
        self.figures: dict[str, FigureLabel] = {}
        self.labels: dict[str, Label] = {}
        for key, words, step in (("spendable", self.tr("手もとの預り金"), "title"), ("total", self.tr("代金の合計"), "figure"),
                                 ("left", self.tr("残り"), "title")):
            line = QHBoxLayout()
            self.labels[key] = Label(words, step="strong-bold")
            self.figures[key] = FigureLabel(step="figure" if step == "figure" else "title", unit=self.tr("円"))
            line.addWidget(self.labels[key], 0, Qt.AlignmentFlag.AlignVCenter)
            line.addWidget(self.figures[key], 1)
            self.pinned.addLayout(line)
        self.shortage = ShortagePart()
        self.receipt = ReceiptPart(ctx)
        for key, part in (("paid", self.shortage), ("receipt", self.receipt)):
            self.parts[key] = part
            part.changed.connect(self.changed)
            self.second.addWidget(part)
        self.fields |= self.receipt.fields | {"paid": self.shortage.field}
        self.second.addWidget(self.date_field(self.tr("払った日")))
        self.second.addStretch(1)
        self.strip = Label(step="strong-bold", wrap=True)
        if self.narrow:
            self.below.addWidget(self.strip)

    # --- hooks ---------------------------------------------------------------------------------------

    def blocked(self) -> Instead | None:
        if self.errand.state in errands.ENDED:
            return self.ended()
        return None if self.errand.state in AT_STEP else self.not_out_yet()

    def begin(self, args: Args) -> None:
        errand = self.errand
        self._read_money()
        self._build_rows()
        short = max(0, self._total() - self._spendable)
        self.shortage.begin(self._before, WAY_OF_FUNDING.get(errand.funding), short)
        self.receipt.begin(errand)
        self.parts["date"].restore({})
        first = next((row for row in self.rows if row.open() and row.takes_price()), None)
        if first is not None:
            first.price.setFocus()

    def show_errand(self) -> None:
        self._read_money()
        if [row.line for row in self.rows] != list(self.errand.lines):
            typed = self.typed()
            self._build_rows()
            self.retype(typed)

    def _read_money(self) -> None:
        """What the goods may be paid from, without what the salon paid back for goods nobody wanted, and how they were."""
        custody, errand = self.ctx.salon.custody, self.errand
        bought_back = sum(line.price or 0 for line in errand.lines if line.unwanted == errands.BY_SALON)
        self._spendable, self._before = custody.spendable(errand.id) - bought_back, custody.paid(errand.id)

    def _build_rows(self) -> None:
        self.rows = [PurchaseRow(line) for line in self.errand.lines]
        for at, row in enumerate(self.rows):
            row.changed.connect(self.changed)
            row.next_wanted.connect(lambda here=at: self._next_from(here))
        self.list.set_rows(self.rows)

    def typed(self) -> dict[str, object]:
        return {**super().typed(), "lines": {str(row.line.id): row.typed() for row in self.rows}}

    def retype(self, values: dict[str, object]) -> None:
        super().retype(values)
        lines = values.get("lines")
        assert isinstance(lines, dict)
        for row in self.rows:
            if str(row.line.id) in lines:
                row.retype(lines[str(row.line.id)])

    def show_problem(self, problem: Problem) -> None:
        self._saving = False
        super().show_problem(problem)
        if self._errand is not None and self.blocked() is None:
            self.say()

    # --- sums ------------------------------------------------------------------------------------------

    def say(self) -> None:
        total = self._total()
        left = self._spendable - total
        self.shortage.show_short(max(0, -left), self._spendable)
        self.figures["spendable"].set_figure(format_yen(self._spendable))
        self.figures["total"].set_figure(format_yen(total))
        self.figures["left"].set_figure(format_yen(max(0, left)))
        self.figures["left"].setVisible(left >= 0)
        self.labels["left"].setVisible(left >= 0)
        said = left >= 0 or self.shortage.paid(total) is not None
        rest = (self.tr("残り {yen}円") if left >= 0 else self.tr("立替・後払い {yen}円") if said else
                self.tr("あと{yen}円足りません")).format(yen=format_yen(abs(left)))
        self.strip.setText(self.tr("代金 {total}円　{rest}").format(total=format_yen(total), rest=rest))
        self.strip.set_tone("text" if said else "warning")
        self.receipt.compare(self._on_receipt())
        opened = sum(row.open() for row in self.rows)
        self.set_hint(self.tr("まだ入れていない品が{count}品あります。").format(count=opened) if opened else "")
        if self._saving:
            return
        missing = self._missing(total)
        words = self.tr("{yen}円を払った").format(yen=format_yen(total)) if total else self.tr("買えた品はないと残す")
        self.set_main(missing or self.date_words(words), self.save, enabled=not missing)

    def _missing(self, total: int) -> str:
        if all(row.open() for row in self.rows if not row.line.unwanted) and self.receipt.as_in_books():
            return self.tr("代金を入れてください")
        of_rows = next(filter(None, (row.missing() for row in self.rows)), "")
        if of_rows:
            return of_rows
        paid = self.shortage.paid(total)
        if paid is None:
            return self.tr("足りない分をどうするか、選んでください")
        if self.receipt.missing():
            return self.receipt.missing()
        if self.date_missing():
            return self.tr("日付を入れてください")
        if not self._results() and paid == self._before and self.receipt.as_in_books():
            return self.tr("代金は入っています")
        return ""

    def _total(self) -> int:
        return sum(row.amount() for row in self.rows)

    def _results(self) -> tuple[Got, ...]:
        return tuple(result for row in self.rows if (result := row.result()) is not None)

    def _listed(self) -> list[PurchaseRow]:
        """Rows whose goods stand on the receipt in hand."""
        held = self.receipt.chosen_id()
        return [row for row in self.rows if row.price_now() and row.line.receipt_id in (None, held)]

    def _on_receipt(self) -> int:
        return sum(row.price_now() for row in self._listed())

    # --- what happens ----------------------------------------------------------------------------------

    def _next_from(self, at: int) -> None:
        """Enter leads to the next price, after the last one to the receipt."""
        following = next((row for row in self.rows[at + 1:] if row.takes_price()), None)
        target = following.price if following is not None else self.receipt.total
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def save(self) -> None:
        """The goods with their receipt; a new photo is unpacked beside the window."""
        self.take_pending()
        entry = self._entry()
        if entry.receipt is not None and entry.receipt.photo is not None:
            self._saving = True
            self.set_main(self.tr("写真を入れています"), self.save, enabled=False)

            def work(_progress: Progress) -> None:
                self._write(entry)

            self.long(self.tr("レシートの写真を入れています"), work, lambda _done: self._written(entry))
            return
        self._write(entry)
        self._written(entry)

    def _entry(self) -> _Entry:
        paid = self.shortage.paid(self._total())
        assert paid is not None
        results, typed, on = self._results(), self.receipt.typed_receipt(), self.on()
        receipt = None
        if typed is not None and not self.receipt.as_in_books():
            receipt = ReceiptEntry(typed.total, typed.others, typed.receipt_id, self.errand.shop, on, typed.photo,
                                   tuple(row.line.id for row in self._listed()))
        elif typed is not None and any(row.line.receipt_id is None for row in self._listed()):
            receipt = ReceiptEntry(typed.total, typed.others, typed.receipt_id, self.errand.shop, on,
                                   line_ids=tuple(row.line.id for row in self._listed()))
        return _Entry(self.errand.id, results, paid, bool(results) or paid != self._before, receipt, on,
                      paid.till - self._before.till)

    def _write(self, entry: _Entry) -> None:
        salon, by = self.ctx.salon, self.ctx.by()
        receipt = entry.receipt
        if entry.bought or receipt is None:
            salon.purchases.enter(entry.errand_id, entry.results, paid=entry.paid, receipt=receipt, on=entry.on, by=by)
            return
        salon.shop_receipts.save(receipt_id=receipt.receipt_id, shop=receipt.shop, on=receipt.on, total=receipt.total,
                                 others=receipt.others, photo=receipt.photo, line_ids=receipt.line_ids, by=by)

    def _written(self, entry: _Entry) -> None:
        self._saving = False
        said = self.tr("代金を入れました。") if entry.bought else self.tr("レシートを残しました。")
        if entry.till > 0:
            said += self.tr("レジから{yen}円を出してください。").format(yen=format_yen(entry.till))
        elif entry.till < 0:
            said += self.tr("レジに{yen}円を戻してください。").format(yen=format_yen(-entry.till))
        if self.isVisible() and self.errand.id == entry.errand_id:
            self.recorded(said)
        else:  # somebody went on while the photo was taken in
            self.ctx.salon.drafts.forget(f"{self.form}/{entry.errand_id}")
            self.ctx.toast(said, undo=True)
