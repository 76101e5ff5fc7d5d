"""The pages of 申し送り, as PAGES lists them."""

from __future__ import annotations

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "notes", "today", QT_TRANSLATE_NOOP("Pages", "申し送り"), "note", "notes.page:NotesPage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "つぎの当番に伝えることを書き、済んだものを片付けます。"),
    ),
)
