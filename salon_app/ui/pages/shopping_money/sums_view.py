"""預り ＋ 追加 − 代金 − 手数料 = お釣り, in very large figures."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from salon_app.model.yen import format_yen
from salon_app.ui.pages.shopping_money.form_state import Sums
from salon_app.ui.theme import Step, look
from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.label import FigureLabel, Label


class _Rule(QWidget):
    """The line above the result."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(max(2, 2 * look().line))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), look().color("text"))


class SumsView(QWidget):
    """Rows appear and go as the calculation has them."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().px(6, 4))
        self._shown: Sums | None = None
        self._words = ""
        self._texts: list[str] = []

    def show_sums(self, sums: Sums, words: str = "") -> None:
        """Another calculation; `words` name the result (お釣り, 不足 unless said)."""
        if (sums, words) == (self._shown, self._words):
            return
        self._shown, self._words = sums, words
        emptied(self._column)
        self._texts = []
        for row in sums.rows:
            self._column.addWidget(self._row(row.words, row.amount, "strong", "name"))
        self._column.addWidget(_Rule())
        self._column.addSpacing(look().px(6, 4))
        result = -sums.result if sums.result < 0 else sums.result
        self._column.addWidget(self._row(words or sums.words, result, "title", "large"))
        self.setAccessibleName("　".join(self._texts))

    def texts(self) -> list[str]:
        """The lines as they are read out, the result last."""
        return list(self._texts)

    def _row(self, words: str, amount: int, label_step: Step, step: Step) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look().gap)
        label = Label(words, step=label_step)
        figure = FigureLabel(format_yen(amount), self.tr("円"), step=step)
        self._texts.append(f"{words} {figure.text()}")
        line.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(figure, 1)
        return holder
