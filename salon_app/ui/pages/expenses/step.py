"""What the steps of the form share: two columns (one in large type), fields with a kind word below, telling of changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from salon_app.services.grants.values import ExpenseWarning
from salon_app.ui.theme import look
from salon_app.ui.widgets.edits import LineEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.notice import Notice


class Step(QWidget):
    """Derive, put fields into `sides`. `changed` when a person types or chooses."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self.narrow = worn.scale >= 150
        self.fields: dict[str, Field] = {}
        self.notices: dict[str, Notice] = {}
        self.above = QVBoxLayout()
        self.above.setSpacing(worn.px(10, 8))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, worn.px(4, 2), worn.px(8), worn.px(12))
        outer.setSpacing(worn.px(12, 10))
        outer.addLayout(self.above)
        row: QBoxLayout = QVBoxLayout() if self.narrow else QHBoxLayout()
        row.setSpacing(worn.px(28, 10))
        self.sides: list[QVBoxLayout] = []
        for _ in range(2):
            side = QWidget()
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(worn.px(12, 10))
            self.sides.append(column)
            row.addWidget(side, 1)
        outer.addLayout(row)
        outer.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while the step was out of sight has told its parents nothing: heights are asked anew."""
        for layout in reversed(self.findChildren(QLayout)):  # the innermost first
            layout.invalidate()
            layout.activate()
        self.updateGeometry()
        super().showEvent(event)

    def put(self, column: QVBoxLayout, key: str, label: str, part: QWidget, **how: Any) -> Field:
        """A part with its field, and room for a kind word below it."""
        field = self.fields[key] = Field(label, part, **how)
        notice = self.notices[key] = Notice()
        column.addWidget(field)
        column.addWidget(notice)
        self.tell(part)
        return field

    def tell(self, part: QWidget) -> None:
        """`changed` when this part changes; Enter in a line leads to the next field."""
        for name in ("changed", "chosen", "textEdited"):
            signal = getattr(part, name, None)
            if signal is not None:
                signal.connect(lambda *_value: self.changed.emit())
                break
        if isinstance(part, LineEdit):
            part.submitted.connect(lambda: part.focusNextPrevChild(True))

    def take_pending(self) -> None:
        """Commit conversions that are still open."""
        for field in self.fields.values():
            commit_preedit(field.edit)

    def show_warnings(self, warnings: Sequence[ExpenseWarning]) -> None:
        """Each beside the field it is about; those about no field of this step are left to the others."""
        said: Mapping[str, list[str]] = {key: [] for key in self.notices}
        for one in warnings:
            if one.field in said:
                said[one.field].append(one.sentence)
        for key, notice in self.notices.items():
            notice.say("\n".join(said[key]))
