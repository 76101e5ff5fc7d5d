"""元に戻す: an operation's row changes taken back as a new operation, refused where something has happened since."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Table, exc, select

from salon_app.model.operations import Op
from salon_app.model.problems import RuleProblem
from salon_app.model.texts import translate
from salon_app.store.images import fingerprint, plain, typed
from salon_app.store.tables import LogEntryRow, metadata
from salon_app.store.types import table_of
from salon_app.store.unit_of_work import APPEND_ONLY, Operation, UnitOfWork

_LOG: Final[Table] = table_of(LogEntryRow)


def invert(uow: UnitOfWork, log_id: int, *, by: int | None) -> None:
    """Undo the row changes of an operation as a new operation.

    Raises RuleProblem when it was undone before, when a row is no longer as the operation left it, when something newer
    hangs on a row that would go, or when money moved (that is taken back by a reversal).
    """
    with uow.operation(Op.UNDONE, by=by, undoes=log_id) as operation:
        entry = operation.row(_LOG, log_id)
        undone = operation.connection.execute(select(_LOG.c.id).where(_LOG.c.undoes_id == log_id)).first()
        if undone is not None:
            raise RuleProblem(translate("Audit", "これは、もう元に戻してあります。"))
        operation.subject.update({"op": entry["op"], **entry["subject"]})
        take_back(operation, entry["changes"])


def take_back(operation: Operation, changes: Sequence[Sequence[Any]]) -> None:
    """Undo row changes (as the log keeps them) inside an open operation. Raises as `invert`."""
    try:
        for change in reversed(changes):
            _take_back(operation, change)
    except exc.IntegrityError as error:
        raise RuleProblem(translate(
            "Audit", "あとから入れたものがこれを使っているため、元に戻せません。それぞれの場所で直してください。"
        )) from error


def written(changes: Sequence[Sequence[Any]], table: str) -> list[int]:
    """Ids of the rows of a table that an operation added, of its changes as the log keeps them."""
    return [row_id for name, first, action, *rest in changes if name == table and action == "I"
            for row_id in range(first, first + (rest[1] if len(rest) > 1 else 1))]


def _take_back(operation: Operation, change: Sequence[Any]) -> None:
    table, row_id, action = metadata.tables[change[0]], change[1], change[2]
    if table.name in APPEND_ONLY:
        raise RuleProblem(translate("Audit", "お金の記録は消せません。取消で直してください。"))
    if action == "D":
        operation.insert(table, **typed(table, change[3]))
    elif action == "U":
        before, after = change[3], change[4]
        present = _rows(operation, table, range(row_id, row_id + 1))
        if not present or any(plain(present[0][key]) != value for key, value in after.items()):
            raise _changed_since()
        operation.update(table, row_id, **typed(table, before))
    else:
        ids = range(row_id, row_id + (change[4] if len(change) > 4 else 1))
        present = _rows(operation, table, ids)
        if len(present) != len(ids) or fingerprint(table, present) != change[3]:
            raise _changed_since()
        operation.remove_many(table, present[::-1])


def _rows(operation: Operation, table: Table, ids: range) -> Sequence[Mapping[str, Any]]:
    query = select(table).where(table.c.id >= ids.start, table.c.id < ids.stop).order_by(table.c.id)
    return [dict(row) for row in operation.connection.execute(query).mappings()]


def _changed_since() -> RuleProblem:
    return RuleProblem(translate(
        "Audit", "そのあとに変わっているため、元に戻せません。それぞれの場所で直してください。"))
