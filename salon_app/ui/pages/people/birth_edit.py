"""生年月日 in one line, as people say it: 「S13.5.1」「昭和13年」「72歳」. What can be meant in several ways is asked about."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal

from salon_app.model.births import Birth, BirthQuestion, age_words, birth_words, parse_birth
from salon_app.model.problems import InputProblem
from salon_app.ui.widgets.edits import LineEdit, commit_preedit


class BirthEdit(LineEdit):
    """`understood(words)` says back what was read (with the age), `asked(births)` offers what may be meant."""

    sentence_changed = Signal(str)
    understood = Signal(str)
    asked = Signal(object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._shown: tuple[str, Birth] = ("", Birth())
        self.setPlaceholderText(self.tr("例　S13.5.1、昭和13年、72歳"))
        self.textEdited.connect(lambda _text: self._say(Birth()))
        self.editingFinished.connect(self.check)

    def value(self) -> Birth:
        """The birth typed. Raises InputProblem, BirthQuestion."""
        commit_preedit(self)
        text = self.text().strip()
        if text == self._shown[0]:
            return self._shown[1]
        return parse_birth(text, today=self._today(), field="birth")

    def set_value(self, birth: Birth) -> None:
        """Show a birth in words."""
        self._shown = (birth_words(birth), birth)
        self.setText(self._shown[0])
        self._say(birth)

    def check(self) -> bool:
        """Write out what was understood, or show the sentence; what was typed stays."""
        try:
            birth = self.value()
        except InputProblem as problem:
            self.understood.emit("")
            meant = problem.suggestions if isinstance(problem, BirthQuestion) else ()
            choose = self.tr("何年か分かりません。下から選ぶか、元号を付けて入れてください。")
            self.sentence_changed.emit(choose if meant else str(problem))
            self.asked.emit(meant)
            return False
        self.set_value(birth)
        return True

    def _say(self, birth: Birth) -> None:
        self.sentence_changed.emit("")
        self.asked.emit(())
        self.understood.emit(age_words(birth, self._today()))
