"""What the steps of a grant's form share: showing a grant, and what of it is saved."""

from __future__ import annotations

from typing import Any

from salon_app.services.grants.values import Grant
from salon_app.ui.widgets.form_section import FormSection


class Step(FormSection):
    """Derive, make the parts, and say `fill()` and `values()`."""

    def fill(self, grant: Grant | None) -> None:
        """Show a grant, or a blank form."""
        raise NotImplementedError

    def values(self) -> dict[str, Any]:
        """Fields of the grant. Raises InputProblem with its field."""
        raise NotImplementedError

    def missing(self) -> str:
        """What has to be typed here before the next step, '' for nothing."""
        return ""
