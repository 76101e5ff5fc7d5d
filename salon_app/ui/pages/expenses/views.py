"""支出 as lists and cards show them: what, when, how it stands, who bears it. Words and sums only, no widgets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from salon_app.model import grants
from salon_app.model.expense_words import addressee_words, evidence_words
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.grants.values import Expense, ExpenseLine, Grant

if TYPE_CHECKING:
    from salon_app.salon import Salon


@dataclass(frozen=True)
class Names:
    """What numbers stand for."""

    accounts: Mapping[int, str]
    programs: Mapping[int, str]
    people: Mapping[int, str]
    grants: Mapping[int, Grant]

    def person(self, person_id: int | None) -> str:
        """A person's name, '' without one."""
        return self.people.get(person_id or 0, "")


@dataclass(frozen=True)
class ListedExpense:
    """One line of a list. `amount` in yen; `share`: yen a grant bears of it, where the list is that of a grant."""

    id: int
    day: date
    title: str
    about: str
    numbers: str
    amount: int
    share: int | None
    mark: str


def names_of(salon: Salon, expenses: Sequence[Expense]) -> Names:
    """The names these need."""
    people = {one for expense in expenses for one in (expense.helper_id, expense.by) if one is not None}
    return Names(
        accounts={one.id: one.name for one in salon.cashbook.accounts(with_inactive=True)},
        programs={one.id: one.name for one in salon.products.programs()},
        people={one: salon.people.name(one) for one in people},
        grants={one.id: one for one in salon.grants.all(with_closed=True)})


def row_of(expense: Expense, names: Names, *, grant_id: int | None = None) -> ListedExpense:
    """As a list shows it."""
    accounts = dict.fromkeys(names.accounts.get(line.account_id, "") for line in expense.lines)
    numbers = [number for of, number in expense.numbers.items() if grant_id in (None, of)]
    number = translate("Expenses", "{number} ほか").format(number=numbers[0]) if len(numbers) > 1 else "".join(numbers)
    return ListedExpense(
        expense.id, expense.evidence_on, expense.payee,
        "　".join(filter(None, (expense.description, translate("Expenses", "・").join(accounts)))),
        number, expense.amount,
        borne_by(expense, grant_id) if grant_id is not None else None, standing(expense, names))


def borne_by(expense: Expense, grant_id: int | None) -> int:
    """Yen a grant bears of it; None: 対象外."""
    return sum(share.amount for line in expense.lines for share in line.shares if share.grant_id == grant_id)


def own_of(expense: Expense) -> int:
    """Yen of 自己負担."""
    return sum(line.own for line in expense.lines)


def standing(expense: Expense, names: Names) -> str:
    """How it stands where something is still to be done, or it was taken back; '' where it is paid."""
    if expense.taken_back_on is not None:
        return translate("Expenses", "取消ずみ")
    if expense.paid_on is not None:
        return ""
    if expense.helper_id is not None:
        return translate("Expenses", "立替　{name}さんに返していません").format(name=names.person(expense.helper_id))
    return translate("Expenses", "未払い")


def bearer_words(line: ExpenseLine, names: Names) -> tuple[str, ...]:
    """Who bears a line: 「見本財団　サロン事業（消耗品費） 1,200円」, one each."""
    said = []
    for share in line.shares:
        grant = names.grants.get(share.grant_id or 0)
        if grant is None:
            said.append(translate("Expenses", "対象外 {amount}円").format(amount=format_yen(share.amount)))
            continue
        item = next((one.name for one in grant.lines if one.id == share.grant_line_id), "")
        said.append(translate("Expenses", "{grant}（{item}） {amount}円").format(
            grant=grant.title, item=item, amount=format_yen(share.amount)))
    if line.own:
        said.append(translate("Expenses", "自己負担 {amount}円").format(amount=format_yen(line.own)))
    return tuple(said)


def evidence_facts(expense: Expense) -> str:
    """「領収書　宛名は団体の名前」."""
    if expense.evidence == grants.NO_EVIDENCE:
        return translate("Expenses", "領収書なし")
    return translate("Expenses", "{evidence}　宛名は{addressee}").format(
        evidence=evidence_words(expense.evidence), addressee=addressee_words(expense.addressee))
