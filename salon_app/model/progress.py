"""How long work reports where it stands and learns that it was cancelled. No threads, no windows, no printing here."""

from __future__ import annotations

from typing import Protocol


class Cancelled(Exception):
    """Raised out of `Progress.step` when the person pressed 中止; whoever works cleans up and lets it pass."""


class Progress(Protocol):
    """Told of each step of long work. `step` may raise `Cancelled`."""

    def step(self, done: int, total: int, label: str) -> None:
        """`done` of `total` steps are finished (total 0: not known yet); `label` is Japanese text for the person."""


class NoProgress:
    """Nobody watches: scripts and tests."""

    def step(self, done: int, total: int, label: str) -> None:
        """Forget it."""
