"""助成金: the award with its budget lines, and the money that comes, goes back and is carried over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from salon_app.model import grants
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.salon import Salon
from salon_app.services.grants.values import GrantLine
from tests.services.granted import TODAY, Granted, granted


@pytest.fixture
def books(salon: Salon) -> Granted:
    return granted(salon)


def test_a_grant_is_kept_as_it_was_typed_and_its_lines_in_the_funders_order(books: Granted) -> None:
    service = books.salon.grants
    grant = service.get(books.year)
    assert (grant.title, grant.rate, grant.rounding) == ("見本財団　ふれあい助成", Fraction(3, 4), 1_000)
    assert [(line.side, line.number, line.current) for line in grant.lines] == [
        ("expense", 1, 200_000), ("expense", 2, 150_000), ("income", 1, 300_000)]
    assert [one.id for one in service.all()] == [books.autumn, books.year]

    first, second, income = grant.lines  # the two change places, one is revised, one is new
    service.save(replace(grant, min_sessions=12, program_ids=(1,), lines=(
        replace(first, number=2), replace(second, number=1, revised=160_000), income, GrantLine(0, 3, "食材費", 5_000))))
    assert [(line.number, line.name, line.current) for line in service.get(books.year).side("expense")] == [
        (1, "謝金", 160_000), (2, "消耗品費", 200_000), (3, "食材費", 5_000)]
    books.salon.audit.undo()
    assert service.get(books.year) == grant
    service.save(replace(grant, lines=(first, income)))
    assert len(service.get(books.year).lines) == 2


def test_what_cannot_be_is_said_beside_its_field(books: Granted) -> None:
    grant = books.salon.grants.get(books.year)
    line = grant.lines[0]
    wrong: tuple[tuple[dict[str, Any], str], ...] = (
        ({"funder": " "}, "funder"), ({"name": ""}, "name"), ({"addressee": "様" * 201}, "addressee"),
        ({"ends": date(2026, 3, 31)}, "ends"), ({"starts": date(1900, 1, 1)}, "starts"), ({"amount": -1}, "amount"),
        ({"cap": 1_000_000_000}, "cap"), ({"rate": Fraction(5, 4)}, "rate"), ({"rate": Fraction(0)}, "rate"),
        ({"rounding": 7}, "rounding"), ({"min_sessions": 1_000}, "min_sessions"), ({"program_ids": (99,)}, "program_ids"),
        ({"lines": (replace(line, name=" "),)}, "lines.0.name"), ({"lines": (line, replace(line, id=0))}, "lines.1.number"),
        ({"lines": (replace(line, number=0),)}, "lines.0.number"), ({"lines": (replace(line, budget=-1),)}, "lines.0.budget"),
        ({"lines": (replace(line, source="grant"),)}, "lines.0.source"),
        ({"lines": (replace(line, account_ids=(books.account("sales"),)),)}, "lines.0.account_ids"),
        ({"lines": tuple(GrantLine(0, number, "費目") for number in range(1, 62))}, "lines"))
    for changes, field in wrong:
        with pytest.raises(InputProblem) as problem:
            books.salon.grants.save(replace(grant, **changes))
        assert problem.value.field == field
    with pytest.raises(RuleProblem, match="画面を開き直して"):
        books.salon.grants.save(replace(grant, lines=(*grant.lines, replace(line, id=99, number=9))))
    with pytest.raises(RuleProblem, match="見つかりません"):
        books.salon.grants.get(99)
    assert books.salon.grants.get(books.year) == grant


def test_a_line_in_use_stays_and_a_reported_grant_is_closed_for_changes(books: Granted) -> None:
    service, expenses = books.salon.grants, books.salon.expenses
    bought = books.record(books.bought(books.line(1_000, books.to(books.year, 1, 800))))
    expenses.number(bought.id, books.year)
    grant = service.get(books.year)
    with pytest.raises(RuleProblem, match="「消耗品費」は使われているので消せません"):
        service.save(replace(grant, lines=grant.lines[1:]))
    with pytest.raises(RuleProblem, match="費目番号は変えられません"):
        service.save(replace(grant, lines=(replace(grant.lines[0], number=7), *grant.lines[1:])))
    assert service.outside(grant) == ()
    assert service.outside(replace(grant, starts=date(2026, 12, 1))) == (
        "11月22日の例の文具店（1,000円）が、対象期間の外になります。",)

    service.report(books.year, on=TODAY)
    reported = service.get(books.year)
    assert (reported.state, reported.reported_on) == (grants.REPORTED, TODAY)
    service.save(replace(reported, contact="見本課"))
    for act in (lambda: service.save(replace(reported, amount=1)), lambda: service.report(books.year, on=TODAY),
                lambda: expenses.share(bought.id, {bought.lines[0].id: ()}),
                lambda: expenses.number(bought.id, books.year, serial=5),
                lambda: expenses.take_back(bought.id, reason="まちがい"),
                lambda: books.record(books.bought(books.line(1_000, books.to(books.year, 1, 1)))),
                lambda: expenses.change(bought.id, replace(books.bought(bought.lines[0]), used_on=date(2026, 10, 1)))):
        with pytest.raises(RuleProblem, match="報告ずみ"):
            act()
    expenses.change(bought.id, replace(books.bought(bought.lines[0]), note="棚の2段目"))  # tells the funder nothing else
    with pytest.raises(InputProblem):
        service.reopen(books.year, reason=" ")
    service.reopen(books.year, reason="差し替え")
    books.salon.audit.undo()
    assert service.get(books.year).reported_on == TODAY
    service.reopen(books.year, reason="差し替え")
    service.put_away(books.autumn)
    assert [one.id for one in service.all()] == [books.year] and len(service.all(with_closed=True)) == 2
    with pytest.raises(RuleProblem, match="しまって"):
        service.receive(books.autumn, amount=1, on=TODAY, place_id=books.account("bank"))
    books.sound()


def test_money_comes_goes_back_and_is_carried_over(books: Granted) -> None:
    service, bank = books.salon.grants, books.account("bank")
    service.receive(books.year, amount=200_000, on=date(2026, 5, 1), place_id=bank, note="前期分")
    service.receive(books.year, amount=100_000, on=TODAY, place_id=bank)
    refused: tuple[tuple[Callable[[], object], str], ...] = (
        (lambda: service.receive(books.year, amount=1, on=TODAY, place_id=bank), "amount"),
        (lambda: service.receive(books.year, amount=0, on=TODAY, place_id=bank), "amount"),
        (lambda: service.give_back(books.year, amount=300_001, on=TODAY, place_id=bank), "amount"),
        (lambda: service.give_back(books.year, amount=1, on=date(2026, 11, 23), place_id=bank), "on"),
        (lambda: service.give_back(books.year, amount=1, on=TODAY, place_id=books.account("carried")), "place"),
        (lambda: service.carry(books.year, kind="lost", amount=1, on=TODAY), "kind"))
    for act, field in refused:
        with pytest.raises(InputProblem) as problem:
            act()
        assert problem.value.field == field
    returned = service.give_back(books.year, amount=250_000, on=TODAY, place_id=bank)
    service.carry(books.year, kind=grants.CARRIED_OUT, amount=20_000, on=TODAY)
    assert [(one.kind, one.amount, one.day) for one in service.money(books.year)] == [
        ("received", 200_000, date(2026, 5, 1)), ("received", 100_000, TODAY), ("returned", 250_000, TODAY),
        ("carried_out", 20_000, TODAY)]
    assert (service.held(books.year), books.book("bank"), books.book("grants")) == (50_000, 50_000, -50_000)
    with pytest.raises(RuleProblem, match="先に返納"):
        service.take_back_money(service.money(books.year)[0].id, reason="二重に書いた")
    service.take_back_money(returned, reason="取りやめ")
    with pytest.raises(RuleProblem, match="もう取り消して"):
        service.take_back_money(returned, reason="取りやめ")
    movement = service.money(books.year)[1].movement_id
    assert movement is not None
    with pytest.raises(RuleProblem, match="「助成金」の画面"):
        books.salon.cashbook.reverse(movement, reason="まちがい")
    books.sound()

    for held, words in ((50_000, "助成金のお金の記録の取消 250,000円"), (50_000, "助成金の繰越 20,000円"),
                        (300_000, "助成金の返納 250,000円"), (200_000, "助成金の入金 100,000円"), (0, "助成金の入金 200,000円")):
        assert books.salon.audit.undo().words == words
        assert service.held(books.year) == books.book("bank") == held
        books.sound()
    assert all(one.taken_back for one in service.money(books.year))


def test_what_was_carried_in_can_go_back_and_what_went_on_cannot(books: Granted) -> None:
    service, bank = books.salon.grants, books.account("bank")
    books.salon.cashbook.set_opening(place_id=bank, amount=30_000, on=TODAY)
    carried = service.carry(books.year, kind=grants.CARRIED_IN, amount=30_000, on=TODAY)
    service.receive(books.year, amount=300_000, on=TODAY, place_id=bank)  # what was carried in is not of this award
    with pytest.raises(InputProblem, match="330,000円です。それより多くは繰り越せません"):
        service.carry(books.year, kind=grants.CARRIED_OUT, amount=330_001, on=TODAY)
    service.carry(books.year, kind=grants.CARRIED_OUT, amount=310_000, on=TODAY)
    with pytest.raises(InputProblem, match="20,000円です。それより多くは返せません"):
        service.give_back(books.year, amount=20_001, on=TODAY, place_id=bank)
    service.give_back(books.year, amount=20_000, on=TODAY, place_id=bank)
    with pytest.raises(RuleProblem, match="先に返納や繰越"):
        service.take_back_money(carried, reason="二重に書いた")
    assert (service.left(books.year), books.book("bank")) == (0, 310_000)
    books.sound()
