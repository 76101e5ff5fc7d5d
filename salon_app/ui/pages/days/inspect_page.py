"""途中で数える（点検）: counts beside the book at any time, posts nothing. Looks other than レジ締め on purpose."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from salon_app.model.closing import difference_sentence
from salon_app.model.problems import InputProblem, Problem
from salon_app.services.cashbook import Account
from salon_app.services.day_values import CountResult, PlaceCount
from salon_app.ui.context import Args, PageContext
from salon_app.ui.icons import icon_pixmap
from salon_app.ui.pages.days.count_view import CountView, PlaceLine
from salon_app.ui.pages.days.difference_view import DifferenceView
from salon_app.ui.pages.days.form_state import counted_places, expected_words, result
from salon_app.ui.pages.days.steps import StepPage
from salon_app.ui.pages.days.tally import Tally, count_words, faces, pieces_words
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.label import Label

KIND = "inspection"


class InspectionBand(QWidget):
    """A blue strip with an eye and words: this only looks."""

    def __init__(self) -> None:
        super().__init__()
        worn = look()
        row = QHBoxLayout(self)
        row.setContentsMargins(worn.px(14, 10), worn.px(8, 4), worn.px(14, 10), worn.px(8, 4))
        row.setSpacing(worn.px(10, 8))
        sign = Label()
        sign.setPixmap(icon_pixmap("eye", worn.icon, worn.palette.text, self.devicePixelRatioF()))
        row.addWidget(sign)
        row.addWidget(Label(self.tr("点検") if worn.scale >= 150 else self.tr("点検です。お金の記録は変わりません。"),
                            step="bold", wrap=True), 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(worn.color("edge"))
        painter.setBrush(worn.palette.tint("空"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), worn.px(4), worn.px(4))
        if worn.palette.name == "high_contrast":
            painter.setPen(Qt.PenStyle.NoPen)


class InspectPage(StepPage):
    """One place at a time; what was typed is kept until the result is shown."""

    tables = frozenset({"till_period", "account", "setting"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self._tally = Tally()
        self._place = 0
        self._period_id = 0
        self._working = False
        self._rows = faces(ctx.salon.settings.get().use_2000_note)
        self._places: tuple[Account, ...] = counted_places(ctx.salon)
        self.count = CountView(self._rows, top=InspectionBand())
        self.count.changed.connect(self._counted)
        self.count.settled.connect(self._settled)
        self.count.finished.connect(self.to_main)
        self.count.place_pressed.connect(self._other_place)
        self.outcome = DifferenceView()
        self.outcome.recount.connect(lambda _place: self._again())
        self._empty = EmptyState(self.tr("開店すると、途中で数えられます。"), icon="register")
        for view in (self.count, self.outcome, self._empty):
            self.add_view(view)

    # --- hooks ---------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self.ctx.toast("")
        self._place = 0

    def refresh(self) -> None:
        if self._working or self.outcome.isVisibleTo(self):
            return
        self._places = counted_places(self.ctx.salon)
        status = self.ctx.salon.days.status()
        if status.period is None:
            self._period_id = 0
            self.show_view(self._empty)
            self.set_left_buttons()
            self.set_main(self.tr("開店へ"), lambda: self.ctx.go("open_day"))
            return
        if self._period_id != status.period.id or not self._place:
            self._period_id = status.period.id
            kept = self.ctx.salon.days.kept_count(KIND)
            mine = kept is not None and kept["period_id"] == self._period_id
            self._place = kept["place"] if kept and mine else self._places[0].id
            self._tally = Tally.from_denominations(kept["tally"]) if kept and mine else Tally()
        self._show_count()
        self.count.take_focus()

    def state(self) -> Args:
        return {"tally": self._tally.denominations(), "place": self._place, "period_id": self._period_id}

    def restore(self, state: Args) -> None:
        self._tally = Tally.from_denominations(state["tally"])
        self._place, self._period_id = state["place"], state["period_id"]
        if self.isVisible() and self._period_id:
            self._show_count()

    def leaving(self) -> None:
        if self.outcome.isVisibleTo(self):
            self._forget()

    def step_back(self) -> bool:
        if self.outcome.isVisibleTo(self):
            self._again()
            return True
        return False

    def show_problem(self, problem: Problem) -> None:
        self._working = False
        super().show_problem(problem)

    # --- counting ----------------------------------------------------------------------------------

    def _account(self) -> Account:
        return next((one for one in self._places if one.id == self._place), self._places[0])

    def _show_count(self) -> None:
        self.set_title(self.tr("途中で数える（点検）"))
        self.show_view(self.count)
        self.count.show_places(
            [PlaceLine(one.id, one.name, self.tr("数えています") if one.id == self._place else "")
             for one in self._places], self._place)
        hint = expected_words(self.ctx.salon, self._place)
        self.count.show_tally(self._tally, hint=hint)
        self._show_foot()

    def _show_foot(self) -> None:
        later = Button(self.tr("途中までを残して、あとで数える"), "clock", max_lines=2)
        later.clicked.connect(self._later)
        self.set_left_buttons(later)
        if self._tally.untouched:
            self.set_main(self.tr("数えた枚数を入れてください"), enabled=False)
            return
        try:
            self.set_main(count_words(self._tally, self._rows), self._inspect)
        except InputProblem:
            self.set_main(self.tr("枚数をお確かめください"), enabled=False)

    def _keep(self) -> None:
        value = {"period_id": self._period_id, "place": self._place, "tally": self._tally.denominations()}
        self.short(lambda: self.ctx.salon.days.keep_count(KIND, value))

    def _counted(self, tally: Tally) -> None:
        self._tally = tally
        self._keep()
        self._show_foot()

    def _settled(self, face: int, rolls: bool, before: int | None, after: int | None) -> None:
        self.push_undo(pieces_words(face, after, rolls=rolls),
                       lambda: self._put_back(face, rolls, before))

    def _put_back(self, face: int, rolls: bool, pieces: int | None) -> None:
        self._tally = self._tally.with_pieces(face, pieces, rolls=rolls)
        self._keep()
        self._show_count()

    def _other_place(self, place: int) -> None:
        self.leave_field()
        if place != self._place:
            self._place, self._tally = place, Tally()
            self.clear_undo()
            self._keep()
            self._show_count()
            self.count.take_focus()

    def _later(self) -> None:
        self.leave_field()
        self._keep()
        self.clear_undo()
        self.ctx.toast(self.tr("数えた分を残しました。「途中で数える」で続きができます。"))
        self.ctx.back_to("today")

    # --- the result --------------------------------------------------------------------------------

    def _inspect(self) -> None:
        self.leave_field()
        if not self.count.sheet.valid():
            return
        count = PlaceCount(self._place, self._tally.total, self._tally.denominations())
        by = self.ctx.by()
        self._working = True
        self.clear_undo()
        self.short(lambda: self.ctx.salon.days.inspect((count,), by=by), self._inspected)

    def _inspected(self, found: tuple[CountResult, ...]) -> None:
        self._working = False
        account = self._account()
        outcome = result(self.ctx.salon, account, found[0].counted, self.ctx.salon.days.status().business_date)
        self.set_title(self.tr("途中で数える（点検）"), self.tr("結果"))
        self.outcome.show_results([outcome], note="", people=(), witness=None, second_person_over=0,
                                  ask_witness=False, with_note=False)
        self.show_view(self.outcome)
        self.set_left_buttons()
        self.set_main(self.tr("点検を終える"), self._end)
        self.ctx.toast(self.tr("点検しました。{result}お金の記録は変わっていません。").format(
            result=difference_sentence(outcome.difference)))
        self.to_main()

    def _forget(self) -> None:
        self._tally = Tally()
        self._place = 0
        self.show_view(self.count)

    def _again(self) -> None:
        self.ctx.toast("")
        self._show_count()
        self.count.take_focus()

    def _end(self) -> None:
        self._forget()
        self.ctx.back_to("today")
