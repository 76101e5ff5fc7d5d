"""What is usual for a person, to be tapped instead of typed; and kind words about what is not. Nothing is refused here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session

from salon_app.model import dates, errands
from salon_app.model.kana import to_hiragana
from salon_app.model.people_words import ERRAND as CONSENT
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.business_day import BusinessDay
from salon_app.services.consents import ConsentsService
from salon_app.services.merged_people import entries_of
from salon_app.services.people import PeopleService
from salon_app.services.settings import SettingsService
from salon_app.services.shopping.rows import ERRAND, LINE
from salon_app.services.shopping.values import Request, Suggestion, WantedLine, Warning
from salon_app.store.tables import ShopRow
from salon_app.store.types import table_of
from salon_app.store.unit_of_work import UnitOfWork

_SHOP: Any = table_of(ShopRow)
_SEVERAL = re.compile(r"[、,，／/＋+＆&\n]|(?<=[ァ-ヶー一-龥])と(?=[ァ-ヶ一-龥])")
_SHORTEST_NAME = 2
"""Names of shops of one letter are in too many words to be looked for."""


class SuggestionsService:
    """Queries only."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, settings: SettingsService, people: PeopleService,
                 consents: ConsentsService) -> None:
        self._uow = uow
        self._day = day
        self._settings = settings
        self._people = people
        self._consents = consents

    def items(self, person_id: int, *, most: int = 12) -> tuple[Suggestion, ...]:
        """What this person has asked for, the most usual first, in the newest wording."""
        query = (select(LINE.c.item, LINE.c.quantity, LINE.c.detail, LINE.c.substitute, ERRAND.c.received_on)
                 .join(ERRAND, ERRAND.c.id == LINE.c.errand_id)
                 .where(ERRAND.c.person_id.in_(self._entries(person_id)), ERRAND.c.state.not_in(errands.MISTAKES))
                 .order_by(ERRAND.c.received_on.desc(), ERRAND.c.id.desc(), LINE.c.number))
        newest: dict[str, Suggestion] = {}
        times: dict[str, int] = {}
        with self._uow.read() as session:
            for item, quantity, detail, substitute, day in session.connection().execute(query):
                key = _folded(item)
                times[key] = times.get(key, 0) + 1
                newest.setdefault(key, Suggestion(WantedLine(item, quantity, detail, substitute), 1, day))
        found = [Suggestion(one.line, times[key], one.last) for key, one in newest.items()]
        found.sort(key=lambda one: (-one.times, -one.last.toordinal()))
        return tuple(found[:most])

    def shops(self, person_id: int, *, most: int = 6) -> tuple[str, ...]:
        """Shops of this person's errands, the most usual first, then the salon's others."""
        own = (select(ERRAND.c.shop_id, func.count().label("times"), func.max(ERRAND.c.id).label("newest"))
               .where(ERRAND.c.person_id.in_(self._entries(person_id)), ERRAND.c.state.not_in(errands.MISTAKES))
               .group_by(ERRAND.c.shop_id).subquery())
        query = (select(_SHOP.c.name).outerjoin(own, own.c.shop_id == _SHOP.c.id).where(_SHOP.c.active)
                 .order_by(func.coalesce(own.c.times, 0).desc(), own.c.newest.desc(), _SHOP.c.name).limit(most))
        with self._uow.read() as session:
            return tuple(session.connection().execute(query).scalars())

    def warnings(self, request: Request, *, expected: int = 0, errand_id: int | None = None) -> tuple[Warning, ...]:
        """What is unusual about a request: an `expected` cost over the limit, more errands in its week than the salon does, a
        second shop, 要確認 goods, somebody who has left, no consent to 買いもの代行 (同意書 is offered), an open errand of
        the same person (重複?). `errand_id`: the errand that is being changed."""
        with self._uow.read() as session:
            others = _others(session, self._people.current_id(request.person_id), errand_id)
            items = _items(session, (one.id for one in others if one.state in errands.OPEN))
            found = (self._left(request), self._no_consent(request), _open(request, others, items),
                     self._week(request, others),
                     self._amount(expected), self._shops(session, request), self._ask(request))
        return tuple(one for one in found if one is not None)

    # parts

    def _entries(self, person_id: int) -> Any:
        """Ids of a person for `column.in_(…)`, by whichever of their entries they are asked for."""
        return entries_of(self._people.current_id(person_id))

    def _left(self, request: Request) -> Warning | None:
        person = self._people.get(self._people.current_id(request.person_id))
        if person is None or person.active:
            return None
        return Warning("left", translate("Errands", "この方は、いまは来ていない方です。名簿を確かめてください。"))

    def _no_consent(self, request: Request) -> Warning | None:
        person_id = self._people.current_id(request.person_id)
        standing = self._consents.standing(CONSENT, (person_id,), on=self._day.today())
        if person_id in standing.agreed or self._people.get(person_id) is None:
            return None
        if person_id in standing.refused:
            return Warning("consent", translate(
                "Errands", "この方は、買いもの代行に同意していません。もう一度お話しして、同意書をお願いしてください。"))
        return Warning("consent", translate(
            "Errands", "買いもの代行の同意書を、まだいただいていません。次にお会いするときにお願いしてください。"))

    def _week(self, request: Request, others: Sequence[Any]) -> Warning | None:
        most = self._settings.get().errand_week_limit
        wanted = _when(request.needed_on, request.received_on or self._day.today())
        monday = wanted - timedelta(days=wanted.weekday())
        this_week = [one for one in others if monday <= _when(one.needed_on, one.received_on) <= monday + timedelta(days=6)]
        if not most or len(this_week) < most:
            return None
        sentence = translate("Errands", "この方のこの週の依頼は{count}回目です。決めごとでは、週{most}回までです。")
        return Warning("week", sentence.format(count=len(this_week) + 1, most=most))

    def _amount(self, expected: int) -> Warning | None:
        most = self._settings.get().errand_limit
        if not most or expected <= most:
            return None
        sentence = translate("Errands", "{expected}円くらいになりそうです。決めごとでは、1回{most}円までです。")
        return Warning("amount", sentence.format(expected=format_yen(expected), most=format_yen(most)))

    def _shops(self, session: Session, request: Request) -> Warning | None:
        if not self._settings.get().errand_one_shop:
            return None
        names = session.connection().execute(select(_SHOP.c.name).where(_SHOP.c.active)).scalars().all()
        if not _second_shop(request, names):
            return None
        return Warning("shops", translate("Errands", "店が2つあるようです。決めごとでは、1回に1つの店です。依頼を分けられます。"))

    def _ask(self, request: Request) -> Warning | None:
        """要確認: the salon's words in what is asked for, in ひらがな or カタカナ, wide or narrow."""
        goods = [word.strip() for word in re.split("[、,，・ 　]", self._settings.get().errand_ask_goods) if word.strip()]
        asked = [line.item.strip() for line in request.lines
                 if any(_folded(word) in _folded(f"{line.item}{line.detail}") for word in goods)]
        if not asked:
            return None
        sentence = translate("Errands", "確かめてから買う品があります: {items}。ご本人に、年齢や飲みあわせなどをお聞きください。")
        return Warning("ask", sentence.format(items="、".join(dict.fromkeys(asked))))


def _others(session: Session, person_id: int, errand_id: int | None) -> Sequence[Any]:
    """The person's other errands, newest first; no mistakes among them."""
    query = (select(ERRAND.c.id, ERRAND.c.state, ERRAND.c.received_on, ERRAND.c.needed_on)
             .where(ERRAND.c.person_id.in_(entries_of(person_id)), ERRAND.c.id != (errand_id or 0),
                    ERRAND.c.state.not_in((*errands.MISTAKES, errands.REFERRED)))
             .order_by(ERRAND.c.id.desc()))
    return session.connection().execute(query).all()


def _open(request: Request, others: Sequence[Any], items: Mapping[int, frozenset[str]]) -> Warning | None:
    """重複: an errand that is still under way and asks for much the same; else any that is under way."""
    under_way = [one for one in others if one.state in errands.OPEN]
    if not under_way:
        return None
    asked = {_folded(line.item) for line in request.lines}
    for one in under_way:
        if asked and 2 * len(asked & items.get(one.id, frozenset())) >= len(asked):
            sentence = translate("Errands", "{number}（{day}受付）に、同じ品の依頼があります。二重になっていませんか。")
            return Warning("duplicate", _said(sentence, one), one.id)
    sentence = translate("Errands", "この方には、まだ終わっていない依頼があります: {number}（{day}受付）。")
    return Warning("open", _said(sentence, under_way[0]), under_way[0].id)


def _said(sentence: str, errand: Any) -> str:
    return sentence.format(number=errands.errand_number(errand.id), day=dates.month_day(errand.received_on))


def _items(session: Session, errand_ids: Iterable[int]) -> dict[int, frozenset[str]]:
    """What was asked for in each errand, folded."""
    found: dict[int, set[str]] = {}
    rows = session.connection().execute(
        select(LINE.c.errand_id, LINE.c.item).where(LINE.c.errand_id.in_(list(errand_ids))))
    for errand_id, item in rows:
        found.setdefault(errand_id, set()).add(_folded(item))
    return {errand_id: frozenset(items) for errand_id, items in found.items()}


def _second_shop(request: Request, names: Sequence[str]) -> bool:
    """Whether two shops are said in the field, or another known one beside it in lines and notes."""
    known = {_folded(name) for name in names}
    own = _folded(request.shop)
    if own and own not in known and len([part for part in _SEVERAL.split(request.shop) if part.strip()]) > 1:
        return True
    said = _folded(" ".join((request.notes, *(f"{line.item} {line.detail}" for line in request.lines))))
    return bool(own) and any(
        name in said for name in known if len(name) >= _SHORTEST_NAME and name not in own and own not in name)


def _when(needed_on: date | None, received_on: date) -> date:
    """The date an errand counts in its week by."""
    return needed_on or received_on


def _folded(text: str) -> str:
    """Widths, blanks, capitals and kinds of kana put aside."""
    return "".join(to_hiragana(text).split()).casefold()
