"""Pages that only lead on: what is done with one session, what is done now and then, and the list of 行事."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model.activity_words import state_words
from salon_app.model.dates import add_months, month_range
from salon_app.services.activities_values import ActivitySession
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import long_day, long_month, plain_day
from salon_app.ui.page import Page
from salon_app.ui.pages.activities.form_state import activity_line, session_line
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea

SHEET, GRID, CALENDAR = "attendance-sheet", "attendance-grid", "event-calendar"


@dataclass(frozen=True)
class Way:
    """One line: where it leads, with what; `document` is a report that has to be there."""

    words: str
    about: str
    icon: str
    page: str
    args: dict[str, Any] = field(default_factory=dict)
    document: str = ""


class _WaysPage(Page):
    """Lines that lead on; what isn't there isn't listed."""

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self._ways: list[Way] = []
        self.about = Label(wrap=True)
        self.about.hide()
        self.list = ListBox()
        self.list.row_pressed.connect(lambda at: self.ctx.go(self._ways[at].page, **self._ways[at].args))
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, look().px(8), 0)
        inside.setSpacing(look().px(10, 8))
        inside.addWidget(self.about)
        inside.addWidget(self.list)
        inside.addStretch(1)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ScrollArea(inner))

    def show_ways(self, ways: list[Way]) -> None:
        """Those that can be gone now."""
        from salon_app.reports import REPORTS  # documents are loaded when they are first asked for

        here, papers = self.ctx.shell.page_keys(), {spec.key for spec in REPORTS}
        self._ways = [one for one in ways if one.page in here and (not one.document or one.document in papers)]
        self.list.set_rows([ListRow(one.words, one.about, icon=one.icon, arrow=True, bold=True,
                                    label_width=0 if look().scale >= 150 else 16) for one in self._ways])


class SessionMenuPage(_WaysPage):
    """Argument: `session_id`. One session, before, at and after its day."""

    tables = frozenset({"activity_session", "activity", "attendance", "reservation", "session_fee"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self.session_id = 0

    def shown(self, args: Args) -> None:
        self.session_id = args["session_id"]

    def refresh(self) -> None:
        salon = self.ctx.salon
        held = salon.activities.session(self.session_id)
        here: dict[str, Any] = {"session_id": held.id}
        self.set_title(held.title, plain_day(held.day))
        self.about.setText("　".join(filter(None, (long_day(held.day), session_line(held), self._standing(held)))))
        self.about.show()
        may = not salon.attendance.may_mark(held.id)
        booked = salon.reservations.of(held.id)
        reserved = sum(one.heads for one in booked if one.state == "reserved")
        waiting = sum(1 for one in booked if one.number)
        words = self.tr("予約 {count}名").format(count=reserved)
        if waiting:
            words = self.tr("予約 {count}名、待ち {waiting}組").format(count=reserved, waiting=waiting)
        ways = []
        if may:
            ways.append(Way(self.tr("出席を入れる"), self.tr("来た方のお名前を押します。"), "checklist", "session", here))
            if held.fee:
                ways.append(Way(self.tr("参加費を受け取る"), self.tr("おひとりずつでも、まとめてでも書けます。"), "coins",
                                "session", {**here, "mode": "fees"}))
        if not held.cancelled:
            ways += [
                Way(self.tr("受付名簿を印刷する"), self.tr("来た方に印をつける紙です。"), "print", "reports",
                    {"key": SHEET, **here, "start": held.day, "end": held.day}, SHEET),
                Way(words, self.tr("申しこみと、キャンセル待ちの順番です。"), "note", "reservations", here)]
        ways += [
            Way(self.tr("予定を直す・中止にする"), self.tr("日にち、時刻、場所、参加費など。"), "calendar", "session_plan", here),
            Way(self.tr("行事の記録と写真"), self.tr("内容、成果、課題を書き、写真を残します。"), "pencil", "session_record",
                here),
            Way(self.tr("アンケート"), self.tr("紙の回答を入れて、集計します。"), "list", "questionnaires", here),
            Way(self.tr("いつもの方"), self.tr("「{name}」に毎回来る方を決めます。").format(
                name=salon.activities.get(held.activity_id).name), "people", "members", {"activity_id": held.activity_id})]
        self.show_ways(ways)

    def _standing(self, held: ActivitySession) -> str:
        if held.cancelled:
            return self.tr("中止（{reason}）").format(reason=held.cancel_reason)
        counts = self.ctx.salon.attendance.counts(held.id)
        return self.tr("{state} 出席 {count}名").format(state=state_words(held.state), count=counts.total) if (
            counts.total or held.fixed) else ""


class ActivitiesMorePage(_WaysPage):
    """そのほか: papers, いつもの方, questionnaires, other people's tables."""

    def refresh(self) -> None:
        today = self.ctx.today()
        start, end = month_range(today)
        later = month_range(add_months(start, 1))
        self.show_ways([
            Way(self.tr("行事を決める"), self.tr("名前、時間、くり返し、参加費など。"), "checklist", "activity_list"),
            Way(self.tr("気になる方"), self.tr("しばらく来ていない方も、ここに出ます。"), "heart", "concerns"),
            Way(self.tr("受付名簿を印刷する"), self.tr("今日の行事で、来た方に印をつける紙です。"), "print", "reports",
                {"key": SHEET, "start": today, "end": today}, SHEET),
            Way(self.tr("出席簿を印刷する"), self.tr("{month}の、お名前と日付の表です。").format(month=long_month(start)), "grid",
                "reports", {"key": GRID, "start": start, "end": end}, GRID),
            Way(self.tr("カレンダーを印刷する"), self.tr("掲示板にはる、来月の予定です。"), "calendar", "reports",
                {"key": CALENDAR, "start": later[0], "end": later[1]}, CALENDAR),
            Way(self.tr("出席集計を見る"), self.tr("延べと実の人数、年代、区分の表です。"), "chart", "reports",
                {"key": "attendance-summary"}, "attendance-summary"),
            Way(self.tr("活動報告書を作る"), self.tr("助成先に出す、開催ごとの人数と内容です。"), "paper", "reports",
                {"key": "activity"}, "activity"),
            Way(self.tr("アンケート"), self.tr("質問を決め、紙の回答を入れて、集計します。"), "list", "questionnaires"),
            Way(self.tr("行事の表から取りこむ"), self.tr("いままでのExcelの行事の表を読みます。"), "download", "events_import"),
        ])


class ActivityListPage(Page):
    """行事を決める: those there are; one press opens its contents."""

    tables = frozenset({"activity"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self._ids: list[int] = []
        self.list = ListBox()
        self.list.row_pressed.connect(lambda at: self.ctx.go("activity_edit", activity_id=self._ids[at]))
        self.unused = Button("", "chevron-down", max_lines=2)
        self.unused.clicked.connect(self._toggle)
        self._all = False
        self.empty = EmptyState(self.tr("折り紙教室やお茶会など、サロンの行事がここに並びます。"), icon="checklist")
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, look().px(8), 0)
        inside.setSpacing(look().px(10, 8))
        for part in (self.empty, self.list, self.unused):
            inside.addWidget(part)
        inside.addStretch(1)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ScrollArea(inner))
        self.set_main(self.tr("新しい行事を決める"), lambda: self.ctx.go("activity_edit"), icon="plus")

    def shown(self, args: Args) -> None:
        self._all = False

    def refresh(self) -> None:
        every = self.ctx.salon.activities.all(with_inactive=True)
        unused = sum(1 for one in every if not one.active)
        shown = [one for one in every if one.active or self._all]
        self._ids = [one.id for one in shown]
        self.list.set_rows([ListRow(one.name, activity_line(one) if one.active else self.tr("いまは使っていません"),
                                    arrow=True, bold=True, label_width=0 if look().scale >= 150 else 16) for one in shown])
        self.empty.setVisible(not shown)
        self.unused.setVisible(unused > 0)
        words = self.tr("使っていない行事をかくす") if self._all else self.tr("使っていない行事 {count}件も見る")
        self.unused.set_text(words.format(count=unused))

    def _toggle(self) -> None:
        self._all = not self._all
        self.refresh()


