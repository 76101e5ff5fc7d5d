"""import events: lists of events as people type them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from salon_app.cli.import_words import SHOWN, columns_found, left_out, read_sheets
from salon_app.cli.kinds import GivenImport, ImportKind
from salon_app.model.event_words import EventRole, role_words
from salon_app.model.texts import translate

if TYPE_CHECKING:
    from salon_app.services.events_import import EventsOptions, EventsPreview


def _given(given: GivenImport) -> EventsOptions:
    from salon_app.services.events_import import EventsOptions

    return EventsOptions(**vars(given.file), year=given.year)


def _told(preview: EventsPreview, with_rows: bool) -> Iterator[str]:
    yield read_sheets(preview)
    yield columns_found(preview, lambda role: role_words(EventRole(role)))
    if with_rows:
        for record in preview.records[:SHOWN]:
            yield translate("Cli", "  {line}行目：{name} {count}回").format(
                line=record.line, name=record.activity.name, count=len(record.occurrences))
    yield translate("Cli", "{imported} / {rows}件、新しい行事 {activities}件、新しい開催 {sessions}回").format(
        imported=preview.imported, rows=preview.rows, activities=preview.new_activities, sessions=f"{preview.sessions:,}")
    yield from preview.notes
    for missed in preview.not_understood:
        yield translate("Cli", "分からなかったところ {line}行目「{name}」：{reason}").format(
            line=missed.line, name=missed.name, reason=missed.reason)
    yield from left_out(preview.rejected)


def _facts(preview: EventsPreview) -> dict[str, Any]:
    return {
        "new_activities": preview.new_activities, "sessions": preview.sessions, "present": preview.present,
        "not_understood": [{"line": one.line, **({"sheet": one.sheet} if one.sheet else {}), "name": one.name,
                            "words": one.words, "reason": one.reason} for one in preview.not_understood],
        "asks_year": preview.asks_year, "sheets": list(preview.sheets)}


EVENTS: ImportKind[EventsPreview] = ImportKind(
    translate("Cli", "行事"), tuple(EventRole), lambda salon: salon.events_import, _given, _told, _facts,
    sums=("new_activities", "sessions", "present"), lists=("not_understood",), options=frozenset({"--year"}))
"""`sessions` are those that are new."""
