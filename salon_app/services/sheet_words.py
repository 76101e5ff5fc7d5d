"""What a print-out with a 用紙番号 is called, for somebody who typed its number in another place."""

from __future__ import annotations

from salon_app.model import dates
from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.services.activities_values import PrintedSheet


def other_sheet(issued: PrintedSheet, wanted: str) -> InputProblem:
    """The problem (field: numbers) that this sheet is none of `wanted` (「電話かけ表」); says what it is, where that is known."""
    name = _name(issued.kind)
    if name:
        sentence = translate("Sheets", "用紙 {code} は、{day}の{name}です。{wanted}ではありません。"
                                       "用紙の右上をもう一度見てください。")
    else:
        sentence = translate("Sheets", "用紙 {code} は、{wanted}ではありません。用紙の右上をもう一度見てください。")
    return InputProblem(sentence.format(code=issued.code, day=dates.month_day(issued.start), name=name, wanted=wanted),
                        field="numbers")


def _name(kind: str) -> str:
    return {
        "attendance-sheet": lambda: translate("Sheets", "受付名簿"), "attendance-grid": lambda: translate("Sheets", "出席簿"),
        "errand-sheet": lambda: translate("Sheets", "買いもの票"), "errand-shop-list": lambda: translate("Sheets", "買いもの票"),
        "watch-sheet": lambda: translate("Sheets", "電話かけ表"), "phone-tree-slips": lambda: translate("Sheets", "通話票"),
    }.get(kind, lambda: "")()
