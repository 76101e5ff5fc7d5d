"""Taking everything out of a layout before it is filled anew."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QLayout

L = TypeVar("L", bound=QLayout)


def emptied(layout: L) -> L:
    """`layout` without its widgets: they are hidden at once, and gone when the loop runs next."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    return layout
