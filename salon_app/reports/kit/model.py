"""A report as values: what stands on the paper, in the sheet and in the CSV, and nothing about how it is drawn.

Authors of documents build a `ReportModel` from blocks; `kit.tables.TableBuilder` helps with tables whose totals
add up by construction. Lengths are millimetres, sizes points, yen `int`. No drawing, no files, no database here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from salon_app.reports.kit.blocks import (
    Addressee,
    Amount,
    Block,
    Box,
    Boxes,
    CalendarDay,
    Chart,
    Choices,
    Column,
    Columns,
    CutLine,
    Diagram,
    Event,
    Field,
    Fields,
    Heading,
    Lines,
    MonthCalendar,
    PageBreak,
    Picture,
    Pictures,
    Row,
    Seal,
    Series,
    SlipHead,
    Table,
    Text,
)
from salon_app.reports.kit.cells import (
    Align,
    Calc,
    Calendar,
    Callee,
    Continuation,
    Fill,
    Hatched,
    Item,
    Kind,
    Name,
    Numeral,
    Page,
    Ref,
    RowStyle,
    Share,
    Tick,
    TickGrid,
    Value,
)
from salon_app.reports.kit.shapes import Card, Circle, Frame, Label, Stroke

__all__ = [
    "Addressee",
    "Align",
    "Amount",
    "Block",
    "Box",
    "Boxes",
    "Calc",
    "Calendar",
    "CalendarDay",
    "Callee",
    "Card",
    "Chart",
    "Choices",
    "Circle",
    "Column",
    "Columns",
    "Continuation",
    "CutLine",
    "Diagram",
    "Event",
    "Field",
    "Fields",
    "Fill",
    "Frame",
    "Hatched",
    "Heading",
    "Item",
    "Kind",
    "Kpi",
    "Label",
    "Letter",
    "Lines",
    "MonthCalendar",
    "Name",
    "Numeral",
    "Page",
    "PageBreak",
    "Picture",
    "Pictures",
    "Ref",
    "ReportModel",
    "Row",
    "RowStyle",
    "Seal",
    "Series",
    "Share",
    "SlipHead",
    "Stroke",
    "Table",
    "Text",
    "Tick",
    "TickGrid",
    "Value",
]


@dataclass(frozen=True, slots=True)
class Kpi:
    """A large figure of the band under the header; at most four. `value` may be a Calc on a table's cell."""

    label: str
    value: int | Decimal | Calc
    unit: str
    details: tuple[str, ...] = ()
    width: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """Whom a report is sent to and by whom, above its title on the first page, in place of salon and seal boxes.

    `sender`: label and words, a line each, with a dotted circle for the `stamp` beside. `number`: the whole line.
    """

    day: str
    addressee: str
    honorific: str = "御中"
    sender: tuple[tuple[str, str], ...] = ()
    number: str = ""
    stamp: bool = True

    @property
    def lines(self) -> tuple[str, ...]:
        """The same as lines of words, for Excel and CSV."""
        found = (self.number, self.day, f"{self.addressee}　{self.honorific}", *("　".join(one) for one in self.sender))
        return tuple(one for one in found if one)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportModel:
    """One document.

    `key`: as in the list of reports, used in file names. `subtitle`: small, in brackets under the title.
    `number`: the whole line, 「締め番号　第326号－1」. `period` large, `period_detail` small behind it.
    `seals`, `sheet_code` or the lines of `corner` stand top right, one of them only. `mark`: 未発行, 再発行, 練習, framed beside
    the title. `continued`: large under the title of later pages, where the first has its own words for it (a person's name).
    `basis`: one sentence each; `basis_title` may be 取りあつかい, かけかた, ご案内. `document`: the footer's left.
    `made_at`: an aware datetime already in the salon's local zone; printed as it is, with `made_word`.
    `own_head`: the blocks bring the head of each page themselves (連絡網図); the footer is as always.
    `slip`: a one-page slip whose blocks bring their own head; `short_foot`: its footer carries `basis` (or `number`) and
    time only, as that of a slip.
    `letter`: the head of a report to a funder. `evidence`: the rows behind the figures (根拠), which are not on paper: a sheet
    of their own in Excel, and shown on the page 報告書; cells of the document may be sums over them.
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
    kpis: tuple[Kpi, ...] = ()
    numbered: bool = True
    basis: tuple[str, ...] = ()
    basis_title: str = "集計の基準"
    document: str = ""
    made_word: str = "作成"
    continuation: Continuation = Continuation.RUNNING_HEAD
    calendar: Calendar = Calendar.WAREKI
    slip: bool = False
    own_head: bool = False
    corner: tuple[str, ...] = ()
    continued: str = ""
    short_foot: bool = False
    letter: Letter | None = None
    evidence: tuple[Table, ...] = ()

    def __post_init__(self) -> None:
        if self.made_at.tzinfo is None:
            raise ValueError("made_at must be aware")
        if len(self.kpis) > 4:
            raise ValueError("a KPI band holds at most four figures")
        if sum(map(bool, (self.seals, self.sheet_code, self.corner, self.letter))) > 1:
            raise ValueError("seal boxes, a sheet code, lines and a letter's sender cannot stand top right together")

    @property
    def footer_name(self) -> str:
        """The document as the footer's left names it."""
        return self.document or "　".join(filter(None, (self.salon, self.title, self.number or self.period)))
