"""お金: what lies where at the left, the cash book of the chosen place at the right. At large sizes one after the other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.dates import add_months
from salon_app.model.yen import format_yen
from salon_app.services.cashbook import Account
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import long_month
from salon_app.ui.page import Page
from salon_app.ui.pages.cashbook.entries import EntryLine, MonthBook, month_book
from salon_app.ui.pages.cashbook.entry_table import EntryTable
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.tile_grid import TileGrid


@dataclass(frozen=True)
class Task:
    """Something that can be done with a place: the page it opens, its word and sign."""

    key: str
    words: str
    icon: str


class MoneyPage(Page):
    """Volunteers see 入金, 出金 and 残高; two sides of a ledger are the program's affair."""

    tables = frozenset({"account", "movement", "leg", "sale"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self.narrow = worn.scale >= 150
        self._place_id: int | None = None
        self._month: date | None = None
        self._in_hand: int | None = None
        self._list_first = self.narrow
        self._places: tuple[Account, ...] = ()
        self._balances: dict[int, int] = {}
        self._asked = 0
        self.places_side = self._build_places()
        self.book_side = self._build_book()
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(worn.margin)
        row.addWidget(self.places_side, 1 if self.narrow else 0)
        row.addWidget(self.book_side, 1)
        if not self.narrow:
            self.places_side.setFixedWidth(worn.px(340, 560))

    def _build_places(self) -> QWidget:
        worn = look()
        self.list = ListBox()
        self.list.row_pressed.connect(self._choose)
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, worn.px(6), worn.px(8))
        inside.setSpacing(worn.px(10, 8))
        inside.addWidget(self.list)
        inside.addStretch(1)
        self._scroll = ScrollArea(inner)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(8, 6))
        column.addWidget(Label(self.tr("お金の置き場所"), step="strong-bold"))
        column.addWidget(self._scroll, 1)
        return left

    def _build_book(self) -> QWidget:
        worn = look()
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, worn.px(4))
        column.setSpacing(worn.px(10, 6))
        self.tasks = TileGrid(6.4 if not self.narrow else 7.0, gap=worn.px(8, 6))
        column.addWidget(self.tasks)
        turn = QHBoxLayout()
        turn.setSpacing(worn.gap)
        self.before = Button(self.tr("前の月"), "chevron-left", height=worn.target, padding=worn.px(12, 8))
        self.after = Button(self.tr("次の月"), "chevron-right", height=worn.target, padding=worn.px(12, 8))
        self.month = Label(step="strong-bold", wrap=True)
        self.month.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.before.clicked.connect(lambda: self._turn(-1))
        self.after.clicked.connect(lambda: self._turn(1))
        turn.addWidget(self.before)
        turn.addWidget(self.month, 1)
        turn.addWidget(self.after)
        column.addLayout(turn)
        self.table = EntryTable(narrow=worn.scale >= 125)
        self.table.opened.connect(self._open)
        column.addWidget(self.table, 1)
        self.quiet = Label(self.tr("この月の入金や出金は、まだありません。"), tone="muted", wrap=True)
        column.addWidget(self.quiet)
        return right

    # --- where we are --------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        if "place_id" in args and args["place_id"] != self._place_id:
            self._place_id, self._month = args["place_id"], None
            self._list_first = False

    def step_back(self) -> bool:
        if self.narrow and not self._list_first:
            self._list_first = True
            self.refresh()
            return True
        return False

    def state(self) -> Args:
        return {"place_id": self._place_id, "month": self._month, "list_first": self._list_first}

    def restore(self, state: Args) -> None:
        self._place_id, self._month = state["place_id"], state["month"]
        self._list_first = self.narrow and state["list_first"]
        self.refresh()

    # --- showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        salon = self.ctx.salon
        self._asked += 1
        asked, place_id = self._asked, self._place_id
        today = salon.days.status().business_date
        if self._month is None:
            self._month = today.replace(day=1)
        month = self._month

        def read() -> tuple[tuple[Account, ...], dict[int, int], int, MonthBook]:
            places = salon.cashbook.places()
            chosen = next((one.id for one in places if one.id == place_id), places[0].id)
            return places, salon.cashbook.balances(), chosen, month_book(salon, chosen, month)

        def done(found: tuple[tuple[Account, ...], dict[int, int], int, MonthBook]) -> None:
            if asked == self._asked:  # an answer to an earlier question comes too late to be shown
                self._places, self._balances, self._place_id, book = found
                self._show(book, month, today)

        self.short(read, done)

    def _show(self, book: MonthBook, month: date, today: date) -> None:
        place = next(one for one in self._places if one.id == self._place_id)
        self.list.set_rows([self._row(one) for one in self._places])
        self.list.set_current(None if self._list_first else self._places.index(place))
        total = sum(self._balances.get(one.id, 0) for one in self._places)
        self._scroll.set_count(self.tr("合わせて {amount}円。").format(amount=format_yen(total)))
        self.places_side.setVisible(not self.narrow or self._list_first)
        self.book_side.setVisible(not self.narrow or not self._list_first)
        self.month.setText(self.tr("{place}　{month}").format(place=place.name, month=long_month(month)))
        self.after.setEnabled(month < today.replace(day=1))
        self.table.set_lines(book.lines, in_hand=lambda line: line.movement_id is not None
                             and line.movement_id == self._in_hand)
        self.quiet.setVisible(len(book.lines) == 1)
        self._offer(place)

    def _row(self, place: Account) -> ListRow:
        amount = Label(self.tr("{amount}円").format(amount=format_yen(self._balances.get(place.id, 0))),
                       step="title", right=True)
        return ListRow(place.name, right=amount, arrow=self.narrow, height=look().px(58, 90))

    def tasks_for(self, place: Account) -> list[Task]:
        """What can be done with a place, the usual thing first: it becomes the main button."""
        money_in = Task("money_in", self.tr("入金"), "plus")
        money_out = Task("money_out", self.tr("出金"), "minus")
        move = Task("money_move", self.tr("移動"), "arrows")
        opening = Task("money_opening", self.tr("開始残高"), "book")
        if place.two_people:
            return [Task("money_box", self.tr("寄付箱を開ける"), "gift"), move, opening]
        if place.is_bank:
            return [Task("money_passbook", self.tr("残高照合"), "bank"), money_in, money_out, move, opening]
        return [money_out, money_in, move, Task("money_exchange", self.tr("両替"), "coins"), opening]

    def _offer(self, place: Account) -> None:
        if not place.by_hand:
            self.tasks.set_tiles([])
            self.set_main(self.tr("置き場所を押してください") if self._list_first else self.tr("預り金の画面へ"),
                          lambda: self.ctx.go("custody"), enabled=not self._list_first)
            return
        buttons = []
        tasks = self.tasks_for(place)
        for task in tasks[1:]:
            button = Button(task.words, task.icon, height=look().target, padding=look().px(8, 6))
            button.clicked.connect(lambda _checked=False, key=task.key: self.ctx.go(key, place_id=place.id))
            buttons.append(button)
        self.tasks.set_tiles(buttons)
        if self._list_first:
            self.set_main(self.tr("置き場所を押してください"), lambda: None, enabled=False)
            return
        words = {"money_out": self.tr("{place}からお金を出す"), "money_passbook": self.tr("{place}を通帳とくらべる"),
                 "money_box": self.tr("{place}を開ける")}[tasks[0].key].format(place=place.name)
        self.set_main(words, lambda: self.ctx.go(tasks[0].key, place_id=place.id), icon=tasks[0].icon)

    # --- what is pressed ------------------------------------------------------------------------

    def _choose(self, index: int) -> None:
        self._place_id = self._places[index].id
        self._list_first = False
        self.refresh()

    def _turn(self, step: int) -> None:
        assert self._month is not None
        self._month = add_months(self._month, step)
        self.refresh()

    def _open(self, line: EntryLine) -> None:
        if line.opens == "entry":
            self._in_hand = line.movement_id
            self.ctx.go("money_entry", movement_id=line.movement_id, place_id=self._place_id)
        elif "sales_day" in self.ctx.shell.page_keys():
            self.ctx.go("sales_day", day=line.day)
