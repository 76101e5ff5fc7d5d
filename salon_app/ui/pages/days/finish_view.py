"""The end of レジ締め: つり銭 that stays, what goes to the safe, 来店者数, and the copy on a stick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.yen import format_yen
from salon_app.services.day_values import Visitors
from salon_app.ui.pages.days.counters import VisitorLines
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import CheckRow
from salon_app.ui.widgets.edits import YenEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import FigureLabel, Label
from salon_app.ui.widgets.number_pad import NumberPad
from salon_app.ui.widgets.scroll_area import ScrollArea


class FinishView(QWidget):
    """What is typed is told by `changed`; the page works out the money to the safe and shows it here. `leads(page, args)`."""

    changed = Signal()
    finished = Signal()
    leads = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(worn.px(4), worn.px(4), worn.px(8), worn.px(8))
        column.setSpacing(worn.px(12, 8))
        self.visitors = VisitorLines()
        self.float_left = YenEdit(field="float_left")
        self.float_left.setFixedWidth(worn.px(180, 206))
        self.float_left.changed.connect(self.changed)
        self.float_left.submitted.connect(self.visitors.take_focus)
        self.float_field = Field(self.tr("レジに残すつり銭"), self.float_left, unit=self.tr("円"))
        self.usual = Button("", height=worn.field, padding=worn.px(13, 10))
        self.float_field.add_beside(self.usual)
        column.addWidget(self.float_field, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(worn.px(8, 4))
        column.addWidget(Label(self.tr("来店者数"), step="strong-bold"))
        self.visitors.changed.connect(self.changed)
        self.visitors.finished.connect(self.finished)
        column.addWidget(self.visitors)
        column.addSpacing(worn.px(8, 4))
        self.custody = Label(tone="warning", wrap=True)
        self.to_custody = Button(self.tr("預り金を見る"), "envelope", height=worn.target)
        self.to_custody.clicked.connect(lambda: self.leads.emit("custody", {}))
        column.addWidget(self.custody)
        column.addWidget(self.to_custody, 0, Qt.AlignmentFlag.AlignLeft)
        self.calls = Label(wrap=True)
        self.to_calls = Button(self.tr("休みの間に電話・訪問する方"), "print", height=worn.target, max_lines=2)
        self.to_calls.clicked.connect(lambda: self.leads.emit("watch_sheets", {"closing": True}))
        column.addWidget(self.calls)
        column.addWidget(self.to_calls, 0, Qt.AlignmentFlag.AlignLeft)
        self.copy = CheckRow("")
        self.copy.hide()
        column.addWidget(self.copy)
        column.addStretch(1)
        right = QWidget()
        right.setFixedWidth(worn.px(400, 390))
        side = QVBoxLayout(right)
        side.setContentsMargins(0, worn.px(4), 0, 0)
        side.setSpacing(worn.px(8, 4))
        side.addWidget(Label(self.tr("金庫へ移すお金"), step="strong-bold"))
        self.to_safe = FigureLabel("0", self.tr("円"), step="large" if worn.scale < 150 else "figure")
        side.addWidget(self.to_safe)
        self._sum = Label(tone="muted", wrap=True)
        side.addWidget(self._sum)
        if worn.scale >= 150:
            self._sum.hide()
        side.addStretch(1)
        self.pad = NumberPad()
        self.pad.next_pressed.connect(self._next)
        side.addWidget(self.pad)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(worn.margin)
        row.addWidget(ScrollArea(left), 1)
        row.addWidget(right)

    def show_finish(self, *, float_left: int | None, usual: int, visitors: Visitors, stick: str,
                    custody: Sequence[str], calls: str) -> None:
        """Fill the fields; `stick` names the USB stick that is plugged in, or is empty; `custody`: of others' money;
        `calls`: of 見守り電話 in the days to come, or ''."""
        self.calls.setText(calls)
        self.calls.setVisible(bool(calls))
        self.to_calls.setVisible(bool(calls))
        self.custody.setText("\n".join(custody))
        self.custody.setVisible(bool(custody))
        self.to_custody.setVisible(bool(custody))
        self.float_left.set_value(float_left)
        self.visitors.set_value(visitors)
        self.usual.set_text(self.tr("いつもの{yen}円").format(yen=format_yen(usual)))
        self.show_stick(stick)

    def show_stick(self, stick: str) -> None:
        """Offer the copy when a stick is there."""
        self.copy.set_text(self.tr("USB（{name}）に控えを取る").format(name=stick))
        self.copy.setVisible(bool(stick))

    def show_to_safe(self, counted: int, float_left: int | None) -> None:
        """The money that moves, and how it comes about; both in yen. None: not known."""
        left = counted if float_left is None else float_left
        self.to_safe.set_figure(format_yen(counted - left))
        self._sum.setText(self.tr("数えた {counted}円から、つり銭 {left}円を残します。").format(
            counted=format_yen(counted), left=format_yen(left)))

    def take_focus(self) -> None:
        """To the first field."""
        self.float_left.setFocus(Qt.FocusReason.TabFocusReason)

    def _next(self) -> None:
        fields = [self.float_left, *(line.edit for line in self.visitors.lines)]
        focused = QApplication.focusWidget()
        at = fields.index(focused) + 1 if focused in fields else 0
        if at < len(fields):
            fields[at].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.finished.emit()
