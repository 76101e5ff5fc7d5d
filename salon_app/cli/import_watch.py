"""import watch-results: what the automatic call service brought. A second import of the same or a later file doubles nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from salon_app.cli.kinds import GivenImport, ImportKind
from salon_app.cli.output import say
from salon_app.model.progress import Progress
from salon_app.model.texts import translate
from salon_app.model.watch import result_words
from salon_app.model.watch_results import WatchRole, role_words

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.services.watch_import import WatchPreview

SHOWN = 20


class LookedResults:
    """Files of results, shown or taken over."""

    def __init__(self, salon: Salon, previews: Sequence[WatchPreview]) -> None:
        self._salon = salon
        self._previews = previews

    def say(self, *, with_rows: bool) -> None:
        """Each file in words."""
        for preview in self._previews:
            _show(preview, with_rows=with_rows)

    def take_over(self, progress: Progress) -> None:
        """All files or nothing."""
        self._salon.watch_import.commit_all(self._previews, progress=progress)

    def as_json(self, *, dry_run: bool) -> Mapping[str, Any]:
        """The counts of all files, and each file. Lines that are imported and rejected are all lines."""
        files = [_file_json(preview) for preview in self._previews]
        sums = {key: sum(one[key] for one in files) for key in ("rows", "imported", "new", "present", "cases")}
        rejected = [{"file": one["file"], **line} if len(files) > 1 else line for one in files for line in one["rejected"]]
        return {**sums, "rejected": rejected, "dry_run": dry_run, "files": files}


def look(salon: Salon, files: Sequence[Path], given: GivenImport, progress: Progress) -> LookedResults:
    """Preview the files."""
    from salon_app.services.imports import FileOptions

    options = FileOptions(columns=given.columns, header_line=given.header_line, sheet=given.sheet, encoding=given.encoding,
                           strict=given.strict)
    return LookedResults(salon, [salon.watch_import.preview(path, options, progress=progress) for path in files])


WATCH_RESULTS = ImportKind(translate("Cli", "見守り電話の結果"), tuple(WatchRole), look)


def _show(preview: WatchPreview, *, with_rows: bool) -> None:
    say(translate("Cli", "■ {name}（{sheets}）").format(
        name=preview.path.name, sheets=translate("Cli", "、").join(preview.sheets) or preview.encoding))
    say(translate("Cli", "列：{columns}").format(columns="　".join(
        f"{role_words(WatchRole(role))}={header}" for role, header in preview.columns.items())))
    if with_rows:
        for line, name, day, result in preview.first_rows:
            say(f"  {line}: {name} | {day} | {result}")
    say(translate("Cli", "{imported} / {rows}行、新しい電話 {new}件").format(
        imported=f"{preview.imported:,}", rows=f"{preview.rows:,}", new=f"{preview.new:,}"))
    if preview.results:
        say(translate("Cli", "、").join(f"{result_words(one)} {count:,}" for one, count in preview.results.items()))
    for note in preview.notes:
        say(note)
    for rejected in preview.rejected[:SHOWN]:
        say(translate("Cli", "入れない行 {line}行目：{reason}").format(line=rejected.line, reason=rejected.reason))
    if len(preview.rejected) > SHOWN:
        say(translate("Cli", "入れない行は、ほかに{count}行あります。").format(count=len(preview.rejected) - SHOWN))


def _file_json(preview: WatchPreview) -> dict[str, Any]:
    return {
        "file": preview.path.name, "rows": preview.rows, "imported": preview.imported, "new": preview.new,
        "present": preview.present, "cases": preview.cases, "settled": preview.settled, "results": dict(preview.results),
        "rejected": [{"line": one.line, "reason": one.reason} for one in preview.rejected],
        "mapping": dict(preview.columns), "encoding": preview.encoding, "sheets": list(preview.sheets),
        "already_imported": preview.already_imported, "notes": list(preview.notes)}
