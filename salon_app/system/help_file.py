"""相談用ファイル: what someone who helps from afar needs to see, in one zip. No personal data: only what was scrubbed
when it was written (log and crash files) goes in, never the books.
"""

from __future__ import annotations

import io
import platform
import zipfile
from contextlib import suppress
from pathlib import Path

from salon_app import __version__
from salon_app.system.atomic import write_atomically
from salon_app.system.paths import log_dir
from salon_app.system.traces import scrubbed

_PATTERNS = ("salon.log*", "crash-*.txt*")


def write_help_file(data: Path, target: Path) -> int:
    """Write the file for the salon in `data` to `target`; how many logs it holds. Raises EnvironmentProblem."""
    buffer = io.BytesIO()
    folder = log_dir(data)
    found = sorted(path for pattern in _PATTERNS for path in folder.glob(pattern))
    count = 0
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("about.txt", (
            f"salon-app {__version__}\nPython {platform.python_version()}\n"
            f"system: {scrubbed(platform.platform())}\n"))
        for path in found:
            with suppress(OSError):  # a log that turns over at this moment
                archive.writestr(path.name, path.read_bytes())
                count += 1
    write_atomically(target, buffer.getvalue())
    return count
