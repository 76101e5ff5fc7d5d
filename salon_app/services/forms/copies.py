"""Writing a filled form to the disk, with the further copies of it that a list needs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from salon_app.system.atomic import write_atomically

if TYPE_CHECKING:
    from salon_app.system.xlsx_form.values import Filled

ENDING = ".xlsx"


def with_ending(target: Path) -> Path:
    """The file's name with .xlsx."""
    return target if target.suffix.lower() == ENDING else target.with_name(f"{target.name}{ENDING}")


def write_copies(fill: Callable[[int], Filled], target: Path) -> tuple[Filled, tuple[Path, ...]]:
    """Write `fill(0)` to `target` and the others beside it (`…-2.xlsx`); the first one filled, and the files.

    All are filled before the first is written. Raises EnvironmentProblem for a file that can't be written (open elsewhere, disk
    full); it is then as it was.
    """
    first = fill(0)
    copies = [first, *(fill(page) for page in range(1, first.pages))]
    files = (target, *(target.with_name(f"{target.stem}-{number}{target.suffix}") for number in range(2, len(copies) + 1)))
    for file, one in zip(files, copies, strict=True):
        write_atomically(file, one.data)
    return first, files
