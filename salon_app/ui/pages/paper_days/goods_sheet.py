"""The 正の字表 on the screen: one line a product, − count ＋ and its amount. Enter leads down as on the paper."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from salon_app.model.problems import InputProblem
from salon_app.model.yen import format_yen
from salon_app.services.products import Product
from salon_app.ui.pages.paper_days.form_state import PaperForm
from salon_app.ui.theme import look
from salon_app.ui.widgets.edits import YenEdit
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.stepper import Stepper

FIRST, SOME = 11, 4


class GoodsRow(QWidget):
    """A product: name and price, its count, its amount; where it has no price, a field for what the paper says."""

    changed = Signal()

    def __init__(self, product: Product) -> None:
        super().__init__()
        worn = look()
        self.product = product
        self.in_hand = False
        grid = QGridLayout(self)
        grid.setContentsMargins(worn.px(12, 10), worn.px(4), worn.px(12, 10), worn.px(4) + worn.line)
        grid.setHorizontalSpacing(worn.px(12, 8))
        grid.setVerticalSpacing(worn.px(2))
        self.name = Label(product.name, wrap=True)
        self.price = Label(tone="muted", right=True)
        self.price_edit = YenEdit(field=f"price-{product.id}", placeholder=self.tr("ねだん"))
        self.price_edit.setAccessibleName(self.tr("{name}のねだん").format(name=product.name))
        self.price_edit.setFixedWidth(worn.ems(5.5))
        self.count = Stepper(product.name, field=f"quantity-{product.id}")
        self.amount = Label("", step="strong", right=True)
        self.amount.setFixedWidth(worn.ems(5))
        self._error = Label(tone="warning", wrap=True)
        self._error.hide()
        if worn.scale >= 150:
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(self.name)
            self.price.setAlignment(Qt.AlignmentFlag.AlignLeft)
            words.addWidget(self.price)
            words.addWidget(self.price_edit)
            grid.addLayout(words, 0, 0, 1, 2)
        else:
            grid.addWidget(self.name, 0, 0)
            grid.addWidget(self.price, 0, 1)
            grid.addWidget(self.price_edit, 0, 1)
        grid.addWidget(self.count, 0, 2)
        grid.addWidget(self.amount, 0, 3)
        grid.addWidget(self._error, 1, 0, 1, 4)
        grid.setColumnStretch(0, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.count.changed.connect(self.changed)
        self.count.sentence_changed.connect(self.set_error)
        self.price_edit.changed.connect(self.changed)
        self.price_edit.sentence_changed.connect(self.set_error)

    def set_error(self, sentence: str) -> None:
        """What is wrong with this line."""
        self._error.setText(f"△ {sentence}" if sentence else "")
        self._error.setVisible(bool(sentence))

    def error(self) -> str:
        """The sentence shown now."""
        return self._error.text() if self._error.isVisibleTo(self) else ""

    def show_price(self, product: Product) -> None:
        """The price of the day the paper is of."""
        self.product = product
        fixed = product.price is not None
        self.price.setVisible(fixed)
        self.price_edit.setVisible(not fixed)
        if product.price is not None:
            self.price.setText(self.tr("{amount}円").format(amount=format_yen(product.price)))

    def show_amount(self, amount: int | None) -> None:
        """Yen of the line, nothing for none; lines that have a count stand out when they are compared with the paper."""
        self.name.set_step("bold" if self.count.now() else "base")
        self.amount.setText(self.tr("{amount}円").format(amount=format_yen(amount)) if amount else "")

    def set_in_hand(self, in_hand: bool) -> None:
        """The line the person is on."""
        self.in_hand = in_hand
        for label in (self.name, self.amount):
            label.set_tone("on_selection" if in_hand else "text")
        self.price.set_tone("on_selection" if in_hand else "muted")
        self.update()

    def typed_price(self) -> int:
        """The asked price as far as it can be read."""
        try:
            return self.price_edit.value() or 0
        except InputProblem:
            return 0

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        painter.fillRect(self.rect(), worn.color("selection" if self.in_hand else "raised"))
        if self.in_hand:
            painter.fillRect(0, 0, worn.px(5), self.height(), worn.color("primary"))
        painter.fillRect(0, self.height() - worn.line, self.width(), worn.line, worn.color("line"))


class GoodsSheet(QWidget):
    """All goods under the names of their categories. `changed(row)` on each step; `finished` after the last Enter.

    The lines in view are made at once, the others a few at a time while nothing else happens: hundreds of products
    must not keep the page from opening.
    """

    changed = Signal(object)
    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[int, GoodsRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._heads: list[QWidget] = []
        self._unseen: list[QWidget] = []
        self._waiting: deque[str | Product] = deque()
        self._form = PaperForm()
        self._prices: Mapping[int, Product] = {}
        self._in_hand: GoodsRow | None = None
        self._builder = QTimer(self)
        self._builder.setInterval(0)
        self._builder.timeout.connect(lambda: self._build(SOME))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_changed)

    def set_goods(self, groups: Sequence[tuple[str, tuple[Product, ...]]]) -> None:
        """Show these, in the order of the printed sheet."""
        for old in [*self._heads, *self.rows.values()]:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows, self._heads, self._unseen, self._in_hand = {}, [], [], None
        self._builder.stop()
        self._waiting = deque()
        for name, products in groups:
            self._waiting.append(name)
            self._waiting.extend(products)
        self._build(FIRST)
        if self._waiting:
            self._builder.start()

    def show_prices(self, products: Mapping[int, Product]) -> None:
        """The prices of another day."""
        self._prices = products
        for product_id, row in self.rows.items():
            row.show_price(products.get(product_id, row.product))

    def show_form(self, form: PaperForm) -> None:
        """Write a form into the fields."""
        self._form = form
        for row in self.rows.values():
            self._fill(row)

    def show_amounts(self, form: PaperForm) -> None:
        """What each line comes to; the fields are left alone."""
        self._form = form
        for row in self.rows.values():
            row.show_amount(form.amount(row.product))

    def _fill(self, row: GoodsRow) -> None:
        row.count.set_value(self._form.pieces.get(row.product.id))
        row.price_edit.set_value(self._form.prices.get(row.product.id))
        row.set_error("")
        row.show_amount(self._form.amount(row.product))

    def _build(self, count: int) -> None:
        for _each in range(min(count, len(self._waiting))):
            part = self._waiting.popleft()
            if isinstance(part, str):
                head = Label(part, step="bold", tone="muted")
                head.setContentsMargins(look().px(12, 10), look().px(10, 6), 0, look().px(4))
                self._heads.append(head)
                self._place(head)
            else:
                self._add(part)
        if not self._waiting or not self._builder.isActive():
            self._builder.stop()
            for hidden in self._unseen:  # all at once: line by line, the layout would squeeze what is in view
                hidden.show()
            self._unseen = []

    def _add(self, product: Product) -> None:
        row = GoodsRow(product)
        row.show_price(self._prices.get(product.id, product))
        self._fill(row)
        row.changed.connect(lambda: self.changed.emit(row))
        row.count.submitted.connect(lambda: self._down(row))
        row.price_edit.submitted.connect(lambda: row.count.edit.setFocus())
        self.rows[product.id] = row
        self._place(row)

    def _place(self, part: QWidget) -> None:
        part.hide()
        self._column.addWidget(part)
        self._unseen.append(part)

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        row: QWidget | None = new
        while row is not None and not isinstance(row, GoodsRow):
            row = row.parentWidget()
        if row is None or row.parentWidget() is not self or row is self._in_hand:
            return
        if self._in_hand is not None:
            self._in_hand.set_in_hand(False)
        row.set_in_hand(True)
        self._in_hand = row

    def _down(self, row: GoodsRow) -> None:
        rows = list(self.rows.values())
        at = rows.index(row) + 1
        if self._waiting and (at == len(rows) or rows[at] in self._unseen):
            self._build(len(self._waiting))
            rows = list(self.rows.values())
        if at == len(rows):
            self.finished.emit()
            return
        edit = rows[at].count.edit
        edit.setFocus(Qt.FocusReason.TabFocusReason)
        edit.selectAll()
