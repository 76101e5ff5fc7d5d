"""The pages of the till's day, as PAGES lists them."""

from __future__ import annotations

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "open_day", "today", QT_TRANSLATE_NOOP("Pages", "開店"), "door", "days.open_page:OpenDayPage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "当番を選び、つり銭を数えて、お店を開けます。"),
    ),
    PageSpec(
        "inspect", "today", QT_TRANSLATE_NOOP("Pages", "途中で数える（点検）"), "eye", "days.inspect_page:InspectPage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "レジのお金を数えて、合っているかを見ます。記録は変わりません。"),
    ),
    PageSpec(
        "visitors", "today", QT_TRANSLATE_NOOP("Pages", "来店者数"), "people", "days.visitors_page:VisitorsPage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "来た方の人数を、1人来るごとに押して数えます。"),
    ),
    PageSpec(
        "close_day", "today", QT_TRANSLATE_NOOP("Pages", "レジ締め"), "register", "days.close_page:CloseDayPage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "お金を数え、つり銭を残して、売上金を金庫へ移します。"),
    ),
)
