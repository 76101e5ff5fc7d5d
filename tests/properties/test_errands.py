"""Random days of 買いもの代行: whatever volunteers do and take back, each yen of the neighbours' is somewhere.

The machine keeps its own purse of each errand from what it was told, never from the books: what the person gave and was
given, what the goods cost, and where the cash and the debts lie. Two salons are open on one folder and take turns.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from salon_app.model import errands
from tests.properties.errand_acts import Shopping
from tests.properties.errand_books import PAYOUT, furnish_errands
from tests.properties.errand_trips import FEE, Trip

ACTS = (
    *["goes on"] * 16, "takes money", "sets out", *["buys"] * 4, "delivers", *["settles"] * 2, *["nobody home"] * 2,
    *["refuses"] * 4, *["wants after all"] * 3, "brings back", "takes along", "gives back", *["takes an entry back"] * 2,
    *["steps back"] * 2, "ends", "holds", *["changes hands"] * 2, "changes the fee", *["takes a settlement back"] * 2, "repays",
    "pays a shop", "pays out", "sells tickets", *["undoes"] * 4, "waits", "looks at the lists", "closes the day")


@pytest.fixture(scope="module", autouse=True)
def furnished(tmp_path_factory: pytest.TempPathFactory) -> None:
    Errands.template = tmp_path_factory.mktemp("errands") / "template"
    furnish_errands(Errands.template)


class Errands(Shopping):
    """Two volunteers, two neighbours, three errands, two computers."""

    @initialize(stages=st.tuples(*[st.integers(0, 6)] * 3), prices=st.sampled_from([(800, 450), (450, 150), (None, 2_500)]),
                how=st.sampled_from(["helper", "till", "shop"]))
    def the_day_so_far(self, stages: tuple[int, ...], prices: tuple[int | None, ...], how: str) -> None:
        for errand, stage in zip(self.believed, stages, strict=True):
            for _ in range(stage):
                self.go_on(errand, 1_000, list(prices), how)

    def go_on(self, errand: int, yen: int, prices: list[int | None], how: str) -> None:
        """What usually comes next."""
        trip = self.believed[errand]
        short = max(0, (trip.fee if trip.fee_kind == errands.YEN else 0) - trip.held)
        if trip.state == errands.ASSIGNED:
            self.take_money(errand, yen, None)
        elif trip.state == errands.FUNDED:
            self.set_out(errand, errands.DEPOSIT)
        elif trip.state == errands.SHOPPING and len(trip.got) < len(trip.lines):
            self.buy(errand, prices, how)
        elif trip.state in (errands.SHOPPING, errands.NOT_HOME):
            self.deliver(errand)
        elif trip.state in (errands.DELIVERED, errands.UNWANTED) and short:
            self.take_money(errand, short, True)
        elif trip.state in (errands.DELIVERED, errands.UNWANTED):
            self.settle(errand, None, accepted=False)
        elif trip.state == errands.ON_HOLD:
            self.hold(errand)
        elif trip.state == errands.RECEIVED:
            self.assign(errand, self.helpers[0])

    # One rule: of several, Hypothesis leaves some out in most of its examples, and here each meets the others.

    @rule(act=st.sampled_from(ACTS), where=st.sampled_from([0, 0, 0, 1, 1, 2]), few=st.integers(0, 3), flag=st.booleans(),
          yen=st.sampled_from([1, 200, 800, 1_000, 3_000]), prices=st.lists(
              st.sampled_from([None, 150, 450, 800, 2_500]), min_size=2, max_size=2),
          how=st.sampled_from(["as before", "nothing", "helper", "helper", "till", "shop", "shop", "too much"]))
    def somebody(self, act: str, where: int, few: int, flag: bool, yen: int, prices: list[int | None], how: str) -> None:
        self.salon = self.salons[few % 2]
        errand = sorted(self.believed)[where]
        helper = self.helpers[few % 2]
        does: dict[str, Callable[[], object]] = {
            "goes on": lambda: self.go_on(errand, yen, prices, how),
            "takes money": lambda: self.take_money(errand, yen, True if few == 3 else None),
            "sets out": lambda: self.set_out(errand, errands.DEPOSIT if flag else errands.ADVANCE),
            "buys": lambda: self.buy(errand, prices, how),
            "delivers": lambda: self.deliver(errand),
            "settles": lambda: self.settle(errand, None if flag or few == 0 else yen, few in (0, 1)),
            "nobody home": lambda: self.nobody_home(errand),
            "refuses": lambda: self.refuse(
                self.one_with(errand, Trip.has_goods), errands.BY_SALON if flag else errands.BY_PERSON, few),
            "wants after all": lambda: self.want(self.one_with(errand, Trip.has_unwanted), few),
            "brings back": lambda: self.carry_back(errand),
            "takes along": lambda: self.take_along(errand),
            "gives back": lambda: self.refund(errand, yen),
            "takes an entry back": lambda: self.take_entry_back(errand, few),
            "steps back": lambda: self.step_back(errand),
            "ends": lambda: self.end(errand, (errands.CANCELLED, errands.REFERRED, errands.DUPLICATE)[few % 3], flag),
            "holds": lambda: self.hold(errand),
            "changes hands": lambda: self.assign(errand, helper),
            "changes the fee": lambda: self.set_fee(errand, errands.FEE_KINDS[few % 3], yen if flag else FEE),
            "takes a settlement back": lambda: self.take_settlement_back(
                self.one_with(errand, lambda trip: trip.state == errands.SETTLED)),
            "repays": lambda: self.repay(helper),
            "pays a shop": self.pay_shop,
            "pays out": lambda: self.pay_out(helper, None if flag else 100),
            "sells tickets": lambda: self.sell_tickets(self.neighbours[few % 2], 1 + few),
            "undoes": lambda: all(self.undo_once() for _ in range(1 + few)),
            "waits": lambda: self.clock.advance(hours=20 if few == 0 else 1),
            "looks at the lists": self.the_lists_agree,
            "closes the day": self.close_the_day,
        }
        does[act]()

    # 精算

    def settle(self, errand: int, refund: int | None, accepted: bool) -> None:
        def action() -> object:
            return self.salon.settlements.settle(
                errand, refund=refund, accepted_by=self.helpers[1] if accepted else None, reason="話し合った" if accepted else "")

        trip = self.believed[errand]
        fee_due = trip.fee if trip.fee_kind == errands.YEN else 0
        change = trip.held - fee_due
        back = max(0, change) if refund is None else refund
        possible = (trip.state in (errands.DELIVERED, errands.UNWANTED) and set(trip.got) == set(trip.lines)
                    and back <= max(0, change) and (accepted or back == change))
        if not self.tried(possible, action):
            return
        with self.step():
            action()
            if fee_due:
                cash = min(fee_due, trip.in_hand)
                trip.bring("fee", -fee_due, dict(trip.out_of_hand(cash)) | {"salon": cash - fee_due},
                           {"till": cash, "fees": fee_due}, settlement=True)
            elif trip.fee and trip.fee_kind == errands.TICKET:
                trip.bring("ticket", 0, {}, {"tickets": -trip.fee, "fees": trip.fee}, settlement=True)
            if back:
                trip.bring("refund", -back, trip.out_of_hand(back), settlement=True)
            if trip.held:
                trip.bring("accepted", -trip.held, {"salon": -trip.held}, {"short": -trip.held}, settlement=True)
            advanced, cash = trip.by("advance"), trip.in_hand
            to_till = cash + sum(advanced.values())
            trip.bring("cleared", 0, dict(trip.out_of_hand(cash)) | {f"advance {who}": -yen for who, yen in advanced.items()}
                       | {"salon": to_till}, {"till": to_till}, settlement=True)
            trip.bring("payout", 0, {}, {f"due {trip.helper}": PAYOUT, "payouts": PAYOUT}, settlement=True)
            trip.go(errands.SETTLED)
        self.tried(False, action)

    def take_settlement_back(self, errand: int) -> None:
        trip = self.believed[errand]
        if not self.tried(trip.state == errands.SETTLED, lambda: self.salon.settlements.take_back(errand, reason="まちがい")):
            return
        with self.step():
            of_it = [entry for entry in trip.entries if entry.settlement]
            asked = -sum(entry.person for entry in of_it if entry.kind == "refund")
            assert self.salon.settlements.take_back(errand, reason="まちがい").hand_back == -asked
            trip.take_away(of_it)
            trip.way.pop()

    def set_fee(self, errand: int, kind: str, yen: int) -> None:
        trip = self.believed[errand]
        if not self.tried(trip.state in errands.OPEN, lambda: self.salon.settlements.set_fee(errand, kind, yen)):
            return
        with self.step():
            self.salon.settlements.set_fee(errand, kind, yen)
            trip.fee_kind, trip.fee = kind, 0 if kind == errands.NONE else yen

    # ways back and ends

    def step_back(self, errand: int) -> None:
        trip = self.believed[errand]
        possible = trip.state != errands.SETTLED and len(trip.way) > 1 and not (
            (trip.state == errands.FUNDED and trip.held > 0) or (trip.state == errands.SHOPPING and trip.purchase())
            or (trip.state == errands.UNWANTED and not self.could_want(trip, list(trip.unwanted))))
        if not self.tried(possible, lambda: self.salon.custody.step_back(errand, reason="まちがい")):
            return
        with self.step():
            left = trip.way.pop()
            if trip.state in (errands.ASSIGNED, errands.FUNDED):
                trip.way[-1] = trip.ready()
            assert self.salon.custody.step_back(errand, reason="まちがい") == trip.state
            if left == errands.SHOPPING:
                self.put_back(trip)
            if left == errands.UNWANTED:
                self.wanted_again(trip, list(trip.unwanted))
            if left == errands.ASSIGNED:
                trip.helper = None

    def end(self, errand: int, state: str, refund: bool) -> None:
        def action() -> int:
            return self.salon.custody.end(errand, state, reason="都合", refund=refund, referred_to="別の会", duplicate_of=other)

        trip, other = self.believed[errand], next(one for one in self.believed if one != errand)
        may_follow = state in errands.FOLLOWING.get(trip.state, ())
        clear = not trip.purchase() and not trip.at("advance") and not trip.at("salon") and not trip.at("shop")
        if not self.tried(may_follow and clear and (trip.held <= 0 or refund), action):
            return
        with self.step():
            held = trip.held
            assert action() == held
            if held:
                trip.bring("refund", -held, trip.out_of_hand(held))
            trip.way.append(state)

    def hold(self, errand: int) -> None:
        trip = self.believed[errand]
        if trip.state == errands.ON_HOLD:
            with self.step():
                self.salon.errands.resume(errand)
                trip.way.pop()
                if trip.state in (errands.ASSIGNED, errands.FUNDED):
                    trip.way[-1] = trip.ready()
        elif self.tried(trip.state in errands.BEFORE_SHOPPING, lambda: self.salon.errands.hold(errand, reason="入院")):
            with self.step():
                self.salon.errands.hold(errand, reason="入院")
                trip.way.append(errands.ON_HOLD)

    def assign(self, errand: int, helper: int) -> None:
        trip = self.believed[errand]
        if not self.tried(trip.state in errands.OPEN and not trip.at("carried"),
                          lambda: self.salon.errands.assign(errand, helper, instead_of=trip.helper)):
            return
        if trip.helper not in (None, helper):
            self.tried(False, lambda: self.salon.errands.assign(errand, helper))
        with self.step():
            self.salon.errands.assign(errand, helper, instead_of=trip.helper)
            if trip.state in (errands.RECEIVED, errands.ON_HOLD):
                trip.go(trip.ready())
            trip.helper = helper

    # what is owed beside

    def repay(self, helper: int) -> None:
        owed = {errand: -trip.by("advance").get(helper, 0) for errand, trip in self.believed.items()}
        if not self.tried(any(owed.values()), lambda: self.salon.payouts.repay(helper)):
            return
        with self.step():
            assert self.salon.payouts.repay(helper) == sum(owed.values())
            for errand, yen in owed.items():
                if yen:
                    self.believed[errand].bring("repaid", 0, {f"advance {helper}": yen, "salon": -yen}, {"till": -yen})

    def pay_shop(self) -> None:
        owed = {errand: -trip.at("shop") for errand, trip in self.believed.items()}
        if not self.tried(any(owed.values()), lambda: self.salon.payouts.pay_shop(1)):
            return
        with self.step():
            assert self.salon.payouts.pay_shop(1) == sum(owed.values())
            for errand, yen in owed.items():
                if yen:
                    self.believed[errand].bring("shop paid", 0, {"shop": yen, "salon": -yen}, {"till": -yen})

    def pay_out(self, helper: int, yen: int | None) -> None:
        due = self.total(f"due {helper}")
        amount = due if yen is None else yen
        if not self.tried(due != 0 and (0 < amount <= due or due <= amount < 0),
                          lambda: self.salon.payouts.pay_out(helper, yen)):
            return
        with self.step():
            assert self.salon.payouts.pay_out(helper, yen) == amount
            self.books[f"due {helper}"] -= amount
            self.books["till"] -= amount

    def sell_tickets(self, person: int, count: int) -> None:
        with self.step():
            assert self.salon.payouts.sell_tickets(person, count) == count * FEE
            self.books["tickets"] += count * FEE
            self.books["till"] += count * FEE


Errands.TestCase.settings = settings(
    max_examples=10, stateful_step_count=25, deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much])
TestErrands = Errands.TestCase
