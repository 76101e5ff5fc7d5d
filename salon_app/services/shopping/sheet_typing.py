"""What came back on a 買いもの票, taken into its errands inside one open operation: all of it or nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from salon_app.model import errands, row_numbers
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.services.sheets import SheetsService
from salon_app.services.shopping.custody import CustodyService
from salon_app.services.shopping.errands import LONGEST_TEXT, ErrandsService, checked
from salon_app.services.shopping.sheet_values import (
    BEARERS,
    ENDINGS,
    SHEET,
    ErrandSheet,
    ErrandSheetRow,
    TypedRow,
    TypedSheet,
)
from salon_app.services.shopping.values import Errand, Got, Paid, WantedLine
from salon_app.store.tables import ErrandLineRow, ErrandRow
from salon_app.store.unit_of_work import Operation

BOUGHT = (errands.BOUGHT, errands.SUBSTITUTED)


@dataclass(frozen=True)
class _Written:
    """A row of the sheet with what was written in it."""

    row: ErrandSheetRow
    typed: TypedRow

    @property
    def new(self) -> bool:
        """Whether it was blank when printed."""
        return self.row.line is None

    def changes(self) -> bool:
        """Whether the line is not as the row says already."""
        line, typed = self.row.line, self.typed
        return line is None or (line.outcome, line.price, line.got) != (typed.outcome, _price(typed), typed.got.strip())


class SheetTyping:
    """The way of a sheet's rows into lines, money and steps of errands."""

    def __init__(self, sheets: SheetsService, errands: ErrandsService, custody: CustodyService) -> None:
        self._sheets = sheets
        self._errands = errands
        self._custody = custody

    def enter(self, operation: Operation, sheet: ErrandSheet, sheet_id: int, written: TypedSheet,
              by: int | None) -> tuple[int, ...]:
        """Everything on the sheet; returns the errands it changed. Raises InputProblem and RuleProblem."""
        if written.delivered not in ENDINGS or written.bearer not in BEARERS or (written.delivered and sheet.kind != SHEET):
            raise ValueError("only an errand's own sheet says how it was delivered")
        changed: list[int] = []
        lines: dict[int, int] = {}
        for errand, rows in _by_errand(sheet, written.rows):
            with _named(errand, several=len(sheet.errands) > 1):
                if self._bought(operation, errand, rows, written, lines, by):
                    changed.append(errand.id)
                if written.delivered:
                    self._ended(operation, errand.id, sheet, written, by)
                    changed.append(errand.id)
        if not changed:
            raise InputProblem(translate("Errands", "前に入れた内容と同じです。直すところはありません。") if sheet.typed else
                               translate("Errands", "代金か「なかった」を、1つは入れてください。"), field="price")
        self._sheets.close(sheet_id, written=lines, by=by)
        return tuple(dict.fromkeys(changed))

    def _bought(self, operation: Operation, errand: Errand, rows: Sequence[_Written], written: TypedSheet,
                lines: dict[int, int], by: int | None) -> bool:
        """代金 of an errand's rows; False where nothing is other than before. `lines` takes what blank rows became."""
        rows = [row for row in rows if row.changes()]
        paid = written.paid.get(errand.id)
        if not rows and (paid is None or paid == self._custody.paid(errand.id)):
            return False
        self._set_out(errand, paid, written, by)
        number = max((line.number for line in errand.lines), default=0)
        results = []
        for row in rows:
            line_id = row.row.line.id if row.row.line is not None else None
            if line_id is None:
                number += 1
                line_id = lines[row.row.number] = operation.insert(
                    ErrandLineRow, errand_id=errand.id, number=number, item=row.typed.item.strip())
            results.append(Got(line_id, row.typed.outcome, _price(row.typed), row.typed.got))
        self._custody.buy(errand.id, results, paid=paid, by=by)
        return True

    def _set_out(self, errand: Errand, paid: Paid | None, written: TypedSheet, by: int | None) -> None:
        """Who has come back from shopping has set out, also where nobody wrote it down."""
        if errand.state not in errands.BEFORE_SHOPPING:
            return
        if errand.helper_id is None:
            if written.helper_id is None:
                sentence = translate("Errands", "担当が決まっていません。買いものに行った方を選んでください。")
                raise InputProblem(sentence, field="helper")
            self._errands.assign(errand.id, written.helper_id, by=by)
        self._custody.set_out(errand.id, funding=_funding(errand, paid), on=written.on, by=by)

    def _ended(self, operation: Operation, errand_id: int, sheet: ErrandSheet, written: TypedSheet, by: int | None) -> None:
        """What is ticked below the rows. Ticked again on a sheet that was typed before, it is put right, not done twice."""
        self._set_out(self._errands.get(errand_id), written.paid.get(errand_id), written, by)
        errand = self._errands.get(errand_id)
        again = sheet.typed and errand.state == written.delivered
        on, time = written.on, written.time
        if written.delivered == errands.DELIVERED:
            if again:
                operation.update(ErrandRow, errand_id, delivered_on=on or errand.delivered_on, delivered_time=time)
            else:
                self._custody.deliver(errand_id, on=on, time=time, by=by)
        elif written.delivered == errands.NOT_HOME:
            if again and written.kept_at.strip():
                operation.update(ErrandRow, errand_id, kept_at=written.kept_at.strip(), again_on=written.again_on)
            else:
                self._custody.not_home(errand_id, kept_at=written.kept_at, again_on=written.again_on, on=on, time=time,
                                       note=written.note, by=by)
        elif not again:
            if not written.bearer:
                sentence = translate("Errands", "不要になった品を、サロンが買い取るか、依頼した方が支払うかを選んでください。")
                raise InputProblem(sentence, field="bearer")
            self._custody.refuse(errand_id, bearer=written.bearer, on=on, time=time, by=by)


def _by_errand(sheet: ErrandSheet, rows: Sequence[TypedRow]) -> list[tuple[Errand, list[_Written]]]:
    """What was written, errand by errand in the order of the sheet. Raises InputProblem."""
    on_sheet = {row.number: row for row in sheet.rows}
    strange = tuple(sorted({row.number for row in rows} - on_sheet.keys()))
    if strange:
        sentence = translate("Sheets", "{numbers}番は、この用紙にありません。用紙の番号は{least}番から{most}番までです。")
        raise InputProblem(sentence.format(numbers=row_numbers.in_words(strange), least=min(on_sheet, default=0),
                                           most=max(on_sheet, default=0)), field="numbers")
    if len({row.number for row in rows}) != len(rows):
        raise ValueError("a row of a sheet is typed once")
    found: dict[int, list[_Written]] = {errand.id: [] for errand in sheet.errands}
    for typed in rows:
        row = on_sheet[typed.number]
        if row.line is None and not typed.item.strip() and not typed.outcome:
            continue
        owner = row.errand.id if row.errand is not None else typed.errand_id
        _check(typed, row, owner, found)
        assert owner is not None
        found[owner].append(_Written(row, typed))
    return [(errand, found[errand.id]) for errand in sheet.errands]


def _check(typed: TypedRow, row: ErrandSheetRow, owner: int | None, there: Mapping[int, object]) -> None:
    """Raises InputProblem for a row that can't be read as it stands."""
    if typed.outcome not in ("", *errands.OUTCOMES):
        raise ValueError(f"an unknown outcome: {typed.outcome!r}")
    if row.line is None:
        if not typed.item.strip():
            sentence = translate("Sheets", "{number}番は、品名を印刷していない行です。品名を入れてください。")
            raise InputProblem(sentence.format(number=typed.number), field="item")
        checked((WantedLine(typed.item),))
        if owner not in there:
            sentence = translate("Sheets", "{number}番（{item}）は、どなたの分ですか。選んでください。")
            raise InputProblem(sentence.format(number=typed.number, item=typed.item.strip()), field="errand")
    if len(typed.got) > LONGEST_TEXT:
        sentence = translate("Sheets", "{number}番の代わりの品は{most}字までです。")
        raise InputProblem(sentence.format(number=typed.number, most=LONGEST_TEXT), field="item")
    if typed.price is None and (typed.outcome in BOUGHT or (row.line is None and not typed.outcome)):
        sentence = translate("Sheets", "{number}番の代金を入れてください。なかったときは「なかった」を選びます。")
        raise InputProblem(sentence.format(number=typed.number), field="price")


def _price(typed: TypedRow) -> int | None:
    return typed.price if typed.outcome in BOUGHT else None


def _funding(errand: Errand, paid: Paid | None) -> str:
    """How the goods were paid for where no money was held."""
    if paid is not None and paid.till:
        return errands.TILL
    if paid is not None and paid.shop:
        return errands.SHOP
    return errands.DEPOSIT if errand.account.held > 0 else errands.ADVANCE


@contextmanager
def _named(errand: Errand, *, several: bool) -> Iterator[None]:
    """Says whose errand a problem is about, where a sheet has several."""
    try:
        yield
    except InputProblem as problem:
        raise InputProblem(_whose(errand, problem) if several else str(problem), field=problem.field) from problem
    except RuleProblem as problem:
        raise RuleProblem(_whose(errand, problem) if several else str(problem)) from problem


def _whose(errand: Errand, problem: Exception) -> str:
    return f"{errand.number} {errand.name}: {problem}"
