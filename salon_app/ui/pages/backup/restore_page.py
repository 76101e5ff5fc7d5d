"""One backup: what lies in it beside what there is now; then, in a second step, going back to it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.problems import Problem
from salon_app.services.backup import BackupPreview
from salon_app.ui.context import Args, PageContext
from salon_app.ui.icons import icon_pixmap
from salon_app.ui.page import Page
from salon_app.ui.pages.backup.form_state import what_happens
from salon_app.ui.theme import look
from salon_app.ui.widgets.backup_card import BackupCard
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import Card
from salon_app.ui.widgets.scroll_area import ScrollArea


class BackupRestorePage(Page):
    """Looking changes nothing; the second step says what will happen before it does."""

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._path = Path()
        self._preview: BackupPreview | None = None
        self._sure = False
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, worn.px(8), worn.px(12))
        self._column.setSpacing(worn.px(12, 8))
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollArea(inner))

    def shown(self, args: Args) -> None:
        path = Path(args["path"])
        if path != self._path:
            self._path, self._preview, self._sure = path, None, False

    def refresh(self) -> None:
        self._clear()
        if self._preview is not None:
            self._show()
            return
        self.set_main(self.tr("読んでいます"), enabled=False)
        path = self._path
        self.ctx.tasks.short(lambda: self.ctx.salon.backup.preview(path), self._read, self._unreadable, owner=self)

    def step_back(self) -> bool:
        if not self._sure:
            return False
        self._step(sure=False)
        return True

    # --- showing ---------------------------------------------------------------------------------

    def _read(self, preview: BackupPreview) -> None:
        self._preview = preview
        self.set_title(self.tr("控えの中身"))
        self._step(sure=False)

    def _unreadable(self, problem: Problem) -> None:
        self._clear()
        self._column.addWidget(Label(self._path.name, step="strong-bold", wrap=True))
        self._column.addWidget(Label(str(problem), tone="warning", wrap=True))
        self._column.addStretch(1)
        self.set_main(self.tr("ほかの控えを選ぶ"), self.ctx.back)

    def _step(self, *, sure: bool) -> None:
        self._sure = sure
        self._clear()
        self._show()

    def _clear(self) -> None:
        emptied(self._column)

    def _show(self) -> None:
        preview = self._preview
        assert preview is not None
        if self._sure:
            self._ask(preview)
            return
        self._column.addWidget(Label(preview.backup.label, step="strong-bold", wrap=True))
        self._column.addWidget(BackupCard(preview, beside_present=True))
        self._column.addStretch(1)
        self.set_left_buttons()
        self.set_hint(self.tr("見るだけでは、何も変わりません。"))
        self.set_main(self.tr("この日の状態に戻す"), lambda: self._step(sure=True), icon="undo")

    def _ask(self, preview: BackupPreview) -> None:
        worn = look()
        self._column.addWidget(Label(self.tr("この控えの状態に戻しますか"), step="name", wrap=True))
        self._column.addWidget(Label(preview.backup.label, wrap=True))
        card = Card()
        for sentence in what_happens(preview, self.ctx.today()):
            row = QHBoxLayout()
            row.setSpacing(worn.px(10, 8))
            sign = Label()
            sign.setPixmap(icon_pixmap("check", worn.px(22, 34), worn.palette.ok, self.devicePixelRatioF()))
            row.addWidget(sign)
            row.addWidget(Label(sentence, wrap=True), 1)
            card.column.addLayout(row)
        self._column.addWidget(card)
        self._column.addStretch(1)
        stop = Button(self.tr("やめる"), "close")
        stop.clicked.connect(lambda: self._step(sure=False))
        self.set_left_buttons(stop)
        self.set_hint("")
        self.set_main(self.tr("いまの記録を残して、戻す"), self._restore, icon="undo")

    # --- going back --------------------------------------------------------------------------------

    def _restore(self) -> None:
        preview = self._preview
        assert preview is not None
        by, path, salon = self.ctx.by(), self._path, self.ctx.salon
        self.set_main(self.tr("戻しています"), enabled=False)
        self.ctx.tasks.long(
            self.tr("控えの状態に戻しています"), lambda _progress: salon.restore(path, by=by),
            lambda _none: self.ctx.reopen(say=self.tr(
                "「{label}」の状態に戻しました。戻す前の記録は「控え」に残っています。").format(label=preview.backup.label)),
            self._refused, owner=self)

    def _refused(self, problem: Problem) -> None:
        self._step(sure=False)
        self.ctx.toast(str(problem), warning=True)
