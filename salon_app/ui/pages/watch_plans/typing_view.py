"""One 電話かけ表 while it is typed: its rows below each other, and who rang."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model import watch
from salon_app.services.watch_calls.sheet_values import TypedCall, WatchSheet
from salon_app.ui.context import PageContext
from salon_app.ui.pages.watch_plans.sheet_words import heading
from salon_app.ui.pages.watch_plans.typing_row import TryEdit, TypingRow
from salon_app.ui.theme import look
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.helper_wall import HelperWall
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox
from salon_app.ui.widgets.minute_names import MinuteNames
from salon_app.ui.widgets.scroll_area import ScrollArea


class TypingView(QWidget):
    """`changed` after each change by a person."""

    changed = Signal()

    def __init__(self, ctx: PageContext) -> None:
        super().__init__()
        worn = look()
        self._ctx = ctx
        self.rows: dict[int, TypingRow] = {}
        self.head = Label(step="strong-bold", wrap=True)
        self.names = MinuteNames()
        self.names.turned.connect(self._show_names)
        self.again = Label(self.tr("この用紙は、一度入れてあります。直したところだけが変わります。"), tone="warning", wrap=True)
        self._box = ListBox()
        self.caller = HelperWall(ctx)
        self.caller.chosen.connect(lambda value: self.changed.emit() if value else None)
        self.caller_field = Field(self.tr("かけた方（用紙の右上の「かける人」）"), self.caller)
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, worn.px(8), worn.px(12))
        inside.setSpacing(worn.px(12, 10))
        for part in (self.again, self._box, self.caller_field):
            inside.addWidget(part)
        inside.addStretch(1)
        self.area = ScrollArea(inner)
        top = QHBoxLayout()
        top.setSpacing(worn.gap)
        top.addWidget(self.head, 1)
        top.addWidget(self.names)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(8, 6))
        column.addLayout(top)
        column.addWidget(self.area, 1)

    # --- which sheet -------------------------------------------------------------------------------

    def show_sheet(self, sheet: WatchSheet) -> None:
        """A sheet as the books have it, nothing typed."""
        self.head.setText(heading(sheet))
        self.again.setVisible(sheet.typed)
        self.rows = {}
        for one in sheet.rows:
            row = self.rows[one.number] = TypingRow(one)
            row.show_books(sheet.on)
            row.changed.connect(self.changed)
            for made in row.tries:
                made.done.connect(lambda held=row, tried=made: self._on_from(held, tried))
        self._box.set_rows(list(self.rows.values()))
        caller = self._ctx.salon.people.name(sheet.caller_id)
        self.caller.offer(sheet.caller_id, caller)
        self.caller.set_value(sheet.caller_id)
        self._show_names()

    def begin(self) -> None:
        """The keyboard goes to the first row that is not done."""
        rows = [row for row in self.rows.values() if not row.row.paused]
        first = next((row for row in rows if row.open()), next(iter(rows), None))
        if first is not None:
            self._to(first)

    def _show_names(self) -> None:
        for row in self.rows.values():
            row.show_name(self.names.names())

    def _on_from(self, row: TypingRow, tried: TryEdit) -> None:
        """Down as on the paper: to the second try where the first brought nothing, else to the next row."""
        if tried is row.tries[0] and tried.result.value() in watch.NOT_REACHED:
            row.tries[1].time.setFocus(Qt.FocusReason.TabFocusReason)
            return
        rows = [one for one in self.rows.values() if not one.row.paused]
        at = rows.index(row) + 1
        if at < len(rows):
            self._to(rows[at])

    def _to(self, row: TypingRow) -> None:
        """The keyboard goes to a row, which is seen with its keys."""
        row.tries[0].time.setFocus(Qt.FocusReason.TabFocusReason)
        QTimer.singleShot(0, row, lambda: self.area.view.ensureWidgetVisible(row, 0, 0))

    # --- what is typed -----------------------------------------------------------------------------

    def typed(self) -> dict[str, Any]:
        """All of it as plain values, times as they were typed."""
        return {"rows": {str(number): row.typed() for number, row in self.rows.items()}, "caller": self.caller.value()}

    def retype(self, typed: Mapping[str, Any]) -> None:
        """Show again what `typed` gave; rows that are not on the sheet any more are left out."""
        for number, row in self.rows.items():
            if str(number) in typed.get("rows", {}):
                row.retype(typed["rows"][str(number)])
        self.caller.set_value(typed.get("caller"))

    def count(self) -> int:
        """Rows on which something is ticked."""
        return sum(row.tries[0].result.value() is not None for row in self.rows.values())

    def open_numbers(self) -> list[int]:
        """Rows of which nothing is said."""
        return [number for number, row in self.rows.items() if row.open() and not row.row.paused]

    def missing(self) -> str:
        """What has to be ticked before the sheet can be taken over, '' for nothing."""
        return next(filter(None, (row.missing() for row in self.rows.values())), "")

    def values(self) -> list[TypedCall]:
        """What is ticked. Raises InputProblem (field: time)."""
        return [call for row in self.rows.values() for call in row.values()]

    def clear_errors(self) -> None:
        """Take the sentences away before trying again."""
        for row in self.rows.values():
            row.set_error("")

    def show_error(self, number: int, sentence: str) -> bool:
        """Say it at this row; False where there is none of that number."""
        row = self.rows.get(number)
        if row is not None:
            row.set_error(sentence)
            QTimer.singleShot(0, row, lambda: self.area.view.ensureWidgetVisible(row.said))  # once it has its place
        return row is not None
