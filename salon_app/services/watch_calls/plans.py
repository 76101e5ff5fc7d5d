"""Who is rung when, by whom, and who looks in when nobody answers; 休止 with a date on which it ends by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import or_, select
from sqlmodel import Session

from salon_app.model import watch
from salon_app.model.operations import Op
from salon_app.model.people_words import WATCH_SHARE
from salon_app.model.phones import check_phone
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.stored_words import WATCH_ENDED_BY_DEATH
from salon_app.model.texts import translate
from salon_app.model.watch import LAST_MINUTE, Rule
from salon_app.services.business_day import FIRST_DATE, BusinessDay
from salon_app.services.consents import ConsentsService
from salon_app.services.merged_people import entries_of
from salon_app.services.people import PeopleService
from salon_app.services.people_checks import LONGEST_NAME, check_line, check_note
from salon_app.services.people_rows import PERSON
from salon_app.services.watch_calls.rows import CASE, PAUSE, PLAN
from salon_app.services.watch_calls.silence import Silence, heard_by_plan, silences
from salon_app.services.watch_calls.values import Pause, Slot, WatchPlan
from salon_app.store.tables import WatchPauseRow, WatchPlanRow
from salon_app.store.unit_of_work import Operation, UnitOfWork

LONGEST_PAUSE = 366
"""Days; so far ahead a plan may begin, too."""


class WatchPlansService:
    """Commands and queries. One plan a person; an ended one is kept."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, people: PeopleService, consents: ConsentsService) -> None:
        self._uow = uow
        self._day = day
        self._people = people
        self._consents = consents

    # queries

    def all(self, *, with_ended: bool = False) -> tuple[WatchPlan, ...]:
        """Plans in 五十音 order of the people."""
        query = select(PLAN)
        if not with_ended:
            query = query.where(self._runs())
        with self._uow.read() as session:
            return self._read(session, query)

    def get(self, plan_id: int) -> WatchPlan:
        """One plan. Raises RuleProblem if there is none."""
        found = self.some([plan_id])
        if not found:
            raise RuleProblem(translate("Watch", "その見守り電話の予定は見つかりません。"))
        return found[0]

    def some(self, plan_ids: Sequence[int]) -> tuple[WatchPlan, ...]:
        """Those of the ids that are there, ended ones too, in 五十音 order."""
        with self._uow.read() as session:
            return self._read(session, select(PLAN).where(PLAN.c.id.in_(plan_ids)))

    def of(self, person_id: int) -> WatchPlan | None:
        """The plan of a person that has not ended, or None."""
        entry = self._people.current_id(person_id)
        with self._uow.read() as session:
            found = self._read(session, select(PLAN).where(PLAN.c.person_id == entry, self._runs()))
        return found[0] if found else None

    # commands

    def save(self, *, plan_id: int | None = None, person_id: int, slots: Sequence[Slot], caller_id: int | None = None,
             rule: Rule | None = None, neighbour_id: int | None = None, neighbour: str = "", neighbour_phone: str = "",
             doctor: str = "", doctor_phone: str = "", key_note: str = "", notes: str = "", since: date | None = None,
             by: int | None = None) -> int:
        """Add or change a plan; returns its id. Raises InputProblem (field: person, slots, time, rule, caller, neighbour,
        phone, doctor, key_note, notes, since) for a person without a telephone, two plans for one, another person, a time
        that does not exist, a caller or neighbour who is the person, a beginning more than a year ahead."""
        chosen = rule or Rule()
        entry = self._people.current_id(person_id)
        self._check_person(entry, plan_id)
        _check_slots(slots)
        _check_rule(chosen)
        self._check_since(since)
        caller, visitor = (None if one is None else self._people.current_id(one) for one in (caller_id, neighbour_id))
        if caller == entry:
            raise InputProblem(translate("Watch", "かける人は、ご本人とは別の方にしてください。"), field="caller")
        if visitor == entry:
            raise InputProblem(translate("Watch", "ご近所見守りは、ご本人とは別の方にしてください。"), field="neighbour")
        for number in filter(None, (neighbour_phone.strip(), doctor_phone.strip())):
            check_phone(number, field="phone")
        values: dict[str, Any] = {
            "person_id": entry, "caller_id": caller, "retries": chosen.retries, "retry_minutes": chosen.minutes,
            "visit_after_days": chosen.days, "neighbour_id": visitor,
            "neighbour": check_line(neighbour, field="neighbour", most=LONGEST_NAME), "neighbour_phone": neighbour_phone.strip(),
            "doctor": check_line(doctor, field="doctor", most=LONGEST_NAME), "doctor_phone": doctor_phone.strip(),
            "key_note": check_note(key_note, field="key_note"), "notes": check_note(notes)}
        with self._uow.operation(Op.WATCH_PLAN_SAVED, by=by) as operation:
            in_order = sorted(slots, key=lambda one: one.weekday)
            if plan_id is None:
                return operation.insert(WatchPlanRow, since=since or self._day.clock.today(), slots=_stored(in_order),
                                        **values)
            values["slots"] = _stored(self._from_now_on(operation.session, self.get(plan_id), in_order))
            if since is not None:
                values["since"] = since
            operation.update(WatchPlanRow, plan_id, **values)
            return plan_id

    def end(self, plan_id: int, *, on: date | None = None, reason: str, by: int | None = None) -> None:
        """The calls end, with `on` (today) as the last day; whoever has died is not rung for a call that nobody has tried yet.
        Raises RuleProblem while a case of the person is open or a call was tried and not answered, InputProblem (field:
        reason, date)."""
        if not reason.strip():
            raise InputProblem(translate("Watch", "終わりにするわけを、ひとこと入れてください。"), field="reason")
        with self._uow.operation(Op.WATCH_PLAN_SAVED, by=by) as operation:
            row = operation.row(WatchPlanRow, plan_id)
            last = on or self._day.clock.today()
            if last < row["since"]:
                raise InputProblem(translate("Watch", "始めた日より前の日付です。"), field="date")
            if operation.connection.execute(select(CASE.c.id).where(
                    CASE.c.person_id == row["person_id"], CASE.c.ended_on.is_(None)).limit(1)).first() is not None:
                raise RuleProblem(translate("Watch", "対応中のことがあります。先に対応を終えてください。"))
            silence = self.silence(operation.session, plan_id)
            if silence is not None and silence.attempts:
                sentence = translate("Watch", "電話がつながっていません。お話しできてから、または訪問や対応を終えてから、"
                                              "終わりにしてください。")
                raise RuleProblem(sentence)
            if silence is not None and reason.strip() == WATCH_ENDED_BY_DEATH:
                last = min(last, silence.slot_on - timedelta(days=1))
            noted = "\n".join(filter(None, (row["notes"], reason.strip())))
            operation.update(WatchPlanRow, plan_id, since=min(row["since"], last), until=last, notes=noted)

    def end_within(self, operation: Operation, person_id: int, *, last: date, reason: str) -> None:
        """As `end` with `last` as the last day, as part of what is being recorded; nothing where the person has no plan.

        Nothing is refused: whoever has died is rung no more, whatever is still open.
        """
        plan = self.of(person_id)
        if plan is not None:
            operation.update(WatchPlanRow, plan.id, since=min(plan.since, last), until=last,
                             notes="\n".join(filter(None, (plan.notes, reason))))

    def silence(self, session: Session, plan_id: int) -> Silence | None:
        """What is open today with a plan."""
        today = self._day.clock.today()
        return silences(session, self.some([plan_id]), today, today).get(plan_id)

    def begin_again_within(self, operation: Operation, plan_id: int, *, reason: str) -> None:
        """What `end_within` did was wrong: the calls go on, and their notes no longer say why they ended."""
        notes = operation.row(WatchPlanRow, plan_id)["notes"]
        operation.update(WatchPlanRow, plan_id, until=None, notes=notes.removesuffix(reason).rstrip())

    def ended(self, person_id: int, *, last: date, reason: str) -> WatchPlan | None:
        """The plan that ended so, while the person has no other; None where there is none."""
        if self.of(person_id) is not None:
            return None
        with self._uow.read() as session:
            found = self._read(session, select(PLAN).where(
                PLAN.c.person_id.in_(entries_of(self._people.current_id(person_id))), PLAN.c.until == last))
        return next((one for one in found if one.notes.endswith(reason)), None)

    def pause(self, plan_id: int, *, start: date, end: date | None, why: str, note: str = "", by: int | None = None) -> int:
        """休止 from a date to a date (both included; None: until said otherwise). Raises InputProblem (field: start, end)."""
        if why not in watch.PAUSES:
            raise ValueError(f"an unknown reason for a pause: {why!r}")
        if end is not None and end < start:
            raise InputProblem(translate("Watch", "休止の終わりが、始まりより前になっています。"), field="end")
        if end is not None and (end - start).days > LONGEST_PAUSE:
            raise InputProblem(translate("Watch", "1年より長い休止はできません。「決まっていない」にしてください。"), field="end")
        with self._uow.operation(Op.WATCH_PAUSED, by=by) as operation:
            operation.row(WatchPlanRow, plan_id)
            if any(one.end is None or one.end >= start for one in self._pauses(operation, plan_id)
                   if end is None or one.start <= end):
                raise InputProblem(translate("Watch", "その間は、もう休止になっています。"), field="start")
            return operation.insert(WatchPauseRow, plan_id=plan_id, start=start, end=end, why=why, note=note.strip())

    def resume(self, plan_id: int, *, on: date | None = None, by: int | None = None) -> None:
        """再開 before the pause's own end: `on` (today) is the first day of calls again. Raises RuleProblem if not paused."""
        first = on or self._day.clock.today()
        with self._uow.operation(Op.WATCH_PAUSED, by=by) as operation:
            present = next((one for one in self._pauses(operation, plan_id) if one.covers(first)), None)
            if present is None:
                raise RuleProblem(translate("Watch", "休止になっていません。"))
            if present.start >= first:
                operation.remove(WatchPauseRow, present.id)
            else:
                operation.update(WatchPauseRow, present.id, end=first - timedelta(days=1))

    # parts

    def _from_now_on(self, session: Session, plan: WatchPlan, slots: Sequence[Slot]) -> list[Slot]:
        """Changed weekdays hold from today on: nobody is late for a call that was not planned then. A call that is open today,
        and that nobody has tried, stays with its date."""
        today = self._day.clock.today()
        before = {one.weekday: one for one in plan.slots}
        found = [Slot(one.weekday, one.time, before[one.weekday].since if one.weekday in before else one.first_from(today))
                 for one in slots]
        silence = silences(session, [plan], today, today).get(plan.id)
        if silence is not None and not silence.attempts and not any(one.falls_on(silence.slot_on) for one in found):
            found[0] = replace(found[0], since=silence.slot_on)
        return found

    def _runs(self) -> Any:
        return or_(PLAN.c.until.is_(None), PLAN.c.until >= self._day.clock.today())

    def _check_person(self, person_id: int, plan_id: int | None) -> None:
        person = self._people.get(person_id)
        if person is None or person.is_body:
            raise InputProblem(translate("Watch", "どなたへの電話か、選んでください。"), field="person")
        if not person.active:
            raise InputProblem(translate("Watch", "この方は、名簿から外れています。先に名簿を直してください。"), field="person")
        if not person.phone_key:
            raise InputProblem(translate("Watch", "電話番号が名簿にありません。先に名簿に入れてください。"), field="person")
        if plan_id is not None and self.get(plan_id).person_id != person_id:
            sentence = translate("Watch", "この予定は別の方のものです。新しい予定を作ってください。")
            raise InputProblem(sentence, field="person")
        other = self.of(person.id)
        if other is not None and other.id != plan_id:
            raise InputProblem(translate("Watch", "この方の見守り電話は、もう決まっています。"), field="person")

    def _check_since(self, since: date | None) -> None:
        today = self._day.clock.today()
        if since is not None and not FIRST_DATE <= since <= today + timedelta(days=LONGEST_PAUSE):
            raise InputProblem(translate("Watch", "始める日は、今日から1年より先にはできません。"), field="since")

    @staticmethod
    def _pauses(operation: Operation, plan_id: int) -> tuple[Pause, ...]:
        rows = operation.connection.execute(select(PAUSE).where(PAUSE.c.plan_id == plan_id).order_by(PAUSE.c.start)).mappings()
        return tuple(_pause(row) for row in rows)

    def _read(self, session: Session, query: Any) -> tuple[WatchPlan, ...]:
        rows = session.connection().execute(query).mappings().all()
        wanted = {one for row in rows for one in (row["person_id"], row["caller_id"], row["neighbour_id"]) if one is not None}
        people = {row["id"]: row for row in session.connection().execute(
            select(PERSON.c.id, PERSON.c.name, PERSON.c.reading, PERSON.c.block, PERSON.c.phones, PERSON.c.sort_key)
            .where(PERSON.c.id.in_(wanted))).mappings()}
        pauses: dict[int, list[Pause]] = {}
        for row in session.connection().execute(
                select(PAUSE).where(PAUSE.c.plan_id.in_([row["id"] for row in rows])).order_by(PAUSE.c.start)).mappings():
            pauses.setdefault(row["plan_id"], []).append(_pause(row))
        today = self._day.clock.today()
        agreed = self._consents.standing(WATCH_SHARE, [row["person_id"] for row in rows], on=today).agreed
        heard = heard_by_plan(session, today, [row["id"] for row in rows])
        found = [(people[row["person_id"]]["sort_key"],
                  _plan(row, people, heard.get(row["id"]), pauses.get(row["id"], []), agreed, today)) for row in rows]
        return tuple(plan for _, plan in sorted(found, key=lambda one: (one[0], one[1].id)))


def _stored(slots: Sequence[Slot]) -> list[dict[str, Any]]:
    return [{"weekday": one.weekday, "time": one.time} | ({} if one.since is None else {"since": one.since.isoformat()})
            for one in slots]


def _slots(stored: Sequence[Mapping[str, Any]], today: date) -> tuple[Slot, ...]:
    """A `since` that lies weeks ahead was written while the clock was ahead, and keeps nobody from being rung."""
    found = []
    for one in stored:
        since = date.fromisoformat(one["since"]) if "since" in one else None
        ahead = since is not None and since > today + timedelta(days=6)
        found.append(Slot(one["weekday"], one["time"], None if ahead else since))
    return tuple(found)


def _check_slots(slots: Sequence[Slot]) -> None:
    if not slots:
        raise InputProblem(translate("Watch", "何曜日の何時にかけるかを決めてください。"), field="slots")
    if len({one.weekday for one in slots}) != len(slots):
        raise InputProblem(translate("Watch", "同じ曜日が2つあります。1つにしてください。"), field="slots")
    if any(not 0 <= one.weekday <= 6 for one in slots):
        raise ValueError("weekdays are 0 (Monday) to 6")
    if any(not 0 <= one.time <= LAST_MINUTE for one in slots):
        raise InputProblem(translate("Watch", "時刻は0:00から23:59までです。"), field="time")


def _check_rule(rule: Rule) -> None:
    if not (0 <= rule.retries <= 9 and 5 <= rule.minutes <= 12 * 60 and 1 <= rule.days <= 14):
        sentence = translate("Watch", "かけ直しは9回まで、間は5分から12時間、訪問までは1日から14日までです。")
        raise InputProblem(sentence, field="rule")


def _pause(row: Mapping[Any, Any]) -> Pause:
    return Pause(row["id"], row["start"], row["end"], row["why"], row["note"])


def _plan(row: Mapping[Any, Any], people: Mapping[int, Mapping[Any, Any]], heard: date | None, pauses: Sequence[Pause],
          agreed: frozenset[int], today: date) -> WatchPlan:
    person = people[row["person_id"]]
    caller, neighbour = people.get(row["caller_id"]), people.get(row["neighbour_id"])
    return WatchPlan(
        row["id"], row["person_id"], person["name"], person["reading"], person["block"], _phone(person),
        _slots(row["slots"], today), row["caller_id"], caller["name"] if caller else "",
        Rule(row["retries"], row["retry_minutes"], row["visit_after_days"]), row["neighbour_id"],
        neighbour["name"] if neighbour else row["neighbour"],
        row["neighbour_phone"] or (_phone(neighbour) if neighbour else ""), row["doctor"], row["doctor_phone"],
        row["key_note"], row["notes"], row["since"], row["until"], heard, tuple(pauses), row["person_id"] in agreed)


def _phone(person: Mapping[Any, Any]) -> str:
    return person["phones"][0]["number"] if person["phones"] else ""
