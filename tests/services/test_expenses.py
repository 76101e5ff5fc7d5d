"""支出: booked and paid once, shared out to at most its yen, numbered once, and taken back with what hangs on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from salon_app.model import grants
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.salon import Salon
from salon_app.services.days import PlaceCount
from salon_app.services.grants.values import Share
from tests.conftest import FixedClock
from tests.services.granted import TODAY, Granted, granted


@pytest.fixture
def books(salon: Salon) -> Granted:
    return granted(salon)


def test_an_expense_is_in_the_books_at_once_and_paid_once(books: Granted) -> None:
    salon, expenses = books.salon, books.salon.expenses
    till = books.account("till")
    paid = books.record(replace(books.bought(books.line(1_000, program_id=1), books.line(500, code="food", program_id=1)),
                                transfer_fee=220, used_on=date(2026, 12, 24)))
    assert (paid.amount, paid.paid_on, paid.booked_on, paid.evidence_on) == (1_500, TODAY, TODAY, date(2026, 12, 24))
    assert [books.book(code) for code in ("bank", "supplies", "food", "bank_fees")] == [-1_720, 1_000, 500, 220]
    assert paid.movement_id is not None
    assert {leg.program_id for leg in salon.cashbook.movement(paid.movement_id).legs if leg.amount > 0} == {1}

    invoice = books.record(books.unpaid(books.line(2_000)))
    outlay = books.record(replace(books.outlay(books.line(300)), receipt_on=date(2026, 11, 3)))
    assert (outlay.booked_on, books.book("unpaid"), books.book("supplies")) == (date(2026, 11, 3), -2_300, 3_300)
    assert expenses.unpaid() == (outlay, invoice) and expenses.owed_to_helpers() == {books.helper: (outlay,)}
    for expense, changes, field in ((invoice, {"on": date(2026, 11, 21)}, "on"), (invoice, {"place_id": 99}, "place_id"),
                                    (invoice, {"on": date(2026, 11, 23)}, "on"),
                                    (invoice, {"place_id": till, "transfer_fee": 110}, "transfer_fee")):
        asked: dict[str, Any] = {"place_id": books.account("bank"), "on": TODAY, **changes}
        with pytest.raises(InputProblem) as problem:
            expenses.pay(expense.id, **asked)
        assert problem.value.field == field
    expenses.pay(invoice.id, place_id=books.account("bank"), on=TODAY, transfer_fee=330)
    with pytest.raises(RuleProblem, match="もう支払って"):
        expenses.pay(invoice.id, place_id=till, on=TODAY)
    other = salon.people.save(name="見本 太朗").id  # the roster had the volunteer twice
    salon.people_merging.merge(other, books.helper)
    expenses.pay(outlay.id, place_id=till, on=TODAY)
    assert expenses.unpaid() == () and books.book("unpaid") == 0 and books.book("till") == -300
    unpaid = [leg for movement in salon.cashbook.movements(date(2026, 11, 1), TODAY, account_id=books.account("unpaid"))
              for leg in movement.legs if leg.account_id == books.account("unpaid")]
    assert [leg.person_id for leg in unpaid if abs(leg.amount) == 300] == [books.helper] * 2  # as it was booked
    at_once = books.record(replace(books.outlay(books.line(80)), paid_on=TODAY, place_id=till))
    assert at_once.paid_movement_id is not None and books.book("unpaid") == 0
    assert [one.id for one in expenses.between(TODAY, TODAY)] == [invoice.id, at_once.id]
    books.sound()


def test_what_cannot_be_is_said_beside_its_field_and_nothing_is_booked(books: Granted) -> None:
    line = books.line(1_000)
    wrong: tuple[tuple[dict[str, Any], str], ...] = (
        ({"payee": " "}, "payee"), ({"description": "紙" * 201}, "description"), ({"evidence": "letter"}, "evidence"),
        ({"receipt_on": date(2026, 11, 23)}, "receipt_on"), ({"used_on": date(1900, 1, 1)}, "used_on"),
        ({"paid_on": date(2026, 11, 23)}, "paid_on"), ({"lines": ()}, "lines"),
        ({"lines": (replace(line, amount=0),)}, "lines.0.amount"),
        ({"lines": (line, replace(line, amount=9_999_999))}, "lines"),
        ({"lines": (line, replace(line, account_id=books.account("sales")))}, "lines.1.account_id"),
        ({"lines": (replace(line, account_id=books.account("over_short")),)}, "lines.0.account_id"),
        ({"lines": (replace(line, program_id=99),)}, "lines.0.program_id"), ({"place_id": None}, "place_id"),
        ({"place_id": books.account("custody_bag")}, "place_id"), ({"transfer_fee": -1}, "transfer_fee"),
        ({"place_id": books.account("till"), "transfer_fee": 110}, "transfer_fee"),
        ({"method": grants.BY_HELPER, "helper_id": None}, "helper_id"),
        ({"method": grants.BY_HELPER, "helper_id": 99}, "helper_id"),
        ({"method": grants.UNPAID, "place_id": None, "transfer_fee": 110}, "transfer_fee"),
        ({"lines": (replace(line, shares=(books.to(books.year, 1, 800), books.to(books.autumn, 2, 201))),)}, "lines.0.shares"),
        ({"lines": (line, replace(line, shares=(Share(0),)))}, "lines.1.shares"),
        ({"lines": (replace(line, shares=(Share(1, books.year),)),)}, "lines.0.shares"),
        ({"lines": (replace(line, shares=(replace(books.to(books.autumn, 1, 1), grant_id=books.year),)),)}, "lines.0.shares"))
    for changes, field in wrong:
        with pytest.raises(InputProblem) as problem:
            books.salon.expenses.record(replace(books.bought(line), **changes))
        assert problem.value.field == field, changes
    assert "充当の合計が1,001円で、この行の1,000円をこえています。1円へらして" in _refusal(books, 800, 201)
    salon = books.salon
    salon.days.open_day(till=PlaceCount(books.account("till"), 0))
    salon.days.close([PlaceCount(books.account("till"), 0)], float_left=0)
    with pytest.raises(RuleProblem, match="レジはもう締めて"):
        salon.expenses.record(replace(books.bought(), place_id=books.account("till"), paid_on=date(2026, 11, 20)))
    assert salon.expenses.between(date.min, date.max, with_taken_back=True) == () and books.book("supplies") == 0


def _refusal(books: Granted, *yen: int) -> str:
    with pytest.raises(InputProblem) as problem:
        books.record(books.bought(books.line(1_000, books.to(books.year, 1, yen[0]), books.to(books.autumn, 2, yen[1]))))
    return problem.value.sentence


def test_shares_and_numbers_change_freely_and_a_number_stays_with_its_receipt(books: Granted) -> None:
    expenses = books.salon.expenses
    first = books.record(books.bought(books.line(1_000, books.to(books.year, 1, 600), books.to(books.autumn, 2, 300)),
                                      books.line(200, Share(200))))
    assert [line.own for line in first.lines] == [100, 0]
    second, third = (books.record(books.bought(books.line(yen, books.to(books.year, 1, yen)))) for yen in (500, 400))
    assert expenses.number(first.id, books.year) == expenses.number(first.id, books.year) == "1-1"
    assert expenses.number(first.id, books.autumn) == "2-1"
    assert expenses.number_all(books.year) == 2 and expenses.number_all(books.year) == 0
    assert [expenses.get(one.id).numbers[books.year] for one in (first, second, third)] == ["1-1", "1-2", "1-3"]
    for serial in (2, 0, 10_000):
        with pytest.raises(InputProblem) as problem:
            expenses.number(third.id, books.year, serial=serial)
        assert problem.value.field == "serial"
    assert expenses.number(third.id, books.year, serial=7) == "1-7"
    with pytest.raises(InputProblem, match="1-3番は、11月22日の例の文具店の領収書に使いました"):
        expenses.number(second.id, books.year, serial=3)
    assert expenses.number(third.id, books.year, serial=3) == "1-3"  # its own

    (line,) = third.lines
    expenses.share(third.id, {line.id: (books.to(books.year, 2, 100), books.to(books.year, 2, 50))})
    assert [(share.amount, share.grant_id) for share in expenses.get(third.id).lines[0].shares] == [(150, books.year)]
    assert expenses.number(third.id, books.year) == "2-1"  # another 費目, another number
    expenses.share(third.id, {line.id: ()})
    assert expenses.get(third.id).numbers == {} and expenses.get(third.id).lines[0].own == 400
    with pytest.raises(RuleProblem, match="先に充当"):
        expenses.number(third.id, books.year)
    with pytest.raises(RuleProblem, match="画面を開き直して"):
        expenses.share(third.id, {first.lines[0].id: ()})
    assert expenses.between(TODAY, TODAY, grant_id=books.autumn) == (expenses.get(first.id),)
    books.sound()

    for words, number in (("支出の充当の変更", "2-1"), ("領収書番号", None), ("支出の充当の変更", "1-3"), ("領収書番号", "1-7"),
                          ("領収書番号", "1-3"), ("領収書番号", None)):
        assert books.salon.audit.undo().words == words
        assert expenses.get(third.id).numbers.get(books.year) == number
        books.sound()
    assert expenses.number(second.id, books.year) == "1-2"  # what the undone numbering gave it, and nobody else


def test_taking_back_reverses_payment_and_booking_and_the_cash_book_leaves_it_alone(books: Granted) -> None:
    salon, expenses = books.salon, books.salon.expenses
    invoice = books.record(books.unpaid(books.line(2_000, books.to(books.year, 1, 2_000))))
    expenses.number(invoice.id, books.year)
    expenses.pay(invoice.id, place_id=books.account("till"), on=TODAY)
    for movement_id in (expenses.get(invoice.id).movement_id, expenses.get(invoice.id).paid_movement_id):
        assert movement_id is not None
        with pytest.raises(RuleProblem, match="「支出・領収書」の画面"):
            salon.cashbook.reverse(movement_id, reason="まちがい")
    with pytest.raises(InputProblem):
        expenses.take_back(invoice.id, reason=" ")
    assert expenses.take_back(invoice.id, reason="二重に書いた") == 2_000
    gone = expenses.get(invoice.id)
    assert (gone.taken_back_on, gone.taken_back_reason, gone.numbers) == (TODAY, "二重に書いた", {books.year: "1-1"})
    assert [books.book(code) for code in ("till", "unpaid", "supplies")] == [0, 0, 0]
    assert expenses.between(TODAY, TODAY) == () and len(expenses.between(TODAY, TODAY, with_taken_back=True)) == 1
    for act in (lambda: expenses.take_back(invoice.id, reason="もう一度"), lambda: expenses.share(invoice.id, {}),
                lambda: expenses.pay(invoice.id, place_id=books.account("till"), on=TODAY)):
        with pytest.raises(RuleProblem, match="取り消してあります"):
            act()
    other = books.record(books.bought(books.line(100, books.to(books.year, 1, 100))))
    assert expenses.number(other.id, books.year) == "1-2"
    books.sound()

    for words, hand_back, till in (("領収書番号", 0, 0), ("支出 100円", 0, 0), ("支出の取消 2,000円", 2_000, -2_000),
                                   ("支出の支払い 2,000円", -2_000, 0), ("領収書番号", 0, 0), ("支出 2,000円", 0, 0)):
        undone = salon.audit.undo()
        assert (undone.words, undone.hand_back, books.book("till")) == (words, hand_back, till)
        books.sound()
    assert expenses.between(TODAY, TODAY) == () and books.book("supplies") == 0


def test_an_expense_that_was_undone_and_done_again_is_taken_back_at_the_end_of_its_chain(books: Granted) -> None:
    bought = books.record(books.bought())
    for _ in range(2):
        books.salon.expenses.take_back(bought.id, reason="まちがい")
        books.salon.audit.undo()
        assert books.book("bank") == -1_000
        books.sound()


def test_a_money_out_gets_its_receipt_later_and_nothing_is_posted_twice(books: Granted) -> None:
    salon, expenses = books.salon, books.salon.expenses
    out = salon.cashbook.cash_out(place_id=books.account("bank"), account_id=books.account("rent"), amount=3_000,
                                  summary="集会所", counterpart="例の集会所", program_id=1)
    proposed = expenses.proposed(out)
    assert (proposed.payee, proposed.paid_on, [line.amount for line in proposed.lines]) == ("例の集会所", TODAY, [3_000])
    line = replace(proposed.lines[0], shares=(books.to(books.autumn, 1, 3_000),))
    for other in (replace(line, amount=2_999), replace(line, program_id=None), replace(line, account_id=books.account("food"))):
        with pytest.raises(InputProblem) as problem:
            expenses.adopt(out, replace(proposed, lines=(replace(other, shares=()),)))
        assert problem.value.field == "lines"
    adopted = expenses.adopt(out, replace(proposed, lines=(line,), description="集会所 11月分", receipt_on=TODAY))
    assert expenses.of_movement(out) == expenses.get(adopted) and books.book("rent") == 3_000
    with pytest.raises(RuleProblem, match="もう領収書が"):
        expenses.adopt(out, proposed)
    with pytest.raises(RuleProblem, match="「支出・領収書」"):
        salon.cashbook.reverse(out, reason="まちがい")
    books.sound()
    salon.audit.undo()  # it is a plain 出金 again
    assert books.book("rent") == 3_000 and expenses.of_movement(out) is None
    books.sound()
    again = expenses.adopt(out, proposed)
    expenses.take_back(again, reason="取りやめ")
    assert books.book("rent") == 0
    for movement_id in (out, salon.cashbook.cash_in(place_id=1, account_id=books.account("donations"), amount=1, summary="寄付")):
        with pytest.raises(RuleProblem, match="出金の記録"):
            expenses.proposed(movement_id)
    books.sound()


def test_a_money_out_that_stands_again_can_be_taken_back_itself(books: Granted) -> None:
    salon, expenses = books.salon, books.salon.expenses
    for last in ("undone", "taken back", "adopted"):
        out = salon.cashbook.cash_out(place_id=books.account("bank"), account_id=books.account("rent"), amount=900, summary="机",
                                      counterpart="例の店")
        expenses.take_back(expenses.adopt(out, expenses.proposed(out)), reason="まちがい")
        salon.audit.undo()
        salon.audit.undo()
        assert (books.book("bank"), salon.cashbook.movement(out).reversed_by) == (-900, None)
        if last == "undone":
            assert salon.audit.undo().words == "お金の記録 900円"
        elif last == "taken back":
            salon.cashbook.reverse(out, reason="まちがい")
        else:
            expenses.take_back(expenses.adopt(out, expenses.proposed(out)), reason="まちがい")
        assert (books.book("bank"), books.book("rent")) == (0, 0) and salon.cashbook.movement(out).reversed_by
        with pytest.raises(RuleProblem, match="もう取り消して"):
            salon.cashbook.reverse(out, reason="まちがい")
        books.sound()


def test_words_and_dates_change_money_does_not(books: Granted) -> None:
    expenses = books.salon.expenses
    new = books.outlay(books.line(300, books.to(books.year, 1, 300)))
    bought = books.record(new)
    expenses.change(bought.id, replace(new, payee="例の店", used_on=date(2026, 11, 30), lines=(books.line(300, Share(100)),)))
    changed = expenses.get(bought.id)
    assert (changed.payee, changed.used_on, changed.lines[0].shares) == ("例の店", date(2026, 11, 30), (Share(100),))
    assert expenses.last_of("例の店") == changed and expenses.payees() == ("例の店",)
    for changes in ({"lines": (books.line(301),)}, {"lines": (books.line(300, code="food"),)}, {"method": grants.UNPAID},
                    {"lines": (books.line(100), books.line(200))}, {"lines": (books.line(300, program_id=1),)}):
        with pytest.raises(RuleProblem, match="入れ直して"):
            expenses.change(bought.id, replace(new, **changes))
    books.salon.audit.undo()
    assert expenses.get(bought.id) == bought
    with pytest.raises(RuleProblem, match="見つかりません"):
        expenses.get(99)


def test_a_locked_month_takes_no_receipt_any_more_but_is_still_told_of(books: Granted) -> None:
    expenses = books.salon.expenses
    early = books.record(replace(books.unpaid(), receipt_on=date(2026, 10, 20)))
    books.salon.month_locks.lock(date(2026, 10, 1), note="請求書の写しを待つ")
    with pytest.raises(RuleProblem, match="月締めがすんでいます"):
        books.record(replace(books.bought(), paid_on=date(2026, 10, 31)))
    late = books.record(replace(books.outlay(), receipt_on=date(2026, 10, 21)))
    assert (late.booked_on, late.evidence_on) == (TODAY, date(2026, 10, 21))
    expenses.take_back(early.id, reason="二重に書いた")  # dated today
    assert books.salon.cashbook.balance(books.account("supplies"), until=date(2026, 10, 31)) == 1_000
    assert books.book("supplies") == 1_000
    books.sound()


def test_what_a_town_hall_would_ask_is_asked_first(books: Granted, fixed_clock: FixedClock) -> None:
    expenses = books.salon.expenses

    def codes(**changes: Any) -> list[str]:
        return [one.code for one in expenses.warnings(replace(books.bought(), **changes))]

    assert codes() == ["picture"]
    assert codes(addressee=grants.TO_OTHER, description="お品代", evidence=grants.NO_EVIDENCE) == [
        "addressee", "description", "evidence"]
    assert codes(description="") == ["description", "picture"]
    both = (books.line(1_000, books.to(books.year, 2, 100), books.to(books.autumn, 2, 100)),)
    assert codes(lines=both) == ["picture", "account"]
    assert sorted(codes(lines=both, receipt_on=date(2026, 4, 10))) == [
        "account", "before_decision", "period", "picture"]
    assert codes(lines=both, used_on=date(2027, 1, 5)) == ["picture", "period", "account"]
    assert codes(lines=(books.line(50_000, books.to(books.year, 1, 1)),)) == ["picture", "precious"]
    assert codes(method=grants.BY_HELPER, helper_id=books.helper, payee="見本太郎") == ["picture", "payee"]
    recorded = books.record(books.bought())
    assert codes() == ["picture", "twice"]
    assert [one.code for one in expenses.warnings(books.bought(), expense_id=recorded.id)] == ["picture"]
    early = replace(books.bought(books.line(1, books.to(books.autumn, 2, 1))), receipt_on=date(2026, 8, 31))
    (asked,) = expenses.warnings(early)[1:]
    assert asked.sentence == ("8月31日は、「例社協　地域のつどい」の対象期間（令和8年9月1日から令和8年12月31日まで）の外です。")
    assert asked.field == "receipt_on"
