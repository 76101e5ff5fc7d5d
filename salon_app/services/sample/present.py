"""The sample salon at this moment: the till open since this morning, slips behind it, one on hold, notes to read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from salon_app.model.slip import Slip
from salon_app.services import Services
from salon_app.services.sales import HELD
from salon_app.services.sample.days import NOTES, Days
from salon_app.services.sample.goods import COFFEE
from salon_app.services.sample.seasons import CLOSES, OPENS, Weather, slip_minutes, visits

HELD_KEY = f"{HELD}sample"


def live_today(services: Services, days: Days, today: date, calendar: Sequence[date]) -> None:
    """開店, the slips until now and the open notes."""
    midnight = days.wall.instant(today, 0)
    now = int((services.clock.now() - midnight).total_seconds() // 60)
    usual = now >= OPENS + 60
    opened = OPENS - 2 if usual else max(now - 45, 0)
    crew = days.helpers[:2]
    days.begin(today, crew, opened, leaves=False)
    if usual:
        count = visits(today, today, Weather(1.0), days.rng, days.scale)
        minutes = [minute for minute in slip_minutes(count, days.rng) if minute < now - 5]
    else:
        minutes = list(range(opened + 8, max(now - 2, opened + 9), 6))
    days.slips(today, crew, minutes)
    for text, day, by in zip(NOTES, (today, *reversed(calendar[-3:])), (crew[0], crew[1], days.helpers[2]),
                             strict=False):
        minute = opened + 3 if day == today else CLOSES + 2
        days.books.note(text, on=day, at=days.wall.instant(day, minute), by=by, done=None)


def sell_some(services: Services, days: Days) -> None:
    """Two slips through the counter itself, so that 元に戻す has something to take back."""
    by = days.helpers[0]
    products = {product.name: product for product in services.products.all(on_sale_only=True)}
    coffee, toast = (services.products.line(products[name]) for name in (COFFEE, "トースト"))
    services.sales.record(replace(Slip().added(coffee).added(coffee), tendered=500), by=by)
    services.sales.record(replace(Slip().added(toast), tendered=200), by=by)


def hold_one(services: Services) -> None:
    """A slip put aside: somebody has gone to fetch the purse."""
    products = {product.name: product for product in services.products.all(on_sale_only=True)}
    slip = Slip()
    for name in (COFFEE, "クッキー", "たまご 10個"):
        slip = slip.added(services.products.line(products[name]))
    # Under a key of its own, not a random one: the sample is the same each time.
    services.uow.put_draft(HELD_KEY, {**slip.to_json(), "held_at": services.clock.now().isoformat()})
