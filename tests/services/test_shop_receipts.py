"""レシート: kept with its photo, split over the lines of several people's errands; what does not agree is said."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PIL import Image

from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.salon import Salon
from tests.conftest import FixedClock
from tests.services.neighbours import SHOP, neighbours

TODAY = date(2026, 11, 22)


def test_one_receipt_for_two_people(salon: Salon, fixed_clock: FixedClock, tmp_path: Path) -> None:
    people = neighbours(salon)
    photo = tmp_path / "receipt.png"
    Image.new("RGB", (300, 900), "white").save(photo)
    mine, yours = people.bought(436, 178), people.bought(900, 578, person=people.taro)
    receipts = salon.shop_receipts
    receipt = receipts.save(shop="見本 の店", total=2_192, others=100, photo=photo, note=" 特売 ", line_ids=people.lines(mine))
    found = receipts.get(receipt)
    assert (found.shop, found.business_date, found.total, found.others, found.lines, found.note) == (
        SHOP, TODAY, 2_192, 100, 614, "特売")
    assert (found.difference, (salon.pictures.path(found.photo) or photo).suffix) == (1_478, ".jpg")
    assert receipts.save(receipt_id=receipt, shop=SHOP, total=2_192, others=100, line_ids=people.lines(yours)) == receipt
    found = receipts.get(receipt)
    assert (found.lines, found.difference, found.photo != "") == (2_092, 0, True)
    assert receipts.of(mine) == receipts.of(yours) == receipts.recent(SHOP) == (found,)
    assert receipts.recent("別の店") == ()
    receipts.save(receipt_id=receipt, shop=SHOP, total=2_192, others=100, line_ids=people.lines(mine)[:1])
    assert (receipts.get(receipt).lines, receipts.get(receipt).difference) == (1_914, 178)  # kept, with the difference
    salon.custody.refuse(mine, bearer="salon")
    assert receipts.get(receipt).lines == 1_914  # on the receipt it stays
    second = receipts.save(total=178, on=TODAY - timedelta(days=1), line_ids=people.lines(mine)[1:])
    assert [one.id for one in receipts.of(mine)] == [second, receipt]
    fixed_clock.advance(days=6)
    assert [one.id for one in receipts.recent()] == [receipt]
    salon.audit.undo()
    with pytest.raises(RuleProblem, match="見つかりません"):
        receipts.get(second)
    assert salon.checks.run().problems == ()


@pytest.mark.parametrize(("wrong", "field"), [
    ({"total": 0}, "total"), ({"total": 10_000_000}, "total"), ({"total": 100, "others": 101}, "others"),
    ({"total": 100, "others": -1}, "others"), ({"total": 100, "on": TODAY + timedelta(days=1)}, "date"),
    ({"total": 100, "note": "あ" * 201}, "note"), ({"total": 100, "photo": Path(__file__)}, "picture")])
def test_what_no_receipt_says(salon: Salon, wrong: dict[str, object], field: str) -> None:
    log = salon.last_log_id()
    with pytest.raises(InputProblem) as problem:
        salon.shop_receipts.save(**wrong)  # type: ignore[arg-type]
    assert (problem.value.field, salon.last_log_id()) == (field, log)


def test_a_line_that_has_gone(salon: Salon) -> None:
    with pytest.raises(RuleProblem, match="もうありません"):
        salon.shop_receipts.save(total=100, line_ids=[999])
    assert salon.shop_receipts.recent() == ()
