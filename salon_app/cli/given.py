"""What is typed behind a command, as values. Anything that cannot be read is a usage error (exit code 2)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal, InvalidOperation

from salon_app.model.dates import parse_date
from salon_app.model.problems import InputProblem, Problem
from salon_app.model.table_values import read_number
from salon_app.model.texts import translate

_ROLE = re.compile(r"(?:^|,)\s*([A-Za-z_]+)\s*=")


class UsageProblem(Problem):
    """The command was typed in a way it doesn't understand."""


def given_day(text: str, *, today: date) -> date:
    """A date: 2026-11-01, 令和8年11月1日, R8.11.1, 今日. Raises UsageProblem."""
    try:
        return parse_date(text, today=today)
    except InputProblem as problem:
        raise UsageProblem(problem.sentence) from problem


def given_columns(texts: Sequence[str], roles: Sequence[str]) -> dict[str, str]:
    """`date=Date,time=Time` as role → header; a header may hold commas. Raises UsageProblem for none of `roles`."""
    columns: dict[str, str] = {}
    for text in texts:
        found = list(_ROLE.finditer(text))
        if not found or found[0].start() != 0:
            raise UsageProblem(translate("Cli", "--map は date=Date,item=Item のように書いてください。"))
        for match, following in zip(found, [*found[1:], None], strict=True):
            role = match[1].casefold()
            if role not in roles:
                sentence = translate("Cli", "--map に「{role}」という項目はありません。使えるのは {roles} です。")
                raise UsageProblem(sentence.format(role=match[1], roles=", ".join(roles)))
            columns[role] = text[match.end():following.start() if following else len(text)].strip()
    return columns


def given_prices(texts: Sequence[str]) -> dict[str, Decimal]:
    """`Coffee=350` as item → price. Raises UsageProblem."""
    prices: dict[str, Decimal] = {}
    for text in texts:
        item, _, amount = text.rpartition("=")
        try:
            price = read_number(amount) if item.strip() else None
        except InputProblem:
            price = None
        if price is None or price < 0:
            raise UsageProblem(translate("Cli", "--price は Coffee=350 のように、商品=金額 で書いてください。"))
        prices[item.strip()] = price
    return prices


def given_unit(text: str) -> Decimal:
    """1, 0.1, 0.01 or 0.001. Raises UsageProblem."""
    try:
        unit = Decimal(text)
    except InvalidOperation:
        unit = Decimal(0)
    if unit not in (Decimal("1"), Decimal("0.1"), Decimal("0.01"), Decimal("0.001")):
        raise UsageProblem(translate("Cli", "--unit は 1、0.1、0.01、0.001 のどれかにしてください。"))
    return unit
