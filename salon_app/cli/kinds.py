"""What can be imported and exported from the command line: each kind is one entry, in a module of its own.

A kind reads nothing before it is asked to; the heavy services are loaded inside its functions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from salon_app.cli.given import UsageProblem
from salon_app.model.progress import Progress
from salon_app.model.texts import translate

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.services.imports import FileImports, FileOptions, FilePreview

Shown = TypeVar("Shown", bound="FilePreview")


@dataclass(frozen=True)
class GivenImport:
    """What was typed behind `import`: of any `file`, and what only some kinds take. `as_of`: the date that ages are told on.

    `year`: what dates without one belong to, as typed.
    """

    file: FileOptions
    prices: Mapping[str, Decimal] = field(default_factory=dict)
    unit: Decimal = Decimal(1)
    skip_items: frozenset[str] = frozenset()
    as_of: date | None = None
    year: str = ""
    again: bool = False


@dataclass(frozen=True)
class ImportKind(Generic[Shown]):
    """A kind of record. `roles` are the names that `--map` knows, `options` the options that only some kinds take.

    `service` looks at files and takes them over, with the options that `given` makes of what was typed. `told` says a file in
    words, line by line, with or without its first rows. For scripts: `facts` of a file beside those every file has, the
    `sums` and `lists` of them over all files, and what `all_files` have in common.
    """

    words: str
    roles: Sequence[str]
    service: Callable[[Salon], FileImports[Any, Shown, Any]]
    given: Callable[[GivenImport], FileOptions]
    told: Callable[[Shown, bool], Iterable[str]]
    facts: Callable[[Shown], Mapping[str, Any]]
    sums: tuple[str, ...]
    lists: tuple[str, ...] = ()
    all_files: Callable[[Shown], Mapping[str, Any]] = lambda _first: {}
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


def kind_list(kinds: Mapping[str, ImportKind[Any]] | Mapping[str, ExportKind]) -> str:
    """`sales（売上）、people（名簿）`, for a help text."""
    return translate("Cli", "、").join(
        translate("Cli", "{kind}（{words}）").format(kind=key, words=one.words) for key, one in kinds.items())
