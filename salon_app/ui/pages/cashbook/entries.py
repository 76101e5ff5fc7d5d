"""A month of a 置き場所 as lines to read: what, in, out, balance. Reads and words only, no widgets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from salon_app.model import stored_words
from salon_app.model.chart_of_accounts import MONEY
from salon_app.model.dates import month_range
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.salon import Salon
from salon_app.services.figures import LedgerEntry

Mark = Literal["", "reversed", "reversal"]
Opens = Literal["", "entry", "day"]


@dataclass(frozen=True)
class EntryLine:
    """One line. Yen; `money_in`/`money_out` None where nothing moved that way. `opens`: its movement, the day's slips,
    or nothing (what was brought forward, which has no day).
    """

    day: date | None
    movement_id: int | None
    title: str
    about: str
    money_in: int | None
    money_out: int | None
    balance: int
    mark: Mark = ""
    opens: Opens = "entry"


@dataclass(frozen=True)
class MonthBook:
    """A month of a place: what was brought forward, the lines, and the sums, in yen."""

    brought: int
    lines: tuple[EntryLine, ...]  # the first says what was brought forward, the last the month's sums
    total_in: int
    total_out: int

    @property
    def balance(self) -> int:
        """At the end of the month, or now."""
        return self.brought + self.total_in - self.total_out


def month_book(salon: Salon, place_id: int, month: date) -> MonthBook:
    """The lines of a place in the month `month` lies in, oldest first as in a cash book."""
    start, end = month_range(month)
    found = salon.figures.ledger(place_id, start, end)
    marks = _marks(salon, found)
    brought = balance = salon.cashbook.balance(place_id, until=start - timedelta(days=1))
    lines = [EntryLine(None, None, translate("Money", "前の月からの繰越"), "", None, None, brought, opens="")]
    for entry in found:
        balance += entry.amount
        title, about = words(entry)
        if entry.kind == "exchange" and entry.movement_id is not None:
            amount = max(leg.amount for leg in salon.cashbook.movement(entry.movement_id).legs)
            about = translate("Money", "{amount}円").format(amount=format_yen(amount))
        lines.append(EntryLine(
            entry.day, entry.movement_id, title, about, entry.amount if entry.amount > 0 else None,
            -entry.amount if entry.amount < 0 else None, balance, marks.get(entry.movement_id or 0, ""),
            "day" if entry.movement_id is None else "entry"))
    book = MonthBook(brought, tuple(lines), sum(line.money_in or 0 for line in lines),
                     sum(line.money_out or 0 for line in lines))
    if found:
        total = EntryLine(None, None, translate("Money", "この月の合計"), "", book.total_in, book.total_out, book.balance,
                          opens="")
        return MonthBook(brought, (*book.lines, total), book.total_in, book.total_out)
    return book


def words(entry: LedgerEntry) -> tuple[str, str]:
    """What a line says: なんのお金か, and below it 科目 or the other place, and with whom."""
    if entry.kind == "sale":
        return translate("Money", "売上"), translate("Money", "この日の会計の合計")
    if entry.account_kind == MONEY and entry.account:
        other = translate("Money", "{place}から") if entry.amount > 0 else translate("Money", "{place}へ")
        return stored_words.shown(entry.summary), other.format(place=entry.account)
    if entry.kind == "donation":
        return stored_words.shown(entry.summary), entry.account
    title = stored_words.shown(entry.summary) or entry.account
    return title, "　".join(filter(None, (entry.account if entry.account != title else "", entry.counterpart)))


def _marks(salon: Salon, found: Iterable[LedgerEntry]) -> dict[int, Mark]:
    """Which movements were taken back, and which take one back."""
    marks: dict[int, Mark] = {}
    for entry in found:
        if entry.movement_id is None:
            continue
        if entry.reversed_by is not None:
            marks[entry.movement_id] = "reversed"
        elif entry.reverses_id is not None:
            marks[entry.movement_id] = "reversal"
    return marks
