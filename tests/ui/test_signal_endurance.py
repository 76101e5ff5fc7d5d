"""The binding keeps its count of references over thousands of signals; PySide6 6.12.0 on Python 3.11 aborted at 570."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class _Counter(QObject):
    ticked = Signal(object)


def test_five_thousand_signals_arrive() -> None:
    counter = _Counter()
    seen: list[object] = []
    counter.ticked.connect(seen.append)
    for number in range(5_000):
        counter.ticked.emit(None if number % 2 else {"number": number})
    assert len(seen) == 5_000
