"""出席: the wall of names of one session; beside it the paper sheet's numbers, heads without a name, and the total."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import cached_property

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from salon_app.model.clock_times import span_words
from salon_app.model.problems import InputProblem, Problem
from salon_app.services.activities_values import ActivitySession, Expected, Wall
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import clock_time, plain_day, short_day
from salon_app.ui.later import later
from salon_app.ui.page import Page
from salon_app.ui.pages.activities.session_desks import FeeDesk, JoinDesk, RoleDesk
from salon_app.ui.pages.activities.session_view import SessionSide
from salon_app.ui.pages.activities.wall_state import FEES, PRESENT, ROLES, Mode, entered_words, wall_names
from salon_app.ui.theme import look
from salon_app.ui.widgets.attendance_wall import AttendanceWall
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.scroll_area import ScrollArea

SHEET, GRID = "attendance-sheet", "attendance-grid"


class SessionPage(Page):
    """Argument: `session_id`. Each press is saved at once; pressing once more takes it back."""

    tables = frozenset({"attendance", "activity_session", "activity", "activity_member", "session_fee", "person",
                        "reservation", "printed_sheet"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self.narrow = worn.scale >= 150
        self.session_id = 0
        self.mode: Mode = PRESENT
        self.value: Wall | None = None
        self._known: tuple[ActivitySession, date] | None = None
        self._why_not = ""
        self._codes: tuple[str, ...] = ()
        self.wall = AttendanceWall()
        self.wall.pressed.connect(lambda person_id: self.do(lambda: self._pressed(person_id)))
        self.side = SessionSide(self._count, narrow=self.narrow)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.wall)
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(worn.margin)
        row.addWidget(self.stack, 1)
        if self.narrow:
            self.stack.addWidget(self.side)
            self.ways = Button(self.tr("ほかの入れ方"), "list", height=worn.target)
            self.ways.clicked.connect(lambda: self._show(self.side))
            self.wall.stand_beside_pager(self.ways, self.side.total)
        else:
            right = self.right = QWidget()
            right.setFixedWidth(worn.ems(18.4))
            column = QVBoxLayout(right)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(worn.px(6))
            column.addWidget(self.side, 1)
            column.addWidget(self.side.total)
            row.addWidget(right)
        self.more = Button(self.tr("そのほか"), "list", max_lines=2)
        self.more.clicked.connect(lambda: self.ctx.go("session_menu", session_id=self.session_id))
        if self.narrow:  # the toast needs the room of the foot
            self.side.stand_at_foot(self.more)
        else:
            self.set_side_buttons(self.more)
        self._unreasoned: Callable[[], None] | None = None
        self._later = later(self, self.keep)
        self._connect()

    def _connect(self) -> None:
        side = self.side
        self.fields |= side.fields
        side.reason.chosen.connect(self._do_unreasoned)
        side.mode_chosen.connect(self._choose_mode)
        side.join_wanted.connect(lambda: self._begin_join(()))
        side.names_wanted.connect(lambda: self._show(self.wall))
        side.numbers.entered.connect(lambda text: self.do(lambda: self._enter(text)))
        side.numbers.typed.connect(self._later.start)
        side.numbers.print_wanted.connect(self._print)
        side.unnamed.counted.connect(
            lambda men, women, children: self.do(lambda: self._count_heads(men, women, children)))

    @cached_property
    def roles(self) -> RoleDesk:
        """役割 and times."""
        desk = RoleDesk(self)
        self.side.add_way(ROLES, desk.panel)
        return desk

    @cached_property
    def fees(self) -> FeeDesk:
        """参加費."""
        desk = FeeDesk(self)
        self.side.add_way(FEES, desk.panel)
        return desk

    @cached_property
    def join(self) -> JoinDesk:
        """当日参加."""
        desk = JoinDesk(self)
        self._join_view: QWidget = ScrollArea(desk.panel, sentence=False) if self.narrow else desk.panel
        self.stack.addWidget(self._join_view)
        return desk

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        self._unreasoned = None
        if args["session_id"] != self.session_id:
            self.session_id = args["session_id"]
            self.side.begin()
            self.wall.index.show_row("")
            self._set_mode(args.get("mode", PRESENT))
            kept = self.ctx.salon.drafts.kept(self._form())
            self.side.numbers.edit.setText(kept.get("numbers", ""))
            self._show(self.wall)
            if kept.get("blank"):
                self._begin_join(tuple(kept["blank"]))
        elif "mode" in args:
            self._set_mode(args["mode"])
        self._known = None
        self.clear_errors()

    def refresh(self) -> None:
        salon = self.ctx.salon
        wall = self.value = salon.attendance.wall(self.session_id)
        held = wall.session
        if (held, self.ctx.today()) != self._known:
            self._look_at(held)
        why_not = self._why_not
        day = "" if held.day == self.ctx.today() else short_day(held.day, self.ctx.today())
        self.set_title(" ".join(filter(None, (day, held.title))),
                       "  ".join(filter(None, (span_words(held.starts, None), held.place))))
        nobody = (self.tr("出席の方がまだいません。「出席」で入れると、ここに出ます。") if self.mode == FEES else
                  self.tr("お名前がまだありません。「当日参加の方を書く」から加えてください。"))
        self.wall.set_names([] if why_not else wall_names(wall, self.mode), empty=why_not or nobody)
        if self.narrow:
            self.wall.offer_pager(not why_not)
        else:
            self.right.setVisible(not why_not)
        since = held.confirmed_at
        self.side.show_wall(
            wall, self._codes, fixed=self.tr("{time}に{count}名で確定しました。直すときは、わけを選んでから押します。").format(
                time=clock_time(since) if since is not None and since.astimezone().date() == self.ctx.today()
                else plain_day(since.astimezone().date()) if since is not None else "", count=wall.counts.total)
            if held.fixed else "")
        if self.mode == ROLES:
            self.roles.refresh()
        if self.mode == FEES:
            self.fees.refresh(wall)
        self._say(why_not)

    def _look_at(self, held: ActivitySession) -> None:
        """What a tap does not change: whether it can be marked, and the sheets it can be typed from."""
        salon = self.ctx.salon
        self._known = (held, self.ctx.today())
        self._why_not = salon.attendance.may_mark(held.id)
        sheets = (*salon.sheets.of(SHEET, held.id), *salon.sheets.of(GRID, held.activity_id, on=held.day))
        self._codes = tuple(one.code for one in sheets if one.open) or tuple(one.code for one in sheets[:1])

    def leaving(self) -> None:
        self.keep()

    def step_back(self) -> bool:
        if self.stack.currentWidget() is not self.wall:
            self._show(self.wall)
            return True
        if self.mode != PRESENT:
            self._choose_mode(PRESENT)
            return True
        return False

    def state(self) -> Args:
        return {"session_id": self.session_id, "mode": self.mode, "numbers": self.side.numbers.edit.text(),
                "row": self.wall.index.row(), "blank": self._blank_rows()}

    def restore(self, state: Args) -> None:
        if state.get("session_id") == self.session_id:
            self._set_mode(state["mode"])
            self.side.numbers.edit.setText(state["numbers"])
            self.wall.index.show_row(state["row"])
            self.refresh()

    def show_problem(self, problem: Problem) -> None:
        inside = isinstance(problem, InputProblem) and problem.field in self.side.fields
        if self.narrow and inside:
            self._show(self.side)
        super().show_problem(problem)

    # --- what is seen ----------------------------------------------------------------------------

    def do(self, action: Callable[[], None]) -> None:
        """What a press does; its Problem is a sentence here. One that lacks its reason is done once that is chosen."""
        self.clear_errors()
        self._unreasoned = None
        try:
            action()
        except Problem as problem:
            if isinstance(problem, InputProblem) and problem.field == "reason" and self.mode != FEES:
                self._unreasoned = action
            self.show_problem(problem)

    def _do_unreasoned(self) -> None:
        if self._unreasoned is not None:
            self.do(self._unreasoned)

    def _say(self, why_not: str) -> None:
        assert self.value is not None
        held, total = self.value.session, self.value.counts.total
        if why_not:
            self.set_main(self.tr("予定を直す"), lambda: self.ctx.go("session_plan", session_id=self.session_id))
        elif held.fixed:
            self.set_main(self.tr("行事の記録を書く"), lambda: self.ctx.go("session_record", session_id=self.session_id))
        elif total:
            self.set_main(self.tr("{count}名で確定する").format(count=total), self._confirm)
        else:
            self.set_main(self.tr("出席を入れると確定できます"), self._confirm, enabled=False)

    def _show(self, part: QWidget) -> None:
        self.stack.setCurrentWidget(part)

    def _choose_mode(self, mode: Mode) -> None:
        self._set_mode(mode)
        if self.narrow and mode != PRESENT:
            self._show(self.wall if mode == ROLES else self.side)
        self.refresh()

    def _set_mode(self, mode: Mode) -> None:
        self.mode = mode
        if mode == ROLES:
            self.roles.begin()
        self.fields["reason"] = self.side.reason.field
        if mode == FEES:
            self.fees.begin()
            self.fields["reason"] = self.fees.panel.field
        self.side.show_mode(mode)

    def expected(self, person_id: int | None) -> Expected | None:
        """Somebody of the wall as they stand now."""
        assert self.value is not None
        return next((one for one in self.value.people if one.person_id == person_id), None)

    def reason(self) -> str:
        """Why a fixed count is changed; '' while it is not fixed or nothing is chosen."""
        return self.side.reason.reason() if self.value is not None and self.value.session.fixed else ""

    def told(self, sentence: str) -> None:
        """The toast after a change; a correction says its reason."""
        reason = self.reason()
        words = self.tr("{sentence}（訂正　{reason}）").format(sentence=sentence, reason=reason) if reason else sentence
        self.ctx.toast(words, undo=True)

    # --- names -----------------------------------------------------------------------------------

    def _pressed(self, person_id: int) -> None:
        one = self.expected(person_id)
        if one is None:
            return
        attendance = self.ctx.salon.attendance
        if self.mode == ROLES:
            self.roles.take(one)
            if self.narrow:
                self._show(self.side)
        elif self.mode == FEES and one.fee is None:
            self.fees.receive(one)
        elif self.mode == FEES:
            self.fees.panel.ask_back(one)
            if self.narrow:
                self._show(self.side)
        elif one.present:
            attendance.unmark(self.session_id, person_id, reason=self.reason(), by=self.ctx.by())
            self.told(self.tr("{name}さんの出席を取り消しました。").format(name=one.name))
        else:
            attendance.mark(self.session_id, person_id, reason=self.reason(), by=self.ctx.by())
            self.told(self.tr("{name}さんを出席にしました。").format(name=one.name))

    def _count_heads(self, men: int, women: int, children: int) -> None:
        assert self.value is not None
        others = self.value.counts.unnamed_others
        self.ctx.salon.attendance.count_unnamed(self.session_id, men=men, women=women, children=children, others=others,
                                                reason=self.reason(), by=self.ctx.by())
        self.told(self.tr("お名前のない方を {count}名にしました。").format(count=men + women + children + others))

    # --- 番号で入力 ------------------------------------------------------------------------------

    def _count(self, text: str) -> int | None:
        with suppress(Problem):
            found = self.ctx.salon.attendance.read_numbers(self.session_id, text)
            return None if found.not_on_sheet else len(found.present) + len(found.blank)
        return None

    def _enter(self, text: str) -> None:
        attendance = self.ctx.salon.attendance
        found = attendance.read_numbers(self.session_id, text)
        if found.present or found.not_on_sheet:
            found = attendance.enter_numbers(self.session_id, text, reason=self.reason(), by=self.ctx.by())
        self.side.numbers.clear()
        reason = self.reason() if found.present else ""
        self.ctx.toast(entered_words(found) + (self.tr("（訂正　{reason}）").format(reason=reason) if reason else ""),
                       undo=bool(found.present))
        if found.blank:
            self._begin_join(found.blank)
        self.keep()

    def _print(self) -> None:
        assert self.value is not None
        day = self.value.session.day
        self.ctx.go("reports", key=SHEET, session_id=self.session_id, start=day, end=day)

    # --- 当日参加 ---------------------------------------------------------------------------------

    def _begin_join(self, blank_rows: tuple[int, ...]) -> None:
        self.join.panel.begin(blank_rows)
        self._show(self._join_view)
        self.join.panel.search.edit.setFocus()

    def _blank_rows(self) -> list[int]:
        return list(self.join.panel.blank_rows) if "join" in self.__dict__ else []

    def show_on_wall(self, person_id: int) -> None:
        """Turn to somebody who has just been marked."""
        self.refresh()
        self.wall.reveal(person_id)

    def joined(self) -> None:
        """Back to the names."""
        self.keep()
        self._show(self.wall)

    # --- 確定 -------------------------------------------------------------------------------------

    def _confirm(self) -> None:
        assert self.value is not None
        counts = self.ctx.salon.attendance.confirm(self.session_id, by=self.ctx.by())
        self.ctx.toast(self.tr("{title}を{count}名で確定しました。").format(
            title=self.value.session.title, count=counts.total), undo=True)

    # --- what is typed ----------------------------------------------------------------------------

    def _form(self) -> str:
        return f"session/{self.session_id}"

    def keep(self) -> None:
        """What is typed outlasts a power cut."""
        self._later.stop()
        text, blank = self.side.numbers.edit.text(), self._blank_rows()
        if text or blank:
            self.ctx.salon.drafts.keep(self._form(), {"numbers": text, "blank": blank})
        elif self.ctx.salon.drafts.kept(self._form()):
            self.ctx.salon.drafts.forget(self._form())
