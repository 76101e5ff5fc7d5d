"""The pages of ほかの名簿から取りこむ, as PAGES lists them."""

from __future__ import annotations

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "people_import", "people", QT_TRANSLATE_NOOP("Pages", "ほかの名簿から取りこむ"), "upload",
        "people_import.page:ImportPeoplePage", menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "いままでのExcelやCSVの名簿を、中身を確かめてから取りこみます。"),
    ),
)
