"""緊急時の手順 in words: when to ring 119 and 110, what to say there, and what not to do alone. One text for screen and paper.

Which signs go where follows what the fire department and the towns' 見守り lines publish (DOMAIN e-44: a person who is
clearly at home and does not answer is a matter for 110 and 119, not for waiting). The program rings nobody.
"""

from __future__ import annotations

from dataclasses import dataclass

from salon_app.model.texts import translate


@dataclass(frozen=True)
class EmergencyPart:
    """A heading and its lines. `number` is the one to ring, '' where none is."""

    title: str
    lines: tuple[str, ...]
    number: str = ""


def not_replaced() -> str:
    """What stands above everything else."""
    return translate("Emergency", "命にかかわるときは、迷わず先に 119番 です。このパソコンからは、どこにも電話はかかりません。")


def emergency_steps() -> tuple[EmergencyPart, ...]:
    """The parts in the order they are read."""
    return (
        EmergencyPart(translate("Emergency", "119番にかけるとき（救急・消防）"), (
            translate("Emergency", "呼んでも返事がない。返事がはっきりしない。"),
            translate("Emergency", "息が苦しい。胸や頭がひどく痛い。"),
            translate("Emergency", "ろれつが回らない。片方の手足が動かない。"),
            translate("Emergency", "倒れて起きられない。血が止まらない。"),
            translate("Emergency", "家にいるのに応答がなく、倒れているかもしれない。"),
            translate("Emergency", "火や煙、ガスのにおいがする。"),
        ), "119"),
        EmergencyPart(translate("Emergency", "110番にかけるとき（警察）"), (
            translate("Emergency", "家にいるのが明らかなのに、何度呼んでも応答がない。"),
            translate("Emergency", "明かりや音がつづき、新聞や郵便がたまっている。"),
            translate("Emergency", "どなり声や物がこわれる音がする。不審な人がいる。"),
        ), "110"),
        EmergencyPart(translate("Emergency", "電話で伝えること"), (
            translate("Emergency", "住所、号棟と号室、目じるし。"),
            translate("Emergency", "お名前と、だいたいの年齢。"),
            translate("Emergency", "いまのようす。いつから話せていないか。"),
            translate("Emergency", "こちらの名前と電話番号。"),
        )),
        EmergencyPart(translate("Emergency", "待つあいだに"), (
            translate("Emergency", "一人で中に入らず、二人以上で待ちます。"),
            translate("Emergency", "鍵を預かる方、ご家族に電話します。"),
            translate("Emergency", "聞いたこと、したことを、時刻といっしょに残します。"),
        )),
    )
