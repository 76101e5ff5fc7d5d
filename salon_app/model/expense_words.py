"""The codes of a 支出 in words. Japanese source texts, translated when shown."""

from __future__ import annotations

from salon_app.model import grants
from salon_app.model.texts import translate


def evidence_words(evidence: str) -> str:
    """What proves it: 領収書, レシート, 請求書, なし."""
    return {
        grants.RECEIPT: lambda: translate("Expenses", "領収書"), grants.SLIP: lambda: translate("Expenses", "レシート"),
        grants.INVOICE: lambda: translate("Expenses", "請求書"), grants.NO_EVIDENCE: lambda: translate("Expenses", "なし"),
    }[evidence]()


def addressee_words(addressee: str) -> str:
    """To whom the receipt is made out."""
    return {
        grants.TO_BODY: lambda: translate("Expenses", "団体の名前"), grants.TO_BLANK: lambda: translate("Expenses", "空欄"),
        grants.TO_OTHER: lambda: translate("Expenses", "ほかの名前（上様など）"),
    }[addressee]()


def method_words(method: str) -> str:
    """How it is paid."""
    return {
        grants.AT_PLACE: lambda: translate("Expenses", "サロンのお金で払った"),
        grants.BY_HELPER: lambda: translate("Expenses", "立て替えてもらった"),
        grants.UNPAID: lambda: translate("Expenses", "まだ払っていない"),
    }[method]()
