"""A draft of the ふりがな while a name is typed, from what the input method shows (model/heard_reading.py).

Once a person has written in the ふりがな themselves, it is theirs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QInputMethodEvent

from salon_app.model.heard_reading import NameComposition, Piece
from salon_app.ui.widgets.edits import LineEdit


class ReadingDraft(QObject):
    """Keeps the draft in `reading` while the parts of a name are typed into `names` (姓, 名; or one field).

    After filling the fields by the program call `begin()`, or `restore()` with what `state()` gave.
    """

    def __init__(self, names: Sequence[LineEdit], reading: LineEdit) -> None:
        super().__init__(reading)
        self._reading = reading
        self._names = list(names)
        self._followed = [NameComposition() for _ in names]
        self._own = False  # the person wrote the reading themselves
        self._writing = False
        for edit, followed in zip(self._names, self._followed, strict=True):
            edit.installEventFilter(self)
            edit.textChanged.connect(partial(self._changed, followed))
        reading.textChanged.connect(self._reading_changed)
        self.begin()

    def begin(self) -> None:
        """What stands in the fields was given: a reading that is there already is no draft."""
        for edit, followed in zip(self._names, self._followed, strict=True):
            followed.begin(edit.text())
        self._own = bool(self._reading.text().strip())

    def own(self) -> bool:
        """Whether the reading is the person's own, so that no draft replaces it."""
        return self._own

    def state(self) -> dict[str, Any]:
        """What was heard so far, as plain values."""
        return {"own": self._own,
                "heard": [[[piece.written, piece.reading] for piece in one.pieces] for one in self._followed]}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Go on from what `state()` gave, where the fields still say the same."""
        self.begin()
        heard = state.get("heard", [])
        if len(heard) != len(self._followed):
            return
        found = [[Piece(str(written), reading) for written, reading in pieces] for pieces in heard]
        if all("".join(one.written for one in pieces) == edit.text()
               for pieces, edit in zip(found, self._names, strict=True)):
            for followed, pieces in zip(self._followed, found, strict=True):
                followed.pieces = pieces
            self._own = bool(state.get("own", self._own))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent):
            for edit, followed in zip(self._names, self._followed, strict=True):
                if edit is watched:
                    followed.compose(event.preeditString(), event.commitString())
                    if not event.commitString():  # else the text changes in a moment
                        self._draft()
        return super().eventFilter(watched, event)

    def _changed(self, followed: NameComposition, text: str) -> None:
        followed.changed(text)
        self._own = self._own and not self._all_clear()
        self._draft()

    def _reading_changed(self, _text: str) -> None:
        if not self._writing:
            self._own = not self._all_clear()

    def _all_clear(self) -> bool:
        """Everything was cleared: from the beginning."""
        return not any(edit.text() for edit in (self._reading, *self._names))

    def _draft(self) -> None:
        if self._own:
            return
        heard = [followed.reading() for followed in self._followed]
        words = "" if None in heard else " ".join(filter(None, heard))
        if words != self._reading.text():
            self._writing = True
            self._reading.setText(words)
            self._writing = False
