"""Drawing a report: xlsx beside plain openpyxl, PDF beside plain LongTable, for the same cells in the same typeface."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from io import BytesIO
from typing import Any

from openpyxl import Workbook, load_workbook
from reportlab.lib.pagesizes import A4
from reportlab.platypus import LongTable, SimpleDocTemplate, TableStyle

from salon_app.model.dates import add_months, fiscal_year, fiscal_year_range, month_range
from salon_app.reports.kit.fonts import Style, load
from salon_app.reports.kit.model import ReportModel
from salon_app.reports.output import render
from salon_app.reports.spec import ReportOptions
from salon_app.salon import Salon
from tests.bench.crowd import crowd_folder
from tests.bench.data import TODAY, BenchClock, copy_of, sample_folder
from tests.bench.measure import Measure, side_by_side

Rows = list[list[Any]]


def measures(quick: bool) -> list[Measure]:
    """Milliseconds, for a month's report and for a book of many rows."""
    month = month_range(add_months(TODAY.replace(day=1), -1))
    year = fiscal_year_range(fiscal_year(add_months(TODAY, -6)))
    rounds = 5 if quick else 9
    with Salon.open(sample_folder(quick), clock=BenchClock()) as salon:
        till = salon.cashbook.account_id("till")
        report = salon.report("sales-monthly", ReportOptions(*month))
        book = salon.report("cashbook", ReportOptions(*(month if not quick else year), place_id=till))
    return [*_both("売上月報", report, rounds), *_both("現金出納帳", book, rounds), *_sheet(quick, rounds)]


def _sheet(quick: bool, rounds: int) -> list[Measure]:
    """受付名簿 of 1,000 people: everybody is いつもの方 of one activity."""
    count = 100 if quick else 1_000
    folder = copy_of(crowd_folder(quick), "sheet")
    with Salon.open(folder, clock=BenchClock()) as salon:
        activity = salon.activities.all()[0]
        people = [one.id for one in salon.people.all()][: count * 18 // 17 + 20]
        refused = salon.consents.standing("roster", people, on=TODAY).refused
        salon.activities.set_members(activity.id, [one for one in people if one not in refused][:count], since=TODAY)
        day = TODAY + timedelta(days=3)
        salon.activities.plan(activity.id, [day])
        sheet = salon.report("attendance-sheet", ReportOptions(day, day, activity_id=activity.id))
    return _both(f"受付名簿 {count}", sheet, rounds)


def _both(name: str, models: Sequence[ReportModel], rounds: int) -> list[Measure]:
    sheets = _sheets(render(models, "xlsx").data)
    count = sum(len(row) for rows in sheets for row in rows)
    xlsx = side_by_side(lambda: render(models, "xlsx"), lambda: _plain_xlsx(sheets), rounds=rounds)
    pdf = side_by_side(lambda: render(models, "pdf"), lambda: _plain_pdf(sheets), rounds=rounds)
    return [Measure(f"draw {name} as xlsx ({count} cells)", xlsx[0] * 1000, xlsx[1] * 1000, 1.5, "ms"),
            Measure(f"draw {name} as PDF", pdf[0] * 1000, pdf[1] * 1000, 1.5, "ms")]


def _sheets(data: bytes) -> list[Rows]:
    """The cells of a workbook; formulas by their values."""
    book = load_workbook(BytesIO(data), data_only=True)
    return [[list(row) for row in sheet.iter_rows(values_only=True)] for sheet in book.worksheets]


def _plain_xlsx(sheets: Sequence[Rows]) -> bytes:
    book = Workbook()
    book.remove(book.active)
    for rows in sheets:
        sheet = book.create_sheet()
        for row in rows:
            sheet.append(row)
    target = BytesIO()
    book.save(target)
    return target.getvalue()


def _plain_pdf(sheets: Sequence[Rows]) -> bytes:
    face = load().shape("0", Style.WORDS).runs[0][0].name
    target = BytesIO()
    story = []
    for rows in sheets:
        used = [at for at in range(len(rows[0])) if any(row[at] is not None for row in rows)]
        cells = [[_text(row[at]) for at in used] for row in rows if any(value is not None for value in row)]
        style = TableStyle([("FONTNAME", (0, 0), (-1, -1), face), ("FONTSIZE", (0, 0), (-1, -1), 9),
                            ("GRID", (0, 0), (-1, -1), 0.4, "#000000")])
        story.append(LongTable(cells, style=style, repeatRows=1))
    SimpleDocTemplate(target, pagesize=A4).build(story)
    return target.getvalue()


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, int | date | datetime):
        return str(value)
    return f"{value:,}" if isinstance(value, int) else f"{value:%Y-%m-%d}"
