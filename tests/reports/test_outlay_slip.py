"""立替精算書: what is asked for on it is only what is still owed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from salon_app.model import grants
from salon_app.reports import ReportOptions
from salon_app.reports.kit.pdf import render_pdf
from salon_app.services.grants.values import ExpenseLine
from tests.conftest import FixedClock
from tests.reports.grant_salon import GrantSalon, grant_salon
from tests.reports.kit.reading import pages

NOVEMBER = (date(2026, 11, 1), date(2026, 11, 30))


@pytest.fixture
def made(tmp_path: Path, fixed_clock: FixedClock) -> Iterator[GrantSalon]:
    """A salon in which 例田 花子 got 1,999 yen back in November."""
    with grant_salon(tmp_path / "salon", fixed_clock) as made:
        yield made


def test_what_was_given_back_is_not_asked_for_again(made: GrantSalon) -> None:
    owed = made.spend("架空商店", "古布", date(2026, 11, 25), ExpenseLine(0, made.account("food"), 500), method=grants.BY_HELPER,
                      helper_id=made.made.ids["例田 花子"], paid_on=None, place_id=None)
    back, open_ = pages(render_pdf(made.salon.report("outlay-slip", ReportOptions(*NOVEMBER))))
    assert "お返しした金額 ￥1,999－" in back and "令和8年11月20日" in back and "古布" not in back
    assert "お返しする金額 ￥500－" in open_ and "1,999" not in open_
    made.salon.expenses.take_back(owed.id, reason="二重の入力")
    page, = pages(render_pdf(made.salon.report("outlay-slip", ReportOptions(*NOVEMBER, expense_id=owed.id))))
    assert "取り消して" in page and "お返しする金額" not in page
