"""What the six questions share: the bars, the count, 前の質問, あとで決める and the way on."""

from __future__ import annotations

from PySide6.QtCore import Signal

from salon_app.ui.first_start.bars import Bars
from salon_app.ui.first_start.form_state import QUESTIONS, FirstStartForm, short_names
from salon_app.ui.step_screen import StepScreen
from salon_app.ui.theme import look


class Question(StepScreen):
    """Derive; `read` puts what is typed into the form, `check` refuses what can't be kept, `words` name the way on."""

    decided = Signal()
    postponed = Signal()
    back = Signal()

    def __init__(self, key: str, form: FirstStartForm, heading: str, sentence: str) -> None:
        at, names = QUESTIONS.index(key), short_names()
        lead = self.tr("6つのうち {at}つ目").format(at=at + 1)
        if look().scale >= 150:
            lead = self.tr("{lead}　{name}").format(lead=lead, name=names[at])
        done = [index for index, one in enumerate(QUESTIONS) if one in form.decided]
        super().__init__(heading, sentence, lead=lead, above=Bars(names, done, at))
        self.set_left(self.tr("前の質問") if at else self.tr("はじめに戻る"), self.back.emit)
        self.set_side(self.tr("あとで決める"), self.postponed.emit)
        self.set_main("", self._decide)

    def read(self, form: FirstStartForm) -> FirstStartForm:
        """`form` with what stands on this screen."""
        raise NotImplementedError

    def check(self) -> None:
        """Raises InputProblem naming the field that can't be kept."""

    def touched(self) -> None:
        """Something was typed or chosen: the window keeps it."""
        self.changed.emit()

    def _decide(self) -> None:
        self.clear_errors()
        self.check()
        self.changed.emit()
        self.decided.emit()
