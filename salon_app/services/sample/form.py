"""The sample salon's form of a funder (drawn for this program), with what goes where chosen already."""

from __future__ import annotations

from salon_app.services import Services
from salon_app.system.paths import resources
from salon_app.system.xlsx_form.values import FieldAt, ListAt

FUNDER, NAME = "見本社会福祉協議会", "実績報告書と収支決算書"
_REPORT, _MONEY = "実績報告書", "収支決算書"
_CELLS = {
    "S3": "作成日", "Q5": "団体名", "Q6": "代表者名", "Q7": "電話番号", "G10": "実施期間", "G11": "実施場所", "G12": "対象者",
    "G13": "開催回数", "G14": "延べ参加者数", "G15": "実参加者数", "G16": "65歳以上の実人数", "G17": "担い手の延べ",
    "G18": "事業の内容", "G24": "事業の成果", "G29": "課題と自己評価"}
_LINES = {
    "収入": {5: "助成金", 6: "参加費", 7: "事業収入", 8: "寄付", 10: "自己負担"},
    "支出": {15: "報償費", 16: "旅費", 17: "需用費", 18: "役務費", 19: "使用料及び賃借料", 20: "備品購入費", 21: "自己負担",
           22: "対象外経費"}}
_COLUMNS = {"B": "予算額", "C": "変更後予算額", "D": "決算額", "F": "摘要"}
_SESSIONS = {"A": "番号", "C": "実施日", "I": "会場", "P": "内容", "W": "参加者", "Z": "担い手"}
_FIRST_ROW, _ROWS = 36, 12


def keep_form(services: Services) -> None:
    """Take the form in."""
    fields = [FieldAt(_REPORT, cell, field) for cell, field in _CELLS.items()]
    fields.append(FieldAt(_REPORT, "G9", text="サロン"))
    fields += [FieldAt(_MONEY, f"{letter}{row}", f"{side}の{line}の{column}")
               for side, lines in _LINES.items() for row, line in lines.items() for letter, column in _COLUMNS.items()]
    services.forms.keep(resources() / "forms" / "jisseki_houkokusho.xlsx", funder=FUNDER, name=NAME, fields=fields,
                        lists=[ListAt(_REPORT, _FIRST_ROW, _ROWS, "開催一覧", _SESSIONS)])
