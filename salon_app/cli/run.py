"""Runs one command, and keeps its errors to one sentence and an exit code: 0 done, 2 misused, 1 anything else."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Annotated

import typer

from salon_app import __version__
from salon_app.cli import combining, commands, exporting, filling, importing, reporting
from salon_app.cli.given import UsageProblem
from salon_app.cli.output import complain, say, speak_utf8
from salon_app.model.problems import Problem
from salon_app.model.progress import Cancelled
from salon_app.model.texts import translate
from salon_app.system.clock import Clock
from salon_app.system.crash import write_crash_file
from salon_app.system.paths import default_data_dir, log_dir

DONE, FAILED, MISUSED = 0, 1, 2
_KEEP_STDERR_CLEAN = logging.NullHandler()
"""Until the log is open in the data folder, warnings would else be written beside the one sentence."""

app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False, no_args_is_help=True,
                  help=translate("Cli", "ふれあいサロンの帳簿。命令なしで起動すると、画面が開きます。"))


def _version(wanted: bool) -> None:
    if wanted:
        say(f"salon-app {__version__}")
        raise typer.Exit


@app.callback()
def every_command(
    context: typer.Context,
    data: Annotated[Path | None, typer.Option(
        "--data", metavar="DIR", help=translate("Cli", "データのフォルダ。なければ、この人のいつもの場所。"))] = None,
    version: Annotated[bool, typer.Option(
        "--version", callback=_version, is_eager=True, help=translate("Cli", "版を表示します。"))] = False,
) -> None:
    """Remember which data folder the command is about."""
    context.obj = data if data is not None else default_data_dir()


commands.add_to(app)
importing.add_to(app)
exporting.add_to(app)
reporting.add_to(app)
combining.add_to(app)
filling.add_to(app)


def run(arguments: Sequence[str]) -> int:
    """Run the command line `arguments`; returns the exit code. Nothing is ever raised."""
    speak_utf8()
    logging.getLogger().addHandler(_KEEP_STDERR_CLEAN)
    try:
        with _help_in_japanese("--help" in arguments):
            result = typer.main.get_command(app).main(list(arguments), prog_name="salon-app", standalone_mode=False)
        return result if isinstance(result, int) else DONE
    except UsageProblem as problem:
        complain(problem.sentence)
        return MISUSED
    except Problem as problem:
        complain(problem.sentence)
        return FAILED
    except (Cancelled, KeyboardInterrupt, typer.Abort):
        complain(translate("Cli", "中止しました。"))
        return FAILED
    except BrokenPipeError:
        return FAILED
    except Exception as error:
        if getattr(error, "exit_code", None) == MISUSED and hasattr(error, "format_message"):
            complain(_misuse(error))
            return MISUSED
        _keep(error, arguments)
        complain(translate(
            "Cli", "思いがけない問題が起きました。データはそのままです。記録は、データのフォルダの logs にあります。"))
        return FAILED


@contextmanager
def _help_in_japanese(wanted: bool) -> Iterator[None]:
    """The few words that the argument parser itself puts into a help text."""
    if not wanted:
        yield
        return
    with redirect_stdout(StringIO()) as written:
        yield
    text = written.getvalue()
    for english, japanese in (
            ("Usage:", translate("Cli", "使い方:")), ("Commands:", translate("Cli", "命令:")),
            ("Arguments:", translate("Cli", "書くもの:")), ("Options:", translate("Cli", "指定:")),
            ("Show this message and exit.", translate("Cli", "この説明を出します。")),
            ("[required]", translate("Cli", "［かならず］")), ("[default: ", translate("Cli", "［なければ: "))):
        text = text.replace(english, japanese)
    say(text.rstrip())


def _misuse(error: Exception) -> str:
    """The argument parser's complaints, in Japanese."""
    kind = type(error).__name__
    parameter = getattr(error, "param", None)
    named = str(getattr(parameter, "metavar", "") or getattr(parameter, "name", "") or "")
    if kind == "NoArgsIsHelpError":
        return str(getattr(error, "message", "")) or translate("Cli", "命令を書いてください。")
    if kind == "NoSuchOption":
        sentence = translate("Cli", "「{option}」という指定はありません。--help で使い方が出ます。")
        return sentence.format(option=getattr(error, "option_name", ""))
    if kind == "MissingParameter":
        return translate("Cli", "{name} を書いてください。--help で使い方が出ます。").format(name=named.upper())
    message = str(error.format_message())  # type: ignore[attr-defined]  # asked for by the caller
    if message.startswith("No such command"):
        sentence = translate("Cli", "「{name}」という命令はありません。あるのは {names} です。")
        names = ", ".join(sorted(typer.main.get_command(app).commands))  # type: ignore[attr-defined]  # a group
        return sentence.format(name=message.split("'")[1] if "'" in message else "", names=names)
    return translate("Cli", "書き方が違います（{message}）。--help で使い方が出ます。").format(message=message)


def _keep(error: Exception, arguments: Sequence[str]) -> None:
    """A crash file without personal data, where there is a data folder to keep it in."""
    given = list(arguments)
    folder = Path(given[given.index("--data") + 1]) if "--data" in given[:-1] else default_data_dir()
    if folder.is_dir():
        write_crash_file(log_dir(folder), error, Clock().now(), where="command line")
    elif sys.flags.dev_mode:
        raise error
