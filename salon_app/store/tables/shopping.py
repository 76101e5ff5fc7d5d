"""買いもの代行: requests, their lines and steps, the money held for each, and what is printed with a number.

Money is yen; what moved stands in the ledger, and `errand_money` says which errand a movement belongs to. Times of day
are minutes since midnight. The serial numbers on paper (買-0412, 預-0231, 精-0228) are the rows' ids: never used twice.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from salon_app.store.tables.base import AUTOINCREMENT, instant, json_list, json_object


class ShopRow(SQLModel, table=True):
    """A shop that errands go to."""

    __tablename__ = "shop"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True)
    phone: str = ""
    note: str = ""
    active: bool = True


class ErrandTemplateRow(SQLModel, table=True):
    """いつもの依頼: what somebody asks for each week (or as `repeat` says), from `starts` on. `lines` as wanted lines."""

    __tablename__ = "errand_template"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    repeat: dict[str, Any] = json_object()
    starts: date
    needed_time: int | None = None
    shop_id: int | None = Field(default=None, foreign_key="shop.id")
    place: str = ""
    notes: str = ""
    lines: list[Any] = json_list()
    skipped: list[Any] = json_list()  # dates (ISO) from today on that are done with: made, or not wanted
    active: bool = True


class ErrandRow(SQLModel, table=True):
    """One request (依頼). Its id is the 受付番号. `state` and the words of the other codes are in model/errands.py."""

    __tablename__ = "errand"
    __table_args__ = (Index("ix_errand_person_id_id", "person_id", "id"), AUTOINCREMENT)
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id")
    state: str = Field(index=True)
    channel: str = "phone"
    received_on: date = Field(index=True)
    received_at: datetime = instant()
    received_by: int | None = Field(default=None, foreign_key="person.id")
    needed_on: date | None = Field(default=None, index=True)
    needed_time: int | None = None
    shop_id: int | None = Field(default=None, foreign_key="shop.id", index=True)
    place: str = ""  # '': the person's home
    notes: str = ""
    helper_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    funding: str = ""  # how the goods are paid for: deposit, advance, till, shop; '' not decided
    fee_kind: str = "yen"  # yen, ticket, none
    fee: int = 0
    payout: int = 0
    program_id: int | None = Field(default=None, foreign_key="program.id")
    template_id: int | None = Field(default=None, foreign_key="errand_template.id", index=True)
    next_on: date | None = Field(default=None, index=True)  # 次にいる日
    kept_at: str = ""  # 保管場所 while nobody was at home
    again_on: date | None = None  # 再配達日
    delivered_on: date | None = Field(default=None, index=True)
    delivered_time: int | None = None
    settled_on: date | None = Field(default=None, index=True)
    duplicate_of_id: int | None = Field(default=None, foreign_key="errand.id")
    referred_to: str = ""
    source: str = "window"  # window, sample


class ShopReceiptRow(SQLModel, table=True):
    """レシート of a shop: its total, and the `others` yen on it that belong to no errand. Lines of errands point at it."""

    __tablename__ = "shop_receipt"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    shop_id: int | None = Field(default=None, foreign_key="shop.id")
    business_date: date = Field(index=True)
    total: int
    others: int = 0
    photo: str = ""
    note: str = ""


class ErrandLineRow(SQLModel, table=True):
    """One thing asked for, in the person's own words, and what became of it."""

    __tablename__ = "errand_line"
    __table_args__ = (Index("ix_errand_line_errand_id_number", "errand_id", "number"), AUTOINCREMENT)
    id: int | None = Field(default=None, primary_key=True)
    errand_id: int = Field(foreign_key="errand.id")
    number: int
    item: str
    quantity: str = ""
    detail: str = ""  # brand, limit
    substitute: str = "same_kind"  # same_kind (同等品可), never (不可), ask (電話で確認)
    outcome: str = ""  # bought, substituted, unavailable (なかった), dropped (やめた); '' not yet
    got: str = ""  # the substitute
    price: int | None = None  # yen for the whole line
    unwanted: str = ""  # 不要: salon (サロンが買い取る), person (依頼者が支払う)
    receipt_id: int | None = Field(default=None, foreign_key="shop_receipt.id", index=True)


class ErrandStepRow(SQLModel, table=True):
    """A change of an errand's state: on which date it happened, when it was entered, by whom, and why."""

    __tablename__ = "errand_step"
    __table_args__ = (Index("ix_errand_step_state_business_date", "state", "business_date"), AUTOINCREMENT)
    id: int | None = Field(default=None, primary_key=True)
    errand_id: int = Field(foreign_key="errand.id", index=True)
    came_from: str = ""
    state: str
    business_date: date
    time: int | None = None
    at: datetime = instant()
    by: int | None = Field(default=None, foreign_key="person.id")
    reason: str = ""
    back: bool = False  # 戻す


class ErrandMoneyRow(SQLModel, table=True):
    """A movement of an errand's money. `amount` is positive, or negative where it takes `reverses_id` back.

    `kind`: deposit, added, out, back, bought, bought_back, fee, refund, repaid, accepted, cleared, payout.
    """

    __tablename__ = "errand_money"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    errand_id: int = Field(foreign_key="errand.id", index=True)
    movement_id: int = Field(foreign_key="movement.id", index=True)
    step_id: int | None = None  # of the settlement it was part of; the step itself may have been taken back
    kind: str
    amount: int
    reverses_id: int | None = Field(default=None, foreign_key="errand_money.id", index=True)


class CustodySlipRow(SQLModel, table=True):
    """預り証: its id is its number (預-0231). Void where its money was taken back. `prints`: how often it went to paper."""

    __tablename__ = "custody_slip"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    errand_id: int = Field(foreign_key="errand.id", index=True)
    money_id: int = Field(foreign_key="errand_money.id", index=True)
    amount: int
    issued_at: datetime = instant()
    issued_by: int | None = Field(default=None, foreign_key="person.id")
    prints: int = 0


class ErrandSettlementRow(SQLModel, table=True):
    """買いもの精算票: its id is its number (精-0228). Issued to be signed at the door, or with the settlement itself.

    The yen are what was settled; they stay 0 until then. `receipt_sign`: seal, signature, proxy: how the person
    confirmed. `given_by`: who handed over. `accepted` yen were let go by `accepted_by` with a reason.
    """

    __tablename__ = "errand_settlement"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    errand_id: int = Field(foreign_key="errand.id", index=True)
    issued_at: datetime = instant()
    issued_by: int | None = Field(default=None, foreign_key="person.id")
    settled_at: datetime | None = instant(nullable=True)
    settled_by: int | None = Field(default=None, foreign_key="person.id")
    receipt_sign: str = ""
    given_by: int | None = Field(default=None, foreign_key="person.id")
    received: int = 0
    spent: int = 0
    fee: int = 0
    refund: int = 0
    accepted: int = 0
    accepted_by: int | None = Field(default=None, foreign_key="person.id")
    accept_reason: str = ""
    taken_back: bool = False


class ErrandTicketRow(SQLModel, table=True):
    """利用券 sold: `count` tickets at `unit` yen. Used ones are settlements of errands whose fee is a ticket."""

    __tablename__ = "errand_ticket"
    __table_args__ = AUTOINCREMENT
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    business_date: date = Field(index=True)
    count: int
    unit: int
    movement_id: int = Field(foreign_key="movement.id", index=True)
