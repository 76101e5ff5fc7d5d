"""カレンダーのファイル (iCalendar, RFC 5545) of sessions, for telephones and other calendars. No names of people are in it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlmodel import col

from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.activities import ActivitiesService
from salon_app.services.activities_values import ActivitySession
from salon_app.services.business_day import BusinessDay
from salon_app.services.settings import SettingsService
from salon_app.store.tables import LogEntryRow
from salon_app.store.unit_of_work import UnitOfWork

JAPAN = timedelta(hours=9)
"""Japan's clocks have not been moved since 1951."""
SUFFIX = ".ics"
_LONGEST_LINE, _NEVER = 75, 10**9


class CalendarsService:
    """Sessions as a file that other calendars read."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, settings: SettingsService, activities: ActivitiesService) -> None:
        self._uow = uow
        self._day = day
        self._settings = settings
        self._activities = activities

    def sessions(self, start: date, end: date) -> tuple[ActivitySession, ...]:
        """What is in the file: every session from `start` to `end`, cancelled ones as such.

        Raises InputProblem (field: end) where the dates are the wrong way round or there is nothing between them.
        """
        if end < start:
            raise InputProblem(translate("Calendars", "終わりの日を、始めの日より後にしてください。"), field="end")
        found = self._activities.sessions(start, end)
        if not found:  # an iCalendar file without an event is none
            raise InputProblem(translate("Calendars", "この期間には、開催の予定がありません。"), field="end")
        return found

    def file(self, start: date, end: date) -> bytes:
        """The sessions from `start` to `end` as an iCalendar file. Raises InputProblem."""
        return ical(self.sessions(start, end), name=self._settings.get().name, made_at=self._day.clock.now(),
                    realm=self._realm())

    def _realm(self) -> str:
        """What tells this salon's sessions from another one's: the instant of the first line in its log."""
        with self._uow.read() as session:
            first = session.connection().execute(
                select(col(LogEntryRow.at)).order_by(col(LogEntryRow.id)).limit(1)).scalars().first()
        return f"{first:%Y%m%d%H%M%S%f}" if first is not None else "new"


def ical(sessions: Iterable[ActivitySession], *, name: str, made_at: datetime, realm: str) -> bytes:
    """Sessions as an iCalendar file of `name`, made at an aware instant. A session keeps its UID as long as it exists.

    Times are written in UTC, a session without a time as a whole day.
    """
    import vobject  # only where a calendar is written
    from vobject.icalendar import utc  # its own: it asks for no table of time zones

    calendar: Any = vobject.iCalendar()
    for field, value in (("prodid", "-//salon-app//calendar//JA"), ("method", "PUBLISH"), ("x-wr-calname", name)):
        calendar.add(field).value = value
    for one in sessions:
        event: Any = calendar.add("vevent")
        event.add("uid").value = f"session-{one.id}-{realm}@salon-app"
        event.add("dtstamp").value = made_at.astimezone(utc).replace(microsecond=0)
        for field, when in _when(one, utc):
            event.add(field).value = when
        event.add("summary").value = _summary(one)
        event.add("status").value = "CANCELLED" if one.cancelled else "CONFIRMED"
        event.add("transp").value = "TRANSPARENT" if one.cancelled or one.starts is None else "OPAQUE"
        if one.place:
            event.add("location").value = one.place
        if description := _description(one):
            event.add("description").value = description
    return b"".join(_folded(line) for line in str(calendar.serialize(lineLength=_NEVER)).splitlines())


def _folded(line: str) -> bytes:
    """A line in pieces of at most 75 octets, as RFC 5545 asks; vobject counts letters, of which ours have three."""
    pieces, piece = [], b""
    for letter in line:
        octets = letter.encode()
        if len(piece) + len(octets) > _LONGEST_LINE:
            pieces.append(piece)
            piece = b" "
        piece += octets
    return b"".join(one + b"\r\n" for one in (*pieces, piece))


def _when(one: ActivitySession, utc: Any) -> Iterable[tuple[str, date | datetime]]:
    if one.starts is None:
        return (("dtstart", one.day), ("dtend", one.day + timedelta(days=1)))
    midnight = datetime(one.day.year, one.day.month, one.day.day, tzinfo=utc) - JAPAN
    found = [("dtstart", midnight + timedelta(minutes=one.starts))]
    if one.ends is not None:
        found.append(("dtend", midnight + timedelta(minutes=one.ends)))
    return tuple(found)


def _summary(one: ActivitySession) -> str:
    """Many calendars don't show that something is cancelled: the title says it too."""
    return translate("Calendars", "【中止】{title}").format(title=one.title) if one.cancelled else one.title


def _description(one: ActivitySession) -> str:
    lines = []
    if one.fee:
        lines.append(translate("Calendars", "参加費：{fee}円").format(fee=format_yen(one.fee)))
    if one.capacity is not None:
        lines.append(translate("Calendars", "定員：{capacity}名").format(capacity=one.capacity))
    if one.bring:
        lines.append(translate("Calendars", "持ち物：{bring}").format(bring=one.bring))
    return "\n".join(lines)
