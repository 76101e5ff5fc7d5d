"""用紙番号: print-outs that people type back, each with its number and the rows it was printed with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import func, or_
from sqlmodel import Session, col, select

from salon_app.model import dates, sheet_codes
from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem
from salon_app.model.texts import translate
from salon_app.services.activities_values import PrintedSheet
from salon_app.services.business_day import BusinessDay
from salon_app.store.tables import PrintedSheetRow
from salon_app.store.types import known
from salon_app.store.unit_of_work import Operation, UnitOfWork

MONTHS_UNTIL_REUSED = 24


class SheetsService:
    """Issues numbers and finds the sheet behind one (PAPER: four letters, oldest reused after two years).

    A number, once printed, belongs to that row: to a person (受付名簿, 出席簿), a line of an errand (買いもの票) or a place in
    the phone tree (通話票), and a blank row to what is written on it. A later print has a new 用紙番号.
    """

    def __init__(self, uow: UnitOfWork, day: BusinessDay) -> None:
        self._uow = uow
        self._day = day

    def issue(self, kind: str, subject_id: int, *, start: date, end: date, rows: Sequence[tuple[int, int | None]],
              by: int | None = None) -> PrintedSheet:
        """A new number for a print-out about to be made; `kind` is the document's key.

        `rows` are row numbers with the id of the person or line each belongs to, None for a blank row. Two rows with one
        number are a bug (ValueError).
        """
        numbers = [number for number, _ in rows]
        if len(set(numbers)) != len(numbers) or any(number < 1 for number in numbers) or end < start:
            raise ValueError("rows of a sheet have numbers of their own, from 1, and its dates run forward")
        with self._uow.operation(Op.SHEET_PRINTED, by=by, kind=kind) as operation:
            code = self._next_code(operation)
            operation.subject["code"] = code
            sheet_id = operation.insert(
                PrintedSheetRow, code=code, kind=kind, subject_id=subject_id, start=start, end=end,
                rows=[[number, row_id] for number, row_id in rows], printed_at=self._day.clock.now(), printed_by=by)
            return _sheet(operation.session.get_one(PrintedSheetRow, sheet_id))

    def newest(self, kind: str, subject_id: int, *, on: date | None = None) -> PrintedSheet | None:
        """The last print-out of a subject (that covers a date), or None: 未発行."""
        found = self.of(kind, subject_id, on=on)
        return found[0] if found else None

    def of(self, kind: str, subject_id: int, *, on: date | None = None) -> tuple[PrintedSheet, ...]:
        """All print-outs of a subject (that cover a date), the newest first."""
        query = (select(PrintedSheetRow)
                 .where(PrintedSheetRow.kind == kind, PrintedSheetRow.subject_id == subject_id)
                 .order_by(col(PrintedSheetRow.id).desc()))
        if on is not None:
            query = query.where(PrintedSheetRow.start <= on, PrintedSheetRow.end >= on)
        with self._uow.read() as session:
            return tuple(_sheet(row) for row in session.exec(query).all())

    def out(self, *kinds: str, most: int = 20) -> tuple[PrintedSheet, ...]:
        """Sheets of these kinds that nobody has typed in yet, the newest first, of each subject only its newest."""
        query = (select(func.max(PrintedSheetRow.id)).where(col(PrintedSheetRow.kind).in_(kinds))
                 .group_by(col(PrintedSheetRow.kind), col(PrintedSheetRow.subject_id)))
        with self._uow.read() as session:
            return tuple(_sheet(row) for row in session.exec(
                select(PrintedSheetRow).where(col(PrintedSheetRow.id).in_(query), col(PrintedSheetRow.closed_at).is_(None))
                .order_by(col(PrintedSheetRow.id).desc()).limit(most)).all())

    def find(self, code: str) -> PrintedSheet:
        """The newest sheet with this number, also one that has been typed in (`open` says so): what was fixed may be
        corrected from it. Raises InputProblem (field "numbers"): wrong check letter, never printed."""
        wanted = sheet_codes.read(code, field="numbers")
        with self._uow.read() as session:
            row = session.exec(select(PrintedSheetRow).where(PrintedSheetRow.code == wanted)
                               .order_by(col(PrintedSheetRow.id).desc()).limit(1)).first()
            if row is not None:
                return _sheet(row)
        sentence = translate("Sheets", "用紙番号「{code}」の用紙は、まだ印刷されていません。用紙の右上をもう一度見てください。")
        raise InputProblem(sentence.format(code=wanted), field="numbers")

    def close(self, sheet_id: int, *, written: Mapping[int, int] | None = None, by: int | None = None) -> None:
        """What was on it has been typed in. `written`: blank rows that were written on, and the id each belongs to from now
        on. Closed already, without any: nothing happens."""
        with self._uow.operation(Op.SHEET_CLOSED, by=by) as operation:
            row = operation.row(PrintedSheetRow, sheet_id)
            operation.subject.setdefault("code", row["code"])
            if row["closed_at"] is None:
                operation.update(PrintedSheetRow, sheet_id, closed_at=self._day.clock.now())
            if written:
                rows = [[number, written.get(number, row_id)] for number, row_id in row["rows"]]
                operation.update(PrintedSheetRow, sheet_id, rows=rows)

    def _next_code(self, operation: Operation) -> str:
        """The number after the last one that nobody can still have in hand: the oldest comes round again.

        Runs inside the operation, so that two computers on one folder never give the same number.
        """
        taken = self._in_hand(operation.session)
        for length in sheet_codes.LENGTHS:
            order = sheet_codes.in_order(length)
            last = operation.session.exec(
                select(PrintedSheetRow.code).where(func.length(PrintedSheetRow.code) == length)
                .order_by(col(PrintedSheetRow.id).desc()).limit(1)).first()
            after = order.index(last) + 1 if last is not None else 0
            for step in range(len(order)):
                code = order[(after + step) % len(order)]
                if code not in taken:
                    return code
        raise RuntimeError("more sheets are open than there are numbers")

    def _in_hand(self, session: Session) -> frozenset[str]:
        """Numbers that are open or were printed within the last two years."""
        now = self._day.clock.local(self._day.clock.now())
        since = dates.add_months(now.date(), -MONTHS_UNTIL_REUSED)
        cutoff = now.replace(year=since.year, month=since.month, day=since.day)
        return frozenset(session.exec(select(PrintedSheetRow.code).where(
            or_(col(PrintedSheetRow.closed_at).is_(None), col(PrintedSheetRow.printed_at) > cutoff))).all())


def _sheet(row: PrintedSheetRow) -> PrintedSheet:
    return PrintedSheet(
        known(row.id), row.code, row.kind, row.subject_id, row.start, row.end,
        tuple((int(number), row_id) for number, row_id in row.rows), row.printed_at, row.closed_at is None)
