"""Where a 科目 stands in the 活動計算書 of an NPO法人 (NPO法人会計基準). 委託費 and 指定管理料 are 事業収益, never 助成金."""

from __future__ import annotations

from salon_app.model.chart_of_accounts import EXPENSE, INCOME
from salon_app.model.texts import translate

DUES, DONATIONS, GRANTS, BUSINESS, OTHER = "dues", "donations", "grants", "business", "other"
"""受取会費, 受取寄附金, 受取助成金等, 事業収益, その他収益."""
PEOPLE, COSTS = "people", "costs"
"""人件費 and その他経費, of 事業費 and of 管理費."""
GROUPS: dict[str, tuple[str, ...]] = {INCOME: (DUES, DONATIONS, GRANTS, BUSINESS, OTHER), EXPENSE: (PEOPLE, COSTS)}
"""By kind of account, in the order of the statement."""

_BY_CODE = {
    "membership": DUES, "donations": DONATIONS, "grants": GRANTS, "sales": BUSINESS, "fees": BUSINESS, "contracts": BUSINESS,
    "designated": BUSINESS, "errand_fees": BUSINESS, "wages": PEOPLE,
}


def npo_group(kind: str, code: str | None, chosen: str = "") -> str:
    """Where an income or expense account stands: as the salon chose, else by its code, else その他収益 or その他経費."""
    groups = GROUPS[kind]
    if chosen in groups:
        return chosen
    found = _BY_CODE.get(code or "")
    return found if found in groups else groups[-1]


def npo_words(group: str) -> str:
    """A heading of the 活動計算書."""
    return {
        DUES: lambda: translate("Npo", "受取会費"), DONATIONS: lambda: translate("Npo", "受取寄附金"),
        GRANTS: lambda: translate("Npo", "受取助成金等"), BUSINESS: lambda: translate("Npo", "事業収益"),
        OTHER: lambda: translate("Npo", "その他収益"), PEOPLE: lambda: translate("Npo", "人件費"),
        COSTS: lambda: translate("Npo", "その他経費"),
    }[group]()
