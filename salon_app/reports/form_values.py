"""What the catalogue of 項目 is made of, and yen as one funder's form writes them."""

from __future__ import annotations

from dataclasses import dataclass

from salon_app.reports import grant_parts
from salon_app.system.xlsx_form.sheet import Value
from salon_app.system.xlsx_form.values import Rows

__all__ = ["FormField", "FormList", "Money", "Value"]


@dataclass(frozen=True)
class FormField:
    """One 項目. `value` None: nothing to fill in just now. `basis`: how it is counted. `labels`: how forms call it."""

    group: str
    name: str
    value: Value | None
    basis: str
    labels: tuple[str, ...]


@dataclass(frozen=True)
class FormList:
    """A list for the rows of a form. `labels`: column's name → how forms head it."""

    name: str
    about: str
    rows: Rows
    labels: dict[str, tuple[str, ...]]


class Money(grant_parts.Money):
    """Yen in 円 or 千円, as the documents of the same grant."""

    def one(self, amount: int) -> int:
        """A figure that stands alone."""
        return self.column([amount])[0]
