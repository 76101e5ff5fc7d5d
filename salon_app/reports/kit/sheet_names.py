"""Names of the sheets of one workbook."""

from __future__ import annotations

import re


class SheetNames:
    """Sheet names that Excel takes and that differ."""

    def __init__(self) -> None:
        self._taken = {"sheet"}

    def free(self, wanted: str) -> str:
        """`wanted`, without what Excel refuses, and with a number behind it where it is taken."""
        base = re.sub(r"[\[\]:*?/\\']", "", wanted).strip() or "1"
        name, number = base[:31], 1
        while name.lower() in self._taken:
            number += 1
            name = f"{base[:26]}（{number}）"
        self._taken.add(name.lower())
        return name
