"""くり返し in plain words: 毎週 金曜日, 第2・第4 水曜日, 毎月20日, and which days are left out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model.problems import InputProblem
from salon_app.model.repeat_words import nth_words, weekday_words
from salon_app.model.repeats import LAST, MONTH, WEEK, Repeat
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import KeyButton
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceWall
from salon_app.ui.widgets.edits import CountEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.tile_grid import TileGrid

NEVER, WEEKLY, OTHER_WEEKS, NTH, DAY = "", "weekly", "weeks", "nth", "day"
NTHS = (1, 2, 3, 4, 5, LAST)
_SUNDAY = 6


class ManyKeys(QWidget):
    """Keys of which any may be chosen."""

    def __init__(self, choices: Sequence[tuple[int, str]], changed: Callable[[], None]) -> None:
        super().__init__()
        self.keys: dict[int, KeyButton] = {}
        grid = TileGrid(5.0, gap=look().px(8, 6))
        for value, words in choices:
            key = KeyButton(words, checkable=True)
            key.toggled.connect(lambda on, held=key: held.set_icon("check" if on else ""))
            key.clicked.connect(lambda _on=False: changed())
            self.keys[value] = key
        grid.set_tiles(list(self.keys.values()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(grid)
        self.setFocusProxy(self.keys[choices[0][0]])

    def values(self) -> tuple[int, ...]:
        """What is chosen, in order."""
        return tuple(value for value, key in self.keys.items() if key.isChecked())

    def set_values(self, values: Sequence[int]) -> None:
        """Choose these without telling."""
        for value, key in self.keys.items():
            key.setChecked(value in values)


class RepeatEdit(QWidget):
    """Calls `changed` after each choice. `field` shows what the service says of a repeat.

    `always`: there is a rhythm in any case, and no day is left out of it.
    """

    def __init__(self, changed: Callable[[], None], *, always: bool = False) -> None:
        super().__init__()
        self._told = changed
        self._always = always
        self._kept = Repeat()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(12, 10))
        rhythms = [(NEVER, self.tr("くりかえさない")), (WEEKLY, self.tr("毎週")), (OTHER_WEEKS, self.tr("1週おき")),
                   (NTH, self.tr("毎月 第何曜日")), (DAY, self.tr("毎月 何日"))]
        self.every = ChoiceWall(rhythms[1:] if always else rhythms, NEVER, least_ems=7.5)
        self.every.chosen.connect(lambda _value: self._changed())
        self.field = Field(self.tr("くり返し"), self.every)
        column.addWidget(self.field)
        self.nths = ManyKeys([(nth, nth_words(nth)) for nth in NTHS], self._changed)
        self.nths_field = Field(self.tr("第何（いくつでも）"), self.nths)
        column.addWidget(self.nths_field)
        words = weekday_words()
        self.weekday = ChoiceWall([((at + _SUNDAY) % 7, word) for at, word in enumerate(words)], least_ems=3.4, sign=False)
        self.weekday.chosen.connect(lambda _value: self._changed())
        self.weekday_field = Field(self.tr("曜日"), self.weekday)
        column.addWidget(self.weekday_field)
        self.day = CountEdit(field="repeat", maximum=99)
        self.day.changed.connect(self._changed)
        self.day_field = Field(self.tr("毎月"), self.day, unit=self.tr("日"))
        column.addWidget(self.day_field)
        self.holidays = CheckRow(self.tr("祝日は休む"))
        self.year_end = CheckRow(self.tr("年末年始（12月29日から1月3日）は休む"))
        for row in (self.holidays, self.year_end):
            row.clicked.connect(lambda _on=False: self._changed())
            column.addWidget(row)
        self.set_value(Repeat())

    def value(self) -> Repeat:
        """As it stands; the service says what is missing. Raises InputProblem for a day that is no number."""
        every, weekday = self.every.value() or NEVER, self.weekday.value()
        skips: dict[str, Any] = {"skip_holidays": not self._always and self.holidays.isChecked(),
                                 "skip_year_end": not self._always and self.year_end.isChecked()}
        if every in (WEEKLY, OTHER_WEEKS):
            interval = 1 if every == WEEKLY else max(2, self._kept.interval)
            same = interval == self._kept.interval and weekday == self._kept.weekday
            return Repeat(WEEK, interval, weekday, anchor=self._kept.anchor if same else None, **skips)
        if every == NTH:
            nths = self.nths.values()
            return Repeat(MONTH, weekday=weekday, nth=nths[0] if nths else None, more_nths=nths[1:], **skips)
        if every == DAY:
            day = self.day.value()
            return Repeat(MONTH, month_day=0 if day is None else day, **skips)
        return Repeat(**skips)

    def set_value(self, repeat: Repeat) -> None:
        """Show a repeat."""
        self._kept = repeat
        every = NEVER
        if repeat.every == WEEK:
            every = WEEKLY if repeat.interval == 1 else OTHER_WEEKS
        elif repeat.every == MONTH:
            every = DAY if repeat.month_day is not None else NTH
        other = self.every.buttons()[-3]
        other.set_text(self.tr("{weeks}週ごと").format(weeks=repeat.interval) if repeat.interval > 2 else self.tr("1週おき"))
        self.every.set_value(every)
        self.nths.set_values(repeat.nths)
        self.weekday.set_value(repeat.weekday)
        self.day.set_value(repeat.month_day)
        self.holidays.setChecked(repeat.skip_holidays)
        self.year_end.setChecked(repeat.skip_year_end)
        self._follow()

    def state(self) -> dict[str, Any]:
        """What is chosen, as plain values."""
        return {"every": self.every.value(), "nths": list(self.nths.values()), "weekday": self.weekday.value(),
                "day": self.day.text(), "holidays": self.holidays.isChecked(), "year_end": self.year_end.isChecked()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Show again what `state()` gave."""
        self.every.set_value(state.get("every", NEVER))
        self.nths.set_values(state.get("nths", ()))
        self.weekday.set_value(state.get("weekday"))
        self.day.setText(state.get("day", ""))
        self.holidays.setChecked(bool(state.get("holidays", True)))
        self.year_end.setChecked(bool(state.get("year_end", True)))
        self._follow()

    def incomplete(self) -> str:
        """What stops the repeat from being read, '' for nothing."""
        try:
            self.value()
        except InputProblem as problem:
            return str(problem)
        return ""

    def _changed(self) -> None:
        self.field.set_error("")
        self._follow()
        self._told()

    def _follow(self) -> None:
        every = self.every.value()
        self.nths_field.setVisible(every == NTH)
        self.weekday_field.setVisible(every in (WEEKLY, OTHER_WEEKS, NTH))
        self.day_field.setVisible(every == DAY)
        for row in (self.holidays, self.year_end):
            row.setVisible(every != NEVER and not self._always)
