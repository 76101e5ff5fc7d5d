"""The trials. Each returns a sentence about how it went and raises Lost (or anything) when something was lost."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from salon_app.model.problems import EnvironmentProblem, Problem
from salon_app.model.slip import Slip
from salon_app.salon import Salon
from tests.conftest import FixedClock
from tests.properties.books import State, furnish, state_of, wrong_in

MEGABYTE = 1024 * 1024


class Lost(Exception):
    """Something that had been kept is gone or wrong."""


def new_books(folder: Path) -> Path:
    """Books of today with products, people and a float, closed."""
    from salon_app.system.clock import Clock

    furnish(folder, FixedClock(Clock().now()))
    return folder


def coffee(salon: Salon) -> Slip:
    return Slip(lines=(salon.products.line(salon.products.all()[0]),))


def sound(salon: Salon) -> State:
    """The state of the books, which must be in order."""
    wrong = [*wrong_in(salon), *salon.check_file()]
    if wrong:
        raise Lost("; ".join(wrong))
    return state_of(salon)


@contextlib.contextmanager
def victim(what: str, *arguments: Path) -> Iterator[subprocess.Popen[str]]:
    """A process doing `what`; killed at the end of the block if it still lives."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.torture.workers", what, *map(str, arguments)], stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def killed_after(what: str, seconds: float, *arguments: Path, lines: int = 1) -> list[str]:
    """What a victim said before it was killed, `seconds` after its first `lines`."""
    with victim(what, *arguments) as process:
        assert process.stdout is not None
        told = [process.stdout.readline() for _ in range(lines)]
        if lines and not told[-1]:
            raise Lost(f"{what} did not start: {process.communicate()[1][-500:]}")
        time.sleep(seconds)
        process.kill()
        told += process.stdout.readlines()
    return [line.strip() for line in told]


def killed_while_selling(work: Path, chance: random.Random) -> str:
    folder = new_books(work / "data")
    sold = 0
    for _ in range(3):
        told = killed_after("sell", chance.uniform(0, 0.4), folder)
        sold += told.count("sold")
        with Salon.open(folder) as salon:
            slips = sound(salon).slips
            if not sold <= slips <= sold + 1:
                raise Lost(f"said {sold} sold, in the books {slips}")
            if salon.sales.open_slip().item_count != 3:
                raise Lost("the half-entered slip is gone")
            sold = slips
    return f"killed 3 times, {sold} slips and the half-entered one are there"


def killed_while_being_made(work: Path, chance: random.Random) -> str:
    folder = work / "data"
    after = chance.uniform(0.2, 1.2)
    killed_after("make", after, folder, lines=0)
    with Salon.open(folder) as salon:
        sound(salon)
        if len(salon.products.categories()) != 4 or len(salon.payment_kinds.all()) != 4:
            raise Lost("the foundation is not whole")
    return f"killed {after:.2f} s after the start, opened and whole"


def killed_while_backing_up(work: Path, chance: random.Random) -> str:
    folder = new_books(work / "data")
    told = killed_after("back_up", chance.uniform(0, 0.3), folder)
    with Salon.open(folder) as salon:
        made = salon.backup.all()
        broken = [one.label for one in made if one.problem]
        if broken:
            raise Lost(f"half a backup is offered: {broken}")
        salon.backup.after_close()
        if list((folder / "backups").glob("*.part*")):
            raise Lost("a half backup stays for ever")
    return f"{len(told)} made, {len(made)} offered, all whole"


def killed_while_restoring(work: Path, chance: random.Random) -> str:
    folder = new_books(work / "data")
    with Salon.open(folder) as salon:
        files, states = [], []
        for _ in range(2):
            for _ in range(20):
                salon.sales.record(coffee(salon))
            files.append(salon.backup.copy_to(work))
            states.append(state_of(salon))
    told = killed_after("restore", chance.uniform(0, 0.3), folder, *files)
    with Salon.open(folder) as salon:
        if sound(salon) not in states:
            raise Lost("neither the one state nor the other")
        salon.restore(files[0])
        if sound(salon) != states[0]:
            raise Lost("restoring again gives another state")
    return f"killed after {len(told)} restores, one of both states, whole"


def recovery_cut_short(work: Path, chance: random.Random) -> str:
    """Each step at which a recovery of damaged books can be cut short is repeated by hand."""
    from salon_app.store import backup as store
    from salon_app.system.clock import Clock

    folder = new_books(work / "data")
    with Salon.open(folder) as salon:
        salon.sales.record(coffee(salon))
        made = salon.backup.after_close()
        state = state_of(salon)
    file = folder / "salon.db"
    file.write_bytes(chance.randbytes(file.stat().st_size))
    store.set_aside(folder, Clock().local(Clock().now()))
    try:
        Salon.open(folder).close()
    except EnvironmentProblem:
        with Salon.recover(folder, made.path) as salon:
            if sound(salon) != state:
                raise Lost("another state came back") from None
        return "cut short after the damaged file was set aside, recovered"
    raise Lost("books that have gone were begun anew")


def disk_full(work: Path, chance: random.Random) -> str:
    with small_disk(work / "disk", 64 * MEGABYTE) as disk:
        how = "a disk of 64 MB" if disk is not None else "a file that may not grow"
        folder = new_books((disk or work) / "data")
        with Salon.open(folder) as salon:
            filler = folder / "filler"
            if disk is not None:
                free = shutil.disk_usage(disk).free
                filler.write_bytes(b"x" * max(0, free - chance.randrange(200_000, 900_000)))
            else:
                limit_pages(salon, 40)
            sold, refusal = 0, ""
            while not refusal:
                try:
                    salon.sales.record(coffee(salon))
                    sold += 1
                except EnvironmentProblem as problem:
                    refusal = str(problem)
            backup_refused = refused(lambda: salon.backup.after_close()) if disk is not None else "-"
            if state_of(salon).slips != sold:
                raise Lost(f"said {sold} sold, in the books {state_of(salon).slips}")
            filler.unlink(missing_ok=True)
            limit_pages(salon, 10**6)
            salon.sales.record(coffee(salon))
            if sound(salon).slips != sold + 1:
                raise Lost("after the disk had room again, a slip was lost")
            salon.backup.after_close()
    return f"{how}: {sold} sold, then 「{refusal[:16]}…」, backup 「{backup_refused[:16]}…」; nothing lost"


def refused(action: object) -> str:
    try:
        action()  # type: ignore[operator]
    except EnvironmentProblem as problem:
        return str(problem)
    raise Lost("a backup on a full disk was reported as made")


def limit_pages(salon: Salon, more: int) -> None:
    with salon.services.uow.database.writer.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + more}")


@contextlib.contextmanager
def small_disk(point: Path, size: int) -> Iterator[Path | None]:
    """A disk in memory, where the system lets us mount one; else None."""
    point.mkdir()
    mounted = sys.platform == "linux" and os.geteuid() == 0 and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(point)], capture_output=True, check=False,
    ).returncode == 0
    try:
        yield point if mounted else None
    finally:
        if mounted:
            subprocess.run(["umount", "-l", str(point)], check=False)


def backup_beside_a_busy_till(work: Path, chance: random.Random) -> str:
    folder = new_books(work / "data")
    with victim("sell", folder) as seller, Salon.open(folder) as salon:
        assert seller.stdout is not None
        seller.stdout.readline()
        stop = threading.Event()

        def read() -> None:
            while not stop.is_set():
                wrong_in(salon)

        reader = threading.Thread(target=read)
        reader.start()
        try:
            made = [salon.backup.after_close() for _ in range(7)]
            wrong = wrong_in(salon)
        finally:
            stop.set()
            reader.join()
    for one in made:
        counts = salon_counts(folder, one.path)
        if counts["sale"] != counts["sale_line"] or counts["leg"] != 2 * counts["movement"] or wrong:
            raise Lost(f"a backup is not one moment: {counts}")
    return f"7 backups of one moment each, {made[0].slips} to {made[-1].slips} slips"


def salon_counts(folder: Path, file: Path) -> dict[str, int]:
    with Salon.open(folder) as salon:
        return salon.backup.preview(file).counts


def two_processes(work: Path, chance: random.Random) -> str:
    folder = new_books(work / "data")
    with victim("sell", folder) as one, victim("sell", folder) as two, Salon.open(folder) as salon:
        own, told = 0, []
        for process in (one, two):
            assert process.stdout is not None
            told += [process.stdout.readline().strip() for _ in range(2)]
        for _ in range(40):
            salon.sales.record(coffee(salon))
            own += 1
            salon.catch_up()
        for process in (one, two):
            process.kill()
            assert process.stdout is not None
            told += [line.strip() for line in process.stdout.readlines()]
    with Salon.open(folder) as salon:
        slips, said = sound(salon).slips, own + told.count("sold")
        if not said <= slips <= said + 2:
            raise Lost(f"said {said} sold, in the books {slips}")
    return f"3 programs sold {slips} slips, numbered without a gap"


def spoiled_bytes(work: Path, chance: random.Random) -> str:
    folder = new_books(work / "data")
    with Salon.open(folder) as salon:
        for _ in range(30):
            salon.sales.record(coffee(salon))
        made = salon.backup.after_close()
        state = state_of(salon)
    file = folder / "salon.db"
    content = bytearray(file.read_bytes())
    at, length = chance.randrange(len(content)), chance.choice((1, 16, 512, 4096))
    content[at:at + length] = chance.randbytes(len(content[at:at + length]))
    file.write_bytes(content)
    noticed = notice(folder, state)
    with contextlib.ExitStack() as opened:
        try:
            salon = opened.enter_context(Salon.open(folder))
            salon.restore(made.path)
        except Problem:
            opened.close()
            salon = opened.enter_context(Salon.recover(folder, made.path))
        if sound(salon) != state:
            raise Lost("the backup did not bring the books back")
    return f"{length} bytes at {at}: {noticed}; the backup brought everything back"


def notice(folder: Path, state: State) -> str:
    """Who notices damaged bytes first."""
    try:
        with Salon.open(folder) as salon:
            if salon.check_file():
                return "seen by the check of the file"
            if wrong_in(salon):
                return "seen by the rules of the books"
            return "harmless" if state_of(salon) == state else "UNSEEN: a value was changed in its place"
    except Problem as problem:
        return f"seen while opening or reading: {type(problem).__name__}"
    except Exception as error:  # a value that can't be read: the crash screen offers the backups
        return f"stumbled over: {type(error).__name__}"


TRIALS = {
    killed_while_selling: (20, 3), killed_while_being_made: (10, 2), killed_while_backing_up: (8, 2),
    killed_while_restoring: (12, 3), recovery_cut_short: (2, 1), disk_full: (4, 1),
    backup_beside_a_busy_till: (3, 1), two_processes: (3, 1), spoiled_bytes: (40, 8),
}
"""Each with how often it is tried, and how often with --short."""
