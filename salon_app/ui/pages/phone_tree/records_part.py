"""The calls of a round as they were recorded, newest first; one that was recorded wrongly is chosen to be taken back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model.phone_trees import result_words
from salon_app.services.phone_tree.values import TreeCall, TreeRound
from salon_app.ui.date_words import clock_time
from salon_app.ui.theme import look
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow


class RecordsPart(QWidget):
    """`chosen` when a record is pressed; `call` is it."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.call: TreeCall | None = None
        self._calls: tuple[TreeCall, ...] = ()
        self.head = Label(self.tr("まちがえた記録を押すと、取り消せます。"), wrap=True)
        self.list = ListBox()
        self.list.row_pressed.connect(self._press)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8, 6))
        column.addWidget(self.head)
        column.addWidget(self.list)

    def show_round(self, held: TreeRound) -> None:
        """Its calls as they stand; what was chosen stays chosen while it is there."""
        self._calls = tuple(sorted(held.calls, key=lambda one: one.id, reverse=True))
        names = {place.id: place.name for place in held.tree.places}
        self.list.set_rows([ListRow(
            clock_time(one.time), self.tr("{name}さん").format(name=names[one.node_id]),
            right=Label(self.tr("折り返し") if one.report else result_words(one.result)), height=look().px(50, 72))
            for one in self._calls])
        self.choose(self.call.id if self.call is not None else None)

    def choose(self, call_id: int | None) -> None:
        """This record, or none."""
        at = next((at for at, one in enumerate(self._calls) if one.id == call_id), None)
        self.call = None if at is None else self._calls[at]
        self.list.set_current(at)

    def _press(self, at: int) -> None:
        self.choose(self._calls[at].id)
        self.chosen.emit()
