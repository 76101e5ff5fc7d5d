"""import sales: files of tills and shops with past sales."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from salon_app.cli.kinds import GivenImport, ImportKind
from salon_app.cli.output import say
from salon_app.model.progress import Progress
from salon_app.model.sales_words import Role, role_name
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.services.sales_import import ImportPreview

NAMED, SHOWN = 8, 20


class LookedSales:
    """Files of sales, shown or taken over."""

    def __init__(self, salon: Salon, previews: Sequence[ImportPreview]) -> None:
        self._salon = salon
        self._previews = previews

    def say(self, *, with_rows: bool) -> None:
        """Each file in words."""
        for preview in self._previews:
            _show(preview, with_rows=with_rows)

    def take_over(self, progress: Progress) -> None:
        """All files or nothing."""
        self._salon.sales_import.commit_all(self._previews, progress=progress)

    def as_json(self, *, dry_run: bool) -> Mapping[str, Any]:
        """The sums of all files, and each file. Amounts in the unit chosen (yen unless `--unit`)."""
        files = [_file_json(preview) for preview in self._previews]
        sums = {key: sum(one[key] for one in files) for key in (
            "rows", "imported", "receipts", "total", "sales", "returns", "tax", "total_without_tax")}
        rejected = [{"file": one["file"], **line} for one in files for line in one["rejected"]]
        return {**sums, "rejected": rejected if len(files) > 1 else files[0]["rejected"], "dry_run": dry_run,
                "unit": str(self._previews[0].options.unit), "files": files}


def look(salon: Salon, files: Sequence[Path], given: GivenImport, progress: Progress) -> LookedSales:
    """Preview the files."""
    from salon_app.services.sales_import import ImportOptions

    options = ImportOptions(
        columns=given.columns, prices=given.prices, unit=given.unit, skip_items=given.skip_items,
        header_line=given.header_line, sheet=given.sheet, encoding=given.encoding, strict=given.strict,
        again=given.again)
    return LookedSales(salon, [salon.sales_import.preview(path, options, progress=progress) for path in files])


SALES = ImportKind(translate("Cli", "売上"), tuple(Role), look, frozenset({"--price", "--unit", "--skip-item"}))


def _show(preview: ImportPreview, *, with_rows: bool) -> None:
    say(translate("Cli", "■ {name}（{encoding}、見出し {header}）").format(
        name=preview.path.name, encoding=preview.encoding, header=preview.header_line or translate("Cli", "なし")))
    named = preview.mapping.named()
    say(translate("Cli", "列：{columns}").format(columns="　".join(
        f"{role_name(Role(role))}={header}" for role, header in named.items())))
    if with_rows:
        for line, cells in preview.first_rows:
            say(f"  {line}: " + " | ".join(str(cell) for cell in cells))
    say(translate(
        "Cli", "{imported} / {rows}行、会計{receipts}件、売上 {sales}、返品・取消 {returns}、合計 {total}").format(
        imported=f"{preview.imported:,}", rows=f"{preview.rows:,}", receipts=f"{preview.receipts:,}",
        sales=format_yen(preview.sales), returns=format_yen(preview.returns), total=format_yen(preview.total)))
    say(preview.rounding_statement)
    if preview.unknown_items:
        names = translate("Cli", "、").join(preview.unknown_items[:NAMED])
        more = translate("Cli", " ほか") if len(preview.unknown_items) > NAMED else ""
        say(translate("Cli", "新しい商品 {count}点（分類 その他、売り場には出しません）：{names}").format(
            count=len(preview.unknown_items), names=names + more))
    for note in preview.notes:
        say(note)
    for rejected in preview.rejected[:SHOWN]:
        say(translate("Cli", "入れない行 {line}行目：{reason}").format(line=rejected.line, reason=rejected.reason))
    if len(preview.rejected) > SHOWN:
        say(translate("Cli", "入れない行は、ほかに{count}行あります。").format(count=len(preview.rejected) - SHOWN))


def _file_json(preview: ImportPreview) -> dict[str, Any]:
    return {
        "file": preview.path.name, "rows": preview.rows, "imported": preview.imported, "receipts": preview.receipts,
        "total": preview.total, "sales": preview.sales, "returns": preview.returns, "tax": preview.tax,
        "total_without_tax": preview.total - preview.tax,
        "months": [{"month": f"{one.month:%Y-%m}", "sales": one.sales, "returns": one.returns, "tax": one.tax,
                    "total": one.total, "total_without_tax": one.total - one.tax} for one in preview.months],
        "first_day": preview.first_day, "last_day": preview.last_day,
        "returns_found": preview.returns_found, "returns_with_original": preview.returns_linked,
        "rejected": [{"line": one.line, "reason": one.reason} for one in preview.rejected],
        "unknown_items": list(preview.unknown_items),
        "rounding": {"difference": str(preview.rounding), "statement": preview.rounding_statement},
        "mapping": preview.mapping.named(), "encoding": preview.encoding, "delimiter": preview.delimiter,
        "header_line": preview.header_line, "already_imported": preview.already_imported, "notes": list(preview.notes)}
