"""What may be said of attendance, one polite sentence for each thing that cannot be."""

from __future__ import annotations

from collections.abc import Iterable

from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.services.activities_values import ActivitySession

MOST_UNNAMED = 999
DAY_MINUTES = 24 * 60


def check_unnamed(counts: Iterable[int]) -> None:
    """Heads without a name, of each kind. Raises InputProblem (field "unnamed")."""
    if not all(0 <= count <= MOST_UNNAMED for count in counts):
        sentence = translate("Attendance", "お名前のない方の人数は、それぞれ0名から{most}名までです。")
        raise InputProblem(sentence.format(most=MOST_UNNAMED), field="unnamed")


def check_times(held: ActivitySession, came_late: int | None, left_early: int | None) -> None:
    """遅れて / 途中まで, within the session's times where it has some. Raises InputProblem (came_late, left_early)."""
    first, last = held.starts, held.ends
    for field, minutes in (("came_late", came_late), ("left_early", left_early)):
        if minutes is not None and not 0 <= minutes < DAY_MINUTES:
            raise InputProblem(translate("Attendance", "時刻は0時0分から23時59分までです。"), field=field)
    if came_late is not None and first is not None and came_late <= first:
        sentence = translate("Attendance", "始まり（{time}）より後の時刻を入れてください。")
        raise InputProblem(sentence.format(time=_time(first)), field="came_late")
    if came_late is not None and last is not None and came_late >= last:
        sentence = translate("Attendance", "終わり（{time}）より前の時刻を入れてください。")
        raise InputProblem(sentence.format(time=_time(last)), field="came_late")
    if left_early is not None and last is not None and left_early >= last:
        sentence = translate("Attendance", "終わり（{time}）より前の時刻を入れてください。")
        raise InputProblem(sentence.format(time=_time(last)), field="left_early")
    least = came_late if came_late is not None else first
    if left_early is not None and least is not None and left_early <= least:
        sentence = translate("Attendance", "来た時刻（{time}）より後の時刻を入れてください。")
        raise InputProblem(sentence.format(time=_time(least)), field="left_early")


def _time(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02d}"
