"""What the steps of a person's form share: showing an entry, and what of it is saved."""

from __future__ import annotations

from typing import Any

from salon_app.services.people_values import PersonCard
from salon_app.ui.widgets.form_section import FormSection


class Section(FormSection):
    """One step of the form. Derive, make the parts, and say `fill()` and `values()`."""

    def fill(self, card: PersonCard | None) -> None:
        """Show an entry, or a blank one."""
        raise NotImplementedError

    def values(self) -> dict[str, Any]:
        """What to save. Raises InputProblem with its field."""
        raise NotImplementedError
