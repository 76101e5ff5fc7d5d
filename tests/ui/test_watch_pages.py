"""見守り電話 in the real window: the round, the call in hand, the clock of silence, and putting a record right."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from salon_app.model import watch
from salon_app.model.watch import Rule
from salon_app.ui.pages.watch_calls.call_page import CallPage
from salon_app.ui.pages.watch_calls.case_page import END, NEXT, STEP, CasePage
from salon_app.ui.pages.watch_calls.cases_page import CasesPage
from salon_app.ui.pages.watch_calls.history_page import HistoryPage
from salon_app.ui.pages.watch_calls.page import RoundPage
from salon_app.ui.pages.watch_plans.plan_page import WatchPlanPage
from salon_app.ui.widgets.list_box import ListRow
from salon_app.ui.window import SalonWindow
from tests.conftest import FixedClock
from tests.ui.conftest import MakeWindow
from tests.ui.fitting import misfits
from tests.ui.hands import click, current, main_button, main_says, opened, press, press_main, rows, said, settle, toast, type_into
from tests.ui.watch_hands import SATURDAY, TODAY, YESTERDAY, planned, silent


def test_the_round_names_nobody_until_asked_and_an_answer_is_kept(window: SalonWindow) -> None:
    salon = window.salon
    page = opened(window, "phone", RoundPage)
    assert "見守り電話を受ける方は、まだいません" in said(page) and main_says(page) == "× いまかける電話はありません"
    salon.watch_calls.record(planned(salon, "例田 ふみ", 780), watch.OK, time=785)
    planned(salon, "森例 キヨ", 810)
    later = planned(salon, "青例 秋子", 870)
    salon.watch_plans.pause(planned(salon, "試例 松江", 900), start=TODAY, end=None, why=watch.HOSPITAL)
    settle(window)
    assert rows(page.round.list) == ["13:00 異常なし", "13:30 かける番", "14:30 まだ", "15:00 休止"]
    assert "今日 3名" in said(page) and "1名が済み" in said(page) and "13:30 の電話の番です。" in said(page)
    assert "キヨ" not in said(page) and "000-0000-1234" not in said(page)
    click(page.round.names)
    assert rows(page.round.list)[1] == "13:30 かける番 森例 キヨ 8号棟"
    assert page.round.names.hide_timer.isActive() and page.round.names.hide_timer.interval() == 60_000
    page.round.names.hide_timer.timeout.emit()
    assert "キヨ" not in said(page)

    press_main(window, "13:30 の電話をかける")
    head = page.desk.head
    assert (head.name.text(), head.number.text(), page.desk.caller.words()) == (
        "森例 キヨ", "000-0000-1234", "かける人　例田 一郎")
    assert rows(page.round.list)[1] == "13:30 いま電話中" and main_says(page) == "× 答えを1つ押してください"
    QTest.keyClicks(page.desk.note, "12")  # digits typed into a note are a note
    assert page.desk.answers.value() == ""
    type_into(page.desk.note, "元気な声")
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_1)
    press_main(window, "13:50 異常なし と残す")
    assert toast(window) == "13:50 異常なし と残しました。" and "2名が済み" in said(page)
    assert window.focusWidget() is page, "not on a tab, nor on a key further down"
    assert page.desk.line is None and "次は 14:30 です。" in said(page)  # nothing more is due now
    kept = salon.watch_calls.history(next(one.id for one in salon.people.all() if one.name == "森例 キヨ"))[0]
    assert (kept.result, kept.time, kept.note, kept.caller) == (watch.OK, 830, "元気な声", "例田 一郎")
    window.undo()
    settle(window)
    assert rows(page.round.list)[1] == "13:30 かける番"
    assert salon.watch_calls.line(later).attempts == ()

    click(page.round.parts[watch.NOON])
    assert toast(window) == "本日の確認を残しました。" and watch.NOON in salon.watch_calls.checks()
    assert not page.round.parts[watch.NOON].isEnabled() and page.round.parts[watch.EVENING].isEnabled()
    click(page.round.list.rows()[3])
    assert "休止中です（入院、終わりは決まっていません）。" in said(page) and not page.desk.open()
    window.back()
    assert page.desk.line is None and window.current_page() is page
    page.tabs.choose(1)
    assert window.current_key() == "phone_tree"
    window.back()
    assert window.current_page() is page and page.tabs.current() == 0


def test_the_clock_leads_to_a_visit_by_name_and_to_a_case(window: SalonWindow, fixed_clock: FixedClock) -> None:
    salon = window.salon
    plan = silent(salon)
    page = opened(window, "phone", RoundPage)
    assert rows(page.round.list) == ["10:00 かけ直し 1日目"]
    press_main(window, "昨日 10:00 の電話をかける")
    assert page.desk.head.day.text() == "1日目"
    assert page.desk.head.sentence.text() == "昨日は不在でした。今日も不在なら、明日10時に例田 一郎さんが訪問します。"
    press(page.desk.answers.walls[watch.CALL], "留守電")
    press_main(window, "13:50 留守電 と残す")
    assert rows(page.round.list) == ["10:00 かけ直し 1日目"] and "0名が済み" in said(page)  # a message left is not safe
    click(page.round.list.rows()[0])
    assert page.desk.head.sentence.text() == "13:50は留守電でした。次は14:50にかけます。"
    fixed_clock.advance(hours=1)
    page.refresh()
    assert page.desk.head.sentence.text() == "13:50は留守電でした。つながらなければ、15:50にもう一度かけます。"
    fixed_clock.set(2026, 11, 23, 10, 5)
    window.go("today", {})
    page = opened(window, "phone", RoundPage)
    assert rows(page.round.list) == ["10:00 訪問 2日目"] and "10:00 の訪問の番です。" in said(page)
    press_main(window, "10:00 の訪問を開く")
    assert page.desk.head.number.text() == "000-0000-7777" and page.desk.caller.words() == "訪問する人　例田 一郎"
    assert page.desk.head.sentence.text() == "11月21日から話せていません。例田 一郎さんに、訪ねてもらってください。"
    click(page.desk.by_phone)
    assert page.desk.head.number.text() == "000-0000-1234" and page.desk.kind() == watch.CALL
    click(page.desk.by_phone)
    press(page.desk.answers.walls[watch.VISIT], "返事がなかった")
    press_main(window, "10:05 返事がなかった と残して、対応を始める")
    case = current(window, CasePage)
    assert toast(window) == "10:05 返事がなかった と残しました。対応を始めました。"
    assert "連絡がつかない" in said(case) and "119番にかけるとき" in said(case) and "訪問　返事がなかった" in said(case)
    assert salon.watch_calls.line(plan).case_id == case.case_id
    window.undo()
    settle(window)
    assert main_says(case) == "対応の一覧へ" and salon.watch_cases.open_cases() == ()


def test_a_visit_of_nobody_is_asked_for_by_name(window: SalonWindow) -> None:
    salon = window.salon
    plan = salon.watch_plans.get(silent(salon))
    salon.watch_plans.save(plan_id=plan.id, person_id=plan.person_id, slots=plan.slots, caller_id=plan.caller_id)
    page = opened(window, "watch_call", CallPage, plan_id=plan.id)
    assert page.desk.visitor.sentence() == "訪問する方が、まだ決まっていません。" and not page.fields["caller"].isVisible()
    salon.watch_plans.save(plan_id=plan.id, person_id=plan.person_id, slots=plan.slots, caller_id=plan.caller_id,
                           rule=Rule(2, 60, 1))
    settle(window)
    press(page.desk.answers.walls[watch.VISIT], "返事がなかった")
    assert main_says(page) == "× 訪問した方を選んでください" and page.fields["caller"].isVisible()
    assert page.desk.visitor.button is not None
    click(page.desk.visitor.button)
    form = current(window, WatchPlanPage)
    assert "訪問する方が、まだ決まっていません" in form.form.nobody.sentence()
    click(form.form.neighbour.keys.buttons()[1])
    type_into(form.form.neighbour.name, "仮名 梅")
    assert not form.form.nobody.sentence()
    press_main(window, "この内容にする")
    assert window.current_page() is page and not page.desk.visitor.sentence()
    assert page.desk.caller.words() == "訪問する人　仮名 梅" and not page.fields["caller"].isVisible()
    salon.audit.undo()
    settle(window)
    press(page.desk.callers.wall, "ほかの方")
    press(page.desk.callers.wall, "例田 一郎")
    press(page.desk.answers.walls[watch.VISIT], "ご家族に会えた")
    press_main(window, "13:50 ご家族に会えた と残して、対応を始める")
    assert [one.caller for one in current(window, CasePage).case.attempts] == ["例田 一郎"]  # type: ignore[union-attr]


def test_two_who_record_the_same_call_and_times_that_cannot_be(window: SalonWindow) -> None:
    salon = window.salon
    plan = planned(salon, "森例 キヨ", 810)
    page = opened(window, "watch_call", CallPage, plan_id=plan)
    desk = page.desk
    type_into(desk.note, "声がかすれている")
    press(desk.answers.walls[watch.CALL], "不在")
    type_into(desk.time, "25:00")
    button = main_button(page)
    click(button)
    assert "という時刻はありません" in page.fields["time"].error() and desk.time.text() == "25:00"
    type_into(desk.time, "14:30")
    click(button)
    assert page.fields["time"].error() == "まだ来ていない時刻です。" and salon.watch_calls.line(plan).attempts == ()
    window.go("today", {})
    window.back()  # what was typed is kept, an answer is never chosen beforehand
    assert (desk.note.text(), desk.time.text(), desk.answers.value()) == ("声がかすれている", "14:30", "")
    type_into(desk.time, "13:40")
    press(desk.answers.walls[watch.CALL], "不在")
    salon.watch_calls.record(plan, watch.OK, time=825, by=salon.people.helpers()[0].id)
    button.click()  # before the change arrives
    settle(window)
    assert "さきほど" in toast(window) and "「異常なし」と記録しました" in toast(window)
    assert not desk.open() and [one.result for one in salon.watch_calls.line(plan).attempts] == [watch.OK]
    assert desk.closed_words.text().startswith("13:45 異常なし")


def test_a_record_is_put_right_with_its_reason(window: SalonWindow) -> None:
    salon = window.salon
    plan = planned(salon, "森例 キヨ", 810)
    salon.watch_calls.record(plan, watch.OK, time=815)
    person = salon.watch_plans.get(plan).person_id
    page = opened(window, "watch_history", HistoryPage, person_id=person)
    click(page.list.rows()[0])
    assert main_says(page) == "× 直すわけを書いてください"
    press(page.correct.wall, "不在")
    type_into(page.correct.reason, "押しまちがい")
    press_main(window, "「不在」に直す")
    assert toast(window) == "記録を直しました。" and rows(page.list) == ["電話　不在 今日 13:35"]
    assert salon.watch_calls.line(plan).next is not None  # the clock runs from what is true
    window.undo()
    settle(window)
    assert rows(page.list) == ["電話　異常なし 今日 13:35"]
    press_main(window, "電話をかける")
    assert window.current_key() == "watch_call"
    salon.watch_calls.record(plan, watch.UNWELL, time=820)
    page = opened(window, "watch_history", HistoryPage, person_id=person)
    click(page.list.rows()[0])
    click(page.correct.mode.buttons()[1])
    assert main_says(page) == "× 取り消すわけを選んでください" and not page.correct.wall.isVisible()
    assert "対応は、そのまま続きます" in page.correct.case.sentence()
    press(page.correct.back_reason.wall, "人ちがい")
    press_main(window, "この記録を取り消す")
    assert toast(window) == "記録を取り消しました。" and rows(page.list) == ["電話　異常なし 今日 13:35"]
    (case,) = salon.watch_cases.open_cases()
    assert [step.note for step in salon.watch_cases.get(case.id).steps] == ["人ちがい"]
    window.undo()
    settle(window)
    assert len(rows(page.list)) == 2


@pytest.mark.parametrize("scale", [100, 200])
def test_everything_fits(make_window: MakeWindow, scale: int) -> None:
    window = make_window(scale=scale)
    salon = window.salon
    salon.watch_calls.record(planned(salon, "想例本山 よしえみどり", 780), watch.CONTACT, time=785)
    planned(salon, "森例 キヨ", 810)
    visit = planned(salon, "青例 秋子", 600, weekday=SATURDAY, since=YESTERDAY, rule=Rule(0, 60, 1))
    salon.watch_calls.record(visit, watch.BUSY, on=YESTERDAY, time=600)
    plan = silent(salon)

    def fits(*more: str) -> None:
        settle(window)
        assert misfits(window) == [], more

    page = opened(window, "phone", RoundPage)
    fits("round")
    click(page.round.names)
    fits("names")
    for one in (plan, visit, *(line.plan.id for line in salon.watch_calls.round() if line.case_id is not None)):
        call = opened(window, "watch_call", CallPage, plan_id=one)
        fits("call")
        if call.desk.open():
            call.desk.answers.press_number("2")
            click(call.desk.caller)
            fits("answered")
    case = opened(window, "watch_case", CasePage, case_id=salon.watch_cases.open_cases()[0].id)
    click(case.head.secret.button)
    fits("case")
    for key in (STEP, NEXT, END):
        case._way(key)
        fits(key)
        window.back()
        assert window.current_page() is case and case.asked == ""
    opened(window, "watch_cases", CasesPage)
    fits("cases")
    history = opened(window, "watch_history", HistoryPage, person_id=salon.watch_plans.get(plan).person_id)
    fits("history")
    row = history.list.rows()[0]
    assert isinstance(row, ListRow)
    row.click()
    fits("correct")
    history.correct.mode.set_value("take_back")
    history.correct._turn()
    fits("take back")
    bare = salon.watch_plans.get(plan)
    salon.watch_plans.save(plan_id=plan, person_id=bare.person_id, slots=bare.slots, rule=Rule(2, 60, 1))
    opened(window, "watch_call", CallPage, plan_id=plan)
    fits("visit of nobody")
    opened(window, "watch_plan", WatchPlanPage, plan_id=plan)
    fits("plan without a neighbour")
    for outcome in (watch.DIED, watch.IN_HOSPITAL):
        at = salon.watch_cases.open(salon.watch_plans.all()[0].person_id, watch.OTHER)
        case = opened(window, "watch_case", CasePage, case_id=at)
        case._way(END)
        case.end.outcome._press(outcome)
        fits(outcome)
        window._press_main()
        fits(f"after {outcome}")
    window._press_main()
    fits("pause")
    window.go("emergency_steps", {})
    fits("emergency")
