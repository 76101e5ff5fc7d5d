"""What volunteers do with an errand's money on its way to the shop and to the door, and what the machine makes of it."""

from __future__ import annotations

from collections import Counter

from salon_app.model import errands
from salon_app.services.shopping.values import Got, Paid
from tests.properties.errand_books import ErrandBooks
from tests.properties.errand_trips import WITH_GOODS, Trip


class Shopping(ErrandBooks):
    """預り金, 買いもの, お届け."""

    # 預り金

    def take_money(self, errand: int, yen: int, at_door: bool | None) -> None:
        trip = self.believed[errand]
        out = trip.state == errands.SHOPPING if at_door is None else at_door
        if not self.tried(trip.state in errands.OPEN and not (out and trip.helper is None),
                          lambda: self.salon.custody.receive(errand, yen, at_door=at_door)):
            return
        with self.step():
            slip = self.salon.custody.receive(errand, yen, at_door=at_door)
            assert slip.amount == yen
            first = not any(entry.kind in ("deposit", "added") for entry in trip.entries)
            early = trip.state in (*errands.BEFORE_SHOPPING, errands.ON_HOLD)
            trip.bring("deposit" if first and early else "added", yen, {f"carried {trip.helper}" if out else "bag": yen})
            if trip.state == errands.ASSIGNED:
                trip.go(errands.FUNDED)

    def refund(self, errand: int, yen: int) -> None:
        trip = self.believed[errand]
        if not self.tried(trip.state in errands.OPEN and yen <= trip.held, lambda: self.salon.custody.refund(errand, yen)):
            return
        with self.step():
            self.salon.custody.refund(errand, yen)
            trip.bring("refund", -yen, trip.out_of_hand(yen))
            if trip.state == errands.FUNDED and not trip.held:
                trip.go(errands.ASSIGNED)

    def take_entry_back(self, errand: int, which: int) -> None:
        trip = self.believed[errand]
        told = {"deposit": errands.DEPOSIT, "added": errands.ADDED, "refund": errands.REFUND, "paid": errands.PAID}
        mine = [entry for entry in trip.entries if entry.kind in told][-1 - which:][:1]
        if not mine:
            return
        at = [entry for entry in trip.entries if entry.kind == mine[0].kind].index(mine[0])
        money = [one for one in self.salon.holdings.entries(errand)
                 if one.kind == told[mine[0].kind] and not one.taken_back and one.reverses_id is None][at]
        possible = trip.state in errands.OPEN and trip.without(mine) and not (mine[0].kind == "paid" and trip.unwanted)
        if not self.tried(possible, lambda: self.salon.custody.take_back(money.id, reason="まちがい")):
            return
        with self.step():
            cash = self.salon.custody.take_back(money.id, reason="まちがい")
            assert cash == sum(yen for place, yen in mine[0].places.items() if place.startswith(("bag", "carried", "salon")))
            trip.take_away(mine)
            if mine[0].kind == "paid":
                trip.got = {line: price for line, price in trip.got.items() if price is None}
            if trip.state == errands.FUNDED and trip.held <= 0:
                trip.go(errands.ASSIGNED)
        self.tried(False, lambda: self.salon.custody.take_back(money.id, reason="まちがい"))

    # 買いもの

    def set_out(self, errand: int, funding: str) -> None:
        trip = self.believed[errand]
        possible = (trip.state in (errands.ASSIGNED, errands.FUNDED)
                    and not (trip.held <= 0 and funding == errands.DEPOSIT))
        if not self.tried(possible, lambda: self.salon.custody.set_out(errand, funding=funding)):
            return
        with self.step():
            self.salon.custody.set_out(errand, funding=funding)
            self.put_in_hand(trip)
            trip.go(errands.SHOPPING)

    def put_in_hand(self, trip: Trip) -> None:
        bag = trip.at("bag")
        if bag:
            trip.bring("out", 0, {"bag": -bag, f"carried {trip.helper}": bag})

    def put_back(self, trip: Trip) -> None:
        carried = trip.by("carried")
        if carried:
            trip.bring("back", 0, {"bag": sum(carried.values()), **{f"carried {who}": -yen for who, yen in carried.items()}})

    def carry_back(self, errand: int) -> None:
        trip = self.believed[errand]
        with self.step():
            assert self.salon.custody.bring_back([errand]) == trip.at("carried")
            self.put_back(trip)

    def take_along(self, errand: int) -> None:
        trip = self.believed[errand]
        if not self.tried(trip.state in (errands.SHOPPING, *errands.AFTER_SHOPPING),
                          lambda: self.salon.custody.take_along(errand)):
            return
        with self.step():
            assert self.salon.custody.take_along(errand) == trip.at("bag")
            self.put_in_hand(trip)

    def buy(self, errand: int, prices: list[int | None], how: str) -> None:
        trip = self.believed[errand]
        wanted = {line: trip.got.get(line) if line in trip.unwanted else price
                  for line, price in zip(trip.lines, prices, strict=True)}
        results = [Got(line, errands.UNAVAILABLE if price is None else errands.BOUGHT, price)
                   for line, price in wanted.items()]
        total = sum(price or 0 for price in wanted.values())
        standing = trip.purchase()
        found = standing.places if standing is not None else Counter()
        spendable = trip.in_hand - sum(yen for place, yen in found.items() if place.startswith(("bag", "carried")))
        advancers = [int(place.split()[-1]) for place in found if place.startswith("advance")]
        missing = max(0, total - spendable)
        before = Paid(helper=-sum(found[f"advance {who}"] for who in advancers), till=-found["salon"], shop=-found["shop"])
        paid = {"as before": None, "nothing": Paid(), "helper": Paid(helper=missing), "till": Paid(till=missing),
                "shop": Paid(shop=missing), "too much": Paid(helper=total + 1)}[how]
        really = before.within(total) if paid is None else paid
        shopping = trip.state in (errands.SHOPPING, *errands.AFTER_SHOPPING)
        if shopping:
            assert self.salon.custody.spendable(errand) == spendable
            assert self.salon.custody.paid(errand) == before
        possible = shopping and really.total <= total and total - really.total <= spendable
        if not self.tried(possible, lambda: self.salon.custody.buy(errand, results, paid=paid)):
            return
        with self.step():
            self.salon.custody.buy(errand, results, paid=paid)
            trip.got |= wanted
            trip.take_away([standing] if standing is not None else [])
            if total:
                self.spend(trip, total, really, advancers[0] if advancers else trip.helper)

    def spend(self, trip: Trip, total: int, paid: Paid, who: int | None) -> None:
        places = dict(trip.out_of_hand(total - paid.total))
        debts = {f"advance {who}": -paid.helper, "salon": -paid.till, "shop": -paid.shop}
        trip.bring("paid", -total, places | {place: yen for place, yen in debts.items() if yen}, {"till": -paid.till})

    def refuse(self, errand: int, bearer: str, which: int) -> None:
        trip = self.believed[errand]
        line_ids = None if which == 0 else list(trip.lines[:1] if which == 1 else trip.lines[1:])
        priced = [line for line, price in trip.got.items() if price is not None]
        chosen = [line for line in priced if line not in trip.unwanted and (line_ids is None or line in line_ids)]
        if not self.tried(trip.state in WITH_GOODS and bool(chosen),
                          lambda: self.salon.custody.refuse(errand, bearer=bearer, line_ids=line_ids)):
            return
        with self.step():
            back = sum(trip.got[line] or 0 for line in chosen) if bearer == errands.BY_SALON else 0
            assert self.salon.custody.refuse(errand, bearer=bearer, line_ids=line_ids) == back
            trip.unwanted |= dict.fromkeys(chosen, bearer)
            if back:
                trip.bring("bought back", back, {"bag": back}, {"till": -back, "purchases": back})
            if all(line in trip.unwanted for line in priced):
                trip.go(errands.UNWANTED)

    def want(self, errand: int, which: int) -> None:
        trip = self.believed[errand]
        line_ids = list(trip.lines[which % 2:])
        again = [line for line in line_ids if line in trip.unwanted]
        possible = trip.state in WITH_GOODS and bool(again)
        possible = possible and self.could_want(trip, again)
        if not self.tried(possible, lambda: self.salon.custody.want(errand, line_ids=line_ids, reason="やはりいる")):
            return
        with self.step():
            self.salon.custody.want(errand, line_ids=line_ids, reason="やはりいる")
            self.wanted_again(trip, again)

    def could_want(self, trip: Trip, again: list[int]) -> bool:
        return (all(trip.unwanted[line] == errands.BY_PERSON for line in again)
                or trip.at("bag") >= sum(entry.person for entry in trip.bought_back()))

    def wanted_again(self, trip: Trip, again: list[int]) -> None:
        bearers = {trip.unwanted.pop(line) for line in again}
        if errands.BY_SALON in bearers:
            trip.take_away(trip.bought_back())
            left = sum(trip.got[line] or 0 for line, bearer in trip.unwanted.items() if bearer == errands.BY_SALON)
            if left:
                trip.bring("bought back", left, {"bag": left}, {"till": -left, "purchases": left})

    # お届け

    def deliver(self, errand: int) -> None:
        trip = self.believed[errand]
        if not self.tried(trip.state in (errands.SHOPPING, errands.NOT_HOME), lambda: self.salon.custody.deliver(errand)):
            return
        with self.step():
            self.salon.custody.deliver(errand)
            trip.go(errands.DELIVERED)

    def nobody_home(self, errand: int) -> None:
        def action() -> int:
            return self.salon.custody.not_home(errand, kept_at="冷蔵庫", again_on=None)

        trip = self.believed[errand]
        if not self.tried(trip.state in (errands.SHOPPING, errands.NOT_HOME), action):
            return
        with self.step():
            assert action() == trip.at("carried")
            trip.go(errands.NOT_HOME)
            self.put_back(trip)
