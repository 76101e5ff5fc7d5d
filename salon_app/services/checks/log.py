"""The log's rule: no row of money without its line in the correction log, and none changed behind its back."""

from __future__ import annotations

from collections.abc import Iterator

from sqlmodel import Session, select

from salon_app.model.texts import translate
from salon_app.services.checks.finding import ENTRY
from salon_app.store.images import fingerprint
from salon_app.store.tables import metadata
from salon_app.store.unit_of_work import APPEND_ONLY

CHUNK = 2_000


def every_row_is_logged(session: Session) -> Iterator[str]:
    """Each row that is never changed was written by an operation of the log, and is still what was written then.

    The log keeps a fingerprint of what each operation inserted; the rows are read again and compared with it.
    """
    written: dict[str, list[tuple[int, int, str, int]]] = {name: [] for name in APPEND_ONLY if name != "log_entry"}
    for log_id, changes in session.exec(
            select(ENTRY.id, ENTRY.changes).order_by(ENTRY.id)
            .execution_options(yield_per=CHUNK)):
        for change in changes:
            if change[2] == "I" and change[0] in written:
                count = change[4] if len(change) > 4 else 1
                written[change[0]].append((change[1], count, change[3], log_id or 0))
    for name, ranges in written.items():
        yield from _compared(session, name, ranges)


def _compared(session: Session, name: str, ranges: list[tuple[int, int, str, int]]) -> Iterator[str]:
    table = metadata.tables[name]
    rows = iter(session.connection().execute(
        table.select().order_by(table.c.id).execution_options(yield_per=CHUNK)).mappings())
    row = next(rows, None)
    for first, count, printed, log_id in sorted(ranges):
        while row is not None and row["id"] < first:
            yield _unlogged(name, row["id"])
            row = next(rows, None)
        found = []
        while row is not None and row["id"] < first + count:
            found.append(dict(row))
            row = next(rows, None)
        if len(found) != count:
            sentence = translate(
                "Checks", "記録 {log} で入れた「{table}」の{count}行のうち{lost}行がありません（ID {id}から）。")
            yield sentence.format(log=log_id, table=name, count=count, lost=count - len(found), id=first)
        elif fingerprint(table, found) != printed:
            sentence = translate(
                "Checks", "記録 {log} で入れた「{table}」の行（ID {id}から{count}行）が、書きかえられています。")
            yield sentence.format(log=log_id, table=name, id=first, count=count)
    while row is not None:
        yield _unlogged(name, row["id"])
        row = next(rows, None)


def _unlogged(name: str, row_id: int) -> str:
    return translate("Checks", "「{table}」の ID {id} は、訂正記録にない行です。").format(table=name, id=row_id)
