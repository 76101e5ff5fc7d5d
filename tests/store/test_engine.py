"""Opening the books: what is refused says why in a sentence, and nothing that is not ours is touched."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from salon_app.model.problems import DamagedFile, EnvironmentProblem
from salon_app.salon import Salon
from salon_app.store import engine
from tests.conftest import FixedClock
from tests.properties.books import furnish, state_of, wrong_in
from tests.store.conftest import coffee, spoil


def open_books(folder: Path, clock: FixedClock) -> Salon:
    return Salon.open(folder, clock=clock)


def file_of(salon: Salon) -> Path:
    return salon.folder / "salon.db"


def test_a_file_that_is_no_database(tmp_path: Path, fixed_clock: FixedClock) -> None:
    (tmp_path / "salon.db").write_bytes(os.urandom(9_000))
    with pytest.raises(DamagedFile, match="こわれている"):
        open_books(tmp_path, fixed_clock)


def test_somebody_elses_database_stays_as_it_is(tmp_path: Path, fixed_clock: FixedClock) -> None:
    file = tmp_path / "salon.db"
    other = sqlite3.connect(file)
    other.execute("CREATE TABLE alembic_version (version_num TEXT)")
    other.execute("CREATE TABLE music (title TEXT)")
    other.commit()
    other.close()
    before = file.read_bytes()
    with pytest.raises(EnvironmentProblem, match="このプログラムのデータではありません"):
        open_books(tmp_path, fixed_clock)
    assert file.read_bytes() == before


def test_books_of_a_newer_program(books: Salon, fixed_clock: FixedClock) -> None:
    books.close()
    connection = engine.connect(file_of(books))
    connection.execute("UPDATE alembic_version SET version_num='9999'")
    connection.close()
    before = file_of(books).read_bytes()
    with pytest.raises(EnvironmentProblem, match="もっと新しいプログラム"):
        open_books(books.folder, fixed_clock)
    assert file_of(books).read_bytes() == before


def test_books_cut_short(books: Salon, fixed_clock: FixedClock) -> None:
    books.close()
    whole = file_of(books).read_bytes()
    file_of(books).write_bytes(whole[: len(whole) // 3])
    with pytest.raises(DamagedFile):
        open_books(books.folder, fixed_clock).people.all()


@pytest.mark.parametrize("content", [None, b""])
def test_books_that_have_gone_are_not_begun_anew(books: Salon, fixed_clock: FixedClock, content: bytes | None) -> None:
    books.backup.daily()
    books.close()
    file_of(books).unlink()
    if content is not None:
        file_of(books).write_bytes(content)
    with pytest.raises(DamagedFile, match="控えから元に戻して"):
        open_books(books.folder, fixed_clock)


def test_a_making_that_was_cut_short_is_begun_anew(tmp_path: Path, fixed_clock: FixedClock) -> None:
    connection = engine.connect(tmp_path / "salon.db")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.close()
    with open_books(tmp_path, fixed_clock) as salon:
        assert salon.products.categories()


def test_books_locked_by_another_program(books: Salon, fixed_clock: FixedClock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "BUSY_MS", 50)
    books.close()
    holder = engine.connect(file_of(books))
    holder.execute("PRAGMA locking_mode=EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(EnvironmentProblem, match="ほかのプログラムが使って"):
        open_books(books.folder, fixed_clock)
    holder.close()


@pytest.mark.expects_log("the file refuses")
def test_a_sale_beside_a_program_that_holds_the_lock_too_long(
    tmp_path: Path, fixed_clock: FixedClock, monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(engine, "BUSY_MS", 50)
    furnish(tmp_path / "data", fixed_clock)
    with Salon.open(tmp_path / "data", clock=fixed_clock) as salon:
        holder = engine.connect(file_of(salon))
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(EnvironmentProblem, match="ほかのプログラムが使って"):
            salon.sales.record(coffee(salon))
        assert state_of(salon).slips == 0
        holder.close()
        assert salon.sales.record(coffee(salon)).number == 1


@pytest.mark.expects_log("the file refuses")
def test_a_disk_that_fills_up_loses_nothing(books: Salon) -> None:
    before = state_of(books)
    with books.services.uow.database.writer.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    sold = 0
    with pytest.raises(EnvironmentProblem, match="空きがなくなりました"):
        for _ in range(1_000):
            books.sales.record(coffee(books))
            sold += 1
    assert state_of(books).slips == before.slips + sold
    assert wrong_in(books) == []
    with books.services.uow.database.writer.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=1000000")
    books.sales.record(coffee(books))
    assert state_of(books).slips == before.slips + sold + 1
    assert books.check_file() == ()


@pytest.mark.expects_log("the books are damaged")
@pytest.mark.expects_log("the file refuses|backup refused|damaged")
def test_damage_found_by_the_check_stops_writing(books: Salon, fixed_clock: FixedClock) -> None:
    for _ in range(50):
        books.sales.record(coffee(books))
    state = state_of(books)
    backup = books.backup.daily()
    assert backup is not None
    books.close()
    spoil(file_of(books))
    with open_books(books.folder, fixed_clock) as salon:
        assert salon.check_file() != ()
        with pytest.raises(DamagedFile, match="これ以上書かない"):
            salon.notes.write("書けない")
        with pytest.raises(DamagedFile):
            salon.backup.after_close()
        assert [one.path for one in salon.backup.all()] == [backup.path]
        salon.restore(backup.path)
        assert salon.check_file() == ()
        assert state_of(salon) == state
        salon.notes.write("また書ける")
        assert list((books.folder / "backups").glob("damaged-*/salon.db"))


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="permissions don't hold for the superuser")
def test_a_folder_that_cannot_be_written(books: Salon, fixed_clock: FixedClock) -> None:
    books.close()
    books.folder.chmod(0o500)
    try:
        with pytest.raises(EnvironmentProblem, match="書き"):
            open_books(books.folder, fixed_clock)
    finally:
        books.folder.chmod(0o700)


def test_a_folder_that_is_a_file(tmp_path: Path, fixed_clock: FixedClock) -> None:
    (tmp_path / "data").write_text("file")
    with pytest.raises(EnvironmentProblem, match="フォルダーではありません"):
        open_books(tmp_path / "data", fixed_clock)


def test_a_synced_folder_is_warned_about(tmp_path: Path, fixed_clock: FixedClock) -> None:
    with open_books(tmp_path / "OneDrive" / "サロン", fixed_clock) as salon:
        assert any("同期" in warning for warning in salon.warnings)


def test_names_with_spaces_and_signs(tmp_path: Path, fixed_clock: FixedClock) -> None:
    folder = tmp_path / "花子 の #1? 帳簿%20"
    with open_books(folder, fixed_clock) as salon:
        salon.notes.write("鍵は引き出し")
        assert (folder / "salon.db").is_file()
        backup = salon.backup.daily()
        assert backup is not None and salon.backup.preview(backup.path).counts["note"] == 1


def test_a_clock_set_back_loses_no_sale(books: Salon, fixed_clock: FixedClock) -> None:
    day = books.days.status().business_date
    fixed_clock.advance(days=-400)
    assert "パソコンの日付" in books.days.status().clock_warning
    assert books.sales.record(coffee(books)).business_date == day
    books.days.close_uncounted()
    assert books.sales.record(coffee(books)).business_date == day
    assert wrong_in(books) == []
    fixed_clock.advance(days=400)
    assert books.days.status().clock_warning == ""


SELL_FOR_EVER = """
import sys
from pathlib import Path
from salon_app.salon import Salon
from salon_app.model.slip import Slip

with Salon.open(Path(sys.argv[1])) as salon:
    coffee = salon.products.line(salon.products.all()[0])
    cookie = salon.products.line(salon.products.all()[1], quantity=3)
    while True:
        salon.sales.keep_open_slip(Slip(lines=(cookie,)))
        print("kept", flush=True)
        sale = salon.sales.record(Slip(lines=(coffee,)), draft_key=None)
        print("sold", sale.number, flush=True)
"""


@pytest.mark.parametrize("lines_before_the_kill", [1, 2, 3, 30, 61])
def test_killed_in_the_middle(tmp_path: Path, fixed_clock: FixedClock, lines_before_the_kill: int) -> None:
    folder = tmp_path / "data"
    furnish(folder, fixed_clock)
    seller = subprocess.Popen(
        [sys.executable, "-c", SELL_FOR_EVER, str(folder)], stdout=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)})
    assert seller.stdout is not None
    told = [seller.stdout.readline() for _ in range(lines_before_the_kill)]
    seller.kill()
    told += seller.stdout.readlines()
    seller.wait()
    seller.stdout.close()
    sold = sum(line.startswith("sold") for line in told)
    copy = tmp_path / "copy"
    shutil.copytree(folder, copy)  # the write-ahead log is still there
    with open_books(folder, fixed_clock) as salon:
        assert salon.sales.open_slip().item_count == 3
        assert sold <= state_of(salon).slips <= sold + 1, "what was said to be sold is in the books"
        assert wrong_in(salon) == []
        assert salon.check_file() == ()
        state = state_of(salon)
    with open_books(copy, fixed_clock) as salon:
        assert state_of(salon) == state
