"""One 置き場所 as a book: a table a month with 前月繰越, running balance and totals. For cash and bank books."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from salon_app.model.dates import month_range
from salon_app.model.errands import PAID
from salon_app.reports.kit.model import Calc, Column, Kind, Kpi, Ref, RowStyle, Table
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper
from salon_app.services.cashbook import Account
from salon_app.services.figures import LedgerEntry


class Book:
    """The tables of one place between two business dates, and where they begin and end in yen."""

    def __init__(self, paper: Paper, place: Account, start: date, end: date) -> None:
        self.place = place
        figures, cashbook = paper.services.figures, paper.services.cashbook
        self.opening = cashbook.balance(place.id, until=date.fromordinal(start.toordinal() - 1))
        self.entries = figures.ledger(place.id, start, end)
        self.closing = self.opening + sum(entry.amount for entry in self.entries)
        self.tables: tuple[Table, ...] = ()
        self.kpis: tuple[Kpi, ...] = ()
        self._write(paper, start, end)

    def _write(self, paper: Paper, start: date, end: date) -> None:
        tables: list[Table] = []
        before = None
        first, totals = start, []
        months: dict[tuple[int, int], list[LedgerEntry]] = {}
        for entry in self.entries:
            months.setdefault((entry.day.year, entry.day.month), []).append(entry)
        while first <= end:
            last = min(month_range(first)[1], end)
            table = self._month(paper, first, last, before, months.get((first.year, first.month), ()))
            totals.append(table)
            tables.append(table.build())
            before = table
            first = date.fromordinal(last.toordinal() + 1)
        self.tables = tuple(tables)
        money_in = sum(table.value("total", "money_in") for table in totals)
        money_out = sum(table.value("total", "money_out") for table in totals)
        opened = Calc(self.opening, (Ref("carried", "balance", totals[0].key),))
        self.kpis = (
            Kpi("はじめの残高", opened, "円"), Kpi("入金合計", _sum(totals, "money_in", money_in), "円"),
            Kpi("出金合計", _sum(totals, "money_out", money_out), "円"),
            Kpi("おわりの残高", totals[-1].link("total", "balance"), "円"))

    def _month(self, paper: Paper, start: date, end: date, before: TableBuilder | None,
               entries: Sequence[LedgerEntry]) -> TableBuilder:
        table = TableBuilder(f"book{start.year}-{start.month}", (
            Column("day", "月日", Kind.TEXT, width=15),
            Column("account", "科目・相手", width=33, size=10),
            Column("text", "摘要", size=10),
            Column("money_in", "入金", Kind.YEN, width=22),
            Column("money_out", "出金", Kind.YEN, width=22),
            Column("balance", "残高", Kind.YEN, width=24, adds=("money_in",), subtracts=("money_out",), running=True),
        ), title=paper.month(start))
        whole = start.day == 1
        carried: int | Calc = before.link("total", "balance") if before else self.opening
        table.row(style=RowStyle.STRONG, key="carried", day=f"{start.month}/{start.day}",
                  text="前月繰越" if whole else "前日までの残高", balance=carried)
        balance = carried.value if isinstance(carried, Calc) else carried
        cells: dict[str, Any] = {"money_in": 0, "money_out": 0}  # a total of nothing is 0, not blank
        last = 0
        for entry in entries:
            money_in, money_out = _sides(entry)
            last = table.row(day=f"{entry.day.month}/{entry.day.day}", account=_account(entry), text=self._text(entry),
                             money_in=money_in, money_out=money_out)
            cells.pop("money_in" if money_in is not None else "money_out" if money_out is not None else "", None)
            balance += entry.amount
        cells["balance"] = Calc(balance, (Ref(last, "balance"),))
        table.total("月計・翌月へ繰越" if end == month_range(start)[1] else "計・残高", **cells)
        return table

    def _text(self, entry: LedgerEntry) -> str:
        if entry.kind == "sale":
            return f"現金の会計 {entry.count}件（取消・返品を含む）"
        words = entry.summary + (f"（{entry.counterpart}）" if entry.counterpart else "")
        if entry.errand == PAID and self.place.by_hand:
            words += "（立替）"  # goods of an errand are paid from the till only where the money held was not enough
        return words + (f"　{entry.reason}" if entry.reason else "")


def books_in_use(paper: Paper, *, banks: bool) -> list[Book]:
    """The books of the places (of cash, or of the bank) with money or movements in the period, or of the one asked for."""
    options = paper.options
    places = [place for place in paper.services.cashbook.accounts("money", with_inactive=True)
              if place.is_bank == banks and options.place_id in (None, place.id)]
    books = [Book(paper, place, options.start, options.end) for place in places]
    return [book for book in books if book.opening or book.entries or options.place_id is not None]


def _sum(tables: list[TableBuilder], column: str, value: int) -> Calc:
    return Calc(value, tuple(Ref("total", column, table.key) for table in tables))


def _sides(entry: LedgerEntry) -> tuple[int | None, int | None]:
    """入金 and 出金; what takes back an 入金 is a negative 入金, so that both columns keep their meaning."""
    if entry.amount == 0:  # 両替: nothing changed
        return None, None
    return (entry.amount, None) if entry.inward else (None, -entry.amount)


def _account(entry: LedgerEntry) -> str:
    return entry.account or {"exchange": "両替"}.get(entry.kind, "")
