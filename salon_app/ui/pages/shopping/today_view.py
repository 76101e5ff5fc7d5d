"""今日の分: what is to be brought today, いつもの依頼 that wait to be taken down, and people who wanted to be asked again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.clock_times import clock_words
from salon_app.services.shopping.templates import Due
from salon_app.services.shopping.values import Card
from salon_app.ui.pages.shopping.card import ErrandCard
from salon_app.ui.pages.shopping.form_state import ahead_words
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.chip_row import ChipRow
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox
from salon_app.ui.widgets.scroll_area import ScrollArea

if TYPE_CHECKING:
    from salon_app.ui.page import Page

AHEAD_DAYS = 2
"""いつもの依頼 and 次にいる日 are said this many days before, so that somebody can be found to go."""
Action = tuple[str, str, Callable[[], None]]
"""A button of a line: words, sign, and what it does."""


class WaitingLine(QWidget):
    """Who and what, with its buttons at the right; in large type below."""

    def __init__(self, name: str, about: str, actions: Sequence[Action]) -> None:
        super().__init__()
        worn = look()
        self.name = Label(name, step="bold", wrap=True)
        self.about = Label(about, tone="muted", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.about)
        self.buttons = []
        for text, icon, action in actions:
            button = Button(text, icon, height=worn.target)
            button.clicked.connect(lambda _checked=False, do=action: do())
            self.buttons.append(button)
        row = QVBoxLayout(self) if worn.scale >= 150 else QHBoxLayout(self)
        row.setContentsMargins(worn.px(16, 12), worn.px(8, 6), worn.px(12, 10), worn.px(8, 6))
        row.setSpacing(worn.px(12, 6))
        row.addLayout(words, 1)
        if worn.scale >= 150:
            chips = ChipRow()
            row.addWidget(chips)
            chips.set_chips(self.buttons)
        else:
            for button in self.buttons:
                row.addWidget(button)


class _Section(QWidget):
    """A heading with how many, and what stands below it; hidden while there is nothing."""

    def __init__(self, words: str, about: str = "") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, look().px(12, 10))
        column.setSpacing(look().px(8, 6))
        self._words = words
        self.head = Label(step="strong-bold", wrap=True)
        column.addWidget(self.head)
        if about:
            column.addWidget(Label(about, tone="muted", wrap=True))
        self.column = column

    def show_count(self, count: int) -> None:
        """Say how many there are."""
        self.head.setText(self._words.format(count=count))
        self.setVisible(count > 0)


class _Cards(QWidget):
    """Cards below each other, all of the width."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look().gap)
        self.cards: list[ErrandCard] = []

    def set_cards(self, cards: Sequence[ErrandCard]) -> None:
        """These instead."""
        for old in self.cards:
            self.column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.cards = list(cards)
        for card in self.cards:
            self.column.addWidget(card)


class TodayView(QWidget):
    """`pressed(card)` opens one, `stepped(card)` takes its next step."""

    pressed = Signal(object)
    stepped = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.due = _Section(self.tr("今日の分 {count}件"))
        self.cards = _Cards()
        self.due.column.addWidget(self.cards)
        self.weekly = _Section(self.tr("いつもの依頼 {count}件"),
                               self.tr("まだ依頼になっていません。受けると、進みぐあいに並びます。"))
        self.weekly_list = ListBox()
        self.weekly.column.addWidget(self.weekly_list)
        self.coming = _Section(self.tr("「次にいる日」が近い方 {count}名"),
                               self.tr("前の依頼のときに聞いた日です。お電話の目安にしてください。"))
        self.coming_list = ListBox()
        self.coming.column.addWidget(self.coming_list)
        self.empty = EmptyState(self.tr("今日お届けする分も、受けておく分もありません。"), icon="check")
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, look().px(8), look().px(6))
        inside.setSpacing(look().px(6, 4))
        for part in (self.due, self.weekly, self.coming, self.empty):
            inside.addWidget(part)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ScrollArea(inner))

    def refresh(self) -> None:
        """As things stand."""
        salon, today = self._page.ctx.salon, self._page.ctx.today()
        until = today + timedelta(days=AHEAD_DAYS)
        due, weekly, coming = salon.errands.due(today), salon.errand_templates.due(until), salon.errands.coming(until)
        self.cards.set_cards([self._card(card, today) for card in due])
        self.weekly_list.set_rows([self._weekly(one, today) for one in weekly])
        self.coming_list.set_rows([self._coming(one, today) for one in coming])
        for section, found in ((self.due, due), (self.weekly, weekly), (self.coming, coming)):
            section.show_count(len(found))
        self.empty.setVisible(not (due or weekly or coming))

    def _card(self, card: Card, today: date) -> ErrandCard:
        made = ErrandCard(card, today, wide=True, whole=True)
        made.clicked.connect(lambda _checked=False: self.pressed.emit(card))
        made.stepped.connect(lambda: self.stepped.emit(card))
        return made

    def _weekly(self, one: Due, today: date) -> WaitingLine:
        template = one.template
        time = "" if template.needed_time is None else clock_words(template.needed_time)
        day = " ".join(filter(None, (ahead_words(one.day, today), time)))
        items = self.tr("{count}品").format(count=len(template.lines))
        about = "　".join(filter(None, (day, one.note, template.shop, items)))
        return WaitingLine("　".join(filter(None, (template.name, template.block))), about, [
            (self.tr("今回はなし"), "close", lambda: self._do(lambda: self._skip(one))),
            (self.tr("依頼を受ける"), "plus", lambda: self._do(lambda: self._make(one)))])

    def _coming(self, card: Card, today: date) -> WaitingLine:
        day = self._page.ctx.salon.errands.get(card.id).next_on
        about = "　".join(filter(None, (ahead_words(day, today) if day else "", card.shop)))
        return WaitingLine("　".join(filter(None, (card.name, card.block))), about, [
            (self.tr("今回はなし"), "close", lambda: self._do(lambda: self._not_needed(card))),
            (self.tr("依頼を受ける"), "plus", lambda: self._page.ctx.go("errand_request", person_id=card.person_id))])

    # --- what is pressed -------------------------------------------------------------------------

    def _do(self, action: Callable[[], None]) -> None:
        self._page.guarded(action)()

    def _make(self, one: Due) -> None:
        ctx = self._page.ctx
        ctx.salon.errand_templates.make(one.template.id, one.day, by=ctx.by())
        ctx.toast(self.tr("いつもの依頼を受けました。"), undo=True)

    def _skip(self, one: Due) -> None:
        ctx = self._page.ctx
        ctx.salon.errand_templates.skip(one.template.id, one.day, by=ctx.by())
        ctx.toast(self.tr("今回はなしにしました。"), undo=True)

    def _not_needed(self, card: Card) -> None:
        ctx = self._page.ctx
        ctx.salon.errands.set_next(card.id, None, by=ctx.by())
        ctx.toast(self.tr("今回はなしにしました。"), undo=True)
