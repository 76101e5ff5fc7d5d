"""The blocks a report is made of: tables, fields, texts, charts, boxes, and the parts of slips.

Documents import them from kit.model. Lengths are millimetres, sizes points, yen `int`. Nothing is drawn here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from salon_app.reports.kit.cells import Align, Fill, Kind, RowStyle, Value
from salon_app.reports.kit.shapes import Card, Circle, Frame, Label, Stroke

# ---- tables ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `title` may hold a line break; without one the head cell joins its left neighbour's.

    Columns without `width` share what is left by `grow`.

    `once`: a repeated value (the group's name) is printed once and its cells are merged.
    `adds`, `subtracts`: keys of columns in the same row from which the TableBuilder computes this one;
    with `running` the value of the row above is added too (a balance).
    `share_of`: percent of that column's total. `data_only`: in Excel and CSV, but not on paper (a reading that stands
    above the name there); `data_title`: its head there, where it differs. `wraps`: words that are too long go to another
    line at their own size, nothing is made smaller.
    """

    key: str
    title: str
    kind: Kind = Kind.TEXT
    width: float | None = None
    align: Align | None = None
    grow: float = 1.0
    once: bool = False
    bold: bool = False
    size: float | None = None
    hatched: bool = False
    adds: tuple[str, ...] = ()
    subtracts: tuple[str, ...] = ()
    running: bool = False
    share_of: str = ""
    data_only: bool = False
    data_title: str = ""
    wraps: bool = False


class Row(NamedTuple):
    """One row. `cells` has one value a column.

    `label` runs over the columns `label_from` to `label_to` (exclusive; 0: up to the first cell with a value).
    `rule_below`: a 0.7 line below (week ends). `height` in mm, at least.
    """

    cells: tuple[Value, ...]
    style: RowStyle = RowStyle.NORMAL
    key: str = ""
    label: str = ""
    label_from: int = 0
    label_to: int = 0
    rule_below: bool = False
    height: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What every block may carry: a section bar with title and 9 pt remark above it, 9 pt notes right below."""

    title: str = ""
    remark: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Table(Heading):
    """Columns and rows with repeated heads, ruling and totals as PAPER asks.

    `row_height` in mm: None lets the kit choose between 5.3 and 6.6 so that the pages come out even; give 9 and
    more for rows that are written on, down to `least_height` where that saves a page. `rule_every`: a 0.7 line below
    each n-th row. `frame` in points. `sheet`: put the table on an Excel sheet of its own with this name (for long tables).
    """

    key: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    head: bool = True
    row_height: float | None = None
    least_height: float | None = None
    size: float = 10.5
    rule_every: int = 0
    frame: float = 0.7
    sheet: str = ""


# ---- other blocks ----------------------------------------------------------------------------------------------


class Field(NamedTuple):
    """A ruled label with its value; `width` of the value cell in mm, None takes the rest.

    `size` of the value in points; `wraps`: words that are too long go to another line, nothing is made smaller.
    """

    label: str
    value: Value
    kind: Kind = Kind.TEXT
    width: float | None = None
    size: float = 11.0
    bold: bool = False
    wraps: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Fields(Heading):
    """Labels and values in ruled rows; a row may hold several fields."""

    rows: tuple[tuple[Field, ...], ...]
    label_width: float = 30.0
    row_height: float = 7.4
    frame: float = 1.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Heading):
    """Paragraphs. `boxed` with a 0.7 frame of at least `min_height` mm, so that there is room to write.

    `whole`: each paragraph stays on one line, squeezed and made smaller as far as it needs; the height is always the same.
    """

    paragraphs: tuple[str, ...]
    size: float = 10.5
    bold_first: bool = False
    boxed: bool = False
    min_height: float = 0.0
    align: Align = Align.LEFT
    whole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines(Heading):
    """Empty lines to write on."""

    count: int = 2
    pitch: float = 9.0


@dataclass(frozen=True, slots=True)
class Series:
    """One bar a category; None leaves the bar out."""

    name: str
    values: tuple[int | Decimal | None, ...]
    fill: Fill


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart(Heading):
    """Grouped bars, at most three series in the order of time. The unit stands in `remark`.

    `scale` divides the values for the labels and the axis (1000 with 「千円」 in the remark), shown with
    `decimals`. `captions`: for each category its lines of text below the name (ratios).
    """

    categories: tuple[str, ...]
    series: tuple[Series, ...]
    captions: tuple[tuple[str, ...], ...] = ()
    scale: int = 1
    decimals: int = 0
    height: float = 88.0


@dataclass(frozen=True, slots=True)
class Picture:
    """An image file (PNG or JPEG), its bytes or where it lies, with its caption: number, title, date.

    A file is read when it is drawn; one with more pixels on its longer side than `sharpest` is made smaller then.
    """

    image: bytes | Path
    caption: str
    sharpest: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pictures(Heading):
    pictures: tuple[Picture, ...]
    across: int = 2
    height: float = 62.0


@dataclass(frozen=True, slots=True)
class Box:
    """One box of a band: small label on top, a large value (or room to write) and its unit.

    `sign` stands before the label (－, ＝): a calculation. `width` in mm, None takes an equal share.
    """

    label: str
    value: Value = None
    unit: str = ""
    sign: str = ""
    width: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Boxes(Heading):
    """Boxes side by side in a 1.2 frame: a calculation, or a sheet's counts to be written by hand."""

    boxes: tuple[Box, ...]
    height: float = 13.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagram(Heading):
    """A free drawing of frames, cards, strokes, labels and circles (連絡網図); never split over pages.

    `data`: what Excel and CSV hold in its place; None: its words, line by line.
    """

    height: float
    shapes: tuple[Frame | Card | Stroke | Label | Circle, ...]
    data: tuple[Block, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipHead(Heading):
    """The head of a slip on a page that holds more than one: whose it is left, number right, tracked title, date right."""

    name: str
    number: str
    day: str
    mark: str = ""
    whose: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee(Heading):
    """A name on a line with 様 or 御中 at its end."""

    name: str
    honorific: str = "様"
    width: float = 68.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount(Heading):
    """A yen amount to which nothing can be added, ￥3,000－, in a 1.2 frame."""

    label: str
    yen: int
    height: float = 15.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal(Heading):
    """A box for a seal: head of 5 mm and a field."""

    label: str = "印"
    width: float = 19.0
    field_height: float = 16.0


@dataclass(frozen=True, slots=True, kw_only=True)
class CutLine(Heading):
    """A dashed line over the whole sheet, a dotted circle for 割印 and the words 切り取り線."""

    stamp: str = "割印"
    label: str = "切り取り線"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices(Heading):
    """Boxes to tick with their words, side by side; `pitch` of the lines in mm. `lead` stands before the first box, `tail` at
    the right edge (時　分: room to write)."""

    labels: tuple[str, ...]
    size: float = 11.0
    pitch: float = 8.4
    lead: str = ""
    tail: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """What is on a day: `text` in the calendar's own size, `detail` small below it where there is room."""

    text: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day of a month calendar; `word` beside its number is the holiday's name. `hatched`: the salon is closed."""

    day: date
    word: str = ""
    events: tuple[Event, ...] = ()
    hatched: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthCalendar(Heading):
    """A month as weeks from Sunday to Saturday, for a notice board; never split over pages.

    `height` of all weeks in mm. What a day cannot hold is said as 「ほか2件」:
    `calendar_layout.crowded` names such days before, so that they can be listed.
    """

    days: tuple[CalendarDay, ...]
    height: float = 140.0
    size: float = 11.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns(Heading):
    """Blocks side by side; the default is the two-column grid 102 + 5 + 71. `whole`: all of it stays on one page."""

    columns: tuple[tuple[Block, ...], ...]
    widths: tuple[float, ...] = (102.0, 71.0)
    whole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PageBreak:
    """The next block begins a new page."""


Block = (
    Table
    | Fields
    | Text
    | Lines
    | Chart
    | Pictures
    | Boxes
    | Diagram
    | SlipHead
    | Addressee
    | Amount
    | Seal
    | CutLine
    | MonthCalendar
    | Choices
    | Columns
    | PageBreak
)
