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


def _sheet_out(salon: Salon) -> Args | None:
    """A sheet that waits to be typed, for the gallery: today's."""
    if not salon.watch_calls.round():
        return None
    return {"code": salon.watch_sheets.issue(salon.clock.today()).code}


def _closing(_salon: Salon) -> Args:
    return {"closing": True}


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
    PageSpec(
        "watch_sheets", "phone", QT_TRANSLATE_NOOP("Pages", "電話かけ表を印刷する"), "print",
        "watch_plans.sheets_page:WatchSheetsPage", menu=False, states=(("closing", _closing),),
        about=QT_TRANSLATE_NOOP("Pages", "かけながら印をつける紙を、番号をつけて印刷します。休みの間の分も印刷できます。"),
    ),
    PageSpec(
        "watch_typing", "phone", QT_TRANSLATE_NOOP("Pages", "番号で入力"), "pencil",
        "watch_plans.typing_page:WatchTypingPage", menu=False, states=(("sheet", _sheet_out),),
        about=QT_TRANSLATE_NOOP("Pages", "もどってきた電話かけ表の番号を入れて、結果と時刻を書きうつします。"),
    ),
    PageSpec(
        "watch_import", "phone", QT_TRANSLATE_NOOP("Pages", "結果の取りこみ"), "upload",
        "watch_plans.import_page:WatchImportPage", menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "自動で電話をかけるサービスの結果を、中身を確かめてから取りこみます。"),
    ),
    PageSpec(
        "concerns", "phone", QT_TRANSLATE_NOOP("Pages", "気になる方"), "heart", "watch_plans.concerns_page:ConcernsPage",
        menu=False, states=(("names", _names),),
        about=QT_TRANSLATE_NOOP("Pages", "しばらく来ていない、電話がつながらないなどの方です。お名前は押すと出ます。"),
    ),
)
