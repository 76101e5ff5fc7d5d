"""助成金の見通し: a grant's money, its conditions while they can still be met, and what is missing before the report."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from salon_app.services.figures.grants import GrantFinance


@dataclass(frozen=True)
class Finding:
    """提出前チェック: a sentence, how many things it is about, and the page that mends it (`page`, `args` of `ctx.go`)."""

    code: str
    sentence: str
    page: str
    args: dict[str, Any] = field(default_factory=dict)
    count: int = 1


@dataclass(frozen=True)
class Meter:
    """回数 and 平均 of a grant. Averages are in tenths of a person, as the grant divides (model.grants.BY_…).

    `wanted` sessions and `wanted_average` are None where the grant has no such condition. `planned`: sessions of its 事業 still
    to come in the 対象期間. `missing`: sessions still needed. `needed`: tenths of people each remaining session (the planned, at
    least those missing) has to bring for the average; 0 when it is met anyway, None when no session is left or no condition.
    `words`: 「あと3回、平均あと1.2人」, '' when everything is met. `possible`: whether it can still be met.
    """

    held: int
    planned: int
    wanted: int | None
    missing: int
    average: int
    wanted_average: int | None
    needed: int | None
    possible: bool
    met: bool
    words: str


@dataclass(frozen=True)
class GrantLens:
    """A grant at a date: money, conditions, 返納 warning ('' without), findings in order of the work."""

    finance: GrantFinance
    meter: Meter
    return_warning: str
    findings: tuple[Finding, ...]
