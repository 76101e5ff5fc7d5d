"""What one visitor buys and how it is paid: chance turned into slips. Posts nothing."""

from __future__ import annotations

from bisect import bisect
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import accumulate
from random import Random

from salon_app.model.slip import MARKDOWN, Payment, Slip, SlipLine
from salon_app.services.payment_kinds import PaymentKind
from salon_app.services.sale_posting import Kinds
from salon_app.services.sample.goods import COFFEE, GOODS, TICKET_BOOK, Goods

SHELVES = ("drink", "snack", "fresh", "daily", "other")


@dataclass
class Shelf:
    """What may be taken from a shelf this month, with running weights."""

    goods: list[Goods] = field(default_factory=list)
    sums: list[float] = field(default_factory=list)

    def pick(self, rng: Random) -> Goods:
        """One of them, by weight."""
        return self.goods[bisect(self.sums, rng.random() * self.sums[-1])]


@dataclass
class Customers:
    """Those who may pay later, and how many tickets are in people's hands."""

    debtors: tuple[int, ...]
    owed: dict[int, int] = field(default_factory=dict)
    tickets: int = 0

    def owe(self, person_id: int, amount: int) -> None:
        """More (or, negative, less) is owed."""
        self.owed[person_id] = self.owed.get(person_id, 0) + amount


class Baskets:
    """Makes slips for the days of one month after another."""

    def __init__(self, rng: Random, kinds: Kinds, lines: dict[str, SlipLine], customers: Customers) -> None:
        self._rng = rng
        self._lines = lines  # one piece at today's price, by name
        self._customers = customers
        self._cash, self._tab, self._ticket, self._free = (
            kinds.by_code(code) for code in ("cash", "tab", "ticket", "free"))
        self._shelves: dict[str, Shelf] = {}
        self._fresh: frozenset[str] = frozenset()
        self._month = 0
        self.tickets_sold = False

    def set_price(self, name: str, price: int) -> None:
        """From now on a product costs `price` yen."""
        self._lines[name] = replace(self._lines[name], unit_price=price)

    def price(self, name: str) -> int:
        """Yen a product costs now."""
        return self._lines[name].unit_price

    def stock(self, day: date) -> None:
        """Put the month's goods on the shelves."""
        if day.month == self._month:
            return
        self._month = day.month
        for shelf in SHELVES:
            goods = [one for one in GOODS if one.shelf == shelf and one.in_season(day)]
            self._shelves[shelf] = Shelf(goods, list(accumulate(one.weight for one in goods)))
        self._fresh = frozenset(one.name for one in self._shelves["fresh"].goods)

    def next(self, minute: int) -> Slip:
        """The next visitor's slip at a minute of the day."""
        return self._paid(self._reduced(Slip(lines=self.goods()), minute))

    def tally(self, visitors: int) -> Slip:
        """What a number of visitors took, added up as on a paper with 正の字."""
        slip = Slip()
        for _ in range(visitors):
            for line in self.goods():
                slip = slip.added(line)
        return slip

    def goods(self) -> tuple[SlipLine, ...]:
        """What the next visitor takes."""
        rng = self._rng
        lines: list[SlipLine] = []
        cafe = rng.random() < 0.68
        if cafe:
            self._add(lines, "drink", 1 if rng.random() < 0.74 else 2 if rng.random() < 0.85 else 3)
            if rng.random() < 0.25:
                self._add(lines, "snack", 1)
        if not cafe or rng.random() < 0.1:
            goods = "fresh" if rng.random() < 0.84 else "daily"
            self._add(lines, goods, 1 if rng.random() < 0.86 else 2)
            for _ in range(bisect((0.62, 0.9), rng.random())):
                self._add(lines, goods if rng.random() < 0.85 else "daily", 1)
        if rng.random() < 0.006:
            self._add(lines, "other", 1)
        if self.tickets_sold and self._customers.tickets < 140 and rng.random() < 0.012:
            lines.append(self._lines[TICKET_BOOK])
            self._customers.tickets += 10
        return tuple(lines)

    def _add(self, lines: list[SlipLine], shelf: str, quantity: int) -> None:
        line = self._lines[self._shelves[shelf].pick(self._rng).name]
        for at, present in enumerate(lines):
            if present.product_id == line.product_id:
                lines[at] = replace(present, quantity=present.quantity + quantity)
                return
        lines.append(line if quantity == 1 else replace(line, quantity=quantity))

    def _reduced(self, slip: Slip, minute: int) -> Slip:
        chance = self._rng.random()
        fresh = next((at for at, line in enumerate(slip.lines) if line.name in self._fresh), None)
        if fresh is not None and minute > 14 * 60 + 20 and chance < 0.28:
            return slip.reduced(fresh, 10 * self._rng.randint(2, 5), kind=MARKDOWN)
        if chance > 0.995 and slip.total >= 500:
            return slip.reduced_overall(50)
        if fresh is not None and 0.99 < chance < 0.995:
            return slip.reduced(fresh, 20)
        return slip

    def _paid(self, slip: Slip) -> Slip:
        rng, customers, total = self._rng, self._customers, slip.total
        chance = rng.random()
        drink = next((line for line in slip.lines if line.name == COFFEE), None)
        ticket_book = any(line.name == TICKET_BOOK for line in slip.lines)
        if chance < 0.033 and not ticket_book and total <= 1_500:
            person_id = customers.debtors[int(rng.random() ** 2 * len(customers.debtors))]
            if customers.owed.get(person_id, 0) + total <= 2_500:
                part = total if rng.random() < 0.8 or total <= 100 else total - 100
                customers.owe(person_id, part)
                return replace(slip, customer_id=person_id, payments=self._with_cash(slip, self._tab, part, 0))
        elif chance < 0.15 and drink is not None and not ticket_book and customers.tickets >= drink.quantity:
            worth = min(drink.amount, total)
            customers.tickets -= drink.quantity
            return replace(slip, payments=self._with_cash(slip, self._ticket, worth, drink.quantity))
        elif chance > 0.9985 and drink is not None and total == drink.amount:
            return replace(slip, payments=(Payment(self._free.id, total),))
        return self._tendered(slip, total)

    def _with_cash(self, slip: Slip, kind: PaymentKind, amount: int, count: int) -> tuple[Payment, ...]:
        rest = slip.total - amount
        first = Payment(kind.id, amount, count)
        return (first, Payment(self._cash.id, rest)) if rest else (first,)

    def _tendered(self, slip: Slip, due: int) -> Slip:
        chance = self._rng.random()
        if chance < 0.45:
            tendered = due
        elif chance < 0.72:
            tendered = -(-due // 100) * 100
        elif chance < 0.84:
            tendered = -(-due // 500) * 500
        elif chance < 0.97 or due > 5_000:
            tendered = -(-due // 1_000) * 1_000
        else:
            tendered = 5_000 if chance < 0.99 else 10_000
        change = tendered - due
        return replace(slip, tendered=tendered, donate_change=0 < change <= 50 and self._rng.random() < 0.05)


def money(amount: int, rng: Random) -> dict[str, dict[str, int]]:
    """`amount` yen as it might lie in a till, by 金種: `{"100": {"loose": 23, "rolls": 0}}`."""
    pieces: dict[int, int] = {}
    left = amount
    for coin, few, many in ((500, 3, 9), (100, 12, 30), (50, 2, 9), (10, 12, 40)):
        pieces[coin] = min(rng.randint(few, many), left // coin)
        left -= coin * pieces[coin]
    for size in (10_000, 5_000, 1_000, 500, 100, 50, 10, 5, 1):
        take = left // size
        if size == 10_000 or size == 5_000:
            take = min(take, rng.randint(0, 2))
        pieces[size] = pieces.get(size, 0) + take
        left -= size * take
    return {str(size): {"loose": count % 50 if size <= 500 else count, "rolls": count // 50 if size <= 500 else 0}
            for size, count in sorted(pieces.items(), reverse=True) if count}
