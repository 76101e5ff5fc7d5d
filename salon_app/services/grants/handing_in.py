"""報告のあと: what the documents of a grant come to, and where the books say something else than what was handed in.

Income, 自己負担 and who came may still be written after 報告ずみ, for later facts may be true; but no figure changes unsaid.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from salon_app.model import grants as rules
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.grants.values import Grant, HandedIn

if TYPE_CHECKING:
    from salon_app.services.figures import FiguresService
    from salon_app.services.figures.attendance import AttendanceFigures
    from salon_app.services.figures.grants import GrantExpenses, GrantFinance

COUNTS = ("sessions", "visits", "people", "helpers")
"""Figures of 実施報告書; the others are yen of 収支決算書."""
_NAMES: dict[str, Callable[[], str]] = {
    "income": lambda: translate("Grants", "収入合計"), "others": lambda: translate("Grants", "参加費などの収入"),
    "eligible": lambda: translate("Grants", "対象経費"), "own": lambda: translate("Grants", "自己負担"),
    "excluded": lambda: translate("Grants", "対象外"), "granted": lambda: translate("Grants", "助成金の額"),
    "back": lambda: translate("Grants", "返納"), "sessions": lambda: translate("Grants", "開催回数"),
    "visits": lambda: translate("Grants", "参加者の延べ"), "people": lambda: translate("Grants", "参加者の実"),
    "helpers": lambda: translate("Grants", "担い手の延べ"),
}


@dataclass(frozen=True)
class Difference:
    """A figure (its name in `HandedIn`) as it was handed in and as it is now: yen, 回 or 名."""

    figure: str
    before: int
    now: int

    @property
    def words(self) -> str:
        """「自己負担が 1,200円 ふえました」"""
        words = (translate("Grants", "{figure}が {by} ふえました") if self.now > self.before else
                 translate("Grants", "{figure}が {by} へりました"))
        return words.format(figure=_NAMES[self.figure](), by=self._words(abs(self.now - self.before)))

    @property
    def both(self) -> str:
        """「報告 5,000円、いま 6,200円」"""
        return translate("Grants", "報告 {before}、いま {now}").format(
            before=self._words(self.before), now=self._words(self.now))

    @property
    def sentence(self) -> str:
        """「自己負担が 1,200円 ふえました（報告 5,000円、いま 6,200円）。」"""
        return translate("Grants", "{words}（{both}）。").format(words=self.words, both=self.both)

    def _words(self, figure: int) -> str:
        if self.figure == "sessions":
            return translate("Grants", "{count}回").format(count=figure)
        if self.figure in COUNTS:
            return translate("Grants", "{count}名").format(count=figure)
        return translate("Grants", "{yen}円").format(yen=format_yen(figure))


def comes_to(finance: GrantFinance, came: AttendanceFigures) -> HandedIn:
    """What the documents of the whole 対象期間 come to."""
    others = sum(line.amount for line in finance.income if line.source == rules.FROM_ACCOUNTS)
    return HandedIn(
        finance.income_total, others, finance.eligible, finance.own.amount, finance.excluded.amount, finance.granted,
        finance.returned + finance.to_return, came.total.sessions, came.total.total, came.total.unique, came.total.helpers.total)


def with_spending(kept: HandedIn, spent: GrantExpenses) -> HandedIn:
    """What was handed in with what was spent as the books stand."""
    return replace(kept, eligible=spent.eligible, own=spent.own.amount, excluded=spent.excluded.amount)


def comes_to_now(figures: FiguresService, grant: Grant) -> HandedIn:
    """What the documents of a grant come to as the books stand."""
    return comes_to(figures.grant_finance(grant.id),
                    figures.attendance(grant.starts, grant.ends, program_ids=grant.program_ids or None))


def differences(grant: Grant, now: HandedIn) -> tuple[Difference, ...]:
    """Figures that are not those handed in, in the order of the documents; none of a grant that was not."""
    if grant.handed_in is None:
        return ()
    before, after = vars(grant.handed_in), vars(now)
    return tuple(Difference(figure, before[figure], after[figure]) for figure in _NAMES if before[figure] != after[figure])


def unforeseen(found: tuple[Difference, ...]) -> tuple[Difference, ...]:
    """`found` without what the report itself leads to: a grant that is paid or returned as reported changes 収入合計 alone."""
    money = {one.figure for one in found if one.figure not in COUNTS}
    return tuple(one for one in found if one.figure != "income" or money != {"income"})
