"""Importing a retail day of 3,108 lines, beside the csv module and a plain Core bulk insert of the same rows."""

from __future__ import annotations

import csv
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import insert, select
from sqlmodel import Session

from salon_app.salon import Salon
from salon_app.services.sales_import import ImportOptions
from salon_app.store.tables import metadata
from tests.bench.data import BenchClock, empty_folder
from tests.bench.measure import Measure, side_by_side

LINES, RECEIPTS, ITEMS = 3_108, 143, 1_300


def measures(quick: bool) -> list[Measure]:
    """Seconds of preview and commit into new books; the same rows, taken from there, inserted plainly into others."""
    file = empty_folder("retail") / "retail.csv"
    _write_day(file)
    count = 0

    def ours() -> Path:
        nonlocal count
        count += 1
        folder = empty_folder(f"import-{count % 2}")
        with Salon.open(folder, clock=BenchClock()) as salon:
            preview = salon.sales_import.preview(file, ImportOptions(unit=Decimal("0.01")))
            salon.sales_import.commit(preview)
        return folder

    rows = _rows_of(ours())

    def plain() -> None:
        with file.open(encoding="utf-8", newline="") as opened:
            assert len(list(csv.DictReader(opened))) == LINES
        with Salon.open(empty_folder("plain"), clock=BenchClock()) as salon:
            with salon.services.uow.database.writer.begin() as connection:
                for name, values in rows.items():
                    connection.execute(insert(metadata.tables[name]), values)

    def empty() -> None:
        Salon.open(empty_folder("plain"), clock=BenchClock()).close()

    value, baseline = side_by_side(ours, plain, rounds=3 if quick else 7)
    opening, _ = side_by_side(empty, empty, rounds=3 if quick else 7)
    return [Measure("import 3,108 lines", value - opening, baseline - opening, 4, "s")]


def _rows_of(folder: Path) -> dict[str, list[dict[str, Any]]]:
    """The rows an import added to new books, by table, in an order their references allow."""
    there = _rows(empty_folder("fresh"))
    added = {name: [row for row in rows if row["id"] not in {one["id"] for one in there[name]}]
             for name, rows in _rows(folder).items()}
    assert len(added["sale_line"]) >= LINES - 20
    return {name: rows for name, rows in added.items() if rows}


def _rows(folder: Path) -> dict[str, list[dict[str, Any]]]:
    with Salon.open(folder, clock=BenchClock()) as salon, salon.services.uow.read() as session:
        return {table.name: _all(session, table.name) for table in metadata.sorted_tables
                if table.name not in ("log_entry", "draft")}


def _all(session: Session, name: str) -> list[dict[str, Any]]:
    table = metadata.tables[name]
    return [dict(row) for row in session.connection().execute(select(table).order_by(table.c.id)).mappings()]


def _write_day(file: Path) -> None:
    """A wholesaler's day like those that shops export: prices with decimals, some cancelled invoices, text beside."""
    rng = Random(20101201)
    items = [(f"{20_000 + at}", f"SAMPLE ITEM {at} {rng.choice(('RED', 'BLUE', 'LARGE', 'SET OF 6'))}",
              Decimal(rng.randint(19, 1_595)) / 100) for at in range(ITEMS)]
    at = datetime(2010, 12, 1, 8, 26)  # noqa: DTZ001  # wall time in a file, without a zone
    with file.open("w", encoding="utf-8", newline="") as opened:
        writer = csv.writer(opened)
        writer.writerow(("InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID",
                         "Country"))
        written = 0
        for receipt in range(RECEIPTS):
            cancelled = receipt % 18 == 17
            left = LINES - written - (RECEIPTS - receipt - 1)
            size = left if receipt == RECEIPTS - 1 else 2 if cancelled else min(left, rng.randint(2, 41))
            for code, name, price in rng.sample(items, size):
                quantity = -1 if cancelled else rng.choice((1, 2, 3, 4, 6, 12, 24))
                writer.writerow((f"{'C' if cancelled else ''}{536_365 + receipt}", code, name, quantity,
                                 at.isoformat(" "), price, f"{17_850 + receipt}.0", "United Kingdom"))
            written += size
            at += timedelta(minutes=3)
