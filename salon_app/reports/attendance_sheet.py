"""受付名簿 of one session: ふりがな order, boxes to tick, blank rows for 当日参加; its row numbers are typed back afterwards.

A report only reads: the 用紙番号 is given before by services/attendance_sheets.py. Without one it is a preview (未発行).
"""

from __future__ import annotations

from typing import Any

from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.reports.kit.model import (
    Align,
    Box,
    Boxes,
    Column,
    Continuation,
    Kind,
    ReportModel,
    Text,
    Tick,
)
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.sheet_parts import (
    UNISSUED,
    about,
    block_cell,
    handling,
    name_cell,
    number_cell,
    reading_cell,
    times,
)
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services
from salon_app.services.activities_values import ActivitySession
from salon_app.services.attendance_sheets import SHEET, Sheet, SheetRow

KEY, TITLE = SHEET, "受付名簿"
ROW = 9.8  # mm


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """A sheet for each session of the period that is not cancelled, or for the one asked for."""
    paper = Paper(services, options)
    if options.session_id is not None:
        sessions: tuple[ActivitySession, ...] = (services.activities.session(options.session_id),)
    else:
        sessions = services.activities.sessions(options.start, options.end, activity_id=options.activity_id)
    held = [one for one in sessions if not one.cancelled]
    if held:
        return tuple(_sheet(paper, one) for one in held)
    words = "この回は中止のため、受付名簿はありません。" if sessions else "この期間に、行事の予定はありません。"
    return (paper.model(key=KEY, title=TITLE, period=paper.span(options.start, options.end), seals=False, unit="",
                        blocks=(sentence(words),)),)


def _sheet(paper: Paper, session: ActivitySession) -> ReportModel:
    options, settings = paper.options, paper.settings
    sheet = paper.services.attendance_sheets.sheet(session.id, blank_rows=options.blank_rows)
    care = settings.sheet_care_mark if options.care_marks is None else options.care_marks
    signed = settings.sheet_signature if options.signatures is None else options.signatures
    marked = care and any(row.person is not None and row.person.care_mark for row in sheet.rows)
    fee = f"{format_yen(session.fee)}円" if session.fee else ""
    boxes = [Box("この用紙の集計", width=32.0), Box("来た人", None, "名"), Box("うち当日", None, "名"), Box("無記名", None, "名")]
    if fee:
        boxes.append(Box("参加費", None, "円"))
    boxes.append(Box("受付係", width=38.0))
    how = "番号に「当日」とある行は当日参加の方。来た方の四角に✓" + ("、参加費も四角に✓" if fee else "") + "。まちがいは二重線。"
    return paper.model(
        key=KEY, title=TITLE, seals=False, unit="", numbered=False, made_word="印刷", sheet_code=sheet.code,
        mark="" if sheet.code else UNISSUED, continuation=Continuation.TITLE,
        period=f"{session.title}　{paper.date_weekday(session.day)}", period_detail=times(session.starts, session.ends),
        document=f"{session.title}　{paper.date(session.day)}",
        blocks=(
            Text(paragraphs=(about(session),), size=10, whole=True),
            _table(sheet, fee, care=care, signed=signed),
            Boxes(boxes=tuple(boxes), height=14.0, notes=(how + ("「!」の方には声かけを。" if marked else ""),))),
        basis_title="取りあつかい", basis=handling(sheet))


def _table(sheet: Sheet, fee: str, *, care: bool, signed: bool) -> Any:
    columns = [
        Column("number", "番号", Kind.NUMBER, width=11.0, align=Align.CENTER),
        Column("came", "来た", width=13.5, align=Align.CENTER),
        Column("reading", "ふりがな", data_only=True),
        Column("name", "ふりがな・氏名", data_title="氏名"),
        Column("block", "号棟", width=20.5, align=Align.CENTER, size=11.0)]
    if fee:
        columns.append(Column("fee", "参加費", width=25.0, align=Align.CENTER))
    columns.append(Column("signature", "署名（任意）", width=49.0) if signed else Column("note", "備考", width=40.0))
    if any(_beside(row, care=care) for row in sheet.rows):
        columns.append(Column("beside", "お連れ・印", data_only=True))
    table = TableBuilder("sheet", columns, row_height=ROW)
    came, paid = Tick(), Tick(fee)
    for row in sheet.rows:
        cells: dict[str, Any] = {"fee": paid} if fee else {}
        beside = _beside(row, care=care)
        if beside:
            cells["beside"] = beside
        table.row(number=number_cell(row), came=came, reading=reading_cell(row), name=name_cell(row, care=care),
                  block=block_cell(row), **cells)
    return table.build()


def _beside(row: SheetRow, *, care: bool) -> str:
    """What stands in the name's cell on paper beside the name."""
    name = name_cell(row, care=care)
    return "　".join(filter(None, (name.note, name.mark)))


SPEC = ReportSpec(KEY, lambda: translate("Reports", "受付名簿"), Span.DAY_AHEAD,
                  frozenset({"session_id", "activity_id", "blank_rows", "signatures", "care_marks", "western_dates"}),
                  collect)
