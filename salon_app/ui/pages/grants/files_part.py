"""書類: 交付決定通知書 and other papers of a grant, as a list; one is opened by a press, others are added from files."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.services.grants.values import Attachment
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.file_choice import chosen_papers
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow


class FilesPart(QWidget):
    """`opened(attachment_id)` and `chosen(paths)`."""

    opened = Signal(int)
    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._files: tuple[Attachment, ...] = ()
        self.list = ListBox()
        self.list.row_pressed.connect(lambda at: self.opened.emit(self._files[at].id))
        self.none = Label(self.tr("交付決定通知書などの写真やPDFを、ここに入れておけます。"), tone="muted", wrap=True)
        self.add = Button(self.tr("書類を入れる"), "plus", height=look().target, max_lines=2)
        self.add.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(8, 6))
        for part in (self.list, self.none, self.add):
            column.addWidget(part)

    def set_files(self, files: Sequence[Attachment]) -> None:
        """Show these."""
        self._files = tuple(files)
        self.list.set_rows([ListRow(one.title or self.tr("書類"), icon="paper", arrow=True, height=look().px(52, 76))
                            for one in self._files])
        self.none.setVisible(not self._files)

    def _choose(self) -> None:
        paths = chosen_papers(self, self.tr("助成金の書類"))
        if paths:
            self.chosen.emit(paths)
