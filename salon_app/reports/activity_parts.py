"""What several reports tell of the same sessions: 内容・成果・課題, photos that may be shown, アンケート. Nobody is named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from salon_app.reports.attendance_parts import (
    bands_table,
    classes_table,
    coverage_note,
    groups_table,
    roles_table,
    sexes_table,
)
from salon_app.reports.kit.model import Align, Block, Column, Columns, Picture, Pictures, Text
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper
from salon_app.services import Services
from salon_app.services.activities_values import ActivitySession
from salon_app.services.figures import AttendanceFigures
from salon_app.services.questionnaires_values import Tally

MOST_PHOTOS, PHOTOS_EACH = 24, 2
COMMENTS = 8


@dataclass(frozen=True)
class ShownPhoto:
    """A photo that may go on paper, with its session."""

    session: ActivitySession
    caption: str
    path: Path


@dataclass(frozen=True)
class ShownPhotos:
    """Photos in which nobody stands who has not agreed. `withheld`: how many are kept back for that; `left`: how many more
    there would be."""

    photos: tuple[ShownPhoto, ...] = ()
    withheld: int = 0
    left: int = 0


def groups_blocks(paper: Paper, figures: AttendanceFigures) -> tuple[Block, ...]:
    """行事別の実績; nothing of a single one."""
    if len(figures.activities) < 2:
        return ()
    names = {one.id: one.name for one in paper.services.activities.all(with_inactive=True)}
    return (groups_table("activities", "行事別の実績", "行事", [
        (names[key], figures.activities[key]) for key in names if key in figures.activities], figures.total),)


def people_blocks(paper: Paper, figures: AttendanceFigures) -> tuple[Block, ...]:
    """Participants by sex, 区分, age and role, and 参加率."""
    left: tuple[Block, ...] = (sexes_table(figures), *classes_table(figures))
    right: tuple[Block, ...] = (bands_table(paper, figures), roles_table(figures))
    notes = coverage_note(paper, figures)
    more: tuple[Block, ...] = (Text(paragraphs=notes, size=9),) if notes else ()
    return (Columns(columns=(left, right), widths=(98.0, 75.0)), *more)


def shown_photos(services: Services, held: Sequence[ActivitySession], *, on: date) -> ShownPhotos:
    """Photos of sessions in order of date, at most two of each, judged by the consents of `on`."""
    found: list[ShownPhoto] = []
    withheld = left = 0
    have = services.figures.photographed(held[0].day, held[-1].day) if held else frozenset()
    for session in (one for one in held if one.id in have):
        photos = services.photos.of(session.id, on=on)
        withheld += sum(1 for one in photos if not one.usable)
        usable = [one for one in photos if one.usable]
        each = PHOTOS_EACH if len(held) > 1 else MOST_PHOTOS
        for photo in usable[:min(each, MOST_PHOTOS - len(found))]:
            path = services.pictures.path(photo.file)
            if path is not None:
                found.append(ShownPhoto(session, photo.caption or session.title, path))
        left += max(0, len(usable) - each)
    return ShownPhotos(tuple(found), withheld, left)


def photo_blocks(paper: Paper, shown: ShownPhotos, *, title: str = "写真") -> tuple[Block, ...]:
    """写真ページ; how many were left out is said. Nothing where there is no photo at all."""
    if not shown.photos and not shown.withheld:
        return ()
    notes = (*((f"写る方の同意がそろわない写真 {shown.withheld}枚は、のせていません。",) if shown.withheld else ()),
             *((f"写真は1回に{PHOTOS_EACH}枚までのせています（ほかに{shown.left}枚）。",) if shown.left else ()))
    if not shown.photos:
        return (Text(title=title, paragraphs=notes),)
    pictures = tuple(Picture(one.path, f"写真{number}　{one.caption}　{paper.day_words(one.session.day)}")
                     for number, one in enumerate(shown.photos, 1))
    return (Pictures(title=title, pictures=pictures, notes=notes),)


def tallies(services: Services, figures: AttendanceFigures) -> tuple[Tally, ...]:
    """アンケート of the sessions that count, one a questionnaire."""
    counted = set(figures.session_rows()) | set(figures.session_rows(remote=True))
    found = []
    for questionnaire in services.questionnaires.all(with_inactive=True):
        ids = [one.session_id
               for one in services.questionnaires.answered_sessions(questionnaire.id, figures.start, figures.end)
               if one.session_id in counted]
        if ids:
            found.append(services.questionnaires.tally(questionnaire.id, ids))
    return tuple(found)


def words_table(paper: Paper, held: Sequence[ActivitySession]) -> tuple[Block, ...]:
    """内容・成果・課題 of each session that has some."""
    told = [one for one in held if one.content or one.outcome or one.issues]
    if not told:
        return ()
    table = TableBuilder("words", (
        Column("day", "開催日", width=30, once=True),
        Column("title", "行事", width=34),
        Column("what", "", width=15, align=Align.CENTER),
        Column("text", "内容・成果・課題", wraps=True),
    ), title="内容・成果・課題")
    for one in told:
        first = True
        for what, text in (("内容", one.content), ("成果", one.outcome), ("課題", one.issues)):
            if text:
                table.row(day=paper.day_words(one.day), title=one.title if first else None, what=what, text=text)
                first = False
    return (table.build(),)
