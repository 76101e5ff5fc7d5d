"""Numbers of what is about to be printed: how many papers of a document need one, giving it to them, and what is noted of
those that went to paper."""

from __future__ import annotations

from salon_app.reports import ReportOptions
from salon_app.reports.custody_slip import KEY as SLIP
from salon_app.reports.custody_slip import chosen_slip
from salon_app.reports.errand_settlement import KEY as SETTLEMENT
from salon_app.reports.watch_sheet import watch_days
from salon_app.salon import Salon
from salon_app.services.attendance_sheets import GRID
from salon_app.services.attendance_sheets import SHEET as ATTENDANCE_SHEET
from salon_app.services.phone_tree.slips import SLIPS
from salon_app.services.phone_tree.values import PhoneTree
from salon_app.services.shopping.sheet_values import SHEET as ERRAND_SHEET
from salon_app.services.shopping.sheet_values import SHOP_LIST
from salon_app.services.watch_calls.sheet_values import SHEET as WATCH_SHEET
from salon_app.services.watch_calls.sheet_values import WatchSheet

OF_ERRANDS = (ERRAND_SHEET, SHOP_LIST)
NUMBERED = (ATTENDANCE_SHEET, GRID, *OF_ERRANDS)
"""Documents whose sheets get a 用紙番号 before they are printed."""


def pending(salon: Salon, key: str, options: ReportOptions) -> int:
    """How many of the papers that are printed need a (new) number."""
    if key == SETTLEMENT:
        return int(options.errand_id is not None and salon.settlements.of(options.errand_id) is None)
    if key == WATCH_SHEET:
        return sum(1 for one in _watch_sheets(salon, options) if one.rows and not one.code)
    if key == SLIPS:
        tree = _tree_in_force(salon, options)
        return 0 if tree is None else int(any(not one.code for one in salon.tree_slips.slips(tree.id)))
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
    elif key == WATCH_SHEET:
        for sheet in _watch_sheets(salon, options):
            if sheet.rows and not sheet.code:
                salon.watch_sheets.issue(sheet.on, part=sheet.part, caller_id=sheet.caller_id, by=by)
    elif key == SLIPS:
        tree = _tree_in_force(salon, options)
        if tree is not None:
            salon.tree_slips.issue(tree.id, by=by)
    elif key in OF_ERRANDS:
        salon.errand_sheets.issue_all(key, errand_id=options.errand_id, shop_id=options.shop_id, by=by)
    elif options.session_id is not None:
        salon.attendance_sheets.issue(options.session_id, blank_rows=options.blank_rows, by=by)
    else:
        salon.attendance_sheets.issue_between(
            key, options.start, options.end, activity_id=options.activity_id, blank_rows=options.blank_rows, by=by)


def _watch_sheets(salon: Salon, options: ReportOptions) -> list[WatchSheet]:
    return [salon.watch_sheets.sheet(day, part=options.part, caller_id=options.caller_id)
            for day in watch_days(options.start, options.end)]


def _tree_in_force(salon: Salon, options: ReportOptions) -> PhoneTree | None:
    """The tree whose slips are printed, where they get a number: a draft and an earlier version stay samples."""
    current = salon.phone_trees.current()
    return current if current is not None and options.tree_id in (None, current.id) else None


def printed(salon: Salon, key: str, options: ReportOptions, *, by: int | None) -> bool:
    """Note that it went to paper; True where it looks different the next time (再発行)."""
    if key != SLIP or options.errand_id is None:
        return False
    chosen = chosen_slip(salon.holdings.slips(options.errand_id), options.slip_id)
    if chosen is None:
        return False
    salon.custody.printed(chosen.id, by=by)
    return True
