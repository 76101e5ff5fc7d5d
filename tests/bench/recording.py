"""Recording a sale of three lines, beside the plain SQLModel insert of a sale and three lines into the same tables."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sqlalchemy.pool import QueuePool
from sqlmodel import Session, create_engine

from salon_app.model.slip import Slip
from salon_app.salon import Salon
from salon_app.store.engine import DATABASE_NAME, connect
from salon_app.store.tables import SaleLineRow, SaleRow
from tests.bench.data import BenchClock, copy_of, sample_folder
from tests.bench.measure import Measure, side_by_side

BATCH = 20
BEFORE_THE_SALON = date(1960, 1, 1)


def measures(quick: bool) -> list[Measure]:
    """Seconds a sale; both on disk with synchronous=FULL, in the same file."""
    folder = copy_of(sample_folder(quick), "recording")
    with Salon.open(folder, clock=BenchClock()) as salon:
        products = salon.products.all(on_sale_only=True)[:3]
        by = salon.people.helpers()[0].id
        slip = Slip(lines=tuple(salon.products.line(product) for product in products), tendered=5_000)

        def ours() -> None:
            for _ in range(BATCH):
                salon.sales.record(slip, by=by)

        value, baseline = side_by_side(ours, _Plain(folder, slip, by).work, rounds=7 if quick else 15)
    return [Measure("record a sale of three lines", value / BATCH * 1000, baseline / BATCH * 1000, 2.5, "ms")]


class _Plain:
    """A sale and its lines as a plain program would add them."""

    def __init__(self, folder: Path, slip: Slip, by: int) -> None:
        import sqlcipher3.dbapi2 as driver

        self._engine = create_engine("sqlite://", module=driver, creator=lambda: connect(folder / DATABASE_NAME),
                                     poolclass=QueuePool)
        self._slip = slip
        self._by = by
        self._number = 0
        self._at = BenchClock().now()

    def work(self) -> None:
        for _ in range(BATCH):
            self._number += 1
            with Session(self._engine) as session:
                session.connection().exec_driver_sql("BEGIN IMMEDIATE")
                sale = SaleRow(business_date=BEFORE_THE_SALON, number=self._number, sold_at=self._at,
                               person_id=self._by, total=self._slip.total, tendered=5_000)
                session.add(sale)
                session.flush()
                for line in self._slip.lines:
                    session.add(SaleLineRow(
                        sale_id=sale.id or 0, business_date=BEFORE_THE_SALON, product_id=line.product_id,
                        name=line.name, category_id=line.category_id, program_id=line.program_id,
                        quantity=line.quantity, unit_price=line.unit_price, amount=line.amount))
                session.commit()
