"""The head of an open call: whose it is, the number very large, and the clock of silence."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from salon_app.model import watch
from salon_app.model.watch import result_words
from salon_app.services.watch_calls.values import RoundLine
from salon_app.ui.date_words import short_day
from salon_app.ui.icons import icon_pixmap
from salon_app.ui.pages.watch_calls.form_state import Moment, clock_sentence, slot_words
from salon_app.ui.theme import look
from salon_app.ui.widgets.chip_row import ChipRow
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.large_number import LargeNumber
from salon_app.ui.widgets.list_box import Card


class _Rule(QWidget):
    """A thin line across."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(look().line)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), look().color("line"))


class CallHead(Card):
    """The number stays: this call is open."""

    def __init__(self) -> None:
        super().__init__(padding=look().px(12, 12))
        worn = look()
        self.time = Label(step="strong", tone="muted")
        self.name = Label(step="name")
        self.honorific = Label(self.tr("様"))
        self.block = Label()
        self.number = LargeNumber()
        self.number_of = Label(step="bold")
        self.sign = Label()
        side = worn.px(22, 34)
        self.sign.setPixmap(icon_pixmap("warning", side, worn.palette.warning, self.devicePixelRatioF()))
        self.day = Label(step="bold", tone="warning")
        self.sentence = Label(wrap=True)
        for small in (self.time, self.honorific, self.block):  # stand on the line the name stands on
            small.setAlignment(Qt.AlignmentFlag.AlignBottom)
            small.setContentsMargins(0, 0, 0, worn.px(3, 2))
            small.setMinimumHeight(self.name.sizeHint().height())
        who = ChipRow()  # a long name takes the line, and what follows it the next
        who.set_chips([self.time, self.name, self.honorific, self.block])
        said = QHBoxLayout()
        said.setSpacing(worn.px(8, 8))
        for part in (self.sign, self.day):
            said.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.sentence, 1)
        self.column.addWidget(who)
        self.column.addWidget(self.number_of)
        self.column.addWidget(self.number)
        self.column.addWidget(_Rule())
        self.column.addLayout(said)

    def show_line(self, line: RoundLine, now: Moment, *, visit: bool) -> None:
        """Whose call it is. At a visit the number is the neighbour's."""
        plan = line.plan
        self.time.setText(slot_words(line, now.today))
        self.name.setText(plan.name)
        self.block.setText(plan.block)
        self.block.setVisible(bool(plan.block))
        self.number_of.setVisible(visit and bool(plan.neighbour))
        self.number_of.setText(self.tr("ご近所見守り　{name}さん").format(name=plan.neighbour) if plan.neighbour else "")
        self.number.set_number((plan.neighbour_phone if visit else plan.phone) or self.tr("番号がありません"))
        self.number.setVisible(not visit or bool(plan.neighbour_phone))
        self._say(line, now)

    def _say(self, line: RoundLine, now: Moment) -> None:
        said = clock_sentence(line, now)
        self.sign.setVisible(said is not None and said.warning)
        self.day.setVisible(said is not None and bool(said.day))
        if said is not None:
            self.day.setText(said.day)
            self.sentence.setText(said.sentence)
            self.sentence.set_tone("warning" if said.warning else "text")
            return
        self.sentence.set_tone("muted")
        self.sentence.setText(self._before(line, now))

    def _before(self, line: RoundLine, now: Moment) -> str:
        if line.last_on is None:
            return self.tr("はじめての電話です。")
        words = self.tr("前回　{day}　{result}").format(day=short_day(line.last_on, now.today),
                                                     result=result_words(line.last_result))
        return words


def visits(line: RoundLine) -> bool:
    """Is it a visit that is due?"""
    return line.next is not None and line.next.kind == watch.VISIT
