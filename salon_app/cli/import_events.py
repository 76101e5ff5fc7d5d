"""import events: lists of events as people type them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from salon_app.cli.kinds import GivenImport, ImportKind
from salon_app.cli.output import say
from salon_app.model.event_words import EventRole, role_words
from salon_app.model.progress import Progress
from salon_app.model.texts import translate

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.services.events_import import EventsPreview

SHOWN = 20


class LookedEvents:
    """Lists of events, shown or taken over."""

    def __init__(self, salon: Salon, previews: Sequence[EventsPreview]) -> None:
        self._salon = salon
        self._previews = previews

    def say(self, *, with_rows: bool) -> None:
        """Each file in words."""
        for preview in self._previews:
            _show(preview, with_rows=with_rows)

    def take_over(self, progress: Progress) -> None:
        """All files or nothing."""
        self._salon.events_import.commit_all(self._previews, progress=progress)

    def as_json(self, *, dry_run: bool) -> Mapping[str, Any]:
        """The sums of all files, and each file; `sessions` are those that are new."""
        files = [_file_json(preview) for preview in self._previews]
        sums = {key: sum(one[key] for one in files) for key in (
            "rows", "imported", "new_activities", "sessions", "present")}
        lists = {key: [{"file": one["file"], **line} if len(files) > 1 else line for one in files for line in one[key]]
                 for key in ("rejected", "not_understood")}
        return {**sums, **lists, "dry_run": dry_run, "files": files}


def look(salon: Salon, files: Sequence[Path], given: GivenImport, progress: Progress) -> LookedEvents:
    """Preview the files."""
    from salon_app.services.events_import import EventsOptions

    options = EventsOptions(columns=given.columns, year=given.year, header_line=given.header_line, sheet=given.sheet,
                            encoding=given.encoding, strict=given.strict)
    return LookedEvents(salon, [salon.events_import.preview(path, options, progress=progress) for path in files])


EVENTS = ImportKind(translate("Cli", "行事"), tuple(EventRole), look, frozenset({"--year"}))


def _show(preview: EventsPreview, *, with_rows: bool) -> None:
    say(translate("Cli", "■ {name}（{sheets}）").format(
        name=preview.path.name, sheets=translate("Cli", "、").join(preview.sheets) or preview.encoding))
    say(translate("Cli", "列：{columns}").format(columns="　".join(
        f"{role_words(EventRole(role))}={header}" for role, header in preview.columns.items())))
    if with_rows:
        for record in preview.records[:SHOWN]:
            say(translate("Cli", "  {line}行目：{name} {count}回").format(
                line=record.line, name=record.activity.name, count=len(record.occurrences)))
    say(translate("Cli", "{imported} / {rows}件、新しい行事 {activities}件、新しい開催 {sessions}回").format(
        imported=preview.imported, rows=preview.rows, activities=preview.new_activities, sessions=f"{preview.sessions:,}"))
    for note in preview.notes:
        say(note)
    for missed in preview.not_understood:
        say(translate("Cli", "分からなかったところ {line}行目「{name}」：{reason}").format(
            line=missed.line, name=missed.name, reason=missed.reason))
    for rejected in preview.rejected[:SHOWN]:
        say(translate("Cli", "入れない行 {line}行目：{reason}").format(line=rejected.line, reason=rejected.reason))
    if len(preview.rejected) > SHOWN:
        say(translate("Cli", "入れない行は、ほかに{count}行あります。").format(count=len(preview.rejected) - SHOWN))


def _file_json(preview: EventsPreview) -> dict[str, Any]:
    return {
        "file": preview.path.name, "rows": preview.rows, "imported": preview.imported,
        "new_activities": preview.new_activities, "sessions": preview.sessions, "present": preview.present,
        "rejected": [{"line": one.line, "reason": one.reason} for one in preview.rejected],
        "not_understood": [{"line": one.line, **({"sheet": one.sheet} if one.sheet else {}), "name": one.name,
                            "words": one.words, "reason": one.reason} for one in preview.not_understood],
        "asks_year": preview.asks_year, "mapping": dict(preview.columns), "sheets": list(preview.sheets),
        "already_imported": preview.already_imported, "notes": list(preview.notes)}
