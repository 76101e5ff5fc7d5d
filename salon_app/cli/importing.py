"""import: files of past records into the books. What is imported is shown first; `--dry-run` stops there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from salon_app.cli.given import UsageProblem, given_columns, given_prices, given_unit
from salon_app.cli.opening import books
from salon_app.cli.output import progress_bar, say, say_json
from salon_app.model.sales_words import Role, role_name
from salon_app.model.texts import translate
from salon_app.model.yen import format_yen

if TYPE_CHECKING:
    from salon_app.services.sales_import import ImportPreview

KINDS = ("sales",)
NAMED, SHOWN = 8, 20


def import_files(
    context: typer.Context,
    kind: Annotated[str, typer.Argument(metavar="KIND", help=translate(
        "Cli", "何の記録か。いまは sales（売上）だけです。"))],
    files: Annotated[list[Path], typer.Argument(metavar="FILE…", help=translate("Cli", "CSVかExcelのファイル。"))],
    columns: Annotated[list[str] | None, typer.Option(
        "--map", metavar=translate("Cli", "項目=列,…"),
        help=translate("Cli", "どの列が何か。例 date=Date,item=Item。「tax=」のように空なら使いません。"))] = None,
    prices: Annotated[list[str] | None, typer.Option(
        "--price", metavar=translate("Cli", "商品=金額"), help=translate(
            "Cli", "金額のない商品のねだん。何度でも書けます。"))] = None,
    unit: Annotated[str, typer.Option(help=translate(
        "Cli", "0.01 なら、100分の1を1として入れます（外国のお金）。"))] = "1",
    skip: Annotated[list[str] | None, typer.Option(
        "--skip-item", metavar=translate("Cli", "商品"), help=translate(
            "Cli", "入れない商品。何度でも書けます。"))] = None,
    header: Annotated[int | None, typer.Option(
        "--header-line", min=0, help=translate("Cli", "見出しの行。0 なら見出しなし。"))] = None,
    sheet: Annotated[str | None, typer.Option(help=translate("Cli", "Excelのシート。"))] = None,
    encoding: Annotated[str | None, typer.Option(help=translate("Cli", "文字コード。例 cp932。"))] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help=translate(
        "Cli", "見せるだけで、取りこみません。"))] = False,
    strict: Annotated[bool, typer.Option("--strict", help=translate(
        "Cli", "読めない行があれば、何も取りこみません。"))] = False,
    again: Annotated[bool, typer.Option("--again", help=translate(
        "Cli", "同じファイルを、もう一度取りこみます。"))] = False,
    as_json: Annotated[bool, typer.Option("--json", help=translate("Cli", "結果をJSONで書きます。"))] = False,
) -> None:
    """Import the files, all of them or nothing."""
    if kind not in KINDS:
        sentence = translate("Cli", "「{kind}」は取りこめません。取りこめるのは {kinds} です。")
        raise UsageProblem(sentence.format(kind=kind, kinds=", ".join(KINDS)))
    from salon_app.services.sales_import import ImportOptions

    options = ImportOptions(
        columns=given_columns(columns or ()), prices=given_prices(prices or ()), unit=given_unit(unit),
        skip_items=frozenset(skip or ()), header_line=header, sheet=sheet, encoding=encoding, strict=strict,
        again=again)
    with books(context.obj, new=True) as salon, progress_bar(quiet=as_json) as progress:
        previews = [salon.sales_import.preview(path, options, progress=progress) for path in files]
        if not as_json:
            for preview in previews:
                _show(preview, with_rows=dry_run)
        if not dry_run:
            salon.sales_import.commit_all(previews, progress=progress)
    if as_json:
        say_json(_as_json(previews, dry_run))
    elif dry_run:
        say(translate("Cli", "見せただけで、取りこんでいません。"))
    else:
        say(translate("Cli", "取りこみました。"))


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


def _as_json(previews: Sequence[ImportPreview], dry_run: bool) -> dict[str, Any]:
    """The sums of all files, and each file. Amounts in the unit chosen (yen unless `--unit`)."""
    files = [_file_json(preview) for preview in previews]
    sums = {key: sum(one[key] for one in files) for key in (
        "rows", "imported", "receipts", "total", "sales", "returns", "tax", "total_without_tax")}
    rejected = [{"file": one["file"], **line} for one in files for line in one["rejected"]]
    return {**sums, "rejected": rejected if len(files) > 1 else files[0]["rejected"], "dry_run": dry_run,
            "unit": str(previews[0].options.unit), "files": files}


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


def add_to(app: typer.Typer) -> None:
    """List the command of this module."""
    app.command("import", help=translate(
        "Cli", "過去の記録をファイルから取りこみます。同じファイルは二度入れません。"))(import_files)
