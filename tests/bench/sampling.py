"""Making the sample salon of three years."""

from __future__ import annotations

from salon_app.salon import Salon
from salon_app.services.sample import make_sample
from tests.bench.data import BenchClock, empty_folder
from tests.bench.measure import Measure, seconds


def measures(quick: bool) -> list[Measure]:
    """Seconds, on disk."""
    years = 1 if quick else 3
    with Salon.open(empty_folder("sampling"), clock=BenchClock()) as salon:
        value = seconds(lambda: make_sample(salon, years=years))
    return [Measure(f"sample salon of {years} years", value, None, 30, "s")]
