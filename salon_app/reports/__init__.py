"""What goes on paper and into Excel: one file a document, all listed in REPORTS. A report only reads.

`collect` answers with values (`kit.model`); `kit` turns them into PDF, xlsx and CSV. A new report is
one file and one line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from salon_app.model.problems import InputProblem
from salon_app.model.texts import in_japanese, translate
from salon_app.reports import (
    activity,
    aggregate,
    attendance_grid,
    attendance_sheet,
    attendance_summary,
    audit,
    bankbook,
    cashbook,
    closing_calls,
    consent_form,
    corrections,
    custody,
    custody_slip,
    disaster_list,
    emergency_steps,
    errand_pack_list,
    errand_settlement,
    errand_sheet,
    errand_shop_list,
    errands,
    event_calendar,
    grant_activity,
    grant_finance,
    journal,
    npo_statement,
    outlay_slip,
    paper_set,
    payment_list,
    phone_tree,
    phone_tree_round,
    phone_tree_slips,
    questionnaire,
    questionnaire_sheet,
    receipt,
    receipts_list,
    roster,
    sales_daily,
    sales_monthly,
    sales_yearly,
    tabs,
    watch_history,
    watch_monthly,
    watch_sheet,
)
from salon_app.reports.spec import ReportOptions, ReportSpec, Span
from salon_app.services.business_day import FIRST_DATE, LAST_DATE

if TYPE_CHECKING:
    from salon_app.reports.kit.model import ReportModel
    from salon_app.services import Services

__all__ = ["REPORTS", "ReportOptions", "ReportSpec", "Span", "check_period", "collect", "spec_of"]

REPORTS: tuple[ReportSpec, ...] = (
    sales_daily.SPEC,
    sales_monthly.SPEC,
    sales_yearly.SPEC,
    cashbook.SPEC,
    bankbook.SPEC,
    corrections.SPEC,
    journal.SPEC,
    audit.SPEC,
    tabs.SPEC,
    errands.SPEC,
    custody.SPEC,
    watch_monthly.SPEC,
    disaster_list.SPEC,
    attendance_sheet.SPEC,
    attendance_grid.SPEC,
    attendance_summary.SPEC,
    activity.SPEC,
    grant_activity.SPEC,
    grant_finance.SPEC,
    npo_statement.SPEC,
    aggregate.SPEC,
    receipts_list.SPEC,
    payment_list.SPEC,
    questionnaire.SPEC,
    questionnaire_sheet.SPEC,
    event_calendar.SPEC,
    roster.SPEC,
    consent_form.SPEC,
    receipt.SPEC,
    errand_sheet.SPEC,
    errand_shop_list.SPEC,
    errand_pack_list.SPEC,
    custody_slip.SPEC,
    errand_settlement.SPEC,
    outlay_slip.SPEC,
    watch_sheet.SPEC,
    closing_calls.SPEC,
    watch_history.SPEC,
    emergency_steps.SPEC,
    phone_tree.SPEC,
    phone_tree_slips.SPEC,
    phone_tree_round.SPEC,
    paper_set.SPEC,
)


def spec_of(key: str) -> ReportSpec:
    """The document with this key. Raises KeyError."""
    for spec in REPORTS:
        if spec.key == key:
            return spec
    raise KeyError(key)


def collect(services: Services, key: str, options: ReportOptions) -> tuple[ReportModel, ...]:
    """A document's facts, all of one moment; one model a printed document.

    Raises KeyError for an unknown key, InputProblem for dates that no 年度 of a salon holds.
    """
    spec = spec_of(key)
    check_period(options)
    with services.uow.read(), in_japanese():
        return spec.collect(services, options)


def check_period(options: ReportOptions) -> None:
    """Raises InputProblem (field "period") for dates that no 年度 of a salon holds."""
    if not FIRST_DATE <= options.start <= options.end <= LAST_DATE:
        raise InputProblem(translate("Reports", "期間は、昭和25年から先の日付で、はじめの日を終わりの日より前にしてください。"),
                           field="period")
