"""What a town hall would ask about an expense (FEATURES b-11, DOMAIN e-47): worded beside the field, never a stop."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import chain

from sqlmodel import Session, col, select

from salon_app.model import grants
from salon_app.model.spoken_dates import spoken_date, spoken_day
from salon_app.model.texts import translate
from salon_app.services.grants.rows import expenses_of, grants_of
from salon_app.services.grants.values import Expense, ExpenseWarning, Grant, GrantLine, NewExpense, Share
from salon_app.services.people import PeopleService
from salon_app.store.tables import AttachmentRow, ExpenseRow, GrantRow

VAGUE = ("品代", "お品代", "御品代", "商品代", "お品代として", "品代として")
PRECIOUS = 50_000
"""Yen from which on many funders want a quotation (見積書) or don't bear a thing (備品)."""


def of(session: Session, new: NewExpense, expense_id: int | None, people: PeopleService) -> tuple[ExpenseWarning, ...]:
    """Each warning with its code and the field it is about."""
    return tuple(chain(_evidence(session, new, expense_id), _grants(session, new), _twice(session, new, expense_id),
                       _helper(new, people)))


def _evidence(session: Session, new: NewExpense, expense_id: int | None) -> Iterator[ExpenseWarning]:
    if new.addressee != grants.TO_BODY:
        yield ExpenseWarning("addressee", translate(
            "Grants", "宛名が団体名ではありません。助成金に使うときは、店で団体名を書いてもらってください。"), "addressee")
    if not new.description or new.description in VAGUE:
        yield ExpenseWarning("description", translate(
            "Grants", "但し書きは、品代ではなく、何を買ったかを書いてください（例：折り紙 50枚）。"), "description")
    if new.evidence == grants.NO_EVIDENCE:
        yield ExpenseWarning("evidence", translate(
            "Grants", "領収書もレシートもありません。助成金には使えないことがあります。"), "evidence")
    elif expense_id is None or session.exec(
            select(AttachmentRow.id).where(AttachmentRow.expense_id == expense_id)).first() is None:
        yield ExpenseWarning("picture", translate(
            "Grants", "領収書の写真がまだありません。レシートはうすくなる前に写してください。"), "picture")


def _grants(session: Session, new: NewExpense) -> Iterator[ExpenseWarning]:
    wanted = {share.grant_id for line in new.lines for share in line.shares if share.grant_id is not None}
    found = {grant.id: grant for grant in grants_of(session, col(GrantRow.id).in_(wanted))} if wanted else {}
    for grant in found.values():
        yield from _dates(new, grant)
    for at, line in enumerate(new.lines):
        for share in line.shares:
            if share.grant_id in found:
                yield from _line(line.account_id, share, found[share.grant_id], f"lines.{at}.shares")
    if found and sum(line.amount for line in new.lines) >= PRECIOUS:
        yield ExpenseWarning("precious", translate(
            "Grants", "5万円以上の支出です。見積書や写真がいるか、助成元の手引きを確かめてください。"), "lines")


def _dates(new: NewExpense, grant: Grant) -> Iterator[ExpenseWarning]:
    day = new.used_on or new.receipt_on or new.paid_on
    field = "used_on" if new.used_on else "receipt_on"
    if day is not None and not grant.starts <= day <= grant.ends:
        sentence = translate("Grants", "{day}は、「{name}」の対象期間（{starts}から{ends}まで）の外です。")
        yield ExpenseWarning("period", sentence.format(
            day=spoken_day(day), name=grant.title, starts=spoken_date(grant.starts), ends=spoken_date(grant.ends)), field)
    elif new.paid_on is not None and not grant.starts <= new.paid_on <= grant.ends:
        sentence = translate("Grants", "払った日（{day}）が、「{name}」の対象期間（{starts}から{ends}まで）の外です。"
                             "対象になるか、確かめてください。")
        yield ExpenseWarning("paid", sentence.format(
            day=spoken_day(new.paid_on), name=grant.title, starts=spoken_date(grant.starts), ends=spoken_date(grant.ends)),
            "paid_on")
    bought = new.receipt_on or new.used_on or new.paid_on
    if grant.decided_on is not None and bought is not None and bought < grant.decided_on:
        sentence = translate("Grants", "「{name}」の交付決定（{decided}）より前の支出です。対象になるか、確かめてください。")
        yield ExpenseWarning("before_decision", sentence.format(name=grant.title, decided=spoken_date(grant.decided_on)),
                             "receipt_on")


def _line(account_id: int, share: Share, grant: Grant, field: str) -> Iterator[ExpenseWarning]:
    budget: GrantLine | None = next((one for one in grant.lines if one.id == share.grant_line_id), None)
    if budget is not None and budget.account_ids and account_id not in budget.account_ids:
        sentence = translate("Grants", "費目「{name}」に決めてある科目ではありません。費目か科目を確かめてください。")
        yield ExpenseWarning("account", sentence.format(name=budget.name), field)


def _twice(session: Session, new: NewExpense, expense_id: int | None) -> Iterator[ExpenseWarning]:
    amount, day = sum(line.amount for line in new.lines), new.receipt_on or new.used_on
    for other in expenses_of(session, ExpenseRow.payee == new.payee, col(ExpenseRow.taken_back_on).is_(None)):
        if other.id != expense_id and other.amount == amount and day is not None and day == _day(other):
            sentence = translate("Grants", "{day}の{payee} {amount}円は、もう入っています。同じ領収書ではありませんか。")
            yield ExpenseWarning("twice", sentence.format(day=spoken_day(day), payee=new.payee, amount=f"{amount:,}"), "payee")
            return


def _helper(new: NewExpense, people: PeopleService) -> Iterator[ExpenseWarning]:
    if new.method == grants.BY_HELPER and new.helper_id is not None and _same(new.payee, people.name(new.helper_id)):
        yield ExpenseWarning("payee", translate(
            "Grants", "支払先が、立て替えた方ご本人になっています。支払先には店の名前を入れてください。"), "payee")


def _same(one: str, other: str) -> bool:
    return "".join(one.split()) == "".join(other.split())


def _day(expense: Expense) -> date | None:
    return expense.receipt_on or expense.used_on
