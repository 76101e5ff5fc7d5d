"""Versions of the phone tree and how one is built: add below, move below, up and down, swap, take out. Never by dragging."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from random import Random
from types import EllipsisType
from typing import Any

from sqlalchemy import func, select

from salon_app.model.operations import Op
from salon_app.model.phone_trees import CURRENT, DRAFT, PAST, Node, Tree
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.model.tree_simulation import Odds, checked, spread
from salon_app.services.business_day import FIRST_DATE, LAST_DATE, BusinessDay
from salon_app.services.consents import ConsentsService
from salon_app.services.people import PeopleService
from salon_app.services.people_values import Person
from salon_app.services.phone_tree.balance import balanced
from salon_app.services.phone_tree.rows import NODE, ROUND, TREE, trees_of
from salon_app.services.phone_tree.values import PhoneTree, Rehearsal, TreePlace, TreeWarning
from salon_app.store.tables import PhoneTreeRow, TreeNodeRow
from salon_app.store.unit_of_work import Operation, UnitOfWork

MOST_CALLS, USUAL_CALLS = 20, 4


class PhoneTreesService:
    """Commands and queries. A published version never changes: changing it begins a draft that starts as its copy."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, people: PeopleService, consents: ConsentsService) -> None:
        self._uow = uow
        self._day = day
        self._people = people
        self._consents = consents

    # queries

    def current(self) -> PhoneTree | None:
        """The version in force, or None."""
        return self._newest(CURRENT)

    def draft(self) -> PhoneTree | None:
        """The version being made, or None."""
        return self._newest(DRAFT)

    def get(self, tree_id: int) -> PhoneTree:
        """One version. Raises RuleProblem if there is none."""
        found = self._read(select(TREE).where(TREE.c.id == tree_id))
        if not found:
            raise RuleProblem(translate("PhoneTree", "その連絡網は見つかりません。"))
        return found[0]

    def all(self) -> tuple[PhoneTree, ...]:
        """All versions, newest first."""
        return self._read(select(TREE).order_by(TREE.c.number.desc()))

    # building

    def begin_draft(self, *, by: int | None = None) -> int:
        """A new version as a copy of the current one (empty where there is none); the present draft again if there is one."""
        with self._uow.operation(Op.TREE_CHANGED, by=by) as operation:
            present, before = self.draft(), self.current()
            if present is not None:
                return present.id
            number = (operation.connection.execute(select(func.max(TREE.c.number))).scalar() or 0) + 1
            tree_id = operation.insert(PhoneTreeRow, number=number, state=DRAFT,
                                       most_calls=before.most_calls if before else USUAL_CALLS)
            new_ids: dict[int, int] = {}
            for place in before.places if before is not None else ():
                new_ids[place.id] = operation.insert(
                    TreeNodeRow, tree_id=tree_id, person_id=place.person_id, sort=place.sort, away_until=place.away_until,
                    parent_id=None if place.parent_id is None else new_ids[place.parent_id], reports_back=place.reports_back)
            return tree_id

    def give_up(self, tree_id: int, *, by: int | None = None) -> None:
        """The draft is not wanted any more; the version in force stays as it is. Raises RuleProblem for any other version."""
        with self._uow.operation(Op.TREE_CHANGED, by=by) as operation:
            nodes = self._draft_nodes(operation, tree_id)
            depth = {place.id: place.depth for place in self.get(tree_id).places}
            if nodes:  # who is rung goes before who rings
                operation.remove_many(TreeNodeRow, sorted(nodes.values(), key=lambda node: -depth[node["id"]]))
            operation.remove(PhoneTreeRow, tree_id)

    def add(self, tree_id: int, person_id: int, *, below: int | None, by: int | None = None) -> int:
        """Put somebody below a node (None: as 発信元); returns the node. Raises RuleProblem for somebody already there, a
        second 発信元, or a version that is in force; InputProblem (field: person)."""
        person = self._people.get(self._people.current_id(person_id))
        if person is None or person.is_body:
            raise InputProblem(translate("PhoneTree", "どなたを入れるか、選んでください。"), field="person")
        with self._uow.operation(Op.TREE_CHANGED, by=by) as operation:
            nodes = self._draft_nodes(operation, tree_id)
            if any(node["person_id"] == person.id for node in nodes.values()):
                raise RuleProblem(translate("PhoneTree", "この方は、もう連絡網に入っています。"))
            if below is None and nodes:
                raise RuleProblem(translate("PhoneTree", "発信元は、もう決まっています。どなたの下に入れるかを選んでください。"))
            if below is not None:
                _known(nodes, below)
            return operation.insert(TreeNodeRow, tree_id=tree_id, person_id=person.id, parent_id=below,
                                    sort=_last(nodes, below) + 1, away_until=self._away_until(person.id))

    def move(self, node_id: int, *, below: int, by: int | None = None) -> None:
        """Move a node with everybody under it below another. Raises RuleProblem for its own branch (a circle) or itself."""
        with self._uow.operation(Op.TREE_CHANGED, by=by) as operation:
            nodes = self._nodes_with(operation, node_id)
            _known(nodes, below)
            if below == node_id:
                raise RuleProblem(translate("PhoneTree", "ご本人の下には入れられません。別の方を選んでください。"))
            at: int | None = below
            while at is not None:
                if at == node_id:
                    raise RuleProblem(translate(
                        "PhoneTree", "自分の下の方の下には入れられません（連絡がぐるぐる回ります）。別の方を選んでください。"))
                at = nodes[at]["parent_id"]
            operation.update(TreeNodeRow, node_id, parent_id=below, sort=_last(nodes, below) + 1)

    def shift(self, node_id: int, *, by_places: int, by: int | None = None) -> None:
        """Earlier (−) or later (+) among those the same caller rings; at the end nothing happens."""
        with self._uow.operation(Op.TREE_CHANGED, by=by) as operation:
            nodes = self._nodes_with(operation, node_id)
            beside = sorted((node for node in nodes.values() if node["parent_id"] == nodes[node_id]["parent_id"]),
                            key=lambda node: (node["sort"], node["id"]))
            ids = [node["id"] for node in beside]
            at = ids.index(node_id)
            ids.insert(max(0, min(len(ids) - 1, at + by_places)), ids.pop(at))
            for sort, one in enumerate(ids, start=1):
                if nodes[one]["sort"] != sort:
                    operation.update(TreeNodeRow, one, sort=sort)

    def swap(self, node_id: int, other_id: int, *, by: int | None = None) -> None:
        """Two people change places; the branches stay where they are."""
        with self._uow.operation(Op.TREE_CHANGED, by=by) as operation:
            nodes = self._nodes_with(operation, node_id)
            first, second = nodes[node_id], _known(nodes, other_id)
            if node_id == other_id:
                return
            for one, other in ((first, second), (second, first)):
                operation.update(TreeNodeRow, one["id"], person_id=other["person_id"], away_until=other["away_until"])

    def remove(self, node_id: int, *, by: int | None = None) -> None:
        """Take somebody out; those below are rung by who rang this one. The 発信元 only while it is alone."""
        with self._uow.operation(Op.TREE_CHANGED, by=by) as operation:
            nodes = self._nodes_with(operation, node_id)
            above = nodes[node_id]["parent_id"]
            below = sorted((node for node in nodes.values() if node["parent_id"] == node_id),
                           key=lambda node: (node["sort"], node["id"]))
            if above is None and below:
                raise RuleProblem(translate(
                    "PhoneTree", "発信元は、下の方がいるあいだは外せません。先に別の方と入れかえてください。"))
            for step, node in enumerate(below, start=1):
                operation.update(TreeNodeRow, node["id"], parent_id=above, sort=_last(nodes, above) + step)
            operation.remove(TreeNodeRow, node_id)

    def set_place(self, node_id: int, *, away_until: date | EllipsisType | None = ..., reports_back: bool | None = None,
                  by: int | None = None) -> None:
        """休止 until a date (None: back again; not given: as it is), and whether this last one reports back. Also in the
        version in force: who is away is no change of the tree, and is away in the draft as well. Raises InputProblem (field:
        away_until), RuleProblem for a past version."""
        if isinstance(away_until, date) and not self._day.clock.today() <= away_until <= LAST_DATE:
            raise InputProblem(translate("PhoneTree", "休止の終わりは、今日か、先の日にしてください。"), field="away_until")
        with self._uow.operation(Op.TREE_CHANGED, by=by) as operation:
            row = operation.row(TreeNodeRow, node_id)
            if operation.row(PhoneTreeRow, row["tree_id"])["state"] == PAST:
                raise RuleProblem(translate("PhoneTree", "前の版は直せません。いま使っている版を開いてください。"))
            if reports_back is not None:
                operation.update(TreeNodeRow, node_id, reports_back=reports_back)
            if not isinstance(away_until, EllipsisType):
                for one in operation.connection.execute(_places_of(row["person_id"])).mappings().all():
                    operation.update(TreeNodeRow, one["id"], away_until=away_until)

    def set_most_calls(self, tree_id: int, most: int, *, by: int | None = None) -> None:
        """How many one caller should ring at most. Raises InputProblem (field: most)."""
        if not 1 <= most <= MOST_CALLS:
            sentence = translate("PhoneTree", "1人がかける人数は、1名から{most}名までです。")
            raise InputProblem(sentence.format(most=MOST_CALLS), field="most")
        with self._uow.operation(Op.TREE_CHANGED, by=by) as operation:
            self._draft_nodes(operation, tree_id)
            operation.update(PhoneTreeRow, tree_id, most_calls=most)

    def publish(self, tree_id: int, *, valid_from: date | None = None, by: int | None = None) -> None:
        """The draft is in force from a date (today, or the present version's where that is later), the one before is past.

        Raises InputProblem (field: valid_from) for a date before the present version's, RuleProblem for an empty tree or
        while a round is under way.
        """
        with self._uow.operation(Op.TREE_PUBLISHED, by=by) as operation:
            before = self.current()
            first = before.valid_from if before is not None and before.valid_from is not None else FIRST_DATE
            since = valid_from or max(self._day.clock.today(), first)
            if not first <= since <= LAST_DATE:
                sentence = translate("PhoneTree", "いまの版より前の日付や、ずっと先の日付にはできません。")
                raise InputProblem(sentence, field="valid_from")
            nodes = self._draft_nodes(operation, tree_id)
            if len(nodes) < 2:
                raise RuleProblem(translate("PhoneTree", "連絡網には、発信元のほかに1名は必要です。"))
            if operation.connection.execute(select(ROUND.c.id).where(ROUND.c.ended_at.is_(None)).limit(1)).first() is not None:
                raise RuleProblem(translate("PhoneTree", "いま連絡を回しているところです。終えてから、新しい版にしてください。"))
            if before is not None:
                operation.update(PhoneTreeRow, before.id, state=PAST)
            operation.update(PhoneTreeRow, tree_id, state=CURRENT, valid_from=since)
            operation.subject["number"] = operation.row(PhoneTreeRow, tree_id)["number"]

    # what is to be mended

    def warnings(self, tree_id: int) -> tuple[TreeWarning, ...]:
        """What should be mended before it is used; nothing is refused."""
        tree = self.get(tree_id)
        if not tree.places:
            return (TreeWarning("no_root", translate("PhoneTree", "まだ、どなたも入っていません。発信元から決めます。")),)
        times = Counter(place.person_id for place in tree.places)
        people = self._people.some(times)
        found = [warning for place in tree.places
                 for warning in self._about(tree, place, people.get(place.person_id), times[place.person_id])]
        if len(tree.places) == 1:
            found.append(TreeWarning("alone", translate("PhoneTree", "発信元だけです。下に入る方を加えてください。")))
        elif not any(place.reports_back for place in tree.places if not tree.tree.children(place.id)):
            sentence = translate("PhoneTree", "終わったと発信元に知らせる方（折り返し）が、決まっていません。")
            found.append(TreeWarning("nobody_reports", sentence))
        return tuple(found)

    def _about(self, tree: PhoneTree, place: TreePlace, person: Person | None, times: int) -> list[TreeWarning]:
        found = []

        def say(code: str, sentence: str) -> None:
            found.append(TreeWarning(code, sentence.format(name=place.name, most=tree.most_calls), place.id))

        below = tree.tree.children(place.id)
        if times > 1:
            say("twice", translate("PhoneTree", "{name}さんが2か所に入っています。"))
        if person is None or not person.active:
            say("left", translate("PhoneTree", "{name}さんは、来なくなった方になっています。"))
        elif not person.phone_key:
            say("no_phone", translate("PhoneTree", "{name}さんの電話番号が名簿にありません。"))
        elif not place.agreed:
            say("no_consent", translate("PhoneTree", "{name}さんの、連絡網にのせる同意がまだです。番号は紙に出ません。"))
        if len(below) > tree.most_calls:
            say("too_many", translate("PhoneTree", "{name}さんがかける方が、{most}名より多くなっています。"))
        if place.away and below:
            say("caller_away", translate("PhoneTree", "{name}さんは休止中です。上の方が、その先へかけます。"))
        return found

    # a better shape

    def suggest_balanced(self, tree_id: int) -> tuple[tuple[int, int | None], ...]:
        """A rebalanced tree of the same people as (node, parent) from the top down: nobody rings more than `most_calls`,
        depth as small as can be, people of one 号棟 together, the 発信元 the same, who is away or without a number at the
        ends. Nothing is changed."""
        return balanced(self.get(tree_id))

    def take_suggestion(self, tree_id: int, *, by: int | None = None) -> None:
        """Make the draft like `suggest_balanced`; the last one of each 班 reports back."""
        with self._uow.operation(Op.TREE_CHANGED, by=by) as operation:
            self._draft_nodes(operation, tree_id)
            for sort, (node_id, parent_id) in enumerate(self.suggest_balanced(tree_id), start=1):
                operation.update(TreeNodeRow, node_id, parent_id=parent_id, sort=sort)
            last = {place.group: place.id for place in self.get(tree_id).places if place.depth}
            for node_id in self._draft_nodes(operation, tree_id):
                operation.update(TreeNodeRow, node_id, reports_back=node_id in last.values())

    def simulate(self, tree_id: int, odds: Odds | None = None, *, random: Random | None = None) -> Rehearsal:
        """How many minutes a round would take, as it is and as suggested, if people answer as `odds` says. Long work (a second
        for 300 people); the same answer each time unless another `random` is handed in. Raises InputProblem (field: a name
        of Odds), RuleProblem."""
        tree = self.get(tree_id)
        assumed = checked(odds or Odds())
        chance = random or Random(tree_id)
        suggested = Tree(tuple(Node(node_id, parent_id, sort, tree.tree.by_id[node_id].away)
                               for sort, (node_id, parent_id) in enumerate(balanced(tree))))
        return Rehearsal(spread(tree.tree, assumed, random=chance), spread(suggested, assumed, random=chance))

    # parts

    def _newest(self, state: str) -> PhoneTree | None:
        found = self._read(select(TREE).where(TREE.c.state == state).order_by(TREE.c.number.desc()).limit(1))
        return found[0] if found else None

    def _read(self, query: Any) -> tuple[PhoneTree, ...]:
        with self._uow.read() as session:
            return trees_of(session, query, self._consents, self._day.clock.today())

    def _away_until(self, person_id: int) -> date | None:
        """休止 of somebody, as said in the version in force."""
        with self._uow.read() as session:
            places = session.connection().execute(_places_of(person_id)).mappings().all()
        return max((place["away_until"] for place in places if place["away_until"] is not None), default=None)

    def _draft_nodes(self, operation: Operation, tree_id: int) -> dict[int, Mapping[str, Any]]:
        """The nodes of a draft. Raises RuleProblem for a version that is in force or past."""
        if operation.row(PhoneTreeRow, tree_id)["state"] != DRAFT:
            raise RuleProblem(translate("PhoneTree", "使っている版は直せません。「直す」を押すと、次の版の下書きができます。"))
        rows: Sequence[Any] = operation.connection.execute(select(NODE).where(NODE.c.tree_id == tree_id)).mappings().all()
        return {row["id"]: dict(row) for row in rows}

    def _nodes_with(self, operation: Operation, node_id: int) -> dict[int, Mapping[str, Any]]:
        return self._draft_nodes(operation, operation.row(TreeNodeRow, node_id)["tree_id"])


def _known(nodes: Mapping[int, Mapping[str, Any]], node_id: int) -> Mapping[str, Any]:
    if node_id not in nodes:
        raise RuleProblem(translate("PhoneTree", "その方は、もうこの連絡網にいません。画面を開き直してください。"))
    return nodes[node_id]


def _places_of(person_id: int) -> Any:
    """Where somebody stands in the version in force and the draft."""
    return select(NODE).join(TREE, TREE.c.id == NODE.c.tree_id).where(NODE.c.person_id == person_id, TREE.c.state != PAST)


def _last(nodes: Mapping[int, Mapping[str, Any]], parent_id: int | None) -> int:
    return max((node["sort"] for node in nodes.values() if node["parent_id"] == parent_id), default=0)
