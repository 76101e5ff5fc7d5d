"""支払方法: what a kind does to the books can't be changed under the slips that used it."""

from __future__ import annotations

from datetime import date

import pytest

from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.slip import Payment, Slip
from salon_app.salon import Salon
from tests.conftest import FixedClock
from tests.reports.small_salon import found


@pytest.mark.parametrize("change", [
    {"income_now": False}, {"needs_person": False}, {"account": "bank"}, {"unit_value": 100}, {"enters_drawer": True}])
def test_the_programs_own_kinds_keep_what_they_do(salon: Salon, change: dict[str, object]) -> None:
    tab = salon.payment_kinds.by_code("tab")
    values = {"account_id": tab.account_id, "needs_person": True, **change}
    if "account" in values:
        values["account_id"] = salon.cashbook.account_id(str(values.pop("account")))
    with pytest.raises((InputProblem, RuleProblem)):
        salon.payment_kinds.save(kind_id=tab.id, name="つけ", **values)  # type: ignore[arg-type]  # one wrong at a time
    assert salon.payment_kinds.by_code("tab") == tab


def test_names_and_the_worth_of_a_ticket_may_change(salon: Salon) -> None:
    ticket = salon.payment_kinds.by_code("ticket")
    salon.payment_kinds.save(kind_id=ticket.id, name="コーヒー券", unit_value=160)
    assert salon.payment_kinds.by_code("ticket").unit_value == 160
    assert salon.payment_kinds.by_code("ticket").account_id == ticket.account_id


def test_a_kind_is_settled_with_its_first_slip(salon: Salon, fixed_clock: FixedClock) -> None:
    small = found(salon, fixed_clock)
    small.open(date(2026, 10, 1))
    safe, bank = salon.cashbook.account_id("safe"), salon.cashbook.account_id("bank")
    kind = salon.payment_kinds.save(name="商品券", account_id=safe)
    salon.payment_kinds.save(kind_id=kind, name="商品券", account_id=bank)  # not used yet
    small.sell(Slip(lines=small.lines(コーヒー=1), payments=(Payment(kind, 150),)))
    with pytest.raises(RuleProblem, match="新しい支払方法"):
        salon.payment_kinds.save(kind_id=kind, name="商品券", account_id=safe)
    salon.payment_kinds.save(kind_id=kind, name="町の商品券", active=False)
    assert salon.payment_kinds.by_id(kind).account_id == bank


def test_what_enters_the_drawer_lies_in_the_till(salon: Salon) -> None:
    with pytest.raises(InputProblem, match="レジ"):
        salon.payment_kinds.save(name="商品券", account_id=salon.cashbook.account_id("safe"), enters_drawer=True)
    kind = salon.payment_kinds.save(name="外国のお金", account_id=salon.cashbook.account_id("till"))
    assert salon.payment_kinds.by_id(kind).enters_drawer
