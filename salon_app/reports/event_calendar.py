"""行事カレンダー: a month on a sheet for the notice board. No name of a person stands on it."""

from __future__ import annotations

from datetime import date, timedelta

from salon_app.model.dates import add_months, day_note, month_range
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.reports.kit.calendar_layout import broken, crowded
from salon_app.reports.kit.model import (
    Align,
    Block,
    CalendarDay,
    Column,
    Event,
    MonthCalendar,
    Page,
    ReportModel,
)
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.sheet_parts import clock, times
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services
from salon_app.services.activities_values import ActivitySession

KEY, TITLE = "event-calendar", "行事カレンダー"
HEIGHT = 141.0  # mm
SIZES, SMALL = (15.0, 13.0, 11.0), 11.0
WIDE = Page.A4_LANDSCAPE.body_width


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """A sheet for each month that the period touches; without 会合 that are not for everybody and without 電話・訪問."""
    paper = Paper(services, options)
    months = []
    month = options.start.replace(day=1)
    while month <= options.end:
        months.append(_month(paper, *month_range(month)))
        month = add_months(month, 1)
    return tuple(months)


def _month(paper: Paper, start: date, end: date) -> ReportModel:
    sessions = [one for one in paper.services.activities.sessions(start, end, activity_id=paper.options.activity_id)
                if one.counted and one.form == "meeting"]
    by_day: dict[date, list[ActivitySession]] = {}
    for one in sessions:
        by_day.setdefault(one.day, []).append(one)
    days = [start + timedelta(days=step) for step in range((end - start).days + 1)]
    calendar = _calendar(days, by_day)
    blocks: tuple[Block, ...] = (calendar,)
    full = crowded(calendar, WIDE)
    if full:
        blocks = (calendar, _list(paper, [one for one in sessions if one.day in full]))
    elif not sessions:
        blocks = (sentence("この月の行事の予定は、まだありません。"), calendar)
    return paper.model(
        key=KEY, title=TITLE, period=paper.month(start), unit="", seals=False, numbered=False, page=Page.A4_LANDSCAPE,
        document=f"{paper.settings.name}　{TITLE}　{paper.month(start)}", blocks=blocks, basis_title="ご案内",
        basis=(f"お問い合わせ　{'　'.join(filter(None, (paper.settings.name, paper.settings.phone)))}"
               "　予定は変わることがあります。",))


def _calendar(days: list[date], by_day: dict[date, list[ActivitySession]]) -> MonthCalendar:
    """Times above the words at the largest size in which no word is broken; else in one line and small."""
    for size in SIZES:
        calendar = _drawn(days, by_day, "\n", size)
        if not crowded(calendar, WIDE) and not broken(calendar, WIDE):
            return calendar
    return _drawn(days, by_day, " ", SMALL)


def _drawn(days: list[date], by_day: dict[date, list[ActivitySession]], between: str, size: float) -> MonthCalendar:
    return MonthCalendar(height=HEIGHT, size=size, days=tuple(
        CalendarDay(day, day_note(day), tuple(_event(one, between) for one in by_day.get(day, ()))) for day in days))


def _event(session: ActivitySession, between: str) -> Event:
    if session.cancelled:
        return Event(f"中止{between}{session.title}")
    when = f"{clock(session.starts)}{between}" if session.starts is not None else ""
    fee = f"{format_yen(session.fee)}円" if session.fee else ""
    return Event(f"{when}{session.title}", "　".join(filter(None, (session.place, fee))))


def _list(paper: Paper, sessions: list[ActivitySession]) -> Block:
    """Days that are too full for their box."""
    table = TableBuilder("list", (
        Column("day", "日", width=36.0),
        Column("times", "時間", width=34.0, align=Align.CENTER),
        Column("title", "行事", size=11.0),
        Column("place", "会場", width=60.0),
        Column("fee", "参加費", width=24.0, align=Align.RIGHT),
        Column("bring", "持ちもの", width=48.0),
    ), title="行事の多い日", row_height=7.4)
    for one in sessions:
        words = f"{one.title}（中止）" if one.cancelled else one.title
        table.row(day=paper.day_words(one.day), times=times(one.starts, one.ends, short=True), title=words, place=one.place,
                  fee=f"{format_yen(one.fee)}円" if one.fee else "無料", bring=one.bring)
    return table.build()


SPEC = ReportSpec(KEY, lambda: translate("Reports", "行事カレンダー"), Span.MONTH_AHEAD,
                  frozenset({"activity_id", "western_dates"}), collect)
