"""Beside the wall of names: 番号で入力, お名前のない方, why a fixed count is changed, and the total in large figures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from salon_app.model import stored_words
from salon_app.model.problems import InputProblem
from salon_app.services.activities_values import Counts
from salon_app.ui.pages.activities.wall_state import total_words
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceWall
from salon_app.ui.widgets.edits import LineEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import FigureLabel, Label
from salon_app.ui.widgets.list_box import Card
from salon_app.ui.widgets.stepper import Stepper

MOST_HEADS = 999


class NumbersCard(Card):
    """「1 3 4 8-12」. `entered(text)`; `print_wanted` where no sheet has been printed yet.

    `count(text)` answers how many it would enter, None while it can't be read.
    """

    entered = Signal(str)
    typed = Signal()
    print_wanted = Signal()

    def __init__(self, count: Callable[[str], int | None]) -> None:
        super().__init__(padding=look().px(11, 12))
        self._count = count
        self.column.addWidget(Label(self.tr("番号で入力"), step="strong-bold"))
        self.edit = LineEdit(step="strong", placeholder=self.tr("例　1 3 8-12"))
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self.edit.textChanged.connect(lambda _text: self._changed())
        self.edit.submitted.connect(self._press)
        self.field = Field(self.tr("用紙の番号を入れます。"), self.edit)
        self.field.label.setWordWrap(True)
        self.enter = Button(self.tr("{count}名を入れる").format(count=28), height=look().field, padding=look().px(8, 8))
        self.enter.setMinimumWidth(self.enter.sizeHint().width())  # it must not move while one types
        self.enter.set_text(self.tr("入れる"))
        self.enter.clicked.connect(self._press)
        self.field.add_beside(self.enter)
        self.column.addWidget(self.field)
        self.print = Button(self.tr("受付名簿を印刷する"), "print", height=look().target)
        self.print.clicked.connect(self.print_wanted)
        self.column.addWidget(self.print)

    def show_sheet(self, codes: tuple[str, ...]) -> None:
        """The 用紙番号 of the sheets this session can be typed from, the newest first."""
        if codes:
            words = self.tr("用紙 {codes} の番号を入れます。").format(codes=self.tr("・").join(codes[:3]))
        else:
            words = self.tr("用紙はまだ印刷していません。")
        self.field.label.setText(words)
        self.field.label.setProperty("tone", "muted")
        for part in (self.edit, self.enter):
            part.setVisible(bool(codes))
        self.print.setVisible(not codes)

    def clear(self) -> None:
        """Ready for the next sheet."""
        self.edit.clear()
        self.field.set_error("")

    def _changed(self) -> None:
        self.field.set_error("")
        count = self._count(self.edit.text()) if self.edit.text().strip() else None
        self.enter.set_text(self.tr("入れる") if count is None else self.tr("{count}名を入れる").format(count=count))
        self.typed.emit()

    def _press(self) -> None:
        commit_preedit(self.edit)
        self.entered.emit(self.edit.text())


class UnnamedCard(Card):
    """男 女 子ども − n ＋: heads without a name. `counted(men, women, children)` after each tap or typed number."""

    counted = Signal(int, int, int)

    def __init__(self) -> None:
        super().__init__(padding=look().px(11, 12))
        self.column.setSpacing(look().px(3, 4))
        self.column.addWidget(Label(self.tr("お名前のない方を数える"), step="strong-bold", wrap=True))
        self.heads: list[Stepper] = []
        self.fields: list[Field] = []
        self._shown = (0, 0, 0)
        for word in (self.tr("男"), self.tr("女"), self.tr("子ども")):
            stepper = Stepper(word, 0, field="unnamed", maximum=MOST_HEADS)
            for button in (stepper.less, stepper.more):
                button.clicked.connect(self._say)
            stepper.edit.editingFinished.connect(self._say)
            field = Field(word, stepper, beside=5.0)
            self.column.addWidget(field)
            self.heads.append(stepper)
            self.fields.append(field)

    def show_counts(self, counts: Counts) -> None:
        """The numbers as they are saved."""
        self._shown = (counts.unnamed_men, counts.unnamed_women, counts.unnamed_children)
        for stepper, count in zip(self.heads, self._shown, strict=True):
            stepper.set_value(count)

    def _say(self) -> None:
        try:
            men, women, children = (stepper.value() or 0 for stepper in self.heads)
        except InputProblem:
            return  # its sentence stands beside the number
        if (men, women, children) != self._shown:
            self.counted.emit(men, women, children)


class ReasonCard(Card):
    """After 人数確定: why it is changed. One choice holds for everything that is put right in one go.

    `chosen` once there is a reason: what was pressed without one can be done now.
    """

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__(padding=look().px(11, 12))
        self.say = Label(wrap=True)
        self.column.addWidget(self.say)
        reasons = (*stored_words.ATTENDANCE_REASONS, stored_words.OTHER)
        self.choice = ChoiceWall([(one, stored_words.shown(one)) for one in reasons], least_ems=6.5)
        self.choice.chosen.connect(lambda _value: self._pick())
        self.field = Field(self.tr("直すわけ"), self.choice)
        self.column.addWidget(self.field)
        self.other = LineEdit(placeholder=self.tr("わけをひとこと"))
        self.other.setAccessibleName(self.tr("わけをひとこと"))
        self.other.textEdited.connect(lambda _text: self.field.set_error(""))
        self.other.submitted.connect(lambda: self.chosen.emit() if self.reason() else None)
        self.other.hide()
        self.column.addWidget(self.other)

    def reason(self) -> str:
        """The reason chosen or typed; empty while none is."""
        commit_preedit(self.other)
        value = str(self.choice.value() or "")
        return self.other.text().strip() if value == stored_words.OTHER else value

    def show_fixed(self, words: str) -> None:
        """Since when the count is fixed."""
        self.say.setText(words)

    def clear(self) -> None:
        """For another session."""
        self.choice.set_value(None)
        self.other.clear()
        self.other.hide()
        self.field.set_error("")

    def _pick(self) -> None:
        self.field.set_error("")
        self.other.setVisible(self.choice.value() == stored_words.OTHER)
        if self.reason():
            self.chosen.emit()
        if not self.other.isHidden():
            self.other.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit()


class TotalRow(QWidget):
    """「出席 14名＋無記名 4名　18名」. It never scrolls."""

    def __init__(self, *, narrow: bool) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(8))
        self.words = Label(wrap=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.figure = FigureLabel("0", self.tr("名"), step="figure")
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.figure, 0, Qt.AlignmentFlag.AlignBottom)
        if narrow:
            self.words.hide()

    def show_counts(self, counts: Counts) -> None:
        """Everybody who came."""
        self.words.setText(total_words(counts))
        self.figure.set_figure(str(counts.total), self.tr("名"))
        self.setAccessibleName(self.words.text())
