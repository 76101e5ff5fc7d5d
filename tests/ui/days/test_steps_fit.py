"""Nothing is cut off in any step of the till's day, in both languages and each size."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import MakeWindow
from tests.ui.days.conftest import Hands
from tests.ui.fitting import misfits

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from tests.conftest import FixedClock


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize(
    ("scale", "theme"),
    [(100, "light"), (125, "light"), (150, "light"), (200, "light"), (100, "high_contrast"), (200, "high_contrast")])
def test_every_step_fits(
    trading: Salon, app: QApplication, make_window: MakeWindow, scale: int, language: str, theme: str,
    fixed_clock: FixedClock,
) -> None:
    trading.settings.change(use_2000_note=True, second_person_over=100)
    place = next(one for one in trading.cashbook.places() if one.code == "fee_bag")
    trading.cashbook.save_account(account_id=place.id, name=place.name, counted=True)
    hands = Hands(app, make_window(scale=scale, language=language, theme=theme))
    found: list[str] = []

    def check(step: str) -> None:
        hands.settle()
        found.extend(f"{step}: {words}" for words in misfits(hands.window))

    hands.go("close_day")
    check("count")
    hands.type("1", "2", "abc", "3")
    check("half counted")
    hands.closing.count.sheet.rows[2].loose.set_value(None)
    hands.press_main()
    check("second place")
    hands.closing._skip.click()
    check("difference")
    hands.press_main()
    check("finish")
    fixed_clock.advance(days=1)
    hands.closing._form = type(hands.closing._form)()
    hands.salon.days.keep_count("closing", None)
    hands.go("close_day")
    check("yesterday")
    hands.closing._ask_uncounted()
    check("without counting")
    hands.press_main()
    hands.go("open_day")
    check("duty")
    hands.press_main()
    check("float")
    hands.type("1")
    hands.press_main()
    check("float differs")
    hands.press_main()
    hands.go("inspect")
    hands.type("1")
    check("inspection")
    hands.press_main()
    check("its result")
    assert found == [], "\n".join(found)
