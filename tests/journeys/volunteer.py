"""A volunteer at the real window: reads words, presses what carries them, types. By mouse, or by keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTableView, QWidget

from salon_app.ui.gallery import settle
from salon_app.ui.text import plain
from salon_app.ui.widgets.edits import LineEdit, TextEdit
from salon_app.ui.widgets.label import Chip
from salon_app.ui.window import SalonWindow

if TYPE_CHECKING:
    from salon_app.salon import Salon

MOST_TABS = 400
W = TypeVar("W", bound=QWidget)


class Volunteer:
    """Everything is done through what can be seen."""

    def __init__(self, app: QApplication, window: SalonWindow, *, keyboard: bool = False) -> None:
        self.app, self.window, self.keyboard = app, window, keyboard
        window.activateWindow()
        self.settle()

    @property
    def salon(self) -> Salon:
        """The books behind the window, to look at what came of it."""
        return self.window.salon

    def settle(self) -> None:
        """Let the window finish what it does."""
        settle(self.app, self.window)

    # --- reading -------------------------------------------------------------------------------

    def reads(self, words: str) -> bool:
        """Do these words stand somewhere in view?"""
        texts = [plain(one.text()) for one in self._seen(QLabel)]
        texts += [self._words(one) for one in self._seen(QAbstractButton)] + [one.text() for one in self._seen(Chip)]
        return any(words in text.replace("\n", "") for text in texts)

    def toast(self) -> str:
        """The sentence in the foot."""
        page = self.window.current_page()
        shown = page.toast_bar.toast() if page is not None else None
        return shown.sentence if shown else ""

    def main(self) -> str:
        """The words of the main button."""
        page = self.window.current_page()
        button = page.main_button() if page is not None else None
        return button.words() if button is not None else ""

    # --- doing ---------------------------------------------------------------------------------

    def press(self, words: str) -> None:
        """Press the button, tile, row or tab that begins with these words."""
        button = self._button(words)
        if self.keyboard:
            self._tab_to(button)
            QTest.keyClick(button, Qt.Key.Key_Space)
        else:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(button.width() // 2, button.height() // 2))
        self.settle()

    def press_row(self, words: str) -> None:
        """Press the line of the table in view in which these words stand."""
        tables = [(table, row) for table in self._seen(QTableView) for row in range(table.model().rowCount())
                  if any(words in str(table.model().index(row, column).data()) for column in range(table.model().columnCount()))]
        assert tables, f"no line of a table says {words!r}"
        table, row = tables[0]
        table.scrollTo(table.model().index(row, 0))
        if self.keyboard:
            self._tab_to(table)
            table.selectRow(row)
            QTest.keyClick(table, Qt.Key.Key_Return)
        else:
            area = table.visualRect(table.model().index(row, 0))
            QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
        self.settle()

    def press_main(self) -> None:
        """Press the main button (Ctrl+Enter by keyboard)."""
        page = self.window.current_page()
        button = page.main_button() if page is not None else None
        assert button is not None and button.isEnabled(), f"the main button says {self.main()!r}"
        if self.keyboard:
            QTest.keyClick(self.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        else:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def types(self, *texts: str) -> None:
        """Each text into the field in hand, with Enter after it."""
        for text in texts:
            field = self.app.focusWidget()
            assert field is not None, f"nowhere to type {text!r}"
            if text.isascii():
                QTest.keyClicks(field, text)
            else:
                event = QInputMethodEvent()
                event.setCommitString(text)
                QApplication.sendEvent(field, event)
            QTest.keyClick(field, Qt.Key.Key_Return)
            self.settle()

    def type_into(self, label: str, text: str) -> None:
        """Fill the field with this label."""
        fields: list[LineEdit | TextEdit] = [*self._seen(LineEdit), *self._seen(TextEdit)]
        found = [one for one in fields if one.accessibleName().startswith(label)]
        assert found, f"no field is called {label!r}: {[one.accessibleName() for one in fields]}"
        field = found[0]
        if self.keyboard:
            self._tab_to(field)
        else:
            QTest.mouseClick(field.viewport() if isinstance(field, TextEdit) else field, Qt.MouseButton.LeftButton)
        field.selectAll()
        if text.isascii():
            QTest.keyClicks(field, text)
        else:
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(field, event)
        self.settle()

    def pressable(self) -> list[str]:
        """The words of everything that can be pressed now."""
        return [self._words(one) for one in self._seen(QAbstractButton) if one.isEnabled()]

    # --- finding -------------------------------------------------------------------------------

    def _seen(self, kind: type[W]) -> list[W]:
        return [one for one in self.window.findChildren(kind) if one.isVisible()]

    def _words(self, button: QAbstractButton) -> str:
        return (button.accessibleName() or button.text()).replace("\n", "")

    def _button(self, words: str) -> QAbstractButton:
        found = [one for one in self._seen(QAbstractButton) if self._words(one).startswith(words)]
        assert found, f"nothing to press says {words!r}: {[self._words(one) for one in self._seen(QAbstractButton)]}"
        enabled = [one for one in found if one.isEnabled()]
        assert enabled, f"{words!r} can't be pressed now"
        return min(enabled, key=lambda one: one.focusPolicy() == Qt.FocusPolicy.NoFocus)  # a line only to be read comes last

    def _tab_to(self, target: QWidget) -> None:
        for _step in range(MOST_TABS):
            if self.app.focusWidget() is target:
                return
            QTest.keyClick(self.app.focusWidget() or self.window, Qt.Key.Key_Tab)
        raise AssertionError(f"{target.accessibleName()!r} can't be reached by Tab")
