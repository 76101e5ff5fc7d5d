"""実施報告書: what was done with a grant in its 対象期間, or by the whole salon in a period: 回数 and 参加者, 内容, 成果, 課題,
アンケート, 年間活動一覧, 写真ページ, what is attached. No participant is named.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from salon_app.model import grants as rules
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.reports.activity_parts import COMMENTS, groups_blocks, photo_blocks
from salon_app.reports.attendance_across import across_blocks
from salon_app.reports.attendance_parts import NONE, basis, groups_table, months_of, sessions_table
from salon_app.reports.grant_facts import GrantFacts
from salon_app.reports.grant_parts import document_of, facts_for, letter_of, mark_of, number_of, period_of, since_reported
from salon_app.reports.kit.model import (
    Block,
    Choices,
    Column,
    Columns,
    Field,
    Fields,
    Kind,
    ReportModel,
    Table,
    Text,
)
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.reports.questionnaire_parts import short_tally
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services import Services
from salon_app.services.activities_values import ActivitySession
from salon_app.services.figures.attendance import SessionCount, Standing
from salon_app.services.grants.meter import counted_people, divided_by

KEY, TITLE = "grant-activity", "実施報告書"
WRITTEN = 26.0  # mm of a box that is filled in by hand where nothing was recorded
MOST_DATES = 6
JUDGED = ("達成", "おおむね達成", "一部達成", "未達成")
DIVIDED = {rules.BY_SESSION: "{count}回", rules.BY_MONTH: "開催した{count}か月", rules.BY_YEAR: "期間の{count}か月"}
"""What an average divides by, in words."""
ATTACHED = ("収支決算書", "領収書一覧表", "領収書の台紙", "開催日ごとの一覧", "写真", "ちらし")


def collect(services: Services, options: ReportOptions) -> tuple[ReportModel, ...]:
    """The report of the grant asked for, or of the whole salon."""
    paper = Paper(services, options)
    facts = facts_for(services, options)
    period = period_of(paper, facts)
    figures, title = facts.attendance, f"助成事業　{TITLE}" if facts.grant else TITLE
    told = bool(figures.by_standing(Standing.HELD) or figures.by_standing(Standing.CANCELLED))
    counted: tuple[Block, ...] = (sentence(NONE),) if not told else (
        _months(paper, facts), *_conditions(facts), *groups_blocks(paper, figures), *across_blocks(paper, figures))
    return (paper.model(
        key=KEY, title=title, number=number_of(facts), period="" if facts.grant else period,
        unit="" if facts.grant else "単位：回、名", seals=False, letter=letter_of(paper, facts),
        document=document_of(facts, TITLE, period), mark=mark_of(paper, facts),
        basis=(*since_reported(paper, facts, counts=True), *basis(paper, figures)),
        blocks=(_about(paper, facts, period), *counted, *_words(paper, facts),
                *(block for tally in facts.tallies for block in short_tally(tally, most=COMMENTS)),
                *(_days(paper, facts) if told else ()),
                *photo_blocks(paper, facts.photos, title="活動の写真"), *_end(facts)),
        evidence=_evidence(paper, facts)),)


def _about(paper: Paper, facts: GrantFacts, period: str) -> Fields:
    """What was granted for what, where and for whom."""
    grant = facts.grant
    rows: list[tuple[Field, ...]] = []
    if grant is not None:
        rows = [(Field("助成番号", grant.number), Field("助成決定額", f"{format_yen(grant.amount)}円", width=48.0)),
                (Field("事業名", "　".join([grant.name, *(f"（{name}）" for name in facts.programs if name != grant.name)])),)]
        period = f"{paper.date(facts.start)} ～ {paper.date(facts.end)}"
    rows += [(Field(label, words),) for label, words in (
        ("実施期間", period), ("実施場所", "、".join(facts.places)), ("対象者", "、".join(facts.audiences)),
        ("知らせ方", "、".join(facts.publicities))) if words or grant is not None]
    return Fields(rows=tuple(rows), frame=1.2, row_height=6.8)


def _months(paper: Paper, facts: GrantFacts) -> Table:
    """開催回数 and 参加者 by month."""
    figures = facts.attendance
    return groups_table("months", "実施の回数と参加者数", "月", [
        (paper.month(month), part) for month, part in months_of(figures)], figures.total)


def _conditions(facts: GrantFacts) -> tuple[Block, ...]:
    """What the funder asks for and how it was met; nothing without conditions."""
    grant, figures = facts.grant, facts.attendance
    if grant is None or (grant.min_sessions is None and grant.min_average is None):
        return ()
    table = TableBuilder("conditions", (
        Column("what", "条件", width=34), Column("wanted", "求められた数", width=34), Column("found", "実績", width=34),
        Column("how", "数え方", size=10, wraps=True)), title="助成の条件")
    if grant.min_sessions is not None:
        table.row(what="開催回数", wanted=f"{grant.min_sessions}回以上", found=f"{figures.total.sessions}回", how="中止は0回")
    if grant.min_average is not None:
        heads = counted_people(grant, figures)
        divisor = divided_by(grant, figures)
        tenths = rules.average_tenths(heads, divisor)
        words = DIVIDED[grant.average_by].format(count=divisor)
        who = "参加者と担い手の延べ" if grant.counts_helpers else "参加者の延べ"
        table.row(what="平均の人数", wanted=f"{grant.min_average}名以上", found=f"{tenths // 10}.{tenths % 10}名",
                  how=f"{who} {heads:,}名÷{words}")
    return (table.build(),)


def _words(paper: Paper, facts: GrantFacts) -> tuple[Block, ...]:
    """実施した内容, 成果, 課題と自己評価: what was noted of the sessions; room to write where nothing was."""
    content, outcome, issues = told(paper, facts)
    return (words_box("実施した内容", content), words_box("成果", outcome), words_box("課題と自己評価", issues),
            Choices(lead="目標に対して", labels=JUDGED))


def told(paper: Paper, facts: GrantFacts) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """What was noted, as paragraphs: 内容 (with each activity and how often it was held), 成果, 課題."""
    held = facts.sessions
    counts: dict[int, int] = {}
    for one in held:
        counts[one.activity_id] = counts.get(one.activity_id, 0) + 1
    what = [f"{one.name}（{counts[one.id]}回）" + (f"　{one.content}" if one.content else "") for one in facts.activities]
    return ((*what, *noted(paper, held, lambda one: one.content)), noted(paper, held, lambda one: one.outcome),
            noted(paper, held, lambda one: one.issues))


def noted(paper: Paper, held: Sequence[ActivitySession], part: Callable[[ActivitySession], str]) -> tuple[str, ...]:
    """What was noted of sessions, the same words once with all their dates."""
    days: dict[tuple[str, str], list[str]] = {}
    for one in held:
        if part(one):
            days.setdefault((one.title, part(one)), []).append(f"{one.day.month}/{one.day.day}")
    several = len({one.title for one in held}) > 1
    return tuple("　".join(filter(None, (_dated(dates), title if several else "", words)))
                 for (title, words), dates in days.items())


def _dated(dates: Sequence[str]) -> str:
    """`5/1・5/8`; many dates by the first and the last."""
    return "・".join(dates) if len(dates) <= MOST_DATES else f"{dates[0]}～{dates[-1]}のうち{len(dates)}回"


def words_box(title: str, paragraphs: tuple[str, ...]) -> Text:
    return Text(title=title, paragraphs=paragraphs, boxed=True, min_height=0.0 if paragraphs else WRITTEN)


def _days(paper: Paper, facts: GrantFacts) -> tuple[Block, ...]:
    """年間活動一覧: each session of the period."""
    figures = facts.attendance
    return (*sessions_table(paper, figures, fees=any(one.session.fees for one in figures.sessions), title="年間活動一覧"),
            *sessions_table(paper, figures, fees=False, remote=True))


def _end(facts: GrantFacts) -> tuple[Block, ...]:
    """助成の表示, and what goes along."""
    if facts.grant is None:
        return ()
    shown = (Text(title="助成の表示", paragraphs=(facts.grant.publicity,)),) if facts.grant.publicity else ()
    return (Columns(widths=(178.0,), whole=True, columns=((*shown, Choices(lead="添付書類", labels=ATTACHED, size=10.5)),)),)


def _evidence(paper: Paper, facts: GrantFacts) -> tuple[Table, ...]:
    """The sessions behind 回数 and 延べ, and how often each of the people behind 実 came, without a name."""
    held = [one for one in facts.attendance.by_standing(Standing.HELD) if one.session.form == "meeting"]
    if not held:
        return ()
    return (_heads(paper, held), _times(facts))


def _heads(paper: Paper, held: Sequence[SessionCount]) -> Table:
    table = TableBuilder("evidence-sessions", (
        Column("day", "開催日", Kind.DATE, width=32),
        Column("title", "行事"),
        Column("named", "参加者\n記名", Kind.COUNT, width=18),
        Column("unnamed", "無記名", Kind.COUNT, width=16),
        Column("total", "延べ", Kind.COUNT, width=16, adds=("named", "unnamed")),
        Column("helpers", "担い手", Kind.COUNT, width=16),
        Column("others", "講師・\n見学", Kind.COUNT, width=16),
        Column("fixed", "人数", width=20),
    ), title="開催回数と延べの根拠", remark="1行が1回", size=10)
    for one in held:
        counts = one.counts
        table.row(day=one.session.day, title=one.session.title, named=counts.participants, unnamed=counts.unnamed,
                  helpers=counts.helpers, others=counts.instructors + counts.visitors,
                  fixed="確定" if one.session.fixed else "確定前")
    table.total(f"合計　{len(held)}回")
    return table.build()


def _times(facts: GrantFacts) -> Table:
    """Each participant with a name is one row by how often they came; no name, no order that tells who it is."""
    times: dict[int, int] = {}
    for _, person_id in facts.attendance.rows():
        times[person_id] = times.get(person_id, 0) + 1
    table = TableBuilder("evidence-people", (
        Column("times", "来た回数", Kind.NUMBER, width=32), Column("words", ""),
        Column("people", "人数（実）", Kind.COUNT, width=24), Column("total", "延べ", Kind.COUNT, width=24),
    ), title="実の根拠", remark="来た回数ごとの、違う方の人数（記名）", size=10)
    by_times: dict[int, int] = {}
    for count in times.values():
        by_times[count] = by_times.get(count, 0) + 1
    for count, people in sorted(by_times.items(), reverse=True):
        table.row(times=count, words="回", people=people, total=count * people)
    table.total()
    return table.build()


SPEC = ReportSpec(KEY, lambda: translate("Reports", "実施報告書"), Span.YEAR, frozenset({"grant_id", "western_dates"}), collect)
