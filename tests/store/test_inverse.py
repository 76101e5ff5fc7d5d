"""元に戻す takes rows back only where they are as the operation left them."""

from __future__ import annotations

from typing import Any

import pytest

from salon_app.model.operations import Op
from salon_app.model.problems import RuleProblem
from salon_app.salon import Salon
from salon_app.store.inverse import invert
from salon_app.store.tables import NoteRow, PersonRow
from tests.properties.books import state_of
from tests.store.conftest import coffee


def note(salon: Salon, words: str) -> dict[str, Any]:
    return {"at": salon.clock.now(), "business_date": salon.clock.today(), "text": words}


def take_back(salon: Salon, log_id: int) -> None:
    invert(salon.services.uow, log_id, by=None)


def test_each_kind_of_change_comes_back_as_it_was(books: Salon) -> None:
    uow = books.services.uow
    books.notes.write("ひとつめ")
    with uow.operation(Op.NOTE_WRITTEN) as operation:
        operation.insert_many(NoteRow, [note(books, "ふたつめ"), note(books, "みっつめ")])
    before = books.notes.open()
    with uow.operation(Op.NOTE_WRITTEN) as operation:
        operation.update(NoteRow, 1, text="書きかえた")
        operation.update(NoteRow, 1, text="また書きかえた")
        operation.remove(NoteRow, 2)
        new_id = operation.insert(NoteRow, **note(books, "よっつめ"))
        operation.update(NoteRow, new_id, text="よっつめを直した")
    assert books.notes.open() != before
    take_back(books, books.last_log_id())
    assert books.notes.open() == before
    take_back(books, books.last_log_id() - 2)  # the two notes written at once
    assert [one.text for one in books.notes.open()] == ["ひとつめ"]


def test_what_was_changed_and_changed_back_can_be_taken_back(books: Salon) -> None:
    person = books.people.save(name="例田 次郎")
    added = books.last_log_id()
    books.people.save(person_id=person.id, name="例田 二郎")
    with pytest.raises(RuleProblem, match="そのあとに変わって"):
        take_back(books, added)
    take_back(books, books.last_log_id())
    take_back(books, added)
    assert books.people.get(person.id) is None


def test_a_change_is_refused_after_another_one(books: Salon) -> None:
    person = books.people.all()[0]
    books.people.save(person_id=person.id, name="見本 一子")
    first = books.last_log_id()
    books.people.save(person_id=person.id, name="見本 二子")
    with pytest.raises(RuleProblem, match="そのあとに変わって"):
        take_back(books, first)
    assert books.people.name(person.id) == "見本 二子"


def test_a_row_that_something_hangs_on_stays(books: Salon) -> None:
    person = books.people.save(name="例田 次郎")
    added = books.last_log_id()
    books.notes.write("鍵は引き出し", by=person.id)
    before = state_of(books)
    with pytest.raises(RuleProblem, match="これを使っている"):
        take_back(books, added)
    assert state_of(books) == before


def test_nothing_is_taken_back_twice(books: Salon) -> None:
    books.notes.write("ひとつめ")
    written = books.last_log_id()
    take_back(books, written)
    with pytest.raises(RuleProblem, match="もう元に戻して"):
        take_back(books, written)


def test_money_is_not_taken_back_by_deletion(books: Salon) -> None:
    books.sales.record(coffee(books))
    before = state_of(books)
    with pytest.raises(RuleProblem, match="取消"):
        take_back(books, books.last_log_id())
    assert state_of(books) == before


def test_a_refused_inverse_leaves_no_half(books: Salon) -> None:
    with books.services.uow.operation(Op.NOTE_WRITTEN) as operation:
        operation.insert(PersonRow, name="例田 次郎")
        operation.insert(NoteRow, **note(books, "ひとつめ"))
    written = books.last_log_id()
    added = books.people.search("例田 次郎")[0]
    books.people.save(person_id=added.id, name="例田 二郎")
    with pytest.raises(RuleProblem):
        take_back(books, written)
    assert [one.text for one in books.notes.open()] == ["ひとつめ"]
    assert books.last_log_id() == written + 1
