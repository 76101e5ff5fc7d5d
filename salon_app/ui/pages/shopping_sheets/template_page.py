"""One いつもの依頼: for whom, what, how often, from which shop. What is typed is kept until it is saved."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from salon_app.model import repeats
from salon_app.model.problems import InputProblem, Problem
from salon_app.model.repeat_words import repeat_words
from salon_app.model.repeats import Repeat
from salon_app.services.people_values import Person
from salon_app.services.shopping.templates import Template
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import plain_day
from salon_app.ui.later import later
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.wanted_items import as_plain, from_plain
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import CheckRow
from salon_app.ui.widgets.edits import DateEdit, LineEdit, TextEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.person_search import PersonSearch
from salon_app.ui.widgets.repeat_edit import RepeatEdit
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.shop_edit import ShopEdit
from salon_app.ui.widgets.time_edit import TimeEdit
from salon_app.ui.widgets.wanted_lines import LinesEdit

FORM = "errand_template/"
WHO, WHAT = 0, 1
SHOWN_DATES, SHOWN_DAYS = 3, 100


class ErrandTemplatePage(Page):
    """Arguments: `template_id`, or `person_id` for a new one of somebody; without any it asks for whom."""

    tables = frozenset({"person", "shop"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self.person: Person | None = None
        self._template: Template | None = None
        self._blank: dict[str, Any] = {}
        self._filling = False
        self._later = later(self, self._keep)
        self.who = PersonSearch(lambda text: ctx.salon.people.search(text), label=self.tr("どなたの買いものですか"), adding=False)
        self.who.picked.connect(self._picked)
        self.name = Label(step="name", wrap=True)
        self.lines = LinesEdit()
        self.repeat = RepeatEdit(self._changed, always=True)
        self.time = TimeEdit(field="needed_time", placeholder=self.tr("例　15:00"))
        self.time.setMaximumWidth(worn.ems(8))
        self.starts = DateEdit(today=self._today, field="starts")
        self.next = Label(tone="muted", wrap=True)
        self.shop = ShopEdit()
        self.place = LineEdit(placeholder=self.tr("ご自宅ではないとき"))
        self.notes = TextEdit(rows=2)
        self.active = CheckRow(self.tr("いま続けている"), self.tr("はずすと、日にちが来ても出なくなります。"))
        self.fields = {
            "person": self.who.field, "lines": Field("", self.lines), "repeat": self.repeat.field,
            "starts": Field(self.tr("いつから"), self.starts),
            "needed_time": Field(self.tr("お届けの時刻（あれば）"), self.time), "shop": Field(self.tr("買う店"), self.shop),
            "place": Field(self.tr("お届け先"), self.place), "notes": Field(self.tr("連絡・メモ"), self.notes)}
        self.fields["item"] = self.fields["lines"]
        self.fields["lines"].label.hide()
        self.views = QStackedWidget()
        self.views.addWidget(self.who)
        self.views.addWidget(ScrollArea(self._form()))
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.views)
        self._connect()

    def _form(self) -> QWidget:
        worn = look()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, worn.px(2), worn.px(8), worn.px(12))
        column.setSpacing(worn.px(14, 12))
        self.other = Button(self.tr("別の方にする"), "person", height=worn.target)
        self.other.clicked.connect(self._ask_who)
        self.give_up = Button(self.tr("書きかけを消す"), "trash", height=worn.target)
        self.give_up.clicked.connect(self._give_up)
        top = QHBoxLayout()
        top.setSpacing(worn.gap)
        top.addWidget(self.name, 1)
        top.addWidget(self.give_up)
        top.addWidget(self.other)
        column.addLayout(top)
        column.addWidget(self.fields["lines"])
        row: QBoxLayout = QVBoxLayout() if worn.scale >= 150 else QHBoxLayout()
        row.setSpacing(worn.px(28, 12))
        for parts in ((self.repeat, self.next, self.fields["starts"], self.fields["needed_time"], self.active),
                      (self.fields["shop"], self.fields["place"], self.fields["notes"])):
            side = QWidget()
            inside = QVBoxLayout(side)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(worn.px(12, 10))
            for part in parts:
                inside.addWidget(part)
            inside.addStretch(1)
            row.addWidget(side, 1)
        column.addLayout(row)
        column.addStretch(1)
        return inner

    def _connect(self) -> None:
        for told in (self.lines.changed, self.starts.changed, self.time.changed, self.shop.changed, self.place.textEdited,
                     self.notes.textChanged, self.active.clicked):
            told.connect(lambda *_value: self._changed())
        self.lines.taken_away.connect(self._taken_away)
        self.lines.left.connect(lambda: self.repeat.every.buttons()[0].setFocus())
        for edit in (self.starts, self.time, self.shop.edit, self.place):
            edit.submitted.connect(lambda part=edit: part.focusNextPrevChild(True))

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        salon = self.ctx.salon
        self.clear_errors()
        self.clear_undo()
        template_id = args.get("template_id")
        self._template = next((one for one in salon.errand_templates.all(with_inactive=True) if one.id == template_id), None)
        person_id = self._template.person_id if self._template is not None else args.get("person_id")
        self.person = salon.people.get(person_id) if person_id else None
        self._fill()
        kept = salon.drafts.kept(self._draft())
        if kept:
            self.restore(kept)
        self.give_up.setVisible(bool(kept))
        self.set_title(self.tr("いつもの依頼を直す") if self._template is not None else self.tr("いつもの依頼を決める"))
        if self.person is None:
            self._ask_who()
        else:
            self._show_form()

    def refresh(self) -> None:
        if self.person is not None:
            self._offer()
        self._say()

    def leaving(self) -> None:
        if self._later.isActive():
            self._keep()

    def step_back(self) -> bool:
        if self.views.currentIndex() == WHO and self.person is not None:
            self._show_form()
            return True
        return False

    def state(self) -> Args:
        return {"person": self.person.id if self.person is not None else None, "lines": as_plain(self.lines.values()),
                "repeat": self.repeat.state(), "starts": self.starts.text(), "time": self.time.text(), "shop": self.shop.text(),
                "place": self.place.text(), "notes": self.notes.toPlainText(), "active": self.active.isChecked()}

    def restore(self, state: Args) -> None:
        self._filling = True
        if state["person"]:
            self.person = self.ctx.salon.people.get(state["person"])
        self.lines.set_lines(from_plain(state["lines"]))
        self.repeat.restore(state["repeat"])
        self.starts.setText(state["starts"])
        self.time.setText(state["time"])
        self.shop.set_text(state["shop"])
        self.place.setText(state["place"])
        self.notes.setPlainText(state["notes"])
        self.active.setChecked(state["active"])
        self._filling = False
        if self.person is not None:
            self._show_form()

    def show_problem(self, problem: Problem) -> None:
        if isinstance(problem, InputProblem) and problem.field == "person":
            self._ask_who()
        super().show_problem(problem)

    # --- whose -------------------------------------------------------------------------------------

    def _ask_who(self) -> None:
        self.views.setCurrentIndex(WHO)
        self.who.clear()
        self.who.setFocus()
        self._say()

    def _picked(self, person: Person) -> None:
        self.person = person
        self._show_form()
        self._changed()
        self.lines.begin()

    def _show_form(self) -> None:
        self._offer()
        self.views.setCurrentIndex(WHAT)
        self._say()

    def _offer(self) -> None:
        assert self.person is not None
        name = self.tr("{name}さん").format(name=self.person.name)
        self.name.setText("　".join(filter(None, (name, self.person.block))))
        self.shop.offer(self.ctx.salon.errand_suggestions.shops(self.person.id))

    # --- values --------------------------------------------------------------------------------------

    def _fill(self) -> None:
        self._filling = True
        one = self._template
        self.lines.set_bought(())
        self.lines.set_lines(one.lines if one is not None else ())
        self.repeat.set_value(one.repeat if one is not None else Repeat())
        self.starts.set_value(one.starts if one is not None else self._today())
        self.time.set_value(one.needed_time if one is not None else None)
        self.shop.set_text(one.shop if one is not None else "")
        self.place.setText(one.place if one is not None else "")
        self.notes.setPlainText(one.notes if one is not None else "")
        self.active.setChecked(one.active if one is not None else True)
        self.active.setVisible(one is not None)
        self._filling = False
        self._blank = self.state()

    def _taken_away(self, at: int, line: Any) -> None:
        self.push_undo(self.tr("行を消した"), lambda: self._put_back(at, line))
        self._changed()

    def _put_back(self, at: int, line: Any) -> None:
        self.lines.put_in(at, line)
        self._changed()

    def _changed(self) -> None:
        if not self._filling:
            self._later.start()
            self._say()

    def keeping(self) -> bool:
        """Is something typed that is not on the disk yet?"""
        return self._later.isActive()

    def _draft(self) -> str:
        return FORM + (str(self._template.id) if self._template is not None else "new")

    def _keep(self) -> None:
        self._later.stop()
        typed = self.state()
        self.ctx.salon.drafts.keep(self._draft(), typed if typed != self._blank else {})

    def _give_up(self) -> None:
        before = self.state()
        self._later.stop()
        self.ctx.salon.drafts.forget(self._draft())
        self._fill()
        self.give_up.hide()
        self.push_undo(self.tr("書きかけ"), lambda: self._again(before))
        self._say()

    def _again(self, before: Args) -> None:
        self.restore(before)
        self._changed()

    def _today(self) -> date:
        return self.ctx.salon.days.status().business_date

    def _rhythm(self) -> Repeat:
        """What is chosen; every other week is counted from a new beginning anew. Raises InputProblem."""
        rhythm = self.repeat.value()
        moved = self._template is not None and self.starts.value() != self._template.starts
        return replace(rhythm, anchor=None) if moved else rhythm

    def _next_words(self) -> str:
        """The dates that come next, as far as what is chosen says them."""
        try:
            rhythm, starts = repeats.check(self._rhythm()), self.starts.required()
        except InputProblem:
            return ""
        if not rhythm.every:
            return ""
        start = max(self._today(), starts)
        given = repeats.dates(repeats.anchored(rhythm, starts), start, start + timedelta(days=SHOWN_DAYS))
        days = self.tr("、").join(plain_day(day) for day, _ in given[:SHOWN_DATES])
        return self.tr("お届けは {days} …").format(days=days) if days else ""

    def _say(self) -> None:
        self.next.setText(self._next_words())
        self.next.setVisible(bool(self.next.text()))
        if self.views.currentIndex() == WHO:
            self.set_main(self.tr("どなたの分か選んでください"), enabled=False)
            return
        if not self.lines.values():
            self.set_main(self.tr("買うものを書いてください"), enabled=False)
        elif not self.repeat.every.value():
            self.set_main(self.tr("いつお届けするか選んでください"), enabled=False)
        else:
            self.set_main(self._words(), self._save)

    def _words(self) -> str:
        try:
            rhythm = repeat_words(self.repeat.value())
        except InputProblem:
            rhythm = ""
        if not self.active.isChecked():
            return self.tr("この依頼を休みにする")
        count = len(self.lines.values())
        return self.tr("{rhythm}の {count}品に決める").format(rhythm=rhythm, count=count)

    def _save(self) -> None:
        self.clear_errors()
        for edit in (self.starts, self.time, self.shop.edit, self.place, self.notes):
            commit_preedit(edit)
        self.lines.take_pending()
        assert self.person is not None
        one = self._template
        self.ctx.salon.errand_templates.save(
            template_id=one.id if one is not None else None, person_id=self.person.id, repeat=self._rhythm(),
            starts=self.starts.required(), needed_time=self.time.value(), shop=self.shop.text(), place=self.place.text(),
            notes=self.notes.toPlainText(), lines=self.lines.values(), active=self.active.isChecked(), by=self.ctx.by())
        self._later.stop()
        self.ctx.salon.drafts.forget(self._draft())
        self.clear_undo()
        self.ctx.toast(self.tr("いつもの依頼を残しました。") if self.active.isChecked() else
                       self.tr("いつもの依頼を休みにしました。"), undo=True)
        self.ctx.back()
