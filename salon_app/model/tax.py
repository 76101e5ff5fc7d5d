"""Consumption tax inside tax-included prices: once per receipt and rate, fractions cut (DOMAIN e-8, e-9).

Whether the salon pays the tax at all is a setting and is asked elsewhere; with an exempt salon nobody calls this.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate

STANDARD, REDUCED = 10, 8
TAX_RATES: tuple[int | None, ...] = (STANDARD, REDUCED, None)
"""Percent; None is 不課税 or 免税: no tax inside."""


@dataclass(frozen=True)
class RateTotal:
    """Of one receipt: `amount` yen tax included at `rate` percent (None: no tax), of which `tax` yen."""

    rate: int | None
    amount: int
    tax: int


def check_rate(rate: int | None, *, field: str = "") -> int | None:
    """`rate` unchanged; raises InputProblem for a rate that Japan's tax doesn't have."""
    if rate not in TAX_RATES:
        sentence = translate("Tax", "税率は10%・8%・なしのどれかを選んでください。")
        raise InputProblem(sentence, field=field)
    return rate


def included_tax(amount: int, rate: int | None) -> int:
    """Yen of tax inside `amount` yen, fractions cut toward zero, so that a return gives back what the sale took."""
    if rate is None:
        return 0
    tax = abs(amount) * rate // (100 + rate)
    return -tax if amount < 0 else tax


def tax_by_rate(lines: Iterable[tuple[int, int | None]]) -> tuple[RateTotal, ...]:
    """Totals of one receipt from its lines (amount in yen, rate), highest rate first, None last."""
    amounts: dict[int | None, int] = {}
    for amount, rate in lines:
        amounts[rate] = amounts.get(rate, 0) + amount
    order = sorted(amounts, key=lambda rate: -1 if rate is None else rate, reverse=True)
    return tuple(RateTotal(rate, amounts[rate], included_tax(amounts[rate], rate)) for rate in order)


def rate_name(rate: int | None) -> str:
    """`10%`, `8%（軽減税率）`, `税なし`, as slips and reports print it."""
    if rate is None:
        return translate("Tax", "税なし")
    if rate == REDUCED:
        return translate("Tax", "8%（軽減税率）")
    return f"{rate}%"


def rounding_note() -> str:
    """The rule, as printed below figures of tax."""
    return translate("Tax", "消費税は、会計ごと・税率ごとの税込金額から計算し、1円未満は切り捨てています。")
