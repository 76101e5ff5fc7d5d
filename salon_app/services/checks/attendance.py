"""The rules of attendance: heads are counted once and as fixed, fees are in the ledger, sheets belong to somebody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import and_, func, select
from sqlalchemy.orm import aliased
from sqlmodel import Session

from salon_app.model import sheet_codes
from salon_app.model.activity_words import CANCELLED, FIXED, HELPER, INSTRUCTOR, PARTICIPANT, VISITOR
from salon_app.model.dates import wareki_short
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.activities_values import Counts
from salon_app.services.cashbook import FEE as FEE_KIND
from salon_app.services.checks.finding import (
    ACCOUNT,
    ACTIVITY,
    ATTENDANCE,
    FEE,
    LEG,
    MEETING,
    MOVEMENT,
    PERSON,
    SESSION_CORRECTION,
    SHEET,
)
from salon_app.services.phone_tree.slips import SLIPS
from salon_app.services.shopping.sheet_values import SHEET as ERRAND_SHEET
from salon_app.services.shopping.sheet_values import SHOP_LIST
from salon_app.services.watch_calls.sheet_values import SHEET as WATCH_SHEET
from salon_app.store.ids import newest_id


def people_are_counted_once(session: Session) -> Iterator[str]:
    """実 never exceeds what was: no mark and no fee hangs on an entry of the roster that has become part of another."""
    for table, sentence in (
            (ATTENDANCE, translate("Checks", "出席 ID {id} が、ほかの方といっしょにした名簿 ID {person} のままです。")),
            (FEE, translate("Checks", "参加費 ID {id} が、ほかの方といっしょにした名簿 ID {person} のままです。"))):
        for row_id, person_id in session.connection().execute(
                select(table.id, table.person_id).join(PERSON, PERSON.id == table.person_id)
                .where(PERSON.merged_into_id.is_not(None)).order_by(table.id)).all():
            yield sentence.format(id=row_id, person=person_id)


def cancelled_sessions_are_empty(session: Session) -> Iterator[str]:
    """中止 is 0回: nobody came and nobody paid."""
    unnamed = MEETING.unnamed_men + MEETING.unnamed_women + MEETING.unnamed_children + MEETING.unnamed_others
    named = select(func.count(ATTENDANCE.id)).where(ATTENDANCE.session_id == MEETING.id).scalar_subquery()
    paid = select(func.count(FEE.id)).where(FEE.session_id == MEETING.id, FEE.taken_back.is_(False)).scalar_subquery()
    for session_id, day, name, heads, fees in session.connection().execute(
            select(MEETING.id, MEETING.day, ACTIVITY.name, named + unnamed, paid)
            .join(ACTIVITY, ACTIVITY.id == MEETING.activity_id)
            .where(MEETING.state == CANCELLED, (named + unnamed + paid) > 0).order_by(MEETING.id)).all():
        sentence = translate("Checks", "中止の{session}に、出席{heads}名と参加費{fees}件が残っています。")
        yield sentence.format(session=_name(session_id, day, name), heads=heads, fees=fees)


def fees_are_in_the_ledger(session: Session) -> Iterator[str]:
    """What a session received is what movements of kind fee brought in, each once; no such movement is without a session."""
    mirror = aliased(MOVEMENT)
    fees = select(ACCOUNT.id).where(ACCOUNT.code == "fees")
    posted = (select(-func.coalesce(func.sum(LEG.amount), 0))
              .where(LEG.movement_id == FEE.movement_id, LEG.account_id.in_(fees)).correlate(FEE).scalar_subquery())
    for fee_id, session_id, amount, found, kind, taken_back_by in session.connection().execute(
            select(FEE.id, FEE.session_id, FEE.amount, posted, MOVEMENT.kind, mirror.id)
            .join(MOVEMENT, MOVEMENT.id == FEE.movement_id, isouter=True)
            .join(mirror, mirror.reverses_id == FEE.movement_id, isouter=True)
            .where(FEE.taken_back.is_(False), FEE.of_sum_id.is_(None)).order_by(FEE.id)).all():
        if kind != FEE_KIND or taken_back_by is not None or amount != found:
            sentence = translate("Checks", "開催 ID {session} の参加費 ID {id} の {amount}円と、出納の {posted}円が合いません。")
            yield sentence.format(session=session_id, id=fee_id, amount=format_yen(amount),
                                  posted=format_yen(int(found) if taken_back_by is None else 0))
    for movement_id, count in session.connection().execute(
            select(MOVEMENT.id, func.count(FEE.id))
            .join(mirror, mirror.reverses_id == MOVEMENT.id, isouter=True)
            .join(FEE, and_(FEE.movement_id == MOVEMENT.id, FEE.taken_back.is_(False)), isouter=True)
            .where(MOVEMENT.kind == FEE_KIND, MOVEMENT.reverses_id.is_(None), mirror.id.is_(None))
            .group_by(MOVEMENT.id).having(func.count(FEE.id) != 1)).all():
        sentence = translate("Checks", "お金の記録 ID {id} の参加費が、{count}件の開催につながっています（1件のはずです）。")
        yield sentence.format(id=movement_id, count=count)


def names_fit_their_sums(session: Session) -> Iterator[str]:
    """Of a sum for so many people no more names have been told, at its own amount and session, while it stands."""
    whole = aliased(FEE)
    for sum_id, session_id, count, names, fitting in session.connection().execute(
            select(whole.id, whole.session_id, whole.count, func.count(FEE.id), func.count(FEE.id).filter(
                FEE.amount * whole.count == whole.amount, FEE.session_id == whole.session_id,
                whole.taken_back.is_(False), whole.person_id.is_(None), FEE.movement_id.is_(None)))
            .join(FEE, FEE.of_sum_id == whole.id).where(FEE.taken_back.is_(False)).group_by(whole.id)).all():
        if names > count or fitting != names:
            sentence = translate("Checks", "開催 ID {session} の参加費 ID {id}（{count}名分）と、内訳 {names}名が合いません。")
            yield sentence.format(session=session_id, id=sum_id, count=count, names=names)


def corrections_lead_to_the_counts(session: Session) -> Iterator[str]:
    """What was fixed, corrected step by step, is who came as of now."""
    steps: dict[int, list[tuple[Mapping[str, Any], Mapping[str, Any]]]] = {}
    for session_id, before, after in session.connection().execute(
            select(SESSION_CORRECTION.session_id, SESSION_CORRECTION.before, SESSION_CORRECTION.after)
            .order_by(SESSION_CORRECTION.id)).all():
        steps.setdefault(session_id, []).append((before, after))
    roles: dict[tuple[int, str], int] = {
        (session_id, role): count for session_id, role, count in session.connection().execute(
            select(ATTENDANCE.session_id, ATTENDANCE.role, func.count()).group_by(
                ATTENDANCE.session_id, ATTENDANCE.role)).all()}
    for session_id, day, name, fixed, *unnamed in session.connection().execute(
            select(MEETING.id, MEETING.day, ACTIVITY.name, MEETING.confirmed_counts, MEETING.unnamed_men,
                   MEETING.unnamed_women, MEETING.unnamed_children, MEETING.unnamed_others)
            .join(ACTIVITY, ACTIVITY.id == MEETING.activity_id)
            .where(MEETING.state.in_(FIXED), MEETING.confirmed_at.is_not(None)).order_by(MEETING.id)).all():
        now = asdict(Counts(*(roles.get((session_id, role), 0) for role in (PARTICIPANT, HELPER, INSTRUCTOR, VISITOR)),
                            *unnamed))
        reached, unbroken = fixed, True
        for before, after in steps.get(session_id, ()):
            unbroken &= before == reached
            reached = after
        if not unbroken or reached != now:
            sentence = translate("Checks", "{session}の人数は、確定した{fixed}名と訂正から{reached}名のはずですが、{now}名です。")
            yield sentence.format(session=_name(session_id, day, name), fixed=_total(fixed), reached=_total(reached),
                                  now=_total(now))


def sheets_belong_to_somebody(session: Session) -> Iterator[str]:
    """用紙番号 fit, and each row of a sheet has a number of its own and belongs to somebody who is, or was, in the roster (of
    a 買いもの票 to something that was asked for, of a 通話票 to a place in a tree, of a 電話かけ表 to a plan)."""
    somebody = ("person", translate("Checks", "用紙 {code}（ID {id}）の行に、同じ番号か、名簿にいない方があります。"))
    asked_for = ("errand_line", translate("Checks", "用紙 {code}（ID {id}）の行に、同じ番号か、依頼にない品があります。"))
    place = ("tree_node", translate("Checks", "用紙 {code}（ID {id}）の行に、同じ番号か、連絡網にいない方があります。"))
    rung = ("watch_plan", translate("Checks", "用紙 {code}（ID {id}）の行に、同じ番号か、見守り電話の予定のない方があります。"))
    of_others = {ERRAND_SHEET: asked_for, SHOP_LIST: asked_for, SLIPS: place, WATCH_SHEET: rung}
    newest = {table: newest_id(session, table) for table, _ in (somebody, asked_for, place, rung)}
    for sheet_id, code, kind, printed in session.connection().execute(
            select(SHEET.id, SHEET.code, SHEET.kind, SHEET.rows).order_by(SHEET.id)).all():
        table, sentence = of_others.get(kind, somebody)
        if not sheet_codes.fits(code):
            yield translate("Checks", "印刷した用紙 ID {id} の番号「{code}」が、用紙番号ではありません。").format(
                id=sheet_id, code=code)
        numbers = [number for number, _ in printed]
        if len(set(numbers)) != len(numbers) or any(
                row_id is not None and not 1 <= row_id <= newest[table] for _, row_id in printed):
            yield sentence.format(id=sheet_id, code=code)


def _name(session_id: int, day: date, name: str) -> str:
    """「R8.11.22 の折り紙教室（開催 ID 12）」."""
    words = translate("Checks", "{day} の{name}（開催 ID {id}）")
    return words.format(day=wareki_short(day), name=name, id=session_id)


def _total(counts: Mapping[str, Any]) -> int:
    return sum(int(count) for count in counts.values())
