"""Whether a folder is fit to hold the books: writable, with room, on this computer's own disk, not being synced away.

SQLite's file must not lie on a network drive (its locks don't hold there) and shouldn't lie in a folder that another
program copies while it is written. Databases are opened elsewhere.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
import uuid
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from salon_app.model.problems import EnvironmentProblem
from salon_app.model.texts import translate
from salon_app.system.atomic import file_problem
from salon_app.system.volumes import Volume, VolumeKind, volume_of

FULL_BYTES = 50 * 1024 * 1024
"""Below this nothing can be recorded safely."""
LOW_BYTES = 1024 * 1024 * 1024
"""Below this people are told in time."""


class FolderIssue(Enum):
    """What can be the matter with a data folder."""

    NOT_A_FOLDER = "not_a_folder"
    READ_ONLY = "read_only"
    FULL = "full"
    LOW = "low"
    NETWORK = "network"
    SYNCED = "synced"
    REMOVABLE = "removable"


@dataclass(frozen=True)
class FolderFinding:
    """One issue in a sentence. `blocking`: the books can't be kept there at all."""

    issue: FolderIssue
    sentence: str
    blocking: bool


_SYNC_FOLDERS = re.compile(
    r"onedrive( - .*)?|sharepoint|dropbox( \(.*\))?|google ?drive|googledrive|my drive|マイ ?ドライブ|icloud ?drive|"
    r"iclouddrive|com~apple~clouddocs|mobile documents|cloudstorage|box( sync)?|nextcloud|owncloud|pcloud ?drive|mega",
    re.IGNORECASE,
)
_SYNC_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")


def check_data_folder(
    folder: Path,
    *,
    among: Iterable[Volume] | None = None,
    environment: Mapping[str, str] | None = None,
    free_bytes: int | None = None,
) -> tuple[FolderFinding, ...]:
    """What speaks against keeping the books in `folder`, the blocking findings first. Leaves nothing behind.

    The folder needn't exist yet. The keyword arguments replace what would be asked of the computer.
    """
    findings: list[FolderFinding] = []
    base = _nearest_existing(folder)
    if not base.is_dir():
        sentence = translate(
            "Files",
            "「{name}」はフォルダーではありません。データのフォルダーを選び直してください。",
        )
        return (FolderFinding(FolderIssue.NOT_A_FOLDER, sentence.format(name=base.name), True),)
    volume = volume_of(folder, among)
    if volume and volume.kind is VolumeKind.NETWORK:
        sentence = translate(
            "Files",
            "データのフォルダーがネットワークの上にあります。帳簿が壊れるおそれがあるので、"
            "このパソコンの中のフォルダーにしてください。",
        )
        findings.append(FolderFinding(FolderIssue.NETWORK, sentence, True))
    refused = _write_problem(base)
    if refused:
        findings.append(FolderFinding(FolderIssue.READ_ONLY, refused, True))
    else:
        findings.extend(_room(base, free_bytes))
    if is_synced(folder, environment):
        sentence = translate(
            "Files",
            "データのフォルダーがOneDriveなどの同期フォルダーの中にあります。帳簿が壊れることがあるので、"
            "同期しないフォルダーに移してください。",
        )
        findings.append(FolderFinding(FolderIssue.SYNCED, sentence, False))
    if volume and volume.kind is VolumeKind.REMOVABLE:
        sentence = translate(
            "Files",
            "データのフォルダーがUSBメモリーの上にあります。抜けると記録できなくなるので、"
            "このパソコンの中のフォルダーにしてください。",
        )
        findings.append(FolderFinding(FolderIssue.REMOVABLE, sentence, False))
    return tuple(sorted(findings, key=lambda finding: not finding.blocking))


def require_data_folder(folder: Path) -> None:
    """Make `folder` where it is missing. Raises EnvironmentProblem when the books can't be kept there."""
    blocking = [finding for finding in check_data_folder(folder) if finding.blocking]
    if blocking:
        raise EnvironmentProblem(blocking[0].sentence)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise file_problem(error, folder) from error


def is_synced(folder: Path, environment: Mapping[str, str] | None = None) -> bool:
    """Whether a program like OneDrive, Dropbox, Google Drive, iCloud or Box copies what is in `folder`."""
    known = os.environ if environment is None else environment
    target = folder.absolute()
    roots = [Path(known[name]) for name in _SYNC_VARIABLES if known.get(name)]
    return any(target.is_relative_to(root) for root in roots) or any(
        _SYNC_FOLDERS.fullmatch(part) for part in target.parts
    )


def _nearest_existing(folder: Path) -> Path:
    target = folder.absolute()
    while not target.exists() and target != target.parent:
        target = target.parent
    return target


def _write_problem(folder: Path) -> str:
    """Asked by writing: permissions, read-only media and Windows' folder guard all answer only to that."""
    probe = folder / f".{uuid.uuid4().hex}.tmp"
    try:
        probe.write_bytes(b"x")
    except OSError as error:
        sentence = translate(
            "Files",
            "データのフォルダーに書き込めません（{folder}）。フォルダーの設定か、"
            "ウイルス対策ソフトの「フォルダーの保護」をお確かめください。",
        )
        return sentence.format(folder=folder) if not _is_full(error) else ""
    finally:
        with suppress(OSError):
            probe.unlink()
    return ""


def _room(folder: Path, free_bytes: int | None) -> list[FolderFinding]:
    if free_bytes is None:
        try:
            free_bytes = shutil.disk_usage(folder).free
        except OSError:
            return []
    megabytes = f"{free_bytes // (1024 * 1024):,}"
    if free_bytes < FULL_BYTES:
        sentence = translate(
            "Files",
            "ディスクの空きが{free}MBしかないため、記録を続けられません。いらないファイルを消してください。",
        )
        return [FolderFinding(FolderIssue.FULL, sentence.format(free=megabytes), True)]
    if free_bytes < LOW_BYTES:
        sentence = translate(
            "Files", "ディスクの空きが{free}MBに減っています。いらないファイルを消してください。"
        )
        return [FolderFinding(FolderIssue.LOW, sentence.format(free=megabytes), False)]
    return []


def _is_full(error: OSError) -> bool:
    return error.errno in (errno.ENOSPC, errno.EDQUOT)
