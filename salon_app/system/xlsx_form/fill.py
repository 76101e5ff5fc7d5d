"""A funder's form with everything filled in: rows added where a list needs them, cells written, results that are no longer
true dropped. Parts that nothing was written into keep their bytes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from salon_app.model.texts import in_japanese, translate
from salon_app.system.tabular_kind import broken_package
from salon_app.system.xlsx_form import notes
from salon_app.system.xlsx_form.book import Book, SheetPart
from salon_app.system.xlsx_form.layout import lists_written, numbers_printed, says_thousands
from salon_app.system.xlsx_form.markup import BrokenMarkup, Markup, escaped
from salon_app.system.xlsx_form.moved import moved_parts
from salon_app.system.xlsx_form.names import found_in, nearest
from salon_app.system.xlsx_form.references import Cell, Insertion, cell_of
from salon_app.system.xlsx_form.rows import Block, can_grow, with_rows
from salon_app.system.xlsx_form.sheet import Sheet, Value
from salon_app.system.xlsx_form.stale import without_stale
from salon_app.system.xlsx_form.texts import PLACEHOLDER, filled_texts
from salon_app.system.xlsx_form.values import FieldAt, Filled, Known, ListAt, Note, Values
from salon_app.system.xlsx_form.writing import SheetFiller

_IN_SHAPES = "drawingml"


def fill(data: bytes, name: str, values: Values, fields: Sequence[FieldAt] = (), lists: Sequence[ListAt] = (), *,
         page: int = 0) -> Filled:
    """Fill the form `data` (the file called `name`): fields and lists pointed at cells, and all `{{…}}` written in it.

    A sheet that says 単位千円 is filled in 千円, every other in 円.

    `page` from 0: the copy of the form, where a list that can't grow needs several. Raises InputProblem (field "file") for
    what is no form that can be filled.
    """
    try:
        with in_japanese():
            return _Filling(Book(data, name), values, fields, lists, page).run(data)
    except (BrokenMarkup, UnicodeDecodeError, ValueError, KeyError) as error:
        raise broken_package(name) from error


class _Filling:
    def __init__(self, book: Book, values: Values, fields: Sequence[FieldAt], lists: Sequence[ListAt], page: int) -> None:
        self.book = book
        self.values = values
        self.known = values.yen  # names and numbers of items are the same
        self.page = page
        self.pages = 1
        self.added = 0
        self.changed: dict[str, bytes] = {}
        self._read: dict[str, tuple[bytes | None, Sheet]] = {}
        self.notes: list[Note] = []
        self.grown: set[str] = set()
        self.printed: dict[int, dict[int, int]] = {}
        self.fields = [(one, self.book.sheet(one.sheet), cell_of(one.cell)) for one in fields]
        self.lists = self._lists(lists)

    def run(self, data: bytes) -> Filled:
        for number in sorted(range(len(self.lists)), key=lambda one: -self.lists[one].row):
            self._make_room(number)
        filled: dict[str, set[Cell]] = {}
        for part in self.book.sheets:
            sheet = self._sheet(part)
            filler = SheetFiller(sheet, self.values.of(thousands=says_thousands(text for _, text in sheet.texts())))
            self._fill(filler)
            self._boxes(part.part, filler)
            headed = filler.headers()
            self.notes += filler.notes
            if filler.filled or headed:
                self.changed[part.part] = filler.sheet.result()
                filled[part.name] = filler.filled
        self.notes += [notes.no_sheet(one.sheet, one.field or one.text) for one, part, _ in self.fields if part is None]
        self.changed |= without_stale(self.book, self.changed, filled, self.grown)
        written = self.book.package.with_parts(self.changed) if self.changed else data
        return Filled(written, sum(map(len, filled.values())), self.added, self.pages, tuple(self.notes))

    def _sheet(self, part: SheetPart) -> Sheet:
        """A sheet as changed so far, read once."""
        data = self.changed.get(part.part)
        kept = self._read.get(part.part)
        if kept is None or kept[0] is not data:
            kept = self._read[part.part] = (data, Sheet(self.book, part, data))
        return kept[1]

    def _lists(self, pointed: Sequence[ListAt]) -> list[ListAt]:
        """Those pointed at cells and those written into the form, of lists there are."""
        found: list[ListAt] = []
        written = [one for part in self.book.sheets for one in lists_written(self._sheet(part))]
        for one in (*pointed, *written):
            part, known = self.book.sheet(one.sheet), found_in(one.list, self.known.lists)
            cell = f"{min(one.columns, default='A')}{one.row}"
            if part is None:
                self.notes.append(notes.no_sheet(one.sheet, one.list))
            elif known is None:
                self.notes.append(notes.unknown(one.sheet, cell, one.list, nearest(one.list, self.known.lists)))
            else:
                found.append(replace(one, sheet=part.name, list=known[0], rows=max(one.rows, one.step)))
        return found

    def _items(self, at: ListAt, known: Known) -> tuple[Mapping[str, Value | None], ...]:
        items = known.lists[at.list].items
        room = at.rows // at.step
        return items if len(items) <= room else items[self.page * room:(self.page + 1) * room]

    def _make_room(self, number: int) -> None:
        """Add rows to a list that has too few, and move whatever was pointed at below."""
        at = self.lists[number]
        part = self.book.sheet(at.sheet)
        assert part is not None
        sheet = self._sheet(part)
        self.printed[number] = numbers_printed(sheet, at)
        room, wanted = at.rows // at.step, len(self.known.lists[at.list].items)
        if wanted <= room:
            return
        several = room > 1
        first_new = at.row + (room - 1) * at.step if several else at.row + at.step
        insertion = Insertion(at.sheet, first_new, (wanted - room) * at.step, after_list=not several)
        block = Block(at.row + (room - 2) * at.step if several else at.row, at.step)
        cell = f"{min(at.columns, default='A')}{at.row}"
        if not at.grow or not can_grow(sheet, block, insertion):
            self.lists[number] = replace(at, grow=False)
            self.pages = max(self.pages, -(-wanted // room))
            self.notes.append(notes.left_over(at.sheet, cell, at.list, wanted - room, room))
            return
        others = moved_parts(self.book, part, insertion, self.changed)
        self.changed[part.part] = with_rows(sheet, insertion, block)
        self.changed |= others
        self.grown.add(part.name)
        self.added += insertion.count
        self.notes.append(notes.added(at.sheet, cell, at.list, insertion.count))
        self.lists[number] = replace(at, rows=at.rows + insertion.count)
        self._move_pointed(number, insertion)

    def _move_pointed(self, number: int, insertion: Insertion) -> None:
        self.fields = [(one, part, Cell(insertion.row(place.row), place.column))
                       if part is not None and part.name == insertion.sheet else (one, part, place)
                       for one, part, place in self.fields]
        self.lists = [replace(one, row=insertion.row(one.row)) if other != number and one.sheet == insertion.sheet else one
                      for other, one in enumerate(self.lists)]

    def _fill(self, filler: SheetFiller) -> None:
        name = filler.sheet.name
        for number, at in enumerate(self.lists):
            if at.sheet == name:
                filler.list(at, self._items(at, filler.known), self.printed[number])
        for one, part, place in self.fields:
            if part is None or part.name != name:
                continue
            if one.text:
                filler.put(place, one.text, one.text)
            else:
                filler.field(place, one.field)
        filler.placeholders()

    def _boxes(self, part: str, filler: SheetFiller) -> None:
        """The placeholders in the text boxes of a sheet."""
        for drawing in self.book.package.related(part, "drawing"):
            data = self.changed.get(drawing) or self.book.package.part(drawing)
            if b"{" not in data and "｛".encode() not in data:
                continue
            markup = Markup(data)
            value_of = partial(filler.in_text, {}, translate("Forms", "図の中の文"))
            for paragraph in (one for one in markup.root.walk() if one.name == "p" and _IN_SHAPES in one.space):
                runs = [one for one in paragraph.walk() if one.name == "t" and _IN_SHAPES in one.space]
                texts = [markup.text(one) for one in runs]
                if not PLACEHOLDER.search("".join(texts)):
                    continue
                filled = filled_texts(texts, value_of)
                for node, before, after in zip(runs, texts, filled, strict=True):
                    if before != after:
                        markup.replace(node.open_end, node.close_start, escaped(after).encode())
            if markup.changed:
                self.changed[drawing] = markup.result()

