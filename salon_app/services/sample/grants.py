"""The sample salon's two grants: of different 対象期間, 補助率 and rounding, with what was bought for them. No chance here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from fractions import Fraction

from sqlmodel import col, select

from salon_app.model import grants
from salon_app.model.activity_words import CANCELLED
from salon_app.model.dates import add_months
from salon_app.model.stored_words import DEBT_PAID, GRANT_MONEY, HELPER_REPAID
from salon_app.services import Services
from salon_app.services.cashbook import EXPENSE_KIND, GRANT_KIND
from salon_app.services.cashbook_values import Leg
from salon_app.services.grants.values import Grant, GrantLine
from salon_app.services.sample.books import Books
from salon_app.services.sample.gatherings import EXERCISE, ORIGAMI, Course, Gatherings
from salon_app.services.sample.seasons import WallClock, is_open
from salon_app.store.tables import ExpenseLineRow, ExpenseRow, ExpenseShareRow, GrantMoneyRow, SessionRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import Operation

COURSE, HEALTH = "折り紙講座", "健康体操"
"""事業 of the two grants."""
COURSE_SESSIONS, HEALTH_SESSIONS = 12, 30
NOON = 13 * 60 + 21
OUTSIDE = "outside"
"""Stands for 対象外 where a grant is named."""


@dataclass(frozen=True)
class Part:
    """A line of a receipt: 科目 by code, yen, what it was, and the yen of it by grant and 費目番号."""

    account: str
    amount: int
    words: str
    program: str
    shares: tuple[tuple[str, int, int], ...]


@dataclass(frozen=True)
class Purchase:
    """A receipt of a date. `repaid`: days until the volunteer who paid got the money back (None: still owed)."""

    on: date
    payee: str
    words: str
    parts: tuple[Part, ...]
    method: str = grants.AT_PLACE
    bank: bool = False
    fee: int = 0
    repaid: int | None = None
    number: bool = True
    picture: bool = True

    @property
    def total(self) -> int:
        """Yen of the receipt."""
        return sum(part.amount for part in self.parts)

    @property
    def booked_from(self) -> date:
        """The first date on which all of it can be booked."""
        return self.on + timedelta(days=self.repaid or 0)


@dataclass
class Awards:
    """Books the two grants' money day by day; `made` are the expenses by id, for their numbers and pictures."""

    books: Books
    wall: WallClock
    helpers: tuple[int, ...]
    today: date
    programs: dict[str, int] = field(default_factory=dict)
    grants: dict[str, Grant] = field(default_factory=dict)
    waiting: list[Purchase] = field(default_factory=list)
    received: bool = False
    made: dict[int, Purchase] = field(default_factory=dict)

    @property
    def months(self) -> tuple[tuple[date, date], tuple[date, date]]:
        """対象期間: eight months that ended with the last one; twelve months of which two are still to come."""
        this = self.today.replace(day=1)
        return ((add_months(this, -8), this - timedelta(days=1)),
                (add_months(this, -10), add_months(this, 2) - timedelta(days=1)))

    def found(self, services: Services, gatherings: Gatherings, start: date) -> None:
        """The two 事業 and awards; what will be bought for them from `start` on."""
        for name in (COURSE, HEALTH):
            self.programs[name] = services.products.save_program(name=name)
        account = self.books.ledger.account_id
        for one in (_learning(*self.months[0], self.programs[COURSE], account("fees")),
                    _health(*self.months[1], self.programs[HEALTH])):
            lines = tuple(GrantLine(0, number, name, budget, revised, account_ids=tuple(account(code) for code in codes))
                          for number, name, budget, revised, *codes in BUDGETS[one.name])
            grant_id = services.grants.save(Grant(**{**vars(one), "lines": (*lines, *one.lines)}))
            self.grants[one.name] = services.grants.get(grant_id)
        gatherings.courses[ORIGAMI] = Course(self.programs[COURSE], *self.months[0], COURSE_SESSIONS)
        self.waiting = sorted((one for one in purchases(*self.months, self.today) if one.on >= start),
                              key=lambda one: one.booked_from)

    def noon(self, day: date, by: int) -> None:
        """What is due by this day: 入金 of the first grant, then receipts that can be paid."""
        learning = self.grants[LEARNING]
        if not self.received and day >= learning.starts + timedelta(days=20):
            self.received = True
            self._receive(learning, day, by)
        due = [one for one in self.waiting if one.booked_from <= day]
        self.waiting = [one for one in self.waiting if one.booked_from > day]
        for purchase in due:
            place = self._place(purchase.total + purchase.fee, bank=purchase.bank)
            if place:
                self._book(purchase, day, place, by)

    def finish(self, services: Services, operation: Operation) -> None:
        """Numbers, and the 事業 of the newest sessions of the second grant, once everything is written."""
        for expense_id, purchase in self.made.items():
            names = {name for part in purchase.parts for name, *_ in part.shares if name != OUTSIDE}
            for name in sorted(names) if purchase.number else ():
                services.expenses.number(expense_id, self.grants[name].id)
        exercise = next(one.id for one in services.activities.all() if one.name == EXERCISE)
        sessions = operation.session.exec(
            select(SessionRow).where(SessionRow.activity_id == exercise, SessionRow.state != CANCELLED)
            .order_by(col(SessionRow.day))).all()
        held = [one for one in sessions if self.months[1][0] <= one.day < self.today]
        ahead = [one for one in sessions if self.today <= one.day <= self.months[1][1]]
        for one in (*held[-HEALTH_SESSIONS:], *ahead):
            operation.update(SessionRow, known(one.id), program_id=self.programs[HEALTH])

    # parts

    def _receive(self, grant: Grant, day: date, by: int) -> None:
        movement_id = self.books.post(
            on=day, at=self.wall.instant(day, NOON), kind=GRANT_KIND, summary=f"{grant.name} {GRANT_MONEY[grants.RECEIVED]}",
            counterpart=grant.funder, person_id=by,
            legs=(self._leg("bank", grant.amount), self._leg("grants", -grant.amount, grant.program_ids[0])))
        self.books.part(GrantMoneyRow, {"grant_id": grant.id, "kind": grants.RECEIVED, "amount": grant.amount,
                                        "business_date": day, "movement_id": movement_id})

    def _book(self, purchase: Purchase, day: date, place: str, by: int) -> None:
        """Everything of a receipt at once; a 立替 that has been paid back is booked on the day it was advanced."""
        at_once = purchase.method == grants.AT_PLACE
        paid_on = day if at_once or purchase.repaid is not None else None
        booked_on = day if at_once else purchase.on
        helper = self.helpers[2] if purchase.method == grants.BY_HELPER else None
        programs = {part.program for part in purchase.parts}
        fee = self._leg("bank_fees", purchase.fee, self.programs[programs.pop()] if len(programs) == 1 else None)
        out = (fee, self._leg(place, -purchase.total - purchase.fee))
        owed = self._leg("unpaid", -purchase.total, person=helper)
        movement_id = self._post(booked_on, purchase.words, purchase.payee, by, (
            *(self._leg(part.account, part.amount, self.programs[part.program]) for part in purchase.parts),
            *(out if at_once else (owed,))))
        words = HELPER_REPAID if helper else DEBT_PAID
        paid_id = None if at_once or paid_on is None else self._post(
            paid_on, f"{purchase.words} {words}", purchase.payee, by, (self._leg("unpaid", purchase.total, person=helper), *out))
        expense_id = self.books.row(ExpenseRow, {
            "payee": purchase.payee, "description": purchase.words, "receipt_on": booked_on, "used_on": None,
            "evidence": grants.INVOICE if purchase.method == grants.UNPAID else grants.RECEIPT, "booked_on": booked_on,
            "paid_on": paid_on, "method": purchase.method,
            "place_id": self.books.ledger.account_id(place) if paid_on else None, "helper_id": helper,
            "transfer_fee": purchase.fee, "movement_id": movement_id, "paid_movement_id": paid_id,
            "at": self.wall.instant(day, NOON), "by": by})
        for sort, part in enumerate(purchase.parts):
            self._line(expense_id, sort, part)
        self.made[expense_id] = replace(purchase, on=booked_on)

    def _line(self, expense_id: int, sort: int, part: Part) -> None:
        line_id = self.books.row(ExpenseLineRow, {
            "expense_id": expense_id, "sort": sort, "description": part.words,
            "account_id": self.books.ledger.account_id(part.account), "program_id": self.programs[part.program],
            "amount": part.amount})
        for name, number, amount in part.shares:
            grant = self.grants.get(name)
            budget = [] if grant is None else [one.id for one in grant.side(grants.EXPENSE_SIDE) if one.number == number]
            self.books.part(ExpenseShareRow, {"line_id": line_id, "grant_id": grant.id if grant else None,
                                              "grant_line_id": budget[0] if budget else None, "amount": amount})

    def _post(self, on: date, words: str, payee: str, by: int, legs: Sequence[Leg]) -> int:
        return self.books.post(on=on, at=self.wall.instant(on, NOON), kind=EXPENSE_KIND, summary=words, counterpart=payee,
                               person_id=by, legs=[leg for leg in legs if leg.amount])

    def _leg(self, code: str, amount: int, program: int | None = None, person: int | None = None) -> Leg:
        return Leg(self.books.ledger.account_id(code), amount, program, person)

    def _place(self, amount: int, *, bank: bool) -> str:
        """Where there is enough: the bank, or the till before the safe."""
        for place, kept in ((("bank", 0),) if bank else (("till", 12_000), ("safe", 10_000), ("bank", 0))):
            if self.books.at_place(place) - amount >= kept:
                return place
        return ""


LEARNING, MEETING = "シニアの学び応援助成", "つどいの場づくり助成"
BUDGETS: dict[str, tuple[tuple[int, str, int, int | None, *tuple[str, ...]], ...]] = {
    LEARNING: ((1, "講師謝金", 60_000, None, "honoraria"), (2, "消耗品費", 30_000, None, "supplies"),
               (3, "会場費", 30_000, None, "rent")),
    MEETING: ((1, "報償費", 100_000, None, "honoraria"), (2, "需用費", 60_000, 50_000, "supplies", "printing"),
              (3, "役務費", 10_000, 20_000, "insurance", "communication"))}


def _learning(starts: date, ends: date, program: int, fees: int) -> Grant:
    return Grant(
        0, "見本生きがい財団", LEARNING, starts, ends, number="見財第12号", addressee="見本生きがい財団 理事長",
        program_ids=(program,), decided_on=starts - timedelta(days=12), amount=90_000, rate=Fraction(3, 4), cap=100_000,
        rounding=1_000, min_sessions=12, min_average=8, publicity="この講座は、見本生きがい財団の助成を受けています。",
        report_due=ends + timedelta(days=45), contact="事業課 例田", contact_phone="000-000-0000", lines=(
            GrantLine(0, 1, "助成金", 90_000, side=grants.INCOME_SIDE, source=grants.FROM_GRANT),
            GrantLine(0, 2, "参加費", 20_000, side=grants.INCOME_SIDE, account_ids=(fees,)),
            GrantLine(0, 3, "自己負担", 10_000, side=grants.INCOME_SIDE, source=grants.FROM_OWN)))


def _health(starts: date, ends: date, program: int) -> Grant:
    return Grant(
        0, "見本社会福祉協議会", MEETING, starts, ends, number="見社協第34号", addressee="見本社会福祉協議会 会長",
        program_ids=(program,), decided_on=starts + timedelta(days=10), amount=150_000, paid=grants.ACTUALS, cap=150_000,
        rounding=10_000, unit=1_000, min_sessions=35, min_average=12, counts_helpers=True,
        publicity="見本社会福祉協議会助成事業", report_due=ends + timedelta(days=30), contact="地域福祉係 架空",
        contact_phone="000-000-0000", lines=(
            GrantLine(0, 1, "助成金", 150_000, side=grants.INCOME_SIDE, source=grants.FROM_GRANT),
            GrantLine(0, 2, "自己負担", 20_000, side=grants.INCOME_SIDE, source=grants.FROM_OWN)))


def purchases(learning: tuple[date, date], health: tuple[date, date], today: date) -> list[Purchase]:
    """What is bought in the months of both grants, up to today."""
    found: list[Purchase] = []
    for at in range(COURSE_SESSIONS // 2):
        found += _for_learning(at, add_months(learning[0], at))
    for at in range(11):
        found += _for_health(at, add_months(health[0], at))
    both = Part("supplies", 3_960, "コピー用紙 5冊", COURSE, ((LEARNING, 2, 1_980), (MEETING, 2, 1_980)))
    found.append(Purchase(_open(add_months(learning[0], 5), 17), "仮野文具", "コピー用紙 5冊（講座と体操のちらし）", (both,)))
    flyers = Part("printing", 18_700, "体操のちらし 1,000枚", HEALTH, ((MEETING, 2, 18_700),))
    found.append(Purchase(_before(today, 8), "仮野印刷", "体操のちらし 1,000枚 印刷", (flyers,), grants.UNPAID, number=False))
    tape = Part("supplies", 1_320, "床用テープ 2巻", HEALTH, ((MEETING, 2, 1_320),))
    found.append(Purchase(_before(today, 4), "例田商店", "床用テープ 2巻", (tape,), grants.BY_HELPER, number=False,
                          picture=False))
    return [one for one in found if one.on <= today]


def _for_learning(at: int, month: date) -> list[Purchase]:
    """Two sessions a month, from the first of the 対象期間 until all are held."""
    teacher = Part("honoraria", 9_000, "講師謝礼 2回分", COURSE, ((LEARNING, 1, 9_000),))
    hall = Part("rent", 4_000, "集会所 2回分", COURSE, ((LEARNING, 3, 4_000),))
    found = [Purchase(_open(month, 26), "架空 千代", f"折り紙講座 講師謝礼（{month.month}月2回）", (teacher,)),
             Purchase(_open(month, 5), "見本団地自治会", f"団地集会所 使用料（{month.month}月2回）", (hall,), bank=True)]
    if at in (0, 4):
        paper = Part("supplies", 2_640, "折り紙 600枚", COURSE, ((LEARNING, 2, 2_640),))
        found.append(Purchase(_open(month, 9), "仮野文具", "折り紙 600枚", (paper,)))
    if at == 2:
        paint = Part("supplies", 2_200, "千代紙・画用紙", COURSE, ((LEARNING, 2, 1_900),))
        cakes = Part("food", 880, "参加者の茶菓子", COURSE, ((OUTSIDE, 0, 880),))
        found.append(Purchase(_open(month, 10), "例田商店", "千代紙、画用紙、茶菓子", (paint, cakes)))
    if at == 5:
        glue = Part("supplies", 990, "のり・はさみ", COURSE, ((LEARNING, 2, 990),))
        found.append(Purchase(_open(month, 11), "例田商店", "のり 5本、はさみ 2丁", (glue,), grants.BY_HELPER, repaid=3))
    return found


def _for_health(at: int, month: date) -> list[Purchase]:
    """Every week from the fourth month of the 対象期間 on."""
    found = []
    if at >= 3:
        leader = Part("honoraria", 8_000, "体操の指導", HEALTH, ((MEETING, 1, 8_000),))
        found.append(Purchase(_open(month, 24), "例田健康クラブ", f"いきいき体操 指導謝礼（{month.month}月）", (leader,),
                              bank=True, fee=110, picture=at != 9))
    if at == 0:
        cover = Part("insurance", 6_300, "行事保険 30名", HEALTH, ((MEETING, 3, 6_300),))
        found.append(Purchase(_open(month, 11), "見本保険代理店", "ボランティア行事用保険 30名分", (cover,), bank=True))
    if at == 6:
        mats = Part("supplies", 12_800, "体操マット 8枚", HEALTH, ((MEETING, 2, 12_800),))
        found.append(Purchase(_open(month, 15), "見本スポーツ", "体操マット 8枚", (mats,), bank=True))
    return found


def _open(month: date, number: int) -> date:
    """The month's first open day from a number on; its last open day where there is none."""
    days = [month + timedelta(days=step) for step in range((add_months(month, 1) - month).days)]
    opened = [day for day in days if is_open(day)]
    return next((day for day in opened if day.day >= number), opened[-1])


def _before(today: date, days: int) -> date:
    """The nearest open day so many days back."""
    day = today - timedelta(days=days)
    while not is_open(day):
        day -= timedelta(days=1)
    return day
