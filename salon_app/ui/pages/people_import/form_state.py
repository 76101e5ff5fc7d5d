"""What the page shows of a roster's file, in words. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from salon_app.model.roster_cells import cell_text
from salon_app.model.roster_words import Role
from salon_app.model.texts import translate
from salon_app.model.yen import excerpt
from salon_app.services.people_import import (
    LEFT_OUT,
    NEW,
    DoubtfulLine,
    ImportPreview,
    PlannedLine,
    which_one,
)
from salon_app.ui.import_state import Seen

USUAL = (Role.NAME, Role.READING, Role.BLOCK, Role.ROOM, Role.ADDRESS, Role.PHONE, Role.BIRTH, Role.SEX, Role.NOTES)
"""Columns that are offered also where the file has none."""
SHOWN_DOUBTS, SHOWN_ROWS = 30, 5


def roles_shown(named: Mapping[str, str], everything: bool) -> tuple[Role, ...]:
    """The columns to show: those of the file and the usual ones; all on request."""
    apart = named.get(Role.FAMILY) or named.get(Role.GIVEN) or named.get(Role.BODY)
    return tuple(role for role in Role if everything or named.get(role) or (
        role in USUAL and not (role is Role.NAME and apart) and not (role is Role.READING and named.get(Role.FAMILY_READING))))


def column_words(seen: Seen[ImportPreview]) -> tuple[tuple[str, str], ...]:
    """Each column with what stands in it in the first line, so that one without a name can be told."""
    example = translate("Import", "{header}（例　{cell}）")
    cells = seen.preview.entries[0].cells if seen.preview is not None and seen.preview.entries else ()
    texts = [cell_text(cell) for cell in cells] or [""] * len(seen.headers)
    return tuple((header, example.format(header=header, cell=excerpt(text)) if text else header)
                 for header, text in zip(seen.headers, texts, strict=True))


def chosen_columns(named: Mapping[str, str], role: Role, headers: Sequence[str]) -> dict[str, str]:
    """What to say of the columns after `role` was given these; another role that had one of them loses it."""
    columns = {str(role): "+".join(headers)}
    for other, header in named.items():
        parts = header.split("+")
        left = [part for part in parts if part not in headers]
        if other != role and len(left) < len(parts):
            columns[other] = "+".join(left)
    return columns


def counted(preview: ImportPreview, count: int) -> str:
    """`3名`, or `3件` where there are only bodies."""
    if preview.bodies and preview.bodies == len(preview.entries):
        return translate("Import", "{count}件").format(count=f"{count:,}")
    return translate("Import", "{count}名").format(count=f"{count:,}")


def facts(preview: ImportPreview) -> tuple[tuple[str, str], ...]:
    """The counts in words, for two columns."""
    lines = translate("Import", "{count}行")
    found = [(translate("Import", "ファイルの行"), lines.format(count=f"{preview.rows:,}")),
             (translate("Import", "新しく入れる方"), counted(preview, preview.new))]
    if preview.updated:
        found.append((translate("Import", "変わったところを直す方"), counted(preview, preview.updated)))
    if preview.unchanged:
        found.append((translate("Import", "もう名簿にあり、そのままの方"), counted(preview, preview.unchanged)))
    if preview.rejected:
        found.append((translate("Import", "入れない行"), lines.format(count=f"{len(preview.rejected):,}")))
    if preview.bodies and preview.bodies < len(preview.entries):
        pieces = translate("Import", "{count}件")
        found.append((translate("Import", "うち団体・施設"), pieces.format(count=f"{preview.bodies:,}")))
    if preview.unread:
        found.append((translate("Import", "ふりがなのない方"), counted(preview, preview.unread)))
    return tuple(found)


def main_words(preview: ImportPreview) -> str:
    """What the main button does; '' when there is nothing to do."""
    if preview.new and preview.updated:
        return translate("Import", "{new}を名簿に入れ、{updated}を直す").format(
            new=counted(preview, preview.new), updated=counted(preview, preview.updated))
    if preview.new:
        return translate("Import", "{new}を名簿に入れる").format(new=counted(preview, preview.new))
    if preview.updated:
        return translate("Import", "{updated}の変わったところを直す").format(updated=counted(preview, preview.updated))
    return ""


def row_words(line: PlannedLine) -> tuple[str, str, str]:
    """How one of the first lines was understood: the name, what is known beside it, and what becomes of it."""
    known = translate("Import", "　").join(filter(None, (line.place, line.birth, line.phones)))
    state = {"new": translate("Import", "新しい方"), "updated": translate("Import", "直す方"),
             "unchanged": translate("Import", "そのまま")}[line.state]
    if line.changed:
        what = translate("Import", "直すところ：{what}").format(what=translate("Import", "・").join(line.changed))
        known = "\n".join(filter(None, (known, what)))
    name = translate("Import", "{name}（{reading}）").format(name=line.name, reading=line.reading) if line.reading else line.name
    return name, known, state


def doubt_words(doubt: DoubtfulLine) -> tuple[str, str]:
    """A line in doubt, and what happens to it now."""
    name = translate("Import", "{name}（{place}）").format(name=doubt.name, place=doubt.place) if doubt.place else doubt.name
    head = translate("Import", "{line}行目　{name}").format(line=doubt.line, name=name)
    return head, next(words for value, words in doubt_choices(doubt) if value == doubt.chosen)


def doubt_choices(doubt: DoubtfulLine) -> tuple[tuple[int, str], ...]:
    """What may be decided: one of the people of the roster, somebody new, or nothing."""
    same = translate("Import", "名簿の {name}（{who}）と同じ")
    plain = translate("Import", "名簿の {name} と同じ")
    people = [(one.id, (same if which_one(one) else plain).format(name=one.name, who=which_one(one)))
              for one in doubt.candidates]
    return *people, (NEW, translate("Import", "別の方として、新しく入れる")), (LEFT_OUT, translate("Import", "入れない"))
