"""The only threads: one lane for short database work, one for long work, and the way back to the window's thread.

The callbacks of a job are bound before it starts, results return through one queued signal, and a page that
has gone meanwhile is not called. Nothing here knows what the work is.
"""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from threading import Event
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from salon_app.model.problems import Problem
from salon_app.model.progress import Cancelled, Progress

T = TypeVar("T")
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Strip:
    """What the progress strip shows; `total` 0 means: not known yet."""

    title: str
    label: str = ""
    done: int = 0
    total: int = 0


@dataclass
class _Job:
    work: Callable[[Progress], Any]
    done: Callable[[Any], None] | None
    failed: Callable[[Problem], None] | None
    owner: QObject | None
    title: str  # empty: short work, no strip
    cancel: Event


class _Reporter:
    """The Progress handed to long work: tells the strip at most once a percent and raises when cancelled."""

    def __init__(self, job: _Job, tell: Callable[[Strip], None]) -> None:
        self._job, self._tell = job, tell
        self._last: tuple[int, str] = (-1, "")

    def step(self, done: int, total: int, label: str) -> None:
        if self._job.cancel.is_set():
            raise Cancelled
        mark = (done * 100 // total if total else 0, label)
        if mark != self._last:
            self._last = mark
            self._tell(Strip(self._job.title, label, done, total))


class Tasks(QObject):
    """Both lanes. `strip(Strip | None)` feeds the progress strip; `crashed(exception)` goes to the crash file."""

    strip = Signal(object)
    cancelled = Signal(str)
    crashed = Signal(object)
    _returned = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._short = ThreadPoolExecutor(1, thread_name_prefix="salon-short")
        self._long = ThreadPoolExecutor(1, thread_name_prefix="salon-long")
        self._jobs: dict[int, _Job] = {}
        self._running: dict[int, Future[None]] = {}
        self._ids = itertools.count(1)
        self._may_begin = Event()
        self._ended = False
        self._returned.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    def hold(self) -> None:
        """Both lanes wait for `release()`: until the window answers, its thread has the computer to itself."""
        self._short.submit(self._may_begin.wait)
        self._long.submit(self._may_begin.wait)

    def release(self) -> None:
        """Begin what was asked for meanwhile."""
        self._may_begin.set()

    def short(
        self, work: Callable[[], T], done: Callable[[T], None] | None = None,
        failed: Callable[[Problem], None] | None = None, *, owner: QObject | None = None,
    ) -> None:
        """Run database work of less than a second beside the window; no strip."""
        self._start(self._short, _Job(lambda _progress: work(), done, failed, owner, "", Event()))

    def long(
        self, title: str, work: Callable[[Progress], T], done: Callable[[T], None] | None = None,
        failed: Callable[[Problem], None] | None = None, *, owner: QObject | None = None,
    ) -> None:
        """Run long work with the strip `title` and 中止; jobs wait for each other."""
        self._start(self._long, _Job(work, done, failed, owner, title, Event()))

    def cancel(self) -> None:
        """中止: the running long work stops at its next step, and waiting ones do not begin."""
        for job in self._jobs.values():
            if job.title:
                job.cancel.set()

    def busy(self) -> bool:
        """Is long work running or waiting?"""
        return any(job.title for job in self._jobs.values())

    def idle(self) -> bool:
        """Nothing runs, nothing waits, all results are delivered."""
        return not self._jobs

    def wait_a_moment(self) -> None:
        """Wait until some work is done, at most 50 ms: for whoever draws or tests pages and needs their results."""
        wait(self._running.values(), timeout=0.05, return_when=FIRST_COMPLETED)

    def close(self) -> None:
        """Stop long work at its next step and wait for both lanes: half-done database work is never abandoned."""
        self.cancel()
        self.release()
        self._ended = True
        self._short.shutdown(wait=True, cancel_futures=True)
        self._long.shutdown(wait=True, cancel_futures=True)
        self._jobs.clear()

    def _start(self, lane: ThreadPoolExecutor, job: _Job) -> None:
        if self._ended:  # a timer of a page that is going: nobody is left to be answered
            return
        number = next(self._ids)
        self._jobs[number] = job  # bound before the start: the result may be back before submit() returns
        self._running[number] = lane.submit(self._run, number, job)

    def _run(self, number: int, job: _Job) -> None:
        result: Any = None
        error: BaseException | None = None
        try:
            reporter = _Reporter(job, self.strip.emit)
            if job.title:
                reporter.step(0, 0, "")
            result = job.work(reporter)
        except BaseException as raised:  # whatever it is, it must reach the window's thread
            error = raised
        self._returned.emit(number, result, error)

    def _finish(self, number: int, result: object, error: object) -> None:
        job = self._jobs.pop(number, None)
        self._running.pop(number, None)
        if job is None:
            return
        if job.title and not self.busy():
            self.strip.emit(None)
        gone = job.owner is not None and not shiboken6.isValid(job.owner)
        if isinstance(error, Cancelled):
            self.cancelled.emit(job.title)
        elif isinstance(error, Problem):
            if job.failed is not None and not gone:
                job.failed(error)
        elif isinstance(error, BaseException):
            _log.error("work failed: %s", type(error).__name__, exc_info=error)
            self.crashed.emit(error)
        elif job.done is not None and not gone:
            job.done(result)
