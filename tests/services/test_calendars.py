"""The calendar's file: what other programs read from it is what was planned, and nobody's name is in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
import vobject

from salon_app.model.problems import InputProblem
from salon_app.salon import Salon
from salon_app.services.activities_values import Activity
from tests.conftest import JAPAN

NOVEMBER = (date(2026, 11, 1), date(2026, 11, 30))


def _events(data: bytes) -> list[Any]:
    return list(vobject.readOne(data.decode()).vevent_list)


def test_sessions_come_back_at_their_time_in_japan(salon: Salon) -> None:
    teacher = salon.people.save(name="見本 先生").id
    activity = Activity(name="折り紙教室、お茶会; そのほか\\なが" + "い" * 40, place="集会室", starts=600, ends=1440, fee=1200,
                        capacity=12, bring="はさみ,のり", instructor_id=teacher)
    origami = salon.activities.save(activity)
    held, cancelled = salon.activities.plan(origami.id, [date(2026, 11, 25), date(2026, 11, 26)])
    salon.activities.cancel(cancelled.id, reason="見本さんの都合")
    tea = salon.activities.save(Activity(name="お茶会"))
    salon.activities.plan(tea.id, [date(2026, 11, 27), date(2026, 12, 1)])

    data = salon.calendars.file(*NOVEMBER)
    first, second, third = _events(data)
    assert first.summary.value == activity.name
    assert first.dtstart.value == datetime(2026, 11, 25, 10, tzinfo=JAPAN)
    assert first.dtend.value == datetime(2026, 11, 26, 0, tzinfo=JAPAN)
    assert first.location.value == "集会室"
    assert first.description.value == "参加費：1,200円\n定員：12名\n持ち物：はさみ,のり"
    assert (first.status.value, second.status.value) == ("CONFIRMED", "CANCELLED")
    assert second.summary.value == f"【中止】{activity.name}"
    assert (third.dtstart.value, third.dtend.value) == (date(2026, 11, 27), date(2026, 11, 28))
    assert "見本" not in data.decode()
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert b"\n" not in data.replace(b"\r\n", b"")

    salon.activities.change_session(held.id, day=date(2026, 11, 24))
    salon.activities.save(replace(origami, name="折り紙"))
    again = _events(salon.calendars.file(*NOVEMBER))
    assert [one.uid.value for one in again] == [one.uid.value for one in (first, second, third)]  # a calendar updates them
    assert again[0].dtstart.value == datetime(2026, 11, 24, 10, tzinfo=JAPAN)


def test_dates_the_wrong_way_round_and_nothing_planned(salon: Salon) -> None:
    with pytest.raises(InputProblem, match="後にして") as problem:
        salon.calendars.file(date(2026, 11, 2), date(2026, 11, 1))
    assert problem.value.field == "end"
    with pytest.raises(InputProblem, match="予定がありません"):
        salon.calendars.file(*NOVEMBER)
