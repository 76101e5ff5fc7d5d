"""combine: the files of several salons (report aggregate) added up in one report. Needs no salon of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from salon_app.cli.given import UsageProblem
from salon_app.cli.output import progress_bar, say, say_json
from salon_app.cli.reporting import FORMATS, rendered
from salon_app.model.texts import in_japanese, translate
from salon_app.system.atomic import write_atomically
from salon_app.system.clock import Clock


def combine(
    files: Annotated[list[Path], typer.Argument(metavar="FILE…", help=translate(
        "Cli", "団体ごとの集計（report aggregate で書いたExcelかCSV）。"))],
    out: Annotated[Path | None, typer.Option(
        "-o", "--out", "--output", metavar="FILE", help=translate("Cli", "書きこむファイル。"))] = None,
    mask: Annotated[bool, typer.Option("--mask", help=translate(
        "Cli", "5名未満の数と、そこから計算できる数をかくします。"))] = False,
    name: Annotated[str, typer.Option(metavar="NAME", help=translate("Cli", "まとめる団体の名前。"))] = "",
    cp932: Annotated[bool, typer.Option("--cp932", help=translate(
        "Cli", "CSVを古いプログラム向けの文字コードで書きます。"))] = False,
    as_json: Annotated[bool, typer.Option("--json", help=translate("Cli", "結果をJSONで書きます。"))] = False,
) -> None:
    """Read all files, then write one."""
    from salon_app.reports.combined import combined, read_told

    if out is None:
        raise UsageProblem(translate("Cli", "-o で、書きこむファイルを指定してください。"))
    chosen = out.suffix.removeprefix(".").casefold()
    if chosen not in FORMATS:
        sentence = translate("Cli", "ファイル名の終わりは {formats} のどれかにしてください。")
        raise UsageProblem(sentence.format(formats=", ".join(f".{one}" for one in FORMATS)))
    told = [read_told(path) for path in files]
    clock = Clock()
    with in_japanese():
        model = combined(told, mask=mask, made_at=clock.local(clock.now()), name=name)
    with progress_bar(quiet=as_json) as progress:
        data, replaced = rendered((model,), chosen, cp932, progress)
    write_atomically(out, data)
    if as_json:
        say_json({"salons": [one.salon for one in told], "from": told[0].start, "to": told[0].end, "file": str(out),
                  "bytes": len(data), "masked": mask, "replaced": replaced})
        return
    for one in replaced:
        say(one)
    say(translate("Cli", "{count}団体を合算しました：{file}").format(count=len(told), file=out))


def add_to(app: typer.Typer) -> None:
    """List the command of this module."""
    app.command(help=translate("Cli", "団体ごとの集計（名前なし）のファイルを、1つに合算します。"))(combine)
