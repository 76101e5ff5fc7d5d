"""The people of the sample salon. Each is plainly invented; some are there to be awkward (twins of name, 﨑, 髙)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Neighbour:
    """A name as written, its reading and the block (号棟)."""

    name: str
    reading: str
    block: str


HELPERS: tuple[Neighbour, ...] = (
    Neighbour("見本 花子", "みほん はなこ", "3号棟"),
    Neighbour("例田 一郎", "れいだ いちろう", "5号棟"),
    Neighbour("見本 太郎", "みほん たろう", "1号棟"),
    Neighbour("試山 節子", "ためやま せつこ", "7号棟"),
    Neighbour("架空 久美", "かくう くみ", "2号棟"),
    Neighbour("仮野 正夫", "かりの まさお", "4号棟"),
    Neighbour("例田 和子", "れいだ かずこ", "5号棟"),
    Neighbour("想川 みどり", "おもかわ みどり", "9号棟"),
    Neighbour("試﨑 幸子", "ためさき さちこ", "8号棟"),
    Neighbour("架空 健二", "かくう けんじ", "2号棟"),
    Neighbour("仮名 よし江", "かりな よしえ", "6号棟"),
    Neighbour("図例 弘", "ずれい ひろし", "10号棟"),
)

_GIVEN = (
    ("和子", "かずこ"), ("清", "きよし"), ("トシ", "とし"), ("勝", "まさる"), ("ふみ子", "ふみこ"), ("茂", "しげる"),
    ("千代", "ちよ"), ("実", "みのる"), ("キヨ", "きよ"), ("昭", "あきら"), ("房江", "ふさえ"), ("進", "すすむ"),
    ("ハル", "はる"), ("博", "ひろし"),
)
_FAMILY = (
    ("見本", "みほん"), ("例田", "れいだ"), ("試山", "ためやま"), ("架空", "かくう"), ("仮野", "かりの"),
    ("髙例", "たかれい"), ("試﨑", "ためさき"), ("想川", "おもかわ"), ("図例", "ずれい"), ("雛形", "ひながた"),
)

NEIGHBOURS: tuple[Neighbour, ...] = (
    *(Neighbour(f"{family} {given}", f"{read} {said}", f"{1 + (7 * at + 3 * step) % 12}号棟")
      for step, (family, read) in enumerate(_FAMILY)
      for at, (given, said) in enumerate(_GIVEN) if (at + step) % 4 == 0),
    Neighbour("例田 和子", "れいだ かずこ", "11号棟"),
    Neighbour("見本 清", "みほん きよし", "12号棟"),
    Neighbour("シェーファー・レイ 文子", "しぇーふぁーれい ふみこ", "1号棟"),
    Neighbour("架空 髙", "かくう たかし", "3号棟"),
    Neighbour("仮野 あや", "かりの あや", ""),
)

MEN = frozenset({"一郎", "太郎", "正夫", "健二", "弘", "清", "勝", "茂", "実", "昭", "進", "博", "髙"})
"""Given names of men; the others are women's."""
