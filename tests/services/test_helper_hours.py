"""Hours of the お手伝い: 当番 and sessions, an hour in both counted once, what was not written down said."""

from __future__ import annotations

from datetime import date

from salon_app.salon import Salon
from salon_app.services.activities_values import Activity
from salon_app.services.days import PlaceCount
from salon_app.services.helper_hours import NotWritten
from tests.conftest import FixedClock

DAY, NEXT = date(2026, 11, 20), date(2026, 11, 21)


def test_hours_of_duty_and_sessions(salon: Salon, fixed_clock: FixedClock) -> None:
    hanako, ichiro, teacher, guest = (salon.people.save(name=name, reading=reading).id for name, reading in (
        ("見本 花子", "みほん はなこ"), ("例田 一郎", "れいだ いちろう"), ("架空 先生", "かくう せんせい"),
        ("試山 太郎", "ためやま たろう")))
    activity = salon.activities.save(Activity(name="折り紙教室", starts=13 * 60, ends=15 * 60))
    open_end = salon.activities.save(Activity(name="片づけ", starts=16 * 60))
    (first,), (second,) = (salon.activities.plan(activity.id, [day]) for day in (DAY, NEXT))
    (tidying,) = salon.activities.plan(open_end.id, [DAY])

    fixed_clock.set(2026, 11, 20, 10)
    salon.days.come(hanako)
    salon.days.come(ichiro)
    fixed_clock.set(2026, 11, 20, 14)
    salon.days.leave(hanako)
    fixed_clock.set(2026, 11, 20, 14, 30)
    salon.days.come(hanako)
    fixed_clock.set(2026, 11, 20, 15, 30)
    salon.days.leave(hanako)
    for session in (first, tidying):
        salon.attendance.mark(session.id, hanako, role="helper")
    salon.attendance.mark(first.id, teacher, role="instructor")
    salon.attendance.mark(first.id, guest)
    fixed_clock.set(2026, 11, 21, 10)
    salon.attendance.mark(second.id, hanako, role="helper")
    salon.attendance.set_times(second.id, hanako, came_late=13 * 60 + 30, left_early=14 * 60 + 15)

    found = {one.name: one for one in salon.helper_hours.between(DAY, NEXT)}
    assert list(found) == ["架空 先生", "見本 花子", "例田 一郎"], "whoever came to take part gave no hours"
    hers = found["見本 花子"]
    assert (hers.duty_minutes, hers.session_minutes) == (5 * 60, 2 * 60 + 45)
    assert hers.minutes == 5 * 60 + 30 + 45, "of the session on the first day 30 minutes lay outside the duty"
    assert (hers.days, hers.sessions, hers.not_written) == (2, 3, (NotWritten(DAY, "片づけ"),))
    assert (found["架空 先生"].minutes, found["架空 先生"].duty_minutes) == (120, 0)
    assert (found["例田 一郎"].minutes, found["例田 一郎"].not_written) == (0, (NotWritten(DAY, ""),)), "帰った was not pressed"
    assert [one.name for one in salon.helper_hours.between(NEXT, NEXT)] == ["見本 花子"]


def test_a_night_belongs_to_its_business_day_and_a_clock_set_back_gives_nothing(salon: Salon, fixed_clock: FixedClock) -> None:
    hanako, ichiro = (salon.people.save(name=name, helper=True).id for name in ("見本 花子", "例田 一郎"))
    fixed_clock.set(2026, 11, 20, 23, 0)
    till = salon.cashbook.account_id("till")
    salon.days.open_day(till=PlaceCount(till, 0), duty=(hanako,))
    fixed_clock.set(2026, 11, 21, 1, 30)
    salon.days.come(ichiro)
    salon.days.leave(hanako)
    fixed_clock.set(2026, 11, 21, 1, 0)
    salon.days.leave(ichiro)
    found = {one.name: (one.minutes, one.not_written) for one in salon.helper_hours.between(DAY, DAY)}
    assert found == {"見本 花子": (150, ()), "例田 一郎": (0, (NotWritten(DAY, ""),))}
    assert salon.helper_hours.between(NEXT, NEXT) == ()
