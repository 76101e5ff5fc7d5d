"""The only writer: what is kept, what is refused, and who hears of it."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from sqlalchemy import exc, insert, text

from salon_app.model.operations import Op
from salon_app.model.problems import RuleProblem
from salon_app.salon import ChangeSet, Salon
from salon_app.store.tables import (
    LegRow,
    LogEntryRow,
    MoneyCountRow,
    MovementRow,
    NoteRow,
    PersonRow,
    ProductRow,
    SaleLineRow,
    SalePaymentRow,
    SaleRow,
)
from salon_app.store.unit_of_work import APPEND_ONLY
from tests.properties.books import state_of, wrong_in
from tests.store.conftest import coffee

MONEY_ROWS = (SaleRow, SaleLineRow, SalePaymentRow, MovementRow, LegRow, MoneyCountRow, LogEntryRow)


def note(salon: Salon, words: str = "鍵は引き出し") -> dict[str, Any]:
    return {"at": salon.clock.now(), "business_date": salon.clock.today(), "text": words}


def test_a_read_cannot_write_rows(books: Salon) -> None:
    with pytest.raises(RuntimeError), books.services.uow.read() as session:
        session.add(PersonRow(name="例田 次郎"))
        session.commit()
    assert len(books.people.all()) == 4


def test_a_read_cannot_write_by_sql(books: Salon) -> None:
    with pytest.raises(exc.OperationalError), books.services.uow.read() as session:
        session.connection().execute(insert(PersonRow), {"name": "例田 次郎"})
    assert len(books.people.all()) == 4


def test_an_operation_writes_only_what_it_logs(books: Salon) -> None:
    with pytest.raises(RuntimeError), books.services.uow.operation(Op.PERSON_SAVED) as operation:
        operation.session.add(PersonRow(name="例田 次郎"))
        operation.session.flush()
    assert len(books.people.all()) == 4


def test_a_write_may_not_start_inside_a_read(books: Salon) -> None:
    with pytest.raises(RuntimeError), books.services.uow.read():
        books.notes.write("鍵は引き出し")
    assert books.notes.open() == ()


@pytest.mark.parametrize("table", MONEY_ROWS)
def test_money_is_never_changed_or_removed(books: Salon, table: Any) -> None:
    assert table.__tablename__ in APPEND_ONLY
    before = state_of(books)
    with pytest.raises(RuntimeError), books.services.uow.operation(Op.SALE_RECORDED) as operation:
        operation.update(table, 1, amount=0)
    with pytest.raises(RuntimeError), books.services.uow.operation(Op.SALE_RECORDED) as operation:
        operation.remove(table, 1)
    assert state_of(books) == before


def test_every_money_table_is_append_only() -> None:
    assert {str(table.__tablename__) for table in MONEY_ROWS} == APPEND_ONLY


def test_a_swallowed_failure_of_a_joined_operation_keeps_nothing(books: Salon) -> None:
    before, last = state_of(books), books.last_log_id()
    with pytest.raises(RuntimeError), books.services.uow.operation(Op.NOTE_WRITTEN) as outer:
        outer.insert(NoteRow, **note(books))
        try:
            with books.services.uow.operation(Op.SALE_RECORDED):
                books.sales.record(coffee(books))
                raise ValueError("half done")
        except ValueError:
            pass
    assert state_of(books) == before
    assert books.last_log_id() == last


def test_joined_operations_are_one_line_of_the_log(books: Salon) -> None:
    last = books.last_log_id()
    with books.services.uow.operation(Op.PAPER_DAY_ENTERED):
        books.sales.record(coffee(books))
        books.sales.record(coffee(books, 2))
    assert books.last_log_id() == last + 1
    assert wrong_in(books) == []


def test_reads_see_their_own_operation_and_other_threads_do_not(books: Salon) -> None:
    seen: list[int] = []

    def look() -> None:
        seen.append(len(books.notes.open()))

    with books.services.uow.operation(Op.NOTE_WRITTEN) as operation:
        operation.insert(NoteRow, **note(books))
        assert len(books.notes.open()) == 1
        other = threading.Thread(target=look)
        other.start()
        other.join()
    assert seen == [0]
    assert len(books.notes.open()) == 1


def test_a_read_is_one_snapshot_while_the_till_goes_on(books: Salon) -> None:
    till = books.cashbook.account_id("till")
    with books.services.uow.read():
        before = books.cashbook.balance(till)
        other = threading.Thread(target=lambda: books.sales.record(coffee(books)))
        other.start()
        other.join()
        assert books.cashbook.balance(till) == before
    assert books.cashbook.balance(till) == before + 150


def test_threads_and_a_second_program_write_one_after_the_other(books: Salon, elsewhere: Salon) -> None:
    def sell(salon: Salon) -> None:
        for _ in range(20):
            salon.sales.record(coffee(salon))

    threads = [threading.Thread(target=sell, args=(salon,)) for salon in (books, books, elsewhere)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [sale.number for sale in books.sales.on_day(books.clock.today())] == list(range(1, 62))
    assert wrong_in(books) == []


def test_what_another_program_writes_is_told(books: Salon, elsewhere: Salon) -> None:
    heard: list[ChangeSet] = []
    books.subscribe(heard.append)
    elsewhere.settings.change(name="例のサロン")
    assert books.settings.get().name != "例のサロン"
    books.catch_up()
    assert books.settings.get().name == "例のサロン"
    assert [(change.op, "setting" in change.tables) for change in heard] == [(str(Op.SETTING_CHANGED), True)]
    books.catch_up()
    books.notes.write("自分で書いた")
    books.catch_up()
    assert [change.op for change in heard] == [str(Op.SETTING_CHANGED), str(Op.NOTE_WRITTEN)]


def test_what_was_not_kept_is_not_remembered(books: Salon) -> None:
    with pytest.raises(ValueError, match="not today"), books.services.uow.operation(Op.SETTING_CHANGED):
        books.settings.change(name="例のサロン")
        assert books.settings.get().name == "例のサロン"
        raise ValueError("not today")
    assert books.settings.get().name == "ふれあいサロン"


def test_an_old_snapshot_is_not_remembered(books: Salon) -> None:
    books.settings.change(name="ひとつめ")
    with books.services.uow.read():
        assert books.notes.open() == ()  # the first query takes the snapshot
        other = threading.Thread(target=lambda: books.settings.change(name="ふたつめ"))
        other.start()
        other.join()
        assert books.settings.get().name == "ひとつめ"
    assert books.settings.get().name == "ふたつめ"


@pytest.mark.expects_log("a listener failed")
def test_a_bad_listener_does_not_make_a_sale_look_refused(books: Salon) -> None:
    heard: list[ChangeSet] = []

    def fails(_: ChangeSet) -> None:
        raise ValueError("bad listener")

    stop = books.subscribe(fails)
    books.subscribe(heard.append)
    assert books.sales.record(coffee(books)).number == 2
    stop()
    assert len(heard) == 1


@pytest.mark.expects_log("refused")
def test_constraints_answer_in_sentences(books: Salon) -> None:
    before = state_of(books)
    with pytest.raises(RuleProblem, match="つながって"), books.services.uow.operation(Op.PERSON_SAVED) as operation:
        operation.insert(ProductRow, name="例", category_id=999)
    with pytest.raises(RuleProblem, match="もう入って"), books.services.uow.operation(Op.PRODUCT_SAVED) as operation:
        operation.update(ProductRow, 1, barcode="4901234567894")
        operation.update(ProductRow, 2, barcode="4901234567894")
    assert state_of(books) == before


def test_a_row_that_has_gone_is_said_so(books: Salon) -> None:
    with pytest.raises(RuleProblem, match="もうありません"):
        books.notes.put_away(999)


def test_a_misspelt_column_is_a_bug(books: Salon) -> None:
    with pytest.raises(TypeError), books.services.uow.operation(Op.NOTE_WRITTEN) as operation:
        operation.insert(NoteRow, **note(books), colour="red")


def test_a_draft_inside_an_operation_shares_its_fate(books: Salon) -> None:
    books.sales.keep_open_slip(coffee(books, 2))
    with pytest.raises(ValueError, match="no"), books.services.uow.operation(Op.NOTE_WRITTEN):
        books.sales.keep_open_slip(coffee(books, 3))
        raise ValueError("no")
    assert books.sales.open_slip().item_count == 2


def test_a_draft_is_not_logged_and_is_replaced(books: Salon) -> None:
    last = books.last_log_id()
    for quantity in (1, 2, 3):
        books.sales.keep_open_slip(coffee(books, quantity))
    assert books.sales.open_slip().item_count == 3
    assert books.last_log_id() == last
    books.sales.record(books.sales.open_slip())
    assert books.sales.open_slip().lines == ()


def test_a_change_keeps_both_images(books: Salon) -> None:
    person = books.people.all()[0]
    books.people.save(person_id=person.id, name="見本 華子", helper=person.helper)
    with books.services.uow.read() as session:
        changes = session.connection().execute(text("SELECT changes FROM log_entry ORDER BY id DESC LIMIT 1")).scalar_one()
    assert person.name in changes and "見本 華子" in changes


def test_closed_books_are_not_opened_behind_ones_back(books: Salon) -> None:
    books.close()
    with pytest.raises(RuntimeError):
        books.people.all()
    with pytest.raises(RuntimeError):
        books.notes.write("鍵は引き出し")
