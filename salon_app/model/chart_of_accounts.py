"""置き場所, 科目 and kinds of payment that every salon starts with. The salon may rename, add and switch off.

Kinds: money (置き場所), receivable, custody, payable, income, expense, net_assets. 預り金, 立替金, 売掛金, 未払金 and
前受金 are never income or expense (DOMAIN e-12).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class AccountSeed:
    """One account; `code` is what the program posts by."""

    code: str
    name: str
    kind: str
    is_bank: bool = False
    counted: bool = False
    two_people: bool = False


@dataclass(frozen=True)
class PaymentKindSeed:
    """One kind of payment, posting to the account with code `account`."""

    code: str
    name: str
    account: str
    enters_drawer: bool = False
    income_now: bool = True
    unit_value: int | None = None
    needs_person: bool = False


MONEY, RECEIVABLE, CUSTODY, PAYABLE = "money", "receivable", "custody", "payable"
INCOME, EXPENSE, NET_ASSETS = "income", "expense", "net_assets"

ACCOUNTS: tuple[AccountSeed, ...] = (
    AccountSeed("till", "レジ", MONEY, counted=True),
    AccountSeed("safe", "金庫", MONEY),
    AccountSeed("custody_bag", "預り金の袋", MONEY),
    AccountSeed("fee_bag", "参加費の袋", MONEY),
    AccountSeed("donation_box", "寄付箱", MONEY, two_people=True),
    AccountSeed("bank", "普通預金", MONEY, is_bank=True),
    AccountSeed("post_bank", "ゆうちょ", MONEY, is_bank=True),
    AccountSeed("tab", "売掛金（つけ）", RECEIVABLE),
    AccountSeed("advanced", "立替金", RECEIVABLE),
    AccountSeed("custody", "預り金", CUSTODY),
    AccountSeed("unpaid", "未払金", PAYABLE),
    AccountSeed("received_ahead", "前受金（回数券）", PAYABLE),
    AccountSeed("sales", "売上", INCOME),
    AccountSeed("fees", "参加費", INCOME),
    AccountSeed("membership", "会費", INCOME),
    AccountSeed("donations", "寄付", INCOME),
    AccountSeed("grants", "助成金", INCOME),
    AccountSeed("contracts", "委託費", INCOME),
    AccountSeed("interest", "受取利息", INCOME),
    AccountSeed("other_income", "雑収入", INCOME),
    AccountSeed("purchases", "仕入", EXPENSE),
    AccountSeed("supplies", "消耗品費", EXPENSE),
    AccountSeed("food", "食材料費", EXPENSE),
    AccountSeed("rent", "会場費", EXPENSE),
    AccountSeed("honoraria", "謝礼", EXPENSE),
    AccountSeed("travel", "旅費交通費", EXPENSE),
    AccountSeed("communication", "通信運搬費", EXPENSE),
    AccountSeed("printing", "印刷製本費", EXPENSE),
    AccountSeed("utilities", "水道光熱費", EXPENSE),
    AccountSeed("insurance", "保険料", EXPENSE),
    AccountSeed("bank_fees", "支払手数料", EXPENSE),
    AccountSeed("over_short", "現金過不足", EXPENSE),
    AccountSeed("other_expense", "雑費", EXPENSE),
    AccountSeed("opening", "開始残高", NET_ASSETS),
    AccountSeed("past", "過去分", NET_ASSETS),
    AccountSeed("carried", "持ち出し中の預り金", MONEY),
    AccountSeed("helper_advance", "担当の立替", PAYABLE),
    AccountSeed("shop_credit", "店に後払い", PAYABLE),
    AccountSeed("errand_tickets", "前受金（買いもの利用券）", PAYABLE),
    AccountSeed("payouts_due", "謝礼の未払い", PAYABLE),
    AccountSeed("errand_fees", "買いもの代行の手数料", INCOME),
    AccountSeed("errand_payouts", "買いもの代行の謝礼", EXPENSE),
    AccountSeed("designated", "指定管理料", INCOME),
    AccountSeed("wages", "給料手当", EXPENSE),
)

ERRAND_ACCOUNTS = frozenset({"custody_bag", "carried", "custody", "helper_advance", "shop_credit", "errand_tickets",
                             "payouts_due"})
"""Only 買いもの代行 moves these: each yen on them belongs to an errand (or to whom a ticket or payout is due)."""

NEVER_PUT_AWAY = frozenset({"till", "safe", "sales", "over_short", "opening", "past", "errand_fees", "errand_payouts",
                            "unpaid", "grants", "bank_fees", *ERRAND_ACCOUNTS})
"""The program posts to these by itself: another name at most."""

PAYMENT_KINDS: tuple[PaymentKindSeed, ...] = (
    PaymentKindSeed("cash", "現金", "till", enters_drawer=True),
    PaymentKindSeed("tab", "つけ（あと払い）", "tab", needs_person=True),
    PaymentKindSeed("ticket", "回数券", "received_ahead", unit_value=150),
    PaymentKindSeed("free", "無料", "sales", income_now=False),
)

CATEGORIES: tuple[str, ...] = ("喫茶", "生鮮食品", "生活必需品", "その他")
PROGRAMS: tuple[str, ...] = ("サロン", "買いもの代行")
