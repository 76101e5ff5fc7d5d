"""Widgets below each other, for a scroll area."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.ui.theme import look


def stacked(parts: Sequence[QWidget]) -> QWidget:
    """One column of these, from the top."""
    inner = QWidget()
    inside = QVBoxLayout(inner)
    inside.setContentsMargins(0, 0, look().px(8), look().px(8))
    inside.setSpacing(look().px(10, 8))
    for part in parts:
        inside.addWidget(part)
    inside.addStretch(1)
    return inner
