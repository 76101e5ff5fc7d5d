"""The check of attendance and fees: silent on whole books, and each kind of break is named."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from salon_app.salon import Salon
from salon_app.store.engine import connect
from tests.services.origami import furnish
from tests.services.test_checks import damaged

BREAKS = (
    ("UPDATE attendance SET role = 'helper' WHERE id = 1", "確定した3名と訂正から2名のはずですが、2名です"),
    ("DELETE FROM attendance WHERE id = 1", "訂正から2名のはずですが、1名です"),
    ("UPDATE activity_session SET unnamed_men = 9 WHERE id = 2", "2名のはずですが、11名です"),
    ("UPDATE activity_session SET confirmed_counts = '{}' WHERE id = 2", "確定した0名"),
    ("DELETE FROM session_correction", "確定した3名と訂正から3名のはずですが、2名です"),
    ("UPDATE activity_session SET state = 'cancelled' WHERE id = 2",
     "中止のR8.11.22 の折り紙教室（開催 ID 2）に、出席2名と参加費3件"),
    ("UPDATE person SET merged_into_id = 2 WHERE id = 1", "出席 ID 1 が、ほかの方といっしょにした名簿 ID 1 のままです"),
    ("UPDATE person SET merged_into_id = 2 WHERE id = 1", "参加費 ID 3 が、ほかの方といっしょにした名簿 ID 1 のまま"),
    ("UPDATE session_fee SET amount = 150 WHERE id = 1", "参加費 ID 1 の 150円と、出納の 100円が合いません"),
    ("UPDATE session_fee SET taken_back = 1 WHERE id = 1", "参加費が、0件の開催につながっています"),
    ("UPDATE session_fee SET taken_back = 0 WHERE id = 4", "参加費 ID 4 の 500円と、出納の 0円が合いません"),
    ("UPDATE session_fee SET movement_id = 1 WHERE id = 2", "2件の開催につながっています"),
    ("UPDATE session_fee SET count = 0 WHERE id = 2", "（0名分）と、内訳 1名が合いません"),
    ("UPDATE session_fee SET amount = 90 WHERE id = 3", "（2名分）と、内訳 1名が合いません"),
    ("UPDATE session_fee SET taken_back = 1 WHERE id = 2", "（2名分）と、内訳 1名が合いません"),
    ("UPDATE printed_sheet SET code = 'VYXS'", "番号「VYXS」が、用紙番号ではありません"),
    ("UPDATE printed_sheet SET rows = '[[1,1],[1,2]]'", "行に、同じ番号か、名簿にいない方"),
    ("UPDATE printed_sheet SET rows = '[[1,777]]'", "行に、同じ番号か、名簿にいない方"),
)


def test_each_break_is_named(salon: Salon, tmp_path: Path) -> None:
    origami = furnish(salon)
    session = origami.today.id
    fees = salon.session_fees
    salon.attendance.mark(session, origami.hanako)
    salon.attendance.mark(session, origami.ichiro)
    salon.attendance.count_unnamed(session, men=0, women=1, children=0)
    fees.receive(session, origami.ichiro)
    fees.receive_sum(session, count=2)
    fees.receive(session, origami.hanako)
    fees.receive(session, origami.sakura, amount=500)
    fees.take_back(session, origami.sakura, reason="まちがい")
    salon.attendance.confirm(session)
    salon.attendance.count_unnamed(session, men=0, women=0, children=0, reason="数えまちがい")
    origami.print_sheet(origami.hanako, None)
    assert salon.checks.run().problems == ()
    with closing(connect(salon.folder / Salon.FILE)) as books, closing(connect(tmp_path / "whole.db")) as whole:
        books.backup(whole)
        for statement, sentence in BREAKS:
            assert sentence in damaged(salon, statement), statement
            whole.backup(books)
    assert salon.checks.run().problems == ()
