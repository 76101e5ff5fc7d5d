"""The rhythm in which somebody comes, and whether it has broken off; days on which the salon itself paused taken out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from itertools import accumulate, pairwise
from statistics import median

from salon_app.model.dates import add_months

LEAST_VISITS = 4
"""Visits in a year from which somebody has a rhythm."""
LEAST_DAYS = 14
ORDINARY_BREAK = 0.9
"""The share of the salon's gaps between two days it was open that are ordinary; what is longer is a pause."""


class Pauses:
    """How long the salon itself paused between the days it was open (in order) and until `on`."""

    def __init__(self, held: Sequence[date], on: date) -> None:
        gaps = [(later - earlier).days for earlier, later in pairwise(held)]
        ordinary = sorted(gaps)[int((len(gaps) - 1) * ORDINARY_BREAK)] if gaps else 0
        ends = [*gaps, (on - held[-1]).days] if held else []
        self._held, self._on = held, on
        self._paused = list(accumulate((max(0, gap - ordinary) for gap in ends), initial=0))

    def away_since(self, last: date) -> int:
        """Days from a visit to `on`, without the salon's own pauses."""
        return (self._on - last).days - (self._paused[-1] - self._paused[bisect_left(self._held, last)])


def rhythm(days: Sequence[date]) -> Sequence[date]:
    """The days (in order) of the year before the last visit, or nothing where there are too few of them."""
    recent = [day for day in days if day > add_months(days[-1], -12)]
    return recent if len(recent) >= LEAST_VISITS else ()


def usual_gap(days: Sequence[date]) -> float:
    """The median number of days between two visits."""
    return median((later - earlier).days for earlier, later in pairwise(days))


def most_away(usual: float, least: int = LEAST_DAYS) -> float:
    """Beyond how many days an absence is longer than the rhythm explains: twice the usual gap, `least` days at least."""
    return max(least, 2 * usual)
