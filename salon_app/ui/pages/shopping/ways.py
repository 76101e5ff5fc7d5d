"""ほかの手続き: everything that can be done with an errand now besides its next step, as lines to press."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from salon_app.model import errands
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.shopping.values import Card, Errand
from salon_app.ui.context import PageContext
from salon_app.ui.pages.shopping import deeds
from salon_app.ui.pages.shopping.deeds import Deed

SAME_WITHIN_DAYS = 14
"""Errands of one person that were received this near each other may be one and the same."""
SLIP, SETTLEMENT = "custody-slip", "errand-settlement"


@dataclass(frozen=True)
class Way:
    """One line: it leads to a page (or is done at once) by `go`, or asks for something first: `deed`."""

    words: str
    about: str
    icon: str
    go: Callable[[], None] | None = None
    deed: Deed | None = None


def groups(ctx: PageContext, errand: Errand) -> list[tuple[str, list[Way]]]:
    """What can be done now, under its headings."""
    found = [(translate("ErrandWays", "進める・直す"), _onward(ctx, errand)),
             (translate("ErrandWays", "やめる・戻す"), _away(ctx, errand)),
             (translate("ErrandWays", "印刷する"), _paper(ctx, errand))]
    return [(head, ways) for head, ways in found if ways]


def _page(ctx: PageContext, words: str, about: str, icon: str, key: str, /, **args: Any) -> Way:
    return Way(words, about, icon, go=lambda: ctx.go(key, **args))


def _deed(deed: Deed) -> Way:
    return Way(deed.words, deed.about, deed.icon, deed=deed)


def _onward(ctx: PageContext, errand: Errand) -> list[Way]:
    ways = [*_goods(ctx, errand), *_money(ctx, errand)]
    if errand.open:
        ways.append(_page(
            ctx, translate("ErrandWays", "依頼の中身を直す"), translate("ErrandWays", "品、店、日時、お届け先など。"),
            "pencil", "errand_request", errand_id=errand.id))
    ways.append(_deed(deeds.next_day(ctx, errand)))
    ways.append(_page(
        ctx, translate("ErrandWays", "前回と同じで新しく受ける"), translate("ErrandWays", "同じ方の新しい依頼です。"),
        "plus", "errand_request", person_id=errand.person_id))
    return ways


def _goods(ctx: PageContext, errand: Errand) -> list[Way]:
    """Steps of the goods, other than the usual next one."""
    state, here = errand.state, {"errand_id": errand.id}
    ways = []
    if state == errands.RECEIVED:
        ways.append(Way(translate("ErrandWays", "聞き取り済にする"),
                        translate("ErrandWays", "品や数を聞き終わったしるしです。"), "check", go=lambda: _hear(ctx, errand)))
    if state in (errands.SHOPPING, *errands.AFTER_SHOPPING):
        ways.append(_page(
            ctx, translate("ErrandWays", "代金を入れる・直す"), translate("ErrandWays", "品ごとの代金と、レシートです。"),
            "receipt", "errand_purchase", **here))
    if state == errands.NOT_HOME:
        ways.append(_page(
            ctx, translate("ErrandWays", "もう一度お届けに出る"), translate("ErrandWays", "品とお釣りを持って出ます。"),
            "bag", "errand_set_out", **here))
    if state in (errands.SHOPPING, errands.NOT_HOME):
        ways.append(_page(
            ctx, translate("ErrandWays", "お留守だった（不在）"), translate("ErrandWays", "品をどこに置いたかを書きます。"),
            "home", "errand_delivery", what=errands.NOT_HOME, **here))
    if state in (errands.SHOPPING, errands.NOT_HOME, errands.DELIVERED):
        ways.append(_page(
            ctx, translate("ErrandWays", "いらなくなった品がある（不要）"),
            translate("ErrandWays", "サロンが買い取るか、ご本人が支払うかを選びます。"),
            "return", "errand_delivery", what=errands.UNWANTED, **here))
    return ways


def _money(ctx: PageContext, errand: Errand) -> list[Way]:
    """What can be done with the money, other than the usual next step."""
    ways, here = [], {"errand_id": errand.id}
    if errand.state == errands.ASSIGNED:
        ways.append(_page(
            ctx, translate("ErrandWays", "預り金なしで買いものに出る"),
            translate("ErrandWays", "担当の立替、レジから立替、店に後払いから選びます。"), "bag", "errand_set_out", **here))
    elif errand.open:
        ways.append(_page(
            ctx, translate("ErrandWays", "預り金を受け取る・追加する"), translate("ErrandWays", "預り証を印刷します。"),
            "wallet", "errand_deposit", **here))
    if errand.open and errand.account.carried:
        about = translate("ErrandWays", "いま担当が持っているのは{amount}円です。")
        ways.append(Way(
            translate("ErrandWays", "持ち出し中のお金を袋に戻す"), about.format(amount=format_yen(errand.account.carried)),
            "envelope", go=lambda: _bring_back(ctx, errand)))
    return ways


def _away(ctx: PageContext, errand: Errand) -> list[Way]:
    state, following = errand.state, errands.FOLLOWING.get(errand.state, ())
    nothing_bought = not errand.account.spent
    ways = []
    if errands.ON_HOLD in following:
        ways.append(deeds.hold(ctx, errand))
    if errand.open and errand.account.held > 0:
        ways.append(deeds.refund(ctx, errand))
    if errands.CANCELLED in following and nothing_bought:
        ways.append(deeds.cancel(ctx, errand))
    if errands.REFERRED in following and nothing_bought:
        ways.append(deeds.refer(ctx, errand))
    others = tuple(card for card in ctx.salon.errands.of_person(errand.person_id) if _may_be_same(card, errand))
    if errands.DUPLICATE in following and nothing_bought and others:
        ways.append(deeds.duplicate(ctx, errand, others))
    if errand.open and state != errands.UNWANTED:
        ways += [deeds.want(ctx, errand, line) for line in errand.lines if line.unwanted]
    if state == errands.SETTLED:
        ways.append(deeds.unsettle(ctx, errand))
    elif state != errands.RECEIVED:
        ways.append(deeds.step_back(ctx, errand))
    return [_deed(one) for one in ways]


def _may_be_same(card: Card, errand: Errand) -> bool:
    """Is it another errand that this one may have been written down for twice?"""
    near = abs((card.received_on - errand.received_on).days) <= SAME_WITHIN_DAYS
    return card.id != errand.id and (near or card.state in errands.OPEN) and (
        card.state not in errands.MISTAKES)


def _paper(ctx: PageContext, errand: Errand) -> list[Way]:
    from salon_app.reports import REPORTS  # documents are loaded when they are first asked for

    papers, here = {spec.key for spec in REPORTS}, {"errand_id": errand.id}
    ways = []
    if errand.open and errand.state not in errands.AFTER_SHOPPING:
        ways.append(_page(
            ctx, translate("ErrandWays", "買いもの票を印刷する"),
            translate("ErrandWays", "買うものと、代金を書くところがあります。"), "print", "errand_sheets", **here))
    if SLIP in papers and any(not slip.void for slip in ctx.salon.holdings.slips(errand.id)):
        ways.append(_page(
            ctx, translate("ErrandWays", "預り証をもう一度印刷する"),
            translate("ErrandWays", "いちばん新しい預り証です。"), "print", "reports", key=SLIP, **here))
    if SETTLEMENT in papers and errand.state in (errands.SHOPPING, *errands.AFTER_SHOPPING, errands.SETTLED):
        ways.append(Way(
            translate("ErrandWays", "精算票を印刷する"),
            translate("ErrandWays", "お釣りと、受領印のところがあります。"), "print",
            go=lambda: _print_settlement(ctx, errand)))
    return ways


def _hear(ctx: PageContext, errand: Errand) -> None:
    ctx.salon.errands.hear(errand.id, by=ctx.by())
    ctx.toast(translate("ErrandWays", "聞き取り済にしました。"), undo=True)


def _bring_back(ctx: PageContext, errand: Errand) -> None:
    yen = ctx.salon.custody.bring_back([errand.id], by=ctx.by())
    words = translate("ErrandWays", "袋に戻した記録をしました。{amount}円を預り金の袋に入れてください。")
    ctx.toast(words.format(amount=format_yen(yen)), undo=True)


def _print_settlement(ctx: PageContext, errand: Errand) -> None:
    """Its number is given out first, where it has none."""
    ctx.salon.settlements.issue(errand.id, by=ctx.by())
    ctx.go("reports", key=SETTLEMENT, errand_id=errand.id)
