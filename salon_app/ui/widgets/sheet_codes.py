"""Which printed sheet is in hand: its 用紙番号 typed from the top right, or pressed in the list of those that are still out;
and its rows by their numbers."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model.texts import translate
from salon_app.ui.theme import look
from salon_app.ui.widgets.edits import LineEdit
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea


@dataclass(frozen=True)
class WaitingSheet:
    """A sheet that is out: its 用紙番号, and two lines about it."""

    code: str
    words: str
    note: str = ""


def row_words(numbers: Iterable[int]) -> str:
    """Rows of a sheet by their numbers: 「2番・4番」."""
    word = translate("SheetCodes", "{number}番")
    return translate("SheetCodes", "・").join(word.format(number=number) for number in numbers)


class SheetCodes(QWidget):
    """`edit` for the number; `pressed(code)` for one of the list, `printing` where there is none, `changed` while typing.

    `nothing` says that none is out, `print_words` stands on the button that leads to printing.
    """

    pressed = Signal(str)
    printing = Signal()
    changed = Signal()

    def __init__(self, *, nothing: str, print_words: str, hint: str = "") -> None:
        super().__init__()
        worn = look()
        self.sheets: tuple[WaitingSheet, ...] = ()
        self.edit = LineEdit(placeholder=self.tr("例　ZTSY"), step="strong")
        self.edit.setMaximumWidth(worn.ems(26))
        self.edit.textEdited.connect(lambda _text: self._typed())
        self.field = Field(self.tr("用紙番号（用紙の右上の英字）"), self.edit, hint=hint)
        self._head = Label(self.tr("まだ入れていない用紙"), step="strong-bold")
        self.list = ListBox()
        self.list.row_pressed.connect(lambda at: self.pressed.emit(self.sheets[at].code))
        self._empty = EmptyState(nothing, icon="paper", action=print_words, action_icon="print", callback=self.printing.emit)
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

    def show_sheets(self, sheets: Sequence[WaitingSheet], begun: Collection[str]) -> None:
        """Offer these; `begun` are codes of sheets that are half typed."""
        self.sheets = tuple(sheets)
        self.list.set_rows([ListRow(
            f"{sheet.code}　{sheet.words}", sheet.note, arrow=True, bold=True, height=look().px(66, 96),
            right=Chip(self.tr("書きかけ")) if sheet.code in begun else None) for sheet in self.sheets])
        self._head.setVisible(bool(sheets))
        self._empty.setVisible(not sheets)

    def _typed(self) -> None:
        self.field.set_error("")
        self.changed.emit()
