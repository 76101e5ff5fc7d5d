"""Answers added up over sessions and versions: the same key is the same question, the same words the same option."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from salon_app.model.answer_words import AGE_BANDS, TEXT
from salon_app.model.people_words import FEMALE, MALE, UNANSWERED
from salon_app.services.questionnaires_values import AnswerSheet, Comment, Question, Questionnaire, Tally


def add_up(asked: Questionnaire, versions: Mapping[int, Questionnaire], sheets: Sequence[AnswerSheet],
           attendees: int) -> Tally:
    """`versions` by id, of which those that `sheets` answered count; `asked` where none was."""
    answered = {sheet.questionnaire_id for sheet in sheets}
    used = [versions[one] for one in sorted(answered, reverse=True)] or [asked]
    merged = merge(used)
    sexes = Counter(sheet.sex if sheet.sex in (MALE, FEMALE) else UNANSWERED for sheet in sheets
                    if versions[sheet.questionnaire_id].asks_sex)
    bands = Counter(sheet.age_band for sheet in sheets if versions[sheet.questionnaire_id].asks_age)
    areas = Counter(sheet.area for sheet in sheets if versions[sheet.questionnaire_id].asks_area)
    return Tally(
        questionnaire=merged, answers=len(sheets), attendees=attendees,
        sexes={sex: sexes[sex] for sex in (MALE, FEMALE, UNANSWERED)} if merged.asks_sex else {},
        age_bands={band: bands[band] for band in (*AGE_BANDS, "") if bands[band]},
        areas={area: areas[area] for area in (*merged.areas, *sorted(set(areas) - {*merged.areas, ""}), "") if areas[area]},
        counts={one.key: _counts(one, versions, sheets) for one in merged.questions if one.kind != TEXT},
        comments=tuple((one.question, one.text, one.sex, one.age_band, one.picked)
                       for one in comments(versions, sheets)),
        asked={one.key: sum(versions[sheet.questionnaire_id].question(one.key) is not None for sheet in sheets)
               for one in merged.questions})


def comments(versions: Mapping[int, Questionnaire], sheets: Sequence[AnswerSheet]) -> tuple[Comment, ...]:
    """What was written, paper by paper."""
    return tuple(
        Comment(sheet.id, question.key, question.text, text, sheet.sex, sheet.age_band, question.key in sheet.picked)
        for sheet in sheets for question in versions[sheet.questionnaire_id].questions
        if question.kind == TEXT and isinstance(text := sheet.answers.get(question.key), str))


def merge(versions: Sequence[Questionnaire]) -> Questionnaire:
    """The newest version (the first) with the questions and options that only earlier ones have."""
    questions: dict[str, Question] = {}
    areas: dict[str, None] = {}
    for version in versions:
        areas.update(dict.fromkeys(version.areas))
        for one in version.questions:
            newer = questions.get(one.key)
            questions[one.key] = one if newer is None else replace(
                newer, options=tuple(dict.fromkeys((*newer.options, *one.options))))
    return replace(
        versions[0], questions=tuple(questions.values()), areas=tuple(areas),
        asks_sex=any(one.asks_sex for one in versions), asks_age=any(one.asks_age for one in versions),
        asks_area=any(one.asks_area for one in versions))


def _counts(question: Question, versions: Mapping[int, Questionnaire], sheets: Sequence[AnswerSheet]) -> tuple[int, ...]:
    counted: Counter[str] = Counter()
    silent = 0
    for sheet in sheets:
        asked = versions[sheet.questionnaire_id].question(question.key)
        if asked is None:
            continue
        answer = sheet.answers.get(question.key, ())
        numbers = (answer,) if isinstance(answer, int) else answer
        chosen = [asked.options[number - 1] for number in numbers if isinstance(number, int)]
        counted.update(chosen)
        silent += not chosen
    return (*(counted[option] for option in question.options), silent)
