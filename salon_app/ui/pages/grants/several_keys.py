"""Any of several values, as keys in as many columns as fit; those chosen carry ✓."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.ui.theme import look
from salon_app.ui.widgets.button import KeyButton
from salon_app.ui.widgets.tile_grid import TileGrid


class SeveralKeys(QWidget):
    """Stands in a `Field`. `changed` when a person chooses or takes back."""

    changed = Signal()

    def __init__(self, *, least_ems: float) -> None:
        super().__init__()
        self.keys: dict[int, KeyButton] = {}
        self._chosen: list[int] = []
        self._offered: tuple[tuple[int, str], ...] = ()
        self._grid = TileGrid(least_ems, gap=look().px(8, 6))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._grid)

    def offer(self, choices: Sequence[tuple[int, str]]) -> None:
        """Offer these; what is chosen stays."""
        if tuple(choices) == self._offered:
            return
        self._offered = tuple(choices)
        self.keys = {}
        for value, words in choices:
            key = KeyButton(words, checkable=True)
            key.max_lines = 2
            key.clicked.connect(lambda _on=False, held=value: self._press(held))
            self.keys[value] = key
        self._grid.set_tiles(list(self.keys.values()))
        if self.keys:
            self.setFocusProxy(next(iter(self.keys.values())))
        self._show()

    def values(self) -> tuple[int, ...]:
        """Those chosen, in the order in which they were chosen."""
        return tuple(self._chosen)

    def set_values(self, values: Collection[int]) -> None:
        """Choose without telling; what is not offered stays chosen too."""
        self._chosen = list(values)
        self._show()

    def _press(self, value: int) -> None:
        if value in self._chosen:
            self._chosen.remove(value)
        else:
            self._chosen.append(value)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        for value, key in self.keys.items():
            key.setChecked(value in self._chosen)
            key.set_icon("check" if value in self._chosen else "")
