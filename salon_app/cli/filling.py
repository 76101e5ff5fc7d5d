"""fill: a funder's own xlsx with a grant's figures in it, and a list of what found no value."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from salon_app.cli.given import UsageProblem, given_day
from salon_app.cli.opening import books
from salon_app.cli.output import say, say_json
from salon_app.cli.reporting import granted_period, named_grant
from salon_app.model.dates import fiscal_year, fiscal_year_range
from salon_app.model.problems import EnvironmentProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.services.forms.copies import ENDING, write_copies
from salon_app.system.atomic import free_beside

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.system.xlsx_form.values import Filled


def fill(
    context: typer.Context,
    template: Annotated[Path, typer.Argument(metavar="TEMPLATE.xlsx", help=translate("Cli", "助成元の様式。"))],
    grant: Annotated[str | None, typer.Option(metavar="NAME", help=translate(
        "Cli", "この助成金の分だけ。名前か、助成元と名前か、番号。なければサロン全体。"))] = None,
    start: Annotated[str | None, typer.Option(
        "--from", metavar="DATE", help=translate("Cli", "はじめの日。なければ、助成金の対象期間か、今の年度。"))] = None,
    end: Annotated[str | None, typer.Option("--to", metavar="DATE", help=translate("Cli", "終わりの日。"))] = None,
    out: Annotated[Path | None, typer.Option(
        "-o", "--out", "--output", metavar="FILE", help=translate("Cli", "書きこむファイル。"))] = None,
    as_json: Annotated[bool, typer.Option("--json", help=translate("Cli", "結果をJSONで書きます。"))] = False,
) -> None:
    """Fill a form; further copies of it where a list can't grow."""
    from salon_app.reports import ReportOptions

    if out is None:
        raise UsageProblem(translate("Cli", "-o で、書きこむファイルを指定してください。"))
    if out.suffix.lower() != ENDING:
        raise UsageProblem(translate("Cli", "-o のファイルの名前は、.xlsx で終わるようにしてください。"))
    if out.exists() and template.exists() and out.samefile(template):
        raise UsageProblem(translate("Cli", "-o は、様式とは別のファイルにしてください。空の様式が残らなくなります。"))
    with books(context.obj) as salon:
        grant_id = named_grant(salon, grant)
        first, last = _period(salon, grant_id, start, end)
        options = ReportOptions(first, last, grant_id=grant_id)
        page_one, guessed = salon.fill_form_file(template, options)
        if not page_one.written:
            raise _nowhere(template)
        filled, files = _written(lambda page: salon.fill_form_file(template, options, page=page)[0] if page else page_one, out)
    _answer(filled, files, guessed=guessed, first=first, last=last, as_json=as_json)


def _nowhere(template: Path) -> RuleProblem:
    sentence = translate("Cli", "「{name}」には、入れる場所が見つかりません。{{{{延べ参加者数}}}} のようにマスに書くか、"
                                "画面の「助成元の様式」で場所を決めてください。")
    return RuleProblem(sentence.format(name=template.name))


def _period(salon: Salon, grant_id: int | None, start: str | None, end: str | None) -> tuple[date, date]:
    today = salon.days.status().business_date
    start_month = salon.settings.get().fiscal_start_month
    first, last = (granted_period(salon, grant_id) if grant_id is not None else
                   fiscal_year_range(fiscal_year(today, start_month), start_month))
    first = given_day(start, today=today) if start else first
    last = given_day(end, today=today) if end else last
    if first > last:
        raise UsageProblem(translate("Cli", "--from の日付が --to より後です。"))
    return first, last


def _written(fill_page: Callable[[int], Filled], out: Path) -> tuple[Filled, tuple[Path, ...]]:
    try:
        return write_copies(fill_page, out)
    except EnvironmentProblem as problem:
        if not out.is_file():
            raise
        sentence = translate("Cli", "{why}「{name}」という名前なら、まだ使われていません。")
        raise EnvironmentProblem(sentence.format(why=problem, name=free_beside(out).name)) from problem


def _answer(filled: Filled, files: Sequence[Path], *, guessed: bool, first: date, last: date, as_json: bool) -> None:
    if as_json:
        say_json({"files": [str(one) for one in files], "from": first, "to": last, "written": filled.written,
                  "added_rows": filled.added, "guessed": guessed, "notes": [
                      {"code": one.code, "sheet": one.sheet, "cell": one.cell, "field": one.field, "sentence": one.sentence}
                      for one in filled.notes]})
        return
    if guessed:
        say(translate("Cli", "様式に入れる場所の印がないので、様式の言葉から場所を考えました。開いてお確かめください。"))
    for note in filled.notes:
        say(f"{note.sheet}　{note.sentence}" if note.sheet else note.sentence)
    for file in files:
        say(translate("Cli", "様式に{count}か所を入れました：{file}").format(count=filled.written, file=file))


def add_to(app: typer.Typer) -> None:
    """List the command of this module."""
    app.command(help=translate("Cli", "助成元の様式（Excel）に、助成金の数字を入れます。"))(fill)
