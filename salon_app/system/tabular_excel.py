"""One sheet of an Excel workbook as typed cells. Reading only: no workbook passes through here to be saved again."""

from __future__ import annotations

import io
import re
import warnings
from datetime import date, datetime, time, timedelta
from typing import Any

from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.system.tabular_kind import broken_package, check_package
from salon_app.system.tabular_phonetic import cell_readings
from salon_app.system.tabular_raw import Cell, RawTable

_FORMULA_WITHOUT_VALUE = re.compile(rb"</f></c>|<f[^>]*/></c>|</f><v></v></c>|</f><v\s*/></c>")
_MAX_COLUMNS = 500


def read_excel(data: bytes, name: str, sheet: str | None = None) -> RawTable:
    """The rows of `sheet`, or of the first visible sheet that holds a table. Raises InputProblem."""
    check_package(data, name)
    import openpyxl  # heavy: only when an Excel file is read

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about features of the workbook that don't touch its cells
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
            visible = [one for one in book.worksheets if one.sheet_state == "visible"]
            names = tuple(one.title for one in visible)
            if sheet is not None and sheet not in names:
                sentence = translate("Import", "「{sheet}」というシートがありません。あるシートは {names} です。")
                raise InputProblem(sentence.format(sheet=sheet, names="・".join(names)), field="sheet")
            chosen, rows = "", []
            for one in visible:
                if sheet in (None, one.title):
                    chosen, rows = one.title, _rows(one)
                    if sheet or len(rows) > 1:
                        break
            book.close()
            notes, readings = _notes(data), _readings(data, chosen)
    except InputProblem:
        raise
    except Exception as error:  # openpyxl lets KeyError, ValueError, XML and zip errors of damaged files through
        raise broken_package(name) from error
    return RawTable(rows=rows, encoding="xlsx", sheet=chosen, sheets=names, notes=notes, readings=readings)


def _rows(worksheet: Any) -> list[tuple[int, tuple[Cell, ...]]]:
    worksheet.reset_dimensions()  # the size written in the file is often wrong
    found: list[tuple[int, tuple[Cell, ...]]] = []
    for line, values in enumerate(worksheet.iter_rows(values_only=True, max_col=_MAX_COLUMNS), start=1):
        cells = [_cell(value) for value in values]
        while cells and cells[-1] == "":
            cells.pop()
        if cells:
            found.append((line, tuple(cells)))
    return found


def _cell(value: Any) -> Cell:
    if value is None:
        return ""
    if isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) < 2**53 else value
    if isinstance(value, datetime):
        return value.date() if value.time() == time() else value
    if isinstance(value, date | time):
        return value
    if isinstance(value, timedelta):
        return _hours(value)
    return str(value)


def _hours(value: timedelta) -> Cell:
    """Excel's elapsed time: a time of day below 24 hours, text beyond."""
    hours, rest = divmod(round(value.total_seconds()), 3600)
    return time(hours, rest // 60, rest % 60) if 0 <= hours < 24 else f"{hours}:{rest // 60:02}"


def _readings(data: bytes, sheet: str) -> dict[tuple[int, int], str]:
    import zipfile  # only when an Excel file is read

    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return cell_readings(package, sheet)


def _notes(data: bytes) -> tuple[str, ...]:
    import zipfile  # only when an Excel file is read

    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = [part for part in package.namelist() if part.startswith("xl/worksheets/sheet")]
        missing = sum(len(_FORMULA_WITHOUT_VALUE.findall(package.read(part))) for part in parts)
    if not missing:
        return ()
    sentence = translate(
        "Import", "計算結果のない式が{count}か所あり、空として読みました。Excelで開いて保存し直すと読めます。"
    )
    return (sentence.format(count=missing),)
