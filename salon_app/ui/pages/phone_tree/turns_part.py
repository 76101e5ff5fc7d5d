"""Who rings now and whom: the callers with how many they still ring, whose turn it is, and who is to report back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model.phone_trees import REAL
from salon_app.services.phone_tree.values import TreeRound
from salon_app.ui.pages.phone_tree.round_state import Counts, Turn, caller_name, counts, waiting_to_report
from salon_app.ui.theme import look
from salon_app.ui.widgets.chip_row import ChipRow
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea


class CountsStrip(ChipRow):
    """伝わった, 電話を待っている, まだ, minutes: live, in large figures."""

    def show_counts(self, held: TreeRound) -> None:
        """As the round stands."""
        now: Counts = counts(held)
        left = self.tr("{count}名（休止 {away}名）") if now.away else self.tr("{count}名")
        figures = [(self.tr("伝わった"), self.tr("{count}名").format(count=now.told)),
                   (self.tr("まだ伝わっていない"), left.format(count=now.left, away=now.away)),
                   (self.tr("いま電話を待つ"), self.tr("{count}名").format(count=now.waiting)),
                   (self.tr("始めてから"), self.tr("{count}分").format(count=now.minutes))]
        if look().scale >= 150:
            figures = [(self.tr("伝わった"), figures[0][1]), (self.tr("まだ"), figures[1][1]), ("", figures[3][1])]
        parts: list[QWidget] = []
        for words, figure in figures:
            if words:
                parts.append(Label(words, tone="muted"))
            label = Label(figure, step="strong-bold" if look().scale >= 150 else "title")
            label.setMinimumWidth(label.sizeHint().width() + look().px(12, 4))
            parts.append(label)
        if held.kind == REAL:
            parts.append(Label(self.tr("119番・110番が先"), step="bold", tone="warning"))
        self.set_chips(parts)


class TurnList(QWidget):
    """Whom the caller in hand rings. `pressed(node_id)`."""

    pressed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.list = ListBox()
        self._turns: tuple[Turn, ...] = ()
        self.list.row_pressed.connect(lambda at: self.pressed.emit(self._turns[at].node_id))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(6, 4))
        column.addWidget(Label(self.tr("かける順"), step="strong-bold"))
        column.addWidget(self.list)

    def show_turns(self, turns: tuple[Turn, ...], node_id: int | None) -> None:
        """These, with one in hand."""
        self._turns = turns
        self.setVisible(bool(turns))
        self.list.set_rows([ListRow("　".join(filter(None, (one.name, one.block))), one.note, bold=True,
                                    height=look().px(50, 76)) for one in turns])
        self.list.set_current(next((at for at, one in enumerate(turns) if one.node_id == node_id), None))


class TurnsPart(QWidget):
    """`caller_pressed(node_id)`, `reported(node_id)`. `more` stands between both lists, `last` below them."""

    own_scroll = True
    caller_pressed = Signal(int)
    reported = Signal(int)

    def __init__(self, more: QWidget | None = None, *last: QWidget) -> None:
        super().__init__()
        worn = look()
        self._callers: tuple[int, ...] = ()
        self._reporting: tuple[int, ...] = ()
        self.head, self.callers = Label(step="strong-bold", wrap=True), ListBox()
        self.callers.row_pressed.connect(lambda at: self.caller_pressed.emit(self._callers[at]))
        self.report_head, self.reports = Label(step="strong-bold", wrap=True), ListBox()
        self.reports.row_pressed.connect(lambda at: self.reported.emit(self._reporting[at]))
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, worn.px(6), worn.px(6))
        inside.setSpacing(worn.px(8, 6))
        for part in (self.head, self.callers, more, self.report_head, self.reports, *last):
            if part is not None:
                inside.addWidget(part)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ScrollArea(inner))

    def show_round(self, held: TreeRound, caller_id: int | None) -> None:
        """As it stands, with a caller in hand."""
        progress = held.progress
        self._callers = progress.callers()
        self._reporting = waiting_to_report(held)
        self.head.setText(self.tr("だれがかけますか") if self._callers else self.tr("いまかける方は、いません。"))
        left = self.tr("あと{count}名")
        self.callers.set_rows([
            ListRow(caller_name(held, node), bold=True, height=look().px(50, 72),
                    right=Label(left.format(count=len(progress.to_ring(node))))) for node in self._callers])
        self.callers.set_current(self._callers.index(caller_id) if caller_id in self._callers else None)
        self.report_head.setText(self.tr("折り返しを待つ方（電話が来たら押します）"))
        self.report_head.setVisible(bool(self._reporting))
        self.reports.set_rows([
            ListRow(self.tr("{name}さん").format(name=held.tree.place(node).name), icon="return", height=look().px(50, 72),
                    right=Label(self.tr("伝わった") if progress.told(node) else self.tr("まだ"), tone="muted"))
            for node in self._reporting])
