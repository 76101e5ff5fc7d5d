"""A window without navigation, one screen at a time: for what comes before a salon can be opened.

It carries the sizes of type at its top, the strip for progress, the keyboard's ways and the lanes for work.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from salon_app.ui.focus_order import focus_order
from salon_app.ui.progress_strip import ProgressStrip
from salon_app.ui.step_screen import StepScreen
from salon_app.ui.tasks import Tasks
from salon_app.ui.theme import SCALES, look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceKeys
from salon_app.ui.widgets.focus_ring import FocusRing
from salon_app.ui.widgets.label import Label


class StepBar(QWidget):
    """The top: what this window is for, the sizes of type, and ヘルプ where there is some."""

    def __init__(self, title: str, *, with_help: bool) -> None:
        super().__init__()
        worn = look()
        self.setFixedHeight(worn.px(64, 104))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(worn.px(20, 14), 0, worn.px(12, 8), 0)
        self._row.setSpacing(worn.px(10, 8))
        self.title = Label(title, step="title")
        self._sizes = Label(self.tr("文字の大きさ"))
        self.scales = ChoiceKeys([(scale, f"{scale}%") for scale in SCALES], worn.scale)
        for key in self.scales.buttons():
            key.setFixedWidth(max(key.sizeHint().width(), worn.px(100, 120)))
            key.setAccessibleName(self.tr("文字の大きさ {scale}").format(scale=key.words()))
        self._row.addWidget(self.title)
        self._row.addStretch(1)
        self._row.addWidget(self._sizes)
        self._row.addWidget(self.scales)
        self.help = Button(self.tr("ヘルプ"), "help", height=worn.px(52, 76), padding=worn.px(12, 8))
        self._row.addSpacing(worn.px(10, 0))
        self._row.addWidget(self.help)
        self.help.setVisible(with_help)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for title, sizes in ((True, True), (False, True), (False, False)):
            self.title.setVisible(title)
            self._sizes.setVisible(sizes)
            if self._row.minimumSize().width() <= self.width():
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        painter.fillRect(self.rect(), worn.color("window"))
        painter.fillRect(0, self.height() - worn.line, self.width(), worn.line, worn.color("line"))


class StepWindow(QWidget):
    """Derive: `build_screen()` makes the present screen, `scale_chosen(scale)` keeps and wears a size of type."""

    closed = Signal()

    def __init__(self, title: str, *, with_help: bool = False) -> None:
        super().__init__()
        self._title, self._with_help = title, with_help
        self.tasks = Tasks(self)
        self.tasks.strip.connect(lambda strip: self.progress.show_strip(strip))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._frame: QWidget | None = None
        self.screen_now: StepScreen | None = None
        self._been_active = False
        self.ring = FocusRing(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_changed)
        keys: tuple[tuple[str, Callable[[], Any]], ...] = (
            ("Ctrl+Return", self._press_main), ("Ctrl+Enter", self._press_main), ("F12", self._press_main),
            ("Alt+Left", self.back), ("F1", self.help_wanted),
            ("Ctrl+-", lambda: self._step_scale(-1)), ("Ctrl++", lambda: self._step_scale(1)),
            ("Ctrl+;", lambda: self._step_scale(1)), ("Ctrl+=", lambda: self._step_scale(1)),
        )
        for text, slot in keys:
            QShortcut(QKeySequence(text), self, slot)
        self.resize(1366, 696)

    # --- hooks -----------------------------------------------------------------------------------

    def build_screen(self) -> StepScreen:
        """The screen for now, showing what has been typed."""
        raise NotImplementedError

    def scale_chosen(self, scale: int) -> None:
        """Another size of type: keep it if there is a place to, wear it and call `rebuild`."""
        raise NotImplementedError

    def back(self) -> None:
        """One screen back."""

    def help_wanted(self) -> None:
        """ヘルプ was pressed."""

    # --- building --------------------------------------------------------------------------------

    def rebuild(self) -> None:
        """Everything anew, in the look of now."""
        old = self._frame
        self._frame = frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = StepBar(self._title, with_help=self._with_help)
        self.bar.scales.chosen.connect(lambda scale: QTimer.singleShot(0, self, lambda: self.scale_chosen(scale)))
        self.bar.help.clicked.connect(self.help_wanted)
        self.progress = ProgressStrip()
        self.progress.cancel_pressed.connect(self.tasks.cancel)
        self._place = QVBoxLayout()
        column.addWidget(self.bar)
        column.addLayout(self._place, 1)
        column.addWidget(self.progress)
        self._column.addWidget(frame)
        self.setMinimumSize(look().px(900, 1000), look().px(560, 600))
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.screen_now = None
        self.show_screen()

    def show_screen(self) -> None:
        """Put the present screen in the place of the former."""
        old, self.screen_now = self.screen_now, self.build_screen()
        if old is not None:
            self._place.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._place.addWidget(self.screen_now)
        self.screen_now.show()
        self._focus_on_screen()
        self.ring.raise_()

    def _focus_on_screen(self) -> None:
        """Where typing begins, or nowhere: never on a size of type because that was built first."""
        if self.screen_now is None:
            return
        self.screen_now.take_focus()
        self._leave_bar()

    def _leave_bar(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.bar.isAncestorOf(focused):
            focused.clearFocus()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate and not self._been_active:
            self._been_active = True  # Qt gives the focus to what was built first
            QTimer.singleShot(0, self, self._leave_bar)
        return super().event(event)

    # --- the keyboard's way ------------------------------------------------------------------------

    def focusNextPrevChild(self, forward: bool) -> bool:
        order = focus_order(self.screen_now, self.bar, self.progress)
        if not order:
            return False
        focused = QApplication.focusWidget()
        step = 1 if forward else -1
        here = order.index(focused) if focused in order else (-1 if forward else 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        order[(here + step) % len(order)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and focused.isEnabled():
            focused.click()
        else:
            self._press_main()

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        step = new.parentWidget() if new is not None else None
        while step is not None and step is not self:
            if isinstance(step, QScrollArea) and new is not None:
                step.ensureWidgetVisible(new, 0, look().target * 2)
            step = step.parentWidget()

    def _press_main(self) -> None:
        if self.screen_now is not None:
            self.screen_now.press_main()

    def _step_scale(self, step: int) -> None:
        place = SCALES.index(look().scale) + step
        if 0 <= place < len(SCALES):
            self.scale_chosen(SCALES[place])

    def closeEvent(self, event: QCloseEvent) -> None:
        self.tasks.close()
        self.closed.emit()
        super().closeEvent(event)
