"""依頼: taken down, changed, given to a 担当, brought along its states, and found again. Its money is in custody.py."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import case, func, select

from salon_app.model import errands
from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.services.business_day import BusinessDay
from salon_app.services.merged_people import entries_of
from salon_app.services.people import PeopleService
from salon_app.services.people_checks import check_line, check_note
from salon_app.services.settings import SettingsService
from salon_app.services.shopping.rows import CARDS, ERRAND, STEP, accounts_of, cards_of, errand_of, errands_of, lines_of
from salon_app.services.shopping.shops import shop_named
from salon_app.services.shopping.steps import came_from, errand_row, move, needs_reason, require, way_of
from salon_app.services.shopping.values import Card, Errand, Request, WantedLine
from salon_app.store.tables import ErrandLineRow, ErrandRow, ErrandStepRow
from salon_app.store.unit_of_work import Operation, UnitOfWork

MOST_LINES, LONGEST_TEXT = 60, 200


class ErrandsService:
    """Commands and queries of requests. Dates are business dates; a request may be typed later than it was made."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, settings: SettingsService, people: PeopleService) -> None:
        self._uow = uow
        self._day = day
        self._settings = settings
        self._people = people

    # queries

    def get(self, errand_id: int) -> Errand:
        """One errand whole. Raises RuleProblem if there is none."""
        with self._uow.read() as session:
            found = errand_of(session, errand_id, self._day.today())
        if found is None:
            raise RuleProblem(translate("Errands", "その依頼は見つかりません。"))
        return found

    def some(self, errand_ids: Sequence[int]) -> dict[int, Errand]:
        """Errands whole, by id; those that have gone are not in it."""
        with self._uow.read() as session:
            return errands_of(session, errand_ids, self._day.today())

    def board(self) -> tuple[Card, ...]:
        """All errands that are open, the oldest first."""
        return self._cards(CARDS.where(ERRAND.c.state.in_(errands.OPEN)).order_by(ERRAND.c.received_on, ERRAND.c.id))

    def counts(self) -> dict[str, int]:
        """How many errands are in each open state (absent: none)."""
        with self._uow.read() as session:
            rows = session.connection().execute(
                select(ERRAND.c.state, func.count()).where(ERRAND.c.state.in_(errands.OPEN)).group_by(ERRAND.c.state))
            return {state: int(count) for state, count in rows}

    def due(self, on: date | None = None) -> tuple[Card, ...]:
        """今日の分: open errands wanted, or to be brought again, on a date (today) or before; by the time wanted."""
        day = on or self._day.today()
        again = case((ERRAND.c.state == errands.NOT_HOME, ERRAND.c.again_on))
        when = func.coalesce(again, ERRAND.c.needed_on)
        return self._cards(CARDS.where(ERRAND.c.state.in_(errands.OPEN), when <= day)
                           .order_by(when, ERRAND.c.needed_time, ERRAND.c.id))

    def between(self, start: date, end: date, *, states: Sequence[str] = (), person_id: int | None = None,
                helper_id: int | None = None, most: int | None = None) -> tuple[Card, ...]:
        """Errands received from `start` to `end`, newest first; of the states, the person, the 担当 if given."""
        query = CARDS.where(ERRAND.c.received_on >= start, ERRAND.c.received_on <= end)
        if states:
            query = query.where(ERRAND.c.state.in_(states))
        if person_id is not None:
            query = query.where(ERRAND.c.person_id.in_(self._entries(person_id)))
        if helper_id is not None:
            query = query.where(ERRAND.c.helper_id.in_(self._entries(helper_id)))
        return self._cards(query.order_by(ERRAND.c.received_on.desc(), ERRAND.c.id.desc()).limit(most))

    def of_person(self, person_id: int, *, most: int = 20) -> tuple[Card, ...]:
        """A person's errands, newest first."""
        return self._cards(CARDS.where(ERRAND.c.person_id.in_(self._entries(person_id)))
                           .order_by(ERRAND.c.id.desc()).limit(most))

    def last_of(self, person_id: int) -> Errand | None:
        """前回: the newest errand of a person that was not a mistake (重複, 取消), with its lines."""
        with self._uow.read() as session:
            found = session.connection().execute(
                select(ERRAND.c.id).where(ERRAND.c.person_id.in_(self._entries(person_id)),
                                          ERRAND.c.state.not_in(errands.MISTAKES))
                .order_by(ERRAND.c.id.desc()).limit(1)).scalar_one_or_none()
        return None if found is None else self.get(found)

    def same_as_last(self, person_id: int) -> Request | None:
        """前回と同じ: the person's last request again, received today and without a date; None where there is none."""
        last = self.last_of(person_id)
        if last is None:
            return None
        lines = tuple(WantedLine(line.item, line.quantity, line.detail, line.substitute) for line in last.lines)
        return Request(self._people.current_id(person_id), lines, shop=last.shop, channel=last.channel, place=last.place,
                       notes=last.notes, needed_time=last.needed_time)

    def coming(self, until: date) -> tuple[Card, ...]:
        """Errands whose person said a 次にいる日 up to `until` and has no newer errand since (重複 and 取消 don't count)."""
        newer = ERRAND.alias("newer")
        later = select(newer.c.id).where(newer.c.person_id == ERRAND.c.person_id, newer.c.id > ERRAND.c.id,
                                         newer.c.state.not_in(errands.MISTAKES))
        return self._cards(CARDS.where(ERRAND.c.next_on <= until, ERRAND.c.state.not_in(errands.MISTAKES), ~later.exists())
                           .order_by(ERRAND.c.next_on, ERRAND.c.id))

    def nobody_home(self, since: date, *, person_id: int | None = None) -> tuple[tuple[int, int, date], ...]:
        """不在 since a date (of one person): person, errand and date, newest first. A signal of the watch-over.

        A step that was taken back (戻す) is none.
        """
        query = (select(STEP, ERRAND.c.person_id).join(ERRAND, ERRAND.c.id == STEP.c.errand_id)
                 .where(STEP.c.state == errands.NOT_HOME, STEP.c.back.is_(False), STEP.c.business_date >= since)
                 .order_by(STEP.c.business_date.desc(), STEP.c.id.desc()))
        if person_id is not None:
            query = query.where(ERRAND.c.person_id.in_(self._entries(person_id)))
        with self._uow.read() as session:
            found = session.connection().execute(query).all()
            steps: dict[int, list[Any]] = {one.errand_id: [] for one in found}
            for step in session.connection().execute(
                    select(STEP).where(STEP.c.errand_id.in_(list(steps))).order_by(STEP.c.id)):
                steps[step.errand_id].append(step)
        standing = {step_id for some in steps.values() for step_id, _ in way_of(some)}
        return tuple((one.person_id, one.errand_id, one.business_date) for one in found if one.id in standing)

    # commands

    def request(self, request: Request, *, by: int | None = None) -> int:
        """Take a request down (受付); returns its id. Nobody is refused: `warnings` says what is unusual before.

        Raises InputProblem (field: person, lines, item, shop, date, needed_on, place, notes, fee).
        """
        today = self._day.today()
        values = self._values(request)
        received_on = request.received_on or today
        self._day.check_date(received_on)
        with self._uow.operation(Op.ERRAND_RECEIVED, by=by) as operation:
            errand_id = operation.insert(
                ErrandRow, **values, state=errands.RECEIVED, shop_id=shop_named(operation, request.shop),
                received_on=received_on, received_at=self._day.clock.now(), received_by=by,
                payout=self._settings.get().errand_payout, program_id=self._settings.get().errand_program or None,
                template_id=request.template_id)
            operation.insert_many(ErrandLineRow, [
                {"errand_id": errand_id, "number": number, **_line(line)}
                for number, line in enumerate(request.lines, start=1)])
            operation.insert(ErrandStepRow, errand_id=errand_id, state=errands.RECEIVED, business_date=received_on,
                             at=self._day.clock.now(), by=by)
            operation.subject["errand_id"] = errand_id
            return errand_id

    def change(self, errand_id: int, request: Request, *, by: int | None = None) -> None:
        """Take a request down anew. Lines that have been bought (or not) stay as they are, the others follow the list.

        The person stays the same once money was received, the date of 受付 always; 手数料 where none is said. Raises as
        `request`, RuleProblem when the errand has ended.
        """
        with self._uow.operation(Op.ERRAND_CHANGED, by=by, errand_id=errand_id) as operation:
            row = errand_row(operation, errand_id)
            require(row, *errands.OPEN)
            kind = request.fee_kind or row["fee_kind"]
            fee = row["fee"] if request.fee is None and kind == row["fee_kind"] else request.fee
            values = self._values(replace(request, received_on=row["received_on"], fee_kind=kind, fee=fee))
            if row["person_id"] != values["person_id"] and accounts_of(operation.session, (errand_id,))[errand_id].received:
                raise RuleProblem(translate("Errands", "預り金を受け取ったあとは、依頼した方を変えられません。"))
            operation.update(ErrandRow, errand_id, **values, shop_id=shop_named(operation, request.shop))
            self._change_lines(operation, errand_id, request.lines)

    def hear(self, errand_id: int, *, by: int | None = None) -> None:
        """聞き取り済: everything that has to be known was asked."""
        self._step(errand_id, errands.HEARD, by=by)

    def assign(self, errand_id: int, helper_id: int, *, instead_of: int | None = None, by: int | None = None) -> None:
        """担当決定. Raises RuleProblem when somebody other than `instead_of` has taken it meanwhile, or it is under way."""
        with self._uow.operation(Op.ERRAND_ASSIGNED, by=by, errand_id=errand_id) as operation:
            row, helper_id = errand_row(operation, errand_id), self._people.current_id(helper_id)
            if row["helper_id"] is not None and row["helper_id"] not in (helper_id, instead_of):
                sentence = translate(
                    "Errands", "この依頼は、もう{name}さんが担当に決まっています。変えるときは、担当を選び直してください。")
                raise RuleProblem(sentence.format(name=self._people.name(row["helper_id"])))
            account = accounts_of(operation.session, (errand_id,))[errand_id]
            if account.carried:
                raise RuleProblem(translate(
                    "Errands", "預り金を持ち出しているあいだは、担当を変えられません。先に袋に戻してください。"))
            if row["state"] in (errands.ASSIGNED, errands.FUNDED, errands.SHOPPING, *errands.AFTER_SHOPPING):
                operation.update(ErrandRow, errand_id, helper_id=helper_id)
                return
            to = errands.FUNDED if account.held > 0 else errands.ASSIGNED
            move(operation, self._day, row, to, by=by, helper_id=helper_id)

    def hold(self, errand_id: int, *, reason: str, by: int | None = None) -> None:
        """保留, with a reason."""
        self._step(errand_id, errands.ON_HOLD, reason=needs_reason(reason), by=by)

    def resume(self, errand_id: int, *, by: int | None = None) -> None:
        """Out of 保留, to where it was; with money held and a 担当 that is 預り金受領."""
        with self._uow.operation(Op.ERRAND_STEPPED, by=by, errand_id=errand_id) as operation:
            row = errand_row(operation, errand_id)
            require(row, errands.ON_HOLD)
            before = came_from(operation, row)[1]
            held = accounts_of(operation.session, (errand_id,))[errand_id].held > 0
            if before in (errands.ASSIGNED, errands.FUNDED):
                before = errands.FUNDED if held else errands.ASSIGNED
            move(operation, self._day, row, before, by=by)

    def set_next(self, errand_id: int, next_on: date | None, *, by: int | None = None) -> None:
        """次にいる日 of the person, said with this errand; None for not said."""
        with self._uow.operation(Op.ERRAND_CHANGED, by=by, errand_id=errand_id) as operation:
            errand_row(operation, errand_id)
            operation.update(ErrandRow, errand_id, next_on=next_on)

    # parts

    def _entries(self, person_id: int) -> Any:
        """Ids of a person for `column.in_(…)`, by whichever of their entries they are asked for."""
        return entries_of(self._people.current_id(person_id))

    def _cards(self, query: Any) -> tuple[Card, ...]:
        with self._uow.read() as session:
            return cards_of(session, query, self._day.today())

    def _step(self, errand_id: int, to: str, *, reason: str = "", by: int | None) -> None:
        with self._uow.operation(Op.ERRAND_STEPPED, by=by, errand_id=errand_id) as operation:
            move(operation, self._day, errand_row(operation, errand_id), to, reason=reason, by=by)

    def _values(self, request: Request) -> dict[str, Any]:
        """Columns of a request. Raises InputProblem."""
        chosen = self._settings.get()
        checked(request.lines)
        check_line(request.shop, field="shop")
        if self._people.get(request.person_id) is None:
            raise InputProblem(translate("Errands", "依頼する方を選んでください。"), field="person")
        received_on = request.received_on or self._day.today()
        if request.needed_on is not None and request.needed_on < received_on:
            raise InputProblem(translate("Errands", "お届けの日が、受付の日より前になっています。"), field="needed_on")
        if request.needed_on is not None and request.needed_on > received_on + timedelta(days=366):
            raise InputProblem(translate("Errands", "お届けの日は、1年先までにしてください。"), field="needed_on")
        fee = chosen.errand_fee if request.fee is None else request.fee
        kind = request.fee_kind or chosen.errand_fee_kind
        if not 0 <= fee <= 99_999:
            raise InputProblem(translate("Errands", "手数料は0円から99,999円までです。"), field="fee")
        return {"person_id": self._people.current_id(request.person_id), "channel": request.channel,
                "needed_on": request.needed_on, "needed_time": request.needed_time,
                "place": check_line(request.place, field="place", most=LONGEST_TEXT),
                "notes": check_note(request.notes), "fee_kind": kind, "fee": 0 if kind == errands.NONE else fee,
                "next_on": request.next_on}

    @staticmethod
    def _change_lines(operation: Operation, errand_id: int, lines: Iterable[WantedLine]) -> None:
        present = {line.id: line for line in lines_of(operation.session, (errand_id,))[errand_id]}
        done = {line_id for line_id, line in present.items() if line.outcome}
        number = max((line.number for line in present.values()), default=0)
        kept = set(done)
        for line in lines:
            if line.id in present:
                kept.add(line.id)
                if line.id not in done and line.id is not None:
                    operation.update(ErrandLineRow, line.id, **_line(line))
                continue
            number += 1  # numbers stand on printed sheets: a new line never gets an old one's
            operation.insert(ErrandLineRow, errand_id=errand_id, number=number, **_line(line))
        for line_id in sorted(set(present) - kept):
            operation.remove(ErrandLineRow, line_id)


def checked(lines: Sequence[WantedLine]) -> None:
    """Raises InputProblem (field: lines, item) for lines that can't be a request."""
    if not lines:
        raise InputProblem(translate("Errands", "買うものを、1つは書いてください。"), field="lines")
    if len(lines) > MOST_LINES:
        raise InputProblem(translate("Errands", "1回の依頼は{most}品までです。").format(most=MOST_LINES), field="lines")
    for line in lines:
        if not line.item.strip():
            raise InputProblem(translate("Errands", "品名のない行があります。品名を書くか、行を消してください。"), field="item")
        if max(len(line.item), len(line.quantity), len(line.detail)) > LONGEST_TEXT:
            raise InputProblem(translate("Errands", "品名・数・注文は{most}字までです。").format(most=LONGEST_TEXT), field="item")


def _line(line: WantedLine) -> dict[str, Any]:
    stripped = replace(line, item=line.item.strip(), quantity=line.quantity.strip(), detail=line.detail.strip())
    return {"item": stripped.item, "quantity": stripped.quantity, "detail": stripped.detail,
            "substitute": stripped.substitute}
