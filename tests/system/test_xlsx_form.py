"""A funder's form is filled, and everything else in it stays as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salon_app.model.problems import InputProblem
from salon_app.system.xlsx_form import values as notes
from salon_app.system.xlsx_form.fill import fill
from salon_app.system.xlsx_form.references import Insertion, moved_formula
from salon_app.system.xlsx_form.texts import PLACEHOLDER, filled_texts
from salon_app.system.xlsx_form.values import FieldAt, ListAt
from tests.system.forms import FIELDS, FIRST, LIST, MONEY, REPORT, ROOM, SAMPLE, opened, parts, values, with_parts, without_cells

SHEET, SECOND, STRINGS, BOOK = (
    "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/sharedStrings.xml", "xl/workbook.xml")
FORMULAS = {"W48", "Z48"}


def test_twelve_sessions_change_nothing_but_the_cells_they_fill() -> None:
    empty = SAMPLE.read_bytes()
    filled = fill(empty, SAMPLE.name, values(ROOM), FIELDS, [LIST])
    assert (filled.written, filled.added, filled.pages, filled.notes) == (7 + ROOM * 6, 0, 1, ())
    before, after = parts(empty), parts(filled.data)
    assert list(before) == list(after)
    assert {name for name in before if before[name] != after[name]} == {SHEET, SECOND}
    cells = {one.cell for one in FIELDS if one.sheet == REPORT} | FORMULAS | {
        f"{column}{row}" for column in LIST.columns for row in range(FIRST, FIRST + ROOM)}
    assert without_cells(before[SHEET], cells) == without_cells(after[SHEET], cells)
    money = {"B5", "D5", "E5", "B11", "D11", "E11", "D25"}
    assert without_cells(before[SECOND], money) == without_cells(after[SECOND], money)
    sheet = opened(filled.data)[REPORT]
    assert [sheet[cell].value for cell in ("S3", "Q5", "G13", "G14", "A36", "W47")] == [
        "令和9年4月10日", "見本ふれあいサロン", 12, 141, 1, 11]
    assert sheet["C36"].value.date() == date(2026, 4, 2) and sheet["C36"].number_format.startswith("[$-411]")  # its own, 和暦
    assert b"<f>SUM(W36:W47)</f></c>" in after[SHEET] and b"<f>D11-D23</f></c>" in after[SECOND]  # no number that was true before
    assert b"<f>C5" not in after[SECOND] and b"<f>D6-IF(C6=\"\",B6,C6)</f><v>0</v>" in after[SECOND]  # not touched


def test_thirty_sessions_push_down_what_lies_below_with_all_that_refers_to_it() -> None:
    empty = SAMPLE.read_bytes()
    filled = fill(empty, SAMPLE.name, values(30), FIELDS, [LIST])
    assert (filled.added, filled.pages, [one.code for one in filled.notes]) == (18, 1, [notes.ADDED])
    before, after = parts(empty), parts(filled.data)
    assert {name for name in before if before[name] != after[name]} == {SHEET, SECOND, BOOK}
    book, old = opened(filled.data), opened(empty)
    sheet, was = book[REPORT], old[REPORT]
    assert [sheet[f"{column}66"].value for column in "WZ"] == ["=SUM(W36:W65)", "=SUM(Z36:Z65)"]
    assert [sheet[f"A{row}"].value for row in range(36, 66)] == list(range(1, 31))
    assert sheet["C65"].value.date() == date(2026, 10, 22) and sheet["A66"].value == "合計"
    merged = {str(one) for one in sheet.merged_cells.ranges}
    assert len(merged) == 116 + 18 * 6
    assert {f"{area}" for row in range(36, 66) for area in (f"A{row}:B{row}", f"P{row}:V{row}", f"Z{row}:AB{row}")} <= merged
    assert {"A66:V66", "G29:AB33", "A18:F23"} <= merged
    assert sheet.print_area == "'実績報告書'!$A$1:$AB$78" and sheet.print_title_rows == "$1:$2"
    assert all(sheet.cell(row, column)._style == was.cell(FIRST, column)._style
               for row in range(36, 66) for column in range(1, 29))
    assert "事業完了後30日以内" in sheet["A68"].value and b'<c r="A68" t="s"><v>31</v></c>' in after[SHEET]  # rich text as it was
    assert before["xl/drawings/drawing1.xml"] == after["xl/drawings/drawing1.xml"]  # lies above


def below(text: str) -> str:
    """The sample's first sheet with everything that can refer to rows, below the list."""
    text = text.replace('<c r="A50" t="s">', '<c r="A50" t="s" s="1">').replace(
        "</row></sheetData>", '</row><row r="52"><c r="A52"><f t="shared" ref="A52:B52" si="0">W48*2</f><v>0</v></c>'
        '<c r="B52"><f t="shared" si="0"/><v>0</v></c></row></sheetData>')
    text = text.replace('sqref="G9:AB9"', 'sqref="G9:AB9 A50 P47:V47"')
    return text.replace("<pageMargins", '<conditionalFormatting sqref="W36:W47 A50"><cfRule type="expression" dxfId="0" '
                        'priority="9"><formula>$W$48&gt;A50</formula></cfRule></conditionalFormatting><pageMargins', 1).replace(
        "<drawing ", '<rowBreaks count="1" manualBreakCount="1"><brk id="49" max="16383" man="1"/></rowBreaks><drawing ')


def test_references_of_every_kind_follow_the_rows() -> None:
    form = with_parts({
        SHEET: below, SECOND: lambda text: text.replace("<f>D11-D23</f>", "<f>SUM(実績報告書!W36:W48)+実績報告書!$W$48</f>"),
        "xl/drawings/drawing1.xml": lambda text: text.replace("<xdr:row>4</xdr:row>", "<xdr:row>48</xdr:row>").replace(
            "<xdr:row>7</xdr:row>", "<xdr:row>51</xdr:row>", 2),
        BOOK: lambda text: text.replace("収支決算書!$D$25<", "実績報告書!$W$48<")})
    after = {name: data.decode() for name, data in parts(fill(form, "様式.xlsx", values(14), [], [LIST]).data).items()
             if name.endswith(".xml")}
    sheet = after[SHEET]
    for wanted in ('sqref="G9:AB9 A52 P49:V49"', 'sqref="W36:W49 A52"', "<formula>$W$50&gt;A52</formula>", '<brk id="51"',
                   "<f>W50*2</f>", "<f>X50*2</f>", "<f>SUM(W36:W49)</f>", 'mergeCells count="128"'):
        assert wanted in sheet
    assert "SUM(実績報告書!W36:W50)+実績報告書!$W$50" in after[SECOND] and "実績報告書!$W$50<" in after[BOOK]
    drawing = after["xl/drawings/drawing1.xml"]
    assert "<xdr:row>50</xdr:row>" in drawing and drawing.count("<xdr:row>53</xdr:row>") == 1  # the text box went down whole
    assert "<xdr:row>51</xdr:row>" in drawing  # the picture begins above, and keeps its size


def test_a_list_of_one_row_and_one_of_two_rows_an_item() -> None:
    form = with_parts({SHEET: lambda text: text.replace("SUM(W36:W47)", "SUM(W36:W36)")})
    single = opened(fill(form, "様式.xlsx", values(3), [], [replace(LIST, rows=1)]).data)[REPORT]
    assert [single[f"A{row}"].value for row in range(36, 40)] == [1, 2, 3, None] and single["W50"].value == "=SUM(W36:W38)"
    double = fill(SAMPLE.read_bytes(), "様式.xlsx", values(8), [], [replace(LIST, step=2)])
    sheet = opened(double.data)[REPORT]
    assert [sheet[f"A{row}"].value for row in range(36, 53)] == [*(one for at in range(1, 9) for one in (at, None)), "合計"]
    assert double.added == 4 and sheet["W52"].value == "=SUM(W36:W51)" and {"C48:H48", "C49:H49"} <= {
        str(one) for one in sheet.merged_cells.ranges}


def test_placeholders_are_filled_in_texts_runs_lists_and_text_boxes() -> None:
    def strings(text: str) -> str:
        text = text.replace("<t>団体名</t>", "<t>団体名：{{団体名}}</t>").replace("<t>事業名</t>", "<t>{{助成金の額}}</t>")
        text = text.replace("<t>注：</t>", "<t>注：{{延べ</t>").replace("<t>提出期限は</t>", "<t>参加者数}}名、</t>")
        for name, column in (("回", "番号"), ("実施日", "実施日"), ("会場", "会場"), ("参加者", "参加者"), ("担い手", "担い者")):
            text = text.replace(f"<t>{name}</t>", f"<t>{{{{開催一覧.{column}}}}}</t>")
        return text.replace("<t>実施期間</t>", "<t>{{対象者}}</t>").replace("<t>対象者の範囲</t>", "<t>{{団体めい}}は</t>")

    form = with_parts({STRINGS: strings, "xl/drawings/drawing1.xml": lambda text: text.replace("※ 記入", "{{団体名}} 記入"),
                       SHEET: lambda text: text.replace("&amp;C&amp;P", "&amp;L{{実施期間}}&amp;C&amp;P")})
    filled = fill(form, "様式.xlsx", values(1, 実施期間="春&秋"))
    after = parts(filled.data)
    assert after[STRINGS] == parts(form)[STRINGS]  # texts that several cells may share stay
    sheet = opened(filled.data)[REPORT]
    assert sheet["M5"].value == "団体名：見本ふれあいサロン" and sheet["A9"].value == 246_000
    assert "<rPh sb=\"0\" eb=\"3\"><t>ダンタイメイ</t></rPh>" in after[SHEET].decode()  # the reading of letters that stay
    assert sheet["A50"].value == "注：10名、事業完了後30日以内です。" and "<b/><u/>" in after[SHEET].decode()
    assert [sheet[f"{column}35"].value for column in "ACIW"] == [1, "令和8年4月2日", "見本集会所", 10]
    assert sheet["A10"].value is None and sheet["A12"].value == "{{団体めい}}は"
    assert "見本ふれあいサロン 記入上の注意" in after["xl/drawings/drawing1.xml"].decode()
    assert b"<oddFooter>&amp;L\xe6\x98\xa5&amp;&amp;\xe7\xa7\x8b&amp;C&amp;P / &amp;N</oddFooter>" in after[SHEET]
    said = {one.code: one.sentence for one in filled.notes}
    assert "「対象者」に入れるものが、まだありません" in said[notes.NO_VALUE]
    unknown = [one.sentence for one in filled.of(notes.UNKNOWN)]
    assert "「団体名」ではありませんか" in unknown[1] and "「開催一覧.担い手」ではありませんか" in unknown[0]


def test_what_a_form_does_not_allow_is_said_and_nothing_is_lost() -> None:
    long = "折り紙とお茶の会を開きました。" * 100
    form = with_parts({SHEET: lambda text: text.replace(
        'count="1"><dataValidation ', 'count="2"><dataValidation type="textLength" operator="lessThanOrEqual" sqref="G18">'
        "<formula1>200</formula1></dataValidation><dataValidation ")})
    fields = [FieldAt(REPORT, cell, name) for cell, name in (
        ("G9", "団体名"), ("G10", "長い文"), ("H18", "長い文"), ("G24", "とても長い文"), ("W48", "開催回数"))]
    filled = fill(form, "様式.xlsx", values(1, 長い文=long, とても長い文="字" * 40_000), [
        *fields, FieldAt("ない", "A1", "団体名"), FieldAt(REPORT, "G13", text="該当なし")])
    assert [(one.code, one.cell) for one in filled.notes] == [
        (notes.NOT_A_CHOICE, "G9"), (notes.NOT_ALL_SEEN, "G10"), (notes.TOO_LONG, "G18"), (notes.TOO_LONG, "G24"),
        (notes.FORMULA, "W48"), (notes.NO_SHEET, "")]
    assert "（会食、配食、小規模デイ、サロン）" in filled.notes[0].sentence
    assert "1,500字あります。この枠は200字まで" in filled.notes[2].sentence and "40,000字" in filled.notes[3].sentence
    sheet = opened(filled.data)[REPORT]
    assert sheet["G9"].value is None and sheet["G18"].value == long  # all of it, to be shortened by a person
    assert len(sheet["G24"].value) == 32_767 and sheet["G13"].value == "該当なし" and sheet["W48"].value == "=SUM(W36:W47)"


def test_a_list_that_must_not_grow_goes_on_in_further_copies() -> None:
    locked = with_parts({
        SHEET: lambda text: text.replace("<mergeCells", '<sheetProtection sheet="1"/><mergeCells'),
        "xl/styles.xml": lambda text: text.replace('applyBorder="1" applyAlignment="1"><alignment vertical="center"/></xf>',
                                                   'applyBorder="1" applyAlignment="1" applyProtection="1">'
                                                   '<alignment vertical="center"/><protection locked="0"/></xf>')})
    pages = [fill(form, "様式.xlsx", values(30), FIELDS[:2], [at], page=page)
             for form, at in ((SAMPLE.read_bytes(), replace(LIST, grow=False)), (locked, LIST)) for page in range(3)]
    assert [one.pages for one in pages] == [3] * 6 and all("残りの18行は、続きの用紙" in one.notes[0].sentence for one in pages)
    sheets = [opened(one.data)[REPORT] for one in pages]
    assert [sheet["A36"].value for sheet in sheets[:3]] == [1, 13, 25]
    assert sheets[2]["A41"].value == 30 and sheets[2]["A42"].value is None and sheets[2]["W48"].value == "=SUM(W36:W47)"
    # a protected sheet: only the cells that may be typed into
    assert sheets[3]["W36"].value == 10 and sheets[3]["C36"].value is None and sheets[3]["Q5"].value == "見本ふれあいサロン"
    assert {one.cell for one in pages[3].of(notes.LOCKED)} >= {"S3", "C36", "I36"}


def test_a_sheet_in_thousands_gets_thousands() -> None:
    form = with_parts({STRINGS: lambda text: text.replace("（単位：円）", "（単位：千円）")})
    of = values(1)
    thousands = replace(of, thousands=replace(of.yen, fields={**of.yen.fields, "交付決定額": 258, "開催回数": 999}))
    book = opened(fill(form, "様式.xlsx", thousands, FIELDS).data)
    assert book[MONEY]["B5"].value == 258 and book[REPORT]["G13"].value == 1


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize(("data", "name", "words"), [
    (OLE, "様式.xls", "古い形式"),
    (OLE + "EncryptedPackage".encode("utf-16-le"), "様式.xlsx", "パスワード"),
    (with_parts({"xl/vbaProject.bin": b"macro"}), "様式.xlsm", "マクロつき"),
    (with_parts({"[Content_Types].xml": lambda text: text.replace("sheet.main+xml", "template.main+xml")}), "様式.xltx",
     "別の形式"),
    (SAMPLE.read_bytes()[:9_000], "様式.xlsx", "壊れています"),
    (with_parts({SHEET: lambda text: text[:2_000]}), "様式.xlsx", "壊れています"),
    (with_parts({SHEET: lambda text: text.replace("<worksheet", '<!DOCTYPE x [<!ENTITY a "aa">]><worksheet', 1)}), "様式.xlsx",
     "壊れています"),
    (with_parts({SHEET: lambda text: text.replace('r="A1"', 'r="?1"', 1)}), "様式.xlsx", "壊れています"),
    ("氏名,人数\n見本,3\n".encode(), "様式.csv", "Excelの様式ではありません"),
    (b"%PDF-1.7\n", "様式.pdf", "PDF"),
    (b"", "様式.xlsx", "空のファイル"),
])
def test_what_is_no_form_is_told_with_what_to_do(data: bytes, name: str, words: str) -> None:
    with pytest.raises(InputProblem, match=words) as problem:
        fill(data, name, values(1), FIELDS, [LIST])
    assert problem.value.field == "file" and problem.value.sentence.endswith("。")


def test_a_form_of_another_office_program_with_prefixes_and_gaps() -> None:
    """Names with a prefix, cells and rows left out, a serial number printed already, days since 1904."""
    sheet = ('<?xml version="1.0"?>\r\n<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>'
             '<x:row r="2"><x:c r="B2"/><x:c r="C2" s="8"/></x:row><x:row r="4" x:dyDescent="0.2"/>'
             + "".join(f'<x:row r="{row}"><x:c r="A{row}"><x:v>{row - 4}</x:v></x:c></x:row>' for row in range(5, 8))
             + '<x:row r="9"><x:c r="B9"><x:f>SUM(B5:B7)</x:f><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>')

    def bare(text: str) -> str:
        text = text.replace("<definedNames>", "<!-- ").replace("</definedNames>", " -->")
        text = text.replace('<calcPr calcId="124519" fullCalcOnLoad="1"/>', "")
        return text.replace("<workbookPr ", '<workbookPr date1904="1" ')

    form = with_parts({SHEET: sheet.encode(), BOOK: bare})
    at = ListAt(REPORT, 5, 3, "開催一覧", {"B": "参加者", "D": "実施日"})
    fields = [FieldAt(REPORT, cell, name) for cell, name in (("C2", "作成日"), ("C3", "団体名"), ("A4", "開催回数"))]
    filled = fill(form, "様式.xlsx", values(5), fields, [at])
    read = opened(filled.data)[REPORT]
    assert [read[f"A{row}"].value for row in range(5, 10)] == [1, 2, 3, 4, 5] and read["B11"].value == "=SUM(B5:B9)"
    assert read["C3"].value == "見本ふれあいサロン" and read["A4"].value == 5 and read["B9"].value == 14
    assert read["D5"].value == "令和8年4月2日"  # its format knows no dates
    after = parts(filled.data)
    assert f'<x:c r="C2" s="8"><x:v>{(date(2027, 4, 10) - date(1904, 1, 1)).days}</x:v></x:c>'.encode() in after[SHEET]
    assert b'<calcPr fullCalcOnLoad="1"/>' in after[BOOK] and b"\r\n<x:worksheet" in after[SHEET]


@given(st.lists(st.sampled_from(["{{", "}}", "名", "{", "}", "x"]), max_size=14), st.data())
def test_runs_together_read_as_the_text_with_its_placeholders_replaced(pieces: list[str], data: st.DataObject) -> None:
    whole = "".join(pieces)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(whole)), max_size=4)))
    runs = [whole[start:end] for start, end in zip([0, *cuts], [*cuts, len(whole)], strict=True)]
    assert "".join(filled_texts(runs, lambda name: f"<{name}>" if "x" not in name else None)) == PLACEHOLDER.sub(
        lambda found: f"<{found[1]}>" if "x" not in found[1] else found[0], whole)


@pytest.mark.parametrize(("formula", "moved"), [
    ("SUM(W36:W47)", "SUM(W36:W65)"), ("W48*$W$49+W$1", "W66*$W$67+W$1"),
    ('IF(A50="W50",LOG10(X5),W50)', 'IF(A68="W50",LOG10(X5),W68)'),
    ("$1:$2", "$1:$2"), ("40:60", "40:78"), ("'別の 表'!A50", "'別の 表'!A50"), ("'様式'!A50:B60", "'様式'!A68:B78"),
    ("[1]様式!A50", "[1]様式!A50"), ("表1[列50]+A50", "表1[列50]+A68"), ("1E50+A46", "1E50+A46"), ("NAME50+_A50", "NAME50+_A50"),
])
def test_a_formula_follows_the_rows_it_reads(formula: str, moved: str) -> None:
    own = "様式"
    assert moved_formula(formula, Insertion(own, 47, 18), own) == moved
