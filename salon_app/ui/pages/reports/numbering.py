"""Numbers of what is about to be printed: how many papers of a document need one, giving it to them, and what is noted of
those that went to paper."""

from __future__ import annotations

from salon_app.reports import ReportOptions
from salon_app.reports.custody_slip import KEY as SLIP
from salon_app.reports.custody_slip import chosen_slip
from salon_app.reports.errand_settlement import KEY as SETTLEMENT
from salon_app.salon import Salon
from salon_app.services.attendance_sheets import GRID
from salon_app.services.attendance_sheets import SHEET as ATTENDANCE_SHEET
from salon_app.services.shopping.sheet_values import SHEET as ERRAND_SHEET
from salon_app.services.shopping.sheet_values import SHOP_LIST

OF_ERRANDS = (ERRAND_SHEET, SHOP_LIST)
NUMBERED = (ATTENDANCE_SHEET, GRID, *OF_ERRANDS)
"""Documents whose sheets get a 用紙番号 before they are printed."""


def pending(salon: Salon, key: str, options: ReportOptions) -> int:
    """How many of the papers that are printed need a (new) number."""
    if key == SETTLEMENT:
        return int(options.errand_id is not None and salon.settlements.of(options.errand_id) is None)
    if key in OF_ERRANDS:
        sheets = salon.errand_sheets.printed_by(key, errand_id=options.errand_id, shop_id=options.shop_id)
        return sum(1 for one in sheets if one.rows and not one.code)
    if key in NUMBERED:
        return salon.attendance_sheets.pending(
            key, options.start, options.end, activity_id=options.activity_id, session_id=options.session_id,
            blank_rows=options.blank_rows)
    return 0


def issue(salon: Salon, key: str, options: ReportOptions, *, by: int | None) -> None:
    """Give them theirs. Raises RuleProblem where there is nothing to number yet."""
    if key == SETTLEMENT and options.errand_id is not None:
        salon.settlements.issue(options.errand_id, by=by)
    elif key in OF_ERRANDS:
        salon.errand_sheets.issue_all(key, errand_id=options.errand_id, shop_id=options.shop_id, by=by)
    elif options.session_id is not None:
        salon.attendance_sheets.issue(options.session_id, blank_rows=options.blank_rows, by=by)
    else:
        salon.attendance_sheets.issue_between(
            key, options.start, options.end, activity_id=options.activity_id, blank_rows=options.blank_rows, by=by)


def printed(salon: Salon, key: str, options: ReportOptions, *, by: int | None) -> bool:
    """Note that it went to paper; True where it looks different the next time (再発行)."""
    if key != SLIP or options.errand_id is None:
        return False
    chosen = chosen_slip(salon.holdings.slips(options.errand_id), options.slip_id)
    if chosen is None:
        return False
    salon.custody.printed(chosen.id, by=by)
    return True
