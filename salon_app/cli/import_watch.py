"""import watch-results: what the automatic call service brought. A second import of the same or a later file doubles nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from salon_app.cli.import_words import columns_found, left_out, read_sheets
from salon_app.cli.kinds import ImportKind
from salon_app.model.texts import translate
from salon_app.model.watch import result_words
from salon_app.model.watch_results import WatchRole, role_words

if TYPE_CHECKING:
    from salon_app.services.watch_import import WatchPreview


def _told(preview: WatchPreview, with_rows: bool) -> Iterator[str]:
    yield read_sheets(preview)
    yield columns_found(preview, lambda role: role_words(WatchRole(role)))
    if with_rows:
        for line, name, day, result in preview.first_rows:
            yield f"  {line}: {name} | {day} | {result}"
    yield translate("Cli", "{imported} / {rows}行、新しい電話 {new}件").format(
        imported=f"{preview.imported:,}", rows=f"{preview.rows:,}", new=f"{preview.new:,}")
    if preview.results:
        yield translate("Cli", "、").join(f"{result_words(one)} {count:,}" for one, count in preview.results.items())
    yield from preview.notes
    yield from left_out(preview.rejected)


def _facts(preview: WatchPreview) -> dict[str, Any]:
    return {"new": preview.new, "present": preview.present, "cases": preview.cases, "settled": preview.settled,
            "results": dict(preview.results), "encoding": preview.encoding, "sheets": list(preview.sheets)}


WATCH_RESULTS: ImportKind[WatchPreview] = ImportKind(
    translate("Cli", "見守り電話の結果"), tuple(WatchRole), lambda salon: salon.watch_import, lambda given: given.file, _told,
    _facts, sums=("new", "present", "cases"))
