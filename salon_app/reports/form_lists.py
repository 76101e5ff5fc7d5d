"""一覧 for the repeating rows of a funder's form: sessions, months, receipts, lines of the 収支."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from salon_app.model.clock_times import clock_words, span_words
from salon_app.model.dates import wareki_year_month, weekday_ja
from salon_app.reports.attendance_parts import months_of
from salon_app.reports.form_labels import (
    LINE_LABELS,
    MONTH_LABELS,
    RECEIPT_LABELS,
    SESSION_LABELS,
    column_labels,
)
from salon_app.reports.form_values import FormList, Money, Value
from salon_app.reports.grant_facts import GrantFacts
from salon_app.reports.grant_parts import expense_lines
from salon_app.reports.receipts_list import entries
from salon_app.reports.reckoning import Reckoning
from salon_app.services import Services
from salon_app.services.figures.attendance import MEETING, Standing
from salon_app.services.figures.grants import FinanceLine
from salon_app.system.xlsx_form.values import Rows

SESSIONS, MONTHS, RECEIPTS, INCOME, EXPENSES = "開催一覧", "月別一覧", "領収書一覧", "収入一覧", "支出一覧"


def form_lists(services: Services, facts: GrantFacts, money: Money, reckoning: Reckoning) -> tuple[FormList, ...]:
    """Every list."""
    finance = facts.finance
    return (
        _list(SESSIONS, "開いた回ごとに1行", SESSION_LABELS, _sessions(facts)),
        _list(MONTHS, "月ごとに1行", MONTH_LABELS, _months(facts)),
        _list(RECEIPTS, "領収書の明細ごとに1行。費目と番号の順", RECEIPT_LABELS, _receipts(services, facts, money)),
        _list(INCOME, "収入の部の科目ごとに1行", LINE_LABELS, _lines(finance.income, money, reckoning)),
        _list(EXPENSES, "支出の部の費目ごとに1行", LINE_LABELS, _lines(expense_lines(finance), money, reckoning)))


def _list(name: str, about: str, labels: dict[str, str], items: Sequence[Mapping[str, Value | None]]) -> FormList:
    kept = tuple({key: None if value == "" else value for key, value in one.items()} for one in items)
    return FormList(name, about, Rows(tuple(labels), kept), column_labels(labels))


def _sessions(facts: GrantFacts) -> list[dict[str, Value | None]]:
    there = {one.id: one for one in facts.sessions}
    names = {one.id: one.name for one in facts.activities}
    found: list[dict[str, Value | None]] = []
    held = [one for one in facts.attendance.by_standing(Standing.HELD) if one.session.form == MEETING]  # as 延べ counts
    for at, one in enumerate(held, 1):
        session, counts, recorded = one.session, one.counts, there[one.session.id]
        found.append({
            "番号": at, "実施日": session.day, "曜日": weekday_ja(session.day),
            "開始": clock_words(session.starts) if session.starts is not None else None,
            "終了": clock_words(session.ends) if session.ends is not None else None,
            "時間": span_words(session.starts, session.ends), "会場": session.place, "行事名": recorded.title,
            "内容": recorded.content or recorded.title or names.get(session.activity_id, ""), "成果": recorded.outcome,
            "課題": recorded.issues, "参加者": counts.attendees, "担い手": counts.helpers, "講師": counts.instructors,
            "見学": counts.visitors, "無記名": counts.unnamed, "参加費": session.fees})
    return found


def _months(facts: GrantFacts) -> list[dict[str, Value | None]]:
    return [{"番号": at, "月": wareki_year_month(month), "開催回数": part.sessions, "延べ参加者数": part.total,
             "実参加者数": part.unique, "担い手の延べ": part.helpers.total, "参加費": part.fees}
            for at, (month, part) in enumerate(months_of(facts.attendance), 1)]


def _receipts(services: Services, facts: GrantFacts, money: Money) -> list[dict[str, Value | None]]:
    listed = entries(services, facts)
    amounts = money.column([one.row.amount for one in listed])
    found: list[dict[str, Value | None]] = []
    running = 0
    for at, (one, amount) in enumerate(zip(listed, amounts, strict=True), 1):
        running += amount
        expense = one.expense
        found.append({
            "番号": one.row.number or str(at), "費目": one.line.name, "日付": expense.receipt_on or one.row.day,
            "支払先": expense.payee, "内容": one.row.summary or expense.description, "金額": amount, "累計": running,
            "領収書の額": money.one(expense.amount), "支払日": expense.paid_on,
            "備考": "未払い" if expense.paid_on is None else expense.note})
    return found


def _lines(lines: Sequence[FinanceLine], money: Money, reckoning: Reckoning) -> list[dict[str, Value | None]]:
    budgets, currents, amounts = (money.lines(lines, name) for name in ("budget", "current", "amount"))
    return [{"番号": at + 1, "科目": line.name, "予算額": budgets[at] if line.budgeted else None,
             "変更後予算額": currents[at] if line.revised is not None else None, "決算額": amounts[at],
             "増減": amounts[at] - currents[at] if line.budgeted else None, "摘要": reckoning.words(line)}
            for at, line in enumerate(lines)]
