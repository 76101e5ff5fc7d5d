"""行事: activities and their sessions: planned by hand or by a repeat, moved, cancelled with a reason, recorded."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, or_, select
from sqlmodel import Session, col

from salon_app.model import dates, repeats
from salon_app.model.activity_words import CANCELLED, PLANNED
from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.services import activities_rows as rows
from salon_app.services.activities_checks import check_days, check_name, check_values
from salon_app.services.activities_values import Activity, ActivitySession
from salon_app.services.business_day import BusinessDay
from salon_app.services.people import PeopleService
from salon_app.store.remembered import Remembered
from salon_app.store.tables import ActivityMemberRow, ActivityRow, AttendanceRow, SessionFeeRow, SessionRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import Operation, UnitOfWork

CHANGEABLE = frozenset({*rows.SESSION_VALUES, "title", "day"})
COUNTED_VALUES = frozenset({"day", "starts", "ends", "form", "counted", "program_id"})
"""What figures say of a session: fixed with 人数確定. Words and prices may be put right later."""
MOST_AHEAD = timedelta(days=3 * 366)
"""How far a repeat is planned ahead at once."""


class ActivitiesService:
    """Commands and queries of activities and sessions."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, people: PeopleService) -> None:
        self._uow = uow
        self._day = day
        self._people = people
        self._activities = Remembered(uow, self._load, "activity")

    # activities

    def all(self, *, with_inactive: bool = False) -> tuple[Activity, ...]:
        """Activities in their order."""
        return tuple(one for one in self._activities.get() if one.active or with_inactive)

    def get(self, activity_id: int) -> Activity:
        """One activity. Raises RuleProblem if there is none."""
        for one in self._activities.get():
            if one.id == activity_id:
                return one
        raise RuleProblem(translate("Activities", "その行事は見つかりません。画面を開き直してください。"))

    def save(self, activity: Activity, *, by: int | None = None) -> Activity:
        """Add (`id` 0) or change an activity; sessions that exist stay as they are.

        A name is told apart from those of other active activities. Where it is changed, sessions with a fixed count keep
        the old one: papers that were handed in go on to agree. A rhythm of several weeks without an `anchor` goes on from
        the latest session. Raises InputProblem (field: name, starts, ends, capacity, fee, material_fee, repeat).
        """
        name = check_name(activity.name)
        changed = replace(activity, name=name, repeat=repeats.check(activity.repeat))
        check_values(rows.activity_values(changed))
        with self._uow.operation(Op.ACTIVITY_SAVED, by=by, name=name) as operation:
            if changed.active and any(one.name == name and one.id != changed.id for one in self.all()):
                sentence = translate("Activities", "「{name}」という行事が、もうあります。ちがう名前にしてください。")
                raise InputProblem(sentence.format(name=name), field="name")
            changed = replace(changed, repeat=self._anchored(operation.session, changed))
            if changed.id:
                before = self.get(changed.id)
                if before.name != name:
                    _keep_old_name(operation, before)
                operation.update(ActivityRow, changed.id, **rows.activity_values(changed))
            else:
                last = operation.connection.execute(select(func.max(col(ActivityRow.sort)))).scalar_one() or 0
                changed = replace(changed, id=operation.insert(
                    ActivityRow, sort=last + 1, **rows.activity_values(changed)))
        return changed

    def reorder(self, activity_ids: Sequence[int], *, by: int | None = None) -> None:
        """Show activities in this order."""
        with self._uow.operation(Op.ACTIVITY_SAVED, by=by, reordered=len(activity_ids)) as operation:
            for sort, activity_id in enumerate(activity_ids, start=1):
                operation.update(ActivityRow, activity_id, sort=sort)

    # いつもの方

    def members(self, activity_id: int, on: date) -> tuple[int, ...]:
        """Ids of いつもの方 on a date."""
        with self._uow.read() as session:
            found = session.connection().execute(
                select(col(ActivityMemberRow.person_id)).where(
                    col(ActivityMemberRow.activity_id) == activity_id,
                    or_(col(ActivityMemberRow.since).is_(None), col(ActivityMemberRow.since) <= on),
                    or_(col(ActivityMemberRow.until).is_(None), col(ActivityMemberRow.until) >= on))
                .order_by(col(ActivityMemberRow.person_id))).scalars()
            return tuple(found)

    def set_members(self, activity_id: int, person_ids: Collection[int], *, since: date, by: int | None = None) -> None:
        """いつもの方 from a date on: new ones begin then, those left out end the day before.

        Who comes back after an end begins anew: the list says whom to expect, who came is 出席. Raises InputProblem
        (field: since).
        """
        check_days([since], field="since")
        name = self.get(activity_id).name
        wanted = set(person_ids)
        with self._uow.operation(Op.MEMBERS_CHANGED, by=by, name=name, count=len(wanted)) as operation:
            present = {row.person_id: row for row in operation.connection.execute(select(
                col(ActivityMemberRow.id), col(ActivityMemberRow.person_id), col(ActivityMemberRow.since),
                col(ActivityMemberRow.until)).where(col(ActivityMemberRow.activity_id) == activity_id)).all()}
            for person_id in sorted(wanted - present.keys()):
                operation.insert(ActivityMemberRow, activity_id=activity_id, person_id=person_id, since=since)
            for person_id, row in present.items():
                begun = row.since is None or row.since <= since
                goes_on = begun and (row.until is None or row.until >= since)
                if person_id in wanted:
                    operation.update(ActivityMemberRow, row.id, since=row.since if goes_on else since, until=None)
                elif row.since is not None and row.since >= since:
                    operation.remove(ActivityMemberRow, row.id)
                elif goes_on:
                    operation.update(ActivityMemberRow, row.id, until=since - timedelta(days=1))

    # planning

    def dates(self, activity: Activity, start: date, end: date) -> tuple[tuple[date, str], ...]:
        """The dates its repeat gives, each with '' or why it is left out (勤労感謝の日, 年末年始, 11月5日（木）に移しました).

        Raises InputProblem (field: repeat, or days for dates that cannot be).
        """
        check_days([start, end])
        given = repeats.dates(repeats.check(activity.repeat), start, end)
        moved = self._moved(activity.id) if activity.id else {}
        words = translate("Activities", "{day}に移しました")
        return tuple((day, why or (words.format(day=dates.month_day(moved[day])) if day in moved else ""))
                     for day, why in given)

    def plan(self, activity_id: int, days: Sequence[date], *, by: int | None = None) -> tuple[ActivitySession, ...]:
        """Sessions on these dates with the activity's values; a date that has one already is left alone. The new ones.

        Raises InputProblem (field: days) for dates that cannot be, RuleProblem for an activity that is out of use.
        """
        return self._plan(activity_id, days, source="window", by=by)

    def plan_until(self, activity_id: int, until: date, *, by: int | None = None) -> tuple[ActivitySession, ...]:
        """What the repeat gives from today to `until` and isn't there yet. The new ones.

        Raises InputProblem (field: until, repeat).
        """
        activity, today = self.get(activity_id), self._day.today()
        check_days([until], field="until")
        if not activity.repeat.every:
            raise InputProblem(translate("Activities", "くり返しを決めてから、予定を作ってください。"), field="repeat")
        if not today <= until <= today + MOST_AHEAD:
            sentence = translate("Activities", "今日から3年先までの日付にしてください。")
            raise InputProblem(sentence, field="until")
        return self._plan(activity_id, [day for day, why in self.dates(activity, today, until) if not why],
                          source="repeat", by=by)

    def add_session(self, activity_id: int, day: date, *, source: str = "window", by: int | None = None,
                    **values: object) -> ActivitySession:
        """One session with values of its own (as `change_session` names them), also a second one on the same date.

        Raises InputProblem: one of this activity begins at the same time of this date (field: starts).
        """
        _check_keys(values)
        activity = self.get(activity_id)
        check_days([day], field="day")
        with self._uow.operation(Op.SESSIONS_PLANNED, by=by, name=activity.name, count=1) as operation:
            new = {**_from_activity(activity), **values}
            check_values(new)
            _check_free(operation.session, activity_id, day, new["starts"], besides=0)
            session_id = operation.insert(SessionRow, activity_id=activity_id, day=day, source=source, **new)
            return self.session(session_id)

    # sessions

    def session(self, session_id: int) -> ActivitySession:
        """One session. Raises RuleProblem if there is none."""
        with self._uow.read() as session:
            found = session.connection().execute(
                rows.sessions_query().where(col(SessionRow.id) == session_id)).one_or_none()
        if found is None:
            raise RuleProblem(translate("Activities", "その開催は見つかりません。画面を開き直してください。"))
        return rows.session(found)

    def sessions(self, start: date, end: date, *, activity_id: int | None = None,
                 with_cancelled: bool = True) -> tuple[ActivitySession, ...]:
        """Sessions from `start` to `end`, in order of date and time."""
        query = rows.sessions_query().where(col(SessionRow.day).between(start, end))
        if activity_id is not None:
            query = query.where(col(SessionRow.activity_id) == activity_id)
        if not with_cancelled:
            query = query.where(col(SessionRow.state) != CANCELLED)
        with self._uow.read() as session:
            return tuple(rows.session(found) for found in session.connection().execute(query))

    def change_session(self, session_id: int, *, by: int | None = None, **values: object) -> ActivitySession:
        """Change title, day, starts, ends, place, form, instructor_id, instructor, capacity, fee, material_fee, bring,
        counted, program_id of one session. Raises InputProblem (field as named), RuleProblem where it is fixed.

        After 人数確定 what figures say of it (`COUNTED_VALUES`) stays; a cancelled session is not changed at all.
        """
        _check_keys(values)
        with self._uow.operation(Op.SESSION_SAVED, by=by) as operation:
            present = self.session(session_id)
            before = operation.row(SessionRow, session_id)
            operation.subject["name"] = present.title
            changed: dict[str, Any] = {key: value for key, value in values.items() if before[key] != value}
            if present.cancelled and changed:
                raise RuleProblem(translate("Activities", "中止になった開催です。中止を取り消してから直してください。"))
            if present.fixed and COUNTED_VALUES & changed.keys():
                sentence = translate("Activities", "人数を確定したあとは、日時や数え方を変えられません。"
                                                   "ちがいは「記録」に書き残してください。")
                raise RuleProblem(sentence)
            if "title" in changed:
                own = " ".join(str(changed["title"]).split())
                changed["title"] = check_name(own, field="title") if own else ""
                if own == self.get(present.activity_id).name and not present.fixed:
                    changed["title"] = ""
            after = {**before, **changed}
            check_values(after)
            if "day" in changed or "starts" in changed:
                _check_free(operation.session, present.activity_id, after["day"], after["starts"], besides=session_id)
            if "day" in changed:
                changed["moved_from"] = self._move(operation, present, after["day"])
            operation.update(SessionRow, session_id, **changed)
            return self.session(session_id)

    def cancel(self, session_id: int, *, reason: str, by: int | None = None) -> ActivitySession:
        """中止 with its reason: counts 0回. Raises InputProblem (field: reason), RuleProblem while somebody is marked
        present or a fee is received."""
        why = reason.strip()
        if not why:
            raise InputProblem(translate("Activities", "中止の理由を入れてください（台風、感染症、講師の都合など）。"),
                               field="reason")
        with self._uow.operation(Op.SESSION_CANCELLED, by=by) as operation:
            present = self.session(session_id)
            operation.subject.update(name=present.title, reason=why)
            if present.fixed:
                raise RuleProblem(translate("Activities", "人数を確定した開催は、中止にできません。"))
            came = _present_people(operation.session, session_id)
            if came:
                sentence = translate("Activities", "出席の印が{count}名分あります。印をはずしてから、中止にしてください。")
                raise RuleProblem(sentence.format(count=came))
            if _has_fees(operation.session, session_id):
                sentence = translate("Activities", "参加費を受け取っています。参加費を取り消してから、中止にしてください。")
                raise RuleProblem(sentence)
            operation.update(SessionRow, session_id, state=CANCELLED, cancel_reason=why)
            return self.session(session_id)

    def hold_after_all(self, session_id: int, *, by: int | None = None) -> ActivitySession:
        """A cancelled session takes place after all."""
        with self._uow.operation(Op.SESSION_SAVED, by=by) as operation:
            present = self.session(session_id)
            operation.subject["name"] = present.title
            if present.cancelled:
                operation.update(SessionRow, session_id, state=PLANNED, cancel_reason="")
            return self.session(session_id)

    def record(self, session_id: int, *, content: str | None = None, outcome: str | None = None,
               issues: str | None = None, by: int | None = None) -> ActivitySession:
        """内容, 成果, 課題 of a session; None stays. Allowed at any time: words are not counts."""
        given = {"content": content, "outcome": outcome, "issues": issues}
        with self._uow.operation(Op.SESSION_RECORDED, by=by) as operation:
            operation.subject["name"] = self.session(session_id).title
            operation.update(SessionRow, session_id,
                             **{key: text.strip() for key, text in given.items() if text is not None})
            return self.session(session_id)

    # parts

    def _load(self) -> tuple[Activity, ...]:
        with self._uow.read() as session:
            found = session.execute(select(ActivityRow).order_by(col(ActivityRow.sort), col(ActivityRow.id))).scalars()
            return tuple(rows.activity(row) for row in found)

    def _anchored(self, session: Session, activity: Activity) -> repeats.Repeat:
        repeat = activity.repeat
        if repeat.every != repeats.WEEK or repeat.interval == 1 or repeat.anchor is not None or repeat.weekday is None:
            return repeat
        held = session.connection().execute(
            select(col(SessionRow.day)).where(col(SessionRow.activity_id) == activity.id)
            .order_by(col(SessionRow.day).desc())).scalars().first()
        return replace(repeat, anchor=held or repeats.first_on(repeat.weekday, self._day.today()))

    def _moved(self, activity_id: int) -> dict[date, date]:
        with self._uow.read() as session:
            found = session.connection().execute(select(col(SessionRow.moved_from), col(SessionRow.day)).where(
                col(SessionRow.activity_id) == activity_id, col(SessionRow.moved_from).is_not(None))).all()
        return {row.moved_from: row.day for row in found}

    def _plan(self, activity_id: int, days: Sequence[date], *, source: str, by: int | None) -> tuple[ActivitySession, ...]:
        wanted = check_days(days)
        activity = self.get(activity_id)
        if not activity.active:
            sentence = translate("Activities", "「{name}」は、いま使っていない行事です。"
                                               "使うようにしてから、予定を作ってください。")
            raise RuleProblem(sentence.format(name=activity.name))
        with self._uow.operation(Op.SESSIONS_PLANNED, by=by, name=activity.name) as operation:
            taken = set(operation.connection.execute(
                select(col(SessionRow.day)).where(col(SessionRow.activity_id) == activity_id)).scalars())
            new = [{"activity_id": activity_id, "day": day, "source": source, **_from_activity(activity)}
                   for day in wanted if day not in taken]
            ids = operation.insert_many(SessionRow, new)
            operation.subject["count"] = len(new)
            found = operation.connection.execute(rows.sessions_query().where(
                col(SessionRow.id).between(ids.start, ids.stop - 1))).all()
        return tuple(rows.session(one) for one in found)

    def _move(self, operation: Operation, present: ActivitySession, day: date) -> date | None:
        check_days([day], field="day")
        if day > self._day.today() and _present_people(operation.session, present.id):
            sentence = translate("Activities", "出席の印がある開催は、先の日には移せません。")
            raise InputProblem(sentence, field="day")
        first = present.moved_from or present.day
        return None if day == first else first


def _from_activity(activity: Activity) -> dict[str, Any]:
    return {name: getattr(activity, name) for name in rows.SESSION_VALUES}


def _check_keys(values: dict[str, object]) -> None:
    if values.keys() - CHANGEABLE:
        raise TypeError(f"a session has no {sorted(values.keys() - CHANGEABLE)}")


def _check_free(session: Session, activity_id: int, day: date, starts: int | None, *, besides: int) -> None:
    """Raises InputProblem where the activity has another session on this date at this time."""
    others = session.connection().execute(select(col(SessionRow.starts)).where(
        col(SessionRow.activity_id) == activity_id, col(SessionRow.day) == day, col(SessionRow.id) != besides)).scalars()
    if starts in set(others):
        sentence = translate("Activities", "{day}の同じ時刻に、この行事がもうあります。")
        raise InputProblem(sentence.format(day=dates.month_day(day)), field="day")


def _present_people(session: Session, session_id: int) -> int:
    """How many people are marked present or counted without a name."""
    named = session.connection().execute(
        select(func.count()).where(col(AttendanceRow.session_id) == session_id)).scalar_one()
    unnamed = session.connection().execute(select(
        col(SessionRow.unnamed_men) + col(SessionRow.unnamed_women) + col(SessionRow.unnamed_children)
        + col(SessionRow.unnamed_others)).where(col(SessionRow.id) == session_id)).scalar_one()
    return int(named + unnamed)


def _has_fees(session: Session, session_id: int) -> bool:
    return session.connection().execute(select(col(SessionFeeRow.id)).where(
        col(SessionFeeRow.session_id) == session_id, col(SessionFeeRow.taken_back).is_(False)).limit(1)).first() is not None


def _keep_old_name(operation: Operation, before: Activity) -> None:
    fixed = operation.connection.execute(select(col(SessionRow.id)).where(
        col(SessionRow.activity_id) == before.id, col(SessionRow.title) == "",
        col(SessionRow.confirmed_at).is_not(None))).scalars().all()
    for session_id in fixed:
        operation.update(SessionRow, known(session_id), title=before.name)
