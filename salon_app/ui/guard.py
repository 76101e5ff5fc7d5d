"""Slots that say what went wrong: a Problem raised behind a button becomes a sentence where the button stands."""

from __future__ import annotations

from collections.abc import Callable

from salon_app.model.problems import Problem


def guarded(action: Callable[[], None], show: Callable[[Problem], None]) -> Callable[[], None]:
    """`action` as a slot; `show` gets its Problem. Any other exception is a bug and passes through."""
    def slot() -> None:
        try:
            action()
        except Problem as problem:
            show(problem)

    return slot
