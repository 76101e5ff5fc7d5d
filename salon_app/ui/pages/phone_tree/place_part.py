"""A place of the tree in hand: who it is, who rings them, whom they ring, the number for a minute, what is to be mended, 休止."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.services.phone_tree.values import PhoneTree, TreePlace, TreeWarning
from salon_app.ui.context import PageContext
from salon_app.ui.date_words import plain_day
from salon_app.ui.pages.phone_tree.form_state import Mend, mend_of, names, place_words
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.chip_row import ChipRow
from salon_app.ui.widgets.detail_line import DetailLine
from salon_app.ui.widgets.edits import DateEdit
from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.minute_reveal import MinuteReveal
from salon_app.ui.widgets.notice import Notice

USUAL_AWAY = timedelta(days=14)


class PlacePart(QWidget):
    """`mending(Mend)` when a warning's button is pressed. With `numbers` the telephone stands behind one press, for a minute."""

    mending = Signal(object)

    def __init__(self, *, numbers: bool) -> None:
        super().__init__()
        worn = look()
        self._phone = ""
        self.name, self.block = Label(step="name", wrap=True), Label()
        self.honorific = Label(self.tr("様"))
        who = ChipRow()
        self.place, self.caller, self.below = Label(tone="muted"), Label(wrap=True), Label(wrap=True)
        who.set_chips([self.name, self.honorific, self.block, self.place])
        self.reveal = MinuteReveal(
            self.tr("電話番号を出す"), self.tr("電話番号をかくす"), self.tr("番号は、連絡網に出せません。"), self._details)
        self._warnings = QVBoxLayout()
        self._warnings.setSpacing(worn.px(8, 6))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(6, 4))
        column.addWidget(who)
        for label, words in ((self.tr("かけてくる方"), self.caller), (self.tr("かける方"), self.below)):
            column.addWidget(DetailLine(label, words))
        if numbers:
            column.addWidget(self.reveal)
            column.addWidget(self.reveal.button)
        column.addLayout(self._warnings)

    def show_place(self, tree: PhoneTree, place: TreePlace, warnings: tuple[TreeWarning, ...]) -> None:
        """This one. A number that is shown goes when it is somebody else."""
        if (place.name, place.phone) != (self.name.text(), self._phone):
            self.reveal.conceal()
        self._phone = place.phone
        self.name.setText(place.name)
        self.block.setText(place.block)
        self.place.setText(place_words(place))
        self.caller.setText(self.tr("なし（ここから始まります）") if place.parent_id is None else names(tree, [place.parent_id]))
        below = [node.id for node in tree.tree.children(place.id)]
        self.below.setText(names(tree, below) or self.tr("なし"))
        emptied(self._warnings)
        for warning in warnings:
            if warning.node_id == place.id:
                self._warn(warning, mend_of(warning, tree))

    def _warn(self, warning: TreeWarning, mend: Mend | None) -> None:
        notice = Notice()
        notice.say(warning.text)
        self._warnings.addWidget(notice)
        if mend is not None and mend.page != "tree_edit":
            button = Button(mend.words, "pencil", max_lines=2)
            button.clicked.connect(lambda: self.mending.emit(mend))
            self._warnings.addWidget(button)

    def _details(self) -> list[tuple[str, str]]:
        return [(self.tr("電話"), self._phone)]


class AwayPart(QWidget):
    """休止: one press back, or until a date. `wanted(date | None)`."""

    wanted = Signal(object)

    def __init__(self, ctx: PageContext) -> None:
        super().__init__()
        worn = look()
        self._ctx = ctx
        self.state = Label(wrap=True)
        self.back = Button(self.tr("今日から戻りました"), "return", max_lines=2)
        self.back.clicked.connect(lambda: self.wanted.emit(None))
        self.begin = Button(self.tr("休止にする"), "pause", max_lines=2)
        self.begin.clicked.connect(self._begin)
        self.until = DateEdit(today=ctx.today, field="away_until", placeholder=self.tr("例　12/10"))
        self.until.submitted.connect(self._take)
        self.field = Field(self.tr("いつまで休止しますか"), self.until)
        self.take = Button(self.tr("この日まで休止にする"), "pause", max_lines=2)
        self.take.clicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(8, 6))
        for part in (self.state, self.back, self.begin, self.field, self.take):
            column.addWidget(part)

    def show_place(self, place: TreePlace) -> None:
        """As it stands; what was being typed is given up."""
        self.field.set_error("")
        words = (self.tr("{day}まで休止しています。次の日に、ひとりでに戻ります。").format(day=plain_day(place.away_until))
                 if place.away and place.away_until is not None else "")
        self.state.setText(words)
        self.state.setVisible(bool(words))
        self.back.setVisible(place.away)
        self.begin.setVisible(not place.away)
        for part in (self.field, self.take):
            part.hide()

    def _begin(self) -> None:
        self.begin.hide()
        self.until.set_value(self._ctx.today() + USUAL_AWAY)
        for part in (self.field, self.take):
            part.show()
        self.until.setFocus()
        self.until.selectAll()

    def _take(self) -> None:
        if self.until.check():
            day: date = self.until.required()
            self.wanted.emit(day)
