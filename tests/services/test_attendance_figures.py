"""Figures of attendance against the salon that was counted by hand, and against plain counting of random attendances."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from salon_app.model.dates import month_range
from salon_app.model.operations import Op
from salon_app.services.activities_values import Activity
from salon_app.services.figures import AttendanceFigures
from salon_app.services.figures.attendance import Heads, Standing, Unnamed
from salon_app.store.tables import PersonRow, SessionRow
from tests.conftest import FixedClock
from tests.reports.gathered_salon import PERIOD, GatheredSalon, gathered


@pytest.fixture
def made(tmp_path: Path, fixed_clock: FixedClock) -> Iterator[GatheredSalon]:
    with gathered(tmp_path / "salon", fixed_clock) as made:
        yield made


def figures(made: GatheredSalon, *, activity_ids: tuple[int, ...] | None = None,
            program_ids: tuple[int, ...] | None = None) -> AttendanceFigures:
    """Of October and November."""
    return made.salon.figures.attendance(*PERIOD, activity_ids=activity_ids, program_ids=program_ids)


def test_the_period_as_counted_by_hand(made: GatheredSalon) -> None:
    total = figures(made).total
    assert (total.sessions, total.days, total.minutes, total.untimed) == (5, 4, 3 * 120 + 2 * 90, 0)
    assert total.named == Heads(17, 9)
    assert total.unnamed == Unnamed(men=1, women=2, children=2, others=3)
    assert (total.total, total.unique, total.walk_ins, total.fees) == (25, 9, 1, 800)
    assert (total.helpers, total.instructors, total.visitors) == (Heads(1, 1), Heads(1, 1), Heads(1, 1))
    assert total.average == Decimal("5.0")


def test_unique_people_of_a_period_are_not_the_sum_of_its_months(made: GatheredSalon) -> None:
    found = figures(made)
    months = list(found.months.values())
    assert [one.unique for one in months] == [9, 5]
    assert found.total.unique == 9
    assert sum(one.total for one in months) == found.total.total
    assert made.salon.figures.attendance(*month_range(date(2026, 11, 1))).total.unique == 5


def test_people_without_a_name_are_never_unique(made: GatheredSalon) -> None:
    before = figures(made).total
    made.salon.attendance.count_unnamed(made.sessions["お茶会", date(2026, 11, 13)], men=50, women=0, children=0)
    after = figures(made).total
    assert (after.total, after.unique) == (before.total + 50, before.unique)


def test_sexes_bands_and_classes(made: GatheredSalon) -> None:
    found = figures(made)
    assert found.sexes == {"male": Heads(6, 2), "female": Heads(9, 5), "unanswered": Heads(2, 2)}
    assert found.bands == {0: Heads(1, 1), 30: Heads(1, 1), 70: Heads(4, 2), 80: Heads(7, 2), 90: Heads(1, 1),
                           None: Heads(3, 2)}
    assert {one.name: one.heads for one in found.classes} == {"要支援者等": Heads(5, 2), "65歳以上": Heads(13, 6)}
    assert sum(one.total for one in found.bands.values()) == found.total.named.total
    assert sum(one.unique for one in found.bands.values()) == found.total.unique


def test_ages_at_the_end_of_the_fiscal_year_where_the_salon_says_so(made: GatheredSalon) -> None:
    made.salon.settings.change(age_at="fiscal_end")
    assert figures(made).bands[80] == Heads(9, 3)  # 見本 一郎 is 80 on 31 March at each of his sessions
    assert figures(made).bands[70] == Heads(2, 1)


def test_a_class_counts_on_the_days_it_was_given_for(made: GatheredSalon) -> None:
    care = next(one for one in figures(made).classes if one.name == "要支援者等")
    rows = figures(made).rows(classification_id=care.id)
    assert len(rows) == 5
    umeko = [session for session, person in rows if person == made.ids["見本 梅子"]]
    assert umeko == [made.sessions["折り紙教室", date(2026, 11, 6)]]


def test_how_sessions_count(made: GatheredSalon) -> None:
    found = figures(made)
    cancelled = found.by_standing(Standing.CANCELLED)
    assert [(one.session.day, one.session.cancel_reason) for one in cancelled] == [(date(2026, 10, 23), "大雨のため")]
    assert [one.session.day for one in found.by_standing(Standing.UNRECORDED)] == [date(2026, 11, 20)]
    assert [one.session.title for one in found.by_standing(Standing.UNCOUNTED)] == ["役員会"]
    assert found.open_sessions == 1
    assert (found.remote.sessions, found.remote.total, found.remote.unique) == (1, 2, 2)
    coming = made.salon.figures.attendance(date(2026, 12, 1), date(2026, 12, 31))
    assert [one.standing for one in coming.sessions] == [Standing.PLANNED]
    assert coming.total.average is None


def test_by_activity_and_by_program(made: GatheredSalon) -> None:
    found = figures(made)
    assert found.activities[made.origami].total == 19
    assert found.activities[made.tea].total == 6
    assert figures(made, activity_ids=(made.tea,)).total == found.activities[made.tea]
    program = made.salon.activities.get(made.origami).program_id
    assert program is not None
    assert figures(made, program_ids=(program,)).total == found.programs[program]
    assert found.programs[None].total == 6


def test_a_merged_entry_is_the_person_that_is_left(made: GatheredSalon) -> None:
    rows = figures(made).rows(activity_id=made.origami)
    assert (made.sessions["折り紙教室", date(2026, 11, 6)], made.ids["例田 菊"]) in rows
    assert made.ids["例田 キク"] not in {person for _, person in rows}


def test_two_merged_entries_at_one_session_are_one_person(made: GatheredSalon) -> None:
    made.came(made.sessions["折り紙教室", date(2026, 11, 6)], "例田 菊")
    assert figures(made).total.named == Heads(17, 9)


def test_coverage_needs_the_number_of_residents(made: GatheredSalon) -> None:
    assert figures(made).coverage == Decimal("0.7")  # 9 ÷ 1,297
    made.salon.settings.change(residents=0)
    assert figures(made).coverage is None


def test_fees_are_those_that_session_fees_received(made: GatheredSalon) -> None:
    first = made.sessions["折り紙教室", date(2026, 10, 30)]
    made.salon.session_fees.receive_sum(first, count=3)
    made.salon.session_fees.receive(first, made.ids["見本 一郎"])
    made.salon.session_fees.receive(first, made.ids["見本 梅子"])
    made.salon.session_fees.take_back(first, made.ids["見本 梅子"], reason="まちがい")
    found = {one.session.id: one.session.fees for one in figures(made).sessions}
    assert found[first] == made.salon.session_fees.received(first) == 600


def test_every_figure_lists_its_rows(made: GatheredSalon) -> None:
    rng = random.Random(5)
    activity = made.salon.activities.save(Activity(name="例の会")).id
    with made.salon.services.uow.operation(Op.SAMPLE_MADE) as operation:
        people = operation.insert_many(PersonRow, [
            {"name": f"試山 {at}", "kinds": ["participant"], "sex": rng.choice(["male", "female", "unanswered", ""]),
             "birth_date": date(1930, 1, 1) + timedelta(days=rng.randint(0, 30_000)) if at % 5 else None} for at in range(40)])
        made.ids |= {f"試山 {person}": person for person in people}
    days = [date(2026, 10, 1) + timedelta(days=step) for step in range(0, 60, 4)]
    for day in days:
        held = made.session(activity, day, state="confirmed")
        for person in rng.sample(list(people), 12):
            made.came(held, f"試山 {person}", role=rng.choice(["participant", "participant", "helper", "visitor"]),
                      walk_in=rng.random() < 0.3)
    found = figures(made)

    def heads(**which: object) -> Heads:
        rows = found.rows(**which)  # type: ignore[arg-type]
        return Heads(len(rows), len({person for _, person in rows}))

    assert heads() == found.total.named
    assert heads(role="helper") == found.total.helpers
    assert heads(role="visitor") == found.total.visitors
    assert heads(walk_in=True).total == found.total.walk_ins
    for sex, expected in found.sexes.items():
        assert heads(sex=sex) == expected
    for band, expected in found.bands.items():
        assert heads(band=band).total == expected.total
        assert heads(band=band).unique >= expected.unique  # whoever has a birthday lies in the band of the first time
    for one in found.classes:
        assert heads(classification_id=one.id) == one.heads
    for month, part in found.months.items():
        assert heads(month=month) == part.named
        assert len(found.session_rows(month=month)) == part.sessions
    for key, part in found.activities.items():
        assert heads(activity_id=key) == part.named
    for program, part in found.programs.items():
        assert heads(program_id=program) == part.named
    assert heads(remote=True) == found.remote.named


def test_a_session_without_anybody_counts_once_it_is_confirmed(made: GatheredSalon) -> None:
    held = made.sessions["お茶会", date(2026, 11, 20)]
    before = figures(made).total.sessions
    with made.salon.services.uow.operation(Op.SAMPLE_MADE) as operation:
        operation.update(SessionRow, held, state="confirmed")
    assert figures(made).total.sessions == before + 1
