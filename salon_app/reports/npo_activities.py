"""事業報告書 of a year: 事業の成果, and by 事業 what was done when and where, by how many, for how many, for how much."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from salon_app.model import grants as rules
from salon_app.model.activity_words import HELPER, INSTRUCTOR
from salon_app.reports.grant_activity import words_box
from salon_app.reports.kit.model import Block, Column, Kind, Table
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper, sentence
from salon_app.services.activities_values import ActivitySession
from salon_app.services.figures import AttendanceFigures
from salon_app.services.figures.attendance import Standing
from salon_app.services.figures.statement import Statement

NO_PROGRAM = "（事業の決まっていないもの）"


@dataclass
class _Done:
    """One thing that was done: when, where, 従事者 and 受益対象者 in words."""

    what: str
    when: str
    where: str = ""
    helpers: str = ""
    people: str = ""


@dataclass
class _Counted:
    """Sessions of one activity and 事業. `helpers`: who helped or taught, once for each session."""

    sessions: list[ActivitySession] = field(default_factory=list)
    people: int = 0
    helpers: list[int] = field(default_factory=list)


def outcome(held: tuple[ActivitySession, ...]) -> Block:
    """1 事業の成果, as noted of the sessions, the same words once; room to write where nothing was."""
    counted = Counter((one.title, one.outcome) for one in held if one.outcome)
    return words_box("1　事業の成果", tuple(
        f"{title}　{words}" + (f"（{count}回）" if count > 1 else "") for (title, words), count in counted.items()))


def programmes_table(paper: Paper, found: Statement, came: AttendanceFigures, held: tuple[ActivitySession, ...]) -> Block:
    """2 事業の実施に関する事項."""
    title = "2　事業の実施に関する事項"
    done = _by_program(paper, came, held)
    _add_other_work(paper, found, done)
    spent: dict[int | None, int] = {}
    for group in found.programme:
        spent[group.program_id] = spent.get(group.program_id, 0) + group.total
    names = {one.id: one.name for one in paper.services.products.programs()}
    order: list[int | None] = [one for one in (*names, None) if one in done or spent.get(one)]
    if not order:
        return sentence("この期間の記録はありません。", title=title)
    return _table(title, [(names.get(one or 0, NO_PROGRAM), done.get(one, []), spent.get(one, 0)) for one in order])


def _table(title: str, programs: list[tuple[str, list[_Done], int]]) -> Table:
    table = TableBuilder("programmes-done", (
        Column("program", "事業名", width=30, once=True, wraps=True), Column("what", "事業内容", wraps=True),
        Column("when", "実施日時", width=48, wraps=True), Column("where", "実施場所", width=32, wraps=True),
        Column("helpers", "従事者の人数", width=34, wraps=True),
        Column("people", "受益対象者の\n範囲及び人数", width=54, wraps=True),
        Column("spent", "支出額\n（千円）", Kind.YEN, width=20)), title=title, size=10)
    for (name, done, _), thousands in zip(programs, rules.in_thousands([one[2] for one in programs]), strict=True):
        for at, one in enumerate(done or [_Done("", "")]):
            table.row(program=name, what=one.what, when=one.when, where=one.where, helpers=one.helpers, people=one.people,
                      spent=None if at or name == NO_PROGRAM else thousands)
    table.total("事業費　計")
    return table.build()


def _by_program(paper: Paper, came: AttendanceFigures, held: tuple[ActivitySession, ...]) -> dict[int | None, list[_Done]]:
    """What sessions were held, by 事業 and activity."""
    counted: dict[tuple[int | None, int], _Counted] = {}
    there = {one.id: one for one in held}
    for found in came.by_standing(Standing.HELD):
        one = counted.setdefault((found.session.program_id, found.session.activity_id), _Counted())
        one.sessions.append(there[found.session.id])
        one.people += found.counts.attendees
    for session, here in came.everybody():
        if here.role in (HELPER, INSTRUCTOR) and session.id in there:
            counted[session.program_id, session.activity_id].helpers.append(here.person_id)
    activities = {one.id: one for one in paper.services.activities.all(with_inactive=True)}
    done: dict[int | None, list[_Done]] = {}
    for (program_id, activity_id), one in counted.items():
        activity = activities[activity_id]
        what = f"{activity.name}　{activity.content}" if activity.content else activity.name
        places = "、".join(dict.fromkeys(session.place for session in one.sessions if session.place))
        helpers = f"延べ{len(one.helpers):,}名・実{len(set(one.helpers)):,}名" if one.helpers else ""
        people = "　".join(filter(None, (activity.audience, f"延べ{one.people:,}名")))
        done.setdefault(program_id, []).append(_Done(what, _when([session.day for session in one.sessions]), places, helpers,
                                                     people))
    return done


def _when(days: list[date]) -> str:
    first, last = min(days), max(days)
    if len(days) == 1:
        return f"{first.month}月{first.day}日"
    return f"{first.month}月{first.day}日～{last.month}月{last.day}日　{len(days)}回"


def _add_other_work(paper: Paper, found: Statement, done: dict[int | None, list[_Done]]) -> None:
    """開店, 買いもの代行 and 見守り電話, where there was any."""
    services, start, end = paper.services, found.start, found.end
    opened = {one.business_date for one in services.days.periods(start, end)}
    if opened:
        visitors = sum(one.total for one in services.days.visitors_between(start, end).values())
        categories = services.products.categories(with_inactive=True)
        program_id = next((one.program_id for one in categories if one.program_id is not None), None)
        done.setdefault(program_id, []).insert(0, _Done(
            f"サロンの開店（{'・'.join(one.name for one in categories if one.active)}）", f"開店{len(opened):,}日",
            people=f"来店者　延べ{visitors:,}名" if visitors else ""))
    errands = services.figures.errands(start, end).total
    if errands.requests.total:
        done.setdefault(paper.settings.errand_program or None, []).append(_Done(
            "買いもの代行", f"受付{errands.requests.total:,}件　お届け{errands.delivered.total:,}件",
            people=f"利用者　実{errands.requests.unique:,}名"))
    watched = services.figures.watch(start, end).total
    if watched.calls or watched.visits:
        done.setdefault(None, []).append(_Done(
            "見守り電話", f"電話{watched.calls:,}回　訪問{watched.visits:,}回", people=f"対象の方　実{watched.people:,}名"))
