"""預り金 from the envelope to the shop and to the door: received, carried, spent, short, unwanted, given back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from salon_app.model import errands
from salon_app.model.chart_of_accounts import EXPENSE, INCOME
from salon_app.model.errands import Account
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.salon import Salon
from salon_app.services.days import PlaceCount
from salon_app.services.shopping.values import Got, Paid
from tests.conftest import FixedClock
from tests.services.neighbours import Neighbours, neighbours

TODAY = date(2026, 11, 22)


@pytest.fixture
def people(salon: Salon) -> Neighbours:
    return neighbours(salon)


def test_money_goes_into_the_envelope_out_and_into_the_hand(people: Neighbours) -> None:
    salon, errand = people.salon, people.ready(deposit=0)
    slip = salon.custody.receive(errand, 3_000, by=people.sakura)
    assert (slip.number, slip.amount, slip.void, slip.issued_by) == ("預-0001", 3_000, False, people.sakura)
    assert people.account(errand) == Account(deposited=3_000, bag=3_000)
    assert (people.book("custody"), people.book("custody_bag"), people.book("till")) == (-3_000, 3_000, 0)
    salon.custody.set_out(errand)
    assert (people.account(errand).bag, people.account(errand).carried, people.book("carried")) == (0, 3_000, 3_000)
    assert salon.custody.receive(errand, 500).number == "預-0002"  # the volunteer is out: it is in the hand
    assert people.account(errand) == Account(deposited=3_000, added=500, carried=3_500)
    people.buy(errand, 436, 178)
    assert people.account(errand) == Account(deposited=3_000, added=500, spent=614, carried=2_886)
    assert salon.errands.get(errand).change == 2_786  # the fee is still to come
    assert salon.custody.not_home(errand, kept_at="冷蔵庫", again_on=TODAY, by=people.ichiro) == 2_886
    assert salon.custody.take_along(errand) == 2_886
    salon.custody.refund(errand, 1_000)
    assert salon.custody.bring_back([errand]) == 1_886
    assert salon.custody.bring_back([errand]) == 0
    salon.custody.receive(errand, 14, at_door=True)
    assert people.account(errand) == Account(
        deposited=3_000, added=514, spent=614, refunded=1_000, bag=1_886, carried=14)
    assert salon.cashbook.totals(TODAY, TODAY, INCOME, EXPENSE) == {}  # never a sale, never income
    assert salon.checks.run().problems == ()
    undone = [salon.audit.undo() for _ in range(9)]
    assert [one.hand_back for one in undone] == [14, 0, -1_000, 0, 0, 0, 500, 0, 3_000]
    # taken out again, put back, taken out; the purchase moves nothing between hand and envelope; set out: all of it back
    assert [one.into_bag for one in undone] == [0, -1_886, 0, 2_886, -2_886, 0, 0, 3_000, 0]
    assert (people.account(errand), people.state(errand)) == (Account(), errands.ASSIGNED)
    assert [slip.void for slip in salon.holdings.slips(errand)] == [True] * 3
    assert salon.custody.receive(errand, 100).number == "預-0004"  # a number is never given out twice


@pytest.mark.parametrize("yen", [0, -100, 10_000_000])
def test_sums_that_nobody_gives(people: Neighbours, yen: int) -> None:
    errand = people.ready(1_000)
    for act in (people.salon.custody.receive, people.salon.custody.refund):
        with pytest.raises(InputProblem) as problem:
            act(errand, yen)
        assert problem.value.field == "amount"
    with pytest.raises(InputProblem, match="お預りしているのは1,000円です"):
        people.salon.custody.refund(errand, 1_001)
    assert people.account(errand) == Account(deposited=1_000, bag=1_000)


def test_money_typed_later_is_dated_when_it_came_but_not_before_a_close(people: Neighbours, fixed_clock: FixedClock) -> None:
    salon, errand = people.salon, people.out(deposit=0)
    till = salon.cashbook.account_id("till")
    salon.days.open_day(till=PlaceCount(till, 5_000))
    salon.days.close([PlaceCount(till, 5_000)], float_left=5_000)
    fixed_clock.advance(days=1)
    salon.custody.receive(errand, 1_000, on=TODAY)
    assert [entry.business_date for entry in salon.holdings.entries(errand)] == [TODAY]
    with pytest.raises(RuleProblem, match="レジはもう締めてあります"):
        salon.custody.buy(errand, [Got(line, price=800) for line in people.lines(errand)], paid=Paid(till=600), on=TODAY)
    assert [line.price for line in salon.errands.get(errand).lines] == [None, None]
    people.buy(errand, 800, 800, paid=Paid(till=600))
    assert (people.account(errand).till_advance, people.book("till")) == (600, 4_400)


def test_after_midnight_the_calendar_is_ahead_of_the_business_date(people: Neighbours, fixed_clock: FixedClock) -> None:
    fixed_clock.set(2026, 11, 23, 1)
    salon, later = people.salon, TODAY + timedelta(days=1)
    errand = people.ready(deposit=0, received_on=later)  # as a volunteer would write it: it is the 23rd
    salon.custody.receive(errand, 1_000)
    assert [entry.business_date for entry in salon.holdings.entries(errand)] == [later]
    assert salon.days.status().business_date == TODAY
    with pytest.raises(InputProblem, match="先の日付"):
        people.ready(deposit=0, received_on=later + timedelta(days=1))
    assert salon.checks.run().problems == ()


def test_money_is_never_spent_before_it_went_out(people: Neighbours) -> None:
    salon, errand = people.salon, people.asked(received_on=TODAY - timedelta(days=3))
    yesterday, earlier = TODAY - timedelta(days=1), TODAY - timedelta(days=2)
    salon.errands.assign(errand, people.ichiro)
    salon.custody.receive(errand, 1_000, on=yesterday)
    bought = [Got(line, price=300) for line in people.lines(errand)]
    salon.custody.set_out(errand)
    with pytest.raises(InputProblem, match="その日にはまだ") as problem:
        salon.custody.buy(errand, bought, on=yesterday)
    assert problem.value.field == "date"
    salon.audit.undo()
    salon.custody.set_out(errand, on=earlier)  # the money came a day later
    assert [entry.business_date for entry in salon.holdings.entries(errand)][-1] == yesterday
    with pytest.raises(InputProblem, match="その日にはまだ"):
        salon.custody.buy(errand, bought, on=earlier)
    salon.custody.buy(errand, [Got(line, price=400) for line in people.lines(errand)], on=yesterday)
    salon.custody.buy(errand, bought, on=yesterday)  # put right: the first one counts as if it had never been
    assert (people.account(errand).carried, salon.checks.run().problems) == (400, ())
    salon.audit.undo()
    salon.audit.undo()
    salon.custody.buy(errand, bought, on=yesterday)
    then = salon.holdings.now(until=yesterday)
    assert (then.bag, salon.checks.run().problems) == (0, ())


def test_an_advance_too_small_is_said_and_paid_in_each_way(people: Neighbours) -> None:
    salon, errand = people.salon, people.out(1_000)
    assert salon.custody.spendable(errand) == 1_000
    with pytest.raises(InputProblem, match="預り金では468円足りません") as problem:
        people.buy(errand, 1_290, 178)
    assert (problem.value.field, people.account(errand).spent) == ("paid", 0)
    for wrong in (Paid(helper=-1), Paid(helper=1_000, till=469)):
        with pytest.raises(InputProblem, match="代金より多く"):
            people.buy(errand, 1_290, 178, paid=wrong)
    with pytest.raises(InputProblem, match="代金の合計を"):
        people.buy(errand, 9_999_999, 1, paid=Paid(shop=9_999_999))
    people.buy(errand, 1_290, 178, paid=Paid(helper=200, till=168, shop=100))
    short = people.account(errand)
    assert short == Account(deposited=1_000, spent=1_468, helper_advance=200, till_advance=168, shop_credit=100)
    assert (short.held, salon.errands.get(errand).change, salon.custody.paid(errand)) == (-468, -568, Paid(200, 168, 100))
    assert (people.book("helper_advance"), people.book("till"), people.book("shop_credit")) == (-200, -168, -100)
    people.buy(errand, 1_290, None)  # fewer goods, paid as before
    assert people.account(errand) == Account(
        deposited=1_000, spent=1_290, carried=178, helper_advance=200, till_advance=168, shop_credit=100)
    people.buy(errand, 300, 50)
    assert people.account(errand) == Account(deposited=1_000, spent=350, carried=1_000, helper_advance=200, till_advance=150)
    people.buy(errand, 1_000, None, paid=Paid())
    assert people.account(errand) == Account(deposited=1_000, spent=1_000)
    salon.custody.deliver(errand)
    salon.custody.receive(errand, 100)  # 追加でいただく: into the envelope
    assert people.account(errand) == Account(deposited=1_000, added=100, spent=1_000, bag=100)
    assert salon.checks.run().problems == ()


def test_without_any_deposit(people: Neighbours) -> None:
    salon, errand = people.salon, people.ready(deposit=0)
    salon.custody.set_out(errand, funding=errands.SHOP)
    people.buy(errand, 436, 178, paid=Paid(shop=614))
    assert salon.errands.get(errand).funding == errands.SHOP
    assert people.account(errand) == Account(spent=614, shop_credit=614)
    salon.custody.take_back(salon.holdings.entries(errand)[0].id, reason="別の人の分")
    assert [(line.outcome, line.price) for line in salon.errands.get(errand).lines] == [("", None)] * 2
    assert salon.custody.step_back(errand, reason="別の人の分") == errands.ASSIGNED
    assert salon.errands.get(errand).funding == ""
    assert salon.checks.run().problems == ()


def test_results_of_lines(people: Neighbours) -> None:
    salon, errand = people.salon, people.out()
    milk, bread = people.lines(errand)
    for wrong in (Got(milk), Got(milk, price=-1), Got(bread, errands.SUBSTITUTED, 10_000_000)):
        with pytest.raises(InputProblem, match="番の代金を入れてください") as problem:
            salon.custody.buy(errand, [wrong])
        assert problem.value.field == "price"
    salon.custody.buy(errand, [Got(milk, errands.SUBSTITUTED, 398, got=" 低脂肪乳 ")])
    salon.custody.buy(errand, [Got(bread, errands.UNAVAILABLE, 178)])  # what there was none of costs nothing
    found = salon.errands.get(errand)
    assert [(line.name, line.outcome, line.price) for line in found.lines] == [
        ("低脂肪乳", errands.SUBSTITUTED, 398), ("食パン", errands.UNAVAILABLE, None)]
    assert (found.goods, found.account.spent) == (398, 398)


def test_unwanted_goods_are_bought_by_the_salon_or_paid_by_the_person(people: Neighbours) -> None:
    salon, errand = people.salon, people.delivered(436, 178)
    milk, bread = people.lines(errand)
    assert salon.custody.refuse(errand, bearer=errands.BY_SALON, line_ids=[milk]) == 436
    assert people.account(errand) == Account(deposited=3_000, spent=178, bag=436, carried=2_386)
    assert (people.book("purchases"), people.book("till"), people.state(errand)) == (436, -436, errands.DELIVERED)
    with pytest.raises(RuleProblem, match="先に「不要」を戻して"):
        salon.custody.buy(errand, [Got(milk, price=400)])
    with pytest.raises(RuleProblem, match="先に「不要」を戻して"):
        salon.custody.take_back(next(one.id for one in salon.holdings.entries(errand) if one.kind == errands.PAID), reason="x")
    with pytest.raises(InputProblem, match="不要になった品を選んで"):
        salon.custody.refuse(errand, bearer=errands.BY_SALON, line_ids=[milk])
    salon.custody.buy(errand, [Got(bread, price=150)])  # the other's price may still be put right
    assert salon.custody.refuse(errand, bearer=errands.BY_PERSON, reason="入院した") == 0
    found = salon.errands.get(errand)
    assert (found.state, found.account.spent, found.goods, found.steps[-1].reason) == (errands.UNWANTED, 150, 150, "入院した")
    assert salon.checks.run().problems == ()
    assert salon.custody.step_back(errand, reason="聞きちがい") == errands.DELIVERED
    assert people.account(errand) == Account(deposited=3_000, spent=586, carried=2_414)
    assert (people.book("purchases"), people.book("till"), salon.errands.get(errand).delivered_on) == (0, 0, TODAY)


def test_goods_are_wanted_after_all(people: Neighbours) -> None:
    salon, errand = people.salon, people.out(items=("牛乳", "食パン", "納豆"))
    people.buy(errand, 436, 178, 98)
    milk, bread, _ = people.lines(errand)
    salon.custody.refuse(errand, bearer=errands.BY_SALON, line_ids=[milk, bread])
    with pytest.raises(InputProblem, match="わけ"):
        salon.custody.want(errand, line_ids=[milk], reason="")
    with pytest.raises(InputProblem, match="不要にした品を選んで"):
        salon.custody.want(errand, line_ids=[], reason="やはりいる")
    salon.custody.take_along(errand)
    with pytest.raises(RuleProblem, match="いまその場所にありません"):
        salon.custody.want(errand, line_ids=[milk], reason="やはりいる")
    salon.custody.bring_back([errand])
    salon.custody.want(errand, line_ids=[milk], reason="やはりいる")
    assert (people.account(errand).spent, people.book("purchases")) == (534, 178)
    assert [line.unwanted for line in salon.errands.get(errand).lines] == ["", errands.BY_SALON, ""]
    assert salon.checks.run().problems == ()
    assert salon.audit.undo().bag_to_till == -436  # the salon buys it after all
    assert (people.account(errand).spent, people.book("purchases")) == (98, 614)
    salon.custody.want(errand, line_ids=[milk, bread], reason="やはりいる")
    assert (people.account(errand).spent, people.book("purchases"), people.book("till")) == (712, 0, 0)
    salon.custody.refuse(errand, bearer=errands.BY_PERSON, line_ids=[milk])
    salon.custody.want(errand, line_ids=[milk], reason="やはりいる")
    assert people.account(errand).spent == 712


def test_entries_are_taken_back_once_and_only_where_the_cash_is(people: Neighbours) -> None:
    salon, errand = people.salon, people.ready(3_000)
    first = salon.holdings.entries(errand)[0]
    with pytest.raises(InputProblem, match="わけ"):
        salon.custody.take_back(first.id, reason=" ")
    assert salon.custody.take_back(first.id, reason="金額ちがい", by=people.sakura) == 3_000
    assert (people.state(errand), people.account(errand)) == (errands.ASSIGNED, Account())
    with pytest.raises(RuleProblem, match="もう取り消してあります"):
        salon.custody.take_back(first.id, reason="もう一度")
    entries = salon.holdings.entries(errand)
    assert [(one.kind, one.amount, one.taken_back, one.reason, one.by_name) for one in entries] == [
        (errands.DEPOSIT, 3_000, True, "", ""), (errands.DEPOSIT, -3_000, False, "金額ちがい", "架空 桜")]
    assert [slip.void for slip in salon.holdings.slips(errand)] == [True]
    salon.audit.undo()
    assert (people.state(errand), people.account(errand).bag, [slip.void for slip in salon.holdings.slips(errand)]) == (
        errands.FUNDED, 3_000, [False])
    assert [one.taken_back for one in salon.holdings.entries(errand)] == [False, True, False]
    salon.custody.take_back(first.id, reason="やはり金額ちがい")  # at the end of its chain
    salon.custody.receive(errand, 2_000)
    salon.custody.set_out(errand)
    second = salon.holdings.entries(errand)[-2]
    with pytest.raises(RuleProblem, match="袋に戻してから"):
        salon.custody.take_back(second.id, reason="金額ちがい")
    salon.custody.refund(errand, 500)
    refund = salon.holdings.entries(errand)[-1]
    assert salon.custody.take_back(refund.id, reason="渡していない") == -500
    assert (people.account(errand), salon.checks.run().problems) == (Account(deposited=2_000, carried=2_000), ())
    out = next(one for one in salon.holdings.entries(errand) if one.kind == errands.OUT)
    with pytest.raises(RuleProblem, match="取り消せないか"):
        salon.custody.take_back(out.id, reason="出ていない")
    with pytest.raises(RuleProblem):
        salon.cashbook.reverse(first.movement_id, reason="出納から")


def test_a_second_volunteer_takes_over_and_each_gets_their_own_back(people: Neighbours) -> None:
    salon, errand = people.salon, people.bought(900, 300, deposit=1_000, paid=Paid(helper=200))
    salon.errands.assign(errand, people.sakura, instead_of=people.ichiro)  # whose hand is empty
    people.buy(errand, 900, 350, paid=Paid(helper=250))
    assert [(one.name, one.amount) for one in salon.payouts.advanced()] == [("例田 一郎", 250)]
    people.buy(errand, 900, 50)  # 1,000 had come out of 例田's hand: 250 of it are there again
    assert salon.holdings.now().carried_by == ((people.ichiro, "例田 一郎", 300),)
    with pytest.raises(RuleProblem, match="持ち出しているあいだ"):
        salon.errands.assign(errand, people.ichiro, instead_of=people.sakura)
    assert salon.custody.bring_back([errand]) == 300
    salon.custody.take_along(errand)
    assert salon.holdings.now().carried_by == ((people.sakura, "架空 桜", 300),)
    salon.custody.deliver(errand)
    salon.settlements.set_fee(errand, errands.NONE, 0)
    salon.settlements.settle(errand)
    legs = [leg for entry in salon.holdings.entries(errand) if entry.kind == errands.CLEARED
            for leg in salon.cashbook.movement(entry.movement_id).legs]
    assert {leg.person_id: leg.amount for leg in legs if leg.person_id} == {people.ichiro: 250, people.sakura: -250}
    assert salon.checks.run().problems == ()


def test_a_repaid_advance_is_put_right_too(people: Neighbours) -> None:
    """Prices corrected after the volunteer had their 立替 back: what is too much comes back the same way."""
    salon, errand = people.salon, people.bought(900, 300, deposit=0, paid=Paid(helper=1_200))
    assert salon.payouts.repay(people.ichiro) == 1_200
    people.buy(errand, 900, 200)
    assert people.account(errand) == Account(spent=1_100, helper_advance=-100, till_advance=1_200)
    assert [(one.name, one.amount) for one in salon.payouts.advanced()] == [("例田 一郎", -100)]
    bought = [one for one in salon.holdings.entries(errand) if one.kind == errands.PAID and one.amount == 1_100]
    salon.custody.take_back(bought[0].id, reason="まちがい")
    with pytest.raises(RuleProblem, match="立替か店への後払いが残っています"):
        salon.custody.end(errand, errands.CANCELLED, reason="都合")
    assert salon.payouts.repay(people.ichiro) == -1_200
    salon.custody.end(errand, errands.CANCELLED, reason="都合")
    assert (people.account(errand), people.book("till"), salon.checks.run().problems) == (Account(), 0, ())


def test_bought_goods_are_not_cancelled(people: Neighbours) -> None:
    errand = people.bought(436, None)
    with pytest.raises(RuleProblem, match="もう買った品があります"):
        people.salon.custody.end(errand, errands.CANCELLED, reason="都合", refund=True)
    with pytest.raises(RuleProblem, match="代金が入っています"):
        people.salon.custody.step_back(errand, reason="まちがい")
    nothing = people.bought(None, None)
    assert people.salon.custody.end(nothing, errands.CANCELLED, reason="何もなかった", refund=True) == 3_000
    assert people.account(nothing).in_hand == 0


def test_the_day_closes_with_money_in_hand(people: Neighbours, fixed_clock: FixedClock) -> None:
    salon = people.salon
    till, bag = (salon.cashbook.account_id(code) for code in ("till", "custody_bag"))
    salon.days.open_day(till=PlaceCount(till, 10_000))
    inside, outside = people.ready(2_000), people.out(3_000)
    salon.days.close([PlaceCount(till, 10_000), PlaceCount(bag, 1_950)], float_left=10_000, note="50円見つからない")
    assert salon.holdings.now().carried == 3_000
    assert (people.book("custody_bag"), people.book("over_short"), people.account(inside).bag) == (1_950, 50, 2_000)
    fixed_clock.advance(days=1)
    people.buy(outside, 436, 178)
    salon.custody.deliver(outside)
    salon.settlements.settle(outside)
    assert (people.book("carried"), salon.checks.run().problems) == (0, ())
    with pytest.raises(RuleProblem, match="元に戻せるものがありません"):
        for _ in range(9):
            salon.audit.undo()
    assert people.account(outside).carried == 3_000


def test_by_hand_nothing_is_posted_to_errands_money(people: Neighbours) -> None:
    cashbook = people.salon.cashbook
    till = cashbook.account_id("till")
    for code in ("custody_bag", "carried"):
        with pytest.raises(RuleProblem, match="買いもの代行"):
            cashbook.transfer(from_id=till, to_id=cashbook.account_id(code), amount=100)
    for code in ("custody", "helper_advance", "shop_credit", "errand_tickets", "payouts_due"):
        with pytest.raises(RuleProblem, match="買いもの代行"):
            cashbook.cash_in(place_id=till, account_id=cashbook.account_id(code), amount=100, summary="預り金")
