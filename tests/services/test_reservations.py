"""予約: places with companions, the waiting line, 繰り上げ, and two computers at the same moment."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest

from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.salon import Salon
from salon_app.services.activities_values import Activity, Reservation
from tests.conftest import FixedClock


def _session(salon: Salon, capacity: int | None, day: date = date(2026, 12, 1)) -> int:
    activity = salon.activities.save(Activity(name="お茶会", capacity=capacity))
    return salon.activities.plan(activity.id, [day])[0].id


def _shown(reservations: tuple[Reservation, ...]) -> list[str]:
    return [f"{one.name} {one.state}{one.number or ''}" for one in reservations]


def test_the_line_moves_up_in_order_and_a_party_too_big_is_passed_over(salon: Salon) -> None:
    session, book = _session(salon, 4), salon.reservations
    hanako = salon.people.save(name="見本 花子", reading="みほん はなこ").id
    aoi = salon.people.save(name="例田 葵", reading="あおいだ あおい").id
    first = book.reserve(session, person_id=hanako, companions=1)
    second = book.reserve(session, person_id=aoi)
    assert book.places_left(session) == 1
    pair = book.reserve(session, name="架空 夫妻", companions=1, phone="000-0000-0001")
    assert (pair.state, pair.number, pair.heads) == ("waiting", 1, 2)
    single = book.reserve(session, name="架空 一")  # the pair doesn't fit into one place, one person does
    assert (single.state, book.places_left(session)) == ("reserved", 0)
    late = book.reserve(session, name="架空 二")
    assert _shown(book.of(session)) == [
        "例田 葵 reserved", "見本 花子 reserved", "架空 一 reserved", "架空 夫妻 waiting1", "架空 二 waiting2"]

    assert _shown(book.cancel(single.id)) == ["架空 二 waiting2"]
    assert _shown(book.cancel(first.id)) == ["架空 夫妻 waiting1", "架空 二 waiting2"]
    newcomer = book.reserve(session, name="架空 三")  # three places are free, and promised to those waiting
    assert (newcomer.state, newcomer.number) == ("waiting", 3)
    assert book.offer(pair.id).state == "offered"
    assert book.places_left(session) == 1  # kept while they are called
    salon.activities.change_session(session, capacity=3)
    with pytest.raises(RuleProblem, match="架空 二さん（1名）は入れません"):
        book.accept(late.id)
    assert book.accept(pair.id).state == "reserved"
    salon.activities.change_session(session, capacity=4)
    assert book.accept(late.id).state == "reserved"
    salon.activities.change_session(session, capacity=10)
    assert _shown(book.call_list(session)) == ["架空 三 waiting1"]
    salon.activities.change_session(session, capacity=2)  # fewer than are reserved: nobody is thrown out
    assert (book.places_left(session), book.call_list(session)) == (0, ())
    assert _shown(book.of(session))[-2:] == ["見本 花子 cancelled", "架空 一 cancelled"]
    assert second.state == "reserved"


def test_nobody_answers_and_the_line_is_put_into_another_order(salon: Salon) -> None:
    session, book = _session(salon, 1), salon.reservations
    there = book.reserve(session, name="見本 一郎")
    one, two, three = (book.reserve(session, name=f"架空 {name}") for name in ("一", "二", "三"))
    assert book.move(three.id, up=True).number == 2
    assert book.move(one.id, up=True).number == 1
    assert book.move(two.id, up=False).number == 3
    salon.audit.undo()  # what changed nothing isn't in the log: this takes back the first
    assert [each.id for each in book.of(session)] == [there.id, one.id, two.id, three.id]
    with pytest.raises(RuleProblem, match="待っている方だけ"):
        book.move(there.id, up=True)
    book.cancel(there.id)
    book.offer(one.id)
    assert book.call_list(session) == ()
    assert book.wait_again(one.id).number == 1
    assert [each.id for each in book.call_list(session)] == [one.id]
    with pytest.raises(RuleProblem, match="取り消された予約"):
        book.accept(there.id)


def test_the_same_person_twice_and_bare_names_that_turn_out_to_be_known(salon: Salon) -> None:
    session, book = _session(salon, None), salon.reservations
    hanako = salon.people.save(name="見本 花子").id
    first = book.reserve(session, person_id=hanako)
    assert (book.places_left(session), first.state) == (None, "reserved")
    with pytest.raises(RuleProblem, match="見本 花子さんは、もう予約"):
        book.reserve(session, person_id=hanako)
    bare = book.reserve(session, name="  髙見本　次郎 ", phone="000-0000-0002")
    assert bare.name == "髙見本 次郎"
    with pytest.raises(RuleProblem, match="電話番号かメモ"):
        book.reserve(session, name="高見本 次郎", phone="０００００００　０００２")
    other = book.reserve(session, name="髙見本 次郎", phone="000-0000-0003")
    jiro = salon.people.save(name="髙見本 次郎").id
    assert book.attach(bare.id, jiro).person_id == jiro
    with pytest.raises(RuleProblem, match="もう予約"):
        book.attach(other.id, jiro)
    with pytest.raises(RuleProblem, match="名簿に見つかりません"):
        book.reserve(session, person_id=999)
    book.cancel(first.id)
    assert book.reserve(session, person_id=hanako).state == "reserved"
    assert book.change(bare.id, companions=2, note="車いす").heads == 3
    last = salon.audit.last()
    assert last is not None
    assert last.words == "お茶会の予約"
    salon.audit.undo()
    assert [one.heads for one in book.of(session) if one.id == bare.id] == [1]


def test_what_cannot_be_reserved(salon: Salon, fixed_clock: FixedClock) -> None:
    session, book = _session(salon, 3), salon.reservations
    for given, field, words in (
            ({"name": " "}, "name", "お名前"), ({"name": "架空 一", "companions": -1}, "companions", "0名から"),
            ({"name": "架空 一", "companions": 3}, "companions", "定員の3名")):
        with pytest.raises(InputProblem, match=words) as problem:
            book.reserve(session, **given)
        assert problem.value.field == field
    one = book.reserve(session, name="架空 一", companions=1)
    book.reserve(session, name="架空 二")
    with pytest.raises(InputProblem, match="空きは0名分"):
        book.change(one.id, companions=2)
    salon.activities.cancel(session, reason="台風")
    with pytest.raises(RuleProblem, match="中止"):
        book.reserve(session, name="架空 三")
    assert book.cancel(one.id) == ()  # nobody is called to what doesn't take place
    salon.activities.hold_after_all(session)
    fixed_clock.set(2026, 12, 2)
    with pytest.raises(RuleProblem, match="もう終わった"):
        book.reserve(session, name="架空 三")


def test_two_computers_at_the_same_moment_give_no_place_twice(tmp_path: Path, fixed_clock: FixedClock) -> None:
    with Salon.open(tmp_path / "data", clock=fixed_clock) as one, Salon.open(tmp_path / "data", clock=fixed_clock) as other:
        session = _session(one, 3)
        with ThreadPoolExecutor(2) as pool:
            made = list(pool.map(
                lambda at: (one, other)[at % 2].reservations.reserve(session, name=f"架空 {at}"), range(12)))
        found = one.reservations.of(session)
        assert [each.state for each in found].count("reserved") == 3
        assert [each.number for each in found if each.number] == list(range(1, 10))
        assert {each.id for each in made} == {each.id for each in found}
