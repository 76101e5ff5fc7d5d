"""The pages of 見守り電話, as PAGES lists them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.services.watch_calls.values import RoundLine
    from salon_app.ui.context import Args


def _line(salon: Salon, *states: str) -> RoundLine | None:
    return next((line for line in salon.watch_calls.round() if line.state in states), None)


def _plan(*states: str) -> Callable[[Salon], Args | None]:
    """A call of the round in one of these states, for the gallery."""
    def find(salon: Salon) -> Args | None:
        line = _line(salon, *states)
        return {"plan_id": line.plan.id} if line is not None else None

    return find


def _person(salon: Salon) -> Args | None:
    cases = salon.watch_cases.open_cases()
    return {"person_id": cases[0].person_id} if cases else None


def _case(salon: Salon) -> Args | None:
    cases = salon.watch_cases.open_cases()
    return {"case_id": cases[0].id} if cases else None


PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "phone", "phone", QT_TRANSLATE_NOOP("Pages", "電話"), "phone", "watch_calls.page:RoundPage",
        states=(("call", _plan("again", "due", "waiting")), ("visit", _plan("visit")), ("done", _plan("done", "case"))),
        about=QT_TRANSLATE_NOOP("Pages", "今日の見守り電話です。かけて、ご本人の答えを残します。"),
    ),
    PageSpec(
        "watch_call", "phone", QT_TRANSLATE_NOOP("Pages", "電話をかける"), "phone", "watch_calls.call_page:CallPage",
        menu=False, opens_plain=False,
        states=(("call", _plan("again", "due", "waiting")), ("visit", _plan("visit")), ("done", _plan("done", "case"))),
        about=QT_TRANSLATE_NOOP("Pages", "1人の方への電話です。番号を見てかけ、答えを残します。"),
    ),
    PageSpec(
        "watch_cases", "phone", QT_TRANSLATE_NOOP("Pages", "対応"), "warning", "watch_calls.cases_page:CasesPage", menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "具合の悪い方、連絡のつかない方への対応です。終わるまで、今日の画面にも出ています。"),
    ),
    PageSpec(
        "watch_case", "phone", QT_TRANSLATE_NOOP("Pages", "対応中"), "warning", "watch_calls.case_page:CasePage", menu=False,
        opens_plain=False, states=(("open", _case),),
        about=QT_TRANSLATE_NOOP("Pages", "1人の方への対応です。したことを残し、だれが次に何をするかを決めます。"),
    ),
    PageSpec(
        "watch_history", "phone", QT_TRANSLATE_NOOP("Pages", "これまでの電話"), "list", "watch_calls.history_page:HistoryPage",
        menu=False, opens_plain=False, states=(("calls", _person),),
        about=QT_TRANSLATE_NOOP("Pages", "1人の方への電話、訪問、対応の記録です。まちがいはここで直せます。"),
    ),
    PageSpec(
        "emergency_steps", "phone", QT_TRANSLATE_NOOP("Pages", "緊急時の手順"), "warning",
        "watch_calls.emergency_page:EmergencyPage", menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "119番と110番にかけるのはどんなときか、何を伝えるかです。"),
    ),
)
