"""設定: every question can be answered, a new price leaves past days alone, wrong input is said beside its field."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook
from pytestqt.qtbot import QtBot

from salon_app.ui.pages.people.edit_page import PersonEditPage
from salon_app.ui.pages.people.page import PeoplePage
from salon_app.ui.pages.sales_import.page import ImportSalesPage
from salon_app.ui.pages.settings.categories_page import CategoriesPage
from salon_app.ui.pages.settings.earlier_page import EarlierMonthsPage
from salon_app.ui.pages.settings.form_state import sections
from salon_app.ui.pages.settings.payment_kinds_page import PaymentKindsPage
from salon_app.ui.pages.settings.product_page import ProductPage
from salon_app.ui.pages.settings.setting_page import SettingPage
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceRows
from salon_app.ui.widgets.edits import LineEdit
from salon_app.ui.widgets.list_box import ListRow
from salon_app.ui.window import SalonWindow
from tests.ui.hands import main_button, opened, press_main, toast

QUESTIONS = [question for section in sections() for question in section.questions if not question.look]


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.key)
def test_each_question_keeps_its_answer(window: SalonWindow, question: object) -> None:
    key = question.key  # type: ignore[attr-defined]  # a Question
    window.go("settings", {})
    page = opened(window, "setting", SettingPage, name=key)
    if isinstance(page.edit, ChoiceRows):
        page.edit.buttons()[-1].click()
        wanted = page.edit.value()
    else:
        assert isinstance(page.edit, LineEdit)
        wanted = "T1234567890123" if key == "registration_number" else "1234"
        page.edit.setText(wanted)
    press_main(window)
    kept = getattr(window.salon.settings.get(), key)
    assert kept == (1234 if isinstance(kept, int) and wanted == "1234" else wanted)
    assert window.current_key() == "settings"


def test_a_registration_number_needs_thirteen_digits(window: SalonWindow) -> None:
    page = opened(window, "setting", SettingPage, name="registration_number")
    assert isinstance(page.edit, LineEdit)
    page.edit.setText("T123")
    press_main(window)
    assert "13けた" in page.fields["registration_number"].error()
    assert page.edit.text() == "T123"


def test_a_new_price_counts_from_now_on(window: SalonWindow) -> None:
    salon = window.salon
    before = salon.sales.on_day(salon.days.status().business_date)[0]
    coffee = salon.products.all()[0]
    page = opened(window, "product", ProductPage, product_id=coffee.id)
    page.price.setText("１６０")
    press_main(window)
    assert salon.products.get(coffee.id).price == 160
    assert salon.sales.get(before.id).total == before.total
    assert [version.price for version in salon.products.history(coffee.id)] == [150, 160]


def test_two_products_cannot_share_a_barcode(window: SalonWindow) -> None:
    salon = window.salon
    first, second = salon.products.all()[:2]
    for product in (first, second):
        page = opened(window, "product", ProductPage, product_id=product.id)
        page.barcode.setText("4900000000018")
        press_main(window)
    assert first.name in page.fields["barcode"].error()
    assert page.barcode.text() == "4900000000018"


def test_a_kind_of_payment_is_added_and_cash_stays(window: SalonWindow) -> None:
    page = opened(window, "payment_kinds", PaymentKindsPage)
    page.name.setText("商品券")
    press_main(window)
    assert "どの置き場所" in toast(page)
    assert page._accounts is not None
    page._accounts.set_value(window.salon.cashbook.account_id("tab"))
    press_main(window)
    assert [kind.name for kind in window.salon.payment_kinds.all()][-1] == "商品券"
    page.list.row_pressed.emit(0)
    page.active.setChecked(False)
    press_main(window)
    assert "現金は、なくせません" in toast(page)


def test_a_category_a_person_and_an_earlier_month(window: SalonWindow) -> None:
    categories = opened(window, "categories", CategoriesPage)
    categories.name.setText("手芸品")
    categories.program_name.setText("手芸教室")
    press_main(window)
    assert window.salon.products.categories()[-1].name == "手芸品"
    assert window.salon.products.programs()[-1].name == "手芸教室"
    window.go("settings", {})
    entry = next(row for row in window.findChildren(ListRow) if row.label.text() == "当番とお客さまのお名前")
    entry.click()
    assert isinstance(window.current_page(), PeoplePage)
    person = opened(window, "person_edit", PersonEditPage)
    person.names.set_text("family", "試山")
    person.names.set_text("given", "三郎")
    helper = person.names.parts["helper"]
    assert isinstance(helper, CheckRow)
    helper.click()
    press_main(window)
    assert window.salon.people.search("試山")[0].helper
    months = opened(window, "earlier_months", EarlierMonthsPage)
    months.month.setText("令和7年10月")
    months.attendances.setText("20")
    months.unique.setText("30")
    press_main(window)
    assert months.fields["unique_people"].error()
    months.unique.setText("12")
    months.sales.setText("123,450")
    press_main(window)
    found = window.salon.founding.earlier_months(window.salon.clock.today().replace(year=2020),
                                                 window.salon.clock.today())
    assert [(one.sales, one.attendances, one.unique_people) for one in found] == [(123_450, 20, 12)]


def test_a_file_is_shown_then_taken_over_once(window: SalonWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_bytes("日付,商品,数量,金額\n2026/4/1,コーヒー,2,300\nあした,コーヒー,1,150\n".encode("cp932"))
    page = opened(window, "import_sales", ImportSalesPage, path=str(path))
    qtbot.waitUntil(lambda: page.seen() is not None and window.tasks.idle())
    seen = page.seen()
    assert seen is not None and seen.preview is not None
    assert (seen.preview.total, [one.line for one in seen.preview.rejected]) == (300, [3])
    press_main(window)
    qtbot.waitUntil(window.tasks.idle)
    assert sum(sale.total for sale in window.salon.sales.on_day(date(2026, 4, 1))) == 300
    page.open_file(path)
    qtbot.waitUntil(lambda: page.seen() is not None and window.tasks.idle())
    button = main_button(page)
    assert not button.isEnabled() and "取りこみずみ" in button.words()
    page.again.click()
    assert main_button(page).words() == "1件、300円を取りこむ"
    kept = page.state()
    page.close_file()
    page.restore(kept)
    qtbot.waitUntil(lambda: page.seen() is not None and window.tasks.idle())
    assert page.again.isChecked() and main_button(page).isEnabled()


def test_of_several_sheets_another_may_be_chosen(window: SalonWindow, qtbot: QtBot, tmp_path: Path) -> None:
    book = Workbook()
    for month in (4, 5):
        sheet = book.create_sheet(f"{month}月")
        for row in (["日付", "商品", "金額"], [date(2026, month, 1), "コーヒー", 100 * month]):
            sheet.append(row)
    book.save(tmp_path / "春.xlsx")
    page = opened(window, "import_sales", ImportSalesPage, path=str(tmp_path / "春.xlsx"))
    for total in (400, 500):
        qtbot.waitUntil(window.tasks.idle)
        preview = page.preview()
        assert preview is not None and preview.total == total
        page.roles.row_pressed.emit(0)
        next(one for one in page.columns.findChildren(ChoiceRows)[-1].buttons() if one.words() == "5月").click()


def test_what_is_no_table_is_said(window: SalonWindow, qtbot: QtBot, tmp_path: Path) -> None:
    picture = tmp_path / "photo.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    page = opened(window, "import_sales", ImportSalesPage, path=str(picture))
    qtbot.waitUntil(window.tasks.idle)
    toast = page.toast_bar.toast()
    assert toast is not None and toast.warning


def test_a_photo_stands_on_the_tile_and_can_be_taken_off(window: SalonWindow, tmp_path: Path) -> None:
    from PIL import Image

    path = tmp_path / "coffee.png"
    Image.new("RGB", (80, 60), "brown").save(path)
    coffee = window.salon.products.all()[0]
    page = opened(window, "product", ProductPage, product_id=coffee.id)
    page.take_photo(path)
    press_main(window)
    name = window.salon.products.get(coffee.id).picture
    assert name is not None and window.salon.pictures.path(name) is not None
    window.go("product", {"product_id": coffee.id})
    page._no_photo.click()
    press_main(window)
    assert window.salon.products.get(coffee.id).picture is None
