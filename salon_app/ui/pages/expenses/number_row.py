"""領収書番号 of a 支出 in one grant: given in turn, or as it is written on the paper already."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.yen import format_yen
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.chip_row import ChipRow
from salon_app.ui.widgets.edits import CountEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label

MOST = 9_999


class NumberRow(QWidget):
    """`give(serial)` is called for this one, or None for the next in turn; `guarded` makes a slot of what may fail."""

    def __init__(self, title: str, amount: int, number: str, give: Callable[[int | None], None],
                 guarded: Callable[[Callable[[], None]], Callable[[], None]]) -> None:
        super().__init__()
        worn = look()
        self._give = give
        column = QVBoxLayout(self)
        column.setContentsMargins(0, worn.px(4), 0, worn.px(4))
        column.setSpacing(worn.px(6, 6))
        column.addWidget(Label(self.tr("{title}　この分 {amount}円").format(title=title, amount=format_yen(amount)), wrap=True))
        top = QHBoxLayout()
        top.setSpacing(worn.gap)
        said = self.tr("番号　{number}").format(number=number) if number else self.tr("番号はまだです")
        top.addWidget(Label(said, step="strong-bold" if number else "base", tone="text" if number else "muted", wrap=True), 1)
        column.addLayout(top)
        self.next = Button(self.tr("次の番号をつける"), "check", height=worn.target, padding=worn.px(10, 8), max_lines=2)
        self.next.clicked.connect(guarded(lambda: give(None)))
        self.choose = Button(self.tr("番号を変える") if number else self.tr("番号を自分で決める"), "pencil", height=worn.target,
                             padding=worn.px(10, 8), max_lines=2)
        self.choose.clicked.connect(self._ask)
        buttons = ChipRow()
        buttons.set_chips([self.choose] if number else [self.next, self.choose])
        column.addWidget(buttons)
        self.serial = CountEdit(field="serial", minimum=1, maximum=MOST)
        self.serial.setFixedWidth(worn.ems(5))
        self.serial.submitted.connect(guarded(self._take))
        self.take = Button(self.tr("この番号にする"), "check", height=worn.target, padding=worn.px(10, 8), max_lines=2)
        self.take.clicked.connect(guarded(self._take))
        self.field = Field(self.tr("費目の中の番号（「2-3」の「3」）"), self.serial)
        self.field.add_beside(self.take)
        self.field.hide()
        column.addWidget(self.field)

    def _ask(self) -> None:
        self.field.setVisible(self.field.isHidden())
        if not self.field.isHidden():
            self.serial.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        self._give(self.serial.required())
