"""Tabs: one row of words, the chosen one raised and underlined. What does not fit follows behind 「次 ＞」."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button


class Tab(Button):
    """One tab."""

    def __init__(self, text: str, *, even: bool) -> None:
        worn = look()
        super().__init__(text, kind="flat", height=worn.px(52, 68), padding=worn.px(6, 2) if even else worn.px(17, 14))
        self.setCheckable(True)
        self.setFixedHeight(worn.px(52, 68))
        policy = QSizePolicy.Policy.Expanding if even else QSizePolicy.Policy.Fixed
        self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)

    def nextCheckState(self) -> None:
        """The bar decides which tab is chosen."""

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour: QColor = worn.color("text")
        if self.isChecked():
            inverted = worn.palette.inverted_selection
            painter.fillRect(self.rect(), worn.color("text" if inverted else "raised"))
            colour = worn.color("window" if inverted else "on_selection")
            thick = worn.px(4)
            painter.fillRect(QRectF(0, self.height() - thick, self.width(), thick), worn.color("primary"))
        elif self.isDown() or self._hover:
            painter.fillRect(self.rect(), worn.color("pressed" if self.isDown() else "hover"))
        self.paint_words(painter, colour)


class TabBar(QWidget):
    """`changed(index)` when another tab is chosen; ← → move by keyboard. `even` shares the width (あかさたな)."""

    changed = Signal(int)

    def __init__(self, words: Sequence[str] = (), *, even: bool = False) -> None:
        super().__init__()
        self._even = even
        self._tabs: list[Tab] = []
        self._first = 0
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, look().line)
        self._row.setSpacing(look().px(4, 0) if even else 0)
        self._next = Button(self.tr("次 ＞"), height=look().px(48, 60), padding=look().px(10, 8))
        self._next.setFixedHeight(look().px(48, 60))
        self._next.clicked.connect(self._turn)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(look().px(52, 68) + look().line)
        self.set_words(words)

    def set_words(self, words: Sequence[str], current: int = 0) -> None:
        """Other tabs."""
        for old in self._tabs:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        while self._row.count():
            self._row.takeAt(0)
        self._tabs = []
        for index, word in enumerate(words):
            tab = Tab(word, even=self._even)
            tab.clicked.connect(lambda _checked=False, at=index: self.choose(at))
            self._tabs.append(tab)
            self._row.addWidget(tab)
        if not self._even:
            self._row.addStretch(1)
        self._row.addWidget(self._next, 0, Qt.AlignmentFlag.AlignVCenter)
        self._first = 0
        for at, tab in enumerate(self._tabs):
            tab.setChecked(at == current)
        self._fit()

    def current(self) -> int:
        """Index of the chosen tab, −1 without tabs."""
        return next((at for at, tab in enumerate(self._tabs) if tab.isChecked()), -1)

    def choose(self, index: int) -> None:
        """Choose a tab; tells `changed` when it is another one."""
        if not 0 <= index < len(self._tabs) or index == self.current():
            return
        for at, tab in enumerate(self._tabs):
            tab.setChecked(at == index)
        if self._tabs[index].isHidden():
            self._first = index
            self._fit()
        self.changed.emit(index)

    def tabs(self) -> list[Tab]:
        """All tabs, also those behind 次."""
        return list(self._tabs)

    def minimumSizeHint(self) -> QSize:
        return QSize(look().ems(8), self.height())

    def sizeHint(self) -> QSize:
        return QSize(sum(tab.sizeHint().width() for tab in self._tabs), self.height())

    def _fit(self) -> None:
        """Show as many tabs from the first as there is room for."""
        wide = [tab.minimumSizeHint().width() + self._row.spacing() for tab in self._tabs]
        if sum(wide) <= self.width() or not self._tabs:
            self._first = 0
            for tab in self._tabs:
                tab.show()
            self._next.hide()
            return
        room = self.width() - self._next.sizeHint().width() - look().px(8)
        shown = 0
        for at, tab in enumerate(self._tabs):
            if at < self._first or wide[at] > room:
                fits = False
                room = room if at < self._first else -1
            else:
                fits = True
                room -= wide[at]
                shown += 1
            tab.setVisible(fits or (at == self._first and shown == 0))
        self._next.show()

    def _turn(self) -> None:
        last = max((at for at, tab in enumerate(self._tabs) if not tab.isHidden()), default=0)
        self._first = last + 1 if last + 1 < len(self._tabs) else 0
        self._fit()
        self.choose(self._first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        target = max(0, min(len(self._tabs) - 1, self.current() + step))
        self.choose(target)
        self._tabs[target].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        painter.fillRect(0, self.height() - worn.line, self.width(), worn.line, worn.color("edge"))
