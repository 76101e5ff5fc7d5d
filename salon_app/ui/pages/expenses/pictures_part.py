"""The pictures and PDFs of a booked 支出: the first one to be seen, all of them as a list, and adding more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from salon_app.services.grants.values import Attachment
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.file_choice import chosen_papers
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.photo_view import PhotoView

PDF = ".pdf"


class PicturesPart(QWidget):
    """`opened(attachment_id)` and `chosen(paths)`."""

    opened = Signal(int)
    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self._files: tuple[Attachment, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(8, 6))
        column.addWidget(Label(self.tr("領収書の写真・PDF"), step="strong-bold"))
        self.view = PhotoView(least=QSize(worn.px(200, 260), worn.px(230, 300)))
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.list = ListBox()
        self.list.row_pressed.connect(lambda at: self.opened.emit(self._files[at].id))
        self.none = Label(self.tr("まだありません。レシートは、うすくなる前に写してください。"), tone="muted", wrap=True)
        self.add = Button(self.tr("写真・PDFを入れる"), "plus", height=worn.target, max_lines=2)
        self.add.clicked.connect(self._choose)
        for part in (self.view, self.list, self.none, self.add):
            column.addWidget(part)

    def set_files(self, files: Sequence[Attachment], path: Callable[[str], Path | None]) -> None:
        """Show these; `path` says where a file lies."""
        self._files = tuple(files)
        rows = []
        for number, one in enumerate(files, start=1):
            words = self.tr("PDF {number}") if one.file.endswith(PDF) else self.tr("写真 {number}")
            rows.append(ListRow(one.title or words.format(number=number), icon="paper", arrow=True, height=look().px(52, 76)))
        self.list.set_rows(rows)
        first = next((one for one in files if not one.file.endswith(PDF)), None)
        self.view.setVisible(first is not None)
        if first is not None:
            self.view.show_photo(path(first.file), self.tr("領収書の写真"))
        self.none.setVisible(not files)

    def _choose(self) -> None:
        paths = chosen_papers(self, self.tr("領収書の写真・PDF"), photos=True)
        if paths:
            self.chosen.emit(paths)
