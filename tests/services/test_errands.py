"""Requests on their way: taken down, changed, given to a 担当, brought along the states and back, found again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from salon_app.model import errands
from salon_app.model.problems import InputProblem, Problem, RuleProblem
from salon_app.salon import Salon
from salon_app.services.day_values import PreviousDayOpen
from salon_app.services.shopping.values import Errand, Got, Paid, Request, WantedLine
from tests.conftest import FixedClock
from tests.services.neighbours import SHOP, Neighbours, neighbours

TODAY = date(2026, 11, 22)
MILK = WantedLine(" 牛乳 ", "2本", "低脂肪でないもの", errands.ASK)


@pytest.fixture
def people(salon: Salon) -> Neighbours:
    return neighbours(salon)


def test_a_request_is_kept_as_it_was_said(people: Neighbours, fixed_clock: FixedClock) -> None:
    salon = people.salon
    salon.settings.change(errand_fee=150, errand_payout=300)
    asked = Request(people.hanako, (MILK, WantedLine("食パン")), shop="見本 の店", channel=errands.VISIT, needed_on=TODAY,
                    needed_time=15 * 60, place=" 集会所 ", notes="ベルを2回", next_on=TODAY + timedelta(days=7))
    errand = salon.errands.request(asked, by=people.sakura)
    found = salon.errands.get(errand)
    assert (found.number, found.name, found.block, found.shop, found.state) == (
        "買-0001", "見本 花子", "3号棟", "見本 の店", errands.RECEIVED)
    assert (found.place, found.notes, found.channel, found.needed_time, found.received_by) == (
        "集会所", "ベルを2回", errands.VISIT, 900, people.sakura)
    assert [(line.number, line.item, line.quantity, line.detail, line.substitute) for line in found.lines] == [
        (1, "牛乳", "2本", "低脂肪でないもの", errands.ASK), (2, "食パン", "", "", errands.SAME_KIND)]
    assert (found.fee_kind, found.fee, found.payout, found.change, found.open) == (errands.YEN, 150, 300, -150, True)
    assert [(step.came_from, step.state, step.by_name, step.business_date) for step in found.steps] == [
        ("", errands.RECEIVED, "架空 桜", TODAY)]
    same_shop = salon.errands.request(replace(asked, shop="見本の店", fee_kind=errands.NONE, received_on=date(2026, 11, 20)))
    assert [shop.name for shop in salon.shops.all()] == ["見本 の店"]
    free = salon.errands.get(same_shop)
    assert (free.fee, free.age, free.late) == (0, 2, False)
    fixed_clock.advance(days=1)
    assert salon.errands.get(errand).late and salon.errands.get(same_shop).late  # wanted yesterday; three days old
    salon.audit.undo()
    with pytest.raises(RuleProblem, match="見つかりません"):
        salon.errands.get(same_shop)


@pytest.mark.parametrize(("wrong", "field"), [
    ({"lines": ()}, "lines"), ({"lines": (WantedLine("  "),)}, "item"), ({"lines": (WantedLine("あ" * 201),)}, "item"),
    ({"lines": (MILK,) * 61}, "lines"), ({"person_id": 999}, "person"), ({"received_on": TODAY + timedelta(days=1)}, "date"),
    ({"received_on": date(1066, 10, 14)}, "date"), ({"needed_on": TODAY - timedelta(days=1)}, "needed_on"),
    ({"needed_on": TODAY + timedelta(days=400)}, "needed_on"), ({"fee": -1}, "fee"), ({"fee": 100_000}, "fee")])
def test_what_no_request_can_be_is_said_beside_its_field(people: Neighbours, wrong: dict[str, object], field: str) -> None:
    request = Request(people.hanako, (MILK,))
    log = people.salon.last_log_id()
    with pytest.raises(InputProblem) as problem:
        people.salon.errands.request(replace(request, **wrong))  # type: ignore[arg-type]
    assert (problem.value.field, people.salon.last_log_id()) == (field, log)


def test_whoever_has_left_or_was_merged_is_not_refused(people: Neighbours) -> None:
    salon = people.salon
    salon.people.save(person_id=people.taro, active=False)
    assert salon.errands.get(people.asked(person=people.taro)).name == "試山 太郎"
    salon.people_merging.merge(people.hanako, people.taro)
    assert salon.errands.get(people.asked(person=people.taro)).name == "見本 花子"
    assert [card.name for card in salon.errands.of_person(people.taro)] == ["見本 花子", "見本 花子"]
    assert salon.checks.run().problems == ()


def test_a_change_keeps_what_was_bought_and_numbers_on_paper(people: Neighbours, fixed_clock: FixedClock) -> None:
    salon = people.salon
    errand = people.out()
    salon.settlements.set_fee(errand, errands.YEN, 200)
    milk = people.lines(errand)[0]
    salon.custody.buy(errand, [Got(milk, price=436)])
    fixed_clock.advance(days=2)
    wanted = salon.errands.get(errand).lines
    salon.errands.change(errand, Request(people.hanako, (
        WantedLine("ぎゅうにゅう", id=milk), WantedLine("みかん", "1袋")), shop="八百屋 例", needed_on=TODAY))
    found = salon.errands.get(errand)
    assert [(line.number, line.item, line.price) for line in found.lines] == [(1, "牛乳", 436), (3, "みかん", None)]
    assert (found.shop, found.needed_on, found.fee, found.received_on) == ("八百屋 例", TODAY, 200, TODAY)
    with pytest.raises(RuleProblem, match="変えられません"):
        salon.errands.change(errand, Request(people.taro, (WantedLine("みかん"),)))
    salon.audit.undo()
    assert salon.errands.get(errand).lines == wanted
    with pytest.raises(RuleProblem, match="もうこの依頼にありません"):
        salon.custody.buy(errand, [Got(999, price=1)])
    unfunded = people.ready(deposit=0)
    salon.errands.change(unfunded, Request(people.taro, (WantedLine("みかん"),), fee_kind=errands.TICKET))
    assert (salon.errands.get(unfunded).name, salon.errands.get(unfunded).fee_kind, salon.errands.get(unfunded).fee) == (
        "試山 太郎", errands.TICKET, 100)
    salon.custody.end(unfunded, errands.CANCELLED, reason="書きまちがい")
    with pytest.raises(RuleProblem, match="いま「取消」です"):
        salon.errands.change(unfunded, Request(people.taro, (WantedLine("みかん"),)))


def test_two_volunteers_take_one_errand_at_once(people: Neighbours, fixed_clock: FixedClock) -> None:
    errand = people.asked()
    with Salon.open(people.salon.folder, clock=fixed_clock) as other:
        assert other.errands.get(errand).helper_id is None  # both see it free
        people.salon.errands.assign(errand, people.ichiro)
        with pytest.raises(RuleProblem, match="もう例田 一郎さんが担当に決まっています"):
            other.errands.assign(errand, people.sakura)
        other.errands.assign(errand, people.ichiro)  # the same name twice is no quarrel
        other.errands.assign(errand, people.sakura, instead_of=people.ichiro)
        with pytest.raises(RuleProblem, match="架空 桜"):
            people.salon.errands.assign(errand, people.ichiro)
        other.custody.receive(errand, 1_000)
        people.salon.custody.set_out(errand)
        with pytest.raises(RuleProblem, match="いま「買いもの中」です"):
            other.custody.set_out(errand)
        with pytest.raises(RuleProblem, match="持ち出しているあいだは"):
            other.errands.assign(errand, people.ichiro, instead_of=people.sakura)
        people.salon.custody.bring_back([errand])
        other.errands.assign(errand, people.ichiro, instead_of=people.sakura)
        assert people.state(errand) == errands.SHOPPING
        assert (other.checks.run().problems, other.errands.get(errand).helper) == ((), "例田 一郎")


STEPS: tuple[tuple[str, Callable[[Salon, int, int], object]], ...] = (
    (errands.HEARD, lambda salon, errand, helper: salon.errands.hear(errand)),
    (errands.ASSIGNED, lambda salon, errand, helper: salon.errands.assign(errand, helper)),
    (errands.FUNDED, lambda salon, errand, helper: salon.custody.receive(errand, 1_000)),
    (errands.ON_HOLD, lambda salon, errand, helper: salon.errands.hold(errand, reason="入院")),
    (errands.FUNDED, lambda salon, errand, helper: salon.errands.resume(errand)),
    (errands.SHOPPING, lambda salon, errand, helper: salon.custody.set_out(errand)),
    (errands.NOT_HOME, lambda salon, errand, helper: salon.custody.not_home(errand, kept_at="冷蔵庫", again_on=TODAY)),
    (errands.NOT_HOME, lambda salon, errand, helper: salon.custody.not_home(errand, kept_at="事務所", again_on=None)),
    (errands.DELIVERED, lambda salon, errand, helper: salon.custody.deliver(errand, time=900)))


def test_each_step_goes_back_with_a_reason(people: Neighbours) -> None:
    salon, errand = people.salon, people.asked()
    for state, act in STEPS:
        act(salon, errand, people.ichiro)
        assert people.state(errand) == state

    def back(to: str) -> Errand:
        assert salon.custody.step_back(errand, reason=" まちがい ", by=people.ichiro) == to
        found = salon.errands.get(errand)
        assert (found.state, found.steps[-1].back, found.steps[-1].reason) == (to, True, "まちがい")
        return found

    with pytest.raises(InputProblem, match="わけ"):
        salon.custody.step_back(errand, reason=" ")
    found = back(errands.NOT_HOME)  # where the goods lie is known again
    assert (found.kept_at, found.delivered_on, found.delivered_time) == ("事務所", None, None)
    assert salon.errands.nobody_home(TODAY) == ((people.hanako, errand, TODAY),) * 2
    assert back(errands.NOT_HOME).kept_at == "事務所"
    assert salon.errands.nobody_home(TODAY, person_id=people.hanako) == ((people.hanako, errand, TODAY),)
    assert back(errands.SHOPPING).kept_at == ""
    assert salon.errands.nobody_home(TODAY) == salon.errands.nobody_home(TODAY, person_id=people.taro) == ()
    salon.custody.take_along(errand)
    assert back(errands.FUNDED).account.bag == 1_000
    with pytest.raises(RuleProblem, match="預り金を受け取っています"):
        salon.custody.step_back(errand, reason="まちがい")
    salon.custody.refund(errand, 1_000)
    assert people.state(errand) == errands.ASSIGNED
    assert back(errands.HEARD).helper == ""
    assert back(errands.RECEIVED)
    with pytest.raises(RuleProblem, match="いちばん初め"):
        salon.custody.step_back(errand, reason="まちがい")
    assert len(salon.errands.get(errand).steps) == 17
    assert salon.checks.run().problems == ()
    for _ in range(17):
        salon.audit.undo()
    assert (people.state(errand), people.account(errand).in_hand) == (errands.RECEIVED, 0)


def test_hold_and_ends_come_back_to_where_they_were(people: Neighbours) -> None:
    salon, errand = people.salon, people.ready(1_000)
    with pytest.raises(InputProblem, match="わけ"):
        salon.errands.hold(errand, reason="")
    salon.errands.hold(errand, reason="入院")
    salon.custody.refund(errand, 1_000)
    salon.errands.resume(errand)
    assert people.state(errand) == errands.ASSIGNED
    salon.errands.hold(errand, reason="入院")
    salon.custody.receive(errand, 500)
    assert salon.custody.step_back(errand, reason="退院") == errands.FUNDED
    with pytest.raises(RuleProblem, match="いま「預り金受領」"):
        salon.errands.resume(errand)
    with pytest.raises(RuleProblem, match="預り金500円が残っています"):
        salon.custody.end(errand, errands.CANCELLED, reason="都合")
    assert salon.custody.end(errand, errands.CANCELLED, reason="都合", refund=True) == 500
    assert salon.custody.step_back(errand, reason="まちがい") == errands.ASSIGNED
    for wrong, field in (({"state": errands.REFERRED}, "referred_to"), ({"state": errands.DUPLICATE}, "duplicate_of"),
                         ({"state": errands.DUPLICATE, "duplicate_of": errand}, "duplicate_of"),
                         ({"state": errands.CANCELLED, "reason": ""}, "reason")):
        with pytest.raises(InputProblem) as problem:
            salon.custody.end(errand, **{"reason": "都合", **wrong})  # type: ignore[arg-type]
        assert problem.value.field == field
    other = people.asked()
    salon.custody.end(errand, errands.DUPLICATE, reason="", duplicate_of=other)
    assert salon.errands.get(errand).duplicate_of_id == other
    salon.custody.step_back(errand, reason="別の依頼だった")
    assert (salon.errands.get(errand).duplicate_of_id, salon.errands.get(errand).helper) == (None, "例田 一郎")
    salon.custody.end(errand, errands.REFERRED, reason="", referred_to="別の会")
    assert salon.errands.get(errand).referred_to == "別の会"
    assert salon.checks.run().problems == ()


def test_what_can_not_follow_is_refused_in_words(people: Neighbours) -> None:
    salon, errand = people.salon, people.asked()
    not_yet: tuple[Callable[[], object], ...] = (
        lambda: salon.errands.resume(errand), lambda: salon.custody.set_out(errand), lambda: salon.custody.take_along(errand),
        lambda: salon.custody.deliver(errand), lambda: salon.custody.not_home(errand, kept_at="冷蔵庫", again_on=None),
        lambda: people.buy(errand, 1, 1), lambda: salon.custody.refuse(errand, bearer=errands.BY_SALON),
        lambda: salon.custody.want(errand, line_ids=[], reason="x"), lambda: salon.settlements.issue(errand),
        lambda: salon.settlements.settle(errand), lambda: salon.settlements.take_back(errand, reason="まちがい"),
        lambda: salon.custody.receive(errand, 100, at_door=True))
    log = salon.last_log_id()
    for act in not_yet:
        with pytest.raises(RuleProblem):
            act()
    salon.errands.assign(errand, people.ichiro)
    with pytest.raises(RuleProblem, match="預り金がありません"):
        salon.custody.set_out(errand)
    salon.audit.undo()
    assert salon.last_log_id() == log + 2
    salon.custody.end(errand, errands.CANCELLED, reason="都合")
    for act in (*not_yet, lambda: salon.errands.hear(errand), lambda: salon.errands.hold(errand, reason="x"),
                lambda: salon.errands.assign(errand, people.ichiro), lambda: salon.custody.receive(errand, 100),
                lambda: salon.settlements.set_fee(errand, errands.YEN, 1)):
        with pytest.raises(RuleProblem, match="いま「取消」です"):
            act()


def test_a_request_of_today_while_yesterday_is_not_closed(people: Neighbours, fixed_clock: FixedClock) -> None:
    salon = people.salon
    salon.days.open_day()
    fixed_clock.advance(days=1)
    errand = salon.errands.request(Request(people.hanako, (MILK,), received_on=fixed_clock.today()))
    salon.errands.assign(errand, people.ichiro)
    assert salon.errands.get(errand).steps[-1].business_date == fixed_clock.today()
    with pytest.raises(PreviousDayOpen, match="レジ締めがまだ"):
        salon.custody.receive(errand, 1_000)
    salon.days.close_uncounted()
    salon.custody.receive(errand, 1_000)
    assert salon.errands.get(errand).account.held == 1_000


def test_dates_before_the_request_and_to_come_are_asked_about(people: Neighbours) -> None:
    salon, errand = people.salon, people.bought(436, 178)
    for on, words in ((TODAY - timedelta(days=1), "依頼を受けた日より前"), (TODAY + timedelta(days=1), "先の日付")):
        for act in (lambda on=on: salon.custody.deliver(errand, on=on),
                    lambda on=on: salon.custody.receive(errand, 100, on=on),
                    lambda on=on: salon.custody.refund(errand, 100, on=on),
                    lambda on=on: salon.custody.refuse(errand, bearer=errands.BY_PERSON, on=on),
                    lambda on=on: salon.custody.not_home(errand, kept_at="冷蔵庫", again_on=None, on=on)):
            with pytest.raises(InputProblem, match=words) as problem:
                act()
            assert problem.value.field == "date"
    with pytest.raises(InputProblem, match="どこに置いたか"):
        salon.custody.not_home(errand, kept_at=" ", again_on=None)
    with pytest.raises(InputProblem, match="過ぎた日"):
        salon.custody.not_home(errand, kept_at="冷蔵庫", again_on=TODAY - timedelta(days=1))
    assert people.state(errand) == errands.SHOPPING


def test_boards_and_lists(people: Neighbours, fixed_clock: FixedClock) -> None:
    salon = people.salon
    old = people.asked(received_on=date(2026, 11, 18))
    funded = people.ready(person=people.taro)
    settled = people.delivered(436, 178, paid=Paid())
    salon.settlements.settle(settled)
    assert [card.id for card in salon.errands.board()] == [old, funded]
    assert [(card.items, card.held, card.helper, card.late) for card in salon.errands.board()] == [
        (2, 0, "", True), (2, 3_000, "例田 一郎", False)]
    assert salon.errands.counts() == {errands.RECEIVED: 1, errands.FUNDED: 1}
    assert [card.id for card in salon.errands.between(date(2026, 11, 1), TODAY)] == [settled, funded, old]
    assert [card.id for card in salon.errands.between(TODAY, TODAY, helper_id=people.ichiro, most=1)] == [settled]
    assert [card.id for card in salon.errands.between(TODAY, TODAY, states=[errands.FUNDED])] == [funded]
    assert [card.id for card in salon.errands.between(date(2026, 11, 1), TODAY, person_id=people.hanako)] == [settled, old]
    assert [card.id for card in salon.errands.of_person(people.hanako, most=1)] == [settled]
    salon.people_merging.merge(people.sakura, people.ichiro)
    assert [card.helper for card in salon.errands.between(TODAY, TODAY, helper_id=people.ichiro)] == ["架空 桜"] * 2


def test_what_is_due_today(people: Neighbours, fixed_clock: FixedClock) -> None:
    salon = people.salon
    def wanted(on: date | None, time: int | None = None) -> int:
        return salon.errands.request(Request(people.hanako, (MILK,), needed_on=on, needed_time=time))
    tomorrow, late, early, _ = wanted(TODAY + timedelta(days=1)), wanted(TODAY, 900), wanted(TODAY, 600), wanted(None)
    assert [card.id for card in salon.errands.due()] == [early, late]
    salon.errands.assign(early, people.ichiro)
    salon.custody.set_out(early, funding=errands.ADVANCE)
    salon.custody.not_home(early, kept_at="冷蔵庫", again_on=TODAY + timedelta(days=2))
    assert [card.id for card in salon.errands.due()] == [late]
    assert [card.id for card in salon.errands.due(TODAY + timedelta(days=2))] == [late, tomorrow, early]
    fixed_clock.advance(days=2)
    assert [(card.id, card.kept_at) for card in salon.errands.due()][-1] == (early, "冷蔵庫")
    salon.custody.deliver(early)
    assert [card.id for card in salon.errands.due()] == [early, late, tomorrow]


def test_the_last_time_and_the_next(people: Neighbours, fixed_clock: FixedClock) -> None:
    salon = people.salon
    assert (salon.errands.last_of(people.hanako), salon.errands.same_as_last(people.hanako)) == (None, None)
    first = salon.errands.request(Request(people.hanako, (MILK,), shop=SHOP, place="集会所", notes="ベルを2回", needed_on=TODAY,
                                          needed_time=600, next_on=TODAY + timedelta(days=7)))
    mistake = people.asked("まちがい")
    salon.custody.end(mistake, errands.CANCELLED, reason="書きまちがい")
    last = salon.errands.last_of(people.hanako)
    assert last is not None and last.id == first
    again = salon.errands.same_as_last(people.hanako)
    assert again == Request(people.hanako, (replace(MILK, item="牛乳"),), shop=SHOP, place="集会所", notes="ベルを2回",
                            needed_time=600)
    assert [card.id for card in salon.errands.coming(TODAY + timedelta(days=7))] == [first]
    later = salon.errands.request(replace(again, needed_on=None))
    assert salon.errands.coming(TODAY + timedelta(days=7)) == ()  # a newer one has come since
    salon.errands.set_next(later, TODAY + timedelta(days=7))
    assert [card.id for card in salon.errands.coming(TODAY + timedelta(days=7))] == [later]
    assert salon.errands.coming(TODAY + timedelta(days=6)) == ()
    salon.errands.set_next(later, None)
    assert salon.errands.coming(TODAY + timedelta(days=7)) == ()
    with pytest.raises(Problem):
        salon.errands.set_next(999, TODAY)
    salon.people_merging.merge(people.taro, people.hanako)
    assert (salon.errands.same_as_last(people.hanako) or again).person_id == people.taro
