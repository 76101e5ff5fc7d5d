"""Hands for tests of the money pages: open, type as an input method does, press, read."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from salon_app.ui.gallery import settle
from salon_app.ui.page import Page
from salon_app.ui.widgets.choice_row import ChoiceWall
from salon_app.ui.widgets.edits import LineEdit
from salon_app.ui.window import SalonWindow

if TYPE_CHECKING:
    from salon_app.salon import Salon

P = TypeVar("P", bound=Page)


def opened(window: SalonWindow, key: str, kind: type[P], **args: object) -> P:
    """The page `key`, opened and settled."""
    window.go(key, dict(args))
    settle(app(), window)
    page = window.current_page()
    assert isinstance(page, kind)
    return page


def app() -> QApplication:
    instance = QApplication.instance()
    assert isinstance(instance, QApplication)
    return instance


def type_into(edit: LineEdit, text: str) -> None:
    """As through an input method, which is how Japanese arrives."""
    edit.setFocus()
    edit.clear()
    event = QInputMethodEvent()
    event.setCommitString(text)
    app().sendEvent(edit, event)


def press(wall: ChoiceWall, words: str) -> None:
    """The key with these words."""
    QTest.mouseClick(next(one for one in wall.buttons() if one.words() == words), Qt.MouseButton.LeftButton)


def press_main(window: SalonWindow, words: str) -> None:
    """The main button, which must say `words`."""
    page = window.current_page()
    assert page is not None
    button = page.main_button()
    assert button is not None
    assert (button.words(), button.isEnabled()) == (words, True)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(app(), window)


def main_says(page: Page) -> str:
    button = page.main_button()
    assert button is not None
    return ("" if button.isEnabled() else "× ") + button.words()


def toast(window: SalonWindow) -> str:
    page = window.current_page()
    assert page is not None
    shown = page.toast_bar.toast()
    return shown.sentence if shown else ""


def place(salon: Salon, code: str) -> int:
    return salon.cashbook.account_id(code)
