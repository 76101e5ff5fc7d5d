"""The only door to the SQLite file: how it is opened, checked, migrated and refused. No tables, no queries of capabilities."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import Connection
from sqlalchemy.pool import QueuePool

from salon_app.model.problems import EnvironmentProblem
from salon_app.model.texts import translate
from salon_app.store.migrations import HEAD, KNOWN

DATABASE_NAME = "salon.db"
BUSY_MS = 10_000


def connect(path: Path, *, read_only: bool = False) -> Any:
    """A raw connection with the program's settings. Every opening of a database or a backup passes here."""
    uri = path.absolute().as_uri() + ("?mode=ro" if read_only else "")
    connection = driver.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    connection.execute(f"PRAGMA busy_timeout={BUSY_MS}")
    if not read_only:
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA synchronous=FULL")
    return connection


class Database:
    """The open file: `writer` begins IMMEDIATE, `reader` can never write."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / DATABASE_NAME

    def open(self) -> None:
        """Open or create, migrating if needed. Raises EnvironmentProblem with a sentence when it cannot."""
        try:
            self._prepare()
        except (driver.DatabaseError, OSError) as error:
            raise explain(error, self.path) from error
        self.writer = self._engine("BEGIN IMMEDIATE", size=1, query_only=False)
        self.reader = self._engine("BEGIN", size=5, query_only=True)

    def close(self) -> None:
        """Close every connection; the write-ahead log is folded into the file."""
        self.reader.dispose()
        self.writer.dispose()

    def _prepare(self) -> None:
        new = not self.path.exists() or self.path.stat().st_size == 0
        connection = connect(self.path)
        try:
            mode = connection.execute("PRAGMA journal_mode=WAL").fetchone()[0]
            if mode != "wal":
                raise EnvironmentProblem(translate(
                    "Store", "この場所ではデータを安全に書けません。パソコン本体のフォルダを選んでください。"))
            revision = None if new else read_revision(connection)
        finally:
            connection.close()
        if revision == HEAD:
            return
        if revision is not None and revision not in KNOWN:
            raise EnvironmentProblem(translate(
                "Store", "このデータは、もっと新しいプログラムで作られています。プログラムを新しくしてから開いてください。"))
        if revision is None and not new:
            raise EnvironmentProblem(translate(
                "Store", "「{name}」は、このプログラムのデータではありません。別のフォルダを選んでください。"
            ).format(name=self.path.name))
        from salon_app.store.migrations.run import upgrade

        if not new:
            keep = self.folder / "backups" / f"before-{HEAD}-{revision}.db"
            keep.parent.mkdir(exist_ok=True)
            copy_database(self.path, keep)
        upgrade(self.path, restore_from=None if new else keep)

    def _engine(self, begin: str, *, size: int, query_only: bool) -> Engine:
        def creator() -> Any:
            connection = connect(self.path)
            if query_only:
                connection.execute("PRAGMA query_only=ON")
            return connection

        engine = create_engine(
            "sqlite://", module=driver, creator=creator, poolclass=QueuePool, pool_size=size, max_overflow=0,
            json_serializer=dump_json)

        @event.listens_for(engine, "begin")
        def _begin(connection: Connection) -> None:
            connection.exec_driver_sql(begin)

        return engine


def dump_json(value: Any) -> str:
    """JSON as it is kept in the file: short, readable Japanese."""
    import json

    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)


def read_revision(connection: Any) -> str | None:
    """The migration revision of an open file, or None if it is not one of ours."""
    found = connection.execute("SELECT 1 FROM sqlite_master WHERE name='alembic_version'").fetchone()
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone() if found else None
    return row[0] if row else None


def copy_database(source: Path, target: Path) -> None:
    """A consistent copy in one step (stepping beside a busy till never ends)."""
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    origin = connect(source)
    copy = connect(part)
    try:
        origin.backup(copy, pages=-1)
        copy.execute("PRAGMA journal_mode=DELETE")
    finally:
        copy.close()
        origin.close()
    part.replace(target)


def quick_check(path: Path) -> tuple[str, ...]:
    """What SQLite finds broken in the file; empty when it is sound. Raises EnvironmentProblem if unreadable."""
    try:
        connection = connect(path)
        try:
            rows = [row[0] for row in connection.execute("PRAGMA quick_check").fetchall()]
            rows += [f"foreign key: {row}" for row in connection.execute("PRAGMA foreign_key_check").fetchall()]
        finally:
            connection.close()
    except (driver.DatabaseError, OSError) as error:
        raise explain(error, path) from error
    return tuple(row for row in rows if row != "ok")


def explain(error: Exception, path: Path) -> EnvironmentProblem:
    """The sentence for an error of the file or the disk."""
    if isinstance(error, EnvironmentProblem):
        return error
    text = str(error).lower()
    free = shutil.disk_usage(path.parent).free if path.parent.exists() else 0
    if "not a database" in text or "malformed" in text or "corrupt" in text or "encrypted" in text:
        return EnvironmentProblem(translate(
            "Store", "データのファイル「{name}」がこわれているようです。控えから元に戻してください。").format(name=path.name))
    if "locked" in text or "busy" in text:
        return EnvironmentProblem(translate(
            "Store", "データのファイルを、ほかのプログラムが使っています。少し待って、もう一度開いてください。"))
    if "full" in text or "no space" in text or free < 5_000_000:
        return EnvironmentProblem(translate(
            "Store", "パソコンの空きがなくなりました。いらないファイルを消してから、もう一度行ってください。"))
    if "readonly" in text or "read-only" in text or "permission" in text or "unable to open" in text:
        return EnvironmentProblem(translate(
            "Store", "このフォルダには書きこめません。別のフォルダを選ぶか、書きこめるようにしてください。"))
    return EnvironmentProblem(translate(
        "Store", "データのファイルを読み書きできませんでした。パソコンを入れ直しても同じなら、困ったときの連絡先に相談してください。"))
