"""アンケート in codes and words: kinds of questions, 年代, 満足度, and 「回答数10名（男7，女3）」."""

from __future__ import annotations

from collections.abc import Mapping

from salon_app.model.people_words import FEMALE, MALE, UNANSWERED
from salon_app.model.texts import translate

CHOICE, SEVERAL, TEXT = "choice", "several", "text"
KINDS: tuple[str, ...] = (CHOICE, SEVERAL, TEXT)
UNDER_20 = "under20"
AGE_BANDS: tuple[str, ...] = (UNDER_20, "20", "30", "40", "50", "60", "70", "80", "90")
"""The decade; typed by its first digit, so the youngest is 1."""
MOST_OPTIONS = 9
"""One key of the keyboard for each."""
SATISFACTION = "satisfaction"
"""The key of the question about 満足度, which reports draw as a chart."""
SATISFACTION_OPTIONS = ("とても満足", "満足", "ふつう", "やや不満", "不満")
SATISFACTION_QUESTION = "今日の会はいかがでしたか"
COMMENT_QUESTION = "ご感想やご意見をお書きください"
"""Kept in Japanese: they are printed."""


def kind_words(kind: str) -> str:
    """How a question is answered."""
    return {
        CHOICE: lambda: translate("Questionnaires", "1つ選ぶ"), SEVERAL: lambda: translate("Questionnaires", "いくつでも選ぶ"),
        TEXT: lambda: translate("Questionnaires", "自由に書く"),
    }[kind]()


def age_words(band: str) -> str:
    """年代; nothing where it was not answered."""
    if not band:
        return ""
    if band == UNDER_20:
        return translate("Questionnaires", "20歳未満")
    if band == AGE_BANDS[-1]:
        return translate("Questionnaires", "90歳以上")
    return translate("Questionnaires", "{decade}代").format(decade=band)


def respondents_words(answers: int, sexes: Mapping[str, int]) -> str:
    """`回答数10名（男7，女3）`; without 男女 where it was not asked (`sexes` empty)."""
    parts = [(translate("Questionnaires", "男{count}"), sexes.get(MALE, 0), True),
             (translate("Questionnaires", "女{count}"), sexes.get(FEMALE, 0), True),
             (translate("Questionnaires", "無回答{count}"), sexes.get(UNANSWERED, 0), False)]
    inside = translate("Questionnaires", "，").join(
        words.format(count=count) for words, count, always in parts if count or always) if any(sexes.values()) else ""
    whole = translate("Questionnaires", "回答数{count}名").format(count=answers)
    return translate("Questionnaires", "{whole}（{inside}）").format(whole=whole, inside=inside) if inside else whole


def percent_words(part: int, whole: int) -> str:
    """`66.7`: `part` of a `whole` above 0 in percent, half up to one decimal, as on paper."""
    tenths = (2_000 * part + whole) // (2 * whole)
    return f"{tenths // 10}.{tenths % 10}"
