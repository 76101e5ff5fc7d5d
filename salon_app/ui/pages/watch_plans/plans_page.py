"""電話の予定: everybody's weekly calls by weekday and time, who rings, the next call, and 休止 with its end."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.clock_times import clock_words
from salon_app.model.kana import search_key
from salon_app.model.repeat_words import weekday_name, weekday_words
from salon_app.model.watch import pause_words
from salon_app.services.watch_calls.values import RoundLine, WatchPlan
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.pages.watch_plans.form_state import PlanLine, by_weekday, next_words, pause_on, until_words
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.minute_names import MinuteNames
from salon_app.ui.widgets.person_search import SearchEdit
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.tab_bar import TabBar

PAUSED = 7
"""In place of a weekday (0 Monday): those on 休止."""
TABS = (6, 0, 1, 2, 3, 4, 5, PAUSED)
"""日 to 土, as the calendar has them, and 休止."""


class WatchPlansPage(Page):
    """Argument: `names` (shown for a minute). Nobody is named until somebody asks for it or looks for a name."""

    tables = frozenset({"watch_plan", "watch_pause", "watch_attempt", "watch_case", "person"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._plans: tuple[WatchPlan, ...] = ()
        self._round: dict[int, RoundLine] = {}
        self.shown_lines: tuple[PlanLine, ...] = ()
        self._tab = ctx.today().weekday()
        self.search = SearchEdit(self.tr("お名前・号棟でさがす"))
        self.search.textChanged.connect(lambda _text: self._typed())
        self.names = MinuteNames()
        self.names.turned.connect(self._turned)
        self.tabs = TabBar(even=True)
        self.tabs.changed.connect(lambda at: self._turn(TABS[at]))
        self.head = Label(step="strong-bold", wrap=True)
        self.list = ListBox()
        self.list.row_pressed.connect(lambda at: ctx.go("watch_plan", plan_id=self.shown_lines[at].plan.id))
        self.empty = EmptyState(
            self.tr("見守り電話を受ける方は、まだいません。どなたに、何曜日の何時にかけるかを決めます。"), icon="phone")
        head = QHBoxLayout()
        head.setSpacing(worn.px(8))
        head.addWidget(self.search, 1)
        head.addWidget(self.names)
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, worn.px(8), worn.px(8))
        inside.setSpacing(worn.px(10, 8))
        for part in (self.head, self.list, self.empty):
            inside.addWidget(part)
        inside.addStretch(1)
        self._area = ScrollArea(inner)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(8, 6))
        column.addLayout(head)
        column.addWidget(self.tabs)
        column.addWidget(self._area, 1)
        ways = [(self.tr("電話かけ表"), "print", "watch_sheets"), (self.tr("結果の取りこみ"), "upload", "watch_import")]
        buttons = []
        for words, icon, key in ways:
            if key in ctx.shell.page_keys():
                button = Button(words, icon, max_lines=2)
                button.clicked.connect(lambda _on=False, held=key: ctx.go(held))
                buttons.append(button)
        self.set_side_buttons(*buttons)

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        if args.get("names") and not self.names.names():
            self.names.click()

    def leaving(self) -> None:
        self.search.clear()
        self.names.conceal()

    def refresh(self) -> None:
        salon = self.ctx.salon
        self._plans = salon.watch_plans.all()
        self._round = {line.plan.id: line for line in salon.watch_calls.round()}
        self._show()
        self.set_main(self.tr("予定を加える"), lambda: self.ctx.go("watch_plan"), icon="plus")

    def state(self) -> Args:
        return {"tab": self._tab}

    def restore(self, state: Args) -> None:
        self._tab = state["tab"]
        self._show()

    # --- what is shown ---------------------------------------------------------------------------

    def _show(self) -> None:
        today, text = self.ctx.today(), search_key(self.search.text())
        days = by_weekday(self._plans)
        paused = tuple(PlanLine(plan, plan.slots[0]) for plan in self._plans if pause_on(plan, today) is not None)
        for part in (self.search, self.names, self.tabs):
            part.setVisible(bool(self._plans))
        self.empty.setVisible(not self._plans)
        if text:
            self.shown_lines = tuple(one for day in days for one in day if text in search_key(
                one.plan.name + one.plan.reading) or text in search_key(one.plan.block))
            self.head.setText(self.tr("見つかった予定 {count}件").format(count=len(self.shown_lines)))
        else:
            self.shown_lines = paused if self._tab == PAUSED else days[self._tab]
            words = self.tr("休止中 {count}名") if self._tab == PAUSED else self.tr("{day} {count}件")
            self.head.setText(words.format(day=weekday_name(self._tab % 7), count=len(self.shown_lines)))
        self.head.setVisible(bool(self._plans) and (bool(text) or look().scale < 150))  # the tab says as much
        self._show_tabs([len(day) for day in days], len(paused))
        self.list.set_rows([self._row(one, named=bool(text)) for one in self.shown_lines])

    def _show_tabs(self, counts: list[int], paused: int) -> None:
        words = [self.tr("{day} {count}").format(day=sign, count=counts[weekday]) if counts[weekday] else sign
                 for sign, weekday in zip(weekday_words(), TABS, strict=False)]
        self.tabs.set_words([*words, self.tr("休止 {count}").format(count=paused)], TABS.index(self._tab))

    def _row(self, one: PlanLine, *, named: bool) -> ListRow:
        today, plan = self.ctx.today(), one.plan
        narrow, days = look().scale >= 150, named or self._tab == PAUSED
        time = clock_words(one.slot.time)
        if days:
            time = f"{weekday_name(one.slot.weekday)} {time}"
        who = " ".join(filter(None, (plan.name, plan.block))) if self.names.names() else ""
        following = "" if pause_on(plan, today) is not None else next_words(plan, self._round.get(plan.id), today)
        caller = self.tr("かける人 {name}").format(name=plan.caller or self.tr("決まっていません"))
        if narrow:
            return ListRow("　".join(filter(None, (time, who))), "\n".join(filter(None, (following, caller))), arrow=True,
                           right=self._chip(one), bold=True)
        below = "　".join(filter(None, (following, caller)))
        return ListRow(time, "\n".join(filter(None, (who, below))), arrow=True, right=self._chip(one),
                       label_width=7.6 if days else 3.4, height=look().px(66) if who else None)

    def _chip(self, one: PlanLine) -> Chip | None:
        pause = pause_on(one.plan, self.ctx.today())
        line = self._round.get(one.plan.id)
        if pause is not None:
            until = until_words(pause) if pause.end is not None else pause_words(pause.why)
            return Chip(self.tr("休止 {until}").format(until=until), icon="pause")
        if line is not None and line.case_id is not None:
            return Chip(self.tr("対応中"), "warning")
        if line is not None and line.silent_days:
            return Chip(self.tr("{count}日つながっていません").format(count=line.silent_days), "warning")
        return None

    # --- what is pressed -------------------------------------------------------------------------

    def _typed(self) -> None:
        """Who looks for a name sees names, for a minute."""
        if self.search.text().strip() and not self.names.names():
            self.names.click()
        else:
            self._show()

    def _turned(self) -> None:
        if not self.names.names():
            self.search.clear()
        self._show()

    def _turn(self, tab: int) -> None:
        self._tab = tab
        self.search.clear()
        self._show()
        self._area.view.verticalScrollBar().setValue(0)
