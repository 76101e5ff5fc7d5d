"""What a grant may be: one function a part of it, each raising InputProblem beside its field."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping

from salon_app.model import grants
from salon_app.model.chart_of_accounts import EXPENSE, INCOME
from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.services.business_day import FIRST_DATE, LAST_DATE
from salon_app.services.cashbook import MAX_BALANCE, Account
from salon_app.services.grants.values import Grant, GrantLine

MOST_LINES, LONGEST = 60, 200


def check(grant: Grant, *, accounts: Mapping[int, Account], programs: Collection[int]) -> None:
    """Raises InputProblem: field is the name of the grant's field, or `lines.{n}.{field}` of its n-th line (from 0)."""
    _words(grant)
    _dates(grant)
    _amounts(grant)
    if unknown := set(grant.program_ids) - set(programs):
        raise InputProblem(translate("Grants", "もうない事業が選ばれています（{count}件）。選び直してください。").format(
            count=len(unknown)), field="program_ids")
    if len(grant.lines) > MOST_LINES:
        raise InputProblem(translate("Grants", "費目は{most}行までです。").format(most=MOST_LINES), field="lines")
    for at, line in enumerate(grant.lines):
        _line(line, at, accounts)
    twice = [one for one, times in Counter((line.side, line.number) for line in grant.lines).items() if times > 1]
    if twice:
        at = max(at for at, line in enumerate(grant.lines) if (line.side, line.number) == twice[0])
        sentence = translate("Grants", "費目番号{number}が2つあります。番号を分けてください。")
        raise InputProblem(sentence.format(number=twice[0][1]), field=f"lines.{at}.number")


def _words(grant: Grant) -> None:
    if not grant.funder.strip():
        raise InputProblem(translate("Grants", "助成元（助成金を出すところ）の名前を入れてください。"), field="funder")
    if not grant.name.strip():
        raise InputProblem(translate("Grants", "助成金の名前を入れてください。"), field="name")
    for key in ("funder", "name", "number", "addressee", "publicity", "contact", "contact_phone"):
        if len(getattr(grant, key)) > LONGEST:
            raise InputProblem(translate("Grants", "長すぎます。{most}字までにしてください。").format(most=LONGEST), field=key)


def _dates(grant: Grant) -> None:
    for key in ("starts", "ends", "decided_on", "report_due"):
        day = getattr(grant, key)
        if day is not None and not FIRST_DATE <= day <= LAST_DATE:
            raise InputProblem(translate("Grants", "日付は昭和25年から先の、ふつうの日付にしてください。"), field=key)
    if grant.ends < grant.starts:
        raise InputProblem(translate("Grants", "対象期間の終わりが、始まりより前になっています。"), field="ends")


def _amounts(grant: Grant) -> None:
    for key in ("amount", "cap"):
        yen = getattr(grant, key)
        if yen is not None and not 0 <= yen <= MAX_BALANCE:
            raise InputProblem(_yen_sentence(), field=key)
    if not 0 < grant.rate <= 1 or grant.rate.denominator > 1_000:
        raise InputProblem(translate("Grants", "補助率は、3/4 や 10/10 のように、1までの分数で入れてください。"), field="rate")
    known = {"paid": (grants.ADVANCE, grants.ACTUALS), "rounding": grants.ROUNDINGS, "unit": (1, 1_000),
             "average_by": (grants.BY_SESSION, grants.BY_MONTH, grants.BY_YEAR)}
    for key, allowed in known.items():
        if getattr(grant, key) not in allowed:
            raise InputProblem(translate("Grants", "選び直してください。"), field=key)
    for key, most in (("min_sessions", 999), ("min_average", 999), ("keep_years", 99)):
        count = getattr(grant, key)
        if count is not None and not 0 <= count <= most:
            raise InputProblem(translate("Grants", "0から{most}までの数を入れてください。").format(most=most), field=key)


def _line(line: GrantLine, at: int, accounts: Mapping[int, Account]) -> None:
    field = f"lines.{at}."
    if not line.name.strip():
        raise InputProblem(translate("Grants", "費目の名前を入れてください。"), field=field + "name")
    if not 1 <= line.number <= 99:
        raise InputProblem(translate("Grants", "費目番号は1から99までです。"), field=field + "number")
    for key, yen in (("budget", line.budget), ("revised", line.revised)):
        if yen is not None and not 0 <= yen <= MAX_BALANCE:
            raise InputProblem(_yen_sentence(), field=field + key)
    sources = (grants.FROM_ACCOUNTS,) if line.side == grants.EXPENSE_SIDE else (
        grants.FROM_ACCOUNTS, grants.FROM_GRANT, grants.FROM_OWN)
    if line.side not in (grants.EXPENSE_SIDE, grants.INCOME_SIDE) or line.source not in sources:
        raise InputProblem(translate("Grants", "選び直してください。"), field=field + "source")
    kind = EXPENSE if line.side == grants.EXPENSE_SIDE else INCOME
    if any(one not in accounts or accounts[one].kind != kind for one in line.account_ids):
        raise InputProblem(translate("Grants", "「{name}」に、支出と収入のちがう科目が入っています。選び直してください。").format(
            name=line.name), field=field + "account_ids")


def _yen_sentence() -> str:
    return translate("Grants", "金額は0円から999,999,999円までです。")
