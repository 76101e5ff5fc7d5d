"""What the pages of 買いもの票 compute and say, from plain values. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from salon_app.model.texts import translate
from salon_app.services.shopping.sheet_values import SHEET, ErrandSheet

PACK_LIST = "errand-pack-list"
"""The document that is printed without a number: what goes into whose bag."""


@dataclass(frozen=True)
class Subject:
    """A sheet that can be printed: of a shop or an errand (`id`), said in two lines; `numbered`: it has its 用紙番号."""

    id: int
    words: str
    note: str
    numbered: bool


def subjects(sheets: Iterable[ErrandSheet]) -> tuple[Subject, ...]:
    """What there is to print."""
    return tuple(_own(one) if one.kind == SHEET else _of_shop(one) for one in sheets)


def _of_shop(sheet: ErrandSheet) -> Subject:
    note = translate("ErrandSheets", "{people}名　{items}品").format(
        people=len({errand.person_id for errand in sheet.errands}), items=sheet.filled)
    return Subject(sheet.subject_id, sheet.title, _with_code(note, sheet), bool(sheet.code))


def _own(sheet: ErrandSheet) -> Subject:
    errand = sheet.errands[0]
    words = "　".join(filter(None, (translate("ErrandSheets", "{name}さん").format(name=sheet.title), errand.block)))
    who = (translate("ErrandSheets", "担当 {name}").format(name=errand.helper) if errand.helper else
           translate("ErrandSheets", "担当 まだ"))
    items = translate("ErrandSheets", "{items}品").format(items=sheet.filled)
    return Subject(sheet.subject_id, words, _with_code("　".join(filter(None, (errand.shop, items, who))), sheet),
                   bool(sheet.code))


def _with_code(note: str, sheet: ErrandSheet) -> str:
    """A sheet that was printed and is still out says its number."""
    return note if not sheet.code else translate("ErrandSheets", "{note}　用紙 {code}").format(note=note, code=sheet.code)
