"""Beside the sheet while a cell is in hand: what goes there, chosen from 項目 with their present values."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal

from salon_app.reports.form_fields import FormFields
from salon_app.reports.form_values import FormField
from salon_app.system.xlsx_form.look import LookCell
from salon_app.system.xlsx_form.values import FieldAt
from salon_app.ui.pages.funder_forms.form_state import groups, said, suggested
from salon_app.ui.pages.funder_forms.side import SidePart
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceRows
from salon_app.ui.widgets.edits import LineEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow


class CellPart(SidePart):
    """`field_chosen(name)`, `text_chosen(words)` ('' takes it away), `list_chosen(name)`: a list that begins here."""

    field_chosen = Signal(str)
    text_chosen = Signal(str)
    list_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._fields: FormFields | None = None
        self._place = ""
        self._again: Callable[[], None] = lambda: None
        self.text: LineEdit | None = None
        self._kept = ""
        self.group = ""

    def show_cell(self, place: str, label: str, cell: LookCell, now: FieldAt | None, fields: FormFields) -> None:
        """The first view of a cell."""
        self._fields, self._place, self.group, self.text = fields, place, "", None
        self._again = lambda: self.show_cell(place, label, cell, now, fields)
        self._begin()
        if not cell.open:
            words = (self.tr("計算式が入っているマスです。自動で計算されます。") if cell.formula else
                     self.tr("保護されているマスです。入れるものは選べません。"))
            self.add(Label(words, wrap=True))
            return
        self._present(now, fields)
        if cell.choices:
            self._drop_down(cell.choices, now)
            return
        near = suggested(fields, label)
        if near is not None and (now is None or now.field != near.name):
            self.add(Label(self.tr("様式の言葉に合うもの"), step="bold", wrap=True))
            self._list([near], self._choose)
        self.add(Label(self.tr("入れるものをさがす"), step="bold", wrap=True))
        several = groups(fields)
        rows = ListBox()
        rows.set_rows([ListRow(name, self.tr("{count}項目").format(count=len(inside)), arrow=True, label_width=6.0)
                       for name, inside in several])
        rows.row_pressed.connect(lambda at: self.show_group(several[at][0], several[at][1]))
        self.add(rows)
        self._own_words(now)
        listed = Button(self.tr("ここから下に一覧を入れる"), "list", max_lines=2)
        listed.clicked.connect(self._show_lists)
        self.add(listed)

    def show_group(self, name: str, fields: Sequence[FormField]) -> None:
        """The fields of a heading with their values."""
        self.group = name
        self._begin()
        self.add(Label(name, step="bold"))
        self._list(fields, self._choose)

    def typed(self) -> str:
        """Words that were typed and not taken yet."""
        return self.text.text() if self.text is not None else ""

    def keep_typed(self, text: str) -> None:
        """Show them again in the next cell that is shown."""
        self._kept = text

    def step_back(self) -> bool:
        """From the fields of a heading, or the lists, to the first view."""
        if not self.group:
            return False
        self._again()
        return True

    # --- parts -------------------------------------------------------------------------------------

    def _present(self, now: FieldAt | None, fields: FormFields) -> None:
        if now is None:
            self.add(Label(self.tr("ここには、まだ何も入れません。"), wrap=True))
            return
        field = fields.field(now.field)
        value = now.text or said(field.value if field is not None else None) or self.tr("まだありません")
        row = ListBox()
        line = ListRow(now.field or self.tr("決まった言葉"), value, pressable=False, bold=True)
        line.set_current(True)
        row.set_rows([line])
        self.add(row)
        if field is not None and field.basis:
            self.add(Label(self.tr("数え方：{basis}").format(basis=field.basis), tone="muted", wrap=True))
        away = Button(self.tr("ここには入れない"), "close", max_lines=2)
        away.clicked.connect(lambda: self.text_chosen.emit(""))
        self.add(away)

    def _drop_down(self, words: Sequence[str], now: FieldAt | None) -> None:
        """A cell in which the form offers words to choose from."""
        self.add(Label(self.tr("このマスは、様式で決まっている言葉から選びます。"), step="bold", wrap=True))
        rows = ChoiceRows([(one, one) for one in words], now.text if now is not None else None)
        rows.chosen.connect(lambda words: self.text_chosen.emit(words))
        self.add(rows)

    def _own_words(self, now: FieldAt | None) -> None:
        self.text = LineEdit(self._kept or (now.text if now is not None else ""))
        self._kept = ""
        self.add(Field(self.tr("いつも同じ言葉を入れる"), self.text, hint=self.tr("例：○、該当なし、会長の職名など")))
        button = Button(self.tr("この言葉を入れる"), "check", max_lines=2)

        def take() -> None:
            if self.text is not None and self.text.text().strip():
                self.text_chosen.emit(self.text.text().strip())

        button.clicked.connect(take)
        self.text.submitted.connect(take)
        self.add(button)

    def _show_lists(self) -> None:
        assert self._fields is not None
        self.group = "lists"
        lists = self._fields.lists
        self._begin()
        self.add(Label(self.tr("ここを1行目にして、下へ1行ずつ入れます。列は見出しから選びます。あとで直せます。"), wrap=True))
        rows = ListBox()
        rows.set_rows([ListRow(one.name, "　".join((one.about, self.tr("{count}件").format(count=len(one.rows.items)))),
                               arrow=True) for one in lists])
        rows.row_pressed.connect(lambda at: self.list_chosen.emit(lists[at].name))
        self.add(rows)

    def _list(self, fields: Sequence[FormField], take: Callable[[FormField], None]) -> None:
        rows = ListBox()
        rows.set_rows([ListRow(one.name, said(one.value) or self.tr("まだありません")) for one in fields])
        rows.row_pressed.connect(lambda at: take(fields[at]))
        self.add(rows)

    def _choose(self, field: FormField) -> None:
        self.field_chosen.emit(field.name)

    def _begin(self) -> None:
        self.begin()
        self.add(Label(self._place, step="strong-bold", wrap=True))
