"""積算: how a line of a 収支決算書 comes about, in words written from its rows: 「200円×延べ336名」「5,000円×24回」."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from salon_app.model import grants as rules
from salon_app.model.yen import format_yen
from salon_app.reports.grant_facts import GrantFacts
from salon_app.services.figures.grant_rows import MoneyRow
from salon_app.services.figures.grants import FinanceLine

MOST_PRICES, MOST_WORDS = 3, 3
COUNTED = {"rent": "回", "honoraria": "回", "wages": "回", "errand_payouts": "回", "membership": "名"}
"""What equal amounts of a 科目 are counted in; everything else is 件."""


class Reckoning:
    """Writes the 摘要 of lines; `codes`: the code of each 科目 by its id."""

    def __init__(self, facts: GrantFacts, codes: dict[int, str]) -> None:
        self._facts = facts
        self._codes = codes

    def words(self, line: FinanceLine) -> str:
        """The 摘要: what the budget says of the line, and what its rows come to."""
        return "　".join(dict.fromkeys(filter(None, (line.note, self._found(line)))))

    def _found(self, line: FinanceLine) -> str:
        grant = self._facts.grant
        if line.source == rules.FROM_OWN:
            return "団体の負担"
        if line.source == rules.FROM_GRANT and grant is not None:
            paid = "概算払い" if grant.paid == rules.ADVANCE else "精算払い"
            return f"{grant.funder}　{paid}"
        if not line.rows:
            return ""
        if {self._code(row) for row in line.rows} == {"fees"}:
            fees = self._fees()
            if fees and sum(price * heads for price, heads in fees.items()) == line.amount:
                return "＋".join(f"{format_yen(price)}円×延べ{heads:,}名" for price, heads in sorted(fees.items()))
        return self._equal(line.rows) or _described(line.rows)

    def _code(self, row: MoneyRow) -> str:
        return self._codes.get(row.account_id or 0, "")

    def _fees(self) -> dict[int, int]:
        """参加費: how many people paid which price; empty where a session's sum is no multiple of its fee."""
        prices = {one.id: one.fee for one in self._facts.sessions}
        found: Counter[int] = Counter()
        for one in self._facts.attendance.sessions:
            received, price = one.session.fees, prices.get(one.session.id, 0)
            if received and (not price or received % price):
                return {}
            if received:
                found[price] += received // price
        return dict(found) if len(found) <= MOST_PRICES else {}

    def _equal(self, rows: Sequence[MoneyRow]) -> str:
        """`5,000円×24回　講師謝礼`, where the rows are few amounts again and again; '' otherwise."""
        amounts = Counter(row.amount for row in rows)
        if len(rows) < 2 or len(amounts) * 2 > len(rows) or len(amounts) > MOST_PRICES or any(
                row.entries > 1 or row.amount <= 0 for row in rows):
            return ""
        units = {COUNTED.get(self._code(row), "件") for row in rows}
        unit = units.pop() if len(units) == 1 else "件"
        summaries = {row.summary for row in rows}
        found = "＋".join(f"{format_yen(amount)}円×{count}{unit}" for amount, count in sorted(amounts.items()))
        return f"{found}　{summaries.pop() if len(summaries) == 1 else ''}".rstrip()


def _described(rows: Sequence[MoneyRow]) -> str:
    """The largest of the rows by their words, and how many more there are."""
    days = len({row.day for row in rows if row.entries > 1})
    sums: Counter[str] = Counter()
    for row in rows:
        if row.summary:
            sums[row.summary] += abs(row.amount)
    named = [words for words, _ in sums.most_common(MOST_WORDS)]
    more = len(sums) - len(named)
    found = "・".join(named) + (f"　ほか{more}件" if more else "")
    return "　".join(filter(None, (found, f"{days}日分" if days else "")))
