"""合算: the files 集計（名前なし） of several salons in one report. 延べ is added up, 実 stands beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from salon_app.model.dates import parse_date, wareki
from salon_app.model.problems import InputProblem
from salon_app.model.table_values import read_number
from salon_app.model.texts import translate
from salon_app.reports.aggregate import AMOUNT, END, NUMBER, SALON, START
from salon_app.reports.aggregate_items import BY_NUMBER, ITEMS, YEN, AggregateItem
from salon_app.reports.kit.model import Align, Block, Calc, Column, Kind, Ref, ReportModel, Value
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.masking import FEWEST, WHOLE, Cell, masked
from salon_app.system.tabular import read_table

KEY, TITLE = "combined", "集計の合算"
ACROSS = 3
"""Salons beside each other on a page."""
HIDDEN = "＊"


@dataclass(frozen=True)
class Told:
    """What one salon told of a period: each item by number, None where nothing was written down."""

    salon: str
    start: date
    end: date
    values: dict[str, int | None]
    file: str


def read_told(path: Path) -> Told:
    """One salon's file, xlsx or CSV. Raises InputProblem (field "file") for any other and one that was cut or changed,
    EnvironmentProblem for one that can't be read."""
    table = read_table(path)
    if not {SALON, START, END, NUMBER, AMOUNT} <= set(table.headers):
        raise _bad(path, translate("Combine", "「{name}」は、集計（名前なし）のファイルではありません。"))
    values: dict[str, int | None] = {}
    told = set()
    for _, cells in table.records():
        number = str(cells[NUMBER]).strip()
        if not number:  # the basis and the date below the table
            continue
        if number not in BY_NUMBER:
            raise _bad(path, translate("Combine", "「{name}」に新しい項目「{number}」があります。新しい版で合算してください。"),
                       number)
        values[number] = _amount(cells[AMOUNT], path, number)
        told.add((str(cells[SALON]).strip(), _day(cells[START], path), _day(cells[END], path)))
    if len(told) != 1 or values.keys() != BY_NUMBER.keys():
        raise _bad(path, translate("Combine", "「{name}」は、切れているか、書きかえられています。もう一度もらってください。"))
    return Told(*told.pop(), values, path.name)


def _bad(path: Path, sentence: str, number: str = "") -> InputProblem:
    return InputProblem(sentence.format(name=path.name, number=number), field="file")


def combined(files: Sequence[Told], *, mask: bool, made_at: datetime, name: str = "") -> ReportModel:
    """All salons in one report; `mask` hides numbers of people under five. `name`: who adds them up.

    Raises InputProblem (field "file") for different periods and for one salon twice.
    """
    _check(files)
    values = _grid(files)
    hidden = masked(values) if mask else frozenset()
    first = files[0]
    tables = [_salons(files, at, values, hidden) for at in range(0, len(files), ACROSS)]
    return ReportModel(
        key=KEY, title=TITLE, salon=name or translate("Combine", "{count}団体").format(count=len(files)), made_at=made_at,
        unit="", numbered=False, period=_period(first),
        blocks=(_totals(files, values, hidden), *tables), basis=(
            "延べは足しています。実は、同じ方がほかの団体にもいるかもしれないため足していません。",
            "空欄は記録のない項目で、足していません。",
            *((f"「{HIDDEN}」は{FEWEST}名（件）未満の数と、それがほかの数から計算できてしまう数。",) if mask else ())))


def _check(files: Sequence[Told]) -> None:
    if len(files) < 2:
        raise InputProblem(translate("Combine", "合算には、2つ以上の団体のファイルがいります。"), field="file")
    first = files[0]
    for at, one in enumerate(files):
        if (one.start, one.end) != (first.start, first.end):
            sentence = translate(
                "Combine", "期間がちがいます：「{one}」は{first}、「{other}」は{second}。同じ期間でそろえてください。")
            raise InputProblem(sentence.format(one=first.file, first=_period(first), other=one.file, second=_period(one)),
                               field="file")
        twin = next((other for other in files[:at] if other.salon == one.salon), None)
        if twin is not None:
            sentence = translate("Combine", "「{one}」と「{other}」は、どちらも「{salon}」のものです。1つにしてください。")
            raise InputProblem(sentence.format(one=twin.file, other=one.file, salon=one.salon), field="file")


def _period(told: Told) -> str:
    return f"{wareki(told.start)}～{wareki(told.end)}"


def _grid(files: Sequence[Told]) -> dict[Cell, int]:
    """What is told by item and salon, with the totals of what may be added."""
    values = {(number, at): value for at, one in enumerate(files) for number, value in one.values.items() if value is not None}
    for item in ITEMS:
        told = [values[item.number, at] for at in range(len(files)) if (item.number, at) in values]
        if item.adds and told:
            values[item.number, WHOLE] = sum(told)
    return values


def _totals(files: Sequence[Told], values: dict[Cell, int], hidden: frozenset[Cell]) -> Block:
    table = TableBuilder("totals", (
        Column("group", "分類", width=30, once=True), Column("number", NUMBER, Kind.CODE, width=16), Column("label", "項目"),
        Column("unit", "単位", width=18, align=Align.CENTER), Column("whole", "合計", Kind.NUMBER, width=30),
        Column("told", "記録の\nある団体", Kind.NUMBER, width=20)), title="合計", remark=f"{len(files)}団体")
    for item in ITEMS:
        told = [at for at in range(len(files)) if (item.number, at) in values]
        table.row(group=item.group, number=item.number, label=item.label, unit=item.unit,
                  whole=_whole(item, told, values, hidden), told=len(told))
    return table.build()


def _whole(item: AggregateItem, told: Sequence[int], values: dict[Cell, int], hidden: frozenset[Cell]) -> Value:
    """The total; in Excel a sum of the salons' cells where all of them are shown."""
    if not item.adds:
        return "足しません"
    if (item.number, WHOLE) in hidden:
        return HIDDEN
    if not told:
        return None
    if any((item.number, at) in hidden for at in told):
        return values[item.number, WHOLE]
    return Calc(values[item.number, WHOLE], tuple(Ref(item.number, f"s{at}", _table(at)) for at in told))


def _table(at: int) -> str:
    """The table that holds the salon `at`."""
    return f"salons{at // ACROSS}"


def _salons(files: Sequence[Told], start: int, values: dict[Cell, int], hidden: frozenset[Cell]) -> Block:
    shown = range(start, min(start + ACROSS, len(files)))
    which = f"{start + 1}～{shown[-1] + 1}" if len(shown) > 1 else f"{start + 1}"
    table = TableBuilder(_table(start), (
        Column("number", NUMBER, Kind.CODE, width=16), Column("label", "項目"),
        Column("unit", "単位", width=16, align=Align.CENTER),
        *(Column(f"s{at}", files[at].salon, Kind.NUMBER, width=32) for at in shown)),
        title="団体ごとの数", remark=f"{which}団体目" if len(files) > ACROSS else "")
    for item in ITEMS:
        cells: dict[str, Any] = {
            f"s{at}": HIDDEN if (item.number, at) in hidden else values.get((item.number, at)) for at in shown}
        table.row(key=item.number, number=item.number, label=item.label, unit=item.unit, **cells)
    return table.build()


def _amount(cell: object, path: Path, number: str) -> int | None:
    """A count or yen as it stands in the file; only yen may be less than nothing."""
    try:
        value = read_number(str(cell))
    except InputProblem:
        value = Decimal("0.5")
    if value is None:
        return None
    if value % 1 or (value < 0 and BY_NUMBER[number].unit != YEN):
        raise _bad(path, translate("Combine", "「{name}」の項目「{number}」の数が読めません。もう一度もらってください。"), number)
    return int(value)


def _day(cell: object, path: Path) -> date:
    if isinstance(cell, date):
        return cell
    try:
        return parse_date(str(cell), today=date(2000, 1, 1))
    except InputProblem as problem:
        raise _bad(path, translate("Combine", "「{name}」の日付が読めません。もう一度もらってください。")) from problem
