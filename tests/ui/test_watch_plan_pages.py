"""Plans with 休止, 電話かけ表 on paper and back, results from a file, 気になる方, and their lines elsewhere, in the window."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from salon_app.model import watch
from salon_app.model.people_words import WATCH_SHARE
from salon_app.salon import Salon
from salon_app.services.people_values import Phone
from salon_app.services.watch_calls.values import Slot, WatchPlan
from salon_app.ui.pages.days.form_state import calls_words
from salon_app.ui.pages.people.page import PeoplePage
from salon_app.ui.pages.today.form_state import read_lists
from salon_app.ui.pages.watch_plans.concerns_page import ConcernsPage
from salon_app.ui.pages.watch_plans.import_page import WatchImportPage
from salon_app.ui.pages.watch_plans.plan_page import WatchPlanPage
from salon_app.ui.pages.watch_plans.plans_page import PAUSED, WatchPlansPage
from salon_app.ui.pages.watch_plans.sheets_page import WatchSheetsPage
from salon_app.ui.pages.watch_plans.typing_page import OPENED, WatchTypingPage
from salon_app.ui.typing_page import CODE, ROWS
from salon_app.ui.widgets.edits import LineEdit
from salon_app.ui.window import SalonWindow
from tests.conftest import FixedClock
from tests.ui.hands import current, main_says, opened, press_main, said, settle, toast

TODAY, SUNDAY = date(2026, 11, 22), 6


def neighbour(salon: Salon, name: str = "架空 ふみ", *, agreed: bool = False, phone: str = "000-0000-0101") -> int:
    """Somebody with a telephone."""
    person = salon.people.save(name=name, reading="かくう ふみ", block="8号棟", phones=[Phone(phone)] if phone else []).id
    if agreed:
        salon.consents.record(person, WATCH_SHARE, given_on=date(2026, 4, 1))
    return person


def planned(salon: Salon, name: str = "架空 ふみ", *, time: int = 13 * 60, agreed: bool = False,
            phone: str = "000-0000-0101", weekday: int = SUNDAY) -> int:
    """A plan of somebody who is rung on Sundays; its id."""
    return salon.watch_plans.save(person_id=neighbour(salon, name, agreed=agreed, phone=phone), slots=[Slot(weekday, time)],
                                  caller_id=salon.people.helpers()[0].id, since=date(2026, 11, 9))


def the_plan(salon: Salon, name: str = "架空 ふみ") -> WatchPlan:
    return next(one for one in salon.watch_plans.all() if one.name == name)


def test_a_plan_is_made_in_one_form_that_loses_nothing(window: SalonWindow) -> None:
    salon = window.salon
    person, without = neighbour(salon), neighbour(salon, "例田 むつ", phone="")
    listed = opened(window, "watch_plans", WatchPlansPage)
    assert "まだいません" in said(listed)
    press_main(window)
    page = current(window, WatchPlanPage)
    assert main_says(window) == "× お名前を選んでください"
    page.who.edit.setText("例田 むつ")
    page.who.edit.submitted.emit()
    assert page.form.person is not None and page.form.person.id == without and "電話番号がない" in page.form.phone.sentence()
    page.form.slots.keys[0].click()
    page.form.slots.times[0].setText("1330")
    page.form.slots.changed.emit()
    press_main(window)
    assert "電話番号が名簿にありません" in page.form.phone.sentence() and salon.watch_plans.all() == ()
    page.form.other.click()
    page.who.edit.setText("架空 ふみ")
    page.who.edit.submitted.emit()
    form = page.form
    assert main_says(window) == "この予定で電話を始める" and form.slots.chosen() == [0], "what was written stays"
    form.slots.keys[3].click()
    assert form.slots.times[3].text() == "13:30"
    form.slots.times[3].setText("25時")
    form.caller.wall._press(0)  # ほかの方
    form.caller.wall._press(salon.people.helpers()[0].id)
    form.private.reveal()
    form.private.edits["doctor"].setText("例田医院")
    form.private.edits["doctor_phone"].setText("あいう")
    form.private.edits["key_note"].setText("長女が持っている")
    form.neighbour.keys._press("name")
    form.neighbour.name.setText("見本 梅")
    form.changed.emit()
    press_main(window)
    assert "電話番号として読めません" in form.private.fields["doctor_phone"].error()
    form.private.edits["doctor_phone"].setText("000-000-0102")
    press_main(window)
    assert form.slots.fields[3].error() and form.slots.times[3].text() == "25時"
    form.changed.emit()
    window.home()
    window.go("watch_plan", {})
    assert form.slots.times[3].text() == "25時" and form.neighbour.name.text() == "見本 梅"
    assert not form.private.details.isVisible() and "長女" not in said(page)
    form.slots.times[3].setText("9:30")
    form.days.set_value(3)
    press_main(window)
    made = the_plan(salon)
    assert (made.person_id, made.slots) == (person, (Slot(0, 13 * 60 + 30), Slot(3, 9 * 60 + 30)))
    assert (made.neighbour, made.doctor, made.key_note, made.rule.days, made.caller_id) == (
        "見本 梅", "例田医院", "長女が持っている", 3, salon.people.helpers()[0].id)
    assert "架空" not in toast(window) and salon.drafts.kept("watch_plan/new") == {}
    listed = opened(window, "watch_plans", WatchPlansPage)
    assert "架空" not in said(listed)
    listed.search.setText("かくう")
    assert "架空 ふみ 8号棟" in said(listed) and len(listed.shown_lines) == 2
    listed.names.conceal()
    assert "架空" not in said(listed) and not listed.search.text()


def test_a_pause_ends_by_itself_or_when_somebody_says_so(window: SalonWindow) -> None:
    salon = window.salon
    plan = planned(salon)
    salon.watch_calls.record(plan, watch.RELATIVE, on=TODAY - timedelta(days=2), note="入院したとのこと")
    page = opened(window, "watch_plan", WatchPlanPage, plan_id=plan)
    page.to_pause.click()
    assert main_says(window) == "× わけを選んでください"
    assert "お話しできていません" in page.pausing.silent.sentence() and page.pausing.silent.button is not None
    page.pausing.silent.button.click()
    assert page.pausing.start.value() == TODAY - timedelta(days=7) and page.pausing.silent.sentence() == ""
    page.pausing.start.set_value(TODAY)
    salon.watch_calls.record(plan, watch.OK, on=TODAY)
    page.to_pause.click()
    assert page.pausing.silent.sentence() == ""
    page.pausing.why._press(watch.HOSPITAL)
    assert main_says(window) == "× いつまでかを決めてください"
    page.pausing.until.edit.setText("11/20")
    page.pausing.changed.emit()
    press_main(window)
    assert "前になっています" in page.fields["end"].error() and page.pausing.until.edit.text()
    page.pausing.until.edit.setText("12/6")
    press_main(window)
    assert "12月6日" in toast(window) and "架空" not in toast(window)
    (pause,) = salon.watch_plans.get(plan).pauses
    assert (pause.start, pause.end, pause.why) == (TODAY, date(2026, 12, 6), watch.HOSPITAL)
    assert "12月6日（日）まで" in said(page)
    listed = opened(window, "watch_plans", WatchPlansPage)
    listed._turn(PAUSED)
    assert "休止中 1名" in said(listed) and "休止 12月6日（日）まで" in said(listed) and "架空" not in said(listed)
    page = opened(window, "watch_plan", WatchPlanPage, plan_id=plan)
    page.pauses.row_pressed.emit(0)
    assert salon.watch_plans.get(plan).pauses == ()
    page.to_end.click()
    assert main_says(window) == "× わけを選んでください"
    page.ending.reason.wall._press("引っ越し")
    press_main(window)
    ended = salon.watch_plans.get(plan)
    assert ended.until == TODAY and "引っ越し" in ended.notes and window.current_key() != "watch_plan"
    other = planned(salon, "例田 むつ", time=13 * 60 + 15, phone="000-0000-0103")
    assert other in [line.plan.id for line in salon.watch_calls.round()]
    page = opened(window, "watch_plan", WatchPlanPage, plan_id=other)
    page.to_end.click()
    page.ending.reason.wall._press("亡くなった")
    press_main(window)
    assert other not in [line.plan.id for line in salon.watch_calls.round()]  # today's call is not open any more


def test_a_sheet_is_printed_with_its_number_and_typed_back_by_keys(window: SalonWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    salon = window.salon
    first, second = planned(salon), planned(salon, "例田 むつ", time=13 * 60 + 15, phone="000-0000-0103")
    sheets = opened(window, "watch_sheets", WatchSheetsPage)
    assert "お名前と電話番号がのる紙です" in said(sheets) and main_says(window) == "番号をつけて2名分を印刷する"
    sheets.day._press("other")
    assert main_says(window) == "× 日にちを入れてください"
    sheets.day._press("today")
    settle(window)
    press_main(window)
    (waiting,) = salon.watch_sheets.out()
    assert len(salon.print_queue.waiting()) == 1 and window.current_key() == "print_queue"
    page = opened(window, "watch_typing", WatchTypingPage)
    for wrong in ("あああ", waiting.code + " 1"):
        page.codes.edit.setText(wrong)
        page.codes.edit.submitted.emit()
        assert "英字4つ" in page.fields["numbers"].error() and page.codes.edit.text() == wrong
    page.codes.list.row_pressed.emit(0)
    assert page.views.currentIndex() == ROWS and "架空" not in said(page) and main_says(window) == "× 答えを1つ押してください"
    rows = page.form.rows

    def strike(text: str, digit: str = "") -> None:
        """A time into the field the keyboard is in, Enter, and a key."""
        field = QApplication.focusWidget()
        assert isinstance(field, LineEdit)
        field.type_digits(text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        if digit:
            key: QWidget | None = QApplication.focusWidget()
            assert key is not None
            QTest.keyClicks(key, digit)

    strike("13:05", "1")
    strike("13:40")
    rows[2].tries[0].result.buttons()[3].click()
    assert rows[2].tries[0].result.value() == watch.NO_ANSWER and rows[2].tries[1].isVisible()
    strike("13:20", "2")
    window.home()
    assert salon.drafts.kept(page.draft(waiting.code))["rows"]["2"][1] == {"result": watch.UNWELL, "time": "13:20"}
    page = opened(window, "watch_typing", WatchTypingPage, code=waiting.code)
    press_main(window, "2名分の結果を入れる")
    assert "1回目より前" in page.form.rows[2].error()
    page.form.rows[2].tries[1].time.setText("13:45")
    press_main(window)
    assert page.views.currentIndex() == OPENED and "2番" in said(page.opened) and "対応が1件" in toast(window)
    (case,) = salon.watch_cases.open_cases()
    assert (case.name, case.cause, case.opened_time) == ("例田 むつ", watch.UNWELL, 13 * 60 + 45)
    assert [(one.result, one.time) for one in salon.watch_calls.history(salon.watch_plans.get(first).person_id)] == [
        (watch.OK, 13 * 60 + 5)]
    assert len(salon.watch_calls.history(salon.watch_plans.get(second).person_id)) == 2
    press_main(window)
    assert page.views.currentIndex() == CODE and page.codes.sheets == () and salon.drafts.kept(page.draft(waiting.code)) == {}
    page = opened(window, "watch_typing", WatchTypingPage, code=waiting.code)
    keys = page.form.rows[1].tries[0].result
    assert page.form.again.isVisible() and keys.value() == watch.OK
    keys.buttons()[0].click()
    assert keys.value() is None, "a second press takes the tick away"


def test_results_of_the_automatic_service_are_looked_at_and_doubled_by_no_second_import(
    window: SalonWindow, tmp_path: Path,
) -> None:
    planned(window.salon)
    path = tmp_path / "結果.csv"
    lines = ("日時,名前,電話,答え方", "2026/11/22 13:01,架空 ふみ,000-0000-0101,3", "2026/11/22 13:02,雛形 梅,000-0000-9999,1")
    path.write_text("\n".join(lines), encoding="cp932")
    page = opened(window, "watch_import", WatchImportPage, path=str(path))
    assert main_says(window) == "1件を入れ、1名の対応を始める"
    assert "架空" not in said(page) and "雛形" not in said(page) and "入れない行" in said(page)
    page.names.click()
    assert "架空 ふみ" in said(page) and "3行目" in page.rejected.text()
    press_main(window)
    assert "対応が1件始まりました" in toast(window) and len(window.salon.watch_cases.open_cases()) == 1
    page = opened(window, "watch_import", WatchImportPage, path=str(path))
    assert main_says(window) == "× 新しいものはありません"


def silent(salon: Salon, *, agreed: bool) -> int:
    """Somebody rung yesterday whom nobody reached; their plan."""
    plan = planned(salon, agreed=agreed, weekday=5, time=10 * 60)
    salon.watch_calls.record(plan, watch.OK, on=date(2026, 11, 14), time=10 * 60)
    salon.watch_calls.record(plan, watch.NO_ANSWER, on=date(2026, 11, 21), time=10 * 60)
    return plan


def test_names_of_those_to_look_after_are_asked_for_and_set_aside_with_a_reason(window: SalonWindow) -> None:
    salon = window.salon
    plan = silent(salon, agreed=True)
    person = salon.watch_plans.get(plan).person_id
    page = opened(window, "concerns", ConcernsPage)
    assert page.head.text() == "気になる方 1名" and "架空" not in said(page)
    press_main(window)
    assert "架空 ふみ 8号棟" in said(page) and "電話がつながっていません（1回）" in said(page)
    page.list.row_pressed.emit(0)
    assert main_says(window) == "× 確認したことを選んでください"
    page.view.reason.wall._press("電話で話した")
    assert main_says(window) == "11月29日（日）まで確認ずみにする"
    page.view.until.keys._press(0)
    page.view.until.edit.setText("11/22")
    page.view.changed.emit()
    press_main(window)
    assert "あしたより先" in page.fields["until"].error()
    page.view.until.edit.setText("11/30")
    press_main(window)
    ((aside, _, until, reason),) = salon.concerns.list().aside
    assert (aside, until, reason) == (person, date(2026, 11, 30), "電話で話した")
    assert "確認ずみ 1名" in said(page) and "架空" not in toast(window)
    page.aside_list.row_pressed.emit(0)
    press_main(window)
    assert [one.person_id for one in salon.concerns.list().listed] == [person]
    page.list.row_pressed.emit(0)
    page.view.ways.row_pressed.emit(0)
    assert [one.person_id for one in salon.watch_cases.open_cases()] == [person]
    page.names.conceal()
    settle(window)
    assert "架空" not in said(page)


def test_who_has_not_agreed_is_counted_only(window: SalonWindow) -> None:
    silent(window.salon, agreed=False)
    page = opened(window, "concerns", ConcernsPage, names=True)
    assert page.head.text() == "気になる方 1名" and "お名前は出しません" in page.hidden.text() and "架空" not in said(page)


def test_what_waits_stands_on_today_on_the_card_and_at_the_close(
    app: QApplication, window: SalonWindow, fixed_clock: FixedClock,
) -> None:
    salon = window.salon
    plan = planned(salon)
    person = salon.watch_plans.get(plan).person_id
    for one in (salon.people.helpers()[1].id, person):
        salon.consents.record(one, "phone_tree", given_on=date(2026, 4, 1))
    tree = salon.phone_trees.begin_draft()
    root = salon.phone_trees.add(tree, salon.people.helpers()[1].id, below=None)
    salon.phone_trees.add(tree, person, below=root)
    salon.phone_trees.publish(tree)

    def lines() -> dict[str, tuple[str, str, bool]]:
        found = read_lists(salon, (*window.page_keys(), "watch_cases", "tree_round")).waiting
        assert "架空" not in repr(found)
        return {line.label: (line.words, line.count, line.warning) for line in found}

    assert lines()["見守り電話"] == ("次は 13:00", "1名", False) and "対応中" not in lines() and "連絡網" not in lines()
    assert calls_words(salon) == "明日から1週間に、見守りの電話や訪問が 1件あります。休みの日の分は、紙にして渡せます。"
    salon.watch_calls.record(plan, watch.UNWELL, time=13 * 60 + 5)
    salon.tree_rounds.start("drill", "訓練です。")
    assert lines()["対応中"] == ("次にすることが決まっていません", "1件", True) and "見守り電話" not in lines()
    assert lines()["連絡網"] == ("1名のうち 0名に伝わりました", "0分", False)
    (case,) = salon.watch_cases.open_cases()
    salon.watch_cases.plan_next(case.id, watch.VISIT, who="例田", on=TODAY, time=14 * 60)
    assert lines()["対応中"] == ("次の時刻を待っています", "1件", False)
    fixed_clock.advance(hours=1)
    assert lines()["対応中"] == ("時刻を過ぎたものが 1件", "1件", True)
    page = opened(window, "people", PeoplePage, person_id=person)
    assert page.card.watch.text() == "対応中　前回 今日 △" and page.card.tree.text() == "第1版の 2番"
    salon.watch_cases.end(case.id, watch.FINE)
    salon.watch_plans.pause(plan, start=TODAY + timedelta(days=0), end=date(2026, 12, 6), why=watch.JOURNEY)
    app.processEvents()
    assert page.card.watch.text() == "休止 12月6日（日）まで　前回 今日 △"
    page.card.watch_plan.click()
    assert isinstance(window.current_page(), WatchPlanPage)
