"""What goes on paper and into Excel: one file a document, all listed in REPORTS. A report only reads.

`collect` answers with values (`kit.model`); `kit` turns them into PDF, xlsx and CSV. A new report is
one file and one line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from salon_app.model.texts import in_japanese
from salon_app.reports import (
    bankbook,
    cashbook,
    corrections,
    paper_set,
    receipt,
    sales_daily,
    sales_monthly,
    sales_yearly,
    tabs,
)
from salon_app.reports.spec import ReportOptions, ReportSpec, Span

if TYPE_CHECKING:
    from salon_app.reports.kit.model import ReportModel
    from salon_app.services import Services

__all__ = ["REPORTS", "ReportOptions", "ReportSpec", "Span", "collect", "spec_of"]

REPORTS: tuple[ReportSpec, ...] = (
    sales_daily.SPEC,
    sales_monthly.SPEC,
    sales_yearly.SPEC,
    cashbook.SPEC,
    bankbook.SPEC,
    corrections.SPEC,
    tabs.SPEC,
    receipt.SPEC,
    paper_set.SPEC,
)


def spec_of(key: str) -> ReportSpec:
    """The document with this key. Raises KeyError."""
    for spec in REPORTS:
        if spec.key == key:
            return spec
    raise KeyError(key)


def collect(services: Services, key: str, options: ReportOptions) -> tuple[ReportModel, ...]:
    """A document's facts, all of one moment; one model a printed document. Raises KeyError for an unknown key."""
    spec = spec_of(key)
    with services.uow.read(), in_japanese():
        return spec.collect(services, options)
