"""置き場所 and 科目: what the program posts to by itself can be renamed, never lost."""

from __future__ import annotations

from datetime import date

import pytest

from salon_app.model.chart_of_accounts import NEVER_PUT_AWAY
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.salon import Salon
from tests.conftest import FixedClock
from tests.reports.small_salon import found


@pytest.mark.parametrize("code", sorted(NEVER_PUT_AWAY))
def test_what_the_program_posts_to_is_never_put_away(salon: Salon, code: str) -> None:
    book = salon.cashbook
    (account,) = (one for one in book.accounts() if one.code == code)
    with pytest.raises(RuleProblem, match="しまえません"):
        book.save_account(account_id=account.id, name=account.name, counted=account.counted, active=False)
    assert account in book.accounts()


def test_the_till_is_counted_whatever_is_said(salon: Salon, fixed_clock: FixedClock) -> None:
    small = found(salon, fixed_clock)
    till = salon.cashbook.account_id("till")
    salon.cashbook.save_account(account_id=till, name="手さげ金庫", is_bank=True, counted=False)
    small.open(date(2026, 10, 1))
    salon.cashbook.cash_in(place_id=till, account_id=salon.cashbook.account_id("donations"), amount=500, summary="寄付")
    small.sell(コーヒー=1)
    small.close(difference=-150)
    assert salon.days.differences(date(2026, 10, 1), date(2026, 10, 1)) == {date(2026, 10, 1): -150}
    assert "手さげ金庫" in str(salon.cashbook.places()) and salon.checks.run().problems == ()


def test_two_places_have_two_names(salon: Salon) -> None:
    with pytest.raises(InputProblem, match="もうあります"):
        salon.cashbook.save_account(name=" 金庫 ")
