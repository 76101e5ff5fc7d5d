"""The pages of 預り金, as PAGES lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.ui.context import Args


def _tickets(_salon: Salon) -> Args | None:
    return {"part": "tickets"}


def _advanced(_salon: Salon) -> Args | None:
    return {"part": "advanced"}


PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "custody", "shopping", QT_TRANSLATE_NOOP("Pages", "預り金"), "envelope", "shopping_custody.custody_page:CustodyPage",
        menu=False,
        about=QT_TRANSLATE_NOOP("Pages", "どなたのお金を、いくら、いつから、どこにお預りしているかを見ます。"),
    ),
    PageSpec(
        "errand_payouts", "shopping", QT_TRANSLATE_NOOP("Pages", "謝礼・立替・利用券"), "ticket",
        "shopping_custody.payouts_page:PayoutsPage", menu=False, states=(("advanced", _advanced), ("tickets", _tickets)),
        about=QT_TRANSLATE_NOOP("Pages", "担当への謝礼と立替、店への後払いを払い、利用券を売ります。"),
    ),
)
