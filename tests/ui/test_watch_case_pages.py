"""対応 in the real window: from what began it to its end, and what becomes of the calls then."""

from __future__ import annotations

from salon_app.model import watch
from salon_app.ui.pages.people.page import PeoplePage
from salon_app.ui.pages.watch_calls.case_page import END, REOPEN
from salon_app.ui.pages.watch_calls.cases_page import ENDED, CasesPage
from salon_app.ui.pages.watch_plans.plan_page import WatchPlanPage
from salon_app.ui.window import SalonWindow
from tests.conftest import FixedClock
from tests.ui.hands import click, current, main_says, opened, press, press_main, said, settle, toast, type_into
from tests.ui.watch_hands import TODAY, unwell


def test_a_case_goes_on_until_it_is_ended(window: SalonWindow, fixed_clock: FixedClock) -> None:
    salon = window.salon
    page = unwell(window)
    assert "次にすることが、まだ決まっていません。" in said(page) and "せきが出る" in said(page)
    secret = page.head.secret
    assert "000-0000" not in said(page)
    click(secret.button)
    assert all(one in said(page) for one in ("000-0000-1234", "見本 次郎（鍵を預かる方）　000-0000-5555", "鍵は管理室"))
    secret.hide_timer.timeout.emit()
    assert "000-0000" not in said(page)

    press_main(window, "次を決める")
    part = page.next
    assert main_says(page) == "× 何をするかを選んでください"
    press(part.kind, "訪問")
    assert main_says(page) == "× だれがするかを決めてください"
    press(part.people.wall, "例田 一郎")
    type_into(part.time, "１５時")
    press_main(window, "今日 15:00 訪問 と決める")
    assert toast(window) == "次にすることを決めました。" and "次　今日 15:00　訪問（例田 一郎さん）" in said(page)
    fixed_clock.advance(hours=2)
    cases = opened(window, "watch_cases", CasesPage)
    assert "遅れています" in said(cases) and "ふみ" not in said(cases)
    click(cases.names)
    assert "例田 ふみ 8号棟" in said(cases)
    press_main(window, "先頭の対応を開く")

    press_main(window, "訪問 をしたと残す")
    step = page.step
    assert step.who.text() == "例田 一郎"
    type_into(step.time, "16:30")
    press_main(window, "16:30 訪問 と残す")
    assert "まだ来ていない時刻です。" in step.fields["time"].error() and step.time.text() == "16:30"
    type_into(step.note, "受診するとのこと")
    type_into(step.time, "15:20")
    press_main(window, "15:20 訪問 と残す")
    assert toast(window) == "訪問 と残しました。" and "受診するとのこと" in said(page)
    assert salon.watch_cases.open_cases()[0].next_step == ""
    page._way(END)
    end = page.end
    press(end.outcome, "そのほか")
    assert main_says(page) == "× どうなったかを、ひとこと書いてください"
    press(end.outcome, "受診しました")
    press_main(window, "「受診しました」として対応を終える")
    assert salon.watch_cases.open_cases() == () and main_says(page) == "対応の一覧へ"
    assert not page.emergency.isVisible()

    cases = opened(window, "watch_cases", CasesPage)
    assert "対応中のことはありません" in said(cases)
    cases.tabs.choose(ENDED)
    settle(window)
    click(cases.list.rows()[0])
    page._way(REOPEN)
    type_into(page.reopen.reason, "また熱が出た")
    press_main(window, "対応を再開する")
    assert salon.watch_cases.open_cases()[0].id == page.case_id and "また熱が出た" in said(page)


def test_a_death_ends_the_calls_and_a_stay_in_hospital_offers_a_pause(window: SalonWindow) -> None:
    salon = window.salon
    page = unwell(window)
    (case,) = salon.watch_cases.open_cases()
    page._way(END)
    press(page.end.outcome, "亡くなりました")
    assert page.end.after.sentence().startswith("見守り電話も終わりにします") and "薬" not in page.end.note.placeholderText()
    press(page.end.outcome, "受診しました")
    assert not page.end.after.sentence()
    press(page.end.outcome, "亡くなりました")
    press_main(window, "「亡くなりました」として、対応と電話を終える")
    assert toast(window) == "対応を終え、見守り電話も終わりにしました。" and salon.watch_plans.all() == ()
    assert "もう電話の番に入りません。" in said(page) and "電話をかける" not in said(page)
    press_main(window, "名簿を開く")
    people = current(window, PeoplePage)
    assert "例田 ふみ" in said(people)
    window.back()
    page._way(REOPEN)
    assert "元の予定でまた始まります" in page.reopen.again.sentence()
    type_into(page.reopen.reason, "別の方でした")
    press_main(window, "対応を再開する")
    (plan,) = salon.watch_plans.all()

    page._way(END)
    press(page.end.outcome, "入院しました")
    assert "休止にできます" in page.end.after.sentence()
    press_main(window, "「入院しました」として対応を終える")
    assert page.after.sentence() == "入院のあいだも、電話の番が来ます。"
    press_main(window, "入院のあいだ、電話を休止にする")
    plans = current(window, WatchPlanPage)
    assert main_says(plans) == "× いつまでかを決めてください"
    window.back()
    assert window.current_page() is page, "nothing is paused by looking"
    press_main(window, "入院のあいだ、電話を休止にする")
    click(plans.pausing.until.keys.buttons()[1])
    press_main(window, "この方の電話を休止にする")
    (pause,) = salon.watch_plans.get(plan.id).pauses
    assert (pause.start, pause.end, pause.why) == (TODAY, None, watch.HOSPITAL)
    assert window.current_page() is page and not page.after.sentence() and main_says(page) == "対応の一覧へ"
    page._way("watch_plan")
    assert plans.stack.currentIndex() == 1, "the plan itself, to look at"
    assert salon.watch_cases.get(case.id).outcome == watch.IN_HOSPITAL
