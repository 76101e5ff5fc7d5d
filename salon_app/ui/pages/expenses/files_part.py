"""Photos and PDFs that will be kept with a 支出: chosen one after another, taken away again, not in the books yet."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.file_choice import chosen_papers
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox


class FilesPart(QWidget):
    """Stands in a `Field`. `changed` when a file is added or taken away."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self._files: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(8, 6))
        self.list = ListBox()
        self.list.hide()
        self.add = Button(self.tr("写真・PDFを入れる"), "plus", height=worn.target, max_lines=2)
        self.add.clicked.connect(self._choose)
        self.setFocusProxy(self.add)
        column.addWidget(self.list)
        line = QHBoxLayout()
        line.addWidget(self.add)
        line.addStretch(1)
        column.addLayout(line)

    def files(self) -> tuple[str, ...]:
        """Their paths, in the order they were chosen."""
        return self._files

    def show_files(self, files: Sequence[str]) -> None:
        """Show these without telling."""
        if tuple(files) == self._files:
            return
        self._files = tuple(files)
        self.list.set_rows([self._row(one) for one in self._files])
        self.add.set_text(self.tr("もう1枚入れる") if self._files else self.tr("写真・PDFを入れる"))

    def take(self, path: Path) -> None:
        """One more."""
        if str(path) not in self._files:
            self.show_files((*self._files, str(path)))
            self.changed.emit()

    def _row(self, file: str) -> QWidget:
        worn = look()
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(worn.px(12, 10), worn.px(4), worn.px(6), worn.px(4))
        line.addWidget(Label(Path(file).name, wrap=True), 1)
        drop = Button(self.tr("はずす"), "close", height=worn.target, padding=worn.px(8, 6))
        drop.setAccessibleName(self.tr("{name}をはずす").format(name=Path(file).name))
        drop.clicked.connect(lambda: self._drop(file))
        line.addWidget(drop)
        return row

    def _drop(self, file: str) -> None:
        self.show_files([one for one in self._files if one != file])
        self.changed.emit()

    def _choose(self) -> None:
        for chosen in chosen_papers(self, self.tr("領収書の写真・PDF"), photos=True):
            self.take(chosen)
