"""With what the form opens: something new, an entry of the cash book that gets its receipt, or a booked 支出. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from salon_app.services.grants.values import Expense
from salon_app.ui.pages.expenses.form_state import Bearer, ExpenseForm, TypedLine, form_of, item_for, offered_of

if TYPE_CHECKING:
    from salon_app.salon import Salon


@dataclass(frozen=True)
class Opening:
    """The blank form and the draft's name. With an `adopted` movement or an `expense` its money is not typed again."""

    draft: str
    form: ExpenseForm
    adopted: int | None = None
    expense: Expense | None = None

    @property
    def money_locked(self) -> bool:
        """It is booked already."""
        return self.adopted is not None or self.expense is not None


def opening_of(salon: Salon, args: Mapping[str, Any]) -> Opening:
    """From the page's arguments: `expense_id`, `movement_id`, or something new (`grant_id`: borne by this grant)."""
    if args.get("expense_id") is not None:
        expense = salon.expenses.get(args["expense_id"])
        return Opening(f"expense/{expense.id}", form_of(expense), expense=expense)
    if args.get("movement_id") is not None:
        return _of_movement(salon, args["movement_id"])
    programs = [one.id for one in salon.products.programs() if one.active]
    line = TypedLine(program_id=programs[0] if programs else None)
    grant = next((one for one in offered_of(salon.grants.all()) if one.id == args.get("grant_id")), None)
    if grant is not None:
        own = next((one for one in grant.program_ids if one in programs), line.program_id)
        line = replace(line, program_id=own, bearers=(Bearer(grant.id, item_for(grant, None)),))
    return Opening("expense/new", ExpenseForm(lines=(line,)))


def _of_movement(salon: Salon, movement_id: int) -> Opening:
    """One line for each 科目 the entry was booked on."""
    found = salon.expenses.proposed(movement_id)
    lines = tuple(TypedLine(account_id=line.account_id, program_id=line.program_id,
                            amount=line.amount if at < len(found.lines) - 1 else None) for at, line in enumerate(found.lines))
    form = ExpenseForm(payee=found.payee, description=found.description, lines=lines,
                       total=sum(line.amount for line in found.lines),
                       receipt_date=found.paid_on.isoformat() if found.paid_on else "", method=found.method,
                       place_id=found.place_id)
    return Opening(f"expense/movement/{movement_id}", form, adopted=movement_id)
