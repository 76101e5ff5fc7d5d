"""参加費: received one by one or as one sum (人数×額), posted to the ledger once; names typed later fill the sum."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlmodel import Session, col

from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.model.yen import MAX_ENTRY
from salon_app.services.activities import ActivitiesService
from salon_app.services.activities_values import ActivitySession
from salon_app.services.business_day import BusinessDay
from salon_app.services.cashbook import FEE, CashbookService, Leg
from salon_app.store.tables import LegRow, SessionFeeRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import Operation, UnitOfWork

MOST_PEOPLE = 999


@dataclass(frozen=True)
class SessionFee:
    """A payment that stands: of a person, a sum for `count` people (`person_id` None), or a name in a sum (`of_sum_id`).

    `amount` yen is for all of `count`; a name in a sum has no movement of its own. `names` of a sum are filled already.
    """

    id: int
    person_id: int | None
    count: int
    amount: int
    movement_id: int | None
    of_sum_id: int | None
    names: int = 0

    @property
    def each(self) -> int:
        """Yen for one person."""
        return self.amount // self.count

    @property
    def places_left(self) -> int:
        """Of a sum: how many names may still fill it."""
        return self.count - self.names if self.person_id is None else 0


class SessionFeesService:
    """Commands and queries of fees. Money goes to 参加費の袋 unless another place is said (the till, where that bag is not
    used); it is dated on the business date it is received or handed back. Taking back is a reversal with its reason."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, cashbook: CashbookService, activities: ActivitiesService) -> None:
        self._uow = uow
        self._day = day
        self._cashbook = cashbook
        self._activities = activities

    # queries

    def of(self, session_id: int) -> tuple[SessionFee, ...]:
        """Payments of a session that stand, in the order they were entered."""
        with self._uow.read() as session:
            return _standing(session, session_id)

    def received(self, session_id: int) -> int:
        """Yen received for a session, as the ledger has it."""
        query = (select(func.coalesce(func.sum(col(LegRow.amount)), 0))
                 .join(SessionFeeRow, col(SessionFeeRow.movement_id) == col(LegRow.movement_id))
                 .where(col(SessionFeeRow.session_id) == session_id, col(SessionFeeRow.taken_back).is_(False),
                        col(LegRow.account_id) == self._cashbook.account_id("fees")))
        with self._uow.read() as session:
            return -int(session.connection().execute(query).scalar_one())

    def place_id(self) -> int:
        """Where a fee goes unless another place is said: 参加費の袋, or the till where that has been put away."""
        bag = self._cashbook.account_id("fee_bag")
        in_use = any(place.id == bag for place in self._cashbook.places())
        return bag if in_use else self._cashbook.account_id("till")

    # commands

    def receive(self, session_id: int, person_id: int, *, amount: int | None = None, place_id: int | None = None,
                by: int | None = None) -> int:
        """The fee of one person (the session's unless said); fills a sum with an open place first, else posts.

        An `amount` that is said fills only a sum of as much for each. Returns the yen posted now (0: it was in a sum).
        Raises InputProblem (field: amount), RuleProblem when it was received already or the session is cancelled.
        """
        with self._uow.operation(Op.FEE_RECORDED, by=by) as operation:
            held = self._held(session_id)
            standing = _standing(operation.session, session_id)
            if any(fee.person_id == person_id for fee in standing):
                raise RuleProblem(translate("Fees", "この方の参加費は、もう受け取っています。"))
            for fee in standing:
                if fee.places_left and amount in (None, fee.each):
                    fee_id = operation.insert(SessionFeeRow, session_id=session_id, person_id=person_id, count=1,
                                              amount=fee.each, of_sum_id=fee.id)
                    operation.subject.update(fee_id=fee_id, amount=fee.each)
                    return 0
            yen = self._amount(held, amount, 1)
            self._record(operation, held, person_id, 1, yen, place_id, by)
            return yen

    def receive_sum(self, session_id: int, *, count: int, amount_each: int | None = None, place_id: int | None = None,
                    by: int | None = None) -> int:
        """One sum for `count` people; returns the yen posted. Raises InputProblem (field: count, amount)."""
        if not 1 <= count <= MOST_PEOPLE:
            sentence = translate("Fees", "人数は1名から{most}名までです。")
            raise InputProblem(sentence.format(most=MOST_PEOPLE), field="count")
        with self._uow.operation(Op.FEE_RECORDED, by=by) as operation:
            held = self._held(session_id)
            yen = self._amount(held, amount_each, count)
            self._record(operation, held, None, count, yen, place_id, by)
            return yen

    def take_back(self, session_id: int, person_id: int, *, reason: str, by: int | None = None) -> int:
        """Nothing was received from this person after all; returns yen to hand back (0: a place in a sum is open again).

        Raises InputProblem (field: reason), RuleProblem when nothing was received.
        """
        with self._uow.operation(Op.FEE_TAKEN_BACK, by=by) as operation:
            found = [fee for fee in _standing(operation.session, session_id) if fee.person_id == person_id]
            if not found:
                raise RuleProblem(translate("Fees", "この方からは、参加費を受け取っていません。"))
            return self._take_back(operation, found[-1], (), reason, by)

    def take_back_sum(self, fee_id: int, *, reason: str, by: int | None = None) -> int:
        """A sum was wrong; returns yen to hand back. Names in it are without a fee again. Raises as `take_back`."""
        with self._uow.operation(Op.FEE_TAKEN_BACK, by=by) as operation:
            standing = _standing(operation.session, operation.row(SessionFeeRow, fee_id)["session_id"])
            found = next((fee for fee in standing if fee.id == fee_id and fee.person_id is None), None)
            if found is None:
                raise RuleProblem(translate("Fees", "この参加費は、もう取り消してあります。"))
            return self._take_back(operation, found, [fee for fee in standing if fee.of_sum_id == fee_id], reason, by)

    # 元に戻す (services/audit.py opens the operation)

    def undo_receiving(self, operation: Operation, fee_id: int, *, reason: str, by: int | None = None) -> int:
        """As if it had never been received, inside an open operation; returns yen to hand back."""
        row = operation.row(SessionFeeRow, fee_id)
        standing = _standing(operation.session, row["session_id"])
        found = next((fee for fee in standing if fee.id == fee_id), None)
        if found is None or found.names:
            raise RuleProblem(translate("Fees", "そのあとに変わっているため、元に戻せません。行事の出席の画面で直してください。"))
        back = self._hand_back(operation, found, reason, by)
        operation.remove(SessionFeeRow, fee_id)
        return back

    def undo_taking_back(self, operation: Operation, fee_ids: Iterable[int], *, by: int | None = None) -> int:
        """What was taken back was received after all, inside an open operation; returns the yen posted again.

        Raises RuleProblem where something else was received meanwhile.
        """
        changed = RuleProblem(translate("Fees", "そのあとに変わっているため、元に戻せません。行事の出席の画面で直してください。"))
        posted = 0
        for fee_id in sorted(fee_ids):  # a sum is older than the names in it
            row = operation.row(SessionFeeRow, fee_id)
            standing = _standing(operation.session, row["session_id"])
            whole = next((fee for fee in standing if fee.id == row["of_sum_id"]), None)
            twice = row["person_id"] is not None and any(fee.person_id == row["person_id"] for fee in standing)
            if not row["taken_back"] or twice or (row["of_sum_id"] is not None and (whole is None or not whole.places_left)):
                raise changed
            if row["movement_id"] is None:
                operation.update(SessionFeeRow, fee_id, taken_back=False)
                continue
            original = self._cashbook.movement(row["movement_id"])
            again = self._post(operation, original.legs, original.summary, by)
            operation.update(SessionFeeRow, fee_id, taken_back=False, movement_id=again)
            posted += row["amount"]
        return posted

    # parts

    def _held(self, session_id: int) -> ActivitySession:
        held = self._activities.session(session_id)
        if held.cancelled:
            sentence = translate("Fees", "中止になった開催です。参加費は受け取れません。")
            raise RuleProblem(sentence)
        return held

    def _amount(self, held: ActivitySession, each: int | None, count: int) -> int:
        """Yen for all of `count`. Raises InputProblem (field "amount")."""
        if each is None and held.fee == 0:
            raise InputProblem(translate("Fees", "この行事の参加費は0円です。受け取った金額を入れてください。"), field="amount")
        yen = (held.fee if each is None else each) * count
        if not 0 < yen <= MAX_ENTRY:
            sentence = translate("Fees", "参加費は1円から{most}円までです。")
            raise InputProblem(sentence.format(most=f"{MAX_ENTRY:,}"), field="amount")
        return yen

    def _record(self, operation: Operation, held: ActivitySession, person_id: int | None, count: int, yen: int,
                place_id: int | None, by: int | None) -> None:
        summary = f"{held.title} {held.day.month}月{held.day.day}日の参加費"
        if person_id is None:
            summary += f" {count}名分"
        legs = (Leg(place_id or self.place_id(), yen),
                Leg(self._cashbook.account_id("fees"), -yen, held.program_id, person_id))
        movement_id = self._post(operation, legs, summary, by)
        fee_id = operation.insert(SessionFeeRow, session_id=held.id, person_id=person_id, count=count, amount=yen,
                                  movement_id=movement_id)
        operation.subject.update(fee_id=fee_id, amount=yen)

    def _post(self, operation: Operation, legs: Sequence[Leg], summary: str, by: int | None) -> int:
        return self._cashbook.post(
            operation, on=self._day.today(), kind=FEE, legs=legs, summary=summary, person_id=by,
            period_id=self._day.period_id(operation.session, *(leg.account_id for leg in legs)))

    def _take_back(self, operation: Operation, fee: SessionFee, names: Iterable[SessionFee], reason: str,
                   by: int | None) -> int:
        if not reason.strip():
            raise InputProblem(translate("Fees", "取り消すわけを、ひとこと入れてください。"), field="reason")
        operation.subject.update(fee_id=fee.id, amount=fee.amount)
        back = self._hand_back(operation, fee, reason.strip(), by)
        for one in (fee, *names):
            operation.update(SessionFeeRow, one.id, taken_back=True)
        return back

    def _hand_back(self, operation: Operation, fee: SessionFee, reason: str, by: int | None) -> int:
        if fee.movement_id is None:
            return 0
        original = self._cashbook.movement(fee.movement_id)
        if original.reversed_by:
            raise RuleProblem(translate("Fees", "この参加費は、もう取り消してあります。"))
        self._cashbook.post_mirror(operation, original, reason=reason, by=by)
        return fee.amount


def _standing(session: Session, session_id: int) -> tuple[SessionFee, ...]:
    row = SessionFeeRow
    found = session.connection().execute(
        select(col(row.id), col(row.person_id), col(row.count), col(row.amount), col(row.movement_id), col(row.of_sum_id))
        .where(col(row.session_id) == session_id, col(row.taken_back).is_(False)).order_by(col(row.id))).all()
    names: dict[int, int] = {}
    for one in found:
        if one.of_sum_id is not None:
            names[one.of_sum_id] = names.get(one.of_sum_id, 0) + 1
    return tuple(SessionFee(known(fee_id), person_id, count, amount, movement_id, of_sum_id, names.get(known(fee_id), 0))
                 for fee_id, person_id, count, amount, movement_id, of_sum_id in found)
