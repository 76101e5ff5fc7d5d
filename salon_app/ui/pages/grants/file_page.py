"""助成金の書類: one paper of a grant, whole. It is taken off here; 元に戻す brings it back."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout

from salon_app.services.grants.values import Attachment
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.file_view import FileView


class GrantFilePage(Page):
    """Arguments: `grant_id`, `attachment_id`."""

    tables = frozenset({"attachment"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self._grant_id = self._file_id = 0
        self._shown: Attachment | None = None
        self.view = FileView()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.larger = Button(self.tr("大きく見る"), "zoom-in", max_lines=2)
        self.larger.clicked.connect(self._zoom)
        drop = Button(self.tr("この書類をはずす"), "close", max_lines=2)
        drop.clicked.connect(self.guarded(self._drop))
        self.set_side_buttons(drop, self.larger)
        self.set_main(self.tr("助成金にもどる"), ctx.back, icon="back")

    def shown(self, args: Args) -> None:
        self._grant_id, self._file_id = args["grant_id"], args["attachment_id"]
        self._shown = None

    def refresh(self) -> None:
        found = next((one for one in self.ctx.salon.attachments.of(grant_id=self._grant_id) if one.id == self._file_id), None)
        if found is None:  # taken off meanwhile, and 戻る leads here
            QTimer.singleShot(0, self, self.ctx.back)
            return
        if found != self._shown:
            self._shown = found
            self.set_title(found.title or self.tr("書類"))
            self.view.show_file(self.ctx.salon.attachments.path(found.file), found.title)
        self._say()

    def state(self) -> Args:
        return {"grant_id": self._grant_id, "attachment_id": self._file_id} if self._file_id else {}

    def restore(self, state: Args) -> None:
        self.shown(state)
        self.refresh()

    def _say(self) -> None:
        self.larger.setVisible(self.view.zoomable())
        self.larger.set_text(self.tr("全体を見る") if self.view.larger() else self.tr("大きく見る"))
        self.larger.set_icon("zoom-out" if self.view.larger() else "zoom-in")

    def _zoom(self) -> None:
        self.view.zoom(not self.view.larger())
        self._say()

    def _drop(self) -> None:
        self.ctx.salon.attachments.remove(self._file_id, by=self.ctx.by())
        self.ctx.toast(self.tr("書類をはずしました。"), undo=True)
