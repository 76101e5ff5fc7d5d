"""Lines of past sales as slips: one a receipt, returns and cancellations apart, each with the original it takes back.

Amounts are integers of the file's unit. Which books they go into is the import service's business.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal

from salon_app.model.past_lines import PastLine, rounded
from salon_app.model.sales_words import REDUCTION_WORDS
from salon_app.model.slip import share

_CANCELLED = re.compile(r"[Cc]([0-9]{3,})")


@dataclass(frozen=True)
class BookOriginal:
    """A sale that is in the books already: its id, that of its movement, and those of its lines."""

    sale_id: int
    movement_id: int | None
    line_ids: tuple[int, ...]


@dataclass(slots=True)
class PastSlip:
    """A slip: `kind` sale, return or void. `total` is the sum of the lines' amounts; `exact` before rounding.

    `original` is the slip of the same file (`book`: the sale in the books) that it takes back and `matches` the
    positions of the lines there; `wanted` are the receipt numbers under which an original may be found. `word`: what
    the file calls it.
    """

    day: date
    at: time | None
    receipt: str
    kind: str
    lines: list[PastLine]
    total: int
    exact: Decimal
    payments: list[tuple[str, int]]
    word: str = ""
    wanted: tuple[str, ...] = ()
    original: PastSlip | None = None
    matches: list[int] = field(default_factory=list)
    book: BookOriginal | None = None


@dataclass(slots=True)
class Returnable:
    """What is left to give back of a sale: pieces by line (key of the item, position), and the total."""

    left: dict[str, list[list[int]]]
    total: int
    whole: int
    pieces: int

    @staticmethod
    def of(lines: Iterable[tuple[str, int, int]], total: int) -> Returnable:
        """From (item key, position of the line, pieces left of it)."""
        left: dict[str, list[list[int]]] = defaultdict(list)
        pieces = 0
        for key, position, quantity in lines:
            if quantity > 0:
                left[key].append([position, quantity])
                pieces += quantity
        return Returnable(dict(left), total, total, pieces)

    def take(self, lines: Sequence[tuple[str, int]], total: int) -> list[int] | None:
        """The positions that lines (item key, pieces) of a return of `total` come from; None where more comes back
        than was sold. What is taken is no longer left."""
        if total > self.total:
            return None
        taken: list[tuple[list[int], int]] = []
        positions = []
        for key, quantity in lines:
            entry = next((one for one in self.left.get(key, ()) if one[1] - sum(n for at, n in taken if at is one)
                          >= quantity), None)
            if entry is None:
                return None
            taken.append((entry, quantity))
            positions.append(entry[0])
        for entry, quantity in taken:
            entry[1] -= quantity
            self.pieces -= quantity
        self.total -= total
        return positions


def slips_of(lines: Sequence[PastLine], *, totals_repeat: bool, use_totals: bool, paid_names: Sequence[str],
             unit: Decimal) -> list[PastSlip]:
    """The slips of a file in its order, originals not yet linked. A line without a receipt number is its own slip.

    With `use_totals` the receipt's total counts, and what the lines lack of it (tax added at the till) is shared out
    over them by largest remainder.
    """
    groups: dict[object, list[PastLine]] = {}
    for line in lines:
        key: object = (line.day, line.receipt, bool(line.refund)) if line.receipt else line.line
        present = groups.get(key)
        if present is None:
            groups[key] = [line]
        else:
            present.append(line)
    slips = []
    for found in groups.values():
        part_of = _split(found)
        for part in part_of:
            slips.append(_slip(part, totals_repeat, use_totals and len(part_of) == 1, paid_names, unit))
    return slips


def link(slips: Sequence[PastSlip]) -> list[PastSlip]:
    """Point returns at their originals in the same file; returns those that found none there."""
    sales: dict[str, list[PastSlip]] = defaultdict(list)
    refunds = []
    for slip in slips:
        if slip.kind == "sale":
            if slip.receipt:
                sales[slip.receipt].append(slip)
        else:
            refunds.append(slip)
    returnable: dict[int, Returnable] = {}
    alone = []
    for refund in refunds:
        original = _candidate(refund, sales)
        if original is not None:
            rest = returnable.get(id(original))
            if rest is None:
                rest = returnable[id(original)] = Returnable.of(
                    ((line.key, at, line.quantity) for at, line in enumerate(original.lines)), original.total)
            if take_back(refund, rest):
                refund.original = original
                continue
        alone.append(refund)
    return alone


def take_back(refund: PastSlip, rest: Returnable) -> bool:
    """Match a return against what is left of its original; whole cancellations become `void`."""
    untouched = rest.total == rest.whole
    positions = rest.take([(line.key, -line.quantity) for line in refund.lines], -refund.total)
    if positions is None:
        return False
    refund.matches = positions
    refund.kind = "void" if refund.word == "void" and untouched and rest.total == 0 and rest.pieces == 0 else "return"
    return True


def _candidate(refund: PastSlip, sales: Mapping[str, list[PastSlip]]) -> PastSlip | None:
    for number in refund.wanted:
        found = [sale for sale in sales.get(number, ()) if sale.day <= refund.day]
        same_day = [sale for sale in found if sale.day == refund.day]
        if len(found) == 1 or len(same_day) == 1:  # numbers that begin anew each day are not guessed at
            return (same_day or found)[0]
    return None


def _split(lines: list[PastLine]) -> list[list[PastLine]]:
    """A receipt that sells and takes back is two slips; a reduction of one piece (金額 −50, 数 1) stays in its sale."""
    if lines[0].refund:
        return [lines]
    back = [line for line in lines if line.quantity < 0]
    if not back or len(back) == len(lines):
        return [lines]
    return [[line for line in lines if line.quantity >= 0], back]


def _slip(lines: list[PastLine], totals_repeat: bool, use_totals: bool, paid_names: Sequence[str],
          unit: Decimal) -> PastSlip:
    first = lines[0]
    total = sum([line.amount for line in lines])
    back = bool(first.refund) or total < 0 or any(line.quantity < 0 for line in lines)
    exact = lines[0].exact if len(lines) == 1 else sum([line.exact for line in lines], Decimal(0))
    if back:
        for line in lines:
            if line.amount <= 0 < line.quantity:
                line.quantity = -line.quantity
    else:
        lines = _reduced(lines, totals_repeat)
    if use_totals and first.total is not None:
        given = first.total if totals_repeat else sum((line.total or Decimal(0) for line in lines), Decimal(0))
        exact = given / unit
        if back and exact > 0:
            exact = -exact
        _share_out(lines, rounded(exact) - total)
        total = rounded(exact)
    slip = PastSlip(first.day, first.at, first.receipt, "return" if back else "sale", lines, total, exact,
                    _payments(lines, total, totals_repeat, paid_names, unit))
    if back:
        slip.word = first.refund or "return"
        stripped = _CANCELLED.fullmatch(first.receipt)
        slip.wanted = tuple(number for number in (
            (first.original,) if first.original else (first.receipt, stripped[1] if stripped else "")) if number)
    return slip


def _reduced(lines: list[PastLine], totals_repeat: bool) -> list[PastLine]:
    """A line 「値引 −50円」 becomes the discount of the line before it, where that is worth as much."""
    kept: list[PastLine] = []
    for line in lines:
        if line.amount < 0 and kept and kept[-1].amount >= -line.amount and REDUCTION_WORDS.fullmatch(line.key):
            before = kept[-1]
            before.amount += line.amount
            before.discount += line.amount
            if not totals_repeat and before.total is not None and line.total is not None:
                before.total += line.total
                before.paid = tuple(one + other for one, other in zip(before.paid, line.paid, strict=True))
        else:
            kept.append(line)
    return kept


def _share_out(lines: Sequence[PastLine], difference: int) -> None:
    """Add what the receipt's total has more (or less) to the lines, by their size."""
    if not difference:
        return
    weights = tuple(abs(line.amount) for line in lines)
    targets = [line for line, weight in zip(lines, weights, strict=True) if weight] or [lines[0]]
    parts = share(abs(difference), tuple(abs(line.amount) for line in targets)) if any(weights) else (abs(difference),)
    for line, part in zip(targets, parts, strict=True):
        signed = part if difference > 0 else -part
        line.amount += signed
        line.tax += signed


def _payments(lines: Sequence[PastLine], total: int, totals_repeat: bool, names: Sequence[str],
              unit: Decimal) -> list[tuple[str, int]]:
    """How it was paid as (name in the file, amount); one part with the whole total where the file does not add up."""
    if names and lines[0].paid:
        sums = [lines[0].paid[at] if totals_repeat else sum((line.paid[at] for line in lines), Decimal(0))
                for at in range(len(names))]
        parts = [(name, rounded(abs(value) / unit) * (-1 if total < 0 else 1))
                 for name, value in zip(names, sums, strict=True) if value]
        if parts and sum(amount for _, amount in parts) == total:
            return parts
        return [(max(parts, key=lambda one: abs(one[1]))[0] if parts else "", total)]
    if not lines[0].payment:
        return [("", total)]
    by_name: dict[str, int] = {}
    for line in lines:
        by_name[line.payment] = by_name.get(line.payment, 0) + line.amount
    return list(by_name.items())
