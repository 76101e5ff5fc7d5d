"""Participants by sex, age, 区分 and role in rows of two, for papers that have to be short: a column a group, 延べ above 実."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from salon_app.model.people_words import FEMALE, MALE, UNANSWERED
from salon_app.reports.attendance_parts import band_words
from salon_app.reports.kit.model import Block, Column, Kind, Table
from salon_app.reports.kit.tables import TableBuilder
from salon_app.reports.paper import Paper
from salon_app.services.figures import AttendanceFigures
from salon_app.services.figures.attendance import Heads, ordered_bands

FIRST = 20.0  # mm of the labels 延べ and 実
OVERLAP = "区分は記名の方で、1人が2つ以上に入ることがあります。担い手・講師・見学の方は、参加者に入っていません。"
Group = tuple[str, int | None, int | None]
"""A column: words, 延べ, 実."""


def across_blocks(paper: Paper, figures: AttendanceFigures) -> tuple[Block, ...]:
    """男女, 年代, 区分 and roles."""
    when = "来た日" if paper.settings.age_at == "event" else "年度末"
    return (_table("sexes", _sexes(figures), title="参加者の内訳"),
            _table("bands", _bands(figures), notes=(f"年代は記名の方。{when}の年齢。",)),
            _table("classes", _classes(figures), total=False, notes=(OVERLAP,)))


def _sexes(figures: AttendanceFigures) -> list[Group]:
    unnamed, none = figures.total.unnamed, Heads()
    found: list[Group] = []
    for words, key, more in (("男", MALE, unnamed.men), ("女", FEMALE, unnamed.women), ("無回答・\n未記入", UNANSWERED, 0)):
        heads = figures.sexes.get(key, none)
        found.append((words, heads.total + more, heads.unique))
    return [*found, ("子ども\n（無記名）", unnamed.children, None), ("数えていない\n（無記名）", unnamed.others, None)]


def _bands(figures: AttendanceFigures) -> list[Group]:
    found: dict[str, Heads] = {}
    for band in ordered_bands(figures.bands):
        words, heads = band_words(band), figures.bands[band]
        before = found.get(words, Heads())
        found[words] = Heads(before.total + heads.total, before.unique + heads.unique)
    return [(words, heads.total, heads.unique) for words, heads in found.items()]


def _classes(figures: AttendanceFigures) -> list[Group]:
    total = figures.total
    return [*((f"うち\n{one.name}", one.heads.total, one.heads.unique) for one in figures.classes),
            *((words, heads.total, heads.unique) for words, heads in (
                ("担い手", total.helpers), ("講師", total.instructors), ("見学", total.visitors)))]


def _table(key: str, groups: Sequence[Group], *, total: bool = True, **table: Any) -> Table:
    """A row of 延べ and a row of 実; `total`: their sum at the end."""
    keys = tuple(f"group{at}" for at in range(len(groups)))
    columns = [Column("label", "", width=FIRST),
               *(Column(one, words, Kind.COUNT) for one, (words, _, _) in zip(keys, groups, strict=True))]
    if total:
        columns.append(Column("total", "計", Kind.COUNT, width=FIRST, adds=keys, bold=True))
    made = TableBuilder(key, columns, size=10.0, **table)
    made.row(label="延べ", **_cells(keys, [attendances for _, attendances, _ in groups]))
    made.row(label="実", **_cells(keys, [people for _, _, people in groups]))
    return made.build()


def _cells(keys: Sequence[str], values: Sequence[int | None]) -> dict[str, Any]:
    return dict(zip(keys, values, strict=True))
