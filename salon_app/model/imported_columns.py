"""Columns of a file that is imported: those a person points at, those their headers tell, what they mostly hold; and what is
said of a line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from salon_app.model.problems import InputProblem
from salon_app.model.sales_words import fold
from salon_app.model.table_values import Cell
from salon_app.model.texts import translate

R = TypeVar("R", bound=StrEnum)


@dataclass(frozen=True)
class LineRemark:
    """A line by its number in the file, and what a person should know of it: why it is not taken over, or what is odd."""

    line: int
    reason: str


def chosen_columns(headers: Sequence[str], chosen: Mapping[str, str], roles: type[R], *, several: Container[R] = (),
                   folded: Callable[[str], str] = fold) -> dict[R, tuple[int, ...]]:
    """Positions by role as a person chose them (role → header; '' for none, and then no position).

    A role of `several` may have several headers, with + between. Raises InputProblem (field: map) for a role or a header
    that isn't there.
    """
    positions: dict[str, int] = {}
    for at, header in enumerate(headers):
        positions.setdefault(folded(header), at)
    given: dict[R, tuple[int, ...]] = {}
    for name, header in chosen.items():
        try:
            role = roles(name.strip().casefold())
        except ValueError:
            sentence = translate("Import", "「{name}」という項目はありません。使えるのは {names} です。")
            raise InputProblem(sentence.format(name=name, names="・".join(roles)), field="map") from None
        parts = [header] if role not in several or folded(header) in positions else header.split("+")
        given[role] = tuple(_position(part, headers, positions, folded) for part in parts if header.strip())
    return given


def _position(header: str, headers: Sequence[str], positions: Mapping[str, int], folded: Callable[[str], str]) -> int:
    at = positions.get(folded(header))
    if at is None:
        sentence = translate("Import", "「{header}」という列がありません。ある列は {headers} です。")
        raise InputProblem(sentence.format(header=header, headers="・".join(headers)), field="map")
    return at


def told_columns(headers: Sequence[str], given: Mapping[R, tuple[int, ...]], words: Mapping[R, Sequence[str]], *,
                 apart: re.Pattern[str]) -> dict[R, int]:
    """One column a role: as `given`, else by the whole header without what is `apart`, the better of `words` first."""
    columns = {role: at[0] for role, at in given.items() if at}
    texts = [fold(apart.sub("", header)) for header in headers]
    for role, patterns in words.items():
        if role not in given:
            found = next((at for pattern in patterns for at, text in enumerate(texts)
                          if at not in columns.values() and re.fullmatch(pattern, text)), None)
            if found is not None:
                columns[role] = found
    return columns


def columns_lacking(lacking: Sequence[str], headers: Sequence[str]) -> InputProblem:
    """Without these columns (in words) nothing can be taken over: a person has to point at them (field: map)."""
    sentence = translate("Import", "{missing}の列が分かりません。ある列は {headers} です。列を選んでください。")
    return InputProblem(sentence.format(missing=translate("Import", "・").join(lacking), headers="・".join(headers)),
                        field="map")


class ColumnSample:
    """The first rows by column, with what each column mostly holds. Blank cells do not count."""

    def __init__(self, headers: Sequence[str], rows: Sequence[Sequence[Cell]], today: date) -> None:
        self.headers = headers
        self.cells = [[row[at] for row in rows if str(row[at]).strip()] for at in range(len(headers))]
        self._today = today
        self._shares: dict[tuple[int, str], float] = {}

    def share(self, at: int, what: str, test: Callable[[Cell], bool]) -> float:
        """Which part of the cells that aren't empty passes `test`, called `what`; -1 for an empty column."""
        key = (at, what)
        if key not in self._shares:
            counts = Counter(self.cells[at])
            whole = sum(counts.values())
            self._shares[key] = sum(n for cell, n in counts.items() if test(cell)) / whole if whole else -1.0
        return self._shares[key]
