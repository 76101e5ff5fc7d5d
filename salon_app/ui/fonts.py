"""Which Japanese font the window writes in. Offscreen platforms find no fonts by themselves, so files can be loaded."""

from __future__ import annotations

import sys
from functools import lru_cache
from pathlib import Path

from PySide6.QtGui import QFontDatabase

PREFERRED = ("BIZ UDPGothic", "BIZ UDPゴシック", "IPAexGothic", "Yu Gothic UI", "Hiragino Sans", "Noto Sans CJK JP")
_FOLDERS = (
    Path("/usr/share/fonts/truetype/bizud-gothic"),
    Path("/usr/share/fonts/opentype/ipaexfont-gothic"),
    Path("C:/Windows/Fonts"),
)
_FILES = ("BIZUDPGothic-Regular.ttf", "BIZUDPGothic-Bold.ttf", "BIZ-UDGothicR.ttc", "BIZ-UDGothicB.ttc", "ipaexg.ttf")


@lru_cache(maxsize=1)
def family() -> str:
    """The first preferred family that is installed; loads the known files when the platform lists none."""
    known = set(QFontDatabase.families())
    for name in PREFERRED:
        if name in known:
            return name
    for path in (folder / file for folder in _FOLDERS for file in _FILES):
        if path.is_file():
            QFontDatabase.addApplicationFont(str(path))
    known = set(QFontDatabase.families())
    for name in PREFERRED:
        if name in known:
            return name
    return "Meiryo" if sys.platform == "win32" else "sans-serif"
