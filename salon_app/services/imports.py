"""What the imports of files have in common: what is said of a file, what a preview shows, when a file is refused, whether it
was taken over before, and how its columns were understood."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Sized
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import ClassVar, Generic, TypeVar

from sqlmodel import col, select

from salon_app.model.imported_columns import LineRemark
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.progress import Progress
from salon_app.model.texts import translate
from salon_app.services.business_day import BusinessDay
from salon_app.services.settings import SettingsService
from salon_app.store.tables import ImportBatchRow
from salon_app.store.unit_of_work import Operation, UnitOfWork
from salon_app.system.atomic import file_digest, read_problem
from salon_app.system.tabular import TableFile, read_table

Options = TypeVar("Options", bound="FileOptions")
Preview = TypeVar("Preview", bound="FilePreview")
Result = TypeVar("Result")

REMEMBERED = 50


@dataclass(frozen=True)
class FileOptions:
    """What the person says about a file. `columns`: role → header ('' for none), as `--map`. `strict` refuses a file with
    any rejected line."""

    columns: Mapping[str, str] = field(default_factory=dict)
    header_line: int | None = None
    sheet: str | None = None
    encoding: str | None = None
    strict: bool = False

    def table(self, path: Path) -> TableFile:
        """The table in `path`. Raises InputProblem for what is none, EnvironmentProblem for what can't be read."""
        return read_table(path, header_line=self.header_line, sheet=self.sheet, encoding=self.encoding)


@dataclass(frozen=True)
class FilePreview:
    """What a file holds and what taking it over would do; nothing is stored yet.

    `columns`: role → header(s) as understood. `sheet` was read, `sheets` are those of the file. `rows` counts what the file
    holds, `imported` what of it is taken over or in the book already, `rejected` are the other lines. `notes` are sentences
    about the whole file. Amounts are in the file's unit (yen).
    """

    path: Path
    digest: str
    options: FileOptions
    headers: tuple[str, ...]
    columns: Mapping[str, str]
    encoding: str
    sheet: str
    sheets: tuple[str, ...]
    rows: int
    imported: int
    rejected: tuple[LineRemark, ...]
    already_imported: date | None
    notes: tuple[str, ...]


class FileImports(Generic[Options, Preview, Result]):
    """Looks at files of one `kind`, shows what would come of them, and takes them over whole or not at all."""

    kind: ClassVar[str]

    def __init__(self, uow: UnitOfWork, day: BusinessDay) -> None:
        self._uow = uow
        self._day = day

    def preview(self, path: Path, options: Options | None = None, *, progress: Progress | None = None) -> Preview:
        """Read `path` and say what taking it over would do.

        Raises InputProblem for what is no table or a column that isn't there or can't be found (field: map),
        EnvironmentProblem for a file that can't be read.
        """
        raise NotImplementedError

    def commit(self, preview: Preview, *, by: int | None = None, progress: Progress | None = None) -> Result:
        """Take over what `preview` showed, all of it or nothing. Raises InputProblem or RuleProblem as `commit_all`."""
        return self.commit_all((preview,), by=by, progress=progress)[0]

    def commit_all(self, previews: Sequence[Preview], *, by: int | None = None,
                   progress: Progress | None = None) -> tuple[Result, ...]:
        """Several files in one operation: all of them or nothing."""
        raise NotImplementedError

    def _imported_on(self, digest: str) -> date | None:
        """The day on which the very same file was last taken over, if it was."""
        with self._uow.read() as session:
            at = session.exec(select(ImportBatchRow.at).where(
                ImportBatchRow.digest == digest, ImportBatchRow.kind == self.kind)
                .order_by(col(ImportBatchRow.id).desc()).limit(1)).first()
            return None if at is None else self._day.clock.local(at).date()

    def _keep_batch(self, operation: Operation, preview: Preview, *, imported: int, rounding: int = 0) -> int:
        """That the file was taken over, `imported` rows of it; its id. `rounding` in the file's unit."""
        return operation.insert(
            ImportBatchRow, at=self._day.clock.now(), kind=self.kind, file_name=preview.path.name, digest=preview.digest,
            rows=preview.rows, imported=imported, rounding=rounding)


def digest_of(path: Path) -> str:
    """What tells a file apart from every other. Raises EnvironmentProblem when it can't be read."""
    try:
        return file_digest(path)
    except OSError as error:
        raise read_problem(error, path) from error


def check_lines(preview: FilePreview, taken: Sized) -> None:
    """Raises RuleProblem for rejected lines of a strict file, InputProblem (field: file) where nothing is `taken`."""
    name, first = preview.path.name, next(iter(preview.rejected), LineRemark(0, ""))
    if preview.rejected and preview.options.strict:
        sentence = translate(
            "Import", "「{name}」に読めない行が{count}行あります（{line}行目：{reason}）。何も取りこんでいません。")
        raise RuleProblem(sentence.format(name=name, count=len(preview.rejected), line=first.line, reason=first.reason))
    if not taken:
        sentence = translate("Import", "「{name}」に、取りこめる行がありません。")
        if preview.rejected:
            sentence = translate("Import", "「{name}」に、取りこめる行がありません（{line}行目：{reason}）。")
        raise InputProblem(sentence.format(name=name, line=first.line, reason=first.reason), field="file")


def remembered_columns(settings: SettingsService, signature: str) -> dict[str, str]:
    """Header by role as a person chose them for a file with the same headers; empty where nobody did."""
    kept = next((one for one in settings.get().import_mappings if one["signature"] == signature), None)
    return dict(kept["columns"]) if kept else {}


def remember_columns(settings: SettingsService, signature: str, preview: FilePreview, roles: Iterable[str], *,
                     by: int | None) -> None:
    """If a person chose columns, they are proposed first when a file with the same headers comes again."""
    if preview.options.columns:
        others = [one for one in settings.get().import_mappings if one["signature"] != signature]
        whole = {**dict.fromkeys(map(str, roles), ""), **preview.columns}
        settings.change(by=by, import_mappings=[{"signature": signature, "columns": whole}, *others][:REMEMBERED])
