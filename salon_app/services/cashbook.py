"""お金: accounts and movements. Every yen that moves anywhere in the program is posted through `post`.

Balances and entries are for 置き場所 and 科目 alike; amounts are yen, positive into the account.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import func
from sqlmodel import col, select

from salon_app.model.chart_of_accounts import ERRAND_ACCOUNTS, EXPENSE, INCOME, MONEY, NEVER_PUT_AWAY
from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.model.yen import MAX_ENTRY
from salon_app.services import mirrors
from salon_app.services.business_day import BusinessDay
from salon_app.services.cashbook_values import Account, Leg, Movement, leg_values, movement_values, negated
from salon_app.store.remembered import Remembered
from salon_app.store.tables import AccountRow, ExpenseRow, LegRow, MoneyCountRow, MovementRow, TillPeriodRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import Operation, UnitOfWork

__all__ = [
    "ERRAND", "EXPENSE_KIND", "FEE", "GRANT_KIND", "MAX_BALANCE", "NOT_REVERSED", "OF_A_CLOSE", "Account", "CashbookService",
    "Leg", "Movement",
]

MAX_BALANCE = 999_999_999
"""The largest yen a place may be said to hold."""
OF_A_CLOSE = frozenset({"difference", "to_safe"})
NOT_REVERSED = OF_A_CLOSE | {"sale", "void", "return", "return_void"}
"""Kinds of movement that belong to a count of the till or to a slip: they are not taken back by themselves."""
FEE = "fee"
"""参加費: taken back at its session, so that what is known of who paid goes with it."""
ERRAND = "errand"
"""Money of a 買いもの代行: moved and taken back at its errand only."""
EXPENSE_KIND, GRANT_KIND = "expense", "grant"
"""支出 with its receipt, and money of a 助成金: taken back on their own pages, so that shares and numbers know of it."""


class CashbookService:
    """Commands and queries of the ledger."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay) -> None:
        self._uow = uow
        self._day = day
        self._ids = Remembered(uow, self._load_ids, "account")

    # accounts

    def accounts(self, *kinds: str, with_inactive: bool = False) -> tuple[Account, ...]:
        """Accounts of the kinds (all without any), in their order."""
        with self._uow.read() as session:
            query = select(AccountRow).order_by(col(AccountRow.sort), col(AccountRow.id))
            if kinds:
                query = query.where(col(AccountRow.kind).in_(kinds))
            if not with_inactive:
                query = query.where(col(AccountRow.active))
            return tuple(_account(row) for row in session.exec(query).all())

    def places(self) -> tuple[Account, ...]:
        """置き場所 in use."""
        return self.accounts(MONEY)

    def hand_places(self) -> tuple[Account, ...]:
        """置き場所 in use whose money people move by themselves."""
        return tuple(place for place in self.places() if place.by_hand)

    def account_id(self, code: str) -> int:
        """The id of one of the program's own accounts. Raises KeyError for an unknown code."""
        return self._ids.get()[code]

    def _load_ids(self) -> dict[str, int]:
        with self._uow.read() as session:
            rows = session.exec(select(AccountRow).where(col(AccountRow.code).is_not(None))).all()
            return {str(row.code): known(row.id) for row in rows}

    def save_account(self, *, account_id: int | None = None, name: str, kind: str = MONEY, is_bank: bool = False,
                     counted: bool = False, active: bool = True, npo_group: str | None = None, by: int | None = None) -> int:
        """Add a 置き場所 or 科目, or rename one; returns its id. The kind of an existing account stays, and the till is
        always counted. `npo_group` (of model.npo_groups, '' as usual) None: as it was. Raises InputProblem for a name that
        is missing or taken, RuleProblem for what can't be put away.
        """
        name = name.strip()
        if not name:
            raise InputProblem(translate("Cashbook", "名前を入れてください。"), field="name")
        if any(one.name == name and one.id != account_id for one in self.accounts(with_inactive=True)):
            raise InputProblem(translate("Cashbook", "「{name}」は、もうあります。別の名前にしてください。").format(name=name),
                               field="name")
        with self._uow.operation(Op.ACCOUNT_SAVED, by=by, name=name) as operation:
            if account_id is None:
                last = operation.session.exec(select(func.max(AccountRow.sort))).one() or 0
                return operation.insert(AccountRow, name=name, kind=kind, is_bank=is_bank, counted=counted,
                                        two_people=False, active=active, sort=last + 1, npo_group=npo_group or "")
            row = operation.session.get(AccountRow, account_id)
            if row is None:
                raise RuleProblem(translate("Cashbook", "その置き場所・科目は見つかりません。"))
            if row.code in NEVER_PUT_AWAY and not active:
                raise RuleProblem(translate("Cashbook", "「{name}」はしまえません。名前は変えられます。").format(name=row.name))
            if not active and self.balance(account_id):
                raise RuleProblem(translate("Cashbook", "残高があるので、しまえません。先に移してください。"))
            till = row.code == "till"
            operation.update(AccountRow, account_id, name=name, is_bank=is_bank and not till, counted=counted or till,
                             active=active, npo_group=row.npo_group if npo_group is None else npo_group)
            return account_id

    # posting

    def post(self, operation: Operation, *, on: date, kind: str, legs: Sequence[Leg], summary: str = "",
             counterpart: str = "", reason: str = "", person_id: int | None = None, witness_id: int | None = None,
             category_id: int | None = None, period_id: int | None = None, reverses_id: int | None = None,
             at: datetime | None = None) -> int:
        """Post one movement inside an open operation; returns its id. Legs that do not sum to zero are a bug.

        Raises RuleProblem for a date in a locked month.
        """
        self._day.check_open(on)
        movement_id = operation.insert(MovementRow, **movement_values(
            on=on, at=at or self._day.clock.now(), kind=kind, summary=summary, counterpart=counterpart, reason=reason,
            person_id=person_id, witness_id=witness_id, category_id=category_id, period_id=period_id,
            reverses_id=reverses_id))
        operation.insert_many(LegRow, leg_values(movement_id, on, legs))
        return movement_id

    def cash_in(self, *, place_id: int, account_id: int, amount: int, summary: str, counterpart: str = "",
                on: date | None = None, by: int | None = None, program_id: int | None = None,
                person_id: int | None = None) -> int:
        """入金: `amount` yen into a place from a 科目; `summary` (なんのお金か) is required. Returns the movement."""
        legs = (Leg(place_id, amount), Leg(account_id, -amount, program_id, person_id))
        return self._simple("cash_in", legs, amount, summary, counterpart, on, by)

    def cash_out(self, *, place_id: int, account_id: int, amount: int, summary: str, counterpart: str = "",
                 on: date | None = None, by: int | None = None, program_id: int | None = None,
                 category_id: int | None = None, person_id: int | None = None) -> int:
        """出金: `amount` yen out of a place for a 科目; 仕入 also says its category. Returns the movement."""
        legs = (Leg(account_id, amount, program_id, person_id), Leg(place_id, -amount))
        return self._simple("cash_out", legs, amount, summary, counterpart, on, by, category_id)

    def transfer(self, *, from_id: int, to_id: int, amount: int, summary: str = "", on: date | None = None,
                 by: int | None = None) -> int:
        """移動 (also 預け入れ, 引き出し): one operation over two places, never income. Returns the movement."""
        if from_id == to_id:
            raise InputProblem(translate("Cashbook", "移す先は、もとと別の置き場所にしてください。"), field="to")
        legs = (Leg(to_id, amount), Leg(from_id, -amount))
        return self._simple("transfer", legs, amount, summary or "移動", "", on, by)

    def exchange(self, *, place_id: int, amount: int, summary: str = "", by: int | None = None) -> int:
        """両替 of `amount` yen in a place: nothing changes but it is on the record."""
        legs = (Leg(place_id, amount), Leg(place_id, -amount))
        return self._simple("exchange", legs, amount, summary or "両替", "", None, by)

    def set_opening(self, *, place_id: int, amount: int, on: date, by: int | None = None) -> int:
        """開始残高 of a place at a date. A second one for the same place corrects the first by the difference."""
        if not 0 <= amount <= MAX_BALANCE:
            raise InputProblem(translate("Cashbook", "開始残高は0円から999,999,999円までです。"), field="amount")
        self._refuse_errand_money((Leg(place_id, amount),))
        self._day.check_date(on)
        with self._uow.operation(Op.MOVEMENT_RECORDED, by=by, kind="opening", amount=amount) as operation:
            present = sum(leg.amount for movement in self._movements(operation.session, kind="opening")
                          for leg in movement.legs if leg.account_id == place_id)
            if present == amount:
                return 0
            legs = (Leg(place_id, amount - present), Leg(self.account_id("opening"), present - amount))
            return self.post(operation, on=on, kind="opening", legs=legs, person_id=by,
                             summary="開始残高")

    def open_box(self, *, box_id: int, to_id: int, amount: int, denominations: Mapping[str, Any], by: int,
                 witness: int, on: date | None = None) -> int:
        """寄付箱を開ける: what two named people counted becomes 寄付 and goes to a place. Returns the movement."""
        if by == witness:
            raise InputProblem(translate("Cashbook", "寄付箱は2人で開けます。もう1人を選んでください。"), field="witness")
        _check(amount)
        day = on or self._day.today()
        self._day.check_date(day)
        with self._uow.operation(Op.BOX_OPENED, by=by, amount=amount) as operation:
            box = self.balance(box_id)
            operation.insert(MoneyCountRow, kind="box", business_date=day, at=self._day.clock.now(), account_id=box_id,
                             counted=amount, expected=box, denominations=dict(denominations), note="", person_id=by,
                             witness_id=witness)
            legs = (Leg(to_id, amount), Leg(self.account_id("donations"), box - amount), Leg(box_id, -box))
            return self.post(operation, on=day, kind="box", person_id=by, witness_id=witness,
                             period_id=self._day.period_id(operation.session, to_id),
                             legs=[leg for leg in legs if leg.amount], summary="寄付箱を開けた")

    def match_passbook(self, *, account_id: int, balance: int, on: date, note: str = "", by: int | None = None) -> int:
        """残高照合: what the passbook says at a date beside the book; returns passbook − book in yen, posts nothing."""
        self._day.check_date(on)
        if abs(balance) > MAX_BALANCE:
            raise InputProblem(translate("Cashbook", "通帳の残高を確かめてください。"), field="amount")
        expected = self.balance(account_id, until=on)
        if balance != expected and not note.strip():
            raise InputProblem(translate("Cashbook", "通帳と合いません。わけをひとこと書いてください。"), field="note")
        with self._uow.operation(Op.PASSBOOK_MATCHED, by=by, amount=balance) as operation:
            operation.insert(MoneyCountRow, kind="passbook", business_date=on, at=self._day.clock.now(),
                             account_id=account_id, counted=balance, expected=expected, denominations={}, note=note,
                             person_id=by, witness_id=None)
        return balance - expected

    def reverse(self, movement_id: int, *, reason: str, by: int | None = None, undoes: int | None = None) -> int:
        """Take a movement back by its mirror, dated today; returns the reversal. Raises RuleProblem / InputProblem."""
        if not reason.strip():
            raise InputProblem(translate("Cashbook", "取消の理由を選んでください。"), field="reason")
        with self._uow.operation(Op.MOVEMENT_REVERSED, by=by, undoes=undoes) as operation:
            original = self.movement(movement_id)
            if original.reversed_by or original.reverses_id:
                raise RuleProblem(translate("Cashbook", "この記録は、もう取り消してあります。"))
            if original.kind in OF_A_CLOSE:
                raise RuleProblem(translate(
                    "Cashbook", "レジを数えたときの記録です。取り消さずに、入金・出金・移動で直してください。"))
            if original.kind in NOT_REVERSED:
                raise RuleProblem(translate("Cashbook", "会計は「今日の会計」で取り消してください。"))
            if original.kind == FEE:
                raise RuleProblem(translate("Cashbook", "参加費は、その行事の出席の画面で取り消してください。"))
            if original.kind == ERRAND:
                raise RuleProblem(translate("Cashbook", "買いもの代行のお金は、その依頼の画面で直してください。"))
            if original.kind == GRANT_KIND:
                raise RuleProblem(translate("Cashbook", "助成金のお金は「助成金」の画面で取り消してください。"))
            if original.kind == EXPENSE_KIND or self._is_expense(operation, movement_id):
                raise RuleProblem(translate("Cashbook", "この支出は「支出・領収書」の画面で取り消してください。"))
            operation.subject.update(movement_id=movement_id, kind=original.kind, amount=max(leg.amount for leg in original.legs))
            return self.post_mirror(operation, original, reason=reason, by=by)

    def post_mirror(self, operation: Operation, original: Movement, *, reason: str, by: int | None = None) -> int:
        """Post what takes a movement back, dated today, inside an open operation; for the capability it belongs to.

        One that was taken back and stands again is taken back at the end of its chain of mirrors.
        """
        original = self.movement(mirrors.newest(operation.session, original.id))
        return self.post(
            operation, on=self._day.today(), kind=original.kind, summary=original.summary, reason=reason,
            counterpart=original.counterpart, person_id=by, category_id=original.category_id,
            period_id=self._day.period_id(operation.session, *(leg.account_id for leg in original.legs)),
            reverses_id=original.id, legs=negated(original.legs))

    # queries

    def balance(self, account_id: int, *, until: date | None = None) -> int:
        """Yen on an account at the end of `until` (a business date), or now."""
        with self._uow.read() as session:
            query = select(func.coalesce(func.sum(LegRow.amount), 0)).where(LegRow.account_id == account_id)
            if until is not None:
                query = query.where(LegRow.business_date <= until)
            return int(session.exec(query).one())

    def balances(self, *kinds: str, until: date | None = None) -> dict[int, int]:
        """Yen by account id for all accounts of the kinds (置き場所 by default)."""
        with self._uow.read() as session:
            asked = {account.id: 0 for account in self.accounts(*(kinds or (MONEY,)), with_inactive=True)}
            query = (select(col(LegRow.account_id), func.sum(LegRow.amount)).where(col(LegRow.account_id).in_(asked))
                     .group_by(col(LegRow.account_id)))
            if until is not None:
                query = query.where(LegRow.business_date <= until)
            return asked | {account_id: int(amount) for account_id, amount in session.exec(query).all()}

    def moved(self, start: date, end: date) -> frozenset[int]:
        """Ids of the accounts that something moved on between two business dates."""
        with self._uow.read() as session:
            there = select(LegRow.id).where(LegRow.account_id == AccountRow.id, LegRow.business_date >= start,
                                            LegRow.business_date <= end).exists()
            return frozenset(known(one) for one in session.exec(select(AccountRow.id).where(there)).all())

    def movement(self, movement_id: int) -> Movement:
        """One movement. Raises RuleProblem if there is none."""
        with self._uow.read() as session:
            found = self._movements(session, movement_id=movement_id)
        if not found:
            raise RuleProblem(translate("Cashbook", "その記録は見つかりません。"))
        return found[0]

    def movements(self, start: date, end: date, *, account_id: int | None = None) -> tuple[Movement, ...]:
        """Movements of the business dates from `start` to `end`, oldest first; with a leg on the account if given."""
        with self._uow.read() as session:
            return self._movements(session, start=start, end=end, account_id=account_id)

    def totals(self, start: date, end: date, *kinds: str) -> dict[int, int]:
        """Income and expense by account in yen (income positive, expense positive) between two business dates."""
        with self._uow.read() as session:
            rows = session.exec(
                select(LegRow.account_id, AccountRow.kind, func.sum(LegRow.amount))
                .join(AccountRow, col(AccountRow.id) == LegRow.account_id)
                .where(LegRow.business_date >= start, LegRow.business_date <= end,
                       col(AccountRow.kind).in_(kinds or (INCOME, EXPENSE)))
                .group_by(col(LegRow.account_id), col(AccountRow.kind))).all()
        return {account_id: -int(total) if kind == INCOME else int(total) for account_id, kind, total in rows}

    def _movements(self, session: Any, *, movement_id: int | None = None, start: date | None = None,
                   end: date | None = None, account_id: int | None = None, kind: str | None = None,
                   ) -> tuple[Movement, ...]:
        query = select(MovementRow).order_by(
            col(MovementRow.business_date), col(MovementRow.at), col(MovementRow.id))
        if movement_id is not None:
            query = query.where(MovementRow.id == movement_id)
        if kind is not None:
            query = query.where(MovementRow.kind == kind)
        if start is not None and end is not None:
            query = query.where(MovementRow.business_date >= start, MovementRow.business_date <= end)
        if account_id is not None:
            touching = select(LegRow.movement_id).where(LegRow.account_id == account_id)
            if start is not None and end is not None:
                touching = touching.where(LegRow.business_date >= start, LegRow.business_date <= end)
            query = query.where(col(MovementRow.id).in_(touching))
        chosen = query.with_only_columns(col(MovementRow.id)).order_by(None)
        legs: dict[int, list[Leg]] = {}
        for row in session.exec(select(LegRow).where(col(LegRow.movement_id).in_(chosen)).order_by(col(LegRow.id))):
            legs.setdefault(row.movement_id, []).append(Leg(row.account_id, row.amount, row.program_id, row.person_id))
        reversed_by = mirrors.taken_back(session, col(MovementRow.reverses_id).in_(chosen))
        return tuple(
            Movement(known(row.id), row.business_date, row.at, row.kind, row.summary, row.counterpart, row.reason,
                     row.person_id, row.witness_id, row.category_id, row.reverses_id, reversed_by.get(known(row.id)),
                     tuple(legs.get(known(row.id), ()))) for row in session.exec(query).all())

    def _simple(self, kind: str, legs: Sequence[Leg], amount: int, summary: str, counterpart: str, on: date | None,
                by: int | None, category_id: int | None = None) -> int:
        _check(amount)
        if not summary.strip():
            raise InputProblem(translate("Cashbook", "なんのお金か、ひとこと書いてください。"), field="summary")
        day = on or self._day.today()
        self._day.check_date(day)
        with self._uow.operation(Op.MOVEMENT_RECORDED, by=by, kind=kind, amount=amount) as operation:
            period_id = self._day.period_id(operation.session, *(leg.account_id for leg in legs))
            self._refuse_errand_money(legs)
            if day != self._day.today() and self.closed_till(operation, legs, day):
                raise RuleProblem(translate(
                    "Cashbook", "その日のレジはもう締めてあります。今日の日付で入れてください。"))
            return self.post(operation, on=day, kind=kind, legs=legs, summary=summary.strip(), counterpart=counterpart,
                             person_id=by, category_id=category_id, period_id=period_id)

    @staticmethod
    def _is_expense(operation: Operation, movement_id: int) -> bool:
        """Whether a 出金 has got its receipt: it belongs to an expense since."""
        query = select(ExpenseRow.id).where(ExpenseRow.movement_id == movement_id, col(ExpenseRow.taken_back_on).is_(None))
        return operation.session.exec(query).first() is not None

    def _refuse_errand_money(self, legs: Sequence[Leg]) -> None:
        kept_for_errands = {self.account_id(code) for code in ERRAND_ACCOUNTS}
        if any(leg.account_id in kept_for_errands for leg in legs):
            raise RuleProblem(translate("Cashbook", "預り金と立替のお金は「買いもの代行」の画面で動かしてください。"))

    def closed_till(self, operation: Operation, legs: Sequence[Leg], day: date) -> bool:
        """Whether the legs touch the till of a business date that has been closed (or of one before it)."""
        if all(leg.account_id != self.account_id("till") for leg in legs):
            return False
        return operation.session.exec(
            select(TillPeriodRow.id).where(TillPeriodRow.business_date >= day,
                                           col(TillPeriodRow.closed_at).is_not(None)).limit(1)).first() is not None


def _check(amount: int) -> None:
    if not 0 < amount <= MAX_ENTRY:
        raise InputProblem(translate("Cashbook", "金額は1円から9,999,999円までです。"), field="amount")


def _account(row: AccountRow) -> Account:
    return Account(known(row.id), row.code, row.name, row.kind, row.is_bank, row.counted, row.two_people, row.active,
                   row.npo_group)

