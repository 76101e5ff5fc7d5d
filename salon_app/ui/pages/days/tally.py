"""What was counted in one place, by 金種: loose pieces and rolls of 50, with the rows nobody has touched yet. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from salon_app.model.closing import COINS, DENOMINATIONS, RARE_DENOMINATIONS, ROLL_SIZE, count_total
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen


@dataclass(frozen=True)
class Tally:
    """Pieces by face value in yen. A face that is in neither mapping has not been counted yet (まだ)."""

    loose: Mapping[int, int] = field(default_factory=dict)
    rolls: Mapping[int, int] = field(default_factory=dict)

    def with_pieces(self, face: int, pieces: int | None, *, rolls: bool) -> Tally:
        """The tally with another number of pieces (or rolls) of a face; None: not counted."""
        changed = dict(self.rolls if rolls else self.loose)
        if pieces is None:
            changed.pop(face, None)
        else:
            changed[face] = pieces
        return Tally(self.loose, changed) if rolls else Tally(changed, self.rolls)

    def amount(self, face: int) -> int | None:
        """Yen of one face, None while nobody has counted it."""
        if face not in self.loose and face not in self.rolls:
            return None
        return face * (self.loose.get(face, 0) + ROLL_SIZE * self.rolls.get(face, 0))

    @property
    def total(self) -> int:
        """Yen of everything counted. Raises InputProblem where a total can't be."""
        return count_total(self.loose, self.rolls)

    @property
    def untouched(self) -> bool:
        """Nothing has been typed at all."""
        return not self.loose and not self.rolls

    def missing(self, faces: Sequence[int]) -> int:
        """How many of the faces nobody has counted."""
        return sum(self.amount(face) is None for face in faces)

    def denominations(self) -> dict[str, dict[str, int]]:
        """As the books keep a count: `{"100": {"loose": 23, "rolls": 1}}`."""
        found: dict[str, dict[str, int]] = {}
        for face, pieces in self.loose.items():
            found.setdefault(str(face), {})["loose"] = pieces
        for face, pieces in self.rolls.items():
            found.setdefault(str(face), {})["rolls"] = pieces
        return found

    @classmethod
    def from_denominations(cls, value: Mapping[str, Mapping[str, Any]]) -> Tally:
        """The tally that `denominations` wrote down."""
        return cls({int(face): int(pieces["loose"]) for face, pieces in value.items() if "loose" in pieces},
                   {int(face): int(pieces["rolls"]) for face, pieces in value.items() if "rolls" in pieces})


def faces(use_2000_note: bool) -> tuple[int, ...]:
    """The rows of a count, largest first; 2,000円札 only where the salon asks for it."""
    return tuple(face for face in DENOMINATIONS if use_2000_note or face not in RARE_DENOMINATIONS)


def has_rolls(face: int) -> bool:
    """Only coins come in rolls."""
    return face in COINS


def pieces_words(face: int, pieces: int | None, *, rolls: bool) -> str:
    """A step of counting, for 元に戻す: 「50円 8枚」."""
    unit = translate("Days", "{face}円の棒金 {count}本") if rolls else translate("Days", "{face}円 {count}枚")
    return unit.format(face=format_yen(face), count=pieces or 0)


def count_words(tally: Tally, rows: Sequence[int]) -> str:
    """The main button while counting: 「まだの3つは0枚として、44,700円で終える」."""
    total, missing = format_yen(tally.total), tally.missing(rows)
    if missing == 0:
        return translate("Days", "{total}円で数え終える").format(total=total)
    if missing == len(rows):
        return translate("Days", "空なので、0円で終える")
    return translate("Days", "まだの{count}つは0枚として、{total}円で終える").format(count=missing, total=total)
