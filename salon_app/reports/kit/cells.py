"""The small words of a report: paper, kinds of columns, and the values that may stand in a cell.

Documents import them from kit.model. Lengths are millimetres; yen are `int`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum, StrEnum
from typing import NamedTuple


class Page(Enum):
    """Paper with its margins in mm: (width, height, left, top, right, bottom). The left or top edge is filed."""

    A4_PORTRAIT = (210.0, 297.0, 20.0, 11.0, 12.0, 10.0)
    A4_LANDSCAPE = (297.0, 210.0, 20.0, 18.0, 10.0, 10.0)
    A3_LANDSCAPE = (420.0, 297.0, 20.0, 18.0, 10.0, 10.0)
    A5_PORTRAIT = (148.0, 210.0, 20.0, 8.5, 8.0, 10.0)

    @property
    def body_width(self) -> float:
        """Width between the margins in mm: 178, 267, 390 or 120."""
        width, _, left, _, right, _ = self.value
        return width - left - right

    @property
    def landscape(self) -> bool:
        """Wider than tall."""
        return self.value[0] > self.value[1]


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
    RESULT = "result"  # what a calculation comes to: larger, under the heaviest rule
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


class Ref(NamedTuple):
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
    """A person's name in bold with the reading above it; both printed exactly as stored.

    `mark` stands large at the right edge (「!」), `note` small before it (お連れ 2名). `size` in points: 13.5 in rows of
    9.8 mm, 12 in rows of 8.6.
    """

    text: str
    reading: str = ""
    mark: str = ""
    note: str = ""
    size: float = 13.5


@dataclass(frozen=True, slots=True)
class Item:
    """What is wanted, in bold on as many lines as it needs, with a smaller line below it (brand, limit). `size` in points."""

    text: str
    detail: str = ""
    size: float = 12.0


@dataclass(frozen=True, slots=True)
class Numeral:
    """The number of a row that people type back: bold, with a small word below it (当日)."""

    value: int
    word: str = ""
    size: float = 13.0


@dataclass(frozen=True, slots=True)
class Callee:
    """Whom to ring: the reading with a word at the right edge (号棟), the name, the number large, and a small line below.

    `strong`: the line below is bold, it should be seen before dialling.
    """

    name: str
    reading: str = ""
    block: str = ""
    phone: str = ""
    note: str = ""
    strong: bool = False


@dataclass(frozen=True, slots=True)
class TickGrid:
    """Boxes to tick with their words in columns that are read downwards, under a line with `lead` left and `tail` right
    (時刻, 時　分: room to write between them); without both there is no such line."""

    labels: tuple[str, ...]
    lead: str = ""
    tail: str = ""
    across: int = 2


@dataclass(frozen=True, slots=True)
class Hatched:
    """Not in use (holiday, 休止): the cell is hatched; a text stands in a white box."""

    text: str = ""


Value = (str | int | Decimal | date | datetime | time | Calc | Share | Tick | Name | Item | Numeral | Callee | TickGrid
         | Hatched | None)
"""0 is counted and none, None does not apply and stays blank, 休み is written out."""
