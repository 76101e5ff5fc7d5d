"""Somebody to look after, in hand: why, when last seen, what can be done about it, and 確認ずみ with its reason and date."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.stored_words import CONCERN_REASONS
from salon_app.services.watch_calls.values import Concern
from salon_app.ui.date_words import long_day, short_day
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import ChoiceWall
from salon_app.ui.widgets.detail_line import DetailLine
from salon_app.ui.widgets.edits import DateEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import Card, ListBox, ListRow
from salon_app.ui.widgets.reason_choice import ReasonChoice
from salon_app.ui.widgets.shop_edit import Around

WEEK, FORTNIGHT, MONTH, OTHER = 7, 14, 28, 0
Way = tuple[str, str, Callable[[], None]]
"""Words, an icon, and what happens."""


class UntilChoice(Around):
    """A date by a key, or typed. `changed` after each change by a person."""

    changed = Signal()
    sentence_changed = Signal(str)

    def __init__(self, today: Callable[[], date]) -> None:
        self._today = today
        self.keys = ChoiceWall([(WEEK, self.tr("1週間後")), (FORTNIGHT, self.tr("2週間後")), (MONTH, self.tr("4週間後")),
                                (OTHER, self.tr("別の日"))], WEEK, least_ems=6.4)
        self.edit = DateEdit(today=today, field="until", placeholder=self.tr("例　12/3"))
        super().__init__(self.keys, self.edit)
        self.keys.chosen.connect(self._chosen)
        self.edit.changed.connect(self.changed)
        self.edit.editingFinished.connect(self.changed)
        self.edit.sentence_changed.connect(self.sentence_changed)
        self.edit.hide()

    def value(self) -> date:
        """The date from which they are shown again. Raises InputProblem (field: until)."""
        days = self.keys.value()
        return self._today() + timedelta(days=days) if days else self.edit.required()

    def begin(self) -> None:
        """A week, as usual."""
        self.keys.set_value(WEEK)
        self.edit.clear()
        self.edit.hide()

    def _chosen(self, days: object) -> None:
        self.edit.setVisible(days == OTHER)
        self.sentence_changed.emit("")
        if days == OTHER:
            self.edit.setFocus()
        self.changed.emit()


class ConcernView(QWidget):
    """`changed` when a reason or a date is chosen."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        worn = look()
        self._today = today
        self._ways: list[Way] = []
        self.person_id: int | None = None
        self.name, self.block = Label(step="name", wrap=True), Label(step="title")
        self.reasons, self.seen = Label(wrap=True), Label(wrap=True)
        self._why = DetailLine(self.tr("わけ"), self.reasons)
        self._seen = DetailLine(self.tr("最後の記録"), self.seen)
        self.ways = ListBox()
        self.ways.row_pressed.connect(lambda at: self._ways[at][2]())
        self.reason = ReasonChoice(CONCERN_REASONS)
        self.until = UntilChoice(today)
        self.fields = {"reason": Field(self.tr("確認したこと"), self.reason),
                       "until": Field(self.tr("次はいつ見ますか（その日から、また出ます）"), self.until)}
        self.reason.changed.connect(self.changed)
        self.until.changed.connect(self.changed)
        head = QHBoxLayout()
        head.setSpacing(worn.px(14, 10))
        head.addWidget(self.name, 1)
        head.addWidget(self.block)
        card = Card()
        card.column.addLayout(head)
        card.column.addWidget(self._why)
        card.column.addWidget(self._seen)
        self._aside_part = QWidget()
        aside = QVBoxLayout(self._aside_part)
        aside.setContentsMargins(0, 0, 0, 0)
        aside.setSpacing(worn.px(10, 8))
        for field in self.fields.values():
            aside.addWidget(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, worn.px(8), worn.px(12))
        column.setSpacing(worn.px(12, 10))
        for part in (card, self.ways, self._aside_part):
            column.addWidget(part)
        column.addStretch(1)

    def show_concern(self, concern: Concern, ways: Sequence[Way]) -> None:
        """Somebody with reasons; what is chosen stays for the same person."""
        today = self._today()
        self._show(concern.person_id, concern.name, concern.block, ways, aside=False)
        self.reasons.setText("\n".join(one.text for one in concern.reasons))
        self.seen.setText(short_day(concern.last_seen, today) if concern.last_seen is not None else self.tr("記録がありません"))
        self._seen.show()

    def show_aside(self, person_id: int, name: str, block: str, until: date, reason: str, ways: Sequence[Way]) -> None:
        """Somebody who is set aside."""
        self._show(person_id, name, block, ways, aside=True)
        self.reasons.setText(self.tr("確認ずみ　{reason}\n{day}から、また出ます。").format(reason=reason, day=long_day(until)))
        self._seen.hide()

    def _show(self, person_id: int, name: str, block: str, ways: Sequence[Way], *, aside: bool) -> None:
        if person_id != self.person_id:
            self.reason.offer(CONCERN_REASONS)
            self.until.begin()
        self.person_id = person_id
        self.name.setText(self.tr("{name}さん").format(name=name))
        self.block.setText(block)
        self._ways = list(ways)
        self.ways.set_rows([ListRow(words, icon=icon, arrow=True, height=look().target) for words, icon, _ in self._ways])
        self._aside_part.setVisible(not aside)
