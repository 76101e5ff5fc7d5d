"""The order in which Tab leads through the window: page from top to bottom, then top bar and navigation.

Qt's own order is that of creation, which rows that were shown anew would always end.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_BAND = 12  # widgets whose tops differ by less stand on one line


def focus_order(*parts: QWidget | None) -> list[QWidget]:
    """All widgets that can take the focus now, part by part, each read like a page."""
    order: list[QWidget] = []
    for part in parts:
        if part is not None and part.isVisible():
            _collect(part, order)
    return order


def _collect(widget: QWidget, order: list[QWidget]) -> None:
    takes = Qt.FocusPolicy.TabFocus.value
    if widget.isEnabled() and widget.focusPolicy().value & takes and widget.focusProxy() is None:
        order.append(widget)
    children = [
        child for child in widget.children()
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
    ]
    for child in _as_read(children):
        _collect(child, order)


def _as_read(children: list[QWidget]) -> list[QWidget]:
    """Line by line, left to right within a line."""
    rest = sorted(children, key=lambda child: (child.y(), child.x()))
    lines: list[list[QWidget]] = []
    for child in rest:
        if lines and abs(lines[-1][0].y() - child.y()) < _BAND:
            lines[-1].append(child)
        else:
            lines.append([child])
    return [child for line in lines for child in sorted(line, key=lambda one: one.x())]
