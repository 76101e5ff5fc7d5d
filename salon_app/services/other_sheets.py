"""A 用紙番号 typed where another kind of sheet is asked for: what the sheet is, said by name."""

from __future__ import annotations

from salon_app.model import dates
from salon_app.model.texts import translate
from salon_app.services.activities_values import PrintedSheet


def other_kind(issued: PrintedSheet, *, wanted: str) -> str:
    """What the sheet is and where it is typed in. `wanted`: the sheet that was asked for, in words, for one of no known kind."""
    day = dates.month_day(issued.start)
    attendance = translate("Sheets", "用紙 {code} は、{day}の{name}です。「行事と出席」の「番号で入力」で入れてください。")
    elsewhere = translate("Sheets", "用紙 {code} は、{name}です。「{page}」の「番号で入力」で入れてください。")
    errands, watch = translate("Sheets", "買いもの代行"), translate("Sheets", "見守り電話")
    found = {
        "attendance-sheet": (attendance, translate("Sheets", "受付名簿"), ""),
        "attendance-grid": (attendance, translate("Sheets", "出席簿"), ""),
        "errand-sheet": (elsewhere, translate("Sheets", "買いもの票"), errands),
        "errand-shop-list": (elsewhere, translate("Sheets", "店ごとの買いもの票"), errands),
        "watch-sheet": (elsewhere, translate("Sheets", "電話かけ表"), watch),
        "phone-tree-slips": (elsewhere, translate("Sheets", "連絡網の通話票"), translate("Sheets", "連絡網")),
    }.get(issued.kind)
    if found is None:
        sentence = translate("Sheets", "用紙 {code} は、{wanted}ではありません。用紙の右上をもう一度見てください。")
        return sentence.format(code=issued.code, wanted=wanted)
    sentence, name, page = found
    return sentence.format(code=issued.code, day=day, name=name, page=page)
