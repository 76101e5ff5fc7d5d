"""A paper day as far as it is typed: a value that is kept on the disk. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from salon_app.services.products import Category, Product


@dataclass(frozen=True)
class PaperForm:
    """Pieces and asked prices (yen) by product id; `tabs` yen of つけ by person id; `date` as its field keeps it.

    `visitors` men, women, children, None where nothing is typed. `place_id` None: the cash lies in the till.
    """

    date: Mapping[str, str] = field(default_factory=dict)
    pieces: Mapping[int, int] = field(default_factory=dict)
    prices: Mapping[int, int] = field(default_factory=dict)
    other: int = 0
    visitors: tuple[int | None, int | None, int | None] = (None, None, None)
    tabs: Mapping[int, int] = field(default_factory=dict)
    tickets: int = 0
    free: int = 0
    place_id: int | None = None

    @property
    def untouched(self) -> bool:
        """Nothing is typed but perhaps a date."""
        return replace(self, date={}) == PaperForm()

    def with_pieces(self, product_id: int, count: int) -> PaperForm:
        """Another number of a product; 0 takes it out."""
        return replace(self, pieces=_with(self.pieces, product_id, count))

    def with_price(self, product_id: int, yen: int) -> PaperForm:
        """What the paper says a product without a fixed price cost."""
        return replace(self, prices=_with(self.prices, product_id, yen))

    def with_tab(self, person_id: int, yen: int) -> PaperForm:
        """つけ of a person; 0 takes it out."""
        return replace(self, tabs=_with(self.tabs, person_id, yen))

    def amount(self, product: Product) -> int | None:
        """Yen of one product's pieces, None while its price isn't known."""
        price = self.prices.get(product.id) if product.price is None else product.price
        return None if price is None else price * self.pieces.get(product.id, 0)

    def total(self, products: Mapping[int, Product]) -> int:
        """売上 in yen as typed so far; what was given free is no 売上."""
        found = (self.amount(products[one]) or 0 for one in self.pieces if one in products)
        return sum(found) + self.other - self.free

    def priceless(self, products: Mapping[int, Product]) -> Product | None:
        """The first product that has pieces and no price yet."""
        return next((products[one] for one in self.pieces
                     if one in products and self.amount(products[one]) is None), None)

    def cash(self, products: Mapping[int, Product], ticket_value: int) -> int:
        """What was paid in cash; negative where more was noted as paid otherwise than was sold."""
        return self.total(products) - sum(self.tabs.values()) - self.tickets * ticket_value

    def to_json(self) -> dict[str, Any]:
        """For the draft on the disk."""
        return {"date": dict(self.date), "pieces": _keys(self.pieces), "prices": _keys(self.prices),
                "other": self.other, "visitors": list(self.visitors), "tabs": _keys(self.tabs),
                "tickets": self.tickets, "free": self.free, "place_id": self.place_id}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> PaperForm:
        """The form that `to_json` wrote down; empty for nothing."""
        if not value:
            return cls()
        men, women, children = value["visitors"]
        return cls(date=value["date"], pieces=_ids(value["pieces"]), prices=_ids(value["prices"]), other=value["other"],
                   visitors=(men, women, children), tabs=_ids(value["tabs"]), tickets=value["tickets"],
                   free=value["free"], place_id=value["place_id"])


def sheet_order(products: Sequence[Product], categories: Sequence[Category]) -> tuple[tuple[str, tuple[Product, ...]], ...]:
    """The goods as the printed 正の字表 has them: category by category, each with its name."""
    return tuple(
        (one.name, under) for one in categories
        if (under := tuple(product for product in products if product.category_id == one.id)))


def _with(held: Mapping[int, int], key: int, value: int) -> dict[int, int]:
    changed = {one: count for one, count in held.items() if one != key}
    if value:
        changed[key] = value
    return changed


def _keys(held: Mapping[int, int]) -> dict[str, int]:
    return {str(key): value for key, value in held.items()}


def _ids(held: Mapping[str, int]) -> dict[int, int]:
    return {int(key): value for key, value in held.items()}
