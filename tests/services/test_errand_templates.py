"""いつもの依頼: which dates wait, and that none of them is made twice or lost."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from salon_app.model import errands
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.repeats import MONTH, WEEK, Repeat
from salon_app.salon import Salon
from salon_app.services.shopping.values import Request, WantedLine
from tests.conftest import FixedClock

SUNDAY, MONDAY, TUESDAY = date(2026, 11, 22), date(2026, 11, 23), date(2026, 11, 24)
TUESDAYS = Repeat(WEEK, weekday=1)
MILK = (WantedLine("牛乳", "2本", "低脂肪でないもの", errands.ASK), WantedLine("食パン"))


@pytest.fixture
def hanako(salon: Salon) -> int:
    return salon.people.save(name="見本 花子", reading="みほん はなこ", block="3号棟").id


def waiting(salon: Salon, days: int = 14) -> list[tuple[str, date, str]]:
    return [(one.template.name, one.day, one.note)
            for one in salon.errand_templates.due(SUNDAY + timedelta(days=days))]


def test_each_week_becomes_a_request_with_one_tap(salon: Salon, hanako: int) -> None:
    template = salon.errand_templates.save(person_id=hanako, repeat=TUESDAYS, needed_time=15 * 60, shop="スーパーみほん",
                                           place="集会所", notes="呼び鈴は2回", lines=MILK)
    assert waiting(salon) == [("見本 花子", TUESDAY, ""), ("見本 花子", date(2026, 12, 1), "")]
    errand = salon.errands.get(salon.errand_templates.make(template, TUESDAY))
    assert (errand.needed_on, errand.needed_time, errand.shop, errand.place, errand.notes, errand.template_id) == (
        TUESDAY, 15 * 60, "スーパーみほん", "集会所", "呼び鈴は2回", template)
    assert [(one.item, one.quantity, one.detail, one.substitute) for one in errand.lines] == [
        ("牛乳", "2本", "低脂肪でないもの", errands.ASK), ("食パン", "", "", errands.SAME_KIND)]
    with pytest.raises(RuleProblem, match="もう依頼にしてあります（買-0001）"):
        salon.errand_templates.make(template, TUESDAY)
    salon.errands.change(errand.id, Request(hanako, MILK, needed_on=date(2026, 11, 25)))
    assert waiting(salon) == [("見本 花子", date(2026, 12, 1), "")], "brought a day later it was made all the same"
    salon.custody.end(errand.id, errands.CANCELLED, reason="今週はいらない")
    assert len(waiting(salon)) == 1, "what was cancelled isn't asked again"
    assert salon.errand_templates.make(template, TUESDAY) != errand.id, "unless somebody wants it after all"


def test_what_is_not_wanted_is_taken_back_like_anything_else(salon: Salon, hanako: int) -> None:
    template = salon.errand_templates.save(person_id=hanako, repeat=TUESDAYS, lines=MILK)
    salon.errand_templates.skip(template, TUESDAY)
    assert [day for _, day, _ in waiting(salon)] == [date(2026, 12, 1)]
    assert salon.audit.undo().words == "いつもの依頼の変更"
    made = salon.errand_templates.make(template, TUESDAY)
    assert salon.audit.undo().words == "買いものの依頼の受付"
    assert [day for _, day, _ in waiting(salon)] == [TUESDAY, date(2026, 12, 1)]
    with pytest.raises(RuleProblem):
        salon.errands.get(made)


def test_a_week_is_made_in_one_step_or_not_at_all(salon: Salon, hanako: int) -> None:
    for repeat in (TUESDAYS, Repeat(WEEK, weekday=4)):
        salon.errand_templates.save(person_id=hanako, repeat=repeat, lines=MILK)
    week = salon.errand_templates.due(SUNDAY + timedelta(days=7))
    with pytest.raises(RuleProblem, match="もう依頼に"):
        salon.errand_templates.make_all((*week, week[0]))
    assert salon.errands.board() == () and len(waiting(salon, 7)) == 2
    assert len(salon.errand_templates.make_all(week)) == 2 and waiting(salon, 7) == []
    salon.audit.undo()
    assert salon.errands.board() == () and len(waiting(salon, 7)) == 2


def test_a_request_written_by_hand_from_a_template_counts_as_made(salon: Salon, hanako: int) -> None:
    template = salon.errand_templates.save(person_id=hanako, repeat=TUESDAYS, lines=MILK)
    salon.errands.request(Request(hanako, MILK, needed_on=TUESDAY, template_id=template))
    assert [day for _, day, _ in waiting(salon)] == [date(2026, 12, 1)]


def test_dates_follow_the_rhythm_and_holidays_are_told(salon: Salon, hanako: int, fixed_clock: FixedClock) -> None:
    ichiro = salon.people.save(name="例田 一郎", reading="れいだ いちろう").id
    salon.errand_templates.save(person_id=ichiro, repeat=Repeat(WEEK, 2, 0), starts=date(2026, 11, 16), lines=MILK)
    salon.errand_templates.save(person_id=hanako, repeat=Repeat(MONTH, month_day=30), starts=date(2026, 11, 29),
                                needed_time=9 * 60, lines=MILK)
    weekly = salon.errand_templates.save(person_id=hanako, repeat=Repeat(WEEK, weekday=0), lines=MILK)
    assert waiting(salon, 10) == [("見本 花子", MONDAY, "勤労感謝の日"), ("見本 花子", date(2026, 11, 30), ""),
                                  ("例田 一郎", date(2026, 11, 30), ""), ("見本 花子", date(2026, 11, 30), "")]
    assert [one.name for one in salon.errand_templates.all()] == ["見本 花子", "見本 花子", "例田 一郎"]
    salon.people.save(person_id=ichiro, active=False)
    salon.errand_templates.save(template_id=weekly, person_id=hanako, repeat=TUESDAYS, lines=MILK, active=False)
    assert waiting(salon, 10) == [("見本 花子", date(2026, 11, 30), "")]
    assert len(salon.errand_templates.all()) == 2 and len(salon.errand_templates.all(with_inactive=True)) == 3
    fixed_clock.advance(days=9)
    assert waiting(salon, 10) == [], "dates that have passed are not asked for"


def test_a_changed_template_keeps_its_start_and_what_was_done(salon: Salon, hanako: int) -> None:
    template = salon.errand_templates.save(person_id=hanako, repeat=TUESDAYS, starts=date(2026, 11, 1), lines=MILK)
    salon.errand_templates.skip(template, TUESDAY)
    salon.errand_templates.save(template_id=template, person_id=hanako, repeat=TUESDAYS, shop="八百屋 例", lines=MILK[:1])
    found = salon.errand_templates.all()[0]
    assert (found.starts, found.shop, found.lines) == (date(2026, 11, 1), "八百屋 例", MILK[:1])
    assert [day for _, day, _ in waiting(salon)] == [date(2026, 12, 1)]
    twin = salon.people.save(name="見本 花").id
    salon.people_merging.merge(twin, hanako)
    assert waiting(salon)[0][0] == "見本 花", "a template follows its person"


def test_what_can_not_be_a_template_is_said_at_its_field(salon: Salon, hanako: int) -> None:
    for field, more in (("person", {"person_id": 999}), ("repeat", {"repeat": Repeat()}),
                        ("repeat", {"repeat": Repeat(WEEK)}), ("lines", {"lines": ()}),
                        ("item", {"lines": (WantedLine(" "),)}), ("place", {"place": "あ" * 201}),
                        ("shop", {"shop": "あ" * 41}), ("notes", {"notes": "あ" * 2_001})):
        given = {"person_id": hanako, "repeat": TUESDAYS, "lines": MILK, **more}
        with pytest.raises(InputProblem) as caught:
            salon.errand_templates.save(**given)  # type: ignore[arg-type]
        assert caught.value.field == field
    template = salon.errand_templates.save(person_id=hanako, repeat=TUESDAYS, lines=MILK)
    with pytest.raises(InputProblem, match="受付の日より前"):
        salon.errand_templates.make(template, date(2026, 11, 17))
    with pytest.raises(RuleProblem):
        salon.errand_templates.make(99, TUESDAY)
    assert salon.errands.board() == ()
