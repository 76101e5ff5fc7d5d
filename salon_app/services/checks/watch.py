"""The rules of 見守り電話: each call belongs to a plan, each answer that needs help to a case, and nothing open is lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import Session

from salon_app.model import watch
from salon_app.model.dates import wareki_short
from salon_app.model.texts import translate
from salon_app.services.checks.finding import PERSON, WATCH_ATTEMPT, WATCH_CASE, WATCH_PAUSE, WATCH_PLAN

TOLD_HERE = ("window", "sheet")
"""Sources of attempts in which 体調不良 and 要連絡 open a case whatever came later."""


def calls_belong_to_their_plans(session: Session) -> Iterator[str]:
    """Each attempt is of its plan's person, brought one of the results, and lies after its planned call; none that was
    entered after its plan began lies before it."""
    wrong = or_(WATCH_ATTEMPT.person_id != WATCH_PLAN.person_id, WATCH_ATTEMPT.result.not_in(watch.RESULTS),
                WATCH_ATTEMPT.kind.not_in((watch.CALL, watch.VISIT)), WATCH_ATTEMPT.slot_on > WATCH_ATTEMPT.business_date,
                _no_time(WATCH_ATTEMPT.time))
    rows = session.connection().execute(
        select(WATCH_ATTEMPT.id, WATCH_ATTEMPT.business_date, WATCH_ATTEMPT.at, WATCH_PLAN.since, wrong.label("wrong"))
        .join(WATCH_PLAN, WATCH_PLAN.id == WATCH_ATTEMPT.plan_id)
        .where(or_(wrong, WATCH_ATTEMPT.business_date < WATCH_PLAN.since)).order_by(WATCH_ATTEMPT.id)).all()
    for attempt_id, day, entered, since, certain in rows:
        if not certain and entered.date() <= since:
            continue
        sentence = translate("Checks", "{day} の電話の記録（ID {id}）が、見守り電話の予定と合いません。")
        yield sentence.format(day=wareki_short(day), id=attempt_id)


def answers_have_their_case(session: Session) -> Iterator[str]:
    """体調不良 and 要連絡 as they were told here have a 対応, and a 対応 is of the person who was rung."""
    needed = and_(WATCH_ATTEMPT.result.in_((watch.UNWELL, watch.CONTACT)), WATCH_ATTEMPT.source.in_(TOLD_HERE),
                  WATCH_ATTEMPT.case_id.is_(None))
    rows = session.connection().execute(
        select(WATCH_ATTEMPT.id, WATCH_ATTEMPT.business_date).join(
            WATCH_CASE, WATCH_CASE.id == WATCH_ATTEMPT.case_id, isouter=True)
        .where(or_(needed, WATCH_CASE.person_id != WATCH_ATTEMPT.person_id)).order_by(WATCH_ATTEMPT.id)).all()
    for attempt_id, day in rows:
        sentence = translate("Checks", "{day} の電話の記録（ID {id}）に、その方の対応がありません。")
        yield sentence.format(day=wareki_short(day), id=attempt_id)


def cases_are_open_or_ended(session: Session) -> Iterator[str]:
    """A 対応 that has ended says how, one that is open says nothing yet, and nobody has two open ones."""
    rows = session.connection().execute(
        select(WATCH_CASE.id, WATCH_CASE.opened_on).where(or_(
            and_(WATCH_CASE.ended_on.is_not(None), or_(WATCH_CASE.outcome.not_in(watch.OUTCOMES), WATCH_CASE.ended_at.is_(None))),
            and_(WATCH_CASE.ended_on.is_(None), or_(WATCH_CASE.outcome != "", WATCH_CASE.ended_at.is_not(None))),
            WATCH_CASE.cause.not_in(watch.CAUSES))).order_by(WATCH_CASE.id)).all()
    for case_id, day in rows:
        sentence = translate("Checks", "{day} に始めた対応（ID {id}）の、終わりとその結果が合いません。")
        yield sentence.format(day=wareki_short(day), id=case_id)
    for person_id, count in session.connection().execute(
            select(WATCH_CASE.person_id, func.count()).where(WATCH_CASE.ended_on.is_(None))
            .group_by(WATCH_CASE.person_id).having(func.count() > 1)).all():
        sentence = translate("Checks", "名簿 ID {id} の方に、終わっていない対応が{count}件あります。1件のはずです。")
        yield sentence.format(id=person_id, count=count)


def plans_can_be_rung(session: Session, today: date) -> Iterator[str]:
    """A plan has times that exist and a rule that leads to a visit; a person has one at a time, and is in the roster."""
    for plan_id, person_id, slots, *rule, since, until in session.connection().execute(
            select(WATCH_PLAN.id, WATCH_PLAN.person_id, WATCH_PLAN.slots, WATCH_PLAN.retries, WATCH_PLAN.retry_minutes,
                   WATCH_PLAN.visit_after_days, WATCH_PLAN.since, WATCH_PLAN.until).order_by(WATCH_PLAN.id)).all():
        days = [slot["weekday"] for slot in slots]
        times = all(0 <= slot["time"] <= watch.LAST_MINUTE for slot in slots)
        if not days or len(set(days)) < len(days) or not set(days) <= set(range(7)) or not times or rule[0] < 0 or (
                rule[1] < 1 or rule[2] < 1 or (until is not None and until < since)):
            sentence = translate("Checks", "名簿 ID {person} の方の見守り電話の予定（ID {id}）に、"
                                           "ありえない曜日・時刻・決まりがあります。")
            yield sentence.format(person=person_id, id=plan_id)
    runs = or_(WATCH_PLAN.until.is_(None), WATCH_PLAN.until >= today)
    for person_id, count, active in session.connection().execute(
            select(WATCH_PLAN.person_id, func.count(), PERSON.active).join(PERSON, PERSON.id == WATCH_PLAN.person_id)
            .where(runs).group_by(WATCH_PLAN.person_id).having(or_(func.count() > 1, ~PERSON.active))).all():
        sentence = translate("Checks", "名簿 ID {id} の方に、見守り電話の予定が{count}件あります。1件のはずです。")
        if not active:
            sentence = translate("Checks", "名簿 ID {id} の方は名簿から外れていますが、見守り電話の予定が{count}件あります。")
        yield sentence.format(id=person_id, count=count)


def pauses_do_not_overlap(session: Session) -> Iterator[str]:
    """休止 of one plan lie one after another, and end after they begin."""
    other: Any = aliased(WATCH_PAUSE)
    backwards = WATCH_PAUSE.end < WATCH_PAUSE.start
    both = and_(other.plan_id == WATCH_PAUSE.plan_id, other.id > WATCH_PAUSE.id,
                or_(WATCH_PAUSE.end.is_(None), other.start <= WATCH_PAUSE.end),
                or_(other.end.is_(None), WATCH_PAUSE.start <= other.end))
    for pause_id, start in session.connection().execute(
            select(WATCH_PAUSE.id, WATCH_PAUSE.start).distinct().join(other, both, isouter=True)
            .where(or_(backwards, other.id.is_not(None))).order_by(WATCH_PAUSE.id)).all():
        sentence = translate("Checks", "{day} からの休止（ID {id}）が、ほかの休止と重なっているか、終わりが先になっています。")
        yield sentence.format(day=wareki_short(start), id=pause_id)


def _no_time(column: Any) -> Any:
    return and_(column.is_not(None), or_(column < 0, column > watch.LAST_MINUTE))
