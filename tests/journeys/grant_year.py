"""A salon after a year with two grants of different period, rate and rounding, with what a treasurer finds in April.

ふれあいサロン助成金: the 年度, 3/4 cut off below 千円, 60,000 yen received. 冬のつどい助成: October to February, all of it, cut
off below 万円, 単位千円, paid after the report. One receipt is shared by both, one line is 対象外, one invoice is not paid yet.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from salon_app.model import grants
from salon_app.services.activities_values import Activity
from salon_app.services.grants.values import ExpenseLine, Grant, GrantLine, NewExpense, Share
from tests.ui.furnish import furnish

if TYPE_CHECKING:
    from salon_app.salon import Salon

FUNDER, NAME = "見本市社会福祉協議会", "ふれあいサロン助成金"
WINTER = "例財団　冬のつどい助成"
YEAR = (date(2026, 4, 1), date(2027, 3, 31))
DAYS = (date(2026, 11, 10), date(2026, 11, 17))


def account(salon: Salon, code: str) -> int:
    """The id of a 科目 or 置き場所 of the program."""
    return salon.cashbook.account_id(code)


def winter_grant(salon: Salon) -> int:
    """冬のつどい助成; its id."""
    return salon.grants.save(Grant(
        0, "例財団", "冬のつどい助成", date(2026, 10, 1), date(2027, 2, 28), amount=50_000, paid=grants.ACTUALS, rounding=10_000,
        unit=1_000, publicity="例財団の助成を受けています。", lines=(
            GrantLine(0, 1, "助成金", 50_000, side=grants.INCOME_SIDE, source=grants.FROM_GRANT),
            GrantLine(0, 1, "需用費", 50_000, account_ids=(account(salon, "supplies"), account(salon, "food"))))))


def year_grant(salon: Salon) -> int:
    """ふれあいサロン助成金; its id."""
    return salon.grants.save(Grant(
        0, FUNDER, NAME, *YEAR, decided_on=date(2026, 4, 20), amount=60_000, rate=Fraction(3, 4), rounding=1_000,
        min_sessions=2, min_average=2, publicity=f"{FUNDER}の助成を受けています。", report_due=date(2027, 4, 30), lines=(
            GrantLine(0, 1, "助成金", 60_000, side=grants.INCOME_SIDE, source=grants.FROM_GRANT),
            GrantLine(0, 2, "自己負担", 20_000, side=grants.INCOME_SIDE, source=grants.FROM_OWN),
            GrantLine(0, 1, "消耗品費", 60_000, account_ids=(account(salon, "supplies"),)),
            GrantLine(0, 2, "会場費", 20_000, account_ids=(account(salon, "rent"),)))))


def a_year(salon: Salon) -> None:
    """Fill an empty salon, on 22 November 2026."""
    furnish(salon)
    salon.days.close_uncounted()
    _sessions(salon)
    year, winter = year_grant(salon), winter_grant(salon)
    salon.grants.receive(year, amount=60_000, on=date(2026, 5, 1), place_id=account(salon, "bank"))
    line = {(one.id, item.name): item.id for one in salon.grants.all() for item in one.lines}
    program = salon.products.programs()[0].id

    def spent(payee: str, words: str, day: date, *parts: tuple[int, str, tuple[Share, ...]], paid: bool = True) -> int:
        lines = tuple(ExpenseLine(0, account(salon, code), yen, "", program, shares) for yen, code, shares in parts)
        more = {"paid_on": day, "place_id": account(salon, "bank")} if paid else {"method": grants.UNPAID}
        return salon.expenses.record(NewExpense(payee, lines, words, receipt_on=day, **more))

    for month in (9, 10, 11):
        spent("見本市民会館", "会場使用料", date(2026, month, 10), (4_000, "rent", (Share(4_000, year, line[year, "会場費"]),)))
    spent("見本文具店", "色紙と画用紙", date(2026, 10, 20), (23_456, "supplies", (
        Share(12_000, year, line[year, "消耗品費"]), Share(10_000, winter, line[winter, "需用費"]))))
    spent("見本マート", "もちつきの材料と役員の弁当", date(2026, 11, 12), (
        9_870, "food", (Share(9_870, winter, line[winter, "需用費"]),)), (1_200, "food", (Share(1_200),)))
    spent("例田印刷", "ちらし 300枚", date(2026, 11, 20), (
        6_600, "supplies", (Share(6_600, year, line[year, "消耗品費"]),)), paid=False)
    for grant_id in (year, winter):
        salon.expenses.number_all(grant_id)


def _sessions(salon: Salon) -> None:
    """Two meetings whose counts are confirmed."""
    meeting = salon.activities.save(Activity(0, "つどい", program_id=salon.products.programs()[0].id)).id
    for session in salon.activities.plan(meeting, list(DAYS)):
        for person in salon.people.helpers()[:2]:
            salon.attendance.mark(session.id, person.id)
        salon.attendance.confirm(session.id)
        salon.activities.record(session.id, content="歌と体操", outcome="みなさん笑顔でした")


def add_pictures(salon: Salon, folder: Path) -> None:
    """A picture of every receipt."""
    folder.mkdir()
    for one in salon.expenses.between(*YEAR):
        picture = folder / f"{one.id}.jpg"
        Image.new("L", (60, 80), 255 - one.id).save(picture)
        salon.attachments.add(picture, expense_id=one.id)
