"""What a roster's file changes in the book: rows of new people, and columns of those who are there already.

An empty cell changes nothing, and nothing that the book alone knows is lost: phones, kinds and notes are added to.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from salon_app.model.births import Birth
from salon_app.model.kana import search_key
from salon_app.model.people_words import PARTICIPANT, UNANSWERED
from salon_app.model.phones import line_key
from salon_app.model.texts import translate
from salon_app.services import people_checks as checks
from salon_app.services.people_import_lines import Entry
from salon_app.services.people_rows import birth_columns, birth_of, keys
from salon_app.services.people_traits import block_key, room_key

_NEW: dict[str, Any] = {
    "name": "", "family": "", "given": "", "reading": "", "is_body": False, "block": "", "room": "", "postcode": "",
    "address": "", "phones": [], "sex": "", "kinds": [], "notes": "", "own_number": ""}


def new_row(entry: Entry) -> dict[str, Any]:
    """The row of somebody new. Who isn't said to be anything else is a 参加者; a body is not."""
    kinds = [] if entry.body else [PARTICIPANT]
    row = {**_NEW, "kinds": kinds, **entry.values, **birth_columns(entry.birth)}
    return {**row, **keys(row)}


def changes_of(row: Mapping[str, Any], entry: Entry) -> tuple[dict[str, Any], list[str]]:
    """Columns of `row` (as it is in the book) that the entry changes, and what is to be said of it."""
    told, said = entry.values, []
    changes: dict[str, Any] = {}
    if _letters(told["name"]) == _letters(row["name"]):
        if told["family"] and not row["family"]:
            changes |= {"name": told["name"], "family": told["family"], "given": told["given"]}
    elif search_key(told["name"]) == search_key(row["name"]):
        sentence = translate("Import", "名簿では「{book}」、ファイルでは「{file}」です。名簿の字のままにします。")
        said.append(sentence.format(book=row["name"], file=told["name"]))
    else:  # told by their number: the name has changed
        changes |= {part: told[part] for part in ("name", "family", "given")}
    reading = told.get("reading", "")
    if reading and reading != row["reading"] and (not row["reading"] or search_key(reading) != search_key(row["reading"])):
        changes["reading"] = reading
    changes |= _places(row, told)
    changes |= _phones(row, told, said)
    changes |= _birth(birth_of(row), entry.birth)
    sex = told.get("sex", "")
    if sex and sex != row["sex"] and not (sex == UNANSWERED and row["sex"]):
        changes["sex"] = sex
    kinds = sorted({*row["kinds"], *told.get("kinds", ())})
    if kinds != sorted(row["kinds"]):
        changes["kinds"] = kinds
    changes |= _notes(row, told, said)
    if told.get("own_number") and told["own_number"] != row["own_number"]:
        changes["own_number"] = told["own_number"]
    changes = {name: value for name, value in changes.items() if value != row[name]}
    if changes:
        whole = {**row, **changes}
        changes |= {name: key for name, key in keys(whole).items() if key != row[name]}
    if not row["active"]:
        said.append(translate("Import", "名簿では「やめた方」です。そのままにします。"))
    return changes, said


def _letters(name: str) -> str:
    return "".join(name.split())


def _places(row: Mapping[str, Any], told: Mapping[str, Any]) -> dict[str, Any]:
    """Places that are others, not only written in another way."""
    changes = {}
    for column, key in (("block", block_key), ("room", room_key), ("postcode", search_key), ("address", search_key)):
        text = told.get(column, "")
        if text and text != row[column] and key(text) != key(row[column]):
            changes[column] = text
    return changes


def _phones(row: Mapping[str, Any], told: Mapping[str, Any], said: list[str]) -> dict[str, Any]:
    numbers = told.get("phones", ())
    if numbers == row["phones"]:
        return {}
    present = {line_key(one["number"]) for one in row["phones"]}
    new = [one for one in numbers if line_key(one["number"]) not in present]
    if len(row["phones"]) + len(new) > checks.MOST_PHONES:
        said.append(translate("Import", "電話番号が{most}個より多くあります。").format(most=checks.MOST_PHONES))
        new = new[:max(0, checks.MOST_PHONES - len(row["phones"]))]
    return {"phones": [*row["phones"], *new]} if new else {}


def _birth(present: Birth, told: Birth) -> dict[str, Any]:
    """An exact date goes before years; of two ranges the years that both allow."""
    if told.date is not None:
        return birth_columns(told)
    if not told.known or present.date is not None:
        return {}
    first = max((year for year in (present.year_from, told.year_from) if year is not None), default=None)
    last = min((year for year in (present.year_to, told.year_to) if year is not None), default=None)
    if first is not None and last is not None and first > last:
        return birth_columns(told)
    return birth_columns(Birth(None, first, last))


def _notes(row: Mapping[str, Any], told: Mapping[str, Any], said: list[str]) -> dict[str, Any]:
    """Lines of the file's notes that the book's don't have yet."""
    present = row["notes"].splitlines()
    new = [line for line in str(told.get("notes", "")).splitlines() if line.strip() and line not in present]
    whole = "\n".join([*present, *new])
    if new and len(whole) > checks.LONGEST_NOTE:
        said.append(translate("Import", "備考が長くなりすぎるので、名簿の備考はそのままにします。"))
        return {}
    return {"notes": whole} if new else {}


def changed_words(changes: Mapping[str, Any]) -> list[str]:
    """What changes, in the words of the screen."""
    return list(dict.fromkeys(_WORDS[name]() for name in changes if name in _WORDS))


_WORDS = {
    "name": lambda: translate("Import", "氏名"), "family": lambda: translate("Import", "氏名"),
    "given": lambda: translate("Import", "氏名"), "reading": lambda: translate("Import", "ふりがな"),
    "block": lambda: translate("Import", "号棟"), "room": lambda: translate("Import", "号室"),
    "postcode": lambda: translate("Import", "郵便番号"), "address": lambda: translate("Import", "住所"),
    "phones": lambda: translate("Import", "電話"), "birth_date": lambda: translate("Import", "生年月日"),
    "birth_year_from": lambda: translate("Import", "生年月日"), "birth_year_to": lambda: translate("Import", "生年月日"),
    "sex": lambda: translate("Import", "性別"), "kinds": lambda: translate("Import", "種別"),
    "notes": lambda: translate("Import", "備考"), "own_number": lambda: translate("Import", "会員番号"),
}
