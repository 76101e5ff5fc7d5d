"""The rotating log in the data folder, for whoever helps the salon. It never holds personal data: lines carry ids,
and the formatter takes out whatever slips in all the same.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

from salon_app.system.traces import safe_trace, scrubbed

LOG_NAME = "salon.log"
_BYTES_EACH = 512 * 1024
_FILES_KEPT = 5


class SafeFormatter(logging.Formatter):
    """Words a record without personal data. Other handlers see the record as it was."""

    def format(self, record: logging.LogRecord) -> str:
        """One line in UTC, and the safe trace of the record's error below it."""
        try:
            message = record.getMessage()
        except (TypeError, ValueError, KeyError):  # the arguments don't fit the template
            message = str(record.msg)
        instant = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line = f"{instant} {record.levelname} {record.name}: {scrubbed(message)}"
        error = record.exc_info[1] if record.exc_info else None
        return f"{line}\n{safe_trace(error).rstrip()}" if error else line


class _QuietHandler(RotatingFileHandler):
    """A log that can't be written (disk full, stick gone) must not disturb the counter."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 the library's name
        """Forget the line."""


def start_log(folder: Path, *, level: int = logging.INFO) -> Callable[[], None]:
    """Write `salon.log` in `folder` (made if missing) from now on; returns how to stop. Never raises for the disk."""
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    handler = _QuietHandler(
        folder / LOG_NAME, maxBytes=_BYTES_EACH, backupCount=_FILES_KEPT, encoding="utf-8", delay=True
    )
    handler.setLevel(level)
    handler.setFormatter(SafeFormatter())
    root = logging.getLogger()
    earlier = root.level
    root.addHandler(handler)
    if root.level > level or root.level == logging.NOTSET:
        root.setLevel(level)

    def stop() -> None:
        root.removeHandler(handler)
        root.setLevel(earlier)
        handler.close()

    return stop
