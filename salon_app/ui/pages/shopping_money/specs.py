"""The pages of an errand's money, as PAGES lists them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from salon_app.model import errands
from salon_app.ui.page_spec import QT_TRANSLATE_NOOP, PageSpec

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.services.shopping.values import Card
    from salon_app.ui.context import Args

Find = Callable[["Salon"], "Args | None"]


def _open(*states: str, wanted: Callable[[Card], bool] = lambda _card: True, **args: str) -> Find:
    """Arguments that open the oldest errand in one of the states, for the gallery."""
    def find(salon: Salon) -> Args | None:
        found = next((card for card in salon.errands.board() if card.state in states and wanted(card)), None)
        return {"errand_id": found.id, **args} if found is not None else None

    return find


def _settled(salon: Salon) -> Args | None:
    """The newest settled errand of the last month."""
    today = salon.days.status().business_date
    found = salon.errands.between(today.replace(day=1), today, states=(errands.SETTLED,), most=1)
    return {"errand_id": found[0].id} if found else None


_BOUGHT = (errands.SHOPPING, *errands.AFTER_SHOPPING)

PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "errand_deposit", "shopping", QT_TRANSLATE_NOOP("Pages", "預り金を受け取る"), "coins",
        "shopping_money.deposit_page:DepositPage", menu=False, opens_plain=False,
        states=(("first", _open(errands.ASSIGNED)), ("more", _open(errands.FUNDED, errands.SHOPPING))),
        about=QT_TRANSLATE_NOOP("Pages", "買いもののお金をお預りし、番号のついた預り証を出します。"),
    ),
    PageSpec(
        "errand_set_out", "shopping", QT_TRANSLATE_NOOP("Pages", "買いものに出る"), "bag",
        "shopping_money.set_out_page:SetOutPage", menu=False, opens_plain=False,
        states=(("money", _open(errands.FUNDED)), ("without", _open(errands.ASSIGNED)), ("again", _open(errands.NOT_HOME))),
        about=QT_TRANSLATE_NOOP("Pages", "袋から出すお金を確かめて、買いものに出ます。"),
    ),
    PageSpec(
        "errand_purchase", "shopping", QT_TRANSLATE_NOOP("Pages", "代金を入れる"), "receipt",
        "shopping_money.purchase_page:PurchasePage", menu=False, opens_plain=False,
        states=(("open", _open(*_BOUGHT, wanted=lambda card: not card.account.spent)),
                ("entered", _open(*_BOUGHT, wanted=lambda card: bool(card.account.spent)))),
        about=QT_TRANSLATE_NOOP("Pages", "買えた品と代金、レシートを入れます。足りないときの払い方も選びます。"),
    ),
    PageSpec(
        "errand_delivery", "shopping", QT_TRANSLATE_NOOP("Pages", "お届け"), "door",
        "shopping_money.delivery_page:DeliveryPage", menu=False, opens_plain=False,
        states=tuple((what, _open(errands.SHOPPING, errands.NOT_HOME, what=what))
                     for what in (errands.DELIVERED, errands.NOT_HOME, errands.UNWANTED)),
        about=QT_TRANSLATE_NOOP("Pages", "お届けした、不在だった、いらないと言われた、のどれかを入れます。"),
    ),
    PageSpec(
        "errand_settlement", "shopping", QT_TRANSLATE_NOOP("Pages", "買いもの精算"), "yen",
        "shopping_money.settlement_page:SettlementPage", menu=False, opens_plain=False,
        states=(("change", _open(errands.DELIVERED, wanted=lambda card: card.held > 0)),
                ("short", _open(errands.DELIVERED, wanted=lambda card: card.held < 0)),
                ("before", _open(errands.SHOPPING)), ("settled", _settled)),
        about=QT_TRANSLATE_NOOP("Pages", "お釣りをお返しし、お互いに確かめて、依頼を終えます。"),
    ),
)
