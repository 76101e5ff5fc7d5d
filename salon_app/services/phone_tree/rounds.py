"""A round: message, calls with their results, whom to ring next, reports back, the end; and the slips typed back."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import select

from salon_app.model.operations import Op
from salon_app.model.phone_trees import DRILL, REACHED, REAL, RESULTS, TOLD
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.services.business_day import BusinessDay
from salon_app.services.consents import ConsentsService
from salon_app.services.phone_tree.rows import ROUND, rounds_of
from salon_app.services.phone_tree.trees import PhoneTreesService
from salon_app.services.phone_tree.values import TreePlace, TreeRound
from salon_app.store.tables import TreeCallRow, TreeRoundRow
from salon_app.store.unit_of_work import UnitOfWork

STILL_TYPED = timedelta(hours=24)
"""Slips come back, and slips of the hand show, after a round is over: so long after its end both still change it."""
LONGEST_MESSAGE = 200
GRACE = timedelta(minutes=1)
"""Paper gives whole minutes: a call in the minute of the start is not before it."""


class TreeRoundsService:
    """Commands and queries."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, trees: PhoneTreesService, consents: ConsentsService) -> None:
        self._uow = uow
        self._day = day
        self._trees = trees
        self._consents = consents

    # queries

    def running(self) -> TreeRound | None:
        """The round under way, or None."""
        found = self._read(select(ROUND).where(ROUND.c.ended_at.is_(None)).order_by(ROUND.c.id.desc()).limit(1))
        return found[0] if found else None

    def get(self, round_id: int) -> TreeRound:
        """One round with its calls. Raises RuleProblem if there is none."""
        found = self._read(select(ROUND).where(ROUND.c.id == round_id))
        if not found:
            raise RuleProblem(translate("PhoneTree", "その連絡の記録は見つかりません。"))
        return found[0]

    def between(self, start: date, end: date) -> tuple[TreeRound, ...]:
        """Rounds of a period, newest first."""
        return self._read(select(ROUND).where(ROUND.c.business_date.between(start, end)).order_by(ROUND.c.id.desc()))

    # commands

    def start(self, kind: str, message: str, *, by: int | None = None) -> int:
        """Begin 訓練 or 本番 with the version in force. Raises InputProblem (field: message), RuleProblem without a version or
        while another is under way."""
        if kind not in (DRILL, REAL):
            raise ValueError(f"an unknown kind of round: {kind!r}")
        if not message.strip():
            raise InputProblem(translate("PhoneTree", "伝える内容を書いてください。"), field="message")
        if len(message) > LONGEST_MESSAGE:
            sentence = translate("PhoneTree", "伝える内容は{most}字までです。短いほど、まちがわずに伝わります。")
            raise InputProblem(sentence.format(most=LONGEST_MESSAGE), field="message")
        tree = self._trees.current()
        if tree is None:
            raise RuleProblem(translate("PhoneTree", "使っている連絡網がありません。先に連絡網を作ってください。"))
        with self._uow.operation(Op.TREE_ROUND_STARTED, by=by) as operation:
            if self.running() is not None:
                raise RuleProblem(translate("PhoneTree", "いま別の連絡を回しているところです。終えてから始めてください。"))
            return operation.insert(
                TreeRoundRow, tree_id=tree.id, kind=kind, message=message.strip(), business_date=self._day.clock.today(),
                started_at=self._day.clock.now(), started_by=by)

    def call(self, round_id: int, node_id: int, result: str, *, caller_id: int | None = None, time: datetime | None = None,
             seen: int | None = None, source: str = "window", by: int | None = None) -> None:
        """What a call brought. `caller_id` (a node): who rang, else whose turn it is. `seen`: how many calls the page had shown.

        Raises RuleProblem for somebody already told, a round that has ended, and where somebody else recorded a call to the
        same node since `seen`; InputProblem (field: result; time for the future or before the start).
        """
        if result not in RESULTS:
            raise InputProblem(translate("PhoneTree", "どうなったかを1つ選んでください。"), field="result")
        with self._uow.operation(Op.TREE_CALLED, by=by, answer=result) as operation:
            held = self._open(round_id)
            place = self._place(held, node_id)
            if held.progress.told(node_id):
                raise RuleProblem(self._told(held, place))
            if caller_id is not None:
                self._place(held, caller_id)
            if caller_id == node_id:
                raise RuleProblem(translate("PhoneTree", "かけた方と、電話を受けた方が同じです。かけた方を選び直してください。"))
            calls = sorted((one.id, one.node_id) for one in held.calls)
            if seen is not None and any(one == node_id for _, one in calls[seen:]):
                raise RuleProblem(translate("PhoneTree", "さきほど、ほかの方が記録しました。画面を確かめてください。"))
            operation.insert(
                TreeCallRow, round_id=round_id, node_id=node_id, result=result, by=by, source=source,
                caller_id=held.progress.caller_of(node_id) if caller_id is None else caller_id,
                time=self._when(held, time), at=self._day.clock.now())

    def report_back(self, round_id: int, node_id: int, *, time: datetime | None = None, by: int | None = None) -> None:
        """A last one rang the 発信元 back, and so knows. Raises RuleProblem where it did already, InputProblem (field: time)."""
        with self._uow.operation(Op.TREE_CALLED, by=by, answer=REACHED) as operation:
            held = self._open(round_id)
            self._place(held, node_id)
            if any(call.report and call.node_id == node_id for call in held.calls):
                raise RuleProblem(translate("PhoneTree", "この方の折り返しは、もう記録してあります。"))
            operation.insert(TreeCallRow, round_id=round_id, node_id=node_id, caller_id=node_id, result=REACHED, report=True,
                             time=self._when(held, time), at=self._day.clock.now(), by=by)

    def take_back(self, round_id: int, call_id: int, *, by: int | None = None) -> None:
        """A call or a report back was recorded wrongly: the round stands as if it had not been, the log keeps it. What was
        recorded after it stays.

        Also for a round that ended within 24 hours. Raises RuleProblem for one long over, or a record that is gone.
        """
        with self._uow.operation(Op.TREE_CALL_TAKEN_BACK, by=by) as operation:
            held = self.get(round_id)
            if held.ended_at is not None and self._day.clock.now() - held.ended_at > STILL_TYPED:
                raise RuleProblem(translate("PhoneTree", "終わってから1日を過ぎた連絡の記録は、取り消せません。"))
            if all(call.id != call_id for call in held.calls):
                raise RuleProblem(translate("PhoneTree", "その記録は、もうありません。画面を確かめてください。"))
            operation.remove(TreeCallRow, call_id)

    def end(self, round_id: int, *, note: str = "", by: int | None = None) -> None:
        """The round is over; who is not told stays on its record."""
        with self._uow.operation(Op.TREE_ROUND_ENDED, by=by) as operation:
            self._open(round_id)
            operation.update(TreeRoundRow, round_id, ended_at=self._day.clock.now(), ended_by=by, note=note.strip())

    # parts

    def _read(self, query: Any) -> tuple[TreeRound, ...]:
        with self._uow.read() as session:
            return rounds_of(session, query, self._consents, self._day.clock.today(), self._day.clock.now())

    def _open(self, round_id: int) -> TreeRound:
        held = self.get(round_id)
        if held.ended_at is not None:
            raise RuleProblem(translate("PhoneTree", "この連絡は、もう終わっています。"))
        return held

    def _told(self, held: TreeRound, place: TreePlace) -> str:
        """Since when somebody knows, also by the call to another place where the same person stands."""
        if place.parent_id is None:
            return translate("PhoneTree", "{name}さんは発信元です。かける相手ではありません。").format(name=place.name)
        theirs = {one.id for one in held.tree.places if one.person_id == place.person_id}
        times = [one.time for one in held.calls if one.node_id in theirs and one.result in TOLD]
        if not times:
            return translate("PhoneTree", "{name}さんには、もう伝わっています。").format(name=place.name)
        sentence = translate("PhoneTree", "{name}さんには、もう伝わっています（{at}）。")
        return sentence.format(name=place.name, at=f"{self._day.clock.local(min(times)):%H:%M}")

    @staticmethod
    def _place(held: TreeRound, node_id: int) -> TreePlace:
        found = next((one for one in held.tree.places if one.id == node_id), None)
        if found is None:
            raise RuleProblem(translate("PhoneTree", "その方は、この連絡網にいません。画面を開き直してください。"))
        return found

    def _when(self, held: TreeRound, time: datetime | None) -> datetime:
        now = self._day.clock.now()
        if time is None:
            return now
        if time > now:
            raise InputProblem(translate("PhoneTree", "まだ来ていない時刻です。"), field="time")
        if time < held.started_at - GRACE:
            raise InputProblem(translate("PhoneTree", "連絡を始める前の時刻です。"), field="time")
        return time
