"""What the button 元に戻す stands for: a step of the page that is not saved yet, else the last operation in the log."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from salon_app.model.yen import format_yen

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.services.audit import UndoResult
    from salon_app.ui.page import Page


def undo_offers(salon: Salon, page: Page | None) -> Iterator[tuple[str, object]]:
    """What can be taken back, the next first: the words inside 「」 (empty for nothing), and which step or operation it is.

    The log is read only when it is asked for.
    """
    for step in page.undo_steps[-1:] if page is not None else ():
        yield step.label, step
    last = salon.audit.last()
    yield (last.words, last.id) if last is not None else ("", 0)


def undo_once(salon: Salon, page: Page | None, by: int | None) -> UndoResult | None:
    """Take back one step; what was done to the books, None for a step of the page. Raises RuleProblem if it can't."""
    if page is not None and page.undo_steps:
        page.undo_steps.pop().undo()
        return None
    return salon.audit.undo(by=by)


def undone_sentence(result: UndoResult) -> str:
    """What was taken back, and what to do with money now."""
    sentence = QCoreApplication.translate("SalonWindow", "「{action}」を元に戻しました。").format(action=result.words)
    for yen, ask, other in (
        (result.hand_back, QCoreApplication.translate("SalonWindow", "{amount}円をお返しください。"),
         QCoreApplication.translate("SalonWindow", "{amount}円をお受け取りください。")),
        (result.into_bag, QCoreApplication.translate("SalonWindow", "{amount}円を、担当の方から預り金の袋に戻してください。"),
         QCoreApplication.translate("SalonWindow", "預り金の袋から{amount}円を、担当の方に渡してください。")),
        (result.bag_to_till, QCoreApplication.translate("SalonWindow", "預り金の袋から{amount}円を、レジに戻してください。"),
         QCoreApplication.translate("SalonWindow", "レジから{amount}円を、預り金の袋に入れてください。")),
        (result.into_till, QCoreApplication.translate("SalonWindow", "レジに{amount}円を戻してください。"),
         QCoreApplication.translate("SalonWindow", "レジから{amount}円を出してください。")),
    ):
        if yen:
            sentence += (ask if yen > 0 else other).format(amount=format_yen(abs(yen)))
    return sentence
