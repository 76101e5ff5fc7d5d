"""What stands beside the sheet: a column of widgets that is built anew for each cell."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.ui.theme import look


class SidePart(QWidget):
    """Derive; `begin()` takes everything away, `add()` puts a widget below the others."""

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, worn.px(12))
        self._column.setSpacing(worn.px(10, 8))
        self._shown: list[QWidget] = []

    def begin(self) -> None:
        """An empty column."""
        for widget in self._shown:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = []

    def add(self, widget: QWidget) -> None:
        """Below the others."""
        self._column.addWidget(widget)
        self._shown.append(widget)
        widget.show()
