"""いつもの依頼 in words. No Qt."""

from __future__ import annotations

from salon_app.model.clock_times import clock_words
from salon_app.model.repeat_words import repeat_words
from salon_app.model.texts import translate
from salon_app.services.shopping.templates import Due, Template
from salon_app.services.shopping.values import WantedLine
from salon_app.ui.date_words import plain_day
from salon_app.ui.text import keep

SHOWN_ITEMS = 4


def whose(template: Template) -> str:
    """「見本 花子さん　3号棟」."""
    name = translate("ErrandSheets", "{name}さん").format(name=template.name)
    return "　".join(filter(None, (name, template.block)))


def rhythm(template: Template) -> str:
    """「毎週 火曜日　15:00　スーパーみほん」."""
    time = clock_words(template.needed_time) if template.needed_time is not None else ""
    return "　".join(filter(None, (repeat_words(template.repeat), time, template.shop)))


def items(lines: tuple[WantedLine, ...]) -> str:
    """「牛乳 2本、食パン ほか2品」."""
    shown = translate("ErrandSheets", "、").join(
        keep(" ".join(filter(None, (line.item, line.quantity)))) for line in lines[:SHOWN_ITEMS])
    rest = len(lines) - SHOWN_ITEMS
    return shown if rest <= 0 else translate("ErrandSheets", "{items} ほか{rest}品").format(items=shown, rest=rest)


def when(due: Due) -> str:
    """「11月24日（火）　15:00」."""
    time = clock_words(due.template.needed_time) if due.template.needed_time is not None else ""
    return "　".join(filter(None, (plain_day(due.day), time)))
