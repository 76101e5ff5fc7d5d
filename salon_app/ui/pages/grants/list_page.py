"""助成金: each with what may be spent, what is spent and left, where its conditions stand and when its report is due."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from salon_app.model import grants
from salon_app.model.grant_words import state_words
from salon_app.model.yen import format_yen
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import full_day
from salon_app.ui.page import Page
from salon_app.ui.pages.grants.lens_state import SOON_DAYS, Summary, days_words, summary
from salon_app.ui.theme import Step, look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceKeys
from salon_app.ui.widgets.empty_state import EmptyState
from salon_app.ui.widgets.label import Label, Tone
from salon_app.ui.widgets.list_box import ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea

NOW, PAST = "now", "past"


class GrantsPage(Page):
    """Those under way, or those that were reported; a line opens its grant."""

    tables = frozenset({
        "grant_award", "grant_line", "grant_money", "grant_receipt", "expense", "expense_line", "expense_share", "leg",
        "activity_session", "activity", "attendance", "attachment", "photo", "program", "setting"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self.shown_grants: tuple[Summary, ...] = ()
        self.which = ChoiceKeys([(NOW, self.tr("いまの助成金")), (PAST, self.tr("報告がすんだ助成金"))], NOW)
        self.which.chosen.connect(lambda _value: self.refresh())
        self.list = ListBox()
        self.list.row_pressed.connect(lambda at: self.ctx.go("grant", grant_id=self.shown_grants[at].grant.id))
        self.empty = EmptyState("", icon="coins")
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, worn.px(6), worn.px(12))
        column.setSpacing(worn.px(12, 8))
        column.addWidget(self.list)
        column.addWidget(self.empty)
        column.addStretch(1)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(worn.px(12, 8))
        outer.addWidget(self.which, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addWidget(ScrollArea(inner), 1)
        self.set_left_buttons(*self._other_pages())
        self.set_main(self.tr("助成金を加える"), lambda: self.ctx.go("grant_edit"), icon="plus")

    def _other_pages(self) -> list[Button]:
        found = []
        others = (("expenses", self.tr("支出・領収書"), "receipt"), ("funder_forms", self.tr("助成元の様式"), "paper"))
        for key, words, icon in others:
            if key in self.ctx.shell.page_keys():
                button = Button(words, icon, max_lines=2)
                button.clicked.connect(lambda _checked=False, page=key: self.ctx.go(page))
                found.append(button)
        return found

    def refresh(self) -> None:
        past = self.which.value() == PAST
        self.short(lambda: self._read(past), self._show)

    def _read(self, past: bool) -> tuple[Summary, ...]:
        salon, today = self.ctx.salon, self.ctx.today()
        asked = [one for one in salon.grants.all(with_closed=past) if (one.state != grants.ACTIVE) is past]
        return tuple(summary(one, today) for one in salon.grant_lens.outlines(asked))

    def _show(self, found: Sequence[Summary]) -> None:
        self.shown_grants = tuple(found)
        self.list.set_rows([self._row(one) for one in self.shown_grants])
        self.list.setVisible(bool(self.shown_grants))
        self.empty.setVisible(not self.shown_grants)
        self.empty.set_sentence(
            self.tr("報告がすんだ助成金は、まだありません。") if self.which.value() == PAST else
            self.tr("助成金や補助金をここに加えると、のこりの額、回数と人数の条件、報告に足りないものが分かります。"))

    def _row(self, one: Summary) -> ListRow:
        grant = one.grant
        lines = [self.tr("{start} から {end} まで").format(start=full_day(grant.starts), end=full_day(grant.ends)), one.meter]
        late = one.days is not None and one.days <= SOON_DAYS
        if grant.state != grants.ACTIVE:
            lines.append(state_words(grant.state))
        elif one.days is not None and grant.report_due is not None:
            lines.append(self.tr("報告期限 {day}（{days}）").format(day=full_day(grant.report_due), days=days_words(one.days)))
        lines.append(one.warning)
        warning = late or bool(one.warning)
        row = ListRow(grant.title, "\n".join(filter(None, lines)), right=_Sums(one), arrow=True, bold=True, warning=warning,
                      icon="warning" if warning else "coins")
        row.setAccessibleName(" ".join((row.accessibleName(), self.tr("のこり {yen}円").format(yen=format_yen(one.left)))))
        return row

    def state(self) -> Args:
        return {"which": self.which.value()}

    def restore(self, state: Args) -> None:
        self.which.set_value(state["which"])
        self.refresh()


class _Sums(QWidget):
    """予算, 使った and のこり below each other."""

    def __init__(self, one: Summary) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, look().px(4, 2), 0, look().px(4, 2))
        grid.setHorizontalSpacing(look().px(14, 10))
        grid.setVerticalSpacing(0)
        left = one.left
        last = (self.tr("のこり"), left) if left >= 0 else (self.tr("予算をこえた額"), -left)
        lines: tuple[tuple[tuple[str, int], Step], ...] = (
            ((self.tr("予算"), one.budget), "base"), ((self.tr("使った"), one.spent), "base"), (last, "title"))
        for at, ((words, yen), step) in enumerate(lines):
            tone: Tone = "warning" if at == 2 and left < 0 else "text"
            grid.addWidget(Label(words, tone="muted" if tone == "text" else tone), at, 0)
            grid.addWidget(Label(self.tr("{yen}円").format(yen=format_yen(yen)), step=step, right=True, tone=tone), at, 1)
