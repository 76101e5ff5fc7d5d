"""名寄せ: who looks like one person is offered, what hangs on both hangs on one, and 元に戻す brings both back to the letter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

import pytest
from sqlalchemy import select

from salon_app.model.births import Birth
from salon_app.model.grants import BY_HELPER
from salon_app.model.operations import Op
from salon_app.model.problems import RuleProblem
from salon_app.model.repeats import WEEK, Repeat
from salon_app.model.slip import Payment, Slip
from salon_app.salon import Salon
from salon_app.services.activities_values import Activity
from salon_app.services.grants.values import ExpenseLine, NewExpense
from salon_app.services.people_moving import references
from salon_app.services.people_values import EmergencyContact, GivenClassification, Phone
from salon_app.services.shopping.values import Got, Request, WantedLine
from salon_app.store.tables import (
    ConcernAsideRow,
    MonthLockRow,
    PhoneTreeRow,
    PhotoRow,
    PrintedSheetRow,
    TillPeriodRow,
    TreeCallRow,
    TreeCopyRow,
    TreeNodeRow,
    TreeRoundRow,
    WatchAttemptRow,
    WatchCaseRow,
    WatchCheckRow,
    WatchPlanRow,
    WatchStepRow,
)
from salon_app.store.unit_of_work import Operation
from tests.conftest import FixedClock
from tests.services.test_people import tables


@dataclass(frozen=True)
class Twins:
    """Two entries of one person, each with a life of its own; a third person beside them."""

    salon: Salon
    one: int
    other: int
    third: int
    confirmed: int
    planned: int


def referring(salon: Salon, person_id: int) -> set[tuple[str, str]]:
    """Columns in which somebody stands, of tables whose rows may change."""
    with salon.services.uow.read() as session:
        return {(table.name, column.name) for table, column in references()
                if session.connection().execute(select(table.c.id).where(column == person_id)).first()}


@pytest.fixture
def twins(salon: Salon, fixed_clock: FixedClock) -> Iterator[Twins]:
    people = salon.people
    care = salon.classifications.save(name="要支援者等").id
    third = people.save(name="例田 次郎", block="3号棟", room="402").id
    one = people.save(name="見本花子", block="3号棟", phones=[Phone("000-0000-0001")], birth=Birth(None, 1935, 1944),
                      classifications=[GivenClassification(care)], notes="朝は苦手",
                      contacts=[EmergencyContact("架空 久美", "娘", "000-0000-0009")]).id
    other = people.save(name="見本 花子", reading="みほん はなこ", room="402", birth=Birth(date(1938, 5, 1)), sex="female",
                        phones=[Phone("０００ー００００ー０００１"), Phone("000-0000-0002")], kinds=["helper", "instructor"],
                        care_mark=True, notes="耳が遠い",
                        classifications=[GivenClassification(care), GivenClassification(care, date(2026, 4, 1))],
                        contacts=[EmergencyContact("架空　久美", phone="00000000009", key_holder=True),
                                  EmergencyContact("", contact_id=one), EmergencyContact("", contact_id=third)],
                        lives_with=third).id
    people.save(person_id=third, contacts=[EmergencyContact("", contact_id=other)])
    earlier = people.save(name="見本はなこ", kinds=["participant"]).id
    salon.people_merging.merge(other, earlier)
    left = people.save(name="見本 華子", left_on=date(2026, 1, 1)).id
    for different in (third, one, left):
        salon.people_merging.different(other, different)
    for kind in ("photo", "roster"):
        salon.consents.record(other, kind, given_on=date(2026, 4, 1))
    salon.consents.record(one, "photo", agreed=False, given_on=date(2026, 3, 1))

    # money: つけ of both, booked where it was booked
    coffee = salon.products.save(name="コーヒー", price=150, category_id=salon.products.categories()[0].id)
    tab = salon.payment_kinds.by_code("tab").id
    salon.days.open_day(duty=[other, one], by=other)
    for customer in (other, one):
        slip = Slip().added(salon.products.line(coffee))
        salon.sales.record(replace(slip, payments=(Payment(tab, 150),), customer_id=customer), by=other)
    sale = salon.sales.record(replace(slip, tendered=150), by=other)
    salon.receipts.issue(sale_id=sale.id, addressee="見本", description="お茶代", amount=150, by=other)
    salon.products.note_spoilage(product_id=coffee.id, quantity=1, reason="いたんだ", by=other)
    salon.notes.write("鍵は引き出し", by=other)

    # 買いもの代行 of the other, who was the 担当 too
    errand = salon.errands.request(Request(other, (WantedLine("牛乳"),)), by=other)
    salon.errand_templates.save(person_id=other, repeat=Repeat(WEEK, weekday=1), lines=(WantedLine("牛乳"),))
    salon.errands.assign(errand, other)
    salon.custody.receive(errand, 1_000, by=other)
    salon.custody.set_out(errand)
    salon.custody.buy(errand, [Got(salon.errands.get(errand).lines[0].id, price=300)])
    salon.custody.deliver(errand, by=other)
    salon.settlements.settle(errand, refund=0, accepted_by=other, reason="寄付したい", by=other)
    salon.payouts.sell_tickets(other, 2)

    # sessions: both marked and fixed, one to come with a 予約 of both, fees
    tea = salon.activities.save(Activity(name="お茶会", fee=100, instructor_id=other))
    salon.activities.set_members(tea.id, [one, other], since=date(2026, 4, 1))
    held = salon.activities.plan(tea.id, [date(2026, 11, 20), date(2026, 11, 29)])
    confirmed, planned = (entry.id for entry in held)
    for person in (one, other, third):
        salon.attendance.mark(confirmed, person)
    for person in (one, other):
        salon.session_fees.receive(confirmed, person)
        salon.reservations.reserve(planned, person_id=person, companions=1)
    salon.attendance.confirm(confirmed, by=other)
    salon.attendance.mark(confirmed, other, role="helper", reason="書きまちがい", by=other)
    with salon.services.uow.operation(Op.SAMPLE_MADE) as operation:
        operation.insert(PhotoRow, session_id=confirmed, file="a.jpg", shown=[third, other, one])
        operation.insert(PrintedSheetRow, code="AAAA", kind="attendance-sheet", subject_id=confirmed, start=date(2026, 11, 20),
                         end=date(2026, 11, 20), rows=[[1, other]], printed_at=fixed_clock.now(), printed_by=other)
        operation.insert(TillPeriodRow, business_date=date(2026, 11, 1), serial=900, branch=1, opened_at=fixed_clock.now(),
                         opened_by=other, closed_at=fixed_clock.now(), closed_by=other, witness_id=other)
        watched_and_ringing(operation, other, third, fixed_clock.now())
        operation.insert(MonthLockRow, month=date(2026, 10, 1), at=fixed_clock.now(), by=other)
    salon.expenses.record(NewExpense(
        "例の店", (ExpenseLine(0, salon.cashbook.account_id("supplies"), 500),), method=BY_HELPER, helper_id=other), by=other)
    yield Twins(salon, one, other, third, confirmed, planned)


def watched_and_ringing(operation: Operation, other: int, third: int, now: datetime) -> None:
    """見守り電話 and 連絡網: the other is rung, rings, visits, has had a case, and stands in the tree."""
    day = date(2026, 11, 16)
    own = operation.insert(WatchPlanRow, person_id=other, slots=[{"weekday": 0, "time": 600}], since=day)
    operation.insert(WatchPlanRow, person_id=third, slots=[{"weekday": 6, "time": 600}], since=day, caller_id=other,
                     neighbour_id=other)
    case = operation.insert(WatchCaseRow, person_id=other, cause="unwell", opened_on=day, opened_at=now, opened_by=other,
                            next_person_id=other, ended_on=day, ended_at=now, ended_by=other, outcome="fine")
    operation.insert(WatchAttemptRow, plan_id=own, person_id=other, slot_on=day, business_date=day, time=600, at=now, by=other,
                     caller_id=other, result="unwell", case_id=case)
    operation.insert(WatchStepRow, case_id=case, kind="visit", business_date=day, at=now, by=other)
    operation.insert(WatchCheckRow, business_date=day, part="morning", at=now, by=other)
    operation.insert(ConcernAsideRow, person_id=other, until=date(2026, 12, 1), reason="旅行", at=now, by=other)
    tree = operation.insert(PhoneTreeRow, number=1, state="current", valid_from=day)
    root = operation.insert(TreeNodeRow, tree_id=tree, person_id=third)
    node = operation.insert(TreeNodeRow, tree_id=tree, person_id=other, parent_id=root)
    held = operation.insert(TreeRoundRow, tree_id=tree, kind="drill", message="訓練", business_date=day, started_at=now,
                            started_by=other, ended_at=now, ended_by=other)
    operation.insert(TreeCallRow, round_id=held, node_id=node, caller_id=root, result="reached", time=now, at=now, by=other)
    operation.insert(TreeCopyRow, tree_id=tree, person_id=other, given_on=day, given_by=other)


def test_everything_moves_and_comes_back_to_the_letter(twins: Twins) -> None:
    salon, one, other = twins.salon, twins.one, twins.other
    everywhere = {(table.name, column.name) for table, column in references()}
    assert referring(salon, other) == everywhere, "a table refers to people that this test knows nothing of"
    before, owed, findings = tables(salon), salon.tabs.balances(), salon.checks.run().problems
    kept = salon.people_merging.merge(one, other)
    assert referring(salon, other) == set()
    card = salon.people.card(one)
    assert (kept.name, kept.family, kept.given, kept.reading, kept.room) == ("見本 花子", "見本", "花子", "みほん はなこ", "402")
    assert kept.kinds == {"participant", "helper", "instructor"} and (kept.sex, kept.care_mark) == ("female", True)
    assert (card.birth, card.notes) == (Birth(date(1938, 5, 1)), "朝は苦手\n耳が遠い\n（名寄せ前のお名前：見本はなこ）")
    assert [phone.number for phone in card.phones] == ["000-0000-0001", "000-0000-0002"]
    assert [(line.name, line.contact_id, line.key_holder) for line in card.contacts] == [
        ("架空 久美", None, True), ("見本花子", None, False), ("例田 次郎", twins.third, False)]
    assert len(card.classifications) == 2 and [line.id for line in card.household] == [twins.third]
    assert {line.kind: line.agreed for line in reversed(card.consents)} == {"photo": True, "roster": True}
    assert {entry.id for entry in salon.people.all()} == {twins.third, one}
    assert salon.people.card(other).merged_into == one == salon.people.current_id(other)

    # counted once: 2 people came, a correction says so; one 予約 with both companions; one 当番
    assert salon.attendance.counts(twins.confirmed).total == 2
    (*_, correction) = salon.attendance.corrections(date(2026, 11, 22), date(2026, 11, 22))
    assert (correction.what, correction.reason, correction.difference) == ("merged", "名寄せ", -1)
    active = [line for line in salon.reservations.of(twins.planned) if line.state == "reserved"]
    assert [(line.person_id, line.companions) for line in active] == [(one, 2)]
    assert [line.person_id for line in salon.days.duty(date(2026, 11, 22))] == [one]
    assert salon.activities.members(1, date(2026, 11, 22)) == (one,)

    # money stays as it was booked and is found through the entry that is kept
    for name in ("sale", "leg", "movement", "money_count"):
        assert tables(salon)[name] == before[name]
    assert [(line.person_id, line.amount) for line in salon.tabs.balances()] == [(one, 300)]
    assert salon.tabs.of(other) == salon.tabs.of(one) == 300 and salon.tabs.how_many() == 1
    assert salon.figures.oldest_unpaid(date(2026, 11, 22)) == {one: date(2026, 11, 22)}
    assert salon.session_fees.received(twins.confirmed) == 200
    assert salon.payouts.tickets_of(other) == salon.payouts.tickets_of(one) == salon.payouts.tickets()[0]
    assert [card.person_id for card in salon.errands.of_person(other)] == [one]
    assert salon.expenses.owed_to_helpers().keys() == {one}
    assert salon.checks.run().problems == findings

    salon.audit.undo()
    assert tables(salon) == before and salon.tabs.balances() == owed
    assert referring(salon, other) == everywhere


def test_the_other_way_round_too_and_what_was_paid_after_it_stays_right(twins: Twins) -> None:
    salon, one, other = twins.salon, twins.one, twins.other
    before = tables(salon)
    kept = salon.people_merging.merge(other, one)
    neighbour = salon.people.save(name="試山 梅", contacts=[EmergencyContact("", contact_id=one)], lives_with=one)
    assert salon.people.card(neighbour.id).contacts[0].contact_id == other
    assert other in {line.id for line in salon.people.card(neighbour.id).household}
    salon.audit.undo()
    card = salon.people.card(other)
    assert (kept.name, kept.block, kept.room) == ("見本 花子", "3号棟", "402") and card.birth == Birth(date(1938, 5, 1))
    assert referring(salon, one) == set()
    salon.tabs.pay(one, 200)
    assert [(line.person_id, line.amount) for line in salon.tabs.balances()] == [(other, 100)]
    salon.audit.undo()  # the payment, by its mirror
    salon.audit.undo()
    after = tables(salon)
    assert {name: rows for name, rows in after.items() if name not in ("movement", "leg")} == {
        name: rows for name, rows in before.items() if name not in ("movement", "leg")}
    assert {line.person_id: line.amount for line in salon.tabs.balances()} == {one: 150, other: 150}


def test_what_cannot_be_merged_is_said_and_nothing_changes(salon: Salon) -> None:
    hana, ume, tarou = (salon.people.save(name=name).id for name in ("見本 花子", "見本 梅", "見本 太郎"))
    body = salon.people.save(name="見本会", is_body=True).id
    salon.people_merging.merge(hana, ume)
    before = tables(salon)
    for keep, other in ((hana, hana), (hana, ume), (ume, tarou), (hana, body), (hana, 99)):
        with pytest.raises(RuleProblem):
            salon.people_merging.merge(keep, other)
    with pytest.raises(RuleProblem, match="見本 花子"):
        salon.people.save(person_id=ume, name="別名")
    assert tables(salon) == before
    assert {one.id for one in salon.people.search("見本")} == {hana, tarou, body}
    salon.people_merging.merge(tarou, hana)
    assert salon.people.current_id(ume) == tarou
    assert "見本 花子" in salon.people.card(tarou).notes and salon.people.card(hana).contacts == ()


PAIRS: tuple[tuple[dict[str, Any], dict[str, Any], tuple[str, ...]], ...] = (
    ({"name": "髙田良", "block": "3号棟"}, {"name": "高田 良", "block": "３"}, ("同じお名前", "同じ号棟")),
    ({"name": "高田 良"}, {"name": "高田 良", "block": "3号棟", "phones": [Phone("000-0000-0001")]}, ("同じお名前",)),
    ({"name": "高田 良", "phones": [Phone("000-0000-0001")]},
     {"name": "髙田　良", "phones": [Phone("０００ー００００ー０００１")]},
     ("同じお名前", "同じ電話番号")),
    ({"name": "高田 良", "reading": "たかだ りょう", "block": "3号棟", "room": "402"},
     {"name": "貴田 亮", "reading": "タカダ リョウ", "block": "3棟", "room": "４０２号"}, ("同じ読み", "同じ号棟・号室")),
    ({"name": "高田", "phones": [Phone("000-0000-0001")]}, {"name": "高田 良", "phones": [Phone("000-0000-0001")]},
     ("同じ名字", "同じ電話番号")),
    ({"name": "高田 良", "block": "3号棟", "birth": Birth(date(1938, 5, 1))},
     {"name": "高田 良", "block": "9号棟", "birth": Birth(date(1938, 5, 1))}, ("同じお名前", "同じ生年月日")),
    ({"name": "高田 良", "birth": Birth(None, 1938, 1938)}, {"name": "高田 良", "birth": Birth(date(1938, 5, 1))},
     ("同じお名前", "同じ生まれ年")),
    # not one person: another birth, another sex, spouses on one phone, father and son in one flat, two of one name
    ({"name": "高田 良", "block": "3号棟", "birth": Birth(None, 1938, 1938)},
     {"name": "高田 良", "block": "3号棟", "birth": Birth(None, 1960, 1969)}, ()),
    ({"name": "高田 薫", "block": "3号棟", "sex": "male"}, {"name": "高田 薫", "block": "3号棟", "sex": "female"}, ()),
    ({"name": "高田 良", "phones": [Phone("000-0000-0001")]}, {"name": "高田 花", "phones": [Phone("000-0000-0001")]}, ()),
    ({"name": "高田 良", "block": "3号棟", "room": "402"}, {"name": "高田 実", "block": "3号棟", "room": "402"}, ()),
    ({"name": "高田 良", "block": "3号棟", "room": "402"}, {"name": "高田 良", "block": "3号棟", "room": "101"}, ()),
    ({"name": "高田 良", "block": "3号棟"}, {"name": "高田 良", "block": "9号棟"}, ()),
    ({"name": "高田良"}, {"name": "高田良", "is_body": True}, ()),
)


def test_who_looks_like_one_person_is_offered(salon: Salon) -> None:
    """All pairs at once: nobody is taken for one of another pair."""
    expected = set()
    for family, (one, other, reasons) in zip("赤石上江尾加木久小佐島須千田", PAIRS, strict=True):
        for entry in (one, other):  # each pair has a family and a telephone of its own
            entry["name"] = entry["name"].replace("田", f"{family}田")
            entry["phones"] = [Phone(f"{one.number}-{ord(family) % 1000}") for one in entry.get("phones", ())]
        first, second = salon.people.save(**one), salon.people.save(**other)
        expected |= {(first, second, reasons)} if reasons else set()
    assert {(pair.first, pair.second, pair.reasons) for pair in salon.people_merging.likely()} == expected


def test_who_was_said_to_be_different_is_not_offered_again(salon: Salon) -> None:
    salon.people.save(name="見本 梅", block="3号棟")
    first = salon.people.save(name="高田 良", block="3号棟", phones=[Phone("000-0000-0001")])
    second = salon.people.save(name="高田良", block="3号棟", phones=[Phone("000-0000-0001")])
    third = salon.people.save(name="髙田良", block="3号棟")
    pairs = [(pair.first.id, pair.second.id) for pair in salon.people_merging.likely()]
    assert pairs[0] == (first.id, second.id) and set(pairs[1:]) == {(first.id, third.id), (second.id, third.id)}
    salon.people_merging.different(second.id, first.id)
    salon.people_merging.different(first.id, second.id)
    assert len(salon.people_merging.likely()) == 2
    salon.people_merging.merge(first.id, third.id)
    assert salon.people_merging.likely() == ()
    salon.audit.undo()
    salon.audit.undo()
    assert len(salon.people_merging.likely()) == 3
    with pytest.raises(RuleProblem, match="別の2人"):
        salon.people_merging.different(first.id, first.id)
