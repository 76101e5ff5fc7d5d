"""出席: who came, in what role, without a name too; 番号で入力; 人数確定, and corrections with a reason after it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlmodel import col

from salon_app.model import activity_words as words
from salon_app.model.dates import month_day
from salon_app.model.kana import search_key
from salon_app.model.operations import Op
from salon_app.model.people_words import HELPER, INSTRUCTOR, PARTICIPANT
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.services import attendance_numbers as numbers
from salon_app.services import attendance_rows as rows
from salon_app.services.activities import ActivitiesService
from salon_app.services.activities_values import (
    ActivitySession,
    Counts,
    Expected,
    NumbersRead,
    SessionCorrection,
    Wall,
)
from salon_app.services.attendance_checks import check_times, check_unnamed
from salon_app.services.business_day import BusinessDay
from salon_app.services.people import PeopleService
from salon_app.services.people_values import Person
from salon_app.services.sheets import SheetsService
from salon_app.store.tables import AttendanceRow, SessionCorrectionRow, SessionFeeRow, SessionRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import Operation, UnitOfWork

__all__ = ["AttendanceService", "SameName"]

_KIND_OF_ROLE = {words.HELPER: HELPER, words.INSTRUCTOR: INSTRUCTOR}


class SameName(RuleProblem):
    """当日参加 by a name that is in the roster: `people` are those who bear it, to be asked which of them it is."""

    def __init__(self, sentence: str, people: tuple[Person, ...]) -> None:
        super().__init__(sentence)
        self.people = people


class AttendanceService:
    """Commands and queries of attendance. After 人数確定 each change needs a `reason` (InputProblem, field "reason")."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, activities: ActivitiesService, people: PeopleService,
                 sheets: SheetsService) -> None:
        self._uow = uow
        self._day = day
        self._activities = activities
        self._people = people
        self._sheets = sheets

    # queries

    def wall(self, session_id: int) -> Wall:
        """The wall of names: いつもの方, those with a 予約, those who came to the activity within a year, everybody present
        and everybody who paid; all active participants while nobody is expected (a first session)."""
        with self._uow.read() as session:
            held = self._activities.session(session_id)
            found = rows.wall(session, held)
            sure = found.present.keys() | found.fees.keys()
            expected = found.usual | found.reserved | found.known
            people = self._people.some(sure | expected).values() if expected else self._people.all(with_inactive=True)
        chosen = sorted((one for one in people if one.id in sure or (one.active and not one.is_body and (
            one.id in expected or PARTICIPANT in one.kinds))), key=lambda one: (one.sort_key, one.id))
        return Wall(held, tuple(_expected(one, found) for one in chosen), found.counts, found.fee_received,
                    found.fee_unnamed)

    def counts(self, session_id: int) -> Counts:
        """Who came, as of now. Raises RuleProblem for a session that is not there."""
        with self._uow.read() as session:
            return rows.counts(session, self._activities.session(session_id).id)

    def may_mark(self, session_id: int) -> str:
        """'' where attendance can be entered now, else why not in a sentence (中止, まだ先の日)."""
        return self._why_not(self._activities.session(session_id))

    def read_numbers(self, session_id: int, text: str) -> NumbersRead:
        """What `text` (`VYXT 1 3 4 8-12`, widths and signs as typed) would do; nothing is stored.

        Without a 用紙番号 the newest sheet is taken, as long as no other one that is still open has other people in the
        rows typed. Raises InputProblem (field "numbers"): unreadable, a wrong check letter, the sheet of another session
        or kind (the sentence names the session it belongs to), no sheet printed yet.
        """
        return self._read_numbers(self._activities.session(session_id), text)[0]

    def corrections(self, start: date, end: date, *, session_id: int | None = None) -> tuple[SessionCorrection, ...]:
        """訂正 made on the business dates from `start` to `end` (or of one session at any time), oldest first."""
        with self._uow.read() as session:
            return rows.corrections(session, start, end, session_id)

    def of_person(self, person_id: int, start: date, end: date) -> tuple[tuple[int, date, str, str], ...]:
        """What somebody came to: session id, date, title, role; newest first."""
        with self._uow.read() as session:
            return rows.of_person(session, person_id, start, end)

    # commands

    def mark(self, session_id: int, person_id: int, *, role: str = "participant", walk_in: bool = False,
             reason: str = "", by: int | None = None) -> Counts:
        """Present; with another role than before it is changed, nobody counts twice. Raises RuleProblem for a cancelled
        session or one in the future."""
        _check_role(role)
        person = self._person(person_id)
        with self._uow.read() as session:
            there = bool(rows.presence(session, session_id, person_id))
        op = Op.ATTENDANCE_CHANGED if there else Op.ATTENDANCE_MARKED
        with self._changing(session_id, op, reason=reason, by=by, who=person.name, role=role) as change:
            change.mark(person.id, role, walk_in)
            return change.counts()

    def unmark(self, session_id: int, person_id: int, *, reason: str = "", by: int | None = None) -> Counts:
        """Not present after all. Raises RuleProblem while a fee stands for the person."""
        who = self._people.name(person_id)
        with self._changing(session_id, Op.ATTENDANCE_UNMARKED, reason=reason, by=by, who=who) as change:
            found = rows.presence(change.operation.session, session_id, person_id).get(person_id)
            if found is not None:
                if rows.fee_stands(change.operation.session, session_id, person_id):
                    sentence = translate("Attendance", "{who}さんの参加費を受け取っています。"
                                                       "参加費を取り消してから、出席をはずしてください。")
                    raise RuleProblem(sentence.format(who=who))
                change.operation.remove(AttendanceRow, found.id)
                change.done("removed", person_id)
            return change.counts()

    def set_times(self, session_id: int, person_id: int, *, came_late: int | None = None, left_early: int | None = None,
                  reason: str = "", by: int | None = None) -> None:
        """遅れて / 途中まで, in minutes since midnight; None for the whole time. Raises InputProblem (field: came_late,
        left_early), RuleProblem for somebody who is not present."""
        who = self._people.name(person_id)
        with self._changing(session_id, Op.ATTENDANCE_CHANGED, reason=reason, by=by, who=who) as change:
            check_times(change.held, came_late, left_early)
            found = rows.presence(change.operation.session, session_id, person_id).get(person_id)
            if found is None:
                raise RuleProblem(translate("Attendance", "{who}さんは出席になっていません。").format(who=who))
            if (found.came_late, found.left_early) != (came_late, left_early):
                change.operation.update(AttendanceRow, found.id, came_late=came_late, left_early=left_early)
                change.done("timing", person_id)

    def walk_in(self, session_id: int, *, name: str = "", reading: str = "", block: str = "", role: str = "participant",
                person_id: int | None = None, another: bool = False, reason: str = "", by: int | None = None) -> Person:
        """当日参加: somebody of the roster (`person_id`), or somebody new who is added with only this; present.

        Raises InputProblem without a name, SameName where the roster has the name (in the same 号棟, or with none told):
        then say which person it is, or that it is `another` one.
        """
        _check_role(role)
        person = self._person(person_id) if person_id is not None else None
        who = person.name if person is not None else " ".join(name.split())
        with self._changing(session_id, Op.ATTENDANCE_MARKED, reason=reason, by=by, who=who, role=role) as change:
            if person is None:
                twins = () if another else self._same_name(who, block)
                if twins:
                    sentence = translate("Attendance", "「{who}」さんは、名簿にいます。同じ方かどうかを選んでください。")
                    raise SameName(sentence.format(who=who), twins)
                person = self._people.save(name=who, reading=reading, block=block,
                                           kinds={_KIND_OF_ROLE.get(role, PARTICIPANT)}, by=by)
            change.mark(person.id, role, walk_in=True)
        return person

    def count_unnamed(self, session_id: int, *, men: int, women: int, children: int, others: int = 0, reason: str = "",
                      by: int | None = None) -> Counts:
        """お名前のない方, the whole number of each. Raises InputProblem (field: unnamed)."""
        found = {"unnamed_men": men, "unnamed_women": women, "unnamed_children": children, "unnamed_others": others}
        check_unnamed(found.values())
        count = men + women + children + others
        with self._changing(session_id, Op.UNNAMED_COUNTED, reason=reason, by=by, count=count) as change:
            before = change.operation.row(SessionRow, session_id)
            if any(before[key] != value for key, value in found.items()):
                change.operation.update(SessionRow, session_id, **found)
                change.done("unnamed", None)
            return change.counts()

    def enter_numbers(self, session_id: int, text: str, *, reason: str = "", by: int | None = None) -> NumbersRead:
        """Mark them all in one operation; blank rows are left to `walk_in`. Raises as read_numbers, for unknown numbers too.

        The session's own 講師 is marked as such, everybody else as a participant; who is marked already stays as marked.
        """
        with self._changing(session_id, Op.NUMBERS_ENTERED, reason=reason, by=by) as change:
            found, on_sheet = self._read_numbers(change.held, text)
            if found.not_on_sheet:
                raise numbers.unknown_rows(on_sheet)
            change.operation.subject["count"] = len(found.present)
            for person_id in found.present:
                teaches = person_id == change.held.instructor_id
                change.mark(person_id, words.INSTRUCTOR if teaches else words.PARTICIPANT, walk_in=False)
        return found

    def confirm(self, session_id: int, *, by: int | None = None) -> Counts:
        """人数確定: the counts are fixed and its sheets are done with. Fixed before: nothing happens. Raises RuleProblem
        for a future or cancelled session."""
        with self._uow.operation(Op.SESSION_CONFIRMED, by=by) as operation:
            held = self._held(session_id)
            counted = rows.counts(operation.session, session_id)
            operation.subject.update(name=held.title, count=counted.total)
            if not held.fixed:
                operation.update(SessionRow, session_id, state=words.CONFIRMED, confirmed_at=self._day.clock.now(),
                                 confirmed_by=by, confirmed_counts=rows.plain(counted))
                self._close_sheets(held, by)
            return counted

    def move_all(self, operation: Operation, *, from_id: int, to_id: int, reason: str, by: int | None = None) -> None:
        """名寄せ, inside its operation: what one entry of the roster came to and paid is the other's now.

        Where both were marked at a session it was one person: one mark less, as a correction where the count is fixed.
        """
        marked = operation.connection.execute(
            select(col(AttendanceRow.session_id)).where(col(AttendanceRow.person_id) == from_id)
            .order_by(col(AttendanceRow.session_id))).scalars().all()
        for session_id in marked:
            change = self._change(operation, self._activities.session(session_id), reason, by)
            both = rows.presence(operation.session, session_id)
            if to_id in both:
                operation.remove(AttendanceRow, both[from_id].id)
                change.done("merged", to_id)
            else:
                operation.update(AttendanceRow, both[from_id].id, person_id=to_id)
        paid = operation.connection.execute(
            select(col(SessionFeeRow.id)).where(col(SessionFeeRow.person_id) == from_id)).scalars().all()
        for fee_id in paid:
            operation.update(SessionFeeRow, known(fee_id), person_id=to_id)

    # parts

    @contextmanager
    def _changing(self, session_id: int, op: Op, *, reason: str, by: int | None, **subject: Any) -> Iterator[_Change]:
        """An operation on the attendance of one session; refused where it can't be, or is fixed and no reason is given."""
        with self._uow.operation(op, by=by, session_id=session_id, **subject) as operation:
            held = self._held(session_id)
            why = reason.strip()
            if held.fixed and not why:
                sentence = translate("Attendance", "人数を確定したあとの変更です。変えるわけを、ひとこと入れてください。")
                raise InputProblem(sentence, field="reason")
            yield self._change(operation, held, why, by)

    def _change(self, operation: Operation, held: ActivitySession, reason: str, by: int | None) -> _Change:
        before = rows.counts(operation.session, held.id)
        return _Change(operation, self._day, held, reason, by, before)

    def _held(self, session_id: int) -> ActivitySession:
        held = self._activities.session(session_id)
        why_not = self._why_not(held)
        if why_not:
            raise RuleProblem(why_not)
        return held

    def _why_not(self, held: ActivitySession) -> str:
        if held.cancelled:
            return translate("Attendance", "中止になった開催です。開いたときは、中止を取り消してから入れてください。")
        if held.day > max(self._day.today(), self._day.calendar_day()):
            sentence = translate("Attendance", "{day}の開催は、まだ先です。出席は、その日から入れられます。")
            return sentence.format(day=month_day(held.day))
        return ""

    def _person(self, person_id: int) -> Person:
        found = next((one for one in self._people.all(with_inactive=True) if one.id == person_id), None)
        if found is None:
            raise RuleProblem(translate("Attendance", "その方は名簿に見つかりません。画面を開き直してください。"))
        if found.is_body:
            sentence = translate("Attendance", "「{name}」は団体・施設です。来た方のお名前で入れてください。")
            raise RuleProblem(sentence.format(name=found.name))
        return found

    def _same_name(self, name: str, block: str) -> tuple[Person, ...]:
        wanted, where = search_key(name), search_key(block)
        return tuple(one for one in self._people.search(name, with_inactive=True) if search_key(one.name) == wanted
                     and (not where or not one.block or search_key(one.block) == where)) if wanted else ()

    def _read_numbers(self, held: ActivitySession, text: str) -> tuple[NumbersRead, numbers.RowsRead]:
        with self._uow.read() as session:
            on_sheet = numbers.read(text, held, self._sheets, self._activities)
            entries = numbers.present_entries(session, [person_id for _, person_id in on_sheet.rows])
            marked = rows.presence(session, held.id)
        there = dict.fromkeys(entries[one] for _, one in on_sheet.rows if one is not None and one in entries)
        return NumbersRead(
            on_sheet.code, tuple(one for one in there if one not in marked), tuple(one for one in there if one in marked),
            tuple(number for number, person_id in on_sheet.rows if person_id not in entries), on_sheet.not_on_sheet,
            on_sheet.twice), on_sheet

    def _close_sheets(self, held: ActivitySession, by: int | None) -> None:
        """受付名簿 of a session that is fixed have been typed in, 出席簿 once all sessions on them are fixed."""
        for sheet in numbers.sheets_of(held, self._sheets):
            others = self._activities.sessions(sheet.start, sheet.end, activity_id=held.activity_id, with_cancelled=False)
            if sheet.kind == numbers.SHEET or all(one.fixed or one.id == held.id for one in others):
                self._sheets.close(sheet.id, by=by)


@dataclass
class _Change:
    """One open change of a session's attendance; each step after 人数確定 is written down with the counts around it."""

    operation: Operation
    day: BusinessDay
    held: ActivitySession
    reason: str
    by: int | None
    before: Counts

    def mark(self, person_id: int, role: str, walk_in: bool) -> None:
        """Present in this role; what was marked before is changed."""
        found = rows.presence(self.operation.session, self.held.id, person_id).get(person_id)
        if found is None:
            self.operation.insert(AttendanceRow, session_id=self.held.id, person_id=person_id, role=role, walk_in=walk_in)
            self.done("added", person_id)
        elif found.role != role or (walk_in and not found.walk_in):
            self.operation.update(AttendanceRow, found.id, role=role, walk_in=found.walk_in or walk_in)
            self.done("role", person_id)

    def done(self, what: str, person_id: int | None) -> None:
        """A step has been made: a correction where the count is fixed."""
        if not self.held.fixed:
            return
        after = self.counts()
        self.operation.insert(
            SessionCorrectionRow, session_id=self.held.id, business_date=self.day.today(), at=self.day.clock.now(),
            by=self.by, reason=self.reason, what=what, person_id=person_id, before=rows.plain(self.before),
            after=rows.plain(after))
        self.before = after

    def counts(self) -> Counts:
        """Who came, as the open change sees it."""
        return rows.counts(self.operation.session, self.held.id)


def _expected(person: Person, found: rows.WallRows) -> Expected:
    expected = Expected(person.id, person.name, person.reading, person.block, person.birth_year, person.care_mark,
                        usual=person.id in found.usual, reserved=person.id in found.reserved, fee=found.fees.get(person.id))
    came = found.present.get(person.id)
    return expected if came is None else replace(
        expected, role=came.role, walk_in=came.walk_in, came_late=came.came_late, left_early=came.left_early)


def _check_role(role: str) -> None:
    if role not in words.ROLES:
        raise ValueError(f"an unknown role: {role!r}")
