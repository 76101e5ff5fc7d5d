"""Half-entered forms: what somebody has typed so far, on the disk, so that a power cut takes nothing. Never in the books.

The counter's slips and half-counted money keep themselves in their own services.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from salon_app.store.unit_of_work import UnitOfWork

_FORM = "form/"


class DraftsService:
    """One draft a form, under the form's own name."""

    def __init__(self, uow: UnitOfWork) -> None:
        self._uow = uow

    def keep(self, form: str, values: Mapping[str, Any]) -> None:
        """Keep what is typed (plain values); nothing at all is forgotten."""
        self._uow.put_draft(_FORM + form, values or None)

    def kept(self, form: str) -> dict[str, Any]:
        """What was typed, empty when there is nothing."""
        return self._uow.draft(_FORM + form) or {}

    def forget(self, form: str) -> None:
        """The form has become an entry, or was given up."""
        self._uow.put_draft(_FORM + form, None)
