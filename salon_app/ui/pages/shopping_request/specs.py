"""The page that takes an errand down, as PAGES lists it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from salon_app.model.errands import OPEN
from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.ui.context import Args


def _somebody(salon: Salon) -> Args | None:
    """Somebody who has asked before, else the first of the roster, for the gallery."""
    cards = salon.errands.board()
    people = [one for one in salon.people.all() if not one.is_body]
    found = cards[0].person_id if cards else people[0].id if people else None
    return {"person_id": found} if found is not None else None


def _under_way(salon: Salon) -> Args | None:
    """An open errand, one with lines bought if there is any."""
    cards = salon.errands.board()
    bought = (one for one in cards if one.state in OPEN and any(line.outcome for line in salon.errands.get(one.id).lines))
    found = next(bought, cards[0] if cards else None)
    return {"errand_id": found.id} if found is not None else None


PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "errand_request", "shopping", QT_TRANSLATE_NOOP("Pages", "新しい依頼"), "bag", "shopping_request.page:RequestPage",
        menu=False, states=(("person", _somebody), ("change", _under_way)),
        about=QT_TRANSLATE_NOOP("Pages", "買いものの依頼を聞きながら書きます。前回と同じ品は、1回押すだけで入ります。"),
    ),
)
