"""残高照合: the passbook beside the book; and 開始残高: what lay in a place on the day the book begins."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QVBoxLayout

from salon_app.model.dates import add_months
from salon_app.model.problems import InputProblem
from salon_app.model.yen import format_yen
from salon_app.services.cashbook import MAX_BALANCE
from salon_app.ui.context import PageContext
from salon_app.ui.date_words import short_day
from salon_app.ui.pages.cashbook.form import MoneyForm
from salon_app.ui.widgets.label import Chip, FigureLabel, Label
from salon_app.ui.widgets.list_box import Card, ListBox, ListRow

SHOWN_MATCHES = 4
YEARS_BACK = 12


class MoneyPassbookPage(MoneyForm):
    """Posts nothing: it says whether the two agree, and keeps the answer with its note."""

    form = "money_passbook"

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self.add_wall(self.first, "place", self.tr("どの通帳ですか"))
        self.add_date(self.first)
        edit = self.add_amount(self.first, self.tr("通帳の残高"), hint=self.tr("通帳のいちばん下の「差引残高」を書き写します。"),
                               maximum=MAX_BALANCE)
        edit.setPlaceholderText(self.tr("例　123,456"))
        self.first.addStretch(1)
        card = Card()
        card.column.addWidget(Label(self.tr("この帳簿の残高"), tone="muted"))
        self.book = FigureLabel(step="name", unit=self.tr("円"))
        card.column.addWidget(self.book)
        self.answer = Chip("", "plain")
        card.column.addWidget(self.answer)
        self.second.addWidget(card)
        self.add_line(self.second, "note", self.tr("合わないわけ"), placeholder=self.tr("例　電気代の引き落としがまだ"))
        self._earlier = QVBoxLayout()
        self._head = Label(self.tr("前に照合した日"), step="strong-bold")
        self._earlier.addWidget(self._head)
        self.list = ListBox()
        self._earlier.addWidget(self.list)
        self.second.addLayout(self._earlier)
        self.second.addStretch(1)

    def refresh(self) -> None:
        banks = [one for one in self.ctx.salon.cashbook.hand_places() if one.is_bank]
        self.offer(self.parts["place"], [(one.id, one.name) for one in banks],
                   banks[0].id if len(banks) == 1 else None)
        self.say()

    def difference(self) -> int | None:
        """Passbook less book in yen, None while either isn't known."""
        book, typed = self._book(), self._typed()
        return None if book is None or typed is None else typed - book

    def _typed(self) -> int | None:
        found: int | None = self.parts["amount"].so_far()
        return found

    def _book(self) -> int | None:
        place = self.parts["place"].value()
        try:
            day: date = self.parts["date"].value()
        except InputProblem:
            return None
        return None if place is None else self.ctx.salon.cashbook.balance(place, until=day)

    def follow(self) -> None:
        book, difference = self._book(), self.difference()
        self.book.set_figure("―" if book is None else format_yen(book))
        self.answer.setVisible(difference is not None)
        if difference is not None:
            self.answer.set_chip(self._compared(difference) if difference else self.tr("ぴったり合っています"),
                                 "warning" if difference else "ok")
        self.fields["note"].setVisible(bool(difference))
        self._show_earlier()

    def _show_earlier(self) -> None:
        place = self.parts["place"].value()
        today = self.business_day()
        found = () if place is None else self.ctx.salon.figures.passbook_matches(
            place, add_months(today, -12 * YEARS_BACK), today)
        rows = []
        for one in reversed(found[-SHOWN_MATCHES:]):
            difference = one.passbook - one.book
            words = f"{self._compared(difference)}　{one.note}" if difference else self.tr("合っていました")
            rows.append(ListRow(short_day(one.day, today), words, pressable=False, right=Label(
                self.tr("{amount}円").format(amount=format_yen(one.passbook)), step="strong", right=True)))
        self._head.setVisible(bool(rows))
        self.list.set_rows(rows)

    def _compared(self, difference: int) -> str:
        if difference < 0:
            return self.tr("通帳のほうが {amount}円 少ない").format(amount=format_yen(-difference))
        return self.tr("通帳のほうが {amount}円 多い").format(amount=format_yen(difference))

    def missing(self) -> str:
        if self.parts["place"].value() is None:
            return self.tr("通帳を選んでください")
        if self.date_missing():
            return self.date_missing()
        difference = self.difference()
        if difference is None:
            return self.tr("通帳の残高を入れてください")
        if difference and not self.parts["note"].text().strip():
            return self.tr("合わないわけを書いてください")
        return ""

    def words(self) -> str:
        difference = self.difference() or 0
        if difference == 0:
            return self.tr("{place}は通帳と合っていると残す").format(place=self.place_name())
        return self.tr("{amount}円のちがいを、わけと一緒に残す").format(amount=format_yen(abs(difference)))

    def record(self) -> str:
        place = self.place_name()
        difference = self.ctx.salon.cashbook.match_passbook(
            account_id=self.parts["place"].value(), balance=self.parts["amount"].required(),
            on=self.parts["date"].value(), note=self.parts["note"].text().strip(), by=self.ctx.by())
        if difference == 0:
            return self.tr("{place}は通帳と合っています。").format(place=place)
        return self.tr("{place}と通帳のちがい {amount}円を残しました。").format(place=place, amount=format_yen(abs(difference)))

    def undoable(self) -> bool:
        return False


class MoneyOpeningPage(MoneyForm):
    """開始残高 at any date; entering it again corrects it by the difference."""

    form = "money_opening"

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self.add_wall(self.first, "place", self.tr("置き場所"))
        self.first.addStretch(1)
        self.add_amount(self.second, self.tr("はじめに入っていた金額"),
                        hint=self.tr("帳簿をつけ始めた日に、そこにあったお金です。入れなおすと、ちがう分だけ直します。"),
                        maximum=MAX_BALANCE)
        self.add_date(self.second)
        self.second.addStretch(1)

    def refresh(self) -> None:
        self.offer(self.parts["place"], [(one.id, one.name) for one in self.ctx.salon.cashbook.hand_places()])
        self.say()

    def missing(self) -> str:
        if self.parts["place"].value() is None:
            return self.tr("置き場所を選んでください")
        typed = self.parts["amount"].so_far()
        return self.tr("金額を入れてください") if typed is None else self.date_missing()

    def words(self) -> str:
        return self.tr("{place}の開始残高を {amount}円にする").format(place=self.place_name(), amount=self.yen())

    def record(self) -> str:
        amount, place, day = self.parts["amount"].required(), self.place_name(), self.parts["date"].value()
        if day > self.business_day():
            raise InputProblem(self.tr("先の日付では記録できません。"), field="date")
        changed = self.ctx.salon.cashbook.set_opening(
            place_id=self.parts["place"].value(), amount=amount, on=day, by=self.ctx.by())
        self._changed = bool(changed)
        if not changed:
            return self.tr("{place}の開始残高は、もともと {amount}円です。").format(place=place, amount=format_yen(amount))
        return self.tr("{place}の開始残高を {amount}円にしました。").format(place=place, amount=format_yen(amount))

    def undoable(self) -> bool:
        return self._changed

    _changed = False
