"""The top of the shell: 戻る, ホーム, where I am, 当番, the date, 元に戻す, ヘルプ. Buttons keep their places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from salon_app.ui.date_words import two_lines
from salon_app.ui.icons import paint_icon
from salon_app.ui.text import glued, lines, width_of
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.label import Label

SHRINK = (1.0, 0.85, 0.72)
"""How much smaller than the text the title may become in large type, before it would be left out."""


class TwoLineButton(Button):
    """An icon and two lines, aligned left."""

    def __init__(self, icon: str, width: int = 0) -> None:
        worn = look()
        super().__init__("", icon, height=worn.px(52, 92), padding=worn.px(11, 10))
        self._icon_side = worn.px(24, 36)
        if width:
            self.setFixedWidth(width)

    def text_room(self) -> float:
        """Pixels beside the icon."""
        return self.width() - 2 * self._padding - self._icon_side - look().px(8, 6) - 3  # as the hint rounds up

    def sizeHint(self) -> QSize:
        worn = look()
        text = width_of(self.words(), worn.font())
        return QSize(round(text + self._icon_side + worn.px(8, 6) + 2 * self._padding) + 2, self._height)

    def paint_words(self, painter: QPainter, colour: QColor) -> None:
        worn = look()
        side = self._icon_side
        area = QRectF(self._padding, (self.height() - side) / 2, side, side)
        paint_icon(painter, self.icon_name, area, colour)
        painter.setFont(worn.font())
        painter.setPen(colour)
        rows = self.words().split("\n")
        step = QFontMetricsF(worn.font()).height() * 1.2
        top = (self.height() - step * len(rows)) / 2
        left = self._padding + side + worn.px(8, 6)
        for index, row in enumerate(rows):
            painter.drawText(QRectF(left, top + index * step, self.width() - left, step),
                             Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, glued(row))


class TopBar(QWidget):
    """Signals only; the shell knows what they mean."""

    back_pressed = Signal()
    home_pressed = Signal()
    duty_pressed = Signal()
    undo_pressed = Signal()
    help_pressed = Signal()

    def __init__(self, *, practice: bool) -> None:
        super().__init__()
        worn = look()
        self._practice = practice
        self._title, self._subtitle = "", ""
        self._names: tuple[str, ...] = ()
        self.setFixedHeight(worn.px(64, 104))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(worn.px(12, 8), 0, worn.px(12, 8), 0)
        self._row.setSpacing(worn.px(8, 6))
        height, padding = worn.px(52, 92), worn.px(11, 8)
        self.back = Button(self.tr("戻る"), "back", height=height, padding=padding)
        self.home = Button(self.tr("ホーム"), "home", height=height, padding=padding)
        self.title = Label(step="title")
        self.subtitle = Label(tone="muted")
        self.duty = TwoLineButton("person")
        self.day = Label()
        self.undo = TwoLineButton("undo", worn.px(266, 300))
        self.help = Button(self.tr("ヘルプ"), "help", height=height, padding=worn.px(12, 8))
        for button in (self.back, self.home, self.duty, self.undo, self.help):
            button.setFixedHeight(height)
        self.title.setContentsMargins(worn.px(12, 6), 0, 0, 0)
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        for widget in (self.back, self.home, self.title, self.subtitle):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self._row.addWidget(self.duty)
        self._row.addSpacing(worn.px(8, 2))
        self._row.addWidget(self.day)
        self._row.addSpacing(worn.px(10, 2))
        self._row.addWidget(self.undo)
        self._row.addWidget(self.help)
        self.back.clicked.connect(self.back_pressed)
        self.home.clicked.connect(self.home_pressed)
        self.duty.clicked.connect(self.duty_pressed)
        self.undo.clicked.connect(self.undo_pressed)
        self.help.clicked.connect(self.help_pressed)
        self.set_undo("")

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Where I am; the addition is left out where it does not fit."""
        self._title, self._subtitle = title, subtitle
        self._fit()

    def set_duty(self, names: Sequence[str]) -> None:
        """Who is on duty."""
        self._names = tuple(names)
        self._fit()

    def set_day(self, day: date) -> None:
        """The date on two lines."""
        self.day.setText(two_lines(day))
        self._fit()

    def set_undo(self, label: str) -> None:
        """Name the last action on the button; the empty label says that there is none."""
        room = self.undo.text_room()
        font = look().font()
        if not label:
            words = self.tr("元に戻す\n操作はありません")
            if width_of(words, font) > room:
                words = self.tr("元に戻す")
        else:
            words = self.tr("「{action}」\nを元に戻す").format(action=label)
            if width_of(words, font) > room:
                one_line = self.tr("「{action}」を元に戻す").format(action=label)
                flowed = lines(one_line, font, room, anywhere=False)
                deed = self.tr("「{action}」\nを元に戻す").format(action=re.sub(r"\s[\d,]+\S*$", "", label))
                fitting = ("\n".join(flowed) if len(flowed) == 2 else "", deed)
                words = next((one for one in fitting if one and width_of(one, font) <= room),
                             self.tr("直前の操作\nを元に戻す"))
        self.undo.setEnabled(bool(label))
        self.undo.set_text(words)
        self.undo.setToolTip("")
        self.undo.setAccessibleName(
            self.tr("「{action}」を元に戻す").format(action=label) if label else words.replace("\n", ""))

    # --- what fits -----------------------------------------------------------------------------

    def _duty_words(self) -> list[str]:
        """From the longest to the shortest."""
        if not self._names:
            return [self.tr("当番\nえらぶ"), self.tr("当番\nなし")]
        head = self.tr("当番")
        count = self.tr("{count}名").format(count=len(self._names))
        if look().scale >= 200:
            return [f"{head}\n{count}"]
        whole = self.tr("、").join(self._names)
        choices = [f"{head}\n{whole}"]
        if len(self._names) > 1:
            rest = self.tr("{name} ほか{count}名").format(name=self._names[0], count=len(self._names) - 1)
            choices.append(f"{head}\n{rest}")
        return [*choices, f"{head}\n{count}"]

    def _fit(self) -> None:
        """Choose words for 当番 and the title by the room there is; 元に戻す and ヘルプ never move."""
        self.title.setText(self._title)
        self.subtitle.setText(self._subtitle)
        self.title.set_step("title")
        self.title.setVisible(True)
        for words in self._duty_words():
            self.duty.set_text(words)
            self.duty.setFixedWidth(self.duty.sizeHint().width())
            for subtitle in (bool(self._subtitle), False):
                self.subtitle.setVisible(subtitle)
                if self._row.minimumSize().width() <= self.width():
                    return
        self.title.setVisible(False)
        self._title_on_lines()

    def _title_on_lines(self) -> None:
        """Large type leaves little room: as many lines as stand in the bar, in the base size or a little smaller."""
        room = self.width() - self._row.minimumSize().width() - self._row.spacing() - look().px(12, 6)
        font = look().font("bold")
        whole = font.pointSizeF()
        for shrink in SHRINK:
            font.setPointSizeF(whole * shrink)
            rows = lines(self._title, font, room, anywhere=False)
            high = QFontMetricsF(font).height() * len(rows)
            if high <= self.home.height() and width_of("\n".join(rows), font) <= room:
                self.title.setFont(font)
                self.title.setText("\n".join(rows))
                self.title.setVisible(True)
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PolishRequest:
            self._fit()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        painter.fillRect(self.rect(), worn.color("window"))
        y = self.height() - worn.line
        painter.fillRect(0, y, self.width(), worn.line, worn.color("line"))
        if self._practice:
            pen = QPen(worn.color("warning"), 3)
            pen.setDashPattern([4, 3])
            painter.setPen(pen)
            painter.drawLine(0, self.height() - 2, self.width(), self.height() - 2)
