"""いつもの依頼: what the coming week asks for, made into requests by a press; and the list of who asks for what."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.services.shopping.templates import Due, Template
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import plain_day
from salon_app.ui.page import Page
from salon_app.ui.pages.shopping_sheets.template_words import items, rhythm, when, whose
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.list_box import Card, ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea

DAYS_AHEAD = 6


class DueCard(Card):
    """A date that waits to become a request: for whom, what, and the two answers."""

    def __init__(self, due: Due, make: Callable[[], None], skip: Callable[[], None]) -> None:
        super().__init__()
        worn = look()
        head = QHBoxLayout()
        head.setSpacing(worn.gap)
        head.addWidget(Label(when(due), step="strong-bold", wrap=True), 1)
        if due.note:
            head.addWidget(Chip(due.note, "warning"), 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(head)
        self.column.addWidget(Label(whose(due.template), step="bold", wrap=True))
        about = "　".join(filter(None, (due.template.shop, items(due.template.lines))))
        self.column.addWidget(Label(about, tone="muted", wrap=True))
        self.make = Button(self.make_words(), "check", height=worn.target)
        self.make.clicked.connect(lambda _on=False: make())
        self.skip = Button(self.tr("今回はいらない"), height=worn.target)
        self.skip.clicked.connect(lambda _on=False: skip())
        row = QHBoxLayout()
        row.setSpacing(worn.gap)
        row.addWidget(self.make)
        row.addWidget(self.skip)
        row.addStretch(1)
        self.column.addLayout(row)
        for button, words in ((self.make, self.make_words()), (self.skip, self.skip.words())):
            button.setAccessibleName(f"{when(due)} {whose(due.template)} {words}")

    def make_words(self) -> str:
        """The word on the button."""
        return self.tr("依頼にする")


class ErrandTemplatesPage(Page):
    """The coming week at the left, everything that repeats at the right; in large type below each other."""

    tables = frozenset({"errand_template", "errand", "person", "shop"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self._due: tuple[Due, ...] = ()
        self._templates: list[Template] = []
        self._every = False
        self.cards: list[DueCard] = []
        self._due_head = Label(step="strong-bold", wrap=True)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(look().px(10, 8))
        self._nothing = Label(tone="muted", wrap=True)
        self._head = Label(self.tr("いつもの依頼の一覧"), step="strong-bold")
        self.list = ListBox()
        self.list.row_pressed.connect(lambda at: self.ctx.go("errand_template", template_id=self._templates[at].id))
        self.unused = Button("", "chevron-down", max_lines=2)
        self.unused.clicked.connect(self._toggle)
        self.empty = EmptyState(
            self.tr("毎週の買いものを書いておくと、お届けの日が近づいたときにここに出ます。1回押すだけで依頼になります。"),
            icon="refresh")
        self.add = Button(self.tr("いつもの依頼を決める"), "plus", max_lines=2)
        self.add.clicked.connect(self._new)
        self.set_side_buttons(self.add)
        self._lay_out()

    def _lay_out(self) -> None:
        worn = look()
        narrow = worn.scale >= 150
        sides = []
        for parts in ((self._due_head, self._nothing, self._cards), (self._head, self.list, self.unused)):
            side = QWidget()
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, worn.px(8), worn.px(12))
            column.setSpacing(worn.px(10, 8))
            for part in parts:
                if isinstance(part, QVBoxLayout):
                    column.addLayout(part)
                else:
                    column.addWidget(part)
            if not narrow:
                column.addStretch(1)
            sides.append(side)
        self._both = QWidget()
        if narrow:
            inner = QWidget()
            stacked = QVBoxLayout(inner)
            stacked.setContentsMargins(0, 0, 0, 0)
            for side in sides:
                stacked.addWidget(side)
            stacked.addStretch(1)
            row = QHBoxLayout(self._both)
            row.addWidget(ScrollArea(inner))
        else:
            row = QHBoxLayout(self._both)
            for side in sides:
                row.addWidget(ScrollArea(side), 1)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(worn.margin)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.empty)
        outer.addWidget(self._both, 1)

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self._every = False

    def refresh(self) -> None:
        templates = self.ctx.salon.errand_templates
        every = templates.all(with_inactive=True)
        self._due = templates.due(self._until())
        self._show_due()
        self._templates = [one for one in every if one.active or self._every]
        self.list.set_rows([ListRow(whose(one), f"{rhythm(one)}\n{items(one.lines)}", arrow=True, bold=True,
                                    right=None if one.active else Chip(self.tr("休み"))) for one in self._templates])
        unused = sum(1 for one in every if not one.active)
        self.unused.setVisible(unused > 0)
        words = self.tr("使っていないものをかくす") if self._every else self.tr("使っていないもの {count}件も見る")
        self.unused.set_text(words.format(count=unused))
        self.empty.setVisible(not every)
        self._both.setVisible(bool(every))
        self._say()

    def _until(self) -> date:
        return self.ctx.salon.days.status().business_date + timedelta(days=DAYS_AHEAD)

    def _show_due(self) -> None:
        emptied(self._cards)
        self.cards = [DueCard(one, self._slot(self._make, one), self._slot(self._skip, one)) for one in self._due]
        for card in self.cards:
            self._cards.addWidget(card)
        until = plain_day(self._until())
        self._due_head.setText(self.tr("{until}までのお届け　{count}件").format(until=until, count=len(self._due)))
        self._nothing.setText(self.tr("これから依頼にするものは、ありません。"))
        self._nothing.setVisible(not self._due)

    def _slot(self, action: Callable[[Sequence[Due]], None], due: Due) -> Callable[[], None]:
        return self.guarded(lambda: action((due,)))

    def _say(self) -> None:
        count = len(self._due)
        self.add.setVisible(count > 0)
        if count:
            words = self.tr("{count}件をぜんぶ依頼にする") if count > 1 else self.tr("この1件を依頼にする")
            self.set_main(words.format(count=count), lambda: self._make(self._due), icon="check")
        else:
            self.set_main(self.tr("いつもの依頼を決める"), self._new, icon="plus")

    # --- what happens --------------------------------------------------------------------------------

    def _make(self, chosen: Sequence[Due]) -> None:
        self.ctx.salon.errand_templates.make_all(chosen, by=self.ctx.by())
        self.ctx.toast(self.tr("{count}件を依頼にしました。つぎは担当を決めます。").format(count=len(chosen)), undo=True)

    def _skip(self, chosen: Sequence[Due]) -> None:
        for one in chosen:
            self.ctx.salon.errand_templates.skip(one.template.id, one.day, by=self.ctx.by())
            self.ctx.toast(self.tr("{day}の分は、いらないことにしました。").format(day=plain_day(one.day)), undo=True)

    def _new(self) -> None:
        self.ctx.go("errand_template")

    def _toggle(self) -> None:
        self._every = not self._every
        self.refresh()
