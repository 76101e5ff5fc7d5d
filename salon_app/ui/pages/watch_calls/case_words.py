"""A case in words: why, since when, and what somebody does next."""

from __future__ import annotations

from salon_app.model.clock_times import clock_words
from salon_app.model.texts import translate
from salon_app.model.watch import cause_words, outcome_words, step_words
from salon_app.services.watch_calls.values import Case
from salon_app.ui.date_words import short_day
from salon_app.ui.pages.watch_calls.form_state import Moment, day_words
from salon_app.ui.widgets.label import Chip
from salon_app.ui.widgets.list_box import ListRow


def next_words(case: Case, now: Moment) -> str:
    """`今日 15:00　折返しの電話（例田 一郎さん）`, '' while nothing is planned."""
    if not case.next_step or case.next_on is None:
        return ""
    day = day_words(case.next_on, now.today)
    time = "" if case.next_time is None else " " + clock_words(case.next_time)
    who = translate("WatchCases", "（{name}さん）").format(name=case.next_who) if case.next_who else ""
    return f"{day}{time}　{step_words(case.next_step)}{who}"


def began_words(case: Case, now: Moment) -> str:
    """`11月20日 13:34から`."""
    day = short_day(case.opened_on, now.today)
    time = "" if case.opened_time is None else " " + clock_words(case.opened_time)
    return translate("WatchCases", "{when}から").format(when=day + time)


def case_row(case: Case, now: Moment, *, name: bool = False) -> ListRow:
    """A line of a list of cases; `name`: with whose it is."""
    who = " ".join(filter(None, (case.name, case.block))) if name else ""
    if not case.open:
        ended = translate("WatchCases", "{day}終了").format(day=short_day(case.ended_on or now.today, now.today))
        said = "　".join(filter(None, (who, began_words(case, now), ended, outcome_words(case.outcome))))
        return ListRow(cause_words(case.cause), said, icon="check", arrow=True, bold=True)
    coming = next_words(case, now)
    chip = None
    if case.late:
        chip = Chip(translate("WatchCases", "遅れています"), "warning")
    elif not coming:
        chip = Chip(translate("WatchCases", "次が決まっていません"), "warning")
    words = translate("WatchCases", "次　{what}").format(what=coming) if coming else began_words(case, now)
    return ListRow(" ".join(filter(None, (cause_words(case.cause), who))), words, icon="warning", arrow=True, bold=True,
                   right=chip, warning=True)
