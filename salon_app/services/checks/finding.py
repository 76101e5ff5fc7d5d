"""What the checks share: how a slip is named, and how many findings of one kind are named."""

from __future__ import annotations

from datetime import date

from salon_app.model.dates import wareki_short
from salon_app.model.texts import translate

MOST_NAMED = 50


def slip_name(sale_id: int, day: date, number: int) -> str:
    """「R8.11.22 の会計3番（ID 120）」."""
    return translate("Checks", "{day} の会計{number}番（ID {id}）").format(day=wareki_short(day), number=number, id=sale_id)
