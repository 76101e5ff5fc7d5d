"""Salon: opens and closes a data folder and offers everything done in it. The window, the commands, the tests and other
people's scripts hold this one object. Works without Qt."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from salon_app.services import Services, build_services
from salon_app.store.engine import Database
from salon_app.store.unit_of_work import ChangeSet, UnitOfWork
from salon_app.system.clock import Clock, TimeSource

if TYPE_CHECKING:
    from salon_app.reports import ReportOptions
    from salon_app.reports.kit.model import ReportModel

__all__ = ["ChangeSet", "Salon"]


class Salon:
    """An open data folder. Use as a context manager, or call `close()`."""

    def __init__(self, folder: Path, database: Database, services: Services) -> None:
        self.folder = folder
        self._database = database
        self.services = services
        self.settings = services.settings
        self.people = services.people
        self.products = services.products
        self.payment_kinds = services.payment_kinds
        self.cashbook = services.cashbook
        self.days = services.days
        self.sales = services.sales
        self.tabs = services.tabs
        self.receipts = services.receipts
        self.notes = services.notes
        self.founding = services.founding
        self.audit = services.audit
        self.figures = services.figures
        self.clock = services.clock

    @classmethod
    def open(cls, folder: Path, *, clock: TimeSource | None = None) -> Salon:
        """Open the books in `folder`, making them where there are none.

        Raises EnvironmentProblem with a sentence when the folder or the file cannot be used.
        """
        folder.mkdir(parents=True, exist_ok=True)
        database = Database(folder)
        database.open()
        chosen = clock or Clock()
        services = build_services(UnitOfWork(database, chosen), chosen)
        services.founding.lay_foundation()
        return cls(folder, database, services)

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def __enter__(self) -> Salon:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.close()

    def subscribe(self, listener: Callable[[ChangeSet], None]) -> Callable[[], None]:
        """Call `listener(changes)` after each commit, on the committing thread; returns how to stop."""
        return self.services.uow.subscribe(listener)

    def last_log_id(self) -> int:
        """The newest line of the correction log, also of another process on the same folder."""
        return self.services.uow.last_log_id()

    def report(self, key: str, options: ReportOptions) -> tuple[ReportModel, ...]:
        """Collect a document's facts in one snapshot; one model a printed document. Raises KeyError for an unknown key."""
        from salon_app.reports import collect

        return collect(self.services, key, options)
