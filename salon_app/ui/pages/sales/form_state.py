"""The counter's rules of display: what is due in cash, what the keys do, what the main button says. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from salon_app.model.slip import Slip
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.payment_kinds import PaymentKind
from salon_app.services.products import Category, Product

USUAL = 0
"""The key of the tab いつもの; categories have their own ids."""

KEYS = (500, 1_000, 5_000, 10_000)
BARCODE_DIGITS = 8
"""From this length on, digits typed into お預り are a barcode: amounts end at seven digits."""


@dataclass(frozen=True)
class MainWords:
    """What the main button says, and whether it can be pressed."""

    text: str
    enabled: bool


def other_payments(slip: Slip) -> int:
    """Yen of the slip that other kinds than cash pay (回数券, つけ, 無料 …)."""
    return sum(payment.amount for payment in slip.payments)


def cash_due(slip: Slip) -> int:
    """Yen to be paid in cash."""
    return slip.total - other_payments(slip)


def without_stale_payments(slip: Slip) -> Slip:
    """After a change of lines: other kinds of payment go when they no longer fit, お預り when nothing is left."""
    if not slip.lines:
        return Slip()
    if other_payments(slip) > slip.total:
        return replace(slip, payments=(), donate_change=False)
    return slip


def with_key(slip: Slip, amount: int | None) -> Slip:
    """A key of お預り was pressed: they add up; None is ちょうど."""
    due = cash_due(slip)
    if amount is None:
        return replace(slip, tendered=due, donate_change=False)
    before = slip.tendered if slip.tendered is not None and slip.tendered != due else 0
    return replace(slip, tendered=min(before + amount, 9_999_999))


def change_of(slip: Slip) -> int | None:
    """お釣り in yen, or None while it isn't known (nothing tendered, or too little)."""
    if slip.tendered is None:
        return None
    change = slip.tendered - cash_due(slip)
    return change if change >= 0 else None


def main_words(slip: Slip, kinds: Sequence[PaymentKind]) -> MainWords:
    """The main button in words of money: 「1,000円お預り、450円お返し」."""
    due = cash_due(slip)
    if not slip.lines:
        return MainWords(translate("Counter", "商品を選んでください"), False)
    if due <= 0 and not slip.payments:
        return MainWords(translate("Counter", "0円で会計する"), True)
    others = translate("Counter", "、").join(
        translate("Counter", "{kind} {amount}円").format(kind=kind.name, amount=format_yen(payment.amount))
        for payment in slip.payments for kind in kinds if kind.id == payment.kind_id)
    if due == 0:
        return MainWords(translate("Counter", "{others}で会計する").format(others=others), True)
    if slip.tendered is None:
        return MainWords(translate("Counter", "お預りを入れてください"), False)
    change = change_of(slip)
    if change is None:
        short = format_yen(due - slip.tendered)
        return MainWords(translate("Counter", "お預りが あと{short}円 足りません").format(short=short), False)
    if change == 0:
        words = translate("Counter", "{amount}円ちょうどお預り").format(amount=format_yen(due))
    elif slip.donate_change:
        words = translate("Counter", "{tendered}円お預り、{change}円は寄付").format(
            tendered=format_yen(slip.tendered), change=format_yen(change))
    else:
        words = translate("Counter", "{tendered}円お預り、{change}円お返し").format(
            tendered=format_yen(slip.tendered), change=format_yen(change))
    return MainWords(f"{others}＋{words}" if others else words, True)


def tabs(categories: Sequence[Category], products: Sequence[Product]) -> tuple[tuple[int, str], ...]:
    """いつもの, then each category that has something on sale."""
    present = {product.category_id for product in products}
    usual = ((USUAL, translate("Counter", "いつもの")),)
    return usual + tuple((one.id, one.name) for one in categories if one.id in present)


def tiles(products: Sequence[Product], tab: int) -> tuple[Product, ...]:
    """The tiles under a tab; the first favourite (コーヒー) stands first under every tab."""
    star = next((product for product in products if product.favourite), None)
    favourites = [product for product in products if product.favourite]
    under = (favourites or list(products)) if tab == USUAL else [one for one in products if one.category_id == tab]
    first = [star] if star is not None else []
    return tuple(first + [product for product in under if star is None or product.id != star.id])
