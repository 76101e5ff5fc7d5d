"""月締め: a month with what agrees and what does not, its balances, and the lock."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salon_app.model.dates import month_range
from salon_app.model.yen import format_yen
from salon_app.services.month_locks import MonthState
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import long_month, short_day
from salon_app.ui.page import Page
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button, SquareButton
from salon_app.ui.widgets.edits import LineEdit, commit_preedit
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.label import Chip, Label
from salon_app.ui.widgets.list_box import Card, ListBox, ListRow
from salon_app.ui.widgets.scroll_area import ScrollArea


class MonthClosePage(Page):
    """Opens at the oldest month that waits to be locked."""

    tables = frozenset({"month_lock", "leg", "money_count", "till_period", "expense", "attachment", "activity_session"})

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        worn = look()
        self._month: date | None = None
        self._state: MonthState | None = None
        self._taking_back = False
        self._month_name = Label(step="title")
        self._chip = Chip("", "plain")
        self._earlier = SquareButton("chevron-left", self.tr("前の月"), side=worn.target)
        self._later = SquareButton("chevron-right", self.tr("次の月"), side=worn.target)
        self._earlier.clicked.connect(lambda: self._turn(-1))
        self._later.clicked.connect(lambda: self._turn(1))
        line = QHBoxLayout()
        line.setSpacing(worn.px(10, 6))
        for part in (self._earlier, self._month_name, self._later, self._chip):
            line.addWidget(part)
        line.addStretch(1)
        self._said = Label(wrap=True)
        self.findings = ListBox()
        self.findings.row_pressed.connect(self._open)
        self.balances = ListBox()
        self.note = LineEdit(placeholder=self.tr("例　通帳の記帳がまだのため"))
        self.reason = LineEdit(placeholder=self.tr("例　領収書が見つかったため"))
        self.fields = {"note": Field(self.tr("合わないまま締めるわけ"), self.note),
                       "reason": Field(self.tr("月締めを取りやめるわけ"), self.reason)}
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, worn.px(6), worn.px(12))
        column.setSpacing(worn.px(10, 6))
        column.addLayout(line)
        self._lock_card = Card()
        self._lock_card.column.addWidget(self._said)
        column.addWidget(self._lock_card)
        self._looked = Label(self.tr("見たところ"), step="strong-bold")
        column.addWidget(self._looked)
        column.addWidget(self.findings)
        column.addWidget(self.fields["note"])
        column.addWidget(self.fields["reason"])
        column.addWidget(Label(self.tr("月末の残高（帳簿）"), step="strong-bold"))
        column.addWidget(self.balances)
        column.addStretch(1)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollArea(inner))
        papers = [Button(words, icon, max_lines=2) for words, icon in (
            (self.tr("監査セット"), "paper"), (self.tr("仕訳帳"), "ledger"))]
        papers[0].clicked.connect(lambda: self._paper("audit"))
        papers[1].clicked.connect(lambda: self._paper("journal"))
        self.set_left_buttons(*papers)
        self._back = Button(self.tr("月締めを取りやめる"), "undo", max_lines=2)
        self._back.clicked.connect(self._ask_why)
        self.set_side_buttons(self._back)
        self._back.hide()

    # --- showing -------------------------------------------------------------------------------

    def shown(self, args: Args) -> None:
        if "month" in args:
            self._month = date.fromisoformat(args["month"])
        self._taking_back = False

    def state(self) -> Args:
        return {"month": None if self._month is None else self._month.isoformat(), "note": self.note.text()}

    def restore(self, state: Args) -> None:
        if state.get("month"):
            self._month = date.fromisoformat(state["month"])
        self.note.setText(state.get("note", ""))

    def refresh(self) -> None:
        if self._month is None:
            self._month = self._waiting_month()
        month = self._month
        self.short(lambda: self.ctx.salon.month_locks.state(month), self._show)

    def _waiting_month(self) -> date:
        """The month after the newest lock, but none that is not over yet; without a lock, the month before this."""
        last = month_range(self.ctx.today())[0] - timedelta(days=1)
        until = self.ctx.salon.month_locks.locked_until()
        return last.replace(day=1) if until is None else min(last, until + timedelta(days=1)).replace(day=1)

    def _show(self, state: MonthState) -> None:
        if state.start != self._month:
            return
        self._state = state
        until = self.ctx.salon.month_locks.locked_until()
        locked = until is not None and state.end <= until
        self._month_name.setText(long_month(state.start))
        self._later.setEnabled(state.end < self.ctx.today())
        self._chip.set_chip(self.tr("締めました") if locked else self.tr("まだ締めていません"), "ok" if locked else "plain")
        self._looked.setVisible(not locked)
        self.findings.set_rows([] if locked else [
            ListRow(one.sentence, icon="check" if one.agrees else "warning", warning=not one.agrees,
                    arrow=bool(one.page) and not one.agrees, pressable=bool(one.page) and not one.agrees)
            for one in state.findings])
        self.balances.set_rows([
            ListRow(place.name, right=Label(self.tr("{amount}円").format(amount=format_yen(amount)), step="bold", right=True),
                    pressable=False, height=look().px(48, 76)) for place, amount in state.balances])
        self.fields["note"].setVisible(not locked and state.differs and state.blocked is None)
        self.fields["reason"].setVisible(locked and self._taking_back)
        self._said.setText(self._words(state, locked=locked))
        self._name_main(state, locked=locked)

    def _words(self, state: MonthState, *, locked: bool) -> str:
        if state.lock is None:
            if locked:
                return self.tr("後の月を締めたので、この月も締まっています。")
            return self.tr("締めると、この月とそれより前の日付では、お金の記録を入れたり変えたりできなくなります。"
                           "あとで見つかったまちがいは、今日の日付で直します。")
        who = "" if state.lock.by is None else self.ctx.salon.people.name(state.lock.by)
        day = short_day(self.ctx.salon.clock.local(state.lock.at).date(), self.ctx.today())
        words = (self.tr("{day}、{name}さんが締めました。").format(day=day, name=who) if who else
                 self.tr("{day}、締めました。").format(day=day))
        return words + (self.tr("　わけ：{note}").format(note=state.lock.note) if state.lock.note else "")

    def _name_main(self, state: MonthState, *, locked: bool) -> None:
        newest = locked and self.ctx.salon.month_locks.locked_until() == state.end
        self._back.setVisible(newest and not self._taking_back)
        month = long_month(state.start)
        if locked and self._taking_back:
            self.set_main(self.tr("{month}の月締めを取りやめる").format(month=month), self._unlock, icon="undo")
        elif locked:
            self.set_main(self.tr("{month}は締めてあります").format(month=month), enabled=False)
        elif state.blocked is not None:
            self.set_main(self.tr("まだ締められません"), enabled=False)
        else:
            self.set_main(self.tr("{month}を締める").format(month=month), self._lock, icon="lock")

    # --- doing ---------------------------------------------------------------------------------

    def _turn(self, months: int) -> None:
        assert self._month is not None
        first, last = month_range(self._month)
        self._month = (last + timedelta(days=1)) if months > 0 else (first - timedelta(days=1)).replace(day=1)
        self._taking_back = False
        self.refresh()

    def _open(self, at: int) -> None:
        assert self._state is not None
        finding = self._state.findings[at]
        if finding.page in self.ctx.shell.page_keys():
            self.ctx.go(finding.page, **dict(finding.args))

    def _paper(self, key: str) -> None:
        assert self._month is not None
        first, last = month_range(self._month)
        self.ctx.go("reports", key=key, start=first, end=last)

    def _lock(self) -> None:
        assert self._month is not None
        self.clear_errors()
        commit_preedit(self.note)
        self.ctx.salon.month_locks.lock(self._month, note=self.note.text(), by=self.ctx.by())
        self.note.clear()
        self.ctx.toast(self.tr("{month}を締めました。あとの直しは、今日の日付で入ります。").format(
            month=long_month(self._month)), undo=True)

    def _ask_why(self) -> None:
        self._taking_back = True
        self.refresh()
        self.fields["reason"].take_focus()

    def _unlock(self) -> None:
        assert self._month is not None
        self.clear_errors()
        commit_preedit(self.reason)
        self.ctx.salon.month_locks.unlock(self._month, reason=self.reason.text(), by=self.ctx.by())
        self.reason.clear()
        self._taking_back = False
        self.ctx.toast(self.tr("{month}の月締めを取りやめました。").format(month=long_month(self._month)), undo=True)
