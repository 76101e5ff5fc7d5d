"""報告のあと: what was handed in is kept, and where the books say something else later, each figure that differs is named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from salon_app.reports import ReportOptions
from salon_app.services.grants.values import ExpenseLine, HandedIn, Share
from tests.conftest import FixedClock
from tests.reports.grant_salon import FOUNDATION_PERIOD, GrantSalon, grant_salon

TODAY = date(2026, 11, 30)


@pytest.fixture
def made(tmp_path: Path, fixed_clock: FixedClock) -> Iterator[GrantSalon]:
    with grant_salon(tmp_path / "salon", fixed_clock) as made:
        made.salon.grants.report(made.foundation, on=TODAY)
        yield made


def changed(made: GrantSalon) -> list[str]:
    return [one.sentence for one in made.salon.grant_lens.of(made.foundation).changed]


def basis(made: GrantSalon, key: str, start: date = FOUNDATION_PERIOD[0]) -> str:
    return "".join(made.salon.report(key, ReportOptions(start, FOUNDATION_PERIOD[1], grant_id=made.foundation))[0].basis)


def test_what_was_handed_in_is_kept_until_it_is_worked_on_again(made: GrantSalon) -> None:
    service = made.salon.grants
    kept = HandedIn(income=60_800, others=800, eligible=34_780, own=2_000, excluded=1_296, granted=34_780, back=25_220,
                    sessions=3, visits=19, people=8, helpers=1)
    found = service.get(made.foundation).handed_in
    assert found == kept and changed(made) == [] and "報告したものと" not in basis(made, "grant-finance")
    service.save(replace(service.get(made.foundation), contact="見本課"))
    assert service.get(made.foundation).handed_in == kept
    service.reopen(made.foundation, reason="差し替え")
    assert service.get(made.foundation).handed_in is None
    made.salon.audit.undo()
    assert service.get(made.foundation).handed_in == kept
    service.put_away(made.foundation)
    assert service.get(made.foundation).handed_in == kept


def test_each_figure_that_differs_is_named_with_what_was_reported(made: GrantSalon) -> None:
    found_before = made.salon.checks.run().problems
    salon, program, supplies = made.salon, made.salon.products.programs()[0].id, made.account("supplies")
    tape = made.spend("文具の例田屋", "テープ", date(2026, 11, 20), ExpenseLine(0, supplies, 1_200, "", program))
    made.spend("文具の例田屋", "はさみ", date(2026, 11, 20), ExpenseLine(0, supplies, 300, "", program, (Share(300),)))
    salon.cashbook.cash_in(place_id=made.account("safe"), account_id=made.account("fees"), amount=200,
                           summary="折り紙教室 参加費", on=TODAY, program_id=program)
    third = made.made.sessions["折り紙教室", date(2026, 11, 6)]
    salon.attendance.mark(third, made.made.ids["𠮷田 見本"], reason="あとで分かった")
    salon.attendance.unmark(third, made.made.ids["見本 桜"], reason="まちがい")
    salon.attendance.count_unnamed(third, men=0, women=0, children=0, others=1, reason="まちがい")
    money = ["参加費などの収入が 200円 ふえました（報告 800円、いま 1,000円）。",
             "自己負担が 1,200円 ふえました（報告 2,000円、いま 3,200円）。",
             "対象外が 300円 ふえました（報告 1,296円、いま 1,596円）。"]
    money.insert(0, "収入合計が 200円 ふえました（報告 60,800円、いま 61,000円）。")
    people = "参加者の延べが 2名 へりました（報告 19名、いま 17名）。"
    assert changed(made) == [*money, people]
    differs = "令和8年11月30日に報告したものとちがいます。"
    assert f"{differs}{''.join(money)}増減" in basis(made, "grant-finance")
    assert f"{differs}{''.join(money[2:])}年月日は" in basis(made, "payment-list")
    assert f"{differs}{people}「実」は" in basis(made, "grant-activity")
    assert "報告したもの" not in basis(made, "grant-finance", date(2026, 11, 1)), "a part of the period was not handed in"
    assert salon.checks.run().problems == found_before, "it is no damage"
    salon.expenses.take_back(tape.id, reason="二重")
    assert not any("自己負担" in one for one in changed(made))
    salon.grants.reopen(made.foundation, reason="差し替え")
    salon.grants.report(made.foundation, on=TODAY)
    assert changed(made) == [] and "報告したもの" not in basis(made, "grant-finance"), "what is handed in anew counts"


def test_what_a_report_leads_to_is_no_surprise(made: GrantSalon) -> None:
    """返納 as it was reported: the new 収支決算書 has less income, and says so; nobody is warned."""
    service, bank = made.salon.grants, made.account("bank")
    service.give_back(made.foundation, amount=25_220, on=TODAY, place_id=bank)
    assert changed(made) == [] and "収入合計が 2" in basis(made, "grant-finance")
    made.salon.audit.undo()
    service.give_back(made.foundation, amount=30_000, on=TODAY, place_id=bank)
    assert "返納が 4,780円 ふえました（報告 25,220円、いま 30,000円）。" in changed(made)
