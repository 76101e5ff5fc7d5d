"""The virtual environment `.venv` of the checkout: made once, filled from the lock files, checked by a stamp.

Standard library only; it runs before anything is installed.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "salon-app-setup.json"
WINDOWS = os.name == "nt"
RUN_LOCK = ROOT / "build_spec" / "requirements.txt"
DEV_LOCK = ROOT / "build_spec" / "requirements-dev.txt"


def tool(name: str) -> str:
    """The path of a program in the virtual environment."""
    return str(VENV / ("Scripts" if WINDOWS else "bin") / (f"{name}.exe" if WINDOWS else name))


def ensure(*, dev: bool) -> None:
    """Make `.venv` hold the pinned dependencies (with `dev` also the tools for tests) and the checkout.

    Costs a file comparison when nothing has changed. Exits with a sentence if the environment can't be made.
    """
    wanted = _fingerprints()
    have = _read_stamp()
    if have.get("checkout") == wanted["checkout"] and have.get("run") == wanted["run"]:
        if not dev or have.get("dev") == wanted["dev"]:
            return
        _pip("install", "-r", str(DEV_LOCK))
        _write_stamp(wanted)
        return
    if not _usable():
        _create()
    _pip("install", "-r", str(DEV_LOCK if dev else RUN_LOCK))
    _pip("install", "--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    _write_stamp(wanted if dev else {key: wanted[key] for key in ("checkout", "run")})


def _fingerprints() -> dict[str, str]:
    run, dev = RUN_LOCK.read_bytes(), DEV_LOCK.read_bytes()
    project = (ROOT / "pyproject.toml").read_bytes() + os.fsencode(ROOT) + sys.version.encode()
    return {
        "checkout": hashlib.sha256(project).hexdigest(),
        "run": hashlib.sha256(run).hexdigest(),
        "dev": hashlib.sha256(run + dev).hexdigest(),
    }


def _read_stamp() -> dict[str, str]:
    try:
        content = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


def _write_stamp(content: dict[str, str]) -> None:
    STAMP.write_text(json.dumps(content), encoding="utf-8")


def _usable() -> bool:
    """Whether `.venv` was made by this Python and has pip."""
    code = "import sys, pip; print(sys.version)"
    try:
        answer = subprocess.run([tool("python"), "-c", code], capture_output=True, text=True, check=False)
    except OSError:
        return False
    return answer.returncode == 0 and answer.stdout.strip() == sys.version.strip()


def _create() -> None:
    print(f"Making {VENV}", flush=True)
    if VENV.exists():
        shutil.rmtree(VENV)
    made = subprocess.run(
        [sys.executable, "-m", "venv", str(VENV)], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if made.returncode != 0:
        shutil.rmtree(VENV, ignore_errors=True)
        package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        sys.exit(f"Python could not make a virtual environment. On Debian, install {package}.\n{made.stderr}")


def _pip(*arguments: str) -> None:
    print(f"pip {' '.join(Path(argument).name for argument in arguments)}", flush=True)
    command = [tool("python"), "-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input", *arguments]
    if subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, check=False).returncode != 0:
        sys.exit("The dependencies could not be installed; the lines above say why. Run the command again to go on.")
