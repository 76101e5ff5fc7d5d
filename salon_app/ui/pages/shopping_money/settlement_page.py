"""買いもの精算: the calculation, the fee, what both sides confirm; afterwards nothing of the money is left anywhere."""

from __future__ import annotations

from typing import Any

from salon_app.model import errands
from salon_app.model.yen import format_yen
from salon_app.services.shopping.values import Settlement
from salon_app.ui.context import Args, PageContext
from salon_app.ui.date_words import long_day
from salon_app.ui.pages.shopping_money.answer_part import ACCEPT, LATER, NOW, AnswerPart
from salon_app.ui.pages.shopping_money.fee_part import FeePart
from salon_app.ui.pages.shopping_money.form import ErrandForm, Instead
from salon_app.ui.pages.shopping_money.form_state import (
    CashMoves,
    cash_moves,
    line_numbers,
    moves_toast,
    moves_words,
    settled_sums,
    sums_of,
    unpriced,
)
from salon_app.ui.pages.shopping_money.sums_view import SumsView
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.choice_row import CheckRow, ChoiceWall
from salon_app.ui.widgets.helper_wall import HelperWall
from salon_app.ui.widgets.label import Label


class SettlementPage(ErrandForm):
    """Figures left, questions right; one below the other in large type."""

    form = "errand_settlement"
    tables = ErrandForm.tables | {"errand_settlement", "errand_ticket"}

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx, shares=(5, 6), apart=True)
        self.second.setSpacing(look().px(8, 10))
        self._refund: int | None = None  # that the ticks stand for
        self.sums, self.told = SumsView(), Label(step="strong", wrap=True)
        self.prices = Label(step="bold", tone="warning", wrap=True)
        self.moves = Label(wrap=True)
        for part in (self.sums, self.prices, self.moves):
            self.first.addWidget(part)
        self.first.addStretch(1)
        self.fee = FeePart()
        self.fee.wanted.connect(lambda kind: self.guarded(lambda: self._choose_fee(kind))())
        self.fee.typed.connect(self.guarded(self._take_fee))
        self.answer = AnswerPart(ctx)
        self.answer.changed.connect(self.changed)
        self.parts["answer"] = self.answer
        self.given_by = HelperWall(ctx)
        self.sign = ChoiceWall([(one, errands.sign_words(one)) for one in errands.SIGNS], least_ems=6.6, most=3)
        self.given, self.taken = CheckRow(""), CheckRow("")
        self.second.addWidget(self.told)
        self.questions = [self.answer, self.hold("given_by", self.given_by, self.tr("お渡しした方")),
                          self.hold("sign", self.sign, self.tr("受け取った方の確かめ")), self.given, self.taken]
        for question in (self.fee, *self.questions):
            self.second.addWidget(question)
        for key, tick in (("given", self.given), ("taken", self.taken)):
            self.parts[key] = tick
            tick.clicked.connect(lambda _on=False: self.changed())
        self.second.addStretch(1)
        self.fields |= self.answer.fields | {"fee": self.fee.field}
        self.paper = Button(self.tr("精算票を印刷する"), "print", max_lines=2)
        self.paper.clicked.connect(self.guarded(self._print))
        self.set_side_buttons(self.paper)

    # --- hooks ---------------------------------------------------------------------------------------

    def blocked(self) -> Instead | None:
        state = self.errand.state
        instead = None
        if state != errands.SETTLED and state in errands.ENDED:
            instead = self.ended()
        elif state in (*errands.BEFORE_SHOPPING, errands.ON_HOLD):
            instead = self.not_out_yet()
        self.paper.setVisible(instead is None and state != errands.SETTLED)
        return instead

    def begin(self, args: Args) -> None:
        errand = self.errand
        self.answer.show_change(errand.change)
        self.answer.begin(errand.helper_id, errand.helper)
        self.given_by.offer(errand.helper_id, errand.helper)
        self.given_by.set_value(errand.helper_id)
        self.sign.set_value(errands.SEAL)
        self._untick()

    def show_errand(self) -> None:
        salon, errand = self.ctx.salon, self.errand
        self.answer.show_change(errand.change)
        settlement = salon.settlements.of(errand.id) if errand.state == errands.SETTLED else None
        if settlement is not None:
            self._show_settled(settlement)
            return
        self.fee.show_fee(errand, salon.payouts.tickets_of(errand.person_id).left)
        open_lines = unpriced(errand)
        self.sums.show_sums(sums_of(errand), self.tr("いまの残り") if open_lines else "")
        self.prices.setText(self.tr("{lines}の代金がまだです。").format(lines=line_numbers(open_lines)) if open_lines else "")

    def typed(self) -> dict[str, Any]:
        return {**super().typed(), "refund": self._refund}

    def retype(self, values: dict[str, Any]) -> None:
        super().retype(values)
        self._refund = values["refund"]

    # --- as things stand -------------------------------------------------------------------------------

    def say(self) -> None:
        settled = self.errand.state == errands.SETTLED
        before = None if settled else self._before()
        self.fee.setVisible(not settled)
        self.told.setVisible(settled or before is not None)
        self.prices.setVisible(not settled and bool(self.prices.text()))
        for question in self.questions:
            question.setVisible(not settled and before is None)
        self.moves.setVisible(not settled and before is None)
        if settled:
            self.set_main(self.tr("精算票を印刷する"), self._print, icon="print")
            return
        if before is not None:
            self.told.setText(before.sentence)
            self.set_main(before.words, before.go)
            return
        self.answer.show_change(self.errand.change)
        self._show_ticks()
        self.moves.setText("\n".join(self._moves_words()))
        self.moves.setVisible(bool(self.moves.text()))
        missing = self._missing()
        self.set_main(missing or self._words(), self.save, enabled=not missing)

    def _before(self) -> Instead | None:
        """What has to be done on another page first."""
        errand = self.errand
        open_lines = unpriced(errand)
        if open_lines:
            words = self.tr("先に{lines}の代金を入れる").format(lines=line_numbers(open_lines))
            sentence = self.tr("代金か「なかった」を入れると、精算できます。精算票は、先に印刷できます。")
            return Instead(sentence, words, lambda: self.ctx.go("errand_purchase", errand_id=errand.id))
        if errand.state in (errands.SHOPPING, errands.NOT_HOME):
            sentence = self.tr("お届けしてから精算します。精算票は、先に印刷して持って行けます。")
            return Instead(sentence, self.tr("先にお届けを入れる"),
                           lambda: self.ctx.go("errand_delivery", errand_id=errand.id, what=errands.DELIVERED))
        return None

    def _confirming(self) -> bool:
        """Is the settlement itself the next thing to be done?"""
        return self.answer.way() not in (NOW, LATER) and not self.answer.missing()

    def _show_ticks(self) -> None:
        refund = self.answer.refund()
        if refund != self._refund:  # what was confirmed was another sum
            self._untick()
        yen = format_yen(refund or 0)
        self.given.set_text(self.tr("{yen}円を、お渡しした").format(yen=yen))
        self.taken.set_text(self.tr("{yen}円を、受け取ったと確かめていただいた").format(yen=yen) if refund else
                            self.tr("精算の内容を、確かめていただいた"))
        shown = self._confirming()
        self.given.setVisible(shown and bool(refund))
        self.taken.setVisible(shown)
        for key in ("given_by", "sign"):
            self.fields[key].setVisible(self.errand.change >= 0 or self.answer.way() == ACCEPT)

    def _untick(self) -> None:
        self._refund = self.answer.refund()
        self.given.setChecked(False)
        self.taken.setChecked(False)

    def _moves(self) -> CashMoves:
        return cash_moves(self.errand.account, self.answer.refund() or 0)

    def _moves_words(self) -> list[str]:
        if self.errand.change < 0 and self.answer.way() != ACCEPT:
            return []
        said = moves_words(self._moves(), self.errand.helper)
        if self.errand.payout:
            said.append(self.tr("謝礼{yen}円は、あとで支払う分に入ります。").format(yen=format_yen(self.errand.payout)))
        return [self.tr("精算を終えると、"), *said] if said else []

    def _missing(self) -> str:
        if self.answer.missing():
            return self.answer.missing()
        if not self._confirming():
            return ""
        refund = self.answer.refund()
        if refund and not (self.given.isChecked() and self.taken.isChecked()):
            return self.tr("お返ししたら、2つにしるしをつけてください")
        if not self.taken.isChecked():
            return self.tr("確かめていただいたら、しるしをつけてください")
        return ""

    def _words(self) -> str:
        way, difference, refund = self.answer.way(), self.answer.difference(), self.answer.refund()
        if way == NOW:
            return self.tr("{yen}円を追加でいただく").format(yen=format_yen(self.answer.taken() or 0))
        if way == LATER:
            return self.tr("精算しないで、{yen}円は後日いただく").format(yen=format_yen(-self.errand.change))
        if refund:
            return self.tr("{yen}円をお返しして、精算を終える").format(yen=format_yen(refund))
        if difference:
            return self.tr("差額{yen}円を了承して、精算を終える").format(yen=format_yen(abs(difference)))
        return self.tr("お釣りなしで精算を終える")

    def _show_settled(self, settlement: Settlement) -> None:
        people = self.ctx.salon.people
        self.sums.show_sums(settled_sums(self.errand, settlement), self.tr("お返しした金額"))
        said = [settlement.number]
        if self.errand.settled_on is not None:
            said.append(self.tr("{day}に精算しました。").format(day=long_day(self.errand.settled_on)))
        if settlement.given_by is not None:
            said.append(self.tr("お渡しした方　{name}").format(name=people.name(settlement.given_by)))
        if settlement.receipt_sign:
            said.append(self.tr("受け取った方の確かめ　{sign}").format(sign=errands.sign_words(settlement.receipt_sign)))
        if settlement.accepted:
            sentence = self.tr("差額{yen}円は、{name}さんが了承しました（{reason}）。")
            said.append(sentence.format(yen=format_yen(settlement.accepted), name=people.name(settlement.accepted_by),
                                        reason=settlement.accept_reason))
        self.told.setText("\n".join(said))

    # --- what happens ----------------------------------------------------------------------------------

    def save(self) -> None:
        """What the answer says: more is received, nothing is settled yet, or it is settled."""
        self.take_pending()
        if self.fee.pending() is not None:  # the sums are others now: they are looked at before anything is handed over
            self._take_fee()
            return
        errand, by = self.errand, self.ctx.by()
        way = self.answer.way()
        if way == NOW:
            self.ctx.salon.custody.receive(errand.id, self.answer.amount.required(), by=by)
            self.ctx.toast(self.tr("追加の預り金を受け取りました。"), undo=True)
            self.refresh()
            return
        if way == LATER:
            self.recorded(self.tr("精算はまだです。足りない分をいただいたら、また「買いもの精算」を開いてください。"), undo=False)
            return
        moves, difference = self._moves(), self.answer.difference()
        self.ctx.salon.settlements.settle(
            errand.id, refund=self.answer.refund(), sign=str(self.sign.value()), given_by=self.given_by.value(),
            accepted_by=self.answer.who.value() if difference else None,
            reason=self.answer.why.text() if difference else "", by=by)
        self.recorded(self.tr("買いもの精算を終えました。") + moves_toast(moves))

    def _choose_fee(self, kind: str) -> None:
        usual = self.ctx.salon.settings.get().errand_fee
        fee = self.errand.fee or usual
        self.ctx.salon.settlements.set_fee(self.errand.id, kind, usual if kind == errands.TICKET else fee, by=self.ctx.by())
        self.refresh()

    def _take_fee(self) -> None:
        """Write an amount of 手数料 that was typed. Raises InputProblem (field: fee)."""
        fee = self.fee.pending()
        if fee is not None and self.errand.state in errands.OPEN:
            self.ctx.salon.settlements.set_fee(self.errand.id, errands.YEN, fee, by=self.ctx.by())
            self.refresh()

    def _print(self) -> None:
        """The 精算票 gets its number and is shown as it will be printed."""
        self.ctx.salon.settlements.issue(self.errand.id, by=self.ctx.by())
        self.ctx.go("reports", key="errand-settlement", errand_id=self.errand.id)
