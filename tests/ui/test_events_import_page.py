"""行事の表を取りこむ, in the window: the year is asked, what is not understood stays in view, 元に戻す works."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from openpyxl import Workbook
from pytestqt.qtbot import QtBot

from salon_app.ui.pages.events_import.page import EventsImportPage
from salon_app.ui.widgets.choice_row import ChoiceRows
from salon_app.ui.widgets.label import Label
from salon_app.ui.window import SalonWindow
from tests.ui.hands import main_button, main_says, opened, press_main

WINTER = (date(2026, 12, 1), date(2027, 3, 31))


def test_a_list_without_years_is_asked_for_one_then_taken_over_and_taken_back(
        window: SalonWindow, qtbot: QtBot, tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["催し", "とき", "備考"], ["折り紙", "12月1日（火）10:00～11:30", "集会室"], ["見学会", "随時", ""],
                ["", "12月2日", ""]):
        sheet.append(row)
    book.save(tmp_path / "冬.xlsx")
    page = opened(window, "events_import", EventsImportPage, path=str(tmp_path / "冬.xlsx"))

    def settled() -> None:
        qtbot.waitUntil(lambda: page.seen() is not None and window.tasks.idle())

    settled()
    assert main_says(page) == "この年で見る"
    page.year.setText("来年")
    press_main(window)
    qtbot.waitUntil(window.tasks.idle)
    assert "年として読めません" in page.fields["year"].error()
    page.year.setText("令和８年度")
    press_main(window)
    settled()
    assert main_says(page) == "2件を取りこむ"
    wanted = {"3行目：日が決まっていません（「随時」）。", "4行目：行事の名前を入れてください。"}
    qtbot.waitUntil(lambda: wanted <= {label.text() for label in page.findChildren(Label) if label.isVisibleTo(page)})

    press_main(window)
    qtbot.waitUntil(lambda: window.tasks.idle() and main_says(page) == "× 新しいものはありません")
    (held,) = window.salon.activities.sessions(*WINTER)
    assert (held.title, held.day, held.starts, held.ends) == ("折り紙", date(2026, 12, 1), 600, 690)
    assert {one.name: one.schedule_note for one in window.salon.activities.all()}["見学会"] == "随時"
    window.undo()
    qtbot.waitUntil(lambda: window.tasks.idle() and main_says(page) == "2件を取りこむ")
    assert window.salon.activities.sessions(*WINTER) == ()


def test_a_list_with_unknown_headers_is_pointed_at(window: SalonWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("なに,いつごろ\n折り紙,2026年12月1日\n", encoding="utf-8")
    page = opened(window, "events_import", EventsImportPage, path=str(path))
    qtbot.waitUntil(lambda: page.seen() is not None and window.tasks.idle())
    for role, header in ((0, "なに"), (1, "いつごろ")):
        assert not main_button(page).isEnabled()
        page.roles.row_pressed.emit(role)
        next(row for row in page.findChildren(ChoiceRows)[-1].buttons() if row.words() == header).click()
        qtbot.waitUntil(window.tasks.idle)
    assert main_says(page) == "1件を取りこむ"
