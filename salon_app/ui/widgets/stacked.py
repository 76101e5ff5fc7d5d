"""Parts below each other, from the top: for a scroll area, as a side of a form, as a form that is one column."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from salon_app.ui.theme import look


def stacked(*parts: QWidget) -> QWidget:
    """Lists and cards, for a scroll area: room is kept where its bar is."""
    worn = look()
    return _filled(QWidget(), parts, (0, 0, worn.px(8), worn.px(8)), worn.px(10, 8))


def form_side(*parts: QWidget | QLayout) -> QWidget:
    """Fields, as one side of a form."""
    return _filled(QWidget(), parts, (0, 0, 0, 0), look().px(12, 10))


def one_column(view: QWidget, *parts: QWidget) -> None:
    """Fill `view` with the fields of a short form, no wider than is read at a glance."""
    worn = look()
    view.setMaximumWidth(worn.ems(44))
    _filled(view, parts, (0, worn.px(2), worn.px(8), worn.px(12)), worn.px(14, 12))


def _filled(view: QWidget, parts: tuple[QWidget | QLayout, ...], margins: tuple[int, int, int, int], gap: int) -> QWidget:
    column = QVBoxLayout(view)
    column.setContentsMargins(*margins)
    column.setSpacing(gap)
    for part in parts:
        if isinstance(part, QLayout):
            column.addLayout(part)
        else:
            column.addWidget(part)
    column.addStretch(1)
    return view
