"""The money of an errand: 預り ＋ 追加 − 代金 − 手数料 = お釣り, where it lies, and the 担当 who has it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.yen import format_yen
from salon_app.services.shopping.values import Errand
from salon_app.ui.icons import icon_pixmap
from salon_app.ui.pages.shopping.errand_words import Sum, owed, places, result, sums
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.label import FigureLabel, Label
from salon_app.ui.widgets.list_box import Card


class _Pairs(QWidget):
    """Labels left, yen right; `ruled` draws a line below the last."""

    def __init__(self, *, ruled: bool) -> None:
        super().__init__()
        self._ruled = ruled
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, look().px(8, 6) if ruled else 0)
        self._column.setSpacing(look().px(4, 2))

    def show_sums(self, found: Sequence[Sum]) -> None:
        """These instead."""
        emptied(self._column)
        for one in found:
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(look().gap)
            row.addWidget(Label(one.label, wrap=True), 1)
            words = one.words or self.tr("{amount}円").format(amount=format_yen(one.amount))
            row.addWidget(Label(words, step="base" if one.words else "strong", right=True))
            self._column.addWidget(pair)
        self.setVisible(bool(found))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ruled:
            worn = look()
            QPainter(self).fillRect(0, self.height() - worn.line, self.width(), worn.line, worn.color("edge"))


class MoneyPanel(Card):
    """`helper_wanted` when the 担当 is to be decided or changed."""

    helper_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self.pairs = _Pairs(ruled=True)
        self.sign = Label()
        self.sign.setPixmap(icon_pixmap("warning", worn.px(26, 40), worn.palette.warning, self.devicePixelRatioF()))
        self.words = Label(step="strong-bold")
        self.figure = FigureLabel(step="figure", unit=self.tr("円"))
        self.short = Label(tone="warning", wrap=True)
        line = QHBoxLayout()
        line.setSpacing(worn.px(8, 6))
        line.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.words, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.figure, 1)
        self.where_head = Label(self.tr("お金のある場所"), tone="muted")
        self.where = _Pairs(ruled=False)
        self.owed_head = Label(self.tr("立て替えているお金"), tone="muted")
        self.owed = _Pairs(ruled=False)
        self.helper = Label(wrap=True)
        self.change = Button("", "person", height=worn.target, max_lines=2)
        self.change.clicked.connect(self.helper_wanted)
        who = QHBoxLayout()
        who.setSpacing(worn.gap)
        who.addWidget(self.helper, 1)
        who.addWidget(self.change)
        self.column.addWidget(self.pairs)
        self.column.addLayout(line)
        self.column.addWidget(self.short)
        for part in (self.where_head, self.where, self.owed_head, self.owed):
            self.column.addWidget(part)
        self.column.addSpacing(worn.px(4, 2))
        self.column.addLayout(who)

    def show_errand(self, errand: Errand) -> None:
        """As it stands."""
        words, amount, short = result(errand)
        self.pairs.show_sums(sums(errand))
        self.words.setText(words)
        self.words.set_tone("warning" if short else "text")
        self.figure.set_figure(format_yen(amount))
        self.sign.setVisible(short)
        missing = self.tr("あと{amount}円、ご本人からいただきます。").format(amount=format_yen(amount))
        self.short.setText(missing if short else "")
        self.short.setVisible(short)
        for head, pairs, found in ((self.where_head, self.where, places(errand)), (self.owed_head, self.owed, owed(errand))):
            head.setVisible(bool(found))
            pairs.show_sums(found)
        nobody = errand.helper_id is None
        helper = self.tr("担当　{name}さん").format(name=errand.helper)
        self.helper.setText(self.tr("担当　まだ決まっていません") if nobody else helper)
        self.change.set_text(self.tr("決める") if nobody else self.tr("変える"))
        self.change.setAccessibleName(self.tr("担当を決める") if nobody else self.tr("担当を変える"))
        self.change.setVisible(errand.open)
