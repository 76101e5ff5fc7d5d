"""Today's round, the results of calls and visits, and the clock of silence. What is due follows from model/watch.next_step.

Nothing is lost between days: an unanswered call stays in the round, with its next step, until the person speaks or a case
has taken over. Two who record the same call are told of one another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from sqlalchemy import func, select
from sqlmodel import Session
from sqlmodel import select as exec_select

from salon_app.model import watch
from salon_app.model.clock_times import clock_words
from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.model.watch import Next, next_step, result_words
from salon_app.services.business_day import BusinessDay
from salon_app.services.merged_people import entries_of
from salon_app.services.people import PeopleService
from salon_app.services.people_checks import check_note
from salon_app.services.watch_calls.cases import WatchCasesService
from salon_app.services.watch_calls.plans import WatchPlansService
from salon_app.services.watch_calls.rows import ATTEMPT, ATTEMPTS, CASE, PLAN, attempts_of, minute_of
from salon_app.services.watch_calls.silence import Silence, next_planned, silences, time_of
from salon_app.services.watch_calls.values import RoundLine, WatchAttempt, WatchPlan
from salon_app.services.watch_calls.when import check_when
from salon_app.store.tables import WatchAttemptRow, WatchCheckRow
from salon_app.store.unit_of_work import Operation, UnitOfWork

WAITING, DUE, AGAIN, VISIT, DONE, PAUSED, IN_CASE = "waiting", "due", "again", "visit", "done", "paused", "case"
"""States of a line of the round."""


class WatchCallsService:
    """Commands and queries. Dates are calendar days, times minutes since midnight."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, people: PeopleService, plans: WatchPlansService,
                 cases: WatchCasesService) -> None:
        self._uow = uow
        self._day = day
        self._people = people
        self._plans = plans
        self._cases = cases

    # queries

    def round(self, on: date | None = None) -> tuple[RoundLine, ...]:
        """The calls of a date (today) in order of time: planned for it, left over from before, and answered on it.

        Of a later date: what is planned for it, and who is silent by what is known today. Reads only what is open or of
        that date, however many years of calls there are.
        """
        day = on or self._day.clock.today()
        with self._uow.read() as session:
            lines = self._lines(session, self._plans.all(with_ended=True), day)
        return tuple(sorted(lines, key=lambda line: (line.time, line.plan.reading, line.plan.id)))

    def line(self, plan_id: int, on: date | None = None) -> RoundLine:
        """One person's line of a date (today); where the round has none, the next planned call, still waiting.

        Raises RuleProblem where there is no such plan.
        """
        plan = self._plans.get(plan_id)
        return self.lines([plan.id], on)[plan.id]

    def lines(self, plan_ids: Sequence[int], on: date | None = None) -> dict[int, RoundLine]:
        """As `line`, of several plans; those that have gone are left out."""
        day = on or self._day.clock.today()
        with self._uow.read() as session:
            plans = self._plans.some(plan_ids)
            found = {line.plan.id: line for line in self._lines(session, plans, day)}
            cases = _open_cases(session)
            later = []
            for plan in plans:
                if plan.id not in found:
                    planned = next_planned(plan, max(day + timedelta(days=1), plan.since))
                    later.append(RoundLine(plan, planned, time_of(plan, planned), WAITING, None,
                                           case_id=cases.get(plan.person_id)))
            return found | {line.plan.id: line for line in _with_last(session, later)}

    def waiting(self) -> tuple[int, int, int]:
        """How many calls are to be made today, visits due, cases open: for 今日."""
        lines = self.round()
        with self._uow.read() as session:
            cases = session.connection().execute(
                select(func.count()).select_from(CASE).where(CASE.c.ended_on.is_(None))).scalar_one()
        today = self._day.clock.today()
        calls = sum(line.state in (WAITING, DUE, AGAIN) and line.next is not None and line.next.on <= today for line in lines)
        visits = sum(line.state == VISIT and line.next is not None and line.next.on <= today for line in lines)
        return calls, visits, int(cases)

    def history(self, person_id: int, *, most: int = 100) -> tuple[WatchAttempt, ...]:
        """Attempts of a person, newest first; merged entries too."""
        with self._uow.read() as session:
            return attempts_of(session, ATTEMPTS.where(ATTEMPT.c.person_id.in_(entries_of(person_id))).order_by(
                ATTEMPT.c.business_date.desc(), ATTEMPT.c.id.desc()).limit(most))

    def over_closing(self, start: date, end: date) -> tuple[RoundLine, ...]:
        """休みの間に電話・訪問する方: everybody whose call or visit falls on dates the salon is closed, by date and time, the
        silent ones with the visit that comes due in between."""
        found = []
        left = {line.plan.id: line for line in self.round(max(self._day.clock.today(), start))
                if line.next is not None and (line.attempts or line.slot_on < start)}
        for plan in self._plans.all(with_ended=True):
            line = left.get(plan.id)
            if line is not None and line.next is not None:
                found.append((max(start, line.next.on), line))
                continue
            for step in range((end - start).days + 1):
                day = start + timedelta(days=step)
                time = next((slot.time for slot in plan.slots if slot.weekday == day.weekday()), None)
                usual = plan.since <= day and (plan.until is None or day <= plan.until)
                if time is not None and usual:
                    paused = any(pause.covers(day) for pause in plan.pauses)
                    due = None if paused else next_step(day, time, (), plan.rule, day)
                    found.append((day, RoundLine(plan, day, time, PAUSED if paused else WAITING, due)))
        return tuple(line for _, line in sorted(found, key=lambda one: (one[0], one[1].time, one[1].plan.id)))

    def checks(self, on: date | None = None) -> dict[str, tuple[int | None, int]]:
        """本日の確認: morning, noon, evening that were ticked: by whom, and at which minute of the day."""
        day = on or self._day.clock.today()
        with self._uow.read() as session:
            rows = session.exec(exec_select(WatchCheckRow).where(WatchCheckRow.business_date == day)).all()
            return {row.part: (row.by, minute_of(self._day.clock.local(row.at))) for row in rows}

    # commands

    def record(self, plan_id: int, result: str, *, slot_on: date | None = None, on: date | None = None, time: int | None = None,
               kind: str = watch.CALL, caller_id: int | None = None, note: str = "", seen: int | None = None,
               source: str = "window", key: str | None = None, by: int | None = None) -> WatchAttempt:
        """What a call (or visit) brought, at a date and time (now). An answer closes the silence; 体調不良 and 要連絡 open a
        case; a visit that met nobody opens one for silence.

        `seen`: the newest attempt of the line that the page showed (0: none). Raises RuleProblem where somebody has recorded
        meanwhile (who and what), InputProblem (field: date, time, result, note, caller) for the future, a date before the call,
        or a visit of which nobody knows who made it: a visit needs a name.
        """
        if result not in watch.RESULTS or kind not in (watch.CALL, watch.VISIT):
            raise InputProblem(translate("Watch", "答えを1つ選んでください。"), field="result")
        plan = self._plans.get(plan_id)
        day = on or self._day.clock.today()
        minute = minute_of(self._now()) if time is None and on is None else time
        self._check_when(plan, day, minute)
        who = caller_id or by
        if kind == watch.VISIT:
            who, note = self._visitor(plan, caller_id, note)
        words = check_note(note, field="note")
        op = Op.WATCH_VISITED if kind == watch.VISIT else Op.WATCH_CALLED
        with self._uow.operation(op, by=by, answer=result, time="" if minute is None else clock_words(minute)) as operation:
            line = next(iter(self._lines(operation.session, [plan], day)), None)
            self._refuse_second(operation, line, seen)
            planned = slot_on or (line.slot_on if line is not None and line.next is not None else day)
            if day < planned:
                raise InputProblem(translate("Watch", "予定の日より前の日付です。"), field="date")
            case_id = self._case_for(operation, plan, result, kind, day, minute, by)
            attempt_id = operation.insert(
                WatchAttemptRow, plan_id=plan_id, person_id=plan.person_id, kind=kind, slot_on=planned, business_date=day,
                time=minute, at=self._day.clock.now(), by=by, caller_id=who, result=result, note=words,
                case_id=case_id, source=source, key=key)
            return attempts_of(operation.session, ATTEMPTS.where(ATTEMPT.c.id == attempt_id))[0]

    def correct(self, attempt_id: int, *, result: str | None = None, time: int | None = None, note: str | None = None,
                reason: str, by: int | None = None) -> None:
        """A result was entered wrongly: changed with a reason, and the clock runs from what is true. A case that was
        opened by it stays open until it is ended (the reason stands as its step). Raises InputProblem (field: reason …)."""
        if not reason.strip():
            raise InputProblem(translate("Watch", "直すわけを、ひとこと入れてください。"), field="reason")
        if result is not None and result not in watch.RESULTS:
            raise InputProblem(translate("Watch", "答えを1つ選んでください。"), field="result")
        with self._uow.operation(Op.WATCH_CORRECTED, by=by, reason=reason.strip()) as operation:
            row = operation.row(WatchAttemptRow, attempt_id)
            plan = self._plans.get(row["plan_id"])
            self._check_when(plan, min(row["business_date"], self._day.clock.today()), time)
            minute = row["time"] if time is None else time
            case_id = row["case_id"]
            if result is not None and result != row["result"]:
                if case_id is not None and self._cases.get(case_id).open:
                    self._cases.step(case_id, watch.NOTED, note=reason, by=by)
                else:
                    opened = self._case_for(operation, plan, result, row["kind"], row["business_date"], minute, by)
                    case_id = case_id if opened is None else opened
            operation.update(WatchAttemptRow, attempt_id, result=result or row["result"], time=minute, case_id=case_id,
                             note=row["note"] if note is None else check_note(note, field="note"))

    def take_back(self, attempt_id: int, *, reason: str, by: int | None = None) -> None:
        """It was entered for the wrong person, or never made: the clock runs as if it were not there, the log keeps it.

        A case that was opened by it stays open until it is ended. Raises InputProblem (field: reason).
        """
        if not reason.strip():
            raise InputProblem(translate("Watch", "取り消すわけを、ひとこと入れてください。"), field="reason")
        with self._uow.operation(Op.WATCH_CORRECTED, by=by, reason=reason.strip()) as operation:
            case_id = operation.row(WatchAttemptRow, attempt_id)["case_id"]
            if case_id is not None and self._cases.get(case_id).open:
                self._cases.step(case_id, watch.NOTED, note=reason, by=by)
            operation.remove(WatchAttemptRow, attempt_id)

    def check(self, part: str, *, on: date | None = None, by: int | None = None) -> None:
        """本日の確認 of a part of the day, once each; not before the day itself."""
        if part not in watch.PARTS:
            raise ValueError(f"an unknown part of the day: {part!r}")
        day = on or self._day.clock.today()
        check_when(self._day.clock, day, None)
        if part in self.checks(day):
            return
        with self._uow.operation(Op.WATCH_CHECKED, by=by) as operation:
            operation.insert(WatchCheckRow, business_date=day, part=part, at=self._day.clock.now(), by=by)

    # parts

    def _now(self) -> datetime:
        return self._day.clock.local(self._day.clock.now())

    def _check_when(self, plan: WatchPlan, day: date, minute: int | None) -> None:
        check_when(self._day.clock, day, minute)
        if day < min(plan.since, self._day.clock.today()):
            raise InputProblem(translate("Watch", "見守り電話を始めた日より前の日付です。"), field="date")

    @staticmethod
    def _visitor(plan: WatchPlan, chosen: int | None, note: str) -> tuple[int | None, str]:
        """Who went, and the note: a neighbour outside the roster stands in it by name."""
        who = chosen or plan.neighbour_id
        if who is None and not plan.neighbour:
            sentence = translate("Watch", "訪問した方が決まっていません。どなたが訪ねたかを選んでください。")
            raise InputProblem(sentence, field="caller")
        if who is None:
            name = translate("Watch", "{name}さんが訪問").format(name=plan.neighbour)
            note = "　".join(filter(None, (name, note.strip())))
        return who, note

    def _refuse_second(self, operation: Operation, line: RoundLine | None, seen: int | None) -> None:
        """Somebody has recorded since the page was drawn: said with what they entered."""
        newest = max(line.attempts, key=lambda one: one.id, default=None) if line is not None else None
        if seen is None or newest is None or newest.id == seen:
            return
        name = self._people.name(newest.by)
        sentence = translate("Watch", "さきほど「{answer}」と記録されました。画面を確かめてください。")
        if name:
            sentence = translate("Watch", "さきほど{name}さんが「{answer}」と記録しました。画面を確かめてください。")
        raise RuleProblem(sentence.format(name=name, answer=result_words(newest.result)))

    def _case_for(self, operation: Operation, plan: WatchPlan, result: str, kind: str, day: date, minute: int | None,
                  by: int | None) -> int | None:
        if result in (watch.UNWELL, watch.CONTACT):
            return self._cases.open_within(operation, plan.person_id, result, on=day, time=minute, by=by)
        if kind == watch.VISIT and result in watch.NOT_REACHED:
            return self._cases.open_within(operation, plan.person_id, watch.SILENT, on=day, time=minute, by=by)
        return None

    def _lines(self, session: Session, plans: Sequence[WatchPlan], day: date) -> list[RoundLine]:
        """The lines of these plans in a round, in no order."""
        known = {plan.id for plan in plans}
        open_now = silences(session, plans, day, self._day.clock.today())
        of_day: dict[int, list[WatchAttempt]] = {}
        for one in attempts_of(session, ATTEMPTS.where(ATTEMPT.c.business_date == day)
                               .order_by(ATTEMPT.c.time, ATTEMPT.c.id)):
            if one.plan_id in known:
                of_day.setdefault(one.plan_id, []).append(one)
        cases = _open_cases(session)
        lines = (self._line(plan, day, open_now.get(plan.id), tuple(of_day.get(plan.id, ())), cases.get(plan.person_id))
                 for plan in plans)
        return _with_last(session, [line for line in lines if line is not None])

    def _line(self, plan: WatchPlan, day: date, silence: Silence | None, of_day: tuple[WatchAttempt, ...],
              case_id: int | None) -> RoundLine | None:
        """A plan's line in a round, or None where it has nothing to do with that date."""
        if silence is not None:
            due = silence.next(plan, day)
            return RoundLine(plan, silence.slot_on, silence.time, self._state(day, due, silence, case_id), due,
                             silence.attempts, case_id=case_id)
        planned = next((one.time for one in plan.slots if one.falls_on(day)), None)
        if planned is not None and any(pause.covers(day) for pause in plan.pauses):
            return RoundLine(plan, day, planned, PAUSED, None, of_day, case_id=case_id)
        if of_day:
            slot_on = of_day[0].slot_on
            return RoundLine(plan, slot_on, time_of(plan, slot_on), DONE, None, of_day, case_id=case_id)
        return None

    def _state(self, day: date, due: Next, silence: Silence, case_id: int | None) -> str:
        if case_id is not None:
            return IN_CASE
        if due.kind == watch.VISIT:
            return VISIT
        if silence.attempts:
            return AGAIN
        now = self._now()
        come = day == now.date() and silence.time <= minute_of(now)
        return DUE if silence.slot_on < day or come else WAITING


def _open_cases(session: Session) -> dict[int, int]:
    rows = session.connection().execute(select(CASE.c.person_id, CASE.c.id).where(CASE.c.ended_on.is_(None)))
    return {row.person_id: row.id for row in rows}


def _with_last(session: Session, lines: Sequence[RoundLine]) -> list[RoundLine]:
    """Each line with what the call before this one brought: a query a date on which calls were planned."""
    plans: dict[date, list[int]] = {}
    for line in lines:
        plans.setdefault(line.slot_on, []).append(line.plan.id)
    last: dict[tuple[date, int], tuple[date, str]] = {}
    for slot_on, plan_ids in plans.items():
        newest = (select(ATTEMPT.c.id).where(ATTEMPT.c.plan_id == PLAN.c.id, ATTEMPT.c.business_date < slot_on)
                  .order_by(ATTEMPT.c.business_date.desc(), ATTEMPT.c.id.desc()).limit(1).correlate(PLAN).scalar_subquery())
        for row in session.connection().execute(
                select(PLAN.c.id, ATTEMPT.c.business_date, ATTEMPT.c.result).join(ATTEMPT, ATTEMPT.c.id == newest)
                .where(PLAN.c.id.in_(plan_ids))):
            last[slot_on, row.id] = (row.business_date, row.result)
    return [replace(line, last_on=before[0], last_result=before[1])
            if (before := last.get((line.slot_on, line.plan.id))) is not None else line for line in lines]
