"""Two neighbours who ask, two volunteers who shop, and errands brought as far as a test needs them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from salon_app.model.errands import Account
from salon_app.salon import Salon
from salon_app.services.shopping.values import Got, Paid, Request, WantedLine

SHOP = "見本の店"


@dataclass
class Neighbours:
    """The salon and its people. Errands are named by their ids."""

    salon: Salon
    hanako: int
    taro: int
    ichiro: int
    sakura: int

    def asked(self, *items: str, person: int | None = None, shop: str = SHOP, received_on: date | None = None,
              fee_kind: str | None = None) -> int:
        """A request of 見本 花子 for 牛乳 and 食パン, unless said otherwise."""
        lines = tuple(WantedLine(item, "1つ") for item in items or ("牛乳", "食パン"))
        return self.salon.errands.request(
            Request(person or self.hanako, lines, shop=shop, received_on=received_on, fee_kind=fee_kind))

    def ready(self, deposit: int = 3_000, *, items: tuple[str, ...] = (), **more: Any) -> int:
        """With 例田 一郎 as 担当 and a 預り金 (0: none)."""
        errand = self.asked(*items, **more)
        self.salon.errands.assign(errand, self.ichiro)
        if deposit:
            self.salon.custody.receive(errand, deposit)
        return errand

    def out(self, deposit: int = 3_000, *, items: tuple[str, ...] = (), **more: Any) -> int:
        """Gone shopping."""
        errand = self.ready(deposit, items=items, **more)
        self.salon.custody.set_out(errand, funding="advance")
        return errand

    def bought(self, *prices: int | None, deposit: int = 3_000, paid: Paid | None = None, **more: Any) -> int:
        """Bought at these prices (None: there was none)."""
        errand = self.out(deposit, **more)
        self.buy(errand, *prices, paid=paid)
        return errand

    def delivered(self, *prices: int | None, deposit: int = 3_000, paid: Paid | None = None, **more: Any) -> int:
        """Bought and at the door."""
        errand = self.bought(*prices, deposit=deposit, paid=paid, **more)
        self.salon.custody.deliver(errand)
        return errand

    def buy(self, errand: int, *prices: int | None, paid: Paid | None = None) -> None:
        """What its lines cost, in their order."""
        self.salon.custody.buy(errand, [
            Got(line, "unavailable" if price is None else "bought", price)
            for line, price in zip(self.lines(errand), prices, strict=True)], paid=paid)

    def lines(self, errand: int) -> list[int]:
        """Ids of its lines."""
        return [line.id for line in self.salon.errands.get(errand).lines]

    def account(self, errand: int) -> Account:
        """Its money."""
        return self.salon.errands.get(errand).account

    def state(self, errand: int) -> str:
        """Where it is."""
        return self.salon.errands.get(errand).state

    def book(self, code: str) -> int:
        """Yen on one of the program's accounts."""
        return self.salon.cashbook.balance(self.salon.cashbook.account_id(code))


def neighbours(salon: Salon) -> Neighbours:
    """People in a new salon."""
    ids = [salon.people.save(name=name, reading=reading, block=block, helper=helper).id for name, reading, block, helper in (
        ("見本 花子", "みほん はなこ", "3号棟", False), ("試山 太郎", "ためやま たろう", "5号棟", False),
        ("例田 一郎", "れいだ いちろう", "", True), ("架空 桜", "かくう さくら", "", True))]
    return Neighbours(salon, *ids)
