"""支払方法: the kinds of payment a salon takes. A list the salon edits; what each kind does to the books is in its fields."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func
from sqlmodel import Session, col, select

from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.store.remembered import Remembered
from salon_app.store.tables import AccountRow, PaymentKindRow, SalePaymentRow
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
        """Add a kind, or change one; returns its id. `account_id` None: as it was.

        What a kind does to the books is settled with its first slip (and for the program's own kinds always): a 返品
        goes back the way the slip came. The name, whether it is used, and what a ticket is worth may change.
        Raises InputProblem, RuleProblem.
        """
        if not name.strip():
            raise InputProblem(translate("Sales", "支払方法の名前を入れてください。"), field="name")
        if unit_value is not None and not 0 < unit_value <= 99_999:
            raise InputProblem(translate("Sales", "1枚の金額は1円から99,999円までです。"), field="unit_value")
        if income_now and account_id is None and kind_id is None:
            raise InputProblem(translate("Sales", "どの置き場所・科目に入るお金かを選んでください。"), field="account")
        with self._uow.operation(Op.PAYMENT_KIND_SAVED, by=by, name=name) as operation:
            session = operation.session
            present = self.by_id(kind_id) if kind_id is not None else None
            into = account_id if account_id is not None or present is None else present.account_id
            in_till = into == session.exec(select(AccountRow.id).where(AccountRow.code == "till")).one()
            if enters_drawer and not in_till:
                raise InputProblem(translate("Sales", "レジに入るお金は、入る所に「レジ」を選んでください。"), field="account")
            values = {"name": name.strip(), "account_id": into, "enters_drawer": in_till, "income_now": income_now,
                      "unit_value": unit_value, "needs_person": needs_person, "active": active}
            if present is None:
                last = session.exec(select(func.max(PaymentKindRow.sort))).one() or 0
                return operation.insert(PaymentKindRow, code=None, sort=last + 1, **values)
            if present.code == "cash" and not active:
                raise RuleProblem(translate("Sales", "現金は、なくせません。"))
            before = (present.account_id, present.enters_drawer, present.income_now, present.needs_person,
                      present.unit_value is None)
            if (into, in_till, income_now, needs_person, unit_value is None) != before and (
                    present.code is not None or _is_used(session, present.id)):
                raise RuleProblem(translate(
                    "Sales", "使ったことのある支払方法は、名前のほかは変えられません。新しい支払方法を加えてください。"))
            operation.update(PaymentKindRow, present.id, **values)
            return present.id


def _is_used(session: Session, kind_id: int) -> bool:
    return session.exec(
        select(SalePaymentRow.id).where(SalePaymentRow.payment_kind_id == kind_id).limit(1)).first() is not None
