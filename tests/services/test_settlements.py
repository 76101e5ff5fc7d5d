"""買いもの精算: fee, change and what both sides confirm; once, with nothing left anywhere, and back again."""

from __future__ import annotations

from datetime import date

import pytest

from salon_app.model import errands
from salon_app.model.errands import Account
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.salon import Salon
from salon_app.services.shopping.undoing import Undone
from salon_app.services.shopping.values import Got, Paid
from tests.services.neighbours import Neighbours, neighbours

TODAY = date(2026, 11, 22)


@pytest.fixture
def people(salon: Salon) -> Neighbours:
    return neighbours(salon)


def nothing_left(people: Neighbours, errand: int) -> bool:
    account = people.account(errand)
    return not any((account.held, account.in_hand, account.helper_advance, account.till_advance, account.shop_credit))


def test_the_usual_settlement_and_no_second_one(people: Neighbours) -> None:
    salon = people.salon
    salon.settings.change(errand_payout=300)
    errand = people.delivered(436, 178)
    assert salon.settlements.of(errand) is None
    issued = salon.settlements.issue(errand)  # signed at the door
    assert (issued.number, salon.settlements.issue(errand), issued.settled_at) == ("精-0001", issued, None)
    settled = salon.settlements.settle(errand, sign=errands.SIGNATURE, by=people.sakura)
    assert (settled.number, settled.received, settled.spent, settled.fee, settled.refund, settled.accepted) == (
        "精-0001", 3_000, 614, 100, 2_286, 0)
    assert (settled.receipt_sign, settled.given_by, settled.settled_by) == (errands.SIGNATURE, people.ichiro, people.sakura)
    found = salon.errands.get(errand)
    assert (found.state, found.settled_on, found.fee_due, found.change) == (errands.SETTLED, TODAY, 0, 0)
    assert found.account == Account(deposited=3_000, spent=614, fee=100, refunded=2_286)
    assert (people.book("errand_fees"), people.book("till"), people.book("payouts_due")) == (-100, 100, -300)
    with pytest.raises(RuleProblem, match="もう精算してあります（精-0001）"):
        salon.settlements.settle(errand)
    for act in (lambda: salon.custody.receive(errand, 100), lambda: salon.custody.step_back(errand, reason="x"),
                lambda: people.buy(errand, 1, 1), lambda: salon.custody.deliver(errand),
                lambda: salon.custody.take_back(salon.holdings.entries(errand)[0].id, reason="x")):
        with pytest.raises(RuleProblem, match="先に精算を戻してください"):
            act()
    assert salon.checks.run().problems == ()
    assert salon.audit.undo().hand_back == -2_286
    assert (people.state(errand), people.account(errand).carried, people.book("till")) == (errands.DELIVERED, 2_386, 0)
    assert salon.settlements.of(errand) == issued
    assert salon.settlements.settle(errand).number == "精-0001"


def test_a_settlement_is_taken_back_and_made_again(people: Neighbours) -> None:
    salon = people.salon
    salon.settings.change(errand_payout=300)
    errand = people.delivered(900, 600, deposit=1_000, paid=Paid(helper=500))
    salon.custody.receive(errand, 700)
    salon.settlements.settle(errand)
    assert (people.book("till"), nothing_left(people, errand)) == (100, True)
    assert salon.payouts.pay_out(people.ichiro) == 300
    with pytest.raises(InputProblem, match="わけ"):
        salon.settlements.take_back(errand, reason="")
    back = salon.settlements.take_back(errand, reason="米は800円だった", by=people.sakura)
    # お釣り of the person, 立替 of the 担当 and the fee in the till: all of it lay in the envelope before
    assert back == Undone(hand_back=-100, into_bag=500, bag_to_till=-100)
    assert people.account(errand) == Account(deposited=1_000, added=700, spent=1_500, bag=700, helper_advance=500)
    assert (salon.settlements.of(errand), people.book("till"), people.book("errand_fees")) == (None, -300, 0)
    assert [(one.name, one.amount) for one in salon.payouts.due()] == [("例田 一郎", -300)]
    salon.custody.buy(errand, [Got(people.lines(errand)[0], price=800)])
    again = salon.settlements.settle(errand)
    assert (again.number, again.refund, salon.payouts.due(), nothing_left(people, errand)) == ("精-0002", 200, (), True)
    assert salon.checks.run().problems == ()
    salon.audit.undo()
    salon.audit.undo()
    salon.audit.undo()  # the settlement that had been taken back stands again
    assert (salon.settlements.of(errand) or again).number == "精-0001"
    assert salon.checks.run().problems == ()
    assert salon.settlements.take_back(errand, reason="もう一度").hand_back == -100
    assert (people.account(errand).bag, salon.checks.run().problems) == (700, ())


def test_what_is_missing_is_asked_for_or_let_go_by_somebody(people: Neighbours) -> None:
    salon, errand = people.salon, people.delivered(900, 578, deposit=1_000, paid=Paid(helper=478))
    log = salon.last_log_id()
    with pytest.raises(InputProblem, match="578円足りません"):
        salon.settlements.settle(errand)
    with pytest.raises(InputProblem, match="わけ"):
        salon.settlements.settle(errand, accepted_by=people.sakura)
    assert salon.last_log_id() == log
    salon.custody.receive(errand, 500, at_door=True)  # 後日: the rest is let go
    settled = salon.settlements.settle(errand, accepted_by=people.sakura, reason=" 値札ちがい ")
    assert (settled.accepted, settled.accepted_by, settled.accept_reason, settled.refund) == (
        78, people.sakura, "値札ちがい", 0)
    assert people.account(errand) == Account(deposited=1_000, added=500, spent=1_478, fee=100, accepted=78)
    assert (people.book("over_short"), people.book("till"), people.book("errand_fees")) == (78, 22, -100)
    assert (nothing_left(people, errand), salon.checks.run().problems) == (True, ())


def test_change_that_is_not_taken_is_accepted_too(people: Neighbours) -> None:
    salon, errand = people.salon, people.delivered(436, 178)
    for wrong in (2_287, -1):
        with pytest.raises(InputProblem, match="お返しできるのは2,286円まで") as problem:
            salon.settlements.settle(errand, refund=wrong, accepted_by=people.sakura, reason="x")
        assert problem.value.field == "refund"
    with pytest.raises(InputProblem, match="286円が残っています") as problem:
        salon.settlements.settle(errand, refund=2_000)
    assert problem.value.field == "accepted_by"
    settled = salon.settlements.settle(errand, refund=2_000, accepted_by=people.hanako, reason="寄付したい")
    assert (settled.refund, settled.accepted) == (2_000, -286)
    assert (people.book("over_short"), people.book("till"), nothing_left(people, errand)) == (-286, 386, True)
    assert salon.checks.run().problems == ()


def test_nothing_is_settled_without_its_prices(people: Neighbours) -> None:
    salon, errand = people.salon, people.bought(436, 178)
    with pytest.raises(RuleProblem, match="いま「買いもの中」です"):
        salon.settlements.settle(errand)
    salon.custody.deliver(errand)
    entry = next(one for one in salon.holdings.entries(errand) if one.kind == errands.PAID)
    salon.custody.take_back(entry.id, reason="別の人の分")
    with pytest.raises(InputProblem, match="1・2番の代金がまだです") as problem:
        salon.settlements.settle(errand)
    assert problem.value.field == "price"
    people.buy(errand, None, None)
    assert salon.settlements.settle(errand).refund == 2_900


@pytest.mark.parametrize(("paid", "till"), [(Paid(helper=614), 100), (Paid(till=614), 100), (Paid(shop=614), 714)])
def test_who_paid_for_the_goods_has_the_money_back(people: Neighbours, paid: Paid, till: int) -> None:
    """Paid at the door to the yen: the volunteer and the till are even, what the shop is still owed lies in the till."""
    salon, errand = people.salon, people.delivered(436, 178, deposit=0, paid=paid)
    salon.custody.receive(errand, 714)
    salon.settlements.settle(errand)
    assert (people.book("till"), people.book("custody_bag"), people.book("helper_advance")) == (till, 0, 0)
    assert people.account(errand).shop_credit == -people.account(errand).till_advance == paid.shop
    assert salon.checks.run().problems == ()
    if paid.shop:
        assert salon.payouts.pay_shop(salon.shops.all()[0].id) == 614
        assert (people.book("till"), people.book("shop_credit"), nothing_left(people, errand)) == (100, 0, True)


def test_fees_by_ticket_or_none(people: Neighbours) -> None:
    salon = people.salon
    salon.payouts.sell_tickets(people.hanako, 5)
    by_ticket, free = people.delivered(436, 178, fee_kind=errands.TICKET), people.delivered(436, 178)
    for wrong in (-1, 100_000):
        with pytest.raises(InputProblem) as problem:
            salon.settlements.set_fee(free, errands.YEN, wrong)
        assert problem.value.field == "fee"
    salon.settlements.set_fee(free, errands.NONE, 300)
    assert salon.settlements.settle(by_ticket).refund == salon.settlements.settle(free).refund == 2_386
    assert (people.book("errand_fees"), people.book("errand_tickets"), people.book("till")) == (-100, -400, 500)
    assert (salon.payouts.tickets_of(people.hanako).left, people.account(by_ticket).fee) == (4, 0)
    with pytest.raises(RuleProblem):
        salon.settlements.set_fee(free, errands.YEN, 100)
    assert salon.checks.run().problems == ()
    salon.settlements.take_back(by_ticket, reason="まちがい")
    assert (people.book("errand_fees"), people.book("errand_tickets")) == (0, -500)
    assert salon.payouts.tickets_of(people.hanako).left == 5


def test_unwanted_goods_are_settled(people: Neighbours) -> None:
    salon = people.salon
    theirs, ours = people.delivered(436, 178), people.delivered(436, 178)
    salon.custody.refuse(theirs, bearer=errands.BY_PERSON)
    salon.custody.refuse(ours, bearer=errands.BY_SALON)
    assert (salon.settlements.settle(theirs).refund, salon.settlements.settle(ours).refund) == (2_286, 2_900)
    assert (people.book("purchases"), people.book("till"), people.book("errand_fees")) == (614, 200 - 614, -200)
    assert salon.checks.run().problems == ()
