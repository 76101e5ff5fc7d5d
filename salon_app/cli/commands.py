"""demo, backup, restore and check."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Annotated

import typer

from salon_app.cli.opening import books
from salon_app.cli.output import progress_bar, say, say_json
from salon_app.model.problems import DamagedFile, Problem
from salon_app.model.texts import translate
from salon_app.salon import Salon
from salon_app.system.atomic import file_problem, read_problem

FAILED = 1


def demo(
    context: typer.Context,
    years: Annotated[float, typer.Option(min=0.1, max=20, help=translate("Cli", "何年分を作るか。"))] = 3,
    seed: Annotated[int, typer.Option(help=translate("Cli", "同じ数なら、同じ見本になります。"))] = 1,
) -> None:
    """Fill an empty data folder with the sample salon."""
    from salon_app.services.sample import make_sample

    with books(context.obj, new=True) as salon, progress_bar() as progress:
        make_sample(salon, years=years, seed=seed, progress=progress)
    say(translate("Cli", "見本のサロンを作りました：{folder}").format(folder=context.obj))


def backup(
    context: typer.Context,
    dest: Annotated[Path, typer.Argument(metavar="DEST", help=translate("Cli", "控えを置くフォルダ。"))],
) -> None:
    """Copy the books as they are now into a folder."""
    with books(context.obj) as salon:
        if not dest.exists() and dest.absolute().parent.is_dir():
            try:
                dest.mkdir()
            except OSError as error:
                raise file_problem(error, dest) from error
        made = salon.backup.copy_to(dest)
    say(translate("Cli", "控えを作りました：{file}").format(file=made))


def restore(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help=translate("Cli", "控えのファイル。"))],
) -> None:
    """Give the books the state of a backup; the present state is kept first."""
    folder: Path = context.obj
    if not file.is_file():
        raise read_problem(FileNotFoundError(errno.ENOENT, ""), file)
    if (folder / Salon.FILE).is_file():
        try:
            with books(folder) as salon:
                salon.restore(file)
        except DamagedFile:
            Salon.recover(folder, file).close()
    else:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise file_problem(error, folder) from error
        Salon.recover(folder, file).close()
    say(translate("Cli", "「{file}」の状態に戻しました。戻す前の状態も、控えに残してあります。").format(file=file.name))


def check(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help=translate("Cli", "結果をJSONで書きます。"))] = False,
) -> None:
    """Look through the file and the rules of the books; exit code 1 and a list when something is wrong."""
    try:
        with books(context.obj) as salon, progress_bar(quiet=as_json) as progress:
            result = salon.checks.run(progress=progress)
    except DamagedFile as problem:
        if as_json:
            say_json({"ok": False, "problems": [problem.sentence], "counts": {}})
            raise typer.Exit(FAILED) from problem
        raise
    if as_json:
        say_json({"ok": result.ok, "problems": list(result.problems), "counts": result.counts})
    else:
        for sentence in result.problems:
            say(sentence)
        say(_summary(result.ok, len(result.problems), result.counts.get("sale", 0)))
    if not result.ok:
        raise Found(translate("Cli", "帳簿に、合わないところが{count}件あります。").format(count=len(result.problems)))


class Found(Problem):
    """The check found something; the list is on the answer's side, the sentence on the other."""


def _summary(ok: bool, problems: int, slips: int) -> str:
    if ok:
        return translate("Cli", "会計{slips}件を含む帳簿を調べました。問題はありません。").format(slips=f"{slips:,}")
    return translate("Cli", "会計{slips}件を含む帳簿を調べました。合わないところが{count}件あります。").format(
        slips=f"{slips:,}", count=problems)


def add_to(app: typer.Typer) -> None:
    """List the commands of this module."""
    app.command(help=translate("Cli", "空のデータのフォルダに、見本のサロンを作ります。"))(demo)
    app.command(help=translate("Cli", "いまの帳簿の控えを、フォルダに作ります。"))(backup)
    app.command(help=translate("Cli", "帳簿を、控えの状態に戻します。いまの状態は先に残します。"))(restore)
    app.command(help=translate("Cli", "ファイルと帳簿のきまりを調べます。合わなければ終了コードは1です。"))(check)
