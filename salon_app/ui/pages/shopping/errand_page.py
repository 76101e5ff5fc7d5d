"""依頼: one errand, where it is and what can be done with it now; its money, and everything that was done before."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from salon_app.model.errands import BEFORE_SHOPPING, ON_HOLD
from salon_app.model.problems import InputProblem, Problem
from salon_app.services.shopping.values import Errand, Money
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.pages.shopping import deeds, ways
from salon_app.ui.pages.shopping.deed_panel import DeedPanel
from salon_app.ui.pages.shopping.deeds import Deed
from salon_app.ui.pages.shopping.errand_words import main_words
from salon_app.ui.pages.shopping.overview import Overview
from salon_app.ui.pages.shopping.record_view import RecordView
from salon_app.ui.pages.shopping.steps import take_step
from salon_app.ui.pages.shopping.ways import Way
from salon_app.ui.pages.shopping.ways_view import WaysView
from salon_app.ui.theme import look
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.tab_bar import TabBar

GLANCE, WAYS, RECORD = range(3)


class ErrandPage(Page):
    """Argument: `errand_id`. What asks for a reason takes the main button until it is done or given up."""

    tables = frozenset({"errand", "errand_line", "errand_step", "errand_money", "custody_slip", "errand_settlement", "person",
                        "shop", "setting"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self.narrow = worn.scale >= 150
        self.errand_id = 0
        self.errand: Errand | None = None
        self.overview = Overview(self._contact)
        self.overview.helper_wanted.connect(lambda: ctx.go("errand_assign", errand_id=self.errand_id))
        self.ways, self.record = WaysView(), RecordView()
        self.overview.goods_wanted.connect(self._to_goods)
        self.ways.chosen.connect(self._choose)
        self.record.taken_back.connect(lambda entry: self._ask_back(entry))
        self.panel = DeedPanel(self._today)
        self.panel.changed.connect(self._say)
        self.panel.left.connect(self._give_up)
        self.panel.reason.submitted.connect(self._press_main)
        self.fields |= self.panel.fields
        self.tabs = TabBar([self.tr("いまのようす"), self.tr("ほかの手続き"), self.tr("これまでの記録")])
        self.tabs.changed.connect(self._turn)
        self.stack = QStackedWidget()
        for view in (self.overview, self.ways, self.record):
            self.stack.addWidget(view)
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, worn.px(8), worn.px(8))
        inside.addWidget(self.panel)
        inside.addStretch(1)
        self.asking = ScrollArea(inner)
        row = QHBoxLayout()
        row.setSpacing(worn.margin)
        row.addWidget(self.stack, 1)
        row.addWidget(self.asking, int(self.narrow))
        if not self.narrow:
            self.asking.setFixedWidth(worn.ems(23))
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(10, 6))
        column.addWidget(self.tabs)
        column.addLayout(row, 1)
        self.asking.hide()

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        if args["errand_id"] != self.errand_id:
            self.errand_id = args["errand_id"]
            self.tabs.choose(GLANCE)
            self.overview.to_top()
        self._close()

    def refresh(self) -> None:
        salon, today = self.ctx.salon, self.ctx.today()
        errand = self.errand = salon.errands.get(self.errand_id)
        self.set_title(self.tr("買いものの依頼"), errand.number)
        self.overview.show_errand(errand, today)
        if self.tabs.current() == WAYS:
            self.ways.show_groups(ways.groups(self.ctx, errand))
            if self._asking() and self.panel.deed is not None:
                self.ways.mark(self.panel.deed.words)
        elif self.tabs.current() == RECORD:
            self.record.show_record(errand, salon.holdings.entries(errand.id), today)
        self._say()

    def leaving(self) -> None:
        self.overview.head.secret.conceal()

    def step_back(self) -> bool:
        if self._asking():
            self._give_up()
            return True
        if self.tabs.current() != GLANCE:
            self.tabs.choose(GLANCE)
            return True
        return False

    def state(self) -> Args:
        return {"tab": self.tabs.current()} if self.errand_id else {}

    def restore(self, state: Args) -> None:
        if self.errand_id:
            self.tabs.choose(state["tab"])

    # --- where we are ----------------------------------------------------------------------------

    def _today(self) -> date:
        return self.ctx.today()

    def _contact(self) -> list[tuple[str, str]]:
        """号室 and telephones of the person, when they are asked for."""
        assert self.errand is not None
        people = self.ctx.salon.people
        card = people.card(people.current_id(self.errand.person_id))
        return [(self.tr("号棟・号室"), " ".join(filter(None, (card.person.block, card.person.room)))),
                *((phone.label or self.tr("電話"), phone.number) for phone in card.phones)]

    def _turn(self, _tab: int) -> None:
        self.stack.setCurrentIndex(self.tabs.current())
        self._close()
        if self.errand is not None:
            self.refresh()

    def _say(self) -> None:
        """The main button: what is being asked, else the next step."""
        errand = self.errand
        if errand is None:
            return
        if self._asking():
            missing = self.panel.missing()
            self.set_main(missing or self.panel.main_words(), self._run, enabled=not missing)
        elif errand.open:
            self.set_main(main_words(errand), lambda: take_step(self, errand))
        else:
            self.set_main(self.tr("同じ方の新しい依頼を受ける"),
                          lambda: self.ctx.go("errand_request", person_id=errand.person_id), icon="plus")

    def _to_goods(self) -> None:
        """The page where what is to be bought, or was bought, can be changed."""
        assert self.errand is not None
        shopped = self.errand.state not in (*BEFORE_SHOPPING, ON_HOLD)
        self.ctx.go("errand_purchase" if shopped else "errand_request", errand_id=self.errand_id)

    # --- deeds -----------------------------------------------------------------------------------

    def _asking(self) -> bool:
        return not self.asking.isHidden()

    def _choose(self, way: Way) -> None:
        if way.deed is not None:
            self._ask(way.deed)
        elif way.go is not None:
            self._close()
            self.guarded(way.go)()

    def _ask_back(self, entry: Money) -> None:
        self._ask(deeds.take_back(self.ctx, entry))

    def _ask(self, deed: Deed) -> None:
        """Ask for what a deed needs, beside the list or in its place."""
        self.panel.show_deed(deed)
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # hiding the pressed line would send the focus anywhere
        self.stack.setVisible(not self.narrow)
        self.asking.show()
        self.record.only_money(True)
        self.asking.view.verticalScrollBar().setValue(0)
        if self.tabs.current() == WAYS:
            self.ways.mark(deed.words)
            QTimer.singleShot(0, self, lambda: self.ways.reveal(deed.words))
        self._say()

    def _close(self) -> None:
        """Nothing is asked."""
        if self._asking():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.asking.hide()
        self.record.only_money(False)
        self.stack.show()

    def _give_up(self) -> None:
        self._close()
        self.refresh()

    def _press_main(self) -> None:
        button = self.main_button()
        if button is not None and button.isEnabled():
            button.click()

    def _run(self) -> None:
        """Do it. What was typed stays where it can't be."""
        deed = self.panel.deed
        assert deed is not None
        self.clear_errors()
        try:
            said = deed.run(self.panel.answer())
        except InputProblem:
            raise
        except Problem as problem:
            self.refresh()
            self.show_problem(problem)
            return
        self.ctx.toast(said, undo=True)
        self.tabs.choose(GLANCE)
