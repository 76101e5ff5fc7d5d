"""A photo on the screen, read no larger than it is shown."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from salon_app.ui.icons import paint_icon
from salon_app.ui.theme import look
from salon_app.ui.widgets.label import Label


@lru_cache(maxsize=64)
def _read(path: str, wide: int, high: int) -> QImage:
    """A photo as large as it fits into the area. Its file never changes (its name is its content), so it is read once."""
    reader = QImageReader(path)
    whole = reader.size()
    if not whole.isValid():
        return QImage()
    reader.setScaledSize(whole.scaled(wide, high, Qt.AspectRatioMode.KeepAspectRatio))  # unpacked no larger than it is shown
    return reader.read()


class PhotoView(QWidget):
    """A photo, whole, in a given area; a sign and a sentence where its file is gone. Read when it comes into view."""

    def __init__(self, *, least: QSize) -> None:
        super().__init__()
        self._path: Path | None = None
        self._gone = Label(self.tr("写真のファイルが見つかりません。"), tone="muted", wrap=True, parent=self)
        self._gone.hide()
        self.setMinimumSize(least)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_photo(self, path: Path | None, words: str) -> None:
        """Another photo; `words` are read out."""
        self._path = path
        self.setAccessibleName(words)
        self._place()

    def gone(self) -> bool:
        """Is there no picture to be seen?"""
        return self._path is None or not QImageReader(str(self._path)).size().isValid()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        self._gone.setVisible(self.gone() and self.width() > look().ems(12))
        self._gone.setGeometry(self.rect().adjusted(look().px(8), 0, -look().px(8), 0))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        area = self.size() * ratio
        image = QImage() if self._path is None else _read(str(self._path), area.width(), area.height())
        if image.isNull():
            painter.fillRect(self.rect(), look().color("window"))
            if self._gone.isHidden():
                side = look().px(28, 40)
                paint_icon(painter, "warning", QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side),
                           look().color("muted"))
            return
        wide, high = image.width() / ratio, image.height() / ratio
        painter.drawImage(QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high), image)
