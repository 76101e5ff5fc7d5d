"""What a document is before it is collected: its key and title, the options it understands, the function that collects.

No document is described here; they are listed in `reports/__init__.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from salon_app.reports.kit.model import ReportModel
    from salon_app.services import Services


class Span(StrEnum):
    """The stretch of time a document is naturally asked for; any other period works too."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"  # 年度
    DAY_AHEAD = "day_ahead"  # a day to come: what is printed beforehand
    MONTH_AHEAD = "month_ahead"
    NOW = "now"  # a state: 未収一覧 at the end of the period, blank sheets


@dataclass(frozen=True)
class ReportOptions:
    """What may be asked of a document. Each takes those it `uses` and leaves the rest alone.

    `start`, `end`: business dates, both included. `place_id`: only this 置き場所. `period_id`: only this till period.
    `receipt_id`: only this 領収書. `compare`: with last month and last year. `seals`: boxes for 担当・会計・代表.
    `western_dates`: 西暦 instead of 和暦. `session_id`, `activity_id`, `person_id`, `questionnaire_id`: only this 開催, 行事,
    person, アンケート. `errand_id`: only this 依頼; `slip_id`: only this 預り証 of it (None: the newest). `shop_id`:
    only this 店, 0: errands for which none was said.
    `caller_id`: only the calls of this person; `part`: only those of 朝・昼・夕 (model/watch.PARTS; '': the whole day).
    `tree_id`: this 版 of the 連絡網 (None: the one in force); `copy_id`: the 配布番号 that is printed on it; `round_id`: only
    this 訓練 or 本番. `a3`: on A3 instead of A4.
    `grant_id`: what is told to one funder: only the 事業, income and receipts of this 助成金 (None: the whole salon).
    `expense_id`: only this 支出.
    `thousands`: 単位 千円 instead of 円 (None: as the grant has it).
    `blank_rows`, `signatures`, `care_marks`: of sheets people write on; None: as the salon has set. `columns`: which columns
    a 名簿 has (plain, contact, full). `names`: with the people's names, for the salon itself; without for funders.
    """

    start: date
    end: date
    place_id: int | None = None
    period_id: int | None = None
    receipt_id: int | None = None
    compare: bool = True
    seals: bool = True
    western_dates: bool = False
    session_id: int | None = None
    activity_id: int | None = None
    person_id: int | None = None
    questionnaire_id: int | None = None
    errand_id: int | None = None
    slip_id: int | None = None
    shop_id: int | None = None
    caller_id: int | None = None
    part: str = ""
    tree_id: int | None = None
    copy_id: int | None = None
    round_id: int | None = None
    grant_id: int | None = None
    expense_id: int | None = None
    thousands: bool | None = None
    a3: bool = False
    blank_rows: int | None = None
    signatures: bool | None = None
    care_marks: bool | None = None
    columns: str = "plain"
    names: bool = True


@dataclass(frozen=True)
class ReportSpec:
    """One document. `uses` names the options beside start and end that it understands.

    `named` gives its title in the language in use; on paper it is always Japanese.
    """

    key: str
    named: Callable[[], str]
    span: Span
    uses: frozenset[str]
    collect: Callable[[Services, ReportOptions], tuple[ReportModel, ...]]

    @property
    def title(self) -> str:
        """The title in the language in use."""
        return self.named()
