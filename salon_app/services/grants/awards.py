"""助成金: awards with their budget lines, and the money that comes, goes back and is carried over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import col, select

from salon_app.model import grants, stored_words
from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.spoken_dates import spoken_day
from salon_app.model.texts import translate
from salon_app.services.business_day import BusinessDay
from salon_app.services.cashbook import GRANT_KIND, MAX_BALANCE, CashbookService, Leg
from salon_app.services.grants.award_checks import check
from salon_app.services.grants.booking import Booking
from salon_app.services.grants.handing_in import comes_to_now
from salon_app.services.grants.rows import EVIDENCE_ON, expenses_of, grant_columns, grants_of, line_columns, money_of
from salon_app.services.grants.shares import not_open
from salon_app.services.grants.values import Grant, GrantLine, GrantMoney
from salon_app.store.tables import (
    ExpenseLineRow,
    ExpenseRow,
    ExpenseShareRow,
    GrantLineRow,
    GrantMoneyRow,
    GrantReceiptRow,
    GrantRow,
    ProgramRow,
)
from salon_app.store.types import known
from salon_app.store.unit_of_work import Operation, UnitOfWork

if TYPE_CHECKING:
    from salon_app.services.figures import FiguresService

STAYS_OPEN = ("contact", "contact_phone", "notes", "keep_years")
"""Fields that may change after 報告ずみ."""


class GrantsService:
    """Commands and queries of grants. Money is dated on the business date it moved; taking it back is a mirror dated today.

    `figures` are asked for when a report is handed in: not every start of the program needs them.
    """

    def __init__(self, uow: UnitOfWork, day: BusinessDay, cashbook: CashbookService, booking: Booking,
                 figures: Callable[[], FiguresService]) -> None:
        self._uow = uow
        self._day = day
        self._cashbook = cashbook
        self._booking = booking
        self._figures = figures

    # queries

    def all(self, *, with_closed: bool = False) -> tuple[Grant, ...]:
        """Grants, the newest 対象期間 first."""
        with self._uow.read() as session:
            return grants_of(session, *(() if with_closed else (GrantRow.state != grants.CLOSED,)))

    def get(self, grant_id: int) -> Grant:
        """One grant. Raises RuleProblem if there is none."""
        with self._uow.read() as session:
            found = grants_of(session, GrantRow.id == grant_id)
        if not found:
            raise RuleProblem(translate("Grants", "その助成金は見つかりません。"))
        return found[0]

    def money(self, grant_id: int) -> tuple[GrantMoney, ...]:
        """入金, 返納 and 繰越 by date, also those taken back."""
        with self._uow.read() as session:
            return money_of(session, grant_id)

    def held(self, grant_id: int) -> int:
        """Yen received and not given back, as it stands."""
        return self._stands(grant_id, grants.RECEIVED) - self._stands(grant_id, grants.RETURNED)

    def left(self, grant_id: int) -> int:
        """Yen that can still be given back or carried on: what is held, with what was carried in and without what went on."""
        return self.held(grant_id) + self._stands(grant_id, grants.CARRIED_IN) - self._stands(grant_id, grants.CARRIED_OUT)

    def _stands(self, grant_id: int, *kinds: str) -> int:
        """Yen of some kinds of entries that were not taken back."""
        return sum(one.amount for one in self.money(grant_id) if one.kind in kinds and not one.taken_back)

    def outside(self, grant: Grant) -> tuple[str, ...]:
        """A sentence for each expense with a share in the grant whose evidence lies outside its 対象期間, as given."""
        with self._uow.read() as session:
            of_grant = (select(ExpenseLineRow.expense_id).join(
                ExpenseShareRow, col(ExpenseShareRow.line_id) == col(ExpenseLineRow.id))
                .where(ExpenseShareRow.grant_id == grant.id))
            found = expenses_of(session, col(ExpenseRow.id).in_(of_grant), col(ExpenseRow.taken_back_on).is_(None),
                                ~EVIDENCE_ON.between(grant.starts, grant.ends))
        sentence = translate("Grants", "{day}の{payee}（{amount}円）が、対象期間の外になります。")
        return tuple(sentence.format(day=spoken_day(one.evidence_on), payee=one.payee, amount=f"{one.amount:,}")
                     for one in found)

    # the award

    def save(self, grant: Grant, *, by: int | None = None) -> int:
        """Add a grant (id 0) or change one; returns its id. Lines with id 0 are new; lines left out are removed.

        Raises InputProblem (field: see award_checks), RuleProblem for a line that shares or numbers use and that would go
        or get another number, and for changes of one that is 報告ずみ (but contact, notes and keep_years).
        """
        with self._uow.operation(Op.GRANT_SAVED, by=by, name=grant.name.strip()) as operation:
            accounts = {account.id: account for account in self._cashbook.accounts(with_inactive=True)}
            check(grant, accounts=accounts, programs=[known(one) for one in operation.session.exec(select(ProgramRow.id))])
            grant = replace(grant, funder=grant.funder.strip(), name=grant.name.strip())
            if not grant.id:
                grant_id = operation.insert(GrantRow, **grant_columns(grant))
            else:
                grant_id = grant.id
                before = self.get(grant_id)
                if before.state != grants.ACTIVE and replace(
                        before, **{key: getattr(grant, key) for key in STAYS_OPEN}) != replace(
                        grant, state=before.state, reported_on=before.reported_on, handed_in=before.handed_in):
                    raise not_open(before.state, before.title)
                operation.update(GrantRow, grant_id, **grant_columns(grant))
            self._save_lines(operation, grant_id, grant.lines)
            return grant_id

    def report(self, grant_id: int, *, on: date, by: int | None = None) -> None:
        """報告ずみ on a date: shares and numbers stay as they are, and what the documents come to is kept with the grant.

        Raises InputProblem (field: on), RuleProblem.
        """
        with self._uow.operation(Op.GRANT_REPORTED, by=by) as operation:
            grant = self.get(grant_id)
            if grant.state != grants.ACTIVE:
                raise not_open(grant.state, grant.title)
            self._booking.check_date(on, "on")
            operation.update(GrantRow, grant_id, state=grants.REPORTED, reported_on=on,
                             handed_in=asdict(comes_to_now(self._figures(), grant)))

    def reopen(self, grant_id: int, *, reason: str, by: int | None = None) -> None:
        """報告ずみ or しまった grants are worked on again, with a reason. Raises InputProblem (field: reason), RuleProblem."""
        with self._uow.operation(Op.GRANT_REOPENED, by=by, reason=_needs(reason)) as operation:
            if self.get(grant_id).state == grants.ACTIVE:
                raise RuleProblem(translate("Grants", "この助成金は、まだ報告していません。"))
            operation.update(GrantRow, grant_id, state=grants.ACTIVE, reported_on=None, handed_in={})

    def put_away(self, grant_id: int, *, by: int | None = None) -> None:
        """しまう: the grant leaves the lists; `reopen` brings it back. Raises RuleProblem where it is put away already."""
        with self._uow.operation(Op.GRANT_SAVED, by=by) as operation:
            grant = self.get(grant_id)
            if grant.state == grants.CLOSED:
                raise not_open(grant.state, grant.title)
            operation.update(GrantRow, grant_id, state=grants.CLOSED)

    def _save_lines(self, operation: Operation, grant_id: int, lines: tuple[GrantLine, ...]) -> None:
        before = {known(row.id): row for row in operation.session.exec(
            select(GrantLineRow).where(GrantLineRow.grant_id == grant_id)).all()}
        numbers = {line_id: (row.side, row.number, row.name) for line_id, row in before.items()}
        wanted = {line.id: line for line in lines if line.id}
        if wanted.keys() - numbers.keys():
            raise RuleProblem(translate("Grants", "ほかで変わった費目があります。画面を開き直してください。"))
        in_use = self._lines_in_use(operation, grant_id)
        for line_id, (side, number, name) in numbers.items():
            new = wanted.get(line_id)
            if new is None and line_id in in_use:
                sentence = translate("Grants", "費目「{name}」は使われているので消せません。「しまう」にしてください。")
                raise RuleProblem(sentence.format(name=name))
            if new is None:
                operation.remove(GrantLineRow, line_id)
            elif (new.side, new.number) != (side, number):
                if line_id in in_use:
                    sentence = translate("Grants", "費目「{name}」には、領収書番号か充当があります。費目番号は変えられません。")
                    raise RuleProblem(sentence.format(name=name))
                operation.update(GrantLineRow, line_id, number=-line_id)  # out of the way while others take its number
        for line in lines:
            columns = line_columns(replace(line, name=line.name.strip()))
            if line.id:
                operation.update(GrantLineRow, line.id, **columns)
            else:
                operation.insert(GrantLineRow, grant_id=grant_id, **columns)

    def _lines_in_use(self, operation: Operation, grant_id: int) -> set[int | None]:
        shares = select(ExpenseShareRow.grant_line_id).where(ExpenseShareRow.grant_id == grant_id)
        numbers = select(GrantReceiptRow.grant_line_id).where(GrantReceiptRow.grant_id == grant_id)
        return {*operation.session.exec(shares), *operation.session.exec(numbers)}

    # money

    def receive(self, grant_id: int, *, amount: int, on: date, place_id: int, note: str = "", by: int | None = None) -> int:
        """入金 into a place; returns the entry. Raises InputProblem (field: amount, on, place), RuleProblem."""
        with self._uow.operation(Op.GRANT_MONEY_RECEIVED, by=by, amount=amount) as operation:
            grant = self._not_away(grant_id)
            held = self.held(grant_id)
            if grant.amount and held + _checked(amount) > grant.amount:
                sentence = translate("Grants", "入金の合計が{sum}円になり、交付決定額{amount}円をこえます。額が変わったときは、"
                                     "先に助成金の交付決定額を直してください。")
                raise InputProblem(sentence.format(sum=f"{held + amount:,}", amount=f"{grant.amount:,}"), field="amount")
            return self._move(operation, grant, grants.RECEIVED, amount, on, place_id, note, by)

    def give_back(self, grant_id: int, *, amount: int, on: date, place_id: int, note: str = "",
                  by: int | None = None) -> int:
        """返納 out of a place; returns the entry. Raises as `receive`, and for more than was received."""
        with self._uow.operation(Op.GRANT_MONEY_RETURNED, by=by, amount=amount) as operation:
            grant = self._not_away(grant_id)
            left = self.left(grant_id)
            if _checked(amount) > left:
                sentence = translate("Grants", "受け取って手もとにある助成金は{held}円です。それより多くは返せません。")
                raise InputProblem(sentence.format(held=f"{left:,}"), field="amount")
            return self._move(operation, grant, grants.RETURNED, amount, on, place_id, note, by)

    def carry(self, grant_id: int, *, kind: str, amount: int, on: date, note: str = "", by: int | None = None) -> int:
        """繰越 from the year before (`CARRIED_IN`) or into the next (`CARRIED_OUT`); no money moves. Returns the entry.

        Raises InputProblem (field: kind, amount, on), for more than is left too, RuleProblem.
        """
        if kind not in (grants.CARRIED_IN, grants.CARRIED_OUT):
            raise InputProblem(translate("Grants", "選び直してください。"), field="kind")
        with self._uow.operation(Op.GRANT_MONEY_CARRIED, by=by, amount=_checked(amount)) as operation:
            self._not_away(grant_id)
            self._booking.check_date(on, "on")
            if kind == grants.CARRIED_OUT and amount > (left := self.left(grant_id)):
                sentence = translate("Grants", "受け取って手もとにある助成金は{held}円です。それより多くは繰り越せません。")
                raise InputProblem(sentence.format(held=f"{left:,}"), field="amount")
            return operation.insert(GrantMoneyRow, grant_id=grant_id, kind=kind, amount=amount, business_date=on,
                                    note=note.strip())

    def take_back_money(self, money_id: int, *, reason: str, by: int | None = None) -> None:
        """An entry was wrong: its money goes back by a mirror. Raises InputProblem (field: reason), RuleProblem."""
        why = _needs(reason)
        with self._uow.operation(Op.GRANT_MONEY_TAKEN_BACK, by=by) as operation:
            row = operation.row(GrantMoneyRow, money_id)
            operation.subject["amount"] = row["amount"]
            if row["taken_back"]:
                raise RuleProblem(translate("Grants", "この記録は、もう取り消してあります。"))
            self._not_away(row["grant_id"])
            if row["kind"] in (grants.RECEIVED, grants.CARRIED_IN) and self.left(row["grant_id"]) < row["amount"]:
                raise RuleProblem(translate("Grants", "このあとに返納か繰越をしています。先に返納や繰越を取り消してください。"))
            if row["movement_id"] is not None:
                self._booking.mirror(operation, row["movement_id"], reason=why, by=by)
            operation.update(GrantMoneyRow, money_id, taken_back=True)

    def _move(self, operation: Operation, grant: Grant, kind: str, amount: int, on: date, place_id: int, note: str,
              by: int | None) -> int:
        place = self._booking.place(place_id)
        into = amount if kind == grants.RECEIVED else -amount
        program_id = grant.program_ids[0] if len(grant.program_ids) == 1 else None
        legs = (Leg(place.id, into), Leg(self._cashbook.account_id("grants"), -into, program_id))
        movement_id = self._booking.post(
            operation, GRANT_KIND, on=on, legs=legs, summary=f"{grant.name} {stored_words.GRANT_MONEY[kind]}",
            counterpart=grant.funder, by=by, field="on")
        return operation.insert(GrantMoneyRow, grant_id=grant.id, kind=kind, amount=amount, business_date=on,
                                movement_id=movement_id, note=note.strip())

    def _not_away(self, grant_id: int) -> Grant:
        grant = self.get(grant_id)
        if grant.state == grants.CLOSED:
            raise not_open(grant.state, grant.title)
        return grant


def _checked(amount: int) -> int:
    if not 0 < amount <= MAX_BALANCE:
        raise InputProblem(translate("Grants", "金額は1円から999,999,999円までです。"), field="amount")
    return amount


def _needs(reason: str) -> str:
    if not reason.strip():
        raise InputProblem(translate("Grants", "わけを、ひとこと入れてください。"), field="reason")
    return reason.strip()
