"""The sample salon's errands of this moment: each column of the board has some, one waits too long; what two people ask
for each week; and two sheets that wait to be typed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from salon_app.model import errands, repeats
from salon_app.model.repeats import Repeat
from salon_app.services import Services
from salon_app.services.sample.days import Days
from salon_app.services.sample.errands import SHOPS
from salon_app.services.shopping.values import Got, Request, WantedLine

MILK, BREAD, ORANGES, SOAP = (
    WantedLine("牛乳 1リットル", "2本", "低脂肪でないもの"), WantedLine("食パン 6枚切り", "1袋"),
    WantedLine("みかん", "1袋", "500円まで", errands.ASK), WantedLine("洗剤 詰替", "1個", "見本ブランド", errands.NEVER))


def take_errands_today(services: Services, days: Days) -> None:
    """Requests at every step of their way, through the capability itself."""
    today, by, people = days.last, days.helpers[0], days.errands.asking
    yesterday, earlier = today - timedelta(days=1), today - timedelta(days=3)

    def taken(person: int, shop: str, lines: tuple[WantedLine, ...], on: date) -> int:
        return services.errands.request(Request(
            people[person], lines, shop=shop, received_on=on, needed_on=max(on + timedelta(days=1), today),
            needed_time=15 * 60), by=by)

    taken(0, SHOPS[0], (MILK, BREAD), today)
    services.errands.hear(taken(1, SHOPS[2], (SOAP,), today), by=by)
    services.errands.assign(taken(2, SHOPS[0], (BREAD, ORANGES), yesterday), days.helpers[1], by=by)
    funded = taken(3, SHOPS[1], (ORANGES, WantedLine("だいこん", "1/2本")), today)
    services.errands.assign(funded, days.helpers[2], by=by)
    services.custody.receive(funded, 2_000, by=by)
    out = taken(4, SHOPS[0], (MILK, BREAD, SOAP), today)
    services.errands.assign(out, days.helpers[1], by=by)
    services.custody.receive(out, 3_000, by=by)
    services.custody.set_out(out, by=by)
    _bought(services, delivered := taken(5, SHOPS[2], (SOAP, MILK), earlier), days.helpers[2], by, (298, 436), earlier)
    services.custody.deliver(delivered, by=by)
    _bought(services, away := taken(6, SHOPS[0], (MILK, BREAD), yesterday), days.helpers[3], by, (436, 178), yesterday)
    services.custody.not_home(away, kept_at="サロンの冷蔵庫", again_on=today + timedelta(days=1), by=by)
    _usual(services, days, people[7:9])
    services.errand_sheets.issue(out, by=by)
    services.errand_sheets.issue_shop_list(services.errands.get(funded).shop_id, by=by)


def _usual(services: Services, days: Days, people: Sequence[int]) -> None:
    """いつもの依頼: one each week, due in two days and again, one each second week, due in five."""
    wanted = ((SHOPS[0], (MILK, BREAD), 1, 2, 10 * 60), (SHOPS[1], (ORANGES,), 2, 5, None))
    for person, (shop, lines, interval, ahead, time) in zip(people, wanted, strict=True):
        first = days.last + timedelta(days=ahead)
        services.errand_templates.save(
            person_id=person, repeat=Repeat(repeats.WEEK, interval, first.weekday()), starts=first, needed_time=time, shop=shop,
            lines=lines, by=days.helpers[0])


def _bought(services: Services, errand_id: int, helper: int, by: int, prices: tuple[int, ...], on: date) -> None:
    services.errands.assign(errand_id, helper, by=by)
    services.custody.receive(errand_id, 1_000, on=on, by=by)
    services.custody.set_out(errand_id, by=by)
    lines = services.errands.get(errand_id).lines
    services.custody.buy(errand_id, [Got(line.id, price=price) for line, price in zip(lines, prices, strict=True)], by=by)
