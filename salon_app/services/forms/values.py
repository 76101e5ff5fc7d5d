"""様式 as values: a funder's form that is kept, with what goes where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from salon_app.system.xlsx_form.values import FieldAt, ListAt


@dataclass(frozen=True)
class FormTemplate:
    """One form. `file`: its name in the data folder; `original`: as it came. `fields` and `lists` point at its cells."""

    id: int
    funder: str
    name: str
    file: str
    original: str
    fields: tuple[FieldAt, ...]
    lists: tuple[ListAt, ...]
    at: datetime
    active: bool

    @property
    def title(self) -> str:
        """Funder and form."""
        return "　".join(filter(None, (self.funder, self.name)))

    @property
    def pointed(self) -> int:
        """How many cells and lists are pointed at."""
        return len(self.fields) + len(self.lists)


def field_column(one: FieldAt) -> dict[str, Any]:
    """A pointed field as it is stored."""
    return {"sheet": one.sheet, "cell": one.cell, "field": one.field, "text": one.text}


def list_column(one: ListAt) -> dict[str, Any]:
    """A pointed list as it is stored."""
    return {"sheet": one.sheet, "row": one.row, "rows": one.rows, "list": one.list, "columns": dict(one.columns),
            "step": one.step, "grow": one.grow}


def stored_field(one: Mapping[str, Any]) -> FieldAt:
    """The other way round."""
    return FieldAt(one["sheet"], one["cell"], one.get("field", ""), one.get("text", ""))


def stored_list(one: Mapping[str, Any]) -> ListAt:
    """The other way round."""
    return ListAt(one["sheet"], one["row"], one["rows"], one["list"], dict(one["columns"]), one.get("step", 1),
                  one.get("grow", True))
