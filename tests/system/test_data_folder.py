"""Where the books may lie, which drives there are, and one window per folder."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from salon_app.model.problems import EnvironmentProblem
from salon_app.system import folder_check, usb
from salon_app.system.folder_check import FolderIssue, check_data_folder, is_synced, require_data_folder
from salon_app.system.single_instance import LOCK_NAME, InstanceLock
from salon_app.system.volumes import Volume, VolumeKind, parse_linux_mounts, parse_mac_mounts, volume_of, volumes

NOW = datetime(2026, 11, 22, 4, 50, tzinfo=UTC)
PLENTY = 10**12
MOUNTS = """\
proc /proc proc rw 0 0
/dev/nvme0n1p2 / ext4 rw,relatime 0 0
/dev/sdb1 /media/tanto/USB\\040\\346 vfat rw,nosuid 0 0
/dev/sdc1 /mnt/stick vfat ro,nosuid 0 0
/dev/sr0 /media/tanto/CD iso9660 ro 0 0
//nas/share /mnt/nas cifs rw 0 0
nas:/export /srv/nfs nfs4 rw 0 0
"""


def findings(folder: Path, **surroundings: object) -> dict[FolderIssue, bool]:
    told = {"among": [], "environment": {}, "free_bytes": PLENTY} | surroundings
    return {one.issue: one.blocking for one in check_data_folder(folder, **told)}  # type: ignore[arg-type]


def test_a_good_folder_needs_no_words_and_is_left_as_it_was(tmp_path: Path) -> None:
    assert findings(tmp_path / "new" / "data") == {}
    assert list(tmp_path.iterdir()) == []
    require_data_folder(tmp_path / "new" / "data")
    assert (tmp_path / "new" / "data").is_dir()


def test_network_drives_block_and_sticks_warn(tmp_path: Path) -> None:
    for kind, expected in [
        (VolumeKind.NETWORK, {FolderIssue.NETWORK: True}),
        (VolumeKind.REMOVABLE, {FolderIssue.REMOVABLE: False}),
        (VolumeKind.FIXED, {}),
    ]:
        drives = [Volume(Path("/"), "", VolumeKind.FIXED), Volume(tmp_path, "x", kind)]
        assert findings(tmp_path, among=drives) == expected


def test_room_is_warned_about_before_it_blocks(tmp_path: Path) -> None:
    assert findings(tmp_path, free_bytes=folder_check.LOW_BYTES - 1) == {FolderIssue.LOW: False}
    assert findings(tmp_path, free_bytes=folder_check.FULL_BYTES - 1) == {FolderIssue.FULL: True}


def test_a_file_in_the_way_and_a_folder_that_refuses_writing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("x")
    assert findings(tmp_path / "file" / "data") == {FolderIssue.NOT_A_FOLDER: True}

    def refuse(path: Path, data: bytes) -> int:
        raise PermissionError(13, "refused")

    monkeypatch.setattr(Path, "write_bytes", refuse)
    assert findings(tmp_path) == {FolderIssue.READ_ONLY: True}
    with pytest.raises(EnvironmentProblem, match="書き込めません"):
        require_data_folder(tmp_path / "data")


@pytest.mark.parametrize(
    "folder",
    [
        "OneDrive/Documents/salon",
        "OneDrive - 見本会/salon",
        "Dropbox/salon",
        "Google Drive/salon",
        "マイドライブ/salon",
        "Library/Mobile Documents/com~apple~CloudDocs/salon",
        "Library/CloudStorage/GoogleDrive-x/salon",
        "Box/salon",
    ],
)
def test_synced_folders_are_recognised_by_their_names(tmp_path: Path, folder: str) -> None:
    assert is_synced(tmp_path / folder, {})
    assert findings(tmp_path / folder) == {FolderIssue.SYNCED: False}


def test_synced_folders_are_recognised_by_the_environment(tmp_path: Path) -> None:
    assert is_synced(tmp_path / "ドキュメント" / "salon", {"OneDriveCommercial": str(tmp_path / "ドキュメント")})
    assert not is_synced(tmp_path / "salon", {"OneDrive": str(tmp_path / "other"), "OneDriveConsumer": ""})
    assert not is_synced(tmp_path / "boxes" / "my dropbox notes", {})


def test_linux_drives(tmp_path: Path) -> None:
    (tmp_path / "sdc" / "sdc1").mkdir(parents=True)
    (tmp_path / "sdc" / "removable").write_text("1\n")
    (tmp_path / "sdc1").symlink_to(tmp_path / "sdc" / "sdc1")
    found = {str(one.root): one for one in parse_linux_mounts(MOUNTS, tmp_path)}
    assert {root: one.kind for root, one in found.items()} == {
        "/": VolumeKind.FIXED,
        "/media/tanto/USB æ": VolumeKind.REMOVABLE,
        "/mnt/stick": VolumeKind.REMOVABLE,
        "/mnt/nas": VolumeKind.NETWORK,
        "/srv/nfs": VolumeKind.NETWORK,
    }
    assert found["/mnt/stick"].read_only and not found["/"].read_only
    deep = volume_of(Path("/srv/nfs/data/salon"), found.values())
    assert deep is not None and deep.kind is VolumeKind.NETWORK


def test_mac_drives() -> None:
    text = (
        "/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)\n"
        "//user@nas/share on /Volumes/share (smbfs, nodev)\n"
        "/dev/disk4s1 on /Volumes/USB STICK (msdos, local, nodev)\n"
    )
    assert [(one.name, one.kind, one.read_only) for one in parse_mac_mounts(text)] == [
        ("", VolumeKind.FIXED, True),
        ("share", VolumeKind.NETWORK, False),
        ("USB STICK", VolumeKind.REMOVABLE, False),
    ]


def test_a_windows_share_is_a_network_place() -> None:
    share = volume_of(Path("//server/share/salon"), [])
    assert share is not None and share.kind is VolumeKind.NETWORK


def test_this_computer_can_be_asked(tmp_path: Path) -> None:
    assert volumes()
    assert volume_of(tmp_path) is not None


def test_only_writable_removable_drives_are_offered(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    drives = [
        Volume(Path("/"), "", VolumeKind.FIXED),
        Volume(stick, "USB", VolumeKind.REMOVABLE),
        Volume(tmp_path, "locked", VolumeKind.REMOVABLE, read_only=True),
        Volume(tmp_path / "pulled out", "gone", VolumeKind.REMOVABLE),
    ]
    (found,) = usb.find_sticks(drives)
    assert (found.root, found.name) == (stick, "USB") and found.free_bytes > 0
    assert usb.only_stick(drives) == found
    with pytest.raises(EnvironmentProblem, match="USBメモリーが見つかりません"):
        usb.only_stick([])
    with pytest.raises(EnvironmentProblem, match="USBメモリーが2本"):
        usb.only_stick([drives[1], drives[1]])


def test_copies_reach_the_stick_or_say_why_not(tmp_path: Path) -> None:
    source = tmp_path / "backup.db"
    source.write_bytes(b"data")
    (tmp_path / "stick").mkdir()
    stick = usb.Stick(tmp_path / "stick", "USB", PLENTY)
    assert usb.copy_to_stick(source, stick, "salon-backup").read_bytes() == b"data"
    gone = usb.Stick(tmp_path / "gone", "USB", PLENTY)
    with pytest.raises(EnvironmentProblem, match="USBメモリーが見つかりません"):
        usb.copy_to_stick(source, gone)
    (tmp_path / "stick" / "file").write_text("x")
    with pytest.raises(EnvironmentProblem, match=r"backup\.db"):
        usb.copy_to_stick(source, stick, "file/below")


def test_a_second_lock_on_a_folder_is_refused_and_told_who_has_it(tmp_path: Path) -> None:
    first, second = InstanceLock(tmp_path), InstanceLock(tmp_path)
    assert first.acquire(NOW) and first.acquire(NOW)
    assert not second.acquire(NOW)
    holder = second.holder()
    assert holder is not None
    assert (holder.pid, holder.since) == (os.getpid(), NOW)
    first.release()
    first.release()
    assert second.holder() is None
    assert second.acquire(NOW)
    second.release()


def test_the_lock_of_a_killed_process_is_free(tmp_path: Path) -> None:
    script = (
        "import sys, os, datetime, pathlib\n"
        "from salon_app.system.single_instance import InstanceLock\n"
        "lock = InstanceLock(pathlib.Path(sys.argv[1]))\n"
        "assert lock.acquire(datetime.datetime.now(datetime.UTC))\n"
        "print('locked', flush=True)\n"
        "sys.stdin.read()\n"
    )
    root = Path(folder_check.__file__).parents[2]
    command = [sys.executable, "-c", script, str(tmp_path)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=root)
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "locked\n"
        mine = InstanceLock(tmp_path)
        assert not mine.acquire(NOW)
        holder = mine.holder()
        assert holder is not None and holder.pid == process.pid
        process.kill()
    assert mine.acquire(NOW)
    mine.release()


def test_a_lock_file_that_nobody_signed_or_that_is_damaged(tmp_path: Path) -> None:
    assert InstanceLock(tmp_path).holder() is None
    (tmp_path / LOCK_NAME).write_text("{broken")
    assert InstanceLock(tmp_path).holder() is None
    lock = InstanceLock(tmp_path)
    assert lock.acquire(NOW)
    lock.release()
    with pytest.raises(EnvironmentProblem):
        InstanceLock(tmp_path / "missing").acquire(NOW)
