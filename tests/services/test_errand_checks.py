"""The check of errands: silent on whole books, and each kind of break is named."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from salon_app.model import errands
from salon_app.salon import Salon
from salon_app.services.days import PlaceCount
from salon_app.services.shopping.values import Paid
from salon_app.store.engine import connect
from tests.services.neighbours import neighbours
from tests.services.test_checks import damaged

ACCOUNT = "(SELECT id FROM account WHERE code = '{}')"
MOVEMENT = ("INSERT INTO movement (id, business_date, at, kind, summary, counterpart, reason) "
            "VALUES (900, '2026-11-22', '2026-11-22', '{}', '', '', '')")
LEGS = "INSERT INTO leg (movement_id, business_date, account_id, amount) VALUES (900, '2026-11-22', {}, {})"
BREAKS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("UPDATE errand_money SET amount = 900 WHERE id = 1",), "買-0001 の預り金（ID 1）の 900円と、出納の 1,000円が"),
    (("UPDATE errand_money SET kind = 'gift' WHERE id = 1",), "依頼 買-0001 のgift（ID 1）の 1,000円と、出納の 0円が合いません"),
    (("UPDATE movement SET kind = 'cash_in' WHERE id = 2",), "買いもの代行でないのに「預り金"),
    (("UPDATE movement SET kind = 'cash_in' WHERE id = 2",), "依頼 買-0001 の預り金（ID 1）の 1,000円と"),
    (("UPDATE errand_money SET reverses_id = NULL WHERE reverses_id IS NOT NULL",), "が合いません"),
    (("DELETE FROM errand_money WHERE id = 1",), "お金の記録 ID 2 が、0件の買いもの代行につながっています"),
    (("INSERT INTO errand_money (errand_id, movement_id, kind, amount) VALUES (2, 2, 'deposit', 1000)",),
     "お金の記録 ID 2 が、2件の買いもの代行につながっています"),
    ((MOVEMENT.format("errand"), LEGS.format(ACCOUNT.format("carried"), 50), LEGS.format(ACCOUNT.format("till"), -50)),
     "お金の記録 ID 900 が、0件の買いもの代行"),
    ((MOVEMENT.format("transfer"), LEGS.format(ACCOUNT.format("helper_advance"), 50),
      LEGS.format(ACCOUNT.format("till"), -50)), "（transfer）が、買いもの代行でないのに「担当の立替」を動かしています"),
    (("UPDATE errand_ticket SET count = 4",), "利用券 ID 1 の 4枚（1枚 100円）と、出納の 300円が合いません"),
    ((f"UPDATE leg SET account_id = {ACCOUNT.format('tab')} WHERE movement_id = 2 AND amount > 0",),
     "依頼 買-0001 の預り金 0円と、お金のある所の △1,000円が合いません"),
    (("UPDATE leg SET amount = -amount WHERE movement_id = 2",), "依頼 買-0001 の「預り金の袋」のお金が、0円より少なく"),
    (("UPDATE leg SET person_id = 4 WHERE person_id = 3 AND amount < 0",), "0円より少なくなっています"),
    (("UPDATE errand_line SET price = 500 WHERE id = 1",), "品の代金の合計 678円と、払った 1,478円が合いません"),
    (("UPDATE errand SET state = 'cancelled' WHERE id = 2",), "終わった依頼 買-0002（取消）に、お金が残っています（預"),
    (("UPDATE errand SET person_id = 2 WHERE id = 2",), "依頼した方の預り金に入っていません"),
    (("UPDATE leg SET person_id = NULL WHERE amount = -3000",), "依頼した方の預り金に入っていません"),
    (("UPDATE custody_slip SET amount = 900 WHERE id = 1",), "預り証 預-0001 の 900円と、受け取った 1,000円が合いません"),
    (("UPDATE custody_slip SET money_id = 2 WHERE id = 1",), "預り証 預-0001 の 1,000円と、受け取った 0円が"),
    (("DELETE FROM custody_slip WHERE id = 1",), "預り証が0枚あります"),
    (("UPDATE errand SET state = 'delivered' WHERE id = 2",), "買-0002 は「お届け済」になっていますが、最後の記録と違い"),
    (("DELETE FROM errand_step WHERE errand_id = 2 AND state = 'assigned'",), "その前の段とつながりません"),
    (("UPDATE errand_step SET state = 'unwanted' WHERE errand_id = 2 AND state = 'funded'",), "その前の段とつながりません"),
    (("DELETE FROM errand_step WHERE errand_id = 3",), "買-0003 は「受付」になっていますが"),
    (("UPDATE errand_settlement SET taken_back = 1",), "依頼 買-0001（精算済）に、精算が0件あります"),
    (("UPDATE errand_settlement SET errand_id = 2",), "依頼 買-0002（買いもの中）に、精算が1件あります"),
    (("UPDATE errand_settlement SET refund = refund - 1",), "精算票 精-0002 の金額が、依頼 買-0001 のお金と合いません"),
    (("UPDATE errand_settlement SET accept_reason = ''",), "精算票 精-0002 の金額が"),
)


def test_each_break_is_named(salon: Salon, tmp_path: Path) -> None:
    people = neighbours(salon)
    till, bag = (salon.cashbook.account_id(code) for code in ("till", "custody_bag"))
    salon.settings.change(errand_payout=300)
    salon.days.open_day(till=PlaceCount(till, 10_000))
    settled = people.delivered(1_300, 178, deposit=1_000, paid=Paid(helper=478))
    out = people.out(3_000)
    people.asked()
    salon.payouts.sell_tickets(people.taro, 3)
    salon.settlements.settle(settled, accepted_by=people.sakura, reason="値札ちがい")
    salon.payouts.pay_out(people.ichiro)
    salon.settlements.take_back(settled, reason="追加でいただいた")
    salon.custody.receive(settled, 600)
    salon.settlements.settle(settled, accepted_by=people.sakura, refund=0, reason="22円は寄付")
    salon.custody.receive(out, 100)
    salon.custody.take_back(salon.holdings.entries(out)[-1].id, reason="まちがい")
    salon.days.close([PlaceCount(till, people.book("till")), PlaceCount(bag, 20)], float_left=0, note="30円ない")
    assert (people.state(settled), salon.checks.run().problems) == (errands.SETTLED, ())
    with closing(connect(salon.folder / Salon.FILE)) as books, closing(connect(tmp_path / "whole.db")) as whole:
        books.backup(whole)
        for statements, sentence in BREAKS:
            assert sentence in damaged(salon, *statements), statements
            whole.backup(books)
    assert salon.checks.run().problems == ()
