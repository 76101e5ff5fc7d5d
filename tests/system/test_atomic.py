"""Files are the old one or the new one, whole; what the disk refuses is said in a sentence."""

from __future__ import annotations

import errno
import hashlib
import os
from pathlib import Path

import pytest

from salon_app.model.problems import EnvironmentProblem
from salon_app.system import atomic
from salon_app.system.atomic import (
    atomic_file,
    atomic_path,
    copy_verified,
    file_digest,
    file_problem,
    read_problem,
    write_atomically,
)


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    target = tmp_path / "売上月報.xlsx"
    write_atomically(target, b"old")
    write_atomically(target, b"new")
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EROFS])
def test_an_error_half_way_leaves_the_old_file_and_nothing_else(tmp_path: Path, code: int) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")
    with pytest.raises(EnvironmentProblem, match=r"report\.pdf"), atomic_file(target) as stream:
        stream.write(b"half")
        raise OSError(code, os.strerror(code))
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_other_errors_pass_through_and_leave_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")
    with pytest.raises(KeyError), atomic_path(target) as part:
        part.write_bytes(b"half")
        raise KeyError("x")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_disk_that_fills_while_moving_into_place_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")

    def full(source: object, destination: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(EnvironmentProblem, match="空きが足りない"):
        write_atomically(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_real_full_device_is_reported() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    with pytest.raises(OSError) as caught, open("/dev/full", "wb", buffering=0) as stream:
        stream.write(b"x")
    assert "空きが足りない" in str(file_problem(caught.value, Path("report.pdf")))


def test_a_folder_that_went_away_with_its_stick(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match="USBメモリーが抜けて"):
        write_atomically(tmp_path / "stick" / "report.pdf", b"x")


def test_names_that_are_too_long(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match="長すぎて"):
        write_atomically(tmp_path / ("長" * 200 + ".pdf"), b"x")


def test_a_folder_of_the_same_name(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").mkdir()
    with pytest.raises(EnvironmentProblem, match="同じ名前のフォルダー"):
        write_atomically(tmp_path / "report.pdf", b"x")
    assert list(tmp_path.iterdir()) == [tmp_path / "report.pdf"]


@pytest.mark.parametrize(
    ("code", "windows", "sentence"),
    [
        (errno.EACCES, 32, "ほかのプログラム（Excelなど）"),
        (errno.EBUSY, None, "ほかのプログラム（Excelなど）"),
        (errno.ENOSPC, None, "空きが足りない"),
        (errno.EDQUOT, None, "空きが足りない"),
        (errno.EINVAL, 112, "空きが足りない"),
        (errno.EROFS, None, "書き込みが禁止"),
        (errno.EACCES, 19, "書き込みが禁止"),
        (errno.EACCES, None, "許されていない"),
        (errno.EIO, None, "USBメモリーが抜けて"),
        (errno.EINVAL, 1167, "USBメモリーが抜けて"),
        (errno.ENOENT, 206, "長すぎて"),
        (errno.EINVAL, 123, "使えない文字"),
        (9999, None, "保存できませんでした"),
    ],
)
def test_each_refusal_of_a_disk_has_its_sentence(code: int, windows: int | None, sentence: str) -> None:
    error = OSError(code, "refused")
    error.winerror = windows  # type: ignore[attr-defined]
    text = str(file_problem(error, Path("somewhere") / "月報.xlsx"))
    assert sentence in text
    assert "「月報.xlsx」" in text


@pytest.mark.parametrize(
    ("code", "windows", "sentence"),
    [
        (errno.ENOENT, None, "見つかりません"),
        (errno.EACCES, None, "許されていません"),
        (errno.EACCES, 32, "ほかのプログラム"),
        (errno.EIO, None, "壊れているかも"),
    ],
)
def test_each_refusal_to_read_has_its_sentence(code: int, windows: int | None, sentence: str) -> None:
    error = OSError(code, "refused")
    error.winerror = windows  # type: ignore[attr-defined]
    assert sentence in str(read_problem(error, Path("somewhere") / "売上.csv"))


def test_a_copy_is_compared_with_its_source(tmp_path: Path) -> None:
    source, target = tmp_path / "a.db", tmp_path / "b.db"
    source.write_bytes(b"x" * 3_000_000)
    assert copy_verified(source, target) == hashlib.sha256(b"x" * 3_000_000).hexdigest() == file_digest(target)


def test_a_stick_that_returns_other_bytes_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source, target = tmp_path / "a.db", tmp_path / "b.db"
    source.write_bytes(b"data")
    target.write_bytes(b"old copy")
    monkeypatch.setattr(atomic, "file_digest", lambda path: "0" * 64)
    with pytest.raises(EnvironmentProblem, match="中身が元と違って"):
        copy_verified(source, target)
    assert target.read_bytes() == b"old copy"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.db", "b.db"]


def test_a_missing_source_leaves_the_old_copy(tmp_path: Path) -> None:
    target = tmp_path / "b.db"
    target.write_bytes(b"old copy")
    with pytest.raises(EnvironmentProblem, match="見つかりません"):
        copy_verified(tmp_path / "a.db", target)
    assert list(tmp_path.iterdir()) == [target]
    assert target.read_bytes() == b"old copy"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="devices have no path here")
def test_a_file_takes_the_place_of_no_device(tmp_path: Path) -> None:
    device = tmp_path / "report.pdf"
    os.mkfifo(device)
    with pytest.raises(EnvironmentProblem):
        write_atomically(device, b"new")
    assert device.is_fifo() and list(tmp_path.iterdir()) == [device]
