"""Windows for whole days: the fixtures of tests/ui, and a volunteer at them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtWidgets import QApplication

from salon_app.salon import Salon
from salon_app.ui.pages import AREAS, PAGES
from salon_app.ui.theme import wear
from salon_app.ui.window import SalonWindow
from tests.journeys.volunteer import Volunteer
from tests.ui.conftest import app, furnished, make_window, no_window_left, window  # noqa: F401  fixtures shared with tests/ui

SitDown = Callable[..., Volunteer]


@pytest.fixture
def opened_salon(furnished: Salon) -> Salon:  # noqa: F811  the fixture imported above
    """The furnished salon with its day closed: a new morning begins."""
    from salon_app.services.day_values import PlaceCount

    till = furnished.cashbook.account_id("till")
    furnished.cashbook.set_opening(place_id=till, amount=20_000, on=furnished.clock.today())
    furnished.days.close([PlaceCount(till, 20_250)], float_left=20_000)
    return furnished


@pytest.fixture
def sit_down(app: QApplication, opened_salon: Salon) -> Iterator[SitDown]:  # noqa: F811  as above
    """`sit_down(scale=200, keyboard=True)`: a volunteer at a new window on the salon."""
    with seats(app, opened_salon) as make:
        yield make


@contextmanager
def seats(app: QApplication, salon: Salon) -> Iterator[SitDown]:  # noqa: F811  as above
    """`sit_down` of a salon."""
    made: list[SalonWindow] = []

    def make(*, scale: int = 100, keyboard: bool = False) -> Volunteer:
        for before in made:
            before.close()
        salon.settings.change(scale=scale)
        wear(app, "light", scale)
        shown = SalonWindow(salon, PAGES, AREAS, watch_ms=0)
        made.append(shown)
        shown.resize(1366, 696)
        shown.go("today", {})
        shown.show()
        return Volunteer(app, shown, keyboard=keyboard)

    yield make
    for one in made:
        one.close()
        one.deleteLater()
    app.processEvents()
