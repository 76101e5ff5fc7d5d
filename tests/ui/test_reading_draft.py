"""The draft of the ふりがな follows what the input method shows, driven with real QInputMethodEvents."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from salon_app.ui.widgets.edits import LineEdit
from salon_app.ui.widgets.reading_draft import ReadingDraft
from tests.ui.hands import compose


class Desk:
    """姓, 名 and ふりがな, and somebody who types."""

    def __init__(self, app: QApplication) -> None:
        self.app = app
        self.family, self.given, self.reading = LineEdit(), LineEdit(), LineEdit()
        self.draft = ReadingDraft([self.family, self.given], self.reading)
        self.holder = QWidget()
        column = QVBoxLayout(self.holder)
        for edit in (self.family, self.given, self.reading):
            column.addWidget(edit)
        self.holder.show()

    def event(self, edit: LineEdit, shown: str, confirmed: str = "") -> None:
        """One event of the input method."""
        event = QInputMethodEvent(shown, [])
        if confirmed:
            event.setCommitString(confirmed)
        self.app.sendEvent(edit, event)



@pytest.fixture
def desk(app: QApplication) -> Desk:
    return Desk(app)


def test_the_kana_shown_before_the_kanji_become_the_draft(desk: Desk) -> None:
    for shown in ("m", "み", "みh", "みほ"):
        desk.event(desk.family, shown)
    assert desk.reading.text() == "みほ"  # it can be seen while it is typed
    compose(desk.family, "みほn", "見本")
    compose(desk.given, "ｈ", "は", "はｎ", "はな", "はなこ", "花娘", "花子")
    assert (desk.family.text(), desk.given.text()) == ("見本", "花子")
    assert desk.reading.text() == "みほん はなこ"


def test_several_conversions_make_one_name(desk: Desk) -> None:
    compose(desk.family, "たか", "高", "髙")
    compose(desk.family, "れい", "例")
    compose(desk.given, "なつ", "夏")
    desk.event(desk.given, "こ")
    desk.event(desk.given, "", "子")
    assert desk.reading.text() == "たかれい なつこ"


def test_the_first_part_of_a_conversion_may_be_confirmed_before_the_rest(desk: Desk) -> None:
    desk.event(desk.family, "みほんはなこ")
    desk.event(desk.family, "見本花子")
    desk.event(desk.family, "花子", "見本")  # how みほんはなこ divides between the two was not said
    desk.event(desk.family, "", "花子")
    assert (desk.family.text(), desk.reading.text()) == ("見本花子", "みほんはなこ")
    desk.family.clear()
    desk.event(desk.family, "みほんはな")
    desk.event(desk.family, "見本花")
    desk.event(desk.family, "はな", "見本")  # the rest is kana again, and goes on
    compose(desk.family, "はなこ", "花子")
    assert desk.reading.text() == "みほんはなこ"


def test_the_next_letter_confirms_what_stood_there(desk: Desk) -> None:
    desk.event(desk.given, "なつ")
    desk.event(desk.given, "夏")
    desk.event(desk.given, "k", "夏")
    compose(desk.given, "こ", "子")
    assert (desk.given.text(), desk.reading.text()) == ("夏子", "なつこ")


def test_taking_back_letters_while_typing(desk: Desk) -> None:
    for shown in ("みもと", "みも", "み", "みほ", "みほん"):
        desk.event(desk.family, shown)
    desk.event(desk.family, "味方")
    desk.event(desk.family, "みほん")  # Esc: back to the kana
    compose(desk.family, "みほんの", "見本野")
    assert desk.reading.text() == "みほんの"
    desk.event(desk.given, "はな")
    desk.event(desk.given, "")  # given up
    assert desk.reading.text() == "みほんの"


def test_kana_names_are_read_as_they_stand(desk: Desk) -> None:
    compose(desk.given, "はる", "ハル")
    assert desk.reading.text() == "はる"
    desk.given.clear()
    compose(desk.given, "ふみこ", "ふみ子")
    assert desk.reading.text() == "ふみこ"
    desk.given.clear()
    desk.given.insert("キヨ")
    assert desk.reading.text() == "きよ"


def test_a_name_that_is_deleted_takes_its_draft_with_it(desk: Desk) -> None:
    compose(desk.family, "みほん", "見本")
    compose(desk.given, "はなこ", "花子")
    desk.given.clear()
    assert desk.reading.text() == "みほん"
    QTest.keyClick(desk.family, Qt.Key.Key_Backspace)  # 見: nobody heard how this one alone is read
    assert (desk.family.text(), desk.reading.text()) == ("見", "")
    desk.family.clear()
    compose(desk.family, "れいだ", "例田")
    assert desk.reading.text() == "れいだ"


@pytest.mark.parametrize("steps", [
    ("み", "三", "三h", "美穂", "美穂n", "見本"),  # converted while it is typed: the kana were never all seen
    ("だい", "だい2", "第2"),
    ("み", "見本"),  # more kanji than kana: a prediction was taken
])
def test_what_was_not_wholly_heard_gives_no_draft(desk: Desk, steps: tuple[str, ...]) -> None:
    compose(desk.family, *steps)
    assert desk.family.text() == steps[-1]
    assert desk.reading.text() == ""


def test_pasted_kanji_are_never_guessed(desk: Desk, app: QApplication) -> None:
    compose(desk.given, "はなこ", "花子")
    app.clipboard().setText("見本")
    desk.family.paste()
    assert (desk.family.text(), desk.reading.text()) == ("見本", "")
    desk.family.clear()
    compose(desk.family, "みほん", "見本")
    assert desk.reading.text() == "みほん はなこ"


def test_what_the_person_wrote_stays(desk: Desk) -> None:
    compose(desk.family, "ひがし", "東")
    desk.reading.setFocus()
    desk.reading.clear()
    compose(desk.reading, "あずま")
    compose(desk.given, "はなこ", "花子")
    assert desk.draft.own() and desk.reading.text() == "あずま"
    for edit in (desk.family, desk.given, desk.reading):
        edit.clear()
    compose(desk.family, "れいだ", "例田")
    assert desk.reading.text() == "れいだ"


def test_what_is_still_pending_is_kept_on_leaving_the_field(desk: Desk) -> None:
    desk.event(desk.family, "みほん")
    desk.event(desk.family, "見本")
    desk.family.take_pending()
    assert (desk.family.text(), desk.reading.text()) == ("見本", "みほん")


def test_a_form_filled_by_the_program_and_one_that_goes_on(desk: Desk) -> None:
    desk.family.setText("見本")
    desk.reading.setText("みもと")
    desk.draft.begin()
    compose(desk.given, "はなこ", "花子")
    assert desk.reading.text() == "みもと"
    for edit in (desk.family, desk.given, desk.reading):
        edit.clear()
    compose(desk.family, "みほん", "見本")
    kept = desk.draft.state()
    again = Desk(desk.app)
    again.family.setText("見本")
    again.reading.setText("みほん")
    again.draft.restore(kept)
    compose(again.given, "はなこ", "花子")
    assert again.reading.text() == "みほん はなこ"
    again.draft.restore({"heard": [[["別", "べつ"]], []]})  # another name stands there now
    assert again.draft.own()
