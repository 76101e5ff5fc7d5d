"""The pages of 前の売上を取りこむ, as PAGES lists them."""

from __future__ import annotations

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "import_sales", "office", QT_TRANSLATE_NOOP("Pages", "前の売上を取りこむ"), "upload", "sales_import.page:ImportSalesPage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "ほかのレジやExcelの売上ファイルを、中身を確かめてから取りこみます。"),
    ),
)
