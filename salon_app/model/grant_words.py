"""The codes of 助成金 in words, and a 補助率 as people write it. Words are Japanese source texts, translated when shown."""

from __future__ import annotations

import re
from fractions import Fraction

from salon_app.model import grants
from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.model.yen import ascii_digits, excerpt, format_yen

_RATIO = re.compile(r"([0-9]{1,5})/([0-9]{1,5})")
_OF = re.compile(r"([0-9]{1,4})分の([0-9]{1,4})")
_PERCENT = re.compile(r"([0-9]{1,3})(?:\.([0-9]{1,2}))?(?:%|パーセント)")
_TENTHS = re.compile(r"([0-9]{1,2})割(?:([0-9])分)?")
_WHOLE = frozenset({"全額", "定額", "1"})


def paid_words(paid: str) -> str:
    """概算払い or 精算払い."""
    return {
        grants.ADVANCE: lambda: translate("Grants", "概算払い"), grants.ACTUALS: lambda: translate("Grants", "精算払い"),
    }[paid]()


def state_words(state: str) -> str:
    """Where a grant stands."""
    return {
        grants.ACTIVE: lambda: translate("Grants", "実施中"), grants.REPORTED: lambda: translate("Grants", "報告ずみ"),
        grants.CLOSED: lambda: translate("Grants", "終わり"),
    }[state]()


def money_words(kind: str) -> str:
    """入金, 返納 or a 繰越."""
    return {
        grants.RECEIVED: lambda: translate("Grants", "入金"), grants.RETURNED: lambda: translate("Grants", "返納"),
        grants.CARRIED_IN: lambda: translate("Grants", "前の期間からの繰越"),
        grants.CARRIED_OUT: lambda: translate("Grants", "次の期間への繰越"),
    }[kind]()


def average_words(average_by: str) -> str:
    """What an average of people is taken over (DOMAIN e-22)."""
    return {
        grants.BY_SESSION: lambda: translate("Grants", "1回あたりの平均"),
        grants.BY_MONTH: lambda: translate("Grants", "開催した月の平均"),
        grants.BY_YEAR: lambda: translate("Grants", "期間の月数での平均"),
    }[average_by]()


def rounding_words(rounding: int) -> str:
    """Below how many yen a funder cuts off (DOMAIN e-14)."""
    return {
        1: lambda: translate("Grants", "切り捨てない"), 100: lambda: translate("Grants", "百円未満切捨て"),
        1_000: lambda: translate("Grants", "千円未満切捨て"), 10_000: lambda: translate("Grants", "万円未満切捨て"),
    }[rounding]()


def rate_words(rate: Fraction) -> str:
    """A 補助率 as funders print it: 「全額」, 「3/4」."""
    return translate("Grants", "全額") if rate == 1 else f"{rate.numerator}/{rate.denominator}"


def parse_rate(text: str, *, field: str = "rate") -> Fraction:
    """A 補助率. Reads 「3/4」「4分の3」「75%」「7割5分」「全額」; raises InputProblem for anything else."""
    cleaned = ascii_digits(text).replace("／", "/").replace("％", "%")
    if not cleaned:
        raise InputProblem(translate("Grants", "補助率を入れてください。例　3/4、75%、全額"), field=field)
    found = _read_rate(cleaned)
    if found is None:
        sentence = translate("Grants", "「{text}」は補助率として読めません。3/4、75%、全額のように入れてください。")
        raise InputProblem(sentence.format(text=excerpt(text)), field=field)
    if not 0 < found <= 1:
        raise InputProblem(translate("Grants", "補助率は、0より大きく全額までです。"), field=field)
    return found


def _read_rate(cleaned: str) -> Fraction | None:
    if cleaned in _WHOLE:
        return Fraction(1)
    if (match := _RATIO.fullmatch(cleaned)) and int(match[2]):
        return Fraction(int(match[1]), int(match[2]))
    if (match := _OF.fullmatch(cleaned)) and int(match[1]):
        return Fraction(int(match[2]), int(match[1]))
    if match := _PERCENT.fullmatch(cleaned):
        hundredths = (match[2] or "").ljust(2, "0")
        return Fraction(int(match[1]) * 100 + int(hundredths), 10_000)
    if match := _TENTHS.fullmatch(cleaned):
        return Fraction(int(match[1]) * 10 + int(match[2] or 0), 100)
    return None


def tenths_words(tenths: int) -> str:
    """People in tenths as people read them: 12 → 「1.2」, 130 → 「13.0」."""
    return f"{format_yen(tenths // 10)}.{tenths % 10}"
