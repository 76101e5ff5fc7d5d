"""How long work tells what it has done and learns that it should stop. No threads, no Qt, no texts of its own."""

from __future__ import annotations

from typing import Protocol


class Cancelled(Exception):
    """The person pressed 中止. Whoever raised or passes it on has left nothing half done."""


class Progress(Protocol):
    """A witness of long work: the window's progress strip, the command line's bar, or a test."""

    def step(self, done: int, total: int, label: str) -> None:
        """`done` of `total` steps are finished (total 0: unknown); `label` is a Japanese phrase.

        Raises Cancelled when the work should stop.
        """
        ...


class NoProgress:
    """Nobody watches: scripts and tests."""

    def step(self, done: int, total: int, label: str) -> None:
        """Forget it."""
