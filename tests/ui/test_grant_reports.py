"""報告書 of 助成金: the grant, its 対象期間 and its 単位 are chosen; the rows behind the figures are one press away."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from salon_app.ui.gallery import sweep
from salon_app.ui.pages import AREAS, PAGES
from salon_app.ui.pages.reports.page import ReportsPage
from salon_app.ui.widgets.button import Button
from salon_app.ui.window import SalonWindow
from tests.conftest import FixedClock
from tests.reports.grant_salon import CITY_PERIOD, FOUNDATION_PERIOD, GrantSalon, grant_salon
from tests.ui.hands import click, main_says, opened, settle


@pytest.fixture
def granted(tmp_path: Path, fixed_clock: FixedClock) -> Iterator[GrantSalon]:
    with grant_salon(tmp_path / "data", fixed_clock) as made:
        yield made


def test_a_grant_brings_its_period_and_unit_and_the_rows_are_shown(
        app: QApplication, granted: GrantSalon, qtbot: QtBot, tmp_path: Path) -> None:
    window = SalonWindow(granted.salon, PAGES, AREAS, watch_ms=0)
    window.show()
    page = opened(window, "reports", ReportsPage, key="grant-finance")
    asked = page.options()  # the newest grant, all of its period, as it wants its yen
    offered = " ".join(one.words() for one in page.findChildren(Button))
    assert "今年度" in offered and "前年度" not in offered  # nothing of it lies in the grant's period
    assert (asked.grant_id, asked.thousands, asked.start, asked.end) == (granted.city, True, *CITY_PERIOD)

    page.grants.chosen.emit(granted.foundation)
    settle(window)
    asked = page.options()
    assert (asked.grant_id, asked.thousands, asked.start, asked.end) == (granted.foundation, False, *FOUNDATION_PERIOD)

    assert page.evidence.isVisible()
    click(page.evidence)
    assert "根拠1枚" in main_says(page) and not page.save_buttons["xlsx"].isEnabled()
    assert page.step_back() and "根拠" not in main_says(page)
    page.save_to(tmp_path / "kessan.xlsx", "xlsx")
    settle(window)
    assert openpyxl.load_workbook(tmp_path / "kessan.xlsx").sheetnames == ["収支決算書", "根拠"]

    page.grants.chosen.emit(0)
    settle(window)
    asked = page.options()
    assert (asked.grant_id, asked.thousands, asked.start.month) == (None, False, 4)
    window.go("reports", {"key": "activity"})  # about no grant: its 対象期間 can still be chosen, and nothing has 根拠
    settle(window)
    assert not page.evidence.isVisible()
    assert (page.options().grant_id, page.options().end.month) == (None, 10)
    window.go("reports", {"key": "grant-finance", "grant_id": granted.foundation, "start": date(2026, 5, 1),
                          "end": date(2026, 5, 31)})
    settle(window)
    assert main_says(page) == "× 見本を作れませんでした"  # and not that it is being made
    assert any("対象期間の外" in one.text() for one in page.preview.findChildren(QLabel))
    window.close()
    window.deleteLater()
    sweep(app)
