"""控え in the real window: a copy on a stick, a look into a backup, going back in two steps; and damaged books."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from salon_app.model.slip import Slip
from salon_app.salon import Salon
from salon_app.ui.recovery import RecoveryWindow
from salon_app.ui.widgets.list_box import ListRow
from tests.conftest import FixedClock
from tests.kept import opened
from tests.ui.fitting import misfits
from tests.ui.furnish import furnish
from tests.ui.hands import toast
from tests.ui.start import Started, plug_in, started


@pytest.fixture
def folder(tmp_path: Path, fixed_clock: FixedClock) -> Path:
    """A furnished salon with a backup of two days ago."""
    path = tmp_path / "salon"
    fixed_clock.set(2026, 11, 20, 13, 50)
    with opened(path, fixed_clock, furnish) as salon:
        salon.backup.daily()
        fixed_clock.set(2026, 11, 20, 14, 0)
        sell_a_coffee(salon)
    return path


@pytest.fixture
def at(app: QApplication, folder: Path, fixed_clock: FixedClock, monkeypatch: pytest.MonkeyPatch) -> Iterator[Started]:
    """The program on it, showing 控え."""
    plug_in(monkeypatch)
    with started(app, folder, fixed_clock) as running:
        running.salon_window.go("backup", {})
        running.settle()
        yield running


def sell_a_coffee(salon: Salon) -> None:
    coffee = next(one for one in salon.products.all() if one.name == "コーヒー")
    salon.sales.record(Slip().added(salon.products.line(coffee)), by=None)


def totals(at: Started) -> list[int]:
    salon = at.program.salon
    assert salon is not None
    return [sale.total for sale in salon.sales.on_day(salon.days.status().business_date)]


def test_a_copy_on_the_stick(at: Started, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "USBには、まだ控えを取っていません。" in at.said()
    assert at.main() == "フォルダーを選んで控えを取る"
    stick = tmp_path / "STICK"
    stick.mkdir()
    plug_in(monkeypatch, stick)
    at.salon_window.go("today", {})
    at.salon_window.go("backup", {})
    at.settle()
    at.press("USB（STICK）に控えを取る")
    assert "控えを取りました" in toast(at.salon_window)
    assert "USBには、今日 14:00 に控えを取りました。" in at.said()
    assert len(list(stick.glob("salon-*.db"))) == 1
    assert "設定の変更" not in at.salon_window.top_bar.undo.words()


def test_two_sticks_are_chosen_from(at: Started, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sticks = [tmp_path / "赤いUSB", tmp_path / "青いUSB"]
    for stick in sticks:
        stick.mkdir()
    plug_in(monkeypatch, *sticks)
    at.salon_window.go("today", {})
    at.salon_window.go("backup", {})
    at.settle()
    at.press("青いUSB")
    at.press("USB（青いUSB）に控えを取る")
    assert [len(list(stick.glob("*.db"))) for stick in sticks] == [0, 1]


def test_a_folder_that_has_gone_gets_a_sentence(at: Started, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path / "gone"))
    at.press("フォルダーを選んで控えを取る")
    assert "保存先が見つからない" in toast(at.salon_window)
    assert "まだ控えを取っていません" in at.said()


def test_going_back_and_back_again(at: Started, fixed_clock: FixedClock) -> None:
    assert totals(at) == [250, 150]
    fixed_clock.set(2026, 11, 20, 15, 0)
    at.press("11月20日 13:50 自動の控え 売上250円 会計1件")
    assert "見るだけでは、何も変わりません。" in at.said()
    at.press("この日の状態に戻す")
    assert "そのあとに入れた会計 1件は、見えなくなります。" in at.said()
    assert totals(at) == [250, 150]
    at.press("やめる")
    at.press("この日の状態に戻す")
    at.press("いまの記録を残して、戻す")
    assert totals(at) == [250]
    assert "の状態に戻しました" in toast(at.salon_window)
    at.salon_window.go("backup", {})
    at.settle()
    newest = next(row for row in at.salon_window.findChildren(ListRow) if row.isVisible() and "控えに戻す前" in row.label.text())
    newest.click()
    at.settle()
    at.press("この日の状態に戻す")
    at.press("いまの記録を残して、戻す")
    assert totals(at) == [250, 150]


def test_a_foreign_file_gets_a_sentence(at: Started, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    picture = tmp_path / "photo.db"
    picture.write_bytes(b"\x89PNG" * 999)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(picture), ""))
    at.press("ファイルから戻す")
    assert "photo.db" in at.said()
    at.press("ほかの控えを選ぶ")
    assert at.salon_window.current_key() == "backup"
    assert totals(at) == [250, 150]


def test_practice_leaves_no_copies(at: Started) -> None:
    assert at.program.salon is not None
    at.program.salon.settings.change(practice=True)
    at.settle()
    assert at.main() == "練習では控えを取りません"


@pytest.mark.parametrize("scale", [100, 150, 200])
def test_the_pages_fit(at: Started, scale: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    at.salon_window.change_look(scale=scale)
    at.settle()
    at.salon_window.resize(1366, 696)
    found: list[str] = []

    def look_at(where: str) -> None:
        at.settle()
        found.extend(f"{where}: {words}" for words in misfits(at.salon_window))

    look_at("backup")
    salon = at.program.salon
    assert salon is not None
    at.salon_window.go("backup_restore", {"path": str(salon.backup.all()[-1].path)})
    look_at("contents")
    at.press("この日の状態に戻す")
    look_at("sure")
    at.salon_window.go("practice", {})
    look_at("practice")
    assert found == [], "\n".join(found)


@pytest.mark.expects_log("the books are damaged")
def test_damaged_books_lead_to_the_backups(app: QApplication, folder: Path, fixed_clock: FixedClock) -> None:
    (folder / Salon.FILE).write_bytes(b"\x00broken" * 4096)
    with started(app, folder, fixed_clock) as at:
        assert isinstance(at.program.window, RecoveryWindow)
        assert "サロンの記録を開けません" in at.said()
        assert "11月20日 13:50 自動の控え 売上250円 会計1件" in at.said()
        at.press("この控えの状態に戻す")
        assert totals(at) == [250]
        assert "控えの状態に戻しました" in toast(at.salon_window)
    assert list((folder / "backups").glob("damaged-*/salon.db"))


@pytest.mark.expects_log("the books are damaged")
@pytest.mark.parametrize("scale", [100, 200])
def test_the_way_back_fits_and_takes_a_file(
    app: QApplication, folder: Path, fixed_clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    scale: int,
) -> None:
    (folder / Salon.FILE).unlink()
    stray = tmp_path / "letter.db"
    stray.write_text("拝啓", encoding="utf-8")
    with started(app, folder, fixed_clock) as at:
        at.press(f"{scale}%")
        at.steps.resize(1366, 696)
        at.settle()
        assert misfits(at.steps) == []
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(stray), ""))
        at.press("ほかの控えを選ぶ")
        assert "letter.db" in at.said()
        assert isinstance(at.program.window, RecoveryWindow)


@pytest.mark.expects_log("the books are damaged")
def test_a_failed_check_says_so_and_stops_writing(
    app: QApplication, folder: Path, fixed_clock: FixedClock, monkeypatch: pytest.MonkeyPatch,
) -> None:
    plug_in(monkeypatch)
    monkeypatch.setattr("salon_app.services.backup.check_file", lambda _path: ("row 7 missing from index",))
    with started(app, folder, fixed_clock) as at:
        assert "こわれているところが見つかりました" in toast(at.salon_window)
        at.salon_window.go("backup", {})
        at.settle()
        assert "こわれているところが見つかりました" in at.said()
