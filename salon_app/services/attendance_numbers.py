"""番号で入力: row numbers of a printed sheet as the people they belong to; the wrong sheet is refused by its name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlmodel import Session, col

from salon_app.model import dates, row_numbers
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.services.activities import ActivitiesService
from salon_app.services.activities_values import ActivitySession, PrintedSheet
from salon_app.services.other_sheets import other_kind
from salon_app.services.sheets import SheetsService
from salon_app.store.tables import PersonRow

SHEET, GRID = "attendance-sheet", "attendance-grid"
"""Documents that people tick: 受付名簿 of a session, 出席簿 of an activity's month."""


@dataclass(frozen=True)
class RowsRead:
    """The rows typed, on the sheet they belong to: number and person (None: a blank row). `code` '' where none was typed."""

    code: str
    sheet: PrintedSheet
    rows: tuple[tuple[int, int | None], ...]
    not_on_sheet: tuple[int, ...]
    twice: tuple[int, ...]


def read(text: str, held: ActivitySession, sheets: SheetsService, activities: ActivitiesService) -> RowsRead:
    """Find the sheet and the rows. Raises InputProblem (field "numbers")."""
    typed = row_numbers.read(text)
    if typed.code:
        sheet = sheets.find(typed.code)
        if not _covers(sheet, held):
            raise InputProblem(_belongs_elsewhere(sheet, held, activities), field="numbers")
    else:
        sheet = _only_one(sheets_of(held, sheets), typed.numbers)
    on_sheet = dict(sheet.rows)
    return RowsRead(
        typed.code, sheet, tuple((number, on_sheet[number]) for number in typed.numbers if number in on_sheet),
        tuple(number for number in typed.numbers if number not in on_sheet), typed.twice)


def sheets_of(held: ActivitySession, sheets: SheetsService) -> tuple[PrintedSheet, ...]:
    """Every sheet that a session can be typed from, the newest first."""
    found = (*sheets.of(SHEET, held.id), *sheets.of(GRID, held.activity_id, on=held.day))
    return tuple(sorted(found, key=lambda one: -one.id))


def present_entries(session: Session, person_ids: Sequence[int | None]) -> Mapping[int, int]:
    """The roster's entry for each person a sheet was printed with: the same, or the one it was merged into since.

    Whoever is not in it was taken back after the print.
    """
    found: dict[int, int] = {}
    wanted = {one: one for one in person_ids if one is not None}
    while wanted:
        rows = session.connection().execute(
            select(col(PersonRow.id), col(PersonRow.merged_into_id)).where(col(PersonRow.id).in_(set(wanted.values()))))
        merged = {row.id: row.merged_into_id for row in rows}
        found |= {asked: now for asked, now in wanted.items() if now in merged and merged[now] is None}
        wanted = {asked: merged[now] for asked, now in wanted.items() if merged.get(now) is not None}
    return found


def unknown_rows(read_rows: RowsRead) -> InputProblem:
    """Numbers that the sheet does not have."""
    numbers = [number for number, _ in read_rows.sheet.rows]
    sentence = translate("Sheets", "{numbers}番は、この用紙にありません。用紙の番号は{least}番から{most}番までです。")
    return InputProblem(sentence.format(numbers=row_numbers.in_words(read_rows.not_on_sheet), least=min(numbers, default=0),
                                        most=max(numbers, default=0)), field="numbers")


def _covers(sheet: PrintedSheet, held: ActivitySession) -> bool:
    if sheet.kind == SHEET:
        return sheet.subject_id == held.id
    return sheet.kind == GRID and sheet.subject_id == held.activity_id and sheet.start <= held.day <= sheet.end


def _only_one(found: Sequence[PrintedSheet], numbers: Sequence[int]) -> PrintedSheet:
    """The newest sheet, unless an older one that nobody has typed in yet has other people in the rows typed."""
    if not found:
        sentence = translate("Sheets", "この開催の用紙は、まだ印刷していません。受付名簿を印刷すると、番号で入れられます。")
        raise InputProblem(sentence, field="numbers")
    newest = found[0]
    said = [dict(newest.rows).get(number) for number in numbers]
    others = [sheet for sheet in found[1:] if sheet.open and [dict(sheet.rows).get(number) for number in numbers] != said]
    if others:
        sentence = translate("Sheets", "この開催の用紙は、番号のちがうものが{count}枚あります。"
                                       "用紙の右上の英字も、{code} 1 3 のように入れてください。")
        raise InputProblem(sentence.format(count=len(others) + 1, code=newest.code), field="numbers")
    return newest


def _belongs_elsewhere(sheet: PrintedSheet, held: ActivitySession, activities: ActivitiesService) -> str:
    """What the sheet is and where it is typed in, said by name."""
    if sheet.kind not in (SHEET, GRID):
        return other_kind(sheet, wanted=translate("Sheets", "この行事の受付名簿"))
    with suppress(RuleProblem):  # what it was printed for may have been taken back
        if sheet.kind == SHEET:
            other = activities.session(sheet.subject_id)
            sentence = translate("Sheets", "用紙 {code} は、{day}の{name}の受付名簿です。そちらを開いて入れてください。")
            return sentence.format(code=sheet.code, day=_day(other.day, held.day), name=other.title)
        if sheet.kind == GRID:
            name = activities.get(sheet.subject_id).name
            sentence = translate("Sheets", "用紙 {code} は、{name}の出席簿（{start}から{end}まで）です。")
            return sentence.format(code=sheet.code, name=name, start=_day(sheet.start, held.day),
                                   end=_day(sheet.end, held.day))
    return translate("Sheets", "用紙 {code} は、この行事の受付名簿ではありません。用紙の右上をもう一度見てください。").format(
        code=sheet.code)


def _day(day: date, beside: date) -> str:
    return dates.month_day(day) if day.year == beside.year else dates.wareki_weekday(day)
