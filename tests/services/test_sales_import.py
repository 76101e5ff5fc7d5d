"""過去の売上の取りこみ, through the salon's public face: shown first, taken over whole, posted against 過去分."""

from __future__ import annotations

import csv
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook

from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.salon import Salon
from salon_app.services.sales_import import ImportOptions, ImportPreview

RETAIL = Path(__file__).parent.parent / "data" / "online_retail_2010-12-01_part.csv"

BAKERY = """Date,Time,Transaction,Item
2024-10-30,09:58:11,1,Bread
2024-10-30,10:05:34,2,Coffee
2024-10-30,10:05:34,2,Coffee
2024-10-30,10:05:34,2,NONE
2024-10-31,10:07:57,3,coffee
"""

AIR = """取引No,元取引No,取引日,取引時間,取引種別,商品名,商品単価,商品数,商品合計金額,個別割引・割増合計金額,現金,クレジットカード
000120260906100000001,,2026/09/06,12:00:00,会計,コーヒー,100,3,300,0,550,0
000120260906100000001,,2026/09/06,12:00:00,会計,クッキー,200,1,200,0,550,0
000120260920110000004,,2026/09/20,12:00:00,会計,手袋,1800,1,1800,-180,0,1782
000120261001100000007,000120260906100000001,2026/10/01,12:00:00,返品,コーヒー,100,2,200,0,220,0
000120261001100000008,000120260920110000004,2026/10/01,12:30:00,取消,手袋,1800,1,1800,-180,0,1782
"""


def written(folder: Path, text: str, name: str = "sales.csv", encoding: str = "utf-8") -> Path:
    """A file of past sales."""
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def taken_over(salon: Salon, path: Path, **choices: object) -> ImportPreview:
    """Preview and commit."""
    preview = salon.sales_import.preview(path, ImportOptions(**choices))  # type: ignore[arg-type]  # as given
    salon.sales_import.commit(preview)
    return preview


def balance(salon: Salon, code: str) -> int:
    """Yen on one of the program's accounts."""
    return salon.cashbook.balance(salon.cashbook.account_id(code))


def test_a_preview_stores_nothing(salon: Salon, tmp_path: Path) -> None:
    before = salon.last_log_id()
    preview = salon.sales_import.preview(written(tmp_path, BAKERY))
    assert (preview.rows, preview.imported, preview.receipts, preview.total) == (5, 5, 3, 0)
    assert preview.unknown_items == ("Bread", "Coffee", "NONE")
    assert salon.last_log_id() == before
    assert salon.products.all() == ()


def test_lines_of_a_receipt_become_one_slip_against_the_past(salon: Salon, tmp_path: Path) -> None:
    preview = taken_over(salon, written(tmp_path, BAKERY), prices={"Coffee": Decimal(350)})
    assert preview.total == 1050
    slips = salon.sales.between(preview.slips[0].day, preview.slips[-1].day)
    assert [(slip.number, slip.total, len(slip.lines), slip.source) for slip in slips] == [
        (1, 0, 1, "import"), (2, 700, 3, "import"), (1, 350, 1, "import")]
    assert sum(line.quantity for slip in slips for line in slip.lines if line.name == "Coffee") == 3
    assert salon.clock.local(slips[1].sold_at).strftime("%H:%M") == "10:05"
    assert (balance(salon, "past"), balance(salon, "sales"), balance(salon, "till")) == (1050, -1050, 0)
    assert salon.checks.run().problems == ()


def test_unknown_items_become_products_that_do_not_fill_the_counter(salon: Salon, tmp_path: Path) -> None:
    category = salon.products.categories()[0]
    salon.products.save(name="Ｂｒｅａｄ", price=200, category_id=category.id)
    taken_over(salon, written(tmp_path, BAKERY), prices={"Coffee": Decimal(350)})
    products = {product.name: product for product in salon.products.all()}
    assert set(products) == {"Ｂｒｅａｄ", "Coffee", "NONE"}
    assert (products["Coffee"].on_sale, products["Coffee"].price) == (False, 350)
    others = {one.id: one.name for one in salon.products.categories()}
    assert others[products["Coffee"].category_id] == "その他"


def test_an_item_can_be_left_out(salon: Salon, tmp_path: Path) -> None:
    preview = salon.sales_import.preview(written(tmp_path, BAKERY), ImportOptions(skip_items=frozenset({"none"})))
    assert (preview.rows, preview.imported, preview.receipts) == (5, 4, 3)


def test_the_same_file_twice_is_noticed(salon: Salon, tmp_path: Path) -> None:
    taken_over(salon, written(tmp_path, BAKERY))
    other_name = written(tmp_path, BAKERY, "copy.csv")
    preview = salon.sales_import.preview(other_name)
    assert preview.already_imported == salon.clock.today()
    with pytest.raises(RuleProblem, match="取りこみ済み"):
        salon.sales_import.commit(preview)
    taken_over(salon, other_name, again=True)
    assert len(salon.sales.between(preview.slips[0].day, preview.slips[-1].day)) == 6


def test_receipts_that_are_in_the_books_already_are_pointed_out(salon: Salon, tmp_path: Path) -> None:
    taken_over(salon, written(tmp_path, BAKERY))
    more = salon.sales_import.preview(written(tmp_path, BAKERY + "2024-10-31,11:00:00,4,Tea\n", "longer.csv"))
    assert any("3件、もう帳簿に" in note for note in more.notes)


def test_an_invoice_file_in_hundredths_reaches_its_own_arithmetic(salon: Salon) -> None:
    with RETAIL.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    exact = sum(int(row["Quantity"]) * Decimal(row["UnitPrice"]) for row in rows)
    preview = taken_over(salon, RETAIL, unit=Decimal("0.01"))
    assert (preview.rows, preview.imported, preview.receipts) == (167, 167, 33) == (
        len(rows), len(rows), len({row["InvoiceNo"] for row in rows}))
    assert preview.total == 390588 == exact * 100
    assert (preview.returns, preview.returns_found, preview.returns_linked) == (-32523, 7, 0)
    assert preview.rounding == 0
    slips = salon.sales.between(preview.slips[0].day, preview.slips[-1].day)
    assert sum(slip.total for slip in slips) == 390588
    alone = [slip for slip in slips if slip.kind == "return"]
    assert {(slip.reason, slip.original_id) for slip in alone} == {
        ("取消（元取引なし）", None), ("返品（元取引なし）", None)}
    assert all(line.name for slip in slips for line in slip.lines)  # a code stands in where the description is empty
    assert salon.checks.run().problems == ()


def test_decimals_are_rounded_half_up_per_line_and_the_difference_is_told(salon: Salon) -> None:
    preview = taken_over(salon, RETAIL)
    assert preview.total == 3907
    assert preview.rounding == Decimal("1.12")
    assert "四捨五入" in preview.rounding_statement and "+1.12" in preview.rounding_statement
    assert balance(salon, "past") == 3907


def test_a_slip_with_a_rounded_price_can_be_taken_back_whole(salon: Salon, tmp_path: Path) -> None:
    preview = taken_over(salon, written(tmp_path, "日付,品名,数量,単価\n2026-09-01,紙,3,1.5\n"))
    slip = salon.sales.on_day(preview.slips[0].day)[0]
    assert (slip.total, slip.lines[0].quantity, slip.lines[0].unit_price) == (5, 3, 2)
    void = salon.sales.void(slip.id, reason="入れまちがい")
    assert void.total == -5
    assert (balance(salon, "past"), balance(salon, "till")) == (0, 0)
    assert salon.checks.run().problems == ()


def test_a_tax_added_at_the_till_is_shared_over_the_lines(salon: Salon, tmp_path: Path) -> None:
    preview = taken_over(salon, written(tmp_path, AIR, encoding="cp932"))
    assert (preview.encoding, preview.sales, preview.returns, preview.total) == ("cp932", 2332, -2002, 330)
    slips = {slip.number: slip for slip in salon.sales.on_day(preview.slips[0].day)}
    assert [line.amount for line in slips[1].lines] == [330, 220]
    assert [(payment.name, payment.amount) for payment in slips[1].payments] == [("過去分（現金）", 550)]
    glove = salon.sales.on_day(preview.slips[1].day)[0]
    assert [(line.kind, line.amount) for line in glove.lines] == [("item", 1962), ("discount", -180)]
    assert salon.checks.run().problems == ()


def test_returns_and_cancellations_point_at_their_originals(salon: Salon, tmp_path: Path) -> None:
    preview = taken_over(salon, written(tmp_path, AIR))
    assert (preview.returns_found, preview.returns_linked) == (2, 2)
    coffee = salon.sales.on_day(preview.slips[0].day)[0]
    glove = salon.sales.on_day(preview.slips[1].day)[0]
    assert (coffee.state, glove.state) == ("returned", "void")
    assert [line.returned for line in coffee.lines] == [2, 0]
    back, void = salon.sales.on_day(preview.slips[2].day)
    assert (back.kind, back.original_id, void.kind, void.original_id) == ("return", coffee.id, "void", glove.id)


def test_an_original_from_an_earlier_file_is_found_in_the_books(salon: Salon, tmp_path: Path) -> None:
    lines = AIR.splitlines(keepends=True)
    taken_over(salon, written(tmp_path, "".join(lines[:4]), "september.csv"))
    later = written(tmp_path, "".join([lines[0], *lines[4:]]), "october.csv")
    preview = taken_over(salon, later)
    assert (preview.returns_linked, preview.receipts) == (2, 2)
    again = taken_over(salon, written(tmp_path, lines[0] + lines[4].replace("0000007", "0000009"), "more.csv"))
    assert (again.returns_found, again.returns_linked) == (1, 0)  # only one coffee is left of three
    assert salon.checks.run().problems == ()


def test_several_files_come_in_one_operation(salon: Salon, tmp_path: Path) -> None:
    first = salon.sales_import.preview(written(tmp_path, BAKERY))
    bad = salon.sales_import.preview(written(tmp_path, "Date,Item,Amount\nx,Tea,150\n", "bad.csv"),
                                     ImportOptions(columns={"date": "Date"}))
    with pytest.raises(InputProblem, match="取りこめる行がありません"):
        salon.sales_import.commit_all((first, bad))
    assert salon.checks.run().counts["sale"] == 0
    assert len(salon.sales_import.commit_all((first,))) == 1


def test_bad_lines_are_named_and_do_not_hold_up_the_rest(salon: Salon, tmp_path: Path) -> None:
    path = written(tmp_path, "日付,品名,数量,金額\n2026-09-01,コーヒー,1,150\n2026-09-01,,1,150\n2026-09-01,紅茶,一つ,150\n"
                             "2026-09-01,紅茶,1,\n2030-01-01,紅茶,1,150\n1900-01-01,紅茶,1,150\n"
                             "2026-09-01,紅茶,1,10000000\n合計,,,600\n2026-09")
    preview = salon.sales_import.preview(path)
    assert {one.line: one.reason for one in preview.rejected} == {
        3: "商品名がありません。", 4: "数：「一つ」は数字として読めません。", 5: "金額がありません。", 6: "先の日付です。",
        7: "日付が古すぎます（1950年より前）。", 8: "数か金額が大きすぎます（金額は9,999,999まで）。",
        9: "合計の行とみて、読みとばしました。", 10: "行が途中で切れています（4列のうち1列）。"}
    assert (preview.rows, preview.imported) == (9, 1)
    with pytest.raises(RuleProblem, match="3行目：商品名がありません"):
        salon.sales_import.commit(salon.sales_import.preview(path, ImportOptions(strict=True)))
    assert salon.sales_import.commit(preview).total == 150


def test_a_chosen_mapping_is_proposed_the_next_time(salon: Salon, tmp_path: Path) -> None:
    head = "日付,欄A,欄B,金額\n"
    first = written(tmp_path, head + "2026-09-01,喫茶,コーヒー,150\n")
    with pytest.raises(InputProblem, match="という列がありません"):
        salon.sales_import.preview(first, ImportOptions(columns={"item": "欄C"}))
    taken_over(salon, first, columns={"item": "欄B", "category": "欄A"})
    second = salon.sales_import.preview(written(tmp_path, head + "2026-09-02,喫茶,紅茶,150\n", "second.csv"))
    assert second.mapping.named()["item"] == "欄B"
    coffee = salon.products.all()[0]
    names = {one.id: one.name for one in salon.products.categories()}
    assert names[coffee.category_id] == "喫茶"


def test_an_excel_file_with_real_dates_and_a_title_above(salon: Salon, tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["9月の売上"], [], ["日付", "商品名", "数量", "単価"], ["令和8年9月1日", "コーヒー", 2, 150]):
        sheet.append(row)
    book.save(tmp_path / "sales.xlsx")
    preview = salon.sales_import.preview(tmp_path / "sales.xlsx")
    assert (preview.header_line, preview.total, preview.rows) == (3, 300, 1)


@pytest.mark.parametrize(("text", "sentence"), [
    ("名前,住所\n見本 太郎,1-2-3\n", "日付・商品名の列が分かりません"), ("", "空のファイル")])
def test_what_is_no_sales_file_is_refused(salon: Salon, tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(InputProblem, match=sentence):
        salon.sales_import.preview(written(tmp_path, text))
