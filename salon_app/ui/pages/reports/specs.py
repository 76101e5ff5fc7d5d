"""The pages of 報告書 and 印刷待ち, as PAGES lists them."""

from __future__ import annotations

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "reports", "office", QT_TRANSLATE_NOOP("Pages", "報告書"), "print", "reports.page:ReportsPage",
        about=QT_TRANSLATE_NOOP("Pages", "日計表や月報などを見て、印刷したりファイルに残したりします。"),
    ),
    PageSpec(
        "print_queue", "office", QT_TRANSLATE_NOOP("Pages", "印刷待ち"), "print", "reports.queue_page:PrintQueuePage",
        about=QT_TRANSLATE_NOOP("Pages", "印刷できなかった書類を、あとで印刷したりUSBにコピーしたりします。"),
    ),
)
