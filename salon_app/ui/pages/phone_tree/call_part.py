"""The call in hand of a round: who rings whom, the number very large, what to say, what came of it, and when."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.clock_times import clock_words
from salon_app.model.phone_trees import result_words
from salon_app.model.problems import InputProblem
from salon_app.services.phone_tree.values import TreeRound
from salon_app.ui.context import PageContext
from salon_app.ui.pages.phone_tree.result_keys import ResultKeys
from salon_app.ui.pages.phone_tree.round_state import Turn, caller_name
from salon_app.ui.theme import look
from salon_app.ui.widgets.chip_row import ChipRow
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.large_number import LargeNumber
from salon_app.ui.widgets.list_box import Card
from salon_app.ui.widgets.notice import Notice
from salon_app.ui.widgets.time_edit import TimeEdit


class CallPart(QWidget):
    """`changed` when a result is chosen or the time typed. `more` follows below (large type)."""

    changed = Signal()

    def __init__(self, ctx: PageContext, more: QWidget | None = None) -> None:
        super().__init__()
        worn = look()
        self._ctx = ctx
        self.turn: Turn | None = None
        self._timed = False
        self.caller, self.name, self.block = Label(tone="muted", wrap=True), Label(step="name"), Label()
        self.number, self.no_number = LargeNumber(), Label(wrap=True)
        self.why = Notice()
        self.message = Label(step="strong", wrap=True)
        self.keys = ResultKeys()
        self.keys.chosen.connect(self._chosen)
        self.time = TimeEdit(field="time", placeholder=self.tr("いま"))
        self.time.setMaximumWidth(worn.ems(6))
        self.time.changed.connect(self._time_typed)
        self.time.editingFinished.connect(self.changed)
        self.time_field = Field(self.tr("時刻"), self.time, beside=2.4)
        who = ChipRow()
        who.set_chips([self.name, Label(self.tr("様")), self.block])
        narrow = worn.scale >= 150
        card = Card(padding=worn.px(14, 12))
        card.column.addWidget(self.caller)
        line = QHBoxLayout()
        line.addWidget(who, 1)
        if not narrow:
            line.addWidget(self.time_field)
        card.column.addLayout(line)
        for part in (self.number, self.no_number, self.why):
            card.column.addWidget(part)
        said = Card(padding=worn.px(12, 10))
        row = QHBoxLayout()
        row.setSpacing(worn.px(14, 8))
        row.addWidget(Label(self.tr("伝える\n内容"), tone="muted"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.message, 1)
        said.column.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(10, 8))
        # in large type the keys follow the number: what to say is soon known by heart
        order = (card, self.keys, self.time_field, said, more) if narrow else (card, said, self.keys)
        for below in order:
            if below is not None:
                column.addWidget(below)

    def show_turn(self, held: TreeRound, caller_id: int, turn: Turn) -> None:
        """This call; another one begins without a result and at the present time."""
        if self.turn is None or turn.node_id != self.turn.node_id:
            self.keys.set_value("")
            self._timed = False
            self.time.set_value(None)
            self.time_field.set_error("")
        self.turn = turn
        self.caller.setText(self.tr("かける人　{name}").format(name=caller_name(held, caller_id)))
        self.name.setText(turn.name)
        self.block.setText(turn.block)
        self.number.set_number(turn.phone)
        self.number.setVisible(bool(turn.phone))
        self.no_number.setText("" if turn.phone else self.tr(
            "番号は、連絡網に出せません（同意がないか、名簿に番号がありません）。訪ねるか、名簿を確かめてください。"))
        self.no_number.setVisible(not turn.phone)
        self.why.say(turn.why)
        self.message.setText(held.message)

    def put_down(self) -> None:
        """No call is in hand."""
        self.turn = None
        self.keys.set_value("")
        self._timed = False

    def begun(self) -> bool:
        """Was something chosen or typed?"""
        return bool(self.keys.value()) or self._timed

    def minute(self) -> int | None:
        """The time of day, None for now. Raises InputProblem (field: time)."""
        return self.time.value() if self._timed else None

    def words(self) -> str:
        """`14:05 伝わった`, '' while no result is chosen."""
        result = self.keys.value()
        if not result:
            return ""
        return f"{self._time_words()} {result_words(result)}".strip()

    def _time_words(self) -> str:
        try:
            minute = self.time.value()
        except InputProblem:
            return ""
        return clock_words(self._now() if minute is None else minute)

    def _now(self) -> int:
        now = self._ctx.salon.clock.local(self._ctx.salon.clock.now())
        return now.hour * 60 + now.minute

    def _chosen(self) -> None:
        if not self._timed:
            self.time.set_value(self._now())
        self.changed.emit()

    def _time_typed(self) -> None:
        self._timed = bool(self.time.text().strip())
        self.time_field.set_error("")
