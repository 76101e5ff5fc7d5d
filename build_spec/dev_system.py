"""What the operating system must bring: Qt's system libraries, Japanese fonts, Python's venv module.

Only Debian and its relatives are installed to, and apt is asked only when something is missing. Standard library
only; nothing about the virtual environment itself (see dev_venv.py).
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

# The libraries that PySide6-Essentials 6.11 needs and does not bring, read with readelf from its modules and from the
# platform plugins xcb, wayland and offscreen, with the Debian package of each.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libbrotlidec.so.1": "libbrotli1",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}

# TrueType fonts that can be embedded in a PDF: the text face, its stand-in, and one that has rare name characters.
FONTS = {
    "BIZUDPGothic-Regular.ttf": "fonts-morisawa-bizud-gothic",
    "ipaexg.ttf": "fonts-ipaexfont-gothic",
    "ipamjm.ttf": "fonts-ipamj-mincho",
}

FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")


def has_display() -> bool:
    """Whether a window can be shown."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def window_opens(python: str) -> bool:
    """Whether Qt gets through to the display; one that is named but can't be reached would abort the program."""
    if not has_display():
        return False
    if not sys.platform.startswith("linux"):
        return True
    probe = [python, "-c", "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"]
    done = subprocess.run(probe, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                          check=False)
    return done.returncode == 0


def prepare() -> None:
    """Install what is missing where that is possible; otherwise say in one sentence what to install."""
    packages = missing_packages()
    if not packages:
        return
    left = _install(packages) if shutil.which("apt-get") else packages
    if left:
        print(f"Please install these system packages (their Debian names) for Qt and Japanese text: {' '.join(left)}")


def missing_packages() -> list[str]:
    """The Debian packages this computer lacks; empty on Windows and macOS, which bring all that is needed."""
    if not sys.platform.startswith("linux"):
        return []
    packages = [package for name, package in LIBRARIES.items() if name not in _known_libraries()]
    fonts = _known_fonts()
    packages += [package for name, package in FONTS.items() if name not in fonts]
    if importlib.util.find_spec("ensurepip") is None:
        packages.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    return packages


_libraries: set[str] = set()


def _known_libraries() -> set[str]:
    if not _libraries:
        ldconfig = shutil.which("ldconfig") or "/sbin/ldconfig"
        listing = subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=False).stdout
        _libraries.update(line.split()[0] for line in listing.splitlines() if "=>" in line)
    return _libraries


def _known_fonts() -> set[str]:
    folders = [Path(folder).expanduser() for folder in FONT_FOLDERS]
    return {path.name for folder in folders if folder.is_dir() for path in folder.rglob("*.ttf")}


def _install(packages: list[str]) -> list[str]:
    """Install Debian packages as root or through sudo without a password; returns those that are still missing."""
    if os.geteuid() == 0:
        prefix = []
    elif shutil.which("sudo") and _quiet(["sudo", "-n", "true"]) == 0:
        prefix = ["sudo", "-n"]
    else:
        return packages
    print(f"Installing system packages: {' '.join(packages)}", flush=True)
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-y", "-q"]
    install = [*apt, "install", "--no-install-recommends"]
    if _quiet([*install, *packages]) == 0:
        return []
    _quiet([*apt, "update"])
    if _quiet([*install, *packages]) == 0:
        return []
    # One name this release does not know must not keep the others away.
    return [package for package in packages if _quiet([*install, package]) != 0]


def _quiet(command: list[str]) -> int:
    return subprocess.run(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
    ).returncode
