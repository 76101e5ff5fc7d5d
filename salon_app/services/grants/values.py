"""What the services of 助成金 take and give. Yen are integers; `None` for a date is 未記入."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from fractions import Fraction
from typing import Any, NamedTuple

from salon_app.model import grants


@dataclass(frozen=True)
class GrantLine:
    """費目 of a budget. `id` 0: not saved yet. `number`: its place in the funder's order on its side."""

    id: int
    number: int
    name: str
    budget: int = 0
    revised: int | None = None
    side: str = grants.EXPENSE_SIDE
    source: str = grants.FROM_ACCOUNTS
    account_ids: tuple[int, ...] = ()
    note: str = ""
    active: bool = True

    @property
    def current(self) -> int:
        """Yen of the budget in force: 変更後 where there is one."""
        return self.budget if self.revised is None else self.revised


@dataclass(frozen=True)
class HandedIn:
    """What 収支決算書 and 実施報告書 of a grant's whole 対象期間 come to.

    Yen: `income` 収入合計, `others` of it what is neither the award nor 自己負担, `eligible` 対象経費, `own` 自己負担,
    `excluded` 対象外, `granted` 助成金の額, `back` 返納, paid or still to come. Counts: `sessions` 開催回数, `visits` 延べ and
    `people` 実 of 参加者, `helpers` 延べ of 担い手.
    """

    income: int = 0
    others: int = 0
    eligible: int = 0
    own: int = 0
    excluded: int = 0
    granted: int = 0
    back: int = 0
    sessions: int = 0
    visits: int = 0
    people: int = 0
    helpers: int = 0


@dataclass(frozen=True)
class Grant:
    """One award as in store/tables/grants.py; `lines` in the funder's order, both sides. `handed_in`: None until 報告ずみ."""

    id: int
    funder: str
    name: str
    starts: date
    ends: date
    number: str = ""
    addressee: str = ""
    program_ids: tuple[int, ...] = ()
    decided_on: date | None = None
    amount: int = 0
    paid: str = grants.ADVANCE
    rate: Fraction = Fraction(1)
    cap: int | None = None
    rounding: int = 1
    unit: int = 1
    min_sessions: int | None = None
    min_average: int | None = None
    average_by: str = grants.BY_SESSION
    counts_helpers: bool = False
    publicity: str = ""
    keep_years: int = 5
    report_due: date | None = None
    contact: str = ""
    contact_phone: str = ""
    notes: str = ""
    state: str = grants.ACTIVE
    reported_on: date | None = None
    lines: tuple[GrantLine, ...] = ()
    handed_in: HandedIn | None = None

    @property
    def title(self) -> str:
        """Funder and programme."""
        return f"{self.funder}　{self.name}"

    def side(self, side: str) -> tuple[GrantLine, ...]:
        """The lines of one side."""
        return tuple(line for line in self.lines if line.side == side)


@dataclass(frozen=True)
class GrantMoney:
    """入金, 返納 or 繰越 of a grant."""

    id: int
    grant_id: int
    kind: str
    amount: int
    day: date
    movement_id: int | None
    note: str
    taken_back: bool


@dataclass(frozen=True)
class Share:
    """Yen of an expense's line borne by a 費目 of a grant; `grant_id` None: 対象外."""

    amount: int
    grant_id: int | None = None
    grant_line_id: int | None = None


@dataclass(frozen=True)
class ExpenseLine:
    """One line of a receipt. `id` 0: not saved yet. What the shares leave is 自己負担."""

    id: int
    account_id: int
    amount: int
    description: str = ""
    program_id: int | None = None
    shares: tuple[Share, ...] = ()

    @property
    def own(self) -> int:
        """Yen of 自己負担."""
        return self.amount - sum(share.amount for share in self.shares)


@dataclass(frozen=True)
class Attachment:
    """A picture or PDF in the data folder."""

    id: int
    file: str
    title: str


@dataclass(frozen=True)
class Expense:
    """A booked 支出. `numbers`: its 領収書番号 by grant, 「2-3」. `paid_on` None: 未払い."""

    id: int
    payee: str
    description: str
    addressee: str
    evidence: str
    receipt_on: date | None
    used_on: date | None
    booked_on: date
    paid_on: date | None
    method: str
    place_id: int | None
    helper_id: int | None
    transfer_fee: int
    movement_id: int | None
    paid_movement_id: int | None
    note: str
    at: datetime
    by: int | None
    taken_back_on: date | None
    taken_back_reason: str
    lines: tuple[ExpenseLine, ...]
    numbers: dict[int, str] = field(default_factory=dict)
    attachments: tuple[Attachment, ...] = ()

    @property
    def amount(self) -> int:
        """Yen of the receipt, without the 振込手数料."""
        return sum(line.amount for line in self.lines)

    @property
    def evidence_on(self) -> date:
        """The date that decides whether it lies in a grant's period: of use, else of the receipt, else of booking."""
        return self.used_on or self.receipt_on or self.booked_on


class Receipt(NamedTuple):
    """An `Expense` as lists of receipts have it: `amount` yen of all its lines, without them. `borne`: yen of it by grant
    (None: 対象外), empty unless it was asked for; the rest is 自己負担."""

    id: int
    payee: str
    description: str
    addressee: str
    evidence: str
    receipt_on: date | None
    evidence_on: date
    paid_on: date | None
    method: str
    transfer_fee: int
    note: str
    amount: int
    numbers: dict[int, str]
    attachments: tuple[Attachment, ...]
    borne: dict[int | None, int]

    @property
    def own(self) -> int:
        """Yen of 自己負担."""
        return self.amount - sum(self.borne.values())


@dataclass(frozen=True)
class NewExpense:
    """What is typed of a 支出 before it is booked; also what a change holds."""

    payee: str
    lines: tuple[ExpenseLine, ...]
    description: str = ""
    addressee: str = grants.TO_BODY
    evidence: str = grants.RECEIPT
    receipt_on: date | None = None
    used_on: date | None = None
    paid_on: date | None = None
    method: str = grants.AT_PLACE
    place_id: int | None = None
    helper_id: int | None = None
    transfer_fee: int = 0
    note: str = ""


@dataclass(frozen=True)
class ExpenseWarning:
    """Something about an expense that a town hall would ask about: a sentence, and the field it is about. Never a stop."""

    code: str
    sentence: str
    field: str = ""


@dataclass(frozen=True)
class MonthLock:
    """A locked month (its first day) and what was found when it was locked."""

    month: date
    at: datetime
    by: int | None
    note: str
    findings: dict[str, Any]
