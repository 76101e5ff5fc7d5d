"""Counting one place: the sheet at the left; at the right the places, the sum and the number pad. For all counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from salon_app.model.problems import InputProblem
from salon_app.model.yen import format_yen
from salon_app.ui.pages.days.count_sheet import CountSheet
from salon_app.ui.pages.days.tally import Tally
from salon_app.ui.theme import look
from salon_app.ui.widgets.label import FigureLabel, Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.number_pad import NumberPad
from salon_app.ui.widgets.scroll_area import Scroll


@dataclass(frozen=True)
class PlaceLine:
    """A place in the list at the right: its name and how far it is (数えています, まだ, 44,700円)."""

    place: int
    name: str
    state: str


class CountView(QWidget):
    """Knows nothing of books: it shows a tally and tells each change. `between` stands above the number pad."""

    changed = Signal(object)  # Tally
    settled = Signal(int, bool, object, object)
    finished = Signal()
    place_pressed = Signal(int)

    def __init__(self, rows: Sequence[int], *, top: QWidget | None = None, between: QWidget | None = None) -> None:
        super().__init__()
        worn = look()
        self._narrow = worn.scale >= 150
        self._places: tuple[PlaceLine, ...] = ()
        self._hint_text = ""
        self.sheet = CountSheet(rows)
        self.sheet.changed.connect(self._changed)
        self.sheet.settled.connect(self.settled)
        self.sheet.finished.connect(self.finished)
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(worn.px(1), 0, worn.px(6, 4), worn.px(4))
        inside.addWidget(self.sheet)
        inside.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(worn.margin)
        self._scroll = Scroll(holder)
        row.addWidget(self._scroll, 1)
        side = QWidget()
        side.setFixedWidth(worn.px(400, 390))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(10, 6))
        if top is not None:
            column.addWidget(top)
        self._list = ListBox()
        self._list.row_pressed.connect(lambda at: self.place_pressed.emit(self._places[at].place))
        list_holder = QWidget()
        list_column = QVBoxLayout(list_holder)
        list_column.setContentsMargins(0, 0, worn.px(2), 0)
        list_column.addWidget(self._list)
        list_column.addStretch(1)
        self._list_scroll = Scroll(list_holder)
        self._list_scroll.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._place = Label(step="strong-bold", wrap=True)
        column.addWidget(self._place)
        column.addWidget(self._list_scroll)
        sum_row = QHBoxLayout()
        self._sum_name = Label(self.tr("数えた合計"), step="base" if self._narrow else "strong-bold")
        self.figure = FigureLabel("0", self.tr("円"), step="figure")
        sum_row.addWidget(self._sum_name)
        sum_row.addWidget(self.figure, 1)
        column.addLayout(sum_row)
        self._hint = Label(tone="muted", wrap=True)
        column.addWidget(self._hint)
        if between is not None:
            column.addWidget(between)
        column.addStretch(1)
        self.pad = NumberPad()
        self.pad.next_pressed.connect(self.sheet.next)
        column.addWidget(self.pad)
        row.addWidget(side)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_changed)

    def show_tally(self, tally: Tally, *, hint: str = "") -> None:
        """Show what has been counted so far."""
        self.sheet.set_tally(tally)
        self._hint_text = hint
        self._show_sum(tally)

    def show_places(self, places: Sequence[PlaceLine], current: int, *, heading: str = "") -> None:
        """The list of places. With large type only the place's name, or with one place the `heading`."""
        self._places = tuple(places)
        at = next((at for at, one in enumerate(places) if one.place == current), 0)
        several = len(places) > 1
        self._list_scroll.setVisible(several and not self._narrow)
        if self._narrow:
            self._place.setText(places[at].name if several else heading)
        self._place.setVisible(self._narrow and bool(self._place.text()))
        if self._narrow:
            return
        worn = look()
        self._list.set_rows([
            ListRow(one.name, right=Label(one.state, step="bold" if here == at else "base",
                                          tone="on_selection" if here == at else "muted"),
                    height=worn.px(50, 76), bold=here == at)
            for here, one in enumerate(places)
        ])
        self._list.set_current(at)
        if places:
            self._list_scroll.ensureWidgetVisible(self._list.rows()[at], 0, 0)

    def take_focus(self) -> None:
        """Start where counting goes on."""
        self.sheet.take_focus()
        if self.sheet.rows[0].loose.hasFocus():
            self._scroll.verticalScrollBar().setValue(0)  # with its head

    def _changed(self, tally: Tally) -> None:
        self._show_sum(tally)
        self.changed.emit(tally)

    def _show_sum(self, tally: Tally) -> None:
        try:
            self.figure.set_figure(format_yen(tally.total))
            sentence = ""
        except InputProblem as problem:
            self.figure.set_figure("—")
            sentence = str(problem)
        self._hint.setText(sentence or self._hint_text)
        self._hint.set_tone("warning" if sentence else "muted")
        self._hint.setVisible(bool(self._hint.text()) and (not self._narrow or bool(sentence)))

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self.sheet.mark(new)
