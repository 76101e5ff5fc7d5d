"""Money beside the slips: 仕入, running costs, deposits, income of other kinds, 寄付箱, 残高照合. One day at a time."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random

from salon_app.services.cashbook import Leg
from salon_app.services.day_values import PlaceCount
from salon_app.services.sample.baskets import money
from salon_app.services.sample.books import Books
from salon_app.services.sample.goods import CAFE, DAILY, FRESH
from salon_app.services.sample.seasons import WallClock, is_open

KEPT_IN_TILL, KEPT_IN_SAFE, KEPT_IN_BANK = 12_000, 40_000, 60_000


@dataclass
class Treasury:
    """What was sold since goods were last bought in, and what follows from the calendar."""

    books: Books
    wall: WallClock
    rng: Random
    scale: float
    categories: dict[str, int]
    program: int | None  # 事業 of what is bought in to be sold
    sold: dict[int | None, int] = field(default_factory=dict)

    def found(self, on: date, by: int) -> None:
        """開始残高."""
        for place, amount in (("till", 20_000), ("safe", 60_000), ("bank", 280_000), ("post_bank", 80_000)):
            self.books.move(on=on, at=self.wall.instant(on, 8 * 60), kind="opening", into=place, out_of="opening",
                            amount=amount, person_id=by, summary="開始残高")

    def morning(self, day: date, by: int) -> None:
        """Before the first slip: goods for the day."""
        if day.weekday() in (0, 2, 4):
            self._buy(day, FRESH, 0.62 + 0.1 * self.rng.random(), "青果", "見本市場", by)
        if day.weekday() == 3:
            self._buy(day, DAILY, 0.76 + 0.06 * self.rng.random(), "日用品", "例田商店", by)
            self._buy(day, CAFE, 0.11 + 0.03 * self.rng.random(), "豆・牛乳・菓子", "架空珈琲店", by)

    def noon(self, day: date, by: int) -> None:
        """Through the day: small things from the till, fees into their bag."""
        at = self.wall.instant(day, 13 * 60 + 20)
        if self.rng.random() < 0.13:
            summary, amount = self.rng.choice((("用紙・ペン", 330), ("台所用品", 550), ("切手", 850), ("電球", 980)))
            account = "communication" if summary == "切手" else "supplies"
            self._spend(day, at, account, amount, summary, "仮野文具", by)
        if day.weekday() == 2 and (day.day - 1) // 7 == 2:
            self._spend(day, at, "food", 2_000 + 10 * self.rng.randint(0, 120), "お茶会の菓子", "架空製菓", by)
        if day.weekday() == 0 and self.books.at_place("till") > 15_000:
            till = self.books.ledger.account_id("till")
            self.books.post(on=day, at=at, kind="exchange", legs=(Leg(till, 5_000), Leg(till, -5_000)), person_id=by,
                            summary="両替")

    def mistake(self, day: date, by: int) -> None:
        """An entry typed with a zero too many, taken back and entered again."""
        at = self.wall.instant(day, 14 * 60 + 30)
        till, supplies = (self.books.ledger.account_id(code) for code in ("till", "supplies"))
        if self.books.at_place("till") < 5_000:
            return
        wrong = self.books.post(on=day, at=at, kind="cash_out", legs=(Leg(supplies, 3_300), Leg(till, -3_300)),
                                person_id=by, summary="用紙・ペン")
        self.books.post(on=day, at=at, kind="cash_out", legs=(Leg(supplies, -3_300), Leg(till, 3_300)), person_id=by,
                        summary="用紙・ペン", reason="打ちまちがい", reverses_id=wrong)
        self.books.post(on=day, at=at, kind="cash_out", legs=(Leg(supplies, 330), Leg(till, -330)), person_id=by,
                        summary="用紙・ペン")

    def evening(self, day: date, by: int, witness: int) -> None:
        """After the close: deposits, the month's bills, income, the donation box, the passbooks."""
        at = self.wall.instant(day, 16 * 60 + 25)
        if self._last_of_week(day):
            spare = (self.books.at_place("safe") - KEPT_IN_SAFE) // 1_000 * 1_000
            if spare >= 10_000:
                self.books.move(on=day, at=at, kind="transfer", into="bank", out_of="safe", amount=spare,
                                person_id=by, summary="預け入れ")
        if self._first_open_from(day, 10):
            self._bills(day, by)
        if self._first_open_from(day, 20):
            self._income(day, by)
        if self._last_of_month(day):
            self._month_end(day, by, witness)

    def _bills(self, day: date, by: int) -> None:
        summer_or_winter = day.month in (1, 2, 7, 8, 9, 12)
        for account, amount, summary, payee in (
                ("rent", 75_000, "店舗の使用料", "見本団地管理組合"),
                ("utilities", (17_000 if summer_or_winter else 12_500) + 10 * self.rng.randint(0, 200), "電気・水道",
                 "見本電力ほか"),
                ("communication", 4_620, "電話・インターネット", "例田通信"),
                ("honoraria", 84_000, "有償ボランティア謝礼", ""),
                ("bank_fees", 220, "振込手数料", "")):
            self._from_bank(day, account, amount, summary, payee, by)
        if day.month == 4:
            self._from_bank(day, "insurance", 28_500, "ボランティア行事用保険", "見本社会福祉協議会", by)
        if day.month in (3, 9):
            self._from_bank(day, "printing", 18_700, "サロンだより 印刷", "仮野印刷", by)

    def _income(self, day: date, by: int) -> None:
        at = self.wall.instant(day, 11 * 60)
        for month, account, amount, summary, payer in (
                (6, "grants", 200_000, "ふれあいサロン助成", "見本社会福祉協議会"),
                (10, "grants", 100_000, "共同募金 配分金", "見本共同募金会"),
                (2, "interest", 6, "預金利息", ""), (8, "interest", 7, "預金利息", ""),
                (12, "donations", 10_000, "歳末のご寄付", "見本商店会")):
            if day.month == month:
                self.books.move(on=day, at=at, kind="cash_in", into="bank", out_of=account, amount=amount,
                                person_id=by, summary=summary, counterpart=payer)
        if day.month == 5:
            self.books.move(on=day, at=at, kind="cash_in", into="safe", out_of="membership", amount=1_000 * 38,
                            person_id=by, summary="年会費 38名分")

    def _month_end(self, day: date, by: int, witness: int) -> None:
        at = self.wall.instant(day, 16 * 60 + 40)
        box, safe = (self.books.ledger.account_id(code) for code in ("donation_box", "safe"))
        found = 10 * self.rng.randint(90, 420)
        self.books.count(PlaceCount(box, found, money(found, self.rng)), on=day, at=at, kind="box", by=by,
                         witness=witness)
        donations = self.books.ledger.account_id("donations")
        self.books.post(on=day, at=at, kind="box", legs=(Leg(safe, found), Leg(donations, -found)), person_id=by,
                        witness_id=witness, summary="寄付箱を開けた")
        fees = self.books.at_place("fee_bag")
        if fees:
            self.books.move(on=day, at=at, kind="transfer", into="bank", out_of="fee_bag", amount=fees, person_id=by,
                            summary="参加費を預け入れ")
        if day.month == 3:
            spare = (self.books.at_place("bank") - 350_000) // 10_000 * 10_000
            if spare > 0:
                self._from_bank(day, "supplies", round(spare / self.scale), "いす・冷蔵庫などの備品", "架空家具店", by)
        for bank in ("bank", "post_bank"):
            place = self.books.ledger.account_id(bank)
            self.books.count(PlaceCount(place, self.books.balance[place]), on=day, at=at, kind="passbook", by=by)

    def _buy(self, day: date, category: str, share: float, summary: str, seller: str, by: int) -> None:
        category_id = self.categories[category]
        amount = round(self.sold.get(category_id, 0) * share / 10) * 10
        if amount < 500:
            return
        self.sold[category_id] = 0
        self._spend(day, self.wall.instant(day, 10 * 60 + 1), "purchases", amount, summary, seller, by, category_id)

    def _spend(self, day: date, at: datetime, account: str, amount: int, summary: str, payee: str, by: int,
               category_id: int | None = None) -> None:
        """From the till while it holds enough, else from the safe, else from the bank."""
        for place, kept in (("till", KEPT_IN_TILL), ("safe", 10_000), ("bank", 0)):
            if self.books.at_place(place) - amount >= kept:
                self.books.move(on=day, at=at, kind="cash_out", into=account, out_of=place, amount=amount,
                                program=self.program if category_id else None, person_id=by, summary=summary,
                                counterpart=payee, category_id=category_id)
                return

    def _from_bank(self, day: date, account: str, amount: int, summary: str, payee: str, by: int) -> None:
        due = round(amount * self.scale)
        if self.books.at_place("bank") - due >= KEPT_IN_BANK or account == "rent":
            self.books.move(on=day, at=self.wall.instant(day, 11 * 60 + 5), kind="cash_out", into=account,
                            out_of="bank", amount=due, person_id=by, summary=summary, counterpart=payee)

    def _last_of_week(self, day: date) -> bool:
        return not any(is_open(day + timedelta(days=ahead)) for ahead in range(1, 7 - day.weekday()))

    def _last_of_month(self, day: date) -> bool:
        later = (day + timedelta(days=ahead) for ahead in range(1, 32))
        return not any(is_open(other) and other.month == day.month for other in later)

    def _first_open_from(self, day: date, number: int) -> bool:
        """Whether this is the month's first open day on or after the `number`th."""
        return day.day >= number and not any(is_open(day.replace(day=other)) for other in range(number, day.day))
