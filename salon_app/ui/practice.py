"""練習のサロン: the sample salon in a folder beside the real one. Where it lies and how it is made; no widgets."""

from __future__ import annotations

import shutil
from pathlib import Path

from salon_app.model.problems import DamagedFile, EnvironmentProblem
from salon_app.model.progress import Progress
from salon_app.model.texts import translate
from salon_app.salon import Salon
from salon_app.services.sample import make_sample
from salon_app.system.clock import TimeSource

YEARS = 2
_SUFFIX = "-practice"


def practice_folder(real: Path) -> Path:
    """Where the salon for practice of the salon in `real` lies, whether it is there or not."""
    return real.with_name(real.name + _SUFFIX)


def real_folder(practice: Path) -> Path | None:
    """The salon that `practice` belongs to; None when it is no folder of ours for practice."""
    name = practice.name.removesuffix(_SUFFIX)
    return practice.with_name(name) if name and name != practice.name else None


def has_practice(real: Path) -> bool:
    """Is there a folder for practice already?"""
    return (practice_folder(real) / Salon.FILE).is_file()


def make_practice(
    real: Path, clock: TimeSource, progress: Progress, *, theme: str, scale: int, language: str, anew: bool = False,
) -> Path:
    """The folder for practice, filled, marked and in this look; one that is there stays, unless `anew`. Long work.

    Only ever removes a folder whose books are marked as practice, or can't be opened at all. Cancelled leaves books
    without anything in them. Raises EnvironmentProblem.
    """
    folder = practice_folder(real)
    if anew or not _usable(folder, clock):
        _remove(folder, clock)
    with Salon.open(folder, clock=clock) as salon:
        if not salon.settings.get().practice:
            make_sample(salon, years=YEARS, progress=progress)
        salon.settings.change(practice=True, theme=theme, scale=scale, language=language)
    return folder


def _usable(folder: Path, clock: TimeSource) -> bool:
    """Can the books be opened, if there are any?"""
    if not folder.exists():
        return True
    try:
        Salon.open(folder, clock=clock).close()
    except DamagedFile:
        return False
    return True


def _remove(folder: Path, clock: TimeSource) -> None:
    if not folder.exists():
        return
    try:
        with Salon.open(folder, clock=clock) as salon:
            settings = salon.settings.get()
            if settings.founded and not settings.practice:
                raise EnvironmentProblem(translate(
                    "Practice", "練習用のフォルダー「{name}」に、本当の記録が入っています。練習は始められません。"
                ).format(name=folder.name))
    except DamagedFile:
        pass  # nothing in it can be read any more
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise EnvironmentProblem(translate(
            "Practice", "前の練習を片付けられませんでした。パソコンを入れ直して、もう一度お試しください。")) from error
