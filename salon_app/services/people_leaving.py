"""Who may not leave the roster yet, or be made one with somebody: those who are looked after, and those who look after them."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.engine import Connection

from salon_app.model.problems import RuleProblem
from salon_app.model.texts import translate
from salon_app.store.tables import WatchCaseRow, WatchPlanRow
from salon_app.store.types import table_of

CASE: Any = table_of(WatchCaseRow)
PLAN: Any = table_of(WatchPlanRow)


def check_leaving(connection: Connection, person_id: int, today: date) -> None:
    """Raises RuleProblem for somebody with an open 対応 or 見守り電話, or who rings or visits somebody for it."""
    if _cases(connection, person_id):
        raise RuleProblem(translate("People", "この方には、対応中のことがあります。先に対応を終えてください。"))
    if _plans(connection, PLAN.c.person_id == person_id, today):
        sentence = translate("People", "この方には、見守り電話の予定があります。先に見守り電話を終わりにしてください。")
        raise RuleProblem(sentence)
    others = _plans(connection, or_(PLAN.c.caller_id == person_id, PLAN.c.neighbour_id == person_id), today)
    if others:
        sentence = translate("People", "この方は、{count}名の見守り電話で、かける人か訪問する人になっています。"
                                       "先に、代わりの方に変えてください。")
        raise RuleProblem(sentence.format(count=others))


def check_merging(connection: Connection, keep_id: int, other_id: int, today: date) -> None:
    """Raises RuleProblem where both have 見守り電話 or an open 対応, or one of them looks after the other: which of the two
    holds, only people know."""
    both = (keep_id, other_id)
    if all(_cases(connection, one) for one in both):
        sentence = translate("People", "お二人とも対応中です。どちらかの対応を終えてから、まとめてください。")
        raise RuleProblem(sentence)
    if all(_plans(connection, PLAN.c.person_id == one, today) for one in both):
        sentence = translate("People", "お二人とも見守り電話の予定があります。どちらかを終わりにしてから、まとめてください。")
        raise RuleProblem(sentence)
    if _plans(connection, PLAN.c.person_id.in_(both) & PLAN.c.caller_id.in_(both), today):
        sentence = translate("People", "お一人が、もうお一人の見守り電話をかける人になっています。"
                                       "別の方に変えてから、まとめてください。")
        raise RuleProblem(sentence)
    if _plans(connection, (PLAN.c.person_id.in_(both)) & (PLAN.c.neighbour_id.in_(both)), today):
        sentence = translate("People", "お一人が、もうお一人のご近所見守りになっています。別の方に変えてから、まとめてください。")
        raise RuleProblem(sentence)


def _cases(connection: Connection, person_id: int) -> int:
    return int(connection.execute(select(func.count()).select_from(CASE).where(
        CASE.c.person_id == person_id, CASE.c.ended_on.is_(None))).scalar_one())


def _plans(connection: Connection, condition: Any, today: date) -> int:
    return int(connection.execute(select(func.count()).select_from(PLAN).where(
        condition, or_(PLAN.c.until.is_(None), PLAN.c.until >= today))).scalar_one())
