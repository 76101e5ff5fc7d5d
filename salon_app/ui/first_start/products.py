"""品物: a ready list to tick with usual prices, and what the salon adds itself."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from salon_app.model.problems import InputProblem
from salon_app.ui.first_start.amount_row import AmountRow
from salon_app.ui.first_start.form_state import FirstStartForm, ProductLine
from salon_app.ui.first_start.question import Question
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.edits import LineEdit, YenEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.tile_grid import TileGrid


class ProductsQuestion(Question):
    """Own products join the list ticked."""

    def __init__(self, form: FirstStartForm) -> None:
        super().__init__("products", form, self.tr("はじめに売る品物を選んでください"),
                         self.tr("印のついた品物が、売上の画面にならびます。ねだんが空の品物は、会計のときに金額を聞きます。"))
        worn = look()
        self.rows: list[AmountRow] = []
        self.grid = TileGrid(20.5, gap=worn.px(10, 8), most=2)
        self.column.addWidget(self.grid)
        self.own_name = LineEdit(form.product_typed.name, placeholder=self.tr("例　ゆで卵"))
        self.own_price = YenEdit(field="own_price")
        self.own_price.setText(form.product_typed.typed)
        name = Field(self.tr("ほかの品物"), self.own_name)
        price = Field(self.tr("ねだん"), self.own_price, unit=self.tr("円"))
        self.fields |= {"own_name": name, "own_price": price}
        self.add = Button(self.tr("加える"), "plus", height=worn.field)
        self.add.clicked.connect(self.guarded(self.take_product))
        self.own_name.submitted.connect(self._entered_name)
        self.own_price.submitted.connect(self.guarded(self.take_product))
        for edit in (self.own_name, self.own_price):
            edit.textChanged.connect(lambda _text: self._typed())
        grid = QGridLayout()
        grid.setHorizontalSpacing(worn.margin)
        grid.setVerticalSpacing(worn.px(8))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(name, 0, 0, 1, 1 if worn.scale < 150 else 2, Qt.AlignmentFlag.AlignTop)
        price_row = 0 if worn.scale < 150 else 1
        grid.addWidget(price, price_row, 1 if worn.scale < 150 else 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.add, price_row, 2 if worn.scale < 150 else 1,
                       Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        self.column.addSpacing(worn.px(4, 0))
        self.column.addLayout(grid)
        self.column.addWidget(Label(
            self.tr("あとから「設定」の「商品とねだん」で足したり直したりできます。"), tone="muted", wrap=True))
        self.finish()
        self._show(form.products)

    def read(self, form: FirstStartForm) -> FirstStartForm:
        return replace(form, products=self._lines(),
                       product_typed=ProductLine(self.own_name.text(), self.own_price.text(), True))

    def check(self) -> None:
        commit_preedit(self.own_name)
        if self.own_name.text().strip() or self.own_price.text().strip():
            self.take_product()
        for row in self.rows:
            if row.taken():
                row.amount.value()

    def take_product(self) -> None:
        """What is typed joins the list. Raises InputProblem."""
        commit_preedit(self.own_name)
        name = self.own_name.text().strip()
        if not name:
            raise InputProblem(self.tr("品物の名前を書いてください。"), field="own_name")
        if name in [row.name for row in self.rows]:
            raise InputProblem(self.tr("その品物は、もうならんでいます。"), field="own_name")
        self.own_price.value()
        lines = (*self._lines(), ProductLine(name, self.own_price.text(), True))
        self.own_name.clear()
        self.own_price.set_value(None)
        self._show(lines)
        self.touched()
        self.own_name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _entered_name(self) -> None:
        if self.own_name.text().strip():
            self.own_price.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.press_main()

    def _lines(self) -> tuple[ProductLine, ...]:
        return tuple(ProductLine(row.name, row.amount.text(), row.taken()) for row in self.rows)

    def _typed(self) -> None:
        self.fields["own_name"].set_error("")
        self._say()
        self.touched()

    def _changed(self) -> None:
        self._say()
        self.touched()

    def _show(self, lines: tuple[ProductLine, ...]) -> None:
        self.rows = [AmountRow(
            line.name, self.tr("{name}のねだん").format(name=line.name), line.ticked, line.typed, field=f"product{at}",
            placeholder=self.tr("会計で聞く")) for at, line in enumerate(lines)]
        for at, row in enumerate(self.rows):
            row.changed.connect(self._changed)
            row.amount.submitted.connect(self.press_main)
            self.fields[f"product{at}"] = row
        self.grid.set_tiles(list(self.rows))
        self._say()

    def _say(self) -> None:
        count = sum(line.ticked for line in self._lines()) + bool(self.own_name.text().strip())
        self.set_main(self.tr("{count}品に決めて、次へ").format(count=count) if count else self.tr("品物なしで、次へ"))
