"""`salon-app` opens the window; `salon-app [--data FOLDER] COMMAND …` does one thing and ends.

Only this choice is here, so that neither way in loads the other's libraries.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """The program. Returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    wanted, folder = window_wanted(given)
    if wanted:
        gc.disable()  # all that is loaded now stays; ui.app collects again once the window answers
        import salon_app.salon  # noqa: F401  before Qt, which reads the source of every module that is loaded after it
        from salon_app.ui.app import run

        return run(folder)
    from salon_app.cli.run import run as run_command

    return run_command(given)


def window_wanted(arguments: Sequence[str]) -> tuple[bool, Path | None]:
    """Whether nothing but a data folder is named, and which."""
    match list(arguments):
        case []:
            return True, None
        case ["--data", folder] if not folder.startswith("-"):
            return True, Path(folder)
        case [one] if one.startswith("--data="):
            return True, Path(one.removeprefix("--data="))
    return False, None


if __name__ == "__main__":
    sys.exit(main())
