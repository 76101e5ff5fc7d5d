"""商品: categories, products and their versioned prices; 廃棄メモ. A change of price never touches past slips."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from salon_app.model import stored_words
from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.slip import ADVANCE, ITEM, SlipLine
from salon_app.model.tax import check_rate
from salon_app.model.texts import translate
from salon_app.model.yen import MAX_ENTRY
from salon_app.services.business_day import BusinessDay
from salon_app.services.settings import SettingsService
from salon_app.store.remembered import Remembered
from salon_app.store.tables import CategoryRow, ProductRow, ProductVersionRow, ProgramRow, SpoilageRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import Operation, UnitOfWork


@dataclass(frozen=True)
class Category:
    """分類, carrying the 事業 its sales belong to."""

    id: int
    name: str
    program_id: int | None
    active: bool


@dataclass(frozen=True)
class Program:
    """事業."""

    id: int
    name: str
    active: bool


@dataclass(frozen=True)
class Product:
    """商品 with the price (yen, tax included) and tax rates in force; price None: asked at the counter."""

    id: int
    name: str
    reading: str
    category_id: int
    program_id: int | None
    barcode: str | None
    tint: str
    icon: str
    picture: str | None
    favourite: bool
    on_sale: bool
    tickets: int
    price: int | None
    rate_here: int | None
    rate_away: int | None


@dataclass(frozen=True)
class ProductVersion:
    """A price from an instant on."""

    valid_from: datetime
    price: int | None
    rate_here: int | None
    rate_away: int | None


@dataclass(frozen=True)
class Spoilage:
    """A 廃棄メモ; `amount` in yen at the selling price."""

    id: int
    business_date: date
    name: str
    category_id: int | None
    quantity: int
    amount: int
    reason: str


class ProductsService:
    """Commands and queries of what is sold."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, settings: SettingsService) -> None:
        self._uow = uow
        self._day = day
        self._settings = settings
        self._products = Remembered(uow, self._all, "product", "product_version", "category")

    # queries

    def categories(self, *, with_inactive: bool = False) -> tuple[Category, ...]:
        """Categories in their order."""
        with self._uow.read() as session:
            query = select(CategoryRow).order_by(col(CategoryRow.sort), col(CategoryRow.id))
            return tuple(Category(known(row.id), row.name, row.program_id, row.active)
                         for row in session.exec(query).all() if row.active or with_inactive)

    def programs(self) -> tuple[Program, ...]:
        """事業 in their order."""
        with self._uow.read() as session:
            query = select(ProgramRow).order_by(col(ProgramRow.sort), col(ProgramRow.id))
            return tuple(Program(known(row.id), row.name, row.active) for row in session.exec(query).all())

    def all(self, *, on_sale_only: bool = False) -> tuple[Product, ...]:
        """Products in the order of their tiles, with the price in force now."""
        return tuple(product for product in self._products.get() if product.on_sale or not on_sale_only)

    def get(self, product_id: int) -> Product:
        """One product. Raises RuleProblem if there is none."""
        for product in self.all():
            if product.id == product_id:
                return product
        raise RuleProblem(translate("Products", "その商品は見つかりません。"))

    def by_barcode(self, code: str) -> Product | None:
        """The product on sale with this barcode, or None."""
        return next((one for one in self.all(on_sale_only=True) if one.barcode and one.barcode == code.strip()), None)

    def history(self, product_id: int) -> tuple[ProductVersion, ...]:
        """Prices of a product, oldest first."""
        with self._uow.read() as session:
            rows = session.exec(select(ProductVersionRow).where(ProductVersionRow.product_id == product_id)
                                .order_by(col(ProductVersionRow.id))).all()
            return tuple(ProductVersion(row.valid_from, row.price, row.rate_here, row.rate_away) for row in rows)

    def line(self, product: Product, *, quantity: int = 1, away: bool = False, price: int | None = None) -> SlipLine:
        """A slip line of a product at its present price. Raises InputProblem if it has none and none is given."""
        unit = product.price if price is None else price
        if unit is None:
            raise InputProblem(translate("Products", "「{name}」はねだんが決まっていません。金額を入れてください。"
                                         ).format(name=product.name), field="price")
        taxed = self._settings.get().pays_consumption_tax
        rate = (product.rate_away if away else product.rate_here) if taxed else None
        return SlipLine(name=product.name, unit_price=unit, quantity=quantity, product_id=product.id,
                        category_id=product.category_id, program_id=product.program_id, rate=rate,
                        away=away and product.rate_here != product.rate_away and taxed,
                        kind=ADVANCE if product.tickets else ITEM)

    def other_line(self, amount: int, *, name: str = "", category_id: int | None = None,
                   rate: int | None = None) -> SlipLine:
        """その他の金額: a line of `amount` yen for what is not in the list. Raises InputProblem."""
        _check_price(amount)
        if amount == 0:
            raise InputProblem(translate("Products", "金額は1円から9,999,999円までです。"), field="price")
        categories = self.categories()
        chosen = next((one for one in categories if one.id == category_id), categories[-1] if categories else None)
        taxed = self._settings.get().pays_consumption_tax
        return SlipLine(name=name.strip() or stored_words.OTHER, unit_price=amount,
                        category_id=chosen.id if chosen else None, program_id=chosen.program_id if chosen else None,
                        rate=(10 if rate is None else rate) if taxed else None)

    # commands

    def save(self, *, product_id: int | None = None, name: str, price: int | None, category_id: int,
             reading: str = "", barcode: str | None = None, rate_here: int | None = 10, rate_away: int | None = 8,
             tint: str = "灰", icon: str = "box", picture: str | None = None, favourite: bool = False,
             on_sale: bool = True, tickets: int = 0, by: int | None = None) -> Product:
        """Add a product (`product_id` None) or change one; another price or rate makes a new version from now on.

        Raises InputProblem: no name, a price out of range, a barcode another product has.
        """
        if not name.strip():
            raise InputProblem(translate("Products", "商品の名前を入れてください。"), field="name")
        if price is not None:
            _check_price(price)
        code = (barcode or "").strip() or None
        with self._uow.operation(Op.PRODUCT_SAVED, by=by, name=name.strip()) as operation:
            session = operation.session
            if code is not None:
                taken = session.exec(select(ProductRow).where(ProductRow.barcode == code)).first()
                if taken is not None and taken.id != product_id:
                    raise InputProblem(translate("Products", "このバーコードは「{name}」に使われています。"
                                                 ).format(name=taken.name), field="barcode")
            values = {"name": name.strip(), "reading": reading.strip(), "category_id": category_id, "barcode": code,
                      "tint": tint, "icon": icon, "picture": picture, "favourite": favourite, "on_sale": on_sale,
                      "tickets": tickets}
            if product_id is None:
                last = session.exec(select(func.max(ProductRow.sort))).one() or 0
                product_id = operation.insert(ProductRow, sort=last + 1, **values)
                self._add_version(operation, product_id, price, rate_here, rate_away)
            else:
                operation.update(ProductRow, product_id, **values)
                now = self._versions_now(session)[product_id]
                if (now.price, now.rate_here, now.rate_away) != (price, rate_here, rate_away):
                    self._add_version(operation, product_id, price, rate_here, rate_away)
        return self.get(product_id)

    def reorder(self, product_ids: Sequence[int], *, by: int | None = None) -> None:
        """Put tiles in this order."""
        with self._uow.operation(Op.PRODUCT_SAVED, by=by, reordered=len(product_ids)) as operation:
            for sort, product_id in enumerate(product_ids, start=1):
                operation.update(ProductRow, product_id, sort=sort)

    def save_category(self, *, category_id: int | None = None, name: str, program_id: int | None = None,
                      active: bool = True, by: int | None = None) -> int:
        """Add or change a category; returns its id."""
        if not name.strip():
            raise InputProblem(translate("Products", "分類の名前を入れてください。"), field="name")
        with self._uow.operation(Op.CATEGORY_SAVED, by=by, name=name.strip()) as operation:
            if category_id is None:
                last = operation.session.exec(select(func.max(CategoryRow.sort))).one() or 0
                return operation.insert(CategoryRow, name=name.strip(), program_id=program_id, active=active,
                                        sort=last + 1)
            operation.update(CategoryRow, category_id, name=name.strip(), program_id=program_id, active=active)
            return category_id

    def save_program(self, *, program_id: int | None = None, name: str, active: bool = True,
                     by: int | None = None) -> int:
        """Add or change a 事業; returns its id."""
        if not name.strip():
            raise InputProblem(translate("Products", "事業の名前を入れてください。"), field="name")
        with self._uow.operation(Op.PROGRAM_SAVED, by=by, name=name.strip()) as operation:
            if program_id is None:
                last = operation.session.exec(select(func.max(ProgramRow.sort))).one() or 0
                return operation.insert(ProgramRow, name=name.strip(), active=active, sort=last + 1)
            operation.update(ProgramRow, program_id, name=name.strip(), active=active)
            return program_id

    def note_spoilage(self, *, product_id: int, quantity: int, reason: str, on: date | None = None,
                      by: int | None = None) -> int:
        """廃棄メモ at the present selling price; no ledger effect. Raises InputProblem."""
        if not 0 < quantity <= 9999:
            raise InputProblem(translate("Products", "数は1から9,999までです。"), field="quantity")
        if not reason.strip():
            raise InputProblem(translate("Products", "廃棄の理由を選んでください。"), field="reason")
        product = self.get(product_id)
        day = on or self._day.today()
        self._day.check_date(day)
        with self._uow.operation(Op.SPOILAGE_NOTED, by=by, name=product.name, quantity=quantity) as operation:
            return operation.insert(
                SpoilageRow, business_date=day, at=self._day.clock.now(), product_id=product_id, name=product.name,
                category_id=product.category_id, quantity=quantity, amount=quantity * (product.price or 0),
                reason=reason.strip(), person_id=by)

    def spoilage(self, start: date, end: date) -> tuple[Spoilage, ...]:
        """廃棄メモ of the business dates, in order."""
        with self._uow.read() as session:
            rows = session.exec(
                select(SpoilageRow).where(SpoilageRow.business_date >= start, SpoilageRow.business_date <= end)
                .order_by(col(SpoilageRow.business_date), col(SpoilageRow.id))).all()
            return tuple(Spoilage(known(row.id), row.business_date, row.name, row.category_id, row.quantity,
                                  row.amount, row.reason) for row in rows)

    # parts

    def _all(self) -> tuple[Product, ...]:
        with self._uow.read() as session:
            query = select(ProductRow, CategoryRow.program_id).join(
                CategoryRow, col(CategoryRow.id) == ProductRow.category_id).order_by(
                col(ProductRow.sort), col(ProductRow.id))
            versions = self._versions_now(session)
            return tuple(_product(row, program_id, versions[known(row.id)])
                         for row, program_id in session.exec(query).all())

    def _add_version(self, operation: Operation, product_id: int, price: int | None, rate_here: int | None,
                     rate_away: int | None) -> None:
        for rate in (rate_here, rate_away):
            check_rate(rate, field="rate")
        operation.insert(ProductVersionRow, product_id=product_id, valid_from=self._day.clock.now(), price=price,
                         rate_here=rate_here, rate_away=rate_away)

    def _versions_now(self, session: Session) -> dict[int, ProductVersionRow]:
        newest = select(func.max(ProductVersionRow.id)).group_by(col(ProductVersionRow.product_id))
        rows = session.exec(select(ProductVersionRow).where(col(ProductVersionRow.id).in_(newest))).all()
        return {row.product_id: row for row in rows}


def _check_price(price: int) -> None:
    if not 0 <= price <= MAX_ENTRY:
        raise InputProblem(translate("Products", "ねだんは0円から9,999,999円までです。"), field="price")


def _product(row: ProductRow, program_id: int | None, version: ProductVersionRow) -> Product:
    return Product(
        id=known(row.id), name=row.name, reading=row.reading, category_id=row.category_id, program_id=program_id,
        barcode=row.barcode, tint=row.tint, icon=row.icon, picture=row.picture, favourite=row.favourite,
        on_sale=row.on_sale, tickets=row.tickets, price=version.price, rate_here=version.rate_here,
        rate_away=version.rate_away)
