"""The pages of 練習, as PAGES lists them."""

from __future__ import annotations

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "practice", "office", QT_TRANSLATE_NOOP("Pages", "練習"), "pencil", "practice.page:PracticePage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "見本のサロンで練習します。本当の記録には入りません。"),
    ),
)
