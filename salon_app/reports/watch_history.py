"""見守りの記録 of one person: calls and visits with what they brought, 対応 with their steps, 休止. For the salon itself only."""

from __future__ import annotations

from collections.abc import Sequence

from salon_app.model.people_words import WATCH_SHARE
from salon_app.model.texts import translate
from salon_app.model.watch import CALL, cause_words, outcome_words, pause_words, result_words, step_words
from salon_app.reports.errands import KEPT_SAFE
from salon_app.reports.kit.model import Align, Block, Column, Field, Fields, Kind, Name, ReportModel
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.sheet_parts import clock
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.reports.watch_parts import NOT_SAFE
from salon_app.services import Services
from salon_app.services.watch_calls.values import Case, WatchAttempt, WatchPlan

KEY, TITLE = "watch-history", "見守りの記録"
MOST = 20_000
SOURCES = {"sheet": "紙から", "import": "取りこみ"}
CAREFUL = "体調についての記録を含みます。ご本人の同意なく、ほかの方や団体に渡しません（命の危険があるときを除きます）。"


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """The person's calls, visits and 対応 of the period."""
    paper, start, end = Paper(services, options), options.start, options.end
    period = paper.span(start, end)
    if options.person_id is None:
        return (paper.model(key=KEY, title=TITLE, period=period, seals=False, unit="",
                            blocks=(sentence("お名前の指定がありません。どなたの記録かを、見守り電話の画面で選んでください。"),)),)
    person_id = services.people.current_id(options.person_id)
    attempts = [one for one in reversed(services.watch_calls.history(person_id, most=MOST))
                if start <= one.business_date <= end]
    cases = [one for one in services.watch_cases.between(start, end) if services.people.current_id(one.person_id) == person_id]
    plan = services.watch_plans.of(person_id)
    return (paper.model(
        key=KEY, title=TITLE, period=period, seals=False, unit="", document=f"{paper.settings.name}　{TITLE}　{period}",
        blocks=(_about(paper, person_id, plan), *_cases(paper, cases), *_attempts(paper, attempts), *_pauses(paper, plan)),
        basis_title="取りあつかい", basis=(NOT_SAFE, CAREFUL, KEPT_SAFE)),)


def _about(paper: Paper, person_id: int, plan: WatchPlan | None) -> Fields:
    """Whose record it is, when they are rung, and whether they agreed to its being passed on."""
    services = paper.services
    person = services.people.card(person_id).person
    standing = services.consents.standing(WATCH_SHARE, [person_id], on=paper.made_at.date())
    agreed = "同意あり" if standing.agreed else "希望しない" if standing.refused else "まだ聞いていない"
    slots = "　".join(f"{'月火水木金土日'[one.weekday]} {clock(one.time)}" for one in plan.slots) if plan is not None else ""
    return Fields(rows=(
        (Field("お名前", Name(person.addressed, person.reading, size=14.0), width=72.0), Field("号棟", person.block)),
        (Field("電話の日", slots, width=72.0), Field("かける人", plan.caller if plan is not None else "")),
        (Field("ご近所見守り", plan.neighbour if plan is not None else "", width=72.0), Field("情報の共有", agreed)),
    ), label_width=27.0, row_height=7.4, frame=0.7)


def _attempts(paper: Paper, attempts: Sequence[WatchAttempt]) -> tuple[Block, ...]:
    if not attempts:
        return (sentence("この期間に、電話と訪問の記録はありません。", title="電話と訪問"),)
    table = TableBuilder("attempts", (
        Column("day", "日", width=34), Column("time", "時刻", Kind.CODE, width=16),
        Column("kind", "種類", width=14, align=Align.CENTER), Column("result", "答え", width=28),
        Column("caller", "かけた人・訪ねた人", width=38),
        Column("note", "メモ", wraps=True, size=10)),
        title="電話と訪問", remark=f"{len(attempts)}回", rule_every=5)
    for one in attempts:
        note = "　".join(filter(None, (one.note, SOURCES.get(one.source, ""))))
        table.row(day=paper.day_words(one.business_date), time="" if one.time is None else clock(one.time),
                  kind="電話" if one.kind == CALL else "訪問", result=result_words(one.result), caller=one.caller, note=note)
    return (table.build(),)


def _cases(paper: Paper, cases: Sequence[Case]) -> tuple[Block, ...]:
    """Each 対応 with what was done, in order; what was opened before and is open still stands here too."""
    if not cases:
        return ()
    table = TableBuilder("cases", (
        Column("case", "対応", width=40, once=True), Column("day", "日", width=34), Column("time", "時刻", Kind.CODE, width=16),
        Column("step", "したこと", width=36), Column("note", "だれが・メモ", wraps=True, size=10)),
        title="対応", remark=f"{len(cases)}件")
    for one in cases:
        name = f"{one.id} {cause_words(one.cause)}"
        table.row(case=name, day=paper.day_words(one.opened_on), step="始まり",
                  time="" if one.opened_time is None else clock(one.opened_time))
        for step in one.steps:
            table.row(case=name, day=paper.day_words(step.business_date), time="" if step.time is None else clock(step.time),
                      step=step_words(step.kind), note="　".join(filter(None, (step.who or step.by_name, step.note))))
        if one.ended_on is not None:
            table.row(case=name, day=paper.day_words(one.ended_on), step=f"終了　{outcome_words(one.outcome)}",
                      note=one.outcome_note)
        else:
            due = f"{step_words(one.next_step)}　{one.next_who}" if one.next_step else ""
            table.row(case=name, day=paper.day_words(one.next_on) if one.next_on is not None else "", step="対応中", note=due)
    return (table.build(),)


def _pauses(paper: Paper, plan: WatchPlan | None) -> tuple[Block, ...]:
    options = paper.options
    held = [one for one in plan.pauses if one.start <= options.end and (one.end is None or one.end >= options.start)
            ] if plan is not None else []
    if not held:
        return ()
    table = TableBuilder("pauses", (Column("start", "はじめ", width=40), Column("end", "おわり", width=40),
                                    Column("why", "わけ", width=34), Column("note", "メモ", wraps=True)), title="休止")
    for one in held:
        table.row(start=paper.date(one.start), end=paper.date(one.end) if one.end is not None else "決まっていない",
                  why=pause_words(one.why), note=one.note)
    return (table.build(),)


SPEC = ReportSpec(KEY, lambda: translate("Reports", "見守りの記録"), Span.YEAR,
                  frozenset({"person_id", "western_dates"}), collect)
