"""What the pages of 助成元の様式 show: values over cells, what a cell is called, which list it lies in. No Qt."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from salon_app.model.dates import fiscal_year, fiscal_year_range
from salon_app.model.texts import translate
from salon_app.reports.form_fields import Catalogue, FormFields
from salon_app.reports.form_values import FormField, FormList, Value
from salon_app.reports.spec import ReportOptions
from salon_app.salon import Salon
from salon_app.services.forms.values import FormTemplate
from salon_app.services.grants.values import Grant
from salon_app.system.xlsx_form.look import FormLook, LookSheet
from salon_app.system.xlsx_form.names import found_in, split_list
from salon_app.system.xlsx_form.references import Cell, cell_of, column_of, letters
from salon_app.system.xlsx_form.texts import PLACEHOLDER, filled_texts
from salon_app.system.xlsx_form.values import FieldAt, Filled, ListAt
from salon_app.system.xlsx_form.writing import spoken

_LONGEST = 60
"""Letters of a value in a list."""


@dataclass(frozen=True)
class Opened:
    """A form with the figures of one grant: what is kept, its picture, the catalogue, and how filling it would go."""

    template: FormTemplate
    look: FormLook
    catalogue: Catalogue
    trial: Filled

    def fields(self, sheet: str) -> FormFields:
        """The catalogue in the 単位 of a sheet."""
        found = self.look.sheet(sheet)
        return self.catalogue.of(thousands=found is not None and found.thousands)


@dataclass(frozen=True)
class Pointed:
    """One line of 入れるもの: a cell with its label, what goes there, and the present value ('' for none)."""

    sheet: str
    place: Cell
    above: str
    name: str
    value: str


def read_form(salon: Salon, template_id: int, options: ReportOptions) -> Opened:
    """Everything the page shows. Takes up to a second."""
    template = salon.forms.get(template_id)
    fields = salon.form_fields(options)
    trial = salon.forms.filled(template_id, fields.values(template.fields))
    trial = trial.with_notes(fields.yen.unplaced(template.fields, template.lists))
    return Opened(template, salon.forms.look(template_id), fields, trial)


def usual_period(salon: Salon, grant: Grant | None) -> tuple[date, date]:
    """The 対象期間, or of the whole salon the 年度."""
    if grant is not None:
        return grant.starts, grant.ends
    start_month = salon.settings.get().fiscal_start_month
    return fiscal_year_range(fiscal_year(salon.clock.today(), start_month), start_month)


def file_name(template: FormTemplate, grant: Grant | None) -> str:
    """What the filled form is called; safe on every system."""
    name = "_".join(filter(None, (template.name, grant.name if grant is not None else "")))
    return re.sub(r'[\\/:*?"<>|\s]+', "", name) + ".xlsx"


def said(value: Value | None) -> str:
    """A value in words, on one line, cut where it is long; '' for none."""
    words = " ".join(spoken(value).split()) if value is not None else ""
    return words if len(words) <= _LONGEST else words[:_LONGEST] + translate("Forms", "…")


def label_of(sheet: LookSheet, place: Cell) -> str:
    """The nearest words left of a cell, else above it: what a person would call it."""
    area = sheet.cell(place).area
    for column in range(area.left - 1, 0, -1):
        if words := _words(sheet, Cell(area.top, column)):
            return words
    for row in range(area.top - 1, 0, -1):
        if words := _words(sheet, Cell(row, area.left)):
            return words
    return ""


def place_words(sheet: LookSheet, place: Cell) -> str:
    """`G10　実施期間`."""
    return "　".join(filter(None, (place.name, label_of(sheet, place))))


def list_at(lists: Sequence[ListAt], sheet: str, place: Cell) -> int | None:
    """The number of the list whose rows a cell lies in."""
    return next((at for at, one in enumerate(lists) if one.sheet == sheet and one.row <= place.row < one.row + one.rows), None)


def field_at(fields: Sequence[FieldAt], sheet: str, place: Cell) -> FieldAt | None:
    """What is pointed at a cell."""
    return next((one for one in fields if one.sheet == sheet and cell_of(one.cell) == place), None)


def with_field(fields: Sequence[FieldAt], new: FieldAt) -> tuple[FieldAt, ...]:
    """The fields with another one for its cell; one without field and words takes it away."""
    kept = tuple(one for one in fields if (one.sheet, one.cell) != (new.sheet, new.cell))
    return (*kept, new) if new.field or new.text else kept


def with_column(at: ListAt, column: int, name: str) -> ListAt:
    """A list with another column there; '' takes it away."""
    columns = {key: value for key, value in at.columns.items() if key != letters(column)}
    return replace(at, columns={**columns, letters(column): name} if name else columns)


def marks(opened: Opened, sheet: LookSheet) -> dict[Cell, str]:
    """What would stand in the cells of a sheet, as far as it is pointed at or written into them."""
    found = dict(_written(opened, sheet))
    for one in opened.template.fields:
        if one.sheet == sheet.name:
            field = opened.fields(sheet.name).field(one.field)
            found[cell_of(one.cell)] = one.text or said(field.value if field else None) or _nothing()
    for listed in opened.template.lists:
        if listed.sheet == sheet.name:
            found |= _list_marks(opened.fields(sheet.name), listed)
    return found


def pointed(opened: Opened) -> tuple[Pointed, ...]:
    """入れるもの, in the order of the sheets and their cells."""
    found: list[Pointed] = []
    for sheet in opened.look.sheets:
        lines = [_field_line(opened, sheet, one) for one in opened.template.fields if one.sheet == sheet.name]
        lines += [_list_line(opened, sheet, one) for one in opened.template.lists if one.sheet == sheet.name]
        found += sorted(lines, key=lambda one: one.place)
    return tuple(found)


def groups(fields: FormFields) -> tuple[tuple[str, tuple[FormField, ...]], ...]:
    """項目 by their headings."""
    names = dict.fromkeys(one.group for one in fields.fields)
    return tuple((name, tuple(one for one in fields.fields if one.group == name)) for name in names)


def suggested(fields: FormFields, label: str) -> FormField | None:
    """The field that forms call so."""
    known = {word: one for one in reversed(fields.fields) for word in reversed(one.labels)}
    found = found_in(label, known) if label else None
    return found[1] if found is not None else None


def list_named(fields: FormFields, name: str) -> FormList | None:
    """The list of this name."""
    return next((one for one in fields.lists if one.name == name), None)


def _words(sheet: LookSheet, place: Cell) -> str:
    cell = sheet.cell(place)
    return "" if cell.number or PLACEHOLDER.search(cell.text) else " ".join(cell.text.split())


def _nothing() -> str:
    return translate("Forms", "（なし）")


def _written(opened: Opened, sheet: LookSheet) -> Iterator[tuple[Cell, str]]:
    """Cells with `{{…}}`, with the values in their places."""
    value_of = partial(_value_of, opened.fields(sheet.name))
    for cell in sheet.cells:
        if PLACEHOLDER.search(cell.text):
            yield Cell(cell.area.top, cell.area.left), filled_texts([cell.text], value_of)[0]


def _value_of(fields: FormFields, name: str) -> str | None:
    listed, column = split_list(name)
    if listed:
        found = found_in(listed, {one.name: one for one in fields.lists})
        items = found[1].rows.items if found is not None else ()
        return said(items[0].get(column)) if items else None
    field = found_in(name, {one.name: one for one in fields.fields})
    return said(field[1].value) or _nothing() if field is not None else None


def _list_marks(fields: FormFields, listed: ListAt) -> dict[Cell, str]:
    found: dict[Cell, str] = {}
    known = list_named(fields, listed.list)
    items = known.rows.items if known is not None else ()
    for at in range(listed.rows // listed.step):
        for column, name in listed.columns.items():
            value = said(items[at].get(name)) if at < len(items) else ""
            if value or at == 0:
                found[Cell(listed.row + at * listed.step, column_of(column))] = value or _nothing()
    return found


def _field_line(opened: Opened, sheet: LookSheet, one: FieldAt) -> Pointed:
    field = opened.fields(sheet.name).field(one.field)
    place = cell_of(one.cell)
    name = one.field or translate("Forms", "決まった言葉")
    return Pointed(sheet.name, place, place_words(sheet, place), name, one.text or said(field.value if field else None))


def _list_line(opened: Opened, sheet: LookSheet, one: ListAt) -> Pointed:
    known = list_named(opened.fields(sheet.name), one.list)
    place = Cell(one.row, min(map(column_of, one.columns), default=1))
    rows = translate("Forms", "{row}行目から{rows}行").format(row=one.row, rows=one.rows)
    count = translate("Forms", "{count}件").format(count=len(known.rows.items)) if known is not None else ""
    return Pointed(sheet.name, place, rows, one.list, count)
