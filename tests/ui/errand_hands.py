"""Errands for tests of their board and page: taken down, and brought along to any state."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from salon_app.model import errands
from salon_app.services.shopping.values import Errand, Got, Paid, Request, WantedLine

if TYPE_CHECKING:
    from salon_app.salon import Salon

WANTED = (WantedLine("牛乳", "2本"), WantedLine("食パン", "1袋", substitute="ask"))


def asked(salon: Salon, name: str = "例田 ふみ", *, block: str = "8号棟", shop: str = "スーパーみほん",
          received: date | None = None, needed: date | None = None, time: int | None = None) -> int:
    """A request of somebody of this name, who is added to the roster where they are not in it."""
    person = next((one for one in salon.people.all() if one.name == name), None) or salon.people.save(name=name, block=block)
    return salon.errands.request(Request(
        person.id, WANTED, shop=shop, received_on=received, needed_on=needed, needed_time=time))


def helper(salon: Salon, name: str = "例田 一郎") -> int:
    return next(one.id for one in salon.people.helpers() if one.name == name)


def given(salon: Salon, name: str = "例田 ふみ", deposit: int = 1_000) -> int:
    """A request with a 担当 and, unless it is 0, a 預り金."""
    errand = asked(salon, name)
    salon.errands.assign(errand, helper(salon))
    if deposit:
        salon.custody.receive(errand, deposit)
    return errand


def bought(salon: Salon, name: str = "例田 ふみ", deposit: int = 1_000, prices: Sequence[int | None] = (436, 178),
           paid: Paid | None = None) -> int:
    """An errand whose goods have been bought (None: なかった)."""
    errand = given(salon, name, deposit)
    salon.custody.set_out(errand)
    lines = salon.errands.get(errand).lines
    salon.custody.buy(errand, [
        Got(line.id, errands.UNAVAILABLE if price is None else errands.BOUGHT, price)
        for line, price in zip(lines, prices, strict=True)], paid=paid)
    return errand


def delivered(salon: Salon, name: str = "例田 ふみ", deposit: int = 1_000, prices: Sequence[int | None] = (436, 178),
              paid: Paid | None = None) -> int:
    errand = bought(salon, name, deposit, prices, paid)
    salon.custody.deliver(errand)
    return errand


def now(salon: Salon, errand: int) -> Errand:
    return salon.errands.get(errand)
