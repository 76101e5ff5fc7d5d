"""The sample salon's days: from opening to close with all that happens between, in the order of the clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from random import Random
from typing import Any

from salon_app.model.dates import fiscal_year
from salon_app.services.cashbook import Leg
from salon_app.services.day_values import PlaceCount
from salon_app.services.sample.baskets import Baskets, Customers, money
from salon_app.services.sample.books import Books, Sold
from salon_app.services.sample.errands import Errands
from salon_app.services.sample.gatherings import Gatherings
from salon_app.services.sample.goods import TICKET_BOOK
from salon_app.services.sample.grants import NOON, Awards
from salon_app.services.sample.seasons import CLOSES, OPENS, WallClock, Weather, slip_minutes, visits, weather
from salon_app.services.sample.treasury import Treasury

FLOAT = 20_000
VOID_REASONS = ("打ちまちがい", "打ちまちがい", "お客さまの都合", "二度打ち")
RETURN_REASONS = ("ひび割れ", "いたみ", "買いまちがい")
DIFFERENCES = (
    (-150, "コーヒー1杯分。お釣りの渡しちがいか"), (10, "わけは分からず"), (-10, ""), (-50, "お釣りの渡しちがいか"),
    (-100, ""), (50, ""), (-270, "540円と270円の打ちちがいか"))
NOTES = (
    "牛乳は来週から2本にしてください。", "レジの5円玉が少なくなっています。",
    "折り紙の紙は、たなの上の段にあります。", "入口の電球を取りかえました。",
    "台ふきんを洗って干してあります。", "次の水曜はお茶会です。いすを10脚出します。")
RECEIPTS = (("見本町会", "御中", "茶菓代"), ("例田子ども会", "御中", "菓子代"), ("架空 健二", "様", "日用品代"))


@dataclass(frozen=True)
class Plan:
    """What is particular about a day."""

    uncounted: bool = False
    late_slip: bool = False


@dataclass
class Days:
    """Everything the days share."""

    books: Books
    wall: WallClock
    rng: Random
    baskets: Baskets
    customers: Customers
    treasury: Treasury
    errands: Errands
    gatherings: Gatherings
    awards: Awards
    helpers: tuple[int, ...]
    products: list[dict[str, Any]]
    last: date
    scale: float
    fiscal_start: int
    due: list[tuple[int, int]] = field(default_factory=list)  # (serial of the day, person) who comes to pay
    yesterday: Sold | None = None
    serial: int = 0
    left_open: bool = False

    def live(self, day: date, plan: Plan) -> None:
        """A whole day, closed in the evening or, forgotten, the next morning."""
        sky = weather(day, self.rng)
        crew = self._crew(day)
        self.begin(day, crew, OPENS - self.rng.randint(1, 9))
        count = visits(day, self.last, sky, self.rng, self.scale)
        until = 13 * 60 if sky.factor < 0.5 else CLOSES - 6
        self.slips(day, crew, slip_minutes(count, self.rng, until=until))
        self.gatherings.hold(day, sky, crew)
        if plan.uncounted:
            self.left_open = True
            return
        self._close(day, crew, CLOSES + self.rng.randint(1, 12))
        if plan.late_slip:
            self._late_slip(day, crew)
        self._visitors(day, count)
        self._after(day, crew, sky)

    def paper_day(self, day: date, entered_on: date, minute: int) -> None:
        """The computer was away: 正の字 on paper, entered the next morning before the till was counted."""
        self.serial += 1
        crew = self._crew(day)
        count = visits(day, self.last, Weather(1.0), self.rng, self.scale)
        for person in crew:
            self.books.duty(person, on=day, came=self.wall.instant(day, OPENS - 10),
                            left=self.wall.instant(day, CLOSES + 10))
        self.books.sell(self.baskets.tally(count), on=day, at=self.wall.instant(entered_on, minute), by=crew[0],
                        source="paper")
        self.yesterday = None
        self._visitors(day, count, source="paper")
        self.treasury.evening(day, crew[-1], crew[0])

    def begin(self, day: date, crew: tuple[int, ...], minute: int, *, leaves: bool = True) -> None:
        """開店 and the 当番's coming (and, on days gone by, leaving)."""
        self.serial += 1
        at = self.wall.instant(day, minute)
        till = self.books.ledger.account_id("till")
        if self.left_open:
            self.books.close_uncounted(at=self.wall.instant(day, minute - 6), by=crew[0])
            self.left_open = False
        there = self.books.at_place("till")
        self.books.open_till(on=day, at=at, by=crew[0], counted=PlaceCount(till, there, money(there, self.rng)))
        for place, person in enumerate(crew):
            late = self.rng.randint(0, 9) + (150 if place == 2 else 0)
            left = self.wall.instant(day, CLOSES + 14 - (170 if place == 1 else 0) + late % 9) if leaves else None
            if leaves or place < 2:
                self.books.duty(person, on=day, came=self.wall.instant(day, minute - 8 + late), left=left)
        self.treasury.morning(day, crew[0])

    def slips(self, day: date, crew: tuple[int, ...], minutes: list[int]) -> list[Sold]:
        """The slips at these minutes, and what comes in between."""
        self.baskets.stock(day)
        first, last = (minutes[0], minutes[-1]) if minutes else (OPENS, OPENS)
        events: list[tuple[int, int, Callable[[int], None]]] = []
        record: list[Sold] = []

        def between(chance: float, action: Callable[[int], None]) -> None:
            if self.rng.random() < chance and last > first:
                events.append((self.rng.randint(first, last), 1, action))

        def sell(minute: int) -> None:
            slip = self.baskets.next(minute)
            by = crew[0] if minute < 13 * 60 else crew[-1]
            sold = self.books.sell(slip, on=day, at=self.wall.instant(day, minute + 0.9 * self.rng.random()), by=by)
            record.append(sold)
            for line in slip.lines:
                self.treasury.sold[line.category_id] = self.treasury.sold.get(line.category_id, 0) + line.amount
            if any(kind_id == self._tab_id for kind_id, *_ in sold.posting.payments) and slip.customer_id is not None:
                wait = self.rng.randint(1, 12) if self.rng.random() < 0.93 else self.rng.randint(25, 60)
                self.due.append((self.serial + wait, slip.customer_id))

        events += [(minute, 0, sell) for minute in minutes]
        between(0.34 * min(self.scale, 3), lambda minute: self._void(day, minute, crew, record))
        between(0.24 * min(self.scale, 3), lambda minute: self._give_back(day, minute, crew))
        between(0.12, lambda minute: self._inspect(day, minute, crew))
        between(1.0, lambda minute: self._debts(day, minute, crew))
        events.append((min(11 * 60 + 35, last), 1, lambda minute: self.errands.run(day, minute, crew[0])))
        if last > 13 * 60 + 20:
            events.append((13 * 60 + 20, 1, lambda minute: self.treasury.noon(day, crew[0])))
            events.append((NOON, 1, lambda minute: self.awards.noon(day, crew[0])))
            if self.rng.random() < 0.02:
                events.append((14 * 60 + 30, 1, lambda minute: self.treasury.mistake(day, crew[-1])))
        for minute, _, action in sorted(events, key=lambda event: event[:2]):
            action(minute)
        self.yesterday = self._returnable(record)
        if self.yesterday is not None and self.rng.random() < 0.06:
            addressee, honorific, description = self.rng.choice(RECEIPTS)
            self.books.receipt(self.yesterday, fiscal_year=fiscal_year(day, self.fiscal_start), addressee=addressee,
                               honorific=honorific, description=description, by=crew[0])
        return record

    # what may happen

    @property
    def _tab_id(self) -> int:
        return self.books.ledger.kinds.by_code("tab").id

    def _void(self, day: date, minute: int, crew: tuple[int, ...], record: list[Sold]) -> None:
        if len(record) < 2:
            return
        sold = record[-1]
        if any(line.name == TICKET_BOOK for line in sold.posting.slip.lines):
            return
        record.pop()
        for kind_id, amount, count, _ in sold.posting.payments:
            if kind_id == self._tab_id and sold.posting.slip.customer_id is not None:
                self.customers.owe(sold.posting.slip.customer_id, -amount)
            self.customers.tickets += count
        self.books.void(sold, on=day, at=self.wall.instant(day, minute + 0.99), by=crew[0],
                        reason=self.rng.choice(VOID_REASONS))

    def _give_back(self, day: date, minute: int, crew: tuple[int, ...]) -> None:
        """Goods of an earlier day come back; each slip at most once."""
        if self.yesterday is None:
            return
        sold, self.yesterday = self.yesterday, None
        at = next(at for at, line in enumerate(sold.posting.slip.lines) if self._is_goods(line.category_id))
        self.books.give_back(sold, at, 1, on=day, at=self.wall.instant(day, minute + 0.99), by=crew[0],
                             reason=self.rng.choice(RETURN_REASONS))

    def _returnable(self, record: list[Sold]) -> Sold | None:
        for sold in reversed(record):
            slip = sold.posting.slip
            if slip.customer_id is None and all(count == 0 for _, _, count, _ in sold.posting.payments) and any(
                    self._is_goods(line.category_id) and line.kind == "item" for line in slip.lines[:1]):
                return sold
        return None

    def _is_goods(self, category_id: int | None) -> bool:
        return category_id in (self.treasury.categories["生鮮食品"], self.treasury.categories["生活必需品"])

    def _inspect(self, day: date, minute: int, crew: tuple[int, ...]) -> None:
        till = self.books.ledger.account_id("till")
        there = self.books.at_place("till") + (-150 if self.rng.random() < 0.1 else 0)
        self.books.count(PlaceCount(till, there, money(there, self.rng)), on=day,
                         at=self.wall.instant(day, minute + 0.99), kind="inspection", by=crew[0])

    def _debts(self, day: date, minute: int, crew: tuple[int, ...]) -> None:
        """つけの入金 of those who come to pay today."""
        coming = [person for serial, person in self.due if serial <= self.serial]
        self.due = [one for one in self.due if one[0] > self.serial]
        for person in dict.fromkeys(coming):
            owed = self.customers.owed.get(person, 0)
            if owed > 0:
                self.customers.owe(person, -owed)
                legs = (Leg(self.books.ledger.account_id("till"), owed),
                        Leg(self.books.ledger.account_id("tab"), -owed, person_id=person))
                self.books.post(on=day, at=self.wall.instant(day, minute + 0.98), kind="tab_payment", legs=legs,
                                person_id=crew[0], summary="つけの入金")

    def _close(self, day: date, crew: tuple[int, ...], minute: int) -> None:
        difference, note = self.rng.choice(DIFFERENCES) if self.rng.random() < 0.13 else (0, "")
        there = self.books.at_place("till") + difference
        till = self.books.ledger.account_id("till")
        self.books.close_till(PlaceCount(till, there, money(there, self.rng), note), float_left=min(FLOAT, there),
                              at=self.wall.instant(day, minute), by=crew[-1], witness=crew[0])

    def _late_slip(self, day: date, crew: tuple[int, ...]) -> None:
        """A sale after the close opens close No. n-2."""
        self.books.open_till(on=day, at=self.wall.instant(day, CLOSES + 21), by=crew[-1], counted=None)
        self.books.sell(self.baskets.next(CLOSES + 21), on=day, at=self.wall.instant(day, CLOSES + 21), by=crew[-1])
        there = self.books.at_place("till")
        till = self.books.ledger.account_id("till")
        self.books.close_till(PlaceCount(till, there, money(there, self.rng)), float_left=min(FLOAT, there),
                              at=self.wall.instant(day, CLOSES + 24), by=crew[-1], witness=None)

    def _visitors(self, day: date, slips: int, *, source: str = "counter") -> None:
        people = max(1, round(slips * self.rng.uniform(0.9, 1.14)))
        children = round(people * self.rng.uniform(0, 0.08)) + (3 if day.month == 8 else 0)
        men = round((people - min(children, people)) * self.rng.uniform(0.26, 0.38))
        self.books.visitors(day, men, max(0, people - men - children), children, source=source)

    def _after(self, day: date, crew: tuple[int, ...], sky: Weather) -> None:
        self.treasury.evening(day, crew[-1], crew[0])
        at = self.wall.instant(day, CLOSES + 5)
        if self.rng.random() < 0.35 * min(self.scale, 3) or sky.factor < 0.5:
            product = self.rng.choice(self.products)
            self.books.spoil(on=day, at=at, product=product, quantity=self.rng.randint(1, 3),
                             reason=self.rng.choice(("いたみ", "いたみ", "期限切れ", "落として破れた")), by=crew[-1])
        if sky.factor < 0.5:
            self.books.note(f"{sky.word}のため、13時で閉めました。", on=day, at=at, by=crew[-1], done=at)
        elif self.rng.random() < 0.08:
            fresh = (self.last - day).days < 5
            self.books.note(self.rng.choice(NOTES), on=day, at=at, by=crew[-1],
                            done=None if fresh else self.wall.instant(day, CLOSES + 9))

    def _crew(self, day: date) -> tuple[int, ...]:
        """Two or three on duty; who helps on which weekday changes little."""
        start = (day.weekday() * 2 + day.toordinal() // 7) % len(self.helpers)
        step = 1 + self.rng.randrange(3)
        people = [self.helpers[(start + step * at) % len(self.helpers)] for at in range(3)]
        return tuple(people[: 3 if self.rng.random() < 0.4 else 2])
