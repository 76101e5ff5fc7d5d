"""An activity with a session a week ago, today and in a week, and four neighbours: what the tests of attendance begin with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from salon_app.salon import Salon
from salon_app.services.activities_values import Activity, ActivitySession

TODAY = date(2026, 11, 22)
BEFORE, LATER = TODAY - timedelta(days=7), TODAY + timedelta(days=7)


@dataclass
class Origami:
    """The salon with its 折り紙教室."""

    salon: Salon
    activity: Activity
    before: ActivitySession
    today: ActivitySession
    later: ActivitySession
    hanako: int
    ichiro: int
    sakura: int
    taro: int

    def names(self, session: ActivitySession | None = None) -> list[str]:
        """The wall, those present marked by their role."""
        wall = self.salon.attendance.wall((session or self.today).id)
        return [f"{one.name} {one.role}".strip() for one in wall.people]

    def print_sheet(self, *people: int | None) -> str:
        """A 受付名簿 of today with these rows from 1 on; its number."""
        return self.salon.sheets.issue("attendance-sheet", self.today.id, start=TODAY, end=TODAY,
                                       rows=[(number, person) for number, person in enumerate(people, 1)]).code


def furnish(salon: Salon) -> Origami:
    """People and sessions in a new salon."""
    people = [salon.people.save(name=name, reading=reading, block=block).id for name, reading, block in (
        ("見本 花子", "みほん はなこ", "3号棟"), ("例田 一郎", "れいだ いちろう", ""), ("架空 桜", "かくう さくら", ""),
        ("試山 太郎", "ためやま たろう", ""))]
    activity = salon.activities.save(Activity(name="折り紙教室", starts=13 * 60, ends=15 * 60, fee=100))
    before, today, later = salon.activities.plan(activity.id, [BEFORE, TODAY, LATER])
    return Origami(salon, activity, before, today, later, *people)
