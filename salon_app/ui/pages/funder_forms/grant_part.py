"""Beside the sheet: for which grant and which dates it is filled; and the form's own name and file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal

from salon_app.model.problems import Problem
from salon_app.services.forms.values import FormTemplate
from salon_app.services.grants.values import Grant
from salon_app.ui.context import PageContext
from salon_app.ui.guard import guarded
from salon_app.ui.pages.funder_forms.side import SidePart
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceRows
from salon_app.ui.widgets.edits import DateEdit, LineEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label

SALON = 0
"""The whole salon."""


class GrantPart(SidePart):
    """`grant_chosen(id or 0)`: its own period; `period_chosen(start, end)`: other dates."""

    grant_chosen = Signal(int)
    period_chosen = Signal(object, object)

    def __init__(self, ctx: PageContext) -> None:
        super().__init__()
        self._today = ctx.today
        self.start = self.end = DateEdit(today=ctx.today, field="start")
        self.fields: dict[str, Field] = {}

    def show_grants(self, grants: Sequence[Grant], chosen: int, start: date, end: date) -> None:
        """Grants to choose from, and the dates."""
        self.begin()
        self.add(Label(self.tr("どの助成金の数字を入れますか"), step="strong-bold", wrap=True))
        self.grants = ChoiceRows([*((one.id, one.title) for one in grants), (SALON, self.tr("サロン全体"))], chosen)
        self.grants.chosen.connect(lambda grant_id: self.grant_chosen.emit(grant_id))
        self.add(self.grants)
        self.add(Label(self.tr("期間（助成金の対象期間とちがうときだけ直します）"), wrap=True))
        self.start = DateEdit(start, today=self._today, field="start")
        self.end = DateEdit(end, today=self._today, field="end")
        self.fields = {"start": Field(self.tr("はじめの日"), self.start), "end": Field(self.tr("おわりの日"), self.end)}
        for field in self.fields.values():
            self.add(field)
        take = Button(self.tr("この期間にする"), "check", max_lines=2)
        take.clicked.connect(guarded(self._take, self._say))
        for edit in (self.start, self.end):
            edit.submitted.connect(guarded(self._take, self._say))
        self.add(take)

    def _take(self) -> None:
        start, end = self.start.required(), self.end.required()
        self.period_chosen.emit(min(start, end), max(start, end))

    def _say(self, problem: Problem) -> None:
        field = self.fields.get(getattr(problem, "field", ""))
        if field is not None:
            field.set_error(str(problem))
            field.take_focus()


class AboutPart(SidePart):
    """`renamed(funder, name)`, `file_wanted`, `put_away`: the buttons."""

    renamed = Signal(str, str)
    file_wanted = Signal()
    put_away = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.funder, self.name = LineEdit(), LineEdit()
        self.fields = {"funder": Field(self.tr("助成元"), self.funder), "name": Field(self.tr("様式の名前"), self.name)}
        self._file = Label(wrap=True)
        save = Button(self.tr("この名前にする"), "check", max_lines=2)
        save.clicked.connect(lambda: self.renamed.emit(self.funder.text(), self.name.text()))
        other = Button(self.tr("新しい版の様式に替える"), "folder", max_lines=2)
        other.clicked.connect(self.file_wanted)
        away = Button(self.tr("この様式をしまう"), "close", max_lines=2)
        away.clicked.connect(self.put_away)
        for widget in (*self.fields.values(), save, self._file, other, away):
            self.add(widget)

    def show_template(self, template: FormTemplate) -> None:
        """Its names and file."""
        for field in self.fields.values():
            field.set_error("")
        self.funder.setText(template.funder)
        self.name.setText(template.name)
        self._file.setText(self.tr("ファイル：{name}").format(name=template.original))
