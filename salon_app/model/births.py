"""When somebody was born, as exactly as is known, and how old that makes them on a date (DOMAIN e-20)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True)
class Birth:
    """An exact `date`, or a range of years, both included (one year: both the same); nothing known: all None."""

    date: dt.date | None = None
    year_from: int | None = None
    year_to: int | None = None

    @property
    def known(self) -> bool:
        """Whether anything is known."""
        return self.date is not None or self.year_from is not None or self.year_to is not None

    @property
    def year(self) -> int | None:
        """The year of birth where it is certain."""
        if self.date is not None:
            return self.date.year
        return self.year_from if self.year_from == self.year_to else None

    def ages(self, on: dt.date) -> tuple[int, int] | None:
        """Youngest and oldest possible age in full years on a date; None where one end is open or nothing is known.

        A birthday is reached on the day itself; one on 29 February is reached on 1 March of other years.
        """
        if self.date is not None:
            age = on.year - self.date.year - ((on.month, on.day) < (self.date.month, self.date.day))
            return age, age
        if self.year_from is None or self.year_to is None:
            return None
        return on.year - self.year_to - 1, on.year - self.year_from

    def band(self, on: dt.date, width: int = 10) -> int | None:
        """The beginning of the age band (70 for 70代) on a date; None where it isn't certain."""
        ages = self.ages(on)
        if ages is None or ages[0] // width != ages[1] // width:
            return None
        return ages[0] // width * width
