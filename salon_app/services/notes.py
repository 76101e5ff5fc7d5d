"""申し送り: what one volunteer leaves for the next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import col, select

from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.services.business_day import BusinessDay
from salon_app.store.tables import NoteRow, PersonRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import UnitOfWork

LONGEST = 500


@dataclass(frozen=True)
class Note:
    """A note; `done_at` is when somebody put it away."""

    id: int
    at: datetime
    business_date: date
    person: str
    text: str
    done_at: datetime | None


class NotesService:
    """Writes, lists and puts away notes."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay) -> None:
        self._uow = uow
        self._day = day

    def open(self) -> tuple[Note, ...]:
        """Notes not put away, newest first."""
        with self._uow.read() as session:
            rows = session.exec(
                select(NoteRow, PersonRow.name).join(PersonRow, col(PersonRow.id) == NoteRow.person_id, isouter=True)
                .where(col(NoteRow.done_at).is_(None)).order_by(col(NoteRow.id).desc())).all()
            return tuple(Note(known(row.id), row.at, row.business_date, name or "", row.text, row.done_at)
                         for row, name in rows)

    def write(self, text: str, *, by: int | None = None) -> int:
        """Leave a note of at most 500 characters. Raises InputProblem when empty or too long."""
        if not text.strip():
            raise InputProblem(translate("Notes", "申し送りを書いてください。"), field="text")
        if len(text) > LONGEST:
            raise InputProblem(translate("Notes", "申し送りは500字までです。"), field="text")
        with self._uow.operation(Op.NOTE_WRITTEN, by=by) as operation:
            return operation.insert(NoteRow, at=self._day.clock.now(), business_date=self._day.today(), person_id=by,
                                    text=text.strip(), done_at=None)

    def put_away(self, note_id: int, *, by: int | None = None) -> None:
        """済み: the note leaves the list."""
        with self._uow.operation(Op.NOTE_DONE, by=by) as operation:
            operation.update(NoteRow, note_id, done_at=self._day.clock.now())
