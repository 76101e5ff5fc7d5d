"""Documents as CSV for other programs: plain numbers, ISO dates, each table a section under its title.

One door: `render_csv`. What a spreadsheet would take for a formula or change on opening gets a leading apostrophe.
For CP932, characters it lacks are replaced, and each replacement is reported with its place.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from io import StringIO

from salon_app.model.progress import Progress
from salon_app.model.texts import translate
from salon_app.reports.kit import values
from salon_app.reports.kit.clusters import clusters, is_selector
from salon_app.reports.kit.model import (
    Addressee,
    Amount,
    Block,
    Boxes,
    Chart,
    Choices,
    Columns,
    Diagram,
    Fields,
    Label,
    MonthCalendar,
    PageBreak,
    Pictures,
    ReportModel,
    SlipHead,
    Table,
    Text,
    Value,
)

MISSING = "〓"
_LIKE = {"𠮷": "吉", "¥": "￥", "—": "―", "㋿": "令和", "✓": "レ", "☎": "電話", "♥": "ハート", "•": "・"}
_FORMULA = re.compile(r"[=+\-@\t\r\n＝＋－＠]+[^=+\-@\t\r\n＝＋－＠]|[\t\r\n]")
_CHANGED = re.compile(
    r"0\d+|\d{12,}"  # leading zeros, digits beyond Excel's display
    r"|\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?"  # 3-5-402 would become a date
    r"|\d+[eE]\d+"
)


@dataclass(frozen=True, slots=True)
class Replacement:
    """A character that the encoding lacks, what was written instead, and where: table, row, column."""

    character: str
    written: str
    where: str


@dataclass(frozen=True, slots=True)
class CsvResult:
    """The file's bytes and what couldn't be written as it is."""

    data: bytes
    replaced: tuple[Replacement, ...] = ()


def render_csv(models: ReportModel | Sequence[ReportModel], encoding: str = "utf-8-sig",
               progress: Progress | None = None) -> CsvResult:
    """The documents as one CSV; `encoding` is "utf-8-sig" (for Excel too) or "cp932" (for old programs).

    Raises Cancelled through `progress`; its steps are documents.
    """
    if isinstance(models, ReportModel):
        models = (models,)
    stream = StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    replaced: list[Replacement] = []
    for number, model in enumerate(models):
        if progress is not None:
            progress.step(number, len(models), translate("Reports", "CSVを作っています"))
        if number:
            writer.writerow(())
        for line in _Lines(model).all():
            cells = line.cells
            if encoding.lower().replace("-", "") in ("cp932", "shiftjis", "sjis", "ms932"):
                cells = [_cp932(cell, line, column, replaced) for column, cell in enumerate(cells)]
            writer.writerow(cells)
    if progress is not None:
        progress.step(len(models), len(models), translate("Reports", "CSVを作りました"))
    return CsvResult(stream.getvalue().encode(encoding), tuple(dict.fromkeys(replaced)))


def guarded(text: str) -> str:
    """`text`, with an apostrophe before what a spreadsheet would calculate or change (DOMAIN e-32)."""
    return f"'{text}" if text and (_FORMULA.match(text) or _CHANGED.fullmatch(text)) else text


def cp932(text: str) -> tuple[str, list[tuple[str, str]]]:
    """`text` as CP932 can hold it, and the replacements made: (character, written)."""
    try:
        text.encode("cp932")
        return text, []
    except UnicodeEncodeError:
        pass
    out: list[str] = []
    made: list[tuple[str, str]] = [(text[0], "")] if is_selector(text[0]) else []  # with nothing before it
    for base, selector in clusters(text, keep_controls=True):
        written = base if _fits(base) else _replacement(base)
        out.append(written)
        if selector or written != base:
            made.append((base + selector, written))
    return "".join(out), made


def _fits(char: str) -> bool:
    try:
        return bool(char.encode("cp932"))
    except UnicodeEncodeError:
        return False


def _replacement(char: str) -> str:
    if char in _LIKE:
        return _LIKE[char]
    bare = "".join(c for c in unicodedata.normalize("NFKD", char) if not unicodedata.combining(c))
    return bare if bare and all(map(_fits, bare)) else MISSING


@dataclass(slots=True)
class _Line:
    """One line of the file; `where` and `heads` name a cell for the list of replacements."""

    cells: list[str]
    where: str = ""
    heads: Sequence[str] = field(default=())

    def place(self, column: int) -> str:
        head = self.heads[column] if column < len(self.heads) else ""
        return f"{self.where}「{head}」" if head else self.where


def _cp932(cell: str, line: _Line, column: int, replaced: list[Replacement]) -> str:
    text, made = cp932(cell)
    replaced.extend(Replacement(character, written, line.place(column)) for character, written in made)
    return text


class _Lines:
    """The lines of one document."""

    def __init__(self, model: ReportModel) -> None:
        self.model = model

    def all(self) -> Iterator[_Line]:
        """Head, large figures, blocks, basis."""
        model = self.model
        head = translate("Reports", "見出し")
        subtitle = f"（{model.subtitle}）" if model.subtitle else ""
        yield _Line(_words(f"{model.title}{subtitle}", model.mark), head)
        yield _Line(_words(model.salon, model.number, f"用紙番号　{model.sheet_code}" if model.sheet_code else "", *model.corner),
                    head)
        yield _Line(_words(model.period, model.period_detail, model.unit), head)
        for words in model.letter.lines if model.letter is not None else ():
            yield _Line(_words(words), head)
        for kpi in model.kpis:
            yield _Line([guarded(kpi.label), _cell(kpi.value), guarded(kpi.unit), *_words(*kpi.details)], head)
        yield from self._blocks(model.blocks)
        yield _Line([])
        for sentence in model.basis:
            yield _Line(_words(model.basis_title, sentence), model.basis_title)
        made = f"{values.day_text(model.made_at.date(), model.calendar)} {values.sentence_time(model.made_at)}"
        yield _Line(_words(model.made_word, made), head)

    def _blocks(self, blocks: Sequence[Block]) -> Iterator[_Line]:
        for block in blocks:
            if isinstance(block, PageBreak):
                continue
            title = block.title or self.model.title
            lines = list(self._block(block, title))
            if not isinstance(block, Columns) and (lines or block.title):
                yield _Line([])
            if block.title:
                yield _Line(_words(block.title, block.remark), title)
            yield from lines
            for note in block.notes:
                yield _Line(_words(note), title)

    def _block(self, block: Block, title: str) -> Iterator[_Line]:
        match block:
            case Columns():
                for column in block.columns:
                    yield from self._blocks(column)
            case Table():
                yield from _table(block, title)
            case Chart():
                yield _Line(["", *_words(*(series.name for series in block.series))], title)
                for index, name in enumerate(block.categories):
                    yield _Line([guarded(name), *(_cell(series.values[index]) for series in block.series)], title)
            case Choices():
                yield _Line(_words(block.lead, *block.labels), title)
            case MonthCalendar():
                for one in block.days:
                    if one.word:
                        yield _Line([_cell(one.day), guarded(one.word)], title)
                    for event in one.events:
                        yield _Line([_cell(one.day), guarded(event.text), guarded(event.detail)], title)
            case Fields():
                for label, value in ((f.label, f.value) for row in block.rows for f in row):
                    yield _Line([guarded(label), _cell(value)], title)
            case Boxes():
                for box in block.boxes:
                    label = guarded(f"{box.sign} {box.label}".strip())
                    yield _Line([label, _cell(box.value), guarded(box.unit)], title)
            case Text():
                for paragraph in block.paragraphs:
                    yield _Line(_words(paragraph), title)
            case Pictures():
                for picture in block.pictures:
                    yield _Line(_words(picture.caption), title)
            case Diagram() if block.data is not None:
                yield from self._blocks(block.data)
            case Diagram():
                for shape in block.shapes:
                    if isinstance(shape, Label):
                        yield _Line(_words(shape.text), title)
            case SlipHead():
                yield _Line(_words(block.whose, block.name, block.mark, block.number, block.day), title)
            case Addressee():
                yield _Line(_words(block.name, block.honorific), title)
            case Amount():
                yield _Line([guarded(block.label), str(block.yen)], title)
            case _:
                return  # lines to write on, boxes for seals: paper only


def _table(table: Table, title: str) -> Iterator[_Line]:
    heads = [(column.data_title or column.title).replace("\n", "") for column in table.columns]
    if table.head:
        yield _Line([guarded(head) for head in heads], title)
    for number, row in enumerate(table.rows, 1):
        cells = [_cell(value) for value in row.cells]
        if row.label:
            cells[row.label_from] = guarded(row.label)
        where = translate("Reports", "{table} {number}行目").format(table=title, number=number)
        yield _Line(cells, where, heads)


def _words(*texts: str) -> list[str]:
    return [guarded(text) for text in texts if text]


def _cell(value: Value) -> str:
    """Numbers plainly (-150), dates as 2026-11-20, times as 9:58: for programs, not for eyes."""
    if type(value) is str:
        return guarded(value)
    bare = values.plain(value)
    if bare is None:
        return ""
    if isinstance(bare, str):
        return guarded(bare)
    if isinstance(bare, datetime):
        return f"{bare:%Y-%m-%d} {values.clock_text(bare)}"
    if isinstance(bare, date):
        return bare.isoformat()
    return values.clock_text(bare) if isinstance(bare, time) else str(bare)
