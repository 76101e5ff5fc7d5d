"""The file's form: revisions lead to exactly the tables of the program, keep every row, and fail without a trace."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from salon_app.model.problems import EnvironmentProblem
from salon_app.salon import Salon
from salon_app.store import backup, engine, migrations
from salon_app.store.migrations import HEAD, KNOWN, run
from salon_app.store.tables import metadata
from tests.conftest import FixedClock
from tests.properties.books import furnish, state_of, wrong_in
from tests.store.conftest import coffee

ADDS_A_COLUMN = '''
revision, down_revision, branch_labels, depends_on = "next", "{head}", None, None
import sqlalchemy as sa
from alembic import op

def upgrade():
    with op.batch_alter_table("note", table_kwargs={{"sqlite_autoincrement": True}}) as batch:
        batch.add_column(sa.Column("colour", sa.String(), nullable=False, server_default="blue"))
    {then}
'''


def schema_of(path: Path) -> set[tuple[str, str]]:
    connection = engine.connect(path, read_only=True)
    rows = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'").fetchall()
    connection.close()
    return {(name, sql) for name, sql in rows if name != "alembic_version"}


@pytest.fixture
def closed(tmp_path: Path, fixed_clock: FixedClock) -> Path:
    """The folder of closed books with a sale and a note in them."""
    furnish(tmp_path / "data", fixed_clock)
    with Salon.open(tmp_path / "data", clock=fixed_clock) as salon:
        salon.sales.record(coffee(salon, 2))
        salon.notes.write("鍵は引き出し")
    return tmp_path / "data"


def extend(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, then: str = "pass") -> None:
    """The program as it will be: one revision further on."""
    scripts = tmp_path / "scripts"
    shutil.copytree(Path(migrations.__file__).parent, scripts)
    (scripts / "versions" / "next.py").write_text(ADDS_A_COLUMN.format(head=HEAD, then=then), encoding="utf-8")
    monkeypatch.setattr(run, "SCRIPTS", scripts)
    monkeypatch.setattr(run, "HEAD", "next")
    monkeypatch.setattr(run.upgrade, "__kwdefaults__", {"target": "next"})
    for module in (engine, backup):
        monkeypatch.setattr(module, "HEAD", "next")
    monkeypatch.setattr(engine, "KNOWN", (*KNOWN, "next"))


def test_head_is_the_programs_tables(closed: Path) -> None:
    made = create_engine("sqlite://", module=driver, poolclass=NullPool,
                         creator=lambda: engine.connect(closed / "salon.db"))
    with made.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), metadata)
    assert differences == []


def test_no_id_is_ever_used_twice(closed: Path) -> None:
    forms = dict(schema_of(closed / "salon.db"))
    without = [name for name, table in metadata.tables.items() if "id" in table.c and "AUTOINCREMENT" not in forms[name]]
    assert without == []


def test_revisions_lead_from_one_to_the_next() -> None:
    from alembic.script import ScriptDirectory

    revisions = list(ScriptDirectory(str(run.SCRIPTS)).walk_revisions())
    assert tuple(revision.revision for revision in reversed(revisions)) == KNOWN
    assert KNOWN[-1] == HEAD


@pytest.mark.parametrize("revision", KNOWN)
def test_each_revision_stands_alone_and_leads_to_head(tmp_path: Path, revision: str) -> None:
    path = tmp_path / "salon.db"
    run.upgrade(path, target=revision)
    run.upgrade(path)
    connection = engine.connect(path, read_only=True)
    assert engine.read_revision(connection) == HEAD
    connection.close()


def test_data_goes_along_and_a_copy_stays(
    closed: Path, tmp_path: Path, fixed_clock: FixedClock, monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = (closed / "salon.db").read_bytes()
    extend(tmp_path, monkeypatch)
    with Salon.open(closed, clock=fixed_clock) as salon:
        assert state_of(salon).slips == 1
        assert [note.text for note in salon.notes.open()] == ["鍵は引き出し"]
        assert wrong_in(salon) == []
        (kept,) = salon.backup.all()
        assert kept.kind == "upgrade" and kept.sales == 300
    assert kept.path.stat().st_size == len(before)
    assert "colour" in dict(schema_of(closed / "salon.db"))["note"]
    assert "colour" not in dict(schema_of(kept.path))["note"]


def test_an_older_backup_comes_back_in_the_programs_form(
    closed: Path, tmp_path: Path, fixed_clock: FixedClock, monkeypatch: pytest.MonkeyPatch,
) -> None:
    with Salon.open(closed, clock=fixed_clock) as salon:
        older = salon.backup.copy_to(tmp_path)
    content = older.read_bytes()
    extend(tmp_path, monkeypatch)
    with Salon.open(closed, clock=fixed_clock) as salon:
        salon.notes.write("あとから書いた")
        assert salon.backup.preview(older).counts["note"] == 1
        salon.restore(older)
        assert [note.text for note in salon.notes.open()] == ["鍵は引き出し"]
        assert salon.check_file() == ()
    assert older.read_bytes() == content


@pytest.mark.parametrize("then", ["raise ValueError('bug')", "op.execute('DELETE FROM sale_line')",
                                  "op.execute('UPDATE sale SET movement_id = 999')"])
@pytest.mark.expects_log("migration failed")
def test_a_migration_that_fails_leaves_the_books_as_they_were(
    closed: Path, tmp_path: Path, fixed_clock: FixedClock, monkeypatch: pytest.MonkeyPatch, then: str,
) -> None:
    form = schema_of(closed / "salon.db")
    with monkeypatch.context() as patch:
        extend(tmp_path, patch, then)
        with pytest.raises(EnvironmentProblem, match="前のまま"):
            Salon.open(closed, clock=fixed_clock)
    assert schema_of(closed / "salon.db") == form
    with Salon.open(closed, clock=fixed_clock) as salon:
        assert state_of(salon).slips == 1
        assert wrong_in(salon) == []
        assert salon.check_file() == ()


def test_two_programs_make_the_books_at_once(tmp_path: Path) -> None:
    path = tmp_path / "salon.db"
    run.upgrade(path)
    form = schema_of(path)
    run.upgrade(path)  # the one that had to wait finds it done
    assert schema_of(path) == form
