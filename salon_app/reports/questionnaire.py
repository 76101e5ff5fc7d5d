"""アンケート集計: who answered, each question added up, 満足度 as a chart, and the comments picked for reports."""

from __future__ import annotations

from salon_app.model.answer_words import TEXT, age_words
from salon_app.model.people_words import sex_words
from salon_app.model.texts import translate
from salon_app.reports.kit.model import (
    Block,
    Chart,
    Column,
    Columns,
    Continuation,
    Fill,
    Kind,
    Kpi,
    ReportModel,
    Series,
    Table,
    Text,
)
from salon_app.reports.kit.tables import TableBuilder, percent
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.questionnaire_parts import comment_line, question_table, respondents
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services
from salon_app.services.questionnaires_values import AnsweredSession, Tally, satisfaction_question

KEY, TITLE = "questionnaire", "アンケート集計"
WIDTHS = (86.5, 86.5)


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """A document for each questionnaire that was answered at sessions of the period (or at the one asked for)."""
    paper, service = Paper(services, options), services.questionnaires
    start, end = options.start, options.end
    if options.session_id is not None:
        start = end = services.activities.session(options.session_id).day
    models = []
    chosen = (service.all(with_inactive=True) if options.questionnaire_id is None
              else (service.get(options.questionnaire_id),))
    for questionnaire in chosen:
        answered = [one for one in service.answered_sessions(questionnaire.id, start, end)
                    if options.session_id in (None, one.session_id)]
        if answered:
            answered.sort(key=lambda one: (one.day, one.session_id))
            models.append(_document(paper, service.tally(questionnaire.id, [one.session_id for one in answered]), answered,
                                    paper.span(start, end)))
    if models:
        return tuple(models)
    return (paper.model(key=KEY, title=TITLE, period=paper.span(start, end), unit="", seals=False,
                        blocks=(sentence("この期間に、アンケートの回答はありません。"),)),)


def _document(paper: Paper, tally: Tally, answered: list[AnsweredSession], period: str) -> ReportModel:
    kpis = [Kpi("回答数", tally.answers, "名")]
    if tally.attendees:
        kpis.insert(0, Kpi("参加者（延べ）", tally.attendees, "名"))
        rate = percent(tally.answers, tally.attendees)
        if rate is not None and rate <= 100:
            kpis.append(Kpi("回答率（回答数÷参加者）", rate, "%"))
    return paper.model(
        key=KEY, title=TITLE, subtitle=tally.questionnaire.title, period=period, unit="単位：名", seals=False,
        kpis=tuple(kpis), continuation=Continuation.TITLE,
        document=f"{paper.settings.name}　{TITLE}　{tally.questionnaire.title}　{period}",
        blocks=(*_sessions(paper, answered), Text(title="回答した方", paragraphs=(respondents(tally),)), *_who(tally),
                *_chart(tally), *_questions(tally), _comments(tally)),
        basis=("お名前のない紙の回答を足したもの。割合は四捨五入のため、合計が100にならないことがあります。",
               "参加者は、答えのあった回の参加者の延べ（無記名を含み、担い手・講師・見学を含みません）。"))


def _sessions(paper: Paper, answered: list[AnsweredSession]) -> tuple[Block, ...]:
    table = TableBuilder("sessions", (
        Column("day", "開催日", width=44),
        Column("title", "行事"),
        Column("count", "回答数", Kind.COUNT, width=24),
    ), title="答えのあった行事")
    for one in answered:
        table.row(day=paper.date_weekday(one.day), title=one.title, count=one.sheets)
    table.total()
    return (table.build(),)


def _who(tally: Tally) -> tuple[Block, ...]:
    """男女, 年代 and 居住地, as far as they were asked."""
    tables = [_shares("sexes", "男女", {sex_words(key): count for key, count in tally.sexes.items()}),
              _shares("ages", "年代", {age_words(key) or "無回答": count for key, count in tally.age_bands.items()}),
              _shares("areas", "居住地", {key or "無回答": count for key, count in tally.areas.items()})]
    shown = [one for one in tables if one is not None]
    if not shown:
        return ()
    columns: tuple[tuple[Block, ...], ...] = (tuple(shown[:1]), tuple(shown[1:]))
    return (Columns(columns=columns, widths=WIDTHS),) if len(shown) > 1 else (shown[0],)


def _shares(key: str, title: str, counts: dict[str, int]) -> Table | None:
    if not counts:
        return None
    table = TableBuilder(key, (
        Column("name", title),
        Column("count", "人数", Kind.COUNT, width=20),
        Column("share", "割合%", Kind.PERCENT, width=20, share_of="count"),
    ), title=title)
    for words, count in counts.items():
        table.row(name=words, count=count)
    table.total()
    return table.build()


def _chart(tally: Tally) -> tuple[Block, ...]:
    question = satisfaction_question(tally.questionnaire)
    if question is None or not any(count for _, count in tally.satisfaction):
        return ()
    options = tally.satisfaction
    return (Chart(title=question.text, remark="人数（名）", categories=tuple(words for words, _ in options), height=62.0,
                  series=(Series("人数（名）", tuple(count for _, count in options), Fill.HATCHED),)),)


def _questions(tally: Tally) -> list[Block]:
    """The tables of the questions that were answered by ticking, in two columns that fill evenly."""
    columns: tuple[list[Block], list[Block]] = ([], [])
    heights = [0, 0]
    for number, question in enumerate(tally.questionnaire.questions, 1):
        if question.kind == TEXT or question.key not in tally.counts:
            continue
        at = 0 if heights[0] <= heights[1] else 1
        columns[at].append(question_table(question, tally, number))
        heights[at] += len(question.options) + 5
    if not columns[1]:
        return columns[0]
    return [Columns(columns=(tuple(columns[0]), tuple(columns[1])), widths=WIDTHS)]


def _comments(tally: Tally) -> Block:
    picked = [one for one in tally.comments if one[4]]
    if not picked:
        words = f"選んだ感想はありません（書かれた感想 {len(tally.comments)}件）。" if tally.comments else "感想はありません。"
        return sentence(words, title="感想（抜粋）")
    lines = tuple(comment_line(text, sex, band) for _, text, sex, band, _ in picked)
    return Text(title="感想（抜粋）", remark=f"書かれた{len(tally.comments)}件のうち{len(picked)}件", paragraphs=lines)


SPEC = ReportSpec(KEY, lambda: translate("Reports", "アンケート集計"), Span.MONTH,
                  frozenset({"session_id", "questionnaire_id", "western_dates"}), collect)
