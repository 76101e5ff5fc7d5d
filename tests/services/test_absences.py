"""しばらく来ていない方: each by their own rhythm, the salon's own pauses taken out."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from salon_app.salon import Salon
from salon_app.services.activities_values import Activity
from tests.conftest import FixedClock

THURSDAY = date(2026, 9, 3)


class Weeks:
    """A salon with one session a week from September on, and who came when."""

    def __init__(self, salon: Salon) -> None:
        self.salon = salon
        self.activity = salon.activities.save(Activity(name="折り紙教室", starts=13 * 60, ends=15 * 60))

    def held(self, person: int, *weeks: int, weekday: int = 0) -> None:
        """Somebody came in these weeks (0 is 3 September)."""
        for week in weeks:
            day = THURSDAY + timedelta(days=7 * week + weekday)
            found = self.salon.activities.sessions(day, day) or self.salon.activities.plan(self.activity.id, [day])
            self.salon.attendance.mark(found[0].id, person)

    def away(self, on: date) -> list[tuple[str, int, int]]:
        """Who is listed: name, usual days, days away."""
        return [(one.name, one.usual_days, one.days_away) for one in self.salon.absences.list(on)]


@pytest.fixture
def weeks(salon: Salon, fixed_clock: FixedClock) -> Weeks:
    fixed_clock.set(2027, 6, 1)
    return Weeks(salon)


def test_each_by_their_own_rhythm(weeks: Weeks) -> None:
    people = weeks.salon.people
    weekly, monthly, always, seldom = (people.save(name=f"見本 {name}", reading=reading).id for name, reading in (
        ("毎週", "みほん まいしゅう"), ("毎月", "みほん まいつき"), ("常連", "みほん じょうれん"), ("三度", "みほん さんど")))
    weeks.held(always, *range(17))
    weeks.held(weekly, *range(10))
    weeks.held(monthly, 0, 4, 8, 12)
    weeks.held(seldom, 0, 1, 2)
    last = THURSDAY + timedelta(days=7 * 9)
    assert weeks.away(last + timedelta(days=14)) == []
    assert weeks.away(last + timedelta(days=15)) == [("見本 毎週", 7, 15)]
    assert weeks.away(THURSDAY + timedelta(days=7 * 16)) == [("見本 毎週", 7, 49)], "once a month: 28 days are no absence"
    found = weeks.salon.absences.list(last + timedelta(days=15))[0]
    assert (found.last_day, found.last_title) == (last, "折り紙教室")
    people.save(person_id=weekly, active=False)
    assert weeks.away(last + timedelta(days=15)) == []


def test_a_week_without_any_session_is_no_absence(weeks: Weeks) -> None:
    somebody, always = (weeks.salon.people.save(name=name).id for name in ("見本 花子", "見本 常連"))
    weeks.held(somebody, *range(17))
    weeks.held(always, *range(17), 19, 20, 21)  # the salon is closed over 年末年始: no week 17 and 18
    after = THURSDAY + timedelta(days=7 * 19 + 1)
    assert (after - (THURSDAY + timedelta(days=7 * 16))).days == 22
    assert weeks.away(after) == [], "22 days, of which the salon paused 14"
    assert weeks.away(after + timedelta(days=7)) == [("見本 花子", 7, 15)]


def test_weeks_whose_paper_is_not_typed_in_yet_accuse_nobody(weeks: Weeks) -> None:
    somebody = weeks.salon.people.save(name="見本 花子").id
    weeks.held(somebody, *range(10))
    weeks.salon.activities.plan(weeks.activity.id, [THURSDAY + timedelta(days=7 * week) for week in range(10, 30)])
    assert weeks.away(THURSDAY + timedelta(days=7 * 20)) == []


def test_a_salon_of_every_weekday_does_not_pause_at_weekends(weeks: Weeks) -> None:
    somebody, always = (weeks.salon.people.save(name=name).id for name in ("見本 花子", "見本 常連"))
    weeks.held(somebody, *range(8))
    for weekday in (0, 1, 4, 5, 6):  # Thursday, Friday, Monday, Tuesday, Wednesday
        weeks.held(always, *range(11), weekday=weekday)
    last = THURSDAY + timedelta(days=7 * 7)
    assert weeks.away(last + timedelta(days=15)) == [("見本 花子", 7, 15)]


def test_whoever_has_been_away_for_a_year_is_not_waited_for(weeks: Weeks) -> None:
    somebody, always = (weeks.salon.people.save(name=name).id for name in ("見本 花子", "見本 常連"))
    weeks.held(somebody, *range(6))
    weeks.held(always, *range(36))
    last = THURSDAY + timedelta(days=7 * 5)
    assert [name for name, *_ in weeks.away(last + timedelta(days=300))] == ["見本 花子"]
    assert weeks.away(date(last.year + 1, last.month, last.day)) == []
