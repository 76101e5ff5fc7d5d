"""「数えずに締める」: says what it means before it is done, as it can't be taken back."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model.yen import format_yen
from salon_app.ui.theme import look
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import Card
from salon_app.ui.widgets.scroll_area import ScrollArea


class UncountedView(QWidget):
    """Sentences on one sheet."""

    def __init__(self) -> None:
        super().__init__()
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, look().px(8), look().px(8))
        card = Card(padding=look().px(24, 16))
        card.column.setSpacing(look().px(12, 8))
        self._head = Label(step="title", wrap=True)
        card.column.addWidget(self._head)
        self._lines = [Label(wrap=True) for _ in range(4)]
        for line in self._lines:
            card.column.addWidget(line)
        inside.addWidget(card)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ScrollArea(inner))

    def show_meaning(self, day: str, expected: int) -> None:
        """`expected`: yen that should lie in the till by the book."""
        self._head.setText(self.tr("{day}のお金を数えずに締めます。").format(day=day))
        sentences = (
            self.tr("・売上と会計の記録は、そのまま残ります。"),
            self.tr("・レジのお金は、計算の上の {yen}円のまま残し、金庫へは移しません。").format(
                yen=format_yen(expected)),
            self.tr("・日計表には「未計数」と出ます。過不足は、つぎに数えたときに分かります。"),
            self.tr("・締めたあとは、元に戻せません。"),
        )
        for line, sentence in zip(self._lines, sentences, strict=True):
            line.setText(sentence)
