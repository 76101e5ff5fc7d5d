"""What is true of grants without any computer: how much one may come to, what is cut off, and what a period holds.

Yen are integers. Rates are fractions: 3/4 is never 0.75.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

ADVANCE, ACTUALS = "advance", "actuals"
"""概算払い and 精算払い."""
ACTIVE, REPORTED, CLOSED = "active", "reported", "closed"
RECEIVED, RETURNED, CARRIED_IN, CARRIED_OUT = "received", "returned", "carried_in", "carried_out"
EXPENSE_SIDE, INCOME_SIDE = "expense", "income"
FROM_ACCOUNTS, FROM_GRANT, FROM_OWN = "accounts", "grant", "own"
"""Where an income line of a budget comes from: 科目, the award itself, or 自己負担."""
BY_SESSION, BY_MONTH, BY_YEAR = "session", "month", "year"
"""What an average of people divides by: sessions, months in which one was held, months of the period (DOMAIN e-22)."""
AT_PLACE, BY_HELPER, UNPAID = "place", "helper", "unpaid"
"""How an expense is paid: out of a 置き場所, 立替精算 of a volunteer, 未払い."""
TO_BODY, TO_BLANK, TO_OTHER = "body", "blank", "other"
"""宛名 on a receipt: the 団体名, none, another (上様)."""
RECEIPT, SLIP, INVOICE, NO_EVIDENCE = "receipt", "slip", "invoice", "none"
ROUNDINGS = (1, 100, 1_000, 10_000)
"""Yen below which a funder cuts off: 千円未満切捨て, 万円未満切捨て (DOMAIN e-14)."""


def granted(eligible: int, *, rate: Fraction, cap: int | None, rounding: int) -> int:
    """Yen a grant comes to for `eligible` yen of 対象経費: the 補助率, cut off below `rounding`, never over the cap."""
    share = eligible * rate.numerator // rate.denominator
    share -= share % rounding
    return max(0, share if cap is None else min(share, cap))


def cut_off(amount: int, rounding: int) -> int:
    """Yen without what lies below `rounding`; a deficit is cut towards zero."""
    return amount - amount % rounding if amount >= 0 else -(-amount - -amount % rounding)


def apportioned(amount: int, weights: Sequence[int]) -> tuple[int, ...]:
    """按分 of yen by whole weights: parts that sum to the amount, the yen left over going to the largest remainders.

    Equal remainders go to the earlier part. Weights that sum to zero are a bug (ValueError).
    """
    whole = sum(weights)
    if whole <= 0 or any(weight < 0 for weight in weights):
        raise ValueError("weights are whole numbers, one of them more than zero")
    parts = [abs(amount) * weight // whole for weight in weights]
    rest = abs(amount) - sum(parts)
    order = sorted(range(len(weights)), key=lambda one: (-(abs(amount) * weights[one] % whole), one))
    for one in order[:rest]:
        parts[one] += 1
    return tuple(-part if amount < 0 else part for part in parts)


def in_thousands(amounts: Sequence[int], whole: int | None = None) -> tuple[int, ...]:
    """Yen as 千円 that still add up (DOMAIN e-15) to `whole` 千円, else to the cut-off total: the largest remainders take what is
    left.

    All of one sign, or mixed: the total is Σ ÷ 1,000 cut off towards minus infinity, and so is each part before.
    """
    parts = [amount // 1_000 for amount in amounts]
    rest = (sum(amounts) // 1_000 if whole is None else whole) - sum(parts)
    order = sorted(range(len(amounts)), key=lambda one: (-(amounts[one] % 1_000), one))
    for one in order[:rest]:
        parts[one] += 1
    return tuple(parts)


def average_divisor(by: str, *, sessions: int, months_held: int, start: date, end: date) -> int:
    """What an average of people divides by (BY_…): sessions, months in which one was held, months that the period touches."""
    if by == BY_MONTH:
        return months_held
    if by == BY_YEAR:
        return (end.year - start.year) * 12 + end.month - start.month + 1
    return sessions


def average_tenths(count: int, divisor: int) -> int:
    """People ÷ divisor in tenths, half up; 0 without a divisor."""
    return (count * 20 + divisor) // (2 * divisor) if divisor else 0
