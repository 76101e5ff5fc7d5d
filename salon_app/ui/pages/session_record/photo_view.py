"""Photos on the screen: read no larger than they are shown, and the row of one in the list."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from salon_app.services.photos import Photo
from salon_app.ui.icons import paint_icon
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.label import Chip, Label


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


class PhotoRow(QWidget):
    """A photo with its caption, who is in it, and whether it may be shown."""

    change_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, photo: Photo, path: Path | None) -> None:
        super().__init__()
        worn = look()
        row = QHBoxLayout(self)
        row.setContentsMargins(worn.px(12), worn.px(12), worn.px(12), worn.px(12))
        row.setSpacing(worn.px(14, 12))
        self.view = PhotoView(least=QSize(worn.px(132, 190), worn.px(100, 150)))
        self.view.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.view.show_photo(path, photo.caption)
        row.addWidget(self.view, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(worn.px(6, 4))
        words.addWidget(Label(photo.caption or self.tr("（説明なし）"), step="bold", wrap=True))
        if photo.withheld:
            words.addWidget(Chip(self.tr("報告書にのりません"), "warning"))
            words.addWidget(Label(self.tr("{why}。").format(why=photo.withheld), tone="warning", wrap=True))
        else:
            words.addWidget(Chip(self.tr("報告書にのります"), "ok"))
            agreed = self.tr("写っている{count}名の全員に同意があります。").format(count=len(photo.shown))
            words.addWidget(Label(
                self.tr("だれの顔も分かりません。") if photo.nobody_recognisable else agreed, tone="muted", wrap=True))
        buttons = QHBoxLayout()
        buttons.setSpacing(worn.gap)
        self.change = Button(self.tr("写っている方を書く") if photo.withheld and not photo.shown else self.tr("写真を直す"),
                             "people" if photo.withheld and not photo.shown else "pencil", height=worn.target)
        self.change.clicked.connect(self.change_wanted)
        self.remove = Button(self.tr("はずす"), "close", height=worn.target)
        self.remove.clicked.connect(self.remove_wanted)
        for button in (self.change, self.remove):
            button.setAccessibleDescription(photo.caption)
            buttons.addWidget(button)
        buttons.addStretch(1)
        words.addLayout(buttons)
        row.addLayout(words, 1)
