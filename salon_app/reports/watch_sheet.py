"""電話かけ表: the round on paper, seven people a page, two tries each, typed back by its row numbers.

A report only reads: the 用紙番号 is given before by services/watch_calls/sheets.py. Without one it is a preview (未発行).
Never on it: illness, key, doctor, 号室, and why somebody is on 休止.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from salon_app.model.texts import translate
from salon_app.model.watch import OK, VISIT, part_words, result_words
from salon_app.reports.kit.model import (
    Align,
    Block,
    Callee,
    Column,
    Columns,
    Continuation,
    Diagram,
    Hatched,
    Item,
    Kind,
    Label,
    Numeral,
    PageBreak,
    ReportModel,
    Stroke,
    Table,
    Text,
    TickGrid,
    Value,
)
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.sheet_parts import UNISSUED, clock
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services
from salon_app.services.watch_calls.calls import DONE
from salon_app.services.watch_calls.sheets import SHEET, WatchSheet, WatchSheetRow
from salon_app.services.watch_calls.values import RoundLine

KEY, TITLE = SHEET, "電話かけ表"
MOST_DAYS = 31
PER_PAGE, ROW, LEAST, VISIT_LINE = 7, 27.0, 25.0, 8.0
"""People a page; mm of each, and at least; mm of a line for a visit."""
ANSWERS = ("1 異常なし", "2 体調不良", "3 要連絡", "不在", "話し中", "留守電")
NOT_RUNG = "休止（かけません）"
HANDLING = "この紙には病気・鍵・住所の部屋番号を書きません。終わったら番号で入力し、鍵のかかる棚へ。"


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """A sheet for each date of the period, of one who rings where asked for."""
    paper = Paper(services, options)
    days = watch_days(options.start, options.end)
    sheets = [services.watch_sheets.sheet(day, part=options.part, caller_id=options.caller_id) for day in days]
    held = [one for one in sheets if one.rows]
    if held:
        return tuple(_sheet(paper, one) for one in held)
    return (paper.model(key=KEY, title=TITLE, period=paper.span(days[0], days[-1]), seals=False, unit="",
                        blocks=(sentence("この期間に、かける電話はありません。"),)),)


def watch_days(start: date, end: date) -> list[date]:
    """The dates of a period that have a sheet, at most a month of them."""
    return [start + timedelta(days=step) for step in range(min((end - start).days + 1, MOST_DAYS))]


def _sheet(paper: Paper, sheet: WatchSheet) -> ReportModel:
    part = f"　{part_words(sheet.part)}の回" if sheet.part else ""
    blocks: list[Block] = []
    at = 0
    while at < len(sheet.rows):
        rows = _on_a_page(sheet.rows[at:])
        blocks += [*((PageBreak(),) if at else ()), _table(paper, sheet, rows, at), _what_to_do(paper, sheet),
                   _visits(rows)]
        at += len(rows)
    return paper.model(
        key=KEY, title=TITLE, seals=False, numbered=False, made_word="印刷", number="見守り電話", sheet_code=sheet.code,
        mark="" if sheet.code else UNISSUED, continuation=Continuation.TITLE, period=f"{paper.date_weekday(sheet.on)}{part}",
        unit=f"かける人　{paper.name(sheet.caller_id) or '＿' * 12}", blocks=tuple(blocks),
        document=f"{TITLE}　{paper.date(sheet.on)}{part}", basis_title="取りあつかい", basis=(HANDLING,))


def _table(paper: Paper, sheet: WatchSheet, rows: Sequence[WatchSheetRow], at: int) -> Table:
    table = TableBuilder(f"calls{at}", (
        Column("number", "番号", Kind.NUMBER, width=10.6, align=Align.CENTER),
        Column("time", "予定", Kind.CODE, width=16.6, size=13.0, bold=True),
        Column("reading", "ふりがな", data_only=True),
        Column("name", "お名前・電話番号", width=50.0, data_title="お名前"),
        Column("block", "号棟", data_only=True),
        Column("phone", "電話番号", Kind.CODE, data_only=True),
        Column("last", "前回", data_only=True),
        Column("first", "1回目"),
        Column("second", "2回目（不在などのとき）"),
    ), row_height=ROW, least_height=LEAST, frame=1.2)
    for row in rows:
        plan, (words, strong) = row.line.plan, _before(paper, sheet.on, row)
        first, second = _tries(row)
        table.row(
            number=Numeral(row.number, size=13.5), time=_planned(sheet, row.line), reading=plan.reading, block=plan.block,
            phone=plan.phone, last=words, first=first, second=second,
            name=Callee(f"{plan.name} 様", plan.reading, plan.block, plan.phone or "番号がありません", words, strong))
    return table.build()


def _planned(sheet: WatchSheet, line: RoundLine) -> Value:
    """When to ring, and who does where the sheet is everybody's."""
    due = line.next.time if line.next is not None else None
    time = clock(line.time if due is None else due)
    return Item(time, line.plan.caller, size=13.0) if sheet.caller_id is None and line.plan.caller else time


def _tries(row: WatchSheetRow) -> tuple[Value, Value]:
    """Room for two tries; hatched where nobody rings."""
    if row.paused:
        return Hatched(NOT_RUNG), Hatched(NOT_RUNG)
    if row.line.state == DONE and row.line.attempts:
        last = row.line.attempts[-1]
        return Hatched("記録ずみ" if last.time is None else f"記録ずみ　{clock(last.time)}"), Hatched()
    grid = TickGrid(ANSWERS, lead="時刻", tail="時　　分")
    return grid, grid


def _before(paper: Paper, on: date, row: WatchSheetRow) -> tuple[str, bool]:
    """What the call before brought, or until when nobody rings; whether it has to be seen before dialling."""
    line = row.line
    pause = next((one for one in line.plan.pauses if one.covers(on)), None)
    if row.paused:
        end = pause.end if pause is not None else None
        return (f"休止　{_short(paper, on, end)}まで" if end is not None else "休止　終わりの日は未定"), True
    last = line.attempts[-1] if line.attempts else None
    day, result = (last.business_date, last.result) if last is not None else (line.last_on, line.last_result)
    if day is None or not result:
        return "はじめての電話", False
    silent = f"　{line.silent_days}日つながらない" if line.attempts and line.silent_days else ""
    return f"前回　{_short(paper, on, day)}　{result_words(result)}{silent}", result != OK


def _short(paper: Paper, on: date, day: date) -> str:
    """今日, 昨日, 11/13, or with its year where that is another one."""
    near = {0: "今日", 1: "昨日"}.get((on - day).days)
    return near or (f"{day.month}/{day.day}" if day.year == on.year else paper.short(day))


def _what_to_do(paper: Paper, sheet: WatchSheet) -> Columns:
    """What follows from the answers, and what no sheet can do (119, 110)."""
    settings = paper.settings
    days = {row.line.plan.rule.days for row in sheet.rows}
    visit = f"{days.pop()}日つながらないときは訪問します。" if len(days) == 1 else "つながらないときは、決めた日に訪問します。"
    leader = f"{settings.leader}さん" if settings.leader else "担当"
    boxes = (
        ("2・3 のとき", f"すぐ{leader}へ知らせます。", f"サロン　{settings.phone}" if settings.phone else ""),
        ("不在・話し中・留守電のとき", "「無事」ではありません（ご家族が出た・途中で", f"切れたも同じ）。{visit}"),
        ("命の危険を感じたとき", "ためらわず 119（救急）・110（警察）。", "この表はその代わりになりません。"))
    return Columns(columns=tuple(
        (Text(paragraphs=tuple(filter(None, words)), size=9.2, boxed=True, bold_first=True, min_height=17.0, whole=True),)
        for words in boxes), widths=(52.0, 66.0, 56.0), whole=True)


def _on_a_page(rows: Sequence[WatchSheetRow]) -> Sequence[WatchSheetRow]:
    """As many of the rows as leave room below for those to be visited."""
    count = PER_PAGE
    while count > 1 and count * LEAST + len(_to_visit(rows[:count])) * VISIT_LINE > PER_PAGE * LEAST + VISIT_LINE:
        count -= 1
    return rows[:count]


def _to_visit(rows: Sequence[WatchSheetRow]) -> list[WatchSheetRow]:
    return [row for row in rows if row.line.next is not None and row.line.next.kind == VISIT]


def _visits(rows: Sequence[WatchSheetRow]) -> Diagram:
    """Who goes to those nobody reached: the named neighbour where a visit is due already, and a line to fill in."""
    due = [f"{row.number}番の方　{row.line.plan.neighbour or '（担当を決める）'}　{row.line.plan.neighbour_phone}".strip()
           for row in _to_visit(rows)]
    shapes: list[Label | Stroke] = []
    for at, who in enumerate([*due, ""]):
        base = 6.0 + at * VISIT_LINE
        shapes += [Label(0.0, base, "つながらない方の訪問　　担当" if not who else "きょう訪問する方　　担当", 11.0),
                   Label(60.0, base, who, 11.0, bold=True, width=72.0), Stroke(((58.0, base + 1.4), (134.0, base + 1.4)), 0.7),
                   Label(137.0, base, "時刻", 11.0), Label(178.0, base, "時　　　分", 11.0, align=Align.RIGHT)]
    words = tuple(f"きょう訪問する方　担当　{who}" for who in due)
    return Diagram(height=VISIT_LINE * (len(due) + 1), shapes=tuple(shapes), data=(Text(paragraphs=words),) if words else ())


SPEC = ReportSpec(KEY, lambda: translate("Reports", "電話かけ表"), Span.DAY_AHEAD,
                  frozenset({"caller_id", "part", "western_dates"}), collect)
