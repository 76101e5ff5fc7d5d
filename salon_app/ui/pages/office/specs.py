"""The pages of 会計・管理, as PAGES lists them."""

from __future__ import annotations

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "office", "office", QT_TRANSLATE_NOOP("Pages", "会計・管理"), "ledger", "office.page:OfficePage",
        about=QT_TRANSLATE_NOOP("Pages", "お金、報告書、設定などを選びます。"),
    ),
)
