"""対応: opened by an answer or by silence, with steps and a named next one, on the screen until it is ended."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import or_, select

from salon_app.model import watch
from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.stored_words import WATCH_ENDED_BY_DEATH
from salon_app.model.texts import translate
from salon_app.services.business_day import BusinessDay
from salon_app.services.merged_people import entries_of
from salon_app.services.people import PeopleService
from salon_app.services.people_checks import LONGEST_NAME, check_line, check_note
from salon_app.services.watch_calls.plans import WatchPlansService
from salon_app.services.watch_calls.rows import CASE, CASES, cases_of
from salon_app.services.watch_calls.values import Case, WatchPlan
from salon_app.services.watch_calls.when import check_time, check_when
from salon_app.store.tables import WatchCaseRow, WatchStepRow
from salon_app.store.unit_of_work import Operation, UnitOfWork

FARTHEST_DAYS = 366


class WatchCasesService:
    """Commands and queries. Dates are calendar days, times minutes since midnight."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, people: PeopleService, plans: WatchPlansService) -> None:
        self._uow = uow
        self._day = day
        self._people = people
        self._plans = plans

    # queries

    def open_cases(self) -> tuple[Case, ...]:
        """Every open case, the one whose next step is due first at the top; whatever its age."""
        with self._uow.read() as session:
            return cases_of(session, CASES.where(CASE.c.ended_on.is_(None)).order_by(
                CASE.c.next_on.is_(None).desc(), CASE.c.next_on, CASE.c.next_time, CASE.c.id), self._now())

    def get(self, case_id: int) -> Case:
        """One case with steps and attempts. Raises RuleProblem if there is none."""
        with self._uow.read() as session:
            found = cases_of(session, CASES.where(CASE.c.id == case_id), self._now(), whole=True)
        if not found:
            raise RuleProblem(translate("Watch", "その対応は見つかりません。"))
        return found[0]

    def between(self, start: date, end: date) -> tuple[Case, ...]:
        """Cases opened, or still open, in a period."""
        with self._uow.read() as session:
            return cases_of(session, CASES.where(
                CASE.c.opened_on <= end, or_(CASE.c.ended_on.is_(None), CASE.c.ended_on >= start))
                .order_by(CASE.c.opened_on, CASE.c.id), self._now(), whole=True)

    def plan_ended_with(self, case: Case) -> WatchPlan | None:
        """The plan that came to its end with a case (亡くなりました); `reopen` lets it go on. None where there is none."""
        if case.outcome != watch.DIED or case.ended_on is None:
            return None
        return self._plans.ended(case.person_id, last=_last_day(case.ended_on), reason=WATCH_ENDED_BY_DEATH)

    # commands

    def open(self, person_id: int, cause: str, *, on: date | None = None, time: int | None = None, note: str = "",
             by: int | None = None) -> int:
        """A case for somebody, also without a call (a neighbour told). One that is open already is returned instead."""
        if cause not in watch.CAUSES:
            raise ValueError(f"an unknown cause: {cause!r}")
        check_when(self._day.clock, on or self._today(), time)
        with self._uow.operation(Op.CASE_OPENED, by=by) as operation:
            return self.open_within(operation, person_id, cause, on=on, time=time, note=note, by=by)

    def open_within(self, operation: Operation, person_id: int, cause: str, *, on: date | None = None, time: int | None = None,
                    note: str = "", by: int | None = None) -> int:
        """As `open`, as part of what is being recorded."""
        entry = self._people.current_id(person_id)
        present = operation.connection.execute(select(CASE.c.id).where(
            CASE.c.person_id.in_(entries_of(entry)), CASE.c.ended_on.is_(None)).limit(1)).scalar_one_or_none()
        case_id = present if present is not None else operation.insert(
            WatchCaseRow, person_id=entry, cause=cause, opened_on=on or self._today(), opened_time=time,
            opened_at=self._day.clock.now(), opened_by=by)
        if note.strip():
            self._note(operation, case_id, watch.NOTED, on, time, "", note, by)
        return int(case_id)

    def step(self, case_id: int, kind: str, *, on: date | None = None, time: int | None = None, who: str = "", note: str = "",
             by: int | None = None) -> None:
        """What was done. Raises InputProblem (field: date, time, note) and RuleProblem when it has ended."""
        if kind not in watch.STEPS:
            raise ValueError(f"an unknown step: {kind!r}")
        if kind == watch.NOTED and not note.strip():
            raise InputProblem(translate("Watch", "メモを書いてください。"), field="note")
        check_when(self._day.clock, on or self._today(), time)
        with self._uow.operation(Op.CASE_STEPPED, by=by) as operation:
            row = self._open_row(operation, case_id)
            if self._too_early(row, on):
                raise InputProblem(translate("Watch", "対応を始めた日より前の日付です。"), field="date")
            self._note(operation, case_id, kind, on, time, who, note, by)
            if row["next_step"] == kind:  # what was to be done next has been done
                operation.update(WatchCaseRow, case_id, next_step="", next_person_id=None, next_who="", next_on=None,
                                 next_time=None)

    def plan_next(self, case_id: int, kind: str, *, person_id: int | None = None, who: str = "", on: date,
                  time: int | None = None, by: int | None = None) -> None:
        """Who does what next, by when: a named person and a time (DOMAIN e-43). Raises InputProblem (field: who, date)."""
        if kind not in watch.STEPS:
            raise ValueError(f"an unknown step: {kind!r}")
        if person_id is None and not who.strip():
            raise InputProblem(translate("Watch", "だれがするかを決めてください。"), field="who")
        check_time(time)
        if on < self._today() or (on - self._today()).days > FARTHEST_DAYS:
            raise InputProblem(translate("Watch", "今日から1年のあいだの日にしてください。"), field="date")
        with self._uow.operation(Op.CASE_STEPPED, by=by) as operation:
            self._open_row(operation, case_id)
            operation.update(WatchCaseRow, case_id, next_step=kind, next_person_id=person_id, next_on=on,
                             next_who=check_line(who, field="who", most=LONGEST_NAME),
                             next_time=time)

    def end(self, case_id: int, outcome: str, *, note: str = "", on: date | None = None, by: int | None = None) -> None:
        """対応終了 with its outcome. The person's silence ends where the outcome says they were met; after 亡くなりました their
        plan ends as well, with the day before as its last. Raises InputProblem (field: outcome, note: 「そのほか」 needs words,
        date)."""
        if outcome not in watch.OUTCOMES:
            raise InputProblem(translate("Watch", "どうなったかを選んでください。"), field="outcome")
        if outcome == watch.OTHER and not note.strip():
            raise InputProblem(translate("Watch", "どうなったかを、ひとこと書いてください。"), field="note")
        check_when(self._day.clock, on or self._today(), None)
        with self._uow.operation(Op.CASE_ENDED, by=by) as operation:
            row = self._open_row(operation, case_id)
            day = on or self._today()
            if self._too_early(row, on):
                raise InputProblem(translate("Watch", "対応を始めた日より前の日付です。"), field="date")
            operation.update(WatchCaseRow, case_id, ended_on=day, ended_at=self._day.clock.now(), ended_by=by, outcome=outcome,
                             outcome_note=check_note(note, field="note"))
            if outcome == watch.DIED:
                self._plans.end_within(operation, row["person_id"], last=_last_day(day), reason=WATCH_ENDED_BY_DEATH)

    def died(self, plan_id: int, *, on: date | None = None, by: int | None = None) -> None:
        """Somebody who is rung has died: the calls end, `on` (today) being the last day of them at the most. Calls that were
        tried and not answered become a case that ends at once with 亡くなりました, so that nobody goes on trying. Raises
        RuleProblem while a case is open, InputProblem (field: date)."""
        with self._uow.read() as session:
            silence = self._plans.silence(session, plan_id)
        person_id = self._plans.get(plan_id).person_id
        present = any(one.person_id == person_id for one in self.open_cases())
        if present or silence is None or not silence.attempts:
            self._plans.end(plan_id, on=on, reason=WATCH_ENDED_BY_DEATH, by=by)
            return
        with self._uow.operation(Op.CASE_ENDED, by=by):
            self.end(self.open(person_id, watch.SILENT, by=by), watch.DIED, by=by)

    def reopen(self, case_id: int, *, reason: str, by: int | None = None) -> None:
        """It was not over; calls that ended with it go on. Raises InputProblem (field: reason), RuleProblem while it is open,
        or another one is."""
        if not reason.strip():
            raise InputProblem(translate("Watch", "わけを、ひとこと入れてください。"), field="reason")
        with self._uow.operation(Op.CASE_STEPPED, by=by) as operation:
            row = operation.row(WatchCaseRow, case_id)
            if row["ended_on"] is None:
                raise RuleProblem(translate("Watch", "この対応は、まだ終わっていません。"))
            if operation.connection.execute(select(CASE.c.id).where(
                    CASE.c.person_id == row["person_id"], CASE.c.ended_on.is_(None)).limit(1)).first() is not None:
                raise RuleProblem(translate("Watch", "この方には、別の対応がもう始まっています。"))
            plan = self.plan_ended_with(self.get(case_id))
            if plan is not None:
                self._plans.begin_again_within(operation, plan.id, reason=WATCH_ENDED_BY_DEATH)
            operation.update(WatchCaseRow, case_id, ended_on=None, ended_at=None, ended_by=None, outcome="", outcome_note="")
            self._note(operation, case_id, watch.NOTED, None, None, "", reason, by)

    # parts

    def _now(self) -> datetime:
        return self._day.clock.local(self._day.clock.now())

    def _today(self) -> date:
        return self._day.clock.today()

    def _too_early(self, row: Mapping[str, Any], on: date | None) -> bool:
        """Before the case began; one that was opened while the clock was ahead can be worked on today all the same."""
        opened: date = row["opened_on"]
        return (on or self._today()) < min(opened, self._today())

    @staticmethod
    def _open_row(operation: Operation, case_id: int) -> dict[str, Any]:
        row = dict(operation.row(WatchCaseRow, case_id))
        if row["ended_on"] is not None:
            raise RuleProblem(translate("Watch", "この対応は、もう終わっています。続けるときは「再開」を押してください。"))
        return row

    def _note(self, operation: Operation, case_id: int, kind: str, on: date | None, time: int | None, who: str, note: str,
              by: int | None) -> None:
        operation.insert(WatchStepRow, case_id=case_id, kind=kind, business_date=on or self._today(), time=time,
                         at=self._day.clock.now(), by=by, who=check_line(who, field="who", most=LONGEST_NAME),
                         note=check_note(note, field="note"))


def _last_day(ended_on: date) -> date:
    """Nobody is rung any more on the day a case ends with 亡くなりました."""
    return ended_on - timedelta(days=1)
