"""印刷待ち: documents that no printer took, kept as PDF in the data folder until somebody prints or drops them."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlmodel import col, select

from salon_app.model.operations import Op
from salon_app.model.problems import EnvironmentProblem
from salon_app.model.texts import translate
from salon_app.store.tables import PrintJobRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import UnitOfWork
from salon_app.system.atomic import write_atomically
from salon_app.system.clock import TimeSource

FOLDER = "print-queue"


@dataclass(frozen=True)
class PrintJob:
    """A PDF waiting for a printer."""

    id: int
    at: datetime
    title: str
    path: Path


class PrintQueueService:
    """Keeps, lists and finishes jobs."""

    def __init__(self, uow: UnitOfWork, clock: TimeSource, folder: Path) -> None:
        self._uow = uow
        self._clock = clock
        self._folder = folder / FOLDER

    def add(self, title: str, pdf: bytes, *, by: int | None = None) -> int:
        """Keep a PDF until a printer takes it; returns the job. Raises EnvironmentProblem when it can't be written."""
        self._folder.mkdir(exist_ok=True)
        name = f"{uuid.uuid4().hex}.pdf"
        write_atomically(self._folder / name, pdf)
        with self._uow.operation(Op.PRINT_QUEUED, by=by) as operation:
            return operation.insert(PrintJobRow, at=self._clock.now(), title=title, file=name, done_at=None)

    def waiting(self) -> tuple[PrintJob, ...]:
        """Jobs not yet done, oldest first."""
        with self._uow.read() as session:
            rows = session.exec(select(PrintJobRow).where(col(PrintJobRow.done_at).is_(None))
                                .order_by(col(PrintJobRow.id))).all()
            return tuple(PrintJob(known(row.id), row.at, row.title, self._folder / row.file) for row in rows)

    def pdf(self, job: PrintJob) -> bytes:
        """The document. Raises EnvironmentProblem when its file is gone."""
        try:
            return job.path.read_bytes()
        except OSError as error:
            raise EnvironmentProblem(translate(
                "Printing", "印刷待ちの「{title}」が見つかりません。もう一度作ってください。").format(title=job.title)) from error

    def finish(self, job: PrintJob, *, by: int | None = None) -> None:
        """Printed or no longer wanted: the job leaves the list and its file the disk."""
        with self._uow.operation(Op.PRINT_DONE, by=by) as operation:
            operation.update(PrintJobRow, job.id, done_at=self._clock.now())
        job.path.unlink(missing_ok=True)
