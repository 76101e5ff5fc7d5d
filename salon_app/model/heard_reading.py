"""How a name is read, heard from what an input method shows while it is typed, before it becomes kanji.

Heard, never guessed: kanji that came any other way (pasted, handwritten, converted as one types) have no reading.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from salon_app.model.kana import is_reading, to_hiragana

_TYPED = re.compile(r"([ぁ-ゖゝゞー・\s]*)([a-z]{0,3})")


@dataclass(frozen=True)
class Piece:
    """Some letters of the name and how they are read; None: nobody heard it."""

    written: str
    reading: str | None


@dataclass(frozen=True)
class _Spoken:
    """Kana as typed, and the letters of the next one that is not complete yet (みほn)."""

    kana: str
    begun: str

    def reading(self) -> str | None:
        """The kana said; a last n was ん. None while a letter is only half there."""
        if self.begun == "n":
            return self.kana + "ん"
        return self.kana if not self.begun else None


_NOTHING = _Spoken("", "")


class NameComposition:
    """Follows one field: what is being composed, what was confirmed, and what was changed afterwards."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self._shown = ""  # what the input method shows now
        self._spoken: _Spoken | None = _NOTHING  # None: it can't be known
        self._confirmed: Piece | None = None  # will be in the text in a moment
        self._open = ""  # confirmed already, while the rest of the same conversion was not
        self._closes = False  # what is confirmed now is that rest

    def text(self) -> str:
        """The name as followed so far."""
        return "".join(piece.written for piece in self.pieces)

    def begin(self, text: str) -> None:
        """This stands in the field from the start; how its kanji are read is not known."""
        self.pieces = [_piece(text, None)] if text else []
        self._shown, self._spoken, self._confirmed, self._open = "", _NOTHING, None, ""

    def compose(self, shown: str, confirmed: str) -> None:
        """The input method shows `shown`, after it confirmed `confirmed` (either may be empty)."""
        if confirmed:
            self._confirm(confirmed, shown)
        elif not shown:
            self._open = ""
        typed = _typed(shown)
        if typed is not None:
            self._spoken = typed
        elif self._shown and shown.startswith(self._shown) and shown != self._shown:
            self._spoken = None  # typed on after kanji or signs: the kana of that can't be seen
        self._shown = shown

    def _confirm(self, confirmed: str, shown: str) -> None:
        reading = self._spoken.reading() if self._spoken is not None else None
        if not shown or not self._shown.startswith(confirmed) or self._shown == confirmed:
            self._closes = bool(self._open)
            self._confirmed = Piece(confirmed, reading) if self._closes else _piece(confirmed, reading)
            self._shown = ""
            return
        rest = _typed(shown)  # only the first part of the conversion was confirmed
        if rest is not None and reading is not None and reading.endswith(rest.kana):
            self._confirmed = _piece(confirmed, reading.removesuffix(rest.kana))
        else:  # both are kanji: how the reading divides isn't known, but as a whole it is
            self._confirmed, self._open = _piece(confirmed, None), self._open + confirmed
        self._shown = shown

    def changed(self, text: str) -> None:
        """The field's text is now this."""
        before = self.text()
        new, closes = self._confirmed, self._closes
        self._confirmed, self._closes = None, False
        if new is None and self._shown and _place(before, text, self._shown) is not None:
            # taken over as it stood, without the input method's saying so
            new = _piece(self._shown, self._spoken.reading() if self._spoken is not None else None)
            self._shown, self._spoken, self._open = "", _NOTHING, ""
        at = _place(before, text, new.written) if new is not None else None
        if new is None or at is None:
            at, end = _difference(before, text)
            new, closes = _piece(text[at:end], None), False
        removed = len(before) + len(new.written) - len(text)
        head, tail = _cut(self.pieces, at)[0], _cut(self.pieces, at + removed)[1]
        if closes:
            head, new = self._joined(head, new)
        self.pieces = [*head, *([new] if new.written else []), *tail]

    def _joined(self, head: list[Piece], new: Piece) -> tuple[list[Piece], Piece]:
        """The parts of one conversion that were confirmed one after the other, with its one reading."""
        opened, self._open = self._open, ""
        for count in range(1, len(head) + 1):
            if "".join(piece.written for piece in head[-count:]) == opened:
                return head[:-count], _piece(opened + new.written, new.reading)
        return head, _piece(new.written, None)

    def reading(self) -> str | None:
        """The reading of the whole name with what is just being composed; None where a part of it was not heard."""
        parts = [piece.reading for piece in self.pieces]
        if self._shown:
            parts.append(self._spoken.kana if self._spoken is not None else None)
        heard = [part for part in parts if part is not None]
        return " ".join("".join(heard).split()) if len(heard) == len(parts) else None


def _typed(shown: str) -> _Spoken | None:
    """What is shown as kana still being typed; None when it is something else (kanji, signs, a word in letters)."""
    found = _TYPED.fullmatch(to_hiragana(shown).lower())
    return _Spoken(found[1], found[2]) if found else None


def _piece(written: str, heard: str | None) -> Piece:
    """Kana read as themselves, signs and blanks not at all, everything else only as it was heard."""
    if not any(letter.isalnum() for letter in written):
        return Piece(written, " " if written.isspace() else "")
    if is_reading(written):
        return Piece(written, to_hiragana(written))
    # a kanji has at least one kana: fewer were not all that was said
    return Piece(written, heard if heard and len(heard) >= len(written) else None)


def _place(before: str, after: str, written: str) -> int | None:
    """Where `written` was put in, so that `before` became `after`."""
    removed = len(before) + len(written) - len(after)
    if removed < 0:
        return None
    for at in range(len(before) - removed, -1, -1):
        if before[:at] + written + before[at + removed:] == after:
            return at
    return None


def _difference(before: str, after: str) -> tuple[int, int]:
    """Start and end in `after` of what is new there."""
    at = 0
    while at < min(len(before), len(after)) and before[at] == after[at]:
        at += 1
    same = 0
    while same < min(len(before), len(after)) - at and before[-1 - same] == after[-1 - same]:
        same += 1
    return at, len(after) - same


def _cut(pieces: Sequence[Piece], at: int) -> tuple[list[Piece], list[Piece]]:
    """The pieces before and after a place in the text; one that is cut through is no longer read as it was heard."""
    head: list[Piece] = []
    tail: list[Piece] = []
    for piece in pieces:
        split = min(max(at, 0), len(piece.written))
        if split == len(piece.written):
            head.append(piece)
        elif split == 0:
            tail.append(piece)
        else:
            head.append(_piece(piece.written[:split], None))
            tail.append(_piece(piece.written[split:], None))
        at -= len(piece.written)
    return head, tail
