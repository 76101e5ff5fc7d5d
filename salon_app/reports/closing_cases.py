"""What somebody has to do in an open 対応 while the salon is closed: a part of 休みの間に電話・訪問する方.

Never on it: why the 対応 began, what was noted in it, and whose number in the family is rung.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from salon_app.model.watch import CALL_BACK, FAMILY, VISIT, step_words
from salon_app.reports.kit.model import Callee, Column, Item, Table, TickGrid
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper
from salon_app.reports.sheet_parts import clock
from salon_app.services import Services
from salon_app.services.watch_calls.values import Case, RoundLine

UNDECIDED = "次にすることを決める"
ROW = 22.0  # mm
DONE = TickGrid(("した", "できない"), lead="時刻", tail="時　　分")
RUNG = (CALL_BACK, VISIT, "")
"""Steps for which the person's own number is printed large."""
WHAT_TO_DO = ("「対応の続き」は、もう始まっている対応で、次にすることです。したら時刻と聞いたことを書き、できないときは、"
              "早めに見守りの担当へ知らせてください。")


def until(services: Services, end: date) -> tuple[Case, ...]:
    """Open cases whose next step is due by a date, or has not been decided; what is late stands first."""
    found = [case for case in services.watch_cases.open_cases() if case.next_on is None or case.next_on <= end]
    return tuple(sorted(found, key=lambda case: (case.next_on or date.min, case.next_time or 0, case.id)))


def taken_over(line: RoundLine, cases: Sequence[Case]) -> bool:
    """Whether a visit that is due is somebody's next step in a case: then it is on their list already."""
    return line.next is not None and line.next.kind == VISIT and any(
        case.person_id == line.plan.person_id and case.next_step == VISIT for case in cases)


def table(services: Services, paper: Paper, cases: Sequence[Case]) -> Table:
    """A row a case: by when, what, for whom, and room to write what came of it."""
    rows = TableBuilder("cases", (
        Column("day", "いつまでに", width=25.0, once=True), Column("what", "すること", width=32.0),
        Column("reading", "ふりがな", data_only=True), Column("name", "お名前・電話番号", width=46.0, data_title="お名前"),
        Column("block", "号棟", data_only=True), Column("phone", "電話番号", data_only=True),
        Column("result", "したか", width=42.0), Column("note", "聞いたこと"),
    ), title="対応の続き", row_height=ROW, frame=1.2)
    for case in cases:
        card = services.people.card(services.people.current_id(case.person_id))
        person, phone = card.person, card.phones[0].number if card.phones else ""
        note = "遅れています" if case.late else ""
        day = "（決める）" if case.next_on is None else paper.day_words(case.next_on)
        rows.row(day=day, what=_what(case), reading=person.reading, block=person.block, phone=phone, result=DONE,
                 name=Callee(f"{person.name} 様", person.reading, person.block, phone if case.next_step in RUNG else "", note,
                             bool(note)))
    return rows.build()


def _what(case: Case) -> Item:
    if not case.next_step:
        return Item(UNDECIDED, size=12.0)
    time = f"{clock(case.next_time)}まで" if case.next_time is not None else ""
    below = "番号は、休みの前に聞いておきます" if case.next_step == FAMILY else ""
    return Item(step_words(case.next_step), "　".join(filter(None, (time, below))), size=12.0)
