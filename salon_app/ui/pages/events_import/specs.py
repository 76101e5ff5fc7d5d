"""The pages of 行事の表を取りこむ, as PAGES lists them."""

from __future__ import annotations

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "events_import", "activities", QT_TRANSLATE_NOOP("Pages", "行事の表を取りこむ"), "upload",
        "events_import.page:EventsImportPage", menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "ExcelやCSVの行事の表を、中身を確かめてから取りこみます。"),
    ),
)
