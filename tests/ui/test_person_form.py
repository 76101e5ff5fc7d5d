"""A person's entry in the window: name and 号棟 enough to begin with, every step, errors at their place, drafts."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from salon_app.model.births import Birth
from salon_app.model.people_words import FEMALE
from salon_app.ui.pages.people.edit_page import CONTACT, DETAIL, EMERGENCY, NAME, PersonEditPage
from salon_app.ui.pages.people.page import PeoplePage
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceKeys, ChoiceRows, ChoiceWall
from salon_app.ui.window import SalonWindow
from tests.ui.conftest import MakeWindow
from tests.ui.hands import compose, current, opened, press_main, said
from tests.ui.people_hands import line


def test_a_name_and_a_block_are_enough(window: SalonWindow) -> None:
    page = opened(window, "people", PeoplePage)
    page.search.setText("試山")
    page._none.button.click()  # type: ignore[union-attr]  # nobody was found: the way on
    edit = current(window, PersonEditPage)
    assert not edit.tabs.isVisibleTo(edit) and line(edit, "family").text() == "試山"
    line(edit, "family").clear()
    compose(line(edit, "family"), "た", "ためやm", "ためやま", "試山")
    compose(line(edit, "given"), "はなこ", "花子")
    line(edit, "block").setText("7号棟")
    assert press_main(window) == "試山 花子さんを名簿に加える"
    found = window.salon.people.search("試山")[0]
    assert (found.family, found.given, found.reading, found.block) == ("試山", "花子", "ためやま はなこ", "7号棟")
    assert window.current_key() == "people" and page.card.name.text() == "試山 花子"  # in hand at once
    window.undo()
    assert window.salon.people.search("試山") == ()


def test_the_whole_entry_in_steps(window: SalonWindow) -> None:
    salon = window.salon
    given = salon.classifications.save(name="要支援者等")
    salon.classifications.save(name="65歳以上", least_age=65)
    person, other = salon.people.search("みほん はなこ")[0], salon.people.search("例田")[0]
    page = opened(window, "person_edit", PersonEditPage, person_id=person.id)
    line(page, "room").setText("205")
    page.tabs.choose(CONTACT)
    page.contact.phones.rows[0][0].setText("000-0000-0000（呼出）")
    page.contact.phones.add_button.click()
    page.contact.phones.rows[1][0].setText("000-1111-0000")
    page.tabs.choose(DETAIL)
    page.detail.birth.setText("S13.5.1")
    page.detail.birth.check()
    assert page.detail.birth.text() == "昭和13年5月1日" and "88歳" in said(page.fields["birth"])
    sex = page.detail.parts["sex"]
    assert isinstance(sex, ChoiceKeys | ChoiceRows | ChoiceWall)
    sex.set_value(FEMALE)
    page.detail._held[0].check.click()
    page.detail._held[0].since.setText("令和8年4月1日")
    page.detail.join.click()
    page.detail.others.edit.setText("れいだ")
    QTest.keyClick(page.detail.others.edit, Qt.Key.Key_Return)
    page.tabs.choose(3)
    for key in ("elderly_couple", "care_mark"):
        row = page.watch.parts[key]
        assert isinstance(row, CheckRow)
        row.click()
    page.watch.set_text("notes", "耳が少し遠い")
    page.tabs.choose(EMERGENCY)
    contact = page.emergency.rows[0]
    contact.name.setText("例田 一郎")
    contact.name.editingFinished.emit()
    assert contact.neighbour.words() == "名簿の例田 一郎さん（5号棟）のこと"
    contact.neighbour.click()
    contact.phone.setText("000-2222-0000")
    press_main(window)
    card = salon.people.card(person.id)
    assert (card.person.room, card.person.sex, card.person.care_mark) == ("205", FEMALE, True)
    assert [one.number for one in card.phones] == ["000-0000-0000（呼出）", "000-1111-0000"]
    assert card.birth == Birth(date(1938, 5, 1))
    assert [(one.classification_id, one.since) for one in card.classifications] == [(given.id, date(2026, 4, 1))]
    assert [one.id for one in card.household] == [other.id]
    assert (card.elderly_couple, card.lives_alone, card.notes) == (True, False, "耳が少し遠い")
    assert [(one.contact_id, one.phone) for one in card.contacts] == [(other.id, "000-2222-0000")]
    page = opened(window, "person_edit", PersonEditPage, person_id=person.id)
    press_main(window)  # nothing touched: nothing changed
    assert salon.people.card(person.id) == card


@pytest.mark.parametrize(("tab", "field", "fill", "sentence"), [
    (DETAIL, "birth", lambda page: page.detail.birth.setText("令和1年2月30日"), "2月"),
    (DETAIL, "birth", lambda page: page.detail.birth.setText("令和9年"), "お確かめください"),
    (CONTACT, "phones", lambda page: page.contact.phones.rows[0][0].setText("abc-defg"), "読めません"),
    (EMERGENCY, "contacts", lambda page: page.emergency.rows[0].phone.setText("000-0000-0000"), "お名前"),
    (NAME, "reading", lambda page: line(page, "reading").setText("見本"), "ひらがな"),
])
def test_what_is_wrong_is_said_at_its_place(window: SalonWindow, tab: int, field: str, fill: object, sentence: str) -> None:
    page = opened(window, "person_edit", PersonEditPage, person_id=window.salon.people.search("例田")[0].id)
    line(page, "block").setText("9号棟")
    fill(page)  # type: ignore[operator]  # a function of the page
    page.tabs.choose(1 if tab != 1 else 0)
    press_main(window)
    assert page.stack.currentIndex() == tab
    assert sentence in page.fields[field].error()
    assert line(page, "block").text() == "9号棟" and window.salon.people.search("例田")[0].block == "5号棟"


def test_a_birth_that_may_be_several_is_asked_about(window: SalonWindow) -> None:
    person = window.salon.people.search("例田")[0]
    page = opened(window, "person_edit", PersonEditPage, person_id=person.id)
    page.detail.birth.setText("13.5.1")
    assert not page.detail.birth.check()
    offered = {one.words(): one for one in page.detail.meant.findChildren(type(page.more)) if one.isVisibleTo(page.detail)}
    offered["昭和13年5月1日"].click()
    press_main(window)
    assert window.salon.people.card(person.id).birth == Birth(date(1938, 5, 1))


def test_namesakes_are_told_apart_and_nobody_is_refused(window: SalonWindow) -> None:
    salon = window.salon
    first = salon.people.search("みほん はなこ")[0]
    salon.people.save(person_id=first.id, birth=Birth(None, 1938, 1938))
    page = opened(window, "person_edit", PersonEditPage)
    line(page, "family").setText("見本")
    line(page, "given").setText("花子")
    line(page, "given").editingFinished.emit()
    assert "同じお名前の方がいます" in said(page.names) and "3号棟　昭和13年生まれ" in said(page.names)
    line(page, "block").setText("7号棟")
    press_main(window)
    assert [one.block for one in salon.people.same_name("見本 花子")] == ["3号棟", "7号棟"]
    page = opened(window, "person_edit", PersonEditPage, name="見本 花子")
    line(page, "given").editingFinished.emit()
    page.names.twins.row_pressed.emit(0)  # it is that one
    assert page._card is not None and page._card.person.id == first.id
    assert salon.drafts.kept("person/new") == {}


def test_half_an_entry_survives_a_power_cut(window: SalonWindow, make_window: MakeWindow) -> None:
    page = opened(window, "person_edit", PersonEditPage)
    compose(line(page, "family"), "ためやま", "試山")
    page.more.click()
    page.tabs.choose(CONTACT)
    page.contact.phones.rows[0][0].setText("000-00")
    page.contact.changed.emit()
    page._later.timeout.emit()  # a moment later it is on the disk
    again = opened(make_window(), "person_edit", PersonEditPage)
    assert (line(again, "family").text(), line(again, "reading").text()) == ("試山", "ためやま")
    assert again.contact.phones.values() == [("000-00", "")]
    compose(line(again, "given"), "はなこ", "花子")  # and the draft of the reading goes on
    assert line(again, "reading").text() == "ためやま はなこ"
    again.give_up.click()
    assert line(again, "family").text() == "" and window.salon.drafts.kept("person/new") == {}


def test_a_body_has_one_name_and_no_san(window: SalonWindow) -> None:
    page = opened(window, "person_edit", PersonEditPage)
    page.names.body_keys.buttons()[1].click()
    compose(line(page, "body"), "かくうかい", "架空会")
    page.more.click()
    assert [tab.words() for tab in page.tabs.tabs()] == ["お名前", "連絡先", "メモ"]
    assert press_main(window) == "「架空会」を名簿に加える"
    found = window.salon.people.search("かくうかい")[0]
    assert found.is_body and found.name == "架空会"
    card = opened(window, "people", PeoplePage, person_id=found.id).card
    assert "さん" not in said(card).split("\n") and "団体・施設" in said(card)


