"""くわしく: birth, 性別, who lives together, and the 区分 that the salon gives by hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model.births import Birth, birth_words
from salon_app.model.people_words import NOT_ASKED, SEXES, sex_words
from salon_app.services.people_values import Classification, GivenClassification, Person, PersonCard
from salon_app.ui.pages.people.birth_edit import BirthEdit
from salon_app.ui.pages.people.form_state import called
from salon_app.ui.pages.people.section import Section
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.chip_row import ChipRow
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceKeys
from salon_app.ui.widgets.edits import DateEdit
from salon_app.ui.widgets.emptied import emptied
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.form_section import side_by_side
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.person_search import PersonSearch


class _Held(QWidget):
    """One 区分: whether somebody has it, and from when to when; the dates may stay open."""

    def __init__(self, classification: Classification, today: Callable[[], date]) -> None:
        super().__init__()
        worn = look()
        self.classification = classification
        self.earlier: list[GivenClassification] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(4, 2))
        self.check = CheckRow(classification.name)
        column.addWidget(self.check)
        self.since = DateEdit(today=today, field="classifications", placeholder=self.tr("わからなければ空欄"))
        self.until = DateEdit(today=today, field="classifications", placeholder=self.tr("続いていれば空欄"))
        self._dates = QWidget()
        inner = QVBoxLayout(self._dates)
        inner.setContentsMargins(worn.px(44, 20), 0, 0, worn.px(6))
        inner.addLayout(side_by_side(Field(self.tr("いつから"), self.since), Field(self.tr("いつまで"), self.until),
                                     narrow=worn.scale >= 150))
        column.addWidget(self._dates)
        self.check.toggled.connect(self._dates.setVisible)
        self._dates.hide()

    def fill(self, given: Sequence[GivenClassification]) -> None:
        """The last of the periods is changed here, earlier ones stay."""
        own = [one for one in given if one.classification_id == self.classification.id]
        self.earlier = own[:-1]
        self.check.setChecked(bool(own))
        self._dates.setVisible(bool(own))
        self.since.set_value(own[-1].since if own else None)
        self.until.set_value(own[-1].until if own else None)

    def value(self) -> list[GivenClassification]:
        """All periods. Raises InputProblem for dates that can't be read."""
        if not self.check.isChecked():
            return list(self.earlier)
        return [*self.earlier, GivenClassification(self.classification.id, self.since.value(), self.until.value())]


class DetailSection(Section):
    """Nothing here has to be filled in."""

    def __init__(self, today: Callable[[], date], find: Callable[[str], Sequence[Person]]) -> None:
        super().__init__(today)
        left, right = self.sides
        self._others: tuple[Person, ...] = ()
        self._joined: Person | None = None
        self._left_home = False
        self._person_id: int | None = None
        self.birth = BirthEdit(today)
        left.addWidget(self.field("birth", self.tr("生年月日（年だけ、年齢だけでも）"), self.birth))
        self.birth.understood.connect(self.fields["birth"].set_hint)
        self.meant = ChipRow()
        self.birth.asked.connect(self._offer_births)
        left.addWidget(self.meant)
        self.meant.hide()
        keys = ChoiceKeys([*((one, sex_words(one)) for one in SEXES), (NOT_ASKED, self.tr("聞かない"))], NOT_ASKED)
        left.addWidget(self.field("sex", self.tr("性別"), keys))
        left.addWidget(Label(self.tr("同じ世帯の方")))
        self.home = Label(wrap=True)
        left.addWidget(self.home)
        self.join = Button(self.tr("名簿から選ぶ"), "search")
        self.join.clicked.connect(self._search_others)
        self.part = Button(self.tr("世帯から外す"), "close")
        self.part.clicked.connect(self._leave_home)
        left.addLayout(side_by_side(self.join, self.part, narrow=self.narrow))
        self.others = PersonSearch(lambda text: [one for one in find(text) if one.id != self._person_id],
                                   label=self.tr("いっしょに住んでいる方"), adding=False)
        self.others.setMinimumHeight(look().px(360, 560))
        self.others.picked.connect(self._join_home)
        self.others.hide()
        left.addWidget(self.others)
        left.addStretch(1)
        self._held: list[_Held] = []
        self._given: tuple[GivenClassification, ...] = ()
        self._place = QVBoxLayout()
        self._place.setSpacing(look().px(4, 2))
        holder = QWidget()
        holder.setLayout(self._place)
        self.fields["classifications"] = Field(self.tr("区分"), holder)
        right.addWidget(self.fields["classifications"], 0, Qt.AlignmentFlag.AlignTop)
        right.addStretch(1)

    def offer_classifications(self, offered: Sequence[Classification]) -> None:
        """The 区分 that are given by hand; those from the age follow by themselves."""
        emptied(self._place)
        self._held = []
        for one in offered:
            if one.least_age is None and one.most_age is None:
                held = _Held(one, self.today)
                held.check.clicked.connect(lambda _on=False: self.changed.emit())
                for edit in (held.since, held.until):
                    edit.changed.connect(self.changed)
                    edit.sentence_changed.connect(self.fields["classifications"].set_error)
                self._held.append(held)
                self._place.addWidget(held)
        by_age = self.tr("、").join(one.name for one in offered if one.least_age is not None or one.most_age is not None)
        if by_age:
            self._place.addWidget(Label(self.tr("{names}は、生年月日から決まります。").format(names=by_age), tone="muted",
                                        wrap=True))
        if not offered:
            none = self.tr("区分はまだ決めていません。「そのほか」の「区分を決める」で作れます。")
            self._place.addWidget(Label(none, tone="muted", wrap=True))

    def fill(self, card: PersonCard | None) -> None:
        self._person_id = card.person.id if card else None
        self._others = card.household if card else ()
        self._joined, self._left_home = None, False
        self.birth.set_value(card.birth if card else Birth())
        sex = self.parts["sex"]
        assert isinstance(sex, ChoiceKeys)
        sex.set_value(card.person.sex if card else NOT_ASKED)
        self._given = card.classifications if card else ()
        for held in self._held:
            held.fill(self._given)
        self.others.hide()
        self._say_home()

    def values(self) -> dict[str, Any]:
        sex = self.parts["sex"]
        assert isinstance(sex, ChoiceKeys)
        shown = {held.classification.id for held in self._held}
        given = [one for one in self._given if one.classification_id not in shown]  # 区分 that are no longer in use
        for held in self._held:
            given += held.value()
        found: dict[str, Any] = {"birth": self.birth.value(), "sex": sex.value(), "classifications": given}
        if self._joined is not None:
            found["lives_with"] = self._joined.id
        elif self._left_home:
            found["leave_household"] = True
        return found

    def _offer_births(self, births: Sequence[Birth]) -> None:
        buttons = []
        for birth in births:
            button = Button(birth_words(birth), "check")
            button.clicked.connect(lambda _checked=False, meant=birth: self._take_birth(meant))
            buttons.append(button)
        self.meant.set_chips(buttons)

    def _take_birth(self, birth: Birth) -> None:
        self.birth.set_value(birth)
        self.changed.emit()

    # --- 世帯 --------------------------------------------------------------------------------------

    def _search_others(self) -> None:
        self.others.clear()
        self.others.show()
        self.others.edit.setFocus()

    def _join_home(self, person: Person) -> None:
        self._joined, self._left_home = person, False
        self.others.hide()
        self._say_home()
        self.changed.emit()

    def _leave_home(self) -> None:
        self._left_home = self._joined is None
        self._joined = None
        self.others.hide()
        self._say_home()
        self.changed.emit()

    def _say_home(self) -> None:
        names = self.tr("、").join(called(one) for one in self._others)
        if self._joined is not None:
            self.home.setText(self.tr("{name}と同じ世帯にします。").format(name=called(self._joined)))
        elif self._left_home:
            self.home.setText(self.tr("{names}の世帯から外します。").format(names=names))
        else:
            self.home.setText(names or self.tr("名簿には、まだいません。"))
        self.part.setVisible(self._joined is not None or (bool(self._others) and not self._left_home))

    def take_pending(self) -> None:
        super().take_pending()
        for held in self._held:
            held.since.take_pending()
            held.until.take_pending()

    def state(self) -> dict[str, Any]:
        held = {str(one.classification.id): [one.check.isChecked(), one.since.text(), one.until.text()]
                for one in self._held}
        return {**super().state(), "held": held, "left_home": self._left_home,
                "joined": self._joined.id if self._joined is not None else None}

    def restore(self, state: Mapping[str, Any]) -> None:
        super().restore(state)
        for one in self._held:
            ticked, since, until = state.get("held", {}).get(str(one.classification.id), (False, "", ""))
            one.check.setChecked(bool(ticked))
            one.since.setText(since)
            one.until.setText(until)
        self._left_home = bool(state.get("left_home"))
        self._say_home()

    def rejoin(self, person: Person | None) -> None:
        """The one a draft meant to live with, if still there."""
        self._joined = person
        self._say_home()
