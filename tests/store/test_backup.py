"""控え: each is whole and checked, enough of them are kept, and going back is never a loss."""

from __future__ import annotations

import os
import shutil
import sqlite3
import threading
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salon_app.model.problems import DamagedFile, EnvironmentProblem
from salon_app.salon import ChangeSet, Salon
from salon_app.services.days import PlaceCount
from salon_app.store import backup, engine
from salon_app.store.backup import BackupFile, backup_folder, kept_backups
from tests.conftest import FixedClock
from tests.kept import opened
from tests.properties.books import state_of, wrong_in
from tests.store.conftest import coffee, spoil


def snapshot(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Every file below a folder with its time and content."""
    return {str(path.relative_to(folder)): (path.stat().st_mtime_ns, path.read_bytes())
            for path in folder.rglob("*") if path.is_file()}


# making


def test_one_backup_a_day_and_one_after_each_close(books: Salon, fixed_clock: FixedClock) -> None:
    first = books.backup.daily()
    assert first is not None and first.kind == "day"
    assert books.backup.daily() is None
    books.days.close([PlaceCount(books.cashbook.account_id("till"), 20_150)], float_left=20_000)
    books.backup.after_close()
    fixed_clock.advance(days=1)
    assert books.backup.daily() is not None
    assert [one.kind for one in books.backup.all()] == ["day", "close", "day"]


def test_the_list_reads_like_a_diary(books: Salon, fixed_clock: FixedClock) -> None:
    books.sales.record(coffee(books, 3))
    books.sales.void(books.sales.record(coffee(books)).id, reason="打ち間違い")
    assert books.backup.after_close().label == "11月22日 レジ締め後 売上600円 会計2件"
    fixed_clock.advance(days=60)
    assert books.backup.all()[0].label == "2026年11月22日 レジ締め後 売上600円 会計2件"
    made = books.backup.daily()
    assert made is not None
    assert made.label == "1月21日 13:50 自動の控え 11月22日までの記録（その日の売上600円 会計2件）"


def test_looking_into_a_backup_changes_nothing(books: Salon) -> None:
    made = books.backup.daily()
    assert made is not None
    before = snapshot(backup_folder(books.folder))
    preview = books.backup.preview(made.path)
    books.backup.all()
    assert snapshot(backup_folder(books.folder)) == before
    assert preview.counts["sale"] == 1 and preview.counts["person"] == 4
    assert dict(preview.places) == {"レジ": 20_150}
    assert preview.lost_slips == 0 and preview.other_salon == ""
    books.sales.record(coffee(books))
    assert books.backup.preview(made.path).lost_slips == 1


def test_a_backup_beside_a_busy_till_is_one_moment(books: Salon) -> None:
    stop = threading.Event()

    def sell() -> None:
        while not stop.is_set():
            books.sales.record(coffee(books))

    till = threading.Thread(target=sell)
    till.start()
    try:
        made = [books.backup.after_close() for _ in range(5)]
    finally:
        stop.set()
        till.join()
    for one in made:
        counts = books.backup.preview(one.path).counts
        assert counts["sale"] == counts["sale_line"] == counts["movement"] - 1 == counts["leg"] // 2 - 1
        assert one.sales == 150 * one.slips == 150 * counts["sale"]


def test_no_half_backup_is_left_or_listed(books: Salon) -> None:
    folder = backup_folder(books.folder)
    folder.mkdir()
    (folder / "salon-20261101-100000-day.db.part").write_bytes(b"half")
    (folder / "my own notes.txt").write_text("keep me")
    (books.folder / ".restore-killed").mkdir()
    books.backup.daily()
    assert sorted(path.name for path in folder.iterdir()) == ["my own notes.txt", "salon-20261122-135000-day.db"]
    assert not (books.folder / ".restore-killed").exists()


# keeping

START = datetime(2020, 1, 1, 16, 0)  # noqa: DTZ001 wall time, as in the names of backups


def files(moments: list[datetime], size: int = 1_000) -> list[BackupFile]:
    return [BackupFile(Path(f"{at:%Y%m%d-%H%M%S}"), at, "close", size) for at in moments]


def test_two_years_of_open_days_keep_days_weeks_and_months() -> None:
    every = files([START + timedelta(days=day) for day in range(800)])
    kept = kept_backups(every, 10**9)
    newest = every[-1].made_at.date()
    assert [(newest - one.made_at.date()).days for one in kept[:14]] == list(range(14))
    assert len({one.made_at.isocalendar()[:2] for one in kept}) >= 8
    assert len({(one.made_at.year, one.made_at.month) for one in kept}) == 24
    assert len(kept) <= 14 + 8 + 24


def test_a_wrong_clock_wears_nothing_away() -> None:
    every = files([START + timedelta(days=day) for day in range(30)])
    before = kept_backups(every, 10**9)
    future = files([START.replace(year=2099)])
    assert set(before) <= {*kept_backups([*every, *future], 10**9), before[13], before[-1]}


@given(st.lists(st.tuples(st.integers(0, 900), st.integers(0, 23), st.integers(1, 10_000)), unique_by=lambda x: x[:2]),
       st.integers(0, 50_000))
def test_whatever_there_is_the_newest_seven_stay_and_the_budget_holds(
    made: list[tuple[int, int, int]], budget: int,
) -> None:
    every = [BackupFile(Path(f"{day}-{hour}"), START + timedelta(days=day, hours=hour), "close", size)
             for day, hour, size in made]
    kept = kept_backups(every, budget)
    newest_first = sorted(every, key=lambda one: one.made_at, reverse=True)
    assert list(kept[:7]) == newest_first[:7]
    assert len(kept) <= 7 or sum(one.size for one in kept) <= budget
    assert kept_backups(kept, budget) == kept, "thinning out again removes nothing more"


def test_thinning_out_removes_only_backups(books: Salon, fixed_clock: FixedClock) -> None:
    books.settings.change(backup_budget_mb=1)
    for _ in range(12):
        books.backup.after_close()
        fixed_clock.advance(days=1)
    assert len(books.backup.all()) == 7
    assert (books.folder / "salon.db").is_file()


# going back


def test_going_back_and_forward_again(books: Salon) -> None:
    then = state_of(books)
    books.sales.keep_open_slip(coffee(books, 2))
    made = books.backup.daily()
    assert made is not None
    books.sales.record(coffee(books))
    books.settings.change(name="例のサロン")
    now = state_of(books)
    last = books.last_log_id()
    heard: list[ChangeSet] = []
    books.subscribe(heard.append)

    books.restore(made.path, by=books.people.all()[0].id)

    assert state_of(books) == then
    assert books.sales.open_slip().item_count == 2
    assert books.settings.get().name == "ふれあいサロン"
    assert [change.op for change in heard] == ["backup_restored"] and "setting" in heard[0].tables
    assert books.last_log_id() == heard[0].log_id > last
    entry = books.audit.entries(books.clock.now(), books.clock.now() + timedelta(seconds=1))[-1]
    assert "11月22日 13:50 自動の控え" in entry.words
    assert books.audit.last() is None
    assert wrong_in(books) == []

    kept = next(one for one in books.backup.all() if one.kind == "restore")
    books.restore(kept.path)
    assert state_of(books) == now
    assert books.settings.get().name == "例のサロン"
    assert books.sales.record(coffee(books)).number == 3


def test_going_back_is_seen_by_another_program(books: Salon, elsewhere: Salon) -> None:
    made = books.backup.daily()
    assert made is not None
    elsewhere.settings.change(name="例のサロン")
    elsewhere.sales.record(coffee(elsewhere))
    elsewhere.catch_up()
    heard: list[ChangeSet] = []
    elsewhere.subscribe(heard.append)
    with elsewhere.services.uow.read():
        in_the_middle_of_a_report = state_of(elsewhere)
        books.restore(made.path)
        assert state_of(elsewhere) == in_the_middle_of_a_report
    elsewhere.catch_up()
    assert [change.op for change in heard] == ["backup_restored"]
    assert elsewhere.settings.get().name == "ふれあいサロン"
    assert state_of(elsewhere) == state_of(books)
    assert elsewhere.sales.record(coffee(elsewhere)).number == 2


def test_books_of_another_salon_say_so(books: Salon, tmp_path: Path, fixed_clock: FixedClock) -> None:
    with opened(tmp_path / "other", fixed_clock) as other:
        other.settings.change(name="となりのサロン")
        made = other.backup.daily()
    assert made is not None
    assert books.backup.preview(made.path).other_salon == "となりのサロン"


def test_a_plain_copy_with_its_log_comes_back_whole(books: Salon, tmp_path: Path) -> None:
    """Somebody copied the data folder by hand while the program was running."""
    state = state_of(books)
    stick = tmp_path / "stick"
    stick.mkdir()
    for name in ("salon.db", "salon.db-wal"):
        shutil.copy(books.folder / name, stick / name)
    assert (stick / "salon.db-wal").stat().st_size > 0
    before = snapshot(stick)
    books.sales.record(coffee(books))
    assert books.backup.preview(stick / "salon.db").counts["sale"] == 1
    books.restore(stick / "salon.db")
    assert state_of(books) == state
    assert snapshot(stick) == before


@pytest.mark.parametrize("wrong", [
    "text", "foreign", "newer", "cut short", "missing", "a folder", "the books themselves",
    pytest.param("spoiled", marks=pytest.mark.expects_log("is damaged"))])
def test_what_cannot_take_the_books_place_changes_nothing(books: Salon, tmp_path: Path, wrong: str) -> None:
    made = books.backup.daily()
    assert made is not None
    file = tmp_path / "控え.db"
    shutil.copy(made.path, file)
    if wrong == "text":
        file.write_text("これは帳簿ではありません\n" * 100)
    elif wrong == "foreign":
        file.unlink()
        other = sqlite3.connect(file)
        other.execute("CREATE TABLE music (title TEXT)")
        other.close()
    elif wrong == "newer":
        connection = engine.connect(file)
        connection.execute("UPDATE alembic_version SET version_num='9999'")
        connection.close()
    elif wrong == "cut short":
        file.write_bytes(file.read_bytes()[:-9_000])
    elif wrong == "spoiled":
        spoil(file)
    elif wrong == "missing":
        file.unlink()
    elif wrong == "a folder":
        file = tmp_path
    else:
        file = books.folder / "salon.db"
    state, listed = state_of(books), [one.path for one in books.backup.all()]
    with pytest.raises(EnvironmentProblem) as problem:
        books.restore(file)
    assert str(problem.value).endswith("。")
    assert state_of(books) == state
    assert [one.path for one in books.backup.all()] == listed
    assert not list(books.folder.glob(".restore-*"))
    books.sales.record(coffee(books))


def test_a_damaged_backup_is_listed_as_such(books: Salon) -> None:
    made = books.backup.daily()
    assert made is not None
    made.path.write_bytes(os.urandom(5_000))
    (listed,) = books.backup.all()
    assert "読めません" in listed.label and "こわれている" in listed.problem


@pytest.mark.parametrize("damage", ["gone", "rubbish", "empty"])
def test_books_that_cannot_be_opened_are_recovered(books: Salon, fixed_clock: FixedClock, damage: str) -> None:
    state = state_of(books)
    made = books.backup.daily()
    assert made is not None
    last = books.last_log_id()
    books.close()
    file = books.folder / "salon.db"
    file.unlink()
    if damage != "gone":
        file.write_bytes(os.urandom(20_000) if damage == "rubbish" else b"")
    with pytest.raises(DamagedFile):
        Salon.open(books.folder, clock=fixed_clock)
    (offered,) = Salon.backups_in(books.folder, clock=fixed_clock)
    assert offered.label == "11月22日 13:50 自動の控え 売上150円 会計1件"
    with Salon.recover(books.folder, offered.path, clock=fixed_clock) as salon:
        assert state_of(salon) == state
        assert salon.last_log_id() > last
        assert salon.check_file() == ()
    if damage == "rubbish":
        (aside,) = (books.folder / "backups").glob("damaged-*/salon.db")
        assert aside.stat().st_size == 20_000


# to a stick


def test_a_copy_on_a_stick_opens_elsewhere(books: Salon, tmp_path: Path, fixed_clock: FixedClock) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    copy = books.backup.copy_to(stick)
    assert copy.parent == stick
    assert books.settings.get().usb_copied_at == fixed_clock.now().isoformat()
    with opened(tmp_path / "new computer", fixed_clock) as new:
        new.restore(copy)
        assert state_of(new) == state_of(books)


def test_a_copy_uses_the_backup_of_the_close_if_nothing_happened_since(books: Salon, tmp_path: Path) -> None:
    made = books.backup.after_close()
    assert books.backup.copy_to(tmp_path).name == made.path.name
    assert len(books.backup.all()) == 1


def test_a_stick_that_was_pulled_out(books: Salon, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match="USBメモリー"):
        books.backup.copy_to(tmp_path / "gone")
    assert books.settings.get().usb_copied_at == ""


def test_a_stick_that_fills_up_keeps_what_was_there(
    books: Salon, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    old = books.backup.copy_to(tmp_path)
    books.sales.record(coffee(books))
    before = snapshot(tmp_path)[old.name]

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    made = books.backup.after_close()
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(EnvironmentProblem, match="空きが足りない"):
        books.backup.copy_to(tmp_path)
    monkeypatch.undo()
    assert snapshot(tmp_path)[old.name] == before
    assert not (tmp_path / made.path.name).exists()


def test_a_disk_that_fills_up_while_backing_up(books: Salon, monkeypatch: pytest.MonkeyPatch) -> None:
    made = books.backup.daily()
    assert made is not None

    def small(path: Path, *, read_only: bool = False) -> object:
        connection = engine.connect(path, read_only=read_only)
        if path.suffix == ".part":
            connection.execute("PRAGMA max_page_count=10")
        return connection

    monkeypatch.setattr(backup, "connect", small)
    with pytest.raises(EnvironmentProblem, match="空きがなくなりました"):
        books.backup.after_close()
    assert [path.name for path in backup_folder(books.folder).iterdir()] == [made.path.name]
    monkeypatch.undo()
    books.sales.record(coffee(books))
    assert books.backup.after_close().slips == 2


def test_going_back_while_another_program_writes_is_refused_and_harmless(
    books: Salon, monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = books.backup.daily()
    assert made is not None
    books.sales.record(coffee(books))
    state = state_of(books)
    monkeypatch.setattr(engine, "BUSY_MS", 50)
    holder = engine.connect(books.folder / "salon.db")
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(EnvironmentProblem, match="ほかのプログラム"):
        books.restore(made.path)
    holder.close()
    assert state_of(books) == state
    books.restore(made.path)
    assert state_of(books) != state
