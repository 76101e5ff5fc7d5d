"""預り金を受け取る: how much, where it lies from now on, and the 預り証 with its number. A second time it is 追加."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from salon_app.model import errands
from salon_app.model.problems import InputProblem
from salon_app.model.yen import format_yen
from salon_app.ui.context import Args, PageContext
from salon_app.ui.pages.shopping_money.form import ErrandForm
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button, KeyButton
from salon_app.ui.widgets.choice_row import ChoiceRows
from salon_app.ui.widgets.edits import YenEdit
from salon_app.ui.widgets.label import FigureLabel, Label
from salon_app.ui.widgets.tile_grid import TileGrid

NOTES = (1_000, 3_000, 5_000, 10_000)


class DepositPage(ErrandForm):
    """Keys add up, as at the counter."""

    form = "errand_deposit"

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self.amount = YenEdit(field="amount")
        self.amount.setFixedWidth(worn.ems(8))
        field = self.hold("amount", self.amount, self.tr("いくら受け取りましたか"), unit=self.tr("円"))
        again = Button(self.tr("はじめから"), "undo")
        again.clicked.connect(lambda: self._set(None))
        field.add_beside(again)
        self.first.addWidget(field)
        keys = TileGrid(6.6, gap=worn.px(8, 6), most=4)
        self.keys: dict[int, KeyButton] = {}
        for note in NOTES:
            key = KeyButton(self.tr("{yen}円").format(yen=format_yen(note)))
            key.setAccessibleDescription(self.tr("押すたびに加わります"))
            key.clicked.connect(lambda _checked=False, more=note: self._set(self._now() + more))
            self.keys[note] = key
        keys.set_tiles(list(self.keys.values()))
        self.first.addWidget(keys)
        self.first.addWidget(Label(self.tr("押すたびに加わります。"), tone="muted", wrap=True))
        self.limit = Label(step="bold", tone="warning", wrap=True)
        self.first.addWidget(self.limit)
        self.date = self.date_field(self.tr("受け取った日"))
        self.where = ChoiceRows([
            (False, self.tr("サロンで"), self.tr("預り金の袋に入れます。")),
            (True, self.tr("玄関先で"), self.tr("担当の方が持ったままにします（持ち出し中）。"))], False)
        where = self.hold("where", self.where, self.tr("どこで受け取りましたか"))
        line = QHBoxLayout()
        self.sum_words = Label(step="strong-bold", wrap=True)
        self.sum = FigureLabel(step="large", unit=self.tr("円"))
        line.addWidget(self.sum_words, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.sum, 1)
        self.together = Label(wrap=True)
        for part in (where, self.date):
            (self.first if self.narrow else self.second).addWidget(part)
        self.second.insertLayout(0, line)
        self.second.insertWidget(1, self.together)
        for column in (self.first, self.second):
            column.addStretch(1)

    # --- hooks ---------------------------------------------------------------------------------------

    def begin(self, args: Args) -> None:
        self.amount.set_value(args.get("amount"))
        self.where.set_value(self.errand.state == errands.SHOPPING)
        self.parts["date"].restore({})
        self.amount.setFocus()

    def show_errand(self) -> None:
        out = self.errand.helper_id is not None
        self.where.buttons()[1].setEnabled(out)
        self.fields["where"].set_hint("" if out else self.tr("玄関先で受け取るときは、先に担当を決めてください。"))
        if not out:
            self.where.set_value(False)

    def say(self) -> None:
        amount, held = self._now(), self.errand.account.held
        more = self._more()
        self.sum_words.setText(self.tr("追加") if more else self.tr("預り金"))
        self.sum.set_figure(format_yen(amount))
        sentence = ""
        if held > 0 and not amount:
            sentence = self.tr("いま{held}円お預りしています。").format(held=format_yen(held))
        elif held > 0:
            sentence = self.tr("いまお預りしている{held}円と合わせて、{total}円になります。").format(
                held=format_yen(held), total=format_yen(held + amount))
        elif held < 0:
            sentence = self.tr("いま{short}円不足しています。").format(short=format_yen(-held))
        self.together.setText(sentence)
        self.together.setVisible(bool(sentence))
        limit = self.ctx.salon.settings.get().errand_limit
        self.limit.setText(self.tr("決めごとの1回{limit}円をこえています。お確かめください。").format(limit=format_yen(limit)))
        self.limit.setVisible(bool(limit) and amount + max(held, 0) > limit)
        if not amount:
            self.set_main(self.tr("金額を入れてください"), self.save, enabled=False)
        elif self.date_missing():
            self.set_main(self.tr("日付を入れてください"), self.save, enabled=False)
        else:
            words = (self.tr("{yen}円を追加で預かり、預り証を出す") if more else self.tr("{yen}円を預かり、預り証を出す"))
            self.set_main(self.date_words(words.format(yen=format_yen(amount))), self.save)

    # --- what happens ------------------------------------------------------------------------------------

    def save(self) -> None:
        """Receive it, give the 預り証 its number, and show the paper."""
        self.take_pending()
        errand = self.errand
        slip = self.ctx.salon.custody.receive(errand.id, self.amount.required(), at_door=bool(self.where.value()),
                                              on=self.on(), by=self.ctx.by())
        self.recorded(self.tr("預り金を受け取りました。預り証（{number}）をお渡しください。").format(number=slip.number))
        self.ctx.go("reports", key="custody-slip", errand_id=errand.id, slip_id=slip.id)

    def _more(self) -> bool:
        """Is it 追加, as the books will call it?"""
        before = self.errand.state in (*errands.BEFORE_SHOPPING, errands.ON_HOLD)
        return bool(self.errand.account.received) or not before

    def _now(self) -> int:
        try:
            return self.amount.value() or 0
        except InputProblem:
            return 0

    def _set(self, value: int | None) -> None:
        self.amount.set_value(value)
        self.amount.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed()
