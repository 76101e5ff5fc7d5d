"""買いもの代行: the board, the list, 今日の分 and 担当を決める in the real window."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from salon_app.model import errands
from salon_app.model.repeats import WEEK, Repeat
from salon_app.ui.pages.shopping.assign_page import AssignPage
from salon_app.ui.pages.shopping.board_view import BoardView
from salon_app.ui.pages.shopping.card import ErrandCard
from salon_app.ui.pages.shopping.errand_page import ErrandPage
from salon_app.ui.pages.shopping.page import ErrandsPage
from salon_app.ui.pages.shopping.today_view import WaitingLine
from salon_app.ui.window import SalonWindow
from tests.ui.conftest import MakeWindow
from tests.ui.errand_hands import WANTED, asked, delivered, given, helper, now
from tests.ui.fitting import misfits
from tests.ui.hands import click, current, main_says, opened, press_main, settle, toast


def cards(board: BoardView) -> list[ErrandCard]:
    return [card for _, group in board.cards.groups for card in group]


def shown(page: ErrandsPage) -> list[str]:
    return [card.name for card in page.list.table.errands.cards]


def test_each_errand_stands_in_its_column_with_its_next_step(window: SalonWindow) -> None:
    salon, today = window.salon, window.salon.clock.today()
    window._open_area("shopping")
    page = current(window, ErrandsPage)
    assert page.stack.currentWidget() is page.empty
    assert main_says(page) == "新しい依頼を受ける"
    asked(salon, "例田 ふみ", needed=today, time=14 * 60)
    salon.errands.hear(asked(salon, "森例 キヨ", block="7号棟"))
    salon.errands.hold(asked(salon, "和見 正雄"), reason="連絡待ち")
    given(salon, "青例 秋子", deposit=0)
    given(salon, "架空 花子")
    salon.custody.set_out(given(salon, "想田 春江"))
    delivered(salon, "宮例 光代")
    away = delivered(salon, "見本 トシ")
    salon.custody.step_back(away, reason="押しまちがい")
    salon.custody.not_home(away, kept_at="サロンの冷蔵庫", again_on=today + timedelta(days=1))
    gone = asked(salon, "例山 清")
    salon.custody.end(gone, errands.CANCELLED, reason="ご家族が買った")
    settle(window)
    assert page.board.headings() == ["受付 3件", "担当決定 1件", "預り金受領 1件", "買いもの中 1件", "お届け済 2件"]
    assert not page.board.cards.wide and len({card.x() for card in cards(page.board)}) == 5
    said = {card.card.name: card.accessibleName() for card in cards(page.board)}
    assert said["例田 ふみ"] == "例田 ふみ 8号棟 スーパーみほん お届け 今日 14:00 受付 今日 担当 まだ"
    assert said["森例 キヨ"].endswith("担当 まだ 聞き取り済") and said["和見 正雄"].endswith("保留")
    assert said["見本 トシ"] == "見本 トシ 8号棟 スーパーみほん もう一度 明日 品は サロンの冷蔵庫 担当 例田 一郎 不在持帰り"
    steps = {card.card.name: card.step_button.words() for card in cards(page.board) if card.step_button is not None}
    assert steps == {
        "例田 ふみ": "担当を決める", "森例 キヨ": "担当を決める", "和見 正雄": "再開する", "青例 秋子": "預り金を受け取る",
        "架空 花子": "買いものに出る", "想田 春江": "お届けした", "見本 トシ": "お届けした", "宮例 光代": "買いもの精算"}
    assert not any(card.late for card in cards(page.board))
    held = next(card for card in cards(page.board) if card.card.name == "和見 正雄")
    elsewhere = next(card for card in cards(page.board) if card.card.name == "架空 花子")
    click(held.step_button)
    assert toast(window) == "再開しました。" and now(salon, held.card.id).state == errands.RECEIVED
    assert elsewhere in cards(page.board)  # what has not changed stays where the hand found it
    for name, key in (("青例 秋子", "errand_deposit"), ("架空 花子", "errand_set_out"), ("想田 春江", "errand_delivery"),
                      ("宮例 光代", "errand_settlement")):
        click(next(card for card in cards(page.board) if card.card.name == name).step_button)
        assert window.current_key() == key
        window.back()
    elsewhere.setFocus()
    QTest.keyClick(elsewhere, Qt.Key.Key_Return)
    assert window.current_key() == "errand"


def test_what_waits_too_long_is_marked_by_sign_and_words(window: SalonWindow) -> None:
    salon, today = window.salon, window.salon.clock.today()
    asked(salon, "例田 ふみ", received=today - timedelta(days=3))
    asked(salon, "森例 キヨ", received=today - timedelta(days=1), needed=today - timedelta(days=1))
    away = delivered(salon, "見本 トシ")
    salon.custody.step_back(away, reason="押しまちがい")
    salon.custody.not_home(away, kept_at="サロン", again_on=today)
    page = opened(window, "errands", ErrandsPage)
    assert [(card.card.name, card.late) for card in cards(page.board)] == [
        ("例田 ふみ", True), ("森例 キヨ", True), ("見本 トシ", False)]
    late = {card.card.name: [row.text for row in card._rows if row.kind == "late"] for card in cards(page.board)}
    assert late == {"例田 ふみ": ["受付 3日前"], "森例 キヨ": ["お届け 昨日"], "見本 トシ": []}


def test_the_board_is_a_list_in_large_type_however_many_there_are(make_window: MakeWindow) -> None:
    window = make_window(scale=200)
    salon = window.salon
    for at in range(24):
        asked(salon, ("想例本山 よしえみどり", "例田 ふみ", "森例 キヨ")[at % 3], shop="ホームセンターみほん 駅前大通り店")
    given(salon, "青例 秋子")
    page = opened(window, "errands", ErrandsPage)
    assert page.board.cards.wide and len(cards(page.board)) == 25
    assert {card.x() for card in cards(page.board)} == {0} and page.board.heads.isHidden()
    for view in ("board", "today", "more"):
        page.show_view(view)
        settle(window)
        assert misfits(window) == []
    page.ways.row_pressed.emit(1)
    assert window.current_key() == "errand_sheets"


def test_the_helper_is_one_of_those_on_duty_first_and_nobody_is_replaced_unseen(window: SalonWindow) -> None:
    salon = window.salon
    given(salon, "青例 秋子")
    errand = asked(salon)
    page = opened(window, "errand_assign", AssignPage, errand_id=errand)
    assert [(one.choice.name, one.choice.note) for one in page.buttons] == [
        ("見本 花子", ""), ("例田 一郎", "いま1件"), ("見本 太郎", "")]
    assert page.duty_head.y() < page.duty.y() < page.other_head.y()
    assert [page.duty.isAncestorOf(one) for one in page.buttons] == [True, True, False]
    assert main_says(page) == "× お名前を選んでください"
    click(page.buttons[0])
    salon.errands.assign(errand, helper(salon, "見本 太郎"))  # at the other end of the room
    settle(window)
    press_main(window, "見本 花子さんを担当にする")
    assert "もう見本 太郎さんが担当に決まっています" in toast(window)
    assert now(salon, errand).helper == "見本 太郎" and main_says(page) == "担当は見本 太郎さんのまま"
    click(page.buttons[0])
    press_main(window, "見本 花子さんを担当にする")  # now it is meant
    assert (now(salon, errand).helper, now(salon, errand).state) == ("見本 花子", errands.ASSIGNED)
    assert toast(window) == "担当を決めました。"
    window.undo()
    assert now(salon, errand).helper == "見本 太郎"
    out = given(salon, "架空 花子")
    salon.custody.set_out(out)
    page = opened(window, "errand_assign", AssignPage, errand_id=out)
    click(page.buttons[0])
    press_main(window, "見本 花子さんを担当にする")
    assert "先に袋に戻してください" in toast(window) and now(salon, out).helper == "例田 一郎"


def test_the_list_finds_errands_by_period_state_name_and_number(window: SalonWindow) -> None:
    salon, today = window.salon, window.salon.clock.today()
    last_month = asked(salon, "例田 ふみ", received=today - timedelta(days=40))
    salon.custody.end(last_month, errands.REFERRED, reason="", referred_to="ヘルパー")
    settled = delivered(salon, "青例 秋子")
    salon.settlements.settle(settled)
    asked(salon, "森例 キヨ")
    page = opened(window, "errands", ErrandsPage, view="list")
    assert shown(page) == ["森例 キヨ", "青例 秋子"] and page.list.count.text() == "2件です。"
    row = [page.list.table.errands.index(1, column).data() for column in range(7)]
    assert row == [f"買-{settled:04d}", "今日", "青例 秋子　8号棟", "スーパーみほん", "例田 一郎", "精算済", "614円"]
    for keys, at, names in ((page.list.states, 1, ["森例 キヨ"]), (page.list.states, 3, []), (page.list.period, 3, ["例田 ふみ"]),
                            (page.list.states, 0, ["森例 キヨ", "青例 秋子", "例田 ふみ"])):
        click(keys.buttons()[at])
        assert shown(page) == names
    click(page.list.period.buttons()[0])
    for text, names in (("ふみ", []), ("青例", ["青例 秋子"]), (f"{last_month:04d}", ["例田 ふみ"]), ("買－９９９", [])):
        page.list.search.setText(text)
        settle(window)
        assert shown(page) == names
        assert page.list.none.isVisible() == (not names)
    page.list.search.setText("ふみ")
    click(page.list.period.buttons()[3])
    QTest.keyClick(page.list.search, Qt.Key.Key_Down)
    QTest.keyClick(page.list.table, Qt.Key.Key_Return)
    opened_page = current(window, ErrandPage)
    assert opened_page.errand_id == last_month
    window.back()
    assert page.view() == "list" and shown(page) == ["例田 ふみ"]


def test_today_says_what_is_due_what_is_usual_and_who_wanted_to_be_asked(window: SalonWindow) -> None:
    salon, today = window.salon, window.salon.clock.today()
    asked(salon, "例田 ふみ", needed=today, time=15 * 60)
    asked(salon, "森例 キヨ", needed=today, time=10 * 60)
    asked(salon, "青例 秋子", needed=today + timedelta(days=1))
    salon.errands.set_next(given(salon, "和見 正雄"), today + timedelta(days=2))
    weekly = salon.people.save(name="架空 花子", block="2号棟").id
    salon.errand_templates.save(person_id=weekly, repeat=Repeat(WEEK, weekday=(today + timedelta(days=1)).weekday(),
                                                                skip_holidays=False), lines=WANTED, shop="八百屋 例")
    page = opened(window, "errands", ErrandsPage, view="today")
    view = page.today
    assert [card.card.name for card in view.cards.cards] == ["森例 キヨ", "例田 ふみ"]
    assert "お届け 今日 10:00" in [row.text for row in view.cards.cards[0]._rows]
    assert view.cards.cards[0].chip is not None and view.cards.cards[0].chip.text() == "受付"
    (usual,), (coming,) = view.weekly_list.rows(), view.coming_list.rows()
    assert isinstance(usual, WaitingLine) and isinstance(coming, WaitingLine)
    assert (usual.name.text(), usual.about.text()) == ("架空 花子　2号棟", "明日　勤労感謝の日　八百屋 例　2品")
    assert (coming.name.text(), coming.about.text()) == ("和見 正雄　8号棟", "11月24日（火）　スーパーみほん")
    click(usual.buttons[1])
    assert toast(window) == "いつもの依頼を受けました。" and view.weekly.isHidden()
    assert salon.errands.last_of(weekly) is not None
    window.undo()
    settle(window)
    skipped = view.weekly_list.rows()[0]
    assert isinstance(skipped, WaitingLine)
    click(skipped.buttons[0])
    assert toast(window) == "今回はなしにしました。" and view.weekly.isHidden()
    (coming,) = view.coming_list.rows()
    assert isinstance(coming, WaitingLine)
    click(coming.buttons[0])
    assert view.coming.isHidden() and salon.errands.coming(today + timedelta(days=9)) == ()
    click(view.cards.cards[0].step_button)
    assert window.current_key() == "errand_assign"
