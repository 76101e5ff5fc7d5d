"""気になる方: each by what the salon saw and did not see, with the reason, with consent, and set aside for a while."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from salon_app.model.people_words import WATCH_SHARE
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.slip import Payment, Slip
from salon_app.salon import Salon
from salon_app.services.activities_values import Activity
from salon_app.services.people_values import Phone
from salon_app.services.shopping.values import Got, Request, WantedLine
from salon_app.services.watch_calls.values import Slot
from tests.conftest import FixedClock

TODAY = date(2026, 11, 20)


class Seen:
    """A salon on Friday 20 November 2026, and what was seen of whom before."""

    def __init__(self, salon: Salon, clock: FixedClock) -> None:
        self.salon, self.clock = salon, clock
        self.coffee = salon.products.save(name="コーヒー", price=150, category_id=salon.products.categories()[0].id)
        self.tab = salon.payment_kinds.by_code("tab").id
        self.origami = salon.activities.save(Activity(name="折り紙教室", starts=780, ends=900)).id
        self.now(TODAY)

    def person(self, name: str, *, agrees: bool = True) -> int:
        found = self.salon.people.save(name=name, reading="みほん", phones=[Phone("000-0000-0001")]).id
        if agrees:
            self.salon.consents.record(found, WATCH_SHARE, given_on=date(2020, 1, 1))
        return found

    def now(self, day: date, hour: int = 14) -> None:
        self.clock.set(day.year, day.month, day.day, hour)

    def drink(self, days_ago: Mapping[int, Sequence[int]]) -> None:
        """Coffee on つけ by these people, so many days ago, day after day."""
        for ago in sorted({one for some in days_ago.values() for one in some}, reverse=True):
            self.now(TODAY - timedelta(days=ago))
            for person, days in days_ago.items():
                if ago in days:
                    slip = Slip().added(self.salon.products.line(self.coffee))
                    self.salon.sales.record(replace(slip, payments=(Payment(self.tab, 150),), customer_id=person))
            self.salon.days.close_uncounted()
        self.now(TODAY)

    def come(self, person: int, *days_ago: int) -> None:
        """To the class."""
        for ago in days_ago:
            day = TODAY - timedelta(days=ago)
            held = self.salon.activities.sessions(day, day) or self.salon.activities.plan(self.origami, [day])
            self.salon.attendance.mark(held[0].id, person)

    def brought(self, person: int) -> int:
        """An errand as far as the door."""
        errand = self.salon.errands.request(Request(person, (WantedLine("牛乳"),)))
        self.salon.errands.assign(errand, person)
        self.salon.custody.receive(errand, 500)
        self.salon.custody.set_out(errand, funding="advance")
        line = self.salon.errands.get(errand).lines[0].id
        self.salon.custody.buy(errand, [Got(line, "bought", 200)])
        return errand

    def listed(self, on: date | None = None) -> list[tuple[str, list[str]]]:
        return [(one.name, [reason.code for reason in one.reasons]) for one in self.salon.concerns.list(on).listed]


@pytest.fixture
def seen(salon: Salon, fixed_clock: FixedClock) -> Seen:
    return Seen(salon, fixed_clock)


def test_who_buys_by_name_is_missed_by_their_own_rhythm(seen: Seen) -> None:
    weekly, monthly, seldom, seasonal, always = map(seen.person, ("毎週 桜", "毎月 梅", "三度 竹", "季節 菊", "常連 松"))
    seen.drink({weekly: range(21, 60, 7), monthly: (118, 88, 58, 28), seldom: (90, 83, 76), seasonal: (200, 150, 100, 50),
                always: range(1, 120, 7)})
    (one,) = seen.salon.concerns.list().listed
    assert (one.name, one.last_seen, one.reasons[0].since) == ("毎週 桜", date(2026, 10, 30), date(2026, 10, 30))
    assert one.reasons[0].text == "21日、お買いものやコーヒーの記録がありません（いつもは7日おき）。"
    assert seen.listed(date(2026, 11, 13)) == [], "twice the rhythm is not longer than it"
    seen.come(weekly, 4)
    assert seen.listed() == [], "seen elsewhere within that time"
    seen.clock.advance(days=11)
    assert seen.listed() == [("毎週 桜", ["coffee"])], "and not since"
    seen.salon.people.save(person_id=weekly, active=False)
    assert seen.listed() == [] and seen.listed(date(2028, 1, 1)) == []


def test_all_reasons_of_a_person_stand_together_the_most_pressing_people_first(seen: Seen) -> None:
    salon = seen.salon
    away, errand, silent, always, helper = map(seen.person, ("折紙 花", "買物 茂", "電話 清", "常連 松", "例田 一郎"))
    for person in (away, silent):
        seen.come(person, 85, 78, 71, 64, 57)
    seen.come(always, *range(1, 90, 7))
    plan = salon.watch_plans.save(person_id=silent, slots=[Slot(3, 600)], since=date(2026, 11, 16))
    salon.watch_calls.record(plan, "voicemail", on=date(2026, 11, 19), time=601)
    trip = seen.brought(errand)
    salon.custody.not_home(trip, kept_at="冷蔵庫", again_on=TODAY)
    found = salon.concerns.list()
    assert [(one.name, [reason.text for reason in one.reasons]) for one in found.listed] == [
        ("電話 清", ["11月19日（木）から、電話がつながっていません（1回）。",
                  "折り紙教室に57日来ていません（いつもは7日おき）。"]),
        ("買物 茂", ["11月20日（金）、買いもののお届けでお留守でした。"]),
        ("折紙 花", ["折り紙教室に57日来ていません（いつもは7日おき）。"])]
    salon.custody.deliver(trip)
    assert [name for name, _ in seen.listed()] == ["電話 清", "折紙 花"], "brought after all, on the same day"
    salon.watch_calls.record(plan, "ok", by=helper)
    assert seen.listed() == [("折紙 花", ["sessions"])], "they spoke today: nothing of it is pressing any more"
    assert seen.listed(date(2026, 11, 19))[0] == ("電話 清", ["calls", "sessions"]), "as it was yesterday"
    seen.now(TODAY + timedelta(days=15))
    assert ("電話 清", ["sessions"]) in seen.listed()


def test_a_silence_is_listed_until_somebody_has_seen_them(seen: Seen) -> None:
    silent = seen.person("電話 清")
    plan = seen.salon.watch_plans.save(person_id=silent, slots=[Slot(4, 600)], since=TODAY)
    assert seen.listed() == [], "a call that nobody made says nothing of the person"
    seen.salon.watch_calls.record(plan, "no_answer", time=601)
    seen.drink({silent: (0,)})
    assert seen.listed() == [("電話 清", ["calls"])], "a coffee of the same day may have been before the call"
    seen.drink({silent: (-1,)})
    seen.now(TODAY + timedelta(days=2))
    assert seen.listed() == [] and seen.salon.watch_calls.round()[0].state == "visit", "the round goes on all the same"


def test_only_who_agreed_is_named(seen: Seen) -> None:
    agreed, refused, unasked = (seen.person(name, agrees=name == "見本 花") for name in ("見本 花", "見本 菊", "見本 桜"))
    seen.salon.consents.record(refused, WATCH_SHARE, agreed=False, given_on=date(2026, 1, 1))
    for person in (agreed, refused, unasked):
        plan = seen.salon.watch_plans.save(person_id=person, slots=[Slot(4, 600)], since=TODAY)
        seen.salon.watch_calls.record(plan, "no_answer")
    found = seen.salon.concerns.list()
    assert ([one.name for one in found.listed], found.without_consent) == (["見本 花"], 2)
    seen.salon.consents.withdraw(seen.salon.consents.of(agreed)[0].id, on=TODAY)
    assert (seen.salon.concerns.list().listed, seen.salon.concerns.list().without_consent) == ((), 3)


def test_set_aside_with_a_reason_until_a_date(seen: Seen) -> None:
    concerns, person = seen.salon.concerns, seen.person("電話 清")
    plan = seen.salon.watch_plans.save(person_id=person, slots=[Slot(4, 600)], since=TODAY)
    seen.salon.watch_calls.record(plan, "no_answer")
    for field, until, reason in (("reason", TODAY + timedelta(days=1), " "), ("until", TODAY, "旅行"),
                                 ("until", TODAY + timedelta(days=91), "旅行")):
        with pytest.raises(InputProblem) as refused:
            concerns.set_aside(person, until=until, reason=reason)
        assert refused.value.field == field
    with pytest.raises(RuleProblem):
        concerns.set_aside(99, until=TODAY + timedelta(days=1), reason="旅行")
    with pytest.raises(RuleProblem):
        concerns.bring_back(person)
    for days, reason in ((3, "旅行"), (7, "旅行が延びた")):
        concerns.set_aside(person, until=TODAY + timedelta(days=days), reason=reason)
    found = concerns.list()
    assert (found.listed, found.set_aside, found.aside) == (
        (), 1, ((person, "電話 清", TODAY + timedelta(days=7), "旅行が延びた"),))
    assert seen.salon.watch_calls.round()[0].state == "again", "the telephone does not wait"
    seen.now(TODAY + timedelta(days=7))
    assert seen.listed() == [("電話 清", ["calls"])] and concerns.list().aside == ()
    seen.now(TODAY + timedelta(days=1))
    concerns.bring_back(person)
    assert seen.listed() == [("電話 清", ["calls"])]
    seen.salon.audit.undo()
    assert seen.listed() == [] and seen.salon.checks.run().problems == ()


def test_two_entries_made_one_are_one_concern(seen: Seen) -> None:
    always, one, other = map(seen.person, ("常連 松", "見本 花子", "見本 はなこ"))
    seen.drink({one: (60, 53, 46), other: (39, 32), always: range(1, 70, 7)})
    assert seen.listed() == [], "neither came often enough by themselves"
    seen.salon.people_merging.merge(one, other)
    ((_, codes),) = seen.listed()
    assert codes == ["coffee"]
