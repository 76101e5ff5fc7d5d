"""Beside the sheet while no cell is in hand: for which grant, what to mind, and everything that will be filled in."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal

from salon_app.services.grants.values import Grant
from salon_app.system.xlsx_form.references import Cell, cell_of
from salon_app.system.xlsx_form.values import ADDED, TALLER, Note
from salon_app.ui.date_words import full_day
from salon_app.ui.pages.funder_forms.form_state import Opened, Pointed, pointed
from salon_app.ui.pages.funder_forms.side import SidePart
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow


class OverviewPart(SidePart):
    """`place_wanted(sheet, Cell)`: a line was pressed. `grant_wanted`, `about_wanted`: the buttons."""

    place_wanted = Signal(str, object)
    grant_wanted = Signal()
    about_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._notes: tuple[Note, ...] = ()
        self._lines: tuple[Pointed, ...] = ()
        self.grant = ListBox()
        self.grant.row_pressed.connect(lambda _at: self.grant_wanted.emit())
        self._lead = Label(wrap=True)
        self._mind = Label(step="bold", wrap=True)
        self.notes = ListBox()
        self.notes.row_pressed.connect(self._open_note)
        self._filled = Label(step="bold", wrap=True)
        self.lines = ListBox()
        self.lines.row_pressed.connect(lambda at: self.place_wanted.emit(self._lines[at].sheet, self._lines[at].place))
        about = Button(self.tr("様式の名前、ファイル"), "pencil", max_lines=2)
        about.clicked.connect(self.about_wanted)
        for widget in (self.grant, self._lead, self._mind, self.notes, self._filled, self.lines, about):
            self.add(widget)

    def show_form(self, opened: Opened, grant: Grant | None, start: date, end: date) -> None:
        """Everything anew."""
        period = self.tr("{start}～{end}").format(start=full_day(start), end=full_day(end))
        title = grant.title if grant is not None else self.tr("サロン全体")
        self.grant.set_rows([ListRow(title, period, icon="coins", arrow=True, bold=True)])
        self._lines = pointed(opened)
        self._notes = tuple(sorted(opened.trial.notes, key=lambda one: one.code in (ADDED, TALLER)))
        self._lead.setText(self.tr("表のマスを押すと、そこに入れるものを選べます。色のついたマスには、入れるものが決まっています。"))
        self._mind.setText(self.tr("入れるときに分かったこと　{count}件").format(count=len(self._notes)))
        self._mind.setVisible(bool(self._notes))
        self.notes.set_rows([self._note_row(one) for one in self._notes])
        self._filled.setText(self.tr("入れるもの　{count}か所").format(count=len(self._lines)) if self._lines else
                             self.tr("入れるものは、まだ決めていません。"))
        self.lines.set_rows([ListRow(one.name, one.value or self.tr("まだありません"), above=one.above, arrow=True)
                             for one in self._lines])

    def _note_row(self, one: Note) -> ListRow:
        done = one.code in (ADDED, TALLER)
        return ListRow(one.sentence, icon="info" if done else "warning", warning=not done, arrow=bool(_place(one)),
                       pressable=bool(_place(one)))

    def _open_note(self, at: int) -> None:
        place = _place(self._notes[at])
        if place is not None:
            self.place_wanted.emit(self._notes[at].sheet, place)


def _place(note: Note) -> Cell | None:
    try:
        return cell_of(note.cell)
    except ValueError:
        return None
