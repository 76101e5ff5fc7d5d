"""What the tests of the window do with their hands and eyes: open a page, press, type, and read what stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from salon_app.ui import gallery
from salon_app.ui.page import Page
from salon_app.ui.pages.reports.page import ReportsPage
from salon_app.ui.widgets.button import Button, MainButton
from salon_app.ui.widgets.edits import LineEdit
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.window import SalonWindow

if TYPE_CHECKING:
    from salon_app.salon import Salon

P = TypeVar("P", bound=Page)


# --- pages -----------------------------------------------------------------------------------------


def settle(window: SalonWindow) -> None:
    """Let the window finish what it does."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    gallery.settle(app, window)


def opened(window: SalonWindow, key: str, kind: type[P], /, **args: object) -> P:
    """The page `key`, opened and settled."""
    window.go(key, dict(args))
    settle(window)
    return current(window, kind)


def current(window: SalonWindow, kind: type[P]) -> P:
    """The page in view, which must be of this kind."""
    page = window.current_page()
    assert isinstance(page, kind), window.current_key()
    return page


def document(window: SalonWindow, qtbot: QtBot, **args: object) -> ReportsPage:
    """The page of documents with what it shows drawn."""
    page = opened(window, "reports", ReportsPage, **args)
    qtbot.waitUntil(lambda: window.tasks.idle() and page.preview.page_count() > 0, timeout=30_000)
    return page


# --- reading ---------------------------------------------------------------------------------------


def main_button(at: SalonWindow | Page) -> MainButton:
    """The main button of a page, or of the page in view."""
    button = _page(at).main_button()
    assert button is not None
    return button


def main_says(at: SalonWindow | Page) -> str:
    """The words of the main button, with × before them while it can't be pressed."""
    button = main_button(at)
    return ("" if button.isEnabled() else "× ") + button.words()


def toast(at: SalonWindow | Page) -> str:
    """The sentence in the foot; "" without one."""
    shown = _page(at).toast_bar.toast()
    return shown.sentence if shown is not None else ""


def said(widget: QWidget) -> str:
    """Every word in view there, a line each."""
    _look()
    return "\n".join(one.text() for one in widget.findChildren(QWidget)
                     if isinstance(one, (Label, Chip)) and one.isVisibleTo(widget) and one.text())


def rows(box: ListBox) -> list[str]:
    """What each line of a list says when it is read out."""
    return [row.accessibleName() for row in box.rows()]


def place(salon: Salon, code: str) -> int:
    """The id of a place for money or an account."""
    return salon.cashbook.account_id(code)


# --- doing -----------------------------------------------------------------------------------------


def click(widget: QWidget | None) -> None:
    """With the mouse; then the window comes to rest."""
    assert widget is not None and _seen(widget) and widget.isEnabled(), widget and widget.accessibleName()
    window = widget.window()
    assert isinstance(window, SalonWindow)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    settle(window)


def press(within: QWidget, words: str) -> None:
    """The button in view that says just these words, or the line of a list in which they stand."""
    inside = within.findChildren(QAbstractButton)
    found = [one for one in inside if words in (one.accessibleName(), one.words() if isinstance(one, Button) else "")]
    found += [one for one in inside if isinstance(one, ListRow) and words in one.accessibleName()]
    seen = [one for one in found if _seen(one)]
    assert seen, f"nothing in view says {words!r}: {[one.accessibleName() for one in inside]}"
    click(seen[0])


def press_main(window: SalonWindow, words: str = "") -> str:
    """Press the main button, which must be open and, when given, say these words; its words before."""
    button, said_before = main_button(window), main_says(window)
    assert words in ("", said_before), said_before
    click(button)
    return said_before


def type_into(edit: QWidget, text: str) -> None:
    """In place of what stands there."""
    assert isinstance(edit, LineEdit) and edit.isEnabled()
    edit.setFocus()
    edit.clear()
    enter_text(edit, text)


def enter_text(field: QWidget, text: str) -> None:
    """Beside what stands there: figures and Latin letters key by key, Japanese as an input method commits it."""
    if text.isascii():
        QTest.keyClicks(field, text)
    else:
        _commit(field, text)


def compose(field: QWidget, *steps: str) -> None:
    """Typed with an input method: each step is shown in turn, the last one is confirmed."""
    for shown in steps:
        QApplication.sendEvent(field, QInputMethodEvent(shown, []))
    _commit(field, steps[-1])


def strike(*texts: str) -> None:
    """Each into the field the keyboard is in, and Enter."""
    for text in texts:
        field = QApplication.focusWidget()
        assert isinstance(field, LineEdit)
        field.type_digits(text)
        QTest.keyClick(field, Qt.Key.Key_Return)


def _look() -> None:
    for _ in range(4):  # what is put into a layout is shown a moment later
        QApplication.processEvents()


def _seen(widget: QWidget) -> bool:
    if not widget.isVisible():
        _look()
    return widget.isVisible()


def _page(at: SalonWindow | Page) -> Page:
    page = at.current_page() if isinstance(at, SalonWindow) else at
    assert page is not None
    return page


def _commit(field: QWidget, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)
