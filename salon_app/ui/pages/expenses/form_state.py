"""A 支出 as far as it is typed: a value that is kept on the disk, and what its lines and shares come to. No Qt.

Amounts are yen. Who bears a line is a grant's id, OWN (自己負担) or EXCLUDED (対象外).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from salon_app.model import grants
from salon_app.model.grants import apportioned
from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.grants.values import Expense, ExpenseLine, Grant, GrantLine, NewExpense, Share

OWN, EXCLUDED = 0, -1
WHOLE, BY_YEN, BY_RATE = "whole", "yen", "rate"
"""One bears all of a line, or it is shared (按分) by yen or by whole percents."""


@dataclass(frozen=True)
class Bearer:
    """Who bears (part of) a line, in which 費目; `value`: yen or percent of a shared line, None while nothing is typed."""

    key: int
    item: int | None = None
    value: int | None = None


@dataclass(frozen=True)
class TypedLine:
    """One line. `amount` is not asked of the last line: it takes what the others leave. `split`: WHOLE, BY_YEN, BY_RATE.

    In a shared line, what no bearer takes is 自己負担. `id` 0: not saved yet.
    """

    id: int = 0
    account_id: int | None = None
    program_id: int | None = None
    description: str = ""
    amount: int | None = None
    split: str = WHOLE
    bearers: tuple[Bearer, ...] = (Bearer(OWN),)

    @property
    def bearer(self) -> Bearer:
        """Who bears all of it."""
        return self.bearers[0] if self.bearers else Bearer(OWN)


@dataclass(frozen=True)
class ExpenseForm:
    """All that is typed. `receipt_date`, `used_date` as written; `paid_date` as its field keeps it. `files`: paths to add.

    `total_typed`: what stands in the place of the amount while that can't be read.
    """

    payee: str = ""
    total: int | None = None
    total_typed: str = ""
    description: str = ""
    receipt_date: str = ""
    used_date: str = ""
    addressee: str = grants.TO_BODY
    evidence: str = grants.RECEIPT
    lines: tuple[TypedLine, ...] = (TypedLine(),)
    method: str = ""
    place_id: int | None = None
    helper_id: int | None = None
    repaid: bool = False  # 立替 that is given back at once
    paid_date: Mapping[str, str] | None = None
    transfer_fee: int | None = None
    note: str = ""
    files: tuple[str, ...] = ()

    @property
    def untouched(self) -> bool:
        """Nothing has been typed by a person."""
        return not any((self.payee, self.total, self.total_typed, self.description, self.receipt_date, self.files, self.note))

    @property
    def moves_money(self) -> bool:
        """Money leaves a 置き場所 now: paid by the salon, or a 立替 given back at once."""
        return self.method == grants.AT_PLACE or (self.method == grants.BY_HELPER and self.repaid)

    def amount(self, at: int) -> int | None:
        """Yen of the line `at`; None while it can't be told."""
        if at < len(self.lines) - 1:
            return self.lines[at].amount
        return None if self.total is None else self.total - sum(line.amount or 0 for line in self.lines[:-1])

    def with_line(self, at: int, line: TypedLine) -> ExpenseForm:
        """Another line in its place."""
        return replace(self, lines=(*self.lines[:at], line, *self.lines[at + 1:]))

    def divided(self, at: int) -> ExpenseForm:
        """One more line after `at`, for the same 科目 and 事業 until another is chosen."""
        line = self.lines[at]
        new = replace(line, id=0, description="", amount=None, split=WHOLE, bearers=(line.bearer,))
        return replace(self, lines=(*self.lines[:at + 1], new, *self.lines[at + 1:]))

    def without_line(self, at: int) -> ExpenseForm:
        """One line less; the last one stays."""
        rest = (*self.lines[:at], *self.lines[at + 1:])
        return replace(self, lines=rest) if rest else self

    def to_json(self) -> dict[str, Any]:
        """For the draft on the disk."""
        return asdict(self)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> ExpenseForm:
        """The form that `to_json` wrote down; empty for nothing."""
        if not value:
            return cls()
        lines = tuple(TypedLine(**{**line, "bearers": tuple(Bearer(**one) for one in line["bearers"])})
                      for line in value["lines"])
        return cls(**{**value, "lines": lines, "files": tuple(value["files"])})


def shares_of(line: TypedLine, amount: int) -> tuple[Share, ...]:
    """Yen of a line's bearers; the rest is 自己負担. Raises InputProblem (field "shares") where they come to more than it."""
    if line.split == WHOLE:
        return () if line.bearer.key == OWN else (_share(line.bearer, amount),)
    named = [one for one in line.bearers if one.key != OWN and one.value]
    typed = sum(one.value or 0 for one in named)
    if line.split == BY_YEN:
        if typed > amount:
            raise InputProblem(translate(
                "Expenses", "合わせて {typed}円になり、この行の {amount}円をこえています。").format(
                    typed=format_yen(typed), amount=format_yen(amount)), field="shares")
        return tuple(_share(one, one.value or 0) for one in named)
    if typed > 100:
        raise InputProblem(translate(
            "Expenses", "合わせて {typed}%になり、100%をこえています。").format(typed=typed), field="shares")
    if not named:
        return ()
    parts = apportioned(amount, [*(one.value or 0 for one in named), 100 - typed])
    return tuple(_share(one, part) for one, part in zip(named, parts[:-1], strict=True) if part)


def own_part(line: TypedLine, amount: int) -> int:
    """Yen of 自己負担 in a line. Raises as `shares_of`."""
    return amount - sum(share.amount for share in shares_of(line, amount))


def shares_missing(line: TypedLine, amount: int, offered: Sequence[Grant]) -> str:
    """What has to be chosen or put right before a line's bearers can be saved; '' where nothing."""
    by_id = {one.id: one for one in offered}
    for one in line.bearers:
        grant = by_id.get(one.key)
        if grant is not None and (line.split == WHOLE or one.value) and one.item is None:
            return translate("Expenses", "助成金の費目を選んでください")
    try:
        shares_of(line, amount)
    except InputProblem:
        return translate("Expenses", "分け方をお確かめください")
    return ""


def _share(bearer: Bearer, amount: int) -> Share:
    return Share(amount) if bearer.key == EXCLUDED else Share(amount, bearer.key, bearer.item)


def item_for(grant: Grant, account_id: int | None) -> int | None:
    """The 費目 an expense of this 科目 usually belongs to: the one that names it, or the only one there is."""
    items = items_of(grant)
    named = [one.id for one in items if account_id is not None and account_id in one.account_ids]
    if named:
        return named[0]
    return items[0].id if len(items) == 1 else None


def offered_of(every: Sequence[Grant], form: ExpenseForm | None = None) -> tuple[Grant, ...]:
    """The grants that can bear something: those not reported yet, with 費目, and those that bear some of the form."""
    held = {one.key for line in form.lines for one in line.bearers} if form is not None else set()
    return tuple(one for one in every if items_of(one) and (one.state == grants.ACTIVE or one.id in held))


def short_titles(every: Sequence[Grant]) -> dict[int, str]:
    """What a key calls each grant: its programme, with the funder where two have the same."""
    names = [one.name for one in every]
    return {one.id: one.title if names.count(one.name) > 1 else one.name for one in every}


def items_of(grant: Grant) -> tuple[GrantLine, ...]:
    """The 費目 expenses can go to."""
    return tuple(one for one in grant.side(grants.EXPENSE_SIDE) if one.active)


def with_account(line: TypedLine, account_id: int | None, offered: Sequence[Grant]) -> TypedLine:
    """Another 科目; 費目 that nobody chose by hand follow it."""
    by_id = {one.id: one for one in offered}

    def follow(bearer: Bearer) -> Bearer:
        grant = by_id.get(bearer.key)
        if grant is None or bearer.item not in (None, item_for(grant, line.account_id)):
            return bearer
        return replace(bearer, item=item_for(grant, account_id))

    return replace(line, account_id=account_id, bearers=tuple(follow(one) for one in line.bearers))


def new_expense(form: ExpenseForm, *, receipt_on: date | None, used_on: date | None, paid_on: date | None) -> NewExpense:
    """What to record, with the dates as they were read. Raises InputProblem as `shares_of`."""
    lines = []
    for at, line in enumerate(form.lines):
        amount = form.amount(at) or 0
        lines.append(ExpenseLine(line.id, line.account_id or 0, amount, line.description.strip(), line.program_id or None,
                                 shares_of(line, amount)))
    here = form.moves_money
    return NewExpense(
        payee=form.payee.strip(), lines=tuple(lines), description=form.description.strip(), addressee=form.addressee,
        evidence=form.evidence, receipt_on=receipt_on, used_on=used_on, paid_on=paid_on if here else None,
        method=form.method or grants.AT_PLACE, place_id=form.place_id if here else None,
        helper_id=form.helper_id if form.method == grants.BY_HELPER else None,
        transfer_fee=(form.transfer_fee or 0) if here else 0, note=form.note.strip())


def form_of(expense: Expense) -> ExpenseForm:
    """A booked 支出 as typed."""
    lines = tuple(_typed(line, line is expense.lines[-1]) for line in expense.lines)
    return ExpenseForm(
        payee=expense.payee, total=expense.amount, description=expense.description, addressee=expense.addressee,
        receipt_date=expense.receipt_on.isoformat() if expense.receipt_on else "",
        used_date=expense.used_on.isoformat() if expense.used_on else "", evidence=expense.evidence, lines=lines,
        method=expense.method, place_id=expense.place_id, helper_id=expense.helper_id, repaid=expense.paid_on is not None,
        transfer_fee=expense.transfer_fee or None, note=expense.note)


def _typed(line: ExpenseLine, last: bool) -> TypedLine:
    found = [Bearer(share.grant_id or EXCLUDED, share.grant_line_id, share.amount) for share in line.shares]
    whole = not found or (len(found) == 1 and found[0].value == line.amount)
    bearers = tuple(replace(one, value=None) for one in found) if whole else tuple(found)
    return TypedLine(line.id, line.account_id, line.program_id, line.description, None if last else line.amount,
                     WHOLE if whole else BY_YEN, bearers or (Bearer(OWN),))


def as_last_time(form: ExpenseForm, past: Expense, offered: Sequence[Grant]) -> ExpenseForm:
    """科目, 事業, bearer and 宛名 as the last 支出 to the same 支払先; nothing a person has chosen already is changed."""
    if form.lines != (TypedLine(program_id=form.lines[0].program_id),) or not past.lines:
        return form
    before = past.lines[0]
    line = with_account(form.lines[0], before.account_id, offered)
    key = next((share.grant_id for share in before.shares if len(before.shares) == 1), None)
    grant = next((one for one in offered if one.id == key), None)
    bearer = Bearer(grant.id, item_for(grant, before.account_id)) if grant is not None else line.bearer
    line = replace(line, program_id=before.program_id, bearers=(bearer,))
    return replace(form, lines=(line,), description=form.description or past.description)
