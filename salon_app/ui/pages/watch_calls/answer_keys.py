"""The three answers of the あんしん電話 as large keys, and smaller ones for everything that is not an answer."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from salon_app.model import watch
from salon_app.model.watch import result_words
from salon_app.ui.text import glued, width_of
from salon_app.ui.theme import Step, look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceWall
from salon_app.ui.widgets.label import Label


class AnswerKey(Button):
    """「1 異常なし 元気です」: the figure that stands on the telephone's key, the answer, and its plain meaning."""

    def __init__(self, number: str, words: str, meaning: str) -> None:
        super().__init__(words, height=look().px(92, 124))
        self.number, self.meaning = number, meaning
        self.setCheckable(True)
        self.setAccessibleName(f"{number} {words}")
        self.setAccessibleDescription(meaning)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def nextCheckState(self) -> None:
        self.setChecked(True)

    def _left(self) -> float:
        return look().px(14, 12) + width_of(self.number, look().font("figure")) + look().px(12, 12)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        wide = max(width_of(self.words(), look().font("strong-bold")), width_of(self.meaning, look().font()))
        return QSize(round(self._left() + wide) + look().px(8, 8), self._height)

    def paint_words(self, painter: QPainter, colour: QColor) -> None:
        worn = look()
        painter.setPen(colour)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setFont(worn.font("figure"))
        painter.drawText(QRectF(worn.px(14, 12), 0, self.width(), self.height()), align, self.number)
        rows: tuple[tuple[str, Step], ...] = ((self.words(), "strong-bold"), (self.meaning, "base"))
        heights = [QFontMetricsF(worn.font(step)).height() * 1.1 for _, step in rows]
        top = (self.height() - sum(heights)) / 2
        for (words, step), high in zip(rows, heights, strict=True):
            painter.setFont(worn.font(step))
            painter.drawText(QRectF(self._left(), top, self.width(), high), align, glued(words))
            top += high


class AnswerKeys(QWidget):
    """One of the results. `chosen` when a person chooses; at a visit the words are those of a visit."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self._value = ""
        meanings = (self.tr("元気です"), self.tr("具合が悪い"), self.tr("話したい"))
        self.keys = {
            result: AnswerKey(str(at), result_words(result), meaning)
            for at, (result, meaning) in enumerate(zip(watch.ANSWERS, meanings, strict=True), start=1)}
        row = QHBoxLayout()
        row.setSpacing(worn.px(8, 8))
        for result, key in self.keys.items():
            key.clicked.connect(lambda _checked=False, held=result: self._choose(held))
            row.addWidget(key, 1)
        self.spoke, self.not_spoke = Label(step="bold"), Label(step="bold")
        calls = [(one, result_words(one)) for one in watch.NOT_REACHED]
        visits = [(watch.NO_ANSWER, self.tr("返事がなかった")), (watch.RELATIVE, self.tr("ご家族に会えた"))]
        self.walls = {watch.CALL: ChoiceWall(calls, least_ems=6.3, most=6), watch.VISIT: ChoiceWall(visits, least_ems=9, most=2)}
        self._kind = watch.CALL
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(5, 4))
        column.addWidget(self.spoke)
        column.addLayout(row)
        column.addSpacing(worn.px(2, 4))
        column.addWidget(self.not_spoke)
        for wall in self.walls.values():
            wall.chosen.connect(lambda value: self._choose(str(value)))
            column.addWidget(wall)
        self.ask(watch.CALL)

    def ask(self, kind: str) -> None:
        """For a call or a visit; nothing is chosen."""
        visit = kind == watch.VISIT
        self.spoke.setText(self.tr("ご本人に会えたとき") if visit else self.tr("ご本人の答え"))
        self.not_spoke.setText(self.tr("ご本人に会えなかったとき") if visit else self.tr("ご本人と話せなかったとき"))
        self._kind = kind
        for one, wall in self.walls.items():
            wall.setVisible(one == kind)
        self.set_value("")

    def value(self) -> str:
        """The result chosen, '' while none is."""
        return self._value

    def set_value(self, result: str) -> None:
        """Choose without telling."""
        self._value = result
        for held, key in self.keys.items():
            key.setChecked(held == result)
        for wall in self.walls.values():
            wall.set_value(result)

    def words(self) -> str:
        """The words of the key that is chosen."""
        keys = [*self.keys.items(), *zip(watch.NOT_REACHED, self.walls[watch.CALL].buttons(), strict=True)]
        if self._kind == watch.VISIT:
            keys = [*self.keys.items(), *zip((watch.NO_ANSWER, watch.RELATIVE), self.walls[watch.VISIT].buttons(), strict=True)]
        return next((key.words() for result, key in keys if result == self._value), "")

    def press_number(self, digit: str) -> bool:
        """As the key 1, 2 or 3 of the keyboard; whether it was one."""
        for result, key in self.keys.items():
            if key.number == digit:
                self._choose(result)
                return True
        return False

    def _choose(self, result: str) -> None:
        self.set_value(result)
        self.chosen.emit()
