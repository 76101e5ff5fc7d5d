"""買いもの代行 on paper: one week counted by hand, the same in each document and format; other people's money never as
sales, no name where none may stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from salon_app.__main__ import main
from salon_app.model import errands
from salon_app.reports import ReportOptions
from salon_app.reports.kit.csv import render_csv
from salon_app.reports.kit.model import Columns, ReportModel, Table
from salon_app.reports.kit.pdf import render_pdf
from salon_app.reports.kit.values import plain
from salon_app.reports.kit.xlsx import render_xlsx
from salon_app.services.figures.attendance import Heads
from salon_app.services.figures.shopping import DELIVERED, REQUESTED, SETTLED, UNWANTED
from tests.conftest import FixedClock
from tests.reports.errand_salon import GREENGROCER, NEIGHBOURS, NOVEMBER, ErrandSalon, errand_salon
from tests.reports.kit.reading import Workbook, pages

OCTOBER = (date(2026, 10, 1), date(2026, 10, 31))
ASKING = ("見本太郎", *(name.replace(" ", "") for name, _, _ in NEIGHBOURS))


@pytest.fixture
def made(tmp_path: Path, fixed_clock: FixedClock) -> Iterator[ErrandSalon]:
    with errand_salon(tmp_path / "salon", fixed_clock) as made:
        yield made


def report(made: ErrandSalon, key: str, span: tuple[date, date] = NOVEMBER, **options: Any) -> tuple[ReportModel, ...]:
    """A document's models."""
    return made.salon.report(key, ReportOptions(*span, **options))


def words(*models: ReportModel) -> str:
    """Everything on paper, without blanks."""
    return "".join("".join(pages(render_pdf(models))).split())


def table(model: ReportModel, key: str) -> Table:
    """One table of a document."""
    blocks = [*model.blocks, *(one for block in model.blocks if isinstance(block, Columns) for column in block.columns
                               for one in column)]
    return next(block for block in blocks if isinstance(block, Table) and block.key == key)


def cell(model: ReportModel, key: str, row: str, column: str) -> object:
    """The plain value in a row whose first text (or label, or key) is `row`."""
    found = table(model, key)
    at = next(index for index, one in enumerate(found.columns) if one.key == column)
    for line in found.rows:
        if row in (line.key, line.label, *(value for value in line.cells if isinstance(value, str))):
            return plain(line.cells[at])
    raise KeyError(row)


def column(model: ReportModel, key: str, name: str) -> list[object]:
    """The plain values of a column."""
    found = table(model, key)
    at = next(index for index, one in enumerate(found.columns) if one.key == name)
    return [plain(row.cells[at]) for row in found.rows]


# figures


def test_the_week_counted_by_hand(made: ErrandSalon) -> None:
    found = made.salon.figures.errands(*NOVEMBER)
    total, money = found.total, found.total.money
    assert (total.requests, total.delivered) == (Heads(8, 4), Heads(5, 3))  # the first was asked for in October
    assert (total.not_home, total.unwanted, total.settled) == (1, 1, 5)
    assert (total.cancelled, total.referred, total.duplicates) == (1, 1, 1)
    assert total.average_days == Decimal("1.0")  # 3 + 0 + 2 + 0 + 0 days over 5
    assert (money.deposited, money.added, money.paid, money.bought_back, money.refunded) == (9_500, 1_900, 6_968, 500, 3_132)
    assert (money.fee, money.tickets, money.ticket_yen, money.income) == (300, 1, 100, 400)
    assert (money.helper_advance, money.till_advance, money.shop_credit) == (700, 500, 1_500)
    assert (money.payouts, dict(found.payouts_paid)) == (250, {made.hanako: 100})
    assert (found.before, found.before + money.held) == (3_000, 4_500)
    assert [one.id for one in found.waiting] == [made.ids["out"], made.ids["owing"]]
    assert {one.id: one.held for one in found.waiting} == {made.ids["out"]: 5_000, made.ids["owing"]: -500}


def test_each_figure_has_its_rows(made: ErrandSalon) -> None:
    found = made.salon.figures.errands(*NOVEMBER)
    for what, count in ((REQUESTED, 8), (DELIVERED, 5), (errands.NOT_HOME, 1), (UNWANTED, 1), (SETTLED, 5),
                        (errands.CANCELLED, 1), (errands.REFERRED, 1), (errands.DUPLICATE, 1)):
        assert len(found.rows(what)) == count, what
    assert found.rows(errands.DUPLICATE) == (made.ids["duplicate"],)
    assert found.rows(DELIVERED, helper_id=made.hanako) == (made.ids["overnight"], made.ids["not_home"])
    market = next(one.shop_id for one in found.errands if one.id == made.ids["out"])
    assert len(found.rows(REQUESTED, shop_id=market)) == found.shops[market].requests.total == 4
    custody = made.salon.cashbook.account_id("custody")
    for fields, total in ((("paid",), 6_968), (("deposited", "added"), -11_400), (("refunded",), 3_132)):
        moved = [made.salon.cashbook.movement(one) for one in found.movements(*fields)]
        assert sum(leg.amount for one in moved for leg in one.legs if leg.account_id == custody) == total, fields


def test_months_add_up_to_the_whole_but_for_different_people(made: ErrandSalon) -> None:
    whole = made.salon.figures.errands(date(2026, 10, 1), NOVEMBER[1])
    october, november = made.salon.figures.errands(*OCTOBER), made.salon.figures.errands(*NOVEMBER)
    assert whole.months == {OCTOBER[0]: october.total, NOVEMBER[0]: november.total}
    assert whole.total.requests == Heads(9, 4) and october.total.requests == Heads(1, 1)
    assert whole.total.money == type(whole.total.money)(
        *(a + b for a, b in zip(october.total.money, november.total.money, strict=True)))
    assert whole.before == 0 and october.before + october.total.money.held == november.before
    (told,) = october.errands  # as it stood at the end of October
    assert (told.state, told.held, told.delivered_on) == (errands.FUNDED, 3_000, None)


def test_what_was_taken_back_does_not_count(made: ErrandSalon) -> None:
    book = made.salon
    away, owing, unwanted = made.ids["not_home"], made.ids["owing"], made.ids["unwanted"]
    book.settlements.take_back(away, reason="まちがい")
    book.custody.step_back(away, reason="まちがい")  # お届け → 不在
    book.custody.step_back(away, reason="まちがい")  # 不在 → 買いもの中
    book.custody.step_back(owing, reason="まちがい")
    book.settlements.take_back(unwanted, reason="まちがい")
    found = book.figures.errands(*NOVEMBER)
    assert (found.total.delivered.total, found.total.not_home, found.total.settled) == (3, 0, 3)
    assert (found.total.money.tickets, found.total.money.ticket_yen, found.total.money.payouts) == (0, 0, 150)
    states = {one.id: one.state for one in found.errands}
    assert (states[away], states[owing], states[unwanted]) == (errands.SHOPPING, errands.SHOPPING, errands.UNWANTED)
    account = book.cashbook.account_id("custody")
    assert found.before + found.total.money.held == -book.cashbook.balance(account)


def test_two_entries_of_one_person_are_one(made: ErrandSalon) -> None:
    made.salon.people_merging.merge(made.taro, made.fumi)
    found = made.salon.figures.errands(*NOVEMBER)
    assert (found.total.requests, found.total.delivered) == (Heads(8, 3), Heads(5, 2))
    assert {one.name for one in found.errands} == {"見本 太郎", "髙橋 見本", "架空 清"}


def test_tickets_by_the_year_they_were_sold_in(made: ErrandSalon) -> None:
    found = made.salon.figures.tickets(*NOVEMBER)
    (year,) = found.years
    assert (found.sold, found.sold_yen, found.balance, found.unmatched) == (11, 1_100, 1_000, 0)
    assert (year.year, year.sold, year.used, year.unused, year.unused_yen) == (2026, 11, 1, 10, 1_000)
    made.small.clock.set(2027, 4, 5, 10)
    made.salon.payouts.sell_tickets(made.takahashi, 5, by=made.hanako)
    later = made.salon.figures.tickets(date(2027, 4, 1), date(2027, 4, 30))
    assert [(one.year, one.sold, one.used) for one in later.years] == [(2026, 11, 1), (2027, 5, 0)]
    assert not made.salon.figures.tickets(*OCTOBER).ever


# 買いもの代行記録


def test_the_record_in_each_format(made: ErrandSalon, tmp_path: Path) -> None:
    (model,) = models = report(made, "errands")
    assert [plain(one.value) for one in model.kpis] == [8, 5, 6_468, 400]
    assert cell(model, "errands", "total", "received_yen") == 11_400 and cell(model, "errands", "total", "held") == 4_500
    for row in table(model, "errands").rows:
        before, received, spent, fee, refunded, held = (
            plain(row.cells[[one.key for one in table(model, "errands").columns].index(key)])
            for key in ("before", "received_yen", "spent", "fee", "refunded", "held"))
        assert before + received - spent - fee - refunded == held  # type: ignore[operator]  # yen
    assert cell(model, "money", "after", "amount") == 4_500
    assert cell(model, "shops", GREENGROCER, "credit") == 1_500 and cell(model, "shops", "total", "paid") == 6_968
    assert cell(model, "helpers", "例田 一郎", "advanced") == 700 and cell(model, "helpers", "total", "handed") == 100
    assert cell(model, "not_home", "買-0003", "after") == "11/4 にお届け"
    assert all(name in words(model) for name in ASKING)
    book, printed, text = Workbook(render_xlsx(models)), words(model), render_csv(models).data.decode("utf-8-sig")
    for sheet, where, formula, stored in book.cells():
        if isinstance(formula, str) and formula.startswith("="):
            assert book.result(sheet, formula) == Decimal(str(stored)), (sheet, where)
            assert f"{'△' if stored < 0 else ''}{abs(stored):,}" in printed and str(stored) in text, (sheet, where)
    made.salon.close()
    out = tmp_path / "record.csv"
    folder, span = str(made.salon.folder), ("--from", "2026-11-01", "--to", "2026-11-30", "--format", "csv")
    assert main(["--data", folder, "report", "errands", "-o", str(out), *span]) == 0
    lines = out.read_text(encoding="utf-8-sig").splitlines()
    assert [one for one in lines if "買-" in one] == [one for one in text.splitlines() if "買-" in one]
    assert main(["--data", folder, "report", "errands", "-o", str(out), *span, "--without-names"]) == 0
    assert "買-0001" in out.read_text(encoding="utf-8-sig") and "太郎" not in out.read_text(encoding="utf-8-sig")
    assert main(["--data", folder, "report", "custody", "-o", str(out), *span]) == 0
    assert "預-0009" in out.read_text(encoding="utf-8-sig")


def test_for_funders_nobody_is_named(made: ErrandSalon) -> None:
    (model,) = report(made, "errands", names=False)
    printed = words(model)
    assert not any(name in printed for name in (*ASKING, "見本花子", "例田一郎", "号棟"))
    assert [plain(one.value) for one in model.kpis] == [8, 5, 6_468, 400]
    assert "呼び鈴" not in printed and "お名前が載っています" not in printed


# 預り金残高一覧


def test_the_list_of_money_held_agrees_with_the_books(made: ErrandSalon) -> None:
    (model,) = report(made, "custody")
    assert model.period == "令和8年11月9日 現在"  # the month is not over
    assert column(model, "people", "amount") == [-500, 5_000, 4_500]
    assert column(model, "people", "late") == ["", "●", None] and "見本 花子" in column(model, "people", "helper")
    assert (cell(model, "agreement", "off", "amount"), cell(model, "agreement", "off_book", "amount")) == (0, 0)
    assert column(model, "owed", "amount") == [500, 150, 650]
    assert cell(model, "moves", "total", "balance") == 4_500 and cell(model, "moves", "carried", "balance") == 3_000
    assert (cell(model, "moves", "total", "money_in"), cell(model, "moves", "total", "money_out")) == (11_900, 10_400)
    assert [slip for slip in column(model, "moves", "slip") if slip] == [f"預-{number:04d}" for number in range(2, 10)]
    (before,) = report(made, "custody", OCTOBER)
    assert column(before, "people", "bag") == [3_000, 3_000] and column(before, "people", "days") == [1, None]
    assert cell(before, "agreement", "off", "amount") == 0
    with made.salon.services.uow.read():  # on 5 November the shop had not been paid, but nobody's money was held
        (fifth,) = report(made, "custody", (date(2026, 11, 5), date(2026, 11, 5)))
    assert "お預かりしているお金はありません。" in words(fifth).replace("　", "")
    assert column(fifth, "owed", "amount") == [1_500, 100, 150, 1_750]


# the other papers


def test_the_days_sheet_tells_money_held_apart_and_never_changes(made: ErrandSalon) -> None:
    def sheet(day: date) -> ReportModel:
        (model,) = report(made, "sales-daily", (day, day))
        return model

    second, sixth = sheet(date(2026, 11, 2)), sheet(date(2026, 11, 6))
    assert cell(second, "goods", "total", "amount") == 600  # coffee: nothing of the errands
    assert cell(second, "places", "預り金の袋（1名分）※", "amount") == 1_200
    assert column(second, "moves", "text") == ["手数料 2件", "利用券の販売 1件", None]
    assert cell(sixth, "places", "持ち出し中の預り金（1名分）※", "amount") == 5_000
    assert column(sixth, "moves", "text") == ["担当への謝礼 1件", "店への支払い 1件", None]
    for model, told in ((second, "お預りは1名分1,200円。すべて今日から。"), (sixth, "不足（あとでいただくお金）は1名分500円。")):
        assert told in words(model) and not any(name in words(model) for name in ASKING)
    book = made.salon
    made.small.clock.set(2026, 11, 9, 11)
    book.custody.receive(made.ids["owing"], 600, on=date(2026, 11, 6), by=made.hanako)  # typed later, for the closed day
    book.settlements.settle(made.ids["owing"], by=made.ichiro)
    assert sheet(date(2026, 11, 6)) == replace(sixth, made_at=made.small.clock.local(made.small.clock.now()))
    made.small.open(date(2026, 11, 9), hour=11, minute=30)
    assert "いちばん古いものは3日前から。" in words(sheet(date(2026, 11, 9)))


def test_the_cash_book_says_what_an_errands_money_was(made: ErrandSalon) -> None:
    till = made.salon.cashbook.account_id("till")
    (model,) = report(made, "cashbook", place_id=till)
    lines = list(zip(column(model, "book2026-11", "account"), column(model, "book2026-11", "text"),
                     column(model, "book2026-11", "money_in"), column(model, "book2026-11", "money_out"), strict=True))
    for line in (("買いもの代行の手数料", "買-0001 手数料", 100, None), ("預り金", "買-0004 代金（立替）", None, 500),
                 ("仕入", "買-0004 サロンが買い取った代金", None, 500), ("預り金の袋", "買-0004 精算の残り", 500, None),
                 ("店に後払い", "買-0008 店への支払い", None, 1_500), ("謝礼の未払い", "買いもの代行の謝礼", None, 100)):
        assert line in lines
    assert [line for line in lines if line[0] == "売上"] == [("売上", "現金の会計 1件（取消・返品を含む）", 600, None)]
    (bag,) = report(made, "cashbook", place_id=made.salon.cashbook.account_id("custody_bag"))
    assert ("△100" in words(bag)) and cell(bag, "book2026-11", "total", "balance") == 0
    made.salon.settlements.take_back(made.ids["overnight"], reason="まちがい")
    (after,) = report(made, "cashbook", place_id=till)
    assert -100 in column(after, "book2026-11", "money_in")  # 手数料 taken back: a negative 入金


def test_reversals_stand_in_the_record_of_corrections(made: ErrandSalon) -> None:
    (model,) = report(made, "corrections")
    assert column(model, "errands", "text") == ["買-0010 追加の預り金"]
    assert column(model, "errands", "reason") == ["別の方の分だった"] and column(model, "errands", "amount") == [100]
    assert not any(name in words(model) for name in ASKING)


def test_month_year_and_activity_have_errands_without_names(made: ErrandSalon) -> None:
    (month,) = report(made, "sales-monthly")
    assert column(month, "errands", "count") == [8, 4, 5, 1, 6_468, 400, 250, 4_500]
    assert cell(month, "products", "total", "amount") == 600
    (year,) = report(made, "sales-yearly")
    (activity,) = report(made, "activity", (date(2026, 10, 1), NOVEMBER[1]))
    for model in (year, activity):
        assert column(model, "errand_months", "requests") == [1, 8, 9]
        assert column(model, "errand_months", "people") == [1, 4, 4] and column(model, "errand_months", "fee") == [0, 400, 400]
    assert not any(name in words(month, year, activity) for name in ASKING)
