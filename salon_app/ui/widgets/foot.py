"""The foot of a page: toast or hint left, main button right. A sentence that finds no room there stands above them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button, MainButton
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.toast import ToastBar, ToastText


class PageFoot(QWidget):
    """Every page but 売上 has this one."""

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(worn.margin, worn.px(12, 10), worn.margin, worn.px(12, 10))
        self._column.setSpacing(worn.px(10, 8))
        self._row = QHBoxLayout()
        self._row.setSpacing(worn.px(12, 8))
        self._column.addLayout(self._row)
        self._above = False
        self.toast_bar = ToastBar()
        self._hint = Label(tone="muted", wrap=True)
        self._hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._main: MainButton | None = None
        self._main_call: Callable[[], None] | None = None
        self._side: list[Button] = []
        self._left: list[Button] = []
        self._row.addWidget(self.toast_bar, 1)
        self._row.addWidget(self._hint, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumHeight(worn.px(84, 112))
        self.toast_bar.hide()

    def sizeHint(self) -> QSize:
        return QSize(look().ems(20), self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(look().px(84, 112), super().heightForWidth(width))

    # --- left ----------------------------------------------------------------------------------

    def set_toast(self, toast: ToastText | None) -> None:
        """The toast takes the place of the hint while there is one."""
        self.toast_bar.set_toast(toast)
        self.toast_bar.setVisible(toast is not None)
        self._arrange()

    def set_hint(self, text: str) -> None:
        """Shown while no toast stands there."""
        self._hint.setText(text)

    def _arrange(self) -> None:
        """Put the toast beside the buttons, or above them where it would push them together."""
        beside = self.width() - 2 * look().margin
        for button in (*self._left, *self._side, *([self._main] if self._main is not None else [])):
            told = button.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
            if not (told and button.isHidden()):  # a new one is shown later by itself, and needs its room now
                beside -= button.sizeHint().width() + self._row.spacing()
        some = self.toast_bar.toast() is not None
        above = some and not self.toast_bar.fits(beside)
        if above != self._above:
            self._above = above
            (self._row if above else self._column).removeWidget(self.toast_bar)
            if above:
                self._column.insertWidget(0, self.toast_bar)
            else:
                self._row.insertWidget(self._row.indexOf(self._hint), self.toast_bar, 1)
        self._hint.setVisible(not some or above)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def set_left_buttons(self, buttons: Iterable[Button]) -> None:
        """Buttons at the left end."""
        self._replace(self._left, buttons, 0)

    # --- right ---------------------------------------------------------------------------------

    def set_side_buttons(self, buttons: Iterable[Button]) -> None:
        """Buttons between the hint and the main button."""
        self._replace(self._side, buttons, self._row.indexOf(self._hint) + 1)

    def _replace(self, held: list[Button], buttons: Iterable[Button], at: int) -> None:
        for old in held:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        held[:] = list(buttons)
        for offset, button in enumerate(held):
            self._row.insertWidget(at + offset, button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._arrange()

    def set_main(
        self, text: str, callback: Callable[[], None] | None, *, enabled: bool, icon: str, danger: bool,
    ) -> MainButton:
        """Make or change the main button; without a callback the old one stays."""
        kind = "danger" if danger else "main"
        if self._main is None or self._main.kind != kind:
            if self._main is not None:
                self._row.removeWidget(self._main)
                self._main.deleteLater()
            self._main = MainButton(text, icon, danger=danger)
            self._main.clicked.connect(self._press)
            self._row.addWidget(self._main, 0, Qt.AlignmentFlag.AlignVCenter)
        self._main.set_text(text)
        self._main.set_icon(icon)
        self._main.setEnabled(enabled)
        if callback is not None:
            self._main_call = callback
        self._arrange()
        return self._main

    def main_button(self) -> MainButton | None:
        """The main button, if the page has one."""
        return self._main

    def _press(self) -> None:
        if self._main_call is not None:
            self._main_call()

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), worn.line, worn.color("line"))
