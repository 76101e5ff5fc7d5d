"""当番とお客さまのお名前: those who help and those who pay later. Name and 号棟 only; the roster proper comes with 名簿."""

from __future__ import annotations

from salon_app.services.people import Person
from salon_app.ui.context import PageContext
from salon_app.ui.page import Page
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import CheckRow
from salon_app.ui.widgets.edits import LineEdit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.list_and_form import list_and_form
from salon_app.ui.widgets.list_box import ListBox, ListRow

SHOWN = 60


class PeoplePage(Page):
    """Search, list, and the form of the one in hand."""

    tables = frozenset({"person"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self._people: list[Person] = []
        self._chosen: Person | None = None
        self._head = Label(step="strong-bold", wrap=True)
        self.name, self.reading, self.block = LineEdit(), LineEdit(), LineEdit()
        for key, words, edit in (("name", self.tr("お名前（姓と名のあいだに空白）"), self.name),
                                 ("reading", self.tr("ふりがな"), self.reading),
                                 ("block", self.tr("号棟"), self.block)):
            edit.submitted.connect(self.guarded(self._save))
            self.fields[key] = Field(words, edit)
        self.helper = CheckRow(self.tr("当番をする（お手伝い）"))
        self.active = CheckRow(self.tr("いまも来ている"))
        self.search = LineEdit(placeholder=self.tr("お名前・ふりがな・号棟でさがす"))
        self.search.textChanged.connect(lambda _text: self.refresh())
        search = Field(self.tr("さがす"), self.search)
        self.list = ListBox()
        self.list.row_pressed.connect(self._choose)
        self._scroll = list_and_form(
            self.body, self.list, (self._head, *self.fields.values(), self.helper, self.active), above=search,
            form_first=True)
        self._new = Button(self.tr("新しい方を加える"), "plus", max_lines=2)
        self._new.clicked.connect(self._start_new)
        self.set_side_buttons(self._new)
        self._begin(None)

    def refresh(self) -> None:
        people = self.ctx.salon.people
        text = self.search.text().strip()
        found = people.search(text) if text else people.all(with_inactive=True)
        self._people = list(found[:SHOWN])
        self.list.set_rows([ListRow("　".join(filter(None, (one.name, one.block))), above=one.reading, right=self._chip(one))
                            for one in self._people])
        count = self.tr("{count}名が見つかりました。").format(count=len(found))
        self._scroll.set_count(count if found or text else self.tr("まだどなたもいません。お名前を書いて加えます。"))

    def _chip(self, person: Person) -> Chip | None:
        if not person.active:
            return Chip(self.tr("お休み"), "plain")
        return Chip(self.tr("当番"), "ok") if person.helper else None

    def _choose(self, at: int) -> None:
        self._begin(self._people[at])
        self.list.set_current(at)
        if self._scroll.one_column:
            self._scroll.view.verticalScrollBar().setValue(0)
        self.name.setFocus()

    def _start_new(self) -> None:
        self._begin(None)
        self.list.set_current(None)
        self.name.setFocus()

    def _begin(self, person: Person | None) -> None:
        self._chosen = person
        self._new.setVisible(person is not None)
        self._head.setText(self.tr("「{name}」さまを直す").format(name=person.name) if person else self.tr("お名前を加える"))
        self.name.setText(person.name if person else "")
        self.reading.setText(person.reading if person else "")
        self.block.setText(person.block if person else "")
        self.helper.setChecked(person.helper if person else True)
        self.active.setChecked(person.active if person else True)
        self.clear_errors()
        self.set_main(self.tr("この内容にする") if person else self.tr("この方を加える"), self._save)

    def _save(self) -> None:
        self.clear_errors()
        for edit in (self.name, self.reading, self.block):
            edit.take_pending()
        person = self.ctx.salon.people.save(
            person_id=self._chosen.id if self._chosen else None, name=self.name.text(), reading=self.reading.text(),
            block=self.block.text(), helper=self.helper.isChecked(), active=self.active.isChecked(), by=self.ctx.by())
        self.ctx.toast(self.tr("{name} 様を登録しました。").format(name=person.name), undo=True)
        self._begin(None)
        self.refresh()
        self.name.setFocus()
