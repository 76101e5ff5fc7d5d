"""新しい依頼: an errand taken down while it is told, or changed. Everything typed outlasts leaving and a power cut."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from salon_app.model.problems import InputProblem, Problem, RuleProblem
from salon_app.services.people_values import Person
from salon_app.services.shopping.values import Errand
from salon_app.ui.context import Args, PageContext
from salon_app.ui.later import later
from salon_app.ui.page import Page
from salon_app.ui.pages.shopping_request.form import RequestForm
from salon_app.ui.pages.shopping_request.form_state import called
from salon_app.ui.pages.shopping_request.taken_view import TakenView
from salon_app.ui.pages.shopping_request.who_view import WhoView
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.scroll_area import ScrollArea


class RequestPage(Page):
    """Arguments: `errand_id` to change one, `person_id` for a new one of somebody, or nothing.

    A draft is kept for each errand, for each person, and one for a request that began without either.
    """

    tables = frozenset({"errand", "errand_line", "person", "consent", "shop", "setting"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self._key = ""
        self._errand: Errand | None = None
        self._taken_id: int | None = None
        self._sent: Args = {}
        self._begun: Args = {}
        self._filling = False
        self.who = WhoView(self._find)
        self.form = RequestForm(ctx.salon)
        self.taken = TakenView()
        self._form_area, self._taken_area = ScrollArea(self.form), ScrollArea(self.taken)
        self.fields |= {**self.form.fields, **self.who.fields}
        self.stack = QStackedWidget()
        for view in (self.who, self._form_area, self._taken_area):
            self.stack.addWidget(view)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.give_up = Button(self.tr("書きかけを消す"), "trash", max_lines=2)
        self.give_up.clicked.connect(self._give_up)
        self.set_side_buttons(self.give_up)
        self._later = later(self, self._rest)
        self._connect()

    def _connect(self) -> None:
        strip = self.form.strip
        self.who.picked.connect(self._pick)
        self.who.wanted.connect(lambda *typed: self.guarded(lambda: self._add(*typed))())
        self.form.changed.connect(self._changed)
        self.form.stepped.connect(self.push_undo)
        strip.other_wanted.connect(self._ask_who)
        strip.paper_wanted.connect(self._print_consent)
        strip.open_wanted.connect(lambda errand_id: self.ctx.go("errand", errand_id=errand_id))
        self.taken.money_wanted.connect(lambda: self._on_to("errand_deposit"))
        self.taken.next_wanted.connect(lambda: self.ctx.go("errand_request"))

    def _find(self, text: str, row: str) -> Sequence[Person]:
        people = self.ctx.salon.people
        return people.search(text, with_inactive=True) if text else people.of_row(row)

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        errand_id, person_id = args.get("errand_id"), args.get("person_id")
        salon = self.ctx.salon
        self._errand = salon.errands.get(errand_id) if errand_id else None
        self._key = f"errand/{errand_id}" if errand_id else f"errand/person/{person_id}" if person_id else "errand/new"
        self._taken_id, self._sent = None, {}
        self.clear_undo()
        self.set_title(self.tr("依頼を直す") if self._errand else self.tr("新しい依頼"),
                       self._errand.number if self._errand else "")
        self._fill(self._errand.person_id if self._errand else person_id)
        kept = salon.drafts.kept(self._key)
        if kept:
            self.restore(kept)
        self.give_up.setVisible(bool(kept))
        self.set_hint(self.tr("前に書きかけた内容です。") if kept else "")
        if self.form.person is not None and self._taken_id is None:
            self._begin()

    def _fill(self, person_id: int | None) -> None:
        self._filling = True
        if self._errand is not None:
            self.form.put(self._errand)
        else:
            self.form.blank()
        self.clear_errors()
        self.who.begin()
        self._show_person(person_id)
        self._begun = self.form.state()
        self._filling = False

    def refresh(self) -> None:
        if self._taken_id is not None:
            self._show_taken()
        elif self.form.person is not None:
            self._show_person(self.form.person.id, stay=self.stack.currentWidget() is self.who)
        else:
            self.who.search.refresh()
        self._say()

    def leaving(self) -> None:
        if self._later.isActive():
            self._keep()

    def step_back(self) -> bool:
        if self.stack.currentWidget() is self.who and self.form.person is not None:
            self._show_form()
            return True
        return False

    def show_problem(self, problem: Problem) -> None:
        if isinstance(problem, InputProblem) and problem.field in ("lines", "item"):
            self.form.show_line_problem(problem)
        else:
            super().show_problem(problem)

    def clear_errors(self) -> None:
        super().clear_errors()
        self.form.clear_errors()

    # --- who -------------------------------------------------------------------------------------

    def _show_person(self, person_id: int | None, *, stay: bool = False) -> None:
        """The form of this person; nobody, or somebody whose entry was taken back, is asked for."""
        people = self.ctx.salon.people
        person = people.get(people.current_id(person_id)) if person_id is not None else None
        if person is None:
            self.form.person = None
            self._ask_who()
            return
        self.form.set_person(person)
        self.form.look_for_warnings()
        if not stay:
            self._show_form()

    def _ask_who(self) -> None:
        self.who.begin()
        self.stack.setCurrentWidget(self.who)
        self.who.search.edit.setFocus()
        self._say()

    def _pick(self, person: Person) -> None:
        self._show_person(person.id)
        self._changed()
        self._begin()

    def _add(self, name: str, reading: str, block: str) -> None:
        """Somebody new; namesakes were listed above, so it is another one."""
        for field in self.who.fields.values():
            field.set_error("")
        person = self.ctx.salon.people.quick_add(name, reading=reading, block=block, by=self.ctx.by())
        self.ctx.toast(self.tr("{name}を名簿に加えました。").format(name=called(person)), undo=True)
        self._pick(person)

    def _print_consent(self) -> None:
        if self.form.person is not None:
            self.ctx.go("reports", key="consent-form", person_id=self.form.person.id)

    def _begin(self) -> None:
        """The form from its top, as far as what the keyboard acts on is in view."""
        self.form.begin()
        view, focused = self._form_area.view, self.form.focusWidget()

        def show() -> None:
            view.verticalScrollBar().setValue(0)
            if focused is not None:
                QTimer.singleShot(0, focused, lambda: view.ensureWidgetVisible(focused, 0, look().target // 2))

        QTimer.singleShot(0, view, show)  # heights are dealt out only then

    # --- saving ----------------------------------------------------------------------------------

    def _show_form(self) -> None:
        self.stack.setCurrentWidget(self._form_area)
        self._say()

    def _say(self) -> None:
        """The main button as things stand."""
        count = self.form.lines.count()
        if self._taken_id is not None:
            self.set_main(self.tr("担当を決める"), lambda: self._on_to("errand_assign"))
        elif self.form.person is None or self.stack.currentWidget() is self.who:
            self.set_main(self.tr("お名前を選んでください"), enabled=False)
        elif self._errand is not None and not self._errand.open:
            self.set_main(self.tr("この依頼は、もう終わっています"), enabled=False)
        elif not self.form.lines.values():
            self.set_main(self.tr("買うものを書いてください"), enabled=False)
        elif self._errand is not None:
            self.set_main(self.tr("{count}品の依頼に直す").format(count=count), self._change)
        else:
            self.set_main(self.tr("{count}品の依頼を受ける").format(count=count), self._take)

    def _take(self) -> None:
        self.clear_errors()
        request, sent = self.form.request(), self.form.state()
        repeat = self.form.more.repeat()
        salon, by = self.ctx.salon, self.ctx.by()
        errand_id = salon.errands.request(request, by=by)
        words = self.tr("{count}品の依頼を受けました。")
        if repeat is not None:
            first = (request.needed_on or self.ctx.today()) + timedelta(days=1)
            salon.errand_templates.save(
                person_id=request.person_id, repeat=repeat, starts=first, needed_time=request.needed_time, shop=request.shop,
                place=request.place, notes=request.notes, lines=request.lines, by=by)
            words = self.tr("{count}品の依頼を受け、毎週のいつもの依頼にもしました。")
        self._forget()
        self._taken_id, self._sent = errand_id, sent
        self.ctx.toast(words.format(count=len(request.lines)), undo=True)
        self._show_taken()

    def _change(self) -> None:
        self.clear_errors()
        assert self._errand is not None
        self.ctx.salon.errands.change(self._errand.id, self.form.request(), by=self.ctx.by())
        self._forget()
        self.ctx.toast(self.tr("依頼を直しました。"), undo=True)
        self.ctx.back()

    def _show_taken(self) -> None:
        """What was taken down; where that was taken back meanwhile, the form with everything typed."""
        errand: Errand | None = None
        with suppress(RuleProblem):
            errand = self.ctx.salon.errands.get(self._taken_id or 0)
        if errand is None:
            self._taken_id = None
            self.restore(self._sent)
            self._keep()
            return
        self.taken.show_errand(errand, self.ctx.salon.people.get(errand.person_id))
        self.stack.setCurrentWidget(self._taken_area)
        self.give_up.hide()
        self.set_hint("")
        self._say()

    def _on_to(self, key: str) -> None:
        """On with the errand that was taken down; 戻る leads to the errand, and from there to where the request began."""
        errand_id = self._taken_id
        self.ctx.back()
        self.ctx.go("errand", errand_id=errand_id)
        self.ctx.go(key, errand_id=errand_id)

    # --- what is typed ---------------------------------------------------------------------------

    def state(self) -> Args:
        return {"taken": self._taken_id, "sent": self._sent} if self._taken_id is not None else self.form.state()

    def restore(self, state: Args) -> None:
        if state.get("taken") is not None:
            self._taken_id, self._sent = state["taken"], state["sent"]
            self._show_taken()
            return
        self._filling = True
        self.form.restore(state)
        self._show_person(state.get("person"))
        self._filling = False
        self._say()

    def _changed(self) -> None:
        if not self._filling:
            self._later.start()
            self._say()

    def _rest(self) -> None:
        """Somebody has stopped typing for a moment."""
        self._keep()
        self.form.look_for_warnings()

    def _keep(self) -> None:
        self._later.stop()
        state = self.form.state()
        if state == self._begun:
            self.ctx.salon.drafts.forget(self._key)
        else:
            self.ctx.salon.drafts.keep(self._key, state)

    def _forget(self) -> None:
        self._later.stop()
        self.clear_undo()
        self.ctx.salon.drafts.forget(self._key)

    def _give_up(self) -> None:
        self._forget()
        self._fill(self._begun["person"])
        self.give_up.hide()
        self.set_hint("")
        self._say()

