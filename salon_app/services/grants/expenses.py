"""支出 with their 領収書: booked, paid, taken back; which grant bears what of them, and under which number.

An expense books its 科目 at once: out of a 置き場所, or as 未払金 (of the volunteer for 立替精算) until `pay`. The money of a
booked one never changes: it is taken back by mirrors, with a reason, and recorded anew.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlmodel import col, select

from salon_app.model import grants, stored_words
from salon_app.model.chart_of_accounts import EXPENSE, MONEY
from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.spoken_dates import spoken_day
from salon_app.model.texts import translate
from salon_app.services.business_day import BusinessDay
from salon_app.services.cashbook import EXPENSE_KIND, CashbookService, Leg, Movement
from salon_app.services.grants import expense_checks, shares, suspicions
from salon_app.services.grants.booking import Booking
from salon_app.services.grants.rows import EVIDENCE_ON, expenses_of, receipts_of
from salon_app.services.grants.values import Expense, ExpenseLine, ExpenseWarning, NewExpense, Receipt, Share
from salon_app.services.people import PeopleService
from salon_app.services.settings import SettingsService
from salon_app.store.tables import ExpenseLineRow, ExpenseRow, ExpenseShareRow, ProgramRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import Operation, UnitOfWork

_STANDING = col(ExpenseRow.taken_back_on).is_(None)


class ExpensesService:
    """Commands and queries of expenses. Amounts are yen; `Expense.evidence_on` decides which period an expense is in."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, settings: SettingsService, people: PeopleService,
                 cashbook: CashbookService, booking: Booking) -> None:
        self._uow = uow
        self._day = day
        self._settings = settings
        self._people = people
        self._cashbook = cashbook
        self._booking = booking

    # queries

    def get(self, expense_id: int) -> Expense:
        """One expense, also when it was taken back. Raises RuleProblem if there is none."""
        found = self._some(ExpenseRow.id == expense_id)
        if not found:
            raise RuleProblem(translate("Grants", "その支出は見つかりません。"))
        return found[0]

    def between(self, start: date, end: date, *, grant_id: int | None = None,
                with_taken_back: bool = False) -> tuple[Expense, ...]:
        """Expenses whose evidence is of these dates, oldest first; only those with a share in a grant if given."""
        asked = [EVIDENCE_ON.between(start, end), *(() if with_taken_back else (_STANDING,))]
        if grant_id is not None:
            asked.append(col(ExpenseRow.id).in_(
                select(ExpenseLineRow.expense_id).join(ExpenseShareRow, col(ExpenseShareRow.line_id) == col(ExpenseLineRow.id))
                .where(ExpenseShareRow.grant_id == grant_id)))
        return self._some(*asked)

    def receipts(self, expense_ids: Sequence[int], *, with_bearers: bool = False) -> dict[int, Receipt]:
        """Those of the expenses that were not taken back, by id, as lists have them; `with_bearers`: also who bears them."""
        with self._uow.read() as session:
            return receipts_of(session, expense_ids, with_bearers=with_bearers)

    def unpaid(self) -> tuple[Expense, ...]:
        """未払い, also what volunteers are owed, oldest first."""
        return self._some(_STANDING, col(ExpenseRow.paid_on).is_(None))

    def owed_to_helpers(self) -> dict[int, tuple[Expense, ...]]:
        """立替精算 that are not paid yet, by volunteer."""
        owed: dict[int, list[Expense]] = defaultdict(list)
        for expense in self.unpaid():
            if expense.helper_id is not None:
                owed[expense.helper_id].append(expense)
        return {helper_id: tuple(found) for helper_id, found in owed.items()}

    def of_movement(self, movement_id: int) -> Expense | None:
        """The expense that a movement of the cash book belongs to, by its booking or its payment."""
        found = self._some(_STANDING, (ExpenseRow.movement_id == movement_id) | (ExpenseRow.paid_movement_id == movement_id))
        return found[0] if found else None

    def without_receipt(self, start: date, end: date) -> tuple[Movement, ...]:
        """出金 of the cash book on a 科目 of 支出 that have no receipt yet, by business date, oldest first.

        Not among them is what never has one: moves between places, 現金過不足, and 振込手数料, which the passbook shows.
        """
        kinds = {one.id: one.kind for one in self._cashbook.accounts(with_inactive=True)}
        fees = self._cashbook.account_id("bank_fees")
        with self._uow.read() as session:
            booked = set(session.exec(select(ExpenseRow.movement_id).where(_STANDING)).all())
            return tuple(
                one for one in self._cashbook.movements(start, end)
                if one.kind == "cash_out" and one.reverses_id is None and one.reversed_by is None and one.id not in booked
                and {kinds[leg.account_id] for leg in one.legs} == {EXPENSE, MONEY}
                and any(kinds[leg.account_id] == EXPENSE and leg.account_id != fees for leg in one.legs))

    def last_of(self, payee: str) -> Expense | None:
        """The newest expense at a payee, for what is offered when the name is typed."""
        found = self._some(_STANDING, ExpenseRow.payee == payee.strip(), newest_first=True, limit=1)
        return found[0] if found else None

    def payees(self) -> tuple[str, ...]:
        """支払先 so far, the most frequent first."""
        with self._uow.read() as session:
            counted = Counter(session.exec(select(ExpenseRow.payee).where(_STANDING)).all())
        return tuple(name for name, _ in counted.most_common())

    def proposed(self, movement_id: int) -> NewExpense:
        """A 出金 of the cash book as an expense, ready for `adopt`. Raises RuleProblem where it can't be one."""
        movement = self._adoptable(movement_id)
        accounts = {account.id: account for account in self._cashbook.accounts(with_inactive=True)}
        lines = tuple(ExpenseLine(0, leg.account_id, leg.amount, movement.summary, leg.program_id)
                      for leg in movement.legs if accounts[leg.account_id].kind == EXPENSE)
        place_id = next(leg.account_id for leg in movement.legs if accounts[leg.account_id].kind == MONEY)
        return NewExpense(movement.counterpart, lines, movement.summary, paid_on=movement.business_date, place_id=place_id)

    def warnings(self, new: NewExpense, *, expense_id: int | None = None) -> tuple[ExpenseWarning, ...]:
        """What a town hall would ask about an expense as typed (`expense_id`: the one it is already). Never a stop."""
        with self._uow.read() as session:
            return suspicions.of(session, expense_checks.tidied(new), expense_id, self._people)

    # booking

    def record(self, new: NewExpense, *, by: int | None = None) -> int:
        """Book an expense; returns its id. 立替 and 未払い with `paid_on` and a place are paid at once.

        Raises InputProblem (field: see expense_checks), RuleProblem for a closed till or a grant that is reported.
        """
        new = self._checked(new)
        with self._uow.operation(Op.EXPENSE_RECORDED, by=by, amount=_sum(new.lines)) as operation:
            helper_id = None if new.helper_id is None else self._people.current_id(new.helper_id)
            at_once = new.method == grants.AT_PLACE
            paid_on = (new.paid_on or self._day.today()) if at_once else new.paid_on
            booked_on = paid_on if at_once and paid_on else min(
                self._booking.open_date(new.receipt_on), paid_on or self._day.today())
            legs = [Leg(line.account_id, line.amount, line.program_id) for line in new.lines]
            legs += (self._out_of(new.lines, new.place_id, new.transfer_fee) if at_once else
                     [Leg(self._cashbook.account_id("unpaid"), -_sum(new.lines), person_id=helper_id)])
            movement_id = self._booking.post(
                operation, EXPENSE_KIND, on=booked_on, legs=legs, summary=_summary(new), counterpart=new.payee, by=by,
                field="paid_on" if at_once else "receipt_on")
            paid = {"paid_on": paid_on, "place_id": new.place_id, "transfer_fee": new.transfer_fee} if at_once else {}
            expense_id = self._insert(operation, new, by, movement_id=movement_id, booked_on=booked_on, helper_id=helper_id,
                                      **paid)
            if paid_on is not None and not at_once:
                self._pay(operation, self.get(expense_id), new.place_id, paid_on, new.transfer_fee, by)
            return expense_id

    def adopt(self, movement_id: int, new: NewExpense, *, by: int | None = None) -> int:
        """A 出金 already in the cash book gets its receipt; nothing is posted. Returns the expense's id.

        Raises InputProblem (field: lines) where 科目, 事業 and amounts are not those of the movement, RuleProblem where it
        can't be an expense.
        """
        with self._uow.operation(Op.EXPENSE_RECORDED, by=by, amount=_sum(new.lines)) as operation:
            found = self.proposed(movement_id)
            new = self._checked(replace(new, method=grants.AT_PLACE, place_id=found.place_id, paid_on=found.paid_on,
                                        helper_id=None, transfer_fee=0))
            if _booked(new.lines) != _booked(found.lines):
                raise InputProblem(translate(
                    "Grants", "内訳の科目・事業・金額が、出納帳の記録とちがいます。出納帳のほうがまちがいのときは、"
                    "出納帳で取り消して、支出として入れ直してください。"), field="lines")
            return self._insert(operation, new, by, movement_id=movement_id, booked_on=found.paid_on, paid_on=found.paid_on,
                                place_id=found.place_id)

    def pay(self, expense_id: int, *, place_id: int, on: date, transfer_fee: int = 0, by: int | None = None) -> None:
        """未払い or 立替 is paid out of a place. Raises InputProblem (field: place_id, on, transfer_fee), RuleProblem."""
        with self._uow.operation(Op.EXPENSE_PAID, by=by) as operation:
            expense = self._standing(expense_id)
            operation.subject["amount"] = expense.amount
            if expense.paid_on is not None:
                raise RuleProblem(translate("Grants", "この支出は、もう支払ってあります。"))
            self._pay(operation, expense, place_id, on, transfer_fee, by)

    def pay_all(self, expense_ids: Sequence[int], *, place_id: int, on: date, by: int | None = None) -> None:
        """Several at once, all or none: what a volunteer is owed is handed over together. Raises as `pay`."""
        with self._uow.operation(Op.EXPENSE_PAID, by=by) as operation:
            for expense_id in expense_ids:
                self.pay(expense_id, place_id=place_id, on=on, by=by)
            operation.subject["amount"] = sum(self.get(expense_id).amount for expense_id in expense_ids)

    def take_back(self, expense_id: int, *, reason: str, by: int | None = None) -> int:
        """An expense was wrong: payment and booking go back by mirrors dated today; returns the yen back in the till.

        Its numbers are not given to another. Raises InputProblem (field: reason), RuleProblem for a grant that is reported.
        """
        if not reason.strip():
            raise InputProblem(translate("Grants", "わけを、ひとこと入れてください。"), field="reason")
        with self._uow.operation(Op.EXPENSE_TAKEN_BACK, by=by) as operation:
            expense = self._standing(expense_id)
            operation.subject["amount"] = expense.amount
            shares.only_open(operation.session, shares.grants_in(expense.lines))
            back = sum(self._booking.mirror(operation, movement_id, reason=reason.strip(), by=by)
                       for movement_id in (expense.paid_movement_id, expense.movement_id) if movement_id is not None)
            operation.update(ExpenseRow, expense_id, taken_back_on=self._day.today(), taken_back_reason=reason.strip())
            return -back

    # what moves no money

    def change(self, expense_id: int, new: NewExpense, *, by: int | None = None) -> None:
        """Words, dates of receipt and use, 宛名, evidence and shares. `paid_on` and `place_id` may be left out.

        Raises InputProblem as `record`, RuleProblem where amounts, 科目, 事業 or the payment would change.
        """
        with self._uow.operation(Op.EXPENSE_CHANGED, by=by) as operation:
            expense = self._standing(expense_id)
            new = expense_checks.tidied(new)
            if expense.paid_on is not None:
                new = replace(new, paid_on=new.paid_on or expense.paid_on, place_id=new.place_id or expense.place_id)
            if _money(new) != _money(expense):
                raise RuleProblem(translate("Grants", "金額・科目・事業・支払い方は、帳簿に入っているので変えられません。"
                                            "この支出を取り消して、入れ直してください。"))
            new = self._checked(new)
            if shares.grants_in(expense.lines) and (expense.used_on, expense.receipt_on) != (new.used_on, new.receipt_on):
                shares.only_open(operation.session, shares.grants_in(expense.lines))
            operation.update(ExpenseRow, expense_id, **_words(new))
            for line, kept in zip(new.lines, expense.lines, strict=True):
                operation.update(ExpenseLineRow, kept.id, description=line.description)
            self._share(operation, expense, {kept.id: line.shares for line, kept in zip(new.lines, expense.lines, strict=True)})

    def share(self, expense_id: int, shared: Mapping[int, Sequence[Share]], *, by: int | None = None) -> None:
        """The shares of these lines are now so (lines not named stay). Σ of a line is never more than its amount.

        Raises InputProblem (field: lines.{n}.shares), RuleProblem for a grant that is reported.
        """
        with self._uow.operation(Op.EXPENSE_SHARED, by=by) as operation:
            self._share(operation, self._standing(expense_id), shared)

    def number(self, expense_id: int, grant_id: int, *, serial: int | None = None, by: int | None = None) -> str:
        """Its 領収書番号 in a grant, the next one unless `serial` is typed; returns it, 「2-3」. Raises as `shares.number`."""
        with self._uow.operation(Op.RECEIPT_NUMBERED, by=by) as operation:
            return shares.number(operation, self.get(expense_id), grant_id, serial)

    def number_all(self, grant_id: int, *, by: int | None = None) -> int:
        """Number what has no number in a grant, by date of the evidence; returns how many got one. Raises RuleProblem."""
        with self._uow.operation(Op.RECEIPT_NUMBERED, by=by) as operation:
            missing = [one for one in self.between(date.min, date.max, grant_id=grant_id) if grant_id not in one.numbers]
            for expense in missing:
                shares.number(operation, expense, grant_id, None)
            return len(missing)

    # parts

    def _some(self, *conditions: Any, **order: Any) -> tuple[Expense, ...]:
        with self._uow.read() as session:
            return expenses_of(session, *conditions, **order)

    def _standing(self, expense_id: int) -> Expense:
        expense = self.get(expense_id)
        if expense.taken_back_on is not None:
            raise RuleProblem(translate("Grants", "この支出は、取り消してあります。"))
        return expense

    def _checked(self, new: NewExpense) -> NewExpense:
        new = expense_checks.tidied(new)
        with self._uow.read() as session:
            expense_checks.check(
                new, today=max(self._day.today(), self._day.calendar_day()),
                accounts={account.id: account for account in self._cashbook.accounts(with_inactive=True)},
                programs=[known(one) for one in session.exec(select(ProgramRow.id))])
            lines = tuple(replace(line, shares=shares.checked(session, line, at)) for at, line in enumerate(new.lines))
        if new.helper_id is not None and self._people.get(new.helper_id) is None:
            raise InputProblem(translate("Grants", "立て替えた方を選んでください。"), field="helper_id")
        if new.method == grants.AT_PLACE or new.paid_on is not None:
            self._booking.place(new.place_id, "place_id")
        return replace(new, lines=lines)

    def _insert(self, operation: Operation, new: NewExpense, by: int | None, **booked: Any) -> int:
        expense_id = operation.insert(ExpenseRow, **_words(new), method=new.method, at=self._day.clock.now(), by=by, **booked)
        for sort, line in enumerate(new.lines):
            line_id = operation.insert(
                ExpenseLineRow, expense_id=expense_id, sort=sort, description=line.description, account_id=line.account_id,
                program_id=line.program_id, amount=line.amount)
            shares.write(operation, line_id, (), line.shares)
        return expense_id

    def _out_of(self, lines: Sequence[ExpenseLine], place_id: int | None, fee: int) -> list[Leg]:
        """The legs of paying out of a place, with the 振込手数料, of the 事業 where the lines have one only."""
        place = self._booking.place(place_id, "place_id")
        expense_checks.check_fee(fee, place)
        programs = {line.program_id for line in lines}
        program_id = programs.pop() if len(programs) == 1 else None
        return [Leg(self._cashbook.account_id("bank_fees"), fee, program_id), Leg(place.id, -_sum(lines) - fee)]

    def _pay(self, operation: Operation, expense: Expense, place_id: int | None, on: date, fee: int, by: int | None) -> None:
        if on < expense.booked_on:
            sentence = translate("Grants", "支払った日が、支出の日（{day}）より前です。日付を確かめてください。")
            raise InputProblem(sentence.format(day=spoken_day(expense.booked_on)), field="on")
        assert expense.movement_id is not None
        unpaid = self._cashbook.account_id("unpaid")
        owed = [leg for leg in self._cashbook.movement(expense.movement_id).legs if leg.account_id == unpaid]
        legs = [Leg(unpaid, -leg.amount, person_id=leg.person_id) for leg in owed]
        words = stored_words.HELPER_REPAID if expense.method == grants.BY_HELPER else stored_words.DEBT_PAID
        movement_id = self._booking.post(
            operation, EXPENSE_KIND, on=on, legs=[*legs, *self._out_of(expense.lines, place_id, fee)],
            summary=f"{expense.description or expense.payee} {words}", counterpart=expense.payee, by=by, field="on")
        operation.update(ExpenseRow, expense.id, paid_on=on, place_id=place_id, transfer_fee=fee, paid_movement_id=movement_id)

    def _share(self, operation: Operation, expense: Expense, shared: Mapping[int, Sequence[Share]]) -> None:
        if shared.keys() - {line.id for line in expense.lines}:
            raise RuleProblem(translate("Grants", "ほかで変わった行があります。画面を開き直してください。"))
        lines = []
        for at, line in enumerate(expense.lines):
            wanted = replace(line, shares=tuple(shared.get(line.id, line.shares)))
            wanted = replace(wanted, shares=shares.checked(operation.session, wanted, at))
            shares.write(operation, line.id, line.shares, wanted.shares)
            lines.append(wanted)
        shares.retire(operation, expense, lines)

    def _adoptable(self, movement_id: int) -> Movement:
        movement = self._cashbook.movement(movement_id)
        kinds = {account.id: account.kind for account in self._cashbook.accounts(with_inactive=True)}
        sides = Counter(kinds[leg.account_id] for leg in movement.legs)
        if movement.kind != "cash_out" or movement.reverses_id or movement.reversed_by or set(sides) != {EXPENSE, MONEY}:
            raise RuleProblem(translate("Grants", "この記録には領収書をつけられません。出金の記録を選んでください。"))
        if self.of_movement(movement_id) is not None:
            raise RuleProblem(translate("Grants", "この出金には、もう領収書がついています。"))
        return movement


def _words(new: NewExpense) -> dict[str, Any]:
    return {key: getattr(new, key) for key in
            ("payee", "description", "addressee", "evidence", "receipt_on", "used_on", "note")}


def _money(one: NewExpense | Expense) -> tuple[Any, ...]:
    """What is in the books of an expense, typed or booked."""
    return (one.method, one.transfer_fee, one.paid_on, one.place_id, one.helper_id,
            *((line.account_id, line.program_id, line.amount) for line in one.lines))


def _summary(new: NewExpense) -> str:
    return new.description or next((line.description for line in new.lines if line.description), new.payee)


def _sum(lines: Sequence[ExpenseLine]) -> int:
    return sum(line.amount for line in lines)


def _booked(lines: Sequence[ExpenseLine]) -> Counter[tuple[int, int | None]]:
    """Yen by 科目 and 事業."""
    found: Counter[tuple[int, int | None]] = Counter()
    for line in lines:
        found[line.account_id, line.program_id] += line.amount
    return found
