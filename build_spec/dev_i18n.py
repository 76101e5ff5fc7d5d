"""The English catalogue: texts out of the code into `salon_en.ts`, and from there into the `salon_en.qm` Qt loads.

Both files are in the repository: a clone and a wheel speak English without a build step, and a test keeps them fresh.
Standard library only.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from build_spec.dev_venv import ROOT, tool

CATALOGUE = ROOT / "resources" / "i18n" / "salon_en.ts"


def update(catalogue: Path = CATALOGUE) -> None:
    """Bring the texts of `salon_app/` into `catalogue`; what the code no longer says is dropped."""
    # Locations would change with every edit of the code; sorted messages keep the file the same on every computer.
    options = "-silent -extensions py -no-obsolete -sort-messages -locations none"
    languages = "-source-language ja -target-language en"
    _run("pyside6-lupdate", *f"{options} {languages}".split(), "salon_app", "-ts", str(catalogue))


def release(catalogue: Path = CATALOGUE, compiled: Path | None = None) -> None:
    """Compile `catalogue` into the .qm file beside it, or into `compiled`; what is untranslated stays Japanese."""
    target = compiled or catalogue.with_suffix(".qm")
    _run("pyside6-lrelease", "-silent", "-nounfinished", str(catalogue), "-qm", str(target))


def unfinished(catalogue: Path = CATALOGUE) -> list[str]:
    """`Context: text` of each message that has no English yet."""
    found = []
    for context in ElementTree.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished" or not translation.text:
                found.append(f"{context.findtext('name')}: {message.findtext('source')}")
    return found


def _run(program: str, *arguments: str) -> None:
    """Run one of PySide's programs: from `.venv`, or for tests under another Python from beside that."""
    path = Path(tool(program))
    if not path.exists():
        path = Path(sys.executable).parent / path.name
    subprocess.run([str(path), *arguments], cwd=ROOT, stdin=subprocess.DEVNULL, check=True)
