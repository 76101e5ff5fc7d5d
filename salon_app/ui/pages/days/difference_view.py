"""After counting: what was counted, what should be there, the difference where it may come from. It accuses nobody."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.closing import difference_sentence
from salon_app.model.yen import format_signed, format_yen
from salon_app.ui.pages.days.form_state import PlaceResult
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceWall
from salon_app.ui.widgets.edits import LineEdit
from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Chip, FigureLabel, Label
from salon_app.ui.widgets.list_box import Card
from salon_app.ui.widgets.scroll_area import ScrollArea


class PlaceCard(Card):
    """One place's figures, its hints, and the way back to counting it."""

    recount = Signal(int)

    def __init__(self, result: PlaceResult) -> None:
        super().__init__()
        worn = look()
        self.setSizePolicy(self.sizePolicy().horizontalPolicy(), self.sizePolicy().Policy.Maximum)
        head = QHBoxLayout()
        head.addWidget(Label(result.name, step="strong-bold"))
        if not result.difference:
            head.addWidget(Chip(self.tr("合いました"), "ok"))
        head.addStretch(1)
        again = Button(self.tr("もう一度数える"), "refresh", height=worn.target, padding=worn.px(13, 10))
        again.setAccessibleName(self.tr("{place}をもう一度数える").format(place=result.name))
        again.clicked.connect(lambda: self.recount.emit(result.place))
        head.addWidget(again)
        self.column.addLayout(head)
        sums = QHBoxLayout()
        sums.setSpacing(worn.px(28, 18))
        yen = self.tr("円")
        figures = ((self.tr("数えた"), format_yen(result.counted)), (self.tr("あるはず"), format_yen(result.expected)),
                   (self.tr("差"), format_signed(result.difference)))
        for label, figure in figures:
            one = QVBoxLayout()
            one.setSpacing(0)
            one.addWidget(Label(label, tone="muted"))
            shown = FigureLabel(figure, yen, step="name" if worn.scale < 150 else "title")
            shown.setMinimumWidth(shown.sizeHint().width())
            one.addWidget(shown, 0, Qt.AlignmentFlag.AlignLeft)
            sums.addLayout(one)
        sums.addStretch(1)
        self.column.addLayout(sums)
        if result.difference:
            self.column.addSpacing(worn.px(4))
            self.column.addWidget(Label(difference_sentence(result.difference), step="bold", wrap=True))
        for hint in result.hints:
            self.column.addWidget(Label(self.tr("・{hint}").format(hint=hint), wrap=True))


class DifferenceView(QWidget):
    """The cards at the left; note and second person at the right, only where something differs."""

    recount = Signal(int)
    note_changed = Signal(str)
    witness_chosen = Signal(object)
    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self._narrow = worn.scale >= 150
        left, right = QWidget(), QWidget()
        self._cards = QVBoxLayout(left)
        self._cards.setContentsMargins(0, 0, worn.px(6), 0)
        self._cards.setSpacing(worn.gap)
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, worn.px(6), 0)
        side.setSpacing(worn.px(12, 8))
        self.note = LineEdit()
        self.note.textChanged.connect(self.note_changed)
        self.note.submitted.connect(self.finished)
        side.addWidget(Field(self.tr("メモ（なぜか分かれば）"), self.note))
        side.addWidget(Label(self.tr("分からなければ、そのままで大丈夫です。"), tone="muted", wrap=True))
        words = (self.tr("わかりません"), self.tr("お釣りの渡しちがい"), self.tr("打ちまちがい"))
        self.ready_notes = ChoiceWall([(word, word) for word in words], least_ems=8.5)
        self.ready_notes.chosen.connect(lambda word: self.note.setText(str(word)))
        side.addWidget(self.ready_notes)
        self._witness_head = Label(self.tr("いっしょに見た方"), step="strong-bold")
        self._witness_hint = Label(tone="muted", wrap=True)
        self.witness = ChoiceWall(least_ems=8.5)
        self.witness.chosen.connect(self.witness_chosen)
        for widget in (self._witness_head, self._witness_hint, self.witness):
            side.addWidget(widget)
        side.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(worn.margin)
        if self._narrow:
            both = QWidget()
            column = QVBoxLayout(both)
            column.setContentsMargins(0, 0, 0, worn.px(8))
            column.addWidget(left)
            column.addWidget(right)
            column.addStretch(1)
            outer.addWidget(ScrollArea(both))
        else:
            outer.addWidget(ScrollArea(left), 1)
            aside = ScrollArea(right)
            aside.setFixedWidth(worn.px(400))
            outer.addWidget(aside)
        self._aside = right

    def show_results(
        self, results: Sequence[PlaceResult], *, note: str, people: Sequence[tuple[int, str]], witness: int | None,
        second_person_over: int, ask_witness: bool, with_note: bool = True,
    ) -> None:
        """Show counts beside the book; `people` (id, name) may confirm where the difference is large."""
        emptied(self._cards)
        for result in results:
            card = PlaceCard(result)
            card.recount.connect(self.recount)
            self._cards.addWidget(card)
        self._cards.addStretch(1)
        differs = with_note and any(one.difference for one in results)
        self._aside.setVisible(differs)
        if self.note.text() != note:
            self.note.setText(note)
        self.ready_notes.set_value(note)
        self._witness_hint.setText(
            self.tr("差が{yen}円をこえるときは、もう1人の方にも見てもらいます。").format(
                yen=format_yen(second_person_over)) if people else
            self.tr("差が{yen}円をこえています。いっしょに見た方のお名前をメモに書いておきましょう。").format(
                yen=format_yen(second_person_over)))
        for part in (self._witness_head, self._witness_hint):
            part.setVisible(ask_witness)
        self.witness.setVisible(ask_witness and bool(people))
        if ask_witness:
            self.witness.set_choices(people, witness)

    def take_focus(self) -> None:
        """To the note, where something differs; with large type it lies further down, behind what is to be read first."""
        if self._aside.isVisibleTo(self) and not self._narrow:
            self.note.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.finished.emit()
