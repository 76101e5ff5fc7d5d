"""What is done a moment after the last touch: typed things go to the disk, personal data is covered again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

KEEP_AFTER_MS = 400
"""A pause in typing, after which what is typed is kept."""
HIDE_AFTER_MS = 60_000
"""How long personal data stays in view."""


def later(owner: QObject, work: Callable[[], object], after_ms: int = KEEP_AFTER_MS) -> QTimer:
    """A timer of `owner` that does `work` once, `after_ms` milliseconds after the last of its `start()`."""
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(after_ms)
    timer.timeout.connect(work)
    return timer
