"""Opening the data folder for one command, with its log written beside the window's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from salon_app.model.problems import EnvironmentProblem
from salon_app.model.texts import translate
from salon_app.salon import Salon
from salon_app.system.logs import start_log
from salon_app.system.paths import log_dir


@contextmanager
def books(folder: Path, *, new: bool = False) -> Iterator[Salon]:
    """The salon in `folder`; only with `new` one is made where there is none. Raises EnvironmentProblem."""
    if not new and not (folder / Salon.FILE).is_file():
        sentence = translate("Cli", "「{folder}」に、サロンのデータがありません。フォルダをお確かめください。")
        raise EnvironmentProblem(sentence.format(folder=folder))
    with Salon.open(folder) as salon:
        stop_log = start_log(log_dir(folder))
        try:
            yield salon
        finally:
            stop_log()
