"""export: a file for other programs (a telephone's address book, a calendar), moved into place whole."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from salon_app.cli.export_calendar import CALENDAR
from salon_app.cli.export_people import PEOPLE
from salon_app.cli.given import UsageProblem, given_day
from salon_app.cli.kinds import ExportKind, GivenExport, kind_list, refuse_foreign
from salon_app.cli.opening import books
from salon_app.cli.output import progress_bar, say, say_json
from salon_app.model.texts import translate
from salon_app.system.atomic import write_atomically

KINDS: dict[str, ExportKind] = {
    "people": PEOPLE,
    "calendar": CALENDAR,
}
"""What can be exported; a new kind is a module beside this one and a line here."""


def export_file(
    context: typer.Context,
    kind: Annotated[str, typer.Argument(metavar="KIND", help=translate(
        "Cli", "何を書きだすか：{kinds}。").format(kinds=kind_list(KINDS)))],
    file: Annotated[Path, typer.Argument(metavar="FILE", help=translate("Cli", "書きこむファイル。"))],
    start: Annotated[str | None, typer.Option(
        "--from", metavar="DATE", help=translate("Cli", "はじめの日。2026-11-01、R8.11.1 など。"))] = None,
    end: Annotated[str | None, typer.Option("--to", metavar="DATE", help=translate("Cli", "終わりの日。"))] = None,
    as_json: Annotated[bool, typer.Option("--json", help=translate("Cli", "結果をJSONで書きます。"))] = False,
) -> None:
    """Write one file."""
    if kind not in KINDS:
        sentence = translate("Cli", "「{kind}」は書きだせません。書きだせるのは {kinds} です。")
        raise UsageProblem(sentence.format(kind=kind, kinds=", ".join(KINDS)))
    chosen = KINDS[kind]
    refuse_foreign(kind, chosen.options, {"--from": bool(start), "--to": bool(end)})
    if file.suffix.casefold() != chosen.suffix:
        sentence = translate("Cli", "{kind} は、名前の終わりが {suffix} のファイルに書きます。")
        raise UsageProblem(sentence.format(kind=kind, suffix=chosen.suffix) + chosen.elsewhere)
    with books(context.obj) as salon, progress_bar(quiet=as_json) as progress:
        today = salon.days.status().business_date
        given = GivenExport(given_day(start, today=today) if start else None, given_day(end, today=today) if end else None)
        made = chosen.make(salon, given, progress)
    write_atomically(file, made.data)
    if as_json:
        say_json({"kind": kind, "file": str(file), "bytes": len(made.data), **made.facts, "notes": list(made.notes)})
        return
    for note in made.notes:
        say(note)
    say(translate("Cli", "{words}を書きました：{file}").format(words=chosen.words, file=file))


def add_to(app: typer.Typer) -> None:
    """List the command of this module."""
    app.command("export", help=translate("Cli", "ほかのプログラムで使うファイルを書きだします。"))(export_file)
