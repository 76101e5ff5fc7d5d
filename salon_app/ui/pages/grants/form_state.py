"""The 費目 of a grant as far as they are typed: values that are kept on the disk, and what they come to. No Qt.

Amounts are yen; None while nothing is typed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from salon_app.model import grants
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen
from salon_app.services.cashbook import Account
from salon_app.services.grants.values import Grant, GrantLine


@dataclass(frozen=True)
class TypedLine:
    """費目 of one side. `id` 0: not saved yet. `number`: 費目番号. `active` False: put away, with what was claimed under it."""

    side: str = grants.EXPENSE_SIDE
    number: int = 1
    id: int = 0
    name: str = ""
    budget: int | None = None
    revised: int | None = None
    source: str = grants.FROM_ACCOUNTS
    account_ids: tuple[int, ...] = ()
    note: str = ""
    active: bool = True

    @property
    def current(self) -> int:
        """Yen of the budget in force."""
        return (self.budget or 0) if self.revised is None else self.revised

    @property
    def blank(self) -> bool:
        """Nothing was typed yet."""
        return self == TypedLine(self.side, self.number)


Lines = tuple[TypedLine, ...]


def first_lines() -> Lines:
    """What a new grant begins with: the award itself and 自己負担 as income; its 費目 are asked."""
    return (
        TypedLine(grants.INCOME_SIDE, 1, name=translate("Grants", "助成金"), source=grants.FROM_GRANT),
        TypedLine(grants.INCOME_SIDE, 2, name=translate("Grants", "自己負担"), source=grants.FROM_OWN))


def typed_lines(grant: Grant) -> Lines:
    """The lines of a grant as typed, income first, in the funder's order."""
    return in_order(
        TypedLine(line.side, line.number, line.id, line.name, line.budget, line.revised, line.source, line.account_ids, line.note,
                  line.active)
        for line in grant.lines)


def in_order(lines: Iterable[TypedLine]) -> Lines:
    """Income first, then by 費目番号."""
    return tuple(sorted(lines, key=lambda line: (line.side != grants.INCOME_SIDE, line.number)))


def new_line(lines: Lines, side: str) -> TypedLine:
    """A blank 費目 behind the others of its side."""
    return TypedLine(side, max((line.number for line in lines if line.side == side), default=0) + 1)


def grant_lines(lines: Lines, amount: int) -> tuple[GrantLine, ...]:
    """As the service takes them, in the same order. Without a budget the award's own line takes `amount`, and 自己負担 what
    the income then lacks to the 支出."""
    return tuple(
        GrantLine(line.id, line.number, line.name.strip(), budget, line.revised, line.side, line.source, line.account_ids,
                  line.note.strip(), line.active)
        for line, budget in zip(lines, _budgets(lines, amount), strict=True))


def _budgets(lines: Lines, amount: int) -> list[int]:
    def of(line: TypedLine) -> int:
        award = line.side == grants.INCOME_SIDE and line.source == grants.FROM_GRANT
        return line.budget if line.budget is not None else amount if award else 0

    found = [of(line) for line in lines]
    income = sum(budget if line.revised is None else line.revised
                 for line, budget in zip(lines, found, strict=True) if line.active and line.side == grants.INCOME_SIDE)
    own = next((at for at, line in enumerate(lines) if line.active and line.side == grants.INCOME_SIDE
                and line.source == grants.FROM_OWN and line.budget is None and line.revised is None), None)
    if own is not None:
        found[own] = max(0, total(lines, grants.EXPENSE_SIDE) - income)
    return found


def with_line(lines: Lines, at: int | None, line: TypedLine) -> Lines:
    """Another line in the place `at`; None: one more."""
    return in_order((*lines, line) if at is None else (*lines[:at], line, *lines[at + 1:]))


def without_line(lines: Lines, at: int) -> Lines:
    """One less; a line that was saved is put away instead, it keeps what was claimed under it."""
    line = lines[at]
    return with_line(lines, at, replace(line, active=False)) if line.id else (*lines[:at], *lines[at + 1:])


def moved(lines: Lines, at: int, step: int) -> tuple[Lines, int]:
    """The line one place up (−1) or down among those of its side, with the other's 費目番号; and where it stands then."""
    there = at + step
    if not 0 <= there < len(lines) or lines[there].side != lines[at].side:
        return lines, at
    found = list(lines)
    found[at] = replace(lines[there], number=lines[at].number)
    found[there] = replace(lines[at], number=lines[there].number)
    return tuple(found), there


def named_by(line: TypedLine, accounts: Sequence[Account]) -> TypedLine:
    """A 費目 without a name is called as its first 科目."""
    if line.name.strip() or not line.account_ids:
        return line
    return replace(line, name=next((one.name for one in accounts if one.id == line.account_ids[0]), ""))


def taking_of_name(line: TypedLine, accounts: Sequence[Account]) -> TypedLine:
    """A 費目 for which no 科目 is chosen takes the one it is called as."""
    if line.account_ids:
        return line
    return replace(line, account_ids=tuple(one.id for one in accounts if one.name == line.name.strip())[:1])


def total(lines: Sequence[TypedLine], side: str) -> int:
    """Yen of the budget in force on one side, without what was put away."""
    return sum(line.current for line in lines if line.side == side and line.active)


def sums_words(lines: Lines, amount: int) -> tuple[str, str]:
    """What both sides come to, and a warning where they differ."""
    expense = total(lines, grants.EXPENSE_SIDE)
    income = sum(line.current for line in grant_lines(lines, amount) if line.side == grants.INCOME_SIDE and line.active)
    words = translate("Grants", "予算は、収入 {income}円、支出 {expense}円です。").format(
        income=format_yen(income), expense=format_yen(expense))
    if not expense or income == expense:
        return words, ""
    return words, translate("Grants", "収入と支出の予算が {yen}円ちがいます。ふつうは同じ額にします。").format(
        yen=format_yen(abs(income - expense)))


def line_words(line: TypedLine, accounts: Sequence[Account]) -> str:
    """What a 費目 takes, below its name in the list."""
    if line.side == grants.INCOME_SIDE and line.source != grants.FROM_ACCOUNTS:
        return source_words(line.source)
    names = [one.name for one in accounts if one.id in line.account_ids]
    if not names:
        return translate("Grants", "科目はまだ選んでいません")
    return translate("Grants", "科目　{names}").format(names=translate("Grants", "、").join(names))


def source_words(source: str) -> str:
    """Where an income line comes from."""
    return {
        grants.FROM_ACCOUNTS: lambda: translate("Grants", "科目に入ったお金"),
        grants.FROM_GRANT: lambda: translate("Grants", "この助成金"),
        grants.FROM_OWN: lambda: translate("Grants", "自己負担（足りない分）"),
    }[source]()


def to_json(lines: Lines) -> list[dict[str, Any]]:
    """For the draft on the disk."""
    return [asdict(line) for line in lines]


def from_json(value: Sequence[Mapping[str, Any]]) -> Lines:
    """The lines that `to_json` wrote down."""
    return tuple(TypedLine(**{**one, "account_ids": tuple(one["account_ids"])}) for one in value)
