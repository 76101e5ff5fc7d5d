"""レジ締め: 数える → 差を見る → つり銭と来店者数, for yesterday too, and 「数えずに締める」. Each step is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt

from salon_app.model.problems import InputProblem, Problem
from salon_app.model.yen import format_yen
from salon_app.services.cashbook import Account
from salon_app.services.day_values import Period
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import short_day
from salon_app.ui.pages.days.copies import CopyingPage
from salon_app.ui.pages.days.count_view import CountView, PlaceLine
from salon_app.ui.pages.days.difference_view import DifferenceView
from salon_app.ui.pages.days.finish_view import FinishView
from salon_app.ui.pages.days.form_state import (
    KIND,
    STEPS,
    ClosingForm,
    PlaceResult,
    Step,
    calls_words,
    counted_places,
    custody_words,
    difference_words,
    expected_words,
    finish_words,
    kept_form,
    largest_difference,
    place_counts,
    results,
    state_words,
)
from salon_app.ui.pages.days.tally import Tally, count_words, faces, pieces_words
from salon_app.ui.pages.days.uncounted_view import UncountedView
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.empty_state import EmptyState

REPORT_PAGE, DAY_SHEET = "reports", "sales-daily"


class CloseDayPage(CopyingPage):
    """Holds the form as a value; each change is kept, so that a power cut loses nothing."""

    tables = frozenset({"till_period", "account", "setting"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self._form = ClosingForm()
        self._period: Period | None = None
        self._places: tuple[Account, ...] = ()
        self._closing = False
        self._about_uncounted = False
        self._rows = faces(ctx.salon.settings.get().use_2000_note)
        self._skip = Button(self.tr("今日は数えない"), height=look().target)
        self._skip.clicked.connect(self._skip_place)
        self.count = CountView(self._rows, between=self._skip)
        self.count.changed.connect(self._counted)
        self.count.settled.connect(self._settled)
        self.count.finished.connect(self.to_main)
        self.count.place_pressed.connect(lambda place: self._go("count", place))
        self.difference = DifferenceView()
        self.difference.recount.connect(lambda place: self._go("count", place))
        self.difference.note_changed.connect(lambda note: self._keep(replace(self._form, note=note)))
        self.difference.witness_chosen.connect(self._chose_witness)
        self.difference.finished.connect(self.to_main)
        self.finish = FinishView()
        self.finish.changed.connect(self._finish_changed)
        self.finish.finished.connect(self.to_main)
        self.finish.usual.clicked.connect(self._usual_float)
        self.finish.leads.connect(ctx.shell.go)
        self.fields["float_left"] = self.finish.float_field
        self.uncounted = UncountedView()
        self._empty = EmptyState(self.tr("開店していないので、締めるものがありません。"), icon="register")
        for view in (self.count, self.difference, self.finish, self.uncounted, self._empty):
            self.add_view(view)

    # --- hooks ---------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self.ctx.toast("")
        self._about_uncounted = False
        self._read()
        self.look_for_sticks(self._found_sticks)

    def refresh(self) -> None:
        if not self._closing:  # the close itself tells of its change before it comes back here
            self._read()
            self._show()
            self._focus()

    def show_problem(self, problem: Problem) -> None:
        self._closing = False
        self._show()
        super().show_problem(problem)

    def state(self) -> Args:
        return {"form": self._form.to_json()} if self._form.period_id else {}

    def restore(self, state: Args) -> None:
        self._form = ClosingForm.from_json(state["form"])
        if self.isVisible():
            self._show()

    def step_back(self) -> bool:
        if self._about_uncounted:
            self._about_uncounted = False
            self._show()
            return True
        if self._period is None:
            return False
        if self._form.step != "count":
            before = STEPS[STEPS.index(self._form.step) - 1]
            self._go(before, self._counted_places()[-1].id if before == "count" else self._form.place)
            return True
        at = self._place_at()
        if at > 0:
            self._go("count", self._places[at - 1].id)
            return True
        return False

    # --- what is being closed --------------------------------------------------------------------

    def form(self) -> ClosingForm:
        """What has been typed so far."""
        return self._form

    def _read(self) -> None:
        status = self.ctx.salon.days.status()
        self._period = status.unclosed or status.period
        self._places = counted_places(self.ctx.salon)
        if self._period is not None and self._form.period_id != self._period.id:
            self._form = kept_form(self.ctx.salon, self._period.id, self._places[0].id)

    def _late(self) -> bool:
        """An earlier date than today's is being closed."""
        return self._period is not None and self._period.business_date < self.ctx.today()

    def _day(self) -> date:
        return self._period.business_date if self._period is not None else self.ctx.today()

    def _place_at(self) -> int:
        return next((at for at, place in enumerate(self._places) if place.id == self._form.place), 0)

    def _counted_places(self) -> tuple[Account, ...]:
        return tuple(place for place in self._places if place.id not in self._form.skipped)

    def _results(self) -> list[PlaceResult]:
        return results(self.ctx.salon, self._form, self._counted_places(), self._day())

    def _keep(self, form: ClosingForm) -> None:
        self._form = form
        value = form.to_json()
        self.short(lambda: self.ctx.salon.days.keep_count(KIND, value))

    # --- showing ---------------------------------------------------------------------------------

    def _go(self, step: Step, place: int) -> None:
        self.leave_field()
        self.clear_undo()
        self._keep(replace(self._form, step=step, place=place))
        self._show()
        self._focus()

    def _focus(self) -> None:
        if self._period is None or self._about_uncounted:
            return
        if self._form.step == "count":
            self.count.take_focus()
        elif self._form.step == "difference":
            self.difference.take_focus()
        else:
            self.finish.take_focus()

    def _show(self) -> None:
        if self._period is None:
            self.set_title(self.tr("レジ締め"))
            self.show_view(self._empty)
            self.set_left_buttons()
            self.set_main(self.tr("開店へ"), lambda: self.ctx.go("open_day"))
            return
        title = self.tr("レジ締め")
        if self._late():
            title = self.tr("{day}の分を締める").format(day=short_day(self._day(), self.ctx.today()))
        if self._about_uncounted:
            self.set_title(title, self.tr("数えずに締める"))
            self._show_uncounted()
            return
        words = {"count": self.tr("数える"), "difference": self.tr("差を見る"), "finish": self.tr("締める")}
        self.set_title(title, self.tr("3つのうち {at}つ目  {step}").format(
            at=STEPS.index(self._form.step) + 1, step=words[self._form.step]))
        {"count": self._show_count, "difference": self._show_difference, "finish": self._show_finish}[
            self._form.step]()

    def _show_count(self) -> None:
        self.show_view(self.count)
        place = self._places[self._place_at()]
        self.count.show_places([PlaceLine(one.id, one.name, state_words(self._form, one.id)) for one in self._places], place.id,
                                heading=self.title)
        self._skip.setVisible(place.code != "till")
        hint = expected_words(self.ctx.salon, place.id)
        self.count.show_tally(self._form.tally(place.id), hint=hint)
        self._show_count_foot()

    def _show_count_foot(self) -> None:
        place = self._places[self._place_at()]
        tally = self._form.tally(place.id)
        if self._late() and not any(not one.untouched for one in self._form.tallies.values()):
            aside = Button(self.tr("数えずに締める"), max_lines=2)
            aside.clicked.connect(self._ask_uncounted)
        else:
            aside = Button(self.tr("途中までを残して、あとで数える"), "clock", max_lines=2)
            aside.clicked.connect(self._later)
        self.set_left_buttons(aside)
        try:
            words = count_words(tally, self._rows)
        except InputProblem:
            self.set_main(self.tr("枚数をお確かめください"), enabled=False)
            return
        if tally.untouched and place.code == "till":
            self.set_main(self.tr("数えた枚数を入れてください"), enabled=False)
        else:
            self.set_main(words, self._place_counted)

    def _show_difference(self) -> None:
        self.show_view(self.difference)
        self.set_left_buttons()
        found = self._results()
        self._form = replace(self._form, expected={one.place: one.expected for one in found})
        limit = self.ctx.salon.settings.get().second_person_over
        here = self.ctx.by()
        people = [(one.id, one.name) for one in self.ctx.salon.people.helpers() if one.id != here]
        self.difference.show_results(
            found, note=self._form.note, people=people, witness=self._form.witness, second_person_over=limit,
            ask_witness=largest_difference(found) > limit)
        self.set_main(difference_words(found), lambda: self._go("finish", self._form.place))

    def _looked_at(self) -> bool:
        """Is the difference still the one that was shown? A late customer may have come in between."""
        return self._form.expected == {one.place: one.expected for one in self._results()}

    def _look_again(self) -> None:
        self._go("difference", self._form.place)
        self.ctx.toast(self.tr("数えたあとに会計がありました。差をもう一度見てください。"), warning=True)

    def _show_finish(self) -> None:
        self.show_view(self.finish)
        self.set_left_buttons()
        counted, usual = self._till_total(), self.ctx.salon.settings.get().till_float
        if self._form.float_left is None:
            self._form = replace(self._form, float_left=min(usual, counted))
        visitors = self._form.visitors or self.ctx.salon.days.visitors(self._day())
        self.finish.show_finish(float_left=self._form.float_left, usual=usual, visitors=visitors,
                                stick=self.stick_name(), custody=custody_words(self.ctx.salon), calls=calls_words(self.ctx.salon))
        self._show_finish_foot()

    def _show_finish_foot(self) -> None:
        counted, left = self._till_total(), self._form.float_left
        self.finish.show_to_safe(counted, left if left is None or left <= counted else None)
        possible = left is not None and left <= counted
        self.set_main(finish_words(counted, left), self._close, enabled=possible and not self._closing)

    # --- 1 数える ---------------------------------------------------------------------------------

    def _counted(self, tally: Tally) -> None:
        self._keep(replace(self._form, tallies={**self._form.tallies, self._form.place: tally},
                           skipped=self._form.skipped - {self._form.place}, float_left=None))
        self._show_count_foot()

    def _settled(self, face: int, rolls: bool, before: int | None, after: int | None) -> None:
        place = self._form.place
        self.push_undo(pieces_words(face, after, rolls=rolls),
                       lambda: self._put_back(place, face, rolls, before))

    def _put_back(self, place: int, face: int, rolls: bool, pieces: int | None) -> None:
        tally = self._form.tally(place).with_pieces(face, pieces, rolls=rolls)
        self._keep(replace(self._form, tallies={**self._form.tallies, place: tally}, float_left=None))
        self._show()

    def _place_counted(self) -> None:
        self.leave_field()
        if not self.count.sheet.valid():
            return
        place = self._places[self._place_at()]
        tally = self.count.sheet.tally()
        self._form = replace(self._form, tallies={**self._form.tallies, place.id: tally},
                             done=self._form.done | {place.id}, skipped=self._form.skipped - {place.id})
        self._on_from(place)

    def _skip_place(self) -> None:
        self.leave_field()
        place = self._places[self._place_at()]
        tallies = {key: tally for key, tally in self._form.tallies.items() if key != place.id}
        self._form = replace(self._form, tallies=tallies, skipped=self._form.skipped | {place.id},
                             done=self._form.done - {place.id})
        self._on_from(place)

    def _on_from(self, place: Account) -> None:
        waiting = next((one for one in self._places if one.id not in self._form.done | self._form.skipped), None)
        if waiting is not None:
            self._go("count", waiting.id)
        else:
            self._go("difference", place.id)

    def _later(self) -> None:
        self.leave_field()
        self._keep(self._form)
        self.clear_undo()
        self.ctx.toast(self.tr("数えた分を残しました。「レジ締めを続ける」から続きができます。"))
        self.ctx.back_to("today")

    # --- 2 差を見る, 3 つり銭と来店者数 ---------------------------------------------------------------

    def _chose_witness(self, person_id: object) -> None:
        self._keep(replace(self._form, witness=person_id if isinstance(person_id, int) else None))

    def _till_total(self) -> int:
        return self._form.tally(self._places[0].id).total

    def _usual_float(self) -> None:
        usual = self.ctx.salon.settings.get().till_float
        self.finish.float_left.set_value(min(usual, self._till_total()))
        self._finish_changed()

    def _finish_changed(self) -> None:
        try:
            left, visitors = self.finish.float_left.value(), self.finish.visitors.value()
        except InputProblem:
            self.set_main(self.tr("数字をお確かめください"), enabled=False)
            return
        self._keep(replace(self._form, float_left=left, visitors=visitors))
        self._show_finish_foot()

    def _found_sticks(self) -> None:
        self.finish.copy.setChecked(bool(self.stick_name()))
        self.finish.show_stick(self.stick_name())

    def _close(self) -> None:
        self.clear_errors()
        if not self._looked_at():
            self._look_again()
            return
        form, found = self._form, self._results()
        counts = place_counts(form, self._places, found)
        limit = self.ctx.salon.settings.get().second_person_over
        witness = form.witness if largest_difference(found) > limit else None
        note = form.note if any(one.difference for one in found) else ""
        by, left = self.ctx.by(), form.float_left or 0
        self._closing = True
        self._show_finish_foot()
        self.short(lambda: self.ctx.salon.days.close(
            counts, float_left=left, note=note, visitors=self.finish.visitors.value(), by=by, witness=witness),
            self._closed)

    def _closed(self, period: Period) -> None:
        self._closing = False
        self._form = ClosingForm()
        self.clear_undo()
        if period.to_safe:
            words = self.tr("締めました。{yen}円を金庫へ移します。")
            if look().scale >= 150:  # beside the buttons of the report there is little room
                words = self.tr("{yen}円を金庫へ")
            words = words.format(yen=format_yen(period.to_safe))
        else:
            words = self.tr("締めました。おつかれさまでした。")
        self.ctx.toast(words)
        self.copy_books(to_stick=self.finish.copy.isChecked())
        self.ctx.back_to("today")
        if REPORT_PAGE in self.ctx.shell.page_keys():
            self.ctx.shell.go(REPORT_PAGE, {"key": DAY_SHEET, "period_id": period.id})

    # --- 数えずに締める -----------------------------------------------------------------------------

    def _ask_uncounted(self) -> None:
        self._about_uncounted = True
        self._show()

    def _show_uncounted(self) -> None:
        assert self._period is not None
        expected = self.ctx.salon.days.expected((self._places[0].id,))[self._places[0].id]
        self.uncounted.show_meaning(short_day(self._day(), self.ctx.today()), expected)
        self.show_view(self.uncounted)
        back = Button(self.tr("やめて、数える"), "back", max_lines=2)
        back.clicked.connect(lambda: self.step_back())
        self.set_left_buttons(back)
        back.setFocus(Qt.FocusReason.TabFocusReason)
        self.set_main(self.tr("数えずに締める"), self._close_uncounted)

    def _close_uncounted(self) -> None:
        self.ctx.salon.days.close_uncounted(by=self.ctx.by())
        self._form = ClosingForm()
        self._about_uncounted = False
        self.ctx.toast(self.tr("数えずに締めました（未計数）。今日の開店で、つり銭を数えてください。"))
        self.copy_books(to_stick=False)
        self.ctx.back_to("today")
