"""import sales: files of tills and shops with past sales."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from salon_app.cli.import_words import columns_found, left_out, read_with
from salon_app.cli.kinds import GivenImport, ImportKind
from salon_app.model.sales_words import Role, role_name
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen

if TYPE_CHECKING:
    from salon_app.services.sales_import import ImportOptions, ImportPreview

NAMED = 8


def _given(given: GivenImport) -> ImportOptions:
    from salon_app.services.sales_import import ImportOptions

    return ImportOptions(**vars(given.file), prices=given.prices, unit=given.unit, skip_items=given.skip_items,
                         again=given.again)


def _told(preview: ImportPreview, with_rows: bool) -> Iterator[str]:
    yield read_with(preview, preview.header_line)
    yield columns_found(preview, lambda role: role_name(Role(role)))
    if with_rows:
        for line, cells in preview.first_rows:
            yield f"  {line}: " + " | ".join(str(cell) for cell in cells)
    yield translate(
        "Cli", "{imported} / {rows}行、会計{receipts}件、売上 {sales}、返品・取消 {returns}、合計 {total}").format(
        imported=f"{preview.imported:,}", rows=f"{preview.rows:,}", receipts=f"{preview.receipts:,}",
        sales=format_yen(preview.sales), returns=format_yen(preview.returns), total=format_yen(preview.total))
    yield preview.rounding_statement
    if preview.unknown_items:
        names = translate("Cli", "、").join(preview.unknown_items[:NAMED])
        more = translate("Cli", " ほか") if len(preview.unknown_items) > NAMED else ""
        yield translate("Cli", "新しい商品 {count}点（分類 その他、売り場には出しません）：{names}").format(
            count=len(preview.unknown_items), names=names + more)
    yield from preview.notes
    yield from left_out(preview.rejected)


def _facts(preview: ImportPreview) -> dict[str, Any]:
    return {
        "receipts": preview.receipts, "total": preview.total, "sales": preview.sales, "returns": preview.returns,
        "tax": preview.tax, "total_without_tax": preview.total - preview.tax,
        "months": [{"month": f"{one.month:%Y-%m}", "sales": one.sales, "returns": one.returns, "tax": one.tax,
                    "total": one.total, "total_without_tax": one.total - one.tax} for one in preview.months],
        "first_day": preview.first_day, "last_day": preview.last_day,
        "returns_found": preview.returns_found, "returns_with_original": preview.returns_linked,
        "unknown_items": list(preview.unknown_items),
        "rounding": {"difference": str(preview.rounding), "statement": preview.rounding_statement},
        "encoding": preview.encoding, "delimiter": preview.delimiter, "header_line": preview.header_line}


SALES: ImportKind[ImportPreview] = ImportKind(
    translate("Cli", "売上"), tuple(Role), lambda salon: salon.sales_import, _given, _told, _facts,
    sums=("receipts", "total", "sales", "returns", "tax", "total_without_tax"),
    all_files=lambda first: {"unit": str(first.options.unit)}, options=frozenset({"--price", "--unit", "--skip-item"}))
"""Amounts in the unit chosen (yen unless `--unit`)."""
