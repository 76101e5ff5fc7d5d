"""Which 買いもの票 is in hand: its 用紙番号 typed from the top right, or pressed in the list of those that are still out."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.services.shopping.sheet_values import ErrandSheet
from salon_app.ui.pages.shopping_sheets.typing_state import waiting
from salon_app.ui.theme import look
from salon_app.ui.widgets.edits import LineEdit
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea


class CodeView(QWidget):
    """`entered` on Enter, `pressed(code)` for one of the list, `printing` where there is none, `changed` while typing."""

    entered = Signal()
    pressed = Signal(str)
    printing = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self.sheets: tuple[ErrandSheet, ...] = ()
        self.edit = LineEdit(placeholder=self.tr("例　ZTSY"), step="strong")
        self.edit.setMaximumWidth(worn.ems(26))
        self.edit.textEdited.connect(lambda _text: self._typed())
        self.edit.submitted.connect(self.entered)
        self.field = Field(self.tr("用紙番号（用紙の右上の英字）"), self.edit, hint=self.tr(
            "番号と代金を続けて入れることもできます。例　ZTSY 1 436 2 178 4 なし"))
        self._head = Label(self.tr("まだ入れていない用紙"), step="strong-bold")
        self.list = ListBox()
        self.list.row_pressed.connect(lambda at: self.pressed.emit(self.sheets[at].code))
        self._empty = EmptyState(self.tr("印刷して、まだ入れていない買いもの票はありません。"), icon="paper",
                                 action=self.tr("買いもの票を印刷する"), action_icon="print", callback=self.printing.emit)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, worn.px(8), worn.px(12))
        column.setSpacing(worn.px(14, 10))
        for part in (self.field, self._head, self.list, self._empty):
            column.addWidget(part)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollArea(inner))
        self.setFocusProxy(self.edit)

    def show_sheets(self, sheets: Sequence[ErrandSheet], begun: Collection[str]) -> None:
        """Offer these; `begun` are codes of sheets that are half typed."""
        self.sheets = tuple(sheets)
        rows = []
        for sheet in self.sheets:
            words, note = waiting(sheet)
            rows.append(ListRow(words, note, arrow=True, bold=True, height=look().px(66, 96),
                                right=Chip(self.tr("書きかけ")) if sheet.code in begun else None))
        self.list.set_rows(rows)
        self._head.setVisible(bool(rows))
        self._empty.setVisible(not rows)

    def _typed(self) -> None:
        self.field.set_error("")
        self.changed.emit()
