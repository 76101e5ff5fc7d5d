"""Papers of an errand in 報告書: numbered before they are printed, a second 預り証 marked, one shop chosen out of several."""

from __future__ import annotations

import pytest
from PySide6.QtPrintSupport import QPrinterInfo
from pytestqt.qtbot import QtBot

from salon_app.services.shopping.values import Got, Request, WantedLine
from salon_app.ui.pages.reports.page import ReportsPage
from salon_app.ui.widgets.choice_row import ChoiceRows
from salon_app.ui.window import SalonWindow
from tests.ui.hands import document, main_says, press_main


def _marks(page: ReportsPage) -> str:
    """Every mark of the document shown: of its head, or of its slips."""
    assert page.paper is not None
    return " ".join(f"{one.mark} {one.sheet_code} {' '.join(one.corner)} "
                    + " ".join(getattr(block, "mark", "") for block in one.blocks) for one in page.paper.models)


def test_papers_get_their_numbers_and_reprints_their_mark(
    window: SalonWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    salon = window.salon
    helper, asking = salon.people.helpers()[0].id, salon.people.save(name="見本 梅", block="5号棟").id
    errand = salon.errands.request(Request(asking, (WantedLine("牛乳", "1本"),), shop="見本マート"))
    salon.errands.request(Request(asking, (WantedLine("みそ", "1つ"),), shop="八百屋 例"))
    salon.errands.assign(errand, helper)
    slip = salon.custody.receive(errand, 3_000)

    page = document(window, qtbot, key="errand-shop-list")
    assert page.preview.page_count() == 2
    shops = page._more._choices["shop_id"]
    assert isinstance(shops, ChoiceRows)
    shops.set_value(salon.errands.get(errand).shop_id)
    shops.chosen.emit(shops.value())
    qtbot.waitUntil(lambda: window.tasks.idle() and page.preview.page_count() == 1, timeout=30_000)
    assert "未発行" in _marks(page)

    page = document(window, qtbot, key="custody-slip", errand_id=errand, slip_id=slip.id)
    assert "再発行" not in _marks(page)
    press_main(window)  # no printer: it waits, and has gone out of the program all the same
    qtbot.waitUntil(window.tasks.idle, timeout=30_000)
    assert window.current_key() == "print_queue" and salon.holdings.slips(errand)[0].prints == 1
    page = document(window, qtbot, key="custody-slip", errand_id=errand)
    assert "再発行" in _marks(page)

    salon.custody.set_out(errand)
    salon.custody.buy(errand, [Got(salon.errands.get(errand).lines[0].id, price=300)])
    page = document(window, qtbot, key="errand-settlement", errand_id=errand)
    assert "未発行" in _marks(page) and main_says(page) == "番号をつけて1枚を印刷する"
    press_main(window)
    qtbot.waitUntil(lambda: len(salon.print_queue.waiting()) == 2, timeout=30_000)
    settlement = salon.settlements.of(errand)
    assert settlement is not None and settlement.number in _marks(page)
