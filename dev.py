"""The workshop: one command for each thing a developer does. Standard library only; Windows, Linux and macOS.

Each command prepares what it needs first, so a fresh clone can start with any of them. Nothing of the program itself
is imported here; it is started in the virtual environment `.venv`.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from build_spec import dev_i18n, dev_showcase, dev_system, dev_venv

ROOT = Path(__file__).resolve().parent
OUT = ROOT / "out"
OLDEST_PYTHON = (3, 11)


def setup(arguments: Sequence[str]) -> int:
    """make .venv with the pinned dependencies, and install what the system lacks"""
    return _prepare(dev="--dev" in arguments)


def run(arguments: Sequence[str]) -> int:
    """open the program; without a display: a sample salon, its sales report and pictures into out/"""
    _prepare(dev=False)
    if dev_system.window_opens(dev_venv.tool("python")):
        return _python("-m", "salon_app", *arguments)
    print("This machine has no display, so no window opens. Making a sample salon, its report and pictures instead.")
    return dev_showcase.make(OUT)


def demo(arguments: Sequence[str]) -> int:
    """open the program on a sample salon in out/demo (--fresh makes it anew)"""
    _prepare(dev=False)
    folder = dev_showcase.sample_salon(OUT / "demo", fresh="--fresh" in arguments)
    return _python("-m", "salon_app", "--data", str(folder))


def test(arguments: Sequence[str]) -> int:
    """run all tests, or pytest with the arguments given"""
    _prepare(dev=True)
    # Tests of one file stay together, so that what they share is made once; at the end the idle take from the busy.
    spread = [] if arguments else ["-n", str(min(4, os.cpu_count() or 1)), "--dist", "worksteal"]
    return _python("-m", "pytest", *spread, *arguments, offscreen=True)


def check(arguments: Sequence[str]) -> int:
    """ruff, mypy --strict and the import contracts"""
    _prepare(dev=True)
    commands = ([dev_venv.tool("ruff"), "check", "."], [dev_venv.tool("mypy")], [dev_venv.tool("lint-imports")])
    return max(_start(command) for command in commands)


def i18n(arguments: Sequence[str]) -> int:
    """bring new texts into the English catalogue, list those without English, compile it"""
    _prepare(dev=False)
    dev_i18n.update()
    dev_i18n.release()
    missing = dev_i18n.unfinished()
    print("\n".join(missing))
    print(f"{len(missing)} texts have no English yet; write it in {dev_i18n.CATALOGUE.relative_to(ROOT)}")
    return 1 if missing else 0


def shots(arguments: Sequence[str]) -> int:
    """draw every page in both languages and at 100/150/200% into out/shots (or the folder given)"""
    _prepare(dev=False)
    return dev_showcase.pictures(Path(arguments[0]) if arguments else OUT / "shots")


def bench(arguments: Sequence[str]) -> int:
    """measure the program against plain baselines in the same run (--json for machines)"""
    _prepare(dev=True)
    return _python("-m", "tests.bench", *arguments, offscreen=True)


def torture(arguments: Sequence[str]) -> int:
    """kill, starve and confuse the program and see that no data is lost (--short for minutes)"""
    _prepare(dev=True)
    return _python("-m", "tests.torture", *arguments, offscreen=True)


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    command.__name__: command for command in (setup, run, demo, test, check, i18n, shots, bench, torture)
}


def _prepare(*, dev: bool) -> int:
    dev_system.prepare()
    dev_venv.ensure(dev=dev)
    return 0


def _python(*arguments: str, offscreen: bool = False) -> int:
    return _start([dev_venv.tool("python"), *arguments], offscreen=offscreen)


def _start(command: list[str], *, offscreen: bool = False) -> int:
    # Byte code is kept also where the environment says otherwise: each worker and child reads a thousand modules.
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": ""} if offscreen else None
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def main(arguments: Sequence[str]) -> int:
    if sys.version_info < OLDEST_PYTHON:
        print(f"Python {'.'.join(map(str, OLDEST_PYTHON))} or newer is needed; this is {sys.version.split()[0]}.")
        return 2
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a console of another language still shows the rest of a line
    if arguments and arguments[0] in COMMANDS:
        return COMMANDS[arguments[0]](arguments[1:])
    print("python3 dev.py COMMAND")
    for name, command in COMMANDS.items():
        print(f"  {name:8} {command.__doc__}")
    return 2 if arguments and arguments[0] not in ("-h", "--help") else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
