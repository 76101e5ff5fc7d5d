"""日別・分類別の売上: a month's days against its categories, below them last month and the same month last year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from salon_app.model.dates import add_months, day_note, month_range, weekday_ja
from salon_app.reports.day_goods import category_names
from salon_app.reports.kit.model import Align, Column, Kind
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper
from salon_app.services.days import days_between
from salon_app.services.figures import GoodsFigures, ShortFigures, SlipFigures

MOST_COLUMNS = 5
OTHERS = "ほかの分類"


@dataclass(frozen=True)
class Group:
    """A column of the table: one category, or those that have no column of their own."""

    key: str
    name: str
    ids: tuple[int | None, ...]

    def of(self, amounts: Mapping[int | None, int]) -> int:
        """Yen of this column."""
        return sum(amounts.get(one, 0) for one in self.ids)


@dataclass(frozen=True)
class Compared:
    """A month to compare with. `words` 先月 or 前年同月; `entered` yen typed by hand for a month before the program."""

    words: str
    start: date
    figures: ShortFigures
    entered: int | None

    @property
    def known(self) -> bool:
        """Whether there is anything to compare with."""
        return self.figures.recorded or self.entered is not None


def compared_months(paper: Paper, start: date) -> tuple[Compared, ...]:
    """Last month and the same month last year; none where comparing is not wanted."""
    if not paper.options.compare:
        return ()
    found = []
    for words, months in (("先月", -1), ("前年同月", -12)):
        first, last = month_range(add_months(start, months))
        entered = paper.services.founding.earlier_months(first, last)
        found.append(Compared(words, first, paper.services.figures.short(first, last),
                              entered[0].sales if entered else None))
    return tuple(found)


def groups(paper: Paper, sums: Mapping[int | None, int], compared: tuple[Compared, ...]) -> tuple[Group, ...]:
    """The columns: categories in use or with sales here or in a compared month, at most five; the smallest together."""
    names = category_names(paper)
    active = {one.id for one in paper.services.products.categories()}
    with_sales = set(sums).union(*(one.figures.categories for one in compared))
    shown = [one for one in names if one in active or one in with_sales]
    if len(shown) > MOST_COLUMNS:
        largest = sorted(shown, key=lambda one: (-sums.get(one, 0), shown.index(one)))[:MOST_COLUMNS - 1]
        kept = [one for one in shown if one in largest]
        rest = tuple(one for one in shown if one not in largest)
    else:
        kept, rest = shown, ()
    columns = [Group(f"category{at}", names[one], (one,)) for at, one in enumerate(kept)]
    return (*columns, Group("others", OTHERS, rest)) if rest else tuple(columns)


def days_table(paper: Paper, start: date, end: date, sold: GoodsFigures, slips: SlipFigures,
               columns: tuple[Group, ...], compared: tuple[Compared, ...]) -> TableBuilder:
    """One row a day of the month, 合計, and the compared months below it."""
    services = paper.services
    open_dates = {one.business_date for one in services.days.periods(start, end)}
    visitors = services.days.visitors_between(start, end)
    differences = services.days.differences(start, end)
    table = TableBuilder("days", (
        Column("day", "日", Kind.NUMBER, width=9, align=Align.CENTER),
        Column("weekday", "曜", width=8, align=Align.CENTER),
        *(Column(one.key, one.name, Kind.YEN) for one in columns),
        Column("total", "売上合計", Kind.YEN, width=25, adds=tuple(one.key for one in columns)),
        Column("slips", "会計\n件数", Kind.COUNT, width=14),
        Column("visitors", "来店\n者数", Kind.COUNT, width=15),
        Column("over", "過不足", Kind.YEN, width=16),
    ), title="日別・分類別の売上", notes=_notes(paper, columns, compared))
    closed = "休み" if open_dates else "記録なし"
    for day in days_between(start, end):
        week_end = day.weekday() == 6 and day != end
        head: dict[str, Any] = {"day": day.day, "weekday": weekday_ja(day), "rule_below": week_end}
        if day in sold.days or day in open_dates or day in slips.by_day or day in visitors:
            amounts = sold.days.get(day, {})
            cells: dict[str, Any] = {one.key: one.of(amounts) for one in columns}
            table.row(**head, **cells, slips=slips.by_day.get(day, 0), over=differences.get(day) or None,
                      visitors=visitors[day].total if day in visitors else None)
        elif day > paper.made_at.date():
            table.row(**head)
        else:
            note = day_note(day)
            words = f"{closed}（{note}）" if note and open_dates else closed
            table.closed(words, columns[0].key, label_to="over", **head)
    table.total(over=None if not differences else sum(differences.values()))
    for one in compared:
        _compare(table, one, columns)
    return table


def _compare(table: TableBuilder, one: Compared, columns: tuple[Group, ...]) -> None:
    figures = one.figures
    if figures.recorded:
        cells: dict[str, Any] = {column.key: column.of(figures.categories) for column in columns}
        table.comparison(one.words, key=one.words, slips=figures.slips, visitors=figures.visitors,
                         over=figures.difference, **cells)
    elif one.entered is not None:
        table.comparison(f"{one.words}（導入前・手入力）", key=one.words, total=one.entered)
    else:
        return
    table.difference("増減", "total", one.words)


def _notes(paper: Paper, columns: tuple[Group, ...], compared: tuple[Compared, ...]) -> tuple[str, ...]:
    notes = []
    known = [one.words for one in compared if one.known]
    if known:
        notes.append(f"増減＝今月－（{'／'.join(known)}）。")
    notes += [f"{one.words}（{paper.month(one.start)}）の記録はありません。" for one in compared if not one.known]
    if columns and columns[-1].key == "others":
        names = category_names(paper)
        notes.append(f"{OTHERS}＝{'・'.join(names[one] for one in columns[-1].ids)}。")
    return ("　".join(notes),) if notes else ()
