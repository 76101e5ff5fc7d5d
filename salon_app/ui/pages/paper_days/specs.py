"""The page of まとめて入力 as PAGES lists it; imported when it is first opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

if TYPE_CHECKING:
    from salon_app.ui.context import PageContext
    from salon_app.ui.page import Page


def _paper_day(ctx: PageContext) -> Page:
    from salon_app.ui.pages.paper_days.page import PaperDayPage

    return PaperDayPage(ctx)


PAPER_PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "paper_day", "office", QT_TRANSLATE_NOOP("Pages", "まとめて入力"), "paper", _paper_day,
        about=QT_TRANSLATE_NOOP("Pages", "紙に書いた日の売れた数と来店者数を、あとからまとめて入れます。"),
    ),
)
