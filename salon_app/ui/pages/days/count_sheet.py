"""The sheet for counting money: one row a 金種, loose pieces and rolls of 50, Enter leads down the column."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from salon_app.model.closing import MAX_PIECES, denomination_name
from salon_app.model.problems import InputProblem
from salon_app.model.yen import format_yen
from salon_app.ui.pages.days.tally import Tally, has_rolls
from salon_app.ui.text import width_of
from salon_app.ui.theme import look
from salon_app.ui.widgets.edits import CountEdit
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import paint_sheet


class PiecesEdit(CountEdit):
    """A number of pieces. What stands in it is replaced by what is typed; ↑ ↓ move as Enter does."""

    step_wanted = Signal(int)
    settled = Signal(object, object)  # the value before and after, once the field is left

    def __init__(self) -> None:
        super().__init__(maximum=MAX_PIECES)
        self._before: int | None = None
        self.submitted.connect(lambda: self.step_wanted.emit(1))

    def read(self) -> int | None:
        """The number typed, None when empty or unreadable (its sentence stands in the row then)."""
        try:
            return self.value()
        except InputProblem:
            return None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._before = self.read()
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        after = self.read()
        if after != self._before:
            before, self._before = self._before, after
            self.settled.emit(before, after)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.step_wanted.emit(step)


class _Columns:
    """Widths of the sheet's columns in the look of now, so that all rows stand under one another."""

    def __init__(self) -> None:
        worn = look()
        self.amounts = worn.scale < 150
        self.name = round(width_of(format_yen(10_000), worn.font("bold"))) + worn.ems(1.2)
        self.edit = worn.px(104, 126)
        self.gap = worn.px(8, 8)
        self.between = worn.px(18, 14)


class CountRow(QWidget):
    """One 金種. The row in hand has the selection ground, a bar and a bold name."""

    changed = Signal()

    def __init__(self, face: int, columns: _Columns) -> None:
        super().__init__()
        worn = look()
        self.face = face
        self.last = False
        self._current = False
        self.loose = PiecesEdit()
        self.rolls: PiecesEdit | None = PiecesEdit() if has_rolls(face) else None
        self._name = Label(self.tr("{face}円").format(face=format_yen(face)), right=True)
        self._name.setFixedWidth(columns.name)
        self._amount = Label(step="strong", right=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(worn.px(12, 8), worn.px(2), worn.px(14, 10), worn.px(2) + worn.line)
        column.setSpacing(0)
        line = QHBoxLayout()
        line.setSpacing(columns.gap)
        line.addWidget(self._name)
        line.addSpacing(columns.between)
        name = denomination_name(face)
        self._add(line, self.loose, self.tr("枚"), self.tr("{name} ばら").format(name=name), columns)
        line.addSpacing(columns.between)
        if self.rolls is not None:
            self._add(line, self.rolls, self.tr("本"), self.tr("{name} 棒金").format(name=name), columns)
        line.addStretch(1)
        if columns.amounts:
            line.addWidget(self._amount)
        column.addLayout(line)
        self._sentence = Label(tone="warning", wrap=True)
        self._sentence.hide()
        column.addWidget(self._sentence)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _add(self, line: QHBoxLayout, edit: PiecesEdit, unit: str, says: str, columns: _Columns) -> None:
        edit.setFixedWidth(columns.edit)
        edit.setAccessibleName(says)
        edit.changed.connect(self.changed)
        edit.sentence_changed.connect(lambda sentence: self._say_wrong(edit, sentence))
        line.addWidget(edit)
        line.addWidget(Label(unit))

    def edits(self) -> list[PiecesEdit]:
        """The fields of the row, left to right."""
        return [self.loose] if self.rolls is None else [self.loose, self.rolls]

    def set_values(self, tally: Tally) -> None:
        """Show what is in the tally; a field in hand that already says it is left alone."""
        for edit, values in ((self.loose, tally.loose), (self.rolls, tally.rolls)):
            if edit is not None and edit.read() != values.get(self.face):
                edit.set_value(values.get(self.face))
        self.show_amount(tally)

    def show_amount(self, tally: Tally) -> None:
        """The yen of the row, まだ while it has not been counted."""
        amount = tally.amount(self.face)
        self._amount.setText(
            self.tr("まだ") if amount is None else self.tr("{yen}円").format(yen=format_yen(amount)))
        self._amount.set_tone("muted" if amount is None and not self._current else "text")

    def set_current(self, current: bool) -> None:
        """The row in hand."""
        if current != self._current:
            self._current = current
            self._name.set_step("bold" if current else "base")
            self.update()

    def _say_wrong(self, edit: PiecesEdit, sentence: str) -> None:
        edit.setProperty("wrong", bool(sentence))
        edit.style().unpolish(edit)
        edit.style().polish(edit)
        edit.setAccessibleDescription(sentence)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        if self._current:
            painter.fillRect(self.rect(), worn.color("selection"))
            painter.fillRect(0, 0, worn.px(5), self.height(), worn.color("primary"))
        if not self.last:
            painter.fillRect(0, self.height() - worn.line, self.width(), worn.line, worn.color("line"))


class CountSheet(QWidget):
    """All rows under one head. `changed(Tally)` as it is typed, `settled` when a field is left, `finished` last."""

    changed = Signal(object)
    settled = Signal(int, bool, object, object)  # face, rolls, before, after
    finished = Signal()

    def __init__(self, rows: Sequence[int]) -> None:
        super().__init__()
        worn = look()
        self._columns = _Columns()
        edge = worn.line
        column = QVBoxLayout(self)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(0)
        column.addWidget(self._head())
        self.rows: list[CountRow] = []
        for face in rows:
            row = CountRow(face, self._columns)
            row.changed.connect(self._typed)
            for edit in row.edits():
                rolls = edit is row.rolls
                edit.step_wanted.connect(lambda step, of=row, column=rolls: self._step(of, column, step))
                edit.settled.connect(
                    lambda before, after, of=face, column=rolls: self.settled.emit(of, column, before, after))
            column.addWidget(row)
            self.rows.append(row)
        self.rows[-1].last = True
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _head(self) -> QWidget:
        worn, columns = look(), self._columns
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(worn.px(12, 8), worn.px(6, 2), worn.px(14, 10), worn.px(7, 3))
        line.setSpacing(columns.gap)
        name = Label(self.tr("金種"), tone="muted", right=True)
        name.setFixedWidth(columns.name)
        line.addWidget(name)
        line.addSpacing(columns.between)
        loose = Label(self.tr("ばら"), tone="muted", right=True)
        loose.setFixedWidth(columns.edit)
        line.addWidget(loose)
        unit = round(width_of(self.tr("枚"), worn.font()))
        line.addSpacing(unit + columns.between + columns.gap)
        line.addWidget(Label(self.tr("棒金（50枚）") if columns.amounts else self.tr("棒金"), tone="muted"))
        line.addStretch(1)
        if columns.amounts:
            line.addWidget(Label(self.tr("金額"), tone="muted", right=True))
        return head

    def tally(self) -> Tally:
        """What stands in the fields; unreadable ones count as not counted."""
        tally = Tally()
        for row in self.rows:
            tally = tally.with_pieces(row.face, row.loose.read(), rolls=False)
            if row.rolls is not None:
                tally = tally.with_pieces(row.face, row.rolls.read(), rolls=True)
        return tally

    def set_tally(self, tally: Tally) -> None:
        """Show a tally."""
        for row in self.rows:
            row.set_values(tally)

    def take_focus(self) -> None:
        """To the first row that has not been counted, else to the first."""
        tally = self.tally()
        row = next((row for row in self.rows if tally.amount(row.face) is None), self.rows[0])
        row.loose.setFocus(Qt.FocusReason.TabFocusReason)

    def next(self) -> None:
        """As Enter in the field in hand; without one, to the first empty row."""
        for row in self.rows:
            for edit in row.edits():
                if edit.hasFocus():
                    self._step(row, edit is row.rolls, 1)
                    return
        self.take_focus()

    def mark(self, focused: QWidget | None) -> None:
        """The row that holds the focus is the row in hand."""
        for row in self.rows:
            row.set_current(focused is not None and row.isAncestorOf(focused))

    def valid(self) -> bool:
        """Whether every field can be read; leads to the first that can't."""
        for row in self.rows:
            for edit in row.edits():
                if not edit.check():
                    edit.setFocus(Qt.FocusReason.OtherFocusReason)
                    return False
        return True

    def _typed(self) -> None:
        tally = self.tally()
        for row in self.rows:
            row.show_amount(tally)
        self.changed.emit(tally)

    def _step(self, row: CountRow, rolls: bool, step: int) -> None:
        at = self.rows.index(row) + step
        if at < 0:
            return
        if at == len(self.rows):
            self.finished.emit()
            return
        target = self.rows[at].rolls if rolls else self.rows[at].loose
        (target or self.rows[at].loose).setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        paint_sheet(painter, self.rect())
        top = self.rows[0].y()
        painter.fillRect(0, top - worn.line, self.width(), worn.line, worn.color("edge"))
