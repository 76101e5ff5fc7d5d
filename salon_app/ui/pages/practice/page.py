"""練習: opens the sample salon from the real one, and leads back from it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout

from salon_app.model.problems import Problem
from salon_app.ui.context import PageContext
from salon_app.ui.page import Page
from salon_app.ui.practice import has_practice, make_practice, real_folder
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.label import Label


class PracticePage(Page):
    """Says which of the two salons this is; the main button opens the other."""

    tables = frozenset({"setting"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self._making = False
        self._heading = Label(step="name", wrap=True)
        self._lines = Label(wrap=True)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(14, 8))
        column.addWidget(self._heading)
        column.addWidget(self._lines)
        column.addStretch(1)
        ctx.tasks.cancelled.connect(self._stopped)

    def refresh(self) -> None:
        if self.ctx.shell.practice():
            self._show_practice()
        else:
            self._show_real()

    def _show_practice(self) -> None:
        real = real_folder(self.ctx.salon.folder)
        self._heading.setText(self.tr("いまは練習中です"))
        self._lines.setText(self.tr(
            "ここで入れたことは、本当の記録には入りません。何を押しても大丈夫です。\n"
            "練習をおわると、本当のサロンの画面に戻ります。練習はとっておかれ、つづきができます。"))
        if real is None:
            self.set_main(self.tr("画面を閉じると練習がおわります"), enabled=False)
        else:
            self.set_main(self.tr("練習をおわる"), lambda: self.ctx.reopen(real), icon="door")

    def _show_real(self) -> None:
        there = has_practice(self.ctx.salon.folder)
        self._heading.setText(self.tr("見本のサロンで練習できます"))
        self._lines.setText(self.tr(
            "2年分の記録が入った見本のサロンが開きます。会計もレジ締めも、本物と同じように試せます。\n"
            "練習の画面には、上に点線が出て、名前に（練習）がつきます。本当の記録には入りません。"))
        if self._making:
            self.set_main(self.tr("用意しています"), enabled=False)
            return
        buttons = []
        if there:
            anew = Button(self.tr("はじめから作り直す"), "refresh", max_lines=2)
            anew.clicked.connect(lambda: self._open(anew=True))
            buttons.append(anew)
        self.set_side_buttons(*buttons)
        self.set_main(self.tr("前の練習のつづきをする") if there else self.tr("練習をはじめる"),
                      lambda: self._open(anew=False), icon="pencil")

    def _open(self, *, anew: bool) -> None:
        salon = self.ctx.salon
        settings = salon.settings.get()
        self._making = True
        self.set_side_buttons()
        self.refresh()
        self.ctx.tasks.long(
            self.tr("見本のサロンを作っています"),
            lambda progress: make_practice(salon.folder, salon.clock, progress, theme=settings.theme,
                                           scale=settings.scale, language=settings.language, anew=anew),
            self._made, self._not_made, owner=self)

    def _made(self, folder: Path) -> None:
        self.ctx.reopen(folder, say=self.tr("練習のサロンです。終わるときは「今日」の「練習」を押します。"))

    def _not_made(self, problem: Problem) -> None:
        self._stopped("")
        self.ctx.toast(str(problem), warning=True)

    def _stopped(self, _title: str) -> None:
        self._making = False
        self.refresh()
