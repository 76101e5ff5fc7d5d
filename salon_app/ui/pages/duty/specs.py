"""The pages of 当番, as PAGES lists them."""

from __future__ import annotations

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "duty", "today", QT_TRANSLATE_NOOP("Pages", "当番"), "person", "duty.page:DutyPage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "来た方と帰った方のお名前を押します。"),
    ),
)
