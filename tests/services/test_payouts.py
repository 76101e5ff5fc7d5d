"""利用券, 謝礼, 立替 and 店に後払い: what is owed beside the errands' own money, paid once, and found by person."""

from __future__ import annotations

from datetime import date

import pytest

from salon_app.model import errands
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.salon import Salon
from salon_app.services.shopping.payouts import NO_SHOP, Owed, Tickets
from salon_app.services.shopping.values import Paid
from tests.conftest import FixedClock
from tests.services.neighbours import SHOP, Neighbours, neighbours

TODAY = date(2026, 11, 22)


@pytest.fixture
def people(salon: Salon) -> Neighbours:
    salon.settings.change(errand_payout=300)
    return neighbours(salon)


def settled(people: Neighbours, *, fee_kind: str = errands.YEN) -> int:
    errand = people.delivered(436, 178, fee_kind=fee_kind)
    people.salon.settlements.settle(errand)
    return errand


def test_tickets_are_sold_used_and_taken_back(people: Neighbours) -> None:
    payouts, safe = people.salon.payouts, people.salon.cashbook.account_id("safe")
    assert payouts.tickets() == ()
    for count, field in ((0, "count"), (1_000, "count")):
        with pytest.raises(InputProblem) as problem:
            payouts.sell_tickets(people.hanako, count)
        assert problem.value.field == field
    with pytest.raises(InputProblem, match="買う方"):
        payouts.sell_tickets(999, 5)
    with pytest.raises(InputProblem, match="預り金からは払えません"):
        payouts.sell_tickets(people.hanako, 5, place_id=people.salon.cashbook.account_id("custody_bag"))
    assert payouts.sell_tickets(people.hanako, 5, by=people.sakura) == 500
    assert payouts.sell_tickets(people.taro, 2, place_id=safe) == 200
    settled(people, fee_kind=errands.TICKET)
    assert payouts.tickets() == (
        Tickets(people.taro, "試山 太郎", "5号棟", 2, 0), Tickets(people.hanako, "見本 花子", "3号棟", 5, 1))
    assert payouts.tickets_of(people.ichiro) == Tickets(people.ichiro, "例田 一郎", "", 0, 0)
    assert (people.book("errand_tickets"), people.book("till"), people.book("safe")) == (-600, 500, 200)
    people.salon.people_merging.merge(people.taro, people.hanako)
    assert payouts.tickets_of(people.hanako) == Tickets(people.taro, "試山 太郎", "5号棟", 7, 1)
    payouts.sell_tickets(people.hanako, 1)
    assert payouts.tickets() == (Tickets(people.taro, "試山 太郎", "5号棟", 8, 1),)
    undone = people.salon.audit.undo()
    assert (undone.words, undone.hand_back, payouts.tickets()[0].sold) == ("利用券 1枚", 100, 7)
    assert people.salon.checks.run().problems == ()
    people.salon.settings.change(errand_fee=0)
    with pytest.raises(RuleProblem, match="手数料が0円です"):
        payouts.sell_tickets(people.taro, 1)


def test_payouts_go_to_the_oldest_errands_first(people: Neighbours, fixed_clock: FixedClock) -> None:
    payouts = people.salon.payouts
    with pytest.raises(RuleProblem, match="お渡しする謝礼はありません"):
        payouts.pay_out(people.ichiro)
    first = settled(people)
    fixed_clock.advance(days=1)
    second, third = settled(people), settled(people)
    assert payouts.due() == (Owed(people.ichiro, "例田 一郎", 900, (first, second, third), TODAY),)
    for wrong in (0, 901, -1):
        with pytest.raises(InputProblem, match="謝礼は900円です") as problem:
            payouts.pay_out(people.ichiro, wrong)
        assert problem.value.field == "amount"
    assert payouts.pay_out(people.ichiro, 400, by=people.sakura) == 400
    assert payouts.due() == (Owed(people.ichiro, "例田 一郎", 500, (second, third), date(2026, 11, 23)),)
    people.salon.people_merging.merge(people.sakura, people.ichiro)
    assert [(one.name, one.amount) for one in payouts.due()] == [("架空 桜", 500)]
    assert payouts.pay_out(people.ichiro, place_id=people.salon.cashbook.account_id("safe")) == 500
    assert (payouts.due(), people.book("safe"), people.book("payouts_due"), people.book("errand_payouts")) == ((), -500, 0, 900)
    people.salon.settlements.take_back(third, reason="まちがい")
    assert payouts.due() == (Owed(people.sakura, "架空 桜", -300, (third,), date(2026, 11, 23)),)
    with pytest.raises(InputProblem, match="返していただく謝礼は300円です"):
        payouts.pay_out(people.sakura, 300)
    assert payouts.pay_out(people.sakura) == -300
    assert (payouts.due(), people.salon.checks.run().problems) == ((), ())
    assert [people.salon.audit.undo().hand_back for _ in range(2)] == [300, 2_286]  # the change is handed over again


def test_advances_are_given_back_and_then_owed_to_the_till(people: Neighbours) -> None:
    payouts = people.salon.payouts
    with pytest.raises(RuleProblem, match="お返しする立替はありません"):
        payouts.repay(people.ichiro)
    one = people.bought(436, 178, deposit=0, paid=Paid(helper=614))
    other = people.bought(900, 578, deposit=1_000, paid=Paid(helper=478))
    assert payouts.advanced() == (Owed(people.ichiro, "例田 一郎", 1_092, (one, other), TODAY),)
    assert payouts.repay(people.ichiro, by=people.sakura) == 1_092
    assert (payouts.advanced(), people.book("till"), people.account(one).till_advance, people.account(other).till_advance) == (
        (), -1_092, 614, 478)
    undone = people.salon.audit.undo()
    assert (undone.words, undone.hand_back, people.book("till")) == ("担当の立替の返金 1,092円", -1_092, 0)
    payouts.repay(people.ichiro)
    people.salon.custody.deliver(one)
    people.salon.custody.receive(one, 714)
    people.salon.settlements.settle(one)
    assert (people.book("till"), people.account(one).till_advance) == (-1_092 + 714, 0)
    assert people.salon.checks.run().problems == ()


def test_shops_are_paid_for_all_errands_at_once(people: Neighbours) -> None:
    payouts = people.salon.payouts
    one = people.bought(436, 178, deposit=0, paid=Paid(shop=614))
    other = people.bought(900, 578, deposit=1_000, paid=Paid(shop=478))
    nowhere = people.bought(436, 178, deposit=0, paid=Paid(shop=614), shop="")
    shop = people.salon.shops.all()[0].id
    assert payouts.shop_owed() == (Owed(NO_SHOP, "", 614, (nowhere,), TODAY), Owed(shop, SHOP, 1_092, (one, other), TODAY))
    assert payouts.pay_shop(shop) == 1_092
    assert payouts.pay_shop(NO_SHOP, place_id=people.salon.cashbook.account_id("bank")) == 614
    with pytest.raises(RuleProblem, match="後払いはありません"):
        payouts.pay_shop(shop)
    people.buy(one, 436, 100)  # the receipt says less after the shop was paid
    assert payouts.shop_owed() == (Owed(shop, SHOP, -78, (one,), TODAY),)
    assert payouts.pay_shop(shop) == -78
    assert (payouts.shop_owed(), people.book("till"), people.book("bank")) == ((), -1_014, -614)
    assert people.salon.checks.run().problems == ()
