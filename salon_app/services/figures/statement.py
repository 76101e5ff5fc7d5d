"""活動計算書, 貸借対照表, 財産目録: a period of the whole ledger as an NPO法人 reports it (NPO法人会計基準).

Yen are integers, everything by business date. A leg with a 事業 is 事業費, one without 管理費. Assets are always liabilities
plus 正味財産, because the legs of every movement sum to zero.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, NamedTuple

from sqlalchemy import func, select
from sqlmodel import Session

from salon_app.model.chart_of_accounts import CUSTODY, EXPENSE, INCOME, MONEY, NET_ASSETS, PAYABLE, RECEIVABLE
from salon_app.model.npo_groups import GROUPS, npo_group
from salon_app.services.figures.columns import ACCOUNT, LEG
from salon_app.services.figures.grants import kept_at
from salon_app.services.grants.rows import grants_of
from salon_app.services.merged_people import KEPT_ID
from salon_app.services.people_rows import PERSON
from salon_app.store.tables import AccountRow, LegRow

_HELD, _OWED = (MONEY, RECEIVABLE), (CUSTODY, PAYABLE)
"""Kinds of account that are assets, and those that are liabilities."""


@dataclass(frozen=True)
class StatementLine:
    """One 科目 (or 置き場所) with its yen; positive is what its side of the statement adds up."""

    account_id: int
    name: str
    amount: int


@dataclass(frozen=True)
class StatementGroup:
    """A heading of the 活動計算書 with its 科目. `key`: of model.npo_groups.GROUPS; `program_id`: of 事業費, its 事業."""

    key: str
    lines: tuple[StatementLine, ...]
    program_id: int | None = None

    @property
    def total(self) -> int:
        """Yen of the heading."""
        return sum(line.amount for line in self.lines)


@dataclass(frozen=True)
class RestrictedGrant:
    """使途等が制約された寄付等の内訳 of one grant: `opening` + `increase` − `decrease` = `closing`; `returned` of the decrease
    went back to the funder or into the next 対象期間."""

    grant_id: int
    title: str
    opening: int
    increase: int
    decrease: int
    closing: int
    returned: int
    paid: str


@dataclass(frozen=True)
class Property:
    """One line of the 財産目録 in yen; `people`: how many 方 it is owed by or to (0: not all by person). Nobody is named."""

    account_id: int
    name: str
    kind: str
    amount: int
    is_bank: bool = False
    people: int = 0


@dataclass(frozen=True)
class Statement:
    """The figures of a period. `income`: headings 1 to 5; `programme`: 人件費 and その他経費 by 事業; `management`: 管理費.

    `opening` + `change` + `opened` + `past` = `closing`: 前期繰越正味財産額, 当期正味財産増減額, 開始残高 entered in it and the
    contra of sales taken over from before the program (過去分), 次期繰越正味財産額. `assets` and `liabilities` at the end.
    """

    start: date
    end: date
    income: tuple[StatementGroup, ...]
    programme: tuple[StatementGroup, ...]
    management: tuple[StatementGroup, ...]
    opening: int
    opened: int
    past: int
    closing: int
    assets: tuple[Property, ...]
    liabilities: tuple[Property, ...]
    restricted: tuple[RestrictedGrant, ...]

    @property
    def income_total(self) -> int:
        """経常収益計."""
        return sum(group.total for group in self.income)

    @property
    def programme_total(self) -> int:
        """事業費計."""
        return sum(group.total for group in self.programme)

    @property
    def management_total(self) -> int:
        """管理費計."""
        return sum(group.total for group in self.management)

    @property
    def change(self) -> int:
        """当期正味財産増減額: 経常収益計 − 経常費用計."""
        return self.income_total - self.programme_total - self.management_total

    @property
    def assets_total(self) -> int:
        """資産合計."""
        return sum(one.amount for one in self.assets)

    @property
    def liabilities_total(self) -> int:
        """負債合計."""
        return sum(one.amount for one in self.liabilities)

    @property
    def net_assets(self) -> int:
        """正味財産合計."""
        return self.assets_total - self.liabilities_total


class _Known(NamedTuple):
    """An account as the statement needs it."""

    name: str
    kind: str
    group: str
    is_bank: bool


def statement(session: Session, start: date, end: date) -> Statement:
    """The figures from `start` to `end`, both included."""
    accounts = _accounts(session)
    income, programme, management = _operations(session, start, end, accounts)
    before, after = balances(session, start, end)
    opened, past = _taken_over(session, start, end)
    people = _people(session, end)
    held = tuple(_property(one, accounts[one], amount, people) for one, amount in after.items()
                 if accounts[one].kind in _HELD and amount)
    owed = tuple(_property(one, accounts[one], -amount, people) for one, amount in after.items()
                 if accounts[one].kind in _OWED and amount)
    return Statement(start, end, income, programme, management, sum(before.values()), opened, past, sum(after.values()), held,
                     owed, restricted(session, start, end))


def balances(session: Session, start: date, end: date) -> tuple[dict[int, int], dict[int, int]]:
    """Yen before `start` and at the end of `end` on each 置き場所 and each account of claims and debts, in their order; debts
    are negative. Together they are the 正味財産."""
    ids = list(session.connection().execute(
        select(ACCOUNT.id).where(ACCOUNT.kind.in_((*_HELD, *_OWED))).order_by(ACCOUNT.sort, ACCOUNT.id)).scalars())

    def sums(*wanted: Any) -> dict[int, int]:
        return dict.fromkeys(ids, 0) | {account_id: int(amount) for account_id, amount in session.connection().execute(
            select(LEG.account_id, func.sum(LEG.amount)).where(LEG.account_id.in_(ids), LEG.business_date <= end, *wanted)
            .group_by(LEG.account_id))}

    after, moved = sums(), sums(LEG.business_date >= start)
    return {one: amount - moved[one] for one, amount in after.items()}, after


def _accounts(session: Session) -> dict[int, _Known]:
    return {account_id: _Known(name, kind, npo_group(kind, code, chosen) if kind in GROUPS else "", is_bank)
            for account_id, name, kind, code, chosen, is_bank in session.connection().execute(
                select(ACCOUNT.id, ACCOUNT.name, ACCOUNT.kind, ACCOUNT.code, ACCOUNT.npo_group, ACCOUNT.is_bank)
                .select_from(AccountRow).order_by(ACCOUNT.sort, ACCOUNT.id))}


def _operations(session: Session, start: date, end: date, accounts: Mapping[int, _Known]) -> tuple[
        tuple[StatementGroup, ...], tuple[StatementGroup, ...], tuple[StatementGroup, ...]]:
    """経常収益, 事業費 and 管理費 of the period."""
    kept = select(ACCOUNT.id).select_from(AccountRow).where(ACCOUNT.kind.in_((INCOME, EXPENSE)))
    sums: dict[tuple[str, int | None, str], dict[int, int]] = {}
    for account_id, program_id, amount in session.connection().execute(
            select(LEG.account_id, LEG.program_id, func.sum(LEG.amount)).select_from(LegRow)
            .where(LEG.account_id.in_(kept), LEG.business_date >= start, LEG.business_date <= end)
            .group_by(LEG.account_id, LEG.program_id)):
        known = accounts[account_id]
        place = (known.kind, program_id if known.kind == EXPENSE else None, known.group)
        there = sums.setdefault(place, {})
        there[account_id] = there.get(account_id, 0) + (int(amount) if known.kind == EXPENSE else -int(amount))
    programs = sorted({program_id for kind, program_id, _ in sums if kind == EXPENSE and program_id is not None})
    return (_groups(sums, INCOME, (None,), accounts), _groups(sums, EXPENSE, programs, accounts),
            _groups(sums, EXPENSE, (None,), accounts))


def _groups(sums: Mapping[tuple[str, int | None, str], Mapping[int, int]], kind: str, programs: Sequence[int | None],
            accounts: Mapping[int, _Known]) -> tuple[StatementGroup, ...]:
    """Headings that have something, by 事業 and in the order of the statement; 科目 in their own order."""
    found = []
    for program_id in programs:
        for key in GROUPS[kind]:
            there = sums.get((kind, program_id, key), {})
            lines = tuple(StatementLine(one, known.name, there[one]) for one, known in accounts.items() if there.get(one))
            if lines:
                found.append(StatementGroup(key, lines, program_id))
    return tuple(found)


def _taken_over(session: Session, start: date, end: date) -> tuple[int, int]:
    """開始残高 entered in the period, and the contra of sales from before the program."""
    codes: dict[int, str | None] = dict(session.connection().execute(
        select(ACCOUNT.id, ACCOUNT.code).where(ACCOUNT.kind == NET_ASSETS)).all())
    sums = session.connection().execute(
        select(LEG.account_id, func.sum(LEG.amount)).where(
            LEG.account_id.in_(codes), LEG.business_date >= start, LEG.business_date <= end).group_by(LEG.account_id)).all()
    past = -sum(int(amount) for account_id, amount in sums if codes[account_id] == "past")
    return -sum(int(amount) for _, amount in sums) - past, past


def _people(session: Session, until: date) -> dict[int, int]:
    """By account of claims or debts: with how many 方 something is open; nothing where a part is a shop's or nobody's."""
    kept = select(ACCOUNT.id).select_from(AccountRow).where(ACCOUNT.kind.in_((RECEIVABLE, CUSTODY, PAYABLE)))
    found: dict[int, int] = {}
    mixed = set()
    for account_id, person_id in session.connection().execute(
            select(LEG.account_id, KEPT_ID).select_from(LegRow).outerjoin(PERSON, PERSON.c.id == LEG.person_id)
            .where(LEG.account_id.in_(kept), LEG.business_date <= until)
            .group_by(LEG.account_id, KEPT_ID).having(func.sum(LEG.amount) != 0)):
        if person_id is None:
            mixed.add(account_id)
        found[account_id] = found.get(account_id, 0) + 1
    return {account_id: count for account_id, count in found.items() if account_id not in mixed}


def _property(account_id: int, known: _Known, amount: int, people: Mapping[int, int]) -> Property:
    return Property(account_id, known.name, known.kind, amount, known.is_bank, people.get(account_id, 0))


def restricted(session: Session, start: date, end: date) -> tuple[RestrictedGrant, ...]:
    """使途等が制約された寄付等の内訳: grants with something to tell of the period, the newest 対象期間 first."""
    found = []
    for grant in grants_of(session):
        before, after = (kept_at(session, grant, day, as_booked=True) for day in (start - timedelta(days=1), end))
        increase = after.came - before.came
        if before.left or after.left or increase:
            found.append(RestrictedGrant(grant.id, grant.title, before.left, increase, before.left + increase - after.left,
                                         after.left, after.went - before.went, grant.paid))
    return tuple(found)
