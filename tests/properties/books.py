"""What must be true of any books at any moment, asked of the database itself. Used by the properties and the torture."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import text

from salon_app.model.chart_of_accounts import CUSTODY, EXPENSE, INCOME, MONEY, NET_ASSETS, PAYABLE, RECEIVABLE
from salon_app.salon import Salon
from tests.conftest import FixedClock
from tests.kept import lay


@dataclass(frozen=True)
class State:
    """Everything undo has to bring back: yen by account, owed by person, and the live records."""

    balances: dict[int, int]
    owed: dict[int, int]
    sales: int
    slips: int
    notes: int
    prices: tuple[int | None, ...]
    names: tuple[str, ...]


OWN_CUSTODY = "会の預り金"
EVERY_KIND = (MONEY, RECEIVABLE, CUSTODY, PAYABLE, INCOME, EXPENSE, NET_ASSETS)


def state_of(salon: Salon) -> State:
    """The books as volunteers see them."""
    with salon.services.uow.read() as session:
        slips = session.connection().execute(text(
            "SELECT coalesce(sum(CASE kind WHEN 'sale' THEN 1 WHEN 'void' THEN -1 ELSE 0 END), 0) FROM sale")).scalar_one()
        sales = session.connection().execute(text(
            "SELECT coalesce(sum(amount), 0) FROM sale_line WHERE kind <> 'advance'")).scalar_one()
        return State(
            balances=salon.cashbook.balances(*EVERY_KIND),
            owed={one.person_id: one.amount for one in salon.tabs.balances()},
            sales=sales, slips=slips, notes=len(salon.notes.open()),
            prices=tuple(product.price for product in salon.products.all()),
            names=tuple(person.name for person in salon.people.all()))


WRONG_IN_ANY_BOOKS = {
    "legs of a movement that don't sum to zero":
        "SELECT movement_id, sum(amount) FROM leg GROUP BY movement_id HAVING sum(amount) <> 0",
    "a movement with fewer than two legs":
        "SELECT movement.id FROM movement LEFT JOIN leg ON leg.movement_id = movement.id GROUP BY movement.id"
        " HAVING count(leg.id) < 2",
    "lines that don't sum to the slip's total":
        "SELECT sale.id, total, sum(amount) FROM sale LEFT JOIN sale_line ON sale_line.sale_id = sale.id"
        " GROUP BY sale.id HAVING coalesce(sum(amount), 0) <> total",
    "payments that don't sum to the slip's total":
        "SELECT sale.id, total, sum(amount) FROM sale LEFT JOIN sale_payment ON sale_payment.sale_id = sale.id"
        " GROUP BY sale.id HAVING coalesce(sum(amount), 0) <> total",
    "dates that differ within a slip":
        "SELECT sale.id FROM sale JOIN sale_line ON sale_line.sale_id = sale.id"
        " WHERE sale_line.business_date <> sale.business_date"
        " UNION SELECT sale.id FROM sale JOIN sale_payment ON sale_payment.sale_id = sale.id"
        " WHERE sale_payment.business_date <> sale.business_date"
        " UNION SELECT movement.id FROM movement JOIN leg ON leg.movement_id = movement.id"
        " WHERE leg.business_date <> movement.business_date",
    "a slip and its movement on different dates":
        "SELECT sale.id FROM sale JOIN movement ON movement.id = sale.movement_id"
        " WHERE movement.business_date <> sale.business_date",
    "sales of a day that the ledger doesn't know":
        "SELECT d, sum(s) FROM (SELECT business_date d, amount s FROM sale_line WHERE kind <> 'advance' UNION ALL"
        " SELECT leg.business_date, amount FROM leg JOIN account ON account.id = leg.account_id"
        " WHERE account.code = 'sales') GROUP BY d HAVING sum(s) <> 0",
    "more returned than sold":
        "SELECT line.id FROM sale_line line JOIN sale_line back ON back.original_line_id = line.id"
        " JOIN sale ON sale.id = back.sale_id WHERE sale.kind = 'return' AND back.kind = line.kind"
        " AND sale.id NOT IN (SELECT original_id FROM sale WHERE kind = 'return_void')"
        " GROUP BY line.id HAVING -sum(back.quantity) > line.quantity",
    "more refunded than paid":
        "SELECT paid.id FROM sale paid JOIN sale back ON back.original_id = paid.id AND back.kind IN ('return', 'void')"
        " AND back.id NOT IN (SELECT original_id FROM sale WHERE kind = 'return_void')"
        " GROUP BY paid.id HAVING -sum(back.total) > paid.total OR max(back.total) > 0",
    "a slip taken back twice":
        "SELECT original_id FROM sale WHERE kind IN ('void', 'return_void') GROUP BY original_id HAVING count(*) > 1",
    "two open periods":
        "SELECT count(*) FROM till_period WHERE closed_at IS NULL HAVING count(*) > 1",
    "numbers of a day's slips with a gap":
        "SELECT business_date FROM sale GROUP BY business_date HAVING max(number) <> count(*) OR min(number) <> 1",
    "a row that no line of the log knows":
        "WITH known(first, number) AS MATERIALIZED (SELECT json_extract(change.value, '$[1]'),"
        " coalesce(json_extract(change.value, '$[4]'), 1) FROM log_entry, json_each(log_entry.changes) change"
        " WHERE json_extract(change.value, '$[0]') = 'sale' AND json_extract(change.value, '$[2]') = 'I')"
        " SELECT 'sale', sale.id FROM sale WHERE NOT EXISTS"
        " (SELECT 1 FROM known WHERE sale.id BETWEEN first AND first + number - 1)",
}
"""Queries that find nothing in sound books."""


def wrong_in(salon: Salon) -> list[str]:
    """What is wrong in the books, in words; empty when they are sound."""
    with salon.services.uow.read() as session:
        found = {name: session.connection().execute(text(query)).all() for name, query in WRONG_IN_ANY_BOOKS.items()}
    return [f"{name}: {rows[:3]}" for name, rows in found.items() if rows]


def fill(salon: Salon) -> None:
    """Two helpers, two neighbours, five products, ticket books, a 預り金 of the salon's own (that of errands is not moved by
    hand) and a float of 20,000 yen in the till."""
    for name, helper in (("見本 花子", True), ("例田 一郎", True), ("見本 太郎", False), ("例田 桜", False)):
        salon.people.save(name=name, reading="みほん", helper=helper)
    drinks, food, goods, _ = (category.id for category in salon.products.categories())
    for name, price, category, tickets in (
            ("コーヒー", 150, drinks, 0), ("クッキー", 80, drinks, 0), ("キャベツ", 233, food, 0),
            ("ティッシュ", 7, goods, 0), ("コーヒー回数券", 1500, drinks, 11)):
        salon.products.save(name=name, price=price, category_id=category, tickets=tickets)
    salon.cashbook.save_account(name=OWN_CUSTODY, kind=CUSTODY)
    salon.cashbook.set_opening(
        place_id=salon.cashbook.account_id("till"), amount=20_000, on=salon.days.status().business_date)


def furnish(folder: Path, clock: FixedClock) -> None:
    """Lay the books of `fill` into a folder."""
    lay(folder, fill, clock.now())
