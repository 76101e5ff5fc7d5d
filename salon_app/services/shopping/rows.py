"""Errands between the file's rows and the values handed out. Reads only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from salon_app.model import errands
from salon_app.model.chart_of_accounts import EXPENSE, INCOME, MONEY
from salon_app.model.errands import Account
from salon_app.services.people_rows import PERSON
from salon_app.services.shopping.values import Card, Errand, Line, Slip, Step
from salon_app.store.tables import (
    AccountRow,
    CustodySlipRow,
    ErrandLineRow,
    ErrandMoneyRow,
    ErrandRow,
    ErrandStepRow,
    LegRow,
    PersonRow,
    ShopRow,
)
from salon_app.store.types import known, table_of

LATE_AFTER_DAYS = 3
ERRAND: Any = table_of(ErrandRow)
LINE: Any = table_of(ErrandLineRow)
STEP: Any = table_of(ErrandStepRow)
_HELPER: Any = PERSON.alias("helper")
_SHOP: Any = table_of(ShopRow)

CARDS = (
    select(ERRAND, PERSON.c.name.label("person_name"), PERSON.c.reading, PERSON.c.block,
           func.coalesce(_HELPER.c.name, "").label("helper_name"), func.coalesce(_SHOP.c.name, "").label("shop_name"))
    .join(PERSON, PERSON.c.id == ERRAND.c.person_id).outerjoin(_HELPER, _HELPER.c.id == ERRAND.c.helper_id)
    .outerjoin(_SHOP, _SHOP.c.id == ERRAND.c.shop_id))
"""What `cards_of` makes cards of; narrow it by `.where(ERRAND.c…)`."""


def accounts_of(session: Session, errand_ids: Iterable[int], *, until: date | None = None) -> dict[int, Account]:
    """The money of errands now (or at the end of `until`), in one query; an errand without any has an empty account."""
    ids = list(errand_ids)
    money, leg, account = ErrandMoneyRow, LegRow, AccountRow
    query = (select(col(money.errand_id), col(money.kind), col(account.code), col(account.kind), func.sum(col(leg.amount)))
             .join(leg, col(leg.movement_id) == col(money.movement_id))
             .join(account, col(account.id) == col(leg.account_id))
             .where(col(money.errand_id).in_(ids))
             .group_by(col(money.errand_id), col(money.kind), col(account.code), col(account.kind)))
    if until is not None:
        query = query.where(col(leg.business_date) <= until)
    sums: dict[int, dict[str, int]] = {one: defaultdict(int) for one in ids}
    for errand_id, kind, code, account_kind, amount in session.connection().execute(query):
        sums[errand_id][_part(kind, code, account_kind)] += int(amount)
    return {errand_id: _account(parts) for errand_id, parts in sums.items()}


def taken_back_of(rows: Sequence[ErrandMoneyRow]) -> set[int]:
    """Ids of those entries of one errand, given whole and in their order, that a mirror stands against."""
    gone: set[int] = set()
    for row in reversed(rows):  # the newest first: a mirror that was taken back takes nothing back
        if row.reverses_id is not None and row.id not in gone:
            gone.add(row.reverses_id)
    return gone


def standing_of(rows: Sequence[ErrandMoneyRow]) -> list[ErrandMoneyRow]:
    """Those entries of one errand, given whole and in their order, that stand; no mirrors."""
    gone = taken_back_of(rows)
    return [row for row in rows if row.reverses_id is None and row.id not in gone]


def _part(kind: str, code: str | None, account_kind: str) -> str:
    """Which figure of an account a leg belongs to."""
    if code == "custody":
        return "spent" if kind == errands.BOUGHT_BACK else kind
    if code in ("custody_bag", "carried", "helper_advance", "shop_credit"):
        return code
    ours = account_kind in (MONEY, INCOME, EXPENSE) or code in ("errand_tickets", "payouts_due")
    return "salon" if ours else "elsewhere"  # nothing of an errand is there (checks)


def _account(parts: dict[str, int]) -> Account:
    return Account(
        deposited=-parts[errands.DEPOSIT], added=-parts[errands.ADDED], spent=parts[errands.PAID] + parts["spent"],
        fee=parts[errands.FEE], refunded=parts[errands.REFUND], accepted=-parts[errands.ACCEPTED],
        bag=parts["custody_bag"], carried=parts["carried"], helper_advance=-parts["helper_advance"],
        till_advance=-parts["salon"], shop_credit=-parts["shop_credit"])


def cards_of(session: Session, query: Any, today: date) -> tuple[Card, ...]:
    """Cards from a narrowing of CARDS, in its order."""
    rows = session.connection().execute(query).mappings().all()
    ids = [row["id"] for row in rows]
    accounts = accounts_of(session, ids)
    counted = session.connection().execute(
        select(LINE.c.errand_id, func.count().label("lines")).where(LINE.c.errand_id.in_(ids)).group_by(LINE.c.errand_id))
    items = {row.errand_id: row.lines for row in counted}
    return tuple(Card(**_card(row, accounts[row["id"]], items.get(row["id"], 0), today)) for row in rows)


def errand_of(session: Session, errand_id: int, today: date) -> Errand | None:
    """An errand whole, or None."""
    return errands_of(session, (errand_id,), today).get(errand_id)


def errands_of(session: Session, errand_ids: Sequence[int], today: date) -> dict[int, Errand]:
    """Errands whole, by id, in as many queries as one takes; those that have gone are not in it."""
    rows = session.connection().execute(CARDS.where(ERRAND.c.id.in_(errand_ids))).mappings().all()
    ids = [row["id"] for row in rows]
    lines, accounts, steps = lines_of(session, ids), accounts_of(session, ids), _steps(session, ids)
    same = ("channel", "received_at", "received_by", "shop_id", "place", "notes", "funding", "fee_kind", "fee", "payout",
            "template_id", "next_on", "delivered_on", "delivered_time", "settled_on", "duplicate_of_id", "referred_to")
    return {one: Errand(**_card(row, accounts[one], len(lines[one]), today), **{name: row[name] for name in same},
                        lines=lines[one], steps=steps[one]) for one, row in zip(ids, rows, strict=True)}


def lines_of(session: Session, errand_ids: Sequence[int]) -> dict[int, tuple[Line, ...]]:
    """The lines of errands in their order."""
    found: dict[int, list[Line]] = {one: [] for one in errand_ids}
    rows = session.connection().execute(
        select(LINE).where(LINE.c.errand_id.in_(errand_ids)).order_by(LINE.c.errand_id, LINE.c.number)).mappings()
    for row in rows:
        values = dict(row)
        found[values.pop("errand_id")].append(Line(**values))
    return {errand_id: tuple(lines) for errand_id, lines in found.items()}


def names_of(session: Session, person_ids: Iterable[int]) -> dict[int, tuple[str, str]]:
    """Name and 号棟 by person."""
    rows = session.connection().execute(
        select(PERSON.c.id, PERSON.c.name, PERSON.c.block).where(PERSON.c.id.in_(list(person_ids))))
    return {person_id: (name, block) for person_id, name, block in rows}


def slip_of(row: CustodySlipRow, void: bool) -> Slip:
    """A 預り証."""
    return Slip(known(row.id), row.errand_id, row.amount, row.issued_at, row.issued_by, void, row.prints)


def _card(row: Any, account: Account, items: int, today: date) -> dict[str, Any]:
    age = (today - row["received_on"]).days
    waiting, taken_home = row["state"] in errands.OPEN, row["state"] == errands.NOT_HOME
    overdue = row["needed_on"] is not None and row["needed_on"] < today and row["state"] not in (
        errands.DELIVERED, errands.UNWANTED)
    return {
        "id": row["id"], "person_id": row["person_id"], "name": row["person_name"], "reading": row["reading"],
        "block": row["block"], "shop": row["shop_name"], "state": row["state"], "received_on": row["received_on"],
        "age": age, "needed_on": row["needed_on"], "needed_time": row["needed_time"], "helper_id": row["helper_id"],
        "helper": row["helper_name"], "items": items, "account": account, "kept_at": row["kept_at"] if taken_home else "",
        "again_on": row["again_on"] if taken_home else None, "late": waiting and (age >= LATE_AFTER_DAYS or overdue)}


def _steps(session: Session, errand_ids: Sequence[int]) -> dict[int, tuple[Step, ...]]:
    who = aliased(PersonRow)
    rows = session.execute(
        select(ErrandStepRow, col(who.name)).outerjoin(who, col(who.id) == col(ErrandStepRow.by))
        .where(col(ErrandStepRow.errand_id).in_(errand_ids)).order_by(col(ErrandStepRow.id))).all()
    found: dict[int, list[Step]] = {one: [] for one in errand_ids}
    for row, name in rows:
        found[row.errand_id].append(Step(known(row.id), row.came_from, row.state, row.business_date, row.time, row.at, row.by,
                                         name or "", row.reason, row.back))
    return {errand_id: tuple(steps) for errand_id, steps in found.items()}
