"""The pages of plans, 電話かけ表 and 気になる方, as PAGES lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.ui.context import Args


def _names(_salon: Salon) -> Args:
    return {"names": True}


PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "watch_plans", "phone", QT_TRANSLATE_NOOP("Pages", "電話の予定"), "calendar", "watch_plans.plans_page:WatchPlansPage",
        menu=False, states=(("names", _names),),
        about=QT_TRANSLATE_NOOP("Pages", "どなたに、何曜日の何時に、だれがかけるかの一覧です。"),
    ),
)
