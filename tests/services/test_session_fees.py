"""参加費: posted once whichever way the names come, taken back by reversal, and 元に戻す."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, Problem, RuleProblem
from salon_app.salon import Salon
from salon_app.services.activities_values import Activity
from salon_app.services.days import PlaceCount
from salon_app.store.unit_of_work import Operation
from tests.conftest import FixedClock

TODAY = date(2026, 11, 22)


@dataclass
class Class:
    """One session today at 100 yen, with three neighbours; `free` is another session without a fee."""

    salon: Salon
    session: int
    free: int
    people: tuple[int, int, int]

    def yen(self, code: str = "fee_bag") -> int:
        """What lies in a place."""
        return self.salon.cashbook.balance(self.salon.cashbook.account_id(code))

    def books(self) -> tuple[object, ...]:
        """Everything about the fees that a refusal must leave alone."""
        return (self.salon.cashbook.balances("money", "income"), self.salon.session_fees.of(self.session),
                self.salon.last_log_id())


@pytest.fixture
def origami(salon: Salon) -> Class:
    people = tuple(salon.people.save(name=name).id for name in ("見本 花子", "例田 一郎", "架空 桜"))
    activity = salon.activities.save(Activity(name="折り紙教室", fee=100, program_id=1))
    free = salon.activities.save(Activity(name="お茶会"))
    (session,), (other,) = (salon.activities.plan(one.id, [TODAY]) for one in (activity, free))
    return Class(salon, session.id, other.id, (people[0], people[1], people[2]))


def test_one_by_one_into_the_bag(origami: Class) -> None:
    salon, fees = origami.salon, origami.salon.session_fees
    hanako, ichiro, _ = origami.people
    assert (fees.receive(origami.session, hanako), fees.receive(origami.session, ichiro, amount=150)) == (100, 150)
    assert (origami.yen(), origami.yen("fees"), fees.received(origami.session), fees.received(origami.free)) == (
        250, -250, 250, 0)
    movement = salon.cashbook.movements(TODAY, TODAY)[0]
    assert (movement.kind, movement.summary) == ("fee", "折り紙教室 11月22日の参加費")
    assert [(leg.amount, leg.program_id, leg.person_id) for leg in movement.legs] == [(100, None, None), (-100, 1, hanako)]
    wall = salon.attendance.wall(origami.session)
    assert ({one.person_id: one.fee for one in wall.people if one.fee}, wall.fee_received) == ({hanako: 100, ichiro: 150}, 250)
    with pytest.raises(RuleProblem, match="もう受け取っています"):
        fees.receive(origami.session, hanako)
    assert salon.receipts.received(movement_id=movement.id) == (100, 100), "a 領収書 can be given for it"


def test_names_fill_a_sum_and_never_post_twice(origami: Class) -> None:
    salon, fees = origami.salon, origami.salon.session_fees
    hanako, ichiro, sakura = origami.people
    assert fees.receive_sum(origami.session, count=2) == 200
    assert [fees.receive(origami.session, person) for person in (hanako, ichiro)] == [0, 0]
    assert origami.yen() == 200 and salon.attendance.wall(origami.session).fee_unnamed == 0
    assert salon.checks.run().problems == ()
    assert fees.receive(origami.session, sakura) == 100, "the sum is full: this is money of its own"
    assert [(one.count, one.amount, one.each, one.places_left) for one in fees.of(origami.session)] == [
        (2, 200, 100, 0), (1, 100, 100, 0), (1, 100, 100, 0), (1, 100, 100, 0)]
    assert fees.take_back(origami.session, ichiro, reason="別の方だった") == 0, "a place in the sum is open again"
    assert (origami.yen(), salon.attendance.wall(origami.session).fee_unnamed) == (300, 1)
    assert fees.receive(origami.session, ichiro, amount=300) == 300, "another amount is not of this sum"
    assert fees.take_back(origami.session, ichiro, reason="金額のまちがい") == 300
    whole = fees.of(origami.session)[0]
    assert fees.take_back_sum(whole.id, reason="数え直し") == 200
    assert [one.person_id for one in fees.of(origami.session)] == [sakura] and origami.yen() == 100
    assert salon.checks.run().problems == ()


def test_a_sum_of_another_amount_takes_the_names_that_come(origami: Class) -> None:
    fees = origami.salon.session_fees
    assert fees.receive_sum(origami.session, count=1, amount_each=80) == 80
    assert fees.receive(origami.session, origami.people[0]) == 0
    assert fees.of(origami.session)[1].amount == 80


def test_the_till_takes_fees_where_there_is_no_bag(origami: Class) -> None:
    salon, fees = origami.salon, origami.salon.session_fees
    bag, till = (salon.cashbook.account_id(code) for code in ("fee_bag", "till"))
    salon.days.open_day(till=PlaceCount(till, 10_000))
    salon.cashbook.save_account(account_id=bag, name="参加費の袋", active=False)
    fees.receive(origami.session, origami.people[0])
    assert (origami.yen(), origami.yen("till")) == (0, 10_100)
    period = salon.days.close([PlaceCount(till, 10_100)], float_left=10_000)
    assert period.to_safe == 100 and salon.days.differences(TODAY, TODAY) == {TODAY: 0}
    assert salon.checks.run().problems == ()


def test_after_the_close_money_is_handed_back_today(origami: Class, fixed_clock: FixedClock) -> None:
    salon, fees = origami.salon, origami.salon.session_fees
    till = salon.cashbook.account_id("till")
    salon.days.open_day(till=PlaceCount(till, 10_000))
    fees.receive(origami.session, origami.people[0], place_id=till)
    salon.days.close([PlaceCount(till, 10_100)], float_left=10_100)
    fixed_clock.set(2026, 11, 24)
    assert fees.take_back(origami.session, origami.people[0], reason="二重に受け取った") == 100
    back = salon.cashbook.movements(date(2026, 11, 24), date(2026, 11, 24))[0]
    assert (back.kind, back.reason, back.summary) == ("fee", "二重に受け取った", "折り紙教室 11月22日の参加費")
    assert salon.cashbook.balance(till, until=TODAY) == 10_100 and origami.yen("till") == 10_000


def test_a_mark_stays_while_a_fee_stands(origami: Class) -> None:
    salon = origami.salon
    hanako, *_ = origami.people
    salon.attendance.mark(origami.session, hanako)
    salon.session_fees.receive(origami.session, hanako)
    with pytest.raises(RuleProblem, match="見本 花子さんの参加費を受け取っています"):
        salon.attendance.unmark(origami.session, hanako)
    salon.session_fees.take_back(origami.session, hanako, reason="来ていなかった")
    assert salon.attendance.unmark(origami.session, hanako).total == 0


def test_a_fee_is_taken_back_at_its_session_only(origami: Class) -> None:
    origami.salon.session_fees.receive(origami.session, origami.people[0])
    movement = origami.salon.cashbook.movements(TODAY, TODAY)[0]
    with pytest.raises(RuleProblem, match="行事の出席の画面で取り消してください"):
        origami.salon.cashbook.reverse(movement.id, reason="まちがい")


def test_what_cannot_be_is_a_sentence_and_changes_nothing(origami: Class) -> None:
    salon, fees = origami.salon, origami.salon.session_fees
    hanako, ichiro, _ = origami.people
    cancelled = salon.activities.add_session(salon.activities.all()[0].id, date(2026, 11, 15)).id
    salon.activities.cancel(cancelled, reason="台風")
    fees.receive(origami.session, hanako)
    fees.receive_sum(origami.session, count=3)
    one, whole = fees.of(origami.session)
    before = origami.books()
    wrong: list[tuple[Callable[[], object], str, str]] = [
        (lambda: fees.receive(origami.free, ichiro), "参加費は0円です", "amount"),
        (lambda: fees.receive_sum(origami.free, count=2), "参加費は0円です", "amount"),
        (lambda: fees.receive(origami.session, ichiro, amount=0), "1円から9,999,999円", "amount"),
        (lambda: fees.receive(origami.session, ichiro, amount=-100), "1円から9,999,999円", "amount"),
        (lambda: fees.receive_sum(origami.session, count=999, amount_each=99_999), "1円から9,999,999円", "amount"),
        (lambda: fees.receive_sum(origami.session, count=0), "1名から999名", "count"),
        (lambda: fees.receive_sum(origami.session, count=1_000), "1名から999名", "count"),
        (lambda: fees.take_back(origami.session, hanako, reason="　"), "わけを", "reason"),
        (lambda: fees.take_back_sum(whole.id, reason=""), "わけを", "reason"),
        (lambda: fees.receive(cancelled, ichiro), "中止になった開催", ""),
        (lambda: fees.receive_sum(cancelled, count=2), "中止になった開催", ""),
        (lambda: fees.take_back(origami.session, ichiro, reason="まちがい"), "受け取っていません", ""),
        (lambda: fees.take_back_sum(one.id, reason="まちがい"), "もう取り消して", ""),
        (lambda: fees.take_back_sum(999, reason="まちがい"), "もうありません", ""),
        (lambda: fees.receive(999, ichiro), "見つかりません", ""),
        (lambda: salon.activities.cancel(origami.session, reason="台風"), "参加費を受け取っています", ""),
    ]
    for action, sentence, field in wrong:
        with pytest.raises(Problem, match=sentence) as refused:
            action()
        assert (refused.value.field if isinstance(refused.value, InputProblem) else "") == field
        assert origami.books() == before


# 元に戻す


def test_undo_says_what_to_hand_back_and_what_to_ask_for(origami: Class) -> None:
    salon, fees = origami.salon, origami.salon.session_fees
    hanako, ichiro, _ = origami.people
    states = [origami.books()[:2]]
    steps: list[Callable[[], object]] = [
        lambda: fees.receive(origami.session, hanako), lambda: fees.receive_sum(origami.session, count=2),
        lambda: fees.receive(origami.session, ichiro), lambda: fees.take_back(origami.session, hanako, reason="まちがい"),
        lambda: fees.take_back_sum(fees.of(origami.session)[0].id, reason="数え直し")]
    for step in steps:
        step()
        states.append(origami.books()[:2])
    states.pop()
    handed = []
    for yen, before in zip((-200, -100, 0, 200, 100), reversed(states), strict=True):
        result = salon.audit.undo()
        handed.append((result.words, result.hand_back))
        assert (result.hand_back, salon.cashbook.balances("money", "income")) == (yen, before[0])
        assert _people(origami.books()[1]) == _people(before[1])
        assert salon.checks.run().problems == ()
    assert handed == [("参加費の取消 200円", -200), ("参加費の取消 100円", -100), ("参加費 100円", 0), ("参加費 200円", 200),
                      ("参加費 100円", 100)]
    now = salon.clock.now()
    assert salon.audit.entries(now, now + timedelta(seconds=1))[-1].words == "「参加費 100円」を元に戻した"


def test_undo_reaches_what_lies_before_a_fee(origami: Class) -> None:
    salon = origami.salon
    hanako, *_ = origami.people
    salon.attendance.mark(origami.session, hanako)
    salon.session_fees.receive(origami.session, hanako)
    salon.session_fees.take_back(origami.session, hanako, reason="まちがい")
    said = [salon.audit.undo().words for _ in range(5)]
    assert said[:3] == ["参加費の取消 100円", "参加費 100円", "見本 花子さん 出席"]
    assert said[3:] == ["お茶会の予定 1回", "折り紙教室の予定 1回"]
    assert origami.yen() == 0 and salon.checks.run().problems == ()


def test_a_stale_undo_posts_nothing(origami: Class) -> None:
    salon, fees = origami.salon, origami.salon.session_fees
    hanako, *_ = origami.people
    fees.receive_sum(origami.session, count=1)
    whole = fees.of(origami.session)[0]
    fees.receive(origami.session, hanako)
    fees.take_back(origami.session, hanako, reason="別の方だった")
    (taken_back,) = (change[1] for change in salon.audit.last().changes if change[0] == "session_fee")  # type: ignore[union-attr]
    fees.receive(origami.session, hanako)
    before = origami.books()
    undos: list[Callable[[Operation], int]] = [
        lambda operation: fees.undo_taking_back(operation, [taken_back]),
        lambda operation: fees.undo_taking_back(operation, [whole.id]),
        lambda operation: fees.undo_receiving(operation, whole.id, reason="元に戻す"),
        lambda operation: fees.undo_receiving(operation, taken_back, reason="元に戻す")]
    for undo in undos:
        with pytest.raises(RuleProblem, match="そのあとに変わっている"), salon.services.uow.operation(Op.UNDONE) as operation:
            undo(operation)
        assert origami.books() == before


def _people(fees: object) -> list[tuple[object, ...]]:
    """Payments by what they are of; ids of movements differ after a repayment."""
    assert isinstance(fees, tuple)
    return [(one.id, one.person_id, one.count, one.amount, one.of_sum_id, one.names) for one in fees]
