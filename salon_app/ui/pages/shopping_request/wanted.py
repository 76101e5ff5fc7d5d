"""Where and when: the shop, the day and time wanted, how the request came, and about how much it will be."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from salon_app.model.errands import CHANNELS, PHONE, channel_words
from salon_app.model.problems import InputProblem
from salon_app.ui.pages.shopping_request.form_state import days_offered
from salon_app.ui.widgets.choice_row import ChoiceKeys, ChoiceWall
from salon_app.ui.widgets.edits import DateEdit, YenEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.notice import Notice
from salon_app.ui.widgets.shop_edit import Around, ShopEdit
from salon_app.ui.widgets.stacked import form_side
from salon_app.ui.widgets.time_edit import TimeEdit


class DayKeys(Around):
    """A date, by a key or typed: the typed one says what it is. `changed` after each change by a person."""

    changed = Signal()
    sentence_changed = Signal(str)

    def __init__(self, today: Callable[[], date], *, field: str, placeholder: str) -> None:
        self.wall = ChoiceWall(least_ems=7.2, most=3)
        self.edit = DateEdit(today=today, field=field, placeholder=placeholder)
        super().__init__(self.wall, self.edit)
        self.wall.chosen.connect(self._chosen)
        self.edit.changed.connect(self._typed)
        self.edit.editingFinished.connect(self._typed)
        self.edit.sentence_changed.connect(self.sentence_changed)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Keys for these dates (ISO, '' for none)."""
        self.wall.set_choices(choices)
        self.show_key()

    def value(self) -> date | None:
        """The date, None for none. Raises InputProblem while what is typed can't be read."""
        return self.edit.value()

    def readable(self) -> date | None:
        """The date as far as it can be read now."""
        with suppress(InputProblem):
            return self.edit.value()
        return None

    def set_text(self, text: str) -> None:
        """Show what was typed."""
        self.edit.setText(text)
        self.show_key()

    def _chosen(self, value: object) -> None:
        self.edit.set_value(date.fromisoformat(str(value)) if value else None)
        self.changed.emit()

    def _typed(self) -> None:
        self.show_key()
        self.changed.emit()

    def show_key(self) -> None:
        """Mark the key of the date that is shown."""
        day = self.readable()
        self.wall.set_value(day.isoformat() if day is not None else None if self.edit.text().strip() else "")



class WantedSection(QObject):
    """`changed` after each change by a person. In two columns, `left` and `right`, which the form places."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._make_shop()
        self._make_day()
        self.channel = ChoiceKeys([(one, channel_words(one)) for one in CHANNELS], PHONE)
        self.channel.chosen.connect(lambda _value: self.changed.emit())
        self.expected = YenEdit(field="expected")
        self.expected.changed.connect(self.changed)
        self.fields: dict[str, Field] = {
            "shop": Field(self.tr("買う店"), self._shop_part), "needed_on": Field(self.tr("お届けの日"), self.day),
            "needed_time": Field(self.tr("時刻（あれば）"), self.time, beside=7.5),
            "channel": Field(self.tr("受けかた"), self.channel),
            "expected": Field(self.tr("だいたいの金額（わかれば）"), self.expected, unit=self.tr("円"))}
        self.notices = {code: Notice() for code in ("shops", "week", "amount")}
        parts = {**self.fields, **self.notices}
        self.left = form_side(*(parts[key] for key in ("shop", "shops", "channel")))
        self.right = form_side(*(parts[key] for key in ("needed_on", "needed_time", "week", "expected", "amount")))
        for edit in (self.shop, self.day.edit, self.time, self.expected):
            edit.submitted.connect(lambda part=edit: part.focusNextPrevChild(True))

    def _make_shop(self) -> None:
        self._shop_part = ShopEdit()
        self.shop, self.shops = self._shop_part.edit, self._shop_part.wall
        self._shop_part.changed.connect(self.changed)

    def _make_day(self) -> None:
        self.day = DayKeys(self._today, field="needed_on", placeholder=self.tr("ほかの日　例　12/5"))
        self.day.changed.connect(self.changed)
        self.time = TimeEdit(field="needed_time", placeholder=self.tr("例　14:00"))
        self.time.changed.connect(self.changed)

    # --- values ------------------------------------------------------------------------------------

    def offer(self, shops: Sequence[str]) -> None:
        """Known shops and the days from today on."""
        self._shop_part.offer(shops)
        self.day.offer(days_offered(self._today()))

    def put(self, *, shop: str, day: date | None, time: int | None, channel: str) -> None:
        """Show what an errand says."""
        self.set_shop(shop)
        self.day.edit.set_value(day)
        self.day.show_key()
        self.time.set_value(time)
        self.channel.set_value(channel)
        self.expected.set_value(None)

    def set_shop(self, name: str) -> None:
        """Show a shop."""
        self._shop_part.set_text(name)

    def readable_cost(self) -> int:
        """Yen as far as they can be read now."""
        with suppress(InputProblem):
            return self.expected.value() or 0
        return 0

    def take_pending(self) -> None:
        """Commit conversions that are still open."""
        for edit in (self.shop, self.day.edit, self.time, self.expected):
            commit_preedit(edit)

    def state(self) -> dict[str, Any]:
        """All of it as plain values, numbers as they were typed."""
        return {"shop": self.shop.text(), "day": self.day.edit.text(), "time": self.time.text(),
                "channel": self.channel.value(), "expected": self.expected.text()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Show again what `state()` gave."""
        self.set_shop(state.get("shop", ""))
        self.day.set_text(state.get("day", ""))
        self.time.setText(state.get("time", ""))
        self.channel.set_value(state.get("channel", PHONE))
        self.expected.setText(state.get("expected", ""))

    def follow_shop(self) -> None:
        """Mark the key of the shop that is shown."""
        self._shop_part.follow()
