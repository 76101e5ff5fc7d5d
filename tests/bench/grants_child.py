"""The process that `grants` starts: collects every document, fills the form, says how much memory that took at most."""

from __future__ import annotations

import sys
from pathlib import Path


def main(folder: str) -> None:
    """Megabytes at the peak, on the last line."""
    from salon_app.reports.spec import ReportOptions
    from salon_app.salon import Salon
    from tests.bench.data import BenchClock
    from tests.bench.grant_queries import OF_GRANT, OF_SALON
    from tests.bench.grants import last_ended, year_asked

    with Salon.open(Path(folder), clock=BenchClock()) as salon:
        grant = last_ended(salon)
        options = ReportOptions(grant.starts, grant.ends, grant_id=grant.id)
        for key in OF_GRANT:
            salon.report(key, options)
        for key in OF_SALON:
            salon.report(key, year_asked())
        salon.fill_form(salon.forms.all()[0].id, options)
    print(_peak())


def _peak() -> float:
    import psutil  # type: ignore[import-untyped]

    memory = psutil.Process().memory_info()
    if hasattr(memory, "peak_wset"):  # Windows
        return float(memory.peak_wset) / 1e6
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    main(sys.argv[1])
