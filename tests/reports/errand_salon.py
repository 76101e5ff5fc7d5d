"""A salon whose errands can be counted by hand: one week of November 2026 with everything that happens to other people's
money. What comes of it is written out beside each errand and summed up in tests/reports/test_errand_reports.

All of it goes through the capability itself; the till is opened and closed each day.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from salon_app.model import errands
from salon_app.salon import Salon
from salon_app.services.shopping.values import Got, Paid, Request, WantedLine
from tests.conftest import FixedClock
from tests.reports.small_salon import SmallSalon, found

NOVEMBER = (date(2026, 11, 1), date(2026, 11, 30))
MARKET, GREENGROCER = "スーパー見本", "八百屋 例"
NEIGHBOURS = (("例山 ふみ", "れいやま ふみ", "1号棟"), ("髙橋 見本", "たかはし みほん", "5号棟"),
              ("架空 清", "かくう きよし", "2号棟"))


@dataclass
class ErrandSalon:
    """The salon with its people: 例山 ふみ, 髙橋 見本, 架空 清 and 見本 太郎 ask; 見本 花子 and 例田 一郎 go."""

    small: SmallSalon
    fumi: int = 0
    takahashi: int = 0
    kiyoshi: int = 0
    ids: dict[str, int] = field(default_factory=dict)

    @property
    def salon(self) -> Salon:
        """The salon itself."""
        return self.small.salon

    @property
    def taro(self) -> int:
        """見本 太郎, 3号棟."""
        return self.small.neighbour

    @property
    def hanako(self) -> int:
        """見本 花子, who goes shopping."""
        return self.small.hanako

    @property
    def ichiro(self) -> int:
        """例田 一郎, who goes too."""
        return self.small.ichiro

    def ask(self, name: str, person: int, *items: str, shop: str = MARKET, helper: int | None = None, **more: object) -> int:
        """A request that the tests call `name`, given to a 担当 where one is named."""
        lines = tuple(WantedLine(item, "1つ") for item in items)
        errand = self.salon.errands.request(
            Request(person, lines, shop=shop, **more), by=self.hanako)  # type: ignore[arg-type]
        if helper is not None:
            self.salon.errands.assign(errand, helper, by=self.hanako)
        self.ids[name] = errand
        return errand

    def shop(self, errand: int, *prices: int, funding: str = errands.DEPOSIT, paid: Paid | None = None,
             outcome: str = errands.BOUGHT) -> None:
        """Go shopping and pay `prices`, one a line; the last line is bought with `outcome`."""
        self.salon.custody.set_out(errand, funding=funding, by=self.hanako)
        lines = self.salon.errands.get(errand).lines
        results = [Got(line.id, outcome if line is lines[-1] else errands.BOUGHT, price, "別の品" if (
            line is lines[-1] and outcome == errands.SUBSTITUTED) else "") for line, price in zip(lines, prices, strict=True)]
        self.salon.custody.buy(errand, results, paid=paid, by=self.hanako)


@contextmanager
def errand_salon(folder: Path, clock: FixedClock) -> Iterator[ErrandSalon]:
    """The filled salon in a folder of its own, on Monday 9 November 2026 at 10:05; written once and copied."""
    folder.mkdir(parents=True)
    (folder / "salon.db").write_bytes(_books())
    clock.set(2026, 11, 9, 10, 5)
    with Salon.open(folder, clock=clock) as salon:
        people = {person.name: person.id for person in salon.people.all()}
        small = SmallSalon(salon, clock, {product.name: product for product in salon.products.all()},
                           *(people[name] for name in ("見本 花子", "例田 一郎", "見本 太郎")))
        fumi, takahashi, kiyoshi = (people[name] for name, _, _ in NEIGHBOURS)
        made = ErrandSalon(small, fumi, takahashi, kiyoshi)
        made.ids = {name: number for number, name in enumerate(NAMES, start=1)}
        yield made


@cache
def _books() -> bytes:
    clock = FixedClock(datetime(2025, 10, 1, tzinfo=UTC))
    with TemporaryDirectory() as folder:
        with Salon.open(Path(folder), clock=clock) as salon:
            small = found(salon, clock)
            salon.settings.change(errand_fee=100, errand_payout=50)
            fumi, takahashi, kiyoshi = (salon.people.save(name=name, reading=reading, block=block).id
                                        for name, reading, block in NEIGHBOURS)
            made = ErrandSalon(small, fumi, takahashi, kiyoshi)
            for day in (_october_30, _november_2, _november_4, _november_5, _november_6):
                day(made)
            assert list(made.ids) == list(NAMES)
        return (Path(folder) / "salon.db").read_bytes()


NAMES = ("overnight", "short", "not_home", "unwanted", "cancelled", "duplicate", "referred", "credit", "out", "owing")
"""What the tests call the errands, in order of their 受付番号."""


def _october_30(made: ErrandSalon) -> None:
    """見本 太郎 hands in 3,000 yen before the weekend: held overnight."""
    made.small.open(date(2026, 10, 30))
    errand = made.ask("overnight", made.taro, "牛乳 2本", "米 2kg", helper=made.hanako)
    made.salon.custody.receive(errand, 3_000, by=made.hanako)
    made.small.close()


def _november_2(made: ErrandSalon) -> None:
    """Settled: 3,000 − 1,468 − 100 = 1,432 back. Too little money, a substitute and 立替. 利用券 sold, nobody at home."""
    made.small.open(date(2026, 11, 2))
    made.small.sell(コーヒー=4)
    overnight = made.ids["overnight"]
    made.shop(overnight, 436, 1_032)
    made.salon.custody.deliver(overnight, time=15 * 60, by=made.hanako)
    made.salon.settlements.settle(overnight, by=made.hanako)
    short = made.ask("short", made.fumi, "みかん 1袋", "食パン", helper=made.ichiro)
    made.salon.custody.receive(short, 1_000, by=made.hanako)
    made.shop(short, 700, 500, paid=Paid(helper=200), outcome=errands.SUBSTITUTED)
    made.salon.custody.deliver(short, time=16 * 60, by=made.ichiro)
    made.salon.custody.receive(short, 300, at_door=True, by=made.ichiro)
    made.salon.settlements.settle(short, by=made.ichiro)
    made.salon.payouts.sell_tickets(made.takahashi, 11, by=made.hanako)
    away = made.ask("not_home", made.takahashi, "とうふ", "納豆", helper=made.hanako, fee_kind=errands.TICKET)
    made.salon.custody.receive(away, 2_000, by=made.hanako)
    made.shop(away, 500, 300)
    made.salon.custody.not_home(away, kept_at="サロンの冷蔵庫", again_on=date(2026, 11, 4), time=15 * 60 + 40,
                                note="呼び鈴に返事なし", by=made.hanako)
    made.small.close(hour=17)


def _november_4(made: ErrandSalon) -> None:
    """Brought again and settled by 利用券; 不要 goods that the salon takes over; 取消 with the money given back; 重複."""
    made.small.open(date(2026, 11, 4))
    away = made.ids["not_home"]
    made.salon.custody.deliver(away, time=11 * 60, by=made.hanako)
    made.salon.settlements.settle(away, sign=errands.SIGNATURE, by=made.hanako)
    unwanted = made.ask("unwanted", made.kiyoshi, "だいこん", shop=GREENGROCER, helper=made.ichiro, fee_kind=errands.NONE)
    made.shop(unwanted, 500, funding=errands.TILL, paid=Paid(till=500))
    made.salon.custody.deliver(unwanted, time=14 * 60, by=made.ichiro)
    made.salon.custody.refuse(unwanted, bearer=errands.BY_SALON, reason="もう買ってあった", by=made.ichiro)
    made.salon.settlements.settle(unwanted, by=made.ichiro)
    cancelled = made.ask("cancelled", made.taro, "湿布", shop="", helper=made.hanako)
    made.salon.custody.receive(cancelled, 500, by=made.hanako)
    made.salon.custody.end(cancelled, errands.CANCELLED, reason="家族が買ってきた", refund=True, by=made.hanako)
    duplicate = made.ask("duplicate", made.taro, "湿布", shop="")
    made.salon.custody.end(duplicate, errands.DUPLICATE, reason="2回書いた", duplicate_of=cancelled, by=made.hanako)
    made.small.close()


def _november_5(made: ErrandSalon) -> None:
    """他へ紹介; 店に後払い whose money comes at the door: 1,600 − 1,500 − 100 = 0, and the till owes the shop."""
    made.small.open(date(2026, 11, 5))
    referred = made.ask("referred", made.takahashi, "処方の薬", shop="")
    made.salon.custody.end(referred, errands.REFERRED, reason="薬は頼めない", referred_to="地域包括支援センター", by=made.hanako)
    credit = made.ask("credit", made.fumi, "りんご 1箱", shop=GREENGROCER, helper=made.ichiro)
    made.shop(credit, 1_500, funding=errands.SHOP, paid=Paid(shop=1_500))
    made.salon.custody.deliver(credit, time=15 * 60, by=made.ichiro)
    made.salon.custody.receive(credit, 1_600, at_door=True, by=made.ichiro)
    made.salon.settlements.settle(credit, sign=errands.PROXY, by=made.ichiro)
    made.small.close()


def _november_6(made: ErrandSalon) -> None:
    """謝礼 and the shop are paid; 5,000 yen are out when the till is closed; 500 yen are still to come from 見本 太郎."""
    made.small.open(date(2026, 11, 6))
    made.salon.payouts.pay_out(made.hanako, by=made.ichiro)
    made.salon.payouts.pay_shop(next(one.id for one in made.salon.shops.all() if one.name == GREENGROCER), by=made.hanako)
    out = made.ask("out", made.kiyoshi, "洗剤 詰替", "ティッシュ", helper=made.hanako)
    made.salon.custody.receive(out, 5_000, by=made.hanako)
    made.salon.custody.set_out(out, by=made.hanako)
    owing = made.ask("owing", made.taro, "みそ", helper=made.ichiro)
    made.salon.custody.receive(owing, 1_000, by=made.hanako)
    made.shop(owing, 1_500, paid=Paid(helper=500))
    made.salon.custody.deliver(owing, time=15 * 60, by=made.ichiro)
    wrong = made.salon.custody.receive(owing, 100, by=made.hanako)
    money = next(one for one in made.salon.holdings.entries(owing) if one.amount == wrong.amount)
    made.salon.custody.take_back(money.id, reason="別の方の分だった", by=made.hanako)
    made.small.close()
