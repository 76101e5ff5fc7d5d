"""The salon's own choices. One record of typed values, each with the default that a salon can live with."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from sqlmodel import select

from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.model.yen import MAX_ENTRY, ascii_digits, format_yen
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
    residents: int = 0  # 団地の住民数, for the share of them who come; 0: not told
    age_at: str = "event"  # ages on figures: of the event's day, or fiscal_end (年度末)
    sheet_care_mark: bool = False  # 「!」 on 受付名簿
    sheet_signature: bool = False  # 署名 column on 受付名簿
    sheet_blank_rows: int = 5  # at least so many rows for 当日参加
    errand_limit: int = 5_000  # yen of one errand from which it is asked about; 0: none
    errand_week_limit: int = 2  # errands a person and week; 0: none
    errand_one_shop: bool = True  # one shop an errand
    errand_ask_goods: str = "酒、たばこ、薬"  # 要確認: words in what is asked for, with 、 between
    errand_fee_kind: str = "yen"  # yen, ticket, none
    errand_fee: int = 100  # 手数料 of an errand, also the worth of a 利用券
    errand_program: int = 0  # the 事業 that 手数料 and 謝礼 belong to; 0: none
    errand_payout: int = 0  # 謝礼 to the 担当 for an errand
    custody_warn_days: int = 1  # money held for so many days is marked


_REGISTRATION = re.compile(r"T[0-9]{13}")
"""Numbers of issuers of qualified invoices: T and 13 digits (消費税法)."""
_BOUNDS = {"fiscal_start_month": (1, 12), "day_changes_at_hour": (0, 23), "till_float": (0, MAX_ENTRY),
           "second_person_over": (0, MAX_ENTRY), "backup_budget_mb": (0, MAX_ENTRY),
           "residents": (0, 9_999_999), "sheet_blank_rows": (5, 100),
           "errand_limit": (0, MAX_ENTRY), "errand_week_limit": (0, 99), "errand_fee": (0, 99_999),
           "errand_payout": (0, 99_999), "custody_warn_days": (1, 99)}


def registration_number(typed: str) -> str:
    """A number of an issuer of qualified invoices as typed, in narrow capitals; '' is none. Raises InputProblem."""
    number = ascii_digits(typed).upper()
    if number and not _REGISTRATION.fullmatch(number):
        raise InputProblem(translate("Settings", "登録番号は、Tと13けたの数字です。"), field="registration_number")
    return number


def _check(values: Mapping[str, Any]) -> None:
    if not str(values.get("name", "-")).strip():
        raise InputProblem(translate("Settings", "団体の名前を入れてください。"), field="name")
    for key, (least, most) in _BOUNDS.items():
        if not least <= values.get(key, least) <= most:
            raise InputProblem(translate("Settings", "{least}から{most}までの数を入れてください。").format(
                least=format_yen(least), most=format_yen(most)), field=key)


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
        """Choose; unknown names are a bug (TypeError). Raises InputProblem, its field the name of the choice."""
        SalonSettings(**values)
        _check(values)
        if "registration_number" in values:
            values["registration_number"] = registration_number(values["registration_number"])
        with self._uow.operation(Op.SETTING_CHANGED, by=by, keys=sorted(values)) as operation:
            present = {row.key: row.id for row in operation.session.exec(select(SettingRow)).all()}
            for key, value in values.items():
                row_id = present.get(key)
                if row_id is None:
                    operation.insert(SettingRow, key=key, value=value)
                else:
                    operation.update(SettingRow, row_id, value=value)
