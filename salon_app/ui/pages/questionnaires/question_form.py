"""One question of a questionnaire: its words, how it is answered, and the options one on a line."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model.answer_words import KINDS, TEXT, kind_words
from salon_app.services.questionnaires import Question
from salon_app.services.questionnaires_checks import checked_question
from salon_app.ui.theme import look
from salon_app.ui.widgets.choice_row import ChoiceRows
from salon_app.ui.widgets.edits import LineEdit, TextEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label


class QuestionForm(QWidget):
    """`show_question` fills it, `answer` reads it, `typed` is what stands there, finished or not."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        self._key = ""
        self._number = 1
        self.head = Label(step="strong-bold")
        self.text = LineEdit()
        self.text_field = Field(self.tr("質問の文"), self.text)
        self.kind = ChoiceRows([(kind, kind_words(kind)) for kind in KINDS], KINDS[0])
        self.kind.chosen.connect(lambda _kind: self._show_options())
        self.options = TextEdit(rows=6 if worn.scale < 150 else 4)
        self.options_field = Field(
            self.tr("選択肢（1行に1つ、9つまで）"), self.options, hint=self.tr("紙では、上から 1、2、3 … の番号がつきます。"))
        self.text.textEdited.connect(lambda _text: self.changed.emit())
        self.kind.chosen.connect(lambda _kind: self.changed.emit())
        self.options.textChanged.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, worn.px(4), worn.px(8), worn.px(12))
        column.setSpacing(worn.px(10, 8))
        for part in (self.head, self.text_field, Label(self.tr("答え方")), self.kind, self.options_field):
            column.addWidget(part)
        column.addStretch(1)

    def show_question(self, question: Question, number: int) -> None:
        """Fill the form."""
        self._key = question.key
        self.show_number(number)
        self.text.setText(question.text)
        self.kind.set_value(question.kind)
        self.options.blockSignals(True)
        self.options.setPlainText("\n".join(question.options))
        self.options.blockSignals(False)
        self._show_options()
        for field in (self.text_field, self.options_field):
            field.set_error("")

    def show_number(self, number: int) -> None:
        """Where it stands among the questions."""
        self._number = number
        self.head.setText(self.tr("問{number}").format(number=number))

    def answer(self) -> Question:
        """The question as typed. Raises InputProblem beside the words or the options."""
        for edit in (self.text, self.options):
            commit_preedit(edit)
        return checked_question(self.typed())

    def typed(self) -> Question:
        """What stands in the fields now."""
        kind = self.kind.value()
        lines = tuple(line for line in self.options.toPlainText().split("\n") if line.strip())
        return Question(self._key, self.text.text(), kind, lines if kind != TEXT else ())

    def _show_options(self) -> None:
        self.options_field.setVisible(self.kind.value() != TEXT)
