"""The pages of plans, 電話かけ表 and 気になる方, as PAGES lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.ui.context import Args


def _names(_salon: Salon) -> Args:
    return {"names": True}


def _plan(salon: Salon) -> Args | None:
    plans = salon.watch_plans.all()
    return {"plan_id": plans[0].id} if plans else None


def _somebody(salon: Salon) -> Args | None:
    """Somebody who is not rung yet, for the gallery."""
    found = next((one for one in salon.people.all() if one.phone_key and salon.watch_plans.of(one.id) is None), None)
    return {"person_id": found.id} if found is not None else None


PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "watch_plans", "phone", QT_TRANSLATE_NOOP("Pages", "電話の予定"), "calendar", "watch_plans.plans_page:WatchPlansPage",
        menu=False, states=(("names", _names),),
        about=QT_TRANSLATE_NOOP("Pages", "どなたに、何曜日の何時に、だれがかけるかの一覧です。"),
    ),
    PageSpec(
        "watch_plan", "phone", QT_TRANSLATE_NOOP("Pages", "電話の予定を決める"), "calendar",
        "watch_plans.plan_page:WatchPlanPage", menu=False, states=(("plan", _plan), ("new", _somebody)),
        about=QT_TRANSLATE_NOOP("Pages", "お一人への電話を、曜日、時刻、かける人、訪問する方まで決めます。休止もここです。"),
    ),
)
