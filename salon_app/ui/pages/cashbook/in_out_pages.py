"""入金 and 出金: how much, for what (科目), in words, and with whom. One page each."""

from __future__ import annotations

from datetime import timedelta

from salon_app.model.chart_of_accounts import CUSTODY, EXPENSE, INCOME, PAYABLE, RECEIVABLE
from salon_app.model.yen import format_yen
from salon_app.services.cashbook import Account
from salon_app.ui.context import Args, PageContext
from salon_app.ui.pages.cashbook.form import MoneyForm
from salon_app.ui.widgets.account_wall import AccountWall
from salon_app.ui.widgets.field import Field

NO_PROGRAM = 0
"""The key for money that belongs to no 事業: 管理費 in the 活動計算書."""
RECENT_DAYS = 92
POSTED_ELSEWHERE = frozenset({"sales", "over_short", "tab", "received_ahead", "errand_fees", "errand_payouts"})
"""売上, 過不足, つけ and 回数券 arise at the counter and in レジ締め, never here."""


class _InOutPage(MoneyForm):
    """What both share. `kinds`: the 科目 offered first; the others stand behind 「ほかの科目」."""

    kinds: tuple[str, ...] = ()
    other_kinds: tuple[str, ...] = ()

    def __init__(self, ctx: PageContext, *, amount: str, account: str, place: str, example: str, other: str,
                 no_program: str) -> None:
        super().__init__(ctx)
        self.add_amount(self.first, amount)
        self.account = AccountWall()
        self.account.chosen.connect(self._account_chosen)
        self.account.chosen.connect(lambda _value: self.changed())
        self.fields["account"] = Field(account, self.account)
        self._add(self.first, "account", self.account, self.fields["account"])
        self.category = self.add_wall(self.first, "category", self.tr("仕入れた物の分類"))
        self.first.addStretch(1)
        self.add_line(self.second, "summary", self.tr("なんのお金か"), placeholder=example)
        self.add_line(self.second, "counterpart", other)
        self.add_wall(self.second, "place", place)
        self.add_date(self.second)
        self.program = self.add_wall(self.second, "program", self.tr("事業"))
        self.program.chosen.connect(lambda _value: self._program_chosen())
        self._no_program = no_program
        self._program_by_hand = False
        self.second.addStretch(1)
        self._usual: frozenset[int] = frozenset()
        self._copied: int | None = None

    def refresh(self) -> None:
        salon = self.ctx.salon
        places = salon.cashbook.hand_places()
        self.offer(self.parts["place"], [(one.id, one.name) for one in places if not one.two_people],
                   salon.cashbook.account_id("till"))
        self._offer_accounts()
        self.offer(self.category, [(one.id, one.name) for one in salon.products.categories()])
        programs = [one for one in salon.products.programs() if one.active]
        self.offer(self.program, [*((one.id, one.name) for one in programs), (NO_PROGRAM, self._no_program)],
                   programs[0].id if programs else NO_PROGRAM)
        self.fields["program"].setVisible(bool(programs))
        self.say()

    def shown(self, args: Args) -> None:
        self.account.fold()
        self._usual = self._used_lately()
        self._program_by_hand = bool(self.ctx.salon.drafts.kept(self.form))
        super().shown(args)
        again = args.get("copy_of")
        if again is not None and again != self._copied:
            self._copied = again
            self._copy(again)

    def _copy(self, movement_id: int) -> None:
        """What was taken back, to be written correctly."""
        salon = self.ctx.salon
        wrong = salon.cashbook.movement(movement_id)
        places = {one.id for one in salon.cashbook.hand_places()}
        own = next((leg for leg in wrong.legs if leg.account_id in places), wrong.legs[0])
        other = next((leg for leg in wrong.legs if leg is not own), own)
        self.restore({"amount": format_yen(abs(own.amount)), "account": other.account_id, "summary": wrong.summary,
                      "counterpart": wrong.counterpart, "place": own.account_id, "category": wrong.category_id,
                      "program": other.program_id or NO_PROGRAM})
        self._program_by_hand = True
        self.parts["date"].set_value(wrong.business_date)
        self.changed()

    # --- 事業 -----------------------------------------------------------------------------------

    def _program_chosen(self) -> None:
        self._program_by_hand = True

    def _preselect_program(self) -> None:
        """The 事業 of the newest entry of the 科目 chosen; without one, what stands there stays."""
        account, today = self.chosen_account(), self.business_day()
        if account is None:
            return
        found = self.ctx.salon.cashbook.movements(today - timedelta(days=RECENT_DAYS), today, account_id=account.id)
        used = [leg.program_id or NO_PROGRAM for one in found for leg in one.legs
                if leg.account_id == account.id and one.kind in ("cash_in", "cash_out")]
        offered = {one.id for one in self.ctx.salon.products.programs() if one.active} | {NO_PROGRAM}
        if used and used[-1] in offered:
            self.program.set_value(used[-1])

    # --- 科目 -----------------------------------------------------------------------------------

    def _used_lately(self) -> frozenset[int]:
        today = self.business_day()
        totals = self.ctx.salon.cashbook.totals(today - timedelta(days=RECENT_DAYS), today, *self.kinds)
        return frozenset(account_id for account_id, total in totals.items() if total)

    def _offer_accounts(self) -> None:
        every = self.ctx.salon.cashbook.accounts(*self.kinds, *self.other_kinds)
        own = [one for one in every if one.code not in POSTED_ELSEWHERE and one.by_hand]
        self.account.offer(own, self.kinds, self._usual)

    def _account_chosen(self, _value: object) -> None:
        if not self._program_by_hand:
            self._preselect_program()

    def chosen_account(self) -> Account | None:
        """The 科目 chosen."""
        return self.account.account()

    def missing_common(self, account_words: str) -> str:
        """What both pages need."""
        if self.amount() is None:
            return self.tr("金額を入れてください")
        if self.chosen_account() is None:
            return account_words
        if not self.parts["summary"].text().strip():
            return self.tr("なんのお金かを書いてください")
        if self.parts["place"].value() is None:
            return self.tr("置き場所を選んでください")
        if not self.fields["program"].isHidden() and self.program.value() is None:
            return self.tr("事業を選んでください")
        return self.date_missing()


class MoneyInPage(_InOutPage):
    """入金."""

    form = "money_in"
    kinds = (INCOME,)
    other_kinds = (RECEIVABLE, CUSTODY, PAYABLE)

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(
            ctx, amount=self.tr("入れる金額"), account=self.tr("どういうお金ですか（科目）"),
            place=self.tr("どこに入れますか"), example=self.tr("例　秋のお茶会の参加費"),
            other=self.tr("どなたから（書かなくてもかまいません）"), no_program=self.tr("どれでもない"))

    def follow(self) -> None:
        self.fields["category"].hide()

    def missing(self) -> str:
        return self.missing_common(self.tr("どういうお金かを選んでください"))

    def words(self) -> str:
        account = self.chosen_account()
        assert account is not None
        return self.tr("{account} {amount}円を{place}に入れる").format(
            account=account.name, amount=self.yen(), place=self.place_name())

    def record(self) -> str:
        account = self.chosen_account()
        assert account is not None
        amount, place = self.parts["amount"].required(), self.place_name()
        self.ctx.salon.cashbook.cash_in(
            place_id=self.parts["place"].value(), account_id=account.id, amount=amount,
            summary=self.parts["summary"].text(), counterpart=self.parts["counterpart"].text().strip(),
            on=self.parts["date"].value(), program_id=self.program.value() or None, by=self.ctx.by())
        return self.tr("{account} {amount}円を{place}に入れました。").format(
            account=account.name, amount=format_yen(amount), place=place)


class MoneyOutPage(_InOutPage):
    """出金; 仕入 also says what kind of goods."""

    form = "money_out"
    kinds = (EXPENSE,)
    other_kinds = (RECEIVABLE, CUSTODY, PAYABLE)

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(
            ctx, amount=self.tr("出す金額"), account=self.tr("何に使いますか（科目）"),
            place=self.tr("どこから出しますか"), example=self.tr("例　牛乳 3本"),
            other=self.tr("払った先（書かなくてもかまいません）"), no_program=self.tr("どれでもない（管理費）"))

    def follow(self) -> None:
        self.fields["category"].setVisible(self._is_purchase())
        self.tell_balance()

    def _is_purchase(self) -> bool:
        account = self.chosen_account()
        return account is not None and account.code == "purchases"

    def missing(self) -> str:
        missing = self.missing_common(self.tr("何に使うかを選んでください"))
        if not missing and self._is_purchase() and self.category.value() is None:
            return self.tr("仕入れた物の分類を選んでください")
        return missing

    def words(self) -> str:
        account = self.chosen_account()
        assert account is not None
        return self.tr("{place}から {amount}円を{account}に出す").format(
            account=account.name, amount=self.yen(), place=self.place_name())

    def record(self) -> str:
        account = self.chosen_account()
        assert account is not None
        amount, place = self.parts["amount"].required(), self.place_name()
        self.ctx.salon.cashbook.cash_out(
            place_id=self.parts["place"].value(), account_id=account.id, amount=amount,
            summary=self.parts["summary"].text(), counterpart=self.parts["counterpart"].text().strip(),
            on=self.parts["date"].value(), program_id=self.program.value() or None, by=self.ctx.by(),
            category_id=self.category.value() if self._is_purchase() else None)
        return self.tr("{place}から {amount}円を{account}に出しました。").format(
            account=account.name, amount=format_yen(amount), place=place)


