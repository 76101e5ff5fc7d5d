"""What the pages of the tree say of a version, a place and what is to be mended, from plain values. No Qt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from salon_app.model.people_words import PHONE_TREE
from salon_app.model.phone_trees import Tree
from salon_app.model.texts import translate
from salon_app.model.tree_simulation import Spread
from salon_app.services.phone_tree.values import PhoneTree, TreePlace, TreeWarning
from salon_app.ui.date_words import full_day, short_day

SLIPS = "phone-tree-slips"
"""The report that prints 通話票."""


@dataclass(frozen=True)
class ChipWords:
    """A word about a row; `icon` stands before it."""

    text: str
    icon: str = ""
    warning: bool = False


@dataclass(frozen=True)
class OutlineRow:
    """A place as a line of the outline. `guides`: for each level above, whether its line goes on below this row."""

    place: TreePlace
    guides: tuple[bool, ...]
    chips: tuple[ChipWords, ...]
    enabled: bool = True

    @property
    def words(self) -> str:
        """The row as it is read out."""
        place = self.place
        return " ".join(filter(None, (str(place.number), place.name, place.block, *(one.text for one in self.chips))))


@dataclass(frozen=True)
class Mend:
    """Where something is mended: a page with its arguments, and the words of the button that leads there."""

    page: str
    args: Mapping[str, Any]
    words: str


def outline(
    tree: PhoneTree, warnings: Iterable[TreeWarning], today: date, *, closed: Iterable[int] = (),
) -> tuple[OutlineRow, ...]:
    """The rows of a version from the top down; those of `closed` (nodes) can't be pressed."""
    told: dict[int, list[str]] = {}
    for warning in warnings:
        if warning.node_id is not None:
            told.setdefault(warning.node_id, []).append(warning.code)
    last = {nodes[-1].id for nodes in tree.tree.below.values()}
    shut, by_id, rows = set(closed), {place.id: place for place in tree.places}, []
    for place in tree.places:
        guides: list[bool] = []
        at: TreePlace | None = place
        while at is not None and at.parent_id is not None:
            guides.append(at.id not in last)
            at = by_id.get(at.parent_id)
        rows.append(OutlineRow(place, tuple(reversed(guides)), chips(place, told.get(place.id, ()), today), place.id not in shut))
    return tuple(rows)


def chips(place: TreePlace, codes: Iterable[str], today: date) -> tuple[ChipWords, ...]:
    """発信元 or 班, 休止, ▲ who reports back, and what is to be mended, in a word each."""
    found = []
    if place.depth == 0:
        found.append(ChipWords(translate("TreePages", "発信元")))
    elif place.depth == 1:
        found.append(ChipWords(translate("TreePages", "{number}班").format(number=place.group)))
    if place.away:
        found.append(ChipWords(away_words(place, today), "pause"))
    if place.reports_back:
        found.append(ChipWords(translate("TreePages", "▲ 折り返し")))
    found += [ChipWords(warning_word(code), "warning", True) for code in codes]
    return tuple(found)


def away_words(place: TreePlace, today: date) -> str:
    """`休止 12月3日まで`, '' while somebody is there."""
    if not place.away or place.away_until is None:
        return ""
    return translate("TreePages", "休止 {day}まで").format(day=short_day(place.away_until, today))


def warning_word(code: str) -> str:
    """What is to be mended, in a word for a chip."""
    return {
        "twice": lambda: translate("TreePages", "2か所"), "no_phone": lambda: translate("TreePages", "番号なし"),
        "no_consent": lambda: translate("TreePages", "同意がまだ"), "left": lambda: translate("TreePages", "来なくなった方"),
        "too_many": lambda: translate("TreePages", "かける方が多い"),
        "caller_away": lambda: translate("TreePages", "上の方がかける"),
    }[code]()


def mend_of(warning: TreeWarning, tree: PhoneTree) -> Mend | None:
    """Where it is mended; None for who is away, which mends itself."""
    place = tree.place(warning.node_id) if warning.node_id is not None else None
    if place is not None and warning.code == "no_phone":
        return Mend("person_edit", {"person_id": place.person_id}, translate("TreePages", "電話番号を書く"))
    if place is not None and warning.code == "no_consent":
        return Mend("person_consent", {"person_id": place.person_id, "kind": PHONE_TREE}, translate("TreePages", "同意を書く"))
    if warning.code == "caller_away":
        return None
    args = {} if warning.node_id is None else {"node_id": warning.node_id}
    return Mend("tree_edit", args, translate("TreePages", "次の版で直す"))


def version_words(tree: PhoneTree) -> str:
    """`第3版　令和8年10月1日から`."""
    number = translate("TreePages", "第{number}版").format(number=tree.number)
    if tree.valid_from is None:
        return translate("TreePages", "{version}の下書き").format(version=number)
    return translate("TreePages", "{version}　{day}から").format(version=number, day=full_day(tree.valid_from))


def size_words(tree: PhoneTree) -> str:
    """`41名　4班`."""
    groups = max((place.group for place in tree.places), default=0)
    return translate("TreePages", "{count}名　{groups}班").format(count=len(tree.places), groups=groups)


def names(tree: PhoneTree, node_ids: Iterable[int]) -> str:
    """`見本 花子さん、例田 一郎さん`; no line breaks inside a name."""
    one = translate("TreePages", "{name}さん")
    by_id = {place.id: place.name.replace(" ", "\u00a0") for place in tree.places}
    return translate("TreePages", "、").join(one.format(name=by_id[node]) for node in node_ids if node in by_id)


def place_words(place: TreePlace) -> str:
    """`3番　1班`, or 発信元."""
    number = translate("TreePages", "{number}番").format(number=place.number)
    group = (translate("TreePages", "{number}班").format(number=place.group) if place.depth else
             translate("TreePages", "発信元"))
    return f"{number}　{group}"


# --- another shape -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Moved:
    """Somebody who would be rung by somebody else: names of both callers ('' for nobody)."""

    name: str
    before: str
    after: str


def shape(parents: Mapping[int, int | None]) -> tuple[int, int]:
    """How many calls the longest way down takes, and how many the busiest caller makes."""
    depths: dict[int, int] = {}

    def depth(node: int) -> int:
        if node not in depths:
            above = parents[node]
            depths[node] = 0 if above is None else depth(above) + 1
        return depths[node]

    calls = Counter(parent for parent in parents.values() if parent is not None)
    return max(map(depth, parents), default=0), max(calls.values(), default=0)


def parents_of(tree: Tree) -> dict[int, int | None]:
    """Who rings whom."""
    return {node.id: node.parent_id for node in tree.nodes}


def moved(tree: PhoneTree, suggested: Sequence[tuple[int, int | None]]) -> tuple[Moved, ...]:
    """Who would be rung by somebody else, from the top of the new shape down."""
    now, by_id = parents_of(tree.tree), {place.id: place.name for place in tree.places}
    return tuple(Moved(by_id[node], by_id.get(now[node] or 0, ""), by_id.get(parent or 0, ""))
                 for node, parent in suggested if now[node] != parent)


def minutes_words(spread: Spread) -> str:
    """How long until 95 of 100 know."""
    if spread.most is None:
        return translate("TreePages", "95％には届きません")
    return translate("TreePages", "およそ{minutes}分").format(minutes=spread.most)
