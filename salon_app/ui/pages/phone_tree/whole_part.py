"""The draft as a whole: how many one may have to ring, a better shape, what is to be mended."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.services.phone_tree.trees import MOST_CALLS
from salon_app.services.phone_tree.values import PhoneTree, TreeWarning
from salon_app.ui.pages.phone_tree.warnings_part import WarningsPart
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.stepper import Stepper


class WholePart(QWidget):
    """`limited` when another figure stands in `most`, `balancing` when a better shape is asked for."""

    limited = Signal()
    balancing = Signal()

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self.how = Label(self.tr("一覧の方を押すと、その方の下に加えたり、動かしたりできます。"), wrap=True)
        self.most = Stepper(self.tr("1人がかける人数"), field="most", minimum=1, maximum=MOST_CALLS)
        self.most.changed.connect(self.limited)
        self.field = Field(self.tr("1人がかける人数は、多くて"), self.most, unit=self.tr("名"))
        self.balance = Button(self.tr("つりあいのよい形にする"), "refresh", max_lines=2)
        self.balance.clicked.connect(self.balancing)
        self.warnings = WarningsPart()
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(10, 8))
        for part in (self.how, self.field, self.balance, self.warnings):
            column.addWidget(part)

    def add(self, button: Button) -> None:
        """One more below all of it."""
        self._column.addWidget(button)

    def show_tree(self, tree: PhoneTree, warnings: tuple[TreeWarning, ...]) -> None:
        """As the draft stands."""
        if self.most.now() != tree.most_calls:
            self.most.set_value(tree.most_calls)
        self.balance.setEnabled(len(tree.places) > 2)
        self.warnings.show_warnings(warnings)
