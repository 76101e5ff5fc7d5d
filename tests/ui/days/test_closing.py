"""レジ締め after the count: differences, second person, float, yesterday, without counting, copies."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from salon_app.model.slip import Slip
from salon_app.services.day_values import Visitors
from salon_app.system.usb import Stick
from tests.ui.days.conftest import FLOAT, Hands

if TYPE_CHECKING:
    from tests.conftest import FixedClock


def test_a_missing_coffee_is_explained_noted_and_posted_without_stopping_anybody(hands: Hands) -> None:
    hands.go("close_day")
    hands.type("2", "", "", "", "1")
    hands.press_main()
    page = hands.closing
    sentences = "".join(label.text() for label in page.difference.findChildren(type(page.count._hint)))
    assert "150円足りません。" in sentences
    assert "コーヒー" in sentences
    assert not page.difference.witness.isVisible()
    hands.type("お釣りの渡しちがい")
    assert hands.main() == "150円足りないと記録して、つぎへ"
    hands.enter()
    hands.press_main()
    assert hands.balance("over_short") == 150
    period = hands.salon.days.periods(hands.salon.clock.today(), hands.salon.clock.today())[-1]
    assert period.note == "お釣りの渡しちがい"
    assert hands.balance("till") == FLOAT


def test_a_large_difference_asks_for_a_second_person_and_never_insists(hands: Hands) -> None:
    hands.go("close_day")
    hands.type("3")
    hands.press_main()
    page = hands.closing
    witness = page.difference.witness
    assert witness.isVisible()
    on_duty = hands.window.duty()[0].name
    assert on_duty not in [button.words() for button in witness.buttons()]
    hands.closing.difference.note.setText("銀行の両替")
    chosen = witness.buttons()[0]
    chosen.click()
    hands.settle()
    hands.press_main()
    hands.press_main()
    period = hands.salon.days.periods(hands.salon.clock.today(), hands.salon.clock.today())[-1]
    assert hands.salon.people.name(period.witness_id) == chosen.words()
    assert period.to_safe == 10_000


def test_back_goes_one_step_inside_the_page(hands: Hands) -> None:
    hands.go("close_day")
    hands.type("2")
    hands.press_main()
    hands.press_main()
    assert hands.closing.form().step == "finish"
    hands.window.back()
    assert hands.closing.form().step == "difference"
    hands.window.back()
    assert hands.closing.form().step == "count"
    hands.window.back()
    assert hands.window.current_key() == "today"


def test_the_float_may_not_exceed_what_was_counted(hands: Hands) -> None:
    hands.go("close_day")
    hands.type("2")
    hands.press_main()
    hands.press_main()
    hands.type("30000")
    assert hands.main() == "つり銭は、数えた20,000円までです"
    hands.closing.finish.usual.click()
    hands.settle()
    assert hands.main() == "金庫へは移さずに締める"


def test_yesterday_is_closed_for_its_own_date(hands: Hands, fixed_clock: FixedClock) -> None:
    yesterday = hands.salon.clock.today()
    fixed_clock.advance(days=1)
    hands.go("today")
    assert hands.main() == "昨日の分を締める"
    hands.press_main()
    assert hands.window.top_bar.title.text().startswith("昨日の分を締める")
    hands.type("2")
    hands.press_main()
    hands.press_main()
    hands.closing.finish.visitors.lines[0].plus.click()
    hands.press_main()
    assert hands.salon.days.status().unclosed is None
    assert hands.salon.days.periods(yesterday, yesterday)[0].counted
    assert hands.salon.days.visitors(yesterday) == Visitors(1, 0, 0)
    assert hands.salon.days.visitors(hands.salon.clock.today()) == Visitors()


def test_closing_without_counting_says_what_it_means_first(hands: Hands, fixed_clock: FixedClock) -> None:
    yesterday = hands.salon.clock.today()
    fixed_clock.advance(days=1)
    hands.go("close_day")
    foot = hands.closing.foot
    assert foot is not None
    assert foot._left[0].words() == "数えずに締める"
    foot._left[0].click()
    hands.settle()
    assert hands.closing.uncounted.isVisible()
    assert hands.salon.days.status().unclosed is not None
    hands.window.back()
    assert hands.closing.count.isVisible()
    foot._left[0].click()
    hands.press_main()
    period = hands.salon.days.periods(yesterday, yesterday)[0]
    assert (period.counted, period.to_safe, period.closed_at is not None) == (False, 0, True)
    assert "未計数" in hands.toast()


def test_a_copy_follows_the_close(hands: Hands, tmp_path: Path) -> None:
    hands.go("close_day")
    hands.type("2", "", "", "", "2", "1")
    hands.press_main()
    hands.press_main()
    hands.press_main()
    copies = [path for path in tmp_path.rglob("*") if "close" in path.name]
    assert len(copies) == 1


def test_a_copy_goes_to_the_stick_that_is_plugged_in(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr("salon_app.ui.pages.days.copies.find_sticks", lambda: (Stick(stick, "SALON", 1_000_000),))
    hands.go("close_day")
    hands.type("2")
    hands.press_main()
    hands.press_main()
    assert hands.closing.finish.copy.isVisible() and hands.closing.finish.copy.isChecked()
    hands.press_main()
    assert len(list(stick.iterdir())) == 1
    assert hands.toast() == "USB（SALON）にも控えを取りました。"
    assert hands.salon.settings.get().usb_copied_at


def test_a_late_customer_makes_the_difference_be_looked_at_again(hands: Hands) -> None:
    hands.go("close_day")
    hands.type("2", "", "", "", "2", "1")
    hands.press_main()
    hands.press_main()
    coffee = next(one for one in hands.salon.products.all() if one.name == "コーヒー")
    hands.salon.sales.record(Slip().added(hands.salon.products.line(coffee)))
    hands.press_main()
    assert hands.salon.days.status().period is not None
    assert hands.closing.form().step == "difference"
    assert hands.main() == "150円足りないと記録して、つぎへ"
