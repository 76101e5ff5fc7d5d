"""The pages of まとめて入力, as PAGES lists them."""

from __future__ import annotations

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "paper_day", "office", QT_TRANSLATE_NOOP("Pages", "まとめて入力"), "paper", "paper_days.page:PaperDayPage",
        about=QT_TRANSLATE_NOOP("Pages", "紙に書いた日の売れた数と来店者数を、あとからまとめて入れます。"),
    ),
)
