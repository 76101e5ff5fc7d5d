"""出席集計: how many came in a period, by month, activity and 事業, by sex, age and 区分; 担い手 apart, with their hours.

No name of a participant stands on it.
"""

from __future__ import annotations

from salon_app.model.texts import translate
from salon_app.reports.attendance_parts import (
    NONE,
    bands_table,
    basis,
    classes_table,
    coverage_note,
    groups_table,
    kpis,
    mark,
    months_of,
    roles_table,
    sessions_table,
    sexes_table,
    typed_months,
)
from salon_app.reports.kit.model import Align, Block, Column, Columns, Continuation, Kind, ReportModel, Text
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.sheet_parts import hours
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services
from salon_app.services.figures import AttendanceFigures
from salon_app.services.figures.attendance import Standing

KEY, TITLE = "attendance-summary", "出席集計"
NO_PROGRAM = "（事業なし）"


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """One document for the period, of all activities or the one asked for."""
    paper = Paper(services, options)
    chosen = None if options.activity_id is None else (options.activity_id,)
    figures = services.figures.attendance(options.start, options.end, activity_ids=chosen)
    name = services.activities.get(options.activity_id).name if options.activity_id is not None else ""
    period = paper.span(options.start, options.end)
    typed = typed_months(paper, options.start, options.end) if chosen is None else ()
    if not figures.by_standing(Standing.HELD) and not figures.by_standing(Standing.CANCELLED) and not typed:
        return (paper.model(key=KEY, title=TITLE, subtitle=name, period=period, unit="", blocks=(sentence(NONE),)),)
    return (paper.model(
        key=KEY, title=TITLE, subtitle=name, period=period, unit="単位：名、円", kpis=kpis(figures),
        document=f"{paper.settings.name}　{TITLE}　{'　'.join(filter(None, (name, period)))}",
        mark=mark(paper, options.end), continuation=Continuation.TITLE,
        blocks=tuple(_blocks(paper, figures, typed)), basis=basis(paper, figures)),)


def _blocks(paper: Paper, figures: AttendanceFigures,
            typed: tuple[tuple[str, int | None, int | None, int | None], ...]) -> list[Block]:
    services = paper.services
    names = {one.id: one.name for one in services.activities.all(with_inactive=True)}
    programs: dict[int | None, str] = {one.id: one.name for one in services.products.programs()}
    blocks: list[Block] = [groups_table(
        "months", "月別", "月", [(paper.month(month), part) for month, part in months_of(figures)], figures.total, earlier=typed)]
    if len(figures.activities) > 1:
        blocks.append(groups_table("activities", "行事別", "行事", [
            (names[key], figures.activities[key]) for key in names if key in figures.activities], figures.total))
    if len(figures.programs) > 1 or (figures.programs and None not in figures.programs):
        programs[None] = NO_PROGRAM
        blocks.append(groups_table("programs", "事業別", "事業", [
            (programs[key], figures.programs[key]) for key in programs if key in figures.programs], figures.total))
    left: tuple[Block, ...] = (sexes_table(figures), *classes_table(figures))
    right: tuple[Block, ...] = (bands_table(paper, figures), roles_table(figures))
    blocks.append(Columns(columns=(left, right), widths=(98.0, 75.0)))
    notes = coverage_note(paper, figures)
    if notes:
        blocks.append(Text(title="参加率", paragraphs=notes))
    fees = any(one.session.fees for one in figures.sessions)
    blocks += sessions_table(paper, figures, fees=fees)
    blocks += sessions_table(paper, figures, fees=fees, remote=True)
    if paper.options.activity_id is None:
        blocks += _helpers(paper)
    return blocks


def _helpers(paper: Paper) -> tuple[Block, ...]:
    """Hours of お手伝い（担い手） from 当番 and sessions, person by person: for insurance and reports of hours."""
    found = paper.services.helper_hours.between(paper.options.start, paper.options.end)
    if not found:
        return ()
    table = TableBuilder("helpers", (
        Column("name", "お名前"),
        Column("days", "日数", Kind.COUNT, width=18),
        Column("duty", "当番", width=30, align=Align.RIGHT),
        Column("sessions", "行事", width=30, align=Align.RIGHT),
        Column("hours", "時間の合計", width=34, align=Align.RIGHT),
        Column("missing", "未記入", Kind.COUNT, width=20),
    ), title="担い手の時間", remark=f"{len(found)}名", notes=(
        "当番の来た・帰ったと、行事の担い手・講師の時間。重なる時間は合計で1回だけ数えます。未記入は、時間を書いていない回数です。",))
    for one in found:
        table.row(name=one.name, days=one.days, duty=hours(one.duty_minutes), sessions=hours(one.session_minutes),
                  hours=hours(one.minutes), missing=len(one.not_written))
    table.total(hours=hours(sum(one.minutes for one in found)))
    return (table.build(),)


SPEC = ReportSpec(KEY, lambda: translate("Reports", "出席集計"), Span.MONTH,
                  frozenset({"activity_id", "seals", "western_dates"}), collect)
