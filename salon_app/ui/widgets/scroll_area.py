"""Scrolling as it should be for everyone: a wide bar that is always there, and a sentence that says there is more."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScroller, QSizePolicy, QVBoxLayout, QWidget

from salon_app.ui.later import later
from salon_app.ui.theme import look
from salon_app.ui.widgets.label import Label


class Scroll(QScrollArea):
    """A vertical scroll area around one widget. The bar shows whenever there is more than fits."""

    def __init__(self, inner: QWidget, *, always_bar: bool = False) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(False)  # Qt's own way takes a wrapped label's worst height: we ask for the real one
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if always_bar:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner.setProperty("plain", "true")
        self.viewport().setAutoFillBackground(False)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)
        inner.installEventFilter(self)
        self.verticalScrollBar().setSingleStep(look().target)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._fit()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As wide as the view, as high as the words need at that width."""
        inner, view = self.widget(), self.viewport().size()
        layout = inner.layout() if inner is not None else None
        if inner is None:
            return
        needed = inner.sizeHint().height()
        if layout is not None:
            layout.activate()
            wraps = layout.hasHeightForWidth()
            needed = layout.totalHeightForWidth(view.width()) if wraps else layout.totalSizeHint().height()
        inner.resize(view.width(), max(needed, view.height()))

    def minimumSizeHint(self) -> QSize:
        inner = self.widget()
        width = inner.minimumSizeHint().width() if inner is not None else 0
        return QSize(width + self.verticalScrollBar().sizeHint().width(), look().target)

    def sizeHint(self) -> QSize:
        inner = self.widget()
        hint = inner.sizeHint() if inner is not None else QSize()
        return QSize(hint.width() + self.verticalScrollBar().sizeHint().width(), hint.height())

    def more_below(self) -> bool:
        """Is there something under what is shown?"""
        bar = self.verticalScrollBar()
        return bar.value() < bar.maximum() - look().px(12)

    def page(self, step: int) -> None:
        """One screenful up (−1) or down (＋1): for the buttons 上へ and 下へ."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + step * max(bar.pageStep() - look().target, look().target))


class ScrollArea(QWidget):
    """`Scroll` with its sentence below: 「9名が見つかりました。」 and 「下に続きがあります。」 while there is more."""

    def __init__(self, inner: QWidget, *, sentence: bool = True) -> None:
        super().__init__()
        self.view = Scroll(inner)
        self._count = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(6, 2))
        column.addWidget(self.view, 1)
        self._sentence = Label(tone="muted", wrap=True)
        self._sentence.hide()
        self._wanted = sentence
        column.addWidget(self._sentence)
        # not while heights are being dealt out: a sentence that is shown in the middle of that gets none
        self._later = later(self, self._say, 0)
        bar = self.view.verticalScrollBar()
        bar.valueChanged.connect(lambda _value: self._later.start(0))
        bar.rangeChanged.connect(lambda _least, _most: self._later.start(0))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._say()

    def set_count(self, sentence: str) -> None:
        """「9名が見つかりました。」"""
        self._count = sentence
        self._say()

    def _say(self) -> None:
        if not self._wanted:
            return
        # what fits without the sentence must not be pushed out by it: it would come and go for ever
        inner = self.view.widget()
        fits = not self._count and inner is not None and inner.height() <= self.height()
        more = self.tr("下に続きがあります。") if self.view.more_below() and not fits else ""
        self._sentence.setText(self._count + more)
        self._sentence.setVisible(bool(self._count or more))
