"""The pages of open errands, as PAGES lists them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from salon_app.model import errands
from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.ui.context import Args


def _in(*states: str) -> Callable[[Salon], Args | None]:
    """The newest errand in one of these states, for the gallery."""
    def find(salon: Salon) -> Args | None:
        today = salon.clock.today()
        found = salon.errands.between(today.replace(year=today.year - 1), today, states=states, most=1)
        return {"errand_id": found[0].id} if found else None

    return find


PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "errands", "shopping", QT_TRANSLATE_NOOP("Pages", "買いもの代行"), "bag", "shopping.page:ErrandsPage",
        states=(("list", lambda _salon: {"view": "list"}), ("today", lambda _salon: {"view": "today"})),
        about=QT_TRANSLATE_NOOP("Pages", "受けた依頼がどこまで進んだかを見て、次の段に進めます。"),
    ),
    PageSpec(
        "errand", "shopping", QT_TRANSLATE_NOOP("Pages", "買いものの依頼"), "bag", "shopping.errand_page:ErrandPage",
        menu=False, opens_plain=False,
        states=(("received", _in(errands.RECEIVED)), ("delivered", _in(errands.DELIVERED)),
                ("not-home", _in(errands.NOT_HOME)), ("settled", _in(errands.SETTLED))),
        about=QT_TRANSLATE_NOOP("Pages", "1つの依頼の品、お金、これまでの記録です。次の段にもここから進めます。"),
    ),
    PageSpec(
        "errand_assign", "shopping", QT_TRANSLATE_NOOP("Pages", "担当を決める"), "person", "shopping.assign_page:AssignPage",
        menu=False, opens_plain=False, states=(("new", _in(errands.RECEIVED)), ("change", _in(errands.ASSIGNED))),
        about=QT_TRANSLATE_NOOP("Pages", "買いものに行く方のお名前を押します。"),
    ),
)
