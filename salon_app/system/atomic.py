"""Files that are either the old one or the new one, whole: written beside the target and moved into place.

Also the one place that words what a disk refuses. No knowledge of what is written.
"""

from __future__ import annotations

import errno
import hashlib
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from salon_app.model.problems import EnvironmentProblem
from salon_app.model.texts import translate

PART_SUFFIX = ".part"
_CHUNK = 1024 * 1024

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_GONE = {errno.EIO, errno.ENXIO, errno.ENODEV, errno.ENOENT, errno.ENOTDIR, errno.ESTALE}
_WINDOWS_FULL = {39, 112}
_WINDOWS_GONE = {2, 3, 15, 21, 31, 53, 55, 64, 67, 433, 1006, 1110, 1167}
_WINDOWS_IN_USE = {32, 33}
_WINDOWS_READ_ONLY = {19}
_WINDOWS_TOO_LONG = {111, 206}
_WINDOWS_BAD_NAME = {123}


def write_atomically(path: Path, data: bytes) -> None:
    """Replace `path` by `data`, or leave it untouched and raise EnvironmentProblem."""
    with atomic_file(path) as stream:
        stream.write(data)


@contextmanager
def atomic_file(path: Path) -> Iterator[BinaryIO]:
    """A binary stream whose content becomes `path` at the end of the block; on any error the old file stays."""
    with atomic_path(path) as part, open(part, "wb") as stream:
        yield stream


@contextmanager
def atomic_path(path: Path) -> Iterator[Path]:
    """A path beside `path` to write to (for libraries that save by name); moved onto `path` at the end of the block.

    Any error removes the half file, leaves the old one and is raised on, an OSError as EnvironmentProblem.
    """
    part = path.with_name(path.name + PART_SUFFIX)
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):  # a device, which a file would take the place of
            raise OSError(errno.EINVAL, "not a file")
        yield part
        _sync_file(part)
        os.replace(part, path)
    except OSError as error:
        _remove(part)
        raise file_problem(error, path) from error
    except BaseException:
        _remove(part)
        raise
    sync_folder(path.parent)


def free_beside(path: Path) -> Path:
    """A name beside `path` that no file has yet: `報告書 (2).xlsx`."""
    number = 2
    while (found := path.with_name(f"{path.stem} ({number}){path.suffix}")).exists():
        number += 1
    return found


def copy_verified(source: Path, target: Path) -> str:
    """Copy `source` to `target`, read it back and compare. Returns the SHA-256 in hex; raises EnvironmentProblem."""
    digest = hashlib.sha256()
    with atomic_path(target) as part:
        with _open_source(source) as reader, open(part, "wb") as writer:
            while chunk := reader.read(_CHUNK):
                digest.update(chunk)
                writer.write(chunk)
            writer.flush()
            os.fsync(writer.fileno())
            _forget_cached(writer.fileno())
        if file_digest(part) != digest.hexdigest():
            sentence = translate(
                "Files",
                "「{name}」を写しましたが、中身が元と違っています。"
                "別のUSBメモリーや場所でもう一度お試しください。",
            )
            raise EnvironmentProblem(sentence.format(name=target.name))
    return digest.hexdigest()


def file_digest(path: Path) -> str:
    """SHA-256 of a file's content, in hex. Raises OSError."""
    digest = hashlib.sha256()
    with open(path, "rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def sync_folder(folder: Path) -> None:
    """Ask the disk to remember a rename in `folder`; silently nothing where the system has no such call."""
    if os.name == "nt":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def file_problem(error: OSError, path: Path) -> EnvironmentProblem:
    """The sentence for `error`, met while writing `path`."""
    windows_code = getattr(error, "winerror", None)
    code = error.errno
    if code in _FULL or windows_code in _WINDOWS_FULL:
        text = translate(
            "Files",
            "空きが足りないため、「{name}」を保存できませんでした。"
            "いらないファイルを減らすか、別の場所に保存してください。",
        )
    elif code == errno.ENAMETOOLONG or windows_code in _WINDOWS_TOO_LONG or (code == errno.ENOENT and _is_long(path)):
        text = translate(
            "Files",
            "ファイルの名前か置き場所が長すぎて、「{name}」を保存できませんでした。"
            "短い名前にするか、浅いフォルダーに保存してください。",
        )
    elif code == errno.EROFS or windows_code in _WINDOWS_READ_ONLY:
        text = translate(
            "Files",
            "書き込みが禁止されている場所なので、「{name}」を保存できませんでした。"
            "USBメモリーなら書き込み禁止のスイッチをお確かめください。",
        )
    elif windows_code in _WINDOWS_IN_USE or code in (errno.ETXTBSY, errno.EBUSY):
        text = translate(
            "Files",
            "「{name}」はほかのプログラム（Excelなど）で開かれているため、保存できませんでした。"
            "閉じてから、もう一度お試しください。",
        )
    elif code == errno.EISDIR or (code in (errno.EACCES, errno.EPERM) and path.is_dir()):
        text = translate(
            "Files",
            "「{name}」は同じ名前のフォルダーがあるため、保存できませんでした。別の名前にしてください。",
        )
    elif code in (errno.EACCES, errno.EPERM):
        text = _refused_text(path)
    elif code in _GONE or windows_code in _WINDOWS_GONE:
        text = translate(
            "Files",
            "保存先が見つからないため、「{name}」を保存できませんでした。"
            "USBメモリーが抜けていないか、フォルダーがあるかをお確かめください。",
        )
    elif windows_code in _WINDOWS_BAD_NAME or code == errno.EINVAL:
        text = translate(
            "Files",
            "「{name}」はファイルの名前に使えない文字があるため、保存できませんでした。"
            "別の名前にしてください。",
        )
    else:
        text = translate(
            "Files",
            "「{name}」を保存できませんでした。保存先をお確かめのうえ、もう一度お試しください。",
        )
    return EnvironmentProblem(text.format(name=path.name))


def read_problem(error: OSError, path: Path) -> EnvironmentProblem:
    """The sentence for `error`, met while reading `path`."""
    windows_code = getattr(error, "winerror", None)
    if windows_code in _WINDOWS_IN_USE:
        text = translate(
            "Files",
            "「{name}」はほかのプログラムで開かれているため、読めませんでした。"
            "閉じてから、もう一度お試しください。",
        )
    elif error.errno == errno.EISDIR or path.is_dir():
        text = translate("Files", "「{name}」はフォルダーです。中のファイルを選んでください。")
    elif error.errno in (errno.ENOENT, errno.ENOTDIR) or windows_code in _WINDOWS_GONE:
        text = translate(
            "Files",
            "「{name}」が見つかりません。"
            "USBメモリーが抜けていないか、名前が変わっていないかをお確かめください。",
        )
    elif error.errno in (errno.EACCES, errno.EPERM):
        text = translate("Files", "「{name}」を読むことが許されていません。ファイルの設定をお確かめください。")
    else:
        text = translate(
            "Files",
            "「{name}」を読めませんでした。ファイルか、入っているUSBメモリーが壊れているかもしれません。",
        )
    return EnvironmentProblem(text.format(name=path.name))


def _refused_text(path: Path) -> str:
    if os.name == "nt" and path.exists():  # Windows answers "access denied" for a file that Excel holds open
        return translate(
            "Files",
            "「{name}」を置きかえられませんでした。Excelなどで開いていたら閉じて、もう一度お試しください。",
        )
    return translate(
        "Files",
        "この場所に書き込むことが許されていないため、「{name}」を保存できませんでした。"
        "別のフォルダーに保存してください。",
    )


def _is_long(path: Path) -> bool:
    return os.name == "nt" and len(os.path.abspath(path)) + len(PART_SUFFIX) >= 260


def _open_source(source: Path) -> BinaryIO:
    try:
        return open(source, "rb")
    except OSError as error:
        raise read_problem(error, source) from error


def _forget_cached(descriptor: int) -> None:
    """Reading back should ask the stick, not the memory of this computer."""
    if sys.platform == "linux":
        with suppress(OSError):
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)


def _sync_file(path: Path) -> None:
    with open(path, "rb+") as stream:
        os.fsync(stream.fileno())


def _remove(part: Path) -> None:
    with suppress(OSError):
        part.unlink(missing_ok=True)
