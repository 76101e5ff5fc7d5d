"""What every document promises: true figures in each format, no name where none may stand, a sentence where nothing is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from salon_app.model.slip import Slip
from salon_app.model.texts import install_translator
from salon_app.reports import REPORTS, ReportOptions
from salon_app.reports.kit.csv import render_csv
from salon_app.reports.kit.model import Columns, ReportModel, Table
from salon_app.reports.kit.pdf import render_pdf
from salon_app.reports.kit.values import plain
from salon_app.reports.kit.xlsx import render_xlsx
from salon_app.reports.receipt import unissued
from salon_app.salon import Salon
from salon_app.services.founding import EarlierMonth
from tests.conftest import FixedClock
from tests.kept import opened
from tests.reports.kit.reading import Workbook, pages
from tests.reports.small_salon import OCTOBER, SmallSalon, filled, found

KEYS = [spec.key for spec in REPORTS]
BUSY = date(2026, 10, 5)


@pytest.fixture
def small(tmp_path: Path, fixed_clock: FixedClock) -> Iterator[SmallSalon]:
    with filled(tmp_path / "small", fixed_clock) as small:
        yield small


def tables(model: ReportModel) -> dict[str, Table]:
    """All tables of a document by key."""
    blocks = [*model.blocks, *(one for block in model.blocks if isinstance(block, Columns) for column in block.columns
                               for one in column)]
    return {block.key: block for block in blocks if isinstance(block, Table)}


def cell(model: ReportModel, table: str, row: str, column: str) -> object:
    """The plain value in a row whose first text (or label, or key) is `row`."""
    one = tables(model)[table]
    at = next(index for index, found in enumerate(one.columns) if found.key == column)
    for line in one.rows:
        if row in (line.key, line.label, *(found for found in line.cells if isinstance(found, str))):
            return plain(line.cells[at])
    raise KeyError(row)


def words(*models: ReportModel) -> str:
    """Everything on paper, without blanks."""
    return "".join("".join(pages(render_pdf(models))).split())


@pytest.mark.parametrize("key", KEYS)
def test_formulas_in_excel_come_to_what_is_on_paper(key: str, small: SmallSalon) -> None:
    models = small.salon.report(key, ReportOptions(*OCTOBER))
    book, printed = Workbook(render_xlsx(models)), words(*models)
    for sheet, where, formula, stored in book.cells():
        if isinstance(formula, str) and formula.startswith("="):
            assert book.result(sheet, formula) == Decimal(str(stored)), (sheet, where)
            shown = f"{'△' if stored < 0 else ''}{abs(stored):,}"
            assert shown in printed, (sheet, where)


@pytest.mark.parametrize("key", KEYS)
def test_a_salon_without_anything_gets_sentences(key: str, salon: Salon) -> None:
    models = salon.report(key, ReportOptions(date(2026, 10, 1), date(2026, 10, 31)))
    assert models and render_xlsx(models) and render_csv(models)
    printed = words(*models)
    assert "ふれあいサロン" in printed
    assert "ありません" in printed or key in ("paper-set", "emergency-steps")


@pytest.mark.parametrize("key", ["sales-daily", "sales-monthly", "sales-yearly"])
def test_nobody_on_a_tab_is_named_on_sales_papers(key: str, small: SmallSalon) -> None:
    small.open(date(2026, 11, 3))
    small.owe(紅茶=1)
    models = small.salon.report(key, ReportOptions(date(2026, 10, 1), date(2026, 11, 30)))
    assert "見本太郎" not in words(*models)


def test_month_report_shows_the_figures(small: SmallSalon) -> None:
    (model,) = small.salon.report("sales-monthly", ReportOptions(*OCTOBER))
    assert [plain(kpi.value) for kpi in model.kpis] == [10_140, 10_140 // 5, 21, 84]
    assert cell(model, "products", "コーヒー", "amount") == 6_480
    assert cell(model, "products", "total", "amount") == 10_140
    assert cell(model, "payments", "total", "amount") == 10_140
    assert cell(model, "payments", "total", "count") == 21
    assert cell(model, "days", "先月", "total") == 12_620
    assert cell(model, "days", "前年同月", "total") == 10_260
    assert cell(model, "corrections", "取消", "amount") == -900
    assert cell(model, "supply", "生鮮食品", "bought") == 3_200
    assert len(pages(render_pdf(model))) == 2


def test_several_months_are_several_reports(small: SmallSalon) -> None:
    models = small.salon.report("sales-monthly", ReportOptions(date(2026, 8, 15), date(2026, 10, 2)))
    assert [model.period for model in models] == ["令和8年8月分", "令和8年9月分", "令和8年10月分"]
    assert "令和8年8月の売上の記録はありません。" in words(models[0])


def test_a_correction_after_the_close_leaves_the_closed_sheet_alone(small: SmallSalon) -> None:
    def sheets() -> tuple[ReportModel, ...]:
        return small.salon.report("sales-daily", ReportOptions(date(2026, 10, 2), date(2026, 10, 2)))

    before = sheets()
    small.open(date(2026, 11, 3))
    sale = small.salon.sales.on_day(date(2026, 10, 2))[0]
    small.salon.sales.void(sale.id, reason="数のまちがい", by=small.hanako)
    assert sheets() == tuple(replace(model, made_at=small.clock.local(small.clock.now())) for model in before)
    (today,) = small.salon.report("sales-daily", ReportOptions(date(2026, 11, 3), date(2026, 11, 3)))
    assert cell(today, "goods", "total", "amount") == -sale.total
    assert "（10月2日の会計）" in words(today)
    (record,) = small.salon.report("corrections", ReportOptions(date(2026, 11, 1), date(2026, 11, 30)))
    assert "締め後" in words(record)


def test_day_sheet_with_many_products_sums_them_up_and_lists_them_on_page_two(small: SmallSalon) -> None:
    category = small.salon.products.categories()[3].id
    for number in range(28):
        small.goods[f"品{number}"] = small.salon.products.save(name=f"品{number}", price=100, category_id=category)
    small.open(date(2026, 11, 3))
    for number in range(28):
        small.sell(**{f"品{number}": number + 1})
    small.close()
    (model,) = small.salon.report("sales-daily", ReportOptions(date(2026, 11, 3), date(2026, 11, 3)))
    assert cell(model, "goods", "ほか 16品（2ページ）", "amount") == sum(range(100, 1_700, 100))
    assert cell(model, "goods", "total", "amount") == sum(range(100, 2_900, 100))
    first, second = pages(render_pdf(model))
    assert "品27" in first and "品15" not in first and "品15" in second and "品27" not in second


def test_uncounted_close_is_marked_and_has_no_difference(small: SmallSalon) -> None:
    (model,) = small.salon.report("sales-daily", ReportOptions(date(2026, 10, 7), date(2026, 10, 7)))
    assert model.mark == "未計数"
    assert [kpi.label for kpi in model.kpis] == ["売上合計", "会計件数"]


def test_an_open_period_has_a_sheet_marked_as_unfinished(small: SmallSalon) -> None:
    small.open(date(2026, 11, 3))
    small.sell(紅茶=1)
    (period,) = small.salon.days.periods(date(2026, 11, 3), date(2026, 11, 3))
    (model,) = small.salon.report("sales-daily", ReportOptions(date(2026, 1, 1), date(2026, 1, 1), period_id=period.id))
    assert model.mark == "途中" and cell(model, "goods", "total", "amount") == 150


def test_tax_stands_only_where_the_salon_pays_it(tmp_path: Path, fixed_clock: FixedClock, small: SmallSalon) -> None:
    exempt = small.salon.report("sales-daily", ReportOptions(BUSY, BUSY))
    assert "うち消費税" not in words(*exempt) and "免税事業者" in words(*exempt)
    with opened(tmp_path / "taxed", fixed_clock) as salon:
        salon.settings.change(pays_consumption_tax=True)
        taxed = found(salon, fixed_clock)
        taxed.open(date(2026, 10, 1))
        taxed.sell(コーヒー=3)
        taxed.sell(Slip(lines=taxed.lines(**{"キャベツ 1玉": 1, "紅茶": 1})))
        taxed.close()
        for key in ("sales-daily", "sales-monthly", "sales-yearly"):
            (model,) = salon.report(key, ReportOptions(date(2026, 10, 1), date(2026, 10, 1)))
            assert (cell(model, "tax", "10%", "amount"), cell(model, "tax", "10%", "tax")) == (600, 40 + 13), key
            assert (cell(model, "tax", "8%（軽減税率）", "amount"), cell(model, "tax", "8%（軽減税率）", "tax")) == (150, 11)
            assert "免税" not in words(model)


def test_months_from_before_the_program_are_never_mixed_in_unmarked(small: SmallSalon) -> None:
    small.salon.founding.save_earlier_month(EarlierMonth(date(2025, 8, 1), sales=310_000))
    (model,) = small.salon.report("sales-yearly", ReportOptions(date(2025, 9, 1), date(2025, 9, 1)))
    assert cell(model, "months", "total", "total") == 10_260  # what the books hold
    assert cell(model, "months", "8月　導入前・手入力", "total") == 310_000
    assert cell(model, "months", "9月　導入前・手入力", "total") == 290_000
    assert cell(model, "months", "導入前・手入力を足した合計", "total") == 610_260
    (next_year,) = small.salon.report("sales-yearly", ReportOptions(*OCTOBER))
    assert cell(next_year, "months", "前年度", "total") == 10_260
    assert cell(next_year, "months", "前年度　導入前・手入力", "total") == 600_000


def test_fiscal_year_begins_where_the_salon_says(small: SmallSalon) -> None:
    small.salon.settings.change(fiscal_start_month=10)
    first, second = small.salon.report("sales-yearly", ReportOptions(date(2026, 9, 1), date(2026, 10, 1)))
    assert (first.period, second.period) == ("令和7年度", "令和8年度")
    assert cell(first, "months", "total", "total") == 10_260 + 12_620
    assert cell(second, "months", "total", "total") == 10_140


def test_cash_book_carries_each_month_into_the_next(small: SmallSalon) -> None:
    till = small.salon.cashbook.account_id("till")
    (model,) = small.salon.report("cashbook", ReportOptions(date(2026, 9, 1), OCTOBER[1], place_id=till))
    assert cell(model, "book2026-9", "carried", "balance") == 20_000
    assert cell(model, "book2026-9", "total", "balance") == cell(model, "book2026-10", "carried", "balance")
    assert cell(model, "book2026-10", "total", "balance") == small.salon.cashbook.balance(till)
    assert cell(model, "book2026-10", "total", "money_in") == 11_540


def test_places_without_anything_are_left_out_unless_asked_for(small: SmallSalon) -> None:
    models = small.salon.report("cashbook", ReportOptions(*OCTOBER))
    assert [model.number for model in models] == ["置き場所　レジ", "置き場所　金庫"]
    bag = small.salon.cashbook.account_id("fee_bag")
    (asked,) = small.salon.report("cashbook", ReportOptions(*OCTOBER, place_id=bag))
    assert asked.number == "置き場所　参加費の袋" and asked.period_detail == "この期間に出入りはありません。"


def test_receipt_of_an_exempt_salon_never_looks_like_an_invoice(small: SmallSalon) -> None:
    small.salon.settings.change(registration_number="T1234567890123")
    sale = small.salon.sales.on_day(BUSY)[0]
    receipt = small.salon.receipts.issue(addressee="例田 一郎", description="コーヒー代", amount=300, sale_id=sale.id)
    (model,) = small.salon.report("receipt", ReportOptions(*OCTOBER, receipt_id=receipt.id))
    printed = words(model)
    assert "￥300－" in printed and printed.count("No.R8-0001") == 2
    assert "T123" not in printed and "%" not in printed and "再発行R" not in printed


def test_a_receipt_again_says_so_with_the_date(small: SmallSalon) -> None:
    receipt = small.salon.receipts.issue(addressee="例田 一郎", description="コーヒー代", amount=300)
    small.salon.receipts.reissue(receipt.id)
    small.clock.set(2026, 11, 20)
    (model,) = small.salon.report("receipt", ReportOptions(*OCTOBER, receipt_id=receipt.id))
    assert words(model).count("再発行R8.11.20") == 2


def test_receipt_with_tax_and_many_words_stays_on_its_sheet(small: SmallSalon) -> None:
    small.salon.settings.change(pays_consumption_tax=True, registration_number="T1234567890123")
    small.open(date(2026, 11, 3))
    sale = small.sell(Slip(lines=small.lines(**{"コーヒー": 2, "キャベツ 1玉": 3})))
    receipt = small.salon.receipts.issue(
        addressee="見本市見本町会", honorific="御中", amount=770, sale_id=sale,
        description="お茶会のコーヒーと、昼食のためのキャベツの代金（11月3日 10名分）")
    (model,) = small.salon.report("receipt", ReportOptions(*OCTOBER, receipt_id=receipt.id))
    (page,) = pages(render_pdf(model))
    assert "登録番号 T1234567890123" in page and "10%（税29円）" in page and "8%軽減（税33円）" in page


def test_a_receipt_not_yet_issued_is_marked(small: SmallSalon) -> None:
    model = unissued(small.salon.services, on=date(2026, 11, 2), addressee="例田 一郎", description="コーヒー代", amount=300)
    assert words(model).count("未発行") == 2 and "R8-" not in words(model)


def test_a_practice_salon_marks_every_paper(small: SmallSalon) -> None:
    small.salon.settings.change(practice=True)
    for key in KEYS:
        for model in small.salon.report(key, ReportOptions(*OCTOBER)):
            assert model.mark == "練習" or "練習" in words(model), key


def test_blank_sheets_hold_what_is_on_sale_at_todays_price(small: SmallSalon) -> None:
    coffee = small.goods["コーヒー"]
    small.salon.products.save(product_id=coffee.id, name="コーヒー", price=180, category_id=coffee.category_id)
    tea = small.goods["紅茶"]
    small.salon.products.save(product_id=tea.id, name="紅茶", price=150, category_id=tea.category_id, on_sale=False)
    tally, count, slips = small.salon.report("paper-set", ReportOptions(*OCTOBER))
    assert cell(tally, "tally", "コーヒー", "price") == 180
    assert "紅茶" not in words(tally)
    assert "1,000円札" in words(count) and "2,000円札" not in words(count)
    assert len(pages(render_pdf([count, slips]))) == 2


def test_an_unknown_document_is_refused(salon: Salon) -> None:
    with pytest.raises(KeyError):
        salon.report("diary", ReportOptions(*OCTOBER))


@pytest.mark.parametrize("key", KEYS)
def test_what_is_printed_is_japanese_whatever_the_window_speaks(small: SmallSalon, key: str) -> None:
    options = ReportOptions(*OCTOBER)
    in_japanese = [render_pdf([model]) for model in small.salon.report(key, options)]
    install_translator(lambda _context, source: f"EN {source}")
    try:
        abroad = [render_pdf([model]) for model in small.salon.report(key, options)]
    finally:
        install_translator(None)
    assert abroad == in_japanese
