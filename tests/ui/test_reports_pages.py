"""報告書, 印刷待ち and 領収書: what is previewed is what is kept; without a printer nothing is lost."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from salon_app.model.slip import Payment, Slip
from salon_app.reports import REPORTS
from salon_app.services.activities_values import Activity
from salon_app.ui.page import Page
from salon_app.ui.pages.receipts.page import ReceiptPage
from salon_app.ui.pages.reports.queue_page import PrintQueuePage
from salon_app.ui.printing import Printed, paint_pdf
from salon_app.ui.widgets.button import Button
from salon_app.ui.window import SalonWindow
from tests.ui.hands import current, document, main_button, main_says, opened, press_main


@pytest.mark.parametrize("key", [spec.key for spec in REPORTS if "receipt_id" not in spec.uses])
def test_each_document_is_shown_with_its_pages(window: SalonWindow, qtbot: QtBot, key: str) -> None:
    page = document(window, qtbot, key=key)
    button = main_button(page)
    assert button.isEnabled()
    assert f"{page.preview.page_count()}枚" in button.words()


def test_the_three_files_say_the_same_total(window: SalonWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = document(window, qtbot, key="sales-daily")
    for format_ in ("pdf", "xlsx", "csv"):
        page.save_to(tmp_path / f"day.{format_}", format_)
        qtbot.waitUntil(window.tasks.idle, timeout=30_000)
    assert (tmp_path / "day.pdf").read_bytes().startswith(b"%PDF")
    sheet = openpyxl.load_workbook(tmp_path / "day.xlsx", data_only=True).worksheets[0]
    numbers = {cell.value for row in sheet.iter_rows() for cell in row if isinstance(cell.value, int)}
    assert 250 in numbers  # コーヒー 150 and クッキー 100 of the furnished day
    assert "250" in (tmp_path / "day.csv").read_text(encoding="utf-8-sig")


def test_a_full_disk_leaves_the_old_file(window: SalonWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = document(window, qtbot, key="sales-daily")
    page.save_to(tmp_path / "no-such-folder" / "day.pdf", "pdf")
    qtbot.waitUntil(window.tasks.idle)
    toast = page.toast_bar.toast()
    assert toast is not None and toast.warning
    assert not (tmp_path / "no-such-folder").exists()


def test_own_dates_that_cannot_be_read_are_said_beside_the_field(window: SalonWindow, qtbot: QtBot) -> None:
    page = document(window, qtbot, key="sales-monthly", start=window.salon.clock.today(),
                 end=window.salon.clock.today())
    field = page.fields["start"].edit
    field.clear()  # type: ignore[attr-defined]  # a DateEdit
    QTest.keyClicks(field, "R8.13.1")
    field.submitted.emit()  # type: ignore[attr-defined]  # a DateEdit
    assert page.fields["start"].error()
    qtbot.waitUntil(window.tasks.idle)


def test_without_a_printer_the_document_waits(window: SalonWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    page = document(window, qtbot, key="sales-daily")
    count = page.preview.page_count()
    press_main(window)
    assert window.current_key() == "print_queue"
    queue = current(window, PrintQueuePage)
    assert len(window.salon.print_queue.waiting()) == 1
    assert queue.preview.page_count() == count
    press_main(window)
    assert len(window.salon.print_queue.waiting()) == 1
    queue._done.click()
    assert not window.salon.print_queue.waiting()


def test_every_page_reaches_the_printer(window: SalonWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = document(window, qtbot, key="sales-monthly")
    made = page.paper
    assert made is not None
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert paint_pdf(printer, made.pdf) is Printed.DONE
    from pypdfium2 import PdfDocument

    with PdfDocument(tmp_path / "printed.pdf") as printed:
        assert len(printed) == page.preview.page_count()


def test_a_receipt_has_a_number_and_a_second_one_is_marked(window: SalonWindow, qtbot: QtBot) -> None:
    salon = window.salon
    sale = salon.sales.on_day(salon.days.status().business_date)[0]
    page = opened(window, "receipt", ReceiptPage, sale_id=sale.id)
    press_main(window)
    assert "宛名" in page.fields["addressee"].error()
    QTest.keyClicks(page.addressee, "Mihon")
    page.description.setText("品代")
    press_main(window)
    assert "何の代金か" in page.fields["description"].error()
    page.description.setText("コーヒー代として")
    press_main(window)
    qtbot.waitUntil(window.tasks.idle, timeout=30_000)
    receipt = salon.receipts.given(sale_id=sale.id)
    assert receipt is not None and receipt.number == "R8-0001" and receipt.amount == sale.total
    window.go("receipt", {"sale_id": sale.id})
    assert "再発行" in press_main(window)
    qtbot.waitUntil(window.tasks.idle, timeout=30_000)
    assert salon.receipts.get(receipt.id).reprints == 1


def test_an_income_of_the_cash_book_gets_its_receipt(window: SalonWindow, qtbot: QtBot) -> None:
    salon, book = window.salon, window.salon.cashbook
    gift = book.cash_in(place_id=book.account_id("safe"), account_id=book.account_id("donations"), amount=3_000,
                        summary="寄付金")
    window.go("money_entry", {"movement_id": gift, "place_id": book.account_id("safe")})
    entry = current(window, Page)
    next(one for one in entry.findChildren(Button) if one.words() == "領収書を出す").click()
    page = current(window, ReceiptPage)
    assert page.description.text() == "寄付金"
    QTest.keyClicks(page.addressee, "Mihon")
    press_main(window)
    qtbot.waitUntil(window.tasks.idle, timeout=30_000)
    receipt = salon.receipts.given(movement_id=gift)
    assert receipt is not None and (receipt.amount, receipt.description) == (3_000, "寄付金")


def test_no_receipt_for_what_is_still_owed(window: SalonWindow) -> None:
    salon = window.salon
    person = salon.people.save(name="見本 太郎")
    coffee = salon.products.all(on_sale_only=True)[0]
    line = salon.products.line(coffee)
    owed = Payment(salon.payment_kinds.by_code("tab").id, line.amount)
    sale = salon.sales.record(Slip(lines=(line,), customer_id=person.id, payments=(owed,)))
    window.go("receipt", {"sale_id": sale.id})
    assert main_says(window) == "× 領収書は出せません"


def test_a_sheet_gets_its_number_when_it_is_printed(window: SalonWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    salon = window.salon
    activity = salon.activities.save(Activity(name="折り紙教室", fee=200)).id
    (session,) = salon.activities.plan(activity, [salon.clock.today()])
    page = document(window, qtbot, key="attendance-sheet", session_id=session.id)
    assert main_says(page) == "番号をつけて1枚を印刷する"
    assert salon.sheets.newest("attendance-sheet", session.id) is None
    press_main(window)
    qtbot.waitUntil(lambda: window.current_key() == "print_queue", timeout=30_000)
    assert salon.sheets.newest("attendance-sheet", session.id) is not None
    assert len(salon.print_queue.waiting()) == 1
    page = document(window, qtbot, key="attendance-sheet", session_id=session.id)
    assert main_says(page) == "1枚を印刷する"


def test_what_another_page_asks_for_can_be_left_again(window: SalonWindow, qtbot: QtBot) -> None:
    salon = window.salon
    activity = salon.activities.save(Activity(name="折り紙教室")).id
    page = document(window, qtbot, key="attendance-summary", activity_id=activity)
    assert page.options().activity_id == activity
    page._choose_document("roster")
    qtbot.waitUntil(lambda: window.tasks.idle() and page.preview.page_count() > 0, timeout=30_000)
    assert page.options().activity_id is None and page.options().columns == "plain"
    page._choose_document("consent-form")
    qtbot.waitUntil(lambda: window.tasks.idle() and page.preview.page_count() > 0, timeout=30_000)
    assert not page.fields
