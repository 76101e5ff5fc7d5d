"""A kept paper on the screen: a picture whole, a PDF page by page, a sentence where its file is gone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget

from salon_app.ui.theme import look
from salon_app.ui.widgets.photo_view import PhotoView
from salon_app.ui.widgets.print_preview import PrintPreview

LARGER = 2.0


class FileView(QStackedWidget):
    """`show_file(path, words)`; `zoom(on)` shows the pages of a PDF larger."""

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self.photo = PhotoView(least=QSize(worn.px(240, 300), worn.px(200, 240)))
        self.pages = PrintPreview()
        self.addWidget(self.photo)
        self.addWidget(self.pages)

    def show_file(self, path: Path | None, words: str) -> None:
        """Another paper; `words` are read out."""
        if path is not None and path.suffix == ".pdf":
            self.pages.show_pdf(path.read_bytes())
            self.pages.set_zoom(1.0)
            self.setCurrentWidget(self.pages)
        else:
            self.photo.show_photo(path, words)
            self.setCurrentWidget(self.photo)

    def zoomable(self) -> bool:
        """Can it be shown larger?"""
        return self.currentWidget() is self.pages

    def larger(self) -> bool:
        """Is it shown larger?"""
        return self.pages.zoom() > 1.0

    def zoom(self, on: bool) -> None:
        """Larger, or whole pages again."""
        self.pages.set_zoom(LARGER if on else 1.0)
