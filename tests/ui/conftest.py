"""Windows for tests: dressed in a look and language, on a salon with a few invented people and goods."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from salon_app.model.texts import install_translator
from salon_app.ui.gallery import settle, sweep
from salon_app.ui.language import speak
from salon_app.ui.pages import AREAS, PAGES
from salon_app.ui.theme import wear
from salon_app.ui.window import SalonWindow
from tests.conftest import FixedClock
from tests.kept import opened
from tests.ui.furnish import furnish

if TYPE_CHECKING:
    from salon_app.salon import Salon

MakeWindow = Callable[..., SalonWindow]


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application in Japanese, light, 100%."""
    speak(qapp, "ja")
    wear(qapp, "light", 100)
    yield qapp
    install_translator(None)


@pytest.fixture(autouse=True)
def no_window_left(qapp: QApplication) -> Iterator[None]:
    """Windows of one test are gone before the next: no event loop runs here to delete them, and each costs every
    later change of look."""
    yield
    for left in qapp.topLevelWidgets():
        left.deleteLater()
    sweep(qapp)


@pytest.fixture
def furnished(tmp_path: Path, fixed_clock: FixedClock) -> Iterator[Salon]:
    """A salon with helpers, a few goods, notes, and the day opened."""
    with opened(tmp_path / "data", fixed_clock, furnish) as salon:
        yield salon


@pytest.fixture
def make_window(app: QApplication, furnished: Salon) -> Iterator[MakeWindow]:
    """`make_window(scale=200, language="en", theme="dark")`: a shown window of the laptop's size."""
    made: list[SalonWindow] = []

    def make(*, scale: int = 100, language: str = "ja", theme: str = "light") -> SalonWindow:
        furnished.settings.change(theme=theme, scale=scale, language=language)
        speak(app, language)
        wear(app, theme, scale)
        window = SalonWindow(furnished, PAGES, AREAS, watch_ms=0)
        made.append(window)
        window.resize(1366, 696)
        window.go("today", {})
        window.show()
        settle(app, window)
        return window

    yield make
    for window in made:
        window.close()
        window.deleteLater()
    sweep(app)


@pytest.fixture
def window(make_window: MakeWindow) -> SalonWindow:
    """The window in Japanese, light, 100%, showing 今日."""
    return make_window()
