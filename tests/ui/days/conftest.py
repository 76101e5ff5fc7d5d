"""The till's day for window tests: a salon with a float, and somebody's hands at its window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from salon_app.services.day_values import PlaceCount
from salon_app.ui.pages.days.close_page import CloseDayPage
from salon_app.ui.pages.days.open_page import OpenDayPage
from salon_app.ui.window import SalonWindow
from tests.ui.conftest import MakeWindow
from tests.ui.hands import current, enter_text, main_button, place, press_main, settle, toast

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from tests.conftest import FixedClock

FLOAT = 20_000
SOLD = 250  # what furnish() sells before a test begins


class Hands:
    """Somebody at the window, who types, taps and reads."""

    def __init__(self, app: QApplication, window: SalonWindow) -> None:
        self.app, self.window, self.salon = app, window, window.salon
        window.activateWindow()
        self.settle()

    def settle(self) -> None:
        settle(self.window)

    def go(self, page: str) -> None:
        self.window.go(page, {})
        self.settle()

    def type(self, *fields: str) -> None:
        """Each text into the field in hand, with Enter after it."""
        for text in fields:
            focused = self.app.focusWidget()
            assert focused is not None, f"nobody has the focus for {text!r}"
            enter_text(focused, text)
            QTest.keyClick(focused, Qt.Key.Key_Return)
            self.settle()

    def enter(self) -> None:
        self.type("")

    def main(self) -> str:
        return main_button(self.window).words()

    def press_main(self) -> None:
        press_main(self.window)

    def toast(self) -> str:
        return toast(self.window)

    @property
    def closing(self) -> CloseDayPage:
        return current(self.window, CloseDayPage)

    @property
    def opening(self) -> OpenDayPage:
        return current(self.window, OpenDayPage)

    @property
    def till(self) -> int:
        return place(self.salon, "till")

    def balance(self, code: str) -> int:
        return self.salon.cashbook.balance(place(self.salon, code))


@pytest.fixture
def trading(furnished: Salon) -> Salon:
    """A day that was opened with 20,000 yen and has sold for 250."""
    furnished.cashbook.set_opening(place_id=furnished.cashbook.account_id("till"), amount=FLOAT,
                                   on=furnished.clock.today())
    return furnished


@pytest.fixture
def closed(trading: Salon, fixed_clock: FixedClock) -> Salon:
    """The morning after: closed yesterday, the float in the till."""
    trading.days.close([PlaceCount(trading.cashbook.account_id("till"), FLOAT + SOLD)], float_left=FLOAT)
    fixed_clock.advance(days=1)
    return trading


@pytest.fixture
def hands(trading: Salon, app: QApplication, make_window: MakeWindow) -> Hands:
    return Hands(app, make_window())


@pytest.fixture
def morning(closed: Salon, app: QApplication, make_window: MakeWindow) -> Hands:
    return Hands(app, make_window())


FirstWindow = Callable[["Salon"], SalonWindow]


@pytest.fixture
def make_first(app: QApplication) -> FirstWindow:
    """A window on a salon where nothing has been done yet."""
    from salon_app.ui.pages import AREAS, PAGES

    def make(salon: Salon) -> SalonWindow:
        salon.settings.change(founded=True)
        window = SalonWindow(salon, PAGES, AREAS, watch_ms=0)
        window.go("today", {})
        window.show()
        return window

    return make
