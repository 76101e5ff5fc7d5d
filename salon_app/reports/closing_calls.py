"""休みの間に電話・訪問する方: before the salon closes for some days, a list for each named person: whom to ring or visit on
which date, who goes when nobody answers, and what comes next in open 対応. Silence counts in calendar days, also while the
salon is closed.

Never on it: illness, key, doctor, 号室, and why somebody is on 休止.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from salon_app.model.texts import translate
from salon_app.model.watch import VISIT, result_words
from salon_app.reports import closing_cases
from salon_app.reports.kit.model import Callee, Column, Hatched, Item, ReportModel, Table, TickGrid, Value
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.sheet_parts import clock
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.reports.watch_sheet import ANSWERS, NOT_RUNG
from salon_app.services import Services
from salon_app.services.watch_calls.calls import PAUSED
from salon_app.services.watch_calls.values import Case, RoundLine

KEY, TITLE = "closing-calls", "休みの間に電話・訪問する方"
NOBODY = "（担当を決める）"
ROW = 26.0  # mm
WHAT_FOLLOWS = (
    "2 体調不良・3 要連絡のときは、すぐ見守りの担当へ。不在・話し中・留守電、ご家族が出たときは「無事」ではありません。"
    "次の日も電話し、右の欄の日には訪問します。")
HANDLING = "病気・鍵・部屋番号は書きません。休みが明けたら、結果を見守り電話の画面で入力し、紙は鍵のかかる棚へ。"
DANGER = "命の危険を感じたときは、ためらわず119（救急）・110（警察）。この表はその代わりになりません。"


@dataclass
class _List:
    """What one person does: calls and visits, and steps of cases."""

    lines: list[RoundLine] = field(default_factory=list)
    cases: list[Case] = field(default_factory=list)


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """A list for each person who rings, visits or has the next step of a case; only of the one asked for."""
    paper, start, end = Paper(services, options), options.start, options.end
    people: dict[tuple[str, int], _List] = {}
    cases = closing_cases.until(services, end)
    for line in services.watch_calls.over_closing(start, end):
        person_id, name = _who(line)
        if options.caller_id in (None, person_id) and not closing_cases.taken_over(line, cases):
            people.setdefault((name, person_id or 0), _List()).lines.append(line)
    for case in cases:
        if options.caller_id in (None, case.next_person_id):
            people.setdefault((case.next_who, case.next_person_id or 0), _List()).cases.append(case)
    period = paper.span(start, end)
    if not people:
        return (paper.model(key=KEY, title=TITLE, period=period, seals=False, unit="", blocks=(
            sentence("この間に、電話や訪問の予定はありません。"),)),)
    return tuple(paper.model(
        key=KEY, title=TITLE, seals=False, numbered=False, made_word="印刷", number="見守り電話", period=period,
        period_detail="サロンは休みです", unit=f"担当　{name or NOBODY}", document=f"{paper.settings.name}　{TITLE}　{period}",
        blocks=_tables(services, paper, todo), basis_title="かけかた", basis=tuple(filter(None, (
            WHAT_FOLLOWS if todo.lines else "", closing_cases.WHAT_TO_DO if todo.cases else "", DANGER, HANDLING))))
        for (name, _), todo in sorted(people.items(), key=lambda one: (not one[0][0], one[0])))


def _who(line: RoundLine) -> tuple[int | None, str]:
    """Who does it: who rings, or the named neighbour where a visit is due."""
    plan = line.plan
    if line.next is not None and line.next.kind == VISIT and plan.neighbour:
        return plan.neighbour_id, plan.neighbour
    return plan.caller_id, plan.caller


def _tables(services: Services, paper: Paper, todo: _List) -> tuple[Table, ...]:
    cases = (closing_cases.table(services, paper, todo.cases),) if todo.cases else ()
    return (*((_table(paper, todo.lines),) if todo.lines else ()), *cases)


def _table(paper: Paper, lines: Sequence[RoundLine]) -> Table:
    table = TableBuilder("lines", (
        Column("day", "日", width=25.0, once=True), Column("time", "時刻・すること", width=24.0),
        Column("reading", "ふりがな", data_only=True), Column("name", "お名前・電話番号", width=50.0, data_title="お名前"),
        Column("block", "号棟", data_only=True), Column("phone", "電話番号", data_only=True),
        Column("result", "結果"), Column("visit", "つながらないとき", width=34.0, size=9.5),
    ), row_height=ROW, frame=1.2)
    for line in lines:
        plan, day = line.plan, _day(line, paper.options.start)
        table.row(day=paper.day_words(day), time=_what(line), reading=plan.reading, block=plan.block, phone=plan.phone,
                  name=Callee(f"{plan.name} 様", plan.reading, plan.block, plan.phone, *_before(paper, line)),
                  result=_result(line), visit=_visit(paper, line))
    return table.build()


def _day(line: RoundLine, start: date) -> date:
    """The date of the call or visit; what is left from before is done on the first date."""
    return max(line.next.on if line.next is not None else line.slot_on, start)


def _what(line: RoundLine) -> Value:
    due = line.next
    time = line.time if due is None or due.time is None else due.time
    word = "訪問" if due is not None and due.kind == VISIT else "電話"
    return Item(clock(time), word, size=13.0)


def _result(line: RoundLine) -> Value:
    return Hatched(NOT_RUNG) if line.state == PAUSED else TickGrid(ANSWERS, lead="時刻", tail="時　　分")


def _before(paper: Paper, line: RoundLine) -> tuple[str, bool]:
    """What is known of those nobody has reached, or until when nobody rings; whether it must be seen."""
    if line.state == PAUSED:
        end = next((one.end for one in line.plan.pauses if one.covers(line.slot_on)), None)
        return (f"休止　{paper.day_short(end)}まで" if end is not None else "休止　終わりの日は未定"), True
    if line.attempts:
        last = line.attempts[-1]
        return f"{paper.day_short(line.slot_on)}から連絡なし　{result_words(last.result)}", True
    return "", False


def _visit(paper: Paper, line: RoundLine) -> str | None:
    """From which date on somebody goes, and who."""
    plan = line.plan
    if line.state == PAUSED:
        return None
    on = line.slot_on + timedelta(days=plan.rule.days)
    day = max(on, paper.options.start)
    return "\n".join(filter(None, (paper.day_words(day), f"訪問　{plan.neighbour or NOBODY}", plan.neighbour_phone)))


SPEC = ReportSpec(KEY, lambda: translate("Reports", "休みの間に電話・訪問する方"), Span.DAY_AHEAD,
                  frozenset({"caller_id", "western_dates"}), collect)
