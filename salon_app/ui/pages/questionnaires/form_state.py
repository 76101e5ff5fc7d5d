"""A paper and a questionnaire as far as they are typed: values that are kept on the disk. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from salon_app.model.answer_words import (
    AGE_BANDS,
    CHOICE,
    COMMENT_QUESTION,
    SATISFACTION,
    SATISFACTION_OPTIONS,
    SATISFACTION_QUESTION,
    SEVERAL,
    TEXT,
    age_words,
)
from salon_app.model.people_words import FEMALE, MALE, sex_words
from salon_app.model.texts import translate
from salon_app.services.questionnaires import AnswerSheet, Question, Questionnaire

SEX, AGE, AREA = "sex", "age_band", "area"
WHO = (SEX, AGE, AREA)


@dataclass(frozen=True)
class Ask:
    """One thing asked on the paper. `options`: the words by their number from 1; `values` what stands for them."""

    key: str
    words: str
    kind: str
    options: tuple[str, ...] = ()
    values: tuple[Any, ...] = ()


def asks(questionnaire: Questionnaire) -> tuple[Ask, ...]:
    """What is asked, in the order of the printed sheet: who answers first, then the questions."""
    found = []
    if questionnaire.asks_sex:
        found.append(Ask(SEX, translate("Questionnaires", "性別"), CHOICE, (sex_words(MALE), sex_words(FEMALE)), (MALE, FEMALE)))
    if questionnaire.asks_age:
        found.append(Ask(AGE, translate("Questionnaires", "年代"), CHOICE, tuple(map(age_words, AGE_BANDS)), AGE_BANDS))
    if questionnaire.asks_area:
        kind = CHOICE if questionnaire.areas else TEXT
        found.append(Ask(AREA, translate("Questionnaires", "お住まい"), kind, questionnaire.areas, questionnaire.areas))
    for number, one in enumerate(questionnaire.questions, start=1):
        words = translate("Questionnaires", "問{number}　{text}").format(number=number, text=one.text)
        found.append(Ask(one.key, words, one.kind, one.options, tuple(range(1, len(one.options) + 1))))
    return tuple(found)


@dataclass(frozen=True)
class PaperForm:
    """One paper: by key the value chosen, a tuple of them, or text; what is not answered is not in it."""

    answers: Mapping[str, Any] = field(default_factory=dict)

    @property
    def empty(self) -> bool:
        """Nothing is answered."""
        return not self.answers

    def chosen(self, ask: Ask) -> tuple[int, ...]:
        """Numbers of the options chosen, from 1."""
        value = self.answers.get(ask.key)
        values = value if isinstance(value, tuple) else () if value is None else (value,)
        return tuple(ask.values.index(one) + 1 for one in values if one in ask.values)

    def typed(self, ask: Ask, number: int) -> PaperForm:
        """An option's number was typed: of 1つ選ぶ it is chosen. Whoever types a paper a second time changes nothing."""
        if ask.kind == SEVERAL:
            return self.pressed(ask, number)
        return self._with(ask.key, ask.values[number - 1])

    def pressed(self, ask: Ask, number: int) -> PaperForm:
        """An option was pressed: chosen, or, chosen before, taken back."""
        value = ask.values[number - 1]
        if ask.kind == SEVERAL:
            before = self.answers.get(ask.key, ())
            after = tuple(one for one in before if one != value) if value in before else tuple(sorted((*before, value)))
            return self._with(ask.key, after)
        return self._with(ask.key, None if self.answers.get(ask.key) == value else value)

    def cleared(self, ask: Ask) -> PaperForm:
        """無回答."""
        return self._with(ask.key, None)

    def written(self, ask: Ask, text: str) -> PaperForm:
        """Another text."""
        return self._with(ask.key, text if text.strip() else None)

    def _with(self, key: str, value: Any) -> PaperForm:
        rest = {one: held for one, held in self.answers.items() if one != key}
        return PaperForm({**rest, key: value} if value else rest)

    def who(self) -> dict[str, str]:
        """男女, 年代 and 居住地 as the service takes them."""
        return {key: str(self.answers.get(key, "")) for key in WHO}

    def given(self) -> dict[str, Any]:
        """The answers as the service takes them."""
        return {key: value for key, value in self.answers.items() if key not in WHO}

    def to_json(self) -> dict[str, Any]:
        """For the draft on the disk."""
        return {key: list(value) if isinstance(value, tuple) else value for key, value in self.answers.items()}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> PaperForm:
        """The paper that `to_json` wrote down."""
        return cls({key: tuple(one) if isinstance(one, list) else one for key, one in value.items()})

    @classmethod
    def of(cls, sheet: AnswerSheet) -> PaperForm:
        """A paper as it was typed before."""
        who = {SEX: sheet.sex, AGE: sheet.age_band, AREA: sheet.area}
        return cls({**{key: value for key, value in who.items() if value}, **sheet.answers})


def paper_words(asked: Sequence[Ask], paper: PaperForm) -> str:
    """A paper in a line, for the list of those typed: 「女　70代　とても満足　また来たい…」."""
    parts = []
    for ask in asked:
        if ask.kind == TEXT:
            text = str(paper.answers.get(ask.key, ""))
            parts.append(text if len(text) <= 20 else f"{text[:19]}…")
        else:
            parts.append(translate("Questionnaires", "、").join(ask.options[number - 1] for number in paper.chosen(ask)))
    return "　".join(filter(None, parts))


def usual_questions() -> tuple[Question, ...]:
    """What a new questionnaire begins with."""
    return (satisfaction(), Question("", COMMENT_QUESTION, TEXT))


def satisfaction() -> Question:
    """満足度 in five steps, which reports draw as a chart."""
    return Question(SATISFACTION, SATISFACTION_QUESTION, CHOICE, SATISFACTION_OPTIONS)


def moved(questions: Sequence[Question], at: int, step: int) -> tuple[Question, ...]:
    """The question at `at` one place up (−1) or down; the same where it can't."""
    there = at + step
    found = list(questions)
    if 0 <= there < len(found):
        found[at], found[there] = found[there], found[at]
    return tuple(found)


def to_json(questionnaire: Questionnaire) -> dict[str, Any]:
    """A questionnaire for the draft on the disk."""
    return {
        "title": questionnaire.title, "asks_sex": questionnaire.asks_sex, "asks_age": questionnaire.asks_age,
        "asks_area": questionnaire.asks_area, "areas": list(questionnaire.areas), "active": questionnaire.active,
        "questions": [[one.key, one.text, one.kind, list(one.options)] for one in questionnaire.questions]}


def from_json(before: Questionnaire, value: Mapping[str, Any]) -> Questionnaire:
    """`before` with what was typed."""
    questions = tuple(Question(key, text, kind, tuple(options)) for key, text, kind, options in value["questions"])
    return replace(before, title=value["title"], asks_sex=value["asks_sex"], asks_age=value["asks_age"],
                   asks_area=value["asks_area"], areas=tuple(value["areas"]), active=value["active"], questions=questions)
