"""買いもの精算票 of one 依頼: what was bought, the calculation of お釣り, the shop's receipts, and both signatures.

Its number is given before by services/shopping/settlements.py; without one it is a preview (未発行). The goods are no sale
of the salon, and nothing here looks like one; only the 手数料 is its income.
"""

from __future__ import annotations

from dataclasses import dataclass

from salon_app.model import errands
from salon_app.model.texts import translate
from salon_app.reports import layout
from salon_app.reports.errand_sheet_parts import contact, place_for_receipts, signature
from salon_app.reports.kit.model import (
    Addressee,
    Align,
    Block,
    Calc,
    Choices,
    Column,
    Columns,
    Continuation,
    Kind,
    Numeral,
    Page,
    ReportModel,
    RowStyle,
    Table,
    Text,
    Value,
)
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.sheet_parts import UNISSUED
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services
from salon_app.services.shopping.values import Errand, Line, Settlement

KEY, TITLE = "errand-settlement", "買いもの精算票"
NOT_SALES = "品物の代金はお預かりしたお金からお支払いしたもので、サロンの売上ではありません。手数料だけがサロンの収入です。"
ON_THE_BACK = "レシートは、この用紙の裏に貼ってください。"
WIDTH, ROOM = 120.0, 152.0  # mm of a page between head and footer
HEAD, GAP, TICKS = 9.2, 2.6, 11.2  # the name with its gap; between blocks; boxes to tick with their gaps
PASTED, SIGNED = 54.0, 25.0  # for the shop's receipts with the signatures beside; the signatures alone
LEFT, RIGHT, HALF = 67.0, 50.0, 58.7
NOTHING = "－"
WRITTEN, RESULT = 9.0, 11.0  # mm, rows


@dataclass(frozen=True)
class _Made:
    """An errand at its settlement; `priced`: every line is known, so that the paper can be added up."""

    errand: Errand
    settlement: Settlement | None
    priced: bool

    @property
    def settled(self) -> bool:
        return self.settlement is not None and self.settlement.settled_at is not None


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """The 精算票 of the 依頼 asked for, or of all that were received in the period and have one."""
    paper = Paper(services, options)
    if options.errand_id is not None:
        return (_model(paper, options.errand_id),)
    issued = [one.id for one in services.errands.between(options.start, options.end)[::-1]
              if services.settlements.of(one.id) is not None]
    if issued:
        return tuple(_model(paper, one) for one in issued)
    return (paper.model(key=KEY, title=TITLE, page=Page.A5_PORTRAIT, seals=False, unit="",
                        blocks=(sentence("この期間の依頼に、買いもの精算票はありません。"),)),)


def _model(paper: Paper, errand_id: int) -> ReportModel:
    errand, settlement = paper.services.errands.get(errand_id), paper.services.settlements.of(errand_id)
    made = _Made(errand, settlement, all(line.outcome for line in errand.lines))
    whom = contact(paper.services, errand.person_id)
    lines, goods = _lines(made)
    sums, total = _sums(paper, made, goods)
    tall = HEAD + layout.height(lines, WIDTH) + GAP + layout.height(sums, WIDTH) + TICKS
    on_the_back = tall + PASTED > ROOM >= tall + SIGNED
    number = settlement.number if settlement is not None else ""
    return paper.model(
        key=KEY, title=TITLE, page=Page.A5_PORTRAIT, seals=False, unit="", numbered=False,
        number=f"受付番号　{errand.number}", corner=(*((f"番号　{number}",) if number else ()), "単位：円"),
        mark="" if number else UNISSUED, continuation=Continuation.TITLE, continued=whom.addressed,
        document=f"{TITLE}　{number}".rstrip(),
        blocks=(
            _whom(paper, errand), lines,
            Columns(widths=(WIDTH,), whole=True, columns=((
                sums, Choices(lead="足りないとき", labels=("いま追加でいただく", "後日いただく"), pitch=7.4),
                *_signed(paper, made, total, on_the_back=on_the_back)),))),
        basis_title="ご案内", basis=(NOT_SALES,))


def _whom(paper: Paper, errand: Errand) -> Columns:
    person = paper.services.people.card(errand.person_id).person
    day = paper.date_weekday(errand.delivered_on) if errand.delivered_on is not None else "　　　年　　　月　　　日"
    return Columns(columns=((Addressee(name=person.name, honorific="御中" if person.is_body else "様"),),
                            (Text(paragraphs=(f"{day}お届け",), size=10, align=Align.RIGHT, whole=True),)), widths=(66.0, 52.0))


def _lines(made: _Made) -> tuple[Table, Calc | None]:
    """What was bought, and what all of it cost (None while it isn't known)."""
    table = TableBuilder("lines", (
        Column("number", "番号", Kind.NUMBER, width=11.0, align=Align.CENTER),
        Column("item", "品名", wraps=True),
        Column("quantity", "数", width=24.0, align=Align.CENTER),
        Column("price", "代金", Kind.YEN, width=29.0),
    ), row_height=None if made.priced else WRITTEN, size=10.5, frame=1.2)
    for line in made.errand.lines:
        table.row(number=Numeral(line.number, size=10.5), item=_item(line), quantity=line.quantity, price=_price(line))
    if made.priced:
        table.total("代金の合計")
        return table.build(), table.link("total", "price")
    table.total("代金の合計", price=None)
    return table.build(), None


def _item(line: Line) -> str:
    """What was got, and why it costs nothing where it doesn't."""
    more = {errands.BY_SALON: "不要・サロンが買い取り", errands.BY_PERSON: "不要"}.get(line.unwanted, "")
    if not more and line.outcome == errands.SUBSTITUTED:
        more = "代わりの品" if line.got else "同等品"
    if line.outcome in (errands.UNAVAILABLE, errands.DROPPED):
        more = errands.outcome_words(line.outcome)
    return f"{line.name}（{more}）" if more else line.name


def _price(line: Line) -> Value:
    if line.unwanted == errands.BY_SALON:
        return NOTHING
    return line.price if line.price is not None or not line.outcome else NOTHING


def _sums(paper: Paper, made: _Made, goods: Calc | None) -> tuple[Table, int | None]:
    """預り + 追加 − 代金 − 手数料, and what it comes to in yen: お釣り, negative 不足, None while it isn't known."""
    table = TableBuilder("sums", (Column("what", ""), Column("yen", "", Kind.YEN, width=40.0)), head=False, frame=1.2,
                         size=11.0)
    plus, minus = _received(paper, made, table), _spent(made, goods, table)
    if made.settlement is not None and made.settlement.accepted:
        let_go, by = made.settlement.accepted, paper.name(made.settlement.accepted_by)
        table.row(key="accepted", what=f"{'＋' if let_go > 0 else '－'} 了承した差額（{by}）", yen=abs(let_go))
        (plus if let_go > 0 else minus).append("accepted")
    if not made.priced:
        table.row(style=RowStyle.RESULT, height=RESULT, what="お返しする金額（お釣り）")
        return table.build(), None
    total = sum(table.value(key, "yen") for key in plus) - sum(table.value(key, "yen") for key in minus)
    label = "足りない金額（いただく額）" if total < 0 else "お返しする金額（お釣り）"
    if total < 0:
        plus, minus = minus, plus
    table.result(label, "yen", plus=plus, minus=minus, key="result", style=RowStyle.RESULT, height=RESULT)
    return table.build(), total


def _received(paper: Paper, made: _Made, table: TableBuilder) -> list[str]:
    """Rows of the money that came in, each with its 預り証; there is one for 追加 in any case. Returns their keys."""
    slips = [slip for slip in paper.services.holdings.slips(made.errand.id) if not slip.void]
    rows = [("お預かりした金額" if at == 0 else "追加でお預かりした金額", slip) for at, slip in enumerate(slips)]
    for words, slip in rows:
        table.row(key=slip.number, what=f"{words}（{slip.number}）", yen=slip.amount)
    keys = [slip.number for slip in slips]
    for words in ("お預かりした金額", "追加でお預かりした金額")[len(slips):]:
        table.row(key=words, what=words, yen=0 if made.priced else None)
        keys.append(words)
    return keys


def _spent(made: _Made, goods: Calc | None, table: TableBuilder) -> list[str]:
    """Rows of what goes off: goods, fee, what was handed back before. Returns their keys."""
    errand, settlement = made.errand, made.settlement
    fee = settlement.fee if settlement is not None and made.settled else errand.fee
    in_yen = errand.fee_kind == errands.YEN
    words = "－ 手数料（利用券で）" if errand.fee_kind == errands.TICKET and fee else "－ 手数料"
    table.row(key="goods", what="－ 代金の合計", yen=goods)
    table.row(key="fee", what=words, yen=fee if in_yen else 0)
    if errand.account.refunded and not made.settled:
        table.row(key="back", what="－ 先にお返しした金額", yen=errand.account.refunded)
        return ["goods", "fee", "back"]
    return ["goods", "fee"]


def _signed(paper: Paper, made: _Made, total: int | None, *, on_the_back: bool) -> tuple[Block, ...]:
    """The shop's receipts, if they don't go on the back; who received and who handed over."""
    change = "" if total is not None and total <= 0 else "お釣りと"
    giver = made.settlement.given_by if made.settlement is not None and made.settled else made.errand.helper_id
    wide, tall = (HALF, SIGNED) if on_the_back else (RIGHT, (PASTED - GAP) / 2)
    received = signature("受領（ご本人）", f"{change}品物を受け取りました", wide, tall)
    given = signature("お渡しした人", f"{change}品物をお渡ししました", wide, tall, paper.name(giver))
    if on_the_back:
        return (Columns(columns=((received,), (given,)), widths=(HALF, HALF)), Text(paragraphs=(ON_THE_BACK,), size=9))
    return (Columns(columns=((place_for_receipts(LEFT, PASTED),), (received, given)), widths=(LEFT, RIGHT)),)


SPEC = ReportSpec(KEY, lambda: translate("Reports", "買いもの精算票"), Span.MONTH,
                  frozenset({"errand_id", "western_dates"}), collect)
