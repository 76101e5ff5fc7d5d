"""What commands write: UTF-8 also where the console would not, JSON for scripts, one sentence for what went wrong."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from io import TextIOWrapper
from typing import Any

from salon_app.model.progress import NoProgress, Progress


def speak_utf8() -> None:
    """UTF-8 on both streams, also into a file or pipe on Windows; what can't be shown is escaped, never an error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(text: str = "") -> None:
    """One line of the answer."""
    if sys.stdout is not None:
        sys.stdout.write(text + "\n")


def say_json(value: Mapping[str, Any]) -> None:
    """The answer as one JSON object."""
    say(json.dumps(value, ensure_ascii=False, indent=2, default=str))


def complain(sentence: str) -> None:
    """One sentence about what went wrong."""
    if sys.stderr is not None:
        sys.stderr.write(" ".join(sentence.split("\n")) + "\n")


class _Bar:
    """Shows steps on a terminal."""

    def __init__(self, bar: Any) -> None:
        self._bar = bar
        self._task = bar.add_task("", total=None)

    def step(self, done: int, total: int, label: str) -> None:
        """Move the bar."""
        self._bar.update(self._task, completed=done, total=total or None, description=label)


@contextmanager
def progress_bar(*, quiet: bool = False) -> Iterator[Progress]:
    """A progress bar on the terminal; nothing where there is none, or for scripts."""
    if quiet or sys.stderr is None or not sys.stderr.isatty():
        yield NoProgress()
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        yield _Bar(bar)
