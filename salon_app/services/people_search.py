"""Finding people while their name is typed: kanji, ふりがな, 号棟, 号室 and phone, all folded. Works on values alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from salon_app.model.kana import number_word, phone_key, search_key, search_words, whole_number
from salon_app.model.phones import is_number
from salon_app.services.people_values import Person

LEAST_DIGITS = 3
"""Of a phone number, before anybody is found by it."""
ANYWHERE_DIGITS = 5
"""Fewer are looked for at the beginning and the end of a number only: people say the first or the last four."""


def find(people: Sequence[Person], text: str) -> tuple[Person, ...]:
    """Those of `people` who hold each word of `text`, in their order; all of them for an empty text."""
    found: Iterable[Person] = people
    if is_number(text) and len(text.split()) > 1:  # a number written with blanks
        together = _by_phone(people, phone_key(text))
        if together:
            return tuple(together)
    for word in text.split():
        found = _by_word(found, word)
    return tuple(found)


def _by_word(people: Iterable[Person], word: str) -> list[Person]:
    wanted = number_word(word) or "".join(search_words(word))
    digits = phone_key(word) if is_number(word) else ""
    if not wanted:
        return list(people)
    if not wanted[:1].isdigit():
        return [one for one in people if wanted in one.search_key]
    begins = whole_number(wanted)  # asked only where the figures are at all
    if len(digits) < LEAST_DIGITS:
        return [one for one in people if wanted in one.search_key and begins(one.search_key)]
    return [one for one in people if (wanted in one.search_key and begins(one.search_key))
            or (digits in one.phone_key and _rings(one.phone_key, digits))]


def _by_phone(people: Iterable[Person], digits: str) -> list[Person]:
    if len(digits) < LEAST_DIGITS:
        return []
    return [one for one in people if digits in one.phone_key and _rings(one.phone_key, digits)]


def _rings(key: str, digits: str) -> bool:
    return (len(digits) >= ANYWHERE_DIGITS or key.startswith(digits) or key.endswith(digits)
            or f"\n{digits}" in key or f"{digits}\n" in key)


def same_name(people: Iterable[Person], name: str, reading: str = "") -> tuple[Person, ...]:
    """People of this name or this reading, however they are written, blanks and variants of kanji aside."""
    wanted = {key for key in (search_key(name), search_key(reading)) if key}
    return tuple(one for one in people if any(key in one.search_key for key in wanted)
                 and not wanted.isdisjoint(one.search_key.split("\n")))
