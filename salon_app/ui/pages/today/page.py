"""今日: what waits at the left, the till and the notes at the right. Layout and wiring; form_state.py reads.

The main button stands at once. The sheet above it appears when its lists have been read beside the window, whole, and
later ones take the place of the former: nothing on the page moves.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from salon_app.model.yen import format_yen
from salon_app.ui.context import PageContext
from salon_app.ui.date_words import clock_time, short_day
from salon_app.ui.page import Page
from salon_app.ui.pages.today.form_state import Lists, NoteLine, TillState, Waiting, read_lists, read_till
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.list_box import Card, ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea

NOTES_SHOWN = 3


class TodayPage(Page):
    """The first page of the day, and ホーム."""

    tables = frozenset({
        "till_period", "duty", "note", "sale", "draft", "print_job", "setting", "leg", "movement", "visitors",
        "activity_session", "activity", "attendance", "person", "errand", "errand_template", "watch_plan", "watch_pause",
        "watch_attempt", "watch_case", "concern_aside", "consent", "phone_tree", "tree_round", "tree_call",
        "expense", "grant_award", "grant_money"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        narrow = worn.scale >= 150
        self._lines = ListBox()
        self._lines.row_pressed.connect(self._open_line)
        self._lists: Lists | None = None
        self._nothing = EmptyState(self.tr("いま待っていることはありません。"), icon="check")
        left = QVBoxLayout()
        left.setSpacing(worn.px(14, 8))
        left.addWidget(Label(self.tr("いま待っていること"), step="strong-bold"))
        left.addWidget(self._lines)
        left.addWidget(self._nothing)
        if not narrow:
            left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(worn.px(14, 8))
        right.addWidget(Label(self.tr("レジ"), step="strong-bold"))
        self._till = Card()
        till_row = QHBoxLayout()
        till_row.setSpacing(worn.px(12, 8))
        self._till_chip = Chip("", "plain")
        self._till_words = Label(wrap=True)
        till_row.addWidget(self._till_chip)
        till_row.addWidget(self._till_words, 1)
        self._till.column.addLayout(till_row)
        self._clock_words = Label(tone="warning", wrap=True)
        self._till.column.addWidget(self._clock_words)
        self._inspect = Button(self.tr("途中で数える（点検）"), "eye", height=worn.target, max_lines=2)
        self._inspect.clicked.connect(lambda: self.ctx.go("inspect"))
        self._till.column.addWidget(self._inspect)
        right.addWidget(self._till)
        if narrow:  # one column: the till, what waits, the notes
            right.addLayout(left)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("申し送り"), step="strong-bold"), 1)
        write = Button(self.tr("書く"), "pencil", height=worn.target, padding=worn.px(13, 10))
        write.clicked.connect(lambda: self.ctx.go("notes", write=True))
        head.addWidget(write)
        right.addLayout(head)
        self._notes = ListBox()
        self._notes.row_pressed.connect(lambda _at: self.ctx.go("notes"))
        self._no_notes = Label(self.tr("申し送りはありません。"), tone="muted", wrap=True)
        right.addWidget(self._notes)
        right.addWidget(self._no_notes)
        right.addStretch(1)
        # two columns side by side while they fit, else one below the other in a scroll area
        inner = QWidget()
        columns = QVBoxLayout(inner) if narrow else QHBoxLayout(inner)
        columns.setContentsMargins(0, 0, worn.px(6) if narrow else 0, worn.px(12))
        columns.setSpacing(worn.margin)
        left.setContentsMargins(0, 0, 0, 0)
        right.setContentsMargins(0, 0, 0, 0)
        if narrow:
            columns.addLayout(right)
        else:
            left_side, right_side = QWidget(), QWidget()
            left_side.setLayout(left)
            right_side.setLayout(right)
            right_side.setFixedWidth(worn.px(380, 500))
            left_side.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            columns.addWidget(left_side, 1)
            columns.addWidget(right_side)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        self._sheet = ScrollArea(inner)
        self._sheet.hide()
        outer.addWidget(self._sheet)

    def refresh(self) -> None:
        salon, pages = self.ctx.salon, self.ctx.shell.page_keys()
        self._show_till(read_till(salon))
        self.short(lambda: read_lists(salon, pages), self._show_lists)

    def _show_lists(self, lists: Lists) -> None:
        if lists == self._lists:
            return
        self._lists = lists
        self._lines.set_rows([self._line(one) for one in lists.waiting])
        self._nothing.setVisible(not lists.waiting)
        self._show_notes(lists.notes)
        self._sheet.show()

    def _line(self, one: Waiting) -> ListRow:
        worn = look()
        right = Chip(one.count, "warning") if one.warning else Label(one.count, step="title", right=True)
        return ListRow(one.label, one.words, icon=one.icon, right=right, arrow=True, warning=one.warning,
                       label_width=0 if worn.scale >= 150 else 9.4, height=worn.px(70, 96), bold=True)

    def _open_line(self, index: int) -> None:
        assert self._lists is not None
        line = self._lists.waiting[index]
        self.ctx.go(line.page, **line.args)

    def _show_till(self, state: TillState) -> None:
        pages = self.ctx.shell.page_keys()
        self._inspect.setVisible(state.till == "open" and "inspect" in pages)
        go_on = self.tr("レジ締めを続ける") if state.half_counted else self.tr("レジ締めを始める")
        self._clock_words.setText(state.clock_warning)
        self._clock_words.setVisible(bool(state.clock_warning))
        if state.till == "open":
            assert state.opened_at is not None
            self._till_chip.set_chip(self.tr("開店中"), "ok")
            self._till_words.setText(self.tr("{time} に開けました\nつり銭 {amount}円").format(
                time=clock_time(state.opened_at), amount=format_yen(state.float_amount)))
            self._offer(go_on, "close_day", pages)
        elif state.till == "unclosed":
            assert state.unclosed is not None
            self._till_chip.set_chip(self.tr("締めていません"), "warning")
            self._till_words.setText(self.tr("{day}のレジ締めがまだです。").format(
                day=short_day(state.unclosed, self.ctx.today())))
            self._offer(self.tr("{day}の分を締める").format(
                day=short_day(state.unclosed, self.ctx.today())), "close_day", pages)
        elif state.till == "done":
            assert state.closed_at is not None
            self._till_chip.set_chip(self.tr("締めました"), "ok")
            self._till_words.setText(self.tr("{time} に締めました").format(time=clock_time(state.closed_at)))
            self._offer(self.tr("もう一度開店する"), "open_day", pages)
        else:
            self._till_chip.set_chip(self.tr("開店前"), "plain")
            self._till_words.setText(self.tr("つり銭を数えて開店します。"))
            self._offer(self.tr("開店する"), "open_day", pages)

    def _offer(self, words: str, page: str, pages: tuple[str, ...]) -> None:
        if page in pages:
            self.set_main(words, lambda: self.ctx.go(page))

    def _show_notes(self, notes: tuple[NoteLine, ...]) -> None:
        shown = notes[:NOTES_SHOWN]
        rows = [self._note(one) for one in shown]
        rest = len(notes) - len(shown)
        if rest:
            rows.append(ListRow(self.tr("あと {count}件を見る").format(count=rest), arrow=True,
                                height=look().px(52, 80)))
        self._notes.set_rows(rows)
        self._no_notes.setVisible(not rows)

    def _note(self, note: NoteLine) -> ListRow:
        when = short_day(note.day, self.ctx.today())
        if (self.ctx.today() - note.day).days <= 1:
            when = f"{when} {clock_time(note.at)}"
        row = ListRow(note.text, above="  ".join(filter(None, (when, note.person))), height=look().px(75, 110))
        row.above.setAlignment(Qt.AlignmentFlag.AlignLeft)
        return row
