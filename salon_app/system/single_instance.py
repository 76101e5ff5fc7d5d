"""One window per data folder: a lock held by the operating system, which frees it itself when the program dies.

Bringing the first window to the front is the window's business. The correction log, not this lock, keeps the command
line and the window apart.
"""

from __future__ import annotations

import json
import os
import platform
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

from salon_app.system.atomic import file_problem

LOCK_NAME = "salon.lock"
_LOCKED_BYTE = 1 << 30
"""Windows forbids reading locked bytes; this one lies far behind the text that tells who holds the lock."""


@dataclass(frozen=True)
class Holder:
    """Who holds a lock: process, computer, and since when (aware UTC)."""

    pid: int
    computer: str
    since: datetime


class InstanceLock:
    """The lock of one data folder. Keep the object as long as the window is open."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / LOCK_NAME
        self._stream: IO[str] | None = None

    def acquire(self, now: datetime) -> bool:
        """Take the lock; False when another process has it. `now` is an aware instant. Raises EnvironmentProblem."""
        if self._stream is not None:
            return True
        try:
            stream = open(self.path, "a+", encoding="utf-8")  # noqa: SIM115 held open: the lock lasts as long as the file
        except OSError as error:
            raise file_problem(error, self.path) from error
        try:
            taken = _lock(stream)
        except OSError as error:
            stream.close()
            raise file_problem(error, self.path) from error
        if not taken:
            stream.close()
            return False
        self._stream = stream
        self._sign(now)
        return True

    def holder(self) -> Holder | None:
        """Who wrote itself into the lock file; None when nobody has, or it can't be read."""
        try:
            noted = json.loads(self.path.read_text(encoding="utf-8"))
            return Holder(int(noted["pid"]), str(noted["computer"]), datetime.fromisoformat(noted["since"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def release(self) -> None:
        """Give the lock back. The empty file stays: removing it could take another process's lock away."""
        if self._stream is None:
            return
        with suppress(OSError):
            self._stream.seek(0)
            self._stream.truncate()
        with suppress(OSError):
            _unlock(self._stream)
        self._stream.close()
        self._stream = None

    def _sign(self, now: datetime) -> None:
        assert self._stream is not None
        note = {"pid": os.getpid(), "computer": platform.node(), "since": now.isoformat()}
        with suppress(OSError):  # a full disk must not keep the window from opening: the lock itself holds
            self._stream.seek(0)
            self._stream.truncate()
            self._stream.write(json.dumps(note))
            self._stream.flush()


def _lock(stream: IO[str]) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(stream.fileno(), _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def _unlock(stream: IO[str]) -> None:
    if sys.platform == "win32":
        import msvcrt

        os.lseek(stream.fileno(), _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(stream.fileno(), msvcrt.LK_UNLCK, 1)
    else:
        import fcntl

        fcntl.flock(stream.fileno(), fcntl.LOCK_UN)
