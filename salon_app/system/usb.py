"""Sticks to copy backups and PDFs to. Only finds and measures; copying is `atomic.copy_verified`."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from salon_app.model.problems import EnvironmentProblem
from salon_app.model.texts import translate
from salon_app.system.atomic import copy_verified, file_problem
from salon_app.system.volumes import Volume, VolumeKind, volumes


@dataclass(frozen=True)
class Stick:
    """A removable drive that can be written to."""

    root: Path
    name: str
    free_bytes: int


def find_sticks(among: Iterable[Volume] | None = None) -> tuple[Stick, ...]:
    """The removable, writable drives now plugged in, in the order of the system."""
    sticks = []
    for volume in volumes() if among is None else among:
        if volume.kind is not VolumeKind.REMOVABLE or volume.read_only:
            continue
        try:
            free = shutil.disk_usage(volume.root).free
        except OSError:  # pulled out between listing and asking
            continue
        sticks.append(Stick(volume.root, volume.name, free))
    return tuple(sticks)


def only_stick(among: Iterable[Volume] | None = None) -> Stick:
    """The one stick that is plugged in. Raises EnvironmentProblem when there is none, or several to choose from."""
    sticks = find_sticks(among)
    if not sticks:
        raise EnvironmentProblem(
            translate("Files", "USBメモリーが見つかりません。差しこんでから、もう一度お試しください。")
        )
    if len(sticks) > 1:
        sentence = translate("Files", "USBメモリーが{count}本あります。どれに写すかを選んでください。")
        raise EnvironmentProblem(sentence.format(count=len(sticks)))
    return sticks[0]


def copy_to_stick(source: Path, stick: Stick, folder: str = "") -> Path:
    """Copy `source` into `folder` of the stick and compare. Returns the copy; raises EnvironmentProblem."""
    target = stick.root / folder / source.name
    if not stick.root.is_dir():
        raise EnvironmentProblem(
            translate("Files", "USBメモリーが見つかりません。差しこんでから、もう一度お試しください。")
        )
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise file_problem(error, target) from error
    copy_verified(source, target)
    return target
