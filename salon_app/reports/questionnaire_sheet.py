"""アンケート用紙: the questions as a sheet to be filled in with a pencil; each answer carries the number that is typed."""

from __future__ import annotations

from collections.abc import Iterable

from salon_app.model.answer_words import AGE_BANDS, SEVERAL, TEXT, age_words
from salon_app.model.people_words import SEXES, sex_words
from salon_app.model.texts import translate
from salon_app.reports.kit.model import Block, Choices, Lines, ReportModel, Text
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services
from salon_app.services.questionnaires_values import Questionnaire

KEY, TITLE = "questionnaire-sheet", "アンケート用紙"
PITCH, LINES = 11.0, 3
SIZE, ANSWERS = 12.5, 9.6


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """A sheet for each questionnaire in use, or for the one asked for; with a session its name and date stand on it."""
    paper = Paper(services, options)
    shown = (services.questionnaires.all() if options.questionnaire_id is None
             else (services.questionnaires.get(options.questionnaire_id),))
    if not shown:
        return (paper.model(key=KEY, title=TITLE, unit="", seals=False,
                            blocks=(sentence("使っているアンケートは、まだありません。"),)),)
    return tuple(_sheet(paper, one) for one in shown)


def _sheet(paper: Paper, questionnaire: Questionnaire) -> ReportModel:
    held = (paper.services.activities.session(paper.options.session_id)
            if paper.options.session_id is not None else None)
    where = f"{held.title}　{paper.date_weekday(held.day)}" if held is not None else ""
    blocks: list[Block] = [Text(size=12.0, paragraphs=(
        "お名前は書かなくて大丈夫です。あてはまる四角に✓を入れてください。答えたくないところは、空けておいてください。",))]
    if questionnaire.asks_sex:
        blocks.append(Choices(title="性別", labels=_numbered(sex_words(sex) for sex in SEXES), size=SIZE,
                              pitch=ANSWERS))
    if questionnaire.asks_age:
        blocks.append(Choices(title="年代", labels=tuple(age_words(band) for band in AGE_BANDS), size=SIZE, pitch=ANSWERS))
    if questionnaire.asks_area and questionnaire.areas:
        blocks.append(Choices(title="お住まい", labels=_numbered(questionnaire.areas), size=SIZE, pitch=ANSWERS))
    for number, question in enumerate(questionnaire.questions, 1):
        title = f"問{number}　{question.text}"
        if question.kind == TEXT:
            blocks.append(Lines(title=title, count=LINES, pitch=PITCH))
        else:
            blocks.append(Choices(title=title, labels=_numbered(question.options), size=SIZE, pitch=ANSWERS,
                                  remark="いくつでも" if question.kind == SEVERAL else "1つ"))
    return paper.model(
        key=KEY, title=questionnaire.title or TITLE, period=where, unit="番号（係が書きます）＿＿＿＿",
        seals=False, numbered=False, made_word="印刷", document=f"{TITLE}　{questionnaire.title}", blocks=tuple(blocks),
        basis_title="ご案内", basis=("書いていただいたことは、会をよくするためと、活動の報告のために使います。",))


def _numbered(labels: Iterable[str]) -> tuple[str, ...]:
    """Each answer with the number that is typed for it."""
    return tuple(f"{number} {words}" for number, words in enumerate(labels, 1))


SPEC = ReportSpec(KEY, lambda: translate("Reports", "アンケート用紙"), Span.NOW,
                  frozenset({"session_id", "questionnaire_id", "western_dates"}), collect)
