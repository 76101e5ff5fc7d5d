"""気になる方: one list from what the salon sees anyway: sessions missed, coffee not drunk, nobody at home, calls unanswered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlmodel import Session

from salon_app.model.dates import add_months, month_day
from salon_app.model.operations import Op
from salon_app.model.people_words import WATCH_SHARE
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.rhythm import Pauses, most_away, rhythm, usual_gap
from salon_app.model.texts import translate
from salon_app.services import seen_people
from salon_app.services.absences import AbsencesService
from salon_app.services.business_day import BusinessDay
from salon_app.services.consents import ConsentsService
from salon_app.services.people import PeopleService
from salon_app.services.shopping.errands import ErrandsService
from salon_app.services.watch_calls.calls import WatchCallsService
from salon_app.services.watch_calls.silence import heard_by_person
from salon_app.services.watch_calls.values import Concern, Concerns, Reason, RoundLine
from salon_app.store.tables import ConcernAsideRow, PersonRow
from salon_app.store.types import table_of
from salon_app.store.unit_of_work import Operation, UnitOfWork

ASIDE: Any = table_of(ConcernAsideRow)
CALLS, ERRAND, SESSIONS, COFFEE = CODES = ("calls", "errand", "sessions", "coffee")
"""Kinds of reasons, the most pressing first."""
ERRAND_DAYS, COFFEE_DAYS, LONGEST_ASIDE = 14, 7, 90
MONTHLY = 31


class ConcernsService:
    """Each line says why. Only who agreed to 見守り情報の共有 is named; the others are counted. Never a score."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, people: PeopleService, consents: ConsentsService,
                 absences: AbsencesService, errands: ErrandsService,
                 calls: WatchCallsService) -> None:
        self._uow = uow
        self._day = day
        self._people = people
        self._consents = consents
        self._absences = absences
        self._errands = errands
        self._calls = calls

    # queries

    def list(self, on: date | None = None) -> Concerns:
        """Everybody with a reason, the most pressing kind first (calls, errand, sessions, coffee), then the longest.

        sessions: as AbsencesService. coffee: who buys by name (つけ, 宛名) at least as often as monthly and has not for
        twice their own rhythm (a week at least, the salon's own pauses taken out). errand: 不在 in the last 14 days.
        calls: tried and not answered. A reason falls away where the person was seen since by anything (a purchase, a
        session, 当番, a delivery, an answer); with sessions and coffee: within the time that their rhythm explains.
        """
        day = on or self._day.clock.today()
        with self._uow.read() as session:
            reasons = self._reasons(session, day)
            aside = self._aside(session, day)
            agreed = self._consents.standing(WATCH_SHARE, reasons.keys() | aside.keys(), on=day).agreed
        people = {one.id: (at, one) for at, one in enumerate(self._people.all()) if not one.is_body}
        found = []
        for person_id, (seen, why) in reasons.items():
            if person_id in people and person_id in agreed and person_id not in aside:
                at, person = people[person_id]
                newest = tuple(sorted(why, key=lambda one: one.since, reverse=True))
                order = (min(CODES.index(one.code) for one in why), min(one.since for one in why), at)
                found.append((order, Concern(person_id, person.name, person.reading, person.block, newest, seen)))
        hidden = sum(one in people and one not in agreed and one not in aside for one in reasons)
        named = tuple((person_id, people[person_id][1].name, row.until, row.reason) for person_id, row in aside.items()
                      if person_id in people and person_id in agreed)
        return Concerns(tuple(concern for _, concern in sorted(found, key=lambda one: one[0])), hidden,
                        sum(one in people for one in aside), named)

    # commands

    def set_aside(self, person_id: int, *, until: date, reason: str, by: int | None = None) -> None:
        """Not to be shown until a date. Raises InputProblem (field: reason, until) for none, the past, or beyond 90 days."""
        today = self._day.clock.today()
        if not reason.strip():
            raise InputProblem(translate("Concerns", "確認したことを、ひとこと入れてください。"), field="reason")
        if until <= today:
            raise InputProblem(translate("Concerns", "あしたより先の日にしてください。"), field="until")
        if until > today + timedelta(days=LONGEST_ASIDE):
            sentence = translate("Concerns", "{days}日より先にはできません。その日になったら、また見てください。")
            raise InputProblem(sentence.format(days=LONGEST_ASIDE), field="until")
        entry = self._people.current_id(person_id)
        with self._uow.operation(Op.CONCERN_SET_ASIDE, by=by) as operation:
            operation.row(PersonRow, entry)
            self._end_present(operation, entry, today)
            operation.insert(ConcernAsideRow, person_id=entry, until=until, reason=reason.strip(), at=self._day.clock.now(),
                             by=by)

    def bring_back(self, person_id: int, *, by: int | None = None) -> None:
        """Shown again before that date. Raises RuleProblem for somebody who is not set aside."""
        entry = self._people.current_id(person_id)
        with self._uow.operation(Op.CONCERN_SET_ASIDE, by=by) as operation:
            if not self._end_present(operation, entry, self._day.clock.today()):
                raise RuleProblem(translate("Concerns", "この方は、もう一覧に出ています。画面を開き直してください。"))

    # parts

    def _reasons(self, session: Session, day: date) -> dict[int, tuple[date | None, Sequence[Reason]]]:
        """By person: when they were last seen, and why they are on the list."""
        calls = {line.plan.person_id: line for line in self._calls.round(day) if line.attempts and line.next is not None}
        nobody = {person_id: on for person_id, _, on in reversed(self._errands.nobody_home(day - timedelta(days=ERRAND_DAYS)))
                  if on <= day}
        absent = {one.person_id: one for one in self._absences.list(day)}
        bought = seen_people.purchases(session, add_months(day, -24), day)
        coffee = dict(_without_coffee(bought, Pauses(seen_people.open_days(session, add_months(day, -24), day), day)
                                      if bought else None, day))
        whom = {*calls, *nobody, *absent, *coffee}
        there = seen_people.last_there(session, add_months(day, -12), day, whom)
        delivered = seen_people.deliveries(session, add_months(day, -12), day, whom)
        spoke = heard_by_person(session, day, whom)
        found: dict[int, tuple[date | None, Sequence[Reason]]] = {}
        for one in whom:
            seen = max(filter(None, (bought.get(one, [None])[-1], there.get(one), delivered.get(one), spoke.get(one))),
                       default=None)
            why = []
            if one in calls and not (seen and seen > calls[one].slot_on):
                why.append(_unanswered(calls[one]))
            if one in nobody and not (seen and (seen > nobody[one] or delivered.get(one) == nobody[one])):
                sentence = translate("Concerns", "{day}、買いもののお届けでお留守でした。")
                why.append(Reason(ERRAND, sentence.format(day=month_day(nobody[one])), nobody[one]))
            if one in absent and not _seen_within(seen, day, most_away(absent[one].usual_days)):
                sentence = translate("Concerns", "{title}に{days}日来ていません（いつもは{usual}日おき）。")
                why.append(Reason(SESSIONS, sentence.format(
                    title=absent[one].last_title, days=absent[one].days_away, usual=absent[one].usual_days),
                    absent[one].last_day))
            if one in coffee and not _seen_within(seen, day, most_away(coffee[one][1], COFFEE_DAYS)):
                away, usual = coffee[one]
                sentence = translate("Concerns", "{days}日、お買いものやコーヒーの記録がありません（いつもは{usual}日おき）。")
                why.append(Reason(COFFEE, sentence.format(days=away, usual=round(usual)), bought[one][-1]))
            if why:
                found[one] = (seen, why)
        return found

    @staticmethod
    def _aside(session: Session, day: date) -> dict[int, Any]:
        """The rows in force, by person."""
        return {row.person_id: row for row in session.connection().execute(
            select(ASIDE).where(ASIDE.c.until > day).order_by(ASIDE.c.id))}

    @staticmethod
    def _end_present(operation: Operation, person_id: int, today: date) -> bool:
        """What is set aside is so until today only; whether there was any."""
        present = operation.connection.execute(select(ASIDE.c.id).where(
            ASIDE.c.person_id == person_id, ASIDE.c.until > today)).scalars().all()
        for row_id in present:
            operation.update(ConcernAsideRow, row_id, until=today)
        return bool(present)


def _without_coffee(bought: Mapping[int, Sequence[date]], pauses: Pauses | None,
                    day: date) -> Iterator[tuple[int, tuple[int, float]]]:
    """Who bought at least as often as monthly and has not for longer than that explains: days away and usual gap in days.

    Who has been away for a year is not waited for any more.
    """
    for person_id, days in bought.items():
        recent = rhythm(days)
        if pauses is None or not recent or recent[-1] <= add_months(day, -12):
            continue
        usual, away = usual_gap(recent), pauses.away_since(recent[-1])
        if usual <= MONTHLY and away > most_away(usual, COFFEE_DAYS):
            yield person_id, (away, usual)


def _unanswered(line: RoundLine) -> Reason:
    sentence = translate("Concerns", "{day}から、電話がつながっていません（{count}回）。")
    return Reason(CALLS, sentence.format(day=month_day(line.slot_on), count=len(line.attempts)), line.slot_on)


def _seen_within(seen: date | None, day: date, days: float) -> bool:
    return seen is not None and (day - seen).days <= days
