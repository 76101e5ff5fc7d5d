"""Documents in Excel: live formulas whose stored values are right, real dates and numbers, text that stays text."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal

import pytest

from salon_app.reports.kit.model import (
    Amount,
    Calc,
    Calendar,
    Column,
    Hatched,
    Kind,
    Name,
    PageBreak,
    Ref,
    Row,
    Table,
    Text,
    Tick,
)
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.kit.xlsx import render_xlsx
from tests.reports.kit import samples
from tests.reports.kit.reading import Workbook, document, long_table


@pytest.mark.parametrize("sample", [samples.day_sheet, samples.month_report])
def test_formulas_come_to_the_values_beside_them(sample: object) -> None:
    assert callable(sample)
    book = Workbook(render_xlsx(sample()))
    formulas = [cell for cell in book.cells() if isinstance(cell[2], str) and cell[2].startswith("=")]
    assert len(formulas) > 15
    for sheet, where, formula, stored in formulas:
        assert book.result(sheet, formula) == Decimal(str(stored)), (where, formula)


def test_month_report_adds_whole_ranges() -> None:
    sheet = Workbook(render_xlsx(samples.month_report())).formulas["売上月報"]
    total = next(row for row in sheet.iter_rows() if row[0].value == "合計")
    head = next(row for row in sheet.iter_rows() if row[0].value == "日")[0].row
    assert total[2].value == f"=SUM(C{head + 1}:C{head + 31})"
    assert total[9].value == f"=SUM(J{head + 1}:J{head + 31})"
    assert sheet.cell(head - 6, 3).value == f"=G{total[0].row}"  # the large figure is the same cell


def test_values_keep_their_kind() -> None:
    columns = (Column("day", "日付", Kind.DATE), Column("short", "日", Kind.DAY), Column("time", "時刻", Kind.TIME),
               Column("moment", "いつ", Kind.MOMENT), Column("phone", "電話", Kind.CODE),
               Column("amount", "金額", Kind.YEN), Column("share", "割合%", Kind.PERCENT), Column("text", "文"))
    made = samples.day_sheet().made_at
    row = Row((date(2026, 11, 20), date(2026, 11, 20), time(9, 58), made, "0473668909", -150, Decimal("12.3"),
               "=HYPERLINK(1)"))
    book = Workbook(render_xlsx(document(Table(key="t", columns=columns, rows=(row,)))))
    cells = {sheet_row[0].value: sheet_row for sheet_row in book.formulas.worksheets[0].iter_rows()}
    found = next(r for key, r in cells.items() if isinstance(key, datetime))
    day = datetime.combine(date(2026, 11, 20), time())
    assert [cell.value for cell in found] == [
        day, day, time(9, 58), day.replace(hour=16, minute=12), "0473668909", -150, 12.3, "=HYPERLINK(1)"]
    assert found[0].number_format == '[$-411]ggge"年"m"月"d"日"'
    assert found[4].number_format == found[7].number_format == "@"
    assert found[5].number_format == '#,##0;"△"#,##0'
    assert found[7].data_type == "s"


def test_western_calendar() -> None:
    book = Workbook(render_xlsx(document(long_table(3), calendar=Calendar.WESTERN)))
    formats = {cell.number_format for row in book.formulas.worksheets[0].iter_rows() for cell in row}
    assert 'yyyy"年"m"月"d"日"' in formats


def test_a_single_table_has_its_head_frozen_and_repeated() -> None:
    sheet = Workbook(render_xlsx(document(long_table(100)))).formulas.worksheets[0]
    head = next(row[0].row for row in sheet.iter_rows() if row[0].value == "番号")
    assert sheet.freeze_panes == f"A{head + 1}"
    assert sheet.print_title_rows == f"${head}:${head}"
    assert sheet.page_setup.paperSize == 9
    assert sheet.page_setup.fitToHeight == 0


def test_tables_with_a_sheet_of_their_own_stay_linked() -> None:
    table = TableBuilder("long", (Column("item", "商品"), Column("amount", "金額", Kind.YEN)), sheet="商品's [全部]")
    for number in range(40):
        table.row(item=f"品{number}", amount=number)
    table.total()
    sums = Table(key="sums", columns=(Column("text", ""), Column("amount", "", Kind.YEN)), head=False,
                 rows=(Row(("商品の合計", table.link("total", "amount"))),))
    book = Workbook(render_xlsx(document(table.build(), sums)))
    assert len(book.formulas.sheetnames) == 2
    linked = [cell for cell in book.cells() if isinstance(cell[2], str) and "!" in cell[2]]
    assert [cell[3] for cell in linked] == [780]
    assert book.result(*linked[0][:1], linked[0][2]) == 780


def test_many_scattered_cells_still_make_one_formula() -> None:
    columns = (Column("text", "何"), Column("amount", "金額", Kind.YEN))
    rows = [Row((f"品{number}", number)) for number in range(1200)]
    odd = tuple(Ref(number) for number in range(0, 1200, 2))
    rows.append(Row(("奇数行の合計", Calc(sum(range(0, 1200, 2)), odd))))
    book = Workbook(render_xlsx(document(Table(key="t", columns=columns, rows=tuple(rows)))))
    formula = next(cell for cell in book.cells() if isinstance(cell[2], str) and cell[2].startswith("="))
    assert book.result(formula[0], formula[2]) == formula[3] == sum(range(0, 1200, 2))
    assert max(part.count(",") for part in formula[2].split("SUM")) < 255


def test_several_documents_have_sheets_with_names_of_their_own() -> None:
    book = Workbook(render_xlsx([samples.day_sheet(), samples.day_sheet(), samples.receipt()]))
    names = book.formulas.sheetnames
    assert len(set(names)) == 3
    assert all(len(name) <= 31 for name in names)
    for sheet, where, formula, stored in book.cells():
        if isinstance(formula, str) and formula.startswith("="):
            assert book.result(sheet, formula) == stored, where


def test_awkward_text_makes_a_sound_file() -> None:
    words = ("<&>\"'", "制御\x00\x0b文字", " 前後の空白 ", "二\n行", "𠮷田 辻\U000e0100", "@SUM(1)", "")
    table = Table(key="t", columns=(Column("text", "文"), Column("name", "氏名"), Column("tick", "来た")),
                  rows=(*(Row((word, Name(word), Tick("200円"))) for word in words), Row((Hatched("祝"), None, None))))
    book = Workbook(render_xlsx(document(table, PageBreak(), Text(paragraphs=("=1+1",)), Amount(label="金額", yen=5))))
    found = [cell[2] for cell in book.cells()]
    assert "制御文字" in found
    assert " 前後の空白 " in found
    assert "𠮷田 辻\U000e0100" in found
    assert not [cell for cell in book.cells() if book.formulas[cell[0]][cell[1]].data_type == "f"]


@pytest.mark.parametrize("sample", [samples.day_sheet, samples.month_report, samples.receipt])
def test_same_model_same_bytes(sample: object) -> None:
    assert callable(sample)
    assert render_xlsx(sample()) == render_xlsx(sample())


def test_charts_stand_over_their_figures() -> None:
    sheet = Workbook(render_xlsx(samples.month_report())).formulas["売上月報"]
    assert len(sheet._charts) == 1
    assert any(row[2].value == "前年同月 R7.10" for row in sheet.iter_rows() if len(row) > 2)
