"""What the imports of files have in common: whether a file was taken over before, and how its columns were understood."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from sqlmodel import col, select

from salon_app.services.business_day import BusinessDay
from salon_app.services.settings import SettingsService
from salon_app.store.tables import ImportBatchRow
from salon_app.store.unit_of_work import UnitOfWork
from salon_app.system.atomic import file_digest, read_problem

REMEMBERED = 50


def digest_of(path: Path) -> str:
    """What tells a file apart from every other. Raises EnvironmentProblem when it can't be read."""
    try:
        return file_digest(path)
    except OSError as error:
        raise read_problem(error, path) from error


def imported_on(uow: UnitOfWork, day: BusinessDay, kind: str, digest: str) -> date | None:
    """The day on which the very same file was last taken over, if it was."""
    with uow.read() as session:
        at = session.exec(select(ImportBatchRow.at).where(ImportBatchRow.digest == digest, ImportBatchRow.kind == kind)
                          .order_by(col(ImportBatchRow.id).desc()).limit(1)).first()
        return None if at is None else day.clock.local(at).date()


def remembered_columns(settings: SettingsService, signature: str) -> dict[str, str]:
    """Header by role as a person chose them for a file with the same headers; empty where nobody did."""
    kept = next((one for one in settings.get().import_mappings if one["signature"] == signature), None)
    return dict(kept["columns"]) if kept else {}


def remember_columns(settings: SettingsService, signature: str, columns: Mapping[str, str], roles: Iterable[str], *,
                     by: int | None) -> None:
    """The columns a person chose are proposed first when a file with the same headers comes again."""
    others = [one for one in settings.get().import_mappings if one["signature"] != signature]
    whole = {**dict.fromkeys(map(str, roles), ""), **columns}
    settings.change(by=by, import_mappings=[{"signature": signature, "columns": whole}, *others][:REMEMBERED])
