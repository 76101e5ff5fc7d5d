"""import people: old rosters. A second import of the same or a newer file updates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from salon_app.cli.kinds import GivenImport, ImportKind
from salon_app.cli.output import say
from salon_app.model.progress import Progress
from salon_app.model.roster_words import Role, role_name
from salon_app.model.texts import translate

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.services.people_import import ImportPreview, LineRemark

SHOWN = 20


class LookedRosters:
    """Rosters, shown or taken over."""

    def __init__(self, salon: Salon, previews: Sequence[ImportPreview]) -> None:
        self._salon = salon
        self._previews = previews

    def say(self, *, with_rows: bool) -> None:
        """Each file in words."""
        for preview in self._previews:
            _show(preview, with_rows=with_rows)

    def take_over(self, progress: Progress) -> None:
        """All files or nothing."""
        self._salon.people_import.commit_all(self._previews, progress=progress)

    def as_json(self, *, dry_run: bool) -> Mapping[str, Any]:
        """The counts of all files, and each file. Lines that are new, updated, unchanged and rejected are all lines."""
        files = [_file_json(preview) for preview in self._previews]
        several = len(files) > 1
        sums = {key: sum(one[key] for one in files) for key in ("rows", "imported", "new", "updated", "unchanged", "bodies")}
        lists = {key: [{"file": one["file"], **line} if several else line for one in files for line in one[key]]
                 for key in ("rejected", "remarks")}
        return {**sums, **lists, "dry_run": dry_run, "files": files}


def look(salon: Salon, files: Sequence[Path], given: GivenImport, progress: Progress) -> LookedRosters:
    """Preview the files."""
    from salon_app.services.people_import import ImportOptions

    options = ImportOptions(
        columns=given.columns, as_of=given.as_of, header_line=given.header_line, sheet=given.sheet,
        encoding=given.encoding, strict=given.strict)
    return LookedRosters(salon, [salon.people_import.preview(path, options, progress=progress) for path in files])


PEOPLE = ImportKind(translate("Cli", "名簿"), tuple(Role), look, frozenset({"--as-of"}))


def _show(preview: ImportPreview, *, with_rows: bool) -> None:
    say(translate("Cli", "■ {name}（{encoding}、見出し {header}）").format(
        name=preview.path.name, encoding=preview.encoding, header=preview.header_line or translate("Cli", "なし")))
    say(translate("Cli", "列：{columns}").format(columns="　".join(
        f"{role_name(Role(role))}={header}" for role, header in preview.mapping.named().items())))
    if with_rows:
        for one in preview.first_rows:
            say(f"  {one.line}: " + " | ".join((one.name, one.reading, one.place, one.phones, one.birth)))
    say(translate("Cli", "{imported} / {rows}行：新しい方 {new}、変わる方 {updated}、そのままの方 {unchanged}").format(
        imported=f"{preview.imported:,}", rows=f"{preview.rows:,}", new=f"{preview.new:,}",
        updated=f"{preview.updated:,}", unchanged=f"{preview.unchanged:,}"))
    for note in preview.notes:
        say(note)
    _list(preview.rejected, translate("Cli", "入れない行 {line}行目：{reason}"),
          translate("Cli", "入れない行は、ほかに{count}行あります。"))
    _list(_remarks(preview), translate("Cli", "{line}行目：{reason}"),
          translate("Cli", "気をつける行は、ほかに{count}行あります。"))


def _list(lines: Sequence[LineRemark], sentence: str, more: str) -> None:
    for one in lines[:SHOWN]:
        say(sentence.format(line=one.line, reason=one.reason))
    if len(lines) > SHOWN:
        say(more.format(count=len(lines) - SHOWN))


def _remarks(preview: ImportPreview) -> list[LineRemark]:
    """What is said of lines, and what is in doubt, by line."""
    from salon_app.services.people_import import LineRemark

    doubts = [LineRemark(one.line, one.sentence) for one in preview.doubts]
    return sorted([*preview.remarks, *doubts], key=lambda one: one.line)


def _file_json(preview: ImportPreview) -> dict[str, Any]:
    return {
        "file": preview.path.name, "rows": preview.rows, "imported": preview.imported, "new": preview.new,
        "updated": preview.updated, "unchanged": preview.unchanged, "bodies": preview.bodies,
        "without_reading": preview.unread,
        "rejected": [{"line": one.line, "reason": one.reason} for one in preview.rejected],
        "remarks": [{"line": one.line, "reason": one.reason} for one in _remarks(preview)],
        "mapping": preview.mapping.named(), "unused_columns": list(preview.mapping.unused), "encoding": preview.encoding,
        "delimiter": preview.delimiter, "header_line": preview.header_line, "sheet": preview.sheet,
        "ages_as_of": preview.as_of, "already_imported": preview.already_imported, "notes": list(preview.notes)}
