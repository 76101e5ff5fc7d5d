"""What a round says while it goes on: how far it is, who rings whom and why, and what is left. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from salon_app.model.phone_trees import DRILL, result_words
from salon_app.model.texts import translate
from salon_app.services.phone_tree.values import TreeRound
from salon_app.ui.date_words import clock_time
from salon_app.ui.pages.phone_tree.form_state import names

if TYPE_CHECKING:
    from salon_app.system.clock import TimeSource


@dataclass(frozen=True)
class Counts:
    """How far a round is. `waiting`: who should be rung now; `away`: those of `left` who are not rung at all."""

    told: int
    waiting: int
    left: int
    away: int
    minutes: int


@dataclass(frozen=True)
class Turn:
    """Somebody a caller rings. `why` it is this caller's, and what came of it before; `note` says so in short."""

    node_id: int
    name: str
    block: str
    phone: str
    why: str
    note: str


def counts(held: TreeRound) -> Counts:
    """Of a round as it stands."""
    progress = held.progress
    left = progress.not_told
    away = sum(1 for node in left if held.tree.tree.by_id[node].away)
    waiting = sum(len(progress.to_ring(caller)) for caller in progress.callers())
    return Counts(held.told, waiting, len(left), away, held.minutes)


def turns(held: TreeRound, caller_id: int) -> tuple[Turn, ...]:
    """Whom a caller rings now, in the order of the slips."""
    found = []
    for node_id in held.progress.to_ring(caller_id):
        place = held.tree.place(node_id)
        between, before = _between(held, caller_id, node_id), _last(held, node_id)
        note = translate("TreePages", "{names}の代わり").format(names=names(held.tree, between)) if between else ""
        again = translate("TreePages", "{before}。もう一度かけます。").format(before=before) if before else ""
        found.append(Turn(node_id, place.name, place.block, place.phone, _said(_passed(held, between), again),
                          _said(note, before)))
    return tuple(found)


def _said(*parts: str) -> str:
    return "　".join(filter(None, parts))


def _between(held: TreeRound, caller_id: int, node_id: int) -> list[int]:
    """Who stands between a caller and somebody they ring, from below."""
    found = []
    at = held.tree.tree.by_id[node_id].parent_id
    while at is not None and at != caller_id:
        found.append(at)
        at = held.tree.tree.by_id[at].parent_id
    return found


def _passed(held: TreeRound, between: list[int]) -> str:
    """Why somebody is rung from further above."""
    if not between:
        return ""
    away = [node for node in between if held.tree.tree.by_id[node].away]
    if away == between:
        return translate("TreePages", "{names}が休止中なので、代わりにかけます。").format(names=names(held.tree, between))
    return translate("TreePages", "{names}に伝わっていないので、代わりにかけます。").format(
        names=names(held.tree, [node for node in between if node not in away]))


def _last(held: TreeRound, node_id: int) -> str:
    """`14:05 不在`, '' for somebody who was not rung yet."""
    calls = [call for call in held.calls if call.node_id == node_id]
    return f"{clock_time(calls[-1].time)} {result_words(calls[-1].result)}" if calls else ""


def caller_name(held: TreeRound, node_id: int) -> str:
    """`見本 花子さん（発信元）`."""
    place = held.tree.place(node_id)
    words = translate("TreePages", "{name}さん") if place.depth else translate("TreePages", "{name}さん（発信元）")
    return words.format(name=place.name)


def title(held: TreeRound) -> str:
    """連絡網の訓練, or the real thing."""
    return (translate("TreePages", "連絡網の訓練") if held.kind == DRILL else translate("TreePages", "連絡網の本番"))


def waiting_to_report(held: TreeRound) -> tuple[int, ...]:
    """Last ones who have not reported back yet, told or not."""
    back = {call.node_id for call in held.calls if call.report}
    return tuple(place.id for place in held.tree.places if place.reports_back and not place.away and place.id not in back)


def instant_of(minute: int, held: TreeRound, clock: TimeSource) -> datetime:
    """The instant of a time of day during a round: today, or yesterday where the round went on over midnight."""
    now = clock.local(clock.now())
    found = now.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(minutes=minute)
    before = found - timedelta(days=1)
    return before if found > now and before >= held.started_at - timedelta(minutes=1) else found
