"""import people: old rosters. A second import of the same or a newer file updates."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from salon_app.cli.import_words import columns_found, left_out, listed, numbered, read_with
from salon_app.cli.kinds import GivenImport, ImportKind
from salon_app.model.imported_columns import LineRemark
from salon_app.model.roster_words import Role, role_name
from salon_app.model.texts import translate

if TYPE_CHECKING:
    from salon_app.services.people_import import ImportOptions, ImportPreview


def _given(given: GivenImport) -> ImportOptions:
    from salon_app.services.people_import import ImportOptions

    return ImportOptions(**vars(given.file), as_of=given.as_of)


def _told(preview: ImportPreview, with_rows: bool) -> Iterator[str]:
    yield read_with(preview, preview.header_line)
    yield columns_found(preview, lambda role: role_name(Role(role)))
    if with_rows:
        for one in preview.first_rows:
            yield f"  {one.line}: " + " | ".join((one.name, one.reading, one.place, one.phones, one.birth))
    yield translate("Cli", "{imported} / {rows}行：新しい方 {new}、変わる方 {updated}、そのままの方 {unchanged}").format(
        imported=f"{preview.imported:,}", rows=f"{preview.rows:,}", new=f"{preview.new:,}",
        updated=f"{preview.updated:,}", unchanged=f"{preview.unchanged:,}")
    yield from preview.notes
    yield from left_out(preview.rejected)
    yield from listed(_remarks(preview), translate("Cli", "{line}行目：{reason}"),
                      translate("Cli", "気をつける行は、ほかに{count}行あります。"))


def _remarks(preview: ImportPreview) -> list[LineRemark]:
    """What is said of lines, and what is in doubt, by line."""
    doubts = [LineRemark(one.line, one.sentence) for one in preview.doubts]
    return sorted([*preview.remarks, *doubts], key=lambda one: one.line)


def _facts(preview: ImportPreview) -> dict[str, Any]:
    return {
        "new": preview.new, "updated": preview.updated, "unchanged": preview.unchanged, "bodies": preview.bodies,
        "without_reading": preview.unread, "remarks": numbered(_remarks(preview)),
        "unused_columns": list(preview.mapping.unused), "encoding": preview.encoding, "delimiter": preview.delimiter,
        "header_line": preview.header_line, "sheet": preview.sheet, "ages_as_of": preview.as_of}


PEOPLE: ImportKind[ImportPreview] = ImportKind(
    translate("Cli", "名簿"), tuple(Role), lambda salon: salon.people_import, _given, _told, _facts,
    sums=("new", "updated", "unchanged", "bodies"), lists=("remarks",), options=frozenset({"--as-of"}))
"""Lines that are new, updated, unchanged and rejected are all lines."""
