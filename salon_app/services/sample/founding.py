"""The sample salon before its first day: its name, people, products and their prices."""

from __future__ import annotations

from datetime import date, datetime

from salon_app.services import Services
from salon_app.services.sample.goods import COFFEE, GOODS, OLD_COFFEE_PRICE, barcode
from salon_app.services.sample.people import HELPERS, NEIGHBOURS
from salon_app.store.tables import ProductRow, ProductVersionRow
from salon_app.store.unit_of_work import Operation


def found(services: Services, operation: Operation, opened: datetime, price_changed: datetime,
          today: date) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Name the salon and enter people and products; returns the ids of helpers and of neighbours."""
    services.settings.change(
        name="ふれあいサロン見本", body_kind="npo", leader="見本 太郎", address="見本市例田1-2-3 見本団地 集会所棟",
        phone="000-000-0000", help_name="例田 一郎", help_phone="000-0000-0000", errand_payout=200, founded=True)
    helpers = tuple(services.people.save(name=one.name, reading=one.reading, block=one.block, helper=True).id
                    for one in HELPERS)
    neighbours = tuple(services.people.save(name=one.name, reading=one.reading, block=one.block).id
                       for one in NEIGHBOURS)
    _enter_products(services, operation, opened, price_changed, today)
    return helpers, neighbours


def _enter_products(services: Services, operation: Operation, opened: datetime, price_changed: datetime,
                    today: date) -> None:
    categories = {category.name: category.id for category in services.products.categories()}
    ids = operation.insert_many(ProductRow, [
        {"name": one.name, "reading": one.reading, "category_id": categories[one.category],
         "barcode": barcode(at) if one.packaged else None, "tint": one.tint, "icon": one.icon, "picture": None,
         "sort": at, "favourite": one.favourite, "on_sale": one.in_season(today), "tickets": one.tickets}
        for at, one in enumerate(GOODS, start=1)])
    versions = []
    for product_id, one in zip(ids, GOODS, strict=True):
        rates = {"rate_here": one.rate_here, "rate_away": one.rate_away}
        if one.name == COFFEE:
            versions.append({"product_id": product_id, "valid_from": opened, "price": OLD_COFFEE_PRICE, **rates})
        valid_from = price_changed if one.name == COFFEE or one.tickets else opened
        versions.append({"product_id": product_id, "valid_from": valid_from, "price": one.price, **rates})
    operation.insert_many(ProductVersionRow, versions)
