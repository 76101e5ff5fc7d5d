"""One person's or body's entry: short steps, everything typed kept, a name and 号棟 enough to begin with."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from salon_app.model.problems import InputProblem, Problem
from salon_app.services.people_values import PersonCard
from salon_app.ui.context import Args, PageContext
from salon_app.ui.later import later
from salon_app.ui.page import Page
from salon_app.ui.pages.people.edit_contact import ContactSection
from salon_app.ui.pages.people.edit_emergency import EmergencySection
from salon_app.ui.pages.people.edit_more import DetailSection
from salon_app.ui.pages.people.edit_name import NameSection
from salon_app.ui.pages.people.edit_watch import WatchSection
from salon_app.ui.pages.people.form_state import called
from salon_app.ui.pages.people.section import Section
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.tab_bar import TabBar

NAME, CONTACT, DETAIL, WATCH, EMERGENCY = range(5)


class PersonEditPage(Page):
    """Arguments: `person_id`, or for somebody new `name` as far as it is known; `focus`: the part to begin with.

    A draft is kept for each person, and one for somebody new.
    """

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._card: PersonCard | None = None
        self._filling = False
        self.names = NameSection(ctx.today)
        self.contact = ContactSection(ctx.today)
        self.detail = DetailSection(ctx.today, ctx.salon.people.search)
        self.watch = WatchSection(ctx.today)
        self.emergency = EmergencySection(ctx.today, ctx.salon.people.same_name)
        self.sections: tuple[Section, ...] = (self.names, self.contact, self.detail, self.watch, self.emergency)
        self._tabs_shown: list[int] = []
        self.tabs = TabBar()
        self.tabs.changed.connect(lambda at: self._open(self._tabs_shown[at]))
        self.stack = QStackedWidget()
        self._areas: list[ScrollArea] = []
        for section in self.sections:
            section.changed.connect(self._changed)
            self.fields |= section.fields
            area = ScrollArea(section)
            self._areas.append(area)
            self.stack.addWidget(area)
        self.names.body_keys.chosen.connect(lambda _value: self._show_tabs())
        self.names.name_ready.connect(self._look_for_twins)
        self.names.twin_chosen.connect(self._open_twin)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(10, 6))
        column.addWidget(self.tabs)
        column.addWidget(self.stack, 1)
        self._later = later(self, self._keep)
        self.more = Button(self.tr("くわしく書く"), "list", max_lines=2)
        self.more.clicked.connect(self._write_more)
        self.give_up = Button(self.tr("書きかけを消す"), "trash", max_lines=2)
        self.give_up.clicked.connect(self._give_up)
        self.set_side_buttons(self.give_up, self.more)

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        person_id = args.get("person_id")
        salon = self.ctx.salon
        self._card = salon.people.card(person_id) if person_id is not None else None
        self.clear_errors()
        kept = salon.drafts.kept(self._form())
        self._fill(args.get("name", ""))
        if kept:
            self.restore(kept)
        self.give_up.setVisible(bool(kept))
        self.set_hint(self.tr("前に書きかけた内容です。") if kept else "")
        self.more.setVisible(self._card is None and not kept.get("more"))
        self.set_title(called(self._card.person) if self._card else self.tr("新しい方を書く"))
        self._show_tabs()
        self._open(NAME)
        self.say()
        bar = self._areas[NAME].view.verticalScrollBar()
        QTimer.singleShot(0, bar, lambda: bar.setValue(0))  # the focus was led there before heights were dealt out
        if "focus" in args:
            self.names.parts[args["focus"]].setFocus()
        elif self._card is None:
            self.names.parts["body" if self.names.is_body() else "family"].setFocus()

    def _fill(self, name: str) -> None:
        self._filling = True
        self.detail.offer_classifications(self.ctx.salon.classifications.all())
        for section in self.sections:
            section.fill(self._card)
        if self._card is None and name:
            self.names.begin_with(name)
        self._filling = False

    def leaving(self) -> None:
        if self._later.isActive():
            self._keep()

    def show_problem(self, problem: Problem) -> None:
        if isinstance(problem, InputProblem):
            for at, section in enumerate(self.sections):
                if problem.field in section.fields:
                    if at != NAME:
                        self._write_more()
                    self._open(at)
                    self.fields[problem.field] = section.fields[problem.field]
        super().show_problem(problem)

    # --- steps -----------------------------------------------------------------------------------

    def _show_tabs(self) -> None:
        words = {NAME: self.tr("お名前"), CONTACT: self.tr("連絡先"), DETAIL: self.tr("くわしく"),
                 WATCH: self.tr("見守り・メモ"), EMERGENCY: self.tr("緊急連絡先")}
        body = self.names.is_body()
        if body:
            words = {NAME: words[NAME], CONTACT: words[CONTACT], WATCH: self.tr("メモ")}
        self.watch.set_body(body)
        self._tabs_shown = list(words)
        at = self.stack.currentIndex()
        self.tabs.set_words(list(words.values()), self._tabs_shown.index(at) if at in self._tabs_shown else 0)
        self.tabs.setVisible(self.more.isHidden())

    def _open(self, section: int) -> None:
        self.stack.setCurrentIndex(section)
        if section in self._tabs_shown:
            at = self._tabs_shown.index(section)
            for number, tab in enumerate(self.tabs.tabs()):
                tab.setChecked(number == at)

    def _write_more(self) -> None:
        if not self.more.isHidden():
            self.more.hide()
            self.tabs.show()
            self._keep_later()

    # --- namesakes -------------------------------------------------------------------------------

    def _look_for_twins(self) -> None:
        if not self.isVisible():  # the window closes, and the field in hand with it
            return
        name, own = self.names.whole_name(), self._card.person.id if self._card is not None else None
        found = self.ctx.salon.people.same_name(name, self.names.text("reading").strip()) if name else ()
        self.names.show_twins([one for one in found if one.id != own])

    def _open_twin(self, person_id: int) -> None:
        """It is that one: what was typed here for somebody new is given up, and their entry opens."""
        if self._card is None:
            self._forget()
        else:
            self.leaving()
        self.ctx.go("person_edit", person_id=person_id)

    # --- saving ----------------------------------------------------------------------------------

    def say(self) -> None:
        """The main button as things stand."""
        name = self.names.whole_name()
        if not name:
            self.set_main(self.tr("お名前を入れてください"), enabled=False)
        elif self._card is not None:
            self.set_main(self.tr("この内容にする"), self._save)
        else:
            words = self.tr("「{name}」を名簿に加える") if self.names.is_body() else self.tr("{name}さんを名簿に加える")
            self.set_main(words.format(name=name), self._save)

    def _save(self) -> None:
        self.clear_errors()
        values: dict[str, Any] = {}
        for section in self.sections:
            section.take_pending()
        for at, section in enumerate(self.sections):
            if at in self._tabs_shown or self._card is not None:  # what a body has not is left as it is
                values |= section.values()
        if self._card is not None:
            values["person_id"] = self._card.person.id
        person = self.ctx.salon.people.save(**values, by=self.ctx.by())
        words = self.tr("{name}の内容を直しました。") if self._card else self.tr("{name}を名簿に加えました。")
        self.ctx.toast(words.format(name=called(person)), undo=True)
        self._forget()
        self.ctx.back()

    # --- what is typed ---------------------------------------------------------------------------

    def _form(self) -> str:
        return f"person/{self._card.person.id if self._card is not None else 'new'}"

    def state(self) -> Args:
        return {"sections": [section.state() for section in self.sections], "more": self.more.isHidden()}

    def restore(self, state: Args) -> None:
        self._filling = True
        for section, held in zip(self.sections, state.get("sections", []), strict=False):
            section.restore(held)
        joined = state["sections"][DETAIL].get("joined") if len(state.get("sections", [])) > DETAIL else None
        self.detail.rejoin(self.ctx.salon.people.get(joined) if joined is not None else None)
        self.more.setVisible(self._card is None and not state.get("more"))
        self._filling = False
        self._show_tabs()
        self.say()

    def _changed(self) -> None:
        if not self._filling:
            self._keep_later()
            self.say()

    def _keep_later(self) -> None:
        self._later.start()

    def _keep(self) -> None:
        self._later.stop()
        if self._card is None and not self.names.whole_name():
            self.ctx.salon.drafts.forget(self._form())
        else:
            self.ctx.salon.drafts.keep(self._form(), self.state())

    def _forget(self) -> None:
        self._later.stop()
        self.ctx.salon.drafts.forget(self._form())

    def _give_up(self) -> None:
        self._forget()
        self._fill("")
        self.clear_errors()
        self.give_up.hide()
        self.set_hint("")
        self._show_tabs()
        self.say()
