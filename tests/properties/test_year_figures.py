"""Random years: whatever comes in, goes out, is shared between grants or attended, the figures of months and years agree.

Assets are liabilities and net assets, a month opens with what the one before closed with, no receipt is told twice, and 実 is
never more than 延べ nor, of a year, than the months' together.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from salon_app.model import grants
from salon_app.model.dates import add_months, month_range
from salon_app.model.problems import InputProblem, Problem
from salon_app.salon import Salon
from salon_app.services.activities_values import Activity
from salon_app.services.grants.values import ExpenseLine, Grant, GrantLine, NewExpense, Share
from tests.conftest import FixedClock
from tests.kept import lay

YEAR = (date(2026, 4, 1), date(2027, 3, 31))
MONTHS = tuple(month_range(add_months(YEAR[0], at)) for at in range(12))
NOW = datetime(2027, 4, 20, 3, 0, tzinfo=UTC)
NAMES = ("見本 花子", "例田 一郎", "架空 桜")

days = st.dates(*YEAR)
yen = st.integers(1, 30_000)
programs = st.sampled_from((None, 0, 1))


@dataclass(frozen=True)
class Money:
    """Yen in or out, without a receipt."""

    code: str
    amount: int
    day: date
    program: int | None


@dataclass(frozen=True)
class Receipt:
    """A receipt of one line: what the two grants bear, what is 対象外; maybe more than the line."""

    amount: int
    shares: tuple[int, int, int]
    day: date
    program: int | None
    unpaid: bool


@dataclass(frozen=True)
class Award:
    """入金 of one of the grants."""

    grant: int
    amount: int
    day: date


@dataclass(frozen=True)
class Meeting:
    """A session, who came, and how many without a name."""

    day: date
    people: frozenset[int]
    unnamed: int


events = st.lists(st.one_of(
    st.builds(Money, st.sampled_from(("donations", "fees", "supplies", "rent")), yen, days, programs),
    st.builds(Receipt, yen, st.tuples(*[st.sampled_from((0, 0, 1_000, 9_000))] * 3), days, programs, st.booleans()),
    st.builds(Award, st.integers(0, 1), yen, days),
    st.builds(Meeting, days, st.frozensets(st.integers(0, 2)), st.integers(0, 4))), max_size=14)

_template: list[Path] = []


@pytest.fixture(scope="module", autouse=True)
def furnished(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Two grants of all 事業: all of it and to the yen, three quarters and in 千円."""
    _template[:] = [lay(tmp_path_factory.mktemp("year") / "data", _furnish, NOW)]


def _furnish(salon: Salon) -> None:
    for name in NAMES:
        salon.people.save(name=name)
    salon.activities.save(Activity(name="お茶会"))
    for funder, rate, rounding in (("見本財団", Fraction(1), 1), ("例田市", Fraction(3, 4), 1_000)):
        salon.grants.save(Grant(0, funder, "助成", *YEAR, amount=40_000, rate=rate, rounding=rounding,
                                lines=(GrantLine(0, 1, "消耗品費"),)))


class Year:
    """The events in a salon of their own, and what is believed of them."""

    def __init__(self, salon: Salon, told: Sequence[object]) -> None:
        self.salon = salon
        self.bank = salon.cashbook.account_id("bank")
        self.programs = [one.id for one in salon.products.programs()]
        self.grants = sorted(salon.grants.all(), key=lambda one: one.id)
        self.people = [one.id for one in salon.people.all()]
        self.spent = 0
        for one in told:
            self._happens(one)

    def _happens(self, one: object) -> None:
        match one:
            case Money():
                self._money(one)
            case Receipt():
                self._receipt(one)
            case Award():
                with suppress(Problem):  # more than was awarded
                    self.salon.grants.receive(self.grants[one.grant].id, amount=one.amount, on=one.day, place_id=self.bank)
            case Meeting():
                there = self.salon.activities.sessions(one.day, one.day)
                session, = there or self.salon.activities.plan(self.salon.activities.all()[0].id, [one.day])
                for at in one.people:
                    self.salon.attendance.mark(session.id, self.people[at])
                if one.unnamed:
                    self.salon.attendance.count_unnamed(session.id, men=0, women=0, children=0, others=one.unnamed)

    def _money(self, one: Money) -> None:
        program = None if one.program is None else self.programs[one.program]
        account = self.salon.cashbook.account_id(one.code)
        out = one.code in ("supplies", "rent")
        move = self.salon.cashbook.cash_out if out else self.salon.cashbook.cash_in
        move(place_id=self.bank, account_id=account, amount=one.amount, summary="見本", on=one.day, program_id=program)
        self.spent += one.amount if out else 0

    def _receipt(self, one: Receipt) -> None:
        shares = [Share(amount, grant.id, grant.lines[0].id) for amount, grant in zip(one.shares[:2], self.grants, strict=True)
                  if amount] + ([Share(one.shares[2])] if one.shares[2] else [])
        program = None if one.program is None else self.programs[one.program]
        line = ExpenseLine(0, self.salon.cashbook.account_id("supplies"), one.amount, "見本", program, tuple(shares))
        new = NewExpense("見本商店", (line,), "用紙", receipt_on=one.day, method=grants.UNPAID if one.unpaid else grants.AT_PLACE,
                         paid_on=None if one.unpaid else one.day, place_id=None if one.unpaid else self.bank)
        if sum(one.shares) > one.amount:
            with pytest.raises(InputProblem):
                self.salon.expenses.record(new)
            return
        self.salon.expenses.record(new)
        self.spent += one.amount


@settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow])
@given(events)
def test_months_and_years_agree(told: list[object]) -> None:
    folder = Path(tempfile.mkdtemp(prefix="salon-year-"))
    try:
        shutil.copytree(_template[0], folder / "data")
        with Salon.open(folder / "data", clock=FixedClock(NOW)) as salon:
            year = Year(salon, told)
            money_agrees(salon)
            grants_agree(year)
            heads_agree(salon)
    finally:
        shutil.rmtree(folder)


def money_agrees(salon: Salon) -> None:
    """活動計算書, 貸借対照表 and 収支決算書."""
    months = [salon.figures.statement(*month) for month in MONTHS]
    whole = salon.figures.statement(*YEAR)
    for one in (*months, whole):
        assert one.assets_total == one.liabilities_total + one.closing == one.liabilities_total + one.net_assets
        assert one.opening + one.change + one.opened + one.past == one.closing
        finance = salon.figures.grant_finance(None, one.start, one.end)
        assert (finance.opening, finance.balance, finance.closing) == (one.opening, one.change, one.closing)
        assert all(line.amount == sum(row.amount for row in line.rows) for line in (*finance.income, *finance.expenses))
        assert all(grant.opening + grant.increase - grant.decrease == grant.closing >= 0 for grant in one.restricted)
    for before, after in pairwise(months):
        assert before.closing == after.opening
        kept = {grant.grant_id: grant.closing for grant in before.restricted if grant.closing}
        assert kept == {grant.grant_id: grant.opening for grant in after.restricted if grant.opening}
    assert whole.change == sum(one.change for one in months)
    assert (whole.opening, whole.closing) == (months[0].opening, months[-1].closing)


def grants_agree(year: Year) -> None:
    """What two grants, 自己負担 and 対象外 bear is what was spent: no receipt is told twice, and none left out."""
    one, other = (year.salon.figures.grant_finance(grant.id) for grant in year.grants)
    assert (one.own.amount, one.excluded.amount) == (other.own.amount, other.excluded.amount)
    assert one.eligible + other.eligible + one.own.amount + one.excluded.amount == year.spent
    for found in (one, other):
        assert found.granted <= 40_000 and found.granted <= found.eligible
        assert found.balance >= 0 or found.income == ()
        assert found.eligible == sum(row.amount for line in found.expenses for row in line.rows)


def heads_agree(salon: Salon) -> None:
    """延べ adds up, 実 does not."""
    whole = salon.figures.attendance(*YEAR).total
    months = [salon.figures.attendance(*month).total for month in MONTHS]
    assert all(part.unique <= part.total for part in (whole, *months))
    assert whole.total == sum(part.total for part in months)
    assert max(part.unique for part in months) <= whole.unique <= sum(part.unique for part in months)
