"""買いもの代行: the states of an errand and which may follow which; お釣り; and the words of its codes.

States go one way (DOMAIN: errand state machine); 戻す is a step of its own with a reason.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from salon_app.model import stored_words
from salon_app.model.texts import translate
from salon_app.model.yen import ascii_digits

RECEIVED, HEARD, ASSIGNED, FUNDED, SHOPPING = "received", "heard", "assigned", "funded", "shopping"
DELIVERED, NOT_HOME, UNWANTED, SETTLED = "delivered", "not_home", "unwanted", "settled"
ON_HOLD, DUPLICATE, CANCELLED, REFERRED = "on_hold", "duplicate", "cancelled", "referred"

BEFORE_SHOPPING = (RECEIVED, HEARD, ASSIGNED, FUNDED)
AFTER_SHOPPING = (DELIVERED, NOT_HOME, UNWANTED)
OPEN: tuple[str, ...] = (*BEFORE_SHOPPING, SHOPPING, *AFTER_SHOPPING, ON_HOLD)
"""States of errands that somebody still has to do something about."""
ENDED: tuple[str, ...] = (SETTLED, DUPLICATE, CANCELLED, REFERRED)
STATES: tuple[str, ...] = (*OPEN, *ENDED)
MISTAKES = (DUPLICATE, CANCELLED)
"""States of requests that tell nothing of what a person needs."""

FOLLOWING: dict[str, tuple[str, ...]] = {
    RECEIVED: (HEARD, ASSIGNED, FUNDED, ON_HOLD, DUPLICATE, CANCELLED, REFERRED),
    HEARD: (ASSIGNED, FUNDED, ON_HOLD, DUPLICATE, CANCELLED, REFERRED),
    ASSIGNED: (FUNDED, SHOPPING, ON_HOLD, DUPLICATE, CANCELLED, REFERRED),
    FUNDED: (ASSIGNED, SHOPPING, ON_HOLD, DUPLICATE, CANCELLED, REFERRED),
    SHOPPING: (DELIVERED, NOT_HOME, UNWANTED, CANCELLED),
    NOT_HOME: (DELIVERED, NOT_HOME, UNWANTED),
    DELIVERED: (UNWANTED, SETTLED),
    UNWANTED: (SETTLED,),
    ON_HOLD: (*BEFORE_SHOPPING, DUPLICATE, CANCELLED, REFERRED),
}
"""Which states may follow which; the ended ones are only left by 戻す."""

COLUMNS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (RECEIVED, (RECEIVED, HEARD, ON_HOLD)), (ASSIGNED, (ASSIGNED,)), (FUNDED, (FUNDED,)), (SHOPPING, (SHOPPING,)),
    (DELIVERED, AFTER_SHOPPING),
)
"""The board: a column's name and the states in it."""

PHONE, IN_PERSON, VISIT = "phone", "in_person", "visit"
CHANNELS = (PHONE, IN_PERSON, VISIT)
SAME_KIND, NEVER, ASK = "same_kind", "never", "ask"
SUBSTITUTES = (SAME_KIND, NEVER, ASK)
BOUGHT, SUBSTITUTED, UNAVAILABLE, DROPPED = "bought", "substituted", "unavailable", "dropped"
OUTCOMES = (BOUGHT, SUBSTITUTED, UNAVAILABLE, DROPPED)
BY_SALON, BY_PERSON = "salon", "person"
DEPOSIT, ADVANCE, TILL, SHOP = "deposit", "advance", "till", "shop"
FUNDINGS = (DEPOSIT, ADVANCE, TILL, SHOP)
YEN, TICKET, NONE = "yen", "ticket", "none"
FEE_KINDS = (YEN, TICKET, NONE)
SEAL, SIGNATURE, PROXY = "seal", "signature", "proxy"
SIGNS = (SEAL, SIGNATURE, PROXY)
"""How the person confirmed having received goods and change: 印, 署名, 代理."""

_NUMBER = re.compile(r"買[-‐−－ー]?([0-9]{1,6})|([0-9]{3,6})")

# Kinds of an errand's money.
ADDED, OUT, BACK, PAID, BOUGHT_BACK = "added", "out", "back", "bought", "bought_back"
FEE, REFUND, REPAID, ACCEPTED, CLEARED, PAYOUT = "fee", "refund", "repaid", "accepted", "cleared", "payout"
SHOP_PAID = "shop_paid"


@dataclass(frozen=True)
class Account:
    """An errand's money in yen. What came in and went, and where it lies now.

    `deposited` 預り金, `added` 追加, `spent` 代金 (less what the salon bought back), `fee` 手数料 taken out of the money,
    `refunded` 返金, `accepted` what was let go (＋: the salon bore it). Lying in the 預り金の袋 `bag`, 持ち出し中 `carried`.
    Owed to the volunteer `helper_advance` (担当の立替), to the till `till_advance` (レジから立替), to the shop `shop_credit`.
    """

    deposited: int = 0
    added: int = 0
    spent: int = 0
    fee: int = 0
    refunded: int = 0
    accepted: int = 0
    bag: int = 0
    carried: int = 0
    helper_advance: int = 0
    till_advance: int = 0
    shop_credit: int = 0

    @property
    def received(self) -> int:
        """預り + 追加."""
        return self.deposited + self.added

    @property
    def held(self) -> int:
        """What the salon holds for the person now; negative is 不足, what the person still has to give."""
        return self.received - self.spent - self.fee - self.refunded + self.accepted

    @property
    def in_hand(self) -> int:
        """Cash of the errand: envelope and 持ち出し中."""
        return self.bag + self.carried

    def change(self, fee_due: int) -> int:
        """お釣り = 預り + 追加 − 代金 − 手数料 (− what was given back); negative is 不足. `fee_due` yen are still to be taken."""
        return self.held - fee_due


def state_words(state: str) -> str:
    """The state as people say it."""
    return {
        RECEIVED: lambda: translate("Errands", "受付"), HEARD: lambda: translate("Errands", "聞き取り済"),
        ASSIGNED: lambda: translate("Errands", "担当決定"), FUNDED: lambda: translate("Errands", "預り金受領"),
        SHOPPING: lambda: translate("Errands", "買いもの中"), DELIVERED: lambda: translate("Errands", "お届け済"),
        NOT_HOME: lambda: translate("Errands", "不在持帰り"), UNWANTED: lambda: translate("Errands", "不要"),
        SETTLED: lambda: translate("Errands", "精算済"), ON_HOLD: lambda: translate("Errands", "保留"),
        DUPLICATE: lambda: translate("Errands", "重複"), CANCELLED: lambda: translate("Errands", "取消"),
        REFERRED: lambda: translate("Errands", "他へ紹介"),
    }[state]()


def channel_words(channel: str) -> str:
    """How the request came."""
    return {
        PHONE: lambda: translate("Errands", "電話"), IN_PERSON: lambda: translate("Errands", "サロンで"),
        VISIT: lambda: translate("Errands", "訪問先で"),
    }[channel]()


def substitute_words(substitute: str) -> str:
    """Whether something else may be bought."""
    return {
        SAME_KIND: lambda: translate("Errands", "同等品可"), NEVER: lambda: translate("Errands", "不可"),
        ASK: lambda: translate("Errands", "電話で確認"),
    }[substitute]()


def outcome_words(outcome: str) -> str:
    """What became of a line; nothing while it is open."""
    if not outcome:
        return ""
    return {
        BOUGHT: lambda: translate("Errands", "買えた"), SUBSTITUTED: lambda: translate("Errands", "代わりの品"),
        UNAVAILABLE: lambda: translate("Errands", "なかった"), DROPPED: lambda: translate("Errands", "やめた"),
    }[outcome]()


def funding_words(funding: str) -> str:
    """How the goods are paid for."""
    if not funding:
        return ""
    return {
        DEPOSIT: lambda: translate("Errands", "預り金"), ADVANCE: lambda: translate("Errands", "担当の立替"),
        TILL: lambda: translate("Errands", "レジから立替"), SHOP: lambda: translate("Errands", "店に後払い"),
    }[funding]()


def fee_words(kind: str) -> str:
    """How the 手数料 is paid."""
    return {
        YEN: lambda: translate("Errands", "お金で"), TICKET: lambda: translate("Errands", "利用券で"),
        NONE: lambda: translate("Errands", "いただかない"),
    }[kind]()


def sign_words(sign: str) -> str:
    """How the person confirmed."""
    return {
        SEAL: lambda: translate("Errands", "印"), SIGNATURE: lambda: translate("Errands", "署名"),
        PROXY: lambda: translate("Errands", "代理の方"),
    }[sign]()


def money_words(kind: str) -> str:
    """What an entry of an errand's money is."""
    return stored_words.shown(stored_words.ERRAND_MONEY[kind])


def errand_number(errand_id: int) -> str:
    """受付番号: 買-0412."""
    return f"買-{errand_id:04d}"


def read_errand_number(text: str) -> int | None:
    """The errand that 買-0412, 買412 or 0412 asks for (without 買 at least three figures), None for other words."""
    found = _NUMBER.fullmatch(ascii_digits(text))
    return int(found[1] or found[2]) if found is not None else None


def custody_number(slip_id: int) -> str:
    """The number of a 預り証: 預-0231."""
    return f"預-{slip_id:04d}"


def settlement_number(settlement_id: int) -> str:
    """The number of a 買いもの精算票: 精-0228."""
    return f"精-{settlement_id:04d}"
