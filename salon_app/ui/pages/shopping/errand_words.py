"""One errand in words: its way, its money, its lines, what else was said of it, and what was done when. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from salon_app.model import errands, stored_words
from salon_app.model.clock_times import clock_words
from salon_app.model.errands import (
    channel_words,
    errand_number,
    fee_words,
    funding_words,
    outcome_words,
    state_words,
    substitute_words,
)
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.shopping.values import Errand, Line, Money, Step
from salon_app.ui.date_words import clock_time, plain_day, short_day
from salon_app.ui.pages.shopping.form_state import SETTLE, next_step, step_words, wanted_words

DONE_STAGE, NOW, AHEAD = "done", "now", "ahead"
_WAY = (errands.RECEIVED, errands.ASSIGNED, errands.FUNDED, errands.SHOPPING, errands.DELIVERED, errands.SETTLED)
_PLACE = {errands.HEARD: errands.RECEIVED, errands.NOT_HOME: errands.DELIVERED, errands.UNWANTED: errands.DELIVERED}


@dataclass(frozen=True)
class Stage:
    """A state on the way of an errand: done, now or ahead."""

    words: str
    mark: str
    warning: bool = False


def way(errand: Errand) -> list[Stage]:
    """The way of an errand so far, and what is ahead of it. What left the way (保留, 取消 …) stands where it left."""
    beside = errand.state not in _WAY and errand.state not in _PLACE
    on_way = _before(errand) if beside else errand.state
    at = _WAY.index(_PLACE.get(on_way, on_way))
    stages = [Stage(_stage_words(one, errand), DONE_STAGE) for one in _WAY[:at + beside]]
    stages.append(Stage(state_words(errand.state), NOW, warning=errand.state in (errands.NOT_HOME, errands.ON_HOLD)))
    if errand.open:
        passed = at if errand.state == errands.NOT_HOME else at + 1  # the delivery is still ahead
        stages += [Stage(_stage_words(one, errand), AHEAD) for one in _WAY[passed:]]
    return stages


def _before(errand: Errand) -> str:
    """The state in which an errand left the way."""
    for step in reversed(errand.steps):
        if step.state == errand.state and step.came_from in (*_WAY, *_PLACE):
            return step.came_from
    return errands.RECEIVED


def _stage_words(state: str, errand: Errand) -> str:
    """預り金受領 is said as what took its place, where goods are paid otherwise."""
    if state == errands.FUNDED and errand.funding not in ("", errands.DEPOSIT):
        return funding_words(errand.funding)
    return state_words(state)


def main_words(errand: Errand) -> str:
    """The next step on the main button; at the settlement how the money stands."""
    step, change = next_step(errand), errand.change
    if step == SETTLE and change > 0:
        return translate("ErrandBoard", "買いもの精算（お釣り {amount}円）").format(amount=format_yen(change))
    if step == SETTLE and change < 0:
        return translate("ErrandBoard", "買いもの精算（不足 {amount}円）").format(amount=format_yen(-change))
    return step_words(step)


# --- money -----------------------------------------------------------------------------------------

@dataclass(frozen=True)
class Sum:
    """A line of the money panel: yen with their sign, or words instead."""

    label: str
    amount: int = 0
    words: str = ""


def bought(errand: Errand) -> bool:
    """Has anything of it been bought (or not found)?"""
    return any(line.outcome for line in errand.lines)


def sums(errand: Errand) -> list[Sum]:
    """預り ＋ 追加 − 代金 − 手数料 (− what was given back). 代金 and 手数料 are said from the purchase on."""
    account = errand.account
    found = [Sum(translate("ErrandBoard", "預り金"), account.deposited)]
    if account.added:
        found.append(Sum(translate("ErrandBoard", "追加の預り金"), account.added))
    if bought(errand):
        found.append(Sum(translate("ErrandBoard", "代金"), -account.spent))
        if errand.fee_kind == errands.TICKET and errand.fee:
            found.append(Sum(translate("ErrandBoard", "手数料"), words=translate("ErrandBoard", "利用券で")))
        elif account.fee or errand.fee_due:
            found.append(Sum(translate("ErrandBoard", "手数料"), -(account.fee or errand.fee_due)))
    if account.refunded and errand.state != errands.SETTLED:
        found.append(Sum(translate("ErrandBoard", "返金"), -account.refunded))
    if account.accepted:
        found.append(Sum(translate("ErrandBoard", "了承した差額"), account.accepted))
    return found


def result(errand: Errand) -> tuple[str, int, bool]:
    """The large figure: what it is, yen, and whether it is 不足."""
    if errand.state == errands.SETTLED:
        return translate("ErrandBoard", "お返ししたお釣り"), errand.account.refunded, False
    if not errand.open or not bought(errand):
        return translate("ErrandBoard", "お預り中"), errand.account.held, False
    if errand.change < 0:
        return translate("ErrandBoard", "不足"), -errand.change, True
    return translate("ErrandBoard", "お釣り"), errand.change, False


def places(errand: Errand) -> list[Sum]:
    """Where the money of the errand lies now."""
    carried = translate("ErrandBoard", "持ち出し中（{name}さん）").format(name=errand.helper)
    every = ((translate("ErrandBoard", "預り金の袋の中"), errand.account.bag), (carried, errand.account.carried))
    return [Sum(label, amount) for label, amount in every if amount]


def owed(errand: Errand) -> list[Sum]:
    """What is owed for the errand until its settlement."""
    account = errand.account
    every = ((errands.ADVANCE, account.helper_advance), (errands.TILL, account.till_advance),
             (errands.SHOP, account.shop_credit))
    return [Sum(funding_words(funding), amount) for funding, amount in every if amount]


# --- lines and what else was said --------------------------------------------------------------------

def line_words(line: Line) -> str:
    """`1　牛乳 1リットル　2本`."""
    return "　".join(filter(None, (str(line.number), line.item, line.quantity)))


def line_about(line: Line) -> str:
    """Brand or limit, whether something else may be bought, and what was got instead."""
    if line.outcome == errands.SUBSTITUTED:
        return translate("ErrandBoard", "代わりに {got}").format(got=line.got or translate("ErrandBoard", "別の品"))
    if line.outcome:
        return line.detail
    substitute = translate("ErrandBoard", "代わりは{substitute}").format(substitute=substitute_words(line.substitute))
    return "　".join(filter(None, (line.detail, substitute)))


def line_state(line: Line) -> str:
    """What became of it, beside its price: '' where it was simply bought."""
    if line.unwanted:
        return (translate("ErrandBoard", "不要（サロンが買い取る）") if line.unwanted == errands.BY_SALON
                else translate("ErrandBoard", "不要（依頼者が支払う）"))
    return "" if line.outcome == errands.BOUGHT else outcome_words(line.outcome)


def facts(errand: Errand, today: date) -> list[tuple[str, str]]:
    """Labels and words of what else is known; what isn't, isn't said."""
    how = translate("ErrandBoard", "{day}　{channel}").format(day=short_day(errand.received_on, today),
                                                          channel=channel_words(errand.channel))
    delivered = ""
    if errand.delivered_on is not None:
        time = "" if errand.delivered_time is None else clock_words(errand.delivered_time)
        delivered = " ".join(filter(None, (short_day(errand.delivered_on, today), time)))
    brought_back = ""
    if errand.state == errands.NOT_HOME:
        brought_back = "　".join(filter(None, (errand.kept_at, wanted_words(errand, today))))
    return [row for row in (
        (translate("ErrandBoard", "わけ"), _why(errand)),
        (translate("ErrandBoard", "紹介した先"), stored_words.shown(errand.referred_to)),
        (translate("ErrandBoard", "品の保管場所"), brought_back), (translate("ErrandBoard", "店"), errand.shop),
        (translate("ErrandBoard", "いつまで"), "" if brought_back else wanted_words(errand, today)),
        (translate("ErrandBoard", "お届けした日"), delivered), (translate("ErrandBoard", "お届け先"), errand.place),
        (translate("ErrandBoard", "メモ"), errand.notes), (translate("ErrandBoard", "受付"), how),
        (translate("ErrandBoard", "手数料"), _fee_words(errand)),
        (translate("ErrandBoard", "次にいる日"), "" if errand.next_on is None else plain_day(errand.next_on))) if row[1]]


def _why(errand: Errand) -> str:
    """The reason why an errand left its way, while it has."""
    if errand.state not in (errands.ON_HOLD, errands.CANCELLED, errands.REFERRED, errands.DUPLICATE):
        return ""
    if errand.state == errands.DUPLICATE and errand.duplicate_of_id is not None:
        return translate("ErrandBoard", "{number} と同じ依頼").format(number=errand_number(errand.duplicate_of_id))
    return stored_words.shown(errand.steps[-1].reason)


def _fee_words(errand: Errand) -> str:
    if not errand.open and errand.state != errands.SETTLED:
        return ""
    if errand.fee_kind != errands.YEN or not errand.fee:
        return fee_words(errand.fee_kind if errand.fee else errands.NONE)
    return translate("ErrandBoard", "{amount}円").format(amount=format_yen(errand.fee))


# --- what was done -----------------------------------------------------------------------------------

def step_line(step: Step) -> str:
    """`受付 → 担当決定`; a step back says so."""
    words = " → ".join(state_words(one) for one in (step.came_from, step.state) if one)
    return translate("ErrandBoard", "{words}（戻した）").format(words=words) if step.back else words


def step_about(step: Step, today: date) -> str:
    """When, by whom, and why; when it was entered where that was another day."""
    when = short_day(step.business_date, today)
    entered = step.at.astimezone().date()
    time = clock_words(step.time) if step.time is not None else clock_time(step.at) if entered == step.business_date else ""
    late = translate("ErrandBoard", "{day}に入力").format(day=short_day(entered, today)) if entered != step.business_date else ""
    reason = translate("ErrandBoard", "わけ {reason}").format(reason=stored_words.shown(step.reason)) if step.reason else ""
    return "　".join(filter(None, (f"{when} {time}".strip(), step.by_name, late, reason)))


def money_about(entry: Money, today: date) -> str:
    """When, by whom, and why an entry was taken back."""
    reason = translate("ErrandBoard", "わけ {reason}").format(reason=stored_words.shown(entry.reason)) if entry.reason else ""
    when = f"{short_day(entry.business_date, today)} {clock_time(entry.at)}"
    return "　".join(filter(None, (when, entry.by_name, reason)))


def can_be_taken_back(entry: Money) -> bool:
    """Whether an entry of an open errand may be taken back by itself: 預り金, 追加, 返金 and 代金 that stand."""
    return entry.kind in (errands.DEPOSIT, errands.ADDED, errands.REFUND, errands.PAID) and not entry.taken_back and (
        entry.reverses_id is None)


def asked_back(errand: Errand, entries: Sequence[Money]) -> int:
    """Yen of お釣り that were handed over at the settlement that counts."""
    settled = max((step.at for step in errand.steps if step.state == errands.SETTLED and not step.back), default=None)
    return sum(one.amount for one in entries if one.kind == errands.REFUND and one.reverses_id is None
               and not one.taken_back and settled is not None and one.at >= settled)
