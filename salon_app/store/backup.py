"""Backups: making, listing, reading and thinning out the copies of the books, and putting one of them in their place.

A backup is one plain database file that any computer with the program can open. Wording and settings are in
services/backup.py.
"""

from __future__ import annotations

import logging
import re
import shutil
import tempfile
from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from salon_app.model.problems import DamagedFile, EnvironmentProblem
from salon_app.model.texts import translate
from salon_app.store.engine import (
    DATABASE_NAME,
    Database,
    check_file,
    check_revision,
    connect,
    damaged,
    explain,
    explained,
    read_revision,
    row_counts,
)
from salon_app.store.migrations import HEAD
from salon_app.system.atomic import PART_SUFFIX, atomic_path, copy_verified, read_problem

log = logging.getLogger(__name__)

KINDS = ("day", "close", "hand", "restore", "upgrade")
"""Made at the day's start, after レジ締め, by hand, before a backup is put in place, before the file's form changes."""
NEWEST = 7
"""So many are kept whatever they weigh."""
DAYS, WEEKS, MONTHS = 14, 8, 24
MOST_FOLDERS = 200
"""So many folders of a stick are looked through."""
_NAME = re.compile(rf"salon-(\d{{8}}-\d{{6}})-({'|'.join(KINDS)})\.db")
_STAGING = ".restore-"


@dataclass(frozen=True)
class BackupFile:
    """A backup by its name: the wall time it was made, why, and its size in bytes."""

    path: Path
    made_at: datetime
    kind: str
    size: int


@dataclass(frozen=True)
class Contents:
    """What lies in a backup. `sales` yen and `slips` are of `business_date`, the newest with a sale or an opening.

    `counts` (rows by table) and `places` (yen by 置き場所) are empty where they were not asked for.
    """

    revision: str
    salon_name: str | None
    log_id: int
    last_change_at: datetime | None
    business_date: date | None
    sales: int
    slips: int
    counts: dict[str, int]
    places: tuple[tuple[str, int], ...]


def backup_folder(folder: Path) -> Path:
    """Where the backups of a data folder lie."""
    return folder / "backups"


def list_backups(folder: Path) -> tuple[BackupFile, ...]:
    """The backups of a data folder, newest first; files of other names are not ours."""
    return _ours_in(backup_folder(folder))


def find_backups(root: Path) -> tuple[BackupFile, ...]:
    """Backups anywhere on a stick (its root and the folders in it), newest first; what can't be read is left out."""
    folders = [root]
    with suppress(OSError):
        folders += [path for path in sorted(root.iterdir())[:MOST_FOLDERS] if path.is_dir()]
    return _newest_first([one for folder in folders for one in _ours_in(folder)])


def named_backup(path: Path) -> BackupFile | None:
    """What the name of a file tells, when it is one that a backup has. Raises OSError."""
    match = _NAME.fullmatch(path.name)
    try:
        made_at = datetime.strptime(match[1], "%Y%m%d-%H%M%S") if match else None  # noqa: DTZ007 wall time, as people read it
    except ValueError:
        return None
    return BackupFile(path, made_at, match[2], path.stat().st_size) if match and made_at else None


def _ours_in(folder: Path) -> tuple[BackupFile, ...]:
    found = []
    with suppress(OSError):
        for path in folder.iterdir():
            with suppress(OSError):
                named = named_backup(path)
                if named is not None:
                    found.append(named)
    return _newest_first(found)


def _newest_first(files: Sequence[BackupFile]) -> tuple[BackupFile, ...]:
    return tuple(sorted(files, key=lambda one: (one.made_at, one.path.name), reverse=True))


def has_backups(folder: Path) -> bool:
    """Whether there is anything to go back to."""
    return bool(list_backups(folder))


def make_backup(folder: Path, kind: str, now: datetime) -> BackupFile:
    """Copy the books as they are at this moment, check the copy and keep it; `now` is wall time.

    A writer is not held up meanwhile. Raises DamagedFile when the books themselves are broken, else EnvironmentProblem.
    """
    made_at = now.replace(microsecond=0, tzinfo=None)
    taken = {one.made_at for one in list_backups(folder)}
    while made_at in taken:  # one more in the same second, or after the clock was set back
        made_at += timedelta(seconds=1)
    target = backup_folder(folder) / f"salon-{made_at:%Y%m%d-%H%M%S}-{kind}.db"
    live = folder / DATABASE_NAME
    with explained(target):
        target.parent.mkdir(exist_ok=True)
        target.with_name(target.name + PART_SUFFIX).unlink(missing_ok=True)
        with atomic_path(target) as part:
            counts = _copy(live, part)
            broken = _broken(part, counts)
            if broken:
                log.error("backup refused: %s", "; ".join(broken[:5]))
                raise damaged(live) if check_file(live) else EnvironmentProblem(translate(
                    "Backup", "控えが正しく書けませんでした。ディスクがこわれかけているかもしれません。"))
    log.info("backup %s", target.name)
    return BackupFile(target, made_at, kind, target.stat().st_size)


def _copy(source: Path, target: Path) -> dict[str, int]:
    """One snapshot in one step (stepping beside a busy till never ends); returns its row counts."""
    origin, copy = connect(source), connect(target)
    try:
        copy.execute("PRAGMA journal_mode=OFF")  # a half copy is thrown away, a whole one is synced before its move
        copy.execute("PRAGMA synchronous=OFF")
        origin.execute("BEGIN")
        counts = row_counts(origin)
        origin.backup(copy, pages=-1)
        origin.execute("COMMIT")
        copy.execute("PRAGMA journal_mode=DELETE")  # one plain file, readable from a read-only medium
    finally:
        copy.close()
        origin.close()
    return counts


def _broken(path: Path, expected: dict[str, int]) -> list[str]:
    connection = connect(path, read_only=True)
    try:
        found = [str(row[0]) for row in connection.execute("PRAGMA quick_check").fetchall() if row[0] != "ok"]
        return found or ([] if row_counts(connection) == expected else ["row counts differ"])
    except driver.DatabaseError as error:
        if isinstance(explain(error, path), DamagedFile):
            return [str(error)]
        raise
    finally:
        connection.close()


def thin_out(folder: Path, budget: int) -> None:
    """Remove backups that no rule keeps; `budget` in bytes. Also what a killed program left half made."""
    files = list_backups(folder)
    kept = set(kept_backups(files, budget))
    for one in files:
        if one not in kept:
            with suppress(OSError):
                one.path.unlink()
    for rest in backup_folder(folder).glob(f"salon-*{PART_SUFFIX}*"):
        with suppress(OSError):
            rest.unlink()
    for rest in folder.glob(f"{_STAGING}*"):
        shutil.rmtree(rest, ignore_errors=True)


def kept_backups(files: Sequence[BackupFile], budget: int) -> tuple[BackupFile, ...]:
    """Those to keep, newest first: the last of each of the newest 14 days, 8 weeks and 24 months, and the newest 7.

    Days, weeks and months without a backup don't count, so a closed salon or a wrong clock wears nothing away. Over
    the budget (bytes) the oldest go, but never the newest 7.
    """
    newest_first = sorted(files, key=lambda one: (one.made_at, one.path.name), reverse=True)
    chosen = set(newest_first[:NEWEST])
    periods: tuple[tuple[int, Callable[[datetime], Hashable]], ...] = (
        (DAYS, lambda at: at.date()), (WEEKS, lambda at: at.isocalendar()[:2]),
        (MONTHS, lambda at: (at.year, at.month)))
    for most, period in periods:
        last_of: dict[Hashable, BackupFile] = {}
        for one in newest_first:
            last_of.setdefault(period(one.made_at), one)
        chosen.update(list(last_of.values())[:most])
    kept: list[BackupFile] = []
    weight = 0
    for one in (one for one in newest_first if one in chosen):
        weight += one.size
        if len(kept) >= NEWEST and weight > budget:
            break
        kept.append(one)
    return tuple(kept)


def read_contents(path: Path, *, details: bool = False) -> Contents:
    """What lies in a backup or another plain file of ours. Neither the file nor its folder is changed.

    `details` are what all years have to be counted for.
    Raises EnvironmentProblem: missing, not ours, newer; DamagedFile: unreadable.
    """
    with _opened_unchanged(path) as connection:
        revision = read_revision(connection)
        check_revision(revision, path)
        assert revision is not None
        newest = connection.execute(
            "SELECT max(d) FROM (SELECT max(business_date) d FROM sale UNION ALL SELECT max(business_date) FROM"
            " till_period)").fetchone()[0]
        sales = connection.execute(
            "SELECT coalesce(sum(amount), 0) FROM sale_line WHERE business_date=? AND kind<>'advance'",
            (newest,)).fetchone()[0]
        slips = connection.execute(
            "SELECT coalesce(sum(CASE kind WHEN 'sale' THEN 1 WHEN 'void' THEN -1 ELSE 0 END), 0) FROM sale"
            " WHERE business_date=?", (newest,)).fetchone()[0]
        name = connection.execute("SELECT json_extract(value, '$') FROM setting WHERE key='name'").fetchone()
        last = connection.execute("SELECT id, at FROM log_entry ORDER BY id DESC LIMIT 1").fetchone()
        log_id, at = last or (0, None)
        places = connection.execute(
            "SELECT account.name, sum(leg.amount) FROM account JOIN leg ON leg.account_id=account.id"
            " WHERE account.kind='money' GROUP BY account.id ORDER BY account.sort").fetchall() if details else []
        return Contents(
            revision, name[0] if name else None, log_id, datetime.fromisoformat(at + "+00:00") if at else None,
            date.fromisoformat(newest) if newest else None, sales, slips,
            row_counts(connection) if details else {}, tuple(places))


def newest_log_id(path: Path) -> int:
    """The id of the last line in the correction log of a backup; 0 when it can't be read."""
    with suppress(EnvironmentProblem, OSError, driver.Error), _opened_unchanged(path) as connection:
        return int(connection.execute("SELECT coalesce(max(id), 0) FROM log_entry").fetchone()[0])
    return 0


@contextmanager
def _opened_unchanged(path: Path) -> Iterator[Any]:
    if not path.is_file():
        raise read_problem(IsADirectoryError(21, "") if path.is_dir() else FileNotFoundError(2, ""), path)
    with tempfile.TemporaryDirectory(prefix="salon-") as temporary:
        readable = path
        if _log_of(path).exists():  # somebody copied a live file with its write-ahead log: both belong together
            readable = _take_along(path, Path(temporary))
        with explained(path):
            connection = connect(readable, read_only=readable is path)
            try:
                yield connection
            finally:
                connection.close()


def _log_of(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def _take_along(path: Path, folder: Path) -> Path:
    """Copy a database file, with its write-ahead log if there is one, into `folder`."""
    copy = folder / DATABASE_NAME
    copy_verified(path, copy)
    if _log_of(path).exists():
        copy_verified(_log_of(path), _log_of(copy))
    return copy


@contextmanager
def staged(file: Path, folder: Path) -> Iterator[Path]:
    """A checked copy of `file` inside the data folder, brought to this program's form. `file` stays as it is.

    Raises EnvironmentProblem or DamagedFile with a sentence when it can't take the place of the books.
    """
    if not file.is_file() or file.absolute() == (folder / DATABASE_NAME).absolute():
        if file.is_file():
            raise EnvironmentProblem(translate("Backup", "それは今使っているデータです。控えを選んでください。"))
        raise read_problem(FileNotFoundError(2, ""), file)
    with explained(file), tempfile.TemporaryDirectory(prefix=_STAGING, dir=folder) as temporary:
        copy = _take_along(file, Path(temporary))
        connection = connect(copy)
        try:
            revision = read_revision(connection)
            check_revision(revision, file)
            connection.execute("PRAGMA journal_mode=DELETE")
        finally:
            connection.close()
        found = check_file(copy)
        if found:
            log.error("backup to restore is damaged: %s", "; ".join(found[:5]))
            raise DamagedFile(translate(
                "Backup", "控え「{name}」はこわれています。別の控えを選んでください。").format(name=file.name))
        if revision != HEAD:
            from salon_app.store.migrations.run import upgrade

            upgrade(copy)
        yield copy


def put_in_place(database: Database, source: Path, now: datetime) -> None:
    """Give the open books the content of `source`, a staged copy, in one transaction.

    Whoever reads meanwhile keeps what they see, other processes simply see the change, and a power cut leaves the old
    state. Books too broken for that are set aside and replaced.
    """
    try:
        _pour(source, database.path)
    except driver.DatabaseError as error:
        problem = explain(error, database.path)
        if not isinstance(problem, DamagedFile):
            raise (problem or error) from error
        database.close()
        set_aside(database.folder, now)
        source.replace(database.path)
        database.open(now)


def _pour(source: Path, target: Path) -> None:
    origin, books = connect(source), connect(target)
    waits = 0

    def give_up(status: int, remaining: int, total: int) -> None:
        nonlocal waits
        waits += status in (5, 6)  # busy or locked, and the ten seconds of patience are over
        if waits:
            raise EnvironmentProblem(translate(
                "Backup", "ほかのプログラムがデータを書いているため、元に戻せませんでした。もう一度行ってください。"))

    try:
        origin.backup(books, pages=-1, progress=give_up)
    finally:
        books.close()
        origin.close()


def set_aside(folder: Path, now: datetime) -> Path:
    """Move a damaged file and what belongs to it out of the way, undeleted; returns the folder it lies in."""
    aside = backup_folder(folder) / f"damaged-{now:%Y%m%d-%H%M%S}"
    with explained(folder / DATABASE_NAME):
        aside.mkdir(parents=True, exist_ok=True)
        for suffix in ("", "-wal", "-shm"):  # the file first: cut short, it is missing, never there without its log
            path = folder / (DATABASE_NAME + suffix)
            if path.exists():
                path.replace(aside / path.name)
    return aside


def keep_damaged(folder: Path, now: datetime) -> None:
    """Copy damaged books, byte for byte, to where `set_aside` would move them."""
    aside = backup_folder(folder) / f"damaged-{now:%Y%m%d-%H%M%S}"
    with explained(folder / DATABASE_NAME):
        aside.mkdir(parents=True, exist_ok=True)
        _take_along(folder / DATABASE_NAME, aside)


def sign_restored(staged_file: Path, *, log_id: int, at: datetime, by: int | None, backup: str) -> int:
    """Write 「控えの状態に戻した」 into a staged copy's log, its id beyond `log_id`, so that ids never go back."""
    connection = connect(staged_file)
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE sqlite_sequence SET seq=max(seq, ?) WHERE name='log_entry'", (log_id,))
        known_person = connection.execute("SELECT id FROM person WHERE id=?", (by,)).fetchone()
        new_id = connection.execute(
            "INSERT INTO log_entry (at, op, by, subject, changes)"
            " VALUES (?, 'backup_restored', ?, json_object('backup', ?), '[]')",
            (f"{at.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}", known_person and known_person[0], backup)).lastrowid
        connection.execute("COMMIT")
    finally:
        connection.close()
    return int(new_id)
