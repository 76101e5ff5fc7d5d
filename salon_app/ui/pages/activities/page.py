"""行事と出席: the month with what is held, and the ways on. A session opens by one press."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.dates import add_months, month_range
from salon_app.services.activities_values import ActivitySession
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import day_in_month, long_month
from salon_app.ui.page import Page
from salon_app.ui.pages.activities.form_state import month_weeks, session_line, standing
from salon_app.ui.pages.activities.month_view import MonthView
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.label import Chip, ChipKind, Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea


class ActivitiesPage(Page):
    """The calendar; at large type a list by date."""

    tables = frozenset({"activity_session", "activity", "attendance"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self.narrow = worn.scale >= 150
        self.month = ctx.today().replace(day=1)
        self._seen: date | None = None
        self._sessions: tuple[ActivitySession, ...] = ()
        head = QHBoxLayout()
        head.setSpacing(worn.px(10, 8))
        self.before = Button(self.tr("前の月"), "chevron-left", height=worn.target)
        self.after = Button(self.tr("次の月"), "chevron-right", height=worn.target)
        self.this = Button(self.tr("今月"), height=worn.target)
        self.before.clicked.connect(lambda: self._turn(-1))
        self.after.clicked.connect(lambda: self._turn(1))
        self.this.clicked.connect(lambda: self._turn(0))
        self.month_words = Label(step="title")
        for part in (self.before, self.month_words, self.after, self.this):
            head.addWidget(part)
        head.addStretch(1)
        self.calendar = MonthView()
        self.calendar.pressed.connect(self._open)
        self._lead_to_today = False
        self.list = ListBox()
        self.list.row_pressed.connect(lambda at: self._open(self._sessions[at].id))
        self.empty = EmptyState(self.tr("行事を決めて予定をたてると、ここに並びます。"), icon="calendar",
                                action=self.tr("行事を決める"), callback=lambda: self.ctx.go("activity_edit"))
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, worn.px(6) if self.narrow else 0, 0)
        inside.setSpacing(worn.px(8, 6))
        inside.addWidget(self.empty)
        inside.addWidget(self.calendar, 1)
        inside.addWidget(self.list)
        self._none = Label(self.tr("この月の予定はありません。"), tone="muted", wrap=True)
        inside.addWidget(self._none)
        if self.narrow:
            inside.addStretch(1)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(worn.px(8, 6))
        column.addLayout(head)
        self._area = ScrollArea(inner)
        column.addWidget(self._area, 1)
        more = Button(self.tr("そのほか"), "list", max_lines=2)
        more.clicked.connect(lambda: self.ctx.go("activities_more"))
        choose = Button(self.tr("行事を決める"), "checklist", max_lines=2)
        choose.clicked.connect(lambda: self.ctx.go("activity_list"))
        self.set_side_buttons(*((more,) if self.narrow else (more, choose)))

    # --- hooks -----------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        today = self.ctx.today()
        if self._seen is not None and self._seen.replace(day=1) == self.month and self._seen != today:
            self.month = today.replace(day=1)  # left open over the end of a month
        self._seen = today
        self._lead_to_today = self.narrow
        if "month" in args:
            self.month = args["month"].replace(day=1)

    def refresh(self) -> None:
        salon, today = self.ctx.salon, self.ctx.today()
        start, end = month_range(self.month)
        self._sessions = salon.activities.sessions(start, end)
        some = bool(salon.activities.all(with_inactive=True))
        self.month_words.setText(long_month(self.month))
        self.this.setEnabled(self.month != today.replace(day=1))
        self.empty.setVisible(not some)
        self.calendar.setVisible(some and not self.narrow)
        self._none.setVisible(some and self.narrow and not self._sessions)
        if self.narrow:
            self.list.set_rows([self._row(one, today) for one in self._sessions])
            if self._lead_to_today:
                self._lead_to_today = False
                QTimer.singleShot(0, self, self._show_today)
        else:
            self.list.hide()
            self.calendar.show_weeks(month_weeks(self.month, self._sessions, today), today)
        if some:
            self.set_main(self.tr("予定をたてる"), lambda: self.ctx.go("session_plan"), icon="plus")
        else:
            self.set_main(self.tr("行事を決める"), lambda: self.ctx.go("activity_edit"), icon="plus")

    def _show_today(self) -> None:
        """At large type only a few days are in view: begin with those that are still to come."""
        today = self.ctx.today()
        at = next((at for at, one in enumerate(self._sessions) if one.day >= today), None)
        if at is not None and at < len(self.list.rows()):
            self._area.view.verticalScrollBar().setValue(self.list.rows()[at].y() + self.list.y())

    def state(self) -> Args:
        return {"month": self.month}

    def restore(self, state: Args) -> None:
        self.month = state["month"]
        self.refresh()

    # --- what is pressed -----------------------------------------------------------------------------

    def _row(self, one: ActivitySession, today: date) -> ListRow:
        said, sign = standing(one, today)
        kinds: dict[str, ChipKind] = {"ok": "ok", "warning": "warning"}
        day = self.tr("今日") if one.day == today else day_in_month(one.day)
        return ListRow(one.title, session_line(one), above=day, arrow=True, bold=one.day == today,
                       right=Chip(said, kinds.get(sign, "plain")) if said else None)

    def _turn(self, step: int) -> None:
        self.month = add_months(self.month, step) if step else self.ctx.today().replace(day=1)
        self._lead_to_today = self.narrow
        self._area.view.verticalScrollBar().setValue(0)
        self.refresh()

    def _open(self, session_id: int) -> None:
        may = not self.ctx.salon.attendance.may_mark(session_id)
        self.ctx.go("session" if may else "session_menu", session_id=session_id)
