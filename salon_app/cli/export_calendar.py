"""export calendar: sessions for telephones and other calendars (.ics)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from salon_app.cli.kinds import Exported, ExportKind, GivenExport
from salon_app.model.progress import Progress
from salon_app.model.texts import translate

if TYPE_CHECKING:
    from salon_app.salon import Salon

A_YEAR = timedelta(days=365)


def make(salon: Salon, given: GivenExport, progress: Progress) -> Exported:
    """Sessions between the dates; without them from today, or for a year."""
    start = given.start or min(salon.days.status().business_date, given.end or salon.days.status().business_date)
    end = given.end or start + A_YEAR
    progress.step(0, 1, translate("Cli", "カレンダーを作っています"))
    sessions = salon.calendars.sessions(start, end)
    cancelled = sum(one.cancelled for one in sessions)
    return Exported(salon.calendars.file(start, end), {"from": start, "to": end, "sessions": len(sessions),
                                                       "cancelled": cancelled})


CALENDAR = ExportKind(translate("Cli", "カレンダー"), ".ics", make, frozenset({"--from", "--to"}))
