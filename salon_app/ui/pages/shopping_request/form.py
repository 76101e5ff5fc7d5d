"""The form of one errand: who, what, where and when, and the rest. It shows and reads; saving is the page's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.problems import InputProblem
from salon_app.services.people_values import Person
from salon_app.services.shopping.errands import LONGEST_TEXT
from salon_app.services.shopping.values import Errand, Request, WantedLine, Warning
from salon_app.ui.date_words import short_day
from salon_app.ui.pages.shopping_request.form_state import missing
from salon_app.ui.pages.shopping_request.more import MoreSection
from salon_app.ui.pages.shopping_request.strip import PersonStrip
from salon_app.ui.pages.shopping_request.wanted import WantedSection
from salon_app.ui.theme import look
from salon_app.ui.wanted_items import as_plain, from_plain
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.notice import Notice
from salon_app.ui.widgets.wanted_line import LineRow
from salon_app.ui.widgets.wanted_lines import LinesEdit

if TYPE_CHECKING:
    from salon_app.salon import Salon

MOST_USUAL = 10


class RequestForm(QWidget):
    """`changed` after each change by a person, `stepped(label, undo)` for a step that can be taken
    back before it is saved."""

    changed = Signal()
    stepped = Signal(str, object)

    def __init__(self, salon: Salon) -> None:
        super().__init__()
        self._salon = salon
        self.person: Person | None = None
        self.errand: Errand | None = None
        self.strip = PersonStrip()
        self.lines = LinesEdit()
        self.wanted = WantedSection(salon.clock.today)
        self.more = MoreSection(salon.clock.today)
        self.ask = Notice()
        self._counted_from: date | None = None
        self.fields: dict[str, Field] = {**self.wanted.fields, **self.more.fields}
        self.fields["lines"] = Field("", self.lines)
        self.fields["lines"].label.hide()
        self._lay_out()
        for part in (self.lines, self.wanted, self.more):
            part.changed.connect(self._changed)
        self.lines.taken_away.connect(self._taken_away)
        self.lines.left.connect(self.wanted.shop.setFocus)
        self.strip.same_wanted.connect(self.take_same)
        self.strip.usual_wanted.connect(self._take_usual)

    def _lay_out(self) -> None:
        worn = look()
        narrow = worn.scale >= 150
        column = QVBoxLayout(self)
        column.setContentsMargins(0, worn.px(2), worn.px(8), worn.px(12))
        column.setSpacing(worn.px(14, 12))
        column.addWidget(self.strip)
        column.addWidget(self.fields["lines"])
        column.addWidget(self.ask)
        for part in (self.wanted, self.more):
            row: QBoxLayout = QVBoxLayout() if narrow else QHBoxLayout()
            row.setSpacing(worn.px(28, 12))
            row.addWidget(part.left, 1)
            row.addWidget(part.right, 1)
            if part is self.more:
                column.addWidget(Label(self.tr("そのほか（あれば）"), step="strong-bold"))
            column.addLayout(row)
        column.addStretch(1)

    # --- who ---------------------------------------------------------------------------------------

    def set_person(self, person: Person) -> None:
        """Whose errand it is; what is written stays."""
        self.person = person
        salon, changing = self._salon, self.errand is not None
        others = [one for one in salon.people.same_name(person.name) if one.id != person.id]
        held = self.errand is not None and self.errand.account.received > 0
        self.strip.show_person(person, namesakes=len(others), can_change=not held)
        last = None if changing else salon.errands.last_of(person.id)
        words = ""
        if last is not None:
            words = self.tr("前回と同じにする\n{day}の{count}品").format(
                day=short_day(last.received_on, salon.clock.today()), count=last.items)
        self.strip.offer_same(words, changing=changing)
        usual = [one.line for one in salon.errand_suggestions.items(person.id, most=MOST_USUAL)]
        self.strip.offer_usual(missing(usual, self.lines.bought_values()))
        self.wanted.offer(salon.errand_suggestions.shops(person.id))
        self._follow()

    def begin(self) -> None:
        """Where the keyboard begins: the first line. In large type it is above it, where the name is still in view."""
        if look().scale >= 150 and not self.strip.same.isHidden():
            self.strip.same.setFocus()
        elif self.errand is not None:
            self.lines.rows[0].item.setFocus()
        else:
            self.lines.begin()

    def take_same(self) -> None:
        """前回と同じ: the last request's things below what is written, and the rest where nothing is written yet."""
        last = self._salon.errands.same_as_last(self.person.id) if self.person is not None else None
        if last is None:
            return
        wanted, more = self.wanted, self.more
        filled = {}
        rows = self.lines.append(missing(last.lines, self.lines.values()))
        for key, edit, text in (("shop", wanted.shop, last.shop), ("place", more.place, last.place)):
            if not edit.text().strip():
                filled[key] = text
                edit.setText(text)
        if not more.notes.toPlainText().strip():
            filled["notes"] = last.notes
            more.notes.setPlainText(last.notes)
        if not wanted.time.text().strip():
            wanted.time.set_value(last.needed_time)
            filled["time"] = wanted.time.text()
        self.stepped.emit(self.tr("前回と同じ"), lambda: self._untake(rows, filled))
        self._told()

    def _untake(self, rows: Sequence[LineRow], filled: Mapping[str, str]) -> None:
        self.lines.remove(rows)
        edits = {"shop": self.wanted.shop, "place": self.more.place, "time": self.wanted.time}
        for key, edit in edits.items():
            if key in filled and edit.text() == filled[key]:
                edit.clear()
        if "notes" in filled and self.more.notes.toPlainText() == filled["notes"]:
            self.more.notes.clear()
        self._told()

    # --- lines -------------------------------------------------------------------------------------

    def _take_usual(self, line: WantedLine) -> None:
        """A usual thing is pressed: it is asked for, or, pressed again, no longer."""
        row = self.lines.of_item(line.item)
        if row is None:
            self.lines.append([line])
            self._told()
        else:
            self.lines.take_away(row)

    def _taken_away(self, at: int, line: WantedLine) -> None:
        words = self.tr("{item}の行を消した").format(item=line.item.strip()) if line.item.strip() else self.tr("行を消した")
        self.stepped.emit(words, lambda: self._put_back(at, line))
        self._told()

    def _put_back(self, at: int, line: WantedLine) -> None:
        self.lines.put_in(at, line)
        self._told()

    def show_line_problem(self, problem: InputProblem) -> None:
        """A sentence about the lines, at the one it is about."""
        for row in self.lines.rows:
            line = row.value()
            long = max(len(line.item), len(line.quantity), len(line.detail)) > LONGEST_TEXT
            if not row.is_blank() and (long or not line.item.strip()):
                row.set_error(str(problem))
                row.item.setFocus()
                return
        self.fields["lines"].set_error(str(problem))
        self.lines.begin()

    def clear_errors(self) -> None:
        """Take the sentences away before trying again."""
        self.lines.clear_errors()
        for field in self.fields.values():
            field.set_error("")

    # --- the whole ---------------------------------------------------------------------------------

    def blank(self) -> None:
        """Nothing is written; 手数料 as the salon has set."""
        self.errand = None
        chosen = self._salon.settings.get()
        self.lines.set_bought(())
        self.lines.set_lines(())
        self.wanted.restore({})
        self.more.put(place="", notes="", received=self._salon.clock.today(), fee_kind=chosen.errand_fee_kind,
                      fee=chosen.errand_fee, next_on=None)
        self.more.set_changing(False)

    def put(self, errand: Errand) -> None:
        """Show an errand that exists; lines of which something became already can't be changed."""
        self.errand = errand
        self.lines.set_bought([line for line in errand.lines if line.outcome])
        self.lines.set_lines([WantedLine(line.item, line.quantity, line.detail, line.substitute, line.id)
                              for line in errand.lines if not line.outcome])
        self.wanted.put(shop=errand.shop, day=errand.needed_on, time=errand.needed_time, channel=errand.channel)
        fee = errand.fee or self._salon.settings.get().errand_fee
        self.more.put(place=errand.place, notes=errand.notes, received=errand.received_on, fee_kind=errand.fee_kind,
                      fee=fee, next_on=errand.next_on)
        self.more.set_changing(True)

    def request(self) -> Request:
        """What is written. Raises InputProblem beside its field."""
        self.take_pending()
        assert self.person is not None
        return Request(
            self.person.id, self.lines.values(), shop=self.wanted.shop.text(), channel=str(self.wanted.channel.value()),
            received_on=self.errand.received_on if self.errand is not None else self.more.received.value(),
            needed_on=self.wanted.day.value(), needed_time=self.wanted.time.value(), place=self.more.place.text(),
            notes=self.more.notes.toPlainText(), fee_kind=self.more.fee_kind.value(), fee=self.more.fee_yen(),
            next_on=self.more.next.value())

    def look_for_warnings(self) -> None:
        """Kind words about what is written so far, each beside its place."""
        found: Sequence[Warning] = ()
        if self.person is not None:
            sketch = Request(
                self.person.id, self.lines.values(), shop=self.wanted.shop.text(), received_on=self.more.received_on(),
                needed_on=self.wanted.day.readable(), notes=self.more.notes.toPlainText())
            found = self._salon.errand_suggestions.warnings(
                sketch, expected=self.wanted.readable_cost(), errand_id=self.errand.id if self.errand is not None else None)
        self.strip.show_warnings(found)
        said = {one.code: one.text for one in found}
        for code, notice in (*self.wanted.notices.items(), ("ask", self.ask)):
            notice.say(said.get(code, ""))

    def take_pending(self) -> None:
        """Commit conversions that are still open."""
        for part in (self.lines, self.wanted, self.more):
            part.take_pending()

    def state(self) -> dict[str, Any]:
        """All of it as plain values."""
        return {"person": self.person.id if self.person is not None else None,
                "lines": as_plain(self.lines.open_values()), "wanted": self.wanted.state(), "more": self.more.state()}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Show again what `state()` gave; the person is the page's to find."""
        self.lines.set_lines(self._still_open(from_plain(state.get("lines", ()))))
        self.wanted.restore(state.get("wanted", {}))
        self.more.restore(state.get("more", {}))
        self._follow()

    def _still_open(self, lines: Sequence[WantedLine]) -> list[WantedLine]:
        """Without lines that were bought while the draft lay there."""
        bought = {line.id for line in self.errand.lines if line.outcome} if self.errand is not None else set()
        return [line for line in lines if line.id is None or line.id not in bought]

    def _told(self) -> None:
        self._follow()
        self.changed.emit()

    def _changed(self) -> None:
        self.fields["lines"].set_error("")
        self._told()

    def _follow(self) -> None:
        """Keys and offers that depend on what is written."""
        for key in self.strip.keys:
            key.setChecked(self.lines.of_item(key.line.item) is not None)
        self.wanted.follow_shop()
        day = self.wanted.day.readable()
        self.more.suggest_weekday(day)
        start = day or self._salon.clock.today()
        if start != self._counted_from:
            self._counted_from = start
            self.more.offer(start)
