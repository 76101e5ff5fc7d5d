"""Notices a USB stick that is plugged in or pulled out while a page that cares is in view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from salon_app.system.usb import Stick, find_sticks
from salon_app.ui.tasks import Tasks

EVERY_MS = 3_000


class StickWatch(QObject):
    """`found(tuple[Stick, ...])` at once and after each change, while `owner` is visible."""

    found = Signal(object)

    def __init__(self, owner: QWidget, tasks: Tasks) -> None:
        super().__init__(owner)
        self._owner, self._tasks = owner, tasks
        self._last: tuple[tuple[str, str], ...] | None = None
        self._asking = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        owner.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._last = None
            self.look()
            self._timer.start(EVERY_MS)
        elif event.type() == QEvent.Type.Hide:
            self._timer.stop()
        return False

    def look(self) -> None:
        """Ask the computer, beside the window."""
        if not self._asking:
            self._asking = True
            self._tasks.short(find_sticks, self._seen, lambda _problem: self._seen(()), owner=self)

    def _seen(self, sticks: tuple[Stick, ...]) -> None:
        self._asking = False
        now = tuple((str(stick.root), stick.name) for stick in sticks)
        if now != self._last:
            self._last = now
            self.found.emit(sticks)


def stick_words(stick: Stick) -> str:
    """What to call a stick: its own name, else where it is."""
    return stick.name or str(stick.root)
