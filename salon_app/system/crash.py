"""What remains of an error nobody expected: a file in the data folder that can be handed on, free of personal data,
and offered at the next start. How it is shown is the window's business.
"""

from __future__ import annotations

import faulthandler
import platform
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from salon_app import __version__
from salon_app.system.atomic import write_atomically
from salon_app.system.traces import safe_trace, scrubbed

_FAULT_NAME = "fault.txt"
_SEEN = ".seen"
_KEPT = 10


@dataclass(frozen=True)
class CrashReport:
    """A crash file that hasn't been looked at."""

    path: Path
    text: str


def write_crash_file(folder: Path, error: BaseException, now: datetime, *, where: str = "") -> Path | None:
    """Describe `error` in `folder` (made if missing); None where the disk refuses. `now` is an aware UTC instant."""
    text = f"{_heading(now)}where: {where or threading.current_thread().name}\n\n{safe_trace(error)}"
    return _store(folder, text, now)


def pending_crash(folder: Path, now: datetime) -> CrashReport | None:
    """The newest crash that nobody has looked at yet, also one below Python; None if there is none.

    Call before `install_crash_hook`, which begins a new file for crashes below Python.
    """
    fault = folder / _FAULT_NAME
    with suppress(OSError):
        if fault.stat().st_size:
            _store(folder, f"{_heading(now)}where: below Python, before this start\n\n{_faults(fault)}", now)
            fault.unlink()
    waiting = sorted(folder.glob("crash-*.txt"), reverse=True)
    for path in waiting:
        with suppress(OSError):
            return CrashReport(path, path.read_text(encoding="utf-8"))
    return None


def dismiss_crash(report: CrashReport) -> None:
    """Don't offer this crash, nor older ones, again. The files stay for whoever helps."""
    for path in report.path.parent.glob("crash-*.txt"):
        if path.name <= report.path.name:
            with suppress(OSError):
                path.replace(path.with_name(path.name + _SEEN))


def install_crash_hook(
    folder: Path, now: Callable[[], datetime], on_crash: Callable[[Path | None], None] | None = None
) -> Callable[[], None]:
    """Write a crash file for every unexpected error on any thread, and for crashes below Python. Returns how to stop.

    `on_crash` gets the file (None: it couldn't be written), on the thread that failed.
    """
    earlier, earlier_thread = sys.excepthook, threading.excepthook
    watched_before = faulthandler.is_enabled()
    fault_stream = _watch_faults(folder)

    def record(error: BaseException, where: str) -> None:
        path = write_crash_file(folder, error, now(), where=where)
        if on_crash is not None:
            on_crash(path)

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not isinstance(error, KeyboardInterrupt):
            record(error, "main")
        earlier(kind, error, trace)

    def thread_hook(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None and not isinstance(arguments.exc_value, SystemExit):
            record(arguments.exc_value, "thread")
        earlier_thread(arguments)

    sys.excepthook, threading.excepthook = hook, thread_hook

    def stop() -> None:
        sys.excepthook, threading.excepthook = earlier, earlier_thread
        if fault_stream is not None:
            faulthandler.disable()
            fault_stream.close()
            if watched_before:
                faulthandler.enable()

    return stop


def _heading(now: datetime) -> str:
    return (
        f"salon-app {__version__}\nPython {platform.python_version()}\n"
        f"system: {scrubbed(platform.platform())}\ntime: {now.isoformat(timespec='seconds')}\n"
    )


def _store(folder: Path, text: str, now: datetime) -> Path | None:
    name = f"crash-{now:%Y%m%d-%H%M%S-%f}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_atomically(folder / name, text.encode("utf-8"))
    except Exception:  # the crash is told in any case; a second error here would hide the first
        return None
    for old in sorted(folder.glob("crash-*.txt*"))[:-_KEPT]:
        with suppress(OSError):
            old.unlink()
    return folder / name


def _faults(path: Path) -> str:
    """faulthandler writes places only; paths in it still name the user's folder."""
    return scrubbed(path.read_text(encoding="utf-8", errors="replace"))


def _watch_faults(folder: Path) -> TextIO | None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        stream = open(folder / _FAULT_NAME, "w", encoding="utf-8")  # noqa: SIM115 written to when the process dies
    except OSError:
        return None
    faulthandler.enable(stream)
    return stream
