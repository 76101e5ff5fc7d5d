"""出席簿: a month of one activity as a grid of names and dates; days without a session are hatched. Typed back by numbers.

What is recorded already stands in it: ○ 出席, ◎ お手伝い, 早 途中まで.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from salon_app.model.activity_words import HELPER
from salon_app.model.dates import holiday_name, month_range, weekday_ja
from salon_app.model.texts import translate
from salon_app.reports.kit.model import (
    Align,
    Column,
    Continuation,
    Kind,
    Page,
    ReportModel,
    Row,
    RowStyle,
    Table,
    Value,
)
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.sheet_parts import UNISSUED, block_cell, handling, name_cell, number_cell, reading_cell
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services
from salon_app.services.activities_values import ActivitySession
from salon_app.services.attendance_sheets import GRID, Sheet
from salon_app.services.figures.attendance import AttendanceFigures, Standing

KEY, TITLE = GRID, "出席簿"
ROW = 8.6  # mm
KEY_OF_MARKS = "○ 出席　◎ お手伝い　早 途中まで　空白 お休み"
CAME, HELPED, LEFT_EARLY = "○", "◎", "早"


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """A grid for each activity and month with a session in the period."""
    paper = Paper(services, options)
    sessions = services.activities.sessions(options.start, options.end, activity_id=options.activity_id,
                                            with_cancelled=False)
    months = dict.fromkeys((one.day.replace(day=1), one.activity_id) for one in sessions)
    if not months:
        return (paper.model(key=KEY, title=TITLE, period=paper.span(options.start, options.end), seals=False, unit="",
                            blocks=(sentence("この期間に、行われる行事はありません。"),)),)
    return tuple(_grid(paper, activity_id, month) for month, activity_id in sorted(months))


def _grid(paper: Paper, activity_id: int, month: date) -> ReportModel:
    services = paper.services
    start, end = month_range(month)
    sheet = services.attendance_sheets.grid(activity_id, month, blank_rows=paper.options.blank_rows)
    sessions = services.activities.sessions(start, end, activity_id=activity_id, with_cancelled=False)
    cancelled = [one for one in services.activities.sessions(start, end, activity_id=activity_id) if one.cancelled]
    name = services.activities.get(activity_id).name
    closed = f"中止の日は斜線です（{_days(cancelled)}）。" if cancelled else ""
    return paper.model(
        key=KEY, title=TITLE, seals=False, unit="", numbered=False, made_word="印刷", page=Page.A4_LANDSCAPE,
        sheet_code=sheet.code, mark="" if sheet.code else UNISSUED, continuation=Continuation.TITLE,
        period=f"{name}　{paper.month(month)}分", period_detail=KEY_OF_MARKS,
        document=f"{TITLE}　{name}　{paper.month(month)}分", blocks=(_table(paper, sheet, sessions, start, end),),
        basis_title="取りあつかい", basis=(
            f"出席した人の数＝○と◎と早の合計（延べ）。無記名の方は延べに入れ、実人数には入れません。斜線は行事のない日。{closed}",
            *handling(sheet)))


def _days(sessions: list[ActivitySession]) -> str:
    return "、".join(f"{one.day.day}日" for one in sessions)


def _table(paper: Paper, sheet: Sheet, sessions: tuple[ActivitySession, ...], start: date, end: date) -> Table:
    held = {one.day for one in sessions}
    days = [start + timedelta(days=step) for step in range((end - start).days + 1)]
    wide = 6.6 if len(days) < 31 else 6.4
    columns = (
        Column("number", "番号", Kind.NUMBER, width=9.4, align=Align.CENTER),
        Column("reading", "ふりがな", data_only=True),
        Column("name", "ふりがな・氏名", data_title="氏名"),
        Column("block", "号棟", width=9.4, align=Align.CENTER, size=11.0),
        *(Column(f"d{day.day}", f"{day.day}\n{_below(day)}", width=wide, align=Align.CENTER, size=11.0,
                 hatched=day not in held) for day in days),
        Column("sum", "計", Kind.COUNT, width=7.6, align=Align.CENTER, size=11.0),
        Column("again", "番号", Kind.NUMBER, width=8.6, align=Align.CENTER))
    figures = paper.services.figures.attendance(start, end, activity_ids=(sessions[0].activity_id,))
    marks, recorded = _marks(figures)
    rows = []
    for row in sheet.rows:
        number = number_cell(row, 12.0)
        came = marks.get(row.person.id, {}) if row.person is not None else {}
        cells: list[Value] = [number, reading_cell(row), name_cell(row, care=False, size=12.0), _block(block_cell(row))]
        cells += [came.get(day) for day in days]
        rows.append(Row((*cells, len(came) if came else None, number)))
    last = rows[-1]
    rows[-1] = Row(last.cells, rule_below=True)
    rows += _totals(figures, recorded, days)
    return Table(key="grid", columns=columns, rows=tuple(rows), row_height=ROW, rule_every=5)


def _block(words: str) -> str:
    """号棟 as short as its column: the number alone."""
    return "" if words.strip() == "号棟" or words.startswith("　") else words.removesuffix("号棟")


def _below(day: date) -> str:
    return "祝" if holiday_name(day) else weekday_ja(day)


def _marks(figures: AttendanceFigures) -> tuple[dict[int, dict[date, str]], set[date]]:
    """By person what stands on which day, and the days that something is recorded of."""
    marks: dict[int, dict[date, str]] = {}
    recorded = set()
    for session, here in figures.everybody():
        mark = HELPED if here.role == HELPER else CAME if here.left_early is None else LEFT_EARLY
        marks.setdefault(here.person_id, {})[session.day] = mark
    for one in figures.sessions:
        if one.standing in (Standing.HELD, Standing.UNCOUNTED) and (one.counts.total or one.session.fixed):
            recorded.add(one.session.day)
    return marks, recorded


def _totals(figures: AttendanceFigures, recorded: set[date], days: list[date]) -> Iterator[Row]:
    named: dict[date, int] = {}
    unnamed: dict[date, int] = {}
    for one in figures.sessions:
        if one.session.day in recorded and not one.session.cancelled:
            named[one.session.day] = named.get(one.session.day, 0) + one.counts.named
            unnamed[one.session.day] = unnamed.get(one.session.day, 0) + one.counts.unnamed
    for label, found in (("出席した人の数", named), ("無記名の人数", unnamed)):
        cells: list[Any] = [None, None, None, None, *(found.get(day) for day in days)]
        yield Row((*cells, sum(found.values()) if found else None, None), RowStyle.SUBTOTAL, label=label, label_to=4)


SPEC = ReportSpec(KEY, lambda: translate("Reports", "出席簿"), Span.MONTH_AHEAD,
                  frozenset({"activity_id", "blank_rows", "western_dates"}), collect)
