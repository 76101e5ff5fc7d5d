"""買いものに出る: what to take out of the envelope; without money held, how the goods will be paid.

Also the way out a second time, with goods and change for somebody who was not at home.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from salon_app.model import errands
from salon_app.model.yen import format_yen
from salon_app.ui.context import Args, PageContext
from salon_app.ui.pages.shopping_money.form import ErrandForm, Instead
from salon_app.ui.widgets.choice_row import ChoiceRows
from salon_app.ui.widgets.label import FigureLabel, Label


class SetOutPage(ErrandForm):
    """One press where money is held, else a choice first."""

    form = "errand_set_out"

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx, shares=(3, 2))
        self.sum_words = Label(self.tr("袋から出すお金"), step="strong-bold")
        self.sum = FigureLabel(step="large", unit=self.tr("円"))
        line = QHBoxLayout()
        line.addWidget(self.sum_words, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.sum, 1)
        self.first.addLayout(line)
        self.about = Label(step="strong", wrap=True)
        self.first.addWidget(self.about)
        self.funding = ChoiceRows([
            (errands.DEPOSIT, self.tr("先に預り金を受け取る"), self.tr("受け取ってから出ます。")),
            (errands.ADVANCE, errands.funding_words(errands.ADVANCE), self.tr("担当の方が払い、精算のときにお返しします。")),
            (errands.TILL, errands.funding_words(errands.TILL), self.tr("レジのお金で払います。代金を入れたときに出ます。")),
            (errands.SHOP, errands.funding_words(errands.SHOP), self.tr("店に書いておいてもらい、あとで払います。"))])
        self.first.addWidget(self.hold("funding", self.funding, self.tr("預り金がありません。品物の代金は、どうしますか")))
        self.first.addStretch(1)
        self.date = self.date_field(self.tr("出た日"))
        self.second.addWidget(self.date)
        self.second.addStretch(1)

    # --- hooks ---------------------------------------------------------------------------------------

    def blocked(self) -> Instead | None:
        errand = self.errand
        if errand.state in errands.ENDED:
            return self.ended()
        if errand.state in (errands.ASSIGNED, errands.FUNDED) or (self._again() and errand.account.bag):
            return None
        if errand.state in errands.BEFORE_SHOPPING or errand.state == errands.ON_HOLD:
            return Instead(self.tr("先に担当を決めてください。"), self.tr("もどる"), self.ctx.back)
        if self._again():
            return Instead(self.tr("袋に入っているお金はありません。品物だけお持ちください。"), self.tr("もどる"), self.ctx.back)
        return Instead(self.tr("もう買いものに出ています。"), self.tr("もどる"), self.ctx.back)

    def begin(self, args: Args) -> None:
        self.set_title(self.tr("買いものに出る"))
        self.funding.set_value(None)
        self.parts["date"].restore({})

    def say(self) -> None:
        account, helper = self.errand.account, self.errand.helper
        money = self._again() or account.held > 0
        self.set_title(self.tr("お届けに出る") if self._again() else self.tr("買いものに出る"))
        self.fields["funding"].setVisible(not money)
        self.date.setVisible(not self._again())
        for part in (self.sum_words, self.sum, self.about):
            part.setVisible(money)
        self.sum.set_figure(format_yen(account.bag))
        if self._again():
            sentence = self.tr("このお金を、担当の{helper}さんに渡してください。品物と一緒にお届けします。")
            words = self.tr("{yen}円を持って、またお届けに出る")
        else:
            sentence = self.tr("このお金を、担当の{helper}さんに渡してください。帰るまで、持ち出し中になります。")
            if account.carried:
                sentence += self.tr("ほかに{yen}円を、もう持っています。").format(yen=format_yen(account.carried))
            words = self.tr("{yen}円を持って買いものに出る")
        self.about.setText(sentence.format(helper=helper))
        if not self._again() and self.date_missing():
            self.set_main(self.tr("出た日を入れてください"), self.save, enabled=False)
            return
        if money:
            words = words if self._again() else self.date_words(words)
            self.set_main(words.format(yen=format_yen(account.in_hand)), self.save)
            return
        chosen = self.funding.value()
        if chosen is None:
            self.set_main(self.tr("代金をどうするか、選んでください"), self.save, enabled=False)
        elif chosen == errands.DEPOSIT:
            self.set_main(self.tr("預り金を受け取る"), self._deposit)
        else:
            self.set_main(self.tr("{funding}で買いものに出る").format(funding=errands.funding_words(chosen)), self.save)

    # --- what happens ------------------------------------------------------------------------------------

    def save(self) -> None:
        """Out, with what the envelope holds."""
        salon, errand = self.ctx.salon, self.errand
        if self._again():
            taken = salon.custody.take_along(errand.id, by=self.ctx.by())
            said = self.tr("もう一度お届けに出ました。")
        else:
            taken = errand.account.bag
            funding = errands.DEPOSIT if errand.account.held > 0 else self.funding.value()
            salon.custody.set_out(errand.id, funding=funding, on=self.on(), by=self.ctx.by())
            said = self.tr("買いものに出ました。")
        if taken:
            said += self.tr("袋から{yen}円を出してください。").format(yen=format_yen(taken))
        self.recorded(said)

    def _deposit(self) -> None:
        self.ctx.go("errand_deposit", errand_id=self.errand.id)

    def _again(self) -> bool:
        return self.errand.state == errands.NOT_HOME
