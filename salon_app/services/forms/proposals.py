"""A form that is taken in: kept with fields where its own words say that they belong, and what in it nothing is called."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from salon_app.services.forms.templates import LONGEST_NAME, FormsService
from salon_app.system.xlsx_form.fill import fill
from salon_app.system.xlsx_form.guess import Vocabulary, guess
from salon_app.system.xlsx_form.look import look
from salon_app.system.xlsx_form.values import UNKNOWN, Note, Values


@dataclass(frozen=True)
class TakenIn:
    """`fields` cells and `lists` pointed at; `unknown`: names written into the form that nothing is called."""

    template_id: int
    fields: int
    lists: int
    unknown: tuple[Note, ...]


def take_in(forms: FormsService, path: Path, words: Vocabulary, values: Values, *, funder: str = "",
            by: int | None = None) -> TakenIn:
    """Keep a form with what is found in it. Raises as FormsService.keep."""
    data, _ = forms.read(path)
    fields, lists = guess(data, path.name, words)
    title = look(data, path.name).title
    template_id = forms.keep(path, funder=funder, name=title if len(title) <= LONGEST_NAME else "", fields=fields, lists=lists,
                             by=by)
    return TakenIn(template_id, len(fields), len(lists), fill(data, path.name, values).of(UNKNOWN))
