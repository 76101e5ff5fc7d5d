"""アンケート: those there are, and from each the ways on: type papers, see the tally, change the questions, print."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.services.questionnaires import Questionnaire
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import long_day
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.list_box import Card
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.tile_grid import TileGrid

BLANK_SHEET = "questionnaire-sheet"


class QuestionnairesPage(Page):
    """With a session the ways on lead to its papers, without one to all."""

    tables = frozenset({"questionnaire", "answer_sheet", "activity_session"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._session_id: int | None = None
        self.session = Label(step="strong-bold", wrap=True)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, worn.px(4), worn.px(8), worn.px(12))
        self._column.setSpacing(worn.px(12, 10))
        self._empty = EmptyState(
            self.tr("アンケートはまだありません。満足度と感想の質問を入れたものから始められます。"), icon="checklist",
            action=self.tr("はじめのアンケートを作る"), callback=lambda: ctx.go("questionnaire_edit"))
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        self.cards: dict[int, dict[str, Button]] = {}
        self._shown: list[QWidget] = []
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(worn.px(8, 6))
        outer.addWidget(self.session)
        outer.addWidget(ScrollArea(inner), 1)

    def shown(self, args: Args) -> None:
        self._session_id = args.get("session_id")

    def refresh(self) -> None:
        salon = self.ctx.salon
        self.session.setVisible(self._session_id is not None)
        if self._session_id is not None:
            held = salon.activities.session(self._session_id)
            self.session.setText(self.tr("{title}　{day}").format(title=held.title, day=long_day(held.day)))
        found = sorted(salon.questionnaires.all(with_inactive=True), key=lambda one: not one.active)
        for card in self._shown:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = {}
        self._shown = [self._card(one) for one in found]
        for at, card in enumerate(self._shown):
            self._column.insertWidget(at, card)
        self._empty.setVisible(not found)
        if found:
            self.set_main(self.tr("新しいアンケートを作る"), lambda: self.ctx.go("questionnaire_edit"), icon="plus")
        else:
            self.set_main(self.tr("アンケートを作る"), lambda: self.ctx.go("questionnaire_edit"), icon="plus")

    def _card(self, one: Questionnaire) -> QWidget:
        salon = self.ctx.salon
        here = {held.session_id: held.sheets for held in salon.questionnaires.answered_sessions(one.id)}
        typed = sum(here.values()) if self._session_id is None else here.get(self._session_id, 0)
        card = Card()
        card.column.addWidget(Label(one.title, step="strong-bold", wrap=True))
        words = self.tr("質問 {questions}　この回の回答 {typed}枚") if self._session_id is not None else self.tr(
            "質問 {questions}　回答 {typed}枚")
        card.column.addWidget(Label(words.format(questions=len(one.questions), typed=typed), tone="muted", wrap=True))
        if not one.active:
            card.column.addWidget(Chip(self.tr("使っていません"), "plain"))
        args: Args = {"questionnaire_id": one.id}
        if self._session_id is not None:
            args["session_id"] = self._session_id
        ways: dict[str, Button] = {}
        for key, text, icon, offered in (
                ("questionnaire_answers", self.tr("紙から入れる"), "pencil", one.active),
                ("questionnaire_tally", self.tr("集計を見る"), "chart", typed > 0),
                ("questionnaire_edit", self.tr("質問を直す"), "list", True),
                ("reports", self.tr("用紙を印刷する"), "print", one.active)):
            if offered:
                ways[key] = Button(text, icon, max_lines=2)
                ways[key].setAccessibleDescription(one.title)
                ways[key].clicked.connect(partial(self._open, key, {**args, "key": BLANK_SHEET} if key == "reports" else args))
        grid = TileGrid(11, gap=look().gap)
        grid.set_tiles(list(ways.values()))
        card.column.addWidget(grid)
        self.cards[one.id] = ways
        return card

    def _open(self, key: str, args: Args) -> None:
        self.ctx.go(key, **args)
