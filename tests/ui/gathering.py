"""A session of today with its people and its printed sheet, for tests of the wall of names."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from salon_app.services.activities_values import Activity, ActivitySession
from salon_app.services.people_values import Person

if TYPE_CHECKING:
    from salon_app.salon import Salon

FAMILIES = (("青例", "あおれい"), ("架空", "かくう"), ("想田", "そうだ"), ("宮例", "みやれい"), ("森例", "もりれい"),
            ("和見", "わみ"))
GIVEN = (("秋子", "あきこ"), ("花子", "はなこ"), ("春江", "はるえ"), ("正雄", "まさお"))


def neighbours(salon: Salon, count: int) -> list[Person]:
    """Invented people, a few of each あかさたな row."""
    found = []
    for at in range(count):
        family, given = FAMILIES[at % len(FAMILIES)], GIVEN[at // len(FAMILIES) % len(GIVEN)]
        found.append(salon.people.save(name=f"{family[0]} {given[0]}", reading=f"{family[1]} {given[1]}",
                                       block=f"{at + 1}号棟"))
    return found


def gather(salon: Salon, count: int = 12, *, day: date | None = None, fee: int = 100) -> tuple[ActivitySession, list[Person]]:
    """折り紙教室 at 13:30, today unless said, with `count` いつもの方."""
    people = neighbours(salon, count)
    activity = salon.activities.save(Activity(name="折り紙教室", kind="hobby", place="集会所", starts=13 * 60 + 30,
                                              ends=15 * 60 + 30, fee=fee))
    on = day or salon.clock.today()
    salon.activities.set_members(activity.id, [one.id for one in people], since=on - timedelta(days=30))
    (session,) = salon.activities.plan(activity.id, [on])
    return session, people
