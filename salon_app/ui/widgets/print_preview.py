"""The very PDF that is saved and printed, page by page as pictures. pypdfium2 is loaded when the first one is shown."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from salon_app.ui.theme import look
from salon_app.ui.widgets.label import Label

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument


@contextmanager
def opened(pdf: bytes) -> Iterator[PdfDocument]:
    """The document, closed again afterwards: opening is quick, and nothing stays open behind a page."""
    from pypdfium2 import PdfDocument

    document = PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()


def render_page(document: PdfDocument, index: int, width: int) -> QImage:
    """One page of an open PDF as a picture `width` pixels wide."""
    page: Any = document[index]
    scale = width / page.get_width()
    bitmap: Any = page.render(scale=scale)
    image = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_BGR888)
    return image.copy()  # the buffer belongs to the bitmap


class _Sheets(QWidget):
    """Pages beside each other as far as they fit, drawn only where they are seen."""

    def __init__(self) -> None:
        super().__init__()
        self._pdf = b""
        self._ratios: list[float] = []
        self._pictures: dict[tuple[int, int], QImage] = {}
        self._width, self._columns = 300, 1

    def set_pdf(self, pdf: bytes) -> None:
        self._pdf = pdf
        with opened(pdf) as document:
            sizes = [document.get_page_size(index) for index in range(len(document))]
        self._ratios = [height / width for width, height in sizes]
        self._pictures.clear()
        self.update()

    def count(self) -> int:
        return len(self._ratios)

    def place(self, view: QSize, zoom: float) -> None:
        """Fit whole pages at zoom 1, wider ones above."""
        gap = look().px(20, 14)
        if not self._ratios:
            self.resize(view)
            return
        ratio = max(self._ratios)
        fit_height = (view.height() - 2 * gap - 2) / ratio
        wanted = min(2, len(self._ratios))
        fit = min(fit_height, (view.width() - gap * (wanted + 1)) / wanted)
        self._width = max(round(max(fit, look().ems(8)) * zoom), 40)
        self._columns = max(1, min(len(self._ratios), (view.width() - gap) // (self._width + gap)))
        rows = math.ceil(len(self._ratios) / self._columns)
        height = round(rows * (self._width * ratio + gap)) + gap
        bar = look().px(16, 24)
        tall, wide = height > view.height(), self._width + 2 * gap > view.width()
        self.resize(max(view.width() - (bar if tall else 0), self._width + 2 * gap),
                    max(view.height() - (bar if wide else 0), height))
        self._pictures = {key: image for key, image in self._pictures.items() if key[1] == self._pixels()}
        self.update()

    def _pixels(self) -> int:
        return round(self._width * self.devicePixelRatioF())

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        gap = worn.px(20, 14)
        used = self._columns * self._width + (self._columns - 1) * gap
        left = (self.width() - used) // 2
        row_height = round(self._width * max(self._ratios, default=1.4)) + gap
        top = max(worn.px(12), (self.height() - row_height) // 2) if len(self._ratios) <= self._columns else worn.px(12)
        for index, ratio in enumerate(self._ratios):
            x = left + (index % self._columns) * (self._width + gap)
            y = top + (index // self._columns) * row_height
            height = round(self._width * ratio)
            if not event.rect().intersects(self.rect().adjusted(0, y, 0, y + height - self.height())):
                continue
            key = (index, self._pixels())
            if key not in self._pictures:
                with opened(self._pdf) as document:
                    self._pictures[key] = render_page(document, index, self._pixels())
            painter.drawImage(self.rect().adjusted(x, y, x + self._width - self.width(), y + height - self.height()),
                              self._pictures[key])
            painter.setPen(QPen(worn.color("edge"), worn.line))
            painter.drawRect(x, y, self._width, height)


class PrintPreview(QWidget):
    """`show_pdf(bytes)`; `set_zoom` from 1 (whole pages) upwards; `page_count()`."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        edge = look().line
        column.setContentsMargins(edge, edge, edge, edge)
        self._area = QScrollArea()
        self._area.setWidgetResizable(False)
        self._area.viewport().setAutoFillBackground(False)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sheets = _Sheets()
        self._area.setWidget(self._sheets)
        self._sheets.setAutoFillBackground(False)
        self._waiting = Label(self.tr("見本を作っています。"), tone="muted", wrap=True)
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._area, 1)
        column.addWidget(self._waiting, 1)
        self._area.hide()
        self._count = 0
        self._zoom = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_pdf(self, pdf: bytes) -> None:
        """Show these pages instead of the former ones."""
        self._sheets.set_pdf(pdf)
        self._count = self._sheets.count()
        self._waiting.hide()
        self._area.show()
        self.setAccessibleName(self.tr("書類の見本 {count}枚").format(count=self._count))
        self._place()

    def show_waiting(self, sentence: str = "") -> None:
        """Words instead of pages, while they are made or because they can't be."""
        self._waiting.setText(sentence or self.tr("見本を作っています。"))
        self._area.hide()
        self._waiting.show()

    def page_count(self) -> int:
        """How many pages are shown."""
        return self._count

    def zoom(self) -> float:
        """1 shows whole pages."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """From 1 (whole pages) to 4."""
        self._zoom = max(1.0, min(zoom, 4.0))
        self._place()

    def _place(self) -> None:
        # the whole area, not the viewport: a bar that goes away must not leave the pages too large for good
        self._sheets.place(self._area.maximumViewportSize(), self._zoom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(worn.color("line"), worn.line))
        painter.setBrush(worn.color("window"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), worn.radius, worn.radius)
