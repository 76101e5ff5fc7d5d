"""What a questionnaire and a filled-in paper must be, in sentences; and the keys by which versions are added up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from salon_app.model.answer_words import AGE_BANDS, CHOICE, KINDS, MOST_OPTIONS, SEVERAL, TEXT
from salon_app.model.people_words import SEXES
from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.services.questionnaires_values import Question, Questionnaire

LONGEST_TITLE, LONGEST_QUESTION, LONGEST_OPTION, LONGEST_COMMENT = 60, 200, 60, 1_000
MOST_QUESTIONS = 30


def checked(given: Questionnaire, kinds_before: Mapping[str, str]) -> Questionnaire:
    """Tidied, every question with its key. `kinds_before`: key → kind in the versions before.

    Raises InputProblem (field: title, questions, areas).
    """
    title = given.title.strip()
    if not title:
        raise InputProblem(translate("Questionnaires", "アンケートの名前を入れてください。"), field="title")
    if len(title) > LONGEST_TITLE:
        raise InputProblem(translate("Questionnaires", "アンケートの名前は60字までです。"), field="title")
    if not given.questions:
        raise InputProblem(translate("Questionnaires", "質問を1つ以上入れてください。"), field="questions")
    if len(given.questions) > MOST_QUESTIONS:
        raise InputProblem(translate("Questionnaires", "質問は30までです。"), field="questions")
    questions = tuple(_numbered(number, one) for number, one in enumerate(given.questions, start=1))
    areas = _lines(given.areas)
    if given.asks_area and len(areas) > MOST_OPTIONS:
        raise InputProblem(translate(
            "Questionnaires", "お住まいの選択肢は9つまでです。少ないものは「その他」にまとめてください。"), field="areas")
    _check_options(areas, "areas")
    return replace(given, title=title, questions=_keyed(questions, kinds_before), areas=areas)


def _numbered(number: int, given: Question) -> Question:
    try:
        return checked_question(given)
    except InputProblem as problem:
        raise _wrong(translate("Questionnaires", "{number}番目の質問：{what}").format(number=number, what=problem)) from problem


def checked_question(given: Question) -> Question:
    """One question, tidied. Raises InputProblem (field: text, kind, options)."""
    text = " ".join(given.text.split())
    if not text:
        raise InputProblem(translate("Questionnaires", "質問の文を入れてください。"), field="text")
    if len(text) > LONGEST_QUESTION:
        raise InputProblem(translate("Questionnaires", "質問の文は200字までです。"), field="text")
    if given.kind not in KINDS:
        raise InputProblem(translate("Questionnaires", "答え方を選んでください。"), field="kind")
    if given.kind == TEXT:
        return replace(given, text=text, options=())
    options = _lines(given.options)
    if len(options) < (2 if given.kind == CHOICE else 1):
        raise InputProblem(translate("Questionnaires", "選択肢を、1行に1つずつ入れてください。"), field="options")
    if len(options) > MOST_OPTIONS:
        raise InputProblem(translate("Questionnaires", "選択肢は9つまでです。少ないものは「その他」にまとめてください。"),
                           field="options")
    _check_options(options, "options")
    return replace(given, text=text, options=options)


def _check_options(options: tuple[str, ...], field: str) -> None:
    if len(set(options)) < len(options):
        twice = next(one for one in options if options.count(one) > 1)
        raise InputProblem(translate("Questionnaires", "「{option}」が2つあります。").format(option=twice), field=field)
    if any(len(one) > LONGEST_OPTION for one in options):
        raise InputProblem(translate("Questionnaires", "選択肢は1つ60字までです。"), field=field)


def _lines(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(tidy for tidy in (" ".join(one.split()) for one in texts) if tidy)


def _wrong(sentence: str) -> InputProblem:
    return InputProblem(sentence, field="questions")


def _keyed(questions: Sequence[Question], kinds_before: Mapping[str, str]) -> tuple[Question, ...]:
    """A question keeps its key while it is answered in the same way: another kind of answer can't be added up."""
    taken = set(kinds_before) | {one.key for one in questions if one.key}
    used: set[str] = set()
    keyed = []
    for one in questions:
        key = one.key
        if not key or key in used or kinds_before.get(key, one.kind) != one.kind:
            number = 1
            while f"q{number}" in taken:
                number += 1
            key = f"q{number}"
            taken.add(key)
        used.add(key)
        keyed.append(replace(one, key=key))
    return tuple(keyed)


def checked_person(questionnaire: Questionnaire, sex: str, age_band: str, area: str) -> tuple[str, str, str]:
    """Who answered, as far as it is asked. Raises InputProblem (field: sex, age_band, area)."""
    if sex and sex not in SEXES:
        raise InputProblem(translate("Questionnaires", "男か女かを選んでください。"), field="sex")
    if age_band and age_band not in AGE_BANDS:
        raise InputProblem(translate("Questionnaires", "年代を選んでください。"), field="age_band")
    where = " ".join(area.split())
    if where and questionnaire.areas and where not in questionnaire.areas:
        raise InputProblem(translate("Questionnaires", "「{area}」は、お住まいの選択肢にありません。").format(area=where),
                           field="area")
    if len(where) > LONGEST_OPTION:
        raise InputProblem(translate("Questionnaires", "お住まいは60字までです。"), field="area")
    return (sex if questionnaire.asks_sex else "", age_band if questionnaire.asks_age else "",
            where if questionnaire.asks_area else "")


def checked_answers(questionnaire: Questionnaire,
                    answers: Mapping[str, int | Sequence[int] | str]) -> dict[str, int | list[int] | str]:
    """As they are kept; what is not answered is left out. Raises InputProblem (field: the question's key)."""
    known = {one.key for one in questionnaire.questions}
    for key in answers:
        if key not in known:
            raise InputProblem(translate("Questionnaires", "このアンケートにない質問です。画面を開き直してください。"), field=key)
    kept: dict[str, int | list[int] | str] = {}
    for question in questionnaire.questions:
        given = answers.get(question.key)
        if given is None or given == 0:
            continue
        value = _answer(question, given)
        if value:
            kept[question.key] = value
    return kept


def _answer(question: Question, given: int | Sequence[int] | str) -> int | list[int] | str:
    if question.kind == TEXT and isinstance(given, str):
        text = given.strip()
        if len(text) > LONGEST_COMMENT:
            raise InputProblem(translate("Questionnaires", "答えは1,000字までです。"), field=question.key)
        return text
    if question.kind == SEVERAL and not isinstance(given, (int, str)):
        numbers = sorted(set(given))
        for number in numbers:
            _check_number(question, number)
        return numbers
    if question.kind == CHOICE and isinstance(given, int):
        _check_number(question, given)
        return given
    raise InputProblem(translate("Questionnaires", "この質問には、その答え方はできません。"), field=question.key)


def _check_number(question: Question, number: int) -> None:
    if not 1 <= number <= len(question.options):
        raise InputProblem(translate("Questionnaires", "選択肢は1から{most}までです。").format(most=len(question.options)),
                           field=question.key)
