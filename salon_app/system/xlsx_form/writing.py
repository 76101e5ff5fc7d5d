"""Putting values into the cells of one sheet as the form allows, and saying what it does not."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial

from salon_app.model.eras import wareki
from salon_app.model.texts import translate
from salon_app.system.xlsx_form import notes
from salon_app.system.xlsx_form.choices import Validations
from salon_app.system.xlsx_form.measures import Measures
from salon_app.system.xlsx_form.names import found_in, nearest, split_list
from salon_app.system.xlsx_form.references import Cell, column_of
from salon_app.system.xlsx_form.sheet import MOST_LETTERS, Sheet, Value
from salon_app.system.xlsx_form.texts import PLACEHOLDER, filled_texts
from salon_app.system.xlsx_form.values import Known, ListAt, Note

_EMPTY = ""


class SheetFiller:
    """Fills one sheet; `filled` are the cells written, `notes` what a person should know."""

    def __init__(self, sheet: Sheet, known: Known) -> None:
        self.sheet = sheet
        self.known = known
        self.filled: set[Cell] = set()
        self.notes: list[Note] = []
        self._allowed = Validations(sheet)
        self._measures = Measures(sheet)

    def field(self, place: Cell, name: str) -> None:
        """Put the field of this name into a cell."""
        found = found_in(name, self.known.fields)
        if found is None:
            self.notes.append(notes.unknown(self.sheet.name, place.name, name, nearest(name, self.known.fields)))
            return
        if found[1] is not None:
            self.put(place, found[1], found[0])
        elif found[0] not in self.known.quiet:
            self.notes.append(notes.no_value(self.sheet.name, place.name, found[0]))

    def put(self, place: Cell, value: Value | None, name: str, *, seen: bool = True) -> bool:
        """Put a value into a cell; None empties it. Whether it could be. `seen`: say where not all of it is seen."""
        place = self.sheet.anchor(place)
        refused = self._refused(place, value, name)
        if refused is not None:
            self.notes.append(refused)
            return False
        if place in self.filled:
            return False
        ready = self._ready(place, value)
        self.sheet.write(place, ready)
        self.filled.add(place)
        if isinstance(ready, str):
            self._judge(place, ready, name, seen=seen)
        return True

    def list(self, at: ListAt, items: tuple[Mapping[str, Value | None], ...], printed: Mapping[int, int]) -> None:
        """Put a list's items into its rows, which are enough."""
        columns = self._columns(at)
        for number, item in enumerate(items):
            row = at.row + number * at.step
            for column, name in columns.items():
                self.put(Cell(row, column), item.get(name), name, seen=not at.grow)
            for column, first in printed.items():
                if column not in columns and self.sheet.text(Cell(row, column)) != str(first + number):
                    self.put(Cell(row, column), first + number, at.list)
        for column, name in columns.items():
            if not items:
                self.put(Cell(at.row, column), None, name)
            elif all(item.get(name) is None for item in items):
                self.notes.append(notes.no_value(self.sheet.name, Cell(at.row, column).name, f"{at.list}.{name}"))
        if at.grow and not self.sheet.protected:
            self._make_higher(at, items, columns)

    def placeholders(self) -> None:
        """Fill every `{{…}}` in a text of the sheet that is not part of a list."""
        for place, text in list(self.sheet.texts()):
            if place in self.filled or not PLACEHOLDER.search(text):
                continue
            whole = PLACEHOLDER.fullmatch(text.strip())
            if whole is not None:
                self._placeholder(place, whole[1])
            elif not self._locked(place):
                self.sheet.fill_text(place, partial(self._value_in_text, {}, place))
                self.filled.add(place)

    def headers(self) -> bool:
        """Fill the placeholders of what is printed above and below each page; whether there were any."""
        listed = self.sheet.markup.root.child("headerFooter")
        value_of = partial(self.in_text, {}, translate("Forms", "ヘッダーとフッター"))
        found = False
        for node in listed.children if listed is not None else ():
            text = self.sheet.markup.text(node)
            if PLACEHOLDER.search(text):
                self.sheet.markup.set_text(node, filled_texts([text], lambda name: _in_header(value_of(name)))[0])
                found = True
        return found

    def in_text(self, said: dict[str, str | None], where: str, name: str) -> str | None:
        """What stands for `{{name}}` inside a longer text; None leaves it. Said once a name."""
        if name not in said:
            found = found_in(name, self.known.fields)
            if found is None:
                said[name] = None
                self.notes.append(notes.unknown(self.sheet.name, where, name, self._near(name)))
            elif found[1] is None:
                said[name] = _EMPTY
                self.notes.append(notes.no_value(self.sheet.name, where, found[0]))
            else:
                said[name] = spoken(found[1])
        return said[name]

    def _value_in_text(self, said: dict[str, str | None], place: Cell, name: str) -> str | None:
        return self.in_text(said, place.name, name)

    def _placeholder(self, place: Cell, name: str) -> None:
        found = found_in(name, self.known.fields)
        if found is None:
            self.notes.append(notes.unknown(self.sheet.name, place.name, name, self._near(name)))
            return
        if found[1] is None and found[0] not in self.known.quiet:
            self.notes.append(notes.no_value(self.sheet.name, place.name, found[0]))
        self.put(place, found[1], found[0])

    def _near(self, name: str) -> str:
        columns = [f"{one}.{two}" for one, rows in self.known.lists.items() for two in rows.columns]
        return nearest(name, columns if split_list(name)[0] else (*self.known.fields, *columns))

    def _columns(self, at: ListAt) -> dict[int, str]:
        """Column number → name of the list's column; unknown ones are said."""
        rows = self.known.lists[at.list]
        found: dict[int, str] = {}
        for letters, name in at.columns.items():
            known = found_in(name, dict.fromkeys(rows.columns))
            if known is not None:
                found[column_of(letters)] = known[0]
            else:
                near = nearest(name, rows.columns)
                self.notes.append(notes.unknown(self.sheet.name, f"{letters}{at.row}", f"{at.list}.{name}",
                                                f"{at.list}.{near}" if near else ""))
        return found

    def _locked(self, place: Cell) -> bool:
        return self.sheet.protected and self.sheet.style(place).locked

    def _refused(self, place: Cell, value: Value | None, name: str) -> Note | None:
        cell = self.sheet.cells.get(place)
        if cell is not None and cell.formula is not None:
            return notes.formula(self.sheet.name, place.name, name)
        if self._locked(place):
            return notes.locked(self.sheet.name, place.name, name)
        words = self._allowed.at(place).words
        if value is not None and words and spoken(value) not in words and str(value) not in words:
            return notes.not_a_choice(self.sheet.name, place.name, name, spoken(value), words)
        return None

    def _ready(self, place: Cell, value: Value | None) -> Value | None:
        """The value as this cell shows it: a date as words where its format knows no dates, and the other way round."""
        style = self.sheet.style(place)
        if isinstance(value, date):
            return value if style.dates else wareki(value)
        if isinstance(value, int | float) and style.dates:
            return spoken(value)
        if isinstance(value, str) and not style.wraps:
            return "　".join(part.strip() for part in value.splitlines() if part.strip())
        return value

    def _judge(self, place: Cell, text: str, name: str, *, seen: bool) -> None:
        most = self._allowed.at(place).most
        limit = MOST_LETTERS if most is None else min(most, MOST_LETTERS)
        room = self._measures.room(place)
        if len(text) > limit:
            self.notes.append(notes.too_long(self.sheet.name, place.name, name, len(text), limit))
        elif seen and room is not None and not room.holds(text):
            needed = room.lines_of(text)
            self.notes.append(notes.not_all_seen(self.sheet.name, place.name, name, needed, room.lines, room.letters))

    def _make_higher(self, at: ListAt, items: tuple[Mapping[str, Value | None], ...], columns: Mapping[int, str]) -> None:
        """Rows of a list as high as their text needs, where the form wraps it; texts on one line are said as elsewhere."""
        higher = 0
        for number, item in enumerate(items):
            row, points = at.row + number * at.step, 0.0
            for column, name in columns.items():
                place = self.sheet.anchor(Cell(row, column))
                text, room = item.get(name), self._measures.room(place)
                if not isinstance(text, str) or room is None or room.holds(text):
                    continue
                if at.step == 1 and self.sheet.style(place).wraps:
                    points = max(points, self._measures.lines_high(place, room.lines_of(text)))
                else:
                    self._judge(place, text, name, seen=True)
            higher += points > 0 and self.sheet.set_height(row, points)
        if higher:
            self.notes.append(notes.taller(self.sheet.name, Cell(at.row, min(columns)).name, at.list, higher))


def _in_header(value: str | None) -> str | None:
    """In a header & begins a code."""
    return value.replace("&", "&&") if value is not None else None


def spoken(value: Value) -> str:
    """A value inside a text: yen and counts with commas, △ for minus, dates in 和暦."""
    if isinstance(value, date):
        return wareki(value)
    if isinstance(value, int | float):
        return f"△{-value:,}" if value < 0 else f"{value:,}"
    return value
