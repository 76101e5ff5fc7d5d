"""来店者数: three large counters for today. Each tap is saved at once; 元に戻す takes it back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.problems import Problem
from salon_app.services.day_values import Visitors
from salon_app.ui.context import PageContext
from salon_app.ui.date_words import long_day
from salon_app.ui.page import Page
from salon_app.ui.pages.days.counters import MOST, CounterCard
from salon_app.ui.theme import look
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.scroll_area import ScrollArea


class VisitorsPage(Page):
    """What is shown runs ahead of the disk by the taps that are still being saved."""

    tables = frozenset({"visitors", "till_period"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._visitors = Visitors()
        self._saving = 0
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, worn.px(6), worn.px(8))
        column.setSpacing(worn.px(14, 8))
        self._lead = Label(wrap=True)
        column.addWidget(self._lead)
        row = QHBoxLayout()
        row.setSpacing(worn.gap)
        self._words = (self.tr("男"), self.tr("女"), self.tr("子ども"))
        self.cards = [CounterCard(word) for word in self._words]
        for at, card in enumerate(self.cards):
            card.stepped.connect(lambda step, here=at: self._step(here, step))
            row.addWidget(card, 1)
        column.addLayout(row)
        self._total = Label(step="title", right=True)
        column.addWidget(self._total, 0, Qt.AlignmentFlag.AlignRight)
        column.addStretch(1)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollArea(inner, sentence=False))

    def refresh(self) -> None:
        if self._saving:
            return
        status = self.ctx.salon.days.status()
        self._visitors = status.visitors
        self._lead.setText(self.tr("{day}  1人来るごとに押します。").format(day=long_day(status.business_date)))
        self._show()

    def show_problem(self, problem: Problem) -> None:
        self._saving = 0
        self.refresh()
        super().show_problem(problem)

    def _show(self) -> None:
        one = self._visitors
        for card, count in zip(self.cards, (one.men, one.women, one.children), strict=True):
            card.show_count(count)
        self._total.setText(self.tr("あわせて {count}名").format(count=one.total))
        self.set_main(self.tr("{count}名で戻る").format(count=one.total), self.ctx.back)

    def _step(self, at: int, step: int) -> None:
        counts = [self._visitors.men, self._visitors.women, self._visitors.children]
        counts[at] = max(0, min(MOST, counts[at] + step))
        now = Visitors(*counts)
        if now == self._visitors:
            return
        self._visitors = now
        self._show()
        self._saving += 1
        day, by, days = self.ctx.salon.days.status().business_date, self.ctx.by(), self.ctx.salon.days
        self.short(lambda: days.set_visitors(day, now, by=by), lambda _none: self._saved())
        words = self.tr("{who}を1名 加えました。") if step > 0 else self.tr("{who}を1名 減らしました。")
        self.ctx.toast(words.format(who=self._words[at]), undo=True)

    def _saved(self) -> None:
        self._saving -= 1
        if not self._saving:
            self.refresh()
