"""The rows of a caller's 通話票 on the screen: number, name, what came of it and when; rung again, a line more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from salon_app.model.phone_trees import RESULTS, TOLD, result_words
from salon_app.services.phone_tree.slips import CallerSlip
from salon_app.services.phone_tree.values import PhoneTree
from salon_app.ui.pages.phone_tree.typing_state import Typed, written
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceWall
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox
from salon_app.ui.widgets.time_edit import TimeEdit


class CallEdit(QWidget):
    """One call of a row. `changed`, `next_wanted` on Enter in the time."""

    changed = Signal()
    next_wanted = Signal()

    def __init__(self, number: int) -> None:
        super().__init__()
        worn = look()
        self.result = ChoiceWall([(result, result_words(result)) for result in RESULTS], least_ems=8, most=3)
        for at, (key, result) in enumerate(zip(self.result.buttons(), RESULTS, strict=True), start=1):
            key.setAccessibleName(self.tr("{number}番 {result}（{key}）").format(
                number=number, result=result_words(result), key=at))
        self.time = TimeEdit(field="time")
        self.time.setMaximumWidth(worn.ems(6))
        self.field = Field(self.tr("時刻"), self.time, beside=2.4)
        self.time.setAccessibleName(self.tr("{number}番の時刻").format(number=number))
        line: QBoxLayout = QVBoxLayout(self) if worn.scale >= 150 else QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(worn.px(16, 6))
        line.addWidget(self.result, 1)
        line.addWidget(self.field, 0, Qt.AlignmentFlag.AlignTop)
        self.result.chosen.connect(lambda _value: self.changed.emit())
        self.time.changed.connect(self.changed)
        self.time.editingFinished.connect(self.changed)
        self.time.submitted.connect(self.next_wanted)

    def value(self) -> dict[str, str]:
        """As plain values."""
        return {"result": self.result.value() or "", "time": self.time.text()}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.text()
        if digit.isdecimal() and 1 <= int(digit) <= len(RESULTS):
            self.result.set_value(RESULTS[int(digit) - 1])
            self.changed.emit()
            self.time.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)


class SlipRowEdit(QWidget):
    """`changed` after each change by a person, `next_wanted` when the next row is due."""

    changed = Signal()
    next_wanted = Signal()

    def __init__(self, number: int, name: str, block: str, calls: Sequence[dict[str, str]]) -> None:
        super().__init__()
        worn = look()
        self.number = number
        self.calls: list[CallEdit] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(worn.px(10, 8), worn.px(8, 6), worn.px(10, 8), worn.px(8, 6) + worn.line)
        grid.setHorizontalSpacing(worn.px(12, 8))
        grid.setVerticalSpacing(worn.px(4))
        figure = Label(str(number), step="strong-bold", right=True)
        figure.setFixedWidth(worn.ems(2))
        who = Label("　".join(filter(None, (self.tr("{name}さん").format(name=name), block))), step="bold", wrap=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(worn.px(8, 6))
        self.again = Button(self.tr("もう一度かけた"), "plus", height=worn.target)
        self.again.clicked.connect(lambda: self._add_again())
        grid.addWidget(figure, 0, 0)
        grid.addWidget(who, 0, 1)
        grid.addWidget(self.again, 0, 2)
        grid.addLayout(self._lines, 1, 1, 1, 2)
        grid.setColumnStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        for call in calls or [{}]:
            self._add(call)
        self._show()

    def typed(self) -> list[dict[str, str]]:
        """As plain values."""
        return [call.value() for call in self.calls]

    def take_focus(self) -> None:
        """To its first key."""
        self.calls[-1].result.setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self, call: dict[str, str]) -> None:
        edit = CallEdit(self.number)
        edit.result.set_value(call.get("result") or None)
        edit.time.setText(call.get("time", ""))
        edit.changed.connect(self._told)
        edit.next_wanted.connect(self.next_wanted)
        self.calls.append(edit)
        self._lines.addWidget(edit)

    def _add_again(self) -> None:
        self._add({})
        self._told()
        self.take_focus()

    def _told(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        last = self.calls[-1].result.value()
        self.again.setVisible(last is not None and last not in TOLD)


class SlipRows(QWidget):
    """A caller's rows; those further down only where they are needed. `changed`, `finished` on Enter in the last."""

    changed = Signal()
    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self.rows: dict[int, SlipRowEdit] = {}
        self._slip: CallerSlip | None = None
        self._tree: PhoneTree | None = None
        self._typed: Typed = {}
        self.head, self.box = Label(step="strong-bold", wrap=True), ListBox()
        self.below = Button("", "chevron-down", max_lines=2)
        self.below.clicked.connect(self._show_every)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(8, 6))
        for part in (self.head, self.box, self.below):
            column.addWidget(part)

    def show_slip(self, slip: CallerSlip, tree: PhoneTree, typed: Typed) -> None:
        """A caller's slip with what is typed of it."""
        self._slip, self._tree, self._typed = slip, tree, typed
        self.head.setText(self.tr("{name}さんの通話票").format(name=tree.place(slip.caller_id).name))
        self._show(every=any(written(typed.get(str(row.number), [])) for row in slip.rows if row.below))

    def typed(self) -> Typed:
        """What stands in the rows shown."""
        return {str(number): row.typed() for number, row in self.rows.items()}

    def begin(self) -> None:
        """The keyboard goes to the first row without a result."""
        first = next((row for row in self.rows.values() if not row.calls[-1].result.value()), None)
        if first is not None:
            first.take_focus()

    def _show_every(self) -> None:
        self._typed = self._typed | self.typed()
        self._show(every=True)

    def _show(self, *, every: bool) -> None:
        assert self._slip is not None and self._tree is not None
        self.rows = {}
        for row in self._slip.rows:
            if row.below and not every:
                continue
            place = self._tree.place(row.node_id)
            edit = SlipRowEdit(row.number, place.name, place.block, self._typed.get(str(row.number), []))
            edit.changed.connect(self.changed)
            edit.next_wanted.connect(lambda held=edit: self._down(held))
            self.rows[row.number] = edit
        self.box.set_rows(list(self.rows.values()))
        hidden = len(self._slip.rows) - len(self.rows)
        self.below.set_text(self.tr("その先の方 {count}名も出す（伝わらなかったとき）").format(count=hidden))
        self.below.setVisible(hidden > 0)

    def _down(self, row: SlipRowEdit) -> None:
        rows = list(self.rows.values())
        at = rows.index(row) + 1
        if at < len(rows):
            rows[at].take_focus()
        else:
            self.finished.emit()
