"""Whose errand it is, once it is known: name and 号棟, 前回と同じ, the usual things, and kind words about the person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from salon_app.services.people_values import Person
from salon_app.services.shopping.values import WantedLine, Warning
from salon_app.ui.pages.shopping_request.form_state import called, short_words
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.chip_row import ChipRow
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.notice import Notice

LONGEST_IN_A_LINE = 12


class UsualKey(Button):
    """A usual thing: ＋ while it isn't asked for, ✓ once it is."""

    def __init__(self, line: WantedLine) -> None:
        super().__init__(short_words(line), "plus", height=look().target, padding=look().px(10, 8))
        self.line = line
        self.setCheckable(True)
        self.toggled.connect(lambda on: self.set_icon("check" if on else "plus"))

    def nextCheckState(self) -> None:
        """The lines decide what is marked."""


class PersonStrip(QWidget):
    """`same_wanted` for 前回と同じ, `usual_wanted(line)` for a usual thing, `other_wanted` for somebody else,
    `paper_wanted` for 同意書, `open_wanted(errand_id)` for the errand a warning speaks of."""

    same_wanted = Signal()
    usual_wanted = Signal(object)
    other_wanted = Signal()
    paper_wanted = Signal()
    open_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        narrow = worn.scale >= 150
        self._open_id = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(10, 8))
        self.name, self.block = Label(step="name"), Label(step="strong")
        self.same = Button("", "refresh", max_lines=2)
        self.same.clicked.connect(lambda: self.same_wanted.emit())
        self.first = Label(self.tr("はじめてのご依頼です。"), tone="muted")
        self.other = Button(self.tr("別の方にする"), "person", height=worn.button)
        self.other.clicked.connect(lambda: self.other_wanted.emit())
        head: QBoxLayout = QVBoxLayout() if narrow else QHBoxLayout()
        head.setSpacing(worn.px(16, 8))
        who = self._who = QHBoxLayout()
        who.setSpacing(worn.px(14, 10))
        who.addWidget(self.name)
        who.addWidget(self.block)
        who.addStretch(1)
        head.addLayout(who, 1)
        ways = QHBoxLayout()
        ways.setSpacing(worn.px(10, 8))
        for widget in (self.first, self.same, self.other):
            ways.addWidget(widget)
        if narrow:
            ways.addStretch(1)
        head.addLayout(ways)
        column.addLayout(head)
        self.notices = {
            "namesake": Notice(), "left": Notice(),
            "consent": Notice(self.tr("同意書を印刷する"), "print", lambda: self.paper_wanted.emit()),
            "open": Notice(self.tr("その依頼を開く"), "bag", lambda: self.open_wanted.emit(self._open_id))}
        for notice in self.notices.values():
            column.addWidget(notice)
        self._usual_label = Label(self.tr("いつもの品"), tone="muted")
        self._usual_label.setMinimumHeight(worn.target)
        self.usual = ChipRow()
        usual: QBoxLayout = QVBoxLayout() if narrow else QHBoxLayout()
        usual.setSpacing(worn.px(12, 2))
        usual.addWidget(self._usual_label, 0, Qt.AlignmentFlag.AlignTop)
        usual.addWidget(self.usual, 1)
        column.addLayout(usual)
        self.keys: list[UsualKey] = []

    def show_person(self, person: Person, *, namesakes: int, can_change: bool) -> None:
        """Who it is, and how many others bear the name."""
        self.name.setText(called(person))
        long = len(person.name) > LONGEST_IN_A_LINE
        self.name.setWordWrap(long)
        for at, share in enumerate((1, 0, 0) if long else (0, 0, 1)):
            self._who.setStretch(at, share)
        self.block.setText(person.block)
        self.block.setVisible(bool(person.block))
        self.other.setVisible(can_change)
        words = self.tr("同じお名前の方が、ほかに{count}名います。号棟をお確かめください。").format(count=namesakes)
        self.notices["namesake"].say(words if namesakes else "")

    def offer_same(self, words: str, *, changing: bool) -> None:
        """前回と同じ, with what it would fill in; '' where there is no last time."""
        self.same.set_text(words)
        self.same.setVisible(bool(words) and not changing)
        self.first.setVisible(not words and not changing)

    def offer_usual(self, lines: Sequence[WantedLine]) -> None:
        """Things to tap."""
        self.keys = [UsualKey(line) for line in lines]
        for key in self.keys:
            key.clicked.connect(lambda _on=False, line=key.line: self.usual_wanted.emit(line))
        self.usual.set_chips(self.keys)
        self._usual_label.setVisible(bool(self.keys))

    def show_warnings(self, warnings: Sequence[Warning]) -> None:
        """Those about the person."""
        said = {("open" if one.code == "duplicate" else one.code): one for one in warnings}
        for code in ("left", "consent", "open"):
            self.notices[code].say(said[code].text if code in said else "")
        self._open_id = (said["open"].errand_id or 0) if "open" in said else 0
