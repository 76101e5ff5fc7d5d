"""A shop: known ones by a key, any other typed by its name. And how keys and a typed line are one input."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDynamicPropertyChangeEvent, QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.ui.theme import look
from salon_app.ui.wanted_items import key_words
from salon_app.ui.widgets.choice_row import ChoiceWall
from salon_app.ui.widgets.edits import LineEdit


class Around(QWidget):
    """Keys above a typed line, as one input: the line carries what is wrong."""

    def __init__(self, wall: QWidget, edit: QWidget) -> None:
        super().__init__()
        self._edit = edit
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8, 6))
        column.addWidget(wall)
        column.addWidget(edit)
        self.setFocusProxy(edit)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._edit.setAccessibleName(name)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QDynamicPropertyChangeEvent) and event.propertyName().data() == b"wrong":
            self._edit.setProperty("wrong", self.property("wrong"))
            self._edit.style().unpolish(self._edit)
            self._edit.style().polish(self._edit)
        return super().event(event)


class ShopEdit(Around):
    """`changed` after each change by a person. A second press of a key takes it back."""

    changed = Signal()

    def __init__(self) -> None:
        self.edit = LineEdit(placeholder=self.tr("ほかの店の名前"))
        self.wall = ChoiceWall(least_ems=9.6)
        super().__init__(self.wall, self.edit)
        self.edit.textEdited.connect(lambda _text: self._typed())
        self.wall.chosen.connect(self._chosen)

    def offer(self, shops: Sequence[str]) -> None:
        """Known shops."""
        self.wall.set_choices([(name, key_words(name)) for name in shops])
        self.wall.setVisible(bool(shops))
        self.follow()

    def text(self) -> str:
        """The shop's name as it stands."""
        return self.edit.text()

    def set_text(self, name: str) -> None:
        """Show a shop."""
        self.edit.setText(name)
        self.follow()

    def follow(self) -> None:
        """Mark the key of the shop that is shown."""
        self.wall.set_value(self.edit.text().strip() or None)

    def _typed(self) -> None:
        self.follow()
        self.changed.emit()

    def _chosen(self, name: object) -> None:
        again = self.edit.text().strip() == name
        self.set_text("" if again else str(name))
        self.changed.emit()
