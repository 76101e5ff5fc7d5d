"""The rows behind a figure of a grant, in words: receipts and entries of money, and the sessions of its conditions. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from salon_app.model.activity_words import state_words
from salon_app.model.grant_words import money_words
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.figures.attendance import MEETING, AttendanceFigures, SessionCount, Standing
from salon_app.services.figures.grant_rows import MoneyRow
from salon_app.services.grants.values import Grant


@dataclass(frozen=True)
class RowLine:
    """One row. `figure` with its unit; `page` opens with `args`, '' where there is nothing to open."""

    day: date
    words: str
    figure: str
    number: str = ""
    about: str = ""
    page: str = ""
    args: Mapping[str, Any] = field(default_factory=dict)


def money_lines(rows: Iterable[MoneyRow], kinds: Mapping[int, str]) -> tuple[RowLine, ...]:
    """Receipts, entries, days of sales, and money of the grant; `kinds`: of the latter, by id."""
    return tuple(_money_line(row, kinds.get(row.money_id or 0, "")) for row in rows)


def _money_line(row: MoneyRow, kind: str) -> RowLine:
    head = money_words(kind) if kind else row.payee
    words = head or row.summary
    parts = [row.summary if head else ""]
    if row.whole is not None and row.whole != row.amount:
        parts.append(translate("Grants", "{yen}円のうち").format(yen=format_yen(row.whole)))
    if row.entries > 1:
        parts.append(translate("Grants", "{count}件まとめて").format(count=row.entries))
    if row.expense_id is not None and row.paid_on is None:
        parts.append(translate("Grants", "未払い"))
    page, args = "", {}
    if row.expense_id is not None:
        page, args = "expense", {"expense_id": row.expense_id}
    elif row.movement_id is not None:
        page, args = "money_entry", {"movement_id": row.movement_id}
    return RowLine(row.day, words, translate("Grants", "{yen}円").format(yen=format_yen(row.amount)), row.number,
                   translate("Grants", "　").join(filter(None, parts)), page, args)


def session_lines(grant: Grant, figures: AttendanceFigures) -> tuple[RowLine, ...]:
    """Sessions held that the conditions count, with the people they count."""
    return tuple(_session_line(grant, one) for one in figures.by_standing(Standing.HELD) if one.session.form == MEETING)


def _session_line(grant: Grant, one: SessionCount) -> RowLine:
    people = one.counts.attendees + (one.counts.helpers if grant.counts_helpers else 0)
    about = "" if one.session.fixed else translate("Grants", "人数はまだ確定していません")
    return RowLine(one.session.day, one.session.title, translate("Grants", "{count}名").format(count=people),
                   about=about or state_words(one.session.state), page="session", args={"session_id": one.session.id})
