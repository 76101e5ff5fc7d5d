"""The sample salon's 買いもの代行 of days gone by: who asks for what, with which money. Chance is handed in."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

from salon_app.model import errands
from salon_app.model.errands import errand_number
from salon_app.model.stored_words import ERRAND_MONEY, PAYOUT_PAID
from salon_app.services import Services
from salon_app.services.cashbook import ERRAND, Leg
from salon_app.services.sample.books import Books
from salon_app.services.sample.seasons import WallClock
from salon_app.services.settings import SalonSettings
from salon_app.store.tables import (
    CustodySlipRow,
    ErrandLineRow,
    ErrandMoneyRow,
    ErrandRow,
    ErrandSettlementRow,
    ErrandStepRow,
)

SHOPS = ("スーパーみほん", "八百屋 例", "くすりの例")
WANTED: dict[str, tuple[tuple[str, str, str, int], ...]] = {
    SHOPS[0]: (
        ("牛乳 1リットル", "2本", "低脂肪でないもの", 436), ("食パン 6枚切り", "1袋", "", 178),
        ("たまご 10個", "1パック", "", 248), ("とうふ もめん", "2丁", "", 156), ("米 2kg", "1袋", "2,000円まで", 1_480),
        ("納豆", "1パック", "", 98), ("ヨーグルト", "1個", "", 168), ("鮭の切り身", "2切れ", "甘口", 398),
        ("トイレットペーパー", "1袋", "12個入り", 498)),
    SHOPS[1]: (
        ("みかん", "1袋", "500円まで", 458), ("だいこん", "1/2本", "", 98), ("バナナ", "1房", "", 148),
        ("ほうれん草", "1束", "", 178), ("長ねぎ", "2本", "", 158), ("りんご", "3個", "", 398)),
    SHOPS[2]: (
        ("洗剤 詰替", "1個", "見本ブランド", 298), ("ティッシュ", "1束", "5箱入り", 378), ("歯みがき", "1本", "", 248),
        ("湿布", "1箱", "", 980), ("マスク", "1箱", "ふつうサイズ", 498)),
}
"""By shop: what people ask for, how much of it, brand or limit, and about how many yen it costs."""
ASKING, A_DAY, LIKELY = 14, 3, 0.72
"""How many neighbours use the service, and how many errands a day may have, each as likely as said."""
DAYS = (1, 4)
"""Tuesdays and Fridays."""


@dataclass
class Errands:
    """Runs the errands of one day after another. `waiting`: whose goods wait, as nobody was at home."""

    books: Books
    wall: WallClock
    rng: Random
    helpers: tuple[int, ...]
    neighbours: tuple[int, ...]
    chosen: SalonSettings
    scale: float
    shops: dict[str, int] = field(default_factory=dict)
    waiting: list[_Trip] = field(default_factory=list)
    due: dict[int, int] = field(default_factory=dict)  # 謝礼 of volunteers, in yen
    month: int = 0

    def found(self, services: Services, start: date) -> None:
        """The shops, and 同意 of those who use the service."""
        for name in SHOPS:
            self.shops[name] = services.shops.save(name, phone="000-000-0000")
        for person in self.asking[:-2]:
            services.consents.record(person, "errand", given_on=start, how="written")

    @property
    def asking(self) -> tuple[int, ...]:
        """Neighbours who use the service."""
        return self.neighbours[5:5 + ASKING + self._more]

    @property
    def _more(self) -> int:
        """Errands a day beyond the usual ones, in a salon that is made for measuring."""
        return max(0, round(A_DAY * (self.scale - 1)))

    def run(self, day: date, minute: int, by: int) -> None:
        """All errands of a day, those brought again first."""
        if day.month != self.month:
            self._pay_volunteers(day, minute, by)
        self.month = day.month
        again, self.waiting = self.waiting, []
        for trip in again:
            trip.settle(day, minute, by)
        if day.weekday() not in DAYS:
            return
        for person in self.rng.sample(self.asking, A_DAY + self._more):
            if self.rng.random() < LIKELY:
                trip = _Trip(self, person, day, minute)
                trip.start(by)
                if self.rng.random() < 0.06 and day.day < 25:  # brought again before the month is written
                    trip.nobody_home(by)
                    self.waiting.append(trip)
                else:
                    trip.settle(day, minute, by)

    def _pay_volunteers(self, day: date, minute: int, by: int) -> None:
        """謝礼 of the month before, out of the safe."""
        ledger = self.books.ledger
        for helper, amount in self.due.items():
            if self.books.at_place("safe") < amount:
                return
            legs = (Leg(ledger.account_id("payouts_due"), amount, None, helper), Leg(ledger.account_id("safe"), -amount))
            self.books.post(on=day, at=self.wall.instant(day, minute), kind=ERRAND, legs=legs, person_id=by, summary=PAYOUT_PAID)
        self.due.clear()


class _Trip:
    """One errand on its way."""

    def __init__(self, plan: Errands, person: int, day: date, minute: int) -> None:
        self.plan, self.person, self.day, self.minute = plan, person, day, minute
        rng = plan.rng
        self.shop = rng.choices(SHOPS, (6, 3, 1))[0]
        self.lines = rng.sample(WANTED[self.shop], rng.randint(2, 5))
        self.prices = [round(price * rng.uniform(0.92, 1.1)) for *_, price in self.lines]
        self.spent = sum(self.prices)
        self.helper = plan.helpers[(day.toordinal() + person) % len(plan.helpers)]
        enough = -(-(self.spent + plan.chosen.errand_fee) // 1_000) * 1_000
        self.deposit = enough if rng.random() > 0.05 or enough == 1_000 else enough - 1_000
        self.delivered = day
        self.state = ""

    def start(self, by: int) -> None:
        """受付 the day before, 預り金 in the morning, bought at noon."""
        asked = self.day - timedelta(days=1)
        self.values: dict[str, Any] = {
            "person_id": self.person, "state": errands.SETTLED, "channel": errands.PHONE, "received_on": asked,
            "received_at": self.plan.wall.instant(asked, 11 * 60), "received_by": by, "needed_on": self.day,
            "needed_time": 15 * 60, "shop_id": self.plan.shops[self.shop], "helper_id": self.helper, "funding": errands.DEPOSIT,
            "fee_kind": errands.YEN, "fee": self.plan.chosen.errand_fee,
            "payout": self.plan.chosen.errand_payout, "program_id": self.plan.chosen.errand_program or None,
            "delivered_on": self.day, "delivered_time": None, "settled_on": self.day, "source": "sample"}
        self.id = self.plan.books.row(ErrandRow, self.values)
        for number, ((item, quantity, detail, _), price) in enumerate(zip(self.lines, self.prices, strict=True), start=1):
            other = self.plan.rng.random() < 0.05
            self.plan.books.part(ErrandLineRow, {
                "errand_id": self.id, "number": number, "item": item, "quantity": quantity, "detail": detail,
                "substitute": errands.SAME_KIND, "outcome": errands.SUBSTITUTED if other else errands.BOUGHT,
                "got": f"{item}（別の品）" if other else "", "price": price})
        self._step(errands.RECEIVED, asked, 11 * 60, by)
        self._step(errands.ASSIGNED, self.day, self.minute - 93, by)
        money = self._post(errands.DEPOSIT, self.deposit, self.day, self.minute - 90, by, bag=self.deposit, custody=-self.deposit)
        self.plan.books.part(CustodySlipRow, {
            "errand_id": self.id, "money_id": money, "amount": self.deposit,
            "issued_at": self.plan.wall.instant(self.day, self.minute - 90), "issued_by": by})
        self._step(errands.FUNDED, self.day, self.minute - 90, by)
        self._post(errands.OUT, self.deposit, self.day, self.minute - 85, by, bag=-self.deposit, carried=self.deposit)
        self._step(errands.SHOPPING, self.day, self.minute - 85, by)
        advanced = max(0, self.spent - self.deposit)
        self._post(errands.PAID, self.spent, self.day, self.minute - 35, by, custody=self.spent, carried=advanced - self.spent,
                   helper_advance=-advanced)

    def nobody_home(self, by: int) -> None:
        """不在: the goods wait in the refrigerator, the money goes back into the envelope."""
        left = max(0, self.deposit - self.spent)
        if left:
            self._post(errands.BACK, left, self.day, self.minute - 15, by, bag=left, carried=-left)
        self._step(errands.NOT_HOME, self.day, self.minute - 15, by)

    def settle(self, day: date, minute: int, by: int) -> None:
        """Delivered, what is missing paid at the door, fee and change, everything confirmed with a seal."""
        fee = self.plan.chosen.errand_fee
        place = "bag" if self.state == errands.NOT_HOME else "carried"
        self.values.update(delivered_on=day, settled_on=day, delivered_time=minute)
        self._step(errands.DELIVERED, day, minute, by)
        short = max(0, self.spent + fee - self.deposit)
        if short:
            money = self._post(errands.ADDED, short, day, minute, by, **{place: short}, custody=-short)
            self.plan.books.part(CustodySlipRow, {
                "errand_id": self.id, "money_id": money, "amount": short, "issued_at": self.plan.wall.instant(day, minute),
                "issued_by": by})
        change = self.deposit + short - self.spent - fee
        step = self._step(errands.SETTLED, day, minute, by)
        self._post(errands.FEE, fee, day, minute, by, step=step, **{place: -fee}, custody=fee, till=fee, errand_fees=-fee)
        if change:
            self._post(errands.REFUND, change, day, minute, by, step=step, **{place: -change}, custody=change)
        advanced = max(0, self.spent - self.deposit)
        if advanced:
            self._post(errands.CLEARED, advanced, day, minute, by, step=step, **{place: -advanced}, helper_advance=advanced)
        payout = self.plan.chosen.errand_payout
        self.plan.due[self.helper] = self.plan.due.get(self.helper, 0) + payout
        self._post(errands.PAYOUT, payout, day, minute, by, step=step, errand_payouts=payout, payouts_due=-payout)
        at = self.plan.wall.instant(day, minute)
        self.plan.books.part(ErrandSettlementRow, {
            "errand_id": self.id, "issued_at": at, "issued_by": by, "settled_at": at, "settled_by": by,
            "receipt_sign": errands.SEAL, "given_by": self.helper, "received": self.deposit + short, "spent": self.spent,
            "fee": fee, "refund": change})

    def _step(self, state: str, day: date, minute: int, by: int) -> int:
        before, self.state = self.state, state
        return self.plan.books.row(ErrandStepRow, {
            "errand_id": self.id, "came_from": before, "state": state, "business_date": day, "time": minute,
            "at": self.plan.wall.instant(day, minute), "by": by})

    def _post(self, kind: str, amount: int, day: date, minute: int, by: int, *, step: int | None = None, **yen: int) -> int:
        """A movement of the errand: yen by the account's code (`bag` for short); returns its line of `errand_money`."""
        ledger, whose = self.plan.books.ledger, {"custody": self.person, "carried": self.helper,
                                                   "helper_advance": self.helper, "payouts_due": self.helper}
        legs = tuple(Leg(ledger.account_id("custody_bag" if code == "bag" else code), part,
                         self.values["program_id"] if code in ("custody", "errand_fees", "errand_payouts") else None,
                         whose.get(code))
                     for code, part in yen.items() if part)
        movement = self.plan.books.post(
            on=day, at=self.plan.wall.instant(day, minute), kind=ERRAND, legs=legs, person_id=by,
            summary=f"{errand_number(self.id)} {ERRAND_MONEY[kind]}")
        return self.plan.books.row(ErrandMoneyRow, {
            "errand_id": self.id, "movement_id": movement, "step_id": step, "kind": kind, "amount": amount})
