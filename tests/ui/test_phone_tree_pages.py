"""連絡網 in the window: built, looked at, and a round led from call to call."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from salon_app.model import phone_trees
from salon_app.salon import Salon
from salon_app.services.phone_tree.values import PhoneTree
from salon_app.ui.pages.people.consent_page import PersonConsentPage
from salon_app.ui.pages.phone_tree.copies_page import TreeCopiesPage
from salon_app.ui.pages.phone_tree.deeds_part import ADD, DOWN, MOVE, REMOVE, SWAP, UP
from salon_app.ui.pages.phone_tree.edit_page import TreeEditPage
from salon_app.ui.pages.phone_tree.round_page import TreeRoundPage
from salon_app.ui.pages.phone_tree.rounds_page import TreeRoundsPage
from salon_app.ui.pages.phone_tree.tree_page import PICTURE, TreePage
from salon_app.ui.pages.phone_tree.typing_page import TreeTypingPage
from salon_app.ui.widgets.toast import ToastText
from salon_app.ui.window import SalonWindow
from tests.conftest import FixedClock
from tests.ui.conftest import MakeWindow
from tests.ui.fitting import misfits
from tests.ui.hands import click, current, main_says, opened, press_main, said, settle, toast
from tests.ui.tree_hands import NAMES, by_name, node, people, planted

ROOT, SECOND, THIRD, FOURTH, FIFTH, SIXTH, SEVENTH = NAMES


def draft(salon: Salon) -> PhoneTree:
    found = salon.phone_trees.draft()
    assert found is not None
    return found


def test_a_tree_is_built_by_pressing(window: SalonWindow) -> None:
    salon = window.salon
    people(salon)
    tree_page = opened(window, "phone_tree", TreePage)
    assert main_says(tree_page).startswith("×") and tree_page.empty.button is not None
    tree_page.empty.button.click()
    page = current(window, TreeEditPage)
    assert page.about.text() == "発信元（はじめにかける方）を決めます。"
    assert main_says(page) == "× 発信元のほかに1名を加えてください"

    def add(name: str) -> None:
        page.search.edit.setText(name)
        page.search.edit.submitted.emit()
        settle(window)

    assert page.search.add is not None
    add(ROOT)
    assert page.about.text() == f"{ROOT}さんの下に加えます。" and main_says(page) == "加えるのを終える"
    add(SECOND)
    add(THIRD)
    add(SECOND)  # found, so that nobody adds them to the 名簿 again, but not put in twice
    assert page.toast_bar.toast() == ToastText(f"{SECOND}さんは、もう2番に入っています。", warning=True)
    assert by_name(draft(salon)) == {SECOND: ROOT, THIRD: ROOT} and not page.search.add.isVisible()
    page.outline.pressed.emit(node(draft(salon), SECOND))
    add(FOURTH)
    page.search.edit.setText("例田 あたらし")
    click(page.search.add.button)
    press_main(window)
    assert by_name(draft(salon)) == {SECOND: ROOT, THIRD: ROOT, FOURTH: SECOND, "例田 あたらし": SECOND}
    assert any("電話番号" in row.text for row in page.warnings)

    def choose(name: str) -> None:
        page.outline.pressed.emit(node(draft(salon), name))

    def do(deed: str, name: str, other: str = "") -> None:
        choose(name)
        assert page.deeds.buttons[deed].isEnabled()
        page.deeds.buttons[deed].click()
        if other:
            assert main_says(page).startswith("×") and page.cancel.isVisible()
            closed = {row.place.name for row in page.outline.rows() if not row.enabled}
            assert name in closed and other not in closed
            choose(other)
        settle(window)

    do(MOVE, FOURTH, THIRD)
    assert by_name(draft(salon))[FOURTH] == THIRD
    do(SWAP, FOURTH, SECOND)
    assert by_name(draft(salon))["例田 あたらし"] == FOURTH
    window.undo()
    settle(window)
    do(UP, THIRD)
    assert [place.name for place in draft(salon).places][1] == THIRD
    do(DOWN, THIRD)
    assert not page.deeds.buttons[DOWN].isEnabled()
    choose(ROOT)
    assert not page.deeds.buttons[REMOVE].isEnabled() and not page.deeds.buttons[MOVE].isEnabled()
    do(MOVE, SECOND)
    assert page.step_back() and not page.mode and page.node_id == node(draft(salon), SECOND)
    do(REMOVE, SECOND)
    assert by_name(draft(salon))["例田 あたらし"] == ROOT and not page.person.isVisible()
    page.outline.setFocus(Qt.FocusReason.TabFocusReason)
    page.whole.field.take_focus()
    assert not page.outline.table.selectionModel().hasSelection()  # the keyboard only passed there

    choose(FOURTH)
    page.deeds.reports.click()
    page.away.begin.click()
    page.away.until.setText("去年")
    page.away.take.click()
    assert page.away.field.error() and page.away.until.text() == "去年"
    page.away.until.setText("12/10")
    click(page.away.take)
    place = draft(salon).place(node(draft(salon), FOURTH))
    assert (place.reports_back, place.away_until) == (True, date(2026, 12, 10))
    assert "休止 12月10日まで" in next(row.words for row in page.outline.rows() if row.place.name == FOURTH)
    page.away.back.click()

    assert page.step_back() and not page.person.isVisible()
    page.whole.most.less.click()
    page.whole.most.less.click()
    click(page.whole.most.less)
    assert draft(salon).most_calls == 1
    click(page.whole.balance)
    assert page.suggestion.figures["most"][1].text() == "1名" and "分" in page.suggestion.figures["minutes"][0].text()
    assert len(set(by_name(draft(salon)).values())) < 3 and press_main(window) == "この形にする"
    settle(window)
    assert len(set(by_name(draft(salon)).values())) == 3
    assert press_main(window) == "この版を使いはじめる"
    assert isinstance(window.current_page(), TreePage) and "第1版を使いはじめました" in toast(window)
    window.undo()
    assert salon.phone_trees.current() is None


def test_the_version_in_force(window: SalonWindow) -> None:
    salon = window.salon
    tree = planted(salon)
    salon.consents.withdraw(salon.consents.of(tree.places[3].person_id)[0].id, on=salon.clock.today())
    page = opened(window, "phone_tree", TreePage)
    assert page.about.text() == "第1版　令和8年11月22日から　7名　2班"
    assert "000-0000" not in said(page) and [row.place.name for row in page.outline.rows()][:3] == [ROOT, SECOND, FOURTH]
    page.outline.setFocus()
    assert page.node_id is None
    QTest.keyClick(page.outline.table, Qt.Key.Key_Down)
    assert page.place.name.text() == SECOND and page.place.below.text() == f"{FOURTH}さん、{FIFTH}さん"
    page.place.reveal.button.click()
    assert "000-0000-0002" in said(page.place)
    page.outline.pressed.emit(node(tree, THIRD))
    assert "000-0000" not in said(page), "another person's number is not shown unasked"
    page.place.reveal.button.click()
    window.go("today", {})
    window.back()
    assert "000-0000" not in said(page)

    page.outline.pressed.emit(node(tree, THIRD))
    page.away.begin.click()
    click(page.away.take)
    assert any(one.code == "caller_away" for one in page.warnings) and "上の方がかける" in page.outline.rows()[4].words
    assert page.step_back()
    codes = [one.code for one in page.warnings]
    click(page.overview.warnings.list.rows()[codes.index("caller_away")])
    assert page.place.name.text() == THIRD and page.step_back()
    click(page.overview.warnings.list.rows()[codes.index("no_consent")])
    assert isinstance(window.current_page(), PersonConsentPage)
    window.back()
    page.view.buttons()[1].click()
    assert page.views.currentWidget() is page.picture and page.pyramid.height() > 100 and page.view.value() == PICTURE
    page.edit.click()
    edit = current(window, TreeEditPage)
    assert edit.tree is not None and edit.tree.number == 2
    window.back()
    assert page.edit.words() == "下書きのつづき"
    page.edit.click()
    edit.outline.pressed.emit(edit.outline.rows()[1].place.id)
    assert not edit.give_up.isVisible(), "beside somebody in hand it would seem to be about them"
    edit.step_back()
    click(edit.give_up)
    assert window.current_page() is page and salon.phone_trees.draft() is None
    assert toast(window) == "下書きをやめました。いま使っている連絡網は、そのままです。"
    assert page.edit.words() == "直す（次の版の下書き）"
    window.undo()
    settle(window)
    assert page.edit.words() == "下書きのつづき"


def test_a_round_is_led_from_call_to_call(app: QApplication, window: SalonWindow, fixed_clock: FixedClock) -> None:
    salon = window.salon
    tree = planted(salon)
    page = opened(window, "tree_round", TreeRoundPage)
    assert main_says(page) == "× 伝える内容を書いてください"
    page.start.kind.buttons()[1].click()
    assert "119番" in page.start.first.sentence()
    page.start.message.setPlainText("あ" * 201)
    press_main(window)
    assert "200字まで" in page.fields["message"].error() and len(page.start.text()) == 201
    page.start.message.setPlainText("例です。集会所に水があります。")
    window.go("today", {})
    window.go("tree_round", {})
    assert page.start.text() == "例です。集会所に水があります。" and page.start.kind.value() == phone_trees.REAL
    assert press_main(window) == "本番を始める"
    assert "119番・110番が先" in said(page.strip) and main_says(page) == "× 結果を1つ押してください"

    def now() -> str:
        assert page.call.turn is not None
        return page.call.turn.name

    def call(digit: str) -> None:
        QTest.keyClicks(page, digit)
        press_main(window)

    assert now() == SECOND and page.call.number.text() == "000-0000-0002" and page.call.caller.text().endswith("（発信元）")
    fixed_clock.advance(minutes=2)
    app.sendEvent(page, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, "３"))
    assert main_says(page) == "13:52 留守電に入れた と残す"
    page.call.time.setText("15:00")
    page.call.time.textEdited.emit("15:00")
    press_main(window)
    assert "まだ来ていない" in page.fields["time"].error() and page.call.time.text() == "15:00"
    page.call.time.setText("13:51")
    press_main(window)
    assert toast(window) == "13:51 留守電に入れた と残しました。" and now() == THIRD
    assert salon.tree_rounds.get(page.round_id or 0).calls[0].time.minute == 51
    call("1")
    assert now() == FOURTH and f"{SECOND}さんに伝わっていないので、代わりにかけます。" in page.call.why.sentence()
    running = page.held
    assert running is not None and running.progress.callers() == (node(tree, ROOT), node(tree, THIRD))
    call("4")
    assert now() == FIFTH
    click(page.turns.callers.rows()[1])
    assert now() == SIXTH and page.call.caller.text() == f"かける人　{THIRD}さん"
    call("2")
    assert now() == SEVENTH

    QTest.keyClicks(page, "1")
    salon.tree_rounds.call(running.id, node(tree, SEVENTH), phone_trees.BUSY)
    press_main(window)
    assert "ほかの方が記録しました" in toast(window) and now() == SEVENTH and "話し中" in page.call.why.sentence()
    settle(window)
    click(page.turns.reports.rows()[0])
    assert now() == FIFTH and not page.turns.reports.rows(), "who reports back knows, and is not rung any more"
    call("1")
    assert now() == SECOND and "13:51 留守電に入れた。もう一度かけます。" in page.call.why.sentence()
    window.undo()
    settle(window)
    assert now() == FIFTH
    page.to_records.click()
    assert main_says(page) == "× 記録を1つ押してください"
    click(page.records.list.rows()[2])
    assert page.records.call is not None and page.records.call.node_id == node(tree, SIXTH)
    press_main(window)
    assert toast(window) == "記録を取り消しました。正しい結果を残してください。" and now() == SIXTH
    window.undo()
    page._take_caller(node(tree, ROOT))
    settle(window)
    assert now() == FIFTH
    fixed_clock.advance(minutes=5)
    page.clock.timeout.emit()
    assert "7分" in said(page.strip) and "3名" in said(page.strip)

    page.finish.click()
    assert main_says(page) == "まだ3名のまま、終える" and SECOND in page.end_part.lines["left"].text()
    page.on.click()
    assert not page.ending and now() == FIFTH
    page.finish.click()
    page.end_part.note.setText("次は土曜に")
    press_main(window)
    assert "6名のうち 3名に伝わりました。7分でした。" in said(page) and main_says(page) == "通話記録を印刷する"
    rounds = opened(window, "tree_rounds", TreeRoundsPage)
    click(rounds.list.rows()[0])
    assert isinstance(window.current_page(), TreeRoundPage) and page.over.lines["note"].text() == "次は土曜に"
    fixed_clock.advance(days=2)
    page.refresh()
    assert not page.late.isVisible()


@pytest.mark.parametrize("scale", [100, 200])
def test_everything_fits(make_window: MakeWindow, furnished: Salon, scale: int) -> None:
    salon, found = furnished, list[str]()
    tree = planted(salon)
    salon.phone_trees.set_place(node(tree, SECOND), away_until=date(2026, 12, 3))
    salon.consents.withdraw(salon.consents.of(tree.places[2].person_id)[0].id, on=salon.clock.today())
    salon.phone_trees.begin_draft()
    window = make_window(scale=scale)

    def see(name: str) -> None:
        settle(window)
        found.extend(f"{name}: {words}" for words in misfits(window))

    page = opened(window, "phone_tree", TreePage)
    see("tree")
    page.outline.pressed.emit(node(tree, SECOND))
    see("person")
    edit = opened(window, "tree_edit", TreeEditPage)
    edit.outline.pressed.emit(edit.outline.rows()[1].place.id)
    see("deeds")
    for deed in (MOVE, ADD):
        edit.deeds.wanted.emit(deed)
        see(deed)
        edit.step_back()
    edit.step_back()
    edit.whole.balancing.emit()
    see("suggestion")
    edit.step_back()
    edit.view.set_value("more")
    edit._turn()
    assert edit.give_up.isVisible() and edit.whole.isAncestorOf(edit.give_up) is (scale == 200)
    see("whole")
    rounds = opened(window, "tree_round", TreeRoundPage)
    see("start")
    rounds.start.kind.buttons()[1].click()
    rounds.start.message.setPlainText("例です。集会所に水と毛布があります。" * 4)
    press_main(window)
    see("call")
    for digit in "41":
        QTest.keyClicks(rounds, digit)
        press_main(window)
        see(f"call {digit}")
        assert window.focusWidget() is rounds, "1 to 6 answer at once, also where the 時刻 comes first"
        assert rounds.call.mapTo(rounds.sides, rounds.call.rect().topLeft()).y() >= 0, "the next number is in view"
    rounds.step_back()
    see("callers")
    rounds.to_records.click()
    click(rounds.records.list.rows()[0])
    see("records")
    rounds.step_back()
    rounds.finish.click()
    see("ending")
    code = salon.tree_slips.issue(tree.id).code
    typing = opened(window, "tree_typing", TreeTypingPage)
    see("code")
    typing.open_sheet(code)
    see("slips")
    click(typing.form.callers.rows()[0])
    see("rows")
    opened(window, "tree_round", TreeRoundPage).end_part.note.setText("")
    salon.tree_rounds.end(salon.tree_rounds.between(date.min, salon.clock.today())[0].id)
    see("over")
    opened(window, "tree_rounds", TreeRoundsPage)
    see("rounds")
    salon.tree_copies.give(tree.id, given_to="例の会長")
    copies = opened(window, "tree_copies", TreeCopiesPage)
    click(copies.list.rows()[0])
    see("copy")
    press_main(window)
    see("giving")
    assert found == [], "\n".join(found)


def test_times_of_a_round_over_midnight(salon: Salon, fixed_clock: FixedClock) -> None:
    from salon_app.ui.pages.phone_tree.round_state import instant_of

    planted(salon)
    fixed_clock.set(2026, 11, 22, 23, 50)
    held = salon.tree_rounds.get(salon.tree_rounds.start(phone_trees.DRILL, "例"))
    fixed_clock.advance(minutes=20)

    def read(minute: int) -> datetime:
        return salon.clock.local(instant_of(minute, held, salon.clock))

    assert read(23 * 60 + 55).day == 22 and read(5).day == 23
    assert read(5) - read(23 * 60 + 55) == timedelta(minutes=10)
    assert read(15).day == 23, "a minute that has not come stays in the future, and is refused as such"
