"""The page of 月締め・監査, as PAGES lists it."""

from __future__ import annotations

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "month_close", "office", QT_TRANSLATE_NOOP("Pages", "月締め・監査"), "lock", "month_close.page:MonthClosePage",
        about=QT_TRANSLATE_NOOP("Pages", "通帳・領収書・預り金が合うかを見て、月を締めます。監査の書類もここから出せます。"),
    ),
)
