"""名簿 while somebody types, and the wall of names: 10,000 people and ten years of sessions behind the window."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable
from functools import partial
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from salon_app.salon import Salon
from salon_app.services.activities_values import Activity, ActivitySession
from salon_app.ui.app import application, collect_garbage
from salon_app.ui.pages import AREAS, PAGES
from salon_app.ui.pages.activities.session_page import SessionPage
from salon_app.ui.pages.people.page import PeoplePage
from salon_app.ui.window import SalonWindow
from tests.bench.crowd import crowd_folder
from tests.bench.data import TODAY, BenchClock, copy_of
from tests.bench.measure import Measure, percentile

TYPED = ("みほん はなこ", "髙例", "ためさき", "000-1234", "3号棟", "か", "みもと かずこ", "例", "清", "0001234")
ON_THE_WALL = 300


def measures(quick: bool) -> list[Measure]:
    """Milliseconds until painted."""
    app = application()
    with Salon.open(copy_of(crowd_folder(quick), "names"), clock=BenchClock()) as salon:
        session = _session(salon)
        window = SalonWindow(salon, PAGES, AREAS)
        window.show()
        keys = _keys(app, window, rounds=2 if quick else 6)
        opened = _opened(app, window, session.id)
        taps = _taps(app, window)
        window.close()
    return [Measure("key until the list of 名簿 is painted, p95", percentile(keys, 0.95) * 1000, None, 50, "ms"),
            Measure(f"wall of {ON_THE_WALL} names opens", statistics.median(opened) * 1000, None, 200, "ms"),
            Measure("tap on a name until painted, p99", percentile(taps, 0.99) * 1000, None, 100, "ms")]


def _session(salon: Salon) -> ActivitySession:
    """Today's session of a new activity with 300 いつもの方, so that it is they who stand on the wall."""
    activity = salon.activities.save(Activity(name="三百人の会", starts=600, ends=720))
    salon.activities.set_members(activity.id, [one.id for one in salon.people.all()[:ON_THE_WALL]], since=TODAY)
    return salon.activities.plan(activity.id, [TODAY])[0]


def _keys(app: QApplication, window: SalonWindow, *, rounds: int) -> list[float]:
    page = cast(PeoplePage, _shown(app, window, "people"))
    found = []
    for _ in range(rounds):
        for word in TYPED:
            found += [_seconds(app, partial(page.search.insert, letter)) for letter in word]
            for _ in word:
                found.append(_seconds(app, lambda: QTest.keyClick(page.search, Qt.Key.Key_Backspace)))
    return found


def _opened(app: QApplication, window: SalonWindow, session_id: int) -> list[float]:
    _shown(app, window, "session", session_id=session_id)  # builds the page
    found = []
    for _ in range(5):
        _shown(app, window, "today")
        found.append(_seconds(app, lambda: window.go("session", {"session_id": session_id})))
    return found


def _taps(app: QApplication, window: SalonWindow) -> list[float]:
    page = cast(SessionPage, window.current_page())
    buttons = page.wall.buttons()
    return [_seconds(app, partial(QTest.mouseClick, buttons[at % len(buttons)], Qt.MouseButton.LeftButton))
            for at in range(100)]


def _shown(app: QApplication, window: SalonWindow, key: str, **args: object) -> object:
    window.go(key, args)
    app.processEvents()
    while not window.tasks.idle():
        app.processEvents()
    collect_garbage()
    return window.current_page()


def _seconds(app: QApplication, work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    app.processEvents()
    app.processEvents()
    return time.perf_counter() - began
