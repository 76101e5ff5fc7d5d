"""What is wrong with an entry of the roster before it is written, in sentences. Nothing is read from the file here."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date

from salon_app.model.people_words import KINDS, NOT_ASKED, SEXES
from salon_app.model.phones import check_phone
from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.services.business_day import BusinessDay
from salon_app.services.people_values import EmergencyContact, GivenClassification, Phone

LONGEST_NAME, LONGEST_WORD, LONGEST_ADDRESS, LONGEST_NOTE = 100, 40, 200, 2_000
MOST_PHONES, MOST_CONTACTS = 10, 10

_INVISIBLE = frozenset({"Cc", "Cs"})
_POSTCODE = re.compile(r"〒?(?:[0-9]{3}-?[0-9]{4}|[0-9]{3}(?:-?[0-9]{2})?)")


def check_line(text: str, *, field: str, most: int = LONGEST_WORD) -> str:
    """A text of one line without blanks around it. Raises InputProblem when it is too long or holds a line break."""
    line = text.strip()
    if any(unicodedata.category(letter) in _INVISIBLE for letter in line):
        sentence = translate("People", "改行などの見えない文字が入っています。入れ直してください。")
        raise InputProblem(sentence, field=field)
    return _no_longer(line, field, most)


def check_note(text: str, *, field: str = "notes") -> str:
    """A text of several lines. Raises InputProblem when it is too long."""
    return _no_longer(text.strip(), field, LONGEST_NOTE)


def check_postcode(text: str) -> str:
    """The post code as written. Raises InputProblem (field "postcode")."""
    line = check_line(text, field="postcode")
    plain = re.sub("[‐‑‒–—―−ー〜~]", "-", unicodedata.normalize("NFKC", "".join(line.split())))
    if line and not _POSTCODE.fullmatch(plain):
        raise InputProblem(translate("People", "郵便番号は、270-0000 のように数字7けたで入れてください。"), field="postcode")
    return line


def check_phones(phones: Sequence[Phone]) -> list[dict[str, str]]:
    """The numbers as they are kept, those left empty taken out. Raises InputProblem (field "phones")."""
    kept = [{"number": check_phone(one.number, field="phones"), "label": check_line(one.label, field="phones")}
            for one in phones if one.number.strip()]
    if len(kept) > MOST_PHONES:
        sentence = translate("People", "電話番号は、お1人に{most}個までです。")
        raise InputProblem(sentence.format(most=MOST_PHONES), field="phones")
    return kept


def check_contacts(contacts: Sequence[EmergencyContact]) -> list[EmergencyContact]:
    """緊急連絡先 without the lines left empty. Raises InputProblem (field "contacts")."""
    kept = []
    for one in contacts:
        name, relation = (check_line(text, field="contacts", most=LONGEST_NAME) for text in (one.name, one.relation))
        phone = check_phone(one.phone, field="contacts") if one.phone.strip() else ""
        if not name and one.contact_id is None:
            if phone or relation or one.key_holder:
                raise InputProblem(translate("People", "緊急連絡先のお名前を入れてください。"), field="contacts")
            continue
        kept.append(replace(one, name=name, relation=relation, phone=phone))
    if len(kept) > MOST_CONTACTS:
        sentence = translate("People", "緊急連絡先は、お1人に{most}人までです。")
        raise InputProblem(sentence.format(most=MOST_CONTACTS), field="contacts")
    return kept


def check_periods(given: Iterable[GivenClassification]) -> list[GivenClassification]:
    """区分 with their dates, each once. Raises InputProblem (field "classifications")."""
    kept = list(dict.fromkeys(given))
    if any(one.since is not None and one.until is not None and one.since > one.until for one in kept):
        raise InputProblem(translate("People", "区分の終わりの日が、始まりの日より前になっています。"), field="classifications")
    return kept


def check_kinds(kinds: Collection[str]) -> list[str]:
    """Kinds in a fixed order. ValueError for one that there isn't."""
    if unknown := set(kinds) - set(KINDS):
        raise ValueError(f"no such kinds: {sorted(unknown)}")
    return sorted(set(kinds))


def check_sex(sex: str) -> str:
    """ValueError for a code that there isn't."""
    if sex not in (*SEXES, NOT_ASKED):
        raise ValueError(f"no such sex: {sex}")
    return sex


def check_past(day: BusinessDay, on: date, *, field: str) -> date:
    """A date that has come already. Raises InputProblem beside `field`."""
    try:
        day.check_date(on)
    except InputProblem as problem:
        raise InputProblem(problem.sentence, field=field) from problem
    return on


def _no_longer(text: str, field: str, most: int) -> str:
    if len(text) > most:
        raise InputProblem(translate("People", "{most}字までで入れてください。").format(most=most), field=field)
    return text
