"""import: files of past records into the books. What is imported is shown first; `--dry-run` stops there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer

from salon_app.cli.given import UsageProblem, given_columns, given_day, given_prices, given_unit
from salon_app.cli.import_events import EVENTS
from salon_app.cli.import_people import PEOPLE
from salon_app.cli.import_sales import SALES
from salon_app.cli.import_watch import WATCH_RESULTS
from salon_app.cli.import_words import answer
from salon_app.cli.kinds import GivenImport, ImportKind, kind_list, refuse_foreign
from salon_app.cli.opening import books
from salon_app.cli.output import progress_bar, say, say_json
from salon_app.model.texts import translate

KINDS: dict[str, ImportKind[Any]] = {
    "sales": SALES,
    "people": PEOPLE,
    "events": EVENTS,
    "watch-results": WATCH_RESULTS,
}
"""What can be imported; a new kind is a module beside this one and a line here."""


def import_files(
    context: typer.Context,
    kind: Annotated[str, typer.Argument(metavar="KIND", help=translate(
        "Cli", "何の記録か：{kinds}。").format(kinds=kind_list(KINDS)))],
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
    as_of: Annotated[str | None, typer.Option(
        "--as-of", metavar="DATE", help=translate("Cli", "名簿の年齢が、いつのものか。なければ今日。"))] = None,
    year: Annotated[str, typer.Option(metavar=translate("Cli", "年"), help=translate(
        "Cli", "年のない日付の年（行事）。2026、令和8年度、2026-10 など。"))] = "",
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
    chosen = KINDS[kind]
    refuse_foreign(kind, chosen.options, {"--price": bool(prices), "--unit": unit != "1", "--skip-item": bool(skip),
                                          "--as-of": bool(as_of), "--year": bool(year)})
    from salon_app.services.imports import FileOptions

    of_file = FileOptions(given_columns(columns or (), chosen.roles), header, sheet, encoding, strict)
    given = GivenImport(of_file, prices=given_prices(prices or ()), unit=given_unit(unit), skip_items=frozenset(skip or ()),
                        again=again, year=year)
    with books(context.obj, new=True) as salon, progress_bar(quiet=as_json) as progress:
        if as_of:
            given = replace(given, as_of=given_day(as_of, today=salon.days.status().business_date))
        service, options = chosen.service(salon), chosen.given(given)
        previews = [service.preview(path, options, progress=progress) for path in files]
        if not as_json:
            for preview in previews:
                for line in chosen.told(preview, dry_run):
                    say(line)
        if not dry_run:
            service.commit_all(previews, progress=progress)
    if as_json:
        say_json(answer(chosen, previews, dry_run=dry_run))
    elif dry_run:
        say(translate("Cli", "見せただけで、取りこんでいません。"))
    else:
        say(translate("Cli", "取りこみました。"))


def add_to(app: typer.Typer) -> None:
    """List the command of this module."""
    app.command("import", help=translate(
        "Cli", "過去の記録をファイルから取りこみます。同じファイルは二度入れません。"))(import_files)
