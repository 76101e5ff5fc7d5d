"""What was heard and done in a case, newest first: calls, visits and steps, with who and when."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from salon_app.model import watch
from salon_app.model.clock_times import clock_words
from salon_app.model.texts import translate
from salon_app.model.watch import result_words, step_words
from salon_app.services.watch_calls.values import Case, CaseStep, WatchAttempt
from salon_app.ui.date_words import short_day
from salon_app.ui.pages.watch_calls.form_state import Moment
from salon_app.ui.theme import look
from salon_app.ui.widgets.list_box import ListRow


def attempt_words(one: WatchAttempt) -> str:
    """`電話　異常なし`, `訪問　会えませんでした`."""
    if one.kind == watch.VISIT and one.result == watch.NO_ANSWER:
        return translate("WatchCases", "訪問　返事がなかった")
    if one.kind == watch.VISIT and one.result == watch.RELATIVE:
        return translate("WatchCases", "訪問　ご家族に会えた")
    words = translate("WatchCases", "訪問　{answer}") if one.kind == watch.VISIT else translate("WatchCases", "電話　{answer}")
    return words.format(answer=result_words(one.result))


def _when(day: date, time: int | None, now: Moment) -> str:
    return short_day(day, now.today) + ("" if time is None else " " + clock_words(time))


def _row(words: str, when: str, who: str, note: str, *, icon: str, warning: bool = False) -> ListRow:
    said = "　".join(filter(None, (when, who)))
    return ListRow(words, "\n".join(filter(None, (said, note))), icon=icon, pressable=False, bold=True, warning=warning,
                   height=look().px(56, 78))


def record_rows(case: Case, now: Moment) -> list[ListRow]:
    """The lines, newest first."""
    found: list[tuple[datetime, int, ListRow]] = []
    for one in case.attempts:
        spoke = one.result in watch.ANSWERS
        row = _row(attempt_words(one), _when(one.business_date, one.time, now), one.caller, one.note,
                   icon="phone" if one.kind == watch.CALL else "person", warning=not spoke)
        found.append((one.at, one.id, row))
    found += [(one.at, one.id, _step_row(one, now)) for one in case.steps]
    return [row for _, _, row in sorted(found, key=lambda each: (each[0], each[1]), reverse=True)]


def _step_row(one: CaseStep, now: Moment) -> ListRow:
    urgent = one.kind in (watch.EMERGENCY, watch.POLICE)
    who = "、".join(_different((one.who, one.by_name)))
    return _row(step_words(one.kind), _when(one.business_date, one.time, now), who, one.note,
                icon="warning" if urgent else "note" if one.kind == watch.NOTED else "check", warning=urgent)


def _different(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(filter(None, names)))
