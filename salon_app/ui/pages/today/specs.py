"""The pages of 今日, as PAGES lists them."""

from __future__ import annotations

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "today", "today", QT_TRANSLATE_NOOP("Pages", "今日"), "calendar", "today.page:TodayPage",
        about=QT_TRANSLATE_NOOP("Pages", "いま待っていることと申し送りを見て、開店とレジ締めをします。"),
    ),
)
