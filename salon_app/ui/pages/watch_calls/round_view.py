"""Today's round in time order with its counts, the button that shows the names, and 本日の確認."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model import watch
from salon_app.model.clock_times import clock_words
from salon_app.model.watch import part_words
from salon_app.services.watch_calls.values import RoundLine
from salon_app.ui.pages.watch_calls.form_state import LineWords, Moment, counts, line_words
from salon_app.ui.pages.watch_calls.round_row import RoundRow
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import KeyButton
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox
from salon_app.ui.widgets.minute_names import MinuteNames
from salon_app.ui.widgets.scroll_area import ScrollArea

COLUMN = 15.6
"""Characters; as wide is the list beside a call."""


class RoundView(QWidget):
    """`pressed(line)`, `checked(part)`. `more` are widgets that follow in the same column (large type)."""

    pressed = Signal(object)
    checked = Signal(str)

    def __init__(self, more: Sequence[QWidget] = ()) -> None:
        super().__init__()
        worn = look()
        self._lines: tuple[RoundLine, ...] = ()
        self._now: Moment | None = None
        self._in_hand: int | None = None
        self.today, self.done = Label(step="strong-bold"), Label(right=True)
        self.list = ListBox()
        self.list.row_pressed.connect(lambda at: self.pressed.emit(self._lines[at]))
        self.names = MinuteNames()
        self.names.turned.connect(self._show_rows)
        self.parts = {part: KeyButton(part_words(part)) for part in watch.PARTS}
        for part, key in self.parts.items():
            key.clicked.connect(lambda _checked=False, held=part: self.checked.emit(held))
        head = QHBoxLayout()
        head.addWidget(self.today, 1)
        head.addWidget(self.done)
        checks = self._checks_row()
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, worn.px(4), 0)
        inside.setSpacing(worn.px(8, 8))
        inside.addWidget(self.list)
        self.area = ScrollArea(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(6, 4))
        column.addLayout(head)
        column.addWidget(self.area, 1)
        below = inside if more else column
        below.addWidget(self.names)
        below.addLayout(checks)
        for part_widget in more:
            inside.addWidget(part_widget)
        inside.addStretch(1)

    def _checks_row(self) -> QBoxLayout:
        """本日の確認 beside its keys, or above them where the words are long."""
        worn = look()
        words = Label(self.tr("本日の\n確認"))
        gap = worn.px(8, 6)
        self.least = sum(key.sizeHint().width() for key in self.parts.values()) + gap * (len(self.parts) - 1)
        beside = self.least + gap + words.sizeHint().width() <= worn.ems(COLUMN)
        checks: QBoxLayout = QHBoxLayout() if beside else QVBoxLayout()
        checks.setSpacing(gap if beside else worn.px(2))
        if not beside:
            words.setText(words.text().replace("\n", " "))
        checks.addWidget(words)
        keys = QHBoxLayout()
        keys.setSpacing(gap)
        for key in self.parts.values():
            keys.addWidget(key)
        checks.addLayout(keys, 1)
        return checks

    def show_round(self, lines: tuple[RoundLine, ...], now: Moment, in_hand: int | None) -> None:
        """These lines; `in_hand` the plan whose call is open."""
        self._lines, self._now, self._in_hand = lines, now, in_hand
        count, done = counts(lines)
        self.today.setText(self.tr("今日 {count}名").format(count=count))
        self.done.setText(self.tr("{count}名が済み").format(count=done))
        self.names.setVisible(bool(lines))
        self._show_rows()

    def _show_rows(self) -> None:
        if self._now is None:
            return
        rows = []
        for line in self._lines:
            said = line_words(line, self._now)
            if line.plan.id == self._in_hand and line.next is not None and line.next.kind == watch.CALL:
                said = LineWords("phone", self.tr("いま電話中"))
            name = " ".join(filter(None, (line.plan.name, line.plan.block))) if self.names.names() else ""
            rows.append(RoundRow(line, said, name))
        self.list.set_rows(rows)
        self.list.set_current(self._at(self._in_hand))
        self.look_at(self._in_hand)

    def look_at(self, plan_id: int | None) -> None:
        """Scroll a plan's line into view."""
        at = self._at(plan_id)
        if at is not None:
            row = self.list.rows()[at]
            QTimer.singleShot(0, row, lambda: self.area.view.ensureWidgetVisible(row, 0, look().target // 2))

    def _at(self, plan_id: int | None) -> int | None:
        return next((at for at, line in enumerate(self._lines) if line.plan.id == plan_id), None)

    def show_checks(self, checks: Mapping[str, tuple[int | None, int]]) -> None:
        """本日の確認: the parts of the day somebody has looked over, and when."""
        for part, key in self.parts.items():
            ticked = checks.get(part)
            key.set_icon("check" if ticked is not None else "")
            key.setEnabled(ticked is None)
            said = self.tr("{part}の確認").format(part=part_words(part))
            key.setAccessibleName(said if ticked is None else f"{said} {clock_words(ticked[1])}")
