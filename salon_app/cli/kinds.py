"""What can be imported and exported from the command line: each kind is one entry, in a module of its own.

A kind reads nothing before it is asked to; the heavy services are loaded inside its functions.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from salon_app.cli.given import UsageProblem
from salon_app.model.progress import Progress
from salon_app.model.texts import translate

if TYPE_CHECKING:
    from salon_app.salon import Salon


@dataclass(frozen=True)
class GivenImport:
    """What was typed behind `import`. `columns`: role → header ('' for none); `as_of`: the date that ages are told on.

    `year`: what dates without one belong to, as typed.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    prices: Mapping[str, Decimal] = field(default_factory=dict)
    unit: Decimal = Decimal(1)
    skip_items: frozenset[str] = frozenset()
    as_of: date | None = None
    year: str = ""
    header_line: int | None = None
    sheet: str | None = None
    encoding: str | None = None
    strict: bool = False
    again: bool = False


class Looked(Protocol):
    """Files that were looked at; nothing is stored before `take_over`."""

    def say(self, *, with_rows: bool) -> None:
        """In words, on the answer's side; `with_rows`: also the first rows."""

    def take_over(self, progress: Progress) -> None:
        """All files or nothing. Raises RuleProblem or InputProblem."""

    def as_json(self, *, dry_run: bool) -> Mapping[str, Any]:
        """The sums of all files, and each file."""


@dataclass(frozen=True)
class ImportKind:
    """A kind of record. `roles` are the names that `--map` knows, `options` the options that only some kinds take."""

    words: str
    roles: Sequence[str]
    look: Callable[[Salon, Sequence[Path], GivenImport, Progress], Looked]
    options: frozenset[str] = frozenset()


@dataclass(frozen=True)
class GivenExport:
    """What was typed behind `export`; dates are included, None where the kind chooses."""

    start: date | None = None
    end: date | None = None


@dataclass(frozen=True)
class Exported:
    """A file's content. `facts` are for scripts, `notes` say what was left out."""

    data: bytes
    facts: Mapping[str, Any]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class ExportKind:
    """A kind of file. `suffix` with its dot; `elsewhere` says where other formats of it come from."""

    words: str
    suffix: str
    make: Callable[[Salon, GivenExport, Progress], Exported]
    options: frozenset[str] = frozenset()
    elsewhere: str = ""


def refuse_foreign(kind: str, options: frozenset[str], typed: Mapping[str, bool]) -> None:
    """Options that mean nothing to `kind` are said, not passed over. Raises UsageProblem."""
    for option, given in typed.items():
        if given and option not in options:
            sentence = translate("Cli", "{option} は {kind} には使えません。")
            raise UsageProblem(sentence.format(option=option, kind=kind))


def kind_list(kinds: Mapping[str, ImportKind] | Mapping[str, ExportKind]) -> str:
    """`sales（売上）、people（名簿）`, for a help text."""
    return translate("Cli", "、").join(
        translate("Cli", "{kind}（{words}）").format(kind=key, words=one.words) for key, one in kinds.items())
