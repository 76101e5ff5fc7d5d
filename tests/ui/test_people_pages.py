"""名簿 in the window: found while typing, shown for a minute, written in steps, agreed to, two entries made one."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from salon_app.model.births import Birth
from salon_app.model.people_words import FEMALE, PARTICIPANT, PHOTO, ROSTER
from salon_app.services.people_values import EmergencyContact, Person, Phone
from salon_app.ui.pages.people.card_view import HELP, HIDE_AFTER_MS, HOME
from salon_app.ui.pages.people.consent_page import NO, TAKEN_BACK, YES, PersonConsentPage
from salon_app.ui.pages.people.edit_page import CONTACT, DETAIL, EMERGENCY, NAME, PersonEditPage
from salon_app.ui.pages.people.form_state import UNREAD
from salon_app.ui.pages.people.merge_page import PeopleMergePage
from salon_app.ui.pages.people.page import PeoplePage
from salon_app.ui.pages.sales.pay_page import PayPage
from salon_app.ui.pages.settings.classifications_page import ClassificationsPage
from salon_app.ui.widgets.choice_row import CheckRow
from salon_app.ui.widgets.edits import LineEdit
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.person_list import PersonList
from salon_app.ui.widgets.person_search import PersonSearch
from salon_app.ui.window import SalonWindow
from tests.ui.conftest import MakeWindow

P = TypeVar("P", bound=QWidget)


def opened(window: SalonWindow, kind: type[P], key: str, **args: object) -> P:
    """The page, open."""
    window.go(key, dict(args))
    page = window.current_page()
    assert isinstance(page, kind)
    return page


def press_main(window: SalonWindow) -> str:
    """Press the main button; its words."""
    page = window.current_page()
    button = page.main_button() if page is not None else None
    assert button is not None and button.isEnabled(), button and button.words()
    words = button.words()
    button.click()
    return words


def toast(window: SalonWindow) -> str:
    page = window.current_page()
    said = page.toast_bar.toast() if page is not None else None
    return said.sentence if said is not None else ""


def said(widget: QWidget) -> str:
    """Every word in view there."""
    for _ in range(4):  # what is put into a layout is shown a moment later
        QApplication.processEvents()
    return "\n".join(one.text() for one in widget.findChildren(QWidget)
                     if isinstance(one, (Label, Chip)) and one.isVisibleTo(widget) and one.text())


def compose(app: QApplication, edit: LineEdit, *steps: str) -> None:
    """As typed with an input method; the last step is confirmed."""
    for shown in steps:
        app.sendEvent(edit, QInputMethodEvent(shown, []))
    event = QInputMethodEvent("", [])
    event.setCommitString(steps[-1])
    app.sendEvent(edit, event)


def line(page: PersonEditPage, key: str) -> LineEdit:
    part = next(section.parts[key] for section in page.sections if key in section.parts)
    assert isinstance(part, LineEdit)
    return part


# --- finding ---------------------------------------------------------------------------------------


def test_the_roster_answers_while_one_types(window: SalonWindow, app: QApplication) -> None:
    people = window.salon.people
    people.save(name="髙例 ミツ", reading="たかれい みつ", block="4号棟", phones=[Phone("000-1234-5678")])
    people.save(name="架空 読太", block="3号棟")
    people.save(name="例町 去", reading="れいまち さる", active=False)
    page = opened(window, PeoplePage, "people")
    assert app.focusWidget() is page.search
    assert [one.name for one in page.list.people()][-1] == "架空 読太"  # without a reading: at the end, under 他
    for typed, found in (("高例", "髙例 ミツ"), ("ﾀｶ", "髙例 ミツ"), ("０００１２３４", "髙例 ミツ"), ("例町", "例町 去")):
        page.search.setText(typed)
        assert [one.name for one in page.list.people()] == [found], typed
    page.search.setText("みほん")
    assert page.list.sentence() == "2名が見つかりました。"
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    QTest.keyClick(page.list.rows, Qt.Key.Key_Down)
    assert page.card.name.text() == "見本 花子"
    button = page.main_button()
    assert button is not None and button.words() == "見本 花子さんの内容を直す"
    page.search.setText("たかれい")  # who is in hand is one of those in view
    assert not button.isEnabled()
    QTest.keyClick(page.search, Qt.Key.Key_Return)  # the only one
    assert page.card.name.text() == "髙例 ミツ"
    page.index.tabs()[-1].click()
    assert (page.search.text(), [one.name for one in page.list.people()]) == ("", ["架空 読太"])
    window.go("people", {"part": UNREAD})
    page.list.taken.emit(page.list.people()[0])
    assert press_main(window) == "架空 読太さんのふりがなを入れる"
    assert app.focusWidget() is line(opened_edit(window), "reading")


def opened_edit(window: SalonWindow) -> PersonEditPage:
    page = window.current_page()
    assert isinstance(page, PersonEditPage)
    return page


def test_ten_thousand_rows_are_walked_by_key_and_pressed(app: QApplication) -> None:
    people = [Person(at, f"見本 {at}", f"みほん {at}", f"{at % 40}号棟", frozenset({PARTICIPANT}), True) for at in range(10_000)]
    listed = PersonList()
    listed.resize(440, 500)
    listed.show()
    listed.set_people(people, "10000名です。")
    app.processEvents()
    assert listed.sentence() == "10000名です。下に続きがあります。"
    chosen: list[int] = []
    listed.chosen.connect(lambda person: chosen.append(person.id))
    for key in (Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_PageDown):
        QTest.keyClick(listed.rows, key)
    app.processEvents()
    assert chosen[:3] == [9_999, 9_998, 0] and 3 < chosen[3] < 10
    assert listed.rows.accessibleDescription() == f"みほん {chosen[3]} 見本 {chosen[3]} {chosen[3]}号棟"
    taken: list[int] = []
    listed.taken.connect(lambda person: taken.append(person.id))
    listed.rows.verticalScrollBar().setValue(listed.rows.verticalScrollBar().maximum())
    app.processEvents()
    assert listed.sentence() == "10000名です。"
    height = listed.rows.viewport().height()
    QTest.mouseClick(listed.rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, height - 5))
    assert taken == [9_999]


def test_what_is_personal_is_hidden_again(window: SalonWindow) -> None:
    salon = window.salon
    person = salon.people.search("みほん はなこ")[0]
    salon.people.save(person_id=person.id, phones=[Phone("000-0000-0000", "自宅")], birth=Birth(date(1938, 5, 1)),
                      notes="耳が少し遠い", contacts=[EmergencyContact("例田 二郎", "長男", "000-2222-0000", True)])
    page = opened(window, PeoplePage, "people", person_id=person.id)
    card = page.card
    hidden = ("000-0000-0000", "昭和13年", "耳が少し遠い", "000-2222-0000")
    assert not any(words in said(card) for words in hidden)
    card.reveal[HOME].click()
    assert "000-0000-0000" in said(card) and "昭和13年5月1日（88歳）" in said(card)
    card.reveal[HELP].click()
    assert "例田 二郎　000-2222-0000　鍵を持っています" in said(card) and "耳が少し遠い" in said(card)
    assert "000-0000-0000" not in said(card)
    assert card.hide_timer.isActive() and card.hide_timer.interval() == HIDE_AFTER_MS == 60_000
    card.hide_timer.timeout.emit()
    assert not any(words in said(card) for words in hidden)
    card.reveal[HOME].click()
    window.go("today", {})
    window.back()
    assert not any(words in said(card) for words in hidden) and not card.hide_timer.isActive()


def test_in_large_type_the_card_takes_the_lists_place(make_window: MakeWindow) -> None:
    window = make_window(scale=200)
    page = opened(window, PeoplePage, "people")
    page.search.setText("みほん はな")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert page.card.isVisibleTo(page) and not page.list.isVisibleTo(page)
    window.back()
    assert page.list.isVisibleTo(page) and window.current_key() == "people"


# --- writing ---------------------------------------------------------------------------------------


def test_a_name_and_a_block_are_enough(window: SalonWindow, app: QApplication) -> None:
    page = opened(window, PeoplePage, "people")
    page.search.setText("試山")
    page._none.button.click()  # type: ignore[union-attr]  # nobody was found: the way on
    edit = opened_edit(window)
    assert not edit.tabs.isVisibleTo(edit) and line(edit, "family").text() == "試山"
    line(edit, "family").clear()
    compose(app, line(edit, "family"), "た", "ためやm", "ためやま", "試山")
    compose(app, line(edit, "given"), "はなこ", "花子")
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
    page = opened(window, PersonEditPage, "person_edit", person_id=person.id)
    line(page, "room").setText("205")
    page.tabs.choose(CONTACT)
    page.contact.phones.rows[0][0].setText("000-0000-0000（呼出）")
    page.contact.phones.add_button.click()
    page.contact.phones.rows[1][0].setText("000-1111-0000")
    page.tabs.choose(DETAIL)
    page.detail.birth.setText("S13.5.1")
    page.detail.birth.check()
    assert page.detail.birth.text() == "昭和13年5月1日" and "88歳" in said(page.fields["birth"])
    page.detail.parts["sex"].set_value(FEMALE)  # type: ignore[union-attr]  # these are keys
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
    page = opened(window, PersonEditPage, "person_edit", person_id=person.id)
    press_main(window)  # nothing touched: nothing changed
    assert salon.people.card(person.id) == card


@pytest.mark.parametrize(("tab", "field", "fill", "sentence"), [
    (DETAIL, "birth", lambda page: page.detail.birth.setText("令和1年2月30日"), "2月"),
    (DETAIL, "birth", lambda page: page.detail.birth.setText("令和9年"), "お確かめください"),
    (CONTACT, "phones", lambda page: page.contact.phones.rows[0][0].setText("abc-defg"), "読めません"),
    (EMERGENCY, "contacts", lambda page: page.emergency.rows[0].phone.setText("000-0000-0000"), "お名前"),
    (NAME, "reading", lambda page: line(page, "reading").setText("見本"), "ひらがな"),
])
def test_what_is_wrong_is_said_at_its_place(
    window: SalonWindow, tab: int, field: str, fill: object, sentence: str,
) -> None:
    page = opened(window, PersonEditPage, "person_edit", person_id=window.salon.people.search("例田")[0].id)
    line(page, "block").setText("9号棟")
    fill(page)  # type: ignore[operator]  # a function of the page
    page.tabs.choose(1 if tab != 1 else 0)
    press_main(window)
    assert page.stack.currentIndex() == tab
    assert sentence in page.fields[field].error()
    assert line(page, "block").text() == "9号棟" and window.salon.people.search("例田")[0].block == "5号棟"


def test_a_birth_that_may_be_several_is_asked_about(window: SalonWindow) -> None:
    person = window.salon.people.search("例田")[0]
    page = opened(window, PersonEditPage, "person_edit", person_id=person.id)
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
    page = opened(window, PersonEditPage, "person_edit")
    line(page, "family").setText("見本")
    line(page, "given").setText("花子")
    line(page, "given").editingFinished.emit()
    assert "同じお名前の方がいます" in said(page.names) and "3号棟　昭和13年生まれ" in said(page.names)
    line(page, "block").setText("7号棟")
    press_main(window)
    assert [one.block for one in salon.people.same_name("見本 花子")] == ["3号棟", "7号棟"]
    page = opened(window, PersonEditPage, "person_edit", name="見本 花子")
    line(page, "given").editingFinished.emit()
    page.names.twins.row_pressed.emit(0)  # it is that one
    assert page._card is not None and page._card.person.id == first.id
    assert salon.drafts.kept("person/new") == {}


def test_half_an_entry_survives_a_power_cut(window: SalonWindow, make_window: MakeWindow, app: QApplication) -> None:
    page = opened(window, PersonEditPage, "person_edit")
    compose(app, line(page, "family"), "ためやま", "試山")
    page.more.click()
    page.tabs.choose(CONTACT)
    page.contact.phones.rows[0][0].setText("000-00")
    page.contact.changed.emit()
    page._later.timeout.emit()  # a moment later it is on the disk
    again = opened(make_window(), PersonEditPage, "person_edit")
    assert (line(again, "family").text(), line(again, "reading").text()) == ("試山", "ためやま")
    assert again.contact.phones.values() == [("000-00", "")]
    compose(app, line(again, "given"), "はなこ", "花子")  # and the draft of the reading goes on
    assert line(again, "reading").text() == "ためやま はなこ"
    again.give_up.click()
    assert line(again, "family").text() == "" and window.salon.drafts.kept("person/new") == {}


def test_a_body_has_one_name_and_no_san(window: SalonWindow, app: QApplication) -> None:
    page = opened(window, PersonEditPage, "person_edit")
    page.names.body_keys.buttons()[1].click()
    compose(app, line(page, "body"), "かくうかい", "架空会")
    page.more.click()
    assert [tab.words() for tab in page.tabs.tabs()] == ["お名前", "連絡先", "メモ"]
    assert press_main(window) == "「架空会」を名簿に加える"
    found = window.salon.people.search("かくうかい")[0]
    assert found.is_body and found.name == "架空会"
    card = opened(window, PeoplePage, "people", person_id=found.id).card
    assert "さん" not in said(card).split("\n") and "団体・施設" in said(card)


# --- what was agreed to, and order in the roster --------------------------------------------------------


def test_consent_is_recorded_refused_and_taken_back(window: SalonWindow) -> None:
    salon = window.salon
    person = salon.people.search("みほん はなこ")[0]
    page = opened(window, PersonConsentPage, "person_consent", person_id=person.id)
    page.answer(YES)
    page.ways.buttons()[2].click()
    press_main(window)
    assert page.fields["witness"].error()  # 代筆 needs somebody who was there
    page.witness.setText("例田 一郎")
    press_main(window)
    page.list.row_pressed.emit(1)
    page.answer(NO)
    press_main(window)
    answers = salon.consents.of(person.id)
    assert {(one.kind, one.agreed, one.how, one.witness) for one in answers} == {
        (ROSTER, True, "proxy", "例田 一郎"), (PHOTO, False, "written", "")}
    card = opened(window, PeoplePage, "people", person_id=person.id).card
    assert {"名簿掲載", "写真は同意なし", "見守り情報の共有は未確認"} <= set(said(card).split("\n"))
    page = opened(window, PersonConsentPage, "person_consent", person_id=person.id)
    page.answer(TAKEN_BACK)
    assert press_main(window) == "「名簿掲載」の同意を撤回する"
    standing = salon.consents.standing(ROSTER, [person.id], on=salon.clock.today())
    assert standing.refused == {person.id}
    assert "撤回" in said(page._history)


def test_two_entries_become_one_or_stay_two(window: SalonWindow) -> None:
    salon = window.salon
    first = salon.people.search("みほん はなこ")[0]
    second = salon.people.save(name="見本花子", reading="みほん はなこ", block="3号棟", phones=[Phone("000-0000-0000")])
    page = opened(window, PeopleMergePage, "people_merge")
    pair = page.now()
    assert pair is not None and {pair.first.id, pair.second.id} == {first.id, second.id}
    assert set(pair.reasons) <= set(said(page.reasons).split("\n"))
    keep = page.entries[0 if pair.first.id == first.id else 1].keep
    keep.click()
    press_main(window)
    assert [one.id for one in salon.people.search("みほん はなこ")] == [first.id]
    assert [one.number for one in salon.people.card(first.id).phones] == ["000-0000-0000"]
    window.undo()
    assert {one.id for one in salon.people.search("みほん はなこ")} == {first.id, second.id}
    page.refresh()
    page.later.click()
    assert page.now() is None
    page = opened(window, PeopleMergePage, "people_merge")
    page.different.click()
    assert page.now() is None and salon.people_merging.likely() == ()


def test_the_salons_own_classifications(window: SalonWindow) -> None:
    page = opened(window, ClassificationsPage, "classifications")
    page.name.setText("子ども")
    page.by_age.buttons()[1].click()
    press_main(window)
    assert page.fields["least_age"].error()
    page.most.setText("１２")
    press_main(window)
    found = window.salon.classifications.all()[-1]
    assert (found.name, found.least_age, found.most_age) == ("子ども", None, 12)
    page.active.click()
    press_main(window)
    assert found.id not in {one.id for one in window.salon.classifications.all()}


# --- adding from anywhere ---------------------------------------------------------------------------------


def test_whoever_is_missing_is_added_at_the_counter(window: SalonWindow, app: QApplication) -> None:
    salon = window.salon
    slip = salon.sales.open_slip().added(salon.products.line(salon.products.all()[0]))
    salon.sales.keep_open_slip(slip)
    page = opened(window, PayPage, "sales_pay")
    tab = salon.payment_kinds.by_code("tab")
    QTest.keyClicks(page.inputs[tab.id], "50")
    compose(app, page.search, "ためやまじろう", "試山次郎")
    assert page.new_person.isVisibleTo(page) and page.new_person.reading.text() == "ためやまじろう"
    page.new_person.block.setText("2号棟")
    page.new_person.button.click()
    press_main(window)
    person = salon.people.search("試山次郎")[0]
    assert (person.reading, person.block, person.given) == ("ためやまじろう", "2号棟", "")
    assert salon.sales.open_slip().customer_id == person.id


def test_searching_and_adding_as_one_piece(app: QApplication) -> None:
    people = [Person(1, "見本 花子", "みほん はなこ", "3号棟", frozenset({PARTICIPANT}), True),
              Person(2, "見本 太郎", "みほん たろう", "", frozenset({PARTICIPANT}), True)]
    search = PersonSearch(lambda text: [one for one in people if text in one.name], label="どなたですか")
    search.refresh()
    search.show()
    picked: list[int] = []
    search.picked.connect(lambda person: picked.append(person.id))
    search.edit.setText("花子")
    QTest.keyClick(search.edit, Qt.Key.Key_Return)
    assert picked == [1]
    assert search.add is not None and not search.add.isVisibleTo(search)
    search.other.click()  # another one of this name
    assert search.add.isVisibleTo(search)
    wanted: list[tuple[str, str, str]] = []
    search.add.wanted.connect(lambda name, reading, block: wanted.append((name, reading, block)))
    search.edit.setText("架空 読太")
    search.add.block.setText("3号棟")
    search.add.button.click()
    assert wanted == [("架空 読太", "", "3号棟")]
