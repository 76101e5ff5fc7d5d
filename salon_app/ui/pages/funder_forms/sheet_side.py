"""The form's sheets: a tab for each, larger and smaller, and the picture of the one in hand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.system.xlsx_form.references import Cell
from salon_app.ui.pages.funder_forms.form_state import Opened, marks
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.sheet_view import CellMark, SheetView
from salon_app.ui.widgets.tab_bar import TabBar


class SheetSide(QWidget):
    """`sheet_chosen(name)`; presses of cells come from `view`."""

    sheet_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self._names: list[str] = []
        self.view = SheetView()
        self.tabs = TabBar()
        self.tabs.changed.connect(lambda at: self.sheet_chosen.emit(self._names[at]))
        icons = ("", "") if worn.scale >= 150 else ("zoom-out", "zoom-in")
        self.smaller = Button(self.tr("小さく"), icons[0], height=worn.target)
        self.larger = Button(self.tr("大きく"), icons[1], height=worn.target)
        for button, step in ((self.smaller, -1), (self.larger, 1)):
            button.clicked.connect(lambda _checked=False, by=step: self._zoom(by))
        head = QHBoxLayout()
        head.setSpacing(worn.px(8))
        head.addWidget(self.tabs, 1)
        head.addWidget(self.smaller)
        head.addWidget(self.larger)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, worn.px(8, 4))
        column.setSpacing(worn.px(6))
        column.addLayout(head)
        column.addWidget(self.view, 1)

    def show_sheet(self, opened: Opened, name: str, place: Cell | None) -> None:
        """A sheet with what goes into it, and the cell in hand."""
        self._names = [one.name for one in opened.look.sheets]
        self.tabs.set_words(self._names, self._names.index(name))
        self.tabs.setVisible(len(self._names) > 1)
        sheet = opened.look.sheet(name)
        assert sheet is not None
        self.view.show_sheet(sheet)
        self.view.set_marks({place: CellMark(text) for place, text in marks(opened, sheet).items()})
        self.view.set_current(place)

    def _zoom(self, step: int) -> None:
        self.view.zoom(step)
        self.smaller.setEnabled(self.view.can_zoom(-1))
        self.larger.setEnabled(self.view.can_zoom(1))
