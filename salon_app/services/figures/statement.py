"""活動計算書, 貸借対照表, 財産目録: a period of the whole ledger as an NPO法人 reports it (NPO法人会計基準).

Yen are integers, everything by business date. A leg with a 事業 is 事業費, one without 管理費. Assets are always liabilities
plus 正味財産, because the legs of every movement sum to zero.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class StatementLine:
    """One 科目 (or 置き場所) with its yen; positive is what its side of the statement adds up."""

    account_id: int
    name: str
    amount: int


@dataclass(frozen=True)
class StatementGroup:
    """A heading of the 活動計算書 with its 科目. `key`: model.npo_groups code; `program_id`: of 事業費, its 事業."""

    key: str
    lines: tuple[StatementLine, ...]
    program_id: int | None = None

    @property
    def total(self) -> int:
        """Yen of the heading."""
        return sum(line.amount for line in self.lines)


@dataclass(frozen=True)
class RestrictedGrant:
    """使途等が制約された寄付等の内訳 of one grant: `opening` + `increase` − `decrease` = `closing`; `returned` of the decrease
    went back to the funder."""

    grant_id: int
    title: str
    opening: int
    increase: int
    decrease: int
    closing: int
    returned: int
    paid: str


@dataclass(frozen=True)
class Property:
    """One line of the 財産目録: an account, or one person's part of it (`person_id`), in yen."""

    account_id: int
    name: str
    kind: str
    amount: int
    person_id: int | None = None


@dataclass(frozen=True)
class Statement:
    """The figures of a period. `income`: headings 1 to 5; `programme`: 人件費 and その他経費 by 事業; `management`: 管理費.

    `opening` + `change` + `opened` + `past` = `closing`: 前期繰越正味財産額, 当期正味財産増減額, 開始残高 entered in it and the
    contra of sales taken over from before the program (過去分), 次期繰越正味財産額. `assets` and `liabilities` at the end.
    """

    start: date
    end: date
    income: tuple[StatementGroup, ...]
    programme: tuple[StatementGroup, ...]
    management: tuple[StatementGroup, ...]
    opening: int
    opened: int
    past: int
    closing: int
    assets: tuple[Property, ...]
    liabilities: tuple[Property, ...]
    restricted: tuple[RestrictedGrant, ...]

    @property
    def income_total(self) -> int:
        """経常収益計."""
        return sum(group.total for group in self.income)

    @property
    def programme_total(self) -> int:
        """事業費計."""
        return sum(group.total for group in self.programme)

    @property
    def management_total(self) -> int:
        """管理費計."""
        return sum(group.total for group in self.management)

    @property
    def change(self) -> int:
        """当期正味財産増減額: 経常収益計 − 経常費用計."""
        return self.income_total - self.programme_total - self.management_total

    @property
    def assets_total(self) -> int:
        """資産合計."""
        return sum(one.amount for one in self.assets)

    @property
    def liabilities_total(self) -> int:
        """負債合計."""
        return sum(one.amount for one in self.liabilities)

    @property
    def net_assets(self) -> int:
        """正味財産合計."""
        return self.assets_total - self.liabilities_total
