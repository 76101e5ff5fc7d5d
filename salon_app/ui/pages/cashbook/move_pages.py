"""移動 (also 預け入れ and 引き出し) and 両替: money that only changes its place or its coins."""

from __future__ import annotations

from salon_app.model.yen import format_yen
from salon_app.services.cashbook import Account
from salon_app.ui.context import PageContext
from salon_app.ui.pages.cashbook.form import MoneyForm
from salon_app.ui.widgets.label import Label


class MoneyMovePage(MoneyForm):
    """From one place to another: one operation, never income."""

    form = "money_move"

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self._places: tuple[Account, ...] = ()
        self.add_wall(self.first, "place", self.tr("どこから"))
        self.add_wall(self.first, "to", self.tr("どこへ"))
        self.first.addStretch(1)
        self.add_amount(self.second, self.tr("移す金額"))
        self.add_line(self.second, "summary", self.tr("ひとこと（書かなくてもかまいません）"),
                      placeholder=self.tr("例　つり銭の補充"))
        self.add_date(self.second)
        self.second.addStretch(1)

    def refresh(self) -> None:
        self._places = self.ctx.salon.cashbook.hand_places()
        choices = [(one.id, one.name) for one in self._places]
        self.offer(self.parts["place"], choices)
        self.offer(self.parts["to"], choices)
        self.say()

    def _chosen(self, key: str) -> Account | None:
        return next((one for one in self._places if one.id == self.parts[key].value()), None)

    def follow(self) -> None:
        self.tell_balance()

    def missing(self) -> str:
        source, target = self._chosen("place"), self._chosen("to")
        if source is None:
            return self.tr("どこから移すかを選んでください")
        if target is None:
            return self.tr("どこへ移すかを選んでください")
        if source == target:
            return self.tr("移す先は、別の置き場所を選んでください")
        if self.amount() is None:
            return self.tr("金額を入れてください")
        return self.date_missing()

    def words(self) -> str:
        source, target = self._chosen("place"), self._chosen("to")
        assert source is not None and target is not None
        if target.is_bank and not source.is_bank:
            words = self.tr("{source}の {amount}円を{target}に預ける")
        elif source.is_bank and not target.is_bank:
            words = self.tr("{source}から {amount}円を引き出して{target}に入れる")
        else:
            words = self.tr("{source}から{target}へ {amount}円を移す")
        return words.format(source=source.name, target=target.name, amount=self.yen())

    def record(self) -> str:
        amount = self.parts["amount"].required()
        source, target = self.place_name(), self.place_name("to")
        self.ctx.salon.cashbook.transfer(
            from_id=self.parts["place"].value(), to_id=self.parts["to"].value(), amount=amount,
            summary=self.parts["summary"].text().strip(), on=self.parts["date"].value(), by=self.ctx.by())
        return self.tr("{source}から{target}へ {amount}円を移しました。").format(
            source=source, target=target, amount=format_yen(amount))


class MoneyExchangePage(MoneyForm):
    """両替: nothing changes but it is on the record."""

    form = "money_exchange"

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self.add_wall(self.first, "place", self.tr("どこのお金を両替しましたか"))
        self.first.addStretch(1)
        self.add_amount(self.second, self.tr("両替した金額"))
        self.add_line(self.second, "summary", self.tr("ひとこと（書かなくてもかまいません）"),
                      placeholder=self.tr("例　1万円札を千円札10枚に"))
        self.second.addWidget(Label(self.tr("残高は変わりません。あとで数えるときのために残します。"), tone="muted", wrap=True))
        self.second.addStretch(1)

    def refresh(self) -> None:
        cash = [one for one in self.ctx.salon.cashbook.hand_places() if not one.is_bank]
        self.offer(self.parts["place"], [(one.id, one.name) for one in cash],
                   self.ctx.salon.cashbook.account_id("till"))
        self.say()

    def missing(self) -> str:
        if self.parts["place"].value() is None:
            return self.tr("置き場所を選んでください")
        return "" if self.amount() is not None else self.tr("金額を入れてください")

    def words(self) -> str:
        return self.tr("{place}の {amount}円を両替したと残す").format(place=self.place_name(), amount=self.yen())

    def record(self) -> str:
        amount, place = self.parts["amount"].required(), self.place_name()
        self.ctx.salon.cashbook.exchange(place_id=self.parts["place"].value(), amount=amount,
                                         summary=self.parts["summary"].text().strip(), by=self.ctx.by())
        return self.tr("{place}の両替 {amount}円を残しました。").format(place=place, amount=format_yen(amount))
