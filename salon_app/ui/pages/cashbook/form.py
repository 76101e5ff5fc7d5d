"""What the forms of お金 share: fields in two columns (one below the other at large sizes), the draft on the disk,
and a main button that says what happens to the money or what is still missing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from salon_app.model.problems import InputProblem, Problem
from salon_app.model.yen import MAX_ENTRY, format_yen
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import short_day
from salon_app.ui.later import later
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceWall
from salon_app.ui.widgets.date_choice import DateChoice
from salon_app.ui.widgets.edits import LineEdit, YenEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.scroll_area import ScrollArea


class MoneyForm(Page):
    """Derive, make fields with the methods here, and say `missing()`, `words()` and `record()`."""

    tables = frozenset({"account", "program", "category", "leg"})
    form: ClassVar[str] = ""  # the draft's name

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self.narrow = worn.scale >= 150
        self.parts: dict[str, Any] = {}
        self._offered: dict[int, tuple[tuple[Any, str], ...]] = {}
        self._clear_button: Button | None = None
        self._later = later(self, self._keep)
        inner = QWidget()
        row = QVBoxLayout(inner) if self.narrow else QHBoxLayout(inner)
        row.setContentsMargins(0, 0, worn.px(6), worn.px(10))
        row.setSpacing(worn.px(28, 10))
        self.first, self.second = QVBoxLayout(), QVBoxLayout()
        for column in (self.first, self.second):
            side = QWidget()
            side.setLayout(column)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(worn.px(12, 10))
            row.addWidget(side, 1)
        if self.narrow:
            row.addStretch(1)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollArea(inner))

    # --- fields ----------------------------------------------------------------------------------

    def add_amount(self, column: QVBoxLayout, label: str, *, hint: str = "", maximum: int = MAX_ENTRY) -> YenEdit:
        """The amount in yen."""
        edit = YenEdit(field="amount", maximum=maximum)
        edit.changed.connect(self.changed)
        self.fields["amount"] = Field(label, edit, unit=self.tr("円"), hint=hint)
        self._add(column, "amount", edit, self.fields["amount"])
        return edit

    def add_line(self, column: QVBoxLayout, key: str, label: str, *, placeholder: str = "") -> LineEdit:
        """A line of words."""
        edit = LineEdit(placeholder=placeholder)
        edit.textEdited.connect(lambda _text: self.changed())
        self.fields[key] = Field(label, edit)
        self._add(column, key, edit, self.fields[key])
        return edit

    def add_wall(self, column: QVBoxLayout, key: str, label: str, *, least_ems: float = 8.0) -> ChoiceWall:
        """Large keys, one of them chosen."""
        wall = ChoiceWall(least_ems=least_ems)
        wall.chosen.connect(lambda _value: self.changed())
        self.fields[key] = Field(label, wall)
        self._add(column, key, wall, self.fields[key])
        return wall

    def add_date(self, column: QVBoxLayout) -> DateChoice:
        """今日, 昨日 or another date."""
        choice = DateChoice(self.business_day)
        choice.changed.connect(self.changed)
        self.fields["date"] = Field(self.tr("日付"), choice)
        self._add(column, "date", choice, self.fields["date"])
        choice.edit.submitted.connect(lambda: choice.edit.focusNextPrevChild(True))
        return choice

    def _add(self, column: QVBoxLayout, key: str, part: Any, field: Field) -> None:
        self.parts[key] = part
        if isinstance(part, LineEdit):
            part.submitted.connect(lambda: part.focusNextPrevChild(True))
        field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # a long hint takes its lines
        column.addWidget(field)

    def offer(self, wall: ChoiceWall, choices: Sequence[tuple[Any, str]], value: Any = None) -> None:
        """Offer these keys, keeping what is chosen; `value` where nothing is. The same keys stay where they are."""
        wanted = tuple(choices)
        chosen = wall.value()
        chosen = chosen if any(held == chosen for held, _words in wanted) and chosen is not None else value
        if self._offered.get(id(wall)) != wanted:
            self._offered[id(wall)] = wanted
            wall.set_choices(wanted, chosen)
        elif wall.value() is None:
            wall.set_value(chosen)

    # --- for the page to say ------------------------------------------------------------------------

    def missing(self) -> str:
        """What has to be entered first, for the main button; empty when it can be pressed."""
        raise NotImplementedError

    def words(self) -> str:
        """What the main button does, in words of money."""
        raise NotImplementedError

    def record(self) -> str:
        """Write it into the books; the sentence for the toast, empty when nothing was written. Raises Problem."""
        raise NotImplementedError

    def undoable(self) -> bool:
        """Whether 元に戻す can take it back."""
        return True

    def follow(self) -> None:
        """Show or hide what depends on what was chosen."""

    # --- what they need ---------------------------------------------------------------------------------

    def business_day(self) -> date:
        """Today for the books."""
        return self.ctx.salon.days.status().business_date

    def amount(self) -> int | None:
        """Yen typed, None while there is no amount to speak of."""
        return self.parts["amount"].so_far() or None

    def yen(self) -> str:
        """The amount as written on the main button."""
        return format_yen(self.amount() or 0)

    def place_name(self, key: str = "place") -> str:
        """The name of the chosen 置き場所."""
        chosen = self.parts[key].value()
        return next((one.name for one in self.ctx.salon.cashbook.accounts(with_inactive=True) if one.id == chosen), "")

    def tell_balance(self) -> None:
        """Below どこから: what lies there, and that the amount is more than that. It never blocks."""
        chosen = self.parts["place"].value()
        if chosen is None:
            self.fields["place"].set_hint("")
            return
        balance = self.ctx.salon.cashbook.balance(chosen)
        sentence = self.tr("{place}の残高は {amount}円です。").format(place=self.place_name(), amount=format_yen(balance))
        if (self.amount() or 0) > balance:
            sentence += self.tr("それより多い金額です。お確かめください。")
        self.fields["place"].set_hint(sentence)

    def dated(self, words: str) -> str:
        """The main button's words with the date in front, when it isn't today's."""
        choice = self.parts.get("date")
        if not isinstance(choice, DateChoice) or choice.is_today():
            return words
        try:
            day = choice.value()
        except InputProblem:
            return words
        if day == self.business_day():
            return words
        return self.tr("{day}の分として、{words}").format(day=short_day(day, self.business_day()), words=words)

    def date_missing(self) -> str:
        """Words for a date that isn't typed yet."""
        try:
            self.parts["date"].value()
        except InputProblem:
            return self.tr("日付を入れてください")
        return ""

    # --- the way through ------------------------------------------------------------------------------------

    def changed(self) -> None:
        """Something was typed or chosen."""
        self._later.start()
        self.say()

    def say(self) -> None:
        """Main button and dependent fields as things stand."""
        self.follow()
        missing = self.missing()
        self.set_main(missing or self.dated(self.words()), self.save, enabled=not missing)

    def shown(self, args: Args) -> None:
        if "place_id" in args:
            self.refresh()
            self.parts["place"].set_value(args["place_id"])
        self.clear_errors()
        kept = self.ctx.salon.drafts.kept(self.form)
        if kept:
            place = self.parts["place"].value()
            self.restore(kept)
            if "place_id" in args:
                self.parts["place"].set_value(place)
        self._offer_clearing(bool(kept))
        self._focus_first()

    def _focus_first(self) -> None:
        """Ready to type the amount."""
        part = self.parts.get("amount") or next(iter(self.parts.values()))
        part.setFocus()

    def leaving(self) -> None:
        if self._later.isActive():
            self._keep()

    def save(self) -> None:
        """Main button: record, forget the draft, go back."""
        for part in self.parts.values():
            commit_preedit(part if isinstance(part, QWidget) else None)
        self.clear_errors()
        sentence = self.record()
        self.forget()
        if sentence:
            self.ctx.toast(sentence, undo=self.undoable())
        self.ctx.back()

    def forget(self) -> None:
        """Everything blank again."""
        self._later.stop()
        self.ctx.salon.drafts.forget(self.form)
        for part in self.parts.values():
            if isinstance(part, DateChoice):
                part.restore({})
            elif isinstance(part, LineEdit):
                part.setText("")
            else:
                part.set_value(None)
        self._offer_clearing(False)
        self.refresh()

    def show_problem(self, problem: Problem) -> None:
        choice = self.parts.get("date")
        if isinstance(choice, DateChoice):
            problem = choice.refused(problem)
        super().show_problem(problem)

    # --- what is typed ------------------------------------------------------------------------------------------

    def state(self) -> Args:
        found: Args = {}
        for key, part in self.parts.items():
            found[key] = (part.state() if isinstance(part, DateChoice) else
                          part.text() if isinstance(part, LineEdit) else part.value())
        return found

    def restore(self, state: Args) -> None:
        self.refresh()
        for key, part in self.parts.items():
            value = state.get(key)
            if value is None:
                continue
            if isinstance(part, DateChoice):
                part.restore(value)
            elif isinstance(part, LineEdit):
                part.setText(str(value))
            else:
                part.set_value(value)
        self.say()

    def keeping(self) -> bool:
        """Is something typed that is not on the disk yet?"""
        return self._later.isActive()

    def _keep(self) -> None:
        self._later.stop()
        typed = [part.text() for part in self.parts.values() if isinstance(part, LineEdit)]
        if any(typed):
            self.ctx.salon.drafts.keep(self.form, self.state())
        else:
            self.ctx.salon.drafts.forget(self.form)

    def _offer_clearing(self, offered: bool) -> None:
        """Below the fields, while something from an earlier visit stands in them."""
        if self._clear_button is None and offered:
            self._clear_button = Button(self.tr("書きかけを消す"), "trash")
            self._clear_button.clicked.connect(self._clear)
            self.second.insertWidget(self.second.count() - 1, self._clear_button)
        if self._clear_button is not None:
            self._clear_button.setVisible(offered)

    def _clear(self) -> None:
        place = self.parts["place"].value()
        self.forget()
        self.parts["place"].set_value(place)
        self.say()
