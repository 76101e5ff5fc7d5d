"""提出前チェック: what a funder would ask about before the report goes out, each with the page that mends it. Reads only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from salon_app.model import grants as rules
from salon_app.model.spoken_dates import spoken_day
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.activities_values import ActivitySession
from salon_app.services.figures.attendance import AttendanceFigures, Standing
from salon_app.services.figures.grant_rows import MoneyRow
from salon_app.services.figures.grants import GrantFinance
from salon_app.services.grants.meter import Meter
from salon_app.services.grants.values import Grant
from salon_app.services.photos import Photo

DUE_SOON_DAYS = 30


@dataclass(frozen=True)
class Finding:
    """提出前チェック: a sentence, how many things it is about, and the page that mends it (`page`, `args` of `ctx.go`)."""

    code: str
    sentence: str
    page: str
    args: dict[str, Any] = field(default_factory=dict)
    count: int = 1


def of_money(grant: Grant, finance: GrantFinance, outside: Sequence[int], pictured: frozenset[int]) -> Iterator[Finding]:
    """The award, receipts, numbers, budget and dates. `outside`: ids of expenses outside the 対象期間, `pictured`: of those
    with a picture or PDF."""
    here = {"grant_id": grant.id}
    if grant.paid == rules.ADVANCE and grant.amount and not finance.received and not finance.carried_in:
        sentence = translate("Grants", "助成金の入金がまだ書かれていません（交付決定額 {yen}円）。")
        yield Finding("not_received", sentence.format(yen=format_yen(grant.amount)), "grant_money", here)
    rows = [row for line in finance.expenses for row in line.rows]
    unpaid = sum(row.amount for row in rows if row.paid_on is None)
    checks = (
        ("unpaid", translate("Grants", "まだ払っていない支出が{count}件あります（{yen}円）。"),
         [row for row in rows if row.paid_on is None]),
        ("no_evidence", translate("Grants", "領収書もレシートもない支出が{count}件あります。"),
         [row for row in rows if row.evidence == rules.NO_EVIDENCE]),
        ("no_picture", translate("Grants", "領収書の写真がない支出が{count}件あります。"),
         [row for row in rows if row.evidence != rules.NO_EVIDENCE and row.expense_id not in pictured]),
        ("no_number", translate("Grants", "領収書番号がない支出が{count}件あります。"), [row for row in rows if not row.number]),
        ("no_line", translate("Grants", "費目を決めていない支出が{count}件あります。"),
         [row for line in finance.expenses if line.line_id is None for row in line.rows]),
        ("before_decision", translate("Grants", "交付決定より前の支出が{count}件あります。"),
         [row for row in rows if grant.decided_on is not None and (row.receipt_on or row.day) < grant.decided_on]),
        ("paid_outside", translate("Grants", "対象期間の外で払った支出が{count}件あります。助成元のきまりを確かめてください。"),
         [row for row in rows if row.paid_on is not None and not grant.starts <= row.paid_on <= grant.ends]),
    )
    for code, sentence, found in checks:
        yield from _expenses(grant, code, sentence, _ids(found), yen=format_yen(unpaid))
    yield from _expenses(grant, "outside", translate("Grants", "対象期間の外の支出が{count}件あります。"),
                         outside)
    for line in finance.expenses:
        if line.line_id is not None and line.left < 0:
            sentence = translate("Grants", "費目「{name}」が予算を{yen}円こえています（流用）。")
            yield Finding("over_budget", sentence.format(name=line.name, yen=format_yen(-line.left)), "grant_edit", here)


def of_sessions(figures: AttendanceFigures, sessions: Sequence[ActivitySession], *, today: date) -> Iterator[Finding]:
    """Counts that are not confirmed, sessions of which nothing was noted."""
    unrecorded = [one.session.id for one in figures.by_standing(Standing.UNRECORDED)]
    opened = [one.session.id for one in figures.by_standing(Standing.HELD) if not one.session.fixed and one.session.day <= today]
    silent = [one.id for one in sessions if not one.content and not one.outcome]
    for code, sentence, ids, page in (
            ("unrecorded", translate("Grants", "すぎたのに来た方が入っていない回が{count}回あります。"), unrecorded, "session"),
            ("open_counts", translate("Grants", "人数を確定していない回が{count}回あります。"), opened, "session"),
            ("no_words", translate("Grants", "内容も成果も書いていない回が{count}回あります。"), silent, "session_record")):
        if ids:
            yield Finding(code, sentence.format(count=len(ids)), page, {"session_id": ids[0]}, len(ids))


def of_photos(sessions: Sequence[ActivitySession], photos: Sequence[Photo]) -> Iterator[Finding]:
    """No photo at all, and photos of people who have not agreed."""
    if sessions and not photos:
        yield Finding("no_photos", translate("Grants", "この助成金の行事の写真が、まだ1枚もありません。"), "session_record",
                      {"session_id": sessions[-1].id})
    withheld = [one for one in photos if not one.usable]
    if withheld:
        sentence = translate("Grants", "写っている方の同意がそろわない写真が{count}枚あります。報告書にはのりません。")
        yield Finding("photo_consent", sentence.format(count=len(withheld)), "session_record",
                      {"session_id": withheld[0].session_id}, len(withheld))


def of_grant(grant: Grant, found: Meter, *, on: date) -> Iterator[Finding]:
    """助成の表示, conditions that are not met yet, the date of the report."""
    here = {"grant_id": grant.id}
    if not grant.publicity:
        yield Finding("no_publicity", translate("Grants", "助成の表示のことばが、まだ書かれていません。"), "grant_edit", here)
    if not found.met:
        sentence = (translate("Grants", "条件まで、{words}です。") if found.possible
                    else translate("Grants", "条件に届いていません（{words}）。"))
        yield Finding("condition", sentence.format(words=found.words), "activities")
    if grant.state == rules.ACTIVE and grant.report_due is not None and (grant.report_due - on).days <= DUE_SOON_DAYS:
        late = grant.report_due < on
        sentence = (translate("Grants", "報告の期限（{day}）をすぎています。") if late
                    else translate("Grants", "報告の期限は{day}です。"))
        yield Finding("due", sentence.format(day=spoken_day(grant.report_due)), "grant", here)


def _expenses(grant: Grant, code: str, sentence: str, ids: Sequence[int], **words: str) -> Iterator[Finding]:
    """One expense leads to its card, several to the grant's list."""
    if ids:
        page, args = ("expense", {"expense_id": ids[0]}) if len(ids) == 1 else ("expenses", {"grant_id": grant.id})
        yield Finding(code, sentence.format(count=len(ids), **words), page, args, len(ids))


def _ids(rows: Sequence[MoneyRow]) -> list[int]:
    """Ids of the expenses behind rows, each once."""
    return list(dict.fromkeys(row.expense_id for row in rows if row.expense_id is not None))
