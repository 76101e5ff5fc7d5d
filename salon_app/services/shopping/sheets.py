"""買いもの票 with row numbers and 用紙番号: one errand's, or a shop's across people; and typing them back.

Rows of the print-outs stand for lines of errands (PrintedSheet.rows: row number, line id; None: a blank row).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlmodel import Session

from salon_app.model import errands
from salon_app.model.operations import Op
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.services.activities_values import PrintedSheet
from salon_app.services.business_day import BusinessDay
from salon_app.services.other_sheets import other_kind
from salon_app.services.people_rows import PERSON
from salon_app.services.sheets import SheetsService
from salon_app.services.shopping.custody import CustodyService
from salon_app.services.shopping.errands import ErrandsService
from salon_app.services.shopping.rows import ERRAND, LINE
from salon_app.services.shopping.sheet_typing import SheetTyping
from salon_app.services.shopping.sheet_values import (
    SHEET,
    SHOP_LIST,
    ErrandSheet,
    ErrandSheetRow,
    TypedRow,
    TypedSheet,
)
from salon_app.services.shopping.values import Errand, Paid
from salon_app.store.tables import ShopRow
from salon_app.store.unit_of_work import UnitOfWork

__all__ = ["SHEET", "SHOP_LIST", "ErrandSheet", "ErrandSheetRow", "ErrandSheetsService", "TypedRow"]

BLANK_ROWS = 2
TO_BUY = (*errands.BEFORE_SHOPPING, errands.SHOPPING)
NO_SHOP = 0


class ErrandSheetsService:
    """What stands on the sheets, the command that gives them a number, and the one that takes what came back."""

    def __init__(self, uow: UnitOfWork, day: BusinessDay, sheets: SheetsService, errands: ErrandsService,
                 custody: CustodyService) -> None:
        self._uow = uow
        self._day = day
        self._sheets = sheets
        self._errands = errands
        self._typing = SheetTyping(sheets, errands, custody)

    # queries

    def to_buy(self) -> tuple[Errand, ...]:
        """Errands of which something is still to be bought, whole, by the 五十音 order of their people."""
        waiting = select(LINE.c.errand_id).where(LINE.c.outcome == "")
        query = (select(ERRAND.c.id).join(PERSON, PERSON.c.id == ERRAND.c.person_id)
                 .where(ERRAND.c.state.in_(TO_BUY), ERRAND.c.id.in_(waiting)).order_by(PERSON.c.sort_key, ERRAND.c.id))
        with self._uow.read() as session:
            ids = session.connection().execute(query).scalars().all()
            found = self._errands.some(ids)
        return tuple(found[one] for one in ids)

    def sheet(self, errand_id: int) -> ErrandSheet:
        """買いもの票 of one errand: the newest one issued while its lines have not changed, else as it would be issued."""
        with self._uow.read():
            return self._own(self._errands.get(errand_id))

    def shop_list(self, shop_id: int | None, *, errand_ids: Sequence[int] | None = None) -> ErrandSheet:
        """店ごとの買いもの票: the lines of all open errands of a shop that are not bought yet (None: no shop said).

        Person by person in order of 五十音; only of `errand_ids` if given.
        """
        with self._uow.read() as session:
            wanted = [one for one in self.to_buy() if errand_ids is None or one.id in errand_ids]
            return self._list(session, shop_id or NO_SHOP, wanted)

    def printed_by(self, kind: str, *, errand_id: int | None = None, shop_id: int | None = None) -> tuple[ErrandSheet, ...]:
        """The sheets that a document of this kind prints: of one errand or one shop (0: none said), else of all that wait."""
        with self._uow.read() as session:
            if kind == SHEET:
                wanted = (self._errands.get(errand_id),) if errand_id is not None else self.to_buy()
                return tuple(self._own(one) for one in wanted)
            waiting = self.to_buy()
            shops = {shop_id} if shop_id is not None else {one.shop_id or NO_SHOP for one in waiting}
            found = (self._list(session, one, waiting) for one in shops)
            return tuple(sorted(found, key=lambda one: (one.subject_id == NO_SHOP, one.title)))

    def find(self, code: str) -> ErrandSheet:
        """The sheet a typed 用紙番号 belongs to. Raises InputProblem (field: numbers), also for another kind of sheet."""
        with self._uow.read() as session:
            issued = self._sheets.find(code)
            if issued.kind not in (SHEET, SHOP_LIST):
                raise InputProblem(other_kind(issued, wanted=translate("Sheets", "買いもの票")), field="numbers")
            return self._printed(session, (issued,))[0]

    def out(self) -> tuple[ErrandSheet, ...]:
        """Sheets that wait to be typed back, the newest first: printed, not typed, and something on them not bought yet."""
        with self._uow.read() as session:
            issued = self._sheets.out(SHEET, SHOP_LIST)
            mine = [one.subject_id for one in issued if one.kind == SHEET]
            there = self._errands.some(mine)  # errands may have been taken back
            found = self._printed(session, [one for one in issued if one.kind != SHEET or one.subject_id in there])
        return tuple(one for one in found if any(
            row.line is not None and row.errand is not None and not row.line.outcome and row.errand.open for row in one.rows))

    # commands

    def issue(self, errand_id: int, *, by: int | None = None) -> PrintedSheet:
        """A 用紙番号 for an errand's 買いもの票; the newest one again while nothing has changed.

        Raises RuleProblem for an errand that has ended.
        """
        with self._uow.operation(Op.SHEET_PRINTED, by=by):
            errand = self._errands.get(errand_id)
            if not errand.open:
                sentence = translate("Errands", "この依頼は、もう「{state}」です。買いもの票は印刷できません。")
                raise RuleProblem(sentence.format(state=errands.state_words(errand.state)))
            return self._number(self.sheet(errand_id), by)

    def issue_shop_list(self, shop_id: int | None, *, by: int | None = None) -> PrintedSheet:
        """A 用紙番号 for a shop's list, as `issue`. Raises RuleProblem where nothing is to be bought there."""
        with self._uow.operation(Op.SHEET_PRINTED, by=by):
            sheet = self.shop_list(shop_id)
            if not sheet.rows:
                raise RuleProblem(translate("Errands", "この店で買うものは、いまはありません。"))
            return self._number(sheet, by)

    def issue_all(self, kind: str, *, errand_id: int | None = None, shop_id: int | None = None,
                  by: int | None = None) -> tuple[PrintedSheet, ...]:
        """Numbers for everything a document of this kind prints, as `issue`: all of them or none."""
        with self._uow.operation(Op.SHEET_PRINTED, by=by):
            return tuple(
                self.issue(one.subject_id, by=by) if kind == SHEET else self.issue_shop_list(one.subject_id or None, by=by)
                for one in self.printed_by(kind, errand_id=errand_id, shop_id=shop_id))

    def enter(self, code: str, rows: Sequence[TypedRow], *, paid: dict[int, Paid] | None = None, delivered: str = "",
              on: date | None = None, time: int | None = None, kept_at: str = "", again_on: date | None = None,
              note: str = "", bearer: str = "", helper_id: int | None = None, by: int | None = None) -> tuple[int, ...]:
        """What came back on a sheet, as one operation (Op.ERRANDS_TYPED); returns the errands it changed.

        Errands that had not set out set out first, with `helper_id` where nobody was their 担当. `delivered`: '' (not
        said), delivered, not_home or unwanted (with who bears it), for an errand's own sheet, on the date `on`; money is
        dated today. `paid` by errand. A sheet that was typed before is put right. Everything or nothing. Raises
        InputProblem (field: numbers, price, item, errand, paid, helper, kept_at, again_on, bearer, date), RuleProblem.
        """
        written = TypedSheet(tuple(rows), paid or {}, delivered, on, time, kept_at, again_on, note, bearer, helper_id)
        with self._uow.operation(Op.ERRANDS_TYPED, by=by) as operation:
            return self._typing.enter(operation, self.find(code), self._sheets.find(code).id, written, by)

    # parts

    def _own(self, errand: Errand) -> ErrandSheet:
        rows = tuple(ErrandSheetRow(line.number, errand, line) for line in errand.lines)
        last = max((row.number for row in rows), default=0)
        rows += tuple(ErrandSheetRow(last + more, errand) for more in range(1, BLANK_ROWS + 1))
        return self._as_issued(ErrandSheet("", SHEET, errand.id, errand.name, rows))

    def _list(self, session: Session, shop_id: int, waiting: Sequence[Errand]) -> ErrandSheet:
        found = [(errand, line) for errand in waiting if (errand.shop_id or NO_SHOP) == shop_id
                 for line in errand.lines if not line.outcome]
        rows = [ErrandSheetRow(number, errand, line) for number, (errand, line) in enumerate(found, 1)]
        rows += [ErrandSheetRow(len(rows) + more) for more in range(1, BLANK_ROWS + 1)] if rows else []
        return self._as_issued(ErrandSheet("", SHOP_LIST, shop_id, _shop_name(session, shop_id), tuple(rows)))

    def _as_issued(self, planned: ErrandSheet) -> ErrandSheet:
        issued = self._sheets.newest(planned.kind, planned.subject_id)
        same = issued is not None and issued.open and issued.rows == _map(planned)
        code = issued.code if issued is not None and same else ""
        return ErrandSheet(code, planned.kind, planned.subject_id, planned.title, planned.rows)

    def _number(self, sheet: ErrandSheet, by: int | None) -> PrintedSheet:
        if sheet.code:
            return self._sheets.find(sheet.code)
        today = self._day.today()
        return self._sheets.issue(sheet.kind, sheet.subject_id, start=today, end=today, rows=_map(sheet), by=by)

    def _printed(self, session: Session, sheets: Sequence[PrintedSheet]) -> list[ErrandSheet]:
        """Sheets as they were printed, their lines as they are now. Raises RuleProblem where an errand has gone."""
        wanted = [line_id for issued in sheets for _, line_id in issued.rows if line_id is not None]
        ids = session.connection().execute(select(LINE.c.errand_id).where(LINE.c.id.in_(wanted)).distinct()).scalars().all()
        there = self._errands.some([*ids, *(issued.subject_id for issued in sheets if issued.kind == SHEET)])
        lines = {line.id: (errand, line) for errand in there.values() for line in errand.lines}
        found = []
        for issued in sheets:
            owner = None
            if issued.kind == SHEET:
                owner = there.get(issued.subject_id) or self._errands.get(issued.subject_id)
            title = _shop_name(session, issued.subject_id) if owner is None else owner.name
            rows = tuple(ErrandSheetRow(number, *(lines.get(line_id or 0, (owner, None)))) for number, line_id in issued.rows)
            found.append(ErrandSheet(issued.code, issued.kind, issued.subject_id, title, rows, typed=not issued.open))
        return found


def _map(sheet: ErrandSheet) -> tuple[tuple[int, int | None], ...]:
    """Row numbers with the line each belongs to."""
    return tuple((row.number, row.line.id if row.line is not None else None) for row in sheet.rows)


def _shop_name(session: Session, shop_id: int) -> str:
    row = session.get(ShopRow, shop_id) if shop_id != NO_SHOP else None
    return translate("Errands", "店の決まっていない依頼") if row is None else row.name
