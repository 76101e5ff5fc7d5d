"""Bringing a file up to HEAD: foreign keys off while tables are rebuilt, checked afterwards, undone on failure."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine
from sqlalchemy.engine import Connection
from sqlalchemy.pool import NullPool

from salon_app.model.problems import EnvironmentProblem
from salon_app.model.texts import translate
from salon_app.store import engine as store_engine
from salon_app.store.migrations import HEAD

log = logging.getLogger(__name__)


def upgrade(path: Path, *, restore_from: Path | None, target: str = HEAD) -> None:
    """Migrate the file. On any failure the copy `restore_from` is put back and EnvironmentProblem raised."""
    log.info("migrating to %s", target)
    try:
        engine = create_engine(
            "sqlite://", module=store_engine.driver, creator=lambda: store_engine.connect(path), poolclass=NullPool)
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            before = _counts(connection)
            config = Config()
            config.set_main_option("script_location", str(Path(__file__).parent))
            config.attributes["connection"] = connection
            command.upgrade(config, target)
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
            after = _counts(connection)
            lost = [name for name, rows in before.items() if after.get(name, rows) < rows]
            if broken or lost:
                raise RuntimeError(f"migration broke {len(broken)} references, lost rows of {lost}")
            connection.exec_driver_sql("COMMIT")
        engine.dispose()
    except Exception as error:
        log.exception("migration failed")
        if restore_from is None:
            path.unlink(missing_ok=True)
        else:
            for suffix in ("-wal", "-shm"):
                path.with_name(path.name + suffix).unlink(missing_ok=True)
            shutil.copyfile(restore_from, path)
        raise EnvironmentProblem(translate(
            "Store", "データを新しい形に直せなかったため、前のままに戻しました。困ったときの連絡先に相談してください。")) from error


def _counts(connection: Connection) -> dict[str, int]:
    names = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite_%' AND name<>'alembic_version'")
    return {name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()
            for (name,) in names.fetchall()}
