"""The only writer. A change and its line in the correction log are one transaction; a read can never write.

Money rows are append-only: they are corrected by reversals (services), never by update or removal. How a change is
taken back lies in `inverse.py`, how rows are written down in `images.py`.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from sqlalchemy import Table, bindparam, delete, exc, func, insert, select, update
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import Connection
from sqlmodel import Session, SQLModel

from salon_app.model.operations import Op
from salon_app.model.problems import DamagedFile, RuleProblem
from salon_app.model.texts import translate
from salon_app.store.engine import Database, explain
from salon_app.store.images import completed, fingerprint, plain
from salon_app.store.tables import DraftRow, LogEntryRow, metadata
from salon_app.store.types import table_of

log = logging.getLogger(__name__)

APPEND_ONLY = frozenset({"sale", "sale_line", "sale_payment", "movement", "leg", "money_count", "log_entry"})
"""Rows of these tables are never updated or removed."""

Rows = type[SQLModel] | Table
"""A table, by its class or as it is in the metadata."""


class Now(Protocol):
    """Where the present instant comes from."""

    def now(self) -> datetime: ...


@dataclass(frozen=True)
class ChangeSet:
    """What a commit changed; published once it is on the disk."""

    log_id: int
    op: str
    tables: frozenset[str]


class ReadingSession(Session):
    """A session for queries. What was added to it or changed in it never reaches the file; trying is a bug."""

    def flush(self, objects: Sequence[Any] | None = None) -> None:
        """Raises RuntimeError if there would be something to write."""
        if self.new or self.dirty or self.deleted:
            raise RuntimeError("rows are written through an operation, not through a session")


class Operation:
    """An open write. Every change made through it is part of its line in the log."""

    def __init__(self, connection: Connection, undoes: int | None, subject: dict[str, Any]) -> None:
        self.connection = connection
        self.session = ReadingSession(bind=connection, autoflush=False)
        self.undoes = undoes
        self.subject = subject
        self.changes: list[Any] = []
        self.tables = {"log_entry"}  # that this operation has changed so far
        self.failed = False

    def insert(self, table: Rows, /, **values: Any) -> int:
        """Add a row; returns its id. The log keeps the id and a digest of the values."""
        core = _core(table)
        row_id = values.pop("id", None)
        row = completed(core, values)
        given = row if row_id is None else {**row, "id": row_id}
        new_id = _insert(self.connection, core, given)
        self._note(core, new_id, "I", fingerprint(core, (row,)))
        return new_id

    def insert_many(self, table: Rows, rows: Sequence[Mapping[str, Any]], *, first_id: int | None = None) -> range:
        """Add rows (all with the same keys) in order; returns their ids. The bulk path.

        `first_id` numbers them from there on, where rows of one batch refer to one another.
        """
        if not rows:
            return range(0)
        core = _core(table)
        whole = [completed(core, row) for row in rows]
        given = whole if first_id is None else [{**row, "id": first_id + at} for at, row in enumerate(whole)]
        self.connection.execute(insert(core), given)
        # One writer in one transaction on an AUTOINCREMENT table: the ids are contiguous.
        last = int(self.connection.exec_driver_sql("SELECT last_insert_rowid()").scalar_one())
        ids = range(last - len(whole) + 1, last + 1)
        self._note(core, ids.start, "I", fingerprint(core, whole), len(whole))
        return ids

    def update(self, table: Rows, row_id: int, /, **values: Any) -> None:
        """Change a row; the log keeps both images of what changed. Raises RuleProblem when the row has gone."""
        core = _changeable(table)
        before = self.row(core, row_id)
        changed = {key: value for key, value in values.items() if before[key] != value}
        if not changed:
            return
        self.connection.execute(update(core).where(core.c.id == row_id).values(**changed))
        self.session.expire_all()
        self._note(core, row_id, "U", {key: plain(before[key]) for key in changed},
                   {key: plain(value) for key, value in changed.items()})

    def remove(self, table: Rows, row_id: int) -> None:
        """Remove a row, its image kept in the log. Raises RuleProblem when the row has gone."""
        core = _changeable(table)
        before = self.row(core, row_id)
        self.connection.execute(delete(core).where(core.c.id == row_id))
        self.session.expire_all()
        self._note(core, row_id, "D", {key: plain(value) for key, value in before.items()})

    def remove_many(self, table: Rows, rows: Sequence[Mapping[str, Any]]) -> None:
        """Remove rows, whole and as they were just read, in this order; their images are kept. The bulk path."""
        core = _changeable(table)
        self.connection.execute(delete(core).where(core.c.id == bindparam("gone")), [{"gone": row["id"]} for row in rows])
        self.session.expire_all()
        for row in rows:
            self._note(core, row["id"], "D", {key: plain(value) for key, value in row.items()})

    def _note(self, table: Table, *change: Any) -> None:
        self.changes.append([table.name, *change])
        self.tables.add(table.name)

    def row(self, table: Rows, row_id: int) -> Mapping[str, Any]:
        """A row as it is now. Raises RuleProblem when it has gone (taken back, or removed by another process)."""
        core = _core(table)
        found = self.connection.execute(select(core).where(core.c.id == row_id)).mappings().one_or_none()
        if found is None:
            raise RuleProblem(translate("Store", "それは、もうありません。画面を開き直してください。"))
        return dict(found)

    def forget_draft(self, key: str) -> None:
        """Drop half-entered work as part of this change (it has become the change)."""
        core = _core(DraftRow)
        self.connection.execute(delete(core).where(core.c.key == key))


class UnitOfWork:
    """Reads and writes of one open database, from any thread; writes one at a time."""

    def __init__(self, database: Database, clock: Now) -> None:
        self.database = database
        self.clock = clock
        self.write_block: str = ""  # a sentence: writing has been stopped (a failed check)
        self._lock = threading.RLock()
        self._local = threading.local()
        self._listeners: list[Callable[[ChangeSet], None]] = []
        self._own: set[int] = set()
        self._published = 0
        self._seen = self.last_log_id()

    # writing

    @contextmanager
    def operation(self, op: Op, *, by: int | None = None, undoes: int | None = None,
                  **subject: Any) -> Iterator[Operation]:
        """One change of the books with its line in the log; `subject` are plain values for its wording.

        An operation inside another one of the same thread joins it: it is kept or undone with the outer one, and if
        it fails, the outer one cannot be kept any more. Raises RuleProblem, and DamagedFile while writing is stopped.
        """
        joined = self._open_operation()
        if joined is not None:
            joined.subject.update(subject)
            joined.undoes = joined.undoes or undoes
            try:
                yield joined
            except BaseException:
                joined.failed = True  # half of it may be done: whoever swallows the error must not commit that
                raise
            return
        log_id = 0
        with self._writing() as connection:
            operation = self._local.operation = Operation(connection, undoes, dict(subject))
            try:
                yield operation
            finally:
                self._local.operation = None
                operation.session.close()
            if operation.failed:
                raise RuntimeError(f"{op}: a part of it failed and the failure was swallowed")
            if operation.changes:
                log_id = _insert(connection, _core(LogEntryRow), {
                    "at": self.clock.now(), "op": str(op), "by": by, "subject": operation.subject,
                    "changes": operation.changes, "undoes_id": operation.undoes})
        if log_id:
            self._own.add(log_id)
            log.info("%s log=%d", op, log_id)
            self._publish(ChangeSet(log_id, str(op), frozenset(operation.tables)))

    def put_draft(self, key: str, value: Mapping[str, Any] | None) -> None:
        """Keep half-entered work under `key`, or forget it (None). Not logged. Raises as `operation` does."""
        self.put_drafts({key: value})

    def put_drafts(self, values: Mapping[str, Mapping[str, Any] | None]) -> None:
        """Several drafts at once: a power cut leaves all of them as they were, or none."""
        joined = self._open_operation()
        if joined is not None:
            self._put_drafts(joined.connection, values)
            return
        with self._writing() as connection:
            self._put_drafts(connection, values)

    def _put_drafts(self, connection: Connection, values: Mapping[str, Mapping[str, Any] | None]) -> None:
        core = _core(DraftRow)
        for key, value in values.items():
            if value is None:
                connection.execute(delete(core).where(core.c.key == key))
                continue
            kept = {"value": dict(value), "saved_at": self.clock.now()}
            connection.execute(sqlite.insert(core).on_conflict_do_update(index_elements=["key"], set_=kept),
                               {"key": key, **kept})

    @contextmanager
    def exclusive(self) -> Iterator[None]:
        """Nobody in this process writes meanwhile; for putting another file's content in place."""
        if self._open_operation() is not None or self._session() is not None:
            raise RuntimeError("the books cannot be exchanged inside a read or an operation")
        with self._lock:
            yield

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """One transaction on the disk. Errors of file and disk become sentences, others pass as the bugs they are."""
        if self._session() is not None:
            raise RuntimeError("a write may not start inside a read")
        if self.write_block:
            raise DamagedFile(self.write_block)
        try:
            with self._lock, self.database.writer.connect() as connection, connection.begin():
                yield connection
        except exc.IntegrityError as error:
            sentence = _refusal(str(error.orig))
            if not sentence:
                raise
            log.warning("refused: %s", error.orig)
            raise RuleProblem(sentence) from error
        except exc.DBAPIError as error:
            self._explain(error)
            raise

    def _explain(self, error: exc.DBAPIError) -> None:
        problem = explain(error.orig or error, self.database.path)
        if isinstance(problem, DamagedFile):
            self.write_block = str(problem)
        if problem is not None:
            log.warning("the file refuses: %s", error.orig)
            raise problem from error

    # reading

    @contextmanager
    def read(self) -> Iterator[Session]:
        """One snapshot of the books; a read inside a read or an operation of the same thread joins it."""
        joined = self._open_operation()
        present = joined.session if joined is not None else self._session()
        if present is not None:
            yield present
            return
        self._local.began = self._published
        try:
            with self.database.reader.connect() as connection, connection.begin():
                with ReadingSession(bind=connection, autoflush=False) as session:
                    self._local.session = session
                    try:
                        yield session
                    finally:
                        self._local.session = None
        except exc.DBAPIError as error:
            if "readonly" not in str(error.orig):  # a write through a read is a bug, not the disk's refusal
                self._explain(error)
            raise

    def draft(self, key: str) -> dict[str, Any] | None:
        """The half-entered work under `key`, or None."""
        core = _core(DraftRow)
        with self.read() as session:
            return session.connection().execute(select(core.c.value).where(core.c.key == key)).scalar_one_or_none()

    def drafts(self, prefix: str) -> dict[str, dict[str, Any]]:
        """All half-entered work whose key starts with `prefix`, oldest first."""
        core = _core(DraftRow)
        with self.read() as session:
            rows = session.connection().execute(
                select(core.c.key, core.c.value).where(core.c.key.startswith(prefix, autoescape=True))
                .order_by(core.c.saved_at, core.c.key)).all()
        return {row.key: row.value for row in rows}

    def changed(self, *tables: str) -> bool:
        """Whether the operation this thread is in has already changed one of the tables."""
        joined = self._open_operation()
        return joined is not None and not joined.tables.isdisjoint(tables)

    def is_current(self) -> bool:
        """Whether nothing has been published since this thread's read began; an operation always sees the newest."""
        return self._open_operation() is not None or getattr(self._local, "began", -1) == self._published

    # telling

    def subscribe(self, listener: Callable[[ChangeSet], None]) -> Callable[[], None]:
        """Call `listener(changes)` after each commit, on the committing thread; returns how to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def last_log_id(self) -> int:
        """The id of the newest line in the log, also of another process; 0 when empty."""
        with self.read() as session:
            return int(session.connection().execute(
                select(func.coalesce(func.max(_core(LogEntryRow).c.id), 0))).scalar_one())

    def catch_up(self) -> None:
        """Publish what other processes have written since this was last called (or since the books were opened)."""
        core = _core(LogEntryRow)
        with self.read() as session:
            rows = session.connection().execute(
                select(core.c.id, core.c.op, core.c.changes).where(core.c.id > self._seen).order_by(core.c.id)).all()
        for row in rows:
            if row.id not in self._own:
                everything = row.op == Op.BACKUP_RESTORED
                self._publish(ChangeSet(row.id, row.op, ALL_TABLES if everything else _tables(row.changes)))
        self._own.difference_update(row.id for row in rows)
        self._seen = max([self._seen, *(row.id for row in rows)])

    def exchanged(self, log_id: int) -> None:
        """The file's content is another one now (a backup was put in place): everything may have changed."""
        self._own.add(log_id)
        self._publish(ChangeSet(log_id, str(Op.BACKUP_RESTORED), ALL_TABLES))

    def _publish(self, changes: ChangeSet) -> None:
        self._published += 1
        for listener in tuple(self._listeners):
            try:
                listener(changes)
            except Exception:  # the change is on the disk: who listens badly must not make it look refused
                log.exception("a listener failed after log=%d", changes.log_id)

    def _open_operation(self) -> Operation | None:
        return getattr(self._local, "operation", None)

    def _session(self) -> ReadingSession | None:
        return getattr(self._local, "session", None)


ALL_TABLES = frozenset(metadata.tables)


def _tables(changes: Sequence[Any]) -> frozenset[str]:
    return frozenset(change[0] for change in changes) | {"log_entry"}


def _insert(connection: Connection, core: Table, values: Mapping[str, Any]) -> int:
    key = connection.execute(insert(core), values).inserted_primary_key
    assert key is not None
    return int(key[0])


def _core(table: Rows) -> Table:
    return table if isinstance(table, Table) else table_of(table)


def _changeable(table: Rows) -> Table:
    core = _core(table)
    if core.name in APPEND_ONLY:
        raise RuntimeError(f"{core.name} is append-only: post a reversal")
    return core


def _refusal(text: str) -> str:
    """The sentence for a constraint that a person can run into; '' for one that only a bug can."""
    if "FOREIGN KEY" in text:
        return translate("Store", "ほかの記録とつながっているため、できませんでした。画面を開き直してください。")
    if "UNIQUE" in text:
        return translate("Store", "同じものが、もう入っています。画面を開き直してください。")
    return ""
