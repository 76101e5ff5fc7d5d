"""The only writer. A change and its line in the correction log are one transaction; a read can never write.

Money rows are append-only: they are corrected by reversals (services), never by update or removal.
"""

from __future__ import annotations

import hashlib
import json
import logging
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol

from sqlalchemy import delete, exc, insert, select, text, update
from sqlalchemy.engine import Connection
from sqlmodel import Session, SQLModel

from salon_app.model.operations import Op
from salon_app.model.problems import RuleProblem
from salon_app.model.texts import translate
from salon_app.store.engine import Database, explain
from salon_app.store.tables import DraftRow, LogEntryRow, metadata

log = logging.getLogger(__name__)

APPEND_ONLY = frozenset({"sale", "sale_line", "sale_payment", "movement", "leg", "money_count", "log_entry"})
"""Rows of these tables are never updated or removed."""

Table = type[SQLModel]


class Now(Protocol):
    """Where the present instant comes from."""

    def now(self) -> datetime: ...


@dataclass(frozen=True)
class ChangeSet:
    """What a commit changed; published once it is on the disk."""

    log_id: int
    op: str
    tables: frozenset[str]


class Operation:
    """An open write. Every change made through it is part of its line in the log."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.session = Session(bind=connection, autoflush=False)
        self.subject: dict[str, Any] = {}
        self.changes: list[Any] = []
        self.log_id = 0

    def insert(self, table: Table, /, **values: Any) -> int:
        """Add a row; returns its id. The log keeps the id and a digest of the values."""
        row_id = self.connection.execute(insert(_core(table)), values).inserted_primary_key[0]
        self.changes.append([_name(table), row_id, "I", digest(values)])
        return int(row_id)

    def insert_many(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> range:
        """Add rows (all with the same keys) in order; returns their ids. The bulk path."""
        if not rows:
            return range(0)
        self.connection.execute(insert(_core(table)), list(rows))
        # One writer in one transaction on an AUTOINCREMENT table: the ids are contiguous.
        last = int(self.connection.exec_driver_sql("SELECT last_insert_rowid()").scalar_one())
        ids = range(last - len(rows) + 1, last + 1)
        self.changes.append([_name(table), ids.start, "I", digest(rows[0]) if len(rows) == 1 else _bulk(rows), len(rows)])
        return ids

    def update(self, table: Table, row_id: int, /, **values: Any) -> None:
        """Change a row; the log keeps both images of what changed. Money rows refuse."""
        _refuse_append_only(table)
        core = _core(table)
        before = self.connection.execute(select(core).where(core.c.id == row_id)).mappings().one()
        changed = {key: value for key, value in values.items() if before[key] != value}
        if not changed:
            return
        self.connection.execute(update(core).where(core.c.id == row_id).values(**changed))
        self.session.expire_all()
        self.changes.append([
            _name(table), row_id, "U", {key: plain(before[key]) for key in changed},
            {key: plain(value) for key, value in changed.items()}])

    def remove(self, table: Table, row_id: int) -> None:
        """Remove a row, its image kept in the log. Money rows refuse."""
        _refuse_append_only(table)
        core = _core(table)
        before = self.connection.execute(select(core).where(core.c.id == row_id)).mappings().one()
        self.connection.execute(delete(core).where(core.c.id == row_id))
        self.session.expire_all()
        self.changes.append([_name(table), row_id, "D", {key: plain(value) for key, value in before.items()}])


    def forget_draft(self, key: str) -> None:
        """Drop half-entered work as part of this change (it has become the change)."""
        self.connection.execute(delete(_core(DraftRow)).where(_core(DraftRow).c.key == key))


class UnitOfWork:
    """Reads and writes of one open database, from any thread; writes one at a time."""

    def __init__(self, database: Database, clock: Now) -> None:
        self.database = database
        self.clock = clock
        self.write_block: str = ""  # a sentence: writing has been stopped (a failed check)
        self._lock = threading.RLock()
        self._local = threading.local()
        self._listeners: list[Callable[[ChangeSet], None]] = []

    def subscribe(self, listener: Callable[[ChangeSet], None]) -> Callable[[], None]:
        """Call `listener(changes)` after each commit, on the committing thread; returns how to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    @contextmanager
    def operation(self, op: Op, *, by: int | None = None, undoes: int | None = None,
                  **subject: Any) -> Iterator[Operation]:
        """One change of the books with its line in the log; `subject` are plain values for its wording.

        An operation inside another one of the same thread joins it. Raises RuleProblem while writing is stopped.
        """
        current: Operation | None = getattr(self._local, "operation", None)
        if current is not None:
            current.subject.update(subject)
            yield current
            return
        if getattr(self._local, "session", None) is not None:
            raise RuntimeError("an operation may not start inside a read")
        if self.write_block:
            raise RuleProblem(self.write_block)
        with self._lock:
            with self._transaction() as operation:
                operation.subject = dict(subject)
                yield operation
                operation.session.close()
                if operation.changes:
                    operation.log_id = operation.connection.execute(insert(_core(LogEntryRow)), {
                        "at": self.clock.now(), "op": str(op), "by": by, "subject": operation.subject,
                        "changes": operation.changes, "undoes_id": undoes}).inserted_primary_key[0]
        if operation.log_id:
            log.info("%s log=%d", op, operation.log_id)
            tables = frozenset(change[0] for change in operation.changes) | {"log_entry"}
            changes = ChangeSet(operation.log_id, str(op), tables)
            for listener in tuple(self._listeners):
                listener(changes)

    @contextmanager
    def _transaction(self) -> Iterator[Operation]:
        try:
            with self.database.writer.connect() as connection, connection.begin():
                operation = self._local.operation = Operation(connection)
                try:
                    yield operation
                finally:
                    self._local.operation = None
        except exc.IntegrityError:
            raise
        except exc.DBAPIError as error:
            raise explain(error, self.database.path) from error

    @contextmanager
    def read(self) -> Iterator[Session]:
        """One snapshot of the books; a read inside a read or an operation of the same thread joins it."""
        operation: Operation | None = getattr(self._local, "operation", None)
        if operation is not None:
            yield operation.session
            return
        current: Session | None = getattr(self._local, "session", None)
        if current is not None:
            yield current
            return
        try:
            with self.database.reader.connect() as connection, connection.begin():
                with Session(bind=connection, autoflush=False) as session:
                    self._local.session = session
                    try:
                        yield session
                    finally:
                        self._local.session = None
        except exc.OperationalError as error:
            raise explain(error, self.database.path) from error

    def last_log_id(self) -> int:
        """The id of the newest line in the log, also of another process; 0 when empty."""
        with self.read() as session:
            return int(session.connection().execute(
                text("SELECT coalesce(max(id), 0) FROM log_entry")).scalar_one())

    def put_draft(self, key: str, value: Mapping[str, Any] | None) -> None:
        """Keep half-entered work under `key`, or forget it (None). Not logged."""
        core = _core(DraftRow)
        with self._lock, self.database.writer.connect() as connection, connection.begin():
            connection.execute(delete(core).where(core.c.key == key))
            if value is not None:
                connection.execute(insert(core), {"key": key, "value": dict(value), "saved_at": self.clock.now()})

    def draft(self, key: str) -> dict[str, Any] | None:
        """The half-entered work under `key`, or None."""
        return self.drafts(key).get(key)

    def drafts(self, prefix: str) -> dict[str, dict[str, Any]]:
        """All half-entered work whose key starts with `prefix`, oldest first."""
        core = _core(DraftRow)
        with self.read() as session:
            rows = session.connection().execute(
                select(core.c.key, core.c.value).where(core.c.key.startswith(prefix, autoescape=True))
                .order_by(core.c.saved_at, core.c.key)).all()
        return {row.key: row.value for row in rows}

    def invert(self, log_id: int, *, by: int | None) -> None:
        """Undo the row changes of an operation as a new operation.

        Raises RuleProblem when a row has changed since, when something newer hangs on it, or when money moved.
        """
        with self.operation(Op.UNDONE, by=by, undoes=log_id) as operation:
            core = _core(LogEntryRow)
            entry = operation.connection.execute(select(core).where(core.c.id == log_id)).mappings().one()
            operation.subject.update({"op": entry["op"], **entry["subject"]})
            try:
                for change in reversed(entry["changes"]):
                    _invert_one(operation, change)
            except exc.IntegrityError as error:
                raise RuleProblem(translate(
                    "Audit", "あとから入れたものがこれを使っているため、元に戻せません。それぞれの場所で直してください。"
                )) from error


def _invert_one(operation: Operation, change: Sequence[Any]) -> None:
    name, row_id, action = change[0], change[1], change[2]
    core = metadata.tables[name]
    table = type("Named", (), {"__table__": core})
    if name in APPEND_ONLY:
        raise RuleProblem(translate("Audit", "お金の記録は消せません。取消で直してください。"))
    if action == "D":
        operation.insert(table, **_typed(core, change[3]))
        return
    ids = range(row_id, row_id + (change[4] if action == "I" and len(change) > 4 else 1))
    for one in ids:
        found = operation.connection.execute(select(core).where(core.c.id == one)).mappings().one_or_none()
        expected = change[4] if action == "U" else None
        changed = found is None or (
            expected is not None and any(plain(found[key]) != value for key, value in expected.items()))
        if action == "I" and found is not None and len(ids) == 1:
            later = _later_change(operation, name, one)
            changed = changed or later
        if changed:
            raise RuleProblem(translate("Audit", "そのあとに変わっているため、元に戻せません。それぞれの場所で直してください。"))
        if action == "I":
            operation.remove(table, one)
        else:
            operation.update(table, one, **_typed(core, change[3]))


def _later_change(operation: Operation, name: str, row_id: int) -> bool:
    found = operation.connection.execute(text(
        "SELECT count(*) FROM log_entry, json_each(log_entry.changes) AS c"
        " WHERE log_entry.id > (SELECT max(id) - 200 FROM log_entry)"
        " AND json_extract(c.value, '$[0]') = :name AND json_extract(c.value, '$[1]') = :row"
        " AND json_extract(c.value, '$[2]') = 'U'"), {"name": name, "row": row_id}).scalar_one()
    return bool(found)


def _typed(core: Any, image: Mapping[str, Any]) -> dict[str, Any]:
    """The image's plain JSON values as the column's Python values."""
    typed: dict[str, Any] = {}
    for key, value in image.items():
        python = core.c[key].type.python_type if value is not None else None
        if python is datetime:
            typed[key] = datetime.fromisoformat(value)
        elif python is date:
            typed[key] = date.fromisoformat(value)
        else:
            typed[key] = value
    return typed


def plain(value: Any) -> Any:
    """A column's value as JSON keeps it."""
    return value.isoformat() if isinstance(value, date | datetime) else value


def digest(values: Mapping[str, Any]) -> str:
    """A short fingerprint of a row's values."""
    text_of = json.dumps(values, sort_keys=True, ensure_ascii=False, default=plain)
    return hashlib.blake2b(text_of.encode(), digest_size=6).hexdigest()


def _bulk(rows: Iterable[Mapping[str, Any]]) -> str:
    hasher = hashlib.blake2b(digest_size=6)
    for row in rows:
        hasher.update(repr(tuple(row.values())).encode())
    return hasher.hexdigest()


def _core(table: Any) -> Any:
    return table.__table__


def _name(table: Any) -> str:
    return str(table.__table__.name)


def _refuse_append_only(table: Any) -> None:
    if _name(table) in APPEND_ONLY:
        raise RuntimeError(f"{_name(table)} is append-only: post a reversal")
