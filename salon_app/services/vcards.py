"""vCard: the roster for a telephone's address book. Only those who agreed to 名簿掲載, and it says how many are left out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from salon_app.model.kana import to_hiragana
from salon_app.model.people_words import ROSTER
from salon_app.model.problems import RuleProblem
from salon_app.model.progress import NoProgress, Progress
from salon_app.model.texts import translate
from salon_app.services.business_day import BusinessDay
from salon_app.services.consents import ConsentsService
from salon_app.services.people_rows import PERSON
from salon_app.store.unit_of_work import UnitOfWork

_TYPES = (("携帯", "CELL"), ("自宅", "HOME"), ("固定", "HOME"), ("職場", "WORK"), ("勤務", "WORK"), ("FAX", "FAX"),
          ("ファ", "FAX"))
_STEP = 500


@dataclass(frozen=True)
class VCards:
    """The file's bytes (UTF-8), how many are in it, and how many are not: refused (or withdrawn), not asked yet."""

    data: bytes
    count: int
    refused: int
    not_asked: int

    @property
    def left_out(self) -> int:
        """How many of the roster are not in the file."""
        return self.refused + self.not_asked

    @property
    def sentence(self) -> str:
        """Whom the file holds and whom it doesn't."""
        said = translate("People", "名簿掲載に同意のある{count}件を書きました。").format(count=f"{self.count:,}")
        if self.left_out:
            left = translate("People", "同意のない{left}名は入れていません（断った方{refused}名、まだ聞いていない方{open}名）。")
            said += left.format(left=f"{self.left_out:,}", refused=f"{self.refused:,}", open=f"{self.not_asked:,}")
        return said


class VCardsService:
    """Writes vCards of the roster."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, consents: ConsentsService) -> None:
        self._uow = uow
        self._day = day
        self._consents = consents

    def export(self, *, on: date | None = None, progress: Progress | None = None) -> VCards:
        """Everybody active who agrees on a date (today unless given), in 五十音 order; bodies need not be asked.

        Raises RuleProblem when there is nobody to write.
        """
        watch = progress or NoProgress()
        with self._uow.read() as session:
            rows = [dict(row) for row in session.connection().execute(select(PERSON).where(
                PERSON.c.active, PERSON.c.merged_into_id.is_(None)).order_by(PERSON.c.sort_key, PERSON.c.id)).mappings()]
            asked = [row["id"] for row in rows if not row["is_body"]]
            standing = self._consents.standing(ROSTER, asked, on=on or self._day.calendar_day())
        chosen = [row for row in rows if row["is_body"] or row["id"] in standing.agreed]
        if not chosen:
            raise RuleProblem(translate("People", "名簿掲載に同意のある方がいないので、書くものがありません。"))
        texts = []
        for at, row in enumerate(chosen):
            if at % _STEP == 0:
                watch.step(at, len(chosen), translate("People", "名簿を書いています"))
            texts.append(_card(row))
        return VCards("".join(texts).encode(), len(chosen), len(standing.refused), len(standing.not_asked))


def _card(row: Mapping[str, Any]) -> str:
    """One card of vCard 3.0, which old telephones read too. Notes and flags of care never leave the program."""
    import vobject  # heavy: only when cards are written

    card = vobject.vCard()
    card.add("uid").value = f"salon-app-person-{row['id']}"
    card.add("fn").value = row["name"]
    card.add("n").value = vobject.vcard.Name(family=row["family"] or row["name"], given=row["given"])
    if row["is_body"]:
        card.add("org").value = [row["name"]]
        card.add("x-abshowas").value = "COMPANY"
    _reading(card, row)
    for phone in row["phones"]:
        line = card.add("tel")
        line.value = phone["number"]
        line.type_param = next((kind for word, kind in _TYPES if word in phone.get("label", "").upper()), "VOICE")
    place = " ".join(filter(None, (row["block"], row["room"])))
    if row["address"] or row["postcode"] or place:
        card.add("adr").value = vobject.vcard.Address(street=row["address"], extended=place, code=row["postcode"])
    if row["birth_date"] is not None:
        card.add("bday").value = row["birth_date"].isoformat()
    return str(card.serialize())


def _reading(card: Any, row: Mapping[str, Any]) -> None:
    """ふりがな for the telephone's sorting: of 姓 and 名 apart where both the name and the reading are."""
    if not row["reading"]:
        return
    reading = to_hiragana(row["reading"])
    parts = reading.split()
    apart = len(parts) == 2 and bool(row["given"])
    card.add("sort-string").value = reading
    card.add("x-phonetic-last-name").value = parts[0] if apart else reading
    if apart:
        card.add("x-phonetic-first-name").value = parts[1]
