"""The computer's clock. The only place that asks what time it is; everyone else is handed a clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, tzinfo
from typing import Protocol


class TimeSource(Protocol):
    """What services need of a clock; tests bring a fixed one."""

    def now(self) -> datetime:
        """The instant, aware, in UTC."""
        ...

    def today(self) -> date:
        """The calendar day where the salon is."""
        ...

    def local(self, instant: datetime) -> datetime:
        """`instant` (aware) as wall time where the salon is."""
        ...


class Clock:
    """The real clock. `zone` None is the computer's own time zone, which in a salon is Japan's."""

    def __init__(self, zone: tzinfo | None = None) -> None:
        self._zone = zone

    def now(self) -> datetime:
        """The instant, aware, in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """The calendar day in the clock's zone."""
        return self.local(self.now()).date()

    def local(self, instant: datetime) -> datetime:
        """`instant` (aware) as wall time in the clock's zone, for people to read."""
        return instant.astimezone(self._zone)
