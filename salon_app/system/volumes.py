"""The drives of this computer: fixed, removable or on the network. Asked of the system, never guessed from names alone.

What a data folder may lie on is decided in `folder_check.py`, what a stick is used for in `usb.py`.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class VolumeKind(Enum):
    """What a volume lies on."""

    FIXED = "fixed"
    REMOVABLE = "removable"
    NETWORK = "network"


@dataclass(frozen=True)
class Volume:
    """A mounted file system: its root, the name people gave it (or empty) and what it lies on."""

    root: Path
    name: str
    kind: VolumeKind
    read_only: bool = False


_NETWORK_SYSTEM = re.compile(
    r"nfs4?|cifs|smb[23]?|smbfs|afpfs|afs|ncpfs|webdav|davfs2?|ceph|glusterfs|lustre|sshfs|"
    r"fuse\.(sshfs|davfs2|ceph|glusterfs|gvfsd-fuse|rclone|s3fs)"
)
_UNUSABLE_SYSTEM = re.compile(r"iso9660|udf|squashfs|autofs|proc|sysfs|devtmpfs|devpts|cgroup2?")
_STICK_FOLDERS = ("/media/", "/run/media/")
_SYS_BLOCK = Path("/sys/class/block")


def volumes() -> tuple[Volume, ...]:
    """Every volume that files can be on. Never raises: what can't be asked is left out."""
    if sys.platform == "win32":
        found = _windows_volumes()
    elif sys.platform == "darwin":
        found = parse_mac_mounts(_mac_mount_list())
    else:
        found = parse_linux_mounts(_linux_mount_list())
    return found


def volume_of(path: Path, among: Iterable[Volume] | None = None) -> Volume | None:
    """The volume that `path` (which needn't exist yet) lies on."""
    target = Path(str(path.absolute()).removeprefix("\\\\?\\"))
    if str(target).startswith(("\\\\", "//")):
        return Volume(Path(target.anchor), "", VolumeKind.NETWORK)
    with suppress(OSError):
        target = target.resolve()
    holding = [one for one in (volumes() if among is None else among) if target.is_relative_to(one.root)]
    return max(holding, key=lambda one: len(one.root.parts), default=None)


def parse_linux_mounts(text: str, sys_block: Path = _SYS_BLOCK) -> tuple[Volume, ...]:
    """Volumes from the lines of /proc/mounts; whether a device is removable is read below `sys_block`."""
    found: dict[Path, Volume] = {}
    for line in text.splitlines():
        fields = line.split(" ")
        if len(fields) < 4 or _UNUSABLE_SYSTEM.fullmatch(fields[2]):
            continue
        device, point, system, options = (_unescape(field) for field in fields[:4])
        if _NETWORK_SYSTEM.fullmatch(system):
            kind = VolumeKind.NETWORK
        elif device.startswith("/dev/") and (point.startswith(_STICK_FOLDERS) or _is_removable(device, sys_block)):
            kind = VolumeKind.REMOVABLE
        else:
            kind = VolumeKind.FIXED
        root = Path(point)
        found[root] = Volume(root, root.name, kind, "ro" in options.split(","))
    return tuple(found.values())


def parse_mac_mounts(text: str) -> tuple[Volume, ...]:
    """Volumes from what `mount` prints on macOS; what lies in /Volumes and isn't on the network counts as removable."""
    found = []
    for match in re.finditer(r"^(.+?) on (/.*) \(([^,)]+)([^)]*)\)$", text, re.MULTILINE):
        root = Path(match[2])
        if _NETWORK_SYSTEM.fullmatch(match[3]):
            kind = VolumeKind.NETWORK
        else:
            kind = VolumeKind.REMOVABLE if match[2].startswith("/Volumes/") else VolumeKind.FIXED
        found.append(Volume(root, root.name, kind, "read-only" in match[4]))
    return tuple(found)


def _unescape(field: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), field)


def _is_removable(device: str, sys_block: Path) -> bool:
    name = device.rsplit("/", 1)[1]
    entry = sys_block / name
    for folder in (entry, entry.resolve().parent):  # a partition lies inside its disk's folder
        with suppress(OSError):
            return (folder / "removable").read_text(encoding="ascii").strip() == "1"
    return False


def _mac_mount_list() -> str:
    with suppress(OSError, subprocess.SubprocessError):
        done = subprocess.run(["/sbin/mount"], capture_output=True, check=True, timeout=5)
        return done.stdout.decode("utf-8", errors="replace")
    return ""


def _linux_mount_list() -> str:
    with suppress(OSError):
        return Path("/proc/mounts").read_text(encoding="utf-8", errors="surrogateescape")
    return ""


def _windows_volumes() -> tuple[Volume, ...]:
    found: list[Volume] = []
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetErrorMode(1)  # an empty card reader must not open a system dialog
        kinds = {2: VolumeKind.REMOVABLE, 3: VolumeKind.FIXED, 4: VolumeKind.NETWORK, 6: VolumeKind.FIXED}
        present = kernel.GetLogicalDrives()
        for number in range(26):
            root = f"{chr(ord('A') + number)}:\\"
            kind = kinds.get(kernel.GetDriveTypeW(root)) if present >> number & 1 else None
            if kind is None:
                continue
            name = ctypes.create_unicode_buffer(261)
            flags = ctypes.c_ulong()
            ready = kind is VolumeKind.NETWORK or kernel.GetVolumeInformationW(
                root, name, len(name), None, None, ctypes.byref(flags), None, 0
            )
            if ready:
                found.append(Volume(Path(root), name.value, kind, bool(flags.value & 0x00080000)))
    return tuple(found)
