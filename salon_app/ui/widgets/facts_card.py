"""A sheet with one fact a line: its name at the left, its value bold at the right."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import Card


class FactsCard(Card):
    """`set_facts([("期間", "…から…まで")])`. `long_values`: values break into lines, names don't; else the other way."""

    def __init__(self, *, long_values: bool) -> None:
        super().__init__()
        self._long_values = long_values

    def set_facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """Show these instead of the former ones."""
        column = emptied(self.column)
        for name, value in facts:
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(Label(name, wrap=not self._long_values), 0 if self._long_values else 1)
            row.addWidget(Label(value, step="bold", wrap=self._long_values, right=True), 1 if self._long_values else 0)
            column.addWidget(pair)
