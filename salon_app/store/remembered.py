"""Values read once and kept until their tables change: the salon's choices, kinds of payment, accounts."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from salon_app.store.unit_of_work import ChangeSet, UnitOfWork

T = TypeVar("T")


class Remembered(Generic[T]):
    """What `load` reads from `tables`. Never holds what is not on the disk yet, nor what an older snapshot showed."""

    def __init__(self, uow: UnitOfWork, load: Callable[[], T], *tables: str) -> None:
        self._uow = uow
        self._load = load
        self._tables = frozenset(tables)
        self._kept: tuple[T] | None = None
        self._lock = threading.Lock()
        uow.subscribe(self._forget)

    def get(self) -> T:
        """The value as it is now; inside an operation that changed the tables, as that operation sees it."""
        if self._uow.changed(*self._tables):
            return self._load()
        kept = self._kept
        if kept is not None:
            return kept[0]
        with self._uow.read():
            value = self._load()
            with self._lock:
                if self._uow.is_current():
                    self._kept = (value,)
        return value

    def _forget(self, changes: ChangeSet) -> None:
        if not self._tables.isdisjoint(changes.tables):
            with self._lock:
                self._kept = None
