"""対応: the open cases, what is due first at the top, and under a second tab those that have ended."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from salon_app.services.watch_calls.values import Case
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.pages.watch_calls.case_words import case_row
from salon_app.ui.pages.watch_calls.form_state import moment
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox
from salon_app.ui.widgets.minute_names import MinuteNames
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.stacked import stacked
from salon_app.ui.widgets.tab_bar import TabBar

OPEN, ENDED = range(2)
LOOKED_BACK, MOST_SHOWN = timedelta(days=366), 60


class CasesPage(Page):
    """No names until somebody asks for them."""

    tables = frozenset({"watch_case", "watch_step", "person"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self.cases: Sequence[Case] = ()
        self.tabs = TabBar([self.tr("対応中"), self.tr("終わった対応")])
        self.tabs.changed.connect(lambda _tab: self.refresh())
        self.names = MinuteNames()
        self.names.turned.connect(self._show)
        self.list = ListBox()
        self.list.row_pressed.connect(lambda at: ctx.go("watch_case", case_id=self.cases[at].id))
        self.none = Label(wrap=True)
        head = QHBoxLayout()
        head.setSpacing(worn.px(10, 8))
        head.addWidget(self.tabs, 1)
        head.addWidget(self.names)
        self.area = ScrollArea(stacked(self.none, self.list))
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(12, 6))
        column.addLayout(head)
        column.addWidget(self.area, 1)
        steps = Button(self.tr("緊急時の手順"), "warning", max_lines=2)
        steps.clicked.connect(lambda: ctx.go("emergency_steps"))
        self.set_side_buttons(steps)
        self.set_hint(self.tr("命にかかわるときは、先に 119番 です。"))

    def refresh(self) -> None:
        salon, today = self.ctx.salon, self.ctx.today()
        if self.tabs.current() == OPEN:
            self.cases = salon.watch_cases.open_cases()
            self.none.setText(self.tr("対応中のことはありません。電話で「体調不良」「要連絡」と残すと、ここに出ます。"))
            self.area.set_count("")
        else:
            ended = [case for case in salon.watch_cases.between(today - LOOKED_BACK, today) if not case.open]
            ended.sort(key=lambda case: (case.ended_on or today, case.id), reverse=True)
            self.cases = ended[:MOST_SHOWN]
            self.none.setText(self.tr("この1年に終わった対応はありません。"))
            self.area.set_count(self.tr("新しいほうから{count}件です。").format(count=MOST_SHOWN)
                                if len(ended) > MOST_SHOWN else "")
        self._show()
        first = next(iter(self.cases), None) if self.tabs.current() == OPEN else None
        if first is not None:
            self.set_main(self.tr("先頭の対応を開く"), lambda: self.ctx.go("watch_case", case_id=first.id))
        else:
            self.set_main(self.tr("今日の電話へ"), lambda: self.ctx.go("phone"), icon="phone")

    def _show(self) -> None:
        now = moment(self.ctx.salon.clock)
        self.none.setVisible(not self.cases)
        self.names.setVisible(bool(self.cases))
        self.list.set_rows([case_row(case, now, name=self.names.names()) for case in self.cases])

    def leaving(self) -> None:
        self.names.conceal()

    def step_back(self) -> bool:
        if self.tabs.current() == ENDED:
            self.tabs.choose(OPEN)
            return True
        return False

    def state(self) -> Args:
        return {"tab": self.tabs.current()}

    def restore(self, state: Args) -> None:
        self.tabs.choose(state["tab"])
