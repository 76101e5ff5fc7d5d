"""What the tests of 名簿 do with their hands: opening a page, pressing its main button, typing with an input method."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

from salon_app.ui.pages.people.edit_page import PersonEditPage
from salon_app.ui.widgets.edits import LineEdit
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.window import SalonWindow

P = TypeVar("P", bound=QWidget)


def opened(window: SalonWindow, kind: type[P], key: str, **args: object) -> P:
    """The page, open."""
    window.go(key, dict(args))
    page = window.current_page()
    assert isinstance(page, kind)
    return page


def press_main(window: SalonWindow) -> str:
    """Press the main button; its words."""
    page = window.current_page()
    button = page.main_button() if page is not None else None
    assert button is not None and button.isEnabled(), button and button.words()
    words = button.words()
    button.click()
    return words


def said(widget: QWidget) -> str:
    """Every word in view there."""
    for _ in range(4):  # what is put into a layout is shown a moment later
        QApplication.processEvents()
    return "\n".join(one.text() for one in widget.findChildren(QWidget)
                     if isinstance(one, (Label, Chip)) and one.isVisibleTo(widget) and one.text())


def compose(app: QApplication, edit: LineEdit, *steps: str) -> None:
    """As typed with an input method; the last step is confirmed."""
    for shown in steps:
        app.sendEvent(edit, QInputMethodEvent(shown, []))
    event = QInputMethodEvent("", [])
    event.setCommitString(steps[-1])
    app.sendEvent(edit, event)


def line(page: PersonEditPage, key: str) -> LineEdit:
    part = next(section.parts[key] for section in page.sections if key in section.parts)
    assert isinstance(part, LineEdit)
    return part


def opened_edit(window: SalonWindow) -> PersonEditPage:
    page = window.current_page()
    assert isinstance(page, PersonEditPage)
    return page
