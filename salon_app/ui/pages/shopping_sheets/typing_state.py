"""Typing a 買いもの票 back: what the figures come to while they are typed, and the words for it. No widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from salon_app.model import errands
from salon_app.model.row_prices import TypedPrices
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.shopping.sheet_values import SHEET, ErrandSheet
from salon_app.services.shopping.values import Errand
from salon_app.ui.widgets.sheet_codes import WaitingSheet


@dataclass(frozen=True)
class Totals:
    """An errand's money in yen as it would stand with what is typed: `total` of all prices, `change` お釣り (negative 不足),
    `short` what cash in hand does not reach."""

    total: int
    change: int
    short: int


def totals(errand: Errand, typed: Mapping[int, int], written: int, spendable: int) -> Totals:
    """`typed` yen by line for the rows of the sheet, `written` yen of rows that were blank."""
    total = sum(typed.get(line.id, line.price or 0) for line in errand.lines) + written
    bought_back = sum(line.price or 0 for line in errand.lines if line.unwanted == errands.BY_SALON)
    change = errand.account.held + errand.account.spent - (total - bought_back) - errand.fee_due
    return Totals(total, change, max(0, total - spendable))


def whose(errand: Errand) -> str:
    """「見本 花子さん　3号棟」."""
    name = translate("ErrandSheets", "{name}さん").format(name=errand.name)
    return "　".join(filter(None, (name, errand.block)))


def heading(sheet: ErrandSheet, *, short: bool) -> str:
    """Which sheet is in hand; `short` on one line of large type."""
    words = translate("ErrandSheets", "用紙 {code}").format(code=sheet.code)
    if sheet.kind == SHEET:
        errand = sheet.errands[0]
        name = translate("ErrandSheets", "{name}さん").format(name=errand.name)
        more = () if short else (errand.block, errand.number, errand.shop)
        return "　".join(filter(None, (words, name, *more)))
    people = translate("ErrandSheets", "{count}名分").format(count=len({one.person_id for one in sheet.errands}))
    return "　".join((words, sheet.title, people))


def waiting(sheet: ErrandSheet) -> WaitingSheet:
    """A sheet in the list of those that are still out: its name, and what is on it."""
    items = translate("ErrandSheets", "{items}品").format(items=sheet.filled)
    if sheet.kind == SHEET:
        errand = sheet.errands[0]
        return WaitingSheet(sheet.code, whose(errand), "　".join(filter(None, (errand.number, errand.shop, items))))
    names = translate("ErrandSheets", "、").join(dict.fromkeys(errand.name for errand in sheet.errands))
    return WaitingSheet(sheet.code, sheet.title, f"{items}　{names}")


def said_back(read: TypedPrices) -> str:
    """「1番 436円、4番 なし」."""
    priced = translate("ErrandSheets", "{number}番 {yen}円")
    none = translate("ErrandSheets", "{number}番 なし")
    return translate("ErrandSheets", "、").join(
        none.format(number=row.number) if row.price is None else
        priced.format(number=row.number, yen=format_yen(row.price)) for row in read.rows)


def taken_over(code: str, yen: int, from_till: int, delivered: str, bearer: str) -> str:
    """What was done, and which money has to be put where now: `from_till` yen (negative: back into it)."""
    said = translate("ErrandSheets", "用紙 {code} を入れました。").format(code=code)
    if from_till > 0:
        said += translate("ErrandSheets", "レジから{yen}円を出してください。").format(yen=format_yen(from_till))
    elif from_till < 0:
        said += translate("ErrandSheets", "レジに{yen}円を戻してください。").format(yen=format_yen(-from_till))
    if delivered == errands.UNWANTED and bearer == errands.BY_SALON:
        sentence = translate("ErrandSheets", "買い取る{yen}円を、レジから出して預り金の袋に入れてください。")
        said += sentence.format(yen=format_yen(yen))
    elif delivered == errands.NOT_HOME:
        said += translate("ErrandSheets", "残りのお金は、預り金の袋に戻してください。")
    elif delivered == errands.DELIVERED:
        said += translate("ErrandSheets", "つぎは買いもの精算です。")
    return said
