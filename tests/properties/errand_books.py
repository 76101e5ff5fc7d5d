"""The machine behind the random days of 買いもの代行: two salons on one folder, what is believed of them, and if it is so."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis.stateful import RuleBasedStateMachine, invariant

from salon_app.model import errands
from salon_app.model.chart_of_accounts import CUSTODY, EXPENSE, INCOME, MONEY, PAYABLE
from salon_app.model.problems import Problem
from salon_app.salon import Salon
from salon_app.services.days import PlaceCount
from salon_app.services.shopping.values import Request, WantedLine
from tests.conftest import JAPAN, FixedClock
from tests.properties.errand_trips import FEE, Trip

START = datetime(2026, 11, 20, 13, 0, tzinfo=JAPAN)
NEIGHBOURS, HELPERS = ("見本 花子", "試山 太郎"), ("例田 一郎", "架空 桜")
PAYOUT, FLOAT = 300, 50_000
CODES = ("custody", "custody_bag", "carried", "helper_advance", "shop_credit", "till", "errand_fees", "errand_tickets",
         "payouts_due", "errand_payouts", "purchases", "over_short")


def furnish_errands(folder: Path) -> None:
    """Books with two neighbours, two volunteers and three errands that have a 担当, on a day that is open."""
    with Salon.open(folder, clock=FixedClock(START)) as salon:
        salon.settings.change(errand_fee=FEE, errand_payout=PAYOUT)
        neighbours = [salon.people.save(name=name).id for name in NEIGHBOURS]
        helpers = [salon.people.save(name=name, helper=True).id for name in HELPERS]
        for at in (0, 1, 0):
            errand = salon.errands.request(Request(neighbours[at], (WantedLine("牛乳"), WantedLine("米")), shop="見本の店"))
            salon.errands.assign(errand, helpers[at])
        salon.days.open_day(till=PlaceCount(salon.cashbook.account_id("till"), FLOAT))


class ErrandBooks(RuleBasedStateMachine):
    """What is believed, and how each step is tried, kept and taken back. `template`: the folder each day begins with."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="errands-"))
        shutil.copytree(self.template, self.folder / "data")
        self.clock = FixedClock(START)
        self.salons = [Salon.open(self.folder / "data", clock=self.clock) for _ in range(2)]
        self.salon = self.salons[0]
        people = [person.id for person in self.salon.people.all()]
        self.helpers = [one.id for one in self.salon.people.helpers()]
        self.neighbours = [one for one in people if one not in self.helpers]
        self.accounts = {code: self.salon.cashbook.account_id(code) for code in CODES}
        self.believed: dict[int, Trip] = {}
        self.books: Counter[str] = Counter(till=FLOAT)  # of no single errand
        for card in self.salon.errands.board():
            self.believed[card.id] = Trip(tuple(line.id for line in self.salon.errands.get(card.id).lines), card.helper_id)
        self.before: list[tuple[dict[int, Trip], Counter[str]]] = []  # where each 元に戻す leads, the nearest last

    def teardown(self) -> None:
        """The books are sound; taking everything back leads to where the last boundary was."""
        try:
            assert self.salon.checks.run().problems == ()
            self.the_lists_agree()
            while self.before and self.undo_once():
                pass
            self.the_salon_agrees()
            assert self.salon.checks.run().problems == ()
        finally:
            for salon in self.salons:
                salon.close()
            shutil.rmtree(self.folder)

    # helpers

    @contextmanager
    def step(self) -> Iterator[None]:
        """Something that succeeds: where it came from is kept."""
        log, snapshot = self.salon.last_log_id(), deepcopy((self.believed, self.books))
        yield
        if self.salon.last_log_id() != log:
            self.before.append(snapshot)

    def tried(self, possible: bool, action: Callable[[], object]) -> bool:
        """Whether it is possible; if not, it is refused with a sentence and leaves no line in the log."""
        if possible:
            return True
        log = self.salon.last_log_id()
        with pytest.raises(Problem) as problem:
            action()
        assert str(problem.value) and self.salon.last_log_id() == log
        return False

    def one_with(self, errand: int, what: Callable[[Trip], bool]) -> int:
        """This errand, or else the first with which there is something to do."""
        return next((one for one in (errand, *self.believed) if what(self.believed[one])), errand)

    # time, and back

    def close_the_day(self) -> None:
        till = self.salon.cashbook.account_id("till")
        if self.salon.days.status().period is None and self.salon.days.status().unclosed is None:
            self.salon.days.open_day()
        self.salon.days.close([PlaceCount(till, self.total("till"))], float_left=self.total("till"))
        self.before.clear()

    def undo_once(self) -> bool:
        """One 元に戻す; False where it is refused: then nothing has changed."""
        log = self.salon.last_log_id()
        try:
            self.salon.audit.undo()
        except Problem:
            assert self.salon.last_log_id() == log and not self.before
            return False
        self.believed, self.books = self.before.pop()
        return True

    # what holds after each step

    def total(self, book: str) -> int:
        return self.books[book] + sum(entry.books[book] for trip in self.believed.values() for entry in trip.entries)

    @invariant()
    def the_salon_agrees(self) -> None:
        cards = {card.id: card for card in self.salon.errands.between(START.date(), START.date())}
        assert set(cards) == set(self.believed)
        for errand, trip in self.believed.items():
            card = cards[errand]
            assert (card.state, card.helper_id) == (trip.state, trip.helper)
            assert card.account == trip.account
            assert card.held == trip.held == trip.at("bag", "carried", "advance", "salon", "shop")
            assert trip.sound
            if trip.state in errands.ENDED:
                assert not any((trip.held, trip.in_hand, trip.at("advance"), trip.at("salon", "shop")))
        trips = self.believed.values()
        balances = self.salon.cashbook.balances(MONEY, CUSTODY, PAYABLE, INCOME, EXPENSE)
        assert {code: balances[account] for code, account in self.accounts.items()} == {
                "custody": -sum(trip.held for trip in trips), "custody_bag": sum(trip.at("bag") for trip in trips),
                "carried": sum(trip.at("carried") for trip in trips),
                "helper_advance": sum(trip.at("advance") for trip in trips),
                "shop_credit": sum(trip.at("shop") for trip in trips), "till": self.total("till"),
                "errand_fees": -self.total("fees"), "errand_tickets": -self.total("tickets"),
                "payouts_due": -sum(self.total(f"due {helper}") for helper in self.helpers),
                "errand_payouts": self.total("payouts"), "purchases": self.total("purchases"),
                "over_short": self.total("short")}

    def the_lists_agree(self) -> None:
        """預り金残高 and what is owed say the same."""
        now = self.salon.holdings.now()
        waiting = [trip for trip in self.believed.values() if trip.state in errands.OPEN]
        assert (now.bag, now.carried) == (sum(trip.at("bag") for trip in waiting), sum(trip.at("carried") for trip in waiting))
        assert now.held - now.short == now.bag + now.carried - now.helper_advance - now.till_advance - now.shop_credit
        assert sum(one.amount for one in self.salon.holdings.by_person()) == sum(trip.held for trip in waiting)
        advanced: Counter[int] = Counter()
        for trip in self.believed.values():
            advanced.update({who: -yen for who, yen in trip.by("advance").items()})
        assert {one.id: one.amount for one in self.salon.payouts.advanced()} == {
            who: yen for who, yen in advanced.items() if yen}
        assert {one.id: one.amount for one in self.salon.payouts.due()} == {
            helper: self.total(f"due {helper}") for helper in self.helpers if self.total(f"due {helper}")}
        assert sum(one.amount for one in self.salon.payouts.shop_owed()) == -sum(
            trip.at("shop") for trip in self.believed.values())
