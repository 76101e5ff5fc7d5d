"""出席集計: how many came in a period, by month, activity and 事業, by sex, age and 区分; 担い手 apart, with their hours.

Figures only: no name of a participant stands on it.
"""

from __future__ import annotations

from datetime import date

from salon_app.model.dates import add_months
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
    roles_table,
    sessions_table,
    sexes_table,
)
from salon_app.reports.kit.model import Block, Columns, Continuation, ReportModel, Text
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services
from salon_app.services.figures import AttendanceFigures
from salon_app.services.figures.attendance import Part, Standing

KEY, TITLE = "attendance-summary", "出席集計"
BEFORE = "導入前・手入力"
NO_PROGRAM = "（事業なし）"


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """One document for the period, of all activities or the one asked for."""
    paper = Paper(services, options)
    chosen = None if options.activity_id is None else (options.activity_id,)
    figures = services.figures.attendance(options.start, options.end, activity_ids=chosen)
    name = services.activities.get(options.activity_id).name if options.activity_id is not None else ""
    period = paper.span(options.start, options.end)
    earlier = services.founding.earlier_months(options.start, options.end) if chosen is None else ()
    typed = tuple((f"{paper.month(one.month)}　{BEFORE}", one.sessions, one.attendances, one.unique_people)
                  for one in earlier if one.sessions is not None or one.attendances is not None)
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
        "months", "月別", "月", [(paper.month(month), part) for month, part in _months(figures)], figures.total, earlier=typed)]
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
    return blocks


def _months(figures: AttendanceFigures) -> list[tuple[date, Part]]:
    """Months from the first to the last with a session; those between without one are 0."""
    if not figures.months:
        return []
    found, month = [], min(figures.months)
    while month <= max(figures.months):
        found.append((month, figures.months.get(month, Part())))
        month = add_months(month, 1)
    return found


SPEC = ReportSpec(KEY, lambda: translate("Reports", "出席集計"), Span.MONTH,
                  frozenset({"activity_id", "seals", "western_dates"}), collect)
