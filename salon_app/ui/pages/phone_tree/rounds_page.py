"""これまでの記録: the rounds that were run, each with what came of it; one press opens it for its 通話記録."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model.phone_trees import DRILL, kind_words
from salon_app.services.phone_tree.values import TreeRound
from salon_app.ui.context import PageContext
from salon_app.ui.date_words import full_day
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.label import Chip
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea


class TreeRoundsPage(Page):
    """Newest first."""

    tables = frozenset({"tree_round", "tree_call"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self.rounds: tuple[TreeRound, ...] = ()
        self.list = ListBox()
        self.list.row_pressed.connect(lambda at: ctx.go("tree_round", round_id=self.rounds[at].id))
        self.empty = EmptyState(self.tr("訓練も本番も、まだしていません。一度、訓練をしてみると、かかる時間がわかります。"),
                                icon="phone")
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, look().px(8), look().px(8))
        inside.addWidget(self.list)
        inside.addWidget(self.empty)
        inside.addStretch(1)
        self.area = ScrollArea(inner)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)

    def refresh(self) -> None:
        rounds = self.ctx.salon.tree_rounds
        self.rounds = rounds.between(date.min, self.ctx.today())
        self.list.set_rows([self._row(held) for held in self.rounds])
        self.empty.setVisible(not self.rounds)
        running = rounds.running()
        if running is not None:
            self.set_main(self.tr("いま回している連絡を開く"), lambda: self.ctx.go("tree_round", round_id=running.id),
                          icon="phone")
        elif self.ctx.salon.phone_trees.current() is not None:
            self.set_main(self.tr("訓練・本番を始める"), lambda: self.ctx.go("tree_round"), icon="phone")
        else:
            self.set_main(self.tr("連絡網がないので、始められません"), enabled=False)

    def _row(self, held: TreeRound) -> ListRow:
        words = self.tr("{told}名に伝わり、まだ {left}名　{minutes}分　第{number}版").format(
            told=held.told, left=len(held.progress.not_told), minutes=held.minutes, number=held.tree.number)
        chip = None if held.ended_at is not None else Chip(self.tr("いま回しています"), "warning", icon="phone")
        if chip is None and held.kind != DRILL:
            chip = Chip(kind_words(held.kind))
        head = self.tr("{day}　{kind}").format(day=full_day(held.business_date), kind=kind_words(held.kind))
        return ListRow(head, words, icon="clock", arrow=True, bold=True, right=chip)
