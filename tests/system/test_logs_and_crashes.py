"""Logs and crash files can be handed on: they never hold what people typed."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from salon_app.model.problems import InputProblem
from salon_app.system.clock import Clock
from salon_app.system.crash import dismiss_crash, install_crash_hook, pending_crash, write_crash_file
from salon_app.system.logs import LOG_NAME, start_log
from salon_app.system.traces import safe_trace, scrubbed

NOW = datetime(2026, 11, 22, 4, 50, tzinfo=UTC)
PERSONAL = ("見本", "花子", "みほん", "047-366", "0473660000", "mihon@", "hanako-secret")


def no_personal_data(text: str) -> bool:
    return not any(word in text for word in PERSONAL)


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    stop = start_log(tmp_path / "logs")
    yield tmp_path / "logs" / LOG_NAME
    stop()


def failure() -> Exception:
    """An error with names in its message, its cause and its local variables."""
    name = "見本 花子 hanako-secret"
    try:
        try:
            dict[str, int]()[name]
        except KeyError as error:
            raise InputProblem(f"「{name}」は登録されています。") from error
    except InputProblem as problem:
        caught = problem
    return caught


def test_log_lines_carry_ids_and_lose_everything_personal(log_file: Path) -> None:
    logger = logging.getLogger("salon_app.services.people")
    logger.info("person %d saved", 12)
    logger.info("called 見本 花子 at 047-366-0000 or 0473660000, mihon@example.jp, in %s", Path.home() / "salon")
    text = log_file.read_text(encoding="utf-8")
    assert "salon_app.services.people: person 12 saved" in text
    assert no_personal_data(text)
    assert str(Path.home()) not in text
    assert text.isascii()


@pytest.mark.expects_log("could not save|broken")
def test_logged_errors_tell_places_not_values(log_file: Path) -> None:
    logger = logging.getLogger("salon_app.ui")
    logger.error("could not save %d", 12, exc_info=failure())
    text = log_file.read_text(encoding="utf-8")
    assert "InputProblem" in text and "KeyError" in text and "in failure" in text
    assert no_personal_data(text)


def test_a_line_whose_arguments_do_not_fit_is_kept(log_file: Path) -> None:
    record = logging.LogRecord("salon_app", logging.INFO, "x.py", 1, "%d coffees", ("two",), None)
    for handler in logging.getLogger().handlers:
        if handler.__class__.__module__ == "salon_app.system.logs":
            handler.handle(record)
    assert "coffees" in log_file.read_text(encoding="utf-8")


def test_other_listeners_see_the_record_as_it_was(log_file: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        logging.getLogger("salon_app").info("見本 %d", 1)
    assert caplog.messages == ["見本 1"]


def test_the_log_rotates_and_a_folder_that_refuses_is_no_error(tmp_path: Path) -> None:
    stop = start_log(tmp_path)
    for number in range(450):
        logging.getLogger("salon_app").info("line %d %s", number, "x" * 3_000)
    stop()
    sizes = [path.stat().st_size for path in tmp_path.iterdir()]
    assert 3 <= len(sizes) <= 6 and max(sizes) <= 512 * 1024
    (tmp_path / "file").write_text("x")
    stop = start_log(tmp_path / "file" / "logs")
    logging.getLogger("salon_app").info("nobody hears this")
    stop()


def test_a_trace_names_types_and_places() -> None:
    text = safe_trace(failure())
    assert text.index("KeyError") < text.index("which led to") < text.index("InputProblem")
    assert "test_logs_and_crashes.py" in text and no_personal_data(text)


def test_errors_that_speak_of_the_program_keep_their_words() -> None:
    try:
        getattr(None, "missing")  # noqa: B009 the error is wanted
    except AttributeError as error:
        assert "has no attribute 'missing'" in safe_trace(error)
    assert "errno 28" in safe_trace(OSError(28, "見本", "花子/salon.db"))
    assert no_personal_data(safe_trace(OSError(28, "見本", "花子/salon.db")))


def test_a_trace_of_errors_in_a_circle_ends() -> None:
    first, second = ValueError(), ValueError()
    first.__cause__, second.__cause__ = second, first
    assert safe_trace(first).count("ValueError") == 2


def test_scrubbing_keeps_what_helps() -> None:
    assert scrubbed("sale 12 of 2026-11-22: 1500 yen") == "sale 12 of 2026-11-22: 1500 yen"


def test_a_crash_is_offered_once_at_the_next_start(tmp_path: Path) -> None:
    folder = tmp_path / "logs"
    assert pending_crash(folder, NOW) is None
    write_crash_file(folder, ValueError("見本 花子"), NOW)
    path = write_crash_file(folder, failure(), NOW + timedelta(minutes=1), where="counter")
    report = pending_crash(folder, NOW)
    assert report is not None and report.path == path
    assert "salon-app" in report.text and "where: counter" in report.text and "InputProblem" in report.text
    assert no_personal_data(report.text)
    dismiss_crash(report)
    assert pending_crash(folder, NOW) is None
    assert len(list(folder.iterdir())) == 2


def test_old_crash_files_are_cleared_away(tmp_path: Path) -> None:
    for minute in range(14):
        write_crash_file(tmp_path, ValueError(), NOW + timedelta(minutes=minute))
    assert len(list(tmp_path.iterdir())) == 10


def test_a_crash_that_cannot_be_written_stays_quiet(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert write_crash_file(tmp_path / "file" / "logs", ValueError(), NOW) is None


def test_the_hook_catches_both_the_window_and_its_threads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    handed_on: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: handed_on.append(kind.__name__))
    monkeypatch.setattr(threading, "excepthook", lambda arguments: handed_on.append(arguments.exc_type.__name__))
    instants = iter([NOW, NOW + timedelta(seconds=1)])
    told: list[Path | None] = []
    stop = install_crash_hook(tmp_path, lambda: next(instants), told.append)
    problem = failure()
    sys.excepthook(type(problem), problem, problem.__traceback__)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)

    def work() -> None:
        raise ZeroDivisionError

    thread = threading.Thread(target=work, name="見本 花子")
    thread.start()
    thread.join()
    stop()
    assert handed_on == ["InputProblem", "KeyboardInterrupt", "ZeroDivisionError"]
    texts = [path.read_text(encoding="utf-8") for path in told if path]
    assert len(texts) == 2 and "ZeroDivisionError" in texts[1]
    assert all(map(no_personal_data, texts))


def test_a_crash_below_python_is_offered_too(tmp_path: Path) -> None:
    place = f'  File "{Path.home()}/x.py", line 3'
    (tmp_path / "fault.txt").write_text(f"Fatal Python error: Segmentation fault\n{place}\n")
    report = pending_crash(tmp_path, NOW)
    assert report is not None
    assert "Segmentation fault" in report.text and str(Path.home()) not in report.text
    assert not (tmp_path / "fault.txt").exists()


def test_the_real_clock_speaks_utc_and_local_days() -> None:
    clock = Clock()
    now = clock.now()
    assert now.utcoffset() == timedelta()
    assert clock.local(NOW).strftime("%Y-%m-%d %H:%M") == "2026-11-22 13:50"
    assert abs((clock.today() - clock.local(now).date()).days) <= 1
