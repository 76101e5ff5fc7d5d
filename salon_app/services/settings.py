"""The salon's own choices. One record of typed values, each with the default that a salon can live with."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

from sqlmodel import select

from salon_app.model.operations import Op
from salon_app.store.remembered import Remembered
from salon_app.store.tables import SettingRow
from salon_app.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class SalonSettings:
    """Everything a salon may choose. Yen are integers; hours and months are numbers as spoken."""

    name: str = "ふれあいサロン"
    body_kind: str = "voluntary"  # npo (NPO法人), voluntary (任意団体), town (町会)
    leader: str = ""
    address: str = ""
    phone: str = ""
    registration_number: str = ""  # T + 13 digits, only if registered for qualified invoices
    fiscal_start_month: int = 4
    pays_consumption_tax: bool = False
    day_changes_at_hour: int = 4
    till_float: int = 20_000
    second_person_over: int = 1_000  # yen of difference from which a second person confirms
    show_expected_first: bool = False
    use_2000_note: bool = False
    help_name: str = ""
    help_phone: str = ""
    receipt_note: str = ""
    founded: bool = False
    practice: bool = False
    theme: str = "light"  # light, dark, high_contrast
    scale: int = 100  # 100, 125, 150, 200 per cent
    language: str = "ja"
    usb_copied_at: str = ""  # ISO instant of the last copy to a stick
    backup_budget_mb: int = 0  # space for backups; 0: a tenth of what is free, at most 2 GB
    import_mappings: tuple[Any, ...] = ()


class SettingsService:
    """Reads and changes the salon's choices."""

    def __init__(self, uow: UnitOfWork) -> None:
        self._uow = uow
        self._present = Remembered(uow, self._load, "setting")

    def get(self) -> SalonSettings:
        """All choices, defaults where nothing has been chosen."""
        return self._present.get()

    def _load(self) -> SalonSettings:
        known = {field.name for field in fields(SalonSettings)}
        with self._uow.read() as session:
            rows = session.exec(select(SettingRow)).all()
            return SalonSettings(**{row.key: row.value for row in rows if row.key in known})

    def change(self, *, by: int | None = None, **values: Any) -> None:
        """Choose; unknown names are a bug (TypeError)."""
        SalonSettings(**values)
        with self._uow.operation(Op.SETTING_CHANGED, by=by, keys=sorted(values)) as operation:
            present = {row.key: row.id for row in operation.session.exec(select(SettingRow)).all()}
            for key, value in values.items():
                row_id = present.get(key)
                if row_id is None:
                    operation.insert(SettingRow, key=key, value=value)
                else:
                    operation.update(SettingRow, row_id, value=value)
