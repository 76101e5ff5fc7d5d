"""The start of the window: which window opens, the door for a second start, and the nets for errors."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from salon_app.model.problems import RuleProblem
from salon_app.ui.app import SalonApp
from salon_app.ui.gallery import sweep
from salon_app.ui.instance import FrontDoor, call_first
from salon_app.ui.window import SalonWindow
from tests.conftest import FixedClock
from tests.kept import lay
from tests.ui.furnish import furnish
from tests.ui.hands import settle, toast


@pytest.fixture
def opened(app: QApplication, tmp_path: Path, fixed_clock: FixedClock) -> Iterator[SalonApp]:
    """The program on a furnished salon."""
    program = SalonApp(app, lay(tmp_path / "salon", furnish, fixed_clock.now()), fixed_clock)
    program.open()
    yield program
    program.close()
    program.deleteLater()
    sweep(app)


def _window(program: SalonApp) -> SalonWindow:
    assert isinstance(program.window, SalonWindow)
    return program.window


def test_a_salon_opens_on_today_and_keeps_the_days_copy(opened: SalonApp) -> None:
    window = _window(opened)
    assert window.current_key() == "today"
    settle(window)
    assert [one.kind for one in window.salon.backup.all()] == ["day"]


def test_a_problem_raised_in_a_slot_is_a_sentence(opened: SalonApp) -> None:
    chained: list[object] = []
    hook = opened.excepthook(lambda *error: chained.append(error))
    problem = RuleProblem("もう開店しています。")
    hook(RuleProblem, problem, None)
    assert toast(_window(opened)) == "もう開店しています。"
    assert chained == []


def test_a_bug_goes_on_to_the_crash_file(opened: SalonApp) -> None:
    chained: list[object] = []
    hook = opened.excepthook(lambda *error: chained.append(error[1]))
    error = ZeroDivisionError()
    hook(ZeroDivisionError, error, None)
    assert chained == [error]


@pytest.mark.expects_log("work failed: ZeroDivisionError")
def test_failed_work_leaves_a_crash_file_and_a_sentence(opened: SalonApp) -> None:
    window = _window(opened)
    window.tasks.short(lambda: 1 // 0)
    settle(window)
    assert list((opened.folder / "logs").glob("crash-*.txt"))
    assert "思いがけない" in toast(window)


def test_reopening_gives_a_new_window_with_a_sentence(app: QApplication, opened: SalonApp) -> None:
    window = _window(opened)
    window.reopen(say="控えから戻しました。")
    app.processEvents()
    assert _window(opened) is not window
    assert _window(opened).current_key() == "today"
    assert toast(_window(opened)) == "控えから戻しました。"


def test_a_second_start_brings_the_first_to_the_front(app: QApplication, tmp_path: Path) -> None:
    called: list[str] = []
    door = FrontDoor(tmp_path, lambda: called.append("front"))
    assert call_first(tmp_path)
    app.processEvents()
    assert called == ["front"]
    door.close()
    assert not call_first(tmp_path)
