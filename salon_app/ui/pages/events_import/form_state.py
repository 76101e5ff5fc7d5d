"""What the page shows of a list of events, in words. No Qt."""

from __future__ import annotations

from salon_app.model.dates import wareki
from salon_app.model.event_words import EventRole
from salon_app.model.texts import translate
from salon_app.services.events_import import EventsPreview

ROLES = (EventRole.NAME, EventRole.DATE, EventRole.STARTS, EventRole.ENDS, EventRole.PLACE)
"""The columns a person may have to point at; the others are found or left."""
SHOWN = 60


def facts(preview: EventsPreview) -> tuple[tuple[str, str], ...]:
    """The counts in words, for two columns."""
    found = [
        (translate("Events", "書かれている行事"), translate("Events", "{count}件").format(count=f"{preview.rows:,}")),
        (translate("Events", "新しい行事"), translate("Events", "{count}件").format(count=f"{preview.new_activities:,}")),
        (translate("Events", "新しい開催"), translate("Events", "{count}回").format(count=f"{preview.sessions:,}"))]
    days = [one.day for record in preview.records for one in record.occurrences]
    if days:
        found.append((translate("Events", "期間"), translate("Events", "{start}から\n{end}まで").format(
            start=wareki(min(days)), end=wareki(max(days)))))
    if preview.not_understood and not preview.asks_year:
        found.append((translate("Events", "日時が分からないもの"), translate("Events", "{count}件").format(
            count=f"{len({(one.sheet, one.line) for one in preview.not_understood}):,}")))
    if preview.rejected:
        found.append((translate("Events", "取りこめない行"), translate("Events", "{count}行").format(
            count=f"{len(preview.rejected):,}")))
    return tuple(found)


def missed(preview: EventsPreview) -> tuple[tuple[str, str], ...]:
    """Events whose dates or times are left to a person, each with the reason; then lines that cannot be taken over."""
    found = [(one.name, translate("Events", "{line}行目：{reason}").format(line=one.line, reason=one.reason))
             for one in preview.not_understood]
    found += [(translate("Events", "取りこめない行"), translate("Events", "{line}行目：{reason}").format(
        line=one.line, reason=one.reason)) for one in preview.rejected]
    if len(found) > SHOWN:
        found[SHOWN:] = [(translate("Events", "ほかに{count}件あります。").format(count=len(found) - SHOWN), "")]
    return tuple(found)


def remarks(preview: EventsPreview) -> str:
    """How the file was read, and what is there already."""
    said = list(preview.notes)
    if preview.already_imported is not None:
        sentence = translate("Events", "{date}に取りこんだファイルです。新しいものだけ入れます。")
        said.insert(0, sentence.format(date=wareki(preview.already_imported)))
    return "\n".join(said)
