"""はじめての設定 in the real window: to the first coffee, answers that survive a kill, practice and back, moving in."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from salon_app.salon import Salon
from salon_app.ui import practice
from salon_app.ui.first_start.duty import DutyQuestion
from salon_app.ui.first_start.form_state import DRAFT, QUESTIONS, FirstStartForm
from salon_app.ui.first_start.places import PlacesQuestion
from salon_app.ui.first_start.products import ProductsQuestion
from salon_app.ui.first_start.questions import NameQuestion, TaxQuestion, YearQuestion
from salon_app.ui.pages.days.open_page import OpenDayPage
from salon_app.ui.pages.sales.page import SalesPage
from salon_app.ui.practice import practice_folder
from salon_app.ui.theme import look
from salon_app.ui.widgets.edits import LineEdit
from salon_app.ui.widgets.tile import Tile
from tests.conftest import FixedClock
from tests.kept import lay, leave_empty, opened
from tests.ui.fitting import misfits
from tests.ui.furnish import furnish
from tests.ui.hands import current, enter_text, type_into
from tests.ui.start import Started, plug_in, started


def question(at: Started) -> object:
    return at.first.screen_now


@pytest.fixture(autouse=True)
def no_sticks(monkeypatch: pytest.MonkeyPatch) -> None:
    plug_in(monkeypatch)


@pytest.fixture
def empty(tmp_path: Path, fixed_clock: FixedClock) -> Path:
    """The folder of a salon that has not been set up yet."""
    return lay(tmp_path / "salon", leave_empty, fixed_clock.now())


def test_a_stranger_sells_the_first_coffee(app: QApplication, tmp_path: Path, fixed_clock: FixedClock) -> None:
    with started(app, tmp_path / "salon", fixed_clock) as at:
        at.press("はじめる")
        type_into(cast(NameQuestion, question(at)).edit, "見本サロン")
        at.press("町会・自治会")
        at.press("この名前で、次へ")
        at.press("4月に決めて、次へ")
        at.press("免税に決めて、次へ")
        places = cast(PlacesQuestion, question(at))
        type_into(next(row for row in places.rows if row.name == "普通預金").amount, "３５０，０００")
        at.press("合わせて350,000円で、次へ")
        duty = cast(DutyQuestion, question(at))
        type_into(duty.name, "見本 花子")
        QTest.keyClick(duty.name, Qt.Key.Key_Return)
        type_into(duty.name, "例田 一郎")
        at.press("2名に決めて、次へ")
        at.press("4品に決めて、次へ")
        assert "見本 花子、例田 一郎（2名）" in at.said()
        at.press("この内容ではじめる")
        assert at.salon_window.windowTitle() == "見本サロン"
        assert at.main() == "開店する"
        at.press("開店する")
        opening = current(at.salon_window, OpenDayPage)
        at.press(at.main())
        type_into(opening.count.sheet.findChildren(LineEdit)[0], "2")
        at.settle()
        at.press(at.main())
        at.salon_window.go("sales", {})
        at.settle()
        page = current(at.salon_window, SalesPage)
        next(tile for tile in page.grid.findChildren(Tile) if tile.words() == "コーヒー").click()
        at.settle()
        page.panel.exact.click()
        at.settle()
        page.panel.main.click()
        at.settle()
        salon = at.program.salon
        assert salon is not None
        assert [sale.total for sale in salon.sales.on_day(date(2026, 11, 22))] == [150]
        settings = salon.settings.get()
        assert (settings.name, settings.body_kind, settings.founded, settings.pays_consumption_tax) == (
            "見本サロン", "town", True, False)
        assert salon.cashbook.balance(salon.cashbook.account_id("bank")) == 350_000
        assert [one.name for one in salon.cashbook.hand_places()] == ["レジ", "金庫", "寄付箱", "普通預金"]
        assert {one.name for one in salon.people.helpers()} == {"見本 花子", "例田 一郎"}
        assert [one.name for one in salon.products.all()] == ["コーヒー", "紅茶", "緑茶", "クッキー"]
        assert salon.drafts.kept(DRAFT) == {}


def test_everything_can_be_decided_later(app: QApplication, empty: Path, fixed_clock: FixedClock) -> None:
    with started(app, empty, fixed_clock) as at:
        at.press("はじめる")
        for _ in QUESTIONS:
            at.press("あとで決める")
        assert at.said().count("あとで決める") == len(QUESTIONS)
        at.press("この内容ではじめる")
        salon = at.program.salon
        assert salon is not None
        assert salon.settings.get().name == "ふれあいサロン"
        assert [(one.name, one.price) for one in salon.products.all()] == [("コーヒー", 150)]
        assert len(salon.cashbook.hand_places()) == 6


def test_half_typed_answers_survive_a_kill(app: QApplication, empty: Path, fixed_clock: FixedClock) -> None:
    with started(app, empty, fixed_clock) as at:
        at.press("はじめる")
        type_into(cast(NameQuestion, question(at)).edit, "見本サロン")
        at.press("この名前で、次へ")
        for _ in range(3):
            at.press("あとで決める")
        duty = cast(DutyQuestion, question(at))
        type_into(duty.name, "見本 花子")
        QTest.keyClick(duty.name, Qt.Key.Key_Return)
        type_into(duty.name, "例田")
        at.settle()
    with started(app, empty, fixed_clock) as at:
        at.press("つづきから、はじめる")
        duty = cast(DutyQuestion, question(at))
        assert duty.name.text() == "例田"
        assert "1名" in at.said() and "見本 花子" in at.said()
        for _ in range(4):
            at.press("前の質問")
        assert cast(NameQuestion, question(at)).edit.text() == "見本サロン"
        assert at.program.salon is not None and not at.program.salon.settings.get().founded


def test_what_cannot_be_kept_is_said_beside_its_field(
    app: QApplication, empty: Path, fixed_clock: FixedClock,
) -> None:
    with started(app, empty, fixed_clock) as at:
        at.press("はじめる")
        at.press("名前を入れて、次へ")
        assert "団体の名前を入れてください" in at.said()
        at.press("あとで決める")
        at.press("あとで決める")
        tax = cast(TaxQuestion, question(at))
        at.press("納めている（課税）")
        type_into(tax.number, "Ｔ123")
        at.press("課税に決めて、次へ")
        assert "登録番号は、Tと13けたの数字です。" in at.said()
        enter_text(tax.number, "4567890123")
        at.press("課税に決めて、次へ")
        places = cast(PlacesQuestion, question(at))
        type_into(places.rows[1].amount, "12345678")
        at.press("残高なしで、次へ")
        assert "9,999,999円をこえる" in places.rows[1].error()
        places.rows[1].amount.setText("5000")
        at.press("別の日")
        type_into(places.date, "令和9年4月1日")
        at.press("合わせて5,000円で、次へ")
        assert "先の日付では記録できません。" in at.said()
        places.date.setText("令和8年4月1日")
        at.press("合わせて5,000円で、次へ")
        at.press("あとで決める")
        products = cast(ProductsQuestion, question(at))
        products.rows[0].amount.setText("ただ")
        at.press("4品に決めて、次へ")
        assert "金額として読めません" in products.rows[0].error()
        products.rows[0].amount.setText("160")
        type_into(products.own_name, "ゆで卵")
        type_into(products.own_price, "50")
        at.press("5品に決めて、次へ")
        at.press("この内容ではじめる")
        salon = at.program.salon
        assert salon is not None
        assert salon.settings.get().registration_number == "T1234567890123"
        safe = salon.cashbook.account_id("safe")
        assert salon.cashbook.balance(safe, until=date(2026, 3, 31)) == 0
        assert salon.cashbook.balance(safe, until=date(2026, 4, 1)) == 5_000
        assert {one.name: one.price for one in salon.products.all()}["コーヒー"] == 160
        assert {one.name: one.price for one in salon.products.all()}["ゆで卵"] == 50


def test_the_fiscal_year_is_told_at_once(app: QApplication, empty: Path, fixed_clock: FixedClock) -> None:
    with started(app, empty, fixed_clock) as at:
        at.press("はじめる")
        at.press("あとで決める")
        year = cast(YearQuestion, question(at))
        assert year.year_words() == "今日は令和8年度になります（令和8年4月1日〜令和9年3月31日）。"
        at.press("12月")
        assert year.year_words() == "今日は令和7年度になります（令和7年12月1日〜令和8年11月30日）。"
        assert at.main() == "12月に決めて、次へ"


def test_enter_alone_leads_through_the_defaults(app: QApplication, empty: Path, fixed_clock: FixedClock) -> None:
    with started(app, empty, fixed_clock) as at:
        at.press("はじめる")
        edit = cast(NameQuestion, question(at)).edit
        type_into(edit, "見本サロン")
        QTest.keyClick(edit, Qt.Key.Key_Return)
        for _ in QUESTIONS[1:]:
            at.settle()
            QTest.keyClick(at.first.focusWidget() or at.first, Qt.Key.Key_Return)
        at.settle()
        assert at.main() == "この内容ではじめる"


def test_a_larger_type_keeps_what_was_typed(app: QApplication, empty: Path, fixed_clock: FixedClock) -> None:
    with started(app, empty, fixed_clock) as at:
        at.press("はじめる")
        type_into(cast(NameQuestion, question(at)).edit, "見本サロン")
        at.press("200%")
        assert look().scale == 200
        assert cast(NameQuestion, question(at)).edit.text() == "見本サロン"
    with started(app, empty, fixed_clock):
        assert look().scale == 200


def test_practice_and_the_way_back(
    app: QApplication, tmp_path: Path, fixed_clock: FixedClock, monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(practice, "YEARS", 0.1)
    folder = tmp_path / "salon"
    with started(app, folder, fixed_clock) as at:
        at.press("練習する")
        assert at.salon_window.practice()
        assert at.salon_window.windowTitle().endswith("（練習）")
        assert at.program.folder == practice_folder(folder)
        at.press("練習")
        at.press("練習をおわる")
        assert at.program.folder == folder
        assert at.first.step() == "welcome"
        assert "前の練習のつづきをします。" in {one.accessibleDescription() for one in at.first.screen_now.choices}  # type: ignore[union-attr]
        for words in ("はじめる", *["あとで決める"] * 6, "この内容ではじめる"):
            at.press(words)
        at.salon_window.go("settings", {})
        at.press("練習")
        at.press("前の練習のつづきをする")
        assert at.salon_window.practice()
    with Salon.open(folder, clock=fixed_clock) as real:
        assert not real.sales.on_day(fixed_clock.today()) and not real.settings.get().practice


def test_practice_can_be_stopped_while_it_is_made(
    app: QApplication, empty: Path, fixed_clock: FixedClock, monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(practice, "YEARS", 0.3)
    with started(app, empty, fixed_clock) as at:
        choices = at.first.screen_now.choices  # type: ignore[union-attr]  # the welcome screen
        choices[1].click()
        app.processEvents()
        at.first.tasks.cancel()
        at.settle()
        assert at.first.step() == "welcome"
        assert "中止しました。" in at.said()


def test_a_folder_for_practice_with_real_records_is_left_alone(
    app: QApplication, empty: Path, fixed_clock: FixedClock,
) -> None:
    lay(practice_folder(empty), furnish, fixed_clock.now())
    with started(app, empty, fixed_clock) as at:
        at.press("練習する")
        assert at.first.step() == "welcome"
        assert "何も入っていないところにだけ作れます" in at.said()
    with Salon.open(practice_folder(empty), clock=fixed_clock) as other:
        assert other.settings.get().name == "ふれあいサロン見本"


def test_moving_in_from_a_stick(
    app: QApplication, tmp_path: Path, fixed_clock: FixedClock, monkeypatch: pytest.MonkeyPatch,
) -> None:
    stick = tmp_path / "STICK"
    stick.mkdir()
    with opened(tmp_path / "old", fixed_clock, furnish) as old:
        old.backup.copy_to(stick)
        sales = [sale.total for sale in old.sales.on_day(fixed_clock.today())]
    (stick / "salon-20260101-100000-hand.db").write_bytes(b"not a database at all" * 99)
    plug_in(monkeypatch, stick)
    with started(app, tmp_path / "new", fixed_clock) as at:
        at.press("前のPCから移す")
        assert "USBメモリー（STICK）に控えが2つあります。" in at.said()
        at.press("11月22日 13:50 USBへの控え 売上250円 会計1件")
        assert "ふれあいサロン見本" in at.said() and "令和8年11月22日" in at.said()
        at.press("この状態で始める")
        assert at.salon_window.windowTitle() == "ふれあいサロン見本"
        salon = at.program.salon
        assert salon is not None
        assert [sale.total for sale in salon.sales.on_day(fixed_clock.today())] == sales


def test_no_stick_and_a_broken_file_are_said(app: QApplication, tmp_path: Path, empty: Path, fixed_clock: FixedClock) -> None:
    from salon_app.ui.first_start.move_in import MoveInScreen

    broken = tmp_path / "salon.db"
    broken.write_bytes(b"nothing" * 500)
    with started(app, empty, fixed_clock) as at:
        at.press("前のPCから移す")
        assert "USBメモリーが見つかりません" in at.said()
        screen = at.first.screen_now
        assert isinstance(screen, MoveInScreen)
        screen.open_file(broken)
        at.settle()
        assert at.first.step() == "move_in"
        assert "salon.db" in at.said()


@pytest.mark.parametrize("scale", [100, 125, 150, 200])
def test_every_screen_fits_the_small_laptop(
    app: QApplication, tmp_path: Path, fixed_clock: FixedClock, scale: int,
) -> None:
    with opened(tmp_path / "salon", fixed_clock) as salon:
        salon.settings.change(scale=scale)
        salon.drafts.keep(DRAFT, FirstStartForm(step="name", name="見本サロン").to_json())
    found: list[str] = []
    with started(app, tmp_path / "salon", fixed_clock) as at:
        at.first.resize(1366, 696)

        def look_at(where: str) -> None:
            at.settle()
            found.extend(f"{where}: {words}" for words in misfits(at.first))

        look_at("welcome")
        at.first.help_wanted()
        look_at("help")
        at.first.back()
        at.settle()
        at.press("前のPCから移す")
        look_at("move_in")
        at.press("はじめに戻る")
        at.press("つづきから、はじめる")
        for name in QUESTIONS:
            look_at(name)
            if name == "duty":
                duty = cast(DutyQuestion, question(at))
                type_into(duty.name, "見本 花子")
                duty.take_name()
                look_at("duty with a name")
            at.press(at.main())
        look_at("summary")
    assert found == [], "\n".join(found)
