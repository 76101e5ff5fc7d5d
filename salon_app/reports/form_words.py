"""What was noted of a grant's sessions, short enough for the box of a form: the same words once, with how often."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from salon_app.reports.grant_facts import GrantFacts
from salon_app.services.activities_values import ActivitySession


def done(facts: GrantFacts) -> str:
    """内容: each activity with what it is and how often it was held, then what was noted of single sessions.

    An activity of which nothing is written but notes is told by these alone.
    """
    counts: dict[int, int] = {}
    for one in facts.sessions:
        counts[one.activity_id] = counts.get(one.activity_id, 0) + 1
    noted = {one.activity_id for one in facts.sessions if one.content}
    what = [f"{one.name}（{counts[one.id]}回）" + (f"　{one.content}" if one.content else "")
            for one in facts.activities if one.content or one.id not in noted]
    return "\n".join((*what, *_noted(facts.sessions, lambda one: one.content)))


def outcome(facts: GrantFacts) -> str:
    """成果."""
    return "\n".join(_noted(facts.sessions, lambda one: one.outcome))


def issues(facts: GrantFacts) -> str:
    """課題 and 自己評価."""
    return "\n".join(_noted(facts.sessions, lambda one: one.issues))


def _noted(held: Sequence[ActivitySession], part: Callable[[ActivitySession], str]) -> list[str]:
    days: dict[tuple[str, str], list[ActivitySession]] = {}
    for one in held:
        if part(one):
            days.setdefault((one.title, part(one)), []).append(one)
    return [f"{title}（{several[0].day.month}/{several[0].day.day}）　{words}" if len(several) == 1 else
            f"{title}（{len(several)}回）　{words}" for (title, words), several in days.items()]
