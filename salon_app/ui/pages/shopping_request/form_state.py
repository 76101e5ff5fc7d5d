"""What the form of an errand shows and understands, without widgets."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from salon_app.model.kana import search_key
from salon_app.model.repeat_words import weekday_words
from salon_app.model.texts import translate
from salon_app.services.people_values import Person
from salon_app.services.shopping.values import WantedLine
from salon_app.ui.date_words import day_in_month
from salon_app.ui.wanted_items import key_words

NO_DAY = ""
"""Chosen where nothing was said about the day."""


def called(person: Person) -> str:
    """「見本 花子さん」; a body without さん."""
    return person.name if person.is_body else translate("ErrandRequest", "{name}さん").format(name=person.name)


def days_offered(today: date) -> tuple[tuple[str, str], ...]:
    """Keys for the day wanted, as ISO dates with their words: today and the six days after it, and no day said."""
    days = [today + timedelta(days=away) for away in range(7)]
    words = [translate("ErrandRequest", "今日"), translate("ErrandRequest", "明日"), *map(day_in_month, days[2:])]
    return (*((day.isoformat(), said) for day, said in zip(days, words, strict=True)),
            (NO_DAY, translate("ErrandRequest", "決めない")))


def weeks_offered(start: date) -> tuple[tuple[str, str], ...]:
    """Keys for 次にいる日, counted from the day of this errand."""
    ways = ((7, translate("ErrandRequest", "1週間後")), (14, translate("ErrandRequest", "2週間後")),
            (28, translate("ErrandRequest", "4週間後")))
    return tuple(((start + timedelta(days=away)).isoformat(), words) for away, words in ways)


def weekdays_offered() -> tuple[tuple[int, str], ...]:
    """日 to 土 as the calendar has them, with their numbers (Monday is 0)."""
    return tuple(((at + 6) % 7, word) for at, word in enumerate(weekday_words()))


def missing(lines: Iterable[WantedLine], present: Iterable[WantedLine]) -> list[WantedLine]:
    """Those of `lines` whose thing isn't asked for yet."""
    held = {search_key(line.item) for line in present}
    return [line for line in lines if search_key(line.item) not in held]


def short_words(line: WantedLine) -> str:
    """A thing as a key says it: 「牛乳 2本」."""
    return key_words(" ".join(filter(None, (line.item, line.quantity))))
