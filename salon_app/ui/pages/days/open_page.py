"""開店: 当番 by name, then つり銭 counted (or as the last close left it). A difference is noted and stops nobody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from salon_app.model.problems import InputProblem, Problem
from salon_app.model.yen import format_yen
from salon_app.services.cashbook import Account
from salon_app.services.day_values import Period, PlaceCount
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import short_day
from salon_app.ui.pages.days.count_view import CountView
from salon_app.ui.pages.days.difference_view import DifferenceView
from salon_app.ui.pages.days.form_state import PlaceResult, counted_places
from salon_app.ui.pages.days.steps import StepPage
from salon_app.ui.pages.days.tally import Tally, faces, pieces_words
from salon_app.ui.widgets.button import KeyButton
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.name_wall import NameWall
from salon_app.ui.widgets.person_picker import Choice

KIND = "opening"


@dataclass(frozen=True)
class OpeningForm:
    """As far as 開店 has come, on the date `day`. `as_before`: つり銭 as the last close left it, not counted."""

    day: str = ""
    step: str = "duty"  # duty, count, difference
    duty: tuple[int, ...] = ()
    tally: Tally = field(default_factory=Tally)
    as_before: bool = False
    note: str = ""

    def to_json(self) -> dict[str, Any]:
        """For the draft on the disk."""
        return {"day": self.day, "step": self.step, "duty": list(self.duty), "as_before": self.as_before,
                "tally": self.tally.denominations(), "note": self.note}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> OpeningForm:
        """The form that `to_json` wrote down."""
        return cls(value["day"], value["step"], tuple(value["duty"]), Tally.from_denominations(value["tally"]),
                   value["as_before"], value["note"])


class OpenDayPage(StepPage):
    """The form is kept on the disk after each step."""

    tables = frozenset({"till_period", "person", "setting"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self._form = OpeningForm()
        self._opening = False
        self._open: Period | None = None
        self._unclosed: Period | None = None
        self._first_ever = False
        self._rows = faces(ctx.salon.settings.get().use_2000_note)
        self._till: Account = counted_places(ctx.salon)[0]
        self.wall = NameWall(
            lead=self.tr("今日の当番のお名前を押します。何人でもかまいません。"), word=self.tr("当番"),
            empty=self.tr("お手伝いの方のお名前がまだありません。下に書いて加えます。"), add=self.tr("当番に加える"))
        self.wall.picked.connect(lambda ids: self._chose_duty(ids))
        self.wall.add_wanted.connect(self._add_name)
        self.fields["name"] = self.wall.field
        self.as_before = KeyButton("", checkable=True)
        self.as_before.max_lines = 2
        self.as_before.clicked.connect(self._take_as_before)
        self.count = CountView(self._rows, between=self.as_before)
        self.count.changed.connect(self._counted)
        self.count.settled.connect(self._settled)
        self.count.finished.connect(self.to_main)
        self.difference = DifferenceView()
        self.difference.recount.connect(lambda _place: self._go("count"))
        self.difference.note_changed.connect(lambda note: self._keep(replace(self._form, note=note)))
        self.difference.finished.connect(self.to_main)
        self._nothing = EmptyState("", icon="register")
        for view in (self.wall, self.count, self.difference, self._nothing):
            self.add_view(view)

    # --- hooks ---------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self.ctx.toast("")

    def refresh(self) -> None:
        if self._opening:
            return
        status = self.ctx.salon.days.status()
        self._open, self._unclosed = status.period, status.unclosed
        self._first_ever = not self._expected() and status.closed_today is None
        day = status.business_date.isoformat()
        if self._form.day != day:
            kept = self.ctx.salon.days.kept_count(KIND)
            here = tuple(one.person_id for one in status.duty if one.left_at is None)
            self._form = (OpeningForm.from_json(kept) if kept and kept["day"] == day
                          else OpeningForm(day=day, duty=here))
        self._show()
        self._focus()

    def state(self) -> Args:
        return {"form": self._form.to_json(), "name": self.wall.name.text()} if self._form.day else {}

    def restore(self, state: Args) -> None:
        self._form = OpeningForm.from_json(state["form"])
        self.wall.name.setText(state["name"])
        if self.isVisible():
            self._show()

    def step_back(self) -> bool:
        before = {"count": "duty", "difference": "count"}.get(self._form.step)
        if before is None or self._open is not None or self._unclosed is not None:
            return False
        self._go(before)
        return True

    def show_problem(self, problem: Problem) -> None:
        self._opening = False
        self._show()
        super().show_problem(problem)

    # --- showing ---------------------------------------------------------------------------------

    def form(self) -> OpeningForm:
        """What has been typed so far."""
        return self._form

    def _expected(self) -> int:
        return self.ctx.salon.days.expected((self._till.id,))[self._till.id]

    def _keep(self, form: OpeningForm) -> None:
        self._form = form
        value = form.to_json()
        self.short(lambda: self.ctx.salon.days.keep_count(KIND, value))

    def _go(self, step: str) -> None:
        self.leave_field()
        self.clear_undo()
        self._keep(replace(self._form, step=step))
        self._show()
        self._focus()

    def _focus(self) -> None:
        if self._open is None and self._unclosed is None:
            if self._form.step == "count":
                self.count.take_focus()
            elif self._form.step == "difference":
                self.difference.take_focus()

    def _show(self) -> None:
        if self._unclosed is not None:
            day = short_day(self._unclosed.business_date, self.ctx.today())
            self._nothing.set_sentence(self.tr("{day}のレジ締めがまだです。先にそちらを締めます。").format(day=day))
            self.show_view(self._nothing)
            self.set_main(self.tr("{day}の分を締める").format(day=day), lambda: self.ctx.go("close_day"))
        elif self._open is not None:
            self._nothing.set_sentence(self.tr("もう開店しています。"))
            self.show_view(self._nothing)
            self.set_main(self.tr("売上へ"), lambda: self.ctx.go("sales"))
        else:
            {"duty": self._show_duty, "count": self._show_count, "difference": self._show_difference}[
                self._form.step]()

    def _show_duty(self) -> None:
        self.set_title(self.tr("開店"), self.tr("2つのうち 1つ目  当番"))
        self.show_view(self.wall)
        helpers = self.ctx.salon.people.helpers()
        self.wall.set_choices([Choice(one.id, one.name, one.block) for one in helpers], self._form.duty)
        self._show_duty_foot()

    def _show_duty_foot(self) -> None:
        count = len(self._form.duty)
        words = self.tr("当番 {count}名。つり銭へ").format(count=count)
        self.set_main(words if count else self.tr("当番なし。つり銭へ"), lambda: self._go("count"))

    def _show_count(self) -> None:
        self.set_title(self.tr("開店"), self.tr("2つのうち 2つ目  つり銭"))
        self.show_view(self.count)
        self.count.show_places((), self._till.id)
        expected = format_yen(self._expected())
        if self._first_ever:
            hint = self.tr("はじめての開店です。数えた金額から始めます。")
        elif self.ctx.salon.settings.get().show_expected_first:
            hint = self.tr("前の締めのとき、{yen}円でした。").format(yen=expected)
        elif self._form.as_before:
            hint = self.tr("前の締めで残した金額です。")
        else:
            hint = self.tr("前の締めで残した金額は、数え終えると出ます。")
        known = self._form.as_before or self.ctx.salon.settings.get().show_expected_first
        words = self.tr("前の締めのまま {yen}円").format(yen=expected) if known else self.tr("数えずに、前の締めのまま")
        self.as_before.set_text(words)
        self.as_before.setChecked(self._form.as_before)
        self.as_before.set_icon("check" if self._form.as_before else "")
        self.as_before.setVisible(not self._first_ever)
        self.count.show_tally(self._form.tally, hint=hint)
        if self._form.as_before:
            self.count.figure.set_figure(expected)
        self._show_count_foot()

    def _show_count_foot(self) -> None:
        amount = self._amount()
        if amount is None:
            words = self.tr("つり銭を数えてください")
            self.set_main(words, enabled=False)
        else:
            self.set_main(self.tr("つり銭 {yen}円で開店する").format(yen=format_yen(amount)), self._count_done,
                          enabled=not self._opening)

    def _amount(self) -> int | None:
        """Yen the day starts with; None while nothing is known."""
        if self._form.as_before:
            return self._expected()
        try:
            return None if self._form.tally.untouched else self._form.tally.total
        except InputProblem:
            return None

    def _show_difference(self) -> None:
        self.set_title(self.tr("開店"), self.tr("つり銭の差を見る"))
        self.show_view(self.difference)
        counted, expected = self._amount() or 0, self._expected()
        hint = self.tr("前に締めたあとに、両替や出金の書きわすれがないかを見てみましょう。")
        self.difference.show_results(
            [PlaceResult(self._till.id, self._till.name, counted, expected, (hint,) if counted != expected else ())],
            note=self._form.note, people=(), witness=None, second_person_over=0, ask_witness=False)
        self.set_main(self.tr("つり銭 {yen}円で開店する").format(yen=format_yen(counted)), self._open_day,
                      enabled=not self._opening)

    # --- what is done ----------------------------------------------------------------------------

    def _chose_duty(self, ids: tuple[int, ...]) -> None:
        kept = tuple(one for one in self._form.duty if one in ids)
        self._keep(replace(self._form, duty=(*kept, *(one for one in ids if one not in kept))))
        self._show_duty_foot()

    def _add_name(self, name: str) -> None:
        self.clear_errors()
        person = self.ctx.salon.people.save(name=name, helper=True, by=self.ctx.by())
        self.wall.name.clear()
        self._keep(replace(self._form, duty=(*self._form.duty, person.id)))
        self._show_duty()
        self.ctx.toast(self.tr("{name}さんを当番に加えました。").format(name=person.name))

    def _counted(self, tally: Tally) -> None:
        self._keep(replace(self._form, tally=tally, as_before=False))
        self.as_before.setChecked(False)
        self.as_before.set_icon("")
        self._show_count_foot()

    def _settled(self, face: int, rolls: bool, before: int | None, after: int | None) -> None:
        self.push_undo(pieces_words(face, after, rolls=rolls),
                       lambda: self._put_back(face, rolls, before))

    def _put_back(self, face: int, rolls: bool, pieces: int | None) -> None:
        self._keep(replace(self._form, tally=self._form.tally.with_pieces(face, pieces, rolls=rolls)))
        self._show()

    def _take_as_before(self) -> None:
        self._keep(replace(self._form, as_before=self.as_before.isChecked()))
        self._show_count()
        if self._form.as_before:
            self.to_main()

    def _count_done(self) -> None:
        if self._form.as_before:
            self._open_day()
            return
        if not self.count.sheet.valid():
            return
        if self._first_ever or self._form.tally.total == self._expected():
            self._open_day()
        else:
            self._go("difference")

    def _open_day(self) -> None:
        form = self._form
        till = None
        if not form.as_before:
            note = form.note if form.tally.total != self._expected() else ""
            till = PlaceCount(self._till.id, form.tally.total, form.tally.denominations(), note)
        by = form.duty[0] if form.duty else self.ctx.by()
        self._opening = True
        self._show()
        self.short(lambda: self.ctx.salon.days.open_day(till=till, duty=form.duty, by=by), self._opened)

    def _opened(self, period: Period) -> None:
        self._opening = False
        self._form = OpeningForm()
        self.clear_undo()
        self.ctx.toast(self.tr("つり銭 {yen}円で開店しました。").format(yen=format_yen(period.float_amount)))
        self.ctx.back_to("today")
