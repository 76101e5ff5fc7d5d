"""控え: the copies of the books that save a salon, and going back to one of them, in words people understand."""

from __future__ import annotations

import logging
import shutil
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from salon_app.model.operations import Op
from salon_app.model.problems import DamagedFile, Problem
from salon_app.model.spoken_dates import spoken_day
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.picture_copies import bring_back, carry_along
from salon_app.services.settings import SettingsService
from salon_app.store import backup as store
from salon_app.store.backup import BackupFile, Contents
from salon_app.store.engine import DATABASE_NAME, check_file
from salon_app.store.unit_of_work import UnitOfWork
from salon_app.system.atomic import copy_verified, file_problem
from salon_app.system.clock import TimeSource

log = logging.getLogger(__name__)

LARGEST_BUDGET = 2_000_000_000
MOST_SHOWN = 12
"""So many backups of a stick are offered; older ones are opened as a file."""


@dataclass(frozen=True)
class Backup:
    """A backup in words. `label`: 「11月20日 レジ締め後 売上18,510円 会計61件」; `problem`: why it can't be used."""

    path: Path
    label: str
    made_at: datetime | None  # wall time; None for a file that doesn't carry it in its name
    kind: str  # day, close, hand, restore, upgrade; '' for a file from elsewhere
    size: int
    sales: int
    slips: int
    problem: str = ""


@dataclass(frozen=True)
class BackupPreview:
    """What lies in a backup, beside what is in the books now. Yen; `counts` and `present` are rows by what they are.

    `lost_slips`: how many slips were written since and would be gone. `other_salon`: the name in the backup, when it is
    another one than in the books; else ''. `last_day`: the newest date with a sale or an opening.
    """

    backup: Backup
    last_change_at: datetime | None
    places: tuple[tuple[str, int], ...]
    counts: dict[str, int]
    present: dict[str, int]
    lost_slips: int
    other_salon: str
    salon_name: str
    last_day: date | None


class BackupService:
    """Makes, lists and brings back backups of the open books."""

    def __init__(self, uow: UnitOfWork, clock: TimeSource, settings: SettingsService) -> None:
        self._uow = uow
        self._clock = clock
        self._settings = settings
        self._folder = uow.database.folder

    # making

    def daily(self) -> Backup | None:
        """The day's backup, unless today has one already. Long work. Raises EnvironmentProblem, DamagedFile."""
        today = self._clock.today()
        present = store.list_backups(self._folder)
        if any(one.made_at.date() == today and one.kind in ("day", "close") for one in present):
            return None
        return self._make("day")

    def after_close(self) -> Backup:
        """The backup after レジ締め. Long work. Raises EnvironmentProblem, DamagedFile."""
        return self._make("close")

    def copy_to(self, folder: Path, *, by: int | None = None) -> Path:
        """Copy the books as they are now into `folder` (a stick), and the pictures it lacks; returns the file. Long work.

        All is read back and compared. Raises EnvironmentProblem (full, unplugged, read-only): what was there stays.
        """
        newest = next(iter(store.list_backups(self._folder)), None)
        if newest is None or store.newest_log_id(newest.path) != self._uow.last_log_id():
            newest = self._make_file("hand")
        if not folder.is_dir():
            raise file_problem(FileNotFoundError(2, ""), folder / newest.path.name)
        target = folder / newest.path.name
        copy_verified(newest.path, target)
        with self._uow.operation(Op.BACKUP_COPIED, by=by):
            self._settings.change(usb_copied_at=self._clock.now().isoformat())
        carry_along(self._folder, folder)
        return target

    def check(self) -> tuple[str, ...]:
        """Check the live file; what is broken, empty when sound. Long work.

        Broken: nothing more is written and no backup removed until a backup has been put in place.
        """
        found = check_file(self._uow.database.path)
        if found:
            log.error("the books are damaged: %s", "; ".join(found[:5]))
            self._uow.write_block = translate(
                "Backup", "データのファイルに、こわれているところが見つかりました。これ以上書かないようにしています。"
                "「控え」から元に戻してください。")
        return found

    def _make(self, kind: str) -> Backup:
        return self._described(self._make_file(kind))

    def _make_file(self, kind: str) -> BackupFile:
        if self._uow.write_block:
            raise DamagedFile(self._uow.write_block)
        try:
            made = store.make_backup(self._folder, kind, self._wall_time())
        except DamagedFile:
            self.check()
            raise
        store.thin_out(self._folder, self._budget())
        return made

    def _budget(self) -> int:
        chosen = self._settings.get().backup_budget_mb * 1_000_000
        if chosen:
            return chosen
        used = sum(one.size for one in store.list_backups(self._folder))
        return min(LARGEST_BUDGET, (shutil.disk_usage(self._folder).free + used) // 10)

    # looking

    def all(self) -> tuple[Backup, ...]:
        """All backups in words, newest first. Opens each file read-only."""
        return tuple(self._described(one) for one in store.list_backups(self._folder))

    def found_on(self, root: Path) -> tuple[Backup, ...]:
        """The backups on a stick, in words, newest first, at most the newest few. Opens each file read-only."""
        return tuple(self._described(one) for one in store.find_backups(root)[:MOST_SHOWN])

    def stopped(self) -> str:
        """The sentence that says why nothing is written any more (the books are damaged), or ''."""
        return self._uow.write_block

    def preview(self, file: Path) -> BackupPreview:
        """What lies in a backup or any plain file of ours, which stays as it is. Raises as `restore`."""
        contents = store.read_contents(file, details=True)
        backup = describe(self._file(file), self._clock, contents)
        with self._uow.read():
            present = self._present_counts()
        name = contents.salon_name
        return BackupPreview(
            backup, contents.last_change_at, contents.places, contents.counts, present,
            lost_slips=max(0, present.get("sale", 0) - contents.counts.get("sale", 0)),
            other_salon=name if name is not None and name != self._settings.get().name else "",
            salon_name=name or "", last_day=contents.business_date)

    def _present_counts(self) -> dict[str, int]:
        from sqlalchemy import func, select

        from salon_app.store.tables import metadata

        with self._uow.read() as session:
            return {name: int(session.connection().execute(select(func.count()).select_from(table)).scalar_one())
                    for name, table in metadata.tables.items()}

    # going back

    def restore(self, file: Path, *, by: int | None = None) -> None:
        """Give the books the state of `file`: a backup of the list or any plain file of ours, also an older one.

        The present state is kept as a backup first. Afterwards every subscriber hears that everything has changed.
        Raises EnvironmentProblem or DamagedFile; then the books are as they were. Long work.
        """
        now = self._wall_time()
        with store.staged(file, self._folder) as copy, self._uow.exclusive():
            label = self._label_of(file)
            self._keep_present(now)
            log_id = store.sign_restored(copy, log_id=self._last_log_id(), at=self._clock.now(), by=by, backup=label)
            store.put_in_place(self._uow.database, copy, now)
            self._uow.write_block = ""
        bring_back(file.parent, self._folder)
        self._uow.exchanged(log_id)

    def _keep_present(self, now: datetime) -> None:
        if self._uow.write_block:
            store.keep_damaged(self._folder, now)
            return
        try:
            store.make_backup(self._folder, "restore", now)
        except DamagedFile:
            store.keep_damaged(self._folder, now)

    def _last_log_id(self) -> int:
        try:
            return self._uow.last_log_id()
        except DamagedFile:
            return max((store.newest_log_id(one.path) for one in store.list_backups(self._folder)), default=0)

    def _label_of(self, file: Path) -> str:
        found = self._file(file)
        return self._described(found).label if found.kind else file.name

    def _file(self, file: Path) -> BackupFile:
        return store.named_backup(file) or BackupFile(
            file, self._wall_time().replace(tzinfo=None), "", file.stat().st_size)

    def _described(self, file: BackupFile) -> Backup:
        return describe(file, self._clock)

    def _wall_time(self) -> datetime:
        return self._clock.local(self._clock.now())


def backups_of(folder: Path, clock: TimeSource) -> tuple[Backup, ...]:
    """The backups of a data folder whose books can't be opened, newest first."""
    return tuple(describe(one, clock) for one in store.list_backups(folder))


def recover(folder: Path, file: Path, clock: TimeSource) -> None:
    """Put a backup in the place of books that can't be opened; the damaged file is set aside, not deleted.

    Raises EnvironmentProblem or DamagedFile; then everything is as it was.
    """
    now = clock.local(clock.now())
    with store.staged(file, folder) as copy:
        log_id = max((store.newest_log_id(one.path) for one in store.list_backups(folder)), default=0)
        store.sign_restored(copy, log_id=log_id, at=clock.now(), by=None, backup=file.name)
        store.set_aside(folder, now)
        copy.replace(folder / DATABASE_NAME)
    bring_back(file.parent, folder)


def describe(file: BackupFile, clock: TimeSource, contents: Contents | None = None) -> Backup:
    """A backup in words; a damaged or foreign one says so in `problem`."""
    try:
        found = contents or store.read_contents(file.path)
    except Problem as problem:
        label = translate("Backup", "{when} {why} 読めません").format(when=_when(file, clock), why=_why(file.kind))
        return Backup(file.path, label, _made_at(file), file.kind, file.size, 0, 0, str(problem))
    if found.business_date is None:
        what = translate("Backup", "会計はまだありません")
    elif found.business_date == file.made_at.date():
        what = translate("Backup", "売上{sales}円 会計{slips}件")
    else:
        what = translate("Backup", "{day}までの記録（その日の売上{sales}円 会計{slips}件）")
    words = what.format(sales=format_yen(found.sales), slips=found.slips,
                        day=spoken_day(found.business_date) if found.business_date else "")
    label = " ".join(part for part in (_when(file, clock), _why(file.kind), words) if part)
    return Backup(file.path, label, _made_at(file), file.kind, file.size, found.sales, found.slips)


def _made_at(file: BackupFile) -> datetime | None:
    return file.made_at if file.kind else None


def _when(file: BackupFile, clock: TimeSource) -> str:
    if not file.kind:
        return file.path.name
    day = file.made_at.date()
    words = spoken_day(day)
    if day.year != clock.today().year:
        words = translate("Backup", "{year}年{day}").format(year=day.year, day=words)
    return words if file.kind == "close" else f"{words} {file.made_at:%H:%M}"


def _why(kind: str) -> str:
    return {
        "day": translate("Backup", "自動の控え"),
        "close": translate("Backup", "レジ締め後"),
        "hand": translate("Backup", "USBへの控え"),
        "restore": translate("Backup", "控えに戻す前"),
        "upgrade": translate("Backup", "プログラムを新しくする前"),
    }.get(kind, "")
