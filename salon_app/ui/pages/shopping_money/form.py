"""What the pages of an errand's money share: whose it is, two columns (one at large sizes), the draft on the disk, and
what is said instead where the errand is not there yet, or has ended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model import errands
from salon_app.model.problems import InputProblem, Problem
from salon_app.services.shopping.values import Errand
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import short_day
from salon_app.ui.later import later
from salon_app.ui.page import Page
from salon_app.ui.pages.shopping_money.form_state import heading
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import CheckRow
from salon_app.ui.widgets.date_choice import DateChoice
from salon_app.ui.widgets.edits import LineEdit, commit_preedit
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.scroll_area import ScrollArea


@dataclass(frozen=True)
class Instead:
    """Why nothing can be done on this page now, and the main button that leads to where it can."""

    sentence: str
    words: str
    go: Callable[[], None]


class ErrandForm(Page):
    """Derive, put fields into `first` and `second`, hold what is typed in `parts`, and say `begin`, `show_errand`, `say`.

    Opened with `errand_id`. What is typed is kept under the form's name and the errand until it is recorded.
    """

    tables = frozenset({"errand", "errand_line", "errand_money", "person", "account", "setting"})
    form: ClassVar[str] = ""

    def __init__(self, ctx: PageContext, *, shares: tuple[int, int] = (1, 1), apart: bool = False) -> None:
        """`shares` of the width; `apart`: the columns scroll by themselves, and what is in `pinned` stays above the second."""
        super().__init__(ctx)
        worn = look()
        self.narrow = worn.scale >= 150
        self.parts: dict[str, Any] = {}
        self._errand: Errand | None = None
        self._blank: dict[str, Any] = {}
        self._filling = False
        self._later = later(self, self._keep)
        self.head = Label(step="strong-bold", wrap=True)
        self.chip = Chip("")
        self.clear_button = Button(self.tr("書きかけを消す"), "trash", height=worn.target)
        self.clear_button.clicked.connect(self._clear)
        self.first, self.pinned, self.second = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self.instead = EmptyState("", icon="info")
        self.sheet = QWidget()
        self.below = QVBoxLayout()  # stays in view below what scrolls
        for column in (self.first, self.pinned, self.second, self.below):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(worn.px(12, 10))
        self._lay_out(shares, apart and not self.narrow)

    def _lay_out(self, shares: tuple[int, int], apart: bool) -> None:
        worn = look()
        top = QHBoxLayout()
        top.setSpacing(worn.gap)
        top.addWidget(self.head, 1)
        top.addWidget(self.clear_button)
        top.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
        inside = QVBoxLayout(self.sheet)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(worn.px(10, 6))
        if apart:
            row = QHBoxLayout()
            row.setSpacing(worn.px(28, 10))
            right = QVBoxLayout()
            right.setSpacing(worn.px(12, 10))
            right.addLayout(self.pinned)
            right.addWidget(_scrolled(self.second), 1)
            row.addWidget(_scrolled(self.first), shares[0])
            row.addLayout(right, shares[1])
            inside.addLayout(row, 1)
        else:
            inside.addWidget(self._one_scroll(shares), 1)
        inside.addLayout(self.below)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(worn.px(14, 8))
        outer.addLayout(top)
        outer.addWidget(self.sheet, 1)
        outer.addWidget(self.instead, 1)

    def _one_scroll(self, shares: tuple[int, int]) -> ScrollArea:
        """Both columns side by side, in large type one below the other."""
        worn = look()
        inner = QWidget()
        row = QVBoxLayout(inner) if self.narrow else QHBoxLayout(inner)
        row.setContentsMargins(0, 0, worn.px(8), worn.px(12))
        row.setSpacing(worn.px(28, 10))
        left, right = QWidget(), QWidget()
        left.setLayout(self.first)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(12, 10))
        column.addLayout(self.pinned)
        column.addLayout(self.second, 1)
        for side, share in zip((left, right), shares, strict=True):
            row.addWidget(side, 0 if self.narrow else share)
        if self.narrow:
            row.addStretch(1)
        return ScrollArea(inner)

    # --- for the page to say ---------------------------------------------------------------------

    def begin(self, args: Args) -> None:
        """Everything as the books say, nothing typed yet; `errand` is the one opened."""
        raise NotImplementedError

    def show_errand(self) -> None:
        """The errand has changed (or is shown for the first time): what is typed stays."""

    def say(self) -> None:
        """Main button, sums and dependent fields as things stand."""
        raise NotImplementedError

    def blocked(self) -> Instead | None:
        """Where the errand is not at this page's step."""
        if self.errand.state in errands.ENDED:
            return self.ended()
        return None

    # --- fields ------------------------------------------------------------------------------------

    def hold(self, key: str, part: Any, label: str = "", **how: Any) -> Field:
        """A part with its field; both are found under `key`, and it tells when it changes."""
        self.parts[key] = part
        for name in ("changed", "chosen", "textEdited", "toggled"):
            signal = getattr(part, name, None)
            if signal is not None:
                signal.connect(lambda *_value: self.changed())
                break
        if isinstance(part, LineEdit):
            part.submitted.connect(lambda: part.focusNextPrevChild(True))
        self.fields[key] = Field(label, part, **how)
        return self.fields[key]

    def date_field(self, label: str) -> Field:
        """今日, 昨日 or another date, for what is typed later from paper."""
        return self.hold("date", DateChoice(self.business_day), label)

    # --- what they need ------------------------------------------------------------------------------

    @property
    def errand(self) -> Errand:
        """The errand this page was opened with."""
        assert self._errand is not None
        return self._errand

    def business_day(self) -> date:
        """Today for the books."""
        return self.ctx.salon.days.status().business_date

    def on(self) -> date | None:
        """The date to write, None for today. Raises InputProblem."""
        choice = self.parts["date"]
        return None if choice.is_today() else choice.value()

    def date_words(self, words: str) -> str:
        """The main button's words with the date in front, when it isn't today's; what is missing while it can't be read."""
        try:
            day = self.on()
        except InputProblem:
            return words
        if day is None or day == self.business_day():
            return words
        return self.tr("{day}の分として、{words}").format(day=short_day(day, self.business_day()), words=words)

    def date_missing(self) -> bool:
        """Is 別の日 chosen and none typed that can be read?"""
        try:
            self.on()
        except InputProblem:
            return True
        return False

    def ended(self) -> Instead:
        """The errand is over: nothing more to do here."""
        sentence = self.tr("この依頼は「{state}」になっています。ここで入れることはありません。")
        return Instead(sentence.format(state=errands.state_words(self.errand.state)), self.tr("もどる"), self.ctx.back)

    def not_out_yet(self) -> Instead:
        """Shopping has not begun."""
        return Instead(self.tr("まだ買いものに出ていません。先に「買いものに出る」を押してください。"), self.tr("買いものに出る"),
                       lambda: self.ctx.go("errand_set_out", errand_id=self.errand.id))

    # --- hooks of the shell -----------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self._errand = self.ctx.salon.errands.get(args["errand_id"])
        self.clear_errors()
        self._fill(lambda: self.begin(args))
        self._blank = self.typed()
        kept = self.ctx.salon.drafts.kept(self._draft())
        if kept:
            self._fill(lambda: self.retype(kept))
        self.clear_button.setVisible(bool(kept))

    def refresh(self) -> None:
        self._errand = self.ctx.salon.errands.get(self.errand.id)
        self.head.setText(heading(self.errand, short=self.narrow))
        self.chip.set_chip(errands.state_words(self.errand.state), "plain")
        instead = self.blocked()
        self.sheet.setVisible(instead is None)
        self.instead.setVisible(instead is not None)
        if instead is not None:
            self.instead.set_sentence(instead.sentence)
            self.set_main(instead.words, instead.go)
            return
        self._fill(self.show_errand)
        self.say()

    def leaving(self) -> None:
        if self._later.isActive():
            self._keep()

    def show_problem(self, problem: Problem) -> None:
        choice = self.parts.get("date")
        if isinstance(choice, DateChoice):
            problem = choice.refused(problem)
        field = self.fields.get(problem.field) if isinstance(problem, InputProblem) else None
        if field is not None and not field.isVisibleTo(self):  # the books have changed meanwhile
            self.ctx.toast(str(problem), warning=True)
            return
        super().show_problem(problem)

    # --- what is typed ------------------------------------------------------------------------------------

    def changed(self) -> None:
        """Something was typed or chosen by a person."""
        if not self._filling and self._errand is not None:
            self._later.start()
            self.say()

    def keeping(self) -> bool:
        """Is something typed that is not on the disk yet?"""
        return self._later.isActive()

    def typed(self) -> dict[str, Any]:
        """All of it as plain values, numbers as they were typed."""
        return {key: _value(part) for key, part in self.parts.items()}

    def retype(self, values: dict[str, Any]) -> None:
        """Show again what `typed` gave."""
        for key, part in self.parts.items():
            if key in values:
                _show(part, values[key])

    def take_pending(self) -> None:
        """Commit conversions that are still open, and take the sentences away, before everything is read."""
        for part in self.parts.values():
            commit_preedit(part if isinstance(part, QWidget) else None)
        self.clear_errors()

    def recorded(self, sentence: str, *, undo: bool = True) -> None:
        """It stands in the books: the draft is forgotten, and we go back to where we came from."""
        self._later.stop()
        self.ctx.salon.drafts.forget(self._draft())
        self.ctx.toast(sentence, undo=undo)
        self.ctx.back()

    def _fill(self, action: Callable[[], None]) -> None:
        self._filling = True
        try:
            action()
        finally:
            self._filling = False

    def _draft(self) -> str:
        return f"{self.form}/{self.errand.id}"

    def _keep(self) -> None:
        self._later.stop()
        typed = self.typed()
        if typed != self._blank:
            self.ctx.salon.drafts.keep(self._draft(), typed)
        else:
            self.ctx.salon.drafts.forget(self._draft())

    def _clear(self) -> None:
        self._later.stop()
        self.ctx.salon.drafts.forget(self._draft())
        self.shown({"errand_id": self.errand.id})
        self.refresh()


def _scrolled(column: QVBoxLayout) -> ScrollArea:
    inner = QWidget()
    holder = QVBoxLayout(inner)
    holder.setContentsMargins(0, 0, look().px(8), look().px(12))
    holder.addLayout(column, 1)
    return ScrollArea(inner)


def _value(part: Any) -> Any:
    if isinstance(part, LineEdit):
        return part.text()
    if isinstance(part, CheckRow):
        return part.isChecked()
    if hasattr(part, "state"):
        return part.state()
    return part.value()


def _show(part: Any, value: Any) -> None:
    if isinstance(part, LineEdit):
        part.setText(str(value))
    elif isinstance(part, CheckRow):
        part.setChecked(bool(value))
    elif hasattr(part, "restore"):
        part.restore(value)
    else:
        part.set_value(value)
