"""買いもの票 as values: what stands on a sheet before it is printed or typed back, and what was written on it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from salon_app.model.errands import BY_PERSON, BY_SALON, DELIVERED, NOT_HOME, UNWANTED
from salon_app.services.shopping.values import Errand, Line, Paid

SHEET, SHOP_LIST = "errand-sheet", "errand-shop-list"
"""The documents' keys, and the kinds of their 用紙番号."""
ENDINGS = ("", DELIVERED, NOT_HOME, UNWANTED)
"""What may be ticked below the rows of an errand's own sheet; '' nothing."""
BEARERS = ("", BY_SALON, BY_PERSON)


@dataclass(frozen=True)
class ErrandSheetRow:
    """A row of a sheet: a line of an errand, or (`line` None) one to write on. On an errand's own sheet every row has its
    `errand`; on a shop's list a blank one has none."""

    number: int
    errand: Errand | None = None
    line: Line | None = None


@dataclass(frozen=True)
class ErrandSheet:
    """A sheet to be printed or typed back. `code` '' while no number is issued; `title` is the person's or the shop's name.

    `typed`: it was typed back already; typing it again puts that right.
    """

    code: str
    kind: str
    subject_id: int  # the errand, or the shop (0: none said)
    title: str
    rows: tuple[ErrandSheetRow, ...]
    typed: bool = False

    @property
    def errands(self) -> tuple[Errand, ...]:
        """The errands on it, each once, in the order of their first row."""
        return tuple({row.errand.id: row.errand for row in self.rows if row.errand is not None}.values())

    @property
    def filled(self) -> int:
        """Rows with something to buy."""
        return sum(1 for row in self.rows if row.line is not None)


@dataclass(frozen=True)
class TypedRow:
    """What stood in a row: outcome and price; `item` (and `errand_id` on a shop's list) for a blank row that was written on.

    `outcome` '': nothing was written; a row typed before goes back to not bought yet. `price` yen for the whole line,
    `got` what was bought instead.
    """

    number: int
    outcome: str
    price: int | None = None
    got: str = ""
    item: str = ""
    errand_id: int | None = None


@dataclass(frozen=True)
class TypedSheet:
    """Everything written on a sheet. `paid` by errand: what did not come out of the money in hand.

    `delivered` (one of ENDINGS), at `on` and `time` (minutes), only on an errand's own sheet: not_home with `kept_at`,
    `again_on` and a `note`, unwanted with `bearer`. `helper_id`: who went, for errands without a 担当.
    """

    rows: tuple[TypedRow, ...]
    paid: dict[int, Paid] = field(default_factory=dict)
    delivered: str = ""
    on: date | None = None
    time: int | None = None
    kept_at: str = ""
    again_on: date | None = None
    note: str = ""
    bearer: str = ""
    helper_id: int | None = None
