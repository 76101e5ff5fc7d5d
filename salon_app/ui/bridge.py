"""Changes of the salon as one Qt signal, whichever thread or process committed them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from salon_app.salon import Salon

EVERY_MS = 2_000


class Bridge(QObject):
    """`changed(ChangeSet)` on the window's thread, after the commit; `changed_elsewhere()` for other processes.

    Another process leaves no ChangeSet here, only a higher last id in the log: pages then refresh whatever they show.
    """

    changed = Signal(object)
    changed_elsewhere = Signal()
    _committed = Signal(object)

    def __init__(self, salon: Salon, *, watch_ms: int = EVERY_MS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._salon = salon
        self._seen = salon.last_log_id()
        self._closed = False
        self._committed.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = salon.subscribe(self._committed.emit)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look_elsewhere)
        if watch_ms:
            self._timer.start(watch_ms)

    def close(self) -> None:
        """Stop watching, also what is still on its way: the salon is about to be closed."""
        if self._closed:
            return
        self._closed = True
        self._timer.stop()
        self._unsubscribe()

    def look_elsewhere(self) -> None:
        """Has another process written since we looked last?"""
        last = self._salon.last_log_id()
        if last > self._seen:
            self._seen = last
            self.changed_elsewhere.emit()

    def _arrived(self, change: object) -> None:
        if self._closed:
            return
        self._seen = max(self._seen, getattr(change, "log_id", 0))
        self.changed.emit(change)
