"""report: a document as Excel, PDF or CSV, moved into place whole; and the list of documents."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from salon_app.cli.given import UsageProblem, given_day
from salon_app.cli.opening import books
from salon_app.cli.output import progress_bar, say, say_json
from salon_app.model.dates import fiscal_year, fiscal_year_range, month_range
from salon_app.model.progress import Progress
from salon_app.model.texts import translate
from salon_app.system.atomic import write_atomically

if TYPE_CHECKING:
    from salon_app.reports import ReportSpec
    from salon_app.reports.kit.model import ReportModel
    from salon_app.salon import Salon

FORMATS = ("xlsx", "pdf", "csv")
Render = Callable[["Sequence[ReportModel]", Progress], bytes]


def report(
    context: typer.Context,
    key: Annotated[str | None, typer.Argument(metavar="KEY", help=translate(
        "Cli", "帳票の名前（--list で出ます）。"))] = None,
    start: Annotated[str | None, typer.Option(
        "--from", metavar="DATE", help=translate("Cli", "はじめの日。2026-11-01、R8.11.1 など。"))] = None,
    end: Annotated[str | None, typer.Option("--to", metavar="DATE", help=translate("Cli", "終わりの日。"))] = None,
    file_format: Annotated[str | None, typer.Option(
        "--format", metavar="xlsx|pdf|csv", help=translate("Cli", "形式。なければファイル名から決めます。"))] = None,
    out: Annotated[Path | None, typer.Option(
        "-o", "--out", "--output", metavar="FILE", help=translate("Cli", "書きこむファイル。"))] = None,
    place: Annotated[str | None, typer.Option(help=translate("Cli", "この置き場所だけ（出納帳）。"))] = None,
    cp932: Annotated[bool, typer.Option("--cp932", help=translate(
        "Cli", "CSVを古いプログラム向けの文字コードで書きます。"))] = False,
    western: Annotated[bool, typer.Option("--western", help=translate("Cli", "日付を西暦で書きます。"))] = False,
    listed: Annotated[bool, typer.Option("--list", help=translate("Cli", "帳票の一覧を出します。"))] = False,
    as_json: Annotated[bool, typer.Option("--json", help=translate("Cli", "結果をJSONで書きます。"))] = False,
) -> None:
    """Write one document, or list them."""
    from salon_app.reports import REPORTS

    if listed:
        _list(REPORTS, as_json)
        return
    spec = next((one for one in REPORTS if one.key == key), None)
    if spec is None:
        sentence = translate("Cli", "「{key}」という帳票はありません。あるのは {keys} です。")
        raise UsageProblem(sentence.format(key=key or "", keys=", ".join(one.key for one in REPORTS)))
    if out is None:
        raise UsageProblem(translate("Cli", "-o で、書きこむファイルを指定してください。"))
    chosen = (file_format or out.suffix.removeprefix(".")).casefold()
    if chosen not in FORMATS:
        sentence = translate("Cli", "--format は {formats} のどれかにしてください。")
        raise UsageProblem(sentence.format(formats=", ".join(FORMATS)))
    with books(context.obj) as salon:
        first, last = _period(salon, spec, start, end)
        models = _collect(salon, spec, first, last, place, western)
    with progress_bar(quiet=as_json) as progress:
        data, replaced = _render(models, chosen, cp932, progress)
    write_atomically(out, data)
    if as_json:
        say_json({"report": spec.key, "from": first, "to": last, "file": str(out), "format": chosen,
                  "bytes": len(data), "replaced": replaced})
        return
    for one in replaced:
        say(one)
    say(translate("Cli", "{title}を書きました：{file}").format(title=spec.title, file=out))


def _list(specs: Sequence[ReportSpec], as_json: bool) -> None:
    if as_json:
        say_json({"reports": [{"key": one.key, "title": one.title, "span": str(one.span)} for one in specs]})
        return
    width = max(len(one.key) for one in specs)
    for one in specs:
        say(f"{one.key:<{width}}  {one.title}")


def _period(salon: Salon, spec: ReportSpec, start: str | None, end: str | None) -> tuple[date, date]:
    """The dates given; without any, the last whole month, the 年度 it lies in, or today, as the document is used."""
    from salon_app.reports import Span

    today = salon.days.status().business_date
    last_month = month_range(today.replace(day=1) - timedelta(days=1))
    start_month = salon.settings.get().fiscal_start_month
    usual = {
        Span.MONTH: last_month,
        Span.YEAR: fiscal_year_range(fiscal_year(last_month[0], start_month), start_month),
    }.get(spec.span, (today, today))
    first = given_day(start, today=today) if start else None
    last = given_day(end, today=today) if end else None
    if first is None and last is None:
        return usual
    first = first or last or today
    last = last or (month_range(first)[1] if spec.span is Span.MONTH else first)
    if first > last:
        raise UsageProblem(translate("Cli", "--from の日付が --to より後です。"))
    return first, last


def _collect(salon: Salon, spec: ReportSpec, first: date, last: date, place: str | None,
             western: bool) -> Sequence[ReportModel]:
    from salon_app.reports import ReportOptions

    place_id = None
    if place is not None:
        places = {one.name: one.id for one in salon.cashbook.places()}
        if place not in places:
            sentence = translate("Cli", "「{place}」という置き場所はありません。あるのは {places} です。")
            raise UsageProblem(sentence.format(place=place, places=translate("Cli", "、").join(places)))
        place_id = places[place]
    return salon.report(spec.key, ReportOptions(first, last, place_id=place_id, western_dates=western))


def _render(models: Sequence[ReportModel], chosen: str, cp932: bool, progress: Progress) -> tuple[bytes, list[str]]:
    """The file's bytes, and for CSV what the encoding lacked."""
    if chosen == "xlsx":
        from salon_app.reports.kit.xlsx import render_xlsx

        return render_xlsx(models, progress), []
    if chosen == "pdf":
        from salon_app.reports.kit.pdf import render_pdf

        return render_pdf(models, progress), []
    from salon_app.reports.kit.csv import render_csv

    result = render_csv(models, "cp932" if cp932 else "utf-8-sig", progress)
    sentence = translate("Cli", "「{character}」は書けないので「{written}」としました（{where}）。")
    return result.data, [sentence.format(character=one.character, written=one.written, where=one.where)
                         for one in result.replaced]


def add_to(app: typer.Typer) -> None:
    """List the command of this module."""
    app.command(help=translate("Cli", "帳票をExcel・PDF・CSVで書きます。--list で一覧が出ます。"))(report)
