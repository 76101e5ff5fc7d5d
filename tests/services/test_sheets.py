"""用紙番号 in use: one a print-out, never one that somebody may still hold, and rows that keep their people."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from threading import Thread

import pytest

from salon_app.model import sheet_codes
from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem
from salon_app.salon import Salon
from salon_app.services.activities_values import PrintedSheet
from salon_app.store.tables import PrintedSheetRow
from tests.conftest import FixedClock

DAY = date(2026, 11, 20)


def issue(salon: Salon, subject: int = 1, *rows: tuple[int, int | None]) -> PrintedSheet:
    return salon.sheets.issue("attendance-sheet", subject, start=DAY, end=DAY, rows=rows or ((1, None),))


def test_a_sheet_is_found_by_its_number_as_people_type_it(salon: Salon) -> None:
    first = issue(salon, 7, (1, 3), (2, None))
    second = issue(salon, 7, (1, 4), (2, 3))
    assert salon.sheets.find(f"　{first.code[:2].lower()}-{first.code[2:]} ") == first
    assert first.rows == ((1, 3), (2, None)), "a later print changes nothing of an earlier one"
    assert salon.sheets.newest("attendance-sheet", 7) == second
    assert salon.sheets.newest("attendance-sheet", 7, on=date(2026, 11, 21)) is None
    assert salon.sheets.newest("attendance-grid", 7) is None
    salon.sheets.close(first.id)
    salon.sheets.close(first.id)
    assert not salon.sheets.find(first.code).open, "what was typed in stays readable: corrections are typed from it"
    never = next(code for code in sheet_codes.in_order(4) if code not in (first.code, second.code))
    with pytest.raises(InputProblem, match=f"「{never}」の用紙は、まだ印刷されていません"):
        salon.sheets.find(never)
    assert salon.audit.last() is None, "paper is not taken back"


def test_two_rows_never_share_a_number(salon: Salon) -> None:
    for rows in (((1, None), (1, 5)), ((0, None),)):
        with pytest.raises(ValueError, match="numbers of their own"):
            issue(salon, 1, *rows)


def test_the_oldest_number_comes_round_again_but_never_one_that_may_be_in_hand(salon: Salon, fixed_clock: FixedClock) -> None:
    fixed_clock.set(2024, 11, 22, 13, 51)
    codes = sheet_codes.in_order(4)
    printed = {"kind": "attendance-sheet", "subject_id": 1, "start": DAY, "end": DAY}
    with salon.services.uow.operation(Op.SHEET_PRINTED) as operation:
        now = fixed_clock.now()
        operation.insert_many(PrintedSheetRow, [
            {**printed, "code": code, "printed_at": now, "closed_at": now if code != codes[1] else None} for code in codes])
    fixed_clock.set(2026, 11, 22, 13, 50)
    assert issue(salon).code == sheet_codes.in_order(5)[0], "all of four letters were printed within two years"
    fixed_clock.advance(minutes=1)
    assert [issue(salon).code for _ in range(3)] == [codes[0], codes[2], codes[3]], "an open one is left out"
    assert salon.sheets.find(codes[0]).open and salon.sheets.find(codes[4]).id < salon.sheets.find(codes[3]).id
    assert salon.checks.run().problems == ()


def test_two_computers_never_give_the_same_number(salon: Salon, fixed_clock: FixedClock, tmp_path: Path) -> None:
    with Salon.open(tmp_path / "data", clock=fixed_clock) as other:
        threads = [Thread(target=lambda where=where: [issue(where) for _ in range(20)]) for where in (salon, other, salon)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    codes = [sheet.code for sheet in salon.sheets.of("attendance-sheet", 1)]
    assert len(codes) == len(set(codes)) == 60
