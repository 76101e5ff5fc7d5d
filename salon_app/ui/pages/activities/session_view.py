"""The right side of the session's page: three ways to enter (出席, 役割, 参加費), each with its cards."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.services.activities_values import Wall
from salon_app.ui.pages.activities.session_side import NumbersCard, ReasonCard, TotalRow, UnnamedCard
from salon_app.ui.pages.activities.wall_state import FEES, PRESENT, ROLES, Mode
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.tab_bar import TabBar

MODES: tuple[Mode, ...] = (PRESENT, ROLES, FEES)


class SessionSide(QWidget):
    """Tabs above, the cards of the chosen way below. Its signals are those of its parts, and three of its own."""

    mode_chosen = Signal(str)
    join_wanted = Signal()
    names_wanted = Signal()

    def __init__(self, count: Callable[[str], int | None], *, narrow: bool) -> None:
        super().__init__()
        worn = look()
        self._modes: tuple[Mode, ...] = ()
        self._mode: Mode = PRESENT
        self.tabs = TabBar((), even=True)
        self.tabs.changed.connect(lambda at: self.mode_chosen.emit(self._modes[at]))
        self.reason = ReasonCard()
        self.numbers = NumbersCard(count)
        self.unnamed = UnnamedCard()
        self.walk_in = Button(self.tr("当日参加の方を書く"), "plus", max_lines=2)
        self.walk_in.clicked.connect(self.join_wanted)
        self.total = TotalRow(narrow=narrow)
        self.fields: dict[str, Field] = {
            "reason": self.reason.field, "numbers": self.numbers.field, "unnamed": self.unnamed.fields[0]}
        first = QWidget()
        column = QVBoxLayout(first)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(8))
        for card in (self.numbers, self.unnamed, *((self.walk_in,) if narrow else ())):
            column.addWidget(card)
        column.addStretch(1)
        self._parts: dict[Mode, QWidget] = {PRESENT: first}
        inner = QWidget()
        self._inside = inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(worn.px(8))
        inside.addWidget(self.reason)
        inside.addWidget(first)
        inside.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(worn.px(8, 6))
        outer.addWidget(self.tabs)
        outer.addWidget(ScrollArea(inner, sentence=narrow), 1)
        self._pinned = None if narrow else self.walk_in
        if self._pinned is not None:  # where the cards scroll, this one way on stays in view
            outer.addWidget(self._pinned)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(worn.px(8))
        outer.addLayout(self._foot)
        if narrow:
            back = Button(self.tr("お名前の一覧にもどる"), "checklist", height=worn.target)
            back.clicked.connect(self.names_wanted)
            self._foot.addWidget(back, 1)
        self.show_mode(PRESENT)

    def stand_at_foot(self, button: Button) -> None:
        """A button of the page, below the cards."""
        self._foot.addWidget(button)

    def begin(self) -> None:
        """Another session."""
        self.reason.clear()
        self.numbers.clear()

    def add_way(self, mode: Mode, panel: QWidget) -> None:
        """The cards of another way, built when it was first asked for."""
        panel.hide()
        self._parts[mode] = panel
        self._inside.insertWidget(self._inside.count() - 1, panel)

    def show_mode(self, mode: Mode) -> None:
        """The cards of this way."""
        for key, part in self._parts.items():
            part.setVisible(key == mode)
        if self._pinned is not None:
            self._pinned.setVisible(mode == PRESENT)
        self._mode = mode
        self._mark()

    def show_wall(self, wall: Wall, codes: tuple[str, ...], *, fixed: str) -> None:
        """Counts, sheets, and since when the count is fixed ('' while it is not)."""
        modes = MODES if wall.session.fee or wall.fee_received or self._mode == FEES else MODES[:2]
        if modes != self._modes:
            self._modes = modes
            words = {PRESENT: self.tr("出席"), ROLES: self.tr("役割"), FEES: self.tr("参加費")}
            self.tabs.set_words([words[one] for one in modes])
        self._mark()
        self.numbers.show_sheet(codes)
        self.unnamed.show_counts(wall.counts)
        self.total.show_counts(wall.counts)
        self.reason.setVisible(bool(fixed) and self._mode != FEES)
        self.reason.show_fixed(fixed)

    def _mark(self) -> None:
        for at, tab in enumerate(self.tabs.tabs()):
            tab.setChecked(self._modes[at] == self._mode)
