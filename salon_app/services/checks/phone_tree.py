"""The rules of 連絡網: each version is one tree, one of them is in force, and rounds go through their own version."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import Session

from salon_app.model.phone_trees import CURRENT, DRAFT, cycle_in
from salon_app.model.texts import translate
from salon_app.services.checks.finding import TREE, TREE_CALL, TREE_NODE, TREE_ROUND


def versions_are_one_tree_each(session: Session) -> Iterator[str]:
    """One 発信元 a version, everybody rung by somebody of the same version, and no circle."""
    versions: dict[int, tuple[int, dict[int, int | None]]] = {}
    for tree_id, number, node_id, parent_id in session.connection().execute(
            select(TREE.id, TREE.number, TREE_NODE.id, TREE_NODE.parent_id)
            .join(TREE_NODE, TREE_NODE.tree_id == TREE.id).order_by(TREE.id, TREE_NODE.id)):
        versions.setdefault(tree_id, (number, {}))[1][node_id] = parent_id
    for number, parents in versions.values():
        roots = sum(parent is None for parent in parents.values())
        circle = cycle_in(parents)
        if roots != 1 and not circle:
            sentence = translate("Checks", "連絡網 第{number}版の発信元が、{count}名です（1名のはずです）。")
            yield sentence.format(number=number, count=roots)
        if circle:
            sentence = translate("Checks", "連絡網 第{number}版で、連絡がぐるぐる回ります（ID {ids}）。")
            yield sentence.format(number=number, ids="、".join(map(str, circle)))
        for node_id, parent_id in parents.items():
            if parent_id is not None and parent_id not in parents:
                sentence = translate("Checks", "連絡網 第{number}版の ID {id} に電話する方（ID {parent}）が、この版にいません。")
                yield sentence.format(number=number, id=node_id, parent=parent_id)


def one_version_and_one_round_at_a_time(session: Session) -> Iterator[str]:
    """At most one version in force, one draft, and one round under way."""
    counts = {state: int(count) for state, count in session.connection().execute(
        select(TREE.state, func.count(TREE.id)).group_by(TREE.state)).all()}
    for state, sentence in ((CURRENT, translate("Checks", "使っている連絡網の版が、{count}つあります（1つのはずです）。")),
                            (DRAFT, translate("Checks", "連絡網の下書きが、{count}つあります（1つのはずです）。"))):
        if counts.get(state, 0) > 1:
            yield sentence.format(count=counts[state])
    running = session.connection().execute(
        select(TREE_ROUND.id).where(TREE_ROUND.ended_at.is_(None)).order_by(TREE_ROUND.id)).scalars().all()
    if len(running) > 1:
        sentence = translate("Checks", "終わっていない連絡が、{count}つあります（ID {ids}。1つのはずです）。")
        yield sentence.format(count=len(running), ids="、".join(map(str, running)))


def rounds_go_through_their_version(session: Session) -> Iterator[str]:
    """Who was rung in a round, and who rang, stand in the version the round goes through."""
    rung, caller = aliased(TREE_NODE), aliased(TREE_NODE)
    for call_id, round_id in session.connection().execute(
            select(TREE_CALL.id, TREE_CALL.round_id).join(TREE_ROUND, TREE_ROUND.id == TREE_CALL.round_id)
            .join(rung, and_(rung.id == TREE_CALL.node_id, rung.tree_id == TREE_ROUND.tree_id), isouter=True)
            .join(caller, and_(caller.id == TREE_CALL.caller_id, caller.tree_id == TREE_ROUND.tree_id), isouter=True)
            .where(or_(rung.id.is_(None), and_(TREE_CALL.caller_id.is_not(None), caller.id.is_(None))))
            .order_by(TREE_CALL.id)):
        sentence = translate("Checks", "連絡 ID {round} の電話（ID {id}）が、その連絡網の版にいない方のものです。")
        yield sentence.format(round=round_id, id=call_id)
