"""見本のサロン: fills an empty data folder with years of an invented salon, the same for the same seed and clock.

It is the basis of 練習する, of the gallery, the manual and the benchmarks.
"""

from __future__ import annotations

from datetime import date
from random import Random
from typing import Protocol

from sqlmodel import select

from salon_app.model.operations import Op
from salon_app.model.problems import RuleProblem
from salon_app.model.progress import NoProgress, Progress
from salon_app.model.texts import translate
from salon_app.services import Services
from salon_app.services.sample.baskets import Baskets, Customers
from salon_app.services.sample.books import Books
from salon_app.services.sample.days import Days, Plan
from salon_app.services.sample.errands import Errands
from salon_app.services.sample.form import keep_form
from salon_app.services.sample.founding import found
from salon_app.services.sample.gatherings import Gatherings
from salon_app.services.sample.goods import COFFEE, GOODS, OLD_COFFEE_PRICE
from salon_app.services.sample.grants import Awards
from salon_app.services.sample.lives import describe
from salon_app.services.sample.meeting import gather_today
from salon_app.services.sample.open_errands import take_errands_today
from salon_app.services.sample.phone import Phone, ring_today
from salon_app.services.sample.pictures import attach_pictures
from salon_app.services.sample.present import hold_one, live_today, sell_some
from salon_app.services.sample.seasons import OPENS, WallClock, first_day, open_days, price_change_day
from salon_app.services.sample.treasury import Treasury
from salon_app.store.tables import MovementRow, PersonRow, ProductRow, SaleRow, TillPeriodRow
from salon_app.store.unit_of_work import Operation

UNCOUNTED_BEFORE_END, PAPER_BEFORE_END = 18, 33
"""Open days before the last on which the close was forgotten, and on which paper stood in for the computer."""


class HasServices(Protocol):
    """An open salon."""

    @property
    def services(self) -> Services: ...


def make_sample(salon: HasServices, *, years: float = 3, seed: int = 1, scale: float = 1.0,
                progress: Progress | None = None) -> None:
    """Fill an empty salon with `years` of business up to today, ending with the till open and a slip on hold.

    `scale` multiplies the number of slips (for measuring). All or nothing: Cancelled leaves the folder as it was.
    Raises RuleProblem when there is something in the books already.
    """
    services = salon.services
    today = services.days.status().business_date
    start = first_day(today, years)
    with services.uow.operation(Op.SAMPLE_MADE, years=years, seed=seed) as operation:
        _refuse_unless_empty(operation)
        days = _prepare(services, operation, start, today, Random(seed), scale)
        _live(days, operation, start, today, services, progress or NoProgress())
        phone = Phone(services, operation, days.wall, Random(days.rng.random()), days.helpers, days.gatherings.neighbours, start,
                      today)
        phone.make()
        days.awards.finish(services, operation)
    attach_pictures(services, days.awards)
    keep_form(services)
    gather_today(services, days)
    take_errands_today(services, days)
    ring_today(services, phone)
    sell_some(services, days)
    hold_one(services)


def _refuse_unless_empty(operation: Operation) -> None:
    for table in (PersonRow, ProductRow, SaleRow, MovementRow, TillPeriodRow):
        if operation.session.exec(select(table).limit(1)).first() is not None:
            raise RuleProblem(translate(
                "Sample", "見本のサロンは、何も入っていないところにだけ作れます。新しいフォルダを選んでください。"))


def _prepare(services: Services, operation: Operation, start: date, today: date, rng: Random, scale: float) -> Days:
    wall = WallClock(services.clock)
    change_on = price_change_day(start, today)
    opened, changed = (wall.instant(day, 8 * 60) for day in (start, change_on))
    helpers, neighbours = found(services, operation, opened, changed, today)
    products = {product.name: product for product in services.products.all()}
    lines = {name: services.products.line(product, price=OLD_COFFEE_PRICE if name == COFFEE else product.price)
             for name, product in products.items()}
    customers = Customers(neighbours)
    books = Books(services.sales.ledger)
    books.start(operation)
    categories = {category.name: category.id for category in services.products.categories()}
    program = next(iter(services.products.programs()), None)
    treasury = Treasury(books, wall, rng, scale, categories, program.id if program else None)
    treasury.found(start, helpers[0])
    chance = Random(rng.random())
    gatherings = Gatherings(books, wall, chance, helpers, neighbours, program.id if program else None, today)
    gatherings.found(services, start)
    describe(services, chance, helpers, neighbours, start, today)
    errands = Errands(books, wall, Random(chance.random()), helpers, neighbours, services.settings.get(), scale)
    errands.found(services, start)
    awards = Awards(books, wall, helpers, today)
    awards.found(services, gatherings, start)
    fresh = [{"id": products[one.name].id, "name": one.name, "category_id": products[one.name].category_id,
              "price": one.price} for one in GOODS if one.shelf == "fresh" and one.price < 500]
    return Days(books, wall, rng, Baskets(rng, services.payment_kinds, lines, customers), customers, treasury,
                errands, gatherings, awards, helpers, fresh, today, scale, services.settings.get().fiscal_start_month)


def _live(days: Days, operation: Operation, start: date, today: date, services: Services, progress: Progress) -> None:
    label = translate("Sample", "見本のサロンを作っています")
    change_on = price_change_day(start, today)
    calendar = open_days(start, today)
    months = len({(day.year, day.month) for day in calendar}) + 1
    done = 0
    for at, day in enumerate(calendar):
        if at and day.month != calendar[at - 1].month:
            if not days.left_open:  # the till that is closed this morning is still to be changed
                days.books.flush(operation)
            done += 1
            progress.step(done, months, label)
        if day >= change_on and not days.baskets.tickets_sold:
            days.baskets.tickets_sold = True
            days.baskets.set_price(COFFEE, next(one.price for one in GOODS if one.name == COFFEE))
        before_end = len(calendar) - at
        if before_end == PAPER_BEFORE_END:
            days.paper_day(day, calendar[at + 1], OPENS - 15)
        else:
            days.live(day, Plan(uncounted=before_end == UNCOUNTED_BEFORE_END, late_slip=before_end % 171 == 44))
    live_today(services, days, today, calendar)
    days.gatherings.ahead(today)
    days.books.flush(operation)
    progress.step(months, months, label)
