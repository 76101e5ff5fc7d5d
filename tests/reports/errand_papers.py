"""A salon on 20 November 2026 with errands to print: names that are hard to write, five lines, one line, thirty lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from salon_app.model import errands
from salon_app.reports import ReportOptions
from salon_app.reports.kit.model import ReportModel
from salon_app.salon import Salon
from salon_app.services.people_values import Phone
from salon_app.services.shopping.values import Got, Paid, Request, WantedLine
from tests.conftest import FixedClock

DAY = date(2026, 11, 20)
MARKET, GREENGROCER = "見本マート", "八百屋 例"
HARD = ("髙橋 見本", "﨑山 見本", "𠮷田 見本", "辻󠄀 見本", "\ufa19 見本")
FIVE = (
    WantedLine("牛乳 1リットル", "2本", "低脂肪でないもの"), WantedLine("食パン 6枚切り", "1袋"),
    WantedLine("みかん", "1袋", "500円まで", errands.ASK), WantedLine("だいこん", "1/2本"),
    WantedLine("洗剤 詰替", "1個", "見本ブランド", errands.NEVER))
PRICES = (436, 178, 458, 98, 298)
TARO, KICHIDA = 1, 2  # 受付番号


@dataclass
class ErrandPapers:
    """The salon; 例田 一郎 goes. Errand TARO has five lines and 3,000 yen; KICHIDA one line at another shop and a 利用券."""

    salon: Salon
    clock: FixedClock
    helper: int

    def person(self, name: str, block: str = "3号棟", room: str = "402", **more: Any) -> int:
        """Somebody with a phone."""
        return self.salon.people.save(name=name, block=block, room=room, phones=[Phone("000-1111-0001", "自宅")], **more).id

    def ask(self, person: int, lines: Sequence[WantedLine] = FIVE, *, deposit: int = 3_000, shop: str = MARKET,
            **more: Any) -> int:
        """A request for today at three, given to 例田 一郎."""
        wanted = {"needed_on": DAY, "needed_time": 15 * 60, **more}
        errand = self.salon.errands.request(Request(person, tuple(lines), shop=shop, **wanted), by=self.helper)
        self.salon.errands.assign(errand, self.helper)
        if deposit:
            self.salon.custody.receive(errand, deposit, by=self.helper)
        return errand

    def buy(self, errand: int, *prices: int | None, paid: Paid | None = None, funding: str = errands.DEPOSIT) -> None:
        """Go and buy; None: there was none. The prices begin again where there are more lines."""
        self.salon.custody.set_out(errand, funding=funding, by=self.helper)
        given = [prices[at % len(prices)] for at in range(len(self.lines(errand)))]
        self.salon.custody.buy(errand, [
            Got(line, errands.UNAVAILABLE if price is None else errands.BOUGHT, price)
            for line, price in zip(self.lines(errand), given, strict=True)], paid=paid, by=self.helper)

    def bring(self, errand: int, *prices: int | None, **more: Any) -> None:
        """Bought, and at the door at 15:32."""
        self.buy(errand, *prices, **more)
        self.salon.custody.deliver(errand, time=15 * 60 + 32, by=self.helper)

    def lines(self, errand: int) -> list[int]:
        """Ids of its lines."""
        return [line.id for line in self.salon.errands.get(errand).lines]

    def report(self, key: str, **options: Any) -> tuple[ReportModel, ...]:
        """A document of that day."""
        return self.salon.report(key, ReportOptions(DAY, DAY, **options))


@contextmanager
def errand_papers(folder: Path, clock: FixedClock) -> Iterator[ErrandPapers]:
    """The salon in a folder of its own, on 20 November 2026 at 10:15; written once and copied."""
    folder.mkdir(parents=True)
    (folder / "salon.db").write_bytes(_books())
    clock.set(2026, 11, 20, 10, 15)
    with Salon.open(folder, clock=clock) as salon:
        yield ErrandPapers(salon, clock, next(one.id for one in salon.people.helpers()))


@cache
def _books() -> bytes:
    clock = FixedClock(datetime(2026, 11, 20, tzinfo=UTC))
    clock.set(2026, 11, 20, 9, 30)
    with TemporaryDirectory() as folder:
        with Salon.open(Path(folder), clock=clock) as salon:
            salon.settings.change(name="ふれあいサロン見本", leader="見本 花子", phone="000-000-0000", address="見本市見本町")
            helper = salon.people.save(name="例田 一郎", reading="れいだ いちろう", helper=True, phones=[
                Phone("0000-22-0002", "自宅"), Phone("000-2222-0002", "携帯")]).id
            made = ErrandPapers(salon, clock, helper)
            salon.shops.save(MARKET, phone="00-3333-0003")
            made.ask(made.person("見本 太郎", reading="みほん たろう"))
            made.ask(made.person("𠮷田 見本", "5号棟", "101", reading="よしだ みほん"), (WantedLine("みそ", "1つ"),), deposit=0,
                     shop=GREENGROCER, fee_kind=errands.TICKET, notes="呼び鈴は2回")
        return (Path(folder) / "salon.db").read_bytes()
