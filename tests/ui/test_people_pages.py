"""名簿 in the window: found while typing, shown for a minute, agreed to, two entries made one."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from salon_app.model.births import Birth
from salon_app.model.people_words import PARTICIPANT, PHOTO, ROSTER
from salon_app.services.people_values import EmergencyContact, Person, Phone
from salon_app.ui.later import HIDE_AFTER_MS
from salon_app.ui.pages.people.card_view import HELP, HOME
from salon_app.ui.pages.people.consent_page import NO, TAKEN_BACK, YES, PersonConsentPage
from salon_app.ui.pages.people.edit_page import PersonEditPage
from salon_app.ui.pages.people.form_state import UNREAD
from salon_app.ui.pages.people.merge_page import PeopleMergePage
from salon_app.ui.pages.people.page import PeoplePage
from salon_app.ui.pages.sales.pay_page import PayPage
from salon_app.ui.pages.settings.classifications_page import ClassificationsPage
from salon_app.ui.widgets.person_list import PersonList
from salon_app.ui.widgets.person_search import PersonSearch
from salon_app.ui.window import SalonWindow
from tests.ui.conftest import MakeWindow
from tests.ui.hands import compose, current, main_says, opened, press_main, said
from tests.ui.people_hands import line

# --- finding ---------------------------------------------------------------------------------------


def test_the_roster_answers_while_one_types(window: SalonWindow, app: QApplication) -> None:
    people = window.salon.people
    people.save(name="髙例 ミツ", reading="たかれい みつ", block="4号棟", phones=[Phone("000-1234-5678")])
    people.save(name="架空 読太", block="3号棟")
    people.save(name="例町 去", reading="れいまち さる", active=False)
    page = opened(window, "people", PeoplePage)
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
    assert main_says(page) == "見本 花子さんの内容を直す"
    page.search.setText("たかれい")  # who is in hand is one of those in view
    assert main_says(page).startswith("×")
    QTest.keyClick(page.search, Qt.Key.Key_Return)  # the only one
    assert page.card.name.text() == "髙例 ミツ"
    page.index.tabs()[-1].click()
    assert (page.search.text(), [one.name for one in page.list.people()]) == ("", ["架空 読太"])
    window.go("people", {"part": UNREAD})
    page.list.taken.emit(page.list.people()[0])
    assert press_main(window) == "架空 読太さんのふりがなを入れる"
    assert app.focusWidget() is line(current(window, PersonEditPage), "reading")


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
    page = opened(window, "people", PeoplePage, person_id=person.id)
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
    page = opened(window, "people", PeoplePage)
    page.search.setText("みほん はな")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert page.card.isVisibleTo(page) and not page.list.isVisibleTo(page)
    window.back()
    assert page.list.isVisibleTo(page) and window.current_key() == "people"


# --- what was agreed to, and order in the roster --------------------------------------------------------


def test_consent_is_recorded_refused_and_taken_back(window: SalonWindow) -> None:
    salon = window.salon
    person = salon.people.search("みほん はなこ")[0]
    page = opened(window, "person_consent", PersonConsentPage, person_id=person.id)
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
    card = opened(window, "people", PeoplePage, person_id=person.id).card
    assert {"名簿掲載", "写真は同意なし", "見守り情報の共有は未確認"} <= set(said(card).split("\n"))
    page = opened(window, "person_consent", PersonConsentPage, person_id=person.id)
    page.answer(TAKEN_BACK)
    assert press_main(window) == "「名簿掲載」の同意を撤回する"
    standing = salon.consents.standing(ROSTER, [person.id], on=salon.clock.today())
    assert standing.refused == {person.id}
    assert "撤回" in said(page._history)


def test_two_entries_become_one_or_stay_two(window: SalonWindow) -> None:
    salon = window.salon
    first = salon.people.search("みほん はなこ")[0]
    second = salon.people.save(name="見本花子", reading="みほん はなこ", block="3号棟", phones=[Phone("000-0000-0000")])
    page = opened(window, "people_merge", PeopleMergePage)
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
    page = opened(window, "people_merge", PeopleMergePage)
    page.different.click()
    assert page.now() is None and salon.people_merging.likely() == ()


def test_the_salons_own_classifications(window: SalonWindow) -> None:
    page = opened(window, "classifications", ClassificationsPage)
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


def test_whoever_is_missing_is_added_at_the_counter(window: SalonWindow) -> None:
    salon = window.salon
    slip = salon.sales.open_slip().added(salon.products.line(salon.products.all()[0]))
    salon.sales.keep_open_slip(slip)
    page = opened(window, "sales_pay", PayPage)
    tab = salon.payment_kinds.by_code("tab")
    QTest.keyClicks(page.inputs[tab.id], "50")
    compose(page.search, "ためやまじろう", "試山次郎")
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
