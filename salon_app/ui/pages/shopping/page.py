"""買いもの代行: the board, the list of all errands, what is due today, and the ways to the paper and the money."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from salon_app.services.shopping.values import Card
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.pages.shopping.board_view import BoardView
from salon_app.ui.pages.shopping.list_view import ListView
from salon_app.ui.pages.shopping.steps import take_step
from salon_app.ui.pages.shopping.today_view import TodayView
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceKeys
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea

BOARD, LIST, TODAY, MORE = "board", "list", "today", "more"


class ErrandsPage(Page):
    """Argument: `view` (board, list, today). In large type the ways on are a view of their own."""

    tables = frozenset({"errand", "errand_line", "errand_step", "errand_money", "errand_template", "person", "shop"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self.narrow = worn.scale >= 125
        self.board = BoardView()
        self.list = ListView(self)
        self.today = TodayView(self)
        self.empty = EmptyState(
            self.tr("いま進めている依頼はありません。新しい依頼を受けると、ここに並びます。"), icon="bag",
            action=self.tr("新しい依頼を受ける"), callback=lambda: ctx.go("errand_request"))
        for pressed in (self.board.pressed, self.today.pressed, self.list.pressed):
            pressed.connect(self.open)
        for stepped in (self.board.stepped, self.today.stepped):
            stepped.connect(lambda card: take_step(self, card))
        self._views: dict[str, QWidget] = {BOARD: self.board, LIST: self.list, TODAY: self.today}
        keys = [(BOARD, self.tr("進みぐあい")), (LIST, self.tr("一覧")), (TODAY, self.tr("今日の分"))]
        if self.narrow:
            keys.append((MORE, self.tr("そのほか")))
            self._views[MORE] = self._more()
        icons = ("grid", "list", "calendar", "chevron-right")[:len(keys)] if worn.scale < 150 else ()
        self.keys = ChoiceKeys(keys, BOARD, sign=False, icons=icons)
        self.keys.chosen.connect(lambda value: self.show_view(str(value)))
        self.stack = QStackedWidget()
        for view in (*self._views.values(), self.empty):
            self.stack.addWidget(view)
        head = QHBoxLayout()
        head.setSpacing(worn.px(10, 8))
        head.addWidget(self.keys, int(self.narrow))
        if not self.narrow:
            head.addStretch(1)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(14, 6))
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        if not self.narrow:
            typing, sheets, weekly, money = (self._button(*way[:2], way[2]) for way in self._ways())
            head.addWidget(typing)
            head.addWidget(sheets)
            self.set_side_buttons(weekly, money)
        self.set_main(self.tr("新しい依頼を受ける"), lambda: ctx.go("errand_request"), icon="plus")

    # --- ways on ---------------------------------------------------------------------------------

    def _ways(self) -> list[tuple[str, str, str, str]]:
        """Words, sign, page, and what it is for."""
        return [
            (self.tr("番号で入力"), "pencil", "errand_typing", self.tr("買いもの票に書いた代金を、番号で入れます。")),
            (self.tr("買いもの票を印刷する"), "print", "errand_sheets", self.tr("店ごと、お届け先ごとにも印刷できます。")),
            (self.tr("いつもの依頼"), "refresh", "errand_templates", self.tr("毎週の品など、くり返す依頼です。")),
            (self.tr("預り金"), "wallet", "custody", self.tr("お預りしているお金と、ある場所です。"))]

    def _button(self, words: str, icon: str, key: str) -> Button:
        button = Button(words, icon, max_lines=2)
        button.clicked.connect(lambda: self.ctx.go(key))
        return button

    def _more(self) -> QWidget:
        """The same ways as lines."""
        ways = self._ways()
        self.ways = ListBox()
        self.ways.set_rows([ListRow(words, about, icon=icon, arrow=True, bold=True) for words, icon, _, about in ways])
        self.ways.row_pressed.connect(lambda at: self.ctx.go(ways[at][2]))
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, look().px(8), 0)
        inside.addWidget(self.ways)
        inside.addStretch(1)
        return ScrollArea(inner)

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        if "view" in args:
            self.keys.set_value(args["view"])

    def view(self) -> str:
        """Which view is chosen."""
        return str(self.keys.value())

    def refresh(self) -> None:
        view = self.view()
        shown = self._views[view]
        if view == BOARD:
            cards = self.ctx.salon.errands.board()
            self.board.show_cards(cards, self.ctx.today())
            shown = self.board if cards else self.empty
        elif view == LIST:
            self.list.refresh()
        elif view == TODAY:
            self.today.refresh()
        self.stack.setCurrentWidget(shown)

    def state(self) -> Args:
        return {"view": self.view(), "list": self.list.state()}

    def restore(self, state: Args) -> None:
        self.list.restore(state["list"])
        view = state["view"]
        self.keys.set_value(view if view in self._views else BOARD)
        self.refresh()

    def step_back(self) -> bool:
        return self.view() == LIST and self.list.step_back()

    # --- what is pressed -------------------------------------------------------------------------

    def show_view(self, view: str) -> None:
        """Another view."""
        self.keys.set_value(view)
        self.refresh()

    def open(self, card: Card) -> None:
        """One errand."""
        self.ctx.go("errand", errand_id=card.id)
