"""通話票: each caller's slip on paper with row numbers and 用紙番号, and typing it back.

One 用紙番号 holds for all slips of a version: they lie beside the callers' telephones from one round to the next, so that
a number is typed into as many rounds as come and is never used up.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from salon_app.model import row_numbers
from salon_app.model.clock_times import DAY_MINUTES
from salon_app.model.operations import Op
from salon_app.model.phone_trees import CURRENT, DRAFT, RESULTS, TOLD
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.services.activities_values import PrintedSheet
from salon_app.services.business_day import BusinessDay
from salon_app.services.other_sheets import other_kind
from salon_app.services.phone_tree.rounds import GRACE, STILL_TYPED, TreeRoundsService
from salon_app.services.phone_tree.trees import PhoneTreesService
from salon_app.services.phone_tree.values import PhoneTree, TreeCall, TreeRound
from salon_app.services.sheets import SheetsService
from salon_app.store.tables import TreeCallRow
from salon_app.store.unit_of_work import UnitOfWork

SLIPS = "phone-tree-slips"
"""The document's key, and the kind of its 用紙番号."""


@dataclass(frozen=True)
class SlipRow:
    """A row of a caller's slip: a node to ring. `below`: only where the one above it is not reached."""

    number: int
    node_id: int
    below: bool = False


@dataclass(frozen=True)
class CallerSlip:
    """通話票 of one caller (a node): their own people in order, then the branch under each of these in order.

    Row numbers run through all slips of a print-out. `code` '' while not issued.
    """

    code: str
    tree_id: int
    caller_id: int
    rows: tuple[SlipRow, ...]


@dataclass(frozen=True)
class TypedTreeCall:
    """A tick on a slip: row, result, and the minute of the day written beside it (None: nothing was written).

    A row that was rung twice is typed twice.
    """

    number: int
    result: str
    time: int | None = None


@dataclass(frozen=True)
class _Line:
    """A tick with the nodes it is about, at an instant."""

    caller_id: int
    node_id: int
    result: str
    time: datetime
    timed: bool


class TreeSlipsService:
    """What stands on the slips, their number, and what came back."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, trees: PhoneTreesService, rounds: TreeRoundsService,
                 sheets: SheetsService) -> None:
        self._uow = uow
        self._day = day
        self._trees = trees
        self._rounds = rounds
        self._sheets = sheets

    # queries

    def slips(self, tree_id: int) -> tuple[CallerSlip, ...]:
        """通話票 of every caller of a version from the 発信元 down, as issued or as they would be. Raises RuleProblem."""
        with self._uow.read():
            planned = _planned(self._trees.get(tree_id))
            issued = self._sheets.newest(SLIPS, tree_id)
            return _numbered(planned, issued.code if issued is not None and issued.rows == _map(planned) else "")

    def find(self, code: str) -> tuple[CallerSlip, ...]:
        """The slips behind a typed number. Raises InputProblem (field: numbers), by name for another kind."""
        with self._uow.read():
            issued = self._sheets.find(code)
            if issued.kind != SLIPS:
                raise InputProblem(other_kind(issued, wanted=translate("PhoneTree", "連絡網の通話票")), field="numbers")
            planned = _planned(self._trees.get(issued.subject_id))
            if _map(planned) != issued.rows:
                sentence = translate("PhoneTree", "用紙 {code} は、連絡網を直す前の通話票です。1名ずつ画面で記録してください。")
                raise InputProblem(sentence.format(code=issued.code), field="numbers")
            return _numbered(planned, issued.code)

    # commands

    def issue(self, tree_id: int, *, by: int | None = None) -> PrintedSheet:
        """A 用紙番号 for the slips of the version in force; the same one again for the same tree. Raises RuleProblem for a
        draft, which may still change, and for a past version."""
        with self._uow.operation(Op.SHEET_PRINTED, by=by):
            tree = self._trees.get(tree_id)
            if tree.state == DRAFT:
                raise RuleProblem(translate("PhoneTree", "下書きの通話票は印刷できません。先に、この版を使い始めてください。"))
            if tree.state != CURRENT:
                raise RuleProblem(translate("PhoneTree", "もう使っていない版です。いま使っている版の通話票を印刷してください。"))
            slips = self.slips(tree_id)
            code = slips[0].code if slips else ""
            today = self._day.clock.today()
            return self._sheets.find(code) if code else self._sheets.issue(
                SLIPS, tree_id, start=today, end=today, rows=_map(slips), by=by)

    def enter(self, round_id: int, code: str, calls: Sequence[TypedTreeCall], *, by: int | None = None) -> int:
        """What came back on slips, as one operation (Op.TREE_SHEET_TYPED), all or nothing; how many calls it added.

        For a round that is running, or ended within 24 hours: paper comes back later, and who was told on it is not left
        as まだ伝わっていない方. A call that is on the record already (of the same minute, or without one written) and
        whoever was told meanwhile add nothing. Without a time it is now, or the end of the round. Raises InputProblem
        (field: numbers; result; time, also for the future or before the start), RuleProblem for a round long over.
        """
        with self._uow.operation(Op.TREE_SHEET_TYPED, by=by) as operation:
            held = self._rounds.get(round_id)
            now = self._day.clock.now()
            if held.ended_at is not None and now - held.ended_at > STILL_TYPED:
                raise RuleProblem(translate("PhoneTree", "終わってから1日を過ぎた連絡には、通話票を入れられません。"))
            lines = self._lines(held, self._on_slips(held, code), calls, now)
            found = list(held.calls)
            for line in lines:
                if not _recorded(line, found):
                    call_id = operation.insert(
                        TreeCallRow, round_id=round_id, node_id=line.node_id, caller_id=line.caller_id, result=line.result,
                        time=line.time, at=now, by=by, source="sheet")
                    found.append(TreeCall(
                        call_id, line.node_id, line.caller_id, line.result, False, line.time, by, "sheet"))
            added = found[len(held.calls):]
            operation.subject["count"] = len({call.node_id for call in added})
            return len(added)

    # parts

    def _on_slips(self, held: TreeRound, code: str) -> dict[int, tuple[int, int]]:
        """Caller and node by row number. Raises InputProblem."""
        slips = self.find(code)
        for slip in slips:
            if slip.tree_id != held.tree.id:
                sentence = translate("PhoneTree", "用紙 {code} は、第{number}版の通話票です。この連絡は、第{present}版です。")
                raise InputProblem(sentence.format(code=slip.code, number=self._trees.get(slip.tree_id).number,
                                                   present=held.tree.number), field="numbers")
        return {row.number: (slip.caller_id, row.node_id) for slip in slips for row in slip.rows}

    def _lines(self, held: TreeRound, rows: Mapping[int, tuple[int, int]], calls: Sequence[TypedTreeCall],
               now: datetime) -> list[_Line]:
        """What was typed, checked as a whole. Raises InputProblem."""
        if not calls:
            raise InputProblem(translate("PhoneTree", "結果を、1つは入れてください。"), field="numbers")
        strange = tuple(sorted({call.number for call in calls} - rows.keys()))
        if strange:
            sentence = translate("Sheets", "{numbers}番は、この用紙にありません。用紙の番号は{least}番から{most}番までです。")
            raise InputProblem(sentence.format(numbers=row_numbers.in_words(strange), least=min(rows, default=0),
                                               most=max(rows, default=0)), field="numbers")
        lines = []
        for call in calls:
            if call.result not in RESULTS:
                sentence = translate("PhoneTree", "{number}番は、どうなりましたか。1つ選んでください。")
                raise InputProblem(sentence.format(number=call.number), field="result")
            lines.append(_Line(*rows[call.number], call.result, self._instant(held, call, now), call.time is not None))
        return lines

    def _instant(self, held: TreeRound, call: TypedTreeCall, now: datetime) -> datetime:
        """When a call was made: on the day the round began, or after midnight where the round went on till then."""
        if call.time is None:
            return held.ended_at or now
        if not 0 <= call.time <= DAY_MINUTES:
            sentence = translate("PhoneTree", "{number}番の時刻が、1日の中にありません。")
            raise InputProblem(sentence.format(number=call.number), field="time")
        midnight = self._day.clock.local(held.started_at).replace(hour=0, minute=0, second=0, microsecond=0)
        time = midnight + timedelta(minutes=call.time)
        if time < held.started_at - GRACE:
            time += timedelta(days=1)
            if time > (held.ended_at or now) + GRACE:
                sentence = translate("PhoneTree", "{number}番の時刻は、連絡を始める前です。")
                raise InputProblem(sentence.format(number=call.number), field="time")
        if time > now:
            sentence = translate("PhoneTree", "{number}番の時刻は、まだ来ていません。")
            raise InputProblem(sentence.format(number=call.number), field="time")
        return time


def _planned(tree: PhoneTree) -> tuple[CallerSlip, ...]:
    slips, number = [], 0
    for place in tree.places:
        own = tree.tree.children(place.id)
        branches = [one for child in own for one in tree.tree.branch(child.id)]
        rows = []
        for at, node in enumerate([*own, *branches]):
            number += 1
            rows.append(SlipRow(number, node.id, below=at >= len(own)))
        if rows:
            slips.append(CallerSlip("", tree.id, place.id, tuple(rows)))
    return tuple(slips)


def _numbered(slips: Sequence[CallerSlip], code: str) -> tuple[CallerSlip, ...]:
    return tuple(replace(slip, code=code) for slip in slips)


def _map(slips: Sequence[CallerSlip]) -> tuple[tuple[int, int | None], ...]:
    """Row numbers with the node each is about."""
    return tuple((row.number, row.node_id) for slip in slips for row in slip.rows)


def _recorded(line: _Line, calls: Sequence[TreeCall]) -> bool:
    """Whether a tick adds nothing to the calls on the record: told by then, or this very call."""
    for call in calls:
        if call.node_id != line.node_id or call.report:
            continue
        if call.result in TOLD and (line.result in TOLD or not line.timed or line.time >= call.time):
            return True
        same_minute = abs(line.time - call.time) <= GRACE
        if (call.caller_id, call.result) == (line.caller_id, line.result) and (same_minute or not line.timed):
            return True
    return False
