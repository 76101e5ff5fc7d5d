"""お届けの袋の表: a sheet for each bag, with what goes into it, whose it is, where it goes, and the change to hand over.

One sheet a person, so that at no door anybody reads of another. It has no 用紙番号: nothing is typed back from it.
"""

from __future__ import annotations

from datetime import date

from salon_app.model import errands
from salon_app.model.texts import translate
from salon_app.reports.errand_sheet_parts import errand_paper, how_it_ended, thing
from salon_app.reports.kit.model import (
    Align,
    Box,
    Boxes,
    Column,
    Hatched,
    Kind,
    Numeral,
    Page,
    ReportModel,
    Table,
    Tick,
)
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services
from salon_app.services.shopping.values import Card, Errand, Line

KEY, TITLE = "errand-pack-list", "お届けの袋の表"
ON_THE_WAY = (errands.SHOPPING, errands.NOT_HOME)
NOT_READY = (errands.ON_HOLD, errands.DELIVERED, errands.UNWANTED)


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """A sheet for each 依頼 to be delivered by the end of the period, in the order of the round."""
    paper = Paper(services, options)
    bags = [services.errands.get(card.id) for card in sorted(services.errands.board(), key=_in_order)
            if _goes(card, options.end)]
    if bags:
        return tuple(_bag(paper, errand) for errand in bags)
    return (paper.model(key=KEY, title=TITLE, page=Page.A5_PORTRAIT, seals=False, unit="",
                        blocks=(sentence("この期間に、お届けするものはありません。"),)),)


def _goes(card: Card, end: date) -> bool:
    when = card.again_on or card.needed_on
    if card.state in NOT_READY:
        return False
    return when <= end if when is not None else card.state in ON_THE_WAY


def _in_order(card: Card) -> tuple[date, int, str, int]:
    """By date and time wanted, then house by house."""
    late = 24 * 60
    return (card.again_on or card.needed_on or date.max, late if card.needed_time is None else card.needed_time, card.block,
            card.id)


def _bag(paper: Paper, errand: Errand) -> ReportModel:
    blocks = (_table(errand), _counts(errand), *how_it_ended(paper))
    return errand_paper(paper, errand, blocks, key=KEY, title=TITLE)


def _table(errand: Errand) -> Table:
    table = TableBuilder("lines", (
        Column("number", "番号", Kind.NUMBER, width=10.0, align=Align.CENTER),
        Column("packed", "✓", width=11.0, align=Align.CENTER, data_title="入れた"),
        Column("item", "品名"),
        Column("detail", "くわしく", data_only=True),
        Column("quantity", "数", width=20.0, align=Align.CENTER, size=12.0),
        Column("price", "代金（円）", Kind.YEN, width=24.0, size=12.0),
    ), row_height=12.0, least_height=9.4, frame=1.2)
    for line in errand.lines:
        wanted = thing(line)
        table.row(number=Numeral(line.number), packed=Tick() if _comes(line) else Hatched(), item=wanted,
                  detail=wanted.detail or None, quantity=line.quantity,
                  price=line.price if _comes(line) else errands.outcome_words(line.outcome) if line.price is None else "不要")
    return table.build()


def _comes(line: Line) -> bool:
    """Whether it goes into the bag, as far as is known."""
    return line.outcome in ("", errands.BOUGHT, errands.SUBSTITUTED) and line.unwanted != errands.BY_SALON


def _counts(errand: Errand) -> Boxes:
    """How many things, and the money to be handed over or asked for; room to write what is not known yet."""
    change = errand.change if all(line.outcome for line in errand.lines) else None
    short = change is not None and change < 0
    return Boxes(height=14.0, boxes=(
        Box("袋に入れる品", sum(map(_comes, errand.lines)), "品", width=33.0), Box("レシート", None, "枚", width=33.0),
        Box("いただく金額（不足）" if short else "お渡しするお釣り", abs(change) if change is not None else None, "円")))


SPEC = ReportSpec(KEY, lambda: translate("Reports", "お届けの袋の表"), Span.DAY_AHEAD, frozenset(), collect)
