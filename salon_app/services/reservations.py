"""予約: who is expected at a session, within its capacity, companions counted; the others wait in order (繰り上げ)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import func, select
from sqlmodel import col

from salon_app.model.kana import phone_key, search_key, sort_key
from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.services.activities import ActivitiesService
from salon_app.services.activities_values import ActivitySession, Reservation
from salon_app.services.business_day import BusinessDay
from salon_app.services.people import PeopleService
from salon_app.store.tables import PersonRow, ReservationRow
from salon_app.store.unit_of_work import Operation, UnitOfWork

RESERVED, WAITING, OFFERED, CANCELLED = "reserved", "waiting", "offered", "cancelled"
HOLDS_A_PLACE = frozenset({RESERVED, OFFERED})
"""Somebody who is being called (繰り上げ) has the place until the answer is known."""
MOST_COMPANIONS = 99


class ReservationsService:
    """Commands and queries of reservations."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, activities: ActivitiesService, people: PeopleService) -> None:
        self._uow = uow
        self._day = day
        self._activities = activities
        self._people = people

    # queries

    def of(self, session_id: int) -> tuple[Reservation, ...]:
        """Reserved ones in 五十音 order, then the waiting in their order; cancelled ones last."""
        query = (select(*_COLUMNS, col(PersonRow.name).label("person_name"), col(PersonRow.sort_key))
                 .outerjoin(PersonRow, col(PersonRow.id) == col(ReservationRow.person_id))
                 .where(col(ReservationRow.session_id) == session_id)
                 .order_by(col(ReservationRow.place_in_line), col(ReservationRow.id)))
        with self._uow.read() as session:
            found = session.connection().execute(query).all()
        line = [row.id for row in found if row.state in (WAITING, OFFERED)]
        order = {RESERVED: 0, WAITING: 1, OFFERED: 1, CANCELLED: 2}
        rows = sorted(found, key=lambda row: (
            order[row.state], line.index(row.id) if row.id in line else 0, row.sort_key or sort_key(row.person_name or row.name),
            row.id))
        return tuple(_value(row, line.index(row.id) + 1 if row.id in line else 0) for row in rows)

    def places_left(self, session_id: int) -> int | None:
        """Free places; None without a capacity. Never negative."""
        return _places_left(self._activities.session(session_id), self.of(session_id))

    def call_list(self, session_id: int) -> tuple[Reservation, ...]:
        """Those waiting who fit into the free places now, in order: whom to call for 繰り上げ. Nobody after its day."""
        session = self._activities.session(session_id)
        if session.cancelled or session.fixed or session.day < self._day.today():
            return ()
        there = self.of(session_id)
        return _who_fits(_places_left(session, there), there)

    # commands

    def reserve(self, session_id: int, *, person_id: int | None = None, name: str = "", phone: str = "",
                companions: int = 0, note: str = "", by: int | None = None) -> Reservation:
        """Reserve; where the places do not suffice, it waits. Raises InputProblem (field: name, companions), RuleProblem
        for the same person twice, a cancelled or past session.

        Whoever waits and would fit goes before a new one.
        """
        bare = " ".join(name.split())
        if person_id is None and not bare:
            raise InputProblem(translate("Reservations", "お名前を入れてください。"), field="name")
        with self._uow.operation(Op.RESERVATION_SAVED, by=by) as operation:
            session = self._open_session(session_id)
            operation.subject["name"] = session.title
            new = Reservation(0, session_id, person_id, bare, phone.strip(), companions, RESERVED, 0, note.strip(),
                              self._day.clock.now())
            _check_companions(session, companions)
            there = self.of(session_id)
            self._check_twice(new, there)
            left = _places_left(session, there)
            if left is not None and left - sum(one.heads for one in _who_fits(left, there)) < new.heads:
                new = replace(new, state=WAITING)
            last = operation.connection.execute(select(func.max(col(ReservationRow.place_in_line))).where(
                col(ReservationRow.session_id) == session_id)).scalar_one() or 0
            new_id = operation.insert(
                ReservationRow, session_id=session_id, person_id=person_id, name="" if person_id else bare,
                phone=new.phone, companions=companions, state=new.state, place_in_line=last + 1, note=new.note, at=new.at)
            return self._one(session_id, new_id)

    def change(self, reservation_id: int, *, companions: int | None = None, phone: str | None = None,
               note: str | None = None, by: int | None = None) -> Reservation:
        """Other companions, phone or note; None stays. Raises InputProblem (field: companions) where more do not fit."""
        with self._uow.operation(Op.RESERVATION_SAVED, by=by) as operation:
            session, one = self._of_row(operation, reservation_id)
            if companions is not None and companions != one.companions:
                _check_companions(session, companions)
                left = _places_left(session, self.of(session.id))
                more = companions - one.companions
                if one.state in HOLDS_A_PLACE and left is not None and more > left:
                    sentence = translate("Reservations", "空きは{left}名分です。お連れさまを{more}名増やすことはできません。")
                    raise InputProblem(sentence.format(left=left, more=more), field="companions")
            given = {"companions": companions, "phone": None if phone is None else phone.strip(),
                     "note": None if note is None else note.strip()}
            operation.update(ReservationRow, reservation_id,
                             **{key: value for key, value in given.items() if value is not None})
            return self._one(session.id, reservation_id)

    def cancel(self, reservation_id: int, *, by: int | None = None) -> tuple[Reservation, ...]:
        """Give the places back; returns those waiting who fit now, in order: the call list of 繰り上げ."""
        with self._uow.operation(Op.RESERVATION_SAVED, by=by) as operation:
            session, _ = self._of_row(operation, reservation_id)
            operation.update(ReservationRow, reservation_id, state=CANCELLED)
            return self.call_list(session.id)

    def offer(self, reservation_id: int, *, by: int | None = None) -> Reservation:
        """繰り上げの電話中: the place is kept for them meanwhile. Raises RuleProblem when it does not fit."""
        return self._take_place(reservation_id, OFFERED, by)

    def accept(self, reservation_id: int, *, by: int | None = None) -> Reservation:
        """繰り上げ: a waiting one gets a place. Raises RuleProblem when it does not fit."""
        return self._take_place(reservation_id, RESERVED, by)

    def wait_again(self, reservation_id: int, *, by: int | None = None) -> Reservation:
        """Nobody answered the call: they wait on at their place in the line, and the place is free for the next."""
        with self._uow.operation(Op.RESERVATION_SAVED, by=by) as operation:
            session, one = self._of_row(operation, reservation_id)
            if one.state == OFFERED:
                operation.update(ReservationRow, reservation_id, state=WAITING)
            return self._one(session.id, reservation_id)

    def move(self, reservation_id: int, *, up: bool, by: int | None = None) -> Reservation:
        """One place up or down among the waiting."""
        with self._uow.operation(Op.RESERVATION_SAVED, by=by) as operation:
            session, one = self._of_row(operation, reservation_id)
            line = [other for other in self.of(session.id) if other.number]
            if not one.number:
                raise RuleProblem(translate("Reservations", "順番を待っている方だけ、順番を変えられます。"))
            at = one.number - 1 + (-1 if up else 1)
            if 0 <= at < len(line):
                places = [operation.row(ReservationRow, each.id)["place_in_line"] for each in (one, line[at])]
                operation.update(ReservationRow, one.id, place_in_line=places[1])
                operation.update(ReservationRow, line[at].id, place_in_line=places[0])
            return self._one(session.id, reservation_id)

    def attach(self, reservation_id: int, person_id: int, *, by: int | None = None) -> Reservation:
        """A bare name was found in the roster. Raises RuleProblem where that person has a reservation already."""
        with self._uow.operation(Op.RESERVATION_SAVED, by=by) as operation:
            session, one = self._of_row(operation, reservation_id)
            others = [other for other in self.of(session.id) if other.id != reservation_id]
            self._check_twice(replace(one, person_id=person_id), others)
            operation.update(ReservationRow, reservation_id, person_id=person_id)
            return self._one(session.id, reservation_id)

    # parts

    def _take_place(self, reservation_id: int, state: str, by: int | None) -> Reservation:
        with self._uow.operation(Op.RESERVATION_SAVED, by=by) as operation:
            session, one = self._of_row(operation, reservation_id)
            self._open_session(session.id)
            if one.state == CANCELLED:
                raise RuleProblem(translate("Reservations", "取り消された予約です。もう一度、予約してください。"))
            left = _places_left(session, self.of(session.id))
            if one.state == WAITING and left is not None and one.heads > left:
                sentence = translate("Reservations", "空きは{left}名分です。{name}さん（{heads}名）は入れません。")
                raise RuleProblem(sentence.format(left=left, name=one.name, heads=one.heads))
            if one.state != RESERVED:
                operation.update(ReservationRow, reservation_id, state=state)
            return self._one(session.id, reservation_id)

    def _open_session(self, session_id: int) -> ActivitySession:
        session = self._activities.session(session_id)
        if session.cancelled:
            raise RuleProblem(translate("Reservations", "中止になった開催なので、予約できません。"))
        if session.fixed or session.day < self._day.today():
            raise RuleProblem(translate("Reservations", "もう終わった開催なので、予約できません。出席の画面で記録してください。"))
        return session

    def _of_row(self, operation: Operation, reservation_id: int) -> tuple[ActivitySession, Reservation]:
        session_id = operation.row(ReservationRow, reservation_id)["session_id"]
        session = self._activities.session(session_id)
        operation.subject["name"] = session.title
        return session, self._one(session_id, reservation_id)

    def _one(self, session_id: int, reservation_id: int) -> Reservation:
        return next(one for one in self.of(session_id) if one.id == reservation_id)

    def _check_twice(self, new: Reservation, there: Iterable[Reservation]) -> None:
        name = new.name
        if new.person_id is not None:
            person = self._people.get(new.person_id)
            if person is None:
                raise RuleProblem(translate("Reservations", "その方は名簿に見つかりません。画面を開き直してください。"))
            name = person.name
        for one in there:
            if one.state == CANCELLED:
                continue
            if new.person_id is not None and one.person_id == new.person_id:
                raise RuleProblem(translate("Reservations", "{name}さんは、もう予約があります。").format(name=name))
            if new.person_id is None and one.person_id is None and _told_apart(one) == _told_apart(new):
                sentence = translate("Reservations", "{name}さんは、もう予約があります。"
                                                     "同じ名前の別の方なら、電話番号かメモも入れてください。")
                raise RuleProblem(sentence.format(name=name))


_COLUMNS = tuple(col(getattr(ReservationRow, name)) for name in (
    "id", "session_id", "person_id", "name", "phone", "companions", "state", "note", "at"))


def _value(row: Any, number: int) -> Reservation:
    return Reservation(row.id, row.session_id, row.person_id, row.person_name or row.name, row.phone, row.companions,
                       row.state, number, row.note, row.at)


def _places_left(session: ActivitySession, there: Iterable[Reservation]) -> int | None:
    if session.capacity is None:
        return None
    return max(session.capacity - sum(one.heads for one in there if one.state in HOLDS_A_PLACE), 0)


def _who_fits(left: int | None, there: Sequence[Reservation]) -> tuple[Reservation, ...]:
    """Of those waiting, in order, each who fits into what the ones before leave; a party too big is passed over."""
    found = []
    for one in there:
        if one.state == WAITING and (left is None or one.heads <= left):
            found.append(one)
            left = None if left is None else left - one.heads
    return tuple(found)


def _check_companions(session: ActivitySession, companions: int) -> None:
    if not 0 <= companions <= MOST_COMPANIONS:
        sentence = translate("Reservations", "お連れさまは0名から{most}名までです。")
        raise InputProblem(sentence.format(most=MOST_COMPANIONS), field="companions")
    if session.capacity is not None and 1 + companions > session.capacity:
        sentence = translate("Reservations", "お連れさまを入れて{heads}名は、定員の{capacity}名より多くなります。")
        raise InputProblem(sentence.format(heads=1 + companions, capacity=session.capacity), field="companions")


def _told_apart(one: Reservation) -> tuple[str, str, str]:
    return search_key(one.name), phone_key(one.phone), one.note
