"""The shell: where I am, back, undo, duty, look and language switched live, help for the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from salon_app.ui.focus_order import focus_order
from salon_app.ui.gallery import views
from salon_app.ui.language import language
from salon_app.ui.page import Page
from salon_app.ui.pages import PAGES
from salon_app.ui.theme import look
from salon_app.ui.widgets.toast import ToastText
from salon_app.ui.window import SalonWindow
from tests.ui.conftest import MakeWindow
from tests.ui.hands import click, current, settle, toast


def test_title_date_duty_and_name_are_always_there(window: SalonWindow) -> None:
    assert window.windowTitle() == "ふれあいサロン見本"
    assert window.top_bar.day.text() == "令和8年\n11月22日（日）"
    assert window.top_bar.title.text() == "今日"
    assert window.top_bar.duty.words() == "当番\n見本 花子、例田 一郎"


def test_back_returns_the_way_one_came(window: SalonWindow) -> None:
    for key in ("notes", "duty"):
        window.go(key, {})
    click(window.top_bar.back)
    assert window.current_key() == "notes"
    window.back()
    assert window.current_key() == "today"
    assert not window.top_bar.back.isEnabled()


def test_navigation_opens_an_area_and_marks_it(window: SalonWindow) -> None:
    office = window.navigation.buttons()["office"]
    click(office)
    assert window.current_key() == "office"
    assert [key for key, button in window.navigation.buttons().items() if button.isChecked()] == ["office"]


def test_undo_names_the_last_action_and_takes_it_back(window: SalonWindow) -> None:
    before = len(window.salon.notes.open())
    window.salon.notes.write("窓を閉めてください。")
    settle(window)
    assert "申し送り" in window.top_bar.undo.words()
    click(window.top_bar.undo)
    assert len(window.salon.notes.open()) == before
    assert "元に戻しました" in toast(window)


def test_a_step_that_is_not_saved_comes_first(window: SalonWindow) -> None:
    taken: list[str] = []
    page = current(window, Page)
    page.push_undo("トースト 1つ", lambda: taken.append("トースト"))
    assert "トースト 1つ" in window.top_bar.undo.words()
    window.undo()
    assert taken == ["トースト"]
    assert "トースト" not in window.top_bar.undo.words()


def test_a_change_elsewhere_refreshes_only_pages_that_show_it(window: SalonWindow) -> None:
    window.go("notes", {})
    page = current(window, Page)
    times: list[int] = []
    page.refresh = lambda: times.append(1)  # type: ignore[method-assign]  # counted instead of done
    window.salon.people.save(name="見本 次郎", helper=True)
    settle(window)
    assert times == []
    window.salon.notes.write("あしたは休みです。")
    settle(window)
    assert times == [1]


def test_the_toast_follows_to_the_next_page(window: SalonWindow) -> None:
    window.toast("コーヒー 2杯の会計をしました。", undo=True)
    window.go("office", {})
    assert toast(window) == "コーヒー 2杯の会計をしました。"
    window.toast("残しました。")
    for key in ("help", "today", "help"):
        window.go(key, {})
        assert toast(window) == "残しました。"
    window.go("today", {})
    assert toast(window) == "", "what offers nothing leaves its room to the page"


def test_scale_theme_and_language_change_while_it_runs(window: SalonWindow) -> None:
    window.go("notes", {})
    page = current(window, Page)
    page.restore({"text": "書きかけ"})
    window.change_look(scale=200, theme="dark", language="en")
    settle(window)
    assert (look().scale, look().palette.name, language()) == (200, "dark", "en")
    new = window.current_page()
    assert new is not page and new is not None
    assert new.state() == {"text": "書きかけ"}
    assert window.current_key() == "notes"
    window.change_look(scale=100, theme="light", language="ja")
    settle(window)
    assert window.top_bar.title.text() == "申し送り"


def test_control_plus_and_minus_change_the_size(window: SalonWindow) -> None:
    window.activateWindow()
    settle(window)
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert look().scale == 125
    window.activateWindow()
    settle(window)
    QTest.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert look().scale == 100


def test_everything_that_can_be_pressed_is_reached_by_tab(app: QApplication, window: SalonWindow) -> None:
    for spec, state, args in views(PAGES, window.salon):
        window.go(spec.key, args)
        window.activateWindow()
        settle(window)
        order = focus_order(window.current_page(), window.top_bar, window.navigation, window.progress)
        reached = []
        for _ in order:
            QTest.keyClick(app.focusWidget() or window, Qt.Key.Key_Tab)
            reached.append(app.focusWidget())
        assert set(reached) == set(order), f"{spec.key} {state}"


def test_the_title_stays_at_200_percent(app: QApplication, make_window: MakeWindow) -> None:
    window = make_window(scale=200)
    window.go("print_queue", {})
    window.top_bar.set_duty([])
    app.processEvents()
    bar = window.top_bar
    assert (bar.title.text(), bar.title.isVisible(), bar.duty.words()) == ("印刷待ち", True, "当番\nなし")
    for title in ("買いもの票を印刷する", "通話票を番号で入力", "助成金の入金と返納"):
        bar.set_title(title)
        assert bar.title.isVisible() and bar.title.text().replace("\n", "") == title


def test_undo_and_help_never_move(app: QApplication, window: SalonWindow) -> None:
    def places() -> list[int]:
        app.processEvents()
        return [window.top_bar.undo.x(), window.top_bar.undo.width(), window.top_bar.help.x()]

    first = places()
    for label in ("", "コーヒー", "とても長い名前の品物をたくさん売った会計の取り消し"):
        window.top_bar.set_undo(label)
        assert places() == first
    window.top_bar.set_undo("助成金の入金 225,000円")
    assert "「助成金の入金」" in window.top_bar.undo.words(), "the amount goes first where there is no room for it"
    window.top_bar.set_duty(["見本 花子", "例田 一郎", "見本 太郎", "例田 ふみ", "見本 正雄"])
    window.top_bar.set_title("とても長い名前の画面", "それに続く小さな説明")
    assert places() == first


def test_practice_is_marked(window: SalonWindow) -> None:
    window.salon.settings.change(practice=True)
    window.wear_settings()
    settle(window)
    assert window.windowTitle() == "ふれあいサロン見本（練習）"


def test_enter_presses_the_button_in_hand(window: SalonWindow) -> None:
    QTest.keyClick(window.top_bar.help, Qt.Key.Key_Return)
    assert window.current_key() == "help"
    QTest.keyClick(window.top_bar.back, Qt.Key.Key_Space)
    assert window.current_key() == "today"


def test_the_ring_stands_around_fields_and_what_the_keyboard_reached(app: QApplication, window: SalonWindow) -> None:
    window.activateWindow()
    settle(window)
    assert window.ring.ring().isEmpty()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    settle(window)
    focused = app.focusWidget()
    assert focused is not None
    assert window.ring.ring().center() == focused.mapTo(window, focused.rect().center())
    window.go("notes", {"write": True})
    settle(window)
    assert not window.ring.ring().isEmpty()


def test_undoing_a_change_of_size_shows_it(window: SalonWindow) -> None:
    window.salon.notes.write("窓を閉めてください。")
    window.toast("書きました。", undo=True)
    before, after = window.current_page(), ToastText("書きました。")
    assert before is not None and before.toast_bar.toast() == ToastText("書きました。", undo=True)
    window.change_look(scale=150)
    settle(window)
    assert look().scale == 150
    page = current(window, Page)
    assert page.toast_bar.toast() == after  # what it would take back now is the change of size
    window.undo()
    settle(window)
    assert look().scale == 100


def test_another_name_stands_in_the_title_at_once(window: SalonWindow) -> None:
    window.salon.settings.change(name="例のサロン")
    settle(window)
    assert window.windowTitle() == "例のサロン"
