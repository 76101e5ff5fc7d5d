"""Which column of a sales file is what: by words, by contents, by choice."""

from __future__ import annotations

from datetime import date

import pytest

from salon_app.model.problems import InputProblem
from salon_app.model.sales_mapping import ColumnMapping, missing, propose, signature

TODAY = date(2026, 11, 22)


def mapped(headers: str, *rows: str, **chosen: str) -> ColumnMapping:
    """The proposal for a small table written with commas."""
    return propose(headers.split(","), [row.split(",") for row in rows], today=TODAY, chosen=chosen)


def test_a_bakery_without_prices() -> None:
    found = mapped("Date,Time,Transaction,Item", "2016-10-30,09:58:11,1,Bread", "2016-10-30,10:05:34,2,Tea")
    assert found.named() == {"date": "Date", "time": "Time", "receipt": "Transaction", "item": "Item"}
    assert missing(found) == ()


def test_date_and_time_in_one_cell_and_a_shop_s_code() -> None:
    found = mapped("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country",
                   "536365,85123A,HOLDER,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom")
    assert found.named() == {
        "date": "InvoiceDate", "time": "InvoiceDate", "receipt": "InvoiceNo", "item": "Description",
        "quantity": "Quantity", "price": "UnitPrice", "barcode": "StockCode"}


def test_japanese_headers_with_an_original_and_payments_that_repeat_the_total() -> None:
    found = mapped("取引No,元取引No,取引日,取引種別,商品名,商品単価,商品数,商品合計金額,個別割引・割増合計金額,現金,"
                   "クレジットカード(Airペイ)",
                   "000120260906100000001,,2026/09/06,会計,コーヒー,150,2,300,0,550,0",
                   "000120260906100000001,,2026/09/06,会計,クッキー,200,1,200,0,550,0",
                   "000120260906100000002,000120260906100000001,2026/09/06,返品,クッキー,200,1,200,-20,198,0")
    assert found.named()["paid"] == "現金+クレジットカード(Airペイ)"
    assert found.named()["original"] == "元取引No"
    assert found.named()["amount"] == "商品合計金額"
    assert (found.totals_count, found.totals_repeat, found.discount_inside) == (True, True, False)


def test_net_sales_are_after_the_discount_and_the_tax_comes_on_top() -> None:
    found = mapped("Date,Item,Qty,Gross Sales,Discounts,Net Sales,Tax,Transaction ID,Event Type",
                   "2026-09-13,Mug,1,$18.00,-$3.00,$15.00,$1.20,A1,Payment",
                   "2026-09-20,Mug,-1,-$18.00,$3.00,-$15.00,-$1.20,A1,Refund")
    assert found.named()["amount"] == "Net Sales"
    assert found.named()["kind"] == "Event Type"
    assert (found.discount_inside, found.tax_outside) == (True, True)


def test_money_handed_over_is_not_the_receipt_s_total() -> None:
    found = mapped("日付,伝票番号,商品名,金額,現金", "2026-09-06,1,コーヒー,150,1000", "2026-09-06,2,紅茶,150,500",
                   "2026-09-06,3,紅茶,150,150")
    assert found.named()["paid"] == "現金"
    assert not found.totals_count


def test_columns_without_names_are_told_by_what_they_hold() -> None:
    found = mapped("1列目,2列目,3列目,4列目,5列目", "2026/9/6,コーヒー,2,150,300", "2026/9/6,クッキー,3,120,360",
                   "2026/9/7,紅茶,1,150,150")
    assert found.named() == {"date": "1列目", "item": "2列目", "quantity": "3列目", "price": "4列目", "amount": "5列目"}


def test_a_choice_goes_first_and_can_leave_a_column_out() -> None:
    found = mapped("日付,品名,備考,金額,消費税", "2026-09-06,A,コーヒー,150,13", item="備考", tax="")
    assert found.named()["item"] == "備考"
    assert "tax" not in found.named()


@pytest.mark.parametrize(("role", "header", "word"), [("colour", "品名", "colour"), ("item", "商品", "「商品」という列")])
def test_a_choice_that_names_nothing_is_refused(role: str, header: str, word: str) -> None:
    with pytest.raises(InputProblem, match=word):
        mapped("日付,品名", "2026-09-06,コーヒー", **{role: header})


def test_what_must_be_known_is_named() -> None:
    assert missing(mapped("名前,住所", "見本 太郎,1-2-3")) == ("日付", "商品名")


def test_a_mapping_is_remembered_by_its_headers() -> None:
    assert signature(["取引No", "Item Name"]) == signature(["取引Ｎｏ", "item name"])
    assert signature(["a", "b"]) != signature(["b", "a"])
