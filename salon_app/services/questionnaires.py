"""アンケート: built once, answers typed fast from paper, tallied with 男女, 年代 and 居住地, comments picked for reports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from salon_app.services.attendance import AttendanceService
from salon_app.services.business_day import BusinessDay
from salon_app.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class Question:
    """`kind`: choice (one of `options`), several (some of them), text. `key` never changes once answered."""

    key: str
    text: str
    kind: str = "choice"
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


@dataclass(frozen=True)
class AnswerSheet:
    """One filled-in paper. `answers`: key → number of the option from 1, tuple of numbers, or text. `picked`: keys."""

    id: int
    session_id: int
    number: int
    sex: str
    age_band: str
    area: str
    answers: Mapping[str, int | tuple[int, ...] | str]
    picked: tuple[str, ...]


@dataclass(frozen=True)
class Tally:
    """Of one or several sessions: 回答数 with 男女, 年代, 居住地; per question the count of each option and 無回答.

    `counts`: key → counts by option, the last is 無回答. `comments`: (question text, comment, sex, age band, picked).
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


class QuestionnairesService:
    """Commands and queries of questionnaires."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, attendance: AttendanceService) -> None:
        self._uow = uow
        self._day = day

    def all(self, *, with_inactive: bool = False) -> tuple[Questionnaire, ...]:
        """Questionnaires, newest first."""
        raise NotImplementedError

    def get(self, questionnaire_id: int) -> Questionnaire:
        """One. Raises RuleProblem if there is none."""
        raise NotImplementedError

    def save(self, questionnaire: Questionnaire, *, by: int | None = None) -> Questionnaire:
        """Add or change; an answered one becomes a new version. Raises InputProblem (field: title, questions)."""
        raise NotImplementedError

    def enter(self, questionnaire_id: int, session_id: int, *, sex: str = "", age_band: str = "", area: str = "",
              answers: Mapping[str, int | Sequence[int] | str], sheet_id: int | None = None,
              by: int | None = None) -> AnswerSheet:
        """One paper, new or (sheet_id) corrected. Raises InputProblem (field: the question's key) for no such option."""
        raise NotImplementedError

    def remove(self, sheet_id: int, *, by: int | None = None) -> None:
        """A paper that was typed twice."""
        raise NotImplementedError

    def sheets(self, session_id: int, questionnaire_id: int | None = None) -> tuple[AnswerSheet, ...]:
        """What was typed for a session, in order."""
        raise NotImplementedError

    def pick(self, sheet_id: int, key: str, *, picked: bool, by: int | None = None) -> None:
        """Choose a comment for the report, or not."""
        raise NotImplementedError

    def tally(self, questionnaire_id: int, session_ids: Sequence[int]) -> Tally:
        """The answers of these sessions added up."""
        raise NotImplementedError
