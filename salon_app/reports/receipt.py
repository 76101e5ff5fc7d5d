"""領収書 with its 控 on one A5 sheet. Issued by a command first; without a number it is only a preview (未発行).

An exempt salon prints neither tax nor 登録番号, so that nothing looks like a qualified invoice (DOMAIN e-11).
"""

from __future__ import annotations

from datetime import date

from salon_app.model.chart_of_accounts import MONEY
from salon_app.model.tax import REDUCED, RateTotal, tax_by_rate
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.reports.kit.model import (
    Addressee,
    Align,
    Amount,
    Block,
    Column,
    Columns,
    CutLine,
    Page,
    ReportModel,
    Seal,
    SlipHead,
    Text,
)
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services
from salon_app.services.receipts import Receipt

KEY, TITLE = "receipt", "領収書"
NO_STAMP = "収入印紙は不要です（営業に関しない受取書）。"
UNISSUED = "未発行"
ONE_LINE, IN_ISSUER = 31, 15  # letters on a line of 但し書き, and of the issuer


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """The receipt asked for, or all that were issued in the period."""
    paper = Paper(services, options)
    if options.receipt_id is not None:
        return (_receipt(paper, services.receipts.get(options.receipt_id)),)
    issued = services.receipts.between(options.start, options.end)
    if not issued:
        words = sentence("この期間に出した領収書はありません。")
        return (paper.model(key=KEY, title=TITLE, period=paper.span(options.start, options.end), blocks=(words,),
                            page=Page.A5_PORTRAIT, seals=False, unit=""),)
    return tuple(_receipt(paper, one) for one in issued)


def unissued(services: Services, *, on: date, addressee: str, description: str, amount: int, cash: int | None = None,
             honorific: str = "様", sale_id: int | None = None, movement_id: int | None = None) -> ReportModel:
    """What a 領収書 would look like: no number yet, marked 未発行. Yen as in `ReceiptsService.issue`."""
    in_cash = amount if cash is None else cash
    receipt = Receipt(id=0, number="", issued_on=on, addressee=addressee, honorific=honorific, description=description,
                      amount=amount, cash=in_cash, other=amount - in_cash, sale_id=sale_id, movement_id=movement_id,
                      person_id=None, reprints=0)
    return _receipt(Paper(services, ReportOptions(on, on)), receipt)


def _receipt(paper: Paper, receipt: Receipt) -> ReportModel:
    marks = [UNISSUED] if not receipt.number else []
    if receipt.reprints:
        marks.append(f"再発行 {paper.short(paper.made_at.date())}")
    if paper.settings.practice:
        marks.append("練習")
    mark = "・".join(marks)
    purpose = f"但し　{receipt.description}として"
    taxes = _taxes(paper, receipt)
    note = paper.settings.receipt_note or NO_STAMP
    tight = bool(taxes) or len(purpose) > ONE_LINE or sum(1 + len(one) // IN_ISSUER for one in _issuer(paper)) > 4
    return ReportModel(
        key=KEY, title=TITLE, salon=paper.settings.name, number=f"領 {receipt.number}" if receipt.number else "",
        page=Page.A5_PORTRAIT, slip=True, numbered=False, made_at=paper.made_at, calendar=paper.calendar,
        document=f"{TITLE}　{receipt.number}",
        blocks=(
            *_half(paper, receipt, TITLE, "印", mark, (purpose, "上記の金額を正に領収いたしました。"), taxes, tight=tight),
            Text(paragraphs=(note,), size=9, align=Align.RIGHT),
            CutLine(),
            *_half(paper, receipt, f"{TITLE}（控）", "担当", mark, (purpose, _where(paper, receipt)), (), tight=tight)),
        basis=("再発行のときは、題字の横に「再発行」と日付が入ります。",))


def _half(paper: Paper, receipt: Receipt, name: str, seal: str, mark: str, words: tuple[str, str],
          taxes: tuple[RateTotal, ...], *, tight: bool) -> tuple[Block, ...]:
    """One of the two slips. `tight`: there is tax or a long 但し書き on the sheet, which needs the room."""
    parts = TableBuilder("parts", (Column("kind", "内訳"), Column("amount", "", width=16 if tight else 21,
                                                                align=Align.RIGHT)),
                         row_height=5.0 if tight else 6.6, size=9 if tight else 10.5)
    parts.row(kind="現金", amount=_yen(receipt.cash))
    parts.row(kind="その他", amount=_yen(receipt.other))
    for one in taxes:
        rate = f"{one.rate}%" + ("軽減" if one.rate == REDUCED else "")
        parts.row(kind=f"{rate}（税{format_yen(one.tax)}円）", amount=_yen(one.amount))
    lines = list(_issuer(paper))
    if taxes and paper.settings.registration_number:
        lines.append(f"登録番号 {paper.settings.registration_number}")
    issuer = Text(paragraphs=tuple(lines), size=9 if tight else 10, bold_first=True)
    widths = (44.0, 49.0, 19.0) if tight else (40.0, 52.0, 19.0)
    return (
        SlipHead(name=name, number=f"No. {receipt.number or '―'}", day=paper.date(receipt.issued_on), mark=mark),
        Addressee(name=receipt.addressee, honorific=receipt.honorific),
        Amount(label="金額", yen=receipt.amount, height=11.5 if tight else 15.0),
        Text(paragraphs=words, size=9 if tight else 10.5),
        Columns(columns=((parts.build(),), (issuer,), (Seal(label=seal, field_height=14.0 if tight else 16.0),)), widths=widths))


def _issuer(paper: Paper) -> tuple[str, ...]:
    settings = paper.settings
    lines = (settings.name, f"代表　{settings.leader}" if settings.leader else "", settings.address,
             f"電話 {settings.phone}" if settings.phone else "")
    return tuple(line for line in lines if line)


def _taxes(paper: Paper, receipt: Receipt) -> tuple[RateTotal, ...]:
    """Tax by rate of the slip behind a receipt; none where it has no rates, or for a receipt for a part of it."""
    if receipt.sale_id is None:
        return ()
    sale = paper.services.sales.get(receipt.sale_id)
    totals = tax_by_rate((line.amount, line.rate) for line in sale.lines)
    return tuple(one for one in totals if one.rate is not None) if sale.total == receipt.amount else ()


def _where(paper: Paper, receipt: Receipt) -> str:
    """For the 控: what the money was for in the books, and where it lies."""
    if receipt.sale_id is not None:
        sale = paper.services.sales.get(receipt.sale_id)
        return f"会計 {sale.business_date.month}/{sale.business_date.day} {sale.number:04d}　科目　売上"
    if receipt.movement_id is None:
        return "控えとして保管します。"
    accounts = {one.id: one for one in paper.services.cashbook.accounts(with_inactive=True)}
    sides = [accounts[leg.account_id] for leg in paper.services.cashbook.movement(receipt.movement_id).legs]
    titles = dict.fromkeys(one.name for one in sides if one.kind != MONEY)
    places = dict.fromkeys(one.name for one in sides if one.kind == MONEY)
    return f"科目　{'・'.join(titles)}　　置き場所　{'・'.join(places)}"


def _yen(amount: int) -> str:
    return f"{format_yen(amount)}円" if amount else "－"


SPEC = ReportSpec(KEY, lambda: translate("Reports", "領収書"), Span.MONTH,
                  frozenset({"receipt_id", "western_dates"}), collect)
