"""A page that shows one kept picture or PDF whole. It is taken off here; 元に戻す brings it back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout

from salon_app.services.grants.values import Attachment
from salon_app.ui.context import Args, PageContext
from salon_app.ui.page import Page
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.file_view import FileView


class AttachmentPage(Page):
    """Arguments: `attachment_id` and `owner`, the argument that names whose it is. Derive and say `files()` and `words()`."""

    tables = frozenset({"attachment"})
    owner: ClassVar[str] = ""

    def __init__(self, ctx: PageContext, *, drop: str, dropped: str, back: str) -> None:
        super().__init__(ctx)
        self.owner_id = self._file_id = 0
        self._shown: Attachment | None = None
        self._dropped = dropped
        self.view = FileView()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.larger = Button(self.tr("大きく見る"), "zoom-in", max_lines=2)
        self.larger.clicked.connect(self._zoom)
        self.drop = Button(drop, "close", max_lines=2)
        self.drop.clicked.connect(self.guarded(self._drop))
        self.set_side_buttons(self.drop, self.larger)
        self.set_main(back, ctx.back, icon="back")

    # --- for the page to say ------------------------------------------------------------------------

    def files(self) -> Sequence[Attachment]:
        """Those of the owner."""
        raise NotImplementedError

    def words(self, file: Attachment) -> str:
        """What it is, for the title and to be read out."""
        raise NotImplementedError

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self.owner_id, self._file_id = args[self.owner], args["attachment_id"]
        self._shown = None

    def refresh(self) -> None:
        found = next((one for one in self.files() if one.id == self._file_id), None)
        if found is None:  # taken off meanwhile, and 戻る leads here
            QTimer.singleShot(0, self, self.ctx.back)
            return
        if found != self._shown:
            self._shown = found
            self.set_title(self.words(found))
            self.view.show_file(self.ctx.salon.attachments.path(found.file), self.words(found))
        self._say()

    def state(self) -> Args:
        return {self.owner: self.owner_id, "attachment_id": self._file_id} if self._file_id else {}

    def restore(self, state: Args) -> None:
        self.shown(state)
        self.refresh()

    # --- what is pressed -----------------------------------------------------------------------------

    def _say(self) -> None:
        self.larger.setVisible(self.view.zoomable())
        self.larger.set_text(self.tr("全体を見る") if self.view.larger() else self.tr("大きく見る"))
        self.larger.set_icon("zoom-out" if self.view.larger() else "zoom-in")

    def _zoom(self) -> None:
        self.view.zoom(not self.view.larger())
        self._say()

    def _drop(self) -> None:
        self.ctx.salon.attachments.remove(self._file_id, by=self.ctx.by())
        self.ctx.toast(self._dropped, undo=True)
