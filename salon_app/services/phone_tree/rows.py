"""Versions of the tree and rounds through them, from the file's rows to the values handed out. Reads only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlmodel import Session

from salon_app.model.people_words import PHONE_TREE
from salon_app.model.phone_trees import REACHED, TOLD, Node, Progress, Tree
from salon_app.services.consents import ConsentsService
from salon_app.services.people_rows import PERSON
from salon_app.services.phone_tree.values import PhoneTree, TreeCall, TreePlace, TreeRound
from salon_app.store.tables import PhoneTreeRow, TreeCallRow, TreeNodeRow, TreeRoundRow
from salon_app.store.types import table_of

TREE: Any = table_of(PhoneTreeRow)
NODE: Any = table_of(TreeNodeRow)
ROUND: Any = table_of(TreeRoundRow)
CALL: Any = table_of(TreeCallRow)


def trees_of(session: Session, query: Any, consents: ConsentsService, today: date) -> tuple[PhoneTree, ...]:
    """Versions from a narrowing of `select(TREE)`, each with its places from the top down."""
    return tuple(_tree(session, row, consents, today) for row in session.connection().execute(query).mappings().all())


def rounds_of(session: Session, query: Any, consents: ConsentsService, today: date, now: datetime) -> tuple[TreeRound, ...]:
    """Rounds from a narrowing of `select(ROUND)`, each with its calls and how far it has come."""
    found = []
    trees: dict[int, PhoneTree] = {}
    for row in session.connection().execute(query).mappings().all():
        tree_id = row["tree_id"]
        if tree_id not in trees:
            trees[tree_id] = trees_of(session, select(TREE).where(TREE.c.id == tree_id), consents, today)[0]
        tree = trees[tree_id]
        calls = tuple(TreeCall(one["id"], one["node_id"], one["caller_id"], one["result"], one["report"], one["time"], one["by"],
                               one["source"])
                      for one in session.connection().execute(
                          select(CALL).where(CALL.c.round_id == row["id"]).order_by(CALL.c.time, CALL.c.id)).mappings())
        ended = row["ended_at"]
        minutes = int(((ended or now) - row["started_at"]).total_seconds() // 60)
        found.append(TreeRound(row["id"], tree, row["kind"], row["message"], row["business_date"], row["started_at"], ended,
                               calls, Progress(tree.tree, _results(tree, calls)), max(0, minutes), row["note"]))
    return tuple(found)


def _results(tree: PhoneTree, calls: Sequence[TreeCall]) -> dict[int, str]:
    """The newest result of each node; who was told, or rang back, stays told, in both places of who stands in two (名寄せ)."""
    results: dict[int, str] = {}
    for call in calls:
        if results.get(call.node_id) not in TOLD:
            results[call.node_id] = call.result
    told = {place.person_id: results.get(place.id, REACHED) for place in tree.places
            if place.parent_id is None or results.get(place.id) in TOLD}
    return results | {place.id: told[place.person_id] for place in tree.places
                      if place.parent_id is not None and place.person_id in told}


def _tree(session: Session, row: Mapping[Any, Any], consents: ConsentsService, today: date) -> PhoneTree:
    nodes = session.connection().execute(
        select(NODE, PERSON.c.name, PERSON.c.reading, PERSON.c.block, PERSON.c.phones)
        .join(PERSON, PERSON.c.id == NODE.c.person_id).where(NODE.c.tree_id == row["id"])).mappings().all()
    by_id = {node["id"]: node for node in nodes}
    agreed = consents.standing(PHONE_TREE, [node["person_id"] for node in nodes], on=today).agreed
    tree = Tree(tuple(Node(node["id"], node["parent_id"], node["sort"], _away(node, today)) for node in nodes))
    places, group = [], 0
    for number, (node, depth) in enumerate(tree.walk(), start=1):
        if depth == 1:
            group += 1
        places.append(_place(by_id[node.id], number, depth, group if depth else 0, agreed, today))
    return PhoneTree(row["id"], row["number"], row["state"], row["valid_from"], row["most_calls"], row["note"], tuple(places),
                     tree)


def _place(node: Mapping[Any, Any], number: int, depth: int, group: int, agreed: frozenset[int], today: date) -> TreePlace:
    may = node["person_id"] in agreed
    phone = node["phones"][0]["number"] if may and node["phones"] else ""
    return TreePlace(node["id"], node["person_id"], node["name"], node["reading"], node["block"], phone, may,
                     node["parent_id"], node["sort"], number, depth, group, node["away_until"], _away(node, today),
                     node["reports_back"])


def _away(node: Mapping[Any, Any], today: date) -> bool:
    return node["away_until"] is not None and node["away_until"] >= today
