"""What the random days of 買いもの代行 believe of one errand: its way, its lines, and each yen that moved for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, field

from salon_app.model import errands
from salon_app.model.errands import Account

FEE = 100
WITH_GOODS = (errands.SHOPPING, errands.DELIVERED, errands.NOT_HOME)


@dataclass
class Entry:
    """Money that moved for an errand: `person` yen for (＋) or from (−) the neighbour's account, as many at `places`.

    Places: bag, carried by a volunteer, what a volunteer or the shop advanced (negative: owed), what the salon put in
    (negative) or keeps. `books`: what else the salon's books say of it.
    """

    kind: str
    person: int
    places: Counter[str]
    books: Counter[str] = field(default_factory=Counter)
    settlement: bool = False


@dataclass
class Trip:
    """What the machine believes of one errand. `way`: the states that led here."""

    lines: tuple[int, ...]
    helper: int | None
    way: list[str] = field(default_factory=lambda: [errands.RECEIVED, errands.ASSIGNED])
    fee_kind: str = errands.YEN
    fee: int = FEE
    entries: list[Entry] = field(default_factory=list)
    got: dict[int, int | None] = field(default_factory=dict)  # price by line, None: there was none
    unwanted: dict[int, str] = field(default_factory=dict)

    @property
    def state(self) -> str:
        return self.way[-1]

    @property
    def held(self) -> int:
        """Σ預り + Σ追加 − Σ代金 − Σ手数料 − Σ返金 (+ 了承)."""
        return sum(entry.person for entry in self.entries)

    def at(self, *beginnings: str) -> int:
        """Yen at the places whose names begin so."""
        return sum(yen for entry in self.entries for place, yen in entry.places.items() if place.startswith(beginnings))

    def by(self, beginning: str) -> dict[int, int]:
        """Yen by volunteer, others before the present 担当."""
        found: Counter[int] = Counter()
        for entry in self.entries:
            for place, yen in entry.places.items():
                if place.startswith(beginning):
                    found[int(place.split()[-1])] += yen
        return {who: found[who] for who in sorted(found, key=lambda who: (who == self.helper, who)) if found[who]}

    @property
    def in_hand(self) -> int:
        return self.at("bag", "carried")

    @property
    def sound(self) -> bool:
        """No envelope and no hand holds less than nothing."""
        return self.at("bag") >= 0 and min(self.by("carried").values(), default=0) >= 0

    def out_of_hand(self, yen: int) -> Counter[str]:
        """Out of what is carried, then the envelope."""
        places: Counter[str] = Counter()
        for who, carried in self.by("carried").items():
            places[f"carried {who}"] -= min(yen, carried)
            yen -= min(yen, carried)
        places["bag"] -= yen
        return places

    def bring(self, kind: str, person: int, places: Mapping[str, int], books: Mapping[str, int] | None = None,
              settlement: bool = False) -> None:
        """Money moves; what does not add up can't be written down."""
        assert person == sum(places.values()), (kind, person, places)
        self.entries.append(Entry(kind, person, Counter(places), Counter(books or {}), settlement))

    def purchase(self) -> Entry | None:
        return next((entry for entry in self.entries if entry.kind == "paid"), None)

    def bought_back(self) -> list[Entry]:
        return [entry for entry in self.entries if entry.kind == "bought back"]

    def without(self, gone: list[Entry]) -> bool:
        """Whether these could be taken back now."""
        rest = deepcopy(self)
        rest.entries = [entry for entry in self.entries if all(entry is not one for one in gone)]
        return rest.sound

    def take_away(self, gone: list[Entry]) -> None:
        self.entries = [entry for entry in self.entries if all(entry is not one for one in gone)]

    def go(self, state: str) -> None:
        """Onward; 担当決定 and 預り金受領 are one place of the way."""
        ready = (errands.ASSIGNED, errands.FUNDED)
        if self.state == errands.ON_HOLD or (self.state in ready and state in ready):
            self.way.pop()
        if self.state in ready and state in ready:
            self.way.pop()
        if self.way and self.state == state and state != errands.NOT_HOME:
            self.way.pop()
        self.way.append(state)

    def has_goods(self) -> bool:
        return self.state in WITH_GOODS and any(self.got[line] for line in self.got if line not in self.unwanted)

    def has_unwanted(self) -> bool:
        return self.state in WITH_GOODS and bool(self.unwanted)

    def ready(self) -> str:
        return errands.FUNDED if self.held > 0 else errands.ASSIGNED

    @property
    def account(self) -> Account:
        """As the salon counts."""
        def total(*kinds: str) -> int:
            return sum(entry.person for entry in self.entries if entry.kind in kinds)

        return Account(
            deposited=total("deposit"), added=total("added"), spent=-total("paid", "bought back"), fee=-total("fee"),
            refunded=-total("refund"), accepted=total("accepted"), bag=self.at("bag"), carried=self.at("carried"),
            helper_advance=-self.at("advance"), till_advance=-self.at("salon"), shop_credit=-self.at("shop"))
