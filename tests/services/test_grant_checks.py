"""The check of grants and expenses: silent on whole books, and each kind of break is named."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from salon_app.model import grants
from salon_app.salon import Salon
from salon_app.services.grants.values import Share
from salon_app.store.engine import connect
from tests.services.granted import TODAY, granted
from tests.services.test_checks import damaged

LEDGER, PAYMENT = "支出 ID {} の {}円と、出納の記録が合いません", "支出 ID {} の支払いの記録が、そろっていません"
SHARE = "INSERT INTO expense_share (line_id, grant_id, grant_line_id, amount) VALUES ({})"
BREAKS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("UPDATE expense_line SET amount = 900 WHERE id = 1",), LEDGER.format(1, "1,100")),
    (("UPDATE expense_line SET program_id = NULL WHERE id = 1",), LEDGER.format(1, "1,200")),
    (("UPDATE expense SET transfer_fee = 1 WHERE id = 1",), LEDGER.format(1, "1,200")),
    (("UPDATE expense SET place_id = 1 WHERE id = 1",), LEDGER.format(1, "1,200")),
    (("UPDATE expense SET taken_back_on = '2026-11-22' WHERE id = 1",), LEDGER.format(1, "1,200")),
    (("UPDATE expense SET taken_back_on = NULL WHERE id = 3",), LEDGER.format(3, "300")),
    (("UPDATE expense SET movement_id = NULL WHERE id = 1",), LEDGER.format(1, "1,200")),
    (("DELETE FROM expense_line WHERE expense_id = 4",), LEDGER.format(4, "0")),
    (("UPDATE leg SET amount = amount * 2 WHERE movement_id = (SELECT paid_movement_id FROM expense WHERE id = 2)",),
     LEDGER.format(2, "500")),
    (("UPDATE expense SET paid_on = NULL WHERE id = 1",), PAYMENT.format(1)),
    (("UPDATE expense SET paid_on = '2026-11-22', place_id = 1 WHERE id = 4",), PAYMENT.format(4)),
    (("UPDATE expense SET helper_id = NULL WHERE id = 2",), PAYMENT.format(2)),
    (("UPDATE grant_money SET amount = 90000 WHERE id = 1",), "記録 ID 1 の 90,000円と、出納の 100,000円が合いません"),
    (("UPDATE grant_money SET taken_back = 1 WHERE id = 1",), "記録 ID 1 の 0円と、出納の 100,000円が合いません"),
    (("UPDATE grant_money SET kind = 'carried_in' WHERE id = 1",), "記録 ID 1 の 0円と、出納の 100,000円が合いません"),
    (("UPDATE grant_money SET taken_back = 0 WHERE id = 2",), "記録 ID 2 の △10,000円と、出納の 0円が合いません"),
    (("UPDATE expense SET movement_id = (SELECT movement_id FROM expense WHERE id = 1) WHERE id = 4",),
     "が、2件の支出か助成金につながっています"),
    (("DELETE FROM grant_money WHERE id = 1",), "は支出か助成金のものですが、その支出か助成金がありません"),
    (("UPDATE expense_share SET amount = 901 WHERE id = 2",), "支出 ID 1 の行（ID 1）の充当の合計 1,501円が、行の 1,000円と"),
    ((SHARE.format("2, 1, 1, 0"),), "支出 ID 1 の行（ID 2）の充当の合計 200円が"),
    (("UPDATE expense_share SET grant_id = 2 WHERE id = 1",), "充当 ID 1 の費目が、その助成金のものではありません"),
    (("UPDATE expense_share SET grant_line_id = 3 WHERE id = 1",), "充当 ID 1 の費目が"),
    (("UPDATE expense_share SET grant_line_id = NULL WHERE id = 1",), "充当 ID 1 の費目が"),
    (("DELETE FROM expense_share WHERE id = 1",), "領収書番号 1-1（ID 1）の支出が、その費目に充てられていません"),
    (("UPDATE grant_receipt SET grant_id = 2 WHERE id = 1",), "領収書番号 1-1（ID 1）の支出が"),
    (("UPDATE grant_award SET ends = '2020-01-01' WHERE id = 1",), "助成金 ID 1 の期間・補助率・報告の記録が"),
    (("UPDATE grant_award SET rate_num = 5 WHERE id = 1",), "助成金 ID 1 の"),
    (("UPDATE grant_award SET state = 'reported' WHERE id = 2",), "助成金 ID 2 の"),
)


def test_each_break_is_named(salon: Salon, tmp_path: Path) -> None:
    books = granted(salon)
    bank = books.account("bank")
    first = books.record(books.bought(
        books.line(1_000, books.to(books.year, 1, 600), books.to(books.autumn, 2, 300), program_id=1),
        books.line(200, Share(200), code="food", program_id=1)))
    salon.expenses.number(first.id, books.year)
    salon.expenses.pay(salon.expenses.record(books.outlay(books.line(500))), place_id=bank, on=TODAY, transfer_fee=110)
    gone = books.record(books.unpaid(books.line(300)))
    salon.expenses.take_back(gone.id, reason="まちがい")
    salon.audit.undo()
    salon.expenses.take_back(gone.id, reason="やはりまちがい")
    salon.expenses.record(books.unpaid(books.line(400)))
    salon.grants.receive(books.year, amount=100_000, on=TODAY, place_id=bank)
    salon.grants.take_back_money(salon.grants.give_back(books.year, amount=10_000, on=TODAY, place_id=bank), reason="まちがい")
    salon.grants.carry(books.year, kind=grants.CARRIED_IN, amount=5_000, on=TODAY)
    salon.expenses.adopt(salon.cashbook.cash_out(place_id=bank, account_id=books.account("rent"), amount=800, summary="集会所"),
                         books.bought(books.line(800, code="rent")))
    assert salon.checks.run().problems == ()
    with closing(connect(salon.folder / Salon.FILE)) as file, closing(connect(tmp_path / "whole.db")) as whole:
        file.backup(whole)
        for statements, sentence in BREAKS:
            assert sentence in damaged(salon, *statements), statements
            whole.backup(file)
    assert salon.checks.run().problems == ()
