"""What can be done with a place of the draft, a press each. No dragging."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.services.phone_tree.values import PhoneTree, TreePlace
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import KeyButton
from salon_app.ui.widgets.choice_row import CheckRow
from salon_app.ui.widgets.tile_grid import TileGrid

ADD, MOVE, UP, DOWN, SWAP, REMOVE = "add", "move", "up", "down", "swap", "remove"


class DeedsPart(QWidget):
    """`wanted(deed)`, `reporting(bool)`."""

    wanted = Signal(str)
    reporting = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        words = {ADD: (self.tr("下に加える"), "plus"), MOVE: (self.tr("別の方の下へ動かす"), "arrows"),
                 UP: (self.tr("上へ"), "chevron-up"), DOWN: (self.tr("下へ"), "chevron-down"),
                 SWAP: (self.tr("入れかえる"), "return"), REMOVE: (self.tr("外す"), "close")}
        self.buttons: dict[str, KeyButton] = {}
        for deed, (text, icon) in words.items():
            button = self.buttons[deed] = KeyButton(text, icon)
            button.max_lines = 2
            button.clicked.connect(lambda _checked=False, held=deed: self.wanted.emit(held))
        grid = TileGrid(8.2, gap=worn.px(8, 6), most=3 if worn.scale >= 150 else 2)
        grid.set_tiles(list(self.buttons.values()))
        self.reports = CheckRow(self.tr("折り返しの役（終わったら発信元へ知らせる）"))
        self.reports.clicked.connect(lambda _on=False: self.reporting.emit(self.reports.isChecked()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(8, 6))
        column.addWidget(grid)
        column.addWidget(self.reports)

    def show_place(self, tree: PhoneTree, place: TreePlace) -> None:
        """What can be done with this one."""
        beside = [one.id for one in tree.tree.below.get(place.parent_id, ())]
        below = tree.tree.children(place.id)
        at, root = beside.index(place.id), place.parent_id is None
        able = {ADD: True, MOVE: not root, UP: at > 0, DOWN: at + 1 < len(beside), SWAP: len(tree.places) > 1,
                REMOVE: not (root and below)}
        for deed, button in self.buttons.items():
            button.setEnabled(able[deed])
        self.reports.setChecked(place.reports_back)
        self.reports.setVisible(not root and (not below or place.reports_back))
