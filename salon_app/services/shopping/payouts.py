"""利用券 sold, 謝礼 paid out, 立替 given back to volunteers, 後払い paid to shops: what is owed beside the errands' own money."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session, col

from salon_app.model import errands, stored_words
from salon_app.model.chart_of_accounts import ERRAND_ACCOUNTS
from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.services.business_day import BusinessDay
from salon_app.services.cashbook import ERRAND as ERRAND_KIND
from salon_app.services.cashbook import CashbookService, Leg
from salon_app.services.merged_people import KEPT_ID, entries_of
from salon_app.services.people import PeopleService
from salon_app.services.people_rows import PERSON
from salon_app.services.settings import SettingsService
from salon_app.services.shopping.purse import Purse
from salon_app.services.shopping.rows import ERRAND, names_of
from salon_app.services.shopping.steps import errand_row
from salon_app.store.tables import ErrandMoneyRow, ErrandTicketRow, LegRow, ShopRow
from salon_app.store.types import table_of
from salon_app.store.unit_of_work import Operation, UnitOfWork

MOST_TICKETS = 999
NO_SHOP = 0
"""Stands for the shop of errands that said none."""


@dataclass(frozen=True)
class Owed:
    """Yen owed to a volunteer (謝礼, 立替) or a shop (店に後払い), over so many errands, since a date.

    Negative: they owe it to the salon, where something was put right after it had been paid.
    """

    id: int  # person or shop
    name: str
    amount: int
    errands: tuple[int, ...]
    since: date


@dataclass(frozen=True)
class Tickets:
    """利用券: sold and used of a person, in pieces; `left` may be negative where paper came from elsewhere."""

    person_id: int
    name: str
    block: str
    sold: int
    used: int

    @property
    def left(self) -> int:
        """Tickets still with the person."""
        return self.sold - self.used


@dataclass(frozen=True)
class _Part:
    """What one errand adds to what is owed: yen, to whom (`leg_person`: as it was booked), since when."""

    owner: int
    leg_person: int | None
    errand_id: int
    amount: int
    since: date


class PayoutsService:
    """Commands and queries. Money is dated today and comes from the till unless another place is said."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, settings: SettingsService, cashbook: CashbookService,
                 people: PeopleService, purse: Purse) -> None:
        self._uow = uow
        self._day = day
        self._settings = settings
        self._cashbook = cashbook
        self._people = people
        self._purse = purse

    # 利用券

    def sell_tickets(self, person_id: int, count: int, *, place_id: int | None = None, by: int | None = None) -> int:
        """利用券 sold to a person (前受金, income when used); returns the yen. Raises InputProblem (field: count, person)."""
        if self._people.get(person_id) is None:
            raise InputProblem(translate("Errands", "利用券を買う方を選んでください。"), field="person")
        if not 1 <= count <= MOST_TICKETS:
            raise InputProblem(translate("Errands", "利用券は1枚から{most}枚までです。").format(most=MOST_TICKETS), field="count")
        unit = self._settings.get().errand_fee
        if not unit:
            raise RuleProblem(translate("Errands", "手数料が0円です。設定で手数料（利用券1枚の額）を決めてください。"))
        person, yen = self._people.current_id(person_id), count * unit
        with self._uow.operation(Op.ERRAND_TICKETS_SOLD, by=by, count=count) as operation:
            legs = (Leg(self._place(place_id), yen), self._purse.leg("errand_tickets", -yen, person_id=person))
            movement_id = self._post(operation, legs, stored_words.TICKETS_SOLD, by)
            operation.insert(ErrandTicketRow, person_id=person, business_date=self._day.today(), count=count, unit=unit,
                             movement_id=movement_id)
            return yen

    def tickets(self) -> tuple[Tickets, ...]:
        """Everybody who ever bought or used one, in 五十音 order."""
        with self._uow.read() as session:
            return _tickets(session)

    def tickets_of(self, person_id: int) -> Tickets:
        """One person's."""
        person = self._people.current_id(person_id)
        with self._uow.read() as session:
            found = _tickets(session, person)
            name, block = names_of(session, (person,)).get(person, ("", ""))
        return found[0] if found else Tickets(person, name, block, 0, 0)

    # 謝礼

    def due(self, *, until: date | None = None) -> tuple[Owed, ...]:
        """謝礼 not paid out yet (or not at the end of `until`), by volunteer; what was paid went to the oldest errands first."""
        account = self._cashbook.account_id("payouts_due")
        with self._uow.read() as session:
            parts = [part for helper, amount in _total(session, account, until).items()
                     for part in _unpaid(session, account, helper, amount, until)]
            return _by_person(session, parts)

    def pay_out(self, helper_id: int, amount: int | None = None, *, place_id: int | None = None, by: int | None = None) -> int:
        """謝礼 paid (all that is due unless said); returns the yen (negative: taken back, where it was too much).

        Raises InputProblem (field: amount) for more than due, RuleProblem where nothing is.
        """
        with self._uow.operation(Op.PAYOUT_PAID, by=by) as operation:
            helper = self._people.current_id(helper_id)
            due = _total(operation.session, self._cashbook.account_id("payouts_due")).get(helper, 0)
            yen = due if amount is None else amount
            if not due:
                raise RuleProblem(translate("Errands", "お渡しする謝礼はありません。"))
            if not (0 < yen <= due or due <= yen < 0):
                sentence = (translate("Errands", "まだお渡ししていない謝礼は{due}円です。1円からその額までを入れてください。")
                            if due > 0 else
                            translate("Errands", "返していただく謝礼は{due}円です。1円からその額までを入れてください。"))
                raise InputProblem(sentence.format(due=f"{abs(due):,}"), field="amount")
            operation.subject["amount"] = yen
            legs = (self._purse.leg("payouts_due", yen, person_id=helper), Leg(self._place(place_id), -yen))
            self._post(operation, legs, stored_words.PAYOUT_PAID, by)
            return yen

    # 立替

    def advanced(self, *, until: date | None = None) -> tuple[Owed, ...]:
        """担当の立替 not given back yet (or not at the end of `until`), by volunteer."""
        with self._uow.read() as session:
            return _by_person(session, _owing(session, self._cashbook.account_id("helper_advance"), until))

    def repay(self, helper_id: int, *, place_id: int | None = None, by: int | None = None) -> int:
        """All 立替 of a volunteer given back from the till (the errands then owe it to the till); returns the yen.

        Raises RuleProblem where nothing is owed.
        """
        with self._uow.operation(Op.HELPER_REPAID, by=by) as operation:
            helper, place = self._people.current_id(helper_id), self._place(place_id)
            parts = [part for part in _owing(operation.session, self._cashbook.account_id("helper_advance"))
                     if part.owner == helper]
            if not parts:
                raise RuleProblem(translate("Errands", "お返しする立替はありません。"))
            return self._settle_parts(operation, parts, "helper_advance", errands.REPAID, place, by)

    # 店に後払い

    def shop_owed(self, *, until: date | None = None) -> tuple[Owed, ...]:
        """店に後払い not paid yet (or not at the end of `until`), by shop; NO_SHOP for errands that said none."""
        with self._uow.read() as session:
            parts = _owing(session, self._cashbook.account_id("shop_credit"), until)
            names = {row.id: row.name for row in session.connection().execute(select(col(ShopRow.id), col(ShopRow.name)))}
        return _added_up(parts, names)

    def pay_shop(self, shop_id: int, *, place_id: int | None = None, by: int | None = None) -> int:
        """All 後払い of a shop paid from the till or another place; returns the yen. Raises RuleProblem where none is owed."""
        with self._uow.operation(Op.SHOP_PAID, by=by) as operation:
            place = self._place(place_id)
            parts = [part for part in _owing(operation.session, self._cashbook.account_id("shop_credit"))
                     if part.owner == shop_id]
            if not parts:
                raise RuleProblem(translate("Errands", "この店への後払いはありません。"))
            return self._settle_parts(operation, parts, "shop_credit", errands.SHOP_PAID, place, by)

    # parts

    def _place(self, place_id: int | None) -> int:
        """Where the money comes from or goes: never an account of errands."""
        if place_id is None:
            return self._cashbook.account_id("till")
        if place_id in {self._cashbook.account_id(code) for code in ERRAND_ACCOUNTS}:
            sentence = translate("Errands", "預り金からは払えません。レジなど、ほかの置き場所を選んでください。")
            raise InputProblem(sentence, field="place")
        return place_id

    def _post(self, operation: Operation, legs: Sequence[Leg], summary: str, by: int | None) -> int:
        """A movement that is no single errand's."""
        return self._cashbook.post(
            operation, on=self._day.today(), kind=ERRAND_KIND, legs=legs, summary=summary, person_id=by,
            period_id=self._day.period_id(operation.session, *(leg.account_id for leg in legs)))

    def _settle_parts(self, operation: Operation, parts: Sequence[_Part], code: str, kind: str, place: int,
                      by: int | None) -> int:
        """Each errand's part paid from the place, so that the errand owes it to the salon; returns the yen."""
        for part in parts:
            legs = (self._purse.leg(code, part.amount, person_id=part.leg_person), Leg(place, -part.amount))
            self._purse.post(operation, errand_row(operation, part.errand_id), kind, part.amount, legs, by=by)
        total = sum(part.amount for part in parts)
        operation.subject["amount"] = total
        return total


def _owing(session: Session, account_id: int, until: date | None = None) -> list[_Part]:
    """What errands' movements owe on a payable account, by errand and to whom (a person, or else the errand's shop)."""
    owner = func.coalesce(KEPT_ID, ERRAND.c.shop_id, NO_SHOP)
    owed = -func.sum(col(LegRow.amount))
    rows = session.connection().execute(
        select(owner, col(LegRow.person_id), col(ErrandMoneyRow.errand_id), owed, func.min(col(LegRow.business_date)))
        .join(ErrandMoneyRow, col(ErrandMoneyRow.movement_id) == col(LegRow.movement_id))
        .join(ERRAND, ERRAND.c.id == col(ErrandMoneyRow.errand_id))
        .outerjoin(PERSON, PERSON.c.id == col(LegRow.person_id))
        .where(*_on(account_id, until))
        .group_by(col(ErrandMoneyRow.errand_id), col(LegRow.person_id)).having(owed != 0)
        .order_by(col(ErrandMoneyRow.errand_id)))
    return [_Part(int(who), person, errand_id, int(amount), since) for who, person, errand_id, amount, since in rows]


def _on(account_id: int, until: date | None) -> tuple[Any, ...]:
    """Conditions on leg: those of an account, up to the end of `until`."""
    return (col(LegRow.account_id) == account_id, *(() if until is None else (col(LegRow.business_date) <= until,)))


def _total(session: Session, account_id: int, until: date | None = None) -> dict[int, int]:
    """Yen owed on a payable account by person, those with nothing left out."""
    owed = -func.sum(col(LegRow.amount))
    rows = session.connection().execute(
        select(KEPT_ID, owed).select_from(LegRow).join(PERSON, PERSON.c.id == col(LegRow.person_id))
        .where(*_on(account_id, until)).group_by(KEPT_ID).having(owed != 0))
    return {person_id: int(amount) for person_id, amount in rows}


def _unpaid(session: Session, account_id: int, person_id: int, owed: int, until: date | None) -> Iterator[_Part]:
    """Of all that errands ever owed to a person on an account, the newest that make up the `owed` yen.

    Where the person owes, it is since the newest of their errands.
    """
    newest = (select(col(ErrandMoneyRow.errand_id), -col(LegRow.amount), col(LegRow.business_date))
              .join(ErrandMoneyRow, col(ErrandMoneyRow.movement_id) == col(LegRow.movement_id))
              .where(*_on(account_id, until), col(LegRow.person_id).in_(entries_of(person_id)))
              .order_by(col(LegRow.business_date).desc(), col(LegRow.id).desc()))
    left = owed
    with session.connection().execute(newest) as rows:  # no more are read than are needed
        for errand_id, amount, day in rows:
            part = min(amount, left) if owed > 0 else owed
            yield _Part(person_id, person_id, errand_id, part, day)
            left -= part  # what was taken back adds to it: its original is further back
            if left <= 0:
                return


def _by_person(session: Session, parts: Sequence[_Part]) -> tuple[Owed, ...]:
    names = names_of(session, {part.owner for part in parts})
    return _added_up(parts, {person_id: name for person_id, (name, _) in names.items()})


def _added_up(parts: Iterable[_Part], names: Mapping[int, str]) -> tuple[Owed, ...]:
    """What is owed, by whom it is owed to, the oldest first."""
    by_owner: dict[int, list[_Part]] = defaultdict(list)
    for part in parts:
        by_owner[part.owner].append(part)
    found = []
    for owner, some in by_owner.items():
        by_errand: dict[int, int] = defaultdict(int)
        for part in some:
            by_errand[part.errand_id] += part.amount
        owing = {errand_id for errand_id, amount in by_errand.items() if amount}
        if sum(by_errand.values()):
            found.append(Owed(owner, names.get(owner, ""), sum(by_errand.values()), tuple(sorted(owing)),
                              min(part.since for part in some if part.errand_id in owing)))
    return tuple(sorted(found, key=lambda one: (one.since, one.id)))


def _tickets(session: Session, person_id: int | None = None) -> tuple[Tickets, ...]:
    """利用券 by person (of one), in 五十音 order. A settled errand whose 手数料 is a 利用券 has used one."""
    sold = _counted(table_of(ErrandTicketRow).c, func.sum(col(ErrandTicketRow.count)))
    used = _counted(ERRAND.c, func.count(), ERRAND.c.state == errands.SETTLED, ERRAND.c.fee_kind == errands.TICKET,
                    ERRAND.c.fee > 0)
    by_person: dict[int, list[int]] = defaultdict(lambda: [0, 0])
    for at, query in enumerate((sold, used)):
        for kept, count in session.connection().execute(query):
            by_person[kept][at] += int(count)
    rows = session.connection().execute(
        select(PERSON.c.id, PERSON.c.name, PERSON.c.block).where(PERSON.c.id.in_(list(by_person)))
        .order_by(PERSON.c.sort_key, PERSON.c.id))
    return tuple(Tickets(kept, name, block, *by_person[kept]) for kept, name, block in rows if person_id in (None, kept))


def _counted(columns: Any, count: Any, *conditions: Any) -> Any:
    return select(KEPT_ID, count).join(PERSON, PERSON.c.id == columns.person_id).where(*conditions).group_by(KEPT_ID)
