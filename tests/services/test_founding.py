"""はじめての設定 without a window: all answers at once or none, once in the life of a salon."""

from __future__ import annotations

from datetime import date

import pytest

from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.salon import Salon
from salon_app.services.founding import FirstHelper, FirstPlace, FirstProduct, FoundingAnswers

ANSWERS = FoundingAnswers(
    name="見本サロン", helpers=(FirstHelper("見本 花子"),), products=(FirstProduct("コーヒー", 150, "喫茶"),))


def test_a_salon_is_founded_once(salon: Salon) -> None:
    salon.founding.found(ANSWERS)
    with pytest.raises(RuleProblem, match="もう済んでいます"):
        salon.founding.found(ANSWERS)
    assert len(salon.products.all()) == 1
    assert salon.audit.last() is None  # 元に戻す does not take the founding apart


def test_one_wrong_answer_keeps_none(salon: Salon) -> None:
    bank = FirstPlace(salon.cashbook.account_id("bank"), opening=5_000)
    wrong = (
        FoundingAnswers(name="見本サロン", registration_number="T12"),
        FoundingAnswers(name="見本サロン", places=(bank,), opening_date=date(2026, 11, 23)),
        FoundingAnswers(name="見本サロン", places=(bank,), opening_date=date(1926, 11, 23)),
        FoundingAnswers(name="見本サロン", places=(bank,), products=(FirstProduct("金塊", 10_000_000),)),
    )
    before = salon.settings.get()
    for answers in wrong:
        with pytest.raises(InputProblem):
            salon.founding.found(answers)
    assert salon.settings.get() == before
    assert salon.cashbook.balance(bank.account_id) == 0 and not salon.products.all()


def test_an_unused_place_is_put_away_and_its_balance_not_taken(salon: Salon) -> None:
    post = salon.cashbook.account_id("post_bank")
    salon.founding.found(FoundingAnswers(places=(FirstPlace(post, used=False, opening=700),)))
    assert post not in [one.id for one in salon.cashbook.places()]
    assert salon.cashbook.balance(post) == 0
    assert salon.settings.get().name == "ふれあいサロン"


@pytest.mark.parametrize(("category", "rates"), [("喫茶", (10, 8)), ("生鮮食品", (8, 8)), ("生活必需品", (10, 10))])
def test_first_products_carry_the_rates_of_their_category(
    salon: Salon, category: str, rates: tuple[int, int],
) -> None:
    salon.founding.found(FoundingAnswers(products=(FirstProduct("見本の品", 100, category),)))
    product = salon.products.all()[0]
    assert (product.rate_here, product.rate_away) == rates
