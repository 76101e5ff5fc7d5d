"""Pictures beside a backup: a stick carries them along in a folder of their own, and going back brings the missing ones.

A picture is named by its content, so a copy is only ever added, never replaced, and a spoilt one is noticed.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from pathlib import Path

from salon_app.model.problems import EnvironmentProblem
from salon_app.model.texts import translate
from salon_app.services.pictures import FOLDER
from salon_app.system.atomic import copy_verified, file_digest, file_problem

log = logging.getLogger(__name__)

BESIDE = "salon-pictures"
_NAME = re.compile(r"([0-9a-f]{24})\.jpg")


def carry_along(folder: Path, destination: Path) -> int:
    """Copy the pictures of a data folder that `destination` (a stick) does not have yet; how many were copied.

    Raises EnvironmentProblem (full, unplugged, read-only); those already copied stay.
    """
    copied = 0
    try:
        for picture in _pictures(folder / FOLDER):
            target = destination / BESIDE / picture.name
            if not target.is_file() or target.stat().st_size != picture.stat().st_size:
                target.parent.mkdir(exist_ok=True)
                copy_verified(picture, target)
                copied += 1
    except OSError as error:
        raise _not_taken(file_problem(error, destination / BESIDE)) from error
    except EnvironmentProblem as problem:
        raise _not_taken(problem) from problem
    return copied


def bring_back(beside: Path, folder: Path) -> int:
    """Copy into a data folder the pictures it lacks and that lie beside a backup in `beside`; how many were copied.

    A picture that can't be read or is spoilt is left out: the books have come back, and that counts.
    """
    copied = 0
    for picture in _pictures(beside / BESIDE):
        target = folder / FOLDER / picture.name
        try:
            if not target.is_file() and file_digest(picture).startswith(picture.stem):
                target.parent.mkdir(exist_ok=True)
                copy_verified(picture, target)
                copied += 1
        except (OSError, EnvironmentProblem) as error:
            log.warning("picture %s did not come back: %s", picture.name, error)
    return copied


def _pictures(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from sorted(path for path in folder.iterdir() if _NAME.fullmatch(path.name))


def _not_taken(problem: EnvironmentProblem) -> EnvironmentProblem:
    return EnvironmentProblem(translate(
        "Backup", "記録の控えは取れましたが、写真を全部は写せませんでした。{why}").format(why=problem))
