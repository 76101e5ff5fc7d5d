"""お届け: brought, or nobody at home, or not wanted any more. What happens to the money is said before and after."""

from __future__ import annotations

from salon_app.model import errands
from salon_app.model.clock_times import clock_words
from salon_app.model.problems import InputProblem
from salon_app.model.yen import format_yen
from salon_app.ui.context import Args, PageContext
from salon_app.ui.pages.shopping_money.form import ErrandForm, Instead
from salon_app.ui.pages.shopping_money.form_state import line_numbers, unpriced
from salon_app.ui.pages.shopping_money.unwanted_part import UnwantedPart
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import ChoiceRows
from salon_app.ui.widgets.date_choice import TODAY
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.not_home_part import NotHomePart
from salon_app.ui.widgets.time_edit import TimeEdit

DELIVERED, NOT_HOME, UNWANTED = errands.DELIVERED, errands.NOT_HOME, errands.UNWANTED


class DeliveryPage(ErrandForm):
    """`what` says which of the three is chosen first."""

    form = "errand_delivery"

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        choices = [(DELIVERED, self.tr("お届けした")), (NOT_HOME, self.tr("不在だった")),
                   (UNWANTED, self.tr("いらないと言われた"))]
        self.what = ChoiceRows(choices, DELIVERED)
        self.first.addWidget(self.hold("what", self.what, self.tr("どうでしたか")))
        self.first.addWidget(self.date_field(self.tr("日付")))
        self.time = TimeEdit(field="time", placeholder=self.tr("例　13:30"))
        self.time.setMaximumWidth(look().ems(8))
        self.first.addWidget(self.hold("time", self.time, self.tr("時刻（分からなければ空のまま）")))
        self.parts["date"].keys.chosen.connect(self._day_chosen)
        self.money = Label(step="strong-bold", wrap=True)
        self.prices = Label(tone="warning", wrap=True)
        self.first.addWidget(self.money)
        self.first.addWidget(self.prices)
        self.first.addStretch(1)
        self.away = NotHomePart(self.business_day)
        self.refused = UnwantedPart()
        for key, part in (("away", self.away), ("refused", self.refused)):
            self.parts[key] = part
            part.changed.connect(self.changed)
            self.fields |= part.fields
            self.second.addWidget(part)
        self.second.addStretch(1)
        self.card = Button(self.tr("名簿を見る"), "person")
        self.card.clicked.connect(lambda: self.ctx.go("people", person_id=self.errand.person_id))
        self.set_side_buttons(self.card)

    # --- hooks ---------------------------------------------------------------------------------------

    def blocked(self) -> Instead | None:
        state = self.errand.state
        if state in errands.ENDED:
            return self.ended()
        if state in (errands.SHOPPING, errands.NOT_HOME, errands.DELIVERED):
            return None
        if state == errands.UNWANTED:
            return Instead(self.tr("もう「不要」になっています。"), self.tr("買いもの精算へすすむ"),
                           lambda: self.ctx.go("errand_settlement", errand_id=self.errand.id))
        return self.not_out_yet()

    def begin(self, args: Args) -> None:
        delivered = self.errand.state == errands.DELIVERED
        self.what.set_value(UNWANTED if delivered else args.get("what", DELIVERED))
        self.parts["date"].restore({})
        self._now()
        self.away.begin()
        self.refused.begin(self.errand)

    def show_errand(self) -> None:
        self.refused.show_lines(self.errand)
        delivered = self.errand.state == errands.DELIVERED
        for key in self.what.buttons()[:2]:
            key.setEnabled(not delivered)
        if delivered:
            self.what.set_value(UNWANTED)

    def say(self) -> None:
        chosen = self.what.value()
        self.away.setVisible(chosen == NOT_HOME)
        self.refused.setVisible(chosen == UNWANTED and bool(self.refused.checks))
        self.card.setVisible(chosen == NOT_HOME and "people" in self.ctx.shell.page_keys())
        open_lines = unpriced(self.errand)
        self.prices.setVisible(chosen == DELIVERED and bool(open_lines))
        self.prices.setText(self.tr("{lines}の代金がまだです。精算の前に入れてください。").format(lines=line_numbers(open_lines)))
        self.money.setText(self._money_words(str(chosen)))
        self.money.setVisible(bool(self.money.text()))
        if chosen == UNWANTED and not self.refused.checks:
            self.set_main(self.tr("先に代金を入れる"), lambda: self.ctx.go("errand_purchase", errand_id=self.errand.id))
            return
        missing = self._missing(str(chosen))
        self.set_main(missing or self.date_words(self._words(str(chosen))), self.save, enabled=not missing)

    # --- words -----------------------------------------------------------------------------------------

    def _money_words(self, chosen: str) -> str:
        account = self.errand.account
        if chosen == DELIVERED:
            change = self.errand.change
            if unpriced(self.errand):
                return ""
            if change > 0:
                return self.tr("お釣りは{yen}円です。このあと「買いもの精算」でお返しします。").format(yen=format_yen(change))
            if change < 0:
                return self.tr("{yen}円足りません。このあと「買いもの精算」でいただきます。").format(yen=format_yen(-change))
            return ""
        if chosen == NOT_HOME:
            if account.carried:
                return self.tr("担当の方が持っている{yen}円は、預り金の袋に戻します。").format(yen=format_yen(account.carried))
            return self.tr("持ち出しているお金はありません。")
        if not self.refused.checks:
            return self.tr("代金を入れた品がありません。買った品に代金を入れてから、いらなくなった品を選びます。")
        return ""

    def _words(self, chosen: str) -> str:
        if chosen == DELIVERED:
            time = self._time()
            if time is None:
                return self.tr("お届けを残す")
            return self.tr("{time}のお届けを残す").format(time=clock_words(time))
        if chosen == NOT_HOME:
            carried = self.errand.account.carried
            if carried:
                return self.tr("品物を持ち帰り、{yen}円を袋に戻す").format(yen=format_yen(carried))
            return self.tr("品物を持ち帰ったと残す")
        yen = format_yen(self.refused.total())
        if self.refused.bearer.value() == errands.BY_SALON:
            return self.tr("{yen}円で買い取り、レジから袋に入れる").format(yen=yen)
        return self.tr("{yen}円は依頼した方にお支払いいただく").format(yen=yen)

    def _missing(self, chosen: str) -> str:
        if self.date_missing():
            return self.tr("日付を入れてください")
        if chosen == NOT_HOME and not self.away.kept_at():
            return self.tr("品物をどこに置いたか、選んでください")
        if chosen == NOT_HOME and not self.away.again_said():
            return self.tr("もう一度お届けする日を選んでください")
        if chosen == UNWANTED and not self.refused.chosen():
            return self.tr("いらなくなった品に印をつけてください")
        if chosen == UNWANTED and self.refused.bearer.value() is None:
            return self.tr("代金をどうするか、選んでください")
        return ""

    # --- what happens ----------------------------------------------------------------------------------

    def save(self) -> None:
        """Write the one that is chosen."""
        self.take_pending()
        custody, errand_id, by = self.ctx.salon.custody, self.errand.id, self.ctx.by()
        on, time = self.on(), self.time.value()
        chosen = self.what.value()
        if chosen == DELIVERED:
            custody.deliver(errand_id, on=on, time=time, by=by)
            self.recorded(self.tr("お届けしました。つぎは買いもの精算です。"))
        elif chosen == NOT_HOME:
            back = custody.not_home(errand_id, kept_at=self.away.kept_at(), again_on=self.away.again_on(), on=on, time=time,
                                    note=self.away.note.text(), by=by)
            said = self.tr("持ち帰ったと残しました。")
            if back:
                said += self.tr("袋に{yen}円を戻してください。").format(yen=format_yen(back))
            self.recorded(said)
        else:
            paid = custody.refuse(errand_id, bearer=self.refused.bearer.value(), line_ids=self.refused.chosen(),
                                  reason=self.refused.reason.text(), on=on, time=time, by=by)
            said = self.tr("いらなくなった品を書きとめました。")
            if paid:
                said += self.tr("レジから{yen}円を出して、預り金の袋に入れてください。").format(yen=format_yen(paid))
            self.recorded(said)

    def _time(self) -> int | None:
        try:
            return self.time.value()
        except InputProblem:
            return None

    def _now(self) -> None:
        local = self.ctx.salon.clock.local(self.ctx.salon.clock.now())
        self.time.set_value(local.hour * 60 + local.minute)

    def _day_chosen(self, chosen: object) -> None:
        """Of another day the time is not known until it is typed."""
        if chosen == TODAY:
            self._now()
        else:
            self.time.set_value(None)
        self.changed()
