"""Choosing in place of a list: which column it is, or who is meant. One choice is taken at once, several by a button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceRows
from salon_app.ui.widgets.label import Label


class Chooser(QWidget):
    """A list with its heading. While something is chosen, the choices stand in the list's place."""

    def __init__(self, heading: str, listed: QWidget) -> None:
        super().__init__()
        self._heading = heading
        self._listed = listed
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().px(10, 6))
        self.head = Label(heading, wrap=True)
        self._column.addWidget(self.head)
        self._column.addWidget(listed)
        self._open: QWidget | None = None

    @property
    def choosing(self) -> bool:
        """Whether choices stand here now."""
        return self._open is not None

    def offer(self, heading: str, choices: Sequence[tuple[Any, str]], value: Any, take: Callable[[Any], None]) -> None:
        """Ask for one; `take` gets it."""
        rows = ChoiceRows(choices, value)

        def taken(chosen: object) -> None:
            self.close_choices()
            take(chosen)

        rows.chosen.connect(taken)
        self._stand(heading, rows)

    def offer_several(self, heading: str, choices: Sequence[tuple[str, str]], chosen: Sequence[str],
                      take: Callable[[list[str]], None]) -> None:
        """Ask for any of them; `take` gets those ticked, in their order."""
        rows = [CheckRow(text) for _, text in choices]
        for row, (choice, _) in zip(rows, choices, strict=True):
            row.setChecked(choice in chosen)
        done = Button(self.tr("この列にする"), "check")

        def taken() -> None:
            found = [choice for row, (choice, _) in zip(rows, choices, strict=True) if row.isChecked()]
            self.close_choices()
            take(found)

        done.clicked.connect(taken)
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in rows:
            column.addWidget(row)
        column.addSpacing(look().px(8))
        column.addWidget(done)
        self._stand(heading, place)

    def close_choices(self) -> None:
        """The list again, nothing chosen."""
        if self._open is not None:
            self._column.removeWidget(self._open)
            self._open.hide()
            self._open.deleteLater()
            self._open = None
            self._listed.show()
            self.head.setText(self._heading)

    def _stand(self, heading: str, choices: QWidget) -> None:
        self.close_choices()
        self.head.setText(heading)
        self._listed.hide()
        self._open = choices
        self._column.addWidget(choices)
        choices.show()
        marks = choices.findChildren(QAbstractButton)
        next((one for one in marks if one.isChecked()), marks[0]).setFocus(Qt.FocusReason.OtherFocusReason)
