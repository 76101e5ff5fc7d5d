"""Bringing a file up to HEAD in one transaction: foreign keys off while tables are rebuilt, checked before the end."""

from __future__ import annotations

import logging
from pathlib import Path

import sqlcipher3.dbapi2 as driver
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

SCRIPTS = Path(__file__).parent


def upgrade(path: Path, *, target: str = HEAD) -> None:
    """Migrate the file, or leave it as it was and raise EnvironmentProblem. Two processes at once: the second waits."""
    log.info("migrating to %s", target)
    engine = create_engine(
        "sqlite://", module=driver, creator=lambda: store_engine.connect(path), poolclass=NullPool)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            _migrate(connection, target)
            connection.exec_driver_sql("COMMIT")  # anything raised before leaves the connection, which rolls back
    except Exception as error:
        problem = store_engine.explain(getattr(error, "orig", None) or error, path)
        if problem is not None:
            raise problem from error
        log.exception("migration failed")
        raise EnvironmentProblem(translate(
            "Store",
            "データを新しい形に直せなかったため、前のままにしてあります。困ったときの連絡先に相談してください。",
        )) from error


def _migrate(connection: Connection, target: str) -> None:
    raw = connection.connection.dbapi_connection
    if store_engine.read_revision(raw) == target:
        return
    before = store_engine.row_counts(raw)
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    config.attributes["connection"] = connection
    command.upgrade(config, target)
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    after = store_engine.row_counts(raw)
    lost = [name for name, rows in before.items() if after.get(name, rows) < rows]
    if broken or lost:
        raise RuntimeError(f"migration broke {len(broken)} references, lost rows of {lost}")
