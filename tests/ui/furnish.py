"""A small salon for window tests: invented people, a few goods, an opened day, notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from salon_app.model.slip import Slip

if TYPE_CHECKING:
    from salon_app.salon import Salon

HELPERS = (("見本 花子", "みほん はなこ", "3号棟"), ("例田 一郎", "れいだ いちろう", "5号棟"),
           ("見本 太郎", "みほん たろう", ""))
GOODS = (("コーヒー", 150, "coffee"), ("紅茶", 150, "glass"), ("クッキー", 100, "cookie"), ("キャベツ", 180, "cabbage"))


def furnish(salon: Salon) -> None:
    """Fill an empty salon."""
    salon.settings.change(name="ふれあいサロン見本", founded=True, help_name="見本 太郎", help_phone="000-0000-0000")
    people = [salon.people.save(name=name, reading=reading, block=block, helper=True)
              for name, reading, block in HELPERS]
    first, second = people[0].id, people[1].id
    category = salon.products.categories()[0]
    goods = [salon.products.save(name=name, price=price, category_id=category.id, icon=icon, favourite=True)
             for name, price, icon in GOODS]
    salon.days.open_day(duty=[first, second], by=first)
    slip = Slip().added(salon.products.line(goods[0])).added(salon.products.line(goods[2]))
    salon.sales.record(slip, by=first)
    for text in ("折り紙の紙は、たなの上の段にあります。", "レジの5円玉が少なくなっています。",
                 "牛乳は来週から2本にしてください。", "鍵は見本さんに返しました。"):
        salon.notes.write(text, by=first)
