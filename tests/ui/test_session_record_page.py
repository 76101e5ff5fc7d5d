"""行事の記録: words are kept while typed and saved at once; photos come in, are named, withheld, taken off and brought back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from salon_app.salon import Salon
from salon_app.services.activities_values import Activity
from salon_app.ui.pages.session_record.page import SessionRecordPage
from salon_app.ui.pages.session_record.photo_page import SessionPhotoPage
from salon_app.ui.window import SalonWindow
from tests.ui.conftest import MakeWindow
from tests.ui.hands import current, main_button, opened, press_main, toast

DAY = date(2026, 11, 20)


@pytest.fixture
def session_id(furnished: Salon) -> int:
    """A session with two neighbours present: one agreed to photos, one did not."""
    activity = furnished.activities.save(Activity(name="折り紙教室"))
    held = furnished.activities.plan(activity.id, [DAY])[0].id
    for name, reading, agreed in (("架空 うめ", "かくう うめ", True), ("例山 とめ", "れいやま とめ", False)):
        person = furnished.people.save(name=name, reading=reading)
        furnished.attendance.mark(held, person.id)
        furnished.consents.record(person.id, "photo", agreed=agreed, given_on=DAY)
    return held


def photo(path: Path, colour: str = "green") -> Path:
    """A small photo."""
    Image.new("RGB", (80, 60), colour).save(path)
    return path


def test_words_survive_a_power_cut_and_are_saved_at_once(make_window: MakeWindow, session_id: int, qtbot: QtBot) -> None:
    window = make_window()
    page = opened(window, "session_record", SessionRecordPage, session_id=session_id)
    page.edits["content"].setPlainText("馬を折った。")
    page.edits["issues"].setPlainText("机がたりない。")
    qtbot.waitUntil(lambda: not page.keeping())

    # nothing is carried over but what lies on the disk
    again = opened(make_window(scale=200), "session_record", SessionRecordPage, session_id=session_id)
    assert again.edits["content"].toPlainText() == "馬を折った。"
    page.edits["content"].setPlainText("馬を折った。\n18名")
    press_main(window)
    held = window.salon.activities.session(session_id)
    assert (held.content, held.outcome, held.issues) == ("馬を折った。\n18名", "", "机がたりない。")
    assert window.salon.drafts.kept(f"session_record/{session_id}") == {}
    button = main_button(page)
    assert not button.isEnabled()
    window.undo()
    qtbot.waitUntil(lambda: page.edits["content"].toPlainText() == "")


def test_typed_words_stay_when_the_look_changes(window: SalonWindow, session_id: int) -> None:
    page = opened(window, "session_record", SessionRecordPage, session_id=session_id)
    page.edits["outcome"].setPlainText("喜ばれた。")
    window.change_look(scale=150)
    page = current(window, SessionRecordPage)
    assert page.edits["outcome"].toPlainText() == "喜ばれた。"


def test_one_photo_leads_to_the_question_who_is_in_it(
    window: SalonWindow, session_id: int, tmp_path: Path, qtbot: QtBot,
) -> None:
    opened(window, "session_record", SessionRecordPage, session_id=session_id).take_photos([photo(tmp_path / "a.png")])
    qtbot.waitUntil(lambda: window.current_key() == "session_photo")
    page = current(window, SessionPhotoPage)
    assert [button.choice.name for button in page.buttons] == ["架空 うめ", "例山 とめ"]
    assert [button.choice.note for button in page.buttons] == ["同意あり", "△同意なし"]
    page.nobody.click()
    page.buttons[1].click()
    assert not page.nobody.isChecked()
    page.search.setText("はなこ")
    found = page.buttons[0]
    assert found.choice.name == "見本 花子" and page.buttons[2].isChecked()
    found.click()
    page.caption.setText("できあがった馬")
    press_main(window)
    assert window.current_key() == "session_record"
    assert "ことわった方が1名、まだ聞いていない方が1名" in toast(window)
    kept = window.salon.photos.of(session_id)[0]
    assert (kept.caption, len(kept.shown), kept.usable) == ("できあがった馬", 2, False)

    row = current(window, SessionRecordPage).rows[0]
    assert not row.view.gone()
    row.change.click()
    page = current(window, SessionPhotoPage)
    page.nobody.click()
    assert not any(button.isChecked() for button in page.buttons)
    press_main(window)
    assert window.salon.photos.of(session_id)[0].usable
    current(window, SessionRecordPage).rows[0].remove.click()
    assert window.salon.photos.of(session_id) == ()
    window.undo()
    assert window.salon.photos.of(session_id)[0].usable


def test_a_file_that_is_no_photo_does_not_stop_the_others(
    window: SalonWindow, session_id: int, tmp_path: Path, qtbot: QtBot,
) -> None:
    page = opened(window, "session_record", SessionRecordPage, session_id=session_id)
    (tmp_path / "letter.jpg").write_text("手紙")
    page.take_photos([photo(tmp_path / "a.png"), tmp_path / "letter.jpg", photo(tmp_path / "b.png", "red")])
    qtbot.waitUntil(lambda: bool(toast(window)))
    assert toast(window).startswith("2枚を加えました。「letter.jpg」写真として読めません。")
    assert len(page.rows) == 2 and "報告書にのるのは0枚" in page.photo_head.text()
    window.toast("")
    page.take_photos([tmp_path / "a.png"])
    qtbot.waitUntil(lambda: "もう入っています" in toast(window))
    assert len(window.salon.photos.of(session_id)) == 2


def test_taking_back_a_photo_leaves_its_page(window: SalonWindow, session_id: int, tmp_path: Path, qtbot: QtBot) -> None:
    opened(window, "session_record", SessionRecordPage, session_id=session_id).take_photos([photo(tmp_path / "a.png")])
    qtbot.waitUntil(lambda: window.current_key() == "session_photo")
    window.undo()
    qtbot.waitUntil(lambda: window.current_key() == "session_record")
    assert window.salon.photos.of(session_id) == ()


def test_a_photo_whose_file_is_gone_is_said(window: SalonWindow, session_id: int, tmp_path: Path) -> None:
    kept = window.salon.photos.add(session_id, photo(tmp_path / "a.png"))
    path = window.salon.pictures.path(kept.file)
    assert path is not None
    path.unlink()
    assert opened(window, "session_record", SessionRecordPage, session_id=session_id).rows[0].view.gone()
    assert opened(window, "session_photo", SessionPhotoPage, photo_id=kept.id).view.gone()
