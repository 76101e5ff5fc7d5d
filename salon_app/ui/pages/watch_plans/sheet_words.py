"""電話かけ表 in words: its heading, its line in the list of those that are out, and what came of typing it. No widgets."""

from __future__ import annotations

from collections.abc import Sequence

from salon_app.model.texts import translate
from salon_app.model.watch import part_words
from salon_app.services.watch_calls.sheet_values import WatchSheet
from salon_app.ui.date_words import plain_day
from salon_app.ui.widgets.sheet_codes import WaitingSheet


def which(sheet: WatchSheet) -> str:
    """「11月22日（日）朝」."""
    return plain_day(sheet.on) + (f" {part_words(sheet.part)}" if sheet.part else "")


def heading(sheet: WatchSheet) -> str:
    """「用紙 KFXK　11月22日（日）　6名」."""
    people = translate("WatchSheets", "{count}名").format(count=len(sheet.rows))
    return "　".join((translate("WatchSheets", "用紙 {code}").format(code=sheet.code), which(sheet), people))


def waiting(sheet: WatchSheet, caller: str) -> WaitingSheet:
    """A sheet that is still out: of which date, how many, and who rings."""
    people = translate("WatchSheets", "{count}名").format(count=len(sheet.rows))
    rings = translate("WatchSheets", "かける人 {name}").format(name=caller) if caller else ""
    return WaitingSheet(sheet.code, which(sheet), "　".join(filter(None, (people, rings))))


def taken_over(code: str, people: int, opened: Sequence[int]) -> str:
    """What was done; `opened` are the rows whose answer opened a case."""
    said = translate("WatchSheets", "用紙 {code} の{count}名分を入れました。").format(code=code, count=people)
    if opened:
        said += translate("WatchSheets", "対応が{count}件始まりました。").format(count=len(opened))
    return said
