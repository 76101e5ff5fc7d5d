"""Papers of the 連絡網 in the window: slips typed back, copies given and taken back."""

from __future__ import annotations

from PySide6.QtTest import QTest

from salon_app.model import phone_trees
from salon_app.ui.pages.phone_tree.copies_page import TreeCopiesPage
from salon_app.ui.pages.phone_tree.typing_page import NONE, TreeTypingPage
from salon_app.ui.pages.reports.page import ReportsPage
from salon_app.ui.typing_page import CODE, ROWS
from salon_app.ui.window import SalonWindow
from tests.conftest import FixedClock
from tests.ui.hands import click, main_says, opened, press_main, said, settle, toast
from tests.ui.tree_hands import NAMES, node, planted

ROOT, SECOND, THIRD, FOURTH, FIFTH, SIXTH, SEVENTH = NAMES


def test_slips_are_typed_back(window: SalonWindow, fixed_clock: FixedClock) -> None:
    salon = window.salon
    tree = planted(salon)
    page = opened(window, "tree_typing", TreeTypingPage)
    assert page.views.currentIndex() == NONE
    round_id = salon.tree_rounds.start(phone_trees.DRILL, "訓練です。")
    page = opened(window, "tree_typing", TreeTypingPage, round_id=round_id)
    click(page.issued.rows()[0])
    assert page.issued.rows()[0].accessibleName() == "通話票を印刷する" and window.current_key() == "reports"
    code = salon.tree_slips.issue(tree.id).code
    fixed_clock.advance(minutes=30)
    page = opened(window, "tree_typing", TreeTypingPage, round_id=round_id)
    assert page.views.currentIndex() == CODE and f"用紙 {code}" in page.issued.rows()[0].accessibleName()
    for wrong in ("1 3", "ABC", code[:3] + ("B" if code[3] != "B" else "C")):
        page.code.setText(wrong)
        page.code.submitted.emit()
        assert page.fields["numbers"].error() and page.code.text() == wrong and page.views.currentIndex() == CODE
    page.code.setText(f"{code} 1 2 99")
    page.code.submitted.emit()
    assert page.views.currentIndex() == ROWS and "99番は、この用紙にありません" in page.fields["numbers"].error()
    page.form.quick.setText("1 2")
    page.form.quick.submitted.emit()
    assert "1、2番を、伝わったにしました。" in said(page) and main_says(page) == "2名分の結果を入れる"
    window.undo()
    assert main_says(page) == "× 結果を入れてください"
    page.form.quick.setText("１、２")
    page.form.quick.submitted.emit()

    click(page.form.callers.rows()[1])
    rows = page.form.rows.rows
    first, second = (rows[number] for number in sorted(rows))
    assert "架空 にさんの通話票" in said(page.form.rows) and len(rows) == 2
    QTest.keyClicks(first.calls[0].result.buttons()[0], "4")
    first.calls[0].time.setText("2時99分")
    first.calls[0].time.editingFinished.emit()
    assert main_says(page) == f"× {first.number}番の時刻を確かめてください" and first.calls[0].field.error()
    first.calls[0].time.setText("13:58")
    first.calls[0].time.editingFinished.emit()
    first.again.click()
    QTest.keyClicks(first.calls[1].result.buttons()[0], "1")
    second.calls[0].time.setText("14:01")
    second.calls[0].time.changed.emit()
    assert main_says(page) == f"× {second.number}番がどうなったか、選んでください"
    second.calls[0].result.buttons()[1].click()
    second.calls[0].time.submitted.emit()
    assert page.form.caller_id == node(tree, THIRD), "Enter in the last row leads to the next slip"
    window.go("today", {})
    page = opened(window, "tree_typing", TreeTypingPage, round_id=round_id, code=code)
    assert main_says(page) == "4名分の結果を入れる", "what was typed is kept"
    press_main(window)
    held = salon.tree_rounds.get(round_id)
    assert toast(window) == f"用紙 {code} から5件を入れました。" and held.told == 4 and page.views.currentIndex() == CODE
    assert not page.code.text()  # what is in the books doesn't stand there as if it were still to be entered
    results = [(call.result, salon.clock.local(call.time).strftime("%H:%M")) for call in held.calls
               if call.node_id == node(tree, FOURTH)]
    assert results == [(phone_trees.ABSENT, "13:58"), (phone_trees.REACHED, "14:20")]
    window.undo()
    assert salon.tree_rounds.get(round_id).told == 0


def test_copies_go_out_with_their_numbers(window: SalonWindow) -> None:
    salon = window.salon
    page = opened(window, "tree_copies", TreeCopiesPage)
    assert page.views.currentIndex() == 1
    planted(salon)
    page = opened(window, "tree_copies", TreeCopiesPage)
    assert press_main(window) == "新しく渡す" and main_says(page) == "× 渡す方を選んでください"
    page.search.edit.setText(SECOND)
    page.search.edit.submitted.emit()
    assert f"{SECOND} 様に、第1版を渡します。" in said(page)
    assert press_main(window) == "番号をつけて、印刷へ進む"
    reports = window.current_page()
    given = salon.tree_copies.all()[0]
    assert isinstance(reports, ReportsPage) and reports.options().copy_id == given.id and given.given_to == SECOND
    window.back()
    press_main(window)
    page.other.setText("例の会長")
    page.other.textEdited.emit("例の会長")
    press_main(window)
    window.back()
    settle(window)
    assert len(page.list.rows()) == 2
    click(page.list.rows()[1])
    page.back.click()
    settle(window)
    assert salon.tree_copies.all()[1].returned_on == window.salon.clock.today() and len(page.list.rows()) == 1
    page.only_out.click()
    assert len(page.list.rows()) == 2 and not page.back.isVisible()
    window.undo()
    assert salon.tree_copies.all()[1].returned_on is None
