"""立替精算書 of one volunteer: what they paid for the salon, the money to be given back, room for the receipts, both signatures.

It is a paper of the salon for itself; receipts are numbered on it from 1, beside their 領収書番号 of grants.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from salon_app.model.texts import translate
from salon_app.reports.errand_sheet_parts import place_for_receipts, signature
from salon_app.reports.kit.model import (
    Addressee,
    Align,
    Amount,
    Block,
    Choices,
    Column,
    Columns,
    Kind,
    Numeral,
    ReportModel,
    Table,
    Text,
)
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services
from salon_app.services.grants.values import Expense

KEY, TITLE = "outlay-slip", "立替精算書"
NOTHING = "この期間に、立て替えてもらった支出はありません。"
TAKEN_BACK = "この支出は取り消してあります。お返しするお金はありません。"
ASKED = "サロンのために、次のとおり立て替えました。領収書を添えます。"
PASTED = "貼りきれない領収書は、裏か別の紙に貼り、表の番号を書きます。署名のかわりに印でもかまいません。"
WIDTH, HALF, SIGNED = 178.0, 86.5, 27.0  # mm: the body, half of it, a box to sign in
ROOM, LEAST, ROW = 116.0, 60.0, 8.0  # mm: room to paste, less a row for each receipt
LEFT, RIGHT = 28.0, 145.0


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """The slip of the expense asked for; of all a volunteer is owed; else of each who paid something in the period, what was
    given back apart from what is still owed.
    """
    paper = Paper(services, options)
    if options.expense_id is not None:
        expense = services.expenses.get(options.expense_id)
        return (_nothing(paper, TAKEN_BACK) if expense.taken_back_on is not None else _slip(paper, (expense,)),)
    if options.person_id is not None:
        owed = services.expenses.owed_to_helpers().get(options.person_id)
        return (_slip(paper, owed) if owed else _nothing(paper, NOTHING),)
    found: dict[tuple[int, bool], list[Expense]] = {}
    for expense in services.expenses.between(options.start, options.end):
        if expense.helper_id is not None:
            found.setdefault((expense.helper_id, expense.paid_on is None), []).append(expense)
    return tuple(_slip(paper, theirs) for theirs in found.values()) or (_nothing(paper, NOTHING),)


def _nothing(paper: Paper, words: str) -> ReportModel:
    return paper.model(key=KEY, title=TITLE, unit="", blocks=(sentence(words),))


def _slip(paper: Paper, expenses: Sequence[Expense]) -> ReportModel:
    name = paper.name(expenses[0].helper_id)
    return paper.model(
        key=KEY, title=TITLE, numbered=False, document=TITLE, continued=f"{name} 様",
        blocks=(
            Columns(columns=((Text(paragraphs=("立て替えた人",), size=11.0),), (Addressee(name=name),)), widths=(LEFT, RIGHT)),
            Text(paragraphs=(ASKED,), size=10.5), _receipts(paper, expenses),
            Columns(widths=(WIDTH,), whole=True, columns=((
                Amount(label=_back(expenses), yen=sum(one.amount for one in expenses)), *_given_back(paper, expenses),
                Columns(columns=((signature("受領（立て替えた人）", "上の金額を受け取りました", HALF, SIGNED, name),),
                                 (signature("お渡しした人", "上の金額をお渡ししました", HALF, SIGNED),)), widths=(HALF, HALF)),
                place_for_receipts(WIDTH, max(LEAST, ROOM - ROW * len(expenses)), "領収書を貼るところ")),))),
        basis_title="ご案内", basis=(PASTED,))


def _receipts(paper: Paper, expenses: Sequence[Expense]) -> Table:
    """A row for each receipt, with its numbers in grants where it has any."""
    accounts = {one.id: one.name for one in paper.services.cashbook.accounts(with_inactive=True)}
    numbered = any(one.numbers for one in expenses)
    table = TableBuilder("receipts", (
        Column("number", "番号", Kind.NUMBER, width=12.0, align=Align.CENTER),
        Column("day", "領収書の日", width=23.0, size=10),
        Column("payee", "支払先", width=34.0, wraps=True),
        Column("words", "但し書き", wraps=True),
        Column("account", "科目", width=27.0, size=10, wraps=True),
        *((Column("code", "領収書番号", Kind.CODE, width=22.0),) if numbered else ()),
        Column("amount", "金額", Kind.YEN, width=24.0),
    ), frame=1.2)
    for number, one in enumerate(expenses, 1):
        cells: dict[str, Any] = {"code": "\n".join(one.numbers.values())} if numbered else {}
        table.row(number=Numeral(number, size=10.5), day=paper.short(one.receipt_on or one.booked_on), payee=one.payee,
                  words=one.description, account="・".join(dict.fromkeys(accounts[line.account_id] for line in one.lines)),
                  amount=one.amount, **cells)
    table.total("合計")
    return table.build()


def _back(expenses: Sequence[Expense]) -> str:
    return "お返しする金額" if _owed(expenses) else "お返しした金額"


def _owed(expenses: Sequence[Expense]) -> bool:
    return expenses[0].paid_on is None


def _given_back(paper: Paper, expenses: Sequence[Expense]) -> tuple[Block, ...]:
    """When and out of what it was given back; boxes to tick while it has not been."""
    if _owed(expenses):
        return (Choices(lead="返し方", labels=("現金", "振込"), tail="返した日　　　年　　　月　　　日", pitch=9.0),)
    places = {one.id: one.name for one in paper.services.cashbook.places()}
    said = dict.fromkeys(f"{paper.date(one.paid_on)}に {places.get(one.place_id or 0, '')}から"
                         for one in expenses if one.paid_on)
    return (Text(paragraphs=(f"{'、'.join(said)}お返ししました。",), size=10.5),)


SPEC = ReportSpec(KEY, lambda: translate("Reports", "立替精算書"), Span.MONTH,
                  frozenset({"expense_id", "person_id", "seals", "western_dates"}), collect)
