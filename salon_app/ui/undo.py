"""What the button 元に戻す stands for: a step of the page that is not saved yet, else the last operation in the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.ui.page import Page


def undo_label(salon: Salon, page: Page | None) -> str:
    """The words inside 「」, empty when there is nothing to take back."""
    if page is not None and page.undo_steps:
        return page.undo_steps[-1].label
    last = salon.audit.last_undoable()
    return last.label if last is not None else ""


def undo_once(salon: Salon, page: Page | None, by: int | None) -> str:
    """Take back one step; the sentence for the toast. Raises RuleProblem when it no longer can."""
    if page is not None and page.undo_steps:
        step = page.undo_steps.pop()
        step.undo()
        return ""
    last = salon.audit.last_undoable()
    return salon.audit.undo(last.log_id, by=by).sentence if last is not None else ""
