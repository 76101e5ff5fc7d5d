"""What the program can show without a window: a sample salon, its sales report on paper and in Excel, pictures.

Everything goes through the program's own command line, as a treasurer would do it. Standard library only.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from build_spec.dev_venv import ROOT, tool

REPORT = "sales-monthly"


def make(out: Path) -> int:
    """The sample salon, its monthly sales report (xlsx and PDF) and pictures of the pages into `out`; says where."""
    out.mkdir(parents=True, exist_ok=True)
    folder = sample_salon(out / "sample", fresh=True)
    made = [out / f"{REPORT}.{ending}" for ending in ("xlsx", "pdf")]
    for path in made:
        _must(_salon_app("--data", str(folder), "report", REPORT, "--out", str(path)))
    result = pictures(out / "shots")
    print("Made without a window:")
    for path in (folder, *made, out / "shots" / "index.html"):
        print(f"  {path.relative_to(ROOT) if path.is_relative_to(ROOT) else path}")
    return result


def sample_salon(folder: Path, *, fresh: bool) -> Path:
    """A data folder with the sample salon; an existing one is kept unless `fresh`."""
    if fresh and folder.exists():
        shutil.rmtree(folder)
    if not folder.exists():
        folder.parent.mkdir(parents=True, exist_ok=True)
        _must(_salon_app("--data", str(folder), "demo"))
    return folder


def pictures(out: Path) -> int:
    """Every page in both languages and three sizes, as one HTML sheet in `out`; returns the exit code."""
    return _offscreen([tool("python"), "-m", "salon_app.ui.gallery", str(out)])


def _salon_app(*arguments: str) -> int:
    return _offscreen([tool("python"), "-m", "salon_app", *arguments])


def _offscreen(command: list[str]) -> int:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def _must(code: int) -> None:
    if code != 0:
        sys.exit(code)
