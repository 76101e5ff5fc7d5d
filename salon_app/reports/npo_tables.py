"""活動計算書 with its 注記, 貸借対照表 and 財産目録 as tables: 金額, 小計, 合計 beside each other, in Excel by formulas."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from salon_app.model import grants as rules
from salon_app.model.chart_of_accounts import MONEY
from salon_app.model.npo_groups import COSTS, PEOPLE, npo_words
from salon_app.reports.kit.model import Block, Calc, Column, Kind, Ref, RowStyle, Table
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import sentence
from salon_app.services.figures.statement import Property, Statement, StatementGroup


class _Steps:
    """A statement in three columns of yen; what a row sums up is known by the row's number."""

    def __init__(self, key: str, *, middle: bool = True) -> None:
        columns = [Column("name", "科目"), Column("amount", "金額", Kind.YEN, width=30)]
        columns += [Column("part", "小計", Kind.YEN, width=30)] if middle else []
        self._table = TableBuilder(key, (*columns, Column("whole", "合計", Kind.YEN, width=32)))
        self._rows = 0

    def head(self, words: str) -> None:
        """A heading without a figure."""
        self._rows = self._table.row(style=RowStyle.STRONG, name=words) + 1

    def lines(self, lines: Iterable[tuple[str, int]]) -> list[Ref]:
        """科目 with their yen, one step in; the cells that hold them."""
        found = [Ref(self._table.row(name=f"　　{name}", amount=amount), "amount") for name, amount in lines]
        self._rows += len(found)
        return found

    def group(self, words: str, lines: Sequence[tuple[str, int]]) -> Ref:
        """A heading with what the 科目 below it come to."""
        below = [Ref(self._rows + 1 + at, "amount") for at in range(len(lines))]
        found = self.sum(words, "part", sum(amount for _, amount in lines), below)
        self.lines(lines)
        return found

    def sum(self, words: str, column: str, value: int, refs: Sequence[Ref], *, minus: Sequence[Ref] = (),
            style: RowStyle = RowStyle.NORMAL) -> Ref:
        """A row that adds up cells; returns its own."""
        cells: dict[str, Any] = {column: Calc(value, tuple(refs), tuple(minus)) if refs or minus else value}
        self._rows = self._table.row(style=style, name=words, **cells) + 1
        return Ref(self._rows - 1, column)

    def build(self) -> Table:
        """The table."""
        return self._table.build()


def activities_statement(found: Statement) -> Table:
    """活動計算書: 経常収益, 経常費用 (事業費, 管理費), 正味財産の増減."""
    steps = _Steps("statement")
    steps.head("Ⅰ　経常収益")
    parts = [steps.group(f"　{number}　{npo_words(group.key)}", [(line.name, line.amount) for line in group.lines])
             for number, group in enumerate(found.income, 1)]
    income = steps.sum("経常収益計", "whole", found.income_total, parts, style=RowStyle.TOTAL)
    steps.head("Ⅱ　経常費用")
    costs = [_costs(steps, f"　{number}　{words}", f"{words}計", groups, total) for number, words, groups, total in (
        (1, "事業費", found.programme, found.programme_total), (2, "管理費", found.management, found.management_total))]
    expenses = steps.sum("経常費用計", "whole", found.programme_total + found.management_total, costs, style=RowStyle.TOTAL)
    change = steps.sum("当期正味財産増減額", "whole", found.change, (income,), minus=(expenses,), style=RowStyle.STRONG)
    carried = [change, *_carried(steps, found, "whole", "前期繰越正味財産額")]
    steps.sum("次期繰越正味財産額", "whole", found.closing, carried, style=RowStyle.RESULT)
    return steps.build()


def _costs(steps: _Steps, head: str, words: str, groups: Sequence[StatementGroup], total: int) -> Ref:
    """事業費 or 管理費: 人件費 and その他経費 with their 科目, those of all 事業 together."""
    steps.head(head)
    parts = [steps.group(f"　（{at}）{npo_words(key)}", list(_by_account(one for one in groups if one.key == key).items()))
             for at, key in enumerate((PEOPLE, COSTS), 1)]
    return steps.sum(f"　{words}", "whole", total, parts, style=RowStyle.SUBTOTAL)


def _by_account(groups: Iterable[StatementGroup]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for group in groups:
        for line in group.lines:
            sums[line.name] = sums.get(line.name, 0) + line.amount
    return sums


def _carried(steps: _Steps, found: Statement, column: str, words: str) -> list[Ref]:
    """What was there before: 前期繰越, and in the first year 開始残高 and 過去分."""
    rows = [(words, found.opening), ("開始残高（期の途中に登録）", found.opened),
            ("導入前の売上の調整（過去分）", found.past)]
    return [Ref(steps.sum(f"　{name}" if column == "amount" else name, column, amount, ()).row, column)
            for name, amount in rows if amount or name == words]


def programme_costs(found: Statement, programs: Mapping[int, str]) -> tuple[Block, ...]:
    """注記: 事業費 by 事業."""
    title = "事業費の内訳"
    if not found.programme:
        return (sentence("事業費はありません。", title=title),)
    table = TableBuilder("programmes", (
        Column("program", "事業", width=46, once=True), Column("part", "区分", width=26, once=True), Column("name", "科目"),
        Column("amount", "金額", Kind.YEN, width=32)), title=title, row_height=6.0)
    ids = list(dict.fromkeys(group.program_id for group in found.programme))
    for program_id in ids:
        name = programs.get(program_id or 0, "")
        for group in (one for one in found.programme if one.program_id == program_id):
            for line in group.lines:
                table.row(program=name, part=npo_words(group.key), name=line.name, amount=line.amount)
        table.subtotal(f"{name}　計")
    table.total("事業費　合計")
    return (table.build(),)


def restricted_table(found: Statement, *, title: str) -> tuple[Block, ...]:
    """使途等が制約された寄付等の内訳: opening, increase, decrease and closing of each grant."""
    if not found.restricted:
        return (sentence("使いみちの決まったお金はありません。", title=title),)
    table = TableBuilder("restricted", (
        Column("name", "内容", wraps=True), Column("opening", "期首残高", Kind.YEN, width=25),
        Column("increase", "当期増加額", Kind.YEN, width=25), Column("decrease", "当期減少額", Kind.YEN, width=25),
        Column("closing", "期末残高", Kind.YEN, width=25, adds=("opening", "increase"), subtracts=("decrease",)),
        Column("note", "備考", size=9.5, width=34, wraps=True)), title=title,
        notes=("当期減少額は、支出にもとづく助成額と、返納または次の期間への繰越。期末残高は、次の期に使うか返すお金。",))
    for one in found.restricted:
        paid = "概算払い" if one.paid == rules.ADVANCE else "精算払い"
        back = f"　うち返納・繰越 {one.returned:,}円" if one.returned else ""
        table.row(name=one.title, opening=one.opening, increase=one.increase, decrease=one.decrease, note=f"{paid}{back}")
    table.total()
    return (table.build(),)


def balance_sheet(found: Statement) -> Table:
    """貸借対照表: 資産, 負債, 正味財産; cash of all 置き場所 is one line."""
    steps = _Steps("balance", middle=False)
    cash = sum(one.amount for one in found.assets if one.kind == MONEY)
    claims = [(one.name, one.amount) for one in found.assets if one.kind != MONEY]
    steps.head("Ⅰ　資産の部")
    steps.head("　1　流動資産")
    held = steps.lines([("現金預金", cash), *claims])
    steps.sum("資産合計", "whole", found.assets_total, held, style=RowStyle.TOTAL)
    steps.head("Ⅱ　負債の部")
    steps.head("　1　流動負債")
    owed = steps.lines((one.name, one.amount) for one in found.liabilities)
    owed_whole = steps.sum("負債合計", "whole", found.liabilities_total, owed, style=RowStyle.TOTAL)
    steps.head("Ⅲ　正味財産の部")
    rest = _carried(steps, found, "amount", "　前期繰越正味財産")
    rest.append(Ref(steps.sum("　　当期正味財産増減額", "amount", found.change, ()).row, "amount"))
    net = steps.sum("正味財産合計", "whole", found.net_assets, rest, style=RowStyle.TOTAL)
    steps.sum("負債及び正味財産合計", "whole", found.liabilities_total + found.net_assets, (owed_whole, net),
              style=RowStyle.RESULT)
    return steps.build()


def inventory(found: Statement) -> Table:
    """財産目録: each 置き場所, each claim and debt."""
    steps = _Steps("inventory", middle=False)
    steps.head("Ⅰ　資産の部")
    assets = sorted(found.assets, key=lambda one: one.kind != MONEY)
    held = steps.lines((_named(one), one.amount) for one in assets)
    held_whole = steps.sum("資産合計", "whole", found.assets_total, held, style=RowStyle.TOTAL)
    steps.head("Ⅱ　負債の部")
    owed = steps.lines((_named(one), one.amount) for one in found.liabilities)
    owed_whole = steps.sum("負債合計", "whole", found.liabilities_total, owed, style=RowStyle.TOTAL)
    steps.sum("正味財産", "whole", found.net_assets, (held_whole,), minus=(owed_whole,), style=RowStyle.RESULT)
    return steps.build()


def _named(one: Property) -> str:
    """`現金　レジ`, `預金　普通預金`, `売掛金（つけ）　11名分`."""
    if one.kind == MONEY:
        return f"{'預金' if one.is_bank else '現金'}　{one.name}"
    return f"{one.name}　{one.people:,}名分" if one.people else one.name
