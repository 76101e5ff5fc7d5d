"""Words to the database's planner, where it guesses wrongly. They change how rows are found, never which."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func


def mostly(condition: Any) -> Any:
    """The condition holds for nearly all rows: another one's index is the one to use."""
    return func.likely(condition)
