"""What the pages of imports know of a file, and the words they share. No widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic

from salon_app.model.imported_columns import LineRemark
from salon_app.model.problems import InputProblem
from salon_app.model.progress import Progress
from salon_app.model.texts import translate
from salon_app.services.imports import FileImports, Options, Preview

SHOWN_LINES = 30


@dataclass(frozen=True)
class Seen(Generic[Preview]):
    """A file that was looked at: its columns, and what taking it over would do, or why that can't be said yet."""

    path: Path
    headers: tuple[str, ...]
    preview: Preview | None
    problem: str

    def columns(self) -> tuple[tuple[str, str], ...]:
        """Each column that may be pointed at, and its words."""
        return tuple((header, header) for header in self.headers if header)


def look_at(service: FileImports[Options, Preview, Any], path: Path, options: Options,
            progress: Progress) -> Seen[Preview]:
    """Read the file. Raises InputProblem or EnvironmentProblem when it is no table at all."""
    try:
        preview = service.preview(path, options, progress=progress)
    except InputProblem as problem:
        if problem.field != "map":
            raise
        return Seen(path, options.table(path).headers, None, str(problem))
    return Seen(path, preview.headers, preview, "")


def line_words(lines: Sequence[LineRemark]) -> tuple[str, ...]:
    """「5行目：…」 for each line, and how many more there are."""
    said = [translate("Import", "{line}行目：{reason}").format(line=one.line, reason=one.reason)
            for one in lines[:SHOWN_LINES]]
    if len(lines) > SHOWN_LINES:
        said.append(translate("Import", "ほかに{count}行あります。").format(count=f"{len(lines) - SHOWN_LINES:,}"))
    return tuple(said)
