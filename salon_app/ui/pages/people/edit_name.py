"""お名前: a person with 姓 and 名, or a body with one name; ふりがな from the input method; 号棟; what they are here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal

from salon_app.model.people_words import HELPER, KINDS, PARTICIPANT, kind_words
from salon_app.services.people_values import Person, PersonCard
from salon_app.ui.pages.people.form_state import told_apart
from salon_app.ui.pages.people.section import Section
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceKeys
from salon_app.ui.widgets.edits import LineEdit
from salon_app.ui.widgets.form_section import side_by_side
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.reading_draft import ReadingDraft

MOST_TWINS = 4


class NameSection(Section):
    """`name_ready()` after the name was typed: the page looks for namesakes and calls `show_twins`."""

    name_ready = Signal()
    twin_chosen = Signal(int)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(today)
        self._twins: tuple[Person, ...] = ()
        left, right = self.sides
        self.body_keys = ChoiceKeys([(False, self.tr("個人")), (True, self.tr("団体・施設"))], False)
        self.hold("is_body", self.body_keys)
        self.body_keys.chosen.connect(lambda _value: self._switch())
        left.addWidget(self.body_keys)
        family, given = self.line("family", self.tr("姓")), self.line("given", self.tr("名"))
        self._person_name = side_by_side(family, given)
        left.addLayout(self._person_name)
        self.unsplit = Label(self.tr("姓と名がまだ分かれていません。分けて入れ直せます。"), tone="muted", wrap=True)
        left.addWidget(self.unsplit)
        left.addWidget(self.line("body", self.tr("団体・施設の名前")))
        left.addWidget(self.line("reading", self.tr("ふりがな"), placeholder=self.tr("例　みほん はなこ"), hint=self.tr(
            "お名前を打つと下書きが出ます。ちがうときは直してください。")))
        left.addLayout(side_by_side(self.line("block", self.tr("号棟"), placeholder=self.tr("例　3号棟")),
                                    self.line("room", self.tr("号室"), placeholder=self.tr("例　205"))))
        self._twins_head = Label(step="bold", wrap=True)
        self.twins = ListBox()
        self.twins.row_pressed.connect(lambda at: self.twin_chosen.emit(self._twins[at].id))
        for widget in (self._twins_head, self.twins):
            left.addWidget(widget)
            widget.hide()
        left.addStretch(1)
        self._kinds_label = Label(self.tr("この方は（いくつでも）"))
        right.addWidget(self._kinds_label)
        notes = {HELPER: self.tr("当番の一覧に出ます。")}
        for kind in KINDS:
            row = CheckRow(kind_words(kind), notes.get(kind, ""))
            self.hold(kind, row)
            right.addWidget(row)
        right.addStretch(1)
        self.draft = ReadingDraft([self._edit("family"), self._edit("given"), self._edit("body")], self._edit("reading"))
        for key in ("family", "given", "body", "reading"):
            self._edit(key).editingFinished.connect(self.name_ready)
            self._edit(key).textChanged.connect(lambda _text: self.changed.emit())
        self.fields["name"] = self.fields["family"]
        self._follow()

    def _edit(self, key: str) -> LineEdit:
        part = self.parts[key]
        assert isinstance(part, LineEdit)
        return part

    def is_body(self) -> bool:
        """Is it a body, with one name?"""
        return bool(self.body_keys.value())

    def whole_name(self) -> str:
        """The name as it stands now."""
        if self.is_body():
            return self.text("body").strip()
        return " ".join(filter(None, (self.text("family").strip(), self.text("given").strip())))

    def begin_with(self, name: str) -> None:
        """A name that was typed elsewhere (in the search)."""
        parts = name.split()
        if len(parts) == 2:
            self.set_text("family", parts[0])
            self.set_text("given", parts[1])
        else:
            self.set_text("family", name)
        self.draft.begin()

    def fill(self, card: PersonCard | None) -> None:
        person = card.person if card is not None else None
        body = person.is_body if person is not None else False
        unsplit = person is not None and not body and not person.family
        self.body_keys.set_value(body)
        self.set_text("family", person.name if person and unsplit else person.family if person and not body else "")
        self.set_text("given", person.given if person and not body else "")
        self.set_text("body", person.name if person and body else "")
        self.set_text("reading", person.reading if person else "")
        self.set_text("block", person.block if person else "")
        self.set_text("room", person.room if person else "")
        for kind in KINDS:
            part = self.parts[kind]
            assert isinstance(part, CheckRow)
            part.setChecked(kind in person.kinds if person else kind == PARTICIPANT)
        self.unsplit.setVisible(unsplit)
        self.draft.begin()
        self.show_twins(())
        self._follow()

    def values(self) -> dict[str, Any]:
        found: dict[str, Any] = {"is_body": self.is_body(), "reading": self.text("reading"), "block": self.text("block"),
                                 "room": self.text("room"), "kinds": {kind for kind in KINDS if self.on(kind)}}
        family, given = self.text("family").strip(), self.text("given").strip()
        if self.is_body():
            found["name"] = self.text("body")
        elif family and given:
            found |= {"family": family, "given": given}
        else:
            found["name"] = family or given  # 未分割: it stays whole
        return found

    def show_twins(self, people: Sequence[Person]) -> None:
        """Others of this name, told apart; nobody is refused for that."""
        self._twins = tuple(people[:MOST_TWINS])
        self._twins_head.setText(self.tr("同じお名前の方がいます。その方なら押してください。別の方なら、このまま続けます。"))
        self.twins.set_rows([ListRow(told_apart(one), above=one.name, arrow=True) for one in self._twins])
        for widget in (self._twins_head, self.twins):
            widget.setVisible(bool(self._twins))

    def _switch(self) -> None:
        """What was typed as a person's name is the body's, and the other way round."""
        family, given, body = self.text("family"), self.text("given"), self.text("body")
        whole = " ".join(filter(None, (family.strip(), given.strip())))
        if self.is_body():
            whole, family, given = body or whole, "", ""
            self.set_text("body", whole)
        else:
            family, given = family or body, given
            self.set_text("body", "")
        self.set_text("family", family)
        self.set_text("given", given)
        self._follow()

    def _follow(self) -> None:
        body = self.is_body()
        for key in ("family", "given"):
            self.fields[key].setVisible(not body)
        self.fields["body"].setVisible(body)
        self.fields["name"] = self.fields["body" if body else "family"]
        self._kinds_label.setVisible(not body)
        for kind in KINDS:
            self.parts[kind].setVisible(not body)
        if body:
            self.unsplit.hide()

    def state(self) -> dict[str, Any]:
        return {**super().state(), "draft": self.draft.state()}

    def restore(self, state: Mapping[str, Any]) -> None:
        super().restore(state)
        self.draft.restore(state.get("draft", {}))
        self._follow()
