"""A report as values: what stands on the paper, in the sheet and in the CSV, and nothing about how it is drawn.

Authors of documents build a `ReportModel` from blocks; `kit.tables.TableBuilder` helps with tables whose totals
add up by construction. Lengths are millimetres, sizes points, yen `int`. No drawing, no files, no database here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum, StrEnum


class Page(Enum):
    """Paper with its margins in mm: (width, height, left, top, right, bottom). The left or top edge is filed."""

    A4_PORTRAIT = (210.0, 297.0, 20.0, 11.0, 12.0, 10.0)
    A4_LANDSCAPE = (297.0, 210.0, 20.0, 18.0, 10.0, 10.0)
    A5_PORTRAIT = (148.0, 210.0, 20.0, 8.5, 8.0, 10.0)

    @property
    def body_width(self) -> float:
        """Width between the margins in mm: 178, 267 or 120."""
        width, _, left, _, right, _ = self.value
        return width - left - right


class Kind(StrEnum):
    """What the values of a column are; decides face, alignment, number format and the guard against Excel."""

    TEXT = "text"
    YEN = "yen"  # int: 12,345 and △150
    COUNT = "count"  # int, written like yen, added up like yen
    NUMBER = "number"  # int or Decimal that is never added: a price, a rank, a day of the month
    PERCENT = "percent"  # Decimal in percent points, one decimal, no sign: the heading says ％
    DATE = "date"  # date: 令和8年11月20日
    DAY = "day"  # date: 11月20日（金）
    TIME = "time"  # time or datetime: 9:58
    MOMENT = "moment"  # datetime in local time: 11月20日 9:58
    CODE = "code"  # str that must stay text: 会計番号, phone, 号室


class Align(StrEnum):
    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


class RowStyle(StrEnum):
    NORMAL = "normal"
    STRONG = "strong"  # bold, an interim result inside a calculation: 計算上の残高
    SUBTOTAL = "subtotal"  # 小計; stays with the row above it
    TOTAL = "total"  # 合計, under the heaviest rule; takes two rows along to a new page
    COMPARISON = "comparison"  # 先月, 前年同月, 増減: below 合計, not part of it
    CLOSED = "closed"  # 休み: the text of `label` runs over the columns from `label_from`


class Fill(StrEnum):
    """How a series of a chart is filled, in the order of time."""

    WHITE = "white"  # 前年同月
    HATCHED = "hatched"  # 先月
    BLACK = "black"  # 今月


class Continuation(StrEnum):
    """What stands on top of the second and later pages."""

    RUNNING_HEAD = "running head"  # one line: long lists
    TITLE = "title"  # the title again: reports of two or three designed pages


class Calendar(StrEnum):
    WAREKI = "wareki"
    WESTERN = "western"


# ---- values in cells -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ref:
    """A cell. An empty `column` or `table` means the one the formula stands in; `row` is an index or a row's key."""

    row: int | str
    column: str = ""
    table: str = ""


@dataclass(frozen=True, slots=True)
class Calc:
    """A value that other cells explain: `plus` minus `minus`. Paper and CSV show it, Excel keeps the formula."""

    value: int
    plus: tuple[Ref, ...]
    minus: tuple[Ref, ...] = ()


@dataclass(frozen=True, slots=True)
class Share:
    """`part` of `whole` in percent, rounded half up to one decimal; a formula in Excel."""

    value: Decimal
    part: Ref
    whole: Ref


@dataclass(frozen=True, slots=True)
class Tick:
    """A drawn tick box with its label on the right: ☐ is in no face. `size` in mm."""

    label: str = ""
    size: float = 6.0


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name in bold with the reading above it; both printed exactly as stored."""

    text: str
    reading: str = ""


@dataclass(frozen=True, slots=True)
class Hatched:
    """Not in use (holiday, 休止): the cell is hatched; a text stands in a white box."""

    text: str = ""


Value = str | int | Decimal | date | datetime | time | Calc | Share | Tick | Name | Hatched | None
"""0 is counted and none, None does not apply and stays blank, 休み is written out."""


# ---- tables ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `title` may hold a line break; without one the head cell joins its left neighbour's. Columns without `width` share what is left by `grow`.

    `once`: a repeated value (the group's name) is printed once and its cells are merged.
    `adds`, `subtracts`: keys of columns in the same row from which the TableBuilder computes this one;
    with `running` the value of the row above is added too (a balance).
    `share_of`: percent of that column's total.
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


@dataclass(frozen=True, slots=True)
class Row:
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
    more for rows that are written on. `rule_every`: a 0.7 line below each n-th row. `frame` in points.
    `sheet`: put the table on an Excel sheet of its own with this name (for long tables).
    """

    key: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    head: bool = True
    row_height: float | None = None
    size: float = 10.5
    rule_every: int = 0
    frame: float = 0.7
    sheet: str = ""


# ---- other blocks ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Field:
    """A ruled label with its value; `width` of the value cell in mm, None takes the rest."""

    label: str
    value: Value
    kind: Kind = Kind.TEXT
    width: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fields(Heading):
    """Labels and values in ruled rows; a row may hold several fields."""

    rows: tuple[tuple[Field, ...], ...]
    label_width: float = 30.0
    row_height: float = 7.4
    frame: float = 1.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Heading):
    """Paragraphs. `boxed` with a 0.7 frame of at least `min_height` mm, so that there is room to write."""

    paragraphs: tuple[str, ...]
    size: float = 10.5
    bold_first: bool = False
    boxed: bool = False
    min_height: float = 0.0
    align: Align = Align.LEFT


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
    """An image file's bytes (PNG or JPEG) with its caption: number, title, date."""

    data: bytes
    caption: str


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


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle of a diagram; x and y of its top left corner in mm from the diagram's top left."""

    x: float
    y: float
    width: float
    height: float
    weight: float = 0.7
    black: bool = False


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points (mm from the diagram's top left)."""

    points: tuple[tuple[float, float], ...]
    weight: float = 0.7
    dotted: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """A text of a diagram; y is its baseline. `width` limits it (0: no limit); `white` on a black frame."""

    x: float
    y: float
    text: str
    size: float = 10.5
    bold: bool = False
    align: Align = Align.LEFT
    width: float = 0.0
    white: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagram(Heading):
    """A free drawing of frames, strokes and labels (連絡網図); never split over pages."""

    height: float
    shapes: tuple[Frame | Stroke | Label, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipHead(Heading):
    """The head of a slip on a page that holds more than one: number right, tracked title, date right."""

    name: str
    number: str
    day: str
    mark: str = ""


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
class Columns(Heading):
    """Blocks side by side; the default is the two-column grid 102 + 5 + 71."""

    columns: tuple[tuple[Block, ...], ...]
    widths: tuple[float, ...] = (102.0, 71.0)


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
    | Columns
    | PageBreak
)


# ---- the document ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Kpi:
    """A large figure of the band under the header; at most four. `value` may be a Calc on a table's cell."""

    label: str
    value: int | Calc
    unit: str
    details: tuple[str, ...] = ()
    width: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportModel:
    """One document.

    `key`: as in the list of reports, used in file names. `subtitle`: small, in brackets under the title.
    `number`: the whole line, 「締め番号　第326号－1」. `period` large, `period_detail` small behind it.
    `seals` or `sheet_code` stand top right, never both. `mark`: 未発行, 再発行, 練習, framed beside the title.
    `basis`: one sentence each; `basis_title` may be 取りあつかい, かけかた, ご案内. `document`: the footer's left.
    `made_at`: an aware datetime already in the salon's local zone; printed as it is, with `made_word`.
    `slip`: a one-page slip whose blocks bring their own head; the footer carries `number` and time only.
    """

    key: str
    title: str
    salon: str
    made_at: datetime
    blocks: tuple[Block, ...]
    subtitle: str = ""
    number: str = ""
    period: str = ""
    period_detail: str = ""
    unit: str = "単位：円"
    page: Page = Page.A4_PORTRAIT
    seals: tuple[str, ...] = ()
    sheet_code: str = ""
    mark: str = ""
    kpis: tuple[Kpi, ...] = field(default=())
    numbered: bool = True
    basis: tuple[str, ...] = ()
    basis_title: str = "集計の基準"
    document: str = ""
    made_word: str = "作成"
    continuation: Continuation = Continuation.RUNNING_HEAD
    calendar: Calendar = Calendar.WAREKI
    slip: bool = False

    def __post_init__(self) -> None:
        if self.made_at.tzinfo is None:
            raise ValueError("made_at must be aware")
        if len(self.kpis) > 4:
            raise ValueError("a KPI band holds at most four figures")
        if self.seals and self.sheet_code:
            raise ValueError("seal boxes and a sheet code cannot both stand top right")

    @property
    def footer_name(self) -> str:
        """The document as the footer's left names it."""
        return self.document or "　".join(filter(None, (self.salon, self.title, self.number or self.period)))
