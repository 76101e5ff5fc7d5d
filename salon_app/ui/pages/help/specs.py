"""The pages of ヘルプ, as PAGES lists them."""

from __future__ import annotations

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "help", "today", QT_TRANSLATE_NOOP("Pages", "ヘルプ"), "help", "help.page:HelpPage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "困ったときの連絡先と、それぞれの画面の使い方です。"),
    ),
)
