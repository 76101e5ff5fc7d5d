"""Lines of a file of results as calls of this salon's plans, and the lines that cannot be, each with its reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from salon_app.model.clock_times import clock_words
from salon_app.model.dates import wareki
from salon_app.model.imported_columns import LineRemark
from salon_app.model.kana import search_key
from salon_app.model.phones import LEAST_DIGITS, line_key
from salon_app.model.problems import InputProblem
from salon_app.model.roster_cells import cell_text, with_lost_zero
from salon_app.model.roster_words import HONORIFIC
from salon_app.model.table_values import Cell, DateOrder, date_order, read_day, read_time
from salon_app.model.texts import translate
from salon_app.model.watch_results import PAUSED, WatchRole, read_result
from salon_app.model.yen import excerpt
from salon_app.services.people_checks import check_note
from salon_app.services.people_values import Person
from salon_app.services.watch_calls.rows import minute_of
from salon_app.services.watch_calls.values import WatchPlan
from salon_app.system.tabular import TableFile, TableRow


@dataclass(frozen=True)
class ResultLine:
    """A call as a line of the file tells it. `time` in minutes since midnight, None where the file does not say.

    `key` tells the line again when the same or a later file is imported.
    """

    line: int
    plan: WatchPlan
    day: date
    time: int | None
    result: str
    note: str
    key: str


@dataclass
class ReadResults:
    """All lines of a file."""

    lines: list[ResultLine] = field(default_factory=list)
    rejected: list[LineRemark] = field(default_factory=list)


class Rung:
    """Who is meant by a telephone number and a name, among the people of the roster, and their plans."""

    def __init__(self, people: Sequence[Person], plans: Sequence[WatchPlan]) -> None:
        self._plans: dict[int, list[WatchPlan]] = {}
        for plan in plans:
            self._plans.setdefault(plan.person_id, []).append(plan)
        self._by_line: dict[str, list[Person]] = {}
        self._by_name: dict[str, list[Person]] = {}
        for person in people:
            for digits in person.phone_key.split("\n"):
                if len(digits) >= LEAST_DIGITS:
                    self._by_line.setdefault(digits, []).append(person)
            for name in _names(person):
                self._by_name.setdefault(name, []).append(person)

    def find(self, phone: str, name: str, day: date) -> WatchPlan:
        """The plan of a date (else the newest) of the only one who can be meant. Raises InputProblem, who it is in words."""
        who = excerpt(name or phone)
        if not who:
            raise InputProblem(translate("Watch", "お名前も電話番号もありません。"))
        by_line = self._by_line.get(line_key(phone), []) if phone else []
        by_name = self._by_name.get(search_key(name), []) if name else []
        both = [one for one in by_line if one in by_name]
        if by_line and name and not both:
            sentence = translate("Watch", "この電話番号は{owner}さんのものですが、お名前が「{who}」です。")
            raise InputProblem(sentence.format(owner=by_line[0].name, who=who))
        if phone and by_name and not by_line:
            sentence = translate("Watch", "「{who}」さんの電話番号が、名簿とちがいます。")
            raise InputProblem(sentence.format(who=who))
        people = both or by_line or by_name
        if not people:
            raise InputProblem(translate("Watch", "「{who}」は名簿に見つかりません。").format(who=who))
        rung = [one for one in people if one.id in self._plans]
        if not rung:
            raise InputProblem(translate("Watch", "「{who}」には、見守り電話の予定がありません。").format(who=who))
        if len(rung) > 1:
            sentence = translate("Watch", "「{who}」に当たる方が{count}名います。お名前と電話番号の両方があれば分かります。")
            raise InputProblem(sentence.format(who=who, count=len(rung)))
        plans = self._plans[rung[0].id]
        return next((one for one in plans if one.since <= day and (one.until is None or day <= one.until)),
                    max(plans, key=lambda one: one.since))


def read_lines(table: TableFile, columns: Mapping[WatchRole, int], rung: Rung, *, today: date, minute: int) -> ReadResults:
    """The lines of a table; `today` and `minute` are now, after which nothing can have been rung."""
    found = ReadResults()
    order, _ = date_order(row.cells[columns[WatchRole.DATE]] for row in table.rows if not row.problem)
    seen: dict[str, int] = {}
    for row in table.rows:
        try:
            if row.problem:
                raise InputProblem(row.problem)
            one = _read(row, columns, rung, order, today, minute)
            key = one.key
            if key in seen and one.time is not None:
                sentence = translate("Watch", "{line}行目と同じ電話なので、入れません。")
                raise InputProblem(sentence.format(line=seen[key]))
            again = 1
            while key in seen:  # without a time, the same result of a date may stand for several calls
                again += 1
                key = f"{one.key}:{again}"
            seen[key] = row.line
            found.lines.append(one if key == one.key else ResultLine(
                one.line, one.plan, one.day, one.time, one.result, one.note, key))
        except InputProblem as problem:
            found.rejected.append(LineRemark(row.line, problem.sentence))
    return found


def _read(row: TableRow, columns: Mapping[WatchRole, int], rung: Rung, order: DateOrder | None, today: date,
          minute: int) -> ResultLine:
    def cell(role: WatchRole) -> Cell:
        return row.cells[columns[role]] if role in columns else ""

    day = read_day(cell(WatchRole.DATE), today=today, order=order)
    time = _time(cell(WatchRole.TIME), cell(WatchRole.DATE))
    phone = cell(WatchRole.PHONE)
    name = HONORIFIC.sub("", cell_text(cell(WatchRole.NAME)) or cell_text(cell(WatchRole.READING))).strip()
    plan = rung.find(with_lost_zero(phone) or cell_text(phone), name, day)
    result = read_result(cell(WatchRole.RESULT), cell(WatchRole.STATUS))
    if result == PAUSED:
        raise InputProblem(translate("Watch", "休止などで、かけていない行です。"))
    if not result:
        said = excerpt(cell_text(cell(WatchRole.RESULT)) or cell_text(cell(WatchRole.STATUS)))
        sentence = translate("Watch", "結果の「{said}」が、どの答えか分かりません。")
        raise InputProblem(sentence.format(said=said) if said else translate("Watch", "結果がありません。"))
    if day > today:
        raise InputProblem(translate("Watch", "先の日付（{day}）です。").format(day=wareki(day)))
    if day == today and time is not None and time > minute:
        raise InputProblem(translate("Watch", "まだ来ていない時刻（{time}）です。").format(time=clock_words(time)))
    if day < plan.since:
        sentence = translate("Watch", "見守り電話を始めた日（{day}）より前です。")
        raise InputProblem(sentence.format(day=wareki(plan.since)))
    return ResultLine(row.line, plan, day, time, result, check_note(cell_text(cell(WatchRole.NOTE))),
                      f"import:{plan.id}:{day.isoformat()}:{'' if time is None else time}:{result}")


def _time(cell: Cell, day: Cell) -> int | None:
    told = read_time(cell)
    if told is None and cell_text(cell):
        sentence = translate("Watch", "「{text}」は時刻として読めません。")
        raise InputProblem(sentence.format(text=excerpt(cell_text(cell))))
    told = told or read_time(day)
    return None if told is None else minute_of(told)


def _names(person: Person) -> set[str]:
    """What a file may call somebody: whole, by 姓, or by the reading."""
    return {key for text in (person.name, person.family, person.reading) if (key := search_key(text))}
