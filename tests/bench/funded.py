"""The ten-year salon with 20 助成金, 6,000 expenses and twelve locked months, made once into `.bench/`."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

from PIL import Image
from sqlalchemy import select

from salon_app.model import grants
from salon_app.model.dates import add_months
from salon_app.model.operations import Op
from salon_app.salon import Salon
from salon_app.services.activities_values import Activity
from salon_app.services.cashbook import EXPENSE_KIND, GRANT_KIND
from salon_app.store.tables import (
    AccountRow,
    AttachmentRow,
    AttendanceRow,
    ExpenseLineRow,
    ExpenseRow,
    ExpenseShareRow,
    GrantLineRow,
    GrantMoneyRow,
    GrantReceiptRow,
    GrantRow,
    LegRow,
    MonthLockRow,
    MovementRow,
    PersonRow,
    ProgramRow,
    SessionRow,
)
from salon_app.store.types import table_of
from salon_app.store.unit_of_work import Operation
from tests.bench.crowd import person_row
from tests.bench.data import TODAY, BenchClock, made_once, sample_folder

EACH, PROGRAMS, PEOPLE, HELD, CAME, LOCKED = 300, 10, 600, 30, 20, 12
"""Expenses a grant, 事業, people, sessions of a 事業 a year, who came to each, locked months."""
CODES = ("honoraria", "supplies", "rent", "printing", "insurance")
BUDGETS = ("報償費", "消耗品費", "会場費", "印刷製本費", "保険料")
INCOME: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("助成金", grants.FROM_GRANT, ()), ("参加費", grants.FROM_ACCOUNTS, ("fees",)), ("自己負担", grants.FROM_OWN, ()))
PAYEES = ("文具の例田屋", "見本印刷センター", "架空マート", "見本団地自治会", "仮野保険", "例田 講師", "試山商店")
WORDS = ("折り紙と画用紙", "会報とちらしの印刷", "お茶会の菓子", "集会所の使用料", "行事の保険料", "講師の謝礼", "掲示用の用紙")


def funded_folder(quick: bool) -> Path:
    """The folder of the cached salon; nobody writes there."""
    years = 1 if quick else 10
    return made_once(f"funded-{years}", f"{2 * years} grants", lambda salon: _fill(salon, years), Path(__file__),
                     Path(__file__).with_name("crowd.py"), source=sample_folder(quick))


@dataclass
class _Maker:
    """Rows of one kind are written together; ids are counted from the last one there."""

    operation: Operation
    rng: Random
    accounts: dict[str, int]
    rows: dict[Any, list[dict[str, Any]]] = field(default_factory=dict)
    first: dict[Any, int] = field(default_factory=dict)

    def add(self, table: Any, **values: Any) -> int:
        """Keep a row to be written; returns the id it will have."""
        if table not in self.first:
            last = self.operation.session.connection().execute(
                select(table_of(table).c.id).order_by(table_of(table).c.id.desc()).limit(1)).scalar()
            self.first[table] = (last or 0) + 1
        kept = self.rows.setdefault(table, [])
        kept.append(values)
        return self.first[table] + len(kept) - 1

    def write(self) -> None:
        """Write what was kept, in the order in which the tables were first named."""
        for table, rows in self.rows.items():
            self.operation.insert_many(table, rows, first_id=self.first[table])

    def move(self, on: date, kind: str, words: str, payee: str, *legs: tuple[int, int, int | None]) -> int:
        """A movement with its legs: account, yen, 事業."""
        movement_id = self.add(MovementRow, business_date=on, at=NOON, kind=kind, summary=words, counterpart=payee)
        for account_id, amount, program_id in legs:
            self.add(LegRow, movement_id=movement_id, business_date=on, account_id=account_id, amount=amount,
                     program_id=program_id)
        return movement_id


NOON = BenchClock().now()


@dataclass(frozen=True)
class _Award:
    """A grant with the 費目 it pays, and which it may share a receipt with."""

    id: int
    lines: tuple[int, ...]
    starts: date
    ends: date
    programs: tuple[int, ...]


def _fill(salon: Salon, years: int) -> None:
    picture = _receipt_file(salon)
    activity = salon.activities.save(Activity(name="健康体操", starts=13 * 60, ends=15 * 60)).id
    with salon.services.uow.operation(Op.SAMPLE_MADE) as operation:
        accounts = {code: one for one, code in operation.session.connection().execute(
            select(table_of(AccountRow).c.id, table_of(AccountRow).c.code))}
        made = _Maker(operation, Random(1), accounts)
        programs = [made.add(ProgramRow, name=f"見本事業{at}", sort=10 + at) for at in range(1, PROGRAMS + 1)]
        _sessions(made, activity, programs, years)
        awards = _awards(made, programs, years)
        for at, award in enumerate(awards):
            _spend(made, award, awards[at - 1] if at else None, picture)
        for ago in range(1, LOCKED + 1):
            made.add(MonthLockRow, month=add_months(TODAY.replace(day=1), -ago), at=NOON, findings={}, note="")
        made.write()


def _receipt_file(salon: Salon) -> str:
    """A picture of a receipt in the data folder: all receipts look alike."""
    path = salon.folder / "receipt.jpg"
    Image.effect_noise((900, 1_300), 40).save(path, quality=60)
    return salon.services.pictures.add(path, size=2_400)


def _sessions(made: _Maker, activity: int, programs: list[int], years: int) -> None:
    people = [made.add(PersonRow, **person_row(at, made.rng)) for at in range(PEOPLE)]
    start = add_months(TODAY, -12 * years)
    for program in programs:
        regulars = made.rng.sample(people, 3 * CAME)
        for at in range(HELD * years):
            session = made.add(SessionRow, activity_id=activity, program_id=program, starts=13 * 60, ends=15 * 60,
                               day=start + timedelta(days=365 * at // HELD), state="confirmed",
                               unnamed_women=made.rng.randint(0, 3), content="みんなで体を動かしました。" if at % 3 else "",
                               outcome="顔を合わせる方がふえました。")
            for nth, person in enumerate(made.rng.sample(regulars, CAME)):
                made.add(AttendanceRow, session_id=session, person_id=person, role="participant" if nth > 1 else "helper")


def _awards(made: _Maker, programs: list[int], years: int) -> list[_Award]:
    """Two a year: one of a 年度 and one of twelve months from October on, the last one still running."""
    found = []
    for at in range(2 * years):
        starts = add_months(date(TODAY.year - 1, 4, 1), 12 * (at // 2 - years + 1) + (6 if at % 2 else 0))
        covered = (programs[at % PROGRAMS], programs[(at + 1) % PROGRAMS])[:1 + at % 2]
        ends = add_months(starts, 12) - timedelta(days=1)
        grant = made.add(
            GrantRow, funder=f"見本財団{at + 1}", name="居場所づくり助成", number=f"R{at + 1}", program_ids=list(covered),
            decided_on=starts - timedelta(days=20), amount=1_500_000, starts=starts, ends=ends, rate_num=3 - at % 2,
            rate_den=4 - at % 2, cap=2_000_000, rounding=(1_000, 10_000)[at % 2], unit=(1, 1_000)[at % 2],
            min_sessions=24, min_average=12, publicity="この事業は、助成を受けて実施しました。",
            state=grants.ACTIVE if at > 2 * years - 4 else grants.REPORTED)
        for number, (name, source, codes) in enumerate(INCOME, 1):
            made.add(GrantLineRow, grant_id=grant, side=grants.INCOME_SIDE, source=source, number=number, name=name,
                     account_ids=[made.accounts[code] for code in codes], budget=500_000)
        lines = tuple(made.add(GrantLineRow, grant_id=grant, side=grants.EXPENSE_SIDE, source=grants.FROM_ACCOUNTS, number=number,
                               name=name, account_ids=[made.accounts[code]], budget=600_000)
                      for number, (name, code) in enumerate(zip(BUDGETS, CODES, strict=True), 1))
        found.append(_Award(grant, lines, starts, ends, covered))
        day = starts + timedelta(days=30)
        movement = made.move(day, GRANT_KIND, "助成金の入金", f"見本財団{at + 1}", (made.accounts["bank"], 1_500_000, None),
                             (made.accounts["grants"], -1_500_000, covered[0]))
        made.add(GrantMoneyRow, grant_id=grant, kind=grants.RECEIVED, amount=1_500_000, business_date=day, movement_id=movement)
    return found


def _spend(made: _Maker, award: _Award, other: _Award | None, picture: str) -> None:
    """The receipts of a grant, by date: most whole, some shared with another grant, some partly its own money or 対象外."""
    serials = dict.fromkeys(award.lines, 0)
    for at in range(EACH):
        day = award.starts + timedelta(days=at * 365 // EACH)
        if day >= TODAY:
            break
        parts = [(made.rng.randrange(len(CODES)), made.rng.randint(5, 90) * 100) for _ in range(made.rng.randint(2, 4))]
        program = award.programs[at % len(award.programs)]
        expense = _expense(made, at, day, parts, program)
        for sort, (which, amount) in enumerate(parts):
            line = made.add(ExpenseLineRow, expense_id=expense, sort=sort, description=WORDS[(at + sort) % len(WORDS)],
                            account_id=made.accounts[CODES[which]], program_id=program, amount=amount)
            _share(made, award, other if other is not None and day <= other.ends else None, line, which, amount)
        first = award.lines[parts[0][0]]
        serials[first] += 1
        made.add(GrantReceiptRow, grant_id=award.id, expense_id=expense, grant_line_id=first, serial=serials[first])
        if at % 10:
            made.add(AttachmentRow, expense_id=expense, file=picture, at=NOON)


def _expense(made: _Maker, at: int, day: date, parts: list[tuple[int, int]], program: int) -> int:
    words, payee, total = WORDS[at % len(WORDS)], PAYEES[at % len(PAYEES)], sum(amount for _, amount in parts)
    spent = [(made.accounts[CODES[which]], amount, program) for which, amount in parts]
    place = made.accounts["bank" if at % 4 else "safe"]
    method = grants.BY_HELPER if at % 8 == 3 else grants.UNPAID if at % 8 == 6 else grants.AT_PLACE
    paid_on = day if method == grants.AT_PLACE else day + timedelta(days=20)
    against = place if method == grants.AT_PLACE else made.accounts["unpaid"]
    movement = made.move(day, EXPENSE_KIND, words, payee, *spent, (against, -total, None))
    paid = None
    if method != grants.AT_PLACE and paid_on < TODAY:
        paid = made.move(paid_on, EXPENSE_KIND, words, payee, (against, total, None), (place, -total, None))
    done = method == grants.AT_PLACE or paid is not None
    return made.add(ExpenseRow, payee=payee, description=words, receipt_on=day, booked_on=day, paid_on=paid_on if done else None,
                    method=method, place_id=place if done else None, movement_id=movement, paid_movement_id=paid, at=NOON)


def _share(made: _Maker, award: _Award, other: _Award | None, line: int, which: int, amount: int) -> None:
    chance = made.rng.random()
    mine = amount if chance < 0.7 else amount // 2
    made.add(ExpenseShareRow, line_id=line, grant_id=award.id, grant_line_id=award.lines[which], amount=mine)
    if 0.7 <= chance < 0.85 and other is not None:
        made.add(ExpenseShareRow, line_id=line, grant_id=other.id, grant_line_id=other.lines[which], amount=amount - mine)
    elif 0.85 <= chance < 0.9:
        made.add(ExpenseShareRow, line_id=line, grant_id=None, grant_line_id=None, amount=amount - mine)
