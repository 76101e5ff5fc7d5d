"""担当を決める: those on duty first, then the other helpers; with how many errands each has in hand already."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model.problems import Problem
from salon_app.services.shopping.values import Errand
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.pages.shopping.form_state import wanted_words
from salon_app.ui.theme import look
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.person_picker import Choice, NameButton
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.tile_grid import TileGrid


class AssignPage(Page):
    """Argument: `errand_id`. A name is chosen, the main button decides; who was decided on when the page opened may be
    replaced, who was decided on since is said."""

    tables = frozenset({"errand", "person", "duty"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self.errand_id = 0
        self._seen: int | None = None
        self._chosen: int | None = None
        self.buttons: list[NameButton] = []
        self.about = Label(step="strong-bold", wrap=True)
        self.duty_head, self.other_head = Label(self.tr("いまの当番")), Label(self.tr("ほかのお手伝いの方"))
        self.duty, self.others = TileGrid(12.0, gap=worn.px(8, 6)), TileGrid(12.0, gap=worn.px(8, 6))
        self.empty = EmptyState(
            self.tr("お手伝いの方のお名前がまだありません。当番の画面で加えると、ここに並びます。"), icon="person",
            action=self.tr("当番に加える"), callback=lambda: ctx.go("duty"))
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(worn.px(2), 0, worn.px(8), worn.px(6))
        inside.setSpacing(worn.px(8, 6))
        for part in (self.about, self.duty_head, self.duty, self.other_head, self.others, self.empty):
            inside.addWidget(part)
        inside.addStretch(1)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ScrollArea(inner))

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self.errand_id = args["errand_id"]
        self._seen = self._chosen = self.ctx.salon.errands.get(self.errand_id).helper_id

    def refresh(self) -> None:
        salon, today = self.ctx.salon, self.ctx.today()
        errand = salon.errands.get(self.errand_id)
        items = self.tr("{count}品").format(count=len(errand.lines))
        self.about.setText("　".join(filter(None, (
            errand.name, errand.block, errand.shop, items, wanted_words(errand, today)))))
        in_hand = Counter(card.helper_id for card in salon.errands.board() if card.id != errand.id)
        on_duty = {one.id: one.name for one in self.ctx.duty()}
        others = {one.id: one.name for one in salon.people.helpers() if one.id not in on_duty}
        if errand.helper_id is not None and errand.helper_id not in {**on_duty, **others}:
            others[errand.helper_id] = errand.helper
        self.buttons = []
        for grid, head, people in ((self.duty, self.duty_head, on_duty), (self.others, self.other_head, others)):
            made = [self._button(held, name, in_hand[held]) for held, name in people.items()]
            self.buttons += made
            grid.set_tiles(made)
            head.setVisible(bool(made))
        self.other_head.setText(self.tr("ほかのお手伝いの方") if on_duty else self.tr("お手伝いの方"))
        self.empty.setVisible(not self.buttons)
        self._say(errand)

    def _button(self, person_id: int, name: str, in_hand: int) -> NameButton:
        note = self.tr("いま{count}件").format(count=in_hand) if in_hand else ""
        button = NameButton(Choice(person_id, name, note), self.tr("担当"))
        button.setChecked(person_id == self._chosen)
        button.clicked.connect(lambda _checked=False: self._choose(person_id))
        return button

    def _choose(self, person_id: int) -> None:
        self._chosen = person_id
        for button in self.buttons:
            button.setChecked(button.choice.id == person_id)
        self._say(self.ctx.salon.errands.get(self.errand_id))

    def _say(self, errand: Errand) -> None:
        name = _name_of(self.buttons, self._chosen)
        self.set_title(self.tr("担当を変える") if errand.helper_id is not None else self.tr("担当を決める"))
        if not errand.open:
            self.set_main(self.tr("この依頼は終わっています"), enabled=False)
        elif not name:
            self.set_main(self.tr("お名前を選んでください"), enabled=False)
        elif self._chosen == errand.helper_id:
            self.set_main(self.tr("担当は{name}さんのまま").format(name=name), self.ctx.back)
        else:
            self.set_main(self.tr("{name}さんを担当にする").format(name=name), self._assign)

    def _assign(self) -> None:
        assert self._chosen is not None
        try:
            self.ctx.salon.errands.assign(self.errand_id, self._chosen, instead_of=self._seen, by=self.ctx.by())
        except Problem as problem:  # somebody has been decided on meanwhile: who, is said and shown
            self._seen = self._chosen = self.ctx.salon.errands.get(self.errand_id).helper_id
            self.refresh()
            self.show_problem(problem)
            return
        self.ctx.toast(self.tr("担当を決めました。"), undo=True)
        self.ctx.back()


def _name_of(buttons: Sequence[NameButton], person_id: int | None) -> str:
    return next((button.choice.name for button in buttons if button.choice.id == person_id), "")
