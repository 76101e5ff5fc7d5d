"""The hand that moves an errand's money: which accounts its legs touch, and the line that ties a movement to its errand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import func
from sqlalchemy import select as sql_select
from sqlmodel import Session, col, select

from salon_app.model import errands
from salon_app.model.chart_of_accounts import MONEY
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.stored_words import ERRAND_MONEY
from salon_app.model.texts import translate
from salon_app.services.business_day import BusinessDay
from salon_app.services.cashbook import ERRAND, CashbookService, Leg
from salon_app.services.day_values import PreviousDayOpen
from salon_app.services.shopping.rows import standing_of
from salon_app.services.shopping.values import Paid
from salon_app.store.tables import AccountRow, ErrandMoneyRow, ErrandRow, LegRow, MovementRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import Operation

Row = Mapping[str, Any]
"""A row of the table `errand`."""
PLACES = ("custody_bag", "carried")
"""Where the cash of an errand lies."""


class Purse:
    """Posts movements of errands. Inside an open operation only."""

    def __init__(self, day: BusinessDay, cashbook: CashbookService) -> None:
        self._day = day
        self._cashbook = cashbook

    # legs

    def person(self, row: Row, amount: int) -> Leg:
        """預り金 of the person: negative more, positive less is held."""
        return Leg(self._cashbook.account_id("custody"), amount, row["program_id"], row["person_id"])

    def bag(self, amount: int) -> Leg:
        """預り金の袋."""
        return Leg(self._cashbook.account_id("custody_bag"), amount)

    def carried(self, row: Row, amount: int) -> Leg:
        """持ち出し中 with the 担当."""
        return Leg(self._cashbook.account_id("carried"), amount, person_id=row["helper_id"])

    def leg(self, code: str, amount: int, row: Row | None = None, person_id: int | None = None) -> Leg:
        """A leg on one of the program's accounts, with the errand's 事業 where `row` is given."""
        return Leg(self._cashbook.account_id(code), amount, None if row is None else row["program_id"], person_id)

    def out_of_hand(self, session: Session, row: Row, amount: int) -> tuple[Leg, ...]:
        """`amount` yen out of the cash in hand: what is carried first, then the envelope."""
        legs, left = [], amount
        for person_id, yen in self.by_person(session, row, "carried").items():
            legs.append(self.leg("carried", -min(left, yen), person_id=person_id))
            left -= min(left, yen)
        return tuple(leg for leg in (*legs, self.bag(-left)) if leg.amount)

    def by_person(self, session: Session, row: Row, code: str) -> dict[int | None, int]:
        """Yen of an errand on one of the program's accounts by person, as booked; the present 担当 last."""
        return self._by_person(session, row).get(code, {})

    @staticmethod
    def _by_person(session: Session, row: Row) -> dict[str | None, dict[int | None, int]]:
        """Yen of an errand by account and person. Asked for one account only, all that was ever on it would be read."""
        amount = func.sum(col(LegRow.amount))
        rows = session.connection().execute(
            sql_select(col(AccountRow.code), col(LegRow.person_id), amount)
            .join(LegRow, col(LegRow.account_id) == col(AccountRow.id))
            .join(ErrandMoneyRow, col(ErrandMoneyRow.movement_id) == col(LegRow.movement_id))
            .where(col(ErrandMoneyRow.errand_id) == row["id"])
            .group_by(col(AccountRow.code), col(LegRow.person_id)).having(amount != 0)
            .order_by(col(LegRow.person_id) == row["helper_id"], col(LegRow.person_id)))
        found: dict[str | None, dict[int | None, int]] = {}
        for code, person_id, yen in rows:
            found.setdefault(code, {})[person_id] = int(yen)
        return found

    # movements

    def pay_shop(self, operation: Operation, row: Row, total: int, paid: Paid, *, helper_id: int | None, on: date | None,
                 by: int | None) -> int:
        """代金 of `total` yen: out of hand but what `paid` says; 立替 is `helper_id`'s."""
        legs = (self.person(row, total), *self.out_of_hand(operation.session, row, total - paid.total),
                self.leg("helper_advance", -paid.helper, person_id=helper_id), self.leg("till", -paid.till),
                self.leg("shop_credit", -paid.shop))
        return self.post(operation, row, errands.PAID, total, legs, on=on, by=by)

    def buy_back(self, operation: Operation, row: Row, total: int, *, by: int | None) -> int:
        """サロンが買い取る: 仕入 of the salon; the till pays into the envelope."""
        legs = (self.leg("purchases", total, row), self.leg("till", -total), self.bag(total), self.person(row, -total))
        return self.post(operation, row, errands.BOUGHT_BACK, total, legs, by=by)

    def post(self, operation: Operation, row: Row, kind: str, amount: int, legs: Sequence[Leg], *, on: date | None = None,
             step_id: int | None = None, by: int | None = None) -> int:
        """One movement of an errand; returns its line in `errand_money`. Legs of 0 yen are dropped.

        Raises InputProblem (field: date) for a date no book has or when the money was not there yet, RuleProblem where the
        till of that date is closed; PreviousDayOpen for an errand of today while the day before has not been closed.
        """
        moved = tuple(leg for leg in legs if leg.amount)
        day = on or self._day.today()
        if on is None and day < row["received_on"]:
            if self._day.open_period(operation.session) is not None:
                raise PreviousDayOpen(day)
            day = row["received_on"]  # taken down after midnight, before the business date changes
        self._day.check_date(day)
        if day < row["received_on"]:
            raise InputProblem(translate("Errands", "依頼を受けた日より前の日付です。日付を確かめてください。"), field="date")
        if day != self._day.today() and self._cashbook.closed_till(operation, moved, day):
            raise RuleProblem(translate("Errands", "その日のレジはもう締めてあります。今日の日付で入れてください。"))
        summary = f"{errands.errand_number(row['id'])} {ERRAND_MONEY[kind]}"
        movement_id = self._cashbook.post(
            operation, on=day, kind=ERRAND, legs=moved, summary=summary, person_id=by,
            period_id=self._day.period_id(operation.session, *(leg.account_id for leg in moved)))
        money_id = operation.insert(ErrandMoneyRow, errand_id=row["id"], movement_id=movement_id, kind=kind, amount=amount,
                                    step_id=step_id)
        self.sound(operation, row["id"])
        if day != self._day.today():
            self._there_then(operation.session, row, day)
        return money_id

    def mirror(self, operation: Operation, money: ErrandMoneyRow, *, reason: str, by: int | None) -> int:
        """Take an entry back by its mirror, dated today; returns the yen (of bag, hand, till) that it had brought in.

        An entry whose mirror was itself taken back is reversed at the end of that chain: no movement has two mirrors.
        """
        newest = money
        while (later := operation.session.exec(
                select(ErrandMoneyRow).where(ErrandMoneyRow.reverses_id == newest.id)).first()) is not None:
            newest = later
        movement_id, cash = self.mirror_movement(operation, newest.movement_id, reason=reason, by=by)
        operation.insert(ErrandMoneyRow, errand_id=newest.errand_id, movement_id=movement_id, kind=newest.kind,
                         amount=-newest.amount, step_id=newest.step_id, reverses_id=known(newest.id))
        self.sound(operation, newest.errand_id)
        return cash

    def mirror_movement(self, operation: Operation, movement_id: int, *, reason: str, by: int | None) -> tuple[int, int]:
        """Take a movement back; returns its mirror and the yen (of bag, hand, till) that it had brought in."""
        original = self._cashbook.movement(movement_id)
        mirror = self._cashbook.post_mirror(operation, original, reason=reason, by=by)
        places = self._places(operation.session)
        return mirror, sum(leg.amount for leg in original.legs if leg.account_id in places)

    def newest(self, session: Session, errand_id: int) -> date | None:
        """The latest business date of an errand's money that stands, None where there is none."""
        moved = [money.movement_id for money in self.standing(session, errand_id)]
        found: date | None = session.connection().execute(
            sql_select(func.max(col(MovementRow.business_date))).where(col(MovementRow.id).in_(moved))).scalar_one()
        return found

    @staticmethod
    def standing(session: Session, errand_id: int, *kinds: str, step_id: int | None = None) -> list[ErrandMoneyRow]:
        """Entries of the kinds (all without any; of a step) that no mirror stands against, oldest first."""
        rows = session.exec(
            select(ErrandMoneyRow).where(ErrandMoneyRow.errand_id == errand_id).order_by(col(ErrandMoneyRow.id))).all()
        return [row for row in standing_of(rows) if (not kinds or row.kind in kinds) and step_id in (None, row.step_id)]

    def paid_so(self, session: Session, standing: Sequence[ErrandMoneyRow]) -> tuple[Paid, int | None]:
        """How a purchase that stands was paid, beside the cash in hand; and who paid the 担当の立替 of it, if anybody."""
        codes = {self._cashbook.account_id(code): code for code in ("helper_advance", "till", "shop_credit")}
        sums = dict.fromkeys(codes.values(), 0)
        legs = [leg for leg in session.exec(select(LegRow).where(
            col(LegRow.movement_id).in_([money.movement_id for money in standing]))) if leg.account_id in codes]
        for leg in legs:
            sums[codes[leg.account_id]] -= leg.amount
        helper_id = next((leg.person_id for leg in legs if leg.person_id is not None), None)
        return Paid(helper=sums["helper_advance"], till=sums["till"], shop=sums["shop_credit"]), helper_id

    def sound(self, operation: Operation, errand_id: int) -> None:
        """Raises RuleProblem where an envelope or somebody's hand would hold less than nothing for this errand."""
        lying = self._by_person(operation.session, operation.row(ErrandRow, errand_id))
        if any(yen < 0 for code in PLACES for yen in lying.get(code, {}).values()):
            raise RuleProblem(translate(
                "Errands", "そのお金は、いまその場所にありません。持ち出し中のお金を袋に戻してから、もう一度お願いします。"))

    def _there_then(self, session: Session, row: Row, since: date) -> None:
        """Raises InputProblem (field: date) where from a date on a place would once have held less than nothing.

        What was taken back counts as if it had never been.
        """
        moved = [money.movement_id for money in self.standing(session, row["id"])]
        by_date = session.connection().execute(
            sql_select(col(AccountRow.code), col(LegRow.person_id), col(LegRow.business_date), func.sum(col(LegRow.amount)))
            .join(LegRow, col(LegRow.account_id) == col(AccountRow.id)).where(col(LegRow.movement_id).in_(moved))
            .group_by(col(AccountRow.code), col(LegRow.person_id), col(LegRow.business_date))
            .order_by(col(LegRow.business_date)))
        held: dict[tuple[str | None, int | None], int] = defaultdict(int)
        for code, person_id, day, yen in by_date:
            held[code, person_id] += int(yen)
            if code in PLACES and day >= since and held[code, person_id] < 0:
                sentence = translate("Errands", "そのお金は、その日にはまだそこにありません。日付を確かめてください。")
                raise InputProblem(sentence, field="date")

    @staticmethod
    def _places(session: Session) -> frozenset[int]:
        return frozenset(known(one) for one in session.exec(select(AccountRow.id).where(AccountRow.kind == MONEY)))
