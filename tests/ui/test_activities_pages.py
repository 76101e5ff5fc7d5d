"""行事: the calendar, deciding and planning, one session changed or cancelled, reservations, and who has not come."""

from __future__ import annotations

from datetime import date, timedelta

from salon_app.model.people_words import WATCH_SHARE
from salon_app.services.activities_values import Activity
from salon_app.services.people_values import Phone
from salon_app.ui.page import Page
from salon_app.ui.pages.activities.edit_page import ActivityEditPage
from salon_app.ui.pages.activities.members_page import MembersPage
from salon_app.ui.pages.activities.page import ActivitiesPage
from salon_app.ui.pages.activities.plan_page import SessionPlanPage
from salon_app.ui.pages.activities.reservations_page import ReservationsPage
from salon_app.ui.pages.activities.ways import ActivitiesMorePage
from salon_app.ui.pages.today.form_state import read_lists
from salon_app.ui.pages.watch_plans.concerns_page import ConcernsPage
from salon_app.ui.widgets.edits import LineEdit
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.repeat_edit import WEEKLY
from salon_app.ui.window import SalonWindow
from tests.ui.conftest import MakeWindow
from tests.ui.gathering import gather
from tests.ui.hands import click, current, main_says, opened, press_main, settle, toast

FRIDAY = 4


def _type(page: ActivityEditPage | SessionPlanPage, key: str, text: str) -> None:
    form = page.form if isinstance(page, ActivityEditPage) else page.edit.form
    edit = form.parts[key]
    assert isinstance(edit, LineEdit)
    edit.setText(text)
    edit.textEdited.emit(text)
    edit.editingFinished.emit()


def _rows(list_box: ListBox) -> list[tuple[str, str]]:
    return [(row.label.text(), row.middle.text()) for row in list_box.rows() if isinstance(row, ListRow)]


def test_a_weekly_activity_is_decided_and_planned_in_one_go(window: SalonWindow) -> None:
    salon = window.salon
    window._open_area("activities")
    calendar = current(window, ActivitiesPage)
    press_main(window, "行事を決める")
    page = current(window, ActivityEditPage)
    _type(page, "name", "いきいき体操")
    _type(page, "starts", "午前10時半")
    _type(page, "ends", "1115")
    assert main_says(page) == "「いきいき体操」を決める"
    page.tabs.choose(1)
    page.repeat.every.buttons()[1].click()
    page.repeat.weekday.buttons()[FRIDAY + 1].click()
    rows = dict(_rows(page.dates.list))
    assert rows["1月1日（金）"] == "元日のため休み" and rows["11月27日（金）"] == ""
    planned = [day for day, why in rows.items() if not why]
    press_main(window, f"{len(planned)}回の予定をたてる")
    assert window.current_key() == "activities"
    sessions = salon.activities.sessions(date(2026, 11, 1), date(2027, 3, 31))
    assert len(sessions) == len(planned) and {one.day.weekday() for one in sessions} == {FRIDAY}
    assert {(one.starts, one.ends) for one in sessions} == {(630, 675)}
    assert [button.accessibleName() for button in calendar.calendar.buttons()] == ["10:30 いきいき体操"]


def test_what_cannot_be_is_said_beside_its_field_and_what_is_typed_outlasts_the_window(make_window: MakeWindow) -> None:
    window = make_window()
    page = opened(window, "activity_edit", ActivityEditPage)
    _type(page, "name", "お茶会")
    _type(page, "starts", "午後2時")
    _type(page, "ends", "13:00")
    _type(page, "capacity", "0")
    page.tabs.choose(2)
    press_main(window)
    assert page.stack.currentIndex() == 0
    assert "始まる時刻より後" in page.fields["ends"].error()
    _type(page, "ends", "25時")
    assert "という時刻はありません" in page.fields["ends"].error()
    _type(page, "ends", "15:30")
    press_main(window)
    assert "定員は1名から" in page.fields["capacity"].error()
    page.repeat.every.set_value(WEEKLY)
    page.repeat._changed()
    window.close()
    again = make_window()
    page = opened(again, "activity_edit", ActivityEditPage)
    assert (page.form.text("name"), page.form.text("ends"), page.form.text("capacity")) == ("お茶会", "15:30", "0")
    assert page.repeat.every.value() == WEEKLY and "曜日を選んでください" in page.dates.words.text()
    page.give_up.click()
    assert page.form.text("name") == ""


def test_dates_picked_one_by_one(window: SalonWindow) -> None:
    salon = window.salon
    activity = salon.activities.save(Activity(name="お茶会"))
    salon.activities.plan(activity.id, [date(2026, 12, 5)])
    page = opened(window, "session_plan", SessionPlanPage, activity_id=activity.id)
    assert main_says(page) == "× 日にちを入れると予定をたてられます"
    for typed in ("12/12", "12月19日", "12/12"):
        page.plan.day.setText(typed)
        page.plan.add.click()
    assert [label for label, _ in _rows(page.plan.list)] == ["令和8年12月12日（土）", "令和8年12月19日（土）"]
    page.plan.day.setText("12/5")
    page.plan.add.click()
    assert "もうあります" in page.fields["days"].error()
    page.plan.day.setText("13/40")
    page.plan.add.click()
    assert page.fields["days"].error() and page.plan.day.text() == "13/40"
    press_main(window, "2回の予定をたてる")
    assert len(salon.activities.sessions(date(2026, 12, 1), date(2026, 12, 31))) == 3


def test_one_session_is_changed_cancelled_and_held_after_all(window: SalonWindow) -> None:
    salon = window.salon
    session, _people = gather(salon, 2, day=date(2026, 12, 4))
    window.go("activities", {})
    page = opened(window, "session_plan", SessionPlanPage, session_id=session.id)
    _type(page, "day", "12/11")
    _type(page, "starts", "1000")
    _type(page, "ends", "正午")
    page.edit.form.parts["form"].buttons()[1].click()  # type: ignore[union-attr]
    press_main(window)
    changed = salon.activities.session(session.id)
    assert (changed.day, changed.starts, changed.ends, changed.form, changed.moved_from) == (
        date(2026, 12, 11), 600, 720, "phone", date(2026, 12, 4))
    window.go("session_plan", {"session_id": session.id})
    page.cancel_button.click()
    assert main_says(page) == "× 中止のわけを選んでください"
    page.cancelling.choice.buttons()[0].click()
    press_main(window, "12月11日（金）を中止にする")
    assert salon.activities.session(session.id).cancel_reason == "荒天"
    window.go("session_plan", {"session_id": session.id})
    assert "荒天" in page.edit.note.text()
    press_main(window)
    assert not salon.activities.session(session.id).cancelled


def test_waiting_ones_are_called_when_a_place_comes_free(window: SalonWindow) -> None:
    salon = window.salon
    session, people = gather(salon, 4, day=date(2026, 12, 4))
    salon.people.save(person_id=people[1].id, phones=[Phone("000-0000-0000")])
    salon.activities.change_session(session.id, capacity=2)
    page = opened(window, "reservations", ReservationsPage, session_id=session.id)
    for name, companions in (("架空 はじめ", 1), ("あおれい", 0)):
        page.who.setText(name)
        page.who.textEdited.emit(name)
        page.companions.set_value(companions)
        if name == "あおれい":
            page._take(0)
        page._say()
        press_main(window)
    assert toast(window) == "満席なので、青例 秋子さんは待ち 1番です。"
    assert page.head.text() == "定員 2名　予約 2名　空き 0名　待ち 1組"
    page._choose(0)
    click(page.answers["cancel"])
    assert "待ち 1番の方に、順に電話してください" in page.calls.text()
    at = next(at for at, row in enumerate(_rows(page.list)) if row[0] == "青例 秋子")
    page._choose(at)
    assert not page.phone.isVisible()
    page.phone_button.click()
    assert page.phone.isVisible()
    click(page.answers["accept"])
    assert [one.name for one in salon.reservations.of(session.id) if one.state == "reserved"] == ["青例 秋子"]


def test_names_of_those_who_have_not_come_stand_behind_one_press(window: SalonWindow) -> None:
    salon = window.salon
    today = salon.clock.today()
    session, people = gather(salon, 2)
    days = [today - timedelta(days=7 * week) for week in range(1, 13)]
    for one in salon.activities.plan(session.activity_id, days):
        salon.attendance.mark(one.id, people[1].id)
        if one.day <= today - timedelta(days=42):
            salon.attendance.mark(one.id, people[0].id)
    window.go("today", {})
    settle(window)
    lists = read_lists(salon, window.page_keys())
    assert ("気になる方", "1名") in {(line.label, line.count) for line in lists.waiting}
    assert "青例" not in repr(lists)
    today_page = current(window, Page)
    assert "気になる方" in [row.label.text() for row in today_page.findChildren(ListRow) if row.isVisible()]
    more = opened(window, "activities_more", ActivitiesMorePage)
    more.list.row_pressed.emit([words for words, _ in _rows(more.list)].index("気になる方"))
    settle(window)
    page = current(window, ConcernsPage)
    assert "青例" not in repr(_rows(page.list))
    assert page.head.text() == "気になる方 1名" and "お名前は出しません" in page.hidden.text()
    salon.consents.record(people[0].id, WATCH_SHARE, given_on=today)
    settle(window)
    press_main(window)
    ((name, words),) = _rows(page.list)
    assert name.startswith("青例 秋子") and words.startswith("折り紙教室に42日来ていません（いつもは7日おき）")
    window.home()
    window.back()
    settle(window)
    assert page.list.rows() == []



def test_todays_session_opens_its_wall_from_the_first_page(window: SalonWindow) -> None:
    session, people = gather(window.salon)
    window.salon.attendance.mark(session.id, people[0].id)
    settle(window)
    page = current(window, Page)
    row = next(row for row in page.findChildren(ListRow) if row.label.text() == "折り紙教室")
    assert row.middle.text() == "13:30～15:30　集会所" and row.right is not None and row.right.text() == "1名"  # type: ignore[attr-defined]
    click(row)
    assert window.current_key() == "session"


def test_usual_ones_are_pressed_on_and_off(window: SalonWindow) -> None:
    salon = window.salon
    session, people = gather(salon, 3)
    page = opened(window, "members", MembersPage, activity_id=session.activity_id)
    assert main_says(page) == "いつもの方 3名で続ける"
    click(page.wall.buttons()[0])
    assert salon.activities.members(session.activity_id, salon.clock.today()) == (people[1].id, people[2].id)
    window.undo()
    settle(window)
    assert main_says(page) == "いつもの方 3名で続ける"
