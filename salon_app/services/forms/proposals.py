"""What is found in a form that was just taken in: where fields seem to belong, and `{{…}}` that nothing is called."""

from __future__ import annotations

from dataclasses import dataclass

from salon_app.system.xlsx_form.fill import fill
from salon_app.system.xlsx_form.guess import Vocabulary, guess
from salon_app.system.xlsx_form.values import UNKNOWN, FieldAt, Known, ListAt, Note


@dataclass(frozen=True)
class Proposal:
    """`fields` and `lists` where they seem to belong; `unknown`: names written into the form that nothing is called."""

    fields: tuple[FieldAt, ...]
    lists: tuple[ListAt, ...]
    unknown: tuple[Note, ...]


def propose(data: bytes, name: str, words: Vocabulary, known: Known) -> Proposal:
    """Look through a form. Raises InputProblem (field "file") for what is no form that can be filled."""
    fields, lists = guess(data, name, words)
    return Proposal(fields, lists, fill(data, name, known).of(UNKNOWN))
