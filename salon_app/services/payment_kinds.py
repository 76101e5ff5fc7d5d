"""支払方法: the kinds of payment a salon takes. A list the salon edits; what each kind does to the books is in its fields."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func
from sqlmodel import col, select

from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.store.remembered import Remembered
from salon_app.store.tables import PaymentKindRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class PaymentKind:
    """A kind of payment.

    `enters_drawer`: its money lies in the till. `income_now` False: the goods are given free, no 売上 arises.
    `unit_value`: yen per ticket where tickets are counted. `needs_person`: a name must be given (つけ).
    """

    id: int
    code: str | None
    name: str
    account_id: int | None
    enters_drawer: bool
    income_now: bool
    unit_value: int | None
    needs_person: bool
    active: bool


class PaymentKindsService:
    """Reads and edits the kinds of payment."""

    def __init__(self, uow: UnitOfWork) -> None:
        self._uow = uow
        self._present = Remembered(uow, self._load, "payment_kind")

    def all(self, *, with_inactive: bool = False) -> tuple[PaymentKind, ...]:
        """Kinds in use, in their order."""
        return tuple(kind for kind in self._present.get() if kind.active or with_inactive)

    def _load(self) -> tuple[PaymentKind, ...]:
        with self._uow.read() as session:
            rows = session.exec(select(PaymentKindRow).order_by(
                col(PaymentKindRow.sort), col(PaymentKindRow.id))).all()
            return tuple(PaymentKind(
                known(row.id), row.code, row.name, row.account_id, row.enters_drawer, row.income_now,
                row.unit_value, row.needs_person, row.active) for row in rows)

    def by_code(self, code: str) -> PaymentKind:
        """One of the program's own kinds: cash, tab, ticket, free."""
        return next(kind for kind in self.all(with_inactive=True) if kind.code == code)

    def by_id(self, kind_id: int) -> PaymentKind:
        """One kind. Raises RuleProblem if there is none."""
        for kind in self.all(with_inactive=True):
            if kind.id == kind_id:
                return kind
        raise RuleProblem(translate("Sales", "その支払方法は見つかりません。"))

    def save(self, *, kind_id: int | None = None, name: str, account_id: int | None = None,
             enters_drawer: bool = False, income_now: bool = True, unit_value: int | None = None,
             needs_person: bool = False, active: bool = True, by: int | None = None) -> int:
        """Add a kind, or change one; 現金 stays as it is but for its name. Returns its id."""
        if not name.strip():
            raise InputProblem(translate("Sales", "支払方法の名前を入れてください。"), field="name")
        if unit_value is not None and not 0 < unit_value <= 99_999:
            raise InputProblem(translate("Sales", "1枚の金額は1円から99,999円までです。"), field="unit_value")
        if income_now and account_id is None and kind_id is None:
            raise InputProblem(translate("Sales", "どの置き場所・科目に入るお金かを選んでください。"), field="account")
        values = {"name": name.strip(), "enters_drawer": enters_drawer, "income_now": income_now,
                  "unit_value": unit_value, "needs_person": needs_person, "active": active}
        with self._uow.operation(Op.PAYMENT_KIND_SAVED, by=by, name=name) as operation:
            if kind_id is None:
                last = operation.session.exec(select(func.max(PaymentKindRow.sort))).one() or 0
                return operation.insert(PaymentKindRow, code=None, account_id=account_id, sort=last + 1, **values)
            present = self.by_id(kind_id)
            if present.code == "cash" and (not active or not enters_drawer):
                raise RuleProblem(translate("Sales", "現金は、なくせません。"))
            if account_id is not None:
                values["account_id"] = account_id
            operation.update(PaymentKindRow, kind_id, **values)
            return kind_id
