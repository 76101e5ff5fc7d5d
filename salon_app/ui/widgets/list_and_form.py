"""A list and the form of the row in hand: side by side while both fit, one below the other in large type."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from salon_app.ui.theme import look
from salon_app.ui.widgets.scroll_area import ScrollArea


class ListScroll(ScrollArea):
    """The scroll area the list stands in; `one_column` when the form stands there too."""

    one_column = False


def list_and_form(
    body: QWidget, rows: QWidget, form: Sequence[QWidget | QLayout], *, above: QWidget | None = None,
    form_first: bool = False,
) -> ListScroll:
    """Lay out `body`: `above` (a search) and `rows` left, `form` right. In one column the form comes first or last."""
    worn = look()
    one_column = worn.scale >= 150
    left, right = QVBoxLayout(), QVBoxLayout()
    for column in (left, right):
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(12, 8))
    for part in form:
        if isinstance(part, QLayout):
            right.addLayout(part)
        else:
            right.addWidget(part)
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, worn.px(8), worn.px(12))
    column.setSpacing(worn.px(12, 8))
    outer = QHBoxLayout(body)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(worn.margin)
    if one_column and form_first:
        column.addLayout(right)
    if one_column and above is not None:
        left.addWidget(above)
    left.addWidget(rows)
    column.addLayout(left)
    if one_column and not form_first:
        column.addLayout(right)
    column.addStretch(1)
    scroll = ListScroll(inner)
    scroll.one_column = one_column
    if one_column:
        outer.addWidget(scroll)
        return scroll
    side = QVBoxLayout()
    side.setSpacing(worn.px(12))
    if above is not None:
        side.addWidget(above)
    side.addWidget(scroll, 1)
    outer.addLayout(side, 1)
    form_inner = QWidget()
    form_column = QVBoxLayout(form_inner)
    form_column.setContentsMargins(0, 0, worn.px(8), worn.px(12))
    form_column.addLayout(right)
    form_column.addStretch(1)
    outer.addWidget(ScrollArea(form_inner), 1)
    return scroll
