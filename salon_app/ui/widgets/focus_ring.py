"""The ring around what the keyboard acts on: 3 px, outside it with 2 px of ground between."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
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

from salon_app.ui.theme import look

GAP = 2
_TYPED = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox)
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class FocusRing(QWidget):
    """A layer over the window. Typed fields always carry the ring, buttons once the keyboard was used."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._watched: list[QWidget] = []
        self._target: QWidget | None = None
        self._by_keyboard = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._place)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_changed)
        app.installEventFilter(self)

    def ring(self) -> QRect:
        """Where the ring stands now, in window coordinates; empty without one."""
        return self._ring_rect()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and not self._by_keyboard:
            self._by_keyboard = True
            self._later.start()
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin) and self._by_keyboard:
            self._by_keyboard = False
            self._later.start()
        elif kind in _MOVES and (watched in self._watched or watched is self.parent()):
            self._later.start()
        return False

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        window = self.parentWidget()
        inside = new is not None and window is not None and window.isAncestorOf(new)
        self._target = new if inside else None
        self._watched = []
        step = self._target
        while step is not None and step is not window:
            self._watched.append(step)
            step = step.parentWidget()
        self._later.start()

    def _ring_rect(self) -> QRect:
        target, window = self._target, self.parentWidget()
        if target is None or window is None or not target.isVisible():
            return QRect()
        if not isinstance(target, _TYPED) and not self._by_keyboard:
            return QRect()
        if isinstance(target, QAbstractScrollArea) and not isinstance(target, _TYPED):
            shown = target.rect()
        else:
            shown = target.rect()
        rect = QRect(target.mapTo(window, QPoint(0, 0)), shown.size())
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
