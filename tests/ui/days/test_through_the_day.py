"""開店, 点検, 来店者数 and 当番 in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from salon_app.model.problems import InputProblem
from salon_app.services.day_values import Visitors
from salon_app.ui.page import Page
from salon_app.ui.pages.days.inspect_page import InspectPage
from salon_app.ui.pages.days.visitors_page import VisitorsPage
from salon_app.ui.pages.duty.page import DutyPage
from tests.ui.days.conftest import FLOAT, SOLD, FirstWindow, Hands
from tests.ui.hands import current

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from tests.conftest import FixedClock


def test_opening_with_a_counted_float(morning: Hands) -> None:
    assert morning.main() == "開店する"
    morning.press_main()
    page = morning.opening
    names = page.wall.picker.buttons()
    names[0].click()
    names[1].click()
    morning.settle()
    assert morning.main() == "当番 2名。つり銭へ"
    morning.press_main()
    morning.type("1", "1", "5")
    assert morning.main() == "つり銭 20,000円で開店する"
    morning.press_main()
    assert morning.window.current_key() == "today"
    status = morning.salon.days.status()
    assert status.period is not None and status.period.float_amount == FLOAT
    assert [person.name for person in morning.window.duty()] == [names[0].words(), names[1].words()]
    assert morning.balance("over_short") == 0


def test_opening_as_the_last_close_left_it(morning: Hands) -> None:
    morning.go("open_day")
    morning.press_main()
    page = morning.opening
    assert page.as_before.words() == "数えずに、前の締めのまま"  # the amount is not shown before counting
    page.as_before.click()
    morning.settle()
    assert page.as_before.words() == "前の締めのまま 20,000円"
    morning.enter()
    status = morning.salon.days.status()
    assert status.period is not None and status.period.float_amount == FLOAT
    assert morning.salon.days.counts(status.period.id, "opening") == ()


def test_a_difference_at_opening_is_shown_noted_and_posted(morning: Hands) -> None:
    morning.go("open_day")
    morning.press_main()
    morning.type("1", "1", "4", "1", "3")
    morning.press_main()
    assert morning.opening.difference.isVisible()
    morning.type("両替の書きわすれ")
    assert morning.main() == "つり銭 19,800円で開店する"
    morning.enter()
    assert morning.balance("till") == 19_800
    assert morning.balance("over_short") == 200


def test_a_name_that_is_missing_is_added_at_the_spot(morning: Hands) -> None:
    morning.go("open_day")
    morning.opening.wall.name.setFocus()
    morning.type("試 三郎")
    assert morning.main() == "当番 1名。つり銭へ"
    assert "試 三郎" in [one.name for one in morning.salon.people.helpers()]
    morning.opening.show_problem(InputProblem("お名前を入れてください。", field="name"))
    assert "お名前を入れてください" in morning.opening.wall.field.error()


def test_the_very_first_count_is_an_opening_balance(app: QApplication, salon: Salon, make_first: FirstWindow) -> None:
    hands = Hands(app, make_first(salon))
    hands.go("open_day")
    hands.press_main()
    assert not hands.opening.as_before.isVisible()
    hands.type("2")
    hands.press_main()
    assert (hands.balance("till"), hands.balance("over_short"), hands.balance("opening")) == (20_000, 0, -20_000)


def test_yesterday_comes_before_today(hands: Hands, fixed_clock: FixedClock) -> None:
    fixed_clock.advance(days=1)
    hands.go("open_day")
    assert hands.main() == "昨日の分を締める"
    hands.press_main()
    assert hands.window.current_key() == "close_day"


def test_inspection_says_the_result_and_moves_no_money(hands: Hands) -> None:
    hands.go("inspect")
    hands.type("2", "", "", "", "1")
    hands.press_main()
    page = current(hands.window, InspectPage)
    assert page.outcome.isVisible() and not page.outcome.note.isVisible()
    assert "150円足りません。" in hands.toast()
    assert (hands.balance("till"), hands.balance("over_short")) == (FLOAT + SOLD, 0)
    assert hands.salon.days.kept_count("inspection") is None
    hands.enter()
    assert hands.window.current_key() == "today"
    hands.go("inspect")
    assert page.count.sheet.tally().untouched
    assert len(hands.salon.days.counts(1, "inspection")) == 1


def test_inspection_is_told_apart_from_the_close(hands: Hands) -> None:
    hands.go("inspect")
    assert hands.window.top_bar.title.text() == "途中で数える（点検）"
    page = current(hands.window, InspectPage)
    words = [label.text() for label in page.findChildren(type(page.count._hint)) if label.isVisible()]
    assert "点検です。お金の記録は変わりません。" in words


def test_visitors_are_saved_tap_by_tap_and_taken_back(hands: Hands) -> None:
    hands.go("visitors")
    page = current(hands.window, VisitorsPage)
    day = hands.salon.clock.today()
    for at in (0, 1, 1, 2):
        QTest.mouseClick(page.cards[at].plus, Qt.MouseButton.LeftButton)
    hands.settle()
    assert hands.salon.days.visitors(day) == Visitors(1, 2, 1)
    hands.window.undo()
    hands.settle()
    assert hands.salon.days.visitors(day) == Visitors(1, 2, 0)
    assert page.cards[2].figure.text() == "0名"
    page.cards[1].minus.click()
    hands.settle()
    assert hands.salon.days.visitors(day) == Visitors(1, 1, 0)
    assert hands.main() == "2名で戻る"


def test_today_leads_to_visitors_and_to_the_inspection(hands: Hands) -> None:
    hands.salon.days.set_visitors(hands.salon.clock.today(), Visitors(3, 5, 1))
    hands.settle()
    page = current(hands.window, Page)
    rows = [row for row in page.findChildren(type(page._lines.rows()[0]))  # type: ignore[attr-defined]
            if row.label.text() == "来店者数"]
    assert rows[0].middle.text() == "男 3名、女 5名、子ども 1名"
    rows[0].click()
    assert hands.window.current_key() == "visitors"


def test_duty_comes_and_leaves_and_a_wrong_name_leaves_no_trace(hands: Hands, fixed_clock: FixedClock) -> None:
    hands.go("duty")
    page = current(hands.window, DutyPage)
    wall = {button.choice.name: button for button in page.wall.picker.buttons()}
    wall["見本 太郎"].click()
    hands.settle()
    assert "見本 太郎" in [person.name for person in hands.window.duty()]
    {button.choice.name: button for button in page.wall.picker.buttons()}["見本 太郎"].click()
    hands.settle()
    day = hands.salon.clock.today()
    assert "見本 太郎" not in [person.name for person in hands.salon.days.duty(day)]
    fixed_clock.advance(hours=1)
    {button.choice.name: button for button in page.wall.picker.buttons()}["見本 花子"].click()
    hands.settle()
    left = [person for person in hands.salon.days.duty(day) if person.name == "見本 花子"]
    assert left[0].left_at is not None
    assert "おつかれさまでした" in hands.toast()
