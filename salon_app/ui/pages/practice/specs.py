"""The page 練習 as PAGES lists it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

if TYPE_CHECKING:
    from salon_app.ui.context import PageContext
    from salon_app.ui.page import Page


def _practice(ctx: PageContext) -> Page:
    from salon_app.ui.pages.practice.page import PracticePage

    return PracticePage(ctx)


PRACTICE_PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "practice", "office", QT_TRANSLATE_NOOP("Pages", "練習"), "pencil", _practice, menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "見本のサロンで練習します。本当の記録には入りません。"),
    ),
)
