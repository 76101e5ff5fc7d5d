"""預り金: the money that people give along for their shopping, from the envelope to the shop and back. Never a sale.

Everything is posted to the ledger: the person's side to 預り金 (negative there is 不足), the cash to 預り金の袋 or, while a
volunteer is out with it, to 持ち出し中. 立替 and 店に後払い are what the salon owes for it. At every moment and for each errand:
Σ預り + Σ追加 − Σ代金 − Σ手数料 − Σ返金 (+ 了承) = 袋 + 持ち出し中 − 担当の立替 − レジから立替 − 店に後払い.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlmodel import Session

from salon_app.model import errands, stored_words
from salon_app.model.errands import Account
from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.model.yen import MAX_ENTRY
from salon_app.services.business_day import BusinessDay
from salon_app.services.shopping.line_results import not_bought, write_results
from salon_app.services.shopping.purse import Purse
from salon_app.services.shopping.rows import accounts_of, lines_of, slip_of
from salon_app.services.shopping.steps import came_from, errand_row, move, needs_reason, require
from salon_app.services.shopping.values import Got, Paid, Slip
from salon_app.store.tables import CustodySlipRow, ErrandLineRow, ErrandMoneyRow, ErrandRow
from salon_app.store.unit_of_work import Operation, UnitOfWork


class CustodyService:
    """Commands of an errand's money on its way to the shop and to the door. The settlement is in settlements.py.

    Money is dated today; where `on` is asked for, it may be an earlier date (typed later from paper).
    """

    def __init__(self, uow: UnitOfWork, day: BusinessDay, purse: Purse) -> None:
        self._uow = uow
        self._day = day
        self._purse = purse

    # 預り金

    def receive(self, errand_id: int, amount: int, *, at_door: bool | None = None, on: date | None = None,
                by: int | None = None) -> Slip:
        """預り金 of `amount` yen (a second one, or one after shopping began, is 追加); returns the 預り証 to be printed.

        It goes to the envelope, or stays with the volunteer who took it `at_door` (None: while they are out).
        Raises InputProblem (field: amount, date), RuleProblem when the errand has ended.
        """
        _check(amount)
        with self._uow.operation(Op.CUSTODY_RECEIVED, by=by, errand_id=errand_id) as operation:
            row = errand_row(operation, errand_id)
            require(row, *errands.OPEN)
            first = not accounts_of(operation.session, (errand_id,))[errand_id].received
            kind = errands.DEPOSIT if first and row["state"] in (*errands.BEFORE_SHOPPING, errands.ON_HOLD) else errands.ADDED
            out = row["state"] == errands.SHOPPING if at_door is None else at_door
            if out and row["helper_id"] is None:
                raise RuleProblem(translate("Errands", "先に担当を決めてください。"))
            cash = self._purse.carried(row, amount) if out else self._purse.bag(amount)
            money_id = self._purse.post(operation, row, kind, amount, (cash, self._purse.person(row, -amount)), on=on, by=by)
            if row["state"] == errands.ASSIGNED:
                move(operation, self._day, row, errands.FUNDED, on=on, by=by, funding=errands.DEPOSIT)
            elif not row["funding"]:
                operation.update(ErrandRow, errand_id, funding=errands.DEPOSIT)
            slip_id = operation.insert(CustodySlipRow, errand_id=errand_id, money_id=money_id, amount=amount,
                                       issued_at=self._day.clock.now(), issued_by=by)
            return slip_of(operation.session.get_one(CustodySlipRow, slip_id), void=False)

    def printed(self, slip_id: int, *, by: int | None = None) -> None:
        """A 預り証 went to paper; the next time it is a 再発行."""
        with self._uow.operation(Op.CUSTODY_SLIP_PRINTED, by=by) as operation:
            operation.update(CustodySlipRow, slip_id, prints=operation.row(CustodySlipRow, slip_id)["prints"] + 1)

    def refund(self, errand_id: int, amount: int, *, on: date | None = None, by: int | None = None) -> None:
        """返金 of `amount` yen of what is held, before a settlement. Raises InputProblem (field: amount) for more."""
        _check(amount)
        with self._uow.operation(Op.CUSTODY_REFUNDED, by=by, errand_id=errand_id) as operation:
            row = errand_row(operation, errand_id)
            require(row, *errands.OPEN)
            self._refund(operation, row, amount, on, by)
            if row["state"] == errands.FUNDED and self._account(operation, errand_id).held == 0:
                move(operation, self._day, row, errands.ASSIGNED, by=by, funding="")

    # 買いもの

    def set_out(self, errand_id: int, *, funding: str = errands.DEPOSIT, on: date | None = None,
                by: int | None = None) -> None:
        """買いものに出る: what is in the envelope for this errand is 持ち出し中 with the 担当 from now on.

        Without money held, `funding` says how the goods will be paid (advance, till, shop). Money that came after `on` goes
        out on the day it came. Raises InputProblem (field: date), RuleProblem.
        """
        with self._uow.operation(Op.ERRAND_SET_OUT, by=by, errand_id=errand_id) as operation:
            row = errand_row(operation, errand_id)
            require(row, errands.ASSIGNED, errands.FUNDED)
            if row["helper_id"] is None:
                raise RuleProblem(translate("Errands", "先に担当を決めてください。"))
            account = self._account(operation, errand_id)
            if account.held <= 0 and funding == errands.DEPOSIT:
                raise RuleProblem(translate(
                    "Errands", "預り金がありません。受け取るか、担当の立替・レジから立替・店に後払いを選んでください。"))
            move(operation, self._day, row, errands.SHOPPING, on=on, by=by,
                 funding=errands.DEPOSIT if account.held > 0 else funding)
            came = self._purse.newest(operation.session, errand_id)
            self._carry(operation, row, account.bag, by, on=on if on is None or came is None else max(on, came))

    def bring_back(self, errand_ids: Sequence[int], *, by: int | None = None) -> int:
        """What is 持ち出し中 for these errands goes back to the envelope (the state stays); returns the yen to put in."""
        with self._uow.operation(Op.ERRAND_SET_OUT, by=by) as operation:
            total = 0
            for errand_id in errand_ids:
                row = errand_row(operation, errand_id)
                carried = self._account(operation, errand_id).carried
                self._carry(operation, row, -carried, by)
                total += carried
            return total

    def take_along(self, errand_id: int, *, by: int | None = None) -> int:
        """What lies in the envelope for this errand goes out with the 担当 again (bringing goods and change); the yen."""
        with self._uow.operation(Op.ERRAND_SET_OUT, by=by, errand_id=errand_id) as operation:
            row = errand_row(operation, errand_id)
            require(row, errands.SHOPPING, *errands.AFTER_SHOPPING)
            bag = self._account(operation, errand_id).bag
            self._carry(operation, row, bag, by)
            return bag

    def spendable(self, errand_id: int) -> int:
        """Yen of cash its goods may be paid from: what is in hand, and what the purchase that stands took from there."""
        with self._uow.read() as session:
            account = accounts_of(session, (errand_id,))[errand_id]
            return account.in_hand + self._paid_in_cash(session, errand_id)

    def paid(self, errand_id: int) -> Paid:
        """How the purchase that stands was paid beside the cash in hand; nothing of either where there is none."""
        with self._uow.read() as session:
            return self._purse.paid_so(session, self._purse.standing(session, errand_id, errands.PAID))[0]

    def buy(self, errand_id: int, results: Sequence[Got], *, paid: Paid | None = None, on: date | None = None,
            by: int | None = None) -> None:
        """代金: what became of lines and what they cost. Lines not named stay as they are.

        Everything with a price is paid out of the money in hand but what `paid` says (None: as it was the last time,
        else nothing). A second time puts the first one right: its movement is reversed and posted anew. Raises
        InputProblem (field: price; paid, with the missing yen), RuleProblem unless shopping has begun.
        """
        with self._uow.operation(Op.ERRAND_BOUGHT, by=by, errand_id=errand_id) as operation:
            row = errand_row(operation, errand_id)
            require(row, errands.SHOPPING, *errands.AFTER_SHOPPING)
            write_results(operation, errand_id, results)
            standing = self._purse.standing(operation.session, errand_id, errands.PAID)
            before, helper_id = self._purse.paid_so(operation.session, standing)
            for money in standing:
                self._purse.mirror(operation, money, reason=stored_words.PRICE_CORRECTED, by=by)
            total = sum(line.price or 0 for line in lines_of(operation.session, (errand_id,))[errand_id])
            how = before.within(total) if paid is None else paid
            self._pay(operation, row, total, how, helper_id or row["helper_id"], on, by)

    def refuse(self, errand_id: int, *, bearer: str, line_ids: Sequence[int] | None = None, reason: str = "",
               on: date | None = None, time: int | None = None, by: int | None = None) -> int:
        """不要: goods that are not wanted any more (all of them by default). `bearer` salon: サロンが買い取る, the till pays the
        price back into the envelope as 仕入; person: 依頼者が支払う. Returns the yen the till pays.

        Where nothing bought is left, the errand is 不要. Raises InputProblem (field: lines) where nothing has a price.
        """
        if bearer not in (errands.BY_SALON, errands.BY_PERSON):
            raise ValueError(f"nobody bears it: {bearer!r}")
        with self._uow.operation(Op.ERRAND_REFUSED, by=by, errand_id=errand_id) as operation:
            row = errand_row(operation, errand_id)
            require(row, errands.SHOPPING, errands.DELIVERED, errands.NOT_HOME)
            lines = [line for line in lines_of(operation.session, (errand_id,))[errand_id] if line.price is not None]
            chosen = [line for line in lines if (line_ids is None or line.id in line_ids) and not line.unwanted]
            if not chosen:
                sentence = translate("Errands", "不要になった品を選んでください。代金を入れた品だけです。")
                raise InputProblem(sentence, field="lines")
            for line in chosen:
                operation.update(ErrandLineRow, line.id, unwanted=bearer)
            if all(line.unwanted or line in chosen for line in lines):
                move(operation, self._day, row, errands.UNWANTED, on=on, time=time, reason=reason, by=by,
                     delivered_on=row["delivered_on"] or on or self._day.today())
            total = sum(line.price or 0 for line in chosen) if bearer == errands.BY_SALON else 0
            if total:
                self._purse.buy_back(operation, row, total, by=by)
            return total

    def want(self, errand_id: int, *, line_ids: Sequence[int], reason: str, by: int | None = None) -> None:
        """Some 不要 goods are wanted after all; the till gets back what it paid. An errand that is 不要 goes back by
        `step_back`. Raises InputProblem (field: lines, reason), RuleProblem where that money is not in the envelope.
        """
        why = needs_reason(reason)
        with self._uow.operation(Op.ERRAND_STEPPED_BACK, by=by, errand_id=errand_id, reason=why) as operation:
            row = errand_row(operation, errand_id)
            require(row, errands.SHOPPING, errands.DELIVERED, errands.NOT_HOME)
            self._want(operation, row, line_ids, by)

    # お届け

    def deliver(self, errand_id: int, *, on: date | None = None, time: int | None = None, by: int | None = None) -> None:
        """お届けした, at a date and time (minutes). Raises InputProblem (field: date) for one before the request."""
        with self._uow.operation(Op.ERRAND_DELIVERED, by=by, errand_id=errand_id) as operation:
            row = errand_row(operation, errand_id)
            move(operation, self._day, row, errands.DELIVERED, on=on, time=time, by=by,
                 delivered_on=on or self._day.today(), delivered_time=time)

    def not_home(self, errand_id: int, *, kept_at: str, again_on: date | None, on: date | None = None,
                 time: int | None = None, note: str = "", by: int | None = None) -> int:
        """不在持帰り: where the goods are kept (保管場所) and when they are brought again. The money in the volunteer's hand
        goes back to the envelope; returns its yen. Raises InputProblem (field: kept_at, again_on, date).
        """
        if not kept_at.strip():
            raise InputProblem(translate("Errands", "品物をどこに置いたか（保管場所）を書いてください。"), field="kept_at")
        if again_on is not None and again_on < (on or self._day.today()):
            raise InputProblem(translate("Errands", "もう一度お届けする日が、過ぎた日になっています。"), field="again_on")
        with self._uow.operation(Op.ERRAND_NOT_HOME, by=by, errand_id=errand_id) as operation:
            row = errand_row(operation, errand_id)
            move(operation, self._day, row, errands.NOT_HOME, on=on, time=time, reason=note, by=by,
                 kept_at=kept_at.strip(), again_on=again_on)
            carried = self._account(operation, errand_id).carried
            self._carry(operation, row, -carried, by)
            return carried

    # ends and ways back

    def end(self, errand_id: int, state: str, *, reason: str, refund: bool = False, referred_to: str = "",
            duplicate_of: int | None = None, on: date | None = None, by: int | None = None) -> int:
        """取消, 他へ紹介 (`referred_to`) or 重複 (`duplicate_of`), with a reason. Money held is handed back where `refund` says
        so; returns those yen. Raises RuleProblem while money is held or goods have been bought, InputProblem (reason).
        """
        if state == errands.REFERRED and not referred_to.strip():
            raise InputProblem(translate("Errands", "紹介した先を書いてください。"), field="referred_to")
        if state == errands.DUPLICATE and duplicate_of in (None, errand_id):
            raise InputProblem(translate("Errands", "同じ依頼を、もう一方のほうから選んでください。"), field="duplicate_of")
        why = needs_reason(reason) if state == errands.CANCELLED else reason
        with self._uow.operation(Op.ERRAND_ENDED, by=by, errand_id=errand_id) as operation:
            row = errand_row(operation, errand_id)
            account = self._account(operation, errand_id)
            if self._purse.standing(operation.session, errand_id, errands.PAID):
                raise RuleProblem(translate(
                    "Errands", "もう買った品があります。「不要」にするか、お届けして精算してください。"))
            if account.helper_advance or account.till_advance or account.shop_credit:
                raise RuleProblem(translate(
                    "Errands", "立替か店への後払いが残っています。先に、それをもとに戻してください。"))
            if account.held > 0 and not refund:
                sentence = translate("Errands", "預り金{amount}円が残っています。お返ししてから終わりにしてください。")
                raise RuleProblem(sentence.format(amount=f"{account.held:,}"))
            if account.held > 0:
                self._refund(operation, row, account.held, None, by)
            move(operation, self._day, row, state, on=on, reason=why, by=by, referred_to=referred_to.strip(),
                 duplicate_of_id=duplicate_of if state == errands.DUPLICATE else None)
            return account.held

    def step_back(self, errand_id: int, *, reason: str, by: int | None = None) -> str:
        """戻す: to the state before, with a reason; returns that state. Money stays counted where it really is.

        Raises RuleProblem where money or goods speak against it, InputProblem (field: reason). A settlement goes back
        by `settlements.take_back`.
        """
        why = needs_reason(reason)
        with self._uow.operation(Op.ERRAND_STEPPED_BACK, by=by, errand_id=errand_id) as operation:
            row = errand_row(operation, errand_id)
            if row["state"] == errands.SETTLED:
                require(row, *errands.OPEN)
            to = came_from(operation, row)[1]
            account = self._account(operation, errand_id)
            changes: dict[str, Any] = {}
            if row["state"] == errands.FUNDED and account.held > 0:
                raise RuleProblem(translate(
                    "Errands", "預り金を受け取っています。先に返金するか、受け取りの記録を取り消してください。"))
            if row["state"] == errands.SHOPPING:
                if self._purse.standing(operation.session, errand_id, errands.PAID):
                    raise RuleProblem(translate("Errands", "代金が入っています。先に代金の記録を取り消してください。"))
                self._carry(operation, row, -account.carried, by)
            if row["state"] in (errands.DELIVERED, errands.UNWANTED) and to != errands.DELIVERED:
                changes |= {"delivered_on": None, "delivered_time": None}
            if row["state"] == errands.UNWANTED:
                self._want(operation, row, None, by)
            if row["state"] == errands.NOT_HOME and to != errands.NOT_HOME:
                changes |= {"kept_at": "", "again_on": None}
            if row["state"] == errands.ASSIGNED:
                changes["helper_id"] = None
            if row["state"] in errands.ENDED:
                changes |= {"referred_to": "", "duplicate_of_id": None}
            if to in (errands.ASSIGNED, errands.FUNDED):  # money may have gone or come since
                to = errands.FUNDED if account.held > 0 else errands.ASSIGNED
                changes["funding"] = errands.DEPOSIT if account.held > 0 else ""
            move(operation, self._day, row, to, reason=why, back=True, by=by, **changes)
            return to

    def take_back(self, money_id: int, *, reason: str, by: int | None = None) -> int:
        """An entry of the money was wrong (預り金, 追加, 返金, 代金): reversed with a reason; lines of a 代金 wait for their
        prices again. Returns the yen it had brought in (negative: taken out). Raises RuleProblem where the cash is
        elsewhere meanwhile, or goods of it are 不要.
        """
        why = needs_reason(reason)
        with self._uow.operation(Op.CUSTODY_TAKEN_BACK, by=by) as operation:
            entry = operation.row(ErrandMoneyRow, money_id)
            row = errand_row(operation, entry["errand_id"])
            operation.subject["errand_id"] = row["id"]
            require(row, *errands.OPEN)
            standing = self._purse.standing(operation.session, row["id"], errands.DEPOSIT, errands.ADDED, errands.REFUND,
                                      errands.PAID)
            if money_id not in {money.id for money in standing}:
                raise RuleProblem(translate("Errands", "この記録は、取り消せないか、もう取り消してあります。"))
            if entry["kind"] == errands.PAID:
                not_bought(operation, row["id"])
            cash = self._purse.mirror(operation, operation.session.get_one(ErrandMoneyRow, money_id), reason=why, by=by)
            if row["state"] == errands.FUNDED and self._account(operation, row["id"]).held <= 0:
                move(operation, self._day, row, errands.ASSIGNED, reason=why, back=True, by=by, funding="")
            return cash

    # parts

    def _account(self, operation: Operation, errand_id: int) -> Account:
        return accounts_of(operation.session, (errand_id,))[errand_id]

    def _refund(self, operation: Operation, row: Any, amount: int, on: date | None, by: int | None) -> None:
        account = self._account(operation, row["id"])
        if amount > account.held:
            sentence = translate("Errands", "お預りしているのは{held}円です。それより多くは返せません。")
            raise InputProblem(sentence.format(held=f"{max(0, account.held):,}"), field="amount")
        legs = (self._purse.person(row, amount), *self._purse.out_of_hand(operation.session, row, amount))
        self._purse.post(operation, row, errands.REFUND, amount, legs, on=on, by=by)

    def _carry(self, operation: Operation, row: Any, amount: int, by: int | None, *, on: date | None = None) -> None:
        """`amount` yen from the envelope to the volunteer's hand (negative: back)."""
        if amount:
            kind = errands.OUT if amount > 0 else errands.BACK
            hand = ((self._purse.carried(row, amount),) if amount > 0 else
                    self._purse.out_of_hand(operation.session, row, -amount))
            self._purse.post(operation, row, kind, abs(amount), (self._purse.bag(-amount), *hand), on=on, by=by)

    def _pay(self, operation: Operation, row: Any, total: int, paid: Paid, helper_id: int | None, on: date | None,
             by: int | None) -> None:
        if total > MAX_ENTRY:
            raise InputProblem(translate("Errands", "代金の合計を確かめてください。"), field="price")
        if min(paid.helper, paid.till, paid.shop) < 0 or paid.total > total:
            raise InputProblem(translate("Errands", "立替と後払いの合計が、代金より多くなっています。"), field="paid")
        if paid.helper and helper_id is None:
            raise RuleProblem(translate("Errands", "先に担当を決めてください。"))
        account = self._account(operation, row["id"])
        cash = total - paid.total
        if cash > account.in_hand:
            sentence = translate(
                "Errands", "預り金では{missing}円足りません。担当の立替・レジから立替・店に後払いにするか、品を減らします。")
            raise InputProblem(sentence.format(missing=f"{cash - account.in_hand:,}"), field="paid")
        if total:
            self._purse.pay_shop(operation, row, total, paid, helper_id=helper_id, on=on, by=by)

    def _paid_in_cash(self, session: Session, errand_id: int) -> int:
        standing = self._purse.standing(session, errand_id, errands.PAID)
        return sum(money.amount for money in standing) - self._purse.paid_so(session, standing)[0].total

    def _want(self, operation: Operation, row: Any, line_ids: Sequence[int] | None, by: int | None) -> None:
        """Lines (all for None) are wanted again; the till gets back what it paid for them."""
        lines = [line for line in lines_of(operation.session, (row["id"],))[row["id"]] if line.unwanted]
        again = [line for line in lines if line_ids is None or line.id in line_ids]
        if not again:
            raise InputProblem(translate("Errands", "不要にした品を選んでください。"), field="lines")
        for line in again:
            operation.update(ErrandLineRow, line.id, unwanted="")
        if any(line.unwanted == errands.BY_SALON for line in again):
            for money in self._purse.standing(operation.session, row["id"], errands.BOUGHT_BACK):
                self._purse.mirror(operation, money, reason=stored_words.WANTED_AFTER_ALL, by=by)
            left = sum(line.price or 0 for line in lines if line.unwanted == errands.BY_SALON and line not in again)
            if left:
                self._purse.buy_back(operation, row, left, by=by)


def _check(amount: int) -> None:
    if not 0 < amount <= MAX_ENTRY:
        raise InputProblem(translate("Errands", "金額は1円から{most}円までです。").format(most=f"{MAX_ENTRY:,}"), field="amount")
