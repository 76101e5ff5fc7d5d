"""Pictures and papers beside a backup: a stick carries them along in folders of their own, and going back brings the missing
ones.

They are named by their content, so a copy is only ever added, never replaced, and a spoilt one is noticed.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from pathlib import Path

from salon_app.model.problems import EnvironmentProblem
from salon_app.model.texts import translate
from salon_app.services import documents, pictures
from salon_app.system.atomic import copy_verified, file_digest, file_problem

log = logging.getLogger(__name__)

BESIDE = {pictures.FOLDER: "salon-pictures", documents.FOLDER: "salon-documents"}
"""Folders on a stick, by those of the salon."""
_NAME = re.compile(r"[0-9a-f]{24}\.(jpg|pdf|xlsx)")


def carry_along(folder: Path, destination: Path) -> int:
    """Copy the pictures and papers of a data folder that `destination` (a stick) lacks; how many were copied.

    Raises EnvironmentProblem (full, unplugged, read-only); those already copied stay.
    """
    copied = 0
    for kept, beside in BESIDE.items():
        try:
            for file in _files(folder / kept):
                target = destination / beside / file.name
                if not target.is_file() or target.stat().st_size != file.stat().st_size:
                    target.parent.mkdir(exist_ok=True)
                    copy_verified(file, target)
                    copied += 1
        except OSError as error:
            raise _not_taken(file_problem(error, destination / beside)) from error
        except EnvironmentProblem as problem:
            raise _not_taken(problem) from problem
    return copied


def bring_back(backups: Path, folder: Path) -> int:
    """Copy into a data folder what it lacks and lies beside a backup in `backups`; how many were copied.

    A file that can't be read or is spoilt is left out: the books have come back, and that counts.
    """
    copied = 0
    for kept, beside in BESIDE.items():
        for file in _files(backups / beside):
            target = folder / kept / file.name
            try:
                if not target.is_file() and file_digest(file).startswith(file.stem):
                    target.parent.mkdir(exist_ok=True)
                    copy_verified(file, target)
                    copied += 1
            except (OSError, EnvironmentProblem) as error:
                log.warning("%s did not come back: %s", file.name, error)
    return copied


def _files(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from sorted(path for path in folder.iterdir() if _NAME.fullmatch(path.name))


def _not_taken(problem: EnvironmentProblem) -> EnvironmentProblem:
    return EnvironmentProblem(translate(
        "Backup", "記録の控えは取れましたが、写真や書類を全部は写せませんでした。{why}").format(why=problem))
