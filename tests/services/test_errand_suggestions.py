"""What is usual for a person, and the kind words about what is not: nothing of it ever refuses a request."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from salon_app.model import errands
from salon_app.salon import Salon
from salon_app.services.shopping.values import Request, WantedLine
from tests.conftest import FixedClock

SUNDAY = date(2026, 11, 22)


def person(salon: Salon, name: str = "見本 花子", **more: str) -> int:
    return salon.people.save(name=name, **more).id  # type: ignore[arg-type]


def wants(who: int, *items: str, shop: str = "スーパーみほん", **more: object) -> Request:
    return Request(who, tuple(WantedLine(item) for item in items), shop=shop, **more)  # type: ignore[arg-type]


def codes(salon: Salon, request: Request, *, expected: int = 0, errand_id: int | None = None) -> list[str]:
    return [one.code for one in salon.errand_suggestions.warnings(request, expected=expected, errand_id=errand_id)]


def test_what_is_usual_comes_first_in_its_newest_wording(salon: Salon, fixed_clock: FixedClock) -> None:
    hanako, other = person(salon), person(salon, "例田 一郎")
    salon.shops.save("八百屋 例")
    salon.shops.save("閉店の例", active=False)
    assert salon.errand_suggestions.items(hanako) == ()
    assert salon.errand_suggestions.shops(hanako) == ("八百屋 例",)
    salon.errands.request(Request(hanako, (WantedLine("ぎゅうにゅう", "1本"), WantedLine("食パン")), shop="くすりの例"))
    salon.errands.request(wants(other, "卵"))
    fixed_clock.advance(days=7)
    newest = WantedLine("ギュウニュウ", "２本", "低脂肪", errands.NEVER)
    salon.errands.request(Request(hanako, (newest, WantedLine("みかん")), shop="スーパーみほん"))
    mistake = salon.errands.request(wants(hanako, "みかん", "卵"))
    salon.custody.end(mistake, errands.CANCELLED, reason="書きまちがい")
    found = salon.errand_suggestions.items(hanako)
    assert [(one.line.item, one.times, one.last) for one in found] == [
        ("ギュウニュウ", 2, date(2026, 11, 29)), ("みかん", 1, date(2026, 11, 29)), ("食パン", 1, SUNDAY)]
    assert found[0].line == newest
    assert salon.errand_suggestions.items(hanako, most=1) == found[:1]
    assert salon.errand_suggestions.shops(hanako) == ("スーパーみほん", "くすりの例", "八百屋 例")
    salon.people_merging.merge(other, hanako)
    for entry in (other, hanako):
        assert "卵" in [one.line.item for one in salon.errand_suggestions.items(entry)], "one person now"


def test_an_ordinary_request_is_left_in_peace_and_nobody_is_refused(salon: Salon) -> None:
    hanako = person(salon)
    request = wants(hanako, "牛乳")
    assert codes(salon, request) == ["consent"]
    salon.consents.record(hanako, "errand", agreed=False, given_on=SUNDAY)
    assert "同意していません" in salon.errand_suggestions.warnings(request)[0].text
    salon.consents.record(hanako, "errand", given_on=SUNDAY)
    assert codes(salon, request, expected=5_000) == []
    salon.people.save(person_id=hanako, active=False)
    assert codes(salon, request, expected=5_001) == ["left", "amount"]
    assert salon.errands.request(request), "warned, never refused"
    assert codes(salon, wants(999, "牛乳")) == [], "a person not chosen yet"


def test_the_limits_are_the_salons_own(salon: Salon) -> None:
    hanako = person(salon)
    salon.consents.record(hanako, "errand", given_on=SUNDAY)
    salon.settings.change(errand_limit=0, errand_ask_goods="灯油、たばこ", errand_week_limit=1)
    request = wants(hanako, "タバコ 1箱", "お酒", shop="")
    found = salon.errand_suggestions.warnings(request, expected=99_999)
    assert [one.code for one in found] == ["ask"] and "タバコ 1箱" in found[0].text and "お酒" not in found[0].text
    salon.errands.request(wants(hanako, "牛乳", needed_on=date(2026, 11, 23)))
    monday = replace(request, lines=(WantedLine("卵"),), needed_on=date(2026, 11, 29))
    assert codes(salon, monday) == ["open", "week"], "Monday to Sunday"
    assert codes(salon, replace(monday, needed_on=date(2026, 11, 30))) == ["open"]
    salon.settings.change(errand_week_limit=0)
    assert codes(salon, monday) == ["open"]


def test_a_second_shop_is_noticed(salon: Salon) -> None:
    hanako = person(salon)
    salon.consents.record(hanako, "errand", given_on=SUNDAY)
    for name in ("肉と魚の例", "くすりの例", "例"):
        salon.shops.save(name)
    one = wants(hanako, "牛乳", shop="スーパーみほん")
    assert codes(salon, one) == codes(salon, replace(one, shop="肉と魚の例")) == []
    for two in (replace(one, shop="スーパーみほん、八百屋"), replace(one, shop="スーパーと薬局"),
                replace(one, notes="帰りにクスリの例で目薬もお願いします"),
                replace(one, lines=(WantedLine("シップ", detail="くすりの例のもの"),))):
        assert "shops" in codes(salon, two), two
    assert codes(salon, replace(one, notes="例のものを")) == [], "a name of one letter stands in many words"
    salon.settings.change(errand_one_shop=False)
    assert codes(salon, replace(one, shop="スーパーみほん、八百屋")) == []


def test_an_errand_that_is_under_way_is_said_with_its_number(salon: Salon) -> None:
    hanako = person(salon)
    salon.consents.record(hanako, "errand", given_on=SUNDAY)
    first = salon.errands.request(wants(hanako, "牛乳", "食パン"))
    again = wants(hanako, "ぎゅうにゅう", " 食 パン")
    found = salon.errand_suggestions.warnings(again)
    assert [(one.code, one.errand_id) for one in found] == [("duplicate", first)]
    assert "買-0001（11月22日（日）受付）" in found[0].text
    assert codes(salon, again, errand_id=first) == [], "the errand itself that is being changed"
    assert codes(salon, wants(hanako, "みかん", "卵", "食パン")) == ["open"]
    salon.custody.end(first, errands.REFERRED, reason="", referred_to="見本の店の配達")
    assert codes(salon, again) == []
