"""What the pages of 名簿 show, in words. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from salon_app.model.births import Birth, age_words, birth_words
from salon_app.model.dates import fiscal_year, fiscal_year_range
from salon_app.model.people_words import CONSENTS, consent_words
from salon_app.model.texts import translate
from salon_app.services.people_values import Consent, Person, PersonCard, Phone

UNREAD, LEFT = "unread", "left"
"""Parts of the roster that are listed by themselves: 読み未入力の方, 来なくなった方."""

AGREED, REFUSED, WITHDRAWN, NOT_ASKED = "agreed", "refused", "withdrawn", "not_asked"


@dataclass(frozen=True)
class Standing:
    """How somebody stands to one kind of consent now, and the answer that says so."""

    kind: str
    state: str
    answer: Consent | None

    def words(self) -> str:
        """「写真」, 「写真は同意なし」 …"""
        patterns = {
            AGREED: "{kind}",
            REFUSED: translate("People", "{kind}は同意なし"),
            WITHDRAWN: translate("People", "{kind}は撤回"),
            NOT_ASKED: translate("People", "{kind}は未確認"),
        }
        return patterns[self.state].format(kind=consent_words(self.kind))


def standings(answers: Sequence[Consent], today: date) -> tuple[Standing, ...]:
    """One for each kind of consent; `answers` come newest first."""
    found = []
    for kind in CONSENTS:
        newest = next((one for one in answers if one.kind == kind), None)
        if newest is None:
            state = NOT_ASKED
        elif not newest.agreed:
            state = REFUSED
        else:
            state = WITHDRAWN if newest.withdrawn_on is not None and newest.withdrawn_on <= today else AGREED
        found.append(Standing(kind, state, newest))
    return tuple(found)


def called(person: Person) -> str:
    """「見本 花子さん」; a body without さん."""
    return person.name if person.is_body else translate("People", "{name}さん").format(name=person.name)


def told_apart(person: Person) -> str:
    """What tells two of one name apart: 「3号棟　昭和13年生まれ」 (DOMAIN e-29)."""
    place = "-".join(filter(None, (person.block, person.room)))
    born = ""
    if person.birth_year is not None:
        year = birth_words(Birth(None, person.birth_year, person.birth_year))
        born = translate("People", "{year}生まれ").format(year=year)
    return "　".join(filter(None, (place, born))) or translate("People", "号棟も生年もまだ入っていません")


def home_lines(card: PersonCard) -> list[tuple[str, str]]:
    """Address, telephones and age, each with its label; what isn't known is left out."""
    home = " ".join(filter(None, (card.person.block, card.person.room)))
    lines = [(translate("People", "号棟・号室"), home)]
    written = "　".join(filter(None, (_postcode(card.postcode), card.address)))
    lines.append((translate("People", "住所"), written))
    lines += [(phone.label or translate("People", "電話"), phone.number) for phone in card.phones]
    return [line for line in lines if line[1]]


def born_line(card: PersonCard, today: date) -> str:
    """「昭和13年5月1日（88歳）」, '' where nothing is known."""
    words, age = birth_words(card.birth), age_words(card.birth, today)
    return translate("People", "{born}（{age}）").format(born=words, age=age) if words and age else words


def contact_lines(card: PersonCard) -> list[tuple[str, str]]:
    """緊急連絡先 in the order to be rung."""
    lines = []
    for one in card.contacts:
        key = translate("People", "鍵を持っています") if one.key_holder else ""
        lines.append((one.relation or translate("People", "連絡先"),
                      "　".join(filter(None, (one.name, one.phone, key)))))
    return lines


def watch_words(card: PersonCard) -> list[str]:
    """見守り flags in words."""
    flags = ((card.lives_alone, translate("People", "一人暮らし")), (card.elderly_couple, translate("People", "高齢夫婦")),
             (card.person.care_mark, translate("People", "用紙に「!」")))
    return [words for flag, words in flags if flag]


def this_year(today: date, start_month: int) -> tuple[date, date]:
    """The 年度 that a date lies in."""
    return fiscal_year_range(fiscal_year(today, start_month), start_month)


def phones_of(rows: Iterable[tuple[str, str]]) -> list[Phone]:
    """The numbers typed, without empty rows."""
    return [Phone(number.strip(), label.strip()) for number, label in rows if number.strip()]


def _postcode(code: str) -> str:
    return f"〒{code}" if code else ""
