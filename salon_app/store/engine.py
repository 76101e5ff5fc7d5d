"""The only door to the SQLite file: how it is opened, checked, refused and explained. No queries of capabilities.

Backups and what is put in place of a file lie in `backup.py`, migrations in `migrations/`.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine import Connection
from sqlalchemy.pool import QueuePool
from sqlalchemy.util import LRUCache

from salon_app.model.problems import DamagedFile, EnvironmentProblem
from salon_app.model.texts import translate
from salon_app.store.images import dump_json
from salon_app.store.migrations import HEAD, KNOWN
from salon_app.system.atomic import file_problem

DATABASE_NAME = "salon.db"
BUSY_MS = 10_000
LARGEST_LOG_LEFT = 64 * 1024 * 1024
"""Bytes the write-ahead log may keep on the disk after a long read made it grow."""


def connect(path: Path, *, read_only: bool = False) -> Any:
    """A raw connection with the program's settings. Every opening of a database or a backup passes here.

    `read_only` is for files that nobody writes: neither the file nor its folder is touched.
    """
    uri = path.absolute().as_uri() + ("?mode=ro&immutable=1" if read_only else "")
    connection = driver.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    try:
        connection.execute(f"PRAGMA busy_timeout={BUSY_MS}")
        connection.execute("PRAGMA temp_store=MEMORY")  # no names in temporary files
        if not read_only:
            connection.execute("PRAGMA foreign_keys=ON")
            connection.execute("PRAGMA synchronous=FULL")
            connection.execute(f"PRAGMA journal_size_limit={LARGEST_LOG_LEFT}")
    except driver.Error:
        connection.close()
        raise
    return connection


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Errors of the file or the disk become sentences; any other error is a bug and passes."""
    try:
        yield
    except (driver.Error, OSError) as error:
        problem = explain(error, path)
        if problem is None:
            raise
        raise problem from error


class _Dialect(SQLiteDialect_pysqlite):
    """All engines of the program speak the same: what one has compiled serves the others, of these books and the next."""

    supports_statement_cache = True

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self)

    def __hash__(self) -> int:
        return hash(type(self))


registry.register("sqlite.salon", __name__, _Dialect.__name__)
_compiled: LRUCache[Any, Any] = LRUCache(1_000)


class Database:
    """The open file: `writer` begins IMMEDIATE, `reader` can never write."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / DATABASE_NAME
        self._open = False

    def open(self, now: datetime) -> None:
        """Open or create, migrating if needed; `now` is the wall time that a copy made for it is named by.

        Raises EnvironmentProblem with a sentence when it cannot, DamagedFile when a backup would help.
        """
        with explained(self.path):
            self._prepare(now)
        self._open = True
        self.writer = self._engine("BEGIN IMMEDIATE", size=1, query_only=False)
        self.reader = self._engine("BEGIN", size=5, query_only=True)

    def close(self) -> None:
        """Close every connection; the write-ahead log is folded into the file. Used afterwards, it refuses."""
        self._open = False
        self.reader.dispose()
        self.writer.dispose()

    def _prepare(self, now: datetime) -> None:
        from salon_app.store.backup import has_backups

        if not self.path.exists() and has_backups(self.folder):
            raise DamagedFile(translate(
                "Store", "データのファイル「{name}」がなくなっています。控えから元に戻してください。"
            ).format(name=self.path.name))
        connection = connect(self.path)
        try:
            empty, revision = is_empty(connection), read_revision(connection)
            if not empty:
                check_revision(revision, self.path)
            elif has_backups(self.folder):
                raise DamagedFile(translate(
                    "Store", "データのファイル「{name}」が空になっています。控えから元に戻してください。"
                ).format(name=self.path.name))
            if connection.execute("PRAGMA journal_mode=WAL").fetchone()[0] != "wal":
                raise EnvironmentProblem(translate(
                    "Store", "この場所ではデータを安全に書けません。パソコン本体のフォルダーを選んでください。"))
        finally:
            connection.close()
        if revision != HEAD:
            self._upgrade(now, new=empty)

    def _upgrade(self, now: datetime, *, new: bool) -> None:
        from salon_app.store.backup import make_backup
        from salon_app.store.migrations.run import upgrade

        if not new:
            make_backup(self.folder, "upgrade", now)
        upgrade(self.path)

    def _engine(self, begin: str, *, size: int, query_only: bool) -> Engine:
        def creator() -> Any:
            if not self._open:
                raise RuntimeError("these books have been closed")
            connection = connect(self.path)
            if query_only:
                connection.execute("PRAGMA query_only=ON")
            return connection

        engine = create_engine(
            "sqlite+salon://", module=driver, creator=creator, poolclass=QueuePool, pool_size=size, max_overflow=0,
            json_serializer=dump_json)
        engine.update_execution_options(compiled_cache=_compiled)

        @event.listens_for(engine, "begin")
        def _begin(connection: Connection) -> None:
            connection.exec_driver_sql(begin)

        return engine


def is_empty(connection: Any) -> bool:
    """Whether nothing has ever been written: new, or its making was cut short."""
    return connection.execute("SELECT 1 FROM sqlite_master").fetchone() is None


def read_revision(connection: Any) -> str | None:
    """The migration revision of an open file, or None if it is not one of ours."""
    ours = connection.execute(
        "SELECT count(*) FROM sqlite_master WHERE type='table' AND name IN ('alembic_version', 'log_entry')").fetchone()
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone() if ours[0] == 2 else None
    return row[0] if row else None


def check_revision(revision: str | None, path: Path) -> None:
    """Raises EnvironmentProblem for a file that is not ours, or newer than this program."""
    if revision is None:
        raise EnvironmentProblem(translate(
            "Store", "「{name}」は、このプログラムのデータではありません。別のものを選んでください。"
        ).format(name=path.name))
    if revision not in KNOWN:
        raise EnvironmentProblem(translate(
            "Store", "「{name}」は、もっと新しいプログラムで作られています。プログラムを新しくしてから開いてください。"
        ).format(name=path.name))


def check_file(path: Path) -> tuple[str, ...]:
    """What SQLite finds broken in the live file; empty when it is sound. Takes a second a hundred megabytes."""
    try:
        connection = connect(path)
    except driver.DatabaseError as error:
        return (str(error),)
    try:
        connection.execute("PRAGMA query_only=ON")
        connection.execute("BEGIN")
        rows = [str(row[0]) for row in connection.execute("PRAGMA quick_check").fetchall()]
        rows += [f"foreign key: {row}" for row in connection.execute("PRAGMA foreign_key_check").fetchall()]
        return tuple(row for row in rows if row != "ok")
    except driver.DatabaseError as error:
        if isinstance(explain(error, path), DamagedFile):
            return (str(error),)
        raise
    finally:
        connection.close()


def row_counts(connection: Any) -> dict[str, int]:
    """The number of rows of every table of an open file."""
    names = [name for (name,) in connection.execute(
        "SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite_%' AND name<>'alembic_version'"
    ).fetchall()]
    return {name: int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]) for name in names}


def damaged(path: Path) -> DamagedFile:
    """The sentence for a damaged file: the books, or what was offered as a backup of them."""
    if path.name != DATABASE_NAME:
        return DamagedFile(translate(
            "Backup", "「{name}」は、控えとして読めません。こわれているか、別の種類のファイルです。ほかの控えを選んでください。"
        ).format(name=path.name))
    return DamagedFile(translate(
        "Store", "データのファイル「{name}」がこわれているようです。控えから元に戻してください。"
    ).format(name=path.name))


def explain(error: BaseException, path: Path) -> EnvironmentProblem | None:
    """The sentence for an error of the file or the disk; None for any other error, which is a bug."""
    if isinstance(error, OSError):
        return file_problem(error, path)
    code = getattr(error, "sqlite_errorcode", None) or _code_of(str(error))
    code &= 0xFF
    sentence = _SENTENCES.get(code)
    if code in (_FULL, _IO_ERROR) and (code == _FULL or _is_full(path)):
        sentence = _SENTENCES[_FULL]
    if code in _DAMAGED:
        return damaged(path)
    return EnvironmentProblem(sentence().format(name=path.name)) if sentence is not None else None


def _code_of(message: str) -> int:
    """The result code by the message, where the driver gives no code (its copying of a whole file doesn't)."""
    return next((code for words, code in _MESSAGES.items() if words in message), 0)


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < 5_000_000
    except OSError:
        return False


_PERM, _BUSY, _LOCKED, _READ_ONLY, _IO_ERROR, _CORRUPT, _FULL, _CANNOT_OPEN, _AUTH, _NO_DATABASE = (
    3, 5, 6, 8, 10, 11, 13, 14, 23, 26)  # SQLite's result codes, fixed for ever
_MESSAGES = {"is full": _FULL, "malformed": _CORRUPT, "not a database": _NO_DATABASE, "locked": _BUSY,
             "readonly": _READ_ONLY, "unable to open": _CANNOT_OPEN, "I/O error": _IO_ERROR}
_DAMAGED = frozenset({_CORRUPT, _NO_DATABASE})


def _locked() -> str:
    return translate(
        "Store", "データのファイルを、ほかのプログラムが使っています。少し待って、もう一度行ってください。")


def _full() -> str:
    return translate("Store", "パソコンの空きがなくなりました。いらないファイルを消してから、もう一度行ってください。")


def _read_only() -> str:
    return translate("Store", "「{name}」に書きこめません。フォルダーの設定をお確かめください。")


def _broken_disk() -> str:
    return translate(
        "Store", "「{name}」を読み書きできませんでした。パソコンを入れ直しても同じなら、相談してください。")


_SENTENCES: dict[int, Callable[[], str]] = {
    _BUSY: _locked, _LOCKED: _locked, _FULL: _full, _PERM: _read_only, _READ_ONLY: _read_only,
    _CANNOT_OPEN: _read_only, _AUTH: _read_only, _IO_ERROR: _broken_disk}
