"""The guards of the test run themselves: network, log lines, clock. A guard that can't fail guards nothing."""

from __future__ import annotations

import socket
from datetime import UTC, datetime

import pytest

from tests.architecture.sources import ROOT
from tests.conftest import FixedClock
from tests.offline import NetworkUsed

pytest_plugins = ["pytester"]


@pytest.mark.parametrize("reach", ["look up a name", "connect", "send"])
def test_the_network_is_out_of_reach(reach: str) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as door, pytest.raises(NetworkUsed):
        if reach == "look up a name":
            socket.getaddrinfo("salon.example", 80)
        elif reach == "connect":
            door.connect(("192.0.2.1", 80))
        else:
            door.sendto(b"", ("192.0.2.1", 80))


def test_this_computer_itself_stays_in_reach() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as client:
        assert client.getpeername() == server.getsockname()


def test_the_clock_stands_still_until_it_is_moved(fixed_clock: FixedClock) -> None:
    assert fixed_clock.now() == datetime(2026, 11, 22, 4, 50, tzinfo=UTC)
    fixed_clock.advance(hours=10, minutes=10)
    assert fixed_clock.today().isoformat() == "2026-11-23"
    fixed_clock.set(2026, 4, 1, 0, 5)
    assert (fixed_clock.today().isoformat(), fixed_clock.now().day) == ("2026-04-01", 31)


NOISES = {
    "warning": "import warnings; warnings.warn('old', DeprecationWarning)",
    "log_line": "import logging; logging.getLogger('salon_app.x').warning('odd')",
    "qt_message": "from PySide6.QtCore import qWarning; qWarning('strange')",
    "thread": "import threading as t; x = t.Thread(target=lambda: 1 / 0); x.start(); x.join()",
}


def test_an_unexpected_message_fails_the_test_that_caused_it(pytester: pytest.Pytester) -> None:
    failed = _failures(pytester, "\n".join(f"def test_{name}(): {noise}" for name, noise in NOISES.items()))
    assert failed == {f"test_{name}" for name in NOISES}


def test_an_expected_log_line_must_come(pytester: pytest.Pytester) -> None:
    mark = "@pytest.mark.expects_log('odd')\n"
    assert _failures(pytester, f"import pytest, logging\n{mark}def test_comes(): logging.getLogger('salon_app.x').warning("
                               f"'odd')\n{mark}def test_does_not(): pass") == {"test_does_not"}


def _failures(pytester: pytest.Pytester, source: str) -> set[str]:
    """The tests of a file that fail under the same rules as this one, in themselves or at their end; all are run."""
    pytester.makeconftest("from tests.conftest import no_unexpected_log")
    pytester.makepyfile(source)
    settings = ["-c", str(ROOT / "pyproject.toml"), "-p", "no:cacheprovider", "-p", "no:xdist"]
    lines = pytester.runpytest_subprocess(*settings, pytester.path).outlines
    return {line.split("::")[1].split()[0] for line in lines if line.startswith(("FAILED ", "ERROR ")) and "::" in line}
