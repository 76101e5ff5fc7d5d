"""What came back on a 電話かけ表, taken into the calls inside one open operation: all of it or nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.services.activities_values import PrintedSheet
from salon_app.services.business_day import BusinessDay
from salon_app.services.sheets import SheetsService
from salon_app.services.watch_calls.calls import WatchCallsService
from salon_app.services.watch_calls.recorded import Recorded
from salon_app.services.watch_calls.sheet_values import TypedCall, WatchSheet, WatchSheetRow
from salon_app.store.unit_of_work import Operation

TRIES = (1, 2)


class SheetTyping:
    """The way of a sheet's ticks into attempts."""

    def __init__(self, day: BusinessDay, sheets: SheetsService, calls: WatchCallsService) -> None:
        self._day = day
        self._sheets = sheets
        self._calls = calls

    def enter(self, operation: Operation, sheet: WatchSheet, issued: PrintedSheet, typed: Sequence[TypedCall],
              caller_id: int | None, by: int | None) -> int:
        """Everything on the sheet; returns how many people. Raises InputProblem (field: numbers, time, result)."""
        rows = _checked(sheet, typed)
        if sheet.on > self._day.clock.today():
            sentence = translate("Watch", "この用紙は、まだ来ていない日のものです。その日になってから入れてください。")
            raise InputProblem(sentence, field="numbers")
        people = set()
        changed = False
        there = Recorded(operation.session, [row.line.plan.id for row in sheet.rows], sheet.on, sheet.on)
        for call in sorted(typed, key=lambda one: (one.number, one.attempt)):
            plan = rows[call.number].line.plan
            people.add(plan.person_id)
            key = f"sheet:{issued.id}:{call.number}:{call.attempt}"
            before = there.by_key(key)
            with _named(call.number):
                if before is not None:
                    changed |= self._put_right(before, call, sheet.code, by)
                elif not there.elsewhere(plan.id, sheet.on, call.time, call.result, call.kind, besides="sheet"):
                    self._calls.record(plan.id, call.result, on=sheet.on, time=call.time, kind=call.kind, note=call.note,
                                       caller_id=caller_id or sheet.caller_id or plan.caller_id, source="sheet", key=key, by=by)
                    changed = True
        if sheet.typed and not changed:
            raise InputProblem(translate("Watch", "前に入れた内容と同じです。直すところはありません。"), field="numbers")
        self._sheets.close(issued.id, by=by)
        return len(people)

    def _put_right(self, before: Any, call: TypedCall, code: str, by: int | None) -> bool:
        """The same tick typed otherwise; False where nothing is other than before."""
        note, time = call.note.strip() or before.note, before.time if call.time is None else call.time
        if (before.result, before.time, before.note, before.kind) == (call.result, time, note, call.kind):
            return False
        if before.kind != call.kind:
            sentence = translate("Watch", "電話を訪問に、訪問を電話に直すことはできません。電話の画面で入れてください。")
            raise InputProblem(sentence, field="result")
        reason = translate("Watch", "電話かけ表 {code} の入れ直し").format(code=code)
        self._calls.correct(before.id, result=call.result, time=time, note=note, reason=reason, by=by)
        return True


def _checked(sheet: WatchSheet, typed: Sequence[TypedCall]) -> dict[int, WatchSheetRow]:
    """The rows by number. Raises InputProblem for what cannot be on this paper."""
    if not typed:
        raise InputProblem(translate("Watch", "結果を、1つは入れてください。"), field="result")
    if any(call.attempt not in TRIES for call in typed):
        raise ValueError("a sheet has two tries a row")
    rows = {row.number: row for row in sheet.rows}
    tries: dict[int, dict[int, TypedCall]] = {}
    for call in typed:
        row = rows.get(call.number)
        if row is None:
            sentence = translate("Watch", "用紙 {code} に、{number}番はありません。1番から{last}番までです。")
            raise InputProblem(sentence.format(code=sheet.code, number=call.number, last=max(rows, default=0)),
                               field="numbers")
        if row.paused:
            sentence = translate("Watch", "{number}番の方は、この日は休止です。番号を確かめてください。"
                                          "お電話したときは、電話の画面で入れてください。")
            raise InputProblem(sentence.format(number=call.number), field="numbers")
        if call.attempt in tries.setdefault(call.number, {}):
            sentence = translate("Watch", "{number}番の{attempt}回目が、2つあります。")
            raise InputProblem(sentence.format(number=call.number, attempt=call.attempt), field="numbers")
        tries[call.number][call.attempt] = call
    for number, made in tries.items():
        first, second = (made[one].time if one in made else None for one in TRIES)
        if first is not None and second is not None and second < first:
            sentence = translate("Watch", "{number}番の2回目の時刻が、1回目より前になっています。")
            raise InputProblem(sentence.format(number=number), field="time")
    return rows


@contextmanager
def _named(number: int) -> Iterator[None]:
    """What is wrong with a row is said with its number."""
    try:
        yield
    except InputProblem as problem:
        sentence = translate("Watch", "{number}番：{problem}").format(number=number, problem=problem.sentence)
        raise InputProblem(sentence, field="numbers" if problem.field == "date" else problem.field) from problem
