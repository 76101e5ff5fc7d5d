"""The salon of gathered_salon with two grants of different period, rate and rounding, and what was paid with them.

居場所づくり助成 (見本助成財団): October and November, 折り紙教室 only, all of it, 円. ふれあい補助金 (見本市): November to March,
the whole salon, 3/4, cut off below 千円, 単位千円. One receipt is shared by both, one has a line 対象外, one is unpaid, one is
立替.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from pathlib import Path

from PIL import Image, ImageDraw

from salon_app.model import grants
from salon_app.salon import Salon
from salon_app.services.grants.values import Expense, ExpenseLine, Grant, GrantLine, NewExpense, Share
from tests.conftest import FixedClock
from tests.reports.gathered_salon import GatheredSalon, gathered

FOUNDATION_PERIOD = (date(2026, 10, 1), date(2026, 11, 30))
CITY_PERIOD = (date(2026, 11, 1), date(2027, 3, 31))
PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" \
      b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


@dataclass
class GrantSalon:
    """`foundation` and `city`: ids of the grants; `lines`: ids of their 費目 by (grant id, name)."""

    made: GatheredSalon
    foundation: int = 0
    city: int = 0
    lines: dict[tuple[int, str], int] = field(default_factory=dict)

    @property
    def salon(self) -> Salon:
        """The open salon."""
        return self.made.salon

    def account(self, code: str) -> int:
        """A 科目 or 置き場所 of the program."""
        return self.salon.cashbook.account_id(code)

    def share(self, grant_id: int, line: str, amount: int) -> Share:
        """Yen borne by a 費目."""
        return Share(amount, grant_id, self.lines[grant_id, line])

    def spend(self, payee: str, words: str, on: date, *lines: ExpenseLine, **more: object) -> Expense:
        """A receipt paid out of the safe unless said otherwise, as booked."""
        given: dict[str, object] = {"receipt_on": on, "paid_on": on, "place_id": self.account("safe")} | more
        expense_id = self.salon.expenses.record(NewExpense(payee, lines, words, **given))  # type: ignore[arg-type]
        return self.salon.expenses.get(expense_id)


@contextmanager
def grant_salon(folder: Path, clock: FixedClock) -> Iterator[GrantSalon]:
    """The salon on 30 November 2026; PDFs and pictures of receipts lie beside `folder`."""
    with gathered(folder, clock) as made:
        found = GrantSalon(made)
        _start(found)
        _grants(found)
        _receipts(found, folder.with_name(folder.name + "-receipts"))
        yield found


def _start(found: GrantSalon) -> None:
    salon, on = found.salon, date(2026, 10, 1)
    salon.settings.change(address="見本県例田市見本町1-2", phone="000-000-0000")
    salon.cashbook.set_opening(place_id=found.account("safe"), amount=50_000, on=on)
    program = salon.products.programs()[0].id
    salon.cashbook.cash_in(place_id=found.account("safe"), account_id=found.account("fees"), amount=800,
                           summary="折り紙教室 参加費", on=date(2026, 10, 16), program_id=program)
    salon.cashbook.cash_in(place_id=found.account("safe"), account_id=found.account("donations"), amount=3_000,
                           summary="寄付", counterpart="仮野 寄付", on=date(2026, 11, 10))


def _grants(found: GrantSalon) -> None:
    salon = found.salon
    program = salon.products.programs()[0].id
    code = found.account
    found.foundation = salon.grants.save(Grant(
        0, "見本助成財団", "居場所づくり助成", *FOUNDATION_PERIOD, number="R8-0123", program_ids=(program,),
        decided_on=date(2026, 9, 20), amount=60_000, min_sessions=3, min_average=5,
        publicity="この事業は、見本助成財団の助成を受けて実施しました。", lines=(
            GrantLine(0, 1, "助成金", 60_000, side=grants.INCOME_SIDE, source=grants.FROM_GRANT),
            GrantLine(0, 2, "参加費", 1_000, side=grants.INCOME_SIDE, account_ids=(code("fees"),)),
            GrantLine(0, 3, "自己負担", 5_000, side=grants.INCOME_SIDE, source=grants.FROM_OWN),
            GrantLine(0, 1, "謝礼", 20_000, account_ids=(code("honoraria"),)),
            GrantLine(0, 2, "材料費", 30_000, 35_000, account_ids=(code("supplies"), code("food"))),
            GrantLine(0, 3, "会場費", 10_000, 5_000, account_ids=(code("rent"),), note="団地集会所"))))
    found.city = salon.grants.save(Grant(
        0, "見本市", "ふれあい補助金", *CITY_PERIOD, addressee="見本市長 様", amount=30_000, paid=grants.ACTUALS,
        rate=Fraction(3, 4), cap=25_000, rounding=1_000, unit=1_000, lines=(
            GrantLine(0, 1, "需用費", 24_000, account_ids=(code("supplies"), code("food"))),
            GrantLine(0, 2, "役務費", 16_000, account_ids=(code("communication"),)))))
    for grant_id in (found.foundation, found.city):
        for line in salon.grants.get(grant_id).lines:
            found.lines[grant_id, line.name] = line.id
    salon.grants.receive(found.foundation, amount=60_000, on=date(2026, 10, 2), place_id=code("bank"))


def _receipts(found: GrantSalon, folder: Path) -> None:
    salon, one, two, code = found.salon, found.foundation, found.city, found.account
    program = salon.products.programs()[0].id
    teacher = [found.spend("例田 花子", "折り紙教室 講師謝礼", day, ExpenseLine(
        0, code("honoraria"), 5_000, "", program, (found.share(one, "謝礼", 5_000),)))
        for day in (date(2026, 10, 16), date(2026, 10, 30), date(2026, 11, 6))]
    rent = [found.spend("見本団地自治会", "集会所 使用料", day, ExpenseLine(
        0, code("rent"), 2_000, "", program, (found.share(one, "会場費", 2_000),)))
        for day in (date(2026, 10, 16), date(2026, 10, 30))]
    paper = found.spend(
        "文具の例田屋", "折り紙・画用紙", date(2026, 10, 9),
        ExpenseLine(0, code("supplies"), 6_480, "折り紙・画用紙", program, (found.share(one, "材料費", 6_480),)),
        ExpenseLine(0, code("food"), 1_296, "お茶うけ", program, (Share(1_296),)), evidence=grants.SLIP)
    both = found.spend(
        "見本印刷センター", "会報と教室の用紙", date(2026, 11, 9), ExpenseLine(0, code("supplies"), 12_345, "", program, (
            found.share(one, "材料費", 6_000), found.share(two, "需用費", 4_345))))
    stamps = found.spend("見本郵便局", "切手・はがき", date(2026, 11, 12), ExpenseLine(
        0, code("communication"), 8_400, "", None, (found.share(two, "役務費", 8_400),)), addressee=grants.TO_BLANK)
    lent = found.spend("見本マート", "お茶会の菓子", date(2026, 11, 13), ExpenseLine(
        0, code("food"), 1_999, "", None, (found.share(two, "需用費", 1_999),)), method=grants.BY_HELPER,
        helper_id=found.made.ids["例田 花子"], paid_on=date(2026, 11, 20))
    later = found.spend("例田工務店", "看板の修理", date(2026, 11, 20), ExpenseLine(
        0, code("supplies"), 3_300, "", program, (found.share(one, "材料費", 3_300),)), method=grants.UNPAID, paid_on=None,
        place_id=None, evidence=grants.INVOICE)
    salon.expenses.number_all(one)
    salon.expenses.number_all(two)
    folder.mkdir()
    for at, expense in enumerate((teacher[0], paper, both)):
        salon.attachments.add(_picture(folder / f"receipt{at}.png", expense), expense_id=expense.id)
    (folder / "stamps.pdf").write_bytes(PDF)
    salon.attachments.add(folder / "stamps.pdf", expense_id=stamps.id)
    assert rent and lent and later


def _picture(path: Path, expense: Expense) -> Path:
    """A slip of paper with a few lines on it."""
    image = Image.new("L", (300, 420), 250)
    draw = ImageDraw.Draw(image)
    draw.rectangle((8, 8, 291, 411), outline=120)
    for at in range(6):
        draw.line((30, 120 + 30 * at, 270 - 20 * (at % 3), 120 + 30 * at), fill=90, width=3)
    draw.text((90, 40), f"{expense.amount:,}", fill=0, font_size=36)
    image.save(path)
    return path
