"""What the button 元に戻す stands for: a step of the page that is not saved yet, else the last operation in the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from salon_app.model.yen import format_yen

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.services.audit import UndoResult
    from salon_app.ui.page import Page


def undo_label(salon: Salon, page: Page | None) -> str:
    """The words inside 「」, empty when there is nothing to take back."""
    if page is not None and page.undo_steps:
        return page.undo_steps[-1].label
    last = salon.audit.last()
    return last.words if last is not None else ""


def undo_once(salon: Salon, page: Page | None, by: int | None) -> UndoResult | None:
    """Take back one step; what was done to the books, None for a step of the page. Raises RuleProblem if it can't."""
    if page is not None and page.undo_steps:
        page.undo_steps.pop().undo()
        return None
    return salon.audit.undo(by=by)


def undone_sentence(result: UndoResult) -> str:
    """What was taken back, and what to do with money now."""
    sentence = QCoreApplication.translate("SalonWindow", "「{action}」を元に戻しました。").format(action=result.words)
    amount = format_yen(abs(result.hand_back))
    if result.hand_back > 0:
        sentence += QCoreApplication.translate("SalonWindow", "{amount}円をお返しください。").format(amount=amount)
    elif result.hand_back < 0:
        sentence += QCoreApplication.translate("SalonWindow", "{amount}円をお受け取りください。").format(amount=amount)
    return sentence
