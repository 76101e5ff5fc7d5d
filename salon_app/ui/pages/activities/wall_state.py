"""What the wall of names shows of a session in each of its three ways, in words. No Qt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import Final, Literal

from salon_app.model.activity_words import HELPER, INSTRUCTOR, PARTICIPANT, VISITOR, role_words
from salon_app.model.births import Birth, birth_words
from salon_app.model.clock_times import clock_words
from salon_app.model.kana import index_row
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.activities_values import Counts, Expected, NumbersRead, Wall
from salon_app.ui.widgets.attendance_wall import WallName

Mode = Literal["present", "roles", "fees"]
PRESENT: Final = "present"
ROLES: Final = "roles"
FEES: Final = "fees"


def wall_names(wall: Wall, mode: Mode) -> tuple[WallName, ...]:
    """Who stands on the wall: everybody, or for the fees those who came or paid."""
    people = [one for one in wall.people if mode != FEES or one.present or one.fee is not None]
    alike = Counter((one.name, one.block) for one in people)
    return tuple(_name(one, mode, alike[(one.name, one.block)] > 1) for one in people)


def _name(one: Expected, mode: Mode, alike: bool) -> WallName:
    chosen = one.fee is not None if mode == FEES else one.present
    word = ""
    if mode == FEES:
        word = _fee_words(one.fee)
    elif mode == ROLES:
        word = "  ".join(filter(None, (role_words(one.role) if one.role else "", times_words(one))))
    elif one.present:
        word = translate("Attendance", "出席") if one.role == PARTICIPANT else role_words(one.role)
    return WallName(one.person_id, one.name, _note(one, alike, chosen), _row_of(one.reading), chosen, word)


@lru_cache(maxsize=20_000)
def _row_of(reading: str) -> str:
    """The あかさたな tab, remembered: the wall is shown anew after each tap."""
    return index_row(reading)


def _note(one: Expected, alike: bool, chosen: bool) -> str:
    """号棟; the birth year too where two of one name live there (DOMAIN e-29); 予約 while they are awaited."""
    parts = [one.block]
    if alike and one.birth_year is not None:
        year = birth_words(Birth(None, one.birth_year, one.birth_year))
        parts.append(translate("Attendance", "{year}生").format(year=year))
    if one.reserved and not chosen:
        parts.append(translate("Attendance", "予約"))
    return "  ".join(filter(None, parts))


def _fee_words(fee: int | None) -> str:
    if fee is None:
        return ""
    return translate("Attendance", "{amount}円").format(amount=format_yen(fee))


def times_words(one: Expected) -> str:
    """`13:50から`, `14:30まで`, '' where they came for the whole time."""
    parts = []
    if one.came_late is not None:
        parts.append(translate("Attendance", "{time}から").format(time=clock_words(one.came_late)))
    if one.left_early is not None:
        parts.append(translate("Attendance", "{time}まで").format(time=clock_words(one.left_early)))
    return " ".join(parts)


def total_words(counts: Counts) -> str:
    """「出席 14名＋無記名 4名」, and those who did not come as participants on a line of their own."""
    words = translate("Attendance", "出席 {named}名").format(named=counts.named)
    if counts.unnamed:
        words = translate("Attendance", "出席 {named}名＋無記名 {unnamed}名").format(
            named=counts.named, unnamed=counts.unnamed)
    others = [translate("Attendance", "{role} {count}名").format(role=role_words(role), count=count) for role, count in (
        (HELPER, counts.helpers), (INSTRUCTOR, counts.instructors), (VISITOR, counts.visitors)) if count]
    if others:
        words += "\n" + translate("Attendance", "うち{others}").format(others=translate("Attendance", "、").join(others))
    return words


def awaited(people: Iterable[Expected]) -> int:
    """How many of those present have not paid."""
    return sum(1 for one in people if one.present and one.fee is None)


def entered_words(found: NumbersRead) -> str:
    """What typing the numbers did, a sentence for each thing that is worth one."""
    parts = []
    if found.present:
        parts.append(translate("Attendance", "{count}名を出席にしました。").format(count=len(found.present)))
    if found.already:
        parts.append(translate("Attendance", "{count}名は、もう出席でした。").format(count=len(found.already)))
    if found.twice:
        numbers = translate("Attendance", "、").join(str(number) for number in found.twice)
        parts.append(translate("Attendance", "{numbers}番は2回ありました。").format(numbers=numbers))
    if found.blank:
        parts.append(translate("Attendance", "お名前のない番号が {count}名分あります。").format(count=len(found.blank)))
    return "".join(parts)
