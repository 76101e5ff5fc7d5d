"""当番: a wall of helpers' names; one press says 来た, another 帰った."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from salon_app.ui.context import PageContext
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.edits import LineEdit, commit_preedit
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.person_picker import Choice, PersonPicker


class DutyPage(Page):
    """Each press is saved at once; 元に戻す takes it back."""

    tables = frozenset({"duty", "person", "till_period"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(14, 8))
        self._lead = Label(self.tr("来た方のお名前を押します。帰るときは、もう一度押します。"), wrap=True)
        column.addWidget(self._lead)
        self._picker = PersonPicker(word=self.tr("当番"))
        self._picker.picked.connect(self._picked)
        column.addWidget(self._picker, 1)
        self._empty = EmptyState(
            self.tr("お手伝いの方のお名前がまだありません。下に書いて加えます。"), icon="person")
        column.addWidget(self._empty, 1)
        self._name = LineEdit()
        self._name.submitted.connect(self._add)
        self.fields["name"] = Field(self.tr("名前がないとき"), self._name, beside=8)
        line = self.fields["name"]
        add = Button(self.tr("当番に加える"), "plus", height=worn.field)
        add.clicked.connect(self._add)
        line.add_beside(add)
        column.addWidget(line)
        self.set_main(self.tr("これで始める"), self.ctx.back)

    def refresh(self) -> None:
        here = {person.id for person in self.ctx.duty()}
        helpers = self.ctx.salon.people.helpers()
        self._picker.set_choices([Choice(one.id, one.name, one.block) for one in helpers], here)
        self._picker.setVisible(bool(helpers))
        self._lead.setVisible(bool(helpers))
        self._empty.setVisible(not helpers)
        words = self.tr("当番 {count}名で続ける").format(count=len(here))
        self.set_main(words if here else self.tr("当番なしで続ける"))

    def _picked(self, ids: tuple[int, ...]) -> None:
        here = {person.id: person.name for person in self.ctx.duty()}
        for person_id in set(ids) - set(here):
            self.ctx.salon.days.come(person_id, by=self.ctx.by())
            name = self.ctx.salon.people.name(person_id)
            self.ctx.toast(self.tr("{name}さんが当番に入りました。").format(name=name), undo=True)
        for person_id in set(here) - set(ids):
            self.ctx.salon.days.leave(person_id, by=self.ctx.by())
            self.ctx.toast(self.tr("{name}さん、おつかれさまでした。").format(name=here[person_id]), undo=True)

    def _add(self) -> None:
        commit_preedit(self._name)
        self.clear_errors()
        person = self.ctx.salon.people.save(name=self._name.text(), helper=True, by=self.ctx.by())
        self.ctx.salon.days.come(person.id, by=self.ctx.by())
        self._name.clear()
        self.ctx.toast(self.tr("{name}さんが当番に入りました。").format(name=person.name), undo=True)
