"""A small salon whose books can be added up by hand: three months of a few days each, with everything that goes wrong."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from salon_app.model.slip import MARKDOWN, Payment, Slip, SlipLine
from salon_app.salon import Salon
from salon_app.services.days import PlaceCount, Visitors
from salon_app.services.founding import EarlierMonth
from salon_app.services.products import Product
from tests.conftest import FixedClock
from tests.kept import lay

PEOPLE = (("見本 花子", "みほん はなこ", "", True), ("例田 一郎", "れいだ いちろう", "", True),
          ("見本 太郎", "みほん たろう", "3号棟", False))
OCTOBER = (date(2026, 10, 1), date(2026, 10, 31))
GOODS = (
    ("コーヒー", 150, 0), ("紅茶", 150, 0), ("菓子セット", 200, 0), ("キャベツ 1玉", 150, 1), ("だいこん 1本", 120, 1),
    ("たまご 10個", 250, 1), ("みかん 1袋", 300, 1), ("ティッシュ 5箱", 350, 2), ("トイレットペーパー", 480, 2),
    ("洗剤 詰替", 280, 2), ("手づくり小物", 100, 3),
)


@dataclass
class SmallSalon:
    """A salon under the hand of its tests: `sell` and the days of October 2026."""

    salon: Salon
    clock: FixedClock
    goods: dict[str, Product]
    hanako: int
    ichiro: int
    neighbour: int

    def lines(self, **quantities: int) -> tuple[SlipLine, ...]:
        """Lines by name of product."""
        return tuple(self.salon.products.line(self.goods[name], quantity=quantity)
                     for name, quantity in quantities.items())

    def sell(self, slip: Slip | None = None, /, **quantities: int) -> int:
        """Record a slip, or named products paid in cash; returns its id."""
        chosen = slip or Slip(lines=self.lines(**quantities))
        return self.salon.sales.record(chosen, by=self.hanako).id

    def owe(self, **quantities: int) -> int:
        """Sell named products to the neighbour on つけ; returns the slip's id."""
        lines = self.lines(**quantities)
        owed = Slip(lines=lines, customer_id=self.neighbour, payments=(self.pay("tab", sum(one.amount for one in lines)),))
        return self.sell(owed)

    def pay(self, code: str, amount: int, count: int = 0) -> Payment:
        """A payment by the kind with that code."""
        return Payment(self.salon.payment_kinds.by_code(code).id, amount, count)

    def open(self, day: date, hour: int = 9, minute: int = 58) -> None:
        """開店 with the float as the book says."""
        self.clock.set(day.year, day.month, day.day, hour, minute)
        till = self.salon.cashbook.account_id("till")
        self.salon.days.open_day(till=PlaceCount(till, self.salon.cashbook.balance(till)),
                                 duty=(self.hanako, self.ichiro), by=self.hanako)

    def close(self, *, difference: int = 0, note: str = "", visitors: Visitors | None = None, hour: int = 16) -> None:
        """レジ締め with `difference` yen more than the book says; 20,000 yen stay in the till."""
        now = self.clock.local(self.clock.now())
        self.clock.set(now.year, now.month, now.day, hour, 4)
        till = self.salon.cashbook.account_id("till")
        counted = self.salon.cashbook.balance(till) + difference
        self.salon.days.close(
            [PlaceCount(till, counted, in_pieces(counted), note)], float_left=min(20_000, counted), visitors=visitors,
            by=self.hanako, witness=self.ichiro)

    def day(self, day: date, *, difference: int = 0, **quantities: int) -> None:
        """A plain day: one slip a product, closed with a difference."""
        self.open(day)
        for at, (name, quantity) in enumerate(quantities.items()):
            self.clock.set(day.year, day.month, day.day, 10, at)
            self.sell(**{name: quantity})
        self.close(difference=difference, note="お釣りの渡しちがいか" if difference else "",
                   visitors=Visitors(men=len(quantities), women=len(quantities) * 2, children=day.day % 2))


@contextmanager
def filled(folder: Path, clock: FixedClock) -> Iterator[SmallSalon]:
    """The filled salon in a folder of its own, on 2 November 2026 at 10:05; the books are written once and copied."""
    lay(folder, _fill, datetime(2025, 10, 1, tzinfo=UTC))
    clock.set(2026, 11, 2, 10, 5)
    with Salon.open(folder, clock=clock) as salon:
        people = {person.name: person.id for person in salon.people.all()}
        yield SmallSalon(salon, clock, {product.name: product for product in salon.products.all()},
                         *(people[name] for name, _, _, _ in PEOPLE))


def _fill(salon: Salon) -> None:
    assert isinstance(salon.clock, FixedClock)
    fill(found(salon, salon.clock))


def in_pieces(amount: int) -> dict[str, dict[str, int]]:
    """An amount counted out in notes and coins, ten-yen coins in a roll where there are enough."""
    found = {}
    for face in (10_000, 5_000, 1_000, 500, 100, 50, 10, 5, 1):
        loose, amount = divmod(amount, face)
        found[str(face)] = {"loose": loose, "rolls": 0}
    return found


def found(salon: Salon, clock: FixedClock) -> SmallSalon:
    """The salon on its first day: names, goods, opening balances on 1 October 2025."""
    clock.set(2025, 10, 1, 9, 0)
    salon.settings.change(name="ふれあいサロン見本", leader="見本 花子", address="見本市見本町1-2-3", phone="000-000-0000")
    people = [salon.people.save(name=name, reading=reading, block=block, helper=helper).id
              for name, reading, block, helper in PEOPLE]
    categories = salon.products.categories()
    goods = {name: salon.products.save(name=name, price=price, category_id=categories[at].id,
                                       rate_here=10 if at in (0, 2) else 8, rate_away=8 if at < 2 else 10)
             for name, price, at in GOODS}
    goods["コーヒー回数券"] = salon.products.save(name="コーヒー回数券", price=1_500, category_id=categories[0].id, tickets=11)
    for code, amount in (("till", 20_000), ("safe", 100_000), ("bank", 250_000)):
        salon.cashbook.set_opening(place_id=salon.cashbook.account_id(code), amount=amount, on=date(2025, 10, 1))
    return SmallSalon(salon, clock, goods, *people)


def fill(small: SmallSalon) -> SmallSalon:
    """October 2025 and September 2026, plain; October 2026 with all that happens; a month from before the program."""
    salon, clock = small.salon, small.clock
    salon.founding.save_earlier_month(EarlierMonth(date(2025, 9, 1), sessions=20, attendances=310, sales=290_000))
    for at, day in enumerate((1, 2, 6, 7)):
        small.day(date(2025, 10, day), **{"コーヒー": 10 + at, "だいこん 1本": 3, "トイレットペーパー": 1})
    for at, day in enumerate((1, 2, 3, 4)):
        small.day(date(2026, 9, day), difference=-20 if day == 3 else 0,
                  **{"コーヒー": 12 + at, "たまご 10個": 3, "洗剤 詰替": 1, "手づくり小物": 1})
    small.day(date(2026, 10, 1), **{"コーヒー": 14, "みかん 1袋": 2, "ティッシュ 5箱": 1})
    small.day(date(2026, 10, 2), difference=-150, コーヒー=11, 紅茶=4, 菓子セット=5)
    busy_day(small)
    late_corrections(small)
    clock.set(2026, 11, 2, 10, 5)
    return small


def busy_day(small: SmallSalon) -> None:
    """5 October 2026: つけ, tickets, 無料, discounts, a void, a return, money in and out, 150 yen missing."""
    salon, clock = small.salon, small.clock
    book = salon.cashbook
    small.open(date(2026, 10, 5))
    for minute in range(6):
        clock.set(2026, 10, 5, 10, minute)
        small.sell(コーヒー=2)
    wrong = small.sell(コーヒー=2)
    clock.set(2026, 10, 5, 10, 42)
    salon.sales.void(wrong, reason="打ちまちがい", by=small.hanako)
    small.sell(Slip(lines=small.lines(コーヒー=1), customer_id=small.neighbour,
                         payments=(small.pay("cash", 100), small.pay("tab", 50))))
    small.sell(Slip(lines=small.lines(コーヒー=2), payments=(small.pay("ticket", 300, 2),)))
    small.sell(Slip(lines=small.lines(紅茶=1), payments=(small.pay("free", 150),)))
    small.sell(Slip(lines=small.lines(コーヒー回数券=1)))
    cabbage = Slip(lines=small.lines(**{"キャベツ 1玉": 2, "だいこん 1本": 1})).reduced(0, 60, kind=MARKDOWN)
    small.sell(cabbage)
    small.sell(Slip(lines=small.lines(**{"洗剤 詰替": 1})).reduced_overall(30))
    eggs = small.sell(**{"たまご 10個": 3})
    small.sell(replace(Slip(lines=small.lines(手づくり小物=3)), tendered=500, donate_change=True))
    clock.set(2026, 10, 5, 14, 20)
    line = salon.sales.get(eggs).lines[0]
    salon.sales.give_back(eggs, {line.id: 1}, reason="ひび割れ", by=small.ichiro)
    till = book.account_id("till")
    vegetables = salon.products.categories()[1].id
    book.cash_out(place_id=till, account_id=book.account_id("purchases"), amount=3_200, summary="青果",
                  counterpart="見本市場", category_id=vegetables, by=small.hanako)
    book.cash_out(place_id=till, account_id=book.account_id("supplies"), amount=330, summary="用紙・ペン",
                  by=small.ichiro)
    salon.tabs.pay(small.neighbour, 50, by=small.hanako)
    wrong_in = book.cash_in(place_id=till, account_id=book.account_id("donations"), amount=1_000, summary="ご寄付",
                            by=small.ichiro)
    book.reverse(wrong_in, reason="二重に入れた", by=small.hanako)
    salon.products.note_spoilage(product_id=small.goods["キャベツ 1玉"].id, quantity=2, reason="いたみ", by=small.hanako)
    small.close(difference=-150, note="コーヒー1杯分。お釣りの渡しちがいか", visitors=Visitors(17, 38, 3))


def late_corrections(small: SmallSalon) -> None:
    """6 October: what was wrong on the closed 1st is corrected today; 7 October: a price changes, nobody counts."""
    salon, clock = small.salon, small.clock
    first = next(sale for sale in salon.sales.on_day(date(2026, 10, 1)) if sale.total == 600)
    small.open(date(2026, 10, 6))
    clock.set(2026, 10, 6, 11, 30)
    salon.sales.void(first.id, reason="数のまちがい", by=small.ichiro)
    small.sell(**{"みかん 1袋": 1})
    book = salon.cashbook
    book.transfer(from_id=book.account_id("safe"), to_id=book.account_id("bank"), amount=30_000, summary="預け入れ",
                  by=small.hanako)
    book.cash_in(place_id=book.account_id("bank"), account_id=book.account_id("grants"), amount=50_000,
                 summary="助成金の入金", counterpart="見本市社会福祉協議会", by=small.hanako)
    book.match_passbook(account_id=book.account_id("bank"), balance=330_000, on=date(2026, 10, 6), by=small.ichiro)
    small.close(visitors=Visitors(2, 5, 0))
    clock.set(2026, 10, 7, 9, 30)
    coffee = small.goods["コーヒー"]
    small.goods["コーヒー"] = salon.products.save(
        product_id=coffee.id, name="コーヒー", price=160, category_id=coffee.category_id, rate_here=10, rate_away=8,
        by=small.hanako)
    small.open(date(2026, 10, 7))
    small.sell(コーヒー=3)
    clock.set(2026, 10, 7, 17, 0)
    salon.days.close_uncounted(by=small.ichiro)
