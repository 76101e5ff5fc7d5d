"""The row of a photo in the list: its caption, who is in it, and whether it may be shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from salon_app.services.photos import Photo
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.photo_view import PhotoView


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
