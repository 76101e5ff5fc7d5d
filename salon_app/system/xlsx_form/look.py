"""A form as a picture for a screen: columns and rows in pixels, cells with their words, pictures and boxes as frames."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from salon_app.system.tabular_kind import broken_package
from salon_app.system.xlsx_form.book import Book, SheetPart
from salon_app.system.xlsx_form.choices import Validations
from salon_app.system.xlsx_form.layout import says_thousands
from salon_app.system.xlsx_form.markup import BrokenMarkup, Markup, Node
from salon_app.system.xlsx_form.measures import Measures
from salon_app.system.xlsx_form.references import Area, Cell
from salon_app.system.xlsx_form.sheet import Sheet
from salon_app.system.xlsx_form.styles import CellStyle
from salon_app.system.xlsx_form.texts import PLACEHOLDER

MOST_ROWS, MOST_COLUMNS = 400, 120
"""What is drawn of a sheet; forms are smaller."""
_ROWS_BEYOND, _COLUMNS_BEYOND, _TITLE_ROWS = 3, 1, 8
_UNITS_A_PIXEL = 9_525


@dataclass(frozen=True)
class LookCell:
    """A cell or merged area. `choices`: the words of its drop-down. `formula`: it calculates. `open`: may be filled."""

    area: Area
    text: str
    style: CellStyle
    formula: bool = False
    open: bool = True
    number: bool = False
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class LookFrame:
    """A picture or text box: where it lies in pixels (left, top, width, height), and its words ('' for a picture)."""

    box: tuple[int, int, int, int]
    words: str


@dataclass(frozen=True)
class LookSheet:
    """One sheet. `widths` and `heights` in pixels at 100 %, from the first column and row; hidden ones are 0."""

    name: str
    widths: tuple[int, ...]
    heights: tuple[int, ...]
    cells: tuple[LookCell, ...]
    frames: tuple[LookFrame, ...]
    protected: bool
    thousands: bool  # it asks for yen in 千円
    _at: dict[Cell, LookCell] = field(default_factory=dict, compare=False, repr=False)

    def cell(self, place: Cell) -> LookCell:
        """What lies at a place; an empty one where nothing does."""
        return self._at.get(place) or LookCell(Area(place.row, place.column, place.row, place.column), "", CellStyle())


@dataclass(frozen=True)
class FormLook:
    """The sheets that are shown, in their order; `written`: how many `{{…}}` stand in them."""

    sheets: tuple[LookSheet, ...]
    written: int

    @property
    def title(self) -> str:
        """What the form seems to be called: the largest letters at the top of its first sheet; '' without any."""
        top = [cell for cell in self.sheets[0].cells if cell.text and not cell.number and cell.area.top <= _TITLE_ROWS]
        best = max(top, key=lambda one: (one.style.points, one.style.bold), default=None)
        usual = min((one.style.points for one in top), default=0.0)
        return " ".join(best.text.split()) if best is not None and best.style.points > usual else ""

    def sheet(self, name: str) -> LookSheet | None:
        """The sheet of this name."""
        return next((one for one in self.sheets if one.name == name), None)


def look(data: bytes, name: str) -> FormLook:
    """The form's sheets that are not hidden. Raises InputProblem (field "file") for what is no form that can be filled."""
    try:
        book = Book(data, name)
        sheets = tuple(_sheet(book, part) for part in book.sheets if not part.hidden)
    except (BrokenMarkup, UnicodeDecodeError, ValueError, KeyError) as error:
        raise broken_package(name) from error
    return FormLook(sheets, sum(len(PLACEHOLDER.findall(cell.text)) for sheet in sheets for cell in sheet.cells))


def _sheet(book: Book, part: SheetPart) -> LookSheet:
    sheet = Sheet(book, part)
    measures, allowed = Measures(sheet), Validations(sheet)
    frames = [one for drawing in book.package.related(part.part, "drawing") for one in _anchors(book.package.markup(drawing))]
    used = [place for place in sheet.cells if sheet.text(place) or sheet.style_number(place)]
    rows = max([place.row for place in used] + [area.bottom for area in sheet.merged], default=1) + _ROWS_BEYOND
    columns = max([place.column for place in used] + [area.right for area in sheet.merged], default=1) + _COLUMNS_BEYOND
    widths = tuple(measures.width(one) for one in range(1, min(columns, MOST_COLUMNS) + 1))
    heights = tuple(measures.height(one) for one in range(1, min(rows, MOST_ROWS) + 1))
    cells: dict[Cell, LookCell] = {}
    for place in sorted({*sheet.cells, *(Cell(area.top, area.left) for area in sheet.merged)}):
        if place == sheet.anchor(place) and place.row <= len(heights) and place.column <= len(widths):
            cells[place] = _cell(sheet, place, allowed)
    at = {Cell(row, column): one for one in cells.values() for row in range(one.area.top, one.area.bottom + 1)
          for column in range(one.area.left, one.area.right + 1)}
    return LookSheet(part.name, widths, heights, tuple(cells.values()),
                     tuple(_frame(one, widths, heights) for one in frames), sheet.protected,
                     says_thousands(text for _, text in sheet.texts()), at)


def _cell(sheet: Sheet, place: Cell, allowed: Validations) -> LookCell:
    found = sheet.cells.get(place)
    style = sheet.style(place)
    text = sheet.text(place)
    formula = found is not None and found.formula is not None
    typed = found is not None and found.of.get("t") in ("s", "inlineStr", "str")
    return LookCell(sheet.area(place), text, _edged(sheet, place, style), formula,
                    not formula and not (sheet.protected and style.locked), bool(text) and not typed, allowed.at(place).words)


def _edged(sheet: Sheet, place: Cell, style: CellStyle) -> CellStyle:
    """A merged area has the lines of its last cell at the right and below."""
    area = sheet.area(place)
    if area.top == area.bottom and area.left == area.right:
        return style
    last = sheet.style(Cell(area.bottom, area.right)).lines
    return CellStyle(**{**vars(style), "lines": (style.lines[0], last[1], style.lines[2], last[3])})


@dataclass(frozen=True)
class _Anchor:
    start: tuple[int, int, int, int]  # column, offset in pixels, row, offset
    end: tuple[int, int, int, int] | None
    words: str


def _anchors(markup: Markup) -> Iterator[_Anchor]:
    for anchor in markup.root.children:
        start, end = anchor.child("from"), anchor.child("to")
        if start is None:
            continue
        words = "\n".join(filter(None, ("".join(markup.text(one) for one in paragraph.walk() if one.name == "t")
                                        for paragraph in anchor.walk() if paragraph.name == "p")))
        yield _Anchor(_mark(markup, start), _mark(markup, end) if end is not None else None, words)


def _mark(markup: Markup, mark: Node) -> tuple[int, int, int, int]:
    def number(name: str) -> int:
        found = mark.child(name)
        return int(markup.text(found).strip() or 0) if found is not None else 0

    return number("col"), number("colOff") // _UNITS_A_PIXEL, number("row"), number("rowOff") // _UNITS_A_PIXEL


def _frame(anchor: _Anchor, widths: tuple[int, ...], heights: tuple[int, ...]) -> LookFrame:
    column, right, row, down = anchor.start
    left, top = sum(widths[:column]) + right, sum(heights[:row]) + down
    if anchor.end is None:
        return LookFrame((left, top, 64, 64), anchor.words)
    column, right, row, down = anchor.end
    return LookFrame((left, top, max(8, sum(widths[:column]) + right - left), max(8, sum(heights[:row]) + down - top)),
                     anchor.words)
