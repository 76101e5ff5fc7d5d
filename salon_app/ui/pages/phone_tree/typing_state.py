"""通話票 while they are typed back: whose they are, what is ticked so far, and what it comes to. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from salon_app.model.clock_times import parse_clock
from salon_app.model.phone_trees import REACHED, kind_words
from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.services.phone_tree.slips import CallerSlip, TypedTreeCall
from salon_app.services.phone_tree.values import PhoneTree, TreeRound
from salon_app.ui.date_words import clock_time, plain_day

Typed = dict[str, list[dict[str, str]]]
"""By row number as typed text: each call of that row with its `result` ('' for none) and the `time` as written."""


@dataclass(frozen=True)
class TreeSlips:
    """All slips of one 用紙番号, and the tree they are of."""

    slips: tuple[CallerSlip, ...]
    tree: PhoneTree

    @property
    def code(self) -> str:
        """Their 用紙番号."""
        return self.slips[0].code


def round_words(held: TreeRound) -> str:
    """`訓練　11月22日（日）13:50から　第3版`."""
    words = translate("TreePages", "{kind}　{day}{time}から　第{number}版")
    return words.format(kind=kind_words(held.kind), day=plain_day(held.business_date), time=clock_time(held.started_at),
                        number=held.tree.number)


def slip_words(slip: CallerSlip, tree: PhoneTree) -> tuple[str, str]:
    """A caller's slip: whose it is, and its row numbers."""
    name = translate("TreePages", "{name}さん").format(name=tree.place(slip.caller_id).name)
    first, last = slip.rows[0].number, slip.rows[-1].number
    words = translate("TreePages", "{first}番") if first == last else translate("TreePages", "{first}～{last}番")
    return name, words.format(first=first, last=last)


def written(calls: Sequence[Mapping[str, str]]) -> bool:
    """Is anything typed in a row?"""
    return any(call.get("result") or call.get("time", "").strip() for call in calls)


def count(typed: Typed, numbers: Sequence[int]) -> int:
    """How many of these rows have something typed."""
    return sum(1 for number in numbers if written(typed.get(str(number), [])))


def reach(typed: Typed, numbers: Sequence[int]) -> Typed:
    """As it is when these rows are ticked 伝わった; what else is typed in them stays."""
    found: Typed = {number: [dict(call) for call in calls] for number, calls in typed.items()}
    for number in numbers:
        calls = found.setdefault(str(number), [{"result": "", "time": ""}])
        calls[-1]["result"] = calls[-1]["result"] or REACHED
    return found


def missing(typed: Typed) -> str:
    """What has to be put right before it is entered, '' for nothing."""
    for number, calls in sorted(typed.items(), key=lambda one: int(one[0])):
        for call in calls:
            if not call.get("result") and call.get("time", "").strip():
                return translate("TreePages", "{number}番がどうなったか、選んでください").format(number=number)
            try:
                _minute(call)
            except InputProblem:
                return translate("TreePages", "{number}番の時刻を確かめてください").format(number=number)
    return ""


def calls_of(typed: Typed) -> list[TypedTreeCall]:
    """As the service takes it. Raises InputProblem (field: time)."""
    return [TypedTreeCall(int(number), call["result"], _minute(call))
            for number, calls in sorted(typed.items(), key=lambda one: int(one[0])) for call in calls if call.get("result")]


def _minute(call: Mapping[str, Any]) -> int | None:
    text = call.get("time", "")
    return parse_clock(text, field="time") if text.strip() else None
