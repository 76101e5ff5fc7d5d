"""ほかの名簿から取りこむ in the window: what was understood is shown, pointed at, decided, taken over and taken back."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from salon_app.services.people_import import NEW, ImportPreview
from salon_app.ui.pages.people_import.page import ImportPeoplePage
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceRows
from salon_app.ui.widgets.list_box import ListRow
from salon_app.ui.window import SalonWindow
from tests.ui.hands import main_button, opened, press_main, toast

TEXT = ("番号,だれ,ふりがな,号棟,電話,住まい,,年齢\n1,見本 太郎,みほん たろう,7,000-0000-0001,見本市,1-2,80\n"
        "2,架空 花子,かくう はなこ,5,000-0000-0002,見本市,3-4,70\n3,,,3,,,,\n")


def with_file(window: SalonWindow, qtbot: QtBot, path: Path) -> ImportPeoplePage:
    """The page with a file."""
    page = opened(window, "people_import", ImportPeoplePage, path=str(path))
    qtbot.waitUntil(lambda: page.seen() is not None and window.tasks.idle())
    return page


def preview_of(page: ImportPeoplePage) -> ImportPreview:
    """What is shown now."""
    seen = page.seen()
    assert seen is not None and seen.preview is not None
    return seen.preview


def press_row(page: ImportPeoplePage, label: str) -> None:
    """Open the choices of a column."""
    row = next(one for one in page.roles.rows() if isinstance(one, ListRow) and one.label.text() == label)
    row.click()


def choose(page: ImportPeoplePage, words: str) -> None:
    """Press the choice that begins with these words."""
    rows = [row for choices in page.findChildren(ChoiceRows) for row in choices.buttons() if row.isVisibleTo(page)]
    next(row for row in rows if row.words().startswith(words)).click()


def test_a_roster_is_understood_with_a_little_help(window: SalonWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_bytes(TEXT.encode("cp932"))
    page = with_file(window, qtbot, path)
    seen = page.seen()
    assert seen is not None and seen.preview is None and "氏名の列が分かりません" in seen.problem
    assert not main_button(page).isEnabled()
    press_row(page, "氏名")
    assert page.step_back() and not page.columns.choosing
    press_row(page, "氏名")
    choose(page, "だれ")
    qtbot.waitUntil(window.tasks.idle)
    press_row(page, "住所")
    for row in page.columns.findChildren(CheckRow):
        row.setChecked(row.words().startswith(("住まい", "7列目")))
    next(one for one in page.columns.findChildren(Button) if one.words() == "この列にする").click()
    qtbot.waitUntil(window.tasks.idle)
    found = preview_of(page)
    assert (found.new, found.updated, len(found.rejected)) == (1, 1, 1)
    assert [entry.values["address"] for entry in found.entries] == ["見本市1-2", "見本市3-4"]
    page.as_of.setText("令和2年4月1日")
    page.as_of.submitted.emit()
    qtbot.waitUntil(window.tasks.idle)
    assert preview_of(page).entries[0].birth.years == (1939, 1940)
    page.doubtful.rows()[0].click()  # type: ignore[attr-defined]  # a ListRow
    choose(page, "別の方として")
    qtbot.waitUntil(window.tasks.idle)
    assert (preview_of(page).new, preview_of(page).doubts[0].chosen) == (2, NEW)
    press_main(window, "2名を名簿に入れる")
    qtbot.waitUntil(lambda: page.seen() is None and window.tasks.idle())
    assert "名簿に2名を入れました" in toast(page)
    names = [person.name for person in window.salon.people.all()]
    assert names.count("見本 太郎") == 2 and "架空 花子" in names
    window.undo()
    qtbot.waitUntil(window.tasks.idle)
    assert [person.name for person in window.salon.people.all()].count("見本 太郎") == 1


def test_what_is_no_roster_is_said(window: SalonWindow, qtbot: QtBot, tmp_path: Path) -> None:
    empty = tmp_path / "empty.csv"
    empty.write_bytes(b"")
    page = opened(window, "people_import", ImportPeoplePage, path=str(empty))
    qtbot.waitUntil(window.tasks.idle)
    shown = page.toast_bar.toast()
    assert shown is not None and shown.warning and "空のファイル" in shown.sentence
    assert not main_button(page).isEnabled()
