"""What a 支出 may be: each part that is wrong is an InputProblem beside its field."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date

from salon_app.model import grants
from salon_app.model.chart_of_accounts import EXPENSE
from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.model.yen import MAX_ENTRY
from salon_app.services.business_day import FIRST_DATE, LAST_DATE
from salon_app.services.cashbook import Account
from salon_app.services.grants.values import ExpenseLine, NewExpense

MOST_LINES, LONGEST = 50, 200
NOT_BY_HAND = frozenset({"over_short", "errand_payouts"})
"""科目 that only a count of the till or 買いもの代行 books."""
CODES = {"addressee": (grants.TO_BODY, grants.TO_BLANK, grants.TO_OTHER),
         "evidence": (grants.RECEIPT, grants.SLIP, grants.INVOICE, grants.NO_EVIDENCE),
         "method": (grants.AT_PLACE, grants.BY_HELPER, grants.UNPAID)}


def tidied(new: NewExpense) -> NewExpense:
    """Without blanks around words; whom a 立替 is owed to and where it was paid only where the method has it."""
    lines = tuple(replace(line, description=line.description.strip()) for line in new.lines)
    return replace(new, payee=new.payee.strip(), description=new.description.strip(), note=new.note.strip(), lines=lines,
                   helper_id=new.helper_id if new.method == grants.BY_HELPER else None)


def check(new: NewExpense, *, today: date, accounts: Mapping[int, Account], programs: Collection[int]) -> None:
    """Raises InputProblem: field is the name of the expense's field, or `lines.{n}.{field}` of its n-th line (from 0)."""
    if not new.payee:
        raise InputProblem(translate("Grants", "支払先（店や相手の名前）を入れてください。"), field="payee")
    for key in ("payee", "description", "note"):
        if len(getattr(new, key)) > LONGEST:
            raise InputProblem(translate("Grants", "長すぎます。{most}字までにしてください。").format(most=LONGEST), field=key)
    for key, codes in CODES.items():
        if getattr(new, key) not in codes:
            raise InputProblem(translate("Grants", "選び直してください。"), field=key)
    _dates(new, today)
    if not new.lines or len(new.lines) > MOST_LINES:
        sentence = translate("Grants", "内訳を1行から{most}行まで入れてください。")
        raise InputProblem(sentence.format(most=MOST_LINES), field="lines")
    for at, line in enumerate(new.lines):
        _line(line, f"lines.{at}.", accounts, programs)
    if sum(line.amount for line in new.lines) > MAX_ENTRY:
        raise InputProblem(translate("Grants", "金額の合計を確かめてください。9,999,999円までです。"), field="lines")
    _payment(new, accounts)


def _dates(new: NewExpense, today: date) -> None:
    for key in ("receipt_on", "used_on", "paid_on"):
        day = getattr(new, key)
        if day is not None and not FIRST_DATE <= day <= LAST_DATE:
            raise InputProblem(translate("Grants", "日付は昭和25年から先の、ふつうの日付にしてください。"), field=key)
    if new.receipt_on is not None and new.receipt_on > today:
        raise InputProblem(translate("Grants", "領収書の日が、先の日付になっています。"), field="receipt_on")


def _line(line: ExpenseLine, field: str, accounts: Mapping[int, Account], programs: Collection[int]) -> None:
    account = accounts.get(line.account_id)
    if account is None or account.kind != EXPENSE or account.code in NOT_BY_HAND:
        raise InputProblem(translate("Grants", "支出の科目を選んでください。"), field=field + "account_id")
    if line.program_id is not None and line.program_id not in programs:
        raise InputProblem(translate("Grants", "もうない事業です。選び直してください。"), field=field + "program_id")
    if not 0 < line.amount <= MAX_ENTRY:
        raise InputProblem(translate("Grants", "金額は1円から9,999,999円までです。"), field=field + "amount")
    if len(line.description) > LONGEST:
        raise InputProblem(translate("Grants", "長すぎます。{most}字までにしてください。").format(most=LONGEST),
                           field=field + "description")


def _payment(new: NewExpense, accounts: Mapping[int, Account]) -> None:
    if new.method == grants.BY_HELPER and new.helper_id is None:
        raise InputProblem(translate("Grants", "立て替えた方を選んでください。"), field="helper_id")
    paid_now = new.method == grants.AT_PLACE or new.paid_on is not None
    if paid_now and new.place_id is None:
        raise InputProblem(translate("Grants", "お金の置き場所を選んでください。"), field="place_id")
    check_fee(new.transfer_fee, accounts.get(new.place_id or 0) if paid_now else None)


def check_fee(fee: int, place: Account | None) -> None:
    """Raises InputProblem (field: transfer_fee) for a 振込手数料 without a bank, or one that is none."""
    if not 0 <= fee <= 99_999:
        raise InputProblem(translate("Grants", "振込手数料は0円から99,999円までです。"), field="transfer_fee")
    if fee and (place is None or not place.is_bank):
        raise InputProblem(translate("Grants", "振込手数料は、預金から払うときだけ入れます。"), field="transfer_fee")
