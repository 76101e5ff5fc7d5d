"""Random days of receipts: whatever is booked, paid, shared, numbered, adopted, taken back and undone, the ledger has each yen
once, no line is shared out beyond its yen, and no number ever goes to a second receipt.

The machine keeps its own account from what it was told, never from the books. Two salons are open on one folder.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from salon_app.model import grants
from salon_app.model.problems import Problem
from salon_app.salon import Salon
from salon_app.services.grants.values import ExpenseLine, NewExpense, Share
from tests.conftest import NOW, FixedClock
from tests.services.granted import TODAY, Granted, granted

CODES = ("till", "bank", "unpaid", "supplies", "rent", "bank_fees", "grants")
METHODS = (grants.AT_PLACE, grants.BY_HELPER, grants.UNPAID)
ACTS = (*["records"] * 3, *["pays"] * 4, *["takes back"] * 2, *["shares"] * 5, *["numbers"] * 6, *["pays cash"] * 2,
        *["adopts"] * 3, "receives", "gives back", "takes money back", *["undoes"] * 4)
PARTS = st.lists(st.sampled_from([0, 0, 0, 0, 10, 30, 50, 100]), min_size=5, max_size=5)
"""Hundredths of a line for each 費目, and for 対象外: now and then more than the line."""


@dataclass
class Receipt:
    """What is believed of an expense: yen of its lines by 科目, who bears what, and how it was paid."""

    method: str
    lines: list[tuple[str, int]]
    shares: list[Counter[tuple[int, int] | None]] = field(default_factory=list)
    paid: str = ""
    fee: int = 0
    gone: bool = False
    numbers: dict[int, str] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """Yen of the receipt."""
        return sum(yen for _, yen in self.lines)

    def moved(self) -> Counter[str]:
        """Yen by account."""
        found: Counter[str] = Counter()
        for code, yen in self.lines if not self.gone else ():
            found[code] += yen
        if not self.gone and self.paid:
            found["bank_fees"] += self.fee
            found[self.paid] -= self.total + self.fee
        elif not self.gone:
            found["unpaid"] -= self.total
        return found


@dataclass
class Believed:
    """Everything that is undone together."""

    receipts: dict[int, Receipt] = field(default_factory=dict)
    cash: dict[int, int] = field(default_factory=dict)  # 出金 of the cash book: yen by movement
    money: dict[int, int] = field(default_factory=dict)  # entries of the grant that stand: yen, negative given back


@pytest.fixture(scope="module", autouse=True)
def furnished(tmp_path_factory: pytest.TempPathFactory) -> None:
    Expenses.template = tmp_path_factory.mktemp("expenses") / "template"
    with Salon.open(Expenses.template, clock=FixedClock(NOW)) as salon:
        granted(salon)


class Expenses(RuleBasedStateMachine):
    """Receipts of two grants. `template`: the folder each day begins with."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="expenses-"))
        shutil.copytree(self.template, self.folder / "data")
        self.salons = [Salon.open(self.folder / "data", clock=FixedClock(NOW)) for _ in range(2)]
        self.salon = self.salons[0]
        autumn, year = (one.id for one in self.salon.grants.all())
        self.books = Granted(self.salon, year, autumn, self.salon.people.helpers()[0].id)
        self.budget = [(grant.id, line.id) for grant in self.salon.grants.all() for line in grant.side(grants.EXPENSE_SIDE)]
        self.now = Believed()
        self.before: list[Believed] = []
        self.given: dict[tuple[int, str], int] = {}  # each number with the receipt that has or had it

    def teardown(self) -> None:
        """Sound at the end, and when everything has been taken back."""
        try:
            assert self.salon.checks.run().problems == ()
            self.undo(len(self.before))
            self.it_is_so()
            assert self.salon.checks.run().problems == ()
            assert {code: self.books.book(code) for code in CODES} == dict.fromkeys(CODES, 0)
        finally:
            for salon in self.salons:
                salon.close()
            shutil.rmtree(self.folder)

    @initialize(parts=st.tuples(PARTS, PARTS, PARTS))
    def the_day_so_far(self, parts: tuple[list[int], ...]) -> None:
        for method, some in zip(METHODS, parts, strict=True):
            self.record(method, 1_000, some if sum(some) <= 100 else [30, 0, 0, 30, 10], 0)
        self.pay_cash(300)

    @rule(act=st.sampled_from(ACTS), which=st.integers(0, 3), few=st.integers(0, 3), yen=st.sampled_from([1, 300, 500, 1_000]),
          parts=PARTS)
    def somebody(self, act: str, which: int, few: int, yen: int, parts: list[int]) -> None:
        self.salon = self.salons[few % 2]
        self.books = Granted(self.salon, self.books.year, self.books.autumn, self.books.helper)
        ids = sorted(self.now.receipts)
        expense_id = ids[which % len(ids)] if ids else 0
        does: dict[str, Callable[[], object]] = {
            "records": lambda: self.record(METHODS[which % 3], yen, parts, fee=110 if few == 3 else 0),
            "pays": lambda: self.pay(expense_id, "bank" if few % 2 else "till", 110 if few > 1 else 0),
            "takes back": lambda: self.take_back(expense_id), "shares": lambda: self.share(expense_id, parts),
            "numbers": lambda: self.number(expense_id, self.budget[which][0], few or None if parts[0] else None),
            "pays cash": lambda: self.pay_cash(yen), "adopts": lambda: self.adopt(parts),
            "receives": lambda: self.money(yen * 100), "gives back": lambda: self.money(-yen * 100),
            "takes money back": self.take_money_back, "undoes": lambda: self.undo(1 + few)}
        does[act]()

    # receipts

    def record(self, method: str, yen: int, parts: list[int], fee: int) -> None:
        place = {grants.AT_PLACE: "bank"}.get(method, "")
        shared = self.shared(parts, yen)
        new = NewExpense("例の店", (
            ExpenseLine(0, self.books.account("supplies"), yen, shares=self.shares(shared)),
            ExpenseLine(0, self.books.account("rent"), 700)), "見本", receipt_on=TODAY, method=method,
            place_id=self.books.account(place) if place else None, transfer_fee=fee if place else 0,
            helper_id=self.books.helper if method == grants.BY_HELPER else None)
        with self.tried(sum(shared.values()) <= yen):
            expense_id = self.salon.expenses.record(new)
            assert expense_id not in self.now.receipts
            self.now.receipts[expense_id] = Receipt(method, [("supplies", yen), ("rent", 700)], [shared, Counter()], place,
                                                    fee if place else 0)

    def pay(self, expense_id: int, place: str, fee: int) -> None:
        one = self.now.receipts.get(expense_id)
        with self.tried(one is not None and not one.gone and not one.paid and (place == "bank" or not fee)):
            self.salon.expenses.pay(expense_id, place_id=self.books.account(place), on=TODAY, transfer_fee=fee)
            assert one is not None
            one.paid, one.fee = place, fee

    def take_back(self, expense_id: int) -> None:
        one = self.now.receipts.get(expense_id)
        with self.tried(one is not None and not one.gone):
            back = self.salon.expenses.take_back(expense_id, reason="まちがい")
            assert one is not None
            assert back == (one.total if one.paid == "till" else 0)
            one.gone = True

    def share(self, expense_id: int, parts: list[int]) -> None:
        one = self.now.receipts.get(expense_id)
        shared = self.shared(parts, one.lines[0][1] if one is not None else 0)
        possible = one is not None and not one.gone and sum(shared.values()) <= one.lines[0][1]
        line_id = self.salon.expenses.get(expense_id).lines[0].id if one is not None else 0
        with self.tried(possible, changes=one is not None and one.shares[0] != shared):
            self.salon.expenses.share(expense_id, {line_id: self.shares(shared)})
            assert one is not None
            one.shares[0] = shared
            lines = dict.fromkeys(one.numbers, frozenset[int]())
            for to in shared:
                if to is not None and to[0] in lines:
                    lines[to[0]] |= {to[1]}
            numbered = {line.id: line.number for grant in self.salon.grants.all() for line in grant.lines}
            one.numbers = {grant_id: text for grant_id, text in one.numbers.items()
                           if int(text.split("-")[0]) in {numbered[line] for line in lines[grant_id]}}

    def number(self, expense_id: int, grant_id: int, serial: int | None) -> None:
        one = self.now.receipts.get(expense_id)
        borne = one is not None and not one.gone and any(to is not None and to[0] == grant_id for to in one.shares[0])
        try:
            before = deepcopy(self.now)
            text = self.salon.expenses.number(expense_id, grant_id, serial=serial)
        except Problem:
            assert not borne or serial is not None
            if borne:
                assert any(key[0] == grant_id and key[1].endswith(f"-{serial}") and owner != expense_id
                           for key, owner in self.given.items())
            return
        assert one is not None and borne
        assert self.given.setdefault((grant_id, text), expense_id) == expense_id
        assert serial is None or text.endswith(f"-{serial}")
        assert serial is not None or text == one.numbers.get(grant_id, text)
        if one.numbers.get(grant_id) != text:
            self.before.append(before)
            one.numbers[grant_id] = text

    def pay_cash(self, yen: int) -> None:
        with self.tried(True):
            movement_id = self.salon.cashbook.cash_out(
                place_id=self.books.account("bank"), account_id=self.books.account("supplies"), amount=yen, summary="用紙")
            self.now.cash[movement_id] = yen

    def adopt(self, parts: list[int]) -> None:
        movement_id = max(self.now.cash, default=0)
        yen = self.now.cash.get(movement_id, 0)
        shared = self.shared(parts, yen)
        with self.tried(bool(yen) and sum(shared.values()) <= yen):
            line = ExpenseLine(0, self.books.account("supplies"), yen, shares=self.shares(shared))
            expense_id = self.salon.expenses.adopt(movement_id, NewExpense("例の店", (line,), receipt_on=TODAY))
            del self.now.cash[movement_id]
            self.now.receipts[expense_id] = Receipt(grants.AT_PLACE, [("supplies", yen)], [shared], "bank")

    # the grant's money

    def money(self, yen: int) -> None:
        held = sum(self.now.money.values())
        service, bank = self.salon.grants, self.books.account("bank")
        with self.tried(0 <= held + yen <= 300_000):
            act = service.receive if yen > 0 else service.give_back
            self.now.money[act(self.books.year, amount=abs(yen), on=TODAY, place_id=bank)] = yen
        assert service.held(self.books.year) == sum(self.now.money.values())

    def take_money_back(self) -> None:
        entry = max(self.now.money, default=0)
        yen = self.now.money.get(entry, 0)
        with self.tried(bool(entry) and sum(self.now.money.values()) - yen >= 0):
            self.salon.grants.take_back_money(entry, reason="まちがい")
            del self.now.money[entry]

    def undo(self, steps: int) -> None:
        for _ in self.before[-steps:]:
            self.salon.audit.undo()
            known = self.now.receipts
            self.now = self.before.pop()
            for expense_id in known.keys() - self.now.receipts.keys():  # booked and undone: it stays, as taken back
                assert self.salon.expenses.get(expense_id).taken_back_on == TODAY

    # what is so

    @invariant()
    def it_is_so(self) -> None:
        expected: Counter[str] = Counter(dict.fromkeys(CODES, 0))
        for expense_id, one in self.now.receipts.items():
            found = self.salon.expenses.get(expense_id)
            assert (found.taken_back_on is not None, found.amount) == (one.gone, one.total)
            assert found.numbers == one.numbers
            for line, shared in zip(found.lines, one.shares, strict=True):
                assert Counter({None if share.grant_id is None else (share.grant_id, share.grant_line_id or 0): share.amount
                                for share in line.shares}) == shared
                assert 0 <= line.own <= line.amount
            expected.update(one.moved())
        for yen in self.now.cash.values():
            expected.update({"supplies": yen, "bank": -yen})
        expected.update({"bank": sum(self.now.money.values()), "grants": -sum(self.now.money.values())})
        assert {code: self.books.book(code) for code in CODES} == dict(expected)
        standing = {expense_id for expense_id, one in self.now.receipts.items() if not one.gone}
        assert {one.id for one in self.salon.expenses.between(date.min, date.max)} == standing
        assert {one.id for one in self.salon.expenses.unpaid()} == {
            one for one in standing if not self.now.receipts[one].paid}

    @contextmanager
    def tried(self, possible: bool, *, changes: bool = True) -> Iterator[None]:
        """A step that is kept, or refused in words and leaves everything as it was."""
        before = deepcopy(self.now)
        try:
            yield
        except Problem:
            assert not possible
            self.now = before
        else:
            assert possible
            if changes:
                self.before.append(before)

    def shared(self, parts: Sequence[int], yen: int) -> Counter[tuple[int, int] | None]:
        """Yen by 費目 of a grant; the last part is 対象外."""
        return Counter({to: part * yen // 100 for to, part in zip((*self.budget, None), parts, strict=True)
                        if part * yen >= 100})

    @staticmethod
    def shares(shared: Counter[tuple[int, int] | None]) -> tuple[Share, ...]:
        """The same as the services take it."""
        return tuple(Share(yen, *(to or (None, None))) for to, yen in shared.items())


Expenses.TestCase.settings = settings(
    max_examples=10, stateful_step_count=25, deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much])
TestExpenses = Expenses.TestCase
