"""The sample salon's calendar: when it is open, how many come, and at what time. Pure; randomness is handed in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from salon_app.model.dates import add_months, holiday_name, is_year_end
from salon_app.system.clock import TimeSource

OPENS, CLOSES = 10 * 60, 16 * 60
"""Minutes of the day."""

_MONTH_FACTOR = {1: 0.96, 2: 0.94, 3: 1.0, 4: 1.03, 5: 1.02, 6: 0.98, 7: 0.96, 8: 0.9, 9: 0.98, 10: 1.05, 11: 1.04,
                 12: 1.02}
_WEEKDAY_FACTOR = (0.98, 0.97, 1.05, 1.0, 1.03, 0.9, 0.9)


@dataclass(frozen=True)
class Weather:
    """What keeps people at home: `factor` on the number of slips, and a word for the handover note."""

    factor: float
    word: str = ""


def is_open(day: date) -> bool:
    """Monday to Friday, but not on holidays, 年末年始 and お盆."""
    obon = day.month == 8 and 13 <= day.day <= 15
    return day.weekday() < 5 and not is_year_end(day) and not obon and holiday_name(day) is None


def open_days(start: date, end: date) -> tuple[date, ...]:
    """The open days from `start` to the day before `end`."""
    days = (start + timedelta(days=step) for step in range((end - start).days))
    return tuple(day for day in days if is_open(day))


def weather(day: date, rng: Random) -> Weather:
    """The day's weather, by season."""
    chance = rng.random()
    if day.month in (8, 9, 10) and chance < 0.02:
        return Weather(0.35, "台風")
    if day.month in (1, 2) and chance < 0.025:
        return Weather(0.4, "雪")
    if (day.month in (6, 7) and chance < 0.30) or chance < 0.13:
        return Weather(0.8, "雨")
    if day.month in (7, 8) and chance > 0.85:
        return Weather(0.85, "猛暑")
    return Weather(1.0)


def visits(day: date, last: date, sky: Weather, rng: Random, scale: float) -> int:
    """How many slips a day has: growth over the years, season, weekday, day of the pension, weather and chance."""
    years_before = (last - day).days / 365.25
    growth = max(0.45, 1 - 0.06 * years_before)
    pension = 1.12 if day.day == 15 and day.month % 2 == 0 else 1.0
    mean = 61 * scale * growth * _MONTH_FACTOR[day.month] * _WEEKDAY_FACTOR[day.weekday()] * pension * sky.factor
    return max(3, round(rng.gauss(mean, mean * 0.09)))


def slip_minutes(count: int, rng: Random, *, until: int = CLOSES - 6) -> list[int]:
    """Minutes of the day of `count` slips in order: busy at half past ten and at two."""
    minutes = []
    for _ in range(count):
        chance = rng.random()
        if chance < 0.42:
            minute = rng.gauss(OPENS + 45, 35)
        elif chance < 0.84:
            minute = rng.gauss(14 * 60, 40)
        else:
            minute = rng.uniform(OPENS, CLOSES)
        minutes.append(min(max(int(minute), OPENS + 2), until))
    minutes.sort()
    return minutes


def first_day(today: date, years: float) -> date:
    """The first of the month `years` before today."""
    return add_months(today, -round(12 * years)).replace(day=1)


def price_change_day(start: date, today: date) -> date:
    """The first of April nearest to the middle of the time."""
    middle = start + (today - start) / 2
    near = [date(year, 4, 1) for year in (middle.year - 1, middle.year, middle.year + 1)]
    inside = [day for day in near if start < day < today] or [middle]
    return min(inside, key=lambda day: abs(day - middle))


class WallClock:
    """Turns a day and a minute of wall time into an instant, by the zone of the salon's clock."""

    def __init__(self, clock: TimeSource) -> None:
        self._clock = clock
        self._day = date.min
        self._midnight = datetime.min.replace(tzinfo=UTC)

    def instant(self, day: date, minute: float) -> datetime:
        """The instant of `minute` of `day`, aware, in UTC."""
        if day != self._day:
            guess = datetime.combine(day, time(12), tzinfo=UTC)
            offset = self._clock.local(guess).utcoffset() or timedelta()
            self._day, self._midnight = day, guess - timedelta(hours=12) - offset
        return self._midnight + timedelta(minutes=minute)
