"""名簿 for tests of its pages: the fields of a person by their key."""

from __future__ import annotations

from salon_app.ui.pages.people.edit_page import PersonEditPage
from salon_app.ui.widgets.edits import LineEdit


def line(page: PersonEditPage, key: str) -> LineEdit:
    part = next(section.parts[key] for section in page.sections if key in section.parts)
    assert isinstance(part, LineEdit)
    return part


