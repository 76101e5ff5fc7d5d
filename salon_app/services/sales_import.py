"""過去の売上の取りこみ: a file is shown first (`preview`), then taken over whole or not at all (`commit`).

Which rows go where is in `sales_import_rows.py`; what a file's columns and cells mean is in the model.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path

from sqlmodel import col, select

from salon_app.model import past_lines, past_slips, sales_mapping
from salon_app.model.dates import seireki, wareki
from salon_app.model.imported_columns import columns_lacking
from salon_app.model.operations import Op
from salon_app.model.past_lines import ReadChoices
from salon_app.model.past_slips import PastSlip
from salon_app.model.problems import RuleProblem
from salon_app.model.progress import NoProgress, Progress
from salon_app.model.sales_mapping import ColumnMapping
from salon_app.model.sales_words import Role
from salon_app.model.table_values import Cell, DateOrder, date_order
from salon_app.model.texts import translate
from salon_app.model.yen import format_signed, format_yen
from salon_app.services.business_day import BusinessDay
from salon_app.services.imports import (
    FileImports,
    FileOptions,
    FilePreview,
    check_lines,
    digest_of,
    remember_columns,
    remembered_columns,
)
from salon_app.services.sales import SalesService
from salon_app.services.sales_import_rows import BookLinks, PastSalesWriter, known_items
from salon_app.services.settings import SettingsService
from salon_app.store.tables import SaleRow
from salon_app.store.unit_of_work import UnitOfWork
from salon_app.system.tabular import TableFile

FIRST_ROWS = 10


@dataclass(frozen=True)
class ImportOptions(FileOptions):
    """`prices`: item → price. `unit` 0.01 keeps hundredths of a foreign currency as the integer unit. `again` takes the same
    file a second time."""

    prices: Mapping[str, Decimal] = field(default_factory=dict)
    unit: Decimal = Decimal(1)
    skip_items: frozenset[str] = frozenset()
    again: bool = False


@dataclass(frozen=True)
class MonthTotal:
    """Of one month of the file, in its unit: sales, what was given back (negative), and the tax in both."""

    month: date
    sales: int
    returns: int
    tax: int

    @property
    def total(self) -> int:
        """What the month's report will show."""
        return self.sales + self.returns


@dataclass(frozen=True)
class ImportPreview(FilePreview):
    """Amounts are in the file's unit (yen).

    `receipts` are distinct ones. `returns` is negative, `total` = sales + returns, `tax` the part of it that the file gave
    apart. `rounding` is what rounding changed. `returns_linked` of `returns_found` slips have their original, the others are
    元取引なし.
    """

    options: ImportOptions
    mapping: ColumnMapping
    delimiter: str
    header_line: int | None
    receipts: int
    sales: int
    returns: int
    tax: int
    months: tuple[MonthTotal, ...]
    returns_found: int
    returns_linked: int
    unknown_items: tuple[str, ...]
    rounding: Decimal
    rounding_statement: str
    first_rows: tuple[tuple[int, tuple[Cell, ...]], ...]
    slips: tuple[PastSlip, ...] = field(repr=False)

    @property
    def total(self) -> int:
        """Sales less returns, as the reports will show it."""
        return self.sales + self.returns

    @property
    def first_day(self) -> date | None:
        """The earliest date of the sales."""
        return min((slip.day for slip in self.slips), default=None)

    @property
    def last_day(self) -> date | None:
        """The latest date of the sales."""
        return max((slip.day for slip in self.slips), default=None)


@dataclass(frozen=True)
class ImportResult:
    """What was taken over."""

    batch_id: int
    imported: int
    receipts: int
    total: int
    new_products: int


class SalesImportService(FileImports[ImportOptions, ImportPreview, ImportResult]):
    """Files of past sales."""

    kind = "sales"

    def __init__(self, uow: UnitOfWork, day: BusinessDay, settings: SettingsService, sales: SalesService) -> None:
        super().__init__(uow, day)
        self._settings = settings
        self._links = BookLinks(uow, sales)
        self._writer = PastSalesWriter(day)

    def preview(self, path: Path, options: ImportOptions | None = None, *,
                progress: Progress | None = None) -> ImportPreview:
        options, watch = options or ImportOptions(), progress or NoProgress()
        watch.step(0, 3, translate("Import", "ファイルを読んでいます"))
        table = options.table(path)
        digest = digest_of(path)
        whole = [row.cells for row in table.rows if not row.problem]
        mapping = sales_mapping.propose(table.headers, whole, today=self._day.calendar_day(),
                                        chosen={**remembered_columns(self._settings, sales_mapping.signature(table.headers)),
                                                **options.columns})
        lacking = sales_mapping.missing(mapping)
        if lacking:
            raise columns_lacking(lacking, table.headers)
        watch.step(1, 3, translate("Import", "行を読みとっています"))
        order, certain = date_order(cells[mapping.at(Role.DATE) or 0] for cells in whole)
        lines = past_lines.read_lines(
            table.rows, mapping, ReadChoices(options.unit, options.prices, options.skip_items),
            today=self._day.calendar_day(), order=order)
        slips = past_slips.slips_of(
            lines.lines, totals_repeat=mapping.totals_repeat, use_totals=mapping.totals_count,
            paid_names=[mapping.headers[at] for at in mapping.columns.get(Role.PAID, ())], unit=options.unit)
        alone = past_slips.link(slips)
        watch.step(2, 3, translate("Import", "帳簿と照らし合わせています"))
        with self._uow.read() as session:
            self._links.find(alone)
            present = known_items(session)
            already = self._imported_on(digest)
            repeated = self._repeated(slips)
        unknown: dict[str, str] = {}
        for line in (line for slip in slips for line in slip.lines):
            if line.key not in present:
                unknown.setdefault(line.key, line.name)
        returns = [slip for slip in slips if slip.kind != "sale"]
        rounding = sum((slip.total - slip.exact for slip in slips), Decimal(0))
        return ImportPreview(
            path=path, digest=digest, options=options, mapping=mapping, headers=mapping.headers, columns=mapping.named(),
            encoding=table.encoding, delimiter=table.delimiter, header_line=table.header_line, sheet=table.sheet,
            sheets=table.sheets, rows=len(table.rows),
            imported=len(lines.lines), receipts=len({(slip.day, slip.receipt or slip.lines[0].line) for slip in slips}),
            sales=sum(slip.total for slip in slips if slip.kind == "sale"), returns=sum(slip.total for slip in returns),
            tax=sum(line.tax for line in lines.lines), months=_months(slips), returns_found=len(returns),
            returns_linked=sum(slip.original is not None or slip.book is not None for slip in returns),
            unknown_items=tuple(unknown.values()), rejected=lines.rejected, rounding=rounding,
            rounding_statement=_rounding_statement(options.unit, rounding), already_imported=already,
            notes=_notes(table, mapping, order, certain, lines, returns, repeated),
            first_rows=tuple((row.line, row.cells) for row in table.rows[:FIRST_ROWS]), slips=tuple(slips))

    def commit_all(self, previews: Sequence[ImportPreview], *, by: int | None = None,
                   progress: Progress | None = None) -> tuple[ImportResult, ...]:
        """Several files in one operation: all of them or nothing."""
        watch = progress or NoProgress()
        results = []
        with self._uow.operation(Op.SALES_IMPORTED, by=by) as operation:
            for number, preview in enumerate(previews):
                watch.step(number, len(previews), translate("Import", "取りこんでいます"))
                self._check(preview)
                if number or any(slip.kind != "sale" for slip in preview.slips):
                    self._links.find([slip for slip in preview.slips if slip.kind != "sale" and slip.original is None])
                batch_id = self._keep_batch(operation, preview, imported=preview.imported,
                                            rounding=past_lines.rounded(preview.rounding))
                new = self._writer.write(operation, preview.slips, batch_id=batch_id, by=by, unit=preview.options.unit,
                                         taxed=self._settings.get().pays_consumption_tax)
                results.append(ImportResult(batch_id, preview.imported, preview.receipts, preview.total, new))
                remember_columns(self._settings, sales_mapping.signature(preview.headers), preview, Role, by=by)
            operation.subject.clear()
            operation.subject.update(
                files=[preview.path.name for preview in previews], batches=[one.batch_id for one in results],
                lines=sum(one.imported for one in results), receipts=sum(one.receipts for one in results),
                sum=sum(one.total for one in results), unit=str(previews[0].options.unit) if previews else "1")
        watch.step(len(previews), len(previews), translate("Import", "取りこみました"))
        return tuple(results)

    # parts

    def _check(self, preview: ImportPreview) -> None:
        name = preview.path.name
        earlier = self._imported_on(preview.digest)
        if earlier is not None and not preview.options.again:
            sentence = translate(
                "Import", "「{name}」は{date}に取りこみ済みです。二重になるので、取りこみませんでした。")
            raise RuleProblem(sentence.format(name=name, date=wareki(earlier)))
        check_lines(preview, preview.slips)
        until = self._day.locked_until()
        if until is not None and any(slip.day <= until for slip in preview.slips):
            sentence = translate(
                "Import", "「{name}」に、月締めのすんだ月（{date}まで）の売上があります。何も取りこんでいません。")
            raise RuleProblem(sentence.format(name=name, date=wareki(until)))

    def _repeated(self, slips: Sequence[PastSlip]) -> int:
        """How many receipts of the file are in the books already, from another file."""
        numbers = {(slip.day, slip.receipt) for slip in slips if slip.receipt}
        if not numbers:
            return 0
        days = [day for day, _ in numbers]
        with self._uow.read() as session:
            rows = session.exec(select(col(SaleRow.business_date), col(SaleRow.external_no)).where(
                SaleRow.business_date >= min(days), SaleRow.business_date <= max(days),
                SaleRow.source == "import", col(SaleRow.external_no).is_not(None))).all()
        return len(numbers & {(day, str(number)) for day, number in rows})


def _months(slips: Iterable[PastSlip]) -> tuple[MonthTotal, ...]:
    sums: dict[date, Counter[str]] = {}
    for slip in slips:
        counts = sums.setdefault(slip.day.replace(day=1), Counter())
        counts["sales" if slip.kind == "sale" else "returns"] += slip.total
        counts["tax"] += sum([line.tax for line in slip.lines])
    return tuple(MonthTotal(month, found["sales"], found["returns"], found["tax"])
                 for month, found in sorted(sums.items()))


def _rounding_statement(unit: Decimal, rounding: Decimal) -> str:
    if unit != 1:
        sentence = translate(
            "Import", "金額は {unit} を1として入れます（{unit} 未満は明細ごとに四捨五入、差 {difference}）。")
        return sentence.format(unit=unit, difference=_decimal(rounding))
    if rounding:
        sentence = translate("Import", "1円未満は明細ごとに四捨五入しました。もとの合計との差は {difference} です。")
        return sentence.format(difference=_decimal(rounding))
    return translate("Import", "1円未満の端数はありません。")


def _decimal(value: Decimal) -> str:
    whole = value.quantize(Decimal("0.01"))
    if whole == int(whole):
        return format_signed(int(whole))
    return f"+{whole:,}" if whole > 0 else f"△{-whole:,}"


def _notes(table: TableFile, mapping: ColumnMapping, order: DateOrder | None, certain: bool,
           lines: past_lines.ReadLines, returns: Sequence[PastSlip], repeated: int) -> tuple[str, ...]:
    """What a person should know before saying yes."""
    notes = list(table.notes)
    if order is not None and lines.lines:
        first, last = min(line.day for line in lines.lines), max(line.day for line in lines.lines)
        words = (translate("Import", "日付は「月/日/年」の順に読みました（{first}から{last}まで）。")
                 if order is DateOrder.MONTH_FIRST else
                 translate("Import", "日付は「日/月/年」の順に読みました（{first}から{last}まで）。"))
        notes.append(words.format(first=seireki(first), last=seireki(last)))
        if not certain:
            notes.append(translate(
                "Import", "月と日のどちらが先かは、ファイルだけでは決まりません。お確かめください。"))
    tax = sum(line.tax for line in lines.lines)
    if tax and mapping.tax_outside:
        sentence = translate("Import", "消費税の列（{tax}）を足して、税込の金額にしました。")
        notes.append(sentence.format(tax=format_yen(tax)))
    elif mapping.at(Role.TAX) is not None:
        notes.append(translate("Import", "消費税の列は、金額に含まれているものとして読みました。"))
    elif tax:
        sentence = translate("Import", "会計の合計に合わせて、明細の金額に {tax} を割りふりました（外税など）。")
        notes.append(sentence.format(tax=format_yen(tax)))
    if not mapping.totals_count and not mapping.tax_outside and {Role.TOTAL, Role.PAID} & set(mapping.columns):
        notes.append(translate(
            "Import", "会計の合計や支払いの列は明細と合わないので、使いませんでした（お預りなど）。"))
    if lines.unpriced:
        notes.append(translate("Import", "金額のない{count}行は0円で入れます。").format(count=f"{lines.unpriced:,}"))
    if lines.weighed:
        sentence = translate("Import", "数に小数のある{count}行は、数を1として入れます。")
        notes.append(sentence.format(count=lines.weighed))
    if lines.skipped:
        notes.append(translate("Import", "指定された商品の{count}行は入れません。").format(count=lines.skipped))
    alone = sum(slip.original is None and slip.book is None for slip in returns)
    if alone:
        sentence = translate(
            "Import", "返品・取消{count}件のうち{alone}件は、元の会計が見つからないので「元取引なし」とします。")
        notes.append(sentence.format(count=len(returns), alone=alone))
    if repeated:
        sentence = translate(
            "Import", "同じ日・同じ番号の会計が{count}件、もう帳簿にあります。二重でないか、お確かめください。")
        notes.append(sentence.format(count=repeated))
    return tuple(notes)
