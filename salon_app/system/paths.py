"""Where things lie on this computer: the program's own resources, the data folder and its logs.

The only door to `resources/`. Nothing here opens, creates or checks a folder (see folder_check.py).
"""

from __future__ import annotations

import sys
from pathlib import Path

from salon_app.model.problems import EnvironmentProblem
from salon_app.model.texts import translate

APP_FOLDER = "salon-app"
_PACKAGE = Path(__file__).resolve().parent.parent


def resources() -> Path:
    """The folder of icons, translations and fonts.

    It lies inside the bundle of a frozen program, in `salon_app/_resources` of an installed wheel, and beside
    `salon_app/` in a checkout. Raises EnvironmentProblem if none is there: the installation is broken.
    """
    places = [_PACKAGE / "_resources", _PACKAGE.parent / "resources"]
    if getattr(sys, "frozen", False):
        bundle = Path(getattr(sys, "_MEIPASS", Path(sys.executable).resolve().parent))
        places.insert(0, bundle / "resources")
    for place in places:
        if place.is_dir():
            return place
    raise EnvironmentProblem(translate("System", "プログラムの部品が見つかりません。プログラムを入れ直してください。"))


def default_data_dir() -> Path:
    """The salon's folder when none is named: local to this computer, never in a profile that roams over a network."""
    from platformdirs import user_data_path

    return user_data_path(APP_FOLDER, appauthor=False, roaming=False)


def log_dir(data: Path) -> Path:
    """Where the rotating log and the crash file of the salon in `data` lie."""
    return data / "logs"
