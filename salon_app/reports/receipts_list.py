"""領収書一覧表: the receipts of a grant in the order of its 費目 and their numbers, with a running total; then the 台紙 they are
pasted on in the same order (DOMAIN c: 並べる基準は日付順ではなく区分別). Of the whole salon by 科目 and date.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from salon_app.model import grants as rules
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.reports.grant_facts import ExpenseFacts
from salon_app.reports.grant_parts import about_grant, expenses_for, frame, in_order, receipts_behind, words_of
from salon_app.reports.kit.model import Column, Kind, ReportModel, Table
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.receipts_mount import Mounted, mount
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services
from salon_app.services.figures.grant_rows import MoneyRow
from salon_app.services.figures.grants import FinanceLine
from salon_app.services.grants.values import Receipt

KEY, TITLE = "receipts-list", "領収書一覧表"
NOTHING = "この期間に、領収書のある支出はありません。"
EVIDENCE = {rules.SLIP: "レシート", rules.INVOICE: "請求書", rules.NO_EVIDENCE: "領収書なし"}
SIGNS = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
ADDRESSED = {rules.TO_BLANK: "宛名なし", rules.TO_OTHER: "宛名がちがう"}


class Entry(NamedTuple):
    """A share of a receipt in the list, with the whole receipt."""

    line: FinanceLine
    row: MoneyRow
    expense: Receipt


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """The list and its 台紙."""
    paper = Paper(services, options)
    facts = expenses_for(services, options)
    listed = entries(services, facts)
    if not listed:
        return (paper.model(key=KEY, **frame(paper, facts, TITLE), blocks=(*about_grant(facts), sentence(NOTHING))),)
    made = paper.model(
        key=KEY, **frame(paper, facts, TITLE), blocks=(*about_grant(facts), _list(paper, facts, listed), _sums(facts, listed)),
        basis=_basis(facts, listed))
    return (made, mount(paper, facts, mounted(listed, facts)))


def entries(services: Services, facts: ExpenseFacts) -> tuple[Entry, ...]:
    """What is listed, in its order: 費目 of the grant (科目), number, date."""
    there = receipts_behind(services, facts, with_bearers=facts.grant is not None)
    fees = services.cashbook.account_id("bank_fees")
    found = []
    for line in facts.finance.expenses:
        rows = [row for row in line.rows if row.expense_id in there and _on_receipt(row, there[row.expense_id], fees)]
        found += [Entry(line, row, there[row.expense_id or 0])
                  for row in sorted(rows, key=lambda one: (in_order(one.number), one.day, one.expense_id or 0))]
    return tuple(found)


def _on_receipt(row: MoneyRow, receipt: Receipt, fees: int) -> bool:
    """Whether the receipt shows it: a 振込手数料 was booked with it, but stands on the bank's paper."""
    return row.line_id is not None or row.account_id != fees or row.amount != receipt.transfer_fee


def mounted(listed: Sequence[Entry], facts: ExpenseFacts) -> list[Mounted]:
    """Each receipt once, in the order of the list, with the numbers and yen it has there."""
    found: dict[int, list[tuple[str, Entry]]] = {}
    for at, one in enumerate(listed, 1):
        found.setdefault(one.expense.id, []).append((_number(one, at, facts), one))
    return [Mounted("・".join(number for number, _ in several), several[0][1].expense,
                    "、".join(dict.fromkeys(one.line.name for _, one in several)),
                    sum(one.row.amount for _, one in several)) for several in found.values()]


def _number(one: Entry, at: int, facts: ExpenseFacts) -> str:
    """領収書番号; of the whole salon the place in the list, for a receipt may have a number in several grants."""
    return one.row.number if facts.grant is not None else str(at)


def _list(paper: Paper, facts: ExpenseFacts, listed: Sequence[Entry]) -> Table:
    signs, legend = _signs(paper, facts, listed)
    shared = facts.grant is not None and any(one.row.amount != one.expense.amount for one in listed)
    table = TableBuilder("receipts", (
        Column("number", "番号", Kind.CODE, width=13 if facts.grant else 11),
        Column("line", "費目" if facts.grant else "科目", width=20, once=True, size=10),
        Column("day", "日付", width=18, size=10),
        Column("payee", "支払先", width=31 if shared else 32, size=10, wraps=True),
        Column("words", "但し書き", size=10, wraps=True),
        Column("amount", "支出額", Kind.YEN, width=17),
        Column("sum", "累計", Kind.YEN, width=18 if shared else 19, adds=("amount",), running=True),
        Column("note", "備考", width=31 if shared else 23, size=9, wraps=True),
    ), remark="", rule_every=0, notes=legend)
    short = cache(paper.short)
    table.rows((_number(one, at, facts), one.line.name, short(one.expense.receipt_on or one.row.day), one.expense.payee,
                words_of(one.row, one.expense), one.row.amount, None, _note(one, signs, facts))
               for at, one in enumerate(listed, 1))
    table.total("合計")
    return table.build()


def _signs(paper: Paper, facts: ExpenseFacts, listed: Sequence[Entry]) -> tuple[dict[int, str], tuple[str, ...]]:
    """Of the whole salon: a sign for each grant that bears a receipt of the list, by its id; and what they stand for."""
    if facts.grant is not None:
        return {}, ()
    numbered = {grant_id for one in listed for grant_id in one.expense.numbers}
    wanted = [one for one in paper.services.grants.all(with_closed=True) if one.id in numbered]
    names = "、".join(f"{sign} {one.title}" for one, sign in zip(wanted, SIGNS, strict=False))
    return ({one.id: sign for one, sign in zip(wanted, SIGNS, strict=False)},
            (f"備考の{names}の領収書番号。",) if names else ())


def _whole(one: Entry, facts: ExpenseFacts) -> list[str]:
    """Yen of the whole receipt, and in the list of a grant what bears the rest of it."""
    found = [f"全{format_yen(one.expense.amount)}円"]
    if facts.grant is None:
        return found
    borne = dict(one.expense.borne)
    rest = (("他の行", borne.pop(facts.grant.id, 0) - one.row.amount), ("対象外", borne.pop(None, 0)),
            ("他の助成", sum(borne.values())), ("自己負担", one.expense.own))
    return [*found, *(f"{words} {format_yen(yen)}円" for words, yen in rest if yen)]


def _note(one: Entry, signs: Mapping[int, str], facts: ExpenseFacts) -> str:
    """What has to be known of a receipt: which part of it counts here, what bears the rest, what it is, where else it has a
    number."""
    expense, row = one.expense, one.row
    parts = _whole(one, facts) if row.amount != expense.amount else []
    parts += ["未払い"] if expense.paid_on is None else []
    parts += ["立替精算"] if expense.method == rules.BY_HELPER else []
    parts += filter(None, (EVIDENCE.get(expense.evidence), ADDRESSED.get(expense.addressee)))
    if signs and expense.numbers:
        parts += [f"{signs[grant_id]}{number}" for grant_id, number in expense.numbers.items() if grant_id in signs]
    return "\n".join(parts)


def _sums(facts: ExpenseFacts, listed: Sequence[Entry]) -> Table:
    """Receipts and yen by 費目, for checking against 収支決算書."""
    side = "費目" if facts.grant else "科目"
    table = TableBuilder("sums", (
        Column("line", side), Column("count", "枚数", Kind.COUNT, width=24), Column("amount", "金額", Kind.YEN, width=34),
    ), title=f"{side}ごとの計", notes=(f"1枚の領収書が2つ以上の{side}に分かれるときは、それぞれで1枚と数えます。",))
    for name in dict.fromkeys(one.line.name for one in listed):
        of_line = [one for one in listed if one.line.name == name]
        table.row(line=name, count=len({one.expense.id for one in of_line}), amount=sum(one.row.amount for one in of_line))
    table.total()
    return table.build()


def _basis(facts: ExpenseFacts, listed: Sequence[Entry]) -> tuple[str, ...]:
    """What is listed, and what is not."""
    if facts.grant is not None:
        return ("費目の順、その中で番号の順（日付の順ではありません）。番号は台紙の番号と同じです。",
                "支出額は、この助成金をあてた額。自己負担と対象外の分は、のせていません。備考の「全」は領収書の全額で、その下は、残りを何でまかなったかです。")
    rest = facts.finance.spent - sum(one.row.amount for one in listed)
    return ("科目の順、その中で日付の順。番号は、この一覧の順で、台紙の番号と同じです。",
            *((f"領収書のない支出（出納帳の出金、振込手数料など）{format_yen(rest)}円は、のせていません。",) if rest else ()))


SPEC = ReportSpec(KEY, lambda: translate("Reports", "領収書一覧表"), Span.YEAR, frozenset({"grant_id", "western_dates"}), collect)
