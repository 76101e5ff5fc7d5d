"""The program as it starts on a folder, driven as a person does: for tests of what comes before a salon is open."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from salon_app.system.usb import Stick
from salon_app.ui import stick_watch
from salon_app.ui.app import SalonApp
from salon_app.ui.first_start.window import FirstStartWindow
from salon_app.ui.step_window import StepWindow
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListRow
from salon_app.ui.window import SalonWindow
from tests.conftest import FixedClock

W = TypeVar("W", bound=QWidget)


@contextmanager
def started(app: QApplication, folder: Path, clock: FixedClock) -> Iterator[Started]:
    """Open the program on a folder; closed at the end as by a power cut: nothing is asked."""
    quits = app.quitOnLastWindowClosed()
    app.setQuitOnLastWindowClosed(False)
    program = SalonApp(app, folder, clock)
    program.open()
    try:
        yield Started(app, program)
    finally:
        program.close()
        program.deleteLater()
        app.setQuitOnLastWindowClosed(quits)
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        app.processEvents()


class Started:
    """What a person sees and presses."""

    def __init__(self, app: QApplication, program: SalonApp) -> None:
        self.app, self.program = app, program
        self.settle()

    def settle(self) -> None:
        """Let everything come to rest, also when a window gives way to another."""
        for _ in range(600):
            window = self.program.window
            self.app.processEvents()
            tasks = getattr(window, "tasks", None)
            if self.program.window is window and tasks is not None and tasks.idle():
                for _ in range(4):  # layouts hand their heights on from inner to outer
                    self.app.processEvents()
                if self.program.window is window and tasks.idle():
                    return
            elif tasks is not None:
                tasks.wait_a_moment()
        raise AssertionError("it never came to rest")

    @property
    def steps(self) -> StepWindow:
        """The window without navigation."""
        assert isinstance(self.program.window, StepWindow)
        return self.program.window

    @property
    def first(self) -> FirstStartWindow:
        """The window of はじめての設定."""
        assert isinstance(self.program.window, FirstStartWindow)
        return self.program.window

    @property
    def salon_window(self) -> SalonWindow:
        """The window of an open salon."""
        assert isinstance(self.program.window, SalonWindow)
        return self.program.window

    def find(self, kind: type[W], index: int = 0) -> W:
        """A widget of a kind that is in view."""
        assert self.program.window is not None
        return [one for one in self.program.window.findChildren(kind) if one.isVisible()][index]

    def press(self, words: str) -> None:
        """The button or row that says this."""
        assert self.program.window is not None
        for one in self.program.window.findChildren(QAbstractButton):
            said = one.words() if isinstance(one, Button) else one.label.text() if isinstance(one, ListRow) else ""
            if one.isVisible() and said.replace("\n", "") == words:
                assert one.isEnabled(), f"「{words}」 can't be pressed"
                one.click()
                self.settle()
                return
        raise AssertionError(f"nothing says 「{words}」: {self.said()}")

    def main(self) -> str:
        """The words of the main button."""
        page = self.steps.screen_now if isinstance(self.program.window, StepWindow) else self.salon_window.current_page()
        button = page.main_button() if page is not None else None
        return button.words() if button is not None else ""

    def said(self) -> str:
        """Every word in view, a line each."""
        assert self.program.window is not None
        found = []
        for one in self.program.window.findChildren(QWidget):
            if one.isVisible() and isinstance(one, Label) and one.text():
                found.append(one.text())
            elif one.isVisible() and isinstance(one, Button):
                found.append(one.words().replace("\n", ""))
        return "\n".join(found)


def plug_in(monkeypatch: pytest.MonkeyPatch, *sticks: Path) -> None:
    """From now on these folders are the sticks of the computer."""
    found = tuple(Stick(path, path.name, 1_000_000_000) for path in sticks)
    monkeypatch.setattr(stick_watch, "find_sticks", lambda: found)
