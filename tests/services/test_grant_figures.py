"""助成金の収支, the lens and the year's statement: figures that can be counted by hand, each with its rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from salon_app.model import grants
from salon_app.model.problems import RuleProblem
from salon_app.services.figures import FinanceLine, GrantFinance
from salon_app.services.grants.values import ExpenseLine, Grant, NewExpense
from tests.conftest import FixedClock
from tests.reports.grant_salon import GrantSalon, grant_salon

YEAR = (date(2026, 4, 1), date(2027, 3, 31))
YEAR_PARTS = ((date(2026, 10, 1), date(2026, 10, 31)), (date(2026, 11, 1), date(2026, 11, 30)))


@pytest.fixture
def papers(tmp_path: Path, fixed_clock: FixedClock) -> Iterator[GrantSalon]:
    """Two grants with their receipts, on 30 November 2026."""
    with grant_salon(tmp_path / "salon", fixed_clock) as made:
        yield made


def amounts(lines: tuple[FinanceLine, ...]) -> dict[str, int]:
    """決算額 by name."""
    return {line.name: line.amount for line in lines}


def rows_agree(finance: GrantFinance) -> bool:
    """Whether each figure is the sum of its rows; 自己負担 as income and an award not paid yet have none."""
    lines = [*finance.income, *finance.expenses, finance.own, finance.excluded]
    return all(sum(row.amount for row in line.rows) == line.amount for line in lines
               if line.rows or line.source == grants.FROM_ACCOUNTS)


def test_a_grant_takes_only_its_own(papers: GrantSalon) -> None:
    found = papers.salon.figures.grant_finance(papers.foundation)
    assert amounts(found.expenses) == {"謝礼": 15_000, "材料費": 6_480 + 6_000 + 3_300, "会場費": 4_000}
    assert (found.own.amount, found.excluded.amount) == (12_345 - 6_000 - 4_345, 1_296)
    assert (found.eligible, found.unpaid, found.spent) == (34_780, 3_300, 38_076)
    material = found.expenses[1]
    assert (material.budget, material.current, material.left, material.unpaid) == (30_000, 35_000, 19_220, 3_300)
    assert amounts(found.income) == {"助成金": 60_000, "参加費": 800, "自己負担": 0}
    assert (found.granted, found.received, found.to_return) == (34_780, 60_000, 25_220)
    assert [row.whole for row in material.rows] == [6_480, 12_345, 3_300] and rows_agree(found)
    assert {row.number.count("-") for line in found.expenses for row in line.rows} == {1}
    part = papers.salon.figures.grant_finance(papers.foundation, date(2026, 11, 1), date(2026, 11, 30))
    assert (part.eligible, part.received, part.to_return) == (14_300, 0, 0)
    with pytest.raises(RuleProblem):
        papers.salon.figures.grant_finance(99)


def test_rate_cap_and_rounding_are_the_funders(papers: GrantSalon) -> None:
    salon = papers.salon
    found = salon.figures.grant_finance(papers.city)
    assert (found.eligible, found.granted, found.to_return) == (14_744, 11_000, 0)  # 3/4, 千円未満切捨て; 精算払い
    assert found.own.amount == 2_000 and rows_agree(found)  # all 事業; what the foundation bears is not 自己負担
    salon.grants.save(replace(salon.grants.get(papers.city), cap=9_500))
    assert salon.figures.grant_finance(papers.city).granted == 9_500
    assert salon.figures.grant_finance(papers.city).income[0].amount == 9_500  # expected, nothing came yet
    salon.grants.receive(papers.city, amount=9_000, on=date(2026, 11, 30), place_id=papers.account("bank"))
    assert salon.figures.grant_finance(papers.city).income[0].amount == 9_000


def test_several_shares_of_one_receipt_have_branch_numbers(papers: GrantSalon) -> None:
    to = papers.share
    papers.spend("見本商店", "茶菓と用紙", date(2026, 10, 20), *(
        ExpenseLine(0, papers.account("food"), yen, words, None, (to(papers.foundation, "材料費", yen),))
        for words, yen in (("茶菓", 300), ("用紙", 200))))
    papers.salon.expenses.number_all(papers.foundation)
    rows = [row for line in papers.salon.figures.grant_finance(papers.foundation).expenses for row in line.rows
            if row.payee == "見本商店"]
    first = rows[0].number.rpartition("-")[0]
    assert [row.number for row in rows] == [f"{first}-1", f"{first}-2"] and first.count("-") == 1


def test_spending_without_a_receipt_counts_once(papers: GrantSalon) -> None:
    """A 出金 of the grant's 事業 is 自己負担, and still is after it became an expense, went back and stands again."""
    salon, safe = papers.salon, papers.account("safe")
    program = salon.products.programs()[0].id
    movement = salon.cashbook.cash_out(place_id=safe, account_id=papers.account("supplies"), amount=700, summary="電球",
                                       on=date(2026, 11, 28), program_id=program)

    def own() -> int:
        return salon.figures.grant_finance(papers.foundation).own.amount

    assert own() == 2_700
    expense = salon.expenses.adopt(movement, replace(salon.expenses.proposed(movement), payee="例田電器"))
    assert own() == 2_700
    salon.expenses.take_back(expense, reason="金額まちがい")
    assert own() == 2_000
    salon.audit.undo()
    assert own() == 2_700


def test_the_fee_of_a_transfer_is_borne_by_the_salon_itself(papers: GrantSalon) -> None:
    salon, program = papers.salon, papers.salon.products.programs()[0].id
    before = salon.figures.grant_finance(papers.foundation)
    bank, share = papers.account("bank"), papers.share(papers.foundation, "材料費", 1_000)
    line = ExpenseLine(0, papers.account("supplies"), 1_000, "色紙", program, (share,))
    new = NewExpense("例田紙店", (line,), "色紙", receipt_on=date(2026, 11, 20), place_id=bank, transfer_fee=220)
    expense_id = salon.expenses.record(new)
    later = salon.expenses.record(replace(new, payee="架空紙店", method=grants.UNPAID, place_id=None, transfer_fee=0))
    salon.expenses.pay(later, place_id=bank, on=date(2026, 11, 30), transfer_fee=330)
    after = salon.figures.grant_finance(papers.foundation)
    assert (after.eligible - before.eligible, after.own.amount - before.own.amount) == (2_000, 550)
    fees = [row for row in after.own.rows if row.summary == "振込手数料"]
    assert [(row.amount, row.payee, row.expense_id) for row in fees] == [(220, "例田紙店", expense_id), (330, "架空紙店", later)]
    assert rows_agree(after)
    for one in (expense_id, later):
        salon.expenses.take_back(one, reason="まちがい")
    assert salon.figures.grant_finance(papers.foundation) == before


def test_the_whole_salon_agrees_with_the_ledger(papers: GrantSalon) -> None:
    found = papers.salon.figures.grant_finance(None, *YEAR)
    statement = papers.salon.figures.statement(*YEAR)
    assert rows_agree(found) and amounts(found.income)["助成金"] == 60_000
    assert (found.opening, found.entered) == (0, 50_000) and found.opening + found.balance + found.entered == found.closing
    assert (found.balance, found.closing) == (statement.change, statement.net_assets)
    late = next(line for line in found.expenses if line.unpaid)
    assert (late.name, late.unpaid, statement.liabilities_total) == ("消耗品費", 3_300, 3_300)
    with pytest.raises(ValueError, match="period"):
        papers.salon.figures.grant_finance(None)
    papers.salon.expenses.take_back(papers.salon.expenses.unpaid()[0].id, reason="二重の入力")
    after = papers.salon.figures.grant_finance(None, *YEAR)
    assert rows_agree(after) and not any(line.unpaid for line in after.expenses)
    assert after.balance == found.balance + 3_300


def test_the_statement_of_an_npo(papers: GrantSalon) -> None:
    salon = papers.salon
    program = salon.products.programs()[0].id
    salon.cashbook.cash_out(place_id=papers.account("bank"), account_id=papers.account("wages"), amount=9_000, summary="給料",
                            on=date(2026, 11, 25))
    salon.cashbook.cash_in(place_id=papers.account("bank"), account_id=papers.account("designated"), amount=20_000,
                           summary="指定管理料", on=date(2026, 11, 25))
    found = salon.figures.statement(*YEAR)
    income = {group.key: group.total for group in found.income}
    assert income == {"donations": 3_000, "grants": 60_000, "business": 20_800}
    assert {group.program_id for group in found.programme} == {program}
    assert {(group.key, group.total) for group in found.management} == {("people", 9_000), ("costs", 10_399)}
    assert found.assets_total == found.liabilities_total + found.closing
    assert [(one.amount, one.people) for one in found.liabilities] == [(3_300, 0)]  # a bill of a shop
    donations = next(one for one in salon.cashbook.accounts("income") if one.code == "donations")
    salon.cashbook.save_account(account_id=donations.id, name=donations.name, npo_group="other")
    assert {group.key for group in salon.figures.statement(*YEAR).income} == {"grants", "business", "other"}


def test_what_is_left_of_a_grant_goes_into_the_next_year(papers: GrantSalon) -> None:
    salon = papers.salon
    october, november = (date(2026, 10, 1), date(2026, 10, 31)), (date(2026, 11, 1), date(2026, 11, 30))
    salon.grants.give_back(papers.foundation, amount=5_000, on=date(2026, 11, 30), place_id=papers.account("bank"))
    first, = salon.figures.statement(*october).restricted
    second, = salon.figures.statement(*november).restricted
    assert (first.opening, first.increase, first.decrease, first.closing) == (0, 60_000, 20_480, 39_520)
    assert (second.opening, second.increase, second.decrease, second.closing) == (39_520, 0, 19_300, 20_220)
    assert second.returned == 5_000  # the city's money has not come: nothing of it is kept


def test_what_was_left_at_the_end_of_a_year_stays_so_when_an_entry_of_it_is_taken_back(papers: GrantSalon) -> None:
    """Mirrors are of today: the year before keeps what its 活動計算書 says, and its 期末残高 is the next 期首残高."""
    salon, october = papers.salon, (date(2026, 10, 1), date(2026, 10, 31))
    november = (date(2026, 11, 1), date(2026, 11, 30))
    printed = salon.figures.statement(*october)
    paper = next(one for one in salon.expenses.between(*october) if one.payee == "文具の例田屋")
    salon.expenses.take_back(paper.id, reason="二重の入力")
    assert salon.figures.statement(*october) == printed
    for one in salon.grants.money(papers.foundation):
        salon.grants.take_back_money(one.id, reason="別の助成金だった")
    assert salon.figures.statement(*october) == printed
    second, = salon.figures.statement(*november).restricted
    assert (second.opening, second.increase, second.closing) == (printed.restricted[0].closing, -60_000, 0)
    salon.audit.undo()
    assert salon.figures.statement(*november).restricted[0].increase == 0
    whole = salon.figures.grant_finance(papers.foundation)
    assert whole.eligible == 34_780 - 6_480  # the grant itself never bought it
    assert amounts(salon.figures.grant_finance(papers.foundation, *november).income)["助成金の残り（前から）"] == 60_000 - 14_000


def test_what_was_carried_in_can_be_spent_beside_the_award(papers: GrantSalon) -> None:
    salon = papers.salon
    salon.grants.carry(papers.foundation, kind=grants.CARRIED_IN, amount=30_000, on=date(2026, 10, 1))
    desk = ExpenseLine(0, papers.account("supplies"), 50_220, "机", None, (papers.share(papers.foundation, "材料費", 50_220),))
    papers.spend("架空家具", "机", date(2026, 11, 25), desk, place_id=papers.account("bank"))
    found = salon.figures.grant_finance(papers.foundation)
    assert (found.eligible, found.granted, found.to_return) == (85_000, 85_000, 5_000)  # of 60,000 + 30,000
    kept, = salon.figures.statement(*YEAR).restricted
    assert (kept.increase, kept.decrease, kept.closing) == (90_000, 85_000, 5_000)
    outlines_agree(papers)


def test_only_the_grants_own_period_counts(papers: GrantSalon) -> None:
    """A period that is wider takes no more in, one outside is refused, and a part begins with what the grant had left."""
    figures = papers.salon.figures
    papers.spend("架空商店", "早すぎた布", date(2026, 9, 25), ExpenseLine(
        0, papers.account("supplies"), 5_000, "", None, (papers.share(papers.foundation, "材料費", 5_000),)))
    whole = figures.grant_finance(papers.foundation)
    assert figures.grant_finance(papers.foundation, *YEAR) == whole and whole.eligible == 34_780
    assert figures.grant_expenses(papers.foundation, *YEAR).expenses == whole.expenses
    kept, = figures.statement(*YEAR).restricted
    assert (kept.decrease, kept.closing) == (34_780, whole.to_return)
    with pytest.raises(RuleProblem, match="対象期間"):
        figures.grant_finance(papers.foundation, date(2026, 4, 1), date(2026, 9, 30))
    october, november = (figures.grant_finance(papers.foundation, *YEAR_PARTS[at]) for at in (0, 1))
    assert amounts(october.income) == {"助成金": 60_000, "参加費": 800, "自己負担": 0}
    assert amounts(november.income) == {"助成金の残り（前から）": 39_520, "助成金": 0, "参加費": 0, "自己負担": 0}
    assert (october.to_return, november.to_return) == (0, 0)  # known when it is over
    waiting = figures.grant_finance(papers.city, *YEAR_PARTS[1])
    assert waiting.income[0].amount == 11_000  # nothing came yet: what it comes to
    assert rows_agree(november)


def condition(papers: GrantSalon, **changes: object) -> Grant:
    """The foundation's grant with other conditions."""
    grant = replace(papers.salon.grants.get(papers.foundation), **changes)  # type: ignore[arg-type]
    papers.salon.grants.save(grant)
    return grant


def test_conditions_while_they_can_still_be_met(papers: GrantSalon) -> None:
    lens = papers.salon.grant_lens
    met = lens.of(papers.foundation).meter
    assert (met.held, met.average, met.met, met.words) == (3, 63, True, "")
    condition(papers, min_sessions=5, min_average=8, ends=date(2027, 3, 31))
    short = lens.of(papers.foundation).meter
    assert (short.missing, short.planned, short.needed, short.possible) == (2, 1, 105, True)
    assert short.words == "あと2回、平均あと1.7人" and not short.met
    late = lens.of(papers.foundation, on=date(2027, 4, 1)).meter
    assert (late.possible, late.met) == (False, False)
    condition(papers, min_sessions=None, min_average=8, average_by=grants.BY_MONTH, counts_helpers=True)
    monthly = lens.of(papers.foundation).meter
    assert (monthly.missing, monthly.average, monthly.met) == (0, 100, True)  # 19 people and a helper in 2 months
    condition(papers, average_by=grants.BY_YEAR, min_average=12)
    assert lens.of(papers.foundation).meter.words == "平均あと8.7人"  # 20 in 6 months


def test_what_is_missing_before_the_report(papers: GrantSalon) -> None:
    salon = papers.salon
    lens = salon.grant_lens.of(papers.foundation)
    found = {one.code: one for one in lens.findings}
    assert found.keys() == {"unpaid", "no_picture", "no_words", "no_photos"}
    assert (found["unpaid"].page, found["unpaid"].sentence) == ("expense", "まだ払っていない支出が1件あります（3,300円）。")
    assert (found["no_picture"].page, found["no_picture"].count) == ("expenses", 5)
    assert "25,220円の返納" in lens.return_warning and "11月30日まで" in lens.return_warning
    condition(papers, starts=date(2026, 10, 10), decided_on=date(2026, 10, 20), publicity="", report_due=date(2026, 12, 10))
    grant = salon.grants.get(papers.foundation)
    salon.grants.save(replace(grant, lines=tuple(
        replace(line, revised=100) if line.name == "会場費" else line for line in grant.lines)))
    papers.spend("見本マート", "布", date(2026, 11, 20), ExpenseLine(
        0, papers.account("supplies"), 900, "", None, (papers.share(papers.foundation, "材料費", 900),)),
        evidence=grants.NO_EVIDENCE)
    codes = {one.code for one in salon.grant_lens.of(papers.foundation).findings}
    assert codes >= {"outside", "before_decision", "no_publicity", "due", "over_budget", "no_number", "no_evidence"}
    city = {one.code for one in salon.grant_lens.of(papers.city).findings}
    assert "not_received" not in city and "open_counts" in city  # 精算払い comes afterwards
    outlines_agree(papers)


def test_dates_that_a_funder_would_ask_about(papers: GrantSalon) -> None:
    """Bought before the 交付決定 and used after it; paid outside the 対象期間: as it is typed, and before the report."""
    salon, line = papers.salon, ExpenseLine(0, papers.account("rent"), 2_000, "", None, (
        papers.share(papers.foundation, "会場費", 1_000),))
    condition(papers, decided_on=date(2026, 10, 8), ends=date(2026, 11, 28))
    early = NewExpense("見本団地自治会", (line,), "集会所", receipt_on=date(2026, 9, 20), used_on=date(2026, 10, 20),
                       paid_on=date(2026, 9, 20), place_id=papers.account("bank"))
    late = replace(early, payee="架空会館", receipt_on=date(2026, 11, 27), used_on=None, paid_on=date(2026, 11, 30))
    assert {one.code for one in salon.expenses.warnings(early)} == {"before_decision", "paid", "picture"}
    assert {one.code: one.field for one in salon.expenses.warnings(late)} == {"paid": "paid_on", "picture": "picture"}
    for one in (early, late):
        salon.expenses.record(one)
    found = {one.code: one for one in salon.grant_lens.of(papers.foundation).findings}
    assert (found["before_decision"].count, found["paid_outside"].count) == (1, 2) and "outside" not in found
    assert found["paid_outside"].sentence == "対象期間の外で払った支出が2件あります。助成元のきまりを確かめてください。"


def outlines_agree(papers: GrantSalon) -> None:
    """What lists show of grants is what each one's own page shows."""
    salon = papers.salon
    listed = salon.grant_lens.outlines(salon.grants.all())
    assert len(listed) == 2
    for outline in listed:
        assert outline.finance.grant is not None
        lens = salon.grant_lens.of(outline.finance.grant.id)
        assert outline.meter == lens.meter
        assert outline.finance.expenses == tuple(replace(line, rows=()) for line in lens.finance.expenses)
        for part in ("eligible", "granted", "received", "returned", "carried_in", "carried_out", "to_return"):
            assert getattr(outline.finance, part) == getattr(lens.finance, part)



def test_an_expense_counts_by_the_day_it_was_used(papers: GrantSalon) -> None:
    salon = papers.salon
    early = NewExpense("見本団地自治会", (ExpenseLine(0, papers.account("rent"), 2_000, "", None, (
        papers.share(papers.foundation, "会場費", 1_000),)),), "集会所", receipt_on=date(2026, 9, 20), used_on=date(2026, 10, 5),
        paid_on=date(2026, 9, 20), place_id=papers.account("bank"))
    expense = salon.expenses.record(early)
    found = salon.figures.grant_finance(papers.foundation)
    row, = (row for row in found.expenses[2].rows if row.expense_id == expense)
    assert (row.day, row.amount, row.whole) == (date(2026, 10, 5), 1_000, 2_000)
    booked = salon.figures.grant_finance(None, date(2026, 9, 1), date(2026, 9, 30))  # the salon's own by the ledger
    assert amounts(booked.expenses) == {"会場費": 2_000}
