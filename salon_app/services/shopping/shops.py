"""店: where errands go."""

from __future__ import annotations

import unicodedata

from sqlmodel import Session, col, select

from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.services.people_checks import check_line
from salon_app.services.shopping.values import Shop
from salon_app.store.tables import ShopRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import Operation, UnitOfWork

LONGEST_NOTE = 200


class ShopsService:
    """Shops by name."""

    def __init__(self, uow: UnitOfWork) -> None:
        self._uow = uow

    def all(self, *, with_inactive: bool = False) -> tuple[Shop, ...]:
        """Shops in order of their names."""
        query = select(ShopRow).order_by(col(ShopRow.name))
        if not with_inactive:
            query = query.where(col(ShopRow.active))
        with self._uow.read() as session:
            return tuple(Shop(known(row.id), row.name, row.phone, row.note, row.active) for row in session.exec(query).all())

    def save(self, name: str, *, shop_id: int | None = None, phone: str = "", note: str = "", active: bool = True,
             by: int | None = None) -> int:
        """Add or change a shop; returns its id. Raises InputProblem (field: name, phone, note) for a name missing or taken,
        or a text that is no line."""
        name = check_line(name, field="name")
        if not name:
            raise InputProblem(translate("Errands", "店の名前を入れてください。"), field="name")
        with self._uow.operation(Op.SHOP_SAVED, by=by) as operation:
            taken = shop_id_of(operation.session, name)
            if taken is not None and taken != shop_id:
                raise InputProblem(translate("Errands", "その名前の店は、もうあります。"), field="name")
            values = {"name": name, "phone": check_line(phone, field="phone"),
                      "note": check_line(note, field="note", most=LONGEST_NOTE), "active": active}
            if shop_id is None:
                return operation.insert(ShopRow, **values)
            operation.update(ShopRow, shop_id, **values)
            return shop_id


def shop_named(operation: Operation, name: str) -> int | None:
    """The id of the shop with this name, made where there is none; None for no name. Widths and blanks don't matter."""
    if not name.strip():
        return None
    found = shop_id_of(operation.session, name)
    return operation.insert(ShopRow, name=name.strip(), phone="", note="", active=True) if found is None else found


def shop_id_of(session: Session, name: str) -> int | None:
    """The id of the shop with this name, or None. Widths and blanks don't matter."""
    key = _key(name)
    return next((known(row.id) for row in session.exec(select(ShopRow)).all() if _key(row.name) == key), None)


def _key(name: str) -> str:
    return "".join(unicodedata.normalize("NFKC", name).split()).casefold()
