"""Forms for the tests of filling: the one drawn for this project, with parts exchanged, and what is put into it."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import openpyxl

from salon_app.system.xlsx_form.values import FieldAt, Known, ListAt, Rows, Values

SAMPLE = Path(__file__).parents[1] / "data" / "jisseki_houkokusho_sample.xlsx"
REPORT, MONEY = "実績報告書", "収支決算書"
FIRST, ROOM = 36, 12
COLUMNS = {"A": "番号", "C": "実施日", "I": "会場", "P": "内容", "W": "参加者", "Z": "担い手"}
FIELDS = (
    FieldAt(REPORT, "S3", "作成日"), FieldAt(REPORT, "Q5", "団体名"), FieldAt(REPORT, "G10", "実施期間"),
    FieldAt(REPORT, "G13", "開催回数"), FieldAt(REPORT, "G14", "延べ参加者数"), FieldAt(MONEY, "B5", "交付決定額"),
    FieldAt(MONEY, "D5", "助成金の額"))
LIST = ListAt(REPORT, FIRST, ROOM, "開催一覧", COLUMNS)


def with_parts(changes: Mapping[str, Callable[[str], str] | bytes], source: bytes | None = None) -> bytes:
    """A form with other parts: by a function of its text, or with these bytes (also new ones)."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(source or SAMPLE.read_bytes())) as old, zipfile.ZipFile(written, "w") as new:
        for info in old.infolist():
            change = changes.get(info.filename)
            data = old.read(info)
            new.writestr(info, change if isinstance(change, bytes) else change(data.decode()) if change else data)
        for name in changes.keys() - set(old.namelist()):
            data_of = changes[name]
            assert isinstance(data_of, bytes)
            new.writestr(name, data_of)
    return written.getvalue()


def parts(data: bytes) -> dict[str, bytes]:
    """The parts of a file in their order."""
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return {name: file.read(name) for name in file.namelist()}


def without_cells(sheet: bytes, cells: set[str]) -> bytes:
    """A sheet's XML without some cells."""
    for cell in cells:
        sheet = re.sub(rb'<c r="%s"[^>]*?(?:/>|>.*?</c>)' % cell.encode(), b"", sheet, count=1)
    return sheet


def sessions(count: int, *, content: str = "折り紙") -> Rows:
    """So many sessions, a week apart from 2 April 2026."""
    first = date(2026, 4, 2)
    return Rows(tuple(COLUMNS.values()), tuple(
        {"番号": at + 1, "実施日": first + timedelta(weeks=at), "会場": "見本集会所", "内容": content, "参加者": 10 + at % 5,
         "担い手": 2} for at in range(count)))


def values(count: int, **more: Any) -> Values:
    """A report of so many sessions; `more` fields by name."""
    rows = sessions(count)
    known = Known({
        "作成日": date(2027, 4, 10), "団体名": "見本ふれあいサロン", "実施期間": "令和8年4月から", "開催回数": count,
        "延べ参加者数": sum(int(str(one["参加者"])) for one in rows.items), "交付決定額": 258_000, "助成金の額": 246_000,
        "対象者": None, **more}, {"開催一覧": rows})
    return Values(known, known)


def opened(data: bytes) -> Any:
    """A filled form as Excel would read it: formulas as they are."""
    return openpyxl.load_workbook(io.BytesIO(data))
