"""The till's day as the services hand it out: plain values, never table rows. No queries and no posting here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from salon_app.model.problems import RuleProblem
from salon_app.model.spoken_dates import spoken_day
from salon_app.model.texts import translate


class PreviousDayOpen(RuleProblem):
    """An earlier business date has not been closed; `day` says which."""

    def __init__(self, day: date) -> None:
        super().__init__(translate(
            "Days", "{day}のレジ締めがまだです。先に「昨日の分を締める」か「数えずに締める」を選んでください。"
        ).format(day=spoken_day(day)))
        self.day = day


@dataclass(frozen=True)
class PlaceCount:
    """What was counted in a place: yen, and optionally by denomination `{"100": {"loose": 23, "rolls": 1}}`."""

    account_id: int
    amount: int
    denominations: Mapping[str, Any] = field(default_factory=dict)
    note: str = ""


@dataclass(frozen=True)
class CountResult:
    """A count beside the book: `difference` = counted − expected, in yen."""

    account_id: int
    counted: int
    expected: int
    denominations: Mapping[str, Any]
    note: str
    kind: str
    at: datetime
    person_id: int | None
    witness_id: int | None

    @property
    def difference(self) -> int:
        """Yen too much (＋) or missing (−)."""
        return self.counted - self.expected


@dataclass(frozen=True)
class Period:
    """締め 第`serial`号－`branch`: one till period with its counts."""

    id: int
    business_date: date
    serial: int
    branch: int
    opened_at: datetime
    opened_by: int | None
    float_amount: int
    closed_at: datetime | None
    closed_by: int | None
    witness_id: int | None
    counted: bool
    to_safe: int
    note: str

    @property
    def label(self) -> str:
        """第326号－1."""
        return translate("Days", "第{serial}号－{branch}").format(serial=self.serial, branch=self.branch)


@dataclass(frozen=True)
class DutyPerson:
    """Somebody on duty on a date; `left_at` is None while they are here."""

    id: int
    person_id: int
    name: str
    came_at: datetime
    left_at: datetime | None


@dataclass(frozen=True)
class Visitors:
    """来店者数 of a date, counted by eye."""

    men: int = 0
    women: int = 0
    children: int = 0

    @property
    def total(self) -> int:
        """All visitors."""
        return self.men + self.women + self.children


@dataclass(frozen=True)
class DayStatus:
    """What the counter shows. `unclosed` is an earlier date still open; `clock_warning` a sentence or ''."""

    business_date: date
    period: Period | None
    unclosed: Period | None
    closed_today: Period | None
    duty: tuple[DutyPerson, ...]
    visitors: Visitors
    clock_warning: str
