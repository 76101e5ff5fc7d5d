"""買いもの精算: 手数料, お釣り and what both sides confirm; afterwards nothing of the errand's money is left anywhere.

An errand is 精算済 when 預り + 追加 − 代金 − 手数料 − 返金 is 0, or a named person accepts the difference with a reason
(DOMAIN: errand state machine).
"""

from __future__ import annotations

from typing import Any

from sqlmodel import Session, col, select

from salon_app.model import errands
from salon_app.model.errands import Account, settlement_number
from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.services.business_day import BusinessDay
from salon_app.services.shopping.purse import Purse
from salon_app.services.shopping.rows import accounts_of, errand_of, lines_of
from salon_app.services.shopping.steps import came_from, errand_row, move, needs_reason, require
from salon_app.services.shopping.undoing import Undone, undo_money
from salon_app.services.shopping.values import Errand, Settlement
from salon_app.store.tables import ErrandRow, ErrandSettlementRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import Operation, UnitOfWork


class SettlementsService:
    """Commands and queries of settlements. Yen are integers; money is dated on the day of the settlement."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, purse: Purse) -> None:
        self._uow = uow
        self._day = day
        self._purse = purse

    # queries

    def of(self, errand_id: int) -> Settlement | None:
        """The 買いもの精算票 of an errand that counts (issued, or settled), or None."""
        with self._uow.read() as session:
            row = _present(session, errand_id)
            return None if row is None else _settlement(row)

    # commands

    def issue(self, errand_id: int, *, by: int | None = None) -> Settlement:
        """A number for the 買いもの精算票, to be printed and signed at the door. The same one while it is not settled."""
        with self._uow.operation(Op.SETTLEMENT_ISSUED, by=by, errand_id=errand_id) as operation:
            row = errand_row(operation, errand_id)
            require(row, errands.SHOPPING, *errands.AFTER_SHOPPING, errands.SETTLED)
            return _settlement(operation.session.get_one(ErrandSettlementRow, self._number(operation, errand_id, by)))

    def set_fee(self, errand_id: int, kind: str, fee: int, *, by: int | None = None) -> None:
        """手数料 of an errand before its settlement: yen, by 利用券, or none. Raises InputProblem (field: fee)."""
        if kind not in errands.FEE_KINDS:
            raise ValueError(f"an unknown fee: {kind!r}")
        if not 0 <= fee <= 99_999:
            raise InputProblem(translate("Errands", "手数料は0円から99,999円までです。"), field="fee")
        with self._uow.operation(Op.ERRAND_CHANGED, by=by, errand_id=errand_id) as operation:
            require(errand_row(operation, errand_id), *errands.OPEN)
            operation.update(ErrandRow, errand_id, fee_kind=kind, fee=0 if kind == errands.NONE else fee)

    def settle(self, errand_id: int, *, refund: int | None = None, sign: str = errands.SEAL, given_by: int | None = None,
               accepted_by: int | None = None, reason: str = "", by: int | None = None) -> Settlement:
        """買いもの精算: takes the fee, hands back `refund` yen (None: the whole お釣り), and closes the errand.

        `sign`: how the person confirmed (seal, signature, proxy); `given_by`: who handed over (None: the 担当). What is
        not 0 afterwards must be accepted by a named person with a reason. Raises RuleProblem for a second settlement,
        InputProblem (field: price, refund; accepted_by or reason for a difference nobody accepted).
        """
        if sign not in errands.SIGNS:
            raise ValueError(f"an unknown sign: {sign!r}")
        with self._uow.operation(Op.ERRAND_SETTLED, by=by, errand_id=errand_id) as operation:
            row = errand_row(operation, errand_id)
            self._refuse_second(operation, row)
            require(row, errands.DELIVERED, errands.UNWANTED)
            self._all_priced(operation, errand_id)
            before = self._account(operation, errand_id)
            errand = errand_of(operation.session, errand_id, self._day.today())
            assert errand is not None
            back = max(0, errand.change) if refund is None else refund
            self._check_refund(errand, back)
            difference = errand.change - back
            self._check_accepted(difference, accepted_by, reason)
            step = move(operation, self._day, row, errands.SETTLED, reason=reason, by=by, settled_on=self._day.today())
            self._take_fee(operation, row, errand, step, by)
            if back:
                legs = (self._purse.person(row, back), *self._purse.out_of_hand(operation.session, row, back))
                self._purse.post(operation, row, errands.REFUND, back, legs, step_id=step, by=by)
            if difference:
                self._accept(operation, row, difference, step, by)
            self._clear(operation, row, step, by)
            self._owe_payout(operation, row, step, by)
            settlement_id = self._number(operation, errand_id, by)
            operation.update(
                ErrandSettlementRow, settlement_id, settled_at=self._day.clock.now(), settled_by=by, receipt_sign=sign,
                given_by=given_by or row["helper_id"], received=before.received, spent=before.spent,
                fee=errand.fee if errand.fee_kind != errands.NONE else 0, refund=back + before.refunded,
                accepted=-difference, accepted_by=accepted_by if difference else None,
                accept_reason=reason.strip() if difference else "")
            operation.subject.update(hand_back=back)
            return _settlement(operation.session.get_one(ErrandSettlementRow, settlement_id))

    def take_back(self, errand_id: int, *, reason: str, by: int | None = None) -> Undone:
        """A settlement was wrong: its money is reversed and the errand is open again, the 精算票 void. Returns the yen to
        move by hand (お釣り asked back: a negative `hand_back`). Raises RuleProblem unless it is settled, InputProblem
        (field: reason)."""
        why = needs_reason(reason)
        with self._uow.operation(Op.ERRAND_STEPPED_BACK, by=by, errand_id=errand_id) as operation:
            row = errand_row(operation, errand_id)
            require(row, errands.SETTLED)
            step, before = came_from(operation, row)
            undone = Undone()
            for money in self._purse.standing(operation.session, errand_id, step_id=step)[::-1]:
                undone = undone.plus(undo_money(operation, self._purse, money, reason=why, by=by))
            settled = _present(operation.session, errand_id)
            if settled is not None:
                operation.update(ErrandSettlementRow, known(settled.id), taken_back=True)
            move(operation, self._day, row, before, reason=why, back=True, by=by, settled_on=None)
            return undone

    # parts

    def _account(self, operation: Operation, errand_id: int) -> Account:
        return accounts_of(operation.session, (errand_id,))[errand_id]

    def _number(self, operation: Operation, errand_id: int, by: int | None) -> int:
        present = _present(operation.session, errand_id)
        if present is not None:
            return known(present.id)
        return operation.insert(ErrandSettlementRow, errand_id=errand_id, issued_at=self._day.clock.now(), issued_by=by)

    @staticmethod
    def _refuse_second(operation: Operation, row: Any) -> None:
        settled = _present(operation.session, row["id"])
        if row["state"] == errands.SETTLED and settled is not None:
            sentence = translate("Errands", "この依頼は、もう精算してあります（{number}）。")
            raise RuleProblem(sentence.format(number=settlement_number(known(settled.id))))

    @staticmethod
    def _all_priced(operation: Operation, errand_id: int) -> None:
        missing = [line.number for line in lines_of(operation.session, (errand_id,))[errand_id] if not line.outcome]
        if missing:
            sentence = translate("Errands", "{numbers}番の代金がまだです。代金か「なかった」を入れてから精算してください。")
            raise InputProblem(sentence.format(numbers="・".join(map(str, missing))), field="price")

    @staticmethod
    def _check_refund(errand: Errand, back: int) -> None:
        if not 0 <= back <= max(0, errand.change):
            sentence = translate("Errands", "お返しできるのは{most}円までです。")
            raise InputProblem(sentence.format(most=f"{max(0, errand.change):,}"), field="refund")

    @staticmethod
    def _check_accepted(difference: int, accepted_by: int | None, reason: str) -> None:
        if not difference:
            return
        if accepted_by is None:
            sentence = (translate("Errands", "{yen}円足りません。追加でいただくか、差額を了承する方とわけを入れてください。")
                        if difference < 0 else
                        translate("Errands", "{yen}円が残っています。お返しするか、差額を了承する方とわけを入れてください。"))
            raise InputProblem(sentence.format(yen=f"{abs(difference):,}"), field="accepted_by")
        needs_reason(reason)

    def _take_fee(self, operation: Operation, row: Any, errand: Errand, step: int, by: int | None) -> None:
        """手数料: the salon's only income of an errand. Out of the money held, or a 利用券 that was paid before."""
        if errand.fee_kind == errands.TICKET and errand.fee:
            legs = (self._purse.leg("errand_tickets", errand.fee, person_id=row["person_id"]),
                    self._purse.leg("errand_fees", -errand.fee, row))
            self._purse.post(operation, row, errands.FEE, errand.fee, legs, step_id=step, by=by)
        elif errand.fee_due:
            cash = min(errand.fee_due, self._account(operation, row["id"]).in_hand)
            taken = (self._purse.person(row, errand.fee_due), self._purse.leg("errand_fees", -errand.fee_due, row),
                     *self._purse.out_of_hand(operation.session, row, cash), self._purse.leg("till", cash))
            self._purse.post(operation, row, errands.FEE, errand.fee_due, taken, step_id=step, by=by)

    def _accept(self, operation: Operation, row: Any, difference: int, step: int, by: int | None) -> None:
        legs = (self._purse.person(row, difference), self._purse.leg("over_short", -difference, row))
        self._purse.post(operation, row, errands.ACCEPTED, -difference, legs, step_id=step, by=by)

    def _clear(self, operation: Operation, row: Any, step: int, by: int | None) -> None:
        """What is left in hand goes to who paid 担当の立替 and to the till; nothing of the errand lies anywhere after."""
        account = self._account(operation, row["id"])
        advanced = self._purse.by_person(operation.session, row, "helper_advance")
        legs = (*self._purse.out_of_hand(operation.session, row, account.in_hand),
                *(self._purse.leg("helper_advance", -yen, person_id=person_id) for person_id, yen in advanced.items()),
                self._purse.leg("till", account.in_hand - account.helper_advance))
        if any(leg.amount for leg in legs):
            self._purse.post(operation, row, errands.CLEARED, account.in_hand, legs, step_id=step, by=by)

    def _owe_payout(self, operation: Operation, row: Any, step: int, by: int | None) -> None:
        """謝礼 that the 担当 has earned; paid out later."""
        if row["payout"] and row["helper_id"] is not None:
            legs = (self._purse.leg("errand_payouts", row["payout"], row),
                    self._purse.leg("payouts_due", -row["payout"], person_id=row["helper_id"]))
            self._purse.post(operation, row, errands.PAYOUT, row["payout"], legs, step_id=step, by=by)


def _present(session: Session, errand_id: int) -> ErrandSettlementRow | None:
    """The 精算票 that settled the errand, else the newest that was issued."""
    return session.exec(select(ErrandSettlementRow).where(
        ErrandSettlementRow.errand_id == errand_id, col(ErrandSettlementRow.taken_back).is_(False))
        .order_by(col(ErrandSettlementRow.settled_at).is_(None), col(ErrandSettlementRow.id).desc()).limit(1)).first()


def _settlement(row: ErrandSettlementRow) -> Settlement:
    return Settlement(
        known(row.id), row.errand_id, row.issued_at, row.settled_at, row.settled_by, row.receipt_sign, row.given_by,
        row.received, row.spent, row.fee, row.refund, row.accepted, row.accepted_by, row.accept_reason, row.taken_back)
