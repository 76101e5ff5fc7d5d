"""The ring around what the keyboard acts on: 3 px, outside it with 2 px of ground between."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from salon_app.ui.later import later
from salon_app.ui.theme import look

GAP = 2
_TYPED = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox)
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class FocusRing(QWidget):
    """A layer over the window. Typed fields always carry the ring, buttons that the keyboard led to."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._watched: list[QWidget] = []
        self._target: QWidget | None = None
        self._by_keyboard = False
        self._later = later(self, self._place, 0)
        window.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_changed)

    def ring(self) -> QRect:
        """Where the ring stands now, in window coordinates; empty without one."""
        return self._ring_rect()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._later.start()
        return False

    def _focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        window = self.parentWidget()
        inside = new is not None and window is not None and window.isAncestorOf(new)
        for watched in self._watched:
            if shiboken6.isValid(watched):
                watched.removeEventFilter(self)
        self._target = new if inside else None
        # a pressed button that goes away or is disabled hands its focus on: that is nobody's wish to go there
        handed_on = old is not None and not (shiboken6.isValid(old) and old.isEnabled() and old.isVisible())
        if not (handed_on and not self._by_keyboard):
            self._by_keyboard = QApplication.mouseButtons() == Qt.MouseButton.NoButton
        self._watched = []
        step = self._target
        while step is not None and step is not window:
            step.installEventFilter(self)
            self._watched.append(step)
            step = step.parentWidget()
        self._later.start()

    def _ring_rect(self) -> QRect:
        target, window = self._target, self.parentWidget()
        if target is None or window is None or not shiboken6.isValid(target) or not target.isVisible():
            return QRect()
        by_tab = bool(target.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
        if not isinstance(target, _TYPED) and not (self._by_keyboard and by_tab):
            return QRect()
        rect = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
        step = target.parentWidget()
        while step is not None and step is not window:  # what is scrolled away carries no ring
            holder = step.parentWidget()
            if isinstance(holder, QAbstractScrollArea):
                rect = rect.intersected(QRect(step.mapTo(window, QPoint(0, 0)), step.size()))
            step = holder
        return rect

    def _place(self) -> None:
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(window.rect())
        self.setVisible(not self._ring_rect().isEmpty())
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = self._ring_rect()
        if rect.isEmpty():
            return
        worn = look()
        width = 5 if worn.palette.name == "high_contrast" else 3
        out = GAP + width / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(worn.color("focus"), width))
        corner = worn.radius if isinstance(self._target, QAbstractButton) else worn.px(4)
        painter.drawRoundedRect(QRectF(rect).adjusted(-out, -out, out, out), corner + out, corner + out)
