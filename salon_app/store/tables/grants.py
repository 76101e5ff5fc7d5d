"""助成金: what was awarded for what, what was spent, which share of it each grant bears, and the months that are locked.

Amounts are yen. Money itself is in the ledger (`movement_id`); nothing here is summed into a balance.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from salon_app.store.tables.base import AUTOINCREMENT, instant, json_list, json_object


class GrantRow(SQLModel, table=True):
    """One award. `program_ids`: the 事業 it covers (empty: all). `starts` and `ends`: 対象期間, not the fiscal year.

    `rate_num` / `rate_den`: 補助率. `rounding`: 1, 100, 1000 or 10000 yen below which the funder cuts off. `unit`: 1 or 1000,
    the 単位 of its documents. Conditions: `min_sessions` a period, `min_average` people, counted by `average_by`.
    `handed_in`: what the documents came to when it was 報告ずみ, as services.grants.values.HandedIn; empty before.
    """

    __tablename__ = "grant_award"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    funder: str
    name: str
    number: str = ""  # 整理番号
    addressee: str = ""  # 提出先
    program_ids: list[Any] = json_list()
    decided_on: date | None = None  # 交付決定
    amount: int = 0
    paid: str = "advance"  # advance (概算払い), actuals (精算払い)
    starts: date
    ends: date
    rate_num: int = 1
    rate_den: int = 1
    cap: int | None = None
    rounding: int = 1
    unit: int = 1
    min_sessions: int | None = None
    min_average: int | None = None
    average_by: str = "session"  # session (1回あたり), month (月平均, 開催月), year (月平均, 期間の月数)
    counts_helpers: bool = False  # 担い手 are counted in the condition
    publicity: str = ""  # 助成の表示
    keep_years: int = 5
    report_due: date | None = None
    contact: str = ""
    contact_phone: str = ""
    notes: str = ""
    state: str = "active"  # active, reported (報告済), closed
    reported_on: date | None = None
    handed_in: dict[str, Any] = json_object()


class GrantLineRow(SQLModel, table=True):
    """費目 of a grant's budget. `number` is its place in the funder's order. `side`: expense, income.

    `account_ids`: 科目 that are offered for it. An income line of `source` grant is the award itself, own the 自己負担.
    """

    __tablename__ = "grant_line"
    __table_args__ = (UniqueConstraint("grant_id", "side", "number"), AUTOINCREMENT)
    id: int | None = Field(default=None, primary_key=True)
    grant_id: int = Field(foreign_key="grant_award.id", index=True)
    side: str = "expense"
    source: str = "accounts"  # accounts, grant, own
    number: int
    name: str
    account_ids: list[Any] = json_list()
    budget: int = 0
    revised: int | None = None  # 変更後予算額
    note: str = ""
    active: bool = True


class GrantMoneyRow(SQLModel, table=True):
    """入金, 返納 (with a movement) and 繰越 (without) of a grant."""

    __tablename__ = "grant_money"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    grant_id: int = Field(foreign_key="grant_award.id", index=True)
    kind: str  # received, returned, carried_in, carried_out
    amount: int
    business_date: date = Field(index=True)
    movement_id: int | None = Field(default=None, foreign_key="movement.id", index=True)
    note: str = ""
    taken_back: bool = False


class ExpenseRow(SQLModel, table=True):
    """支出 with its 領収書. Three dates: of the receipt, of use, and the day the money moved (`paid_on`).

    `method`: place (paid out of a 置き場所 at once), helper (立替精算: a volunteer paid), unpaid (未払い). `movement_id`
    books the expense, `paid_movement_id` what was owed for it. Taken back by a mirror, with a reason.
    """

    __tablename__ = "expense"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    payee: str  # 支払先
    description: str = ""  # 但し書き
    addressee: str = "body"  # 宛名: body (団体名), blank, other (上様 など)
    evidence: str = "receipt"  # receipt (領収書), slip (レシート), invoice (請求書), none
    receipt_on: date | None = None
    used_on: date | None = None
    booked_on: date = Field(index=True)
    paid_on: date | None = Field(default=None, index=True)
    method: str = "place"
    place_id: int | None = Field(default=None, foreign_key="account.id")
    helper_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    transfer_fee: int = 0  # 振込手数料
    movement_id: int | None = Field(default=None, foreign_key="movement.id", index=True)
    paid_movement_id: int | None = Field(default=None, foreign_key="movement.id", index=True)
    note: str = ""
    at: datetime = instant()
    by: int | None = Field(default=None, foreign_key="person.id")
    taken_back_on: date | None = None
    taken_back_reason: str = ""


class ExpenseLineRow(SQLModel, table=True):
    """One line of a receipt: its 科目 and 事業."""

    __tablename__ = "expense_line"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    expense_id: int = Field(foreign_key="expense.id", index=True)
    sort: int = 0
    description: str = ""
    account_id: int = Field(foreign_key="account.id")
    program_id: int | None = Field(default=None, foreign_key="program.id")
    amount: int


class ExpenseShareRow(SQLModel, table=True):
    """充当: yen of a line borne by a 費目 of a grant, or 対象外 (`grant_id` None). What no share bears is 自己負担."""

    __tablename__ = "expense_share"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    line_id: int = Field(foreign_key="expense_line.id", index=True)
    grant_id: int | None = Field(default=None, foreign_key="grant_award.id", index=True)
    grant_line_id: int | None = Field(default=None, foreign_key="grant_line.id", index=True)
    amount: int


class GrantReceiptRow(SQLModel, table=True):
    """領収書番号: the number of an expense in a grant, 費目番号 － serial. Never given to another, also when `retired`."""

    __tablename__ = "grant_receipt"
    __table_args__ = (
        UniqueConstraint("grant_line_id", "serial"),
        Index("ix_grant_receipt_grant_id_expense_id", "grant_id", "expense_id", unique=True, sqlite_where=text("retired = 0")),
        AUTOINCREMENT,
    )
    id: int | None = Field(default=None, primary_key=True)
    grant_id: int = Field(foreign_key="grant_award.id")
    expense_id: int = Field(foreign_key="expense.id", index=True)
    grant_line_id: int = Field(foreign_key="grant_line.id")
    serial: int
    retired: bool = False  # the expense has another number now, or none


class AttachmentRow(SQLModel, table=True):
    """A picture or PDF that belongs to an expense (領収書) or a grant (交付決定通知書 …), kept by its hash."""

    __tablename__ = "attachment"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    expense_id: int | None = Field(default=None, foreign_key="expense.id", index=True)
    grant_id: int | None = Field(default=None, foreign_key="grant_award.id", index=True)
    file: str
    title: str = ""
    at: datetime = instant()


class MonthLockRow(SQLModel, table=True):
    """月締め: the books up to the end of `month` (its first day) are locked.

    `findings`: {balances: yen by place, last_movement: the newest id then, open: sentences of what did not agree}.
    """

    __tablename__ = "month_lock"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    month: date = Field(unique=True)
    at: datetime = instant()
    by: int | None = Field(default=None, foreign_key="person.id")
    findings: dict[str, Any] = json_object()
    note: str = ""


class FormTemplateRow(SQLModel, table=True):
    """様式: a funder's own xlsx, kept by its hash, with what goes where.

    `fields`: [{sheet, cell, field}]. `lists`: [{sheet, row, rows, list, columns: {column letter: field}}].
    """

    __tablename__ = "form_template"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    funder: str = ""
    name: str
    file: str
    original: str = ""  # the file's name as it came
    fields: list[Any] = json_list()
    lists: list[Any] = json_list()
    at: datetime = instant()
    active: bool = True
