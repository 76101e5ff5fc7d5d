"""手数料 of one errand: in money, by 利用券, or none. Written as soon as it is said; the page does the writing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model import errands
from salon_app.services.shopping.values import Errand
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import ChoiceWall
from salon_app.ui.widgets.edits import YenEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label


class FeePart(QWidget):
    """`wanted(kind)` when another way is chosen, `typed` when an amount was typed and left."""

    wanted = Signal(str)
    typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self._kind, self._fee = errands.YEN, 0
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(8, 6))
        self.kind = ChoiceWall([(one, errands.fee_words(one)) for one in errands.FEE_KINDS], least_ems=6.6, most=3)
        self.kind.chosen.connect(lambda kind: self.wanted.emit(str(kind)))
        self.fee = YenEdit(field="fee")
        self.fee.setFixedWidth(worn.ems(6.2))
        self.fee.setAccessibleName(self.tr("手数料の金額"))
        self.fee.editingFinished.connect(self.typed)
        self._amount = QWidget()
        line = QHBoxLayout(self._amount)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(worn.px(8))
        line.addWidget(self.fee)
        line.addWidget(Label(self.tr("円")))
        line.addStretch(1)
        column.addWidget(self.kind)
        column.addWidget(self._amount)
        inside.setFocusProxy(self.fee)
        self.field = Field(self.tr("手数料"), inside)
        self.fee.sentence_changed.connect(self.field.set_error)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.field)

    def show_fee(self, errand: Errand, tickets_left: int) -> None:
        """As the books say; `tickets_left` 利用券 are still with the person."""
        self._kind, self._fee = errand.fee_kind, errand.fee
        self.kind.set_value(errand.fee_kind)
        if not self.fee.hasFocus():
            self.fee.set_value(errand.fee)
        self._amount.setVisible(errand.fee_kind == errands.YEN)
        hint = ""
        if errand.fee_kind == errands.TICKET:
            hint = (self.tr("利用券を1枚いただきます（残り{count}枚）。").format(count=tickets_left) if tickets_left > 0 else
                    self.tr("利用券を1枚いただきます。お売りした記録では、もう残っていません。"))
        self.field.set_hint(hint)

    def pending(self) -> int | None:
        """Yen typed that are not in the books yet; None where nothing is. Raises InputProblem (field: fee)."""
        if self._kind != errands.YEN:
            return None
        fee = self.fee.value() or 0
        return fee if fee != self._fee else None
