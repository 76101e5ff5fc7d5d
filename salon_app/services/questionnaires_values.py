"""アンケート as values: the questions, a filled-in paper, and the answers added up. No reading or writing here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from salon_app.model.answer_words import CHOICE, SATISFACTION, SEVERAL, respondents_words


@dataclass(frozen=True)
class Question:
    """`kind`: choice (one of `options`), several (some of them), text. `key` never changes once answered; '' is given one."""

    key: str
    text: str
    kind: str = CHOICE
    options: tuple[str, ...] = ()


@dataclass(frozen=True)
class Questionnaire:
    """`id` 0: not saved yet. `areas` are the 居住地 to choose from. `answered`: its questions can't change any more."""

    id: int = 0
    title: str = ""
    questions: tuple[Question, ...] = ()
    asks_sex: bool = True
    asks_age: bool = True
    asks_area: bool = True
    areas: tuple[str, ...] = ()
    answered: bool = False
    active: bool = True

    def question(self, key: str) -> Question | None:
        """The question with this key, or None."""
        return next((one for one in self.questions if one.key == key), None)


@dataclass(frozen=True)
class AnswerSheet:
    """One filled-in paper. `answers`: key → number of the option from 1, tuple of numbers, or text. `picked`: keys.

    `questionnaire_id` is the version that was answered.
    """

    id: int
    session_id: int
    number: int
    sex: str
    age_band: str
    area: str
    answers: Mapping[str, int | tuple[int, ...] | str]
    picked: tuple[str, ...]
    questionnaire_id: int = 0


@dataclass(frozen=True)
class Comment:
    """What somebody wrote to a question; `picked` for the report."""

    sheet_id: int
    key: str
    question: str
    text: str
    sex: str
    age_band: str
    picked: bool


@dataclass(frozen=True)
class AnsweredSession:
    """A session with papers that were typed in."""

    session_id: int
    day: date
    title: str
    sheets: int


@dataclass(frozen=True)
class Tally:
    """Of one or several sessions: 回答数 with 男女, 年代, 居住地; per question the count of each option and 無回答.

    `questionnaire` has the questions of all versions answered there, and of a question the options of all. `counts`:
    key → counts by option, the last is 無回答 (of the papers that asked it). `sexes`: male, female, unanswered; empty
    where it was not asked. `age_bands`: those that occur, by age, '' for no answer; `areas` likewise, by the order asked.
    `asked`: key → papers that asked it. `comments`: (question text, comment, sex, age band, picked).
    `attendees`: 参加者 of the sessions, for the rate of answers.
    """

    questionnaire: Questionnaire
    answers: int
    attendees: int
    sexes: Mapping[str, int]
    age_bands: Mapping[str, int]
    areas: Mapping[str, int]
    counts: Mapping[str, tuple[int, ...]]
    comments: tuple[tuple[str, str, str, str, bool], ...]
    asked: Mapping[str, int] = field(default_factory=dict)

    def base(self, key: str) -> int:
        """What percents of a question are of: those who chose one (1つ選ぶ), or the papers that asked (いくつでも)."""
        question = self.questionnaire.question(key)
        several = question is not None and question.kind == SEVERAL
        return self.asked.get(key, 0) if several else sum(self.counts.get(key, ())[:-1])

    @property
    def words(self) -> str:
        """`回答数10名（男7，女3）`."""
        return respondents_words(self.answers, self.sexes)

    def options_of(self, key: str) -> tuple[tuple[str, int], ...]:
        """A question's options with their counts, without 無回答."""
        question = self.questionnaire.question(key)
        return tuple(zip(question.options, self.counts[key], strict=False)) if question and key in self.counts else ()

    @property
    def satisfaction(self) -> tuple[tuple[str, int], ...]:
        """満足度 for a chart: the options with their counts; empty where it was not asked."""
        question = satisfaction_question(self.questionnaire)
        return self.options_of(question.key) if question is not None else ()


def satisfaction_question(questionnaire: Questionnaire) -> Question | None:
    """The question about 満足度: the one the program offers, else the first choice that speaks of it."""
    choices = [one for one in questionnaire.questions if one.kind == CHOICE]
    offered = next((one for one in choices if one.key == SATISFACTION), None)
    return offered or next((one for one in choices if "満足" in one.text + "".join(one.options)), None)
