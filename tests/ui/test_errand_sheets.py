"""買いもの票 in the window: printed with its number, typed back by the keyboard alone, put right, and nothing typed lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from salon_app.model import errands
from salon_app.salon import Salon
from salon_app.services.shopping.sheets import SHEET, TypedRow
from salon_app.services.shopping.values import Request, WantedLine
from salon_app.ui.pages.shopping_sheets.sheets_page import ErrandSheetsPage
from salon_app.ui.pages.shopping_sheets.shops_page import ShopsPage
from salon_app.ui.pages.shopping_sheets.typing_page import ErrandTypingPage
from salon_app.ui.typing_page import CODE, ROWS
from salon_app.ui.window import SalonWindow
from tests.ui.conftest import MakeWindow
from tests.ui.errand_hands import now
from tests.ui.fitting import misfits
from tests.ui.hands import click, main_says, opened, press_main, said, settle, strike, toast

SHOP = "スーパーみほん"


def asked(salon: Salon, name: str, *items: str, deposit: int = 0, assigned: bool = True) -> int:
    """A request; 例田 一郎 is its 担当."""
    person = salon.people.save(name=name, block="8号棟").id
    errand = salon.errands.request(Request(person, tuple(WantedLine(item, "1つ") for item in items), shop=SHOP))
    if assigned:
        salon.errands.assign(errand, salon.people.search("例田 一郎")[0].id)
    if deposit:
        salon.custody.receive(errand, deposit)
    return errand


def typing(window: SalonWindow, **args: object) -> ErrandTypingPage:
    return opened(window, "errand_typing", ErrandTypingPage, **args)


def test_a_sheet_is_typed_by_the_keyboard_alone_and_put_right(window: SalonWindow) -> None:
    salon = window.salon
    errand = asked(salon, "架空 ふみ", "牛乳", "食パン", "みかん", deposit=3_000)
    code = salon.errand_sheets.issue(errand).code
    page = typing(window)
    assert page.views.currentIndex() == CODE and "架空 ふみさん" in said(page.codes)
    for wrong, sentence in (("あああ", "英字4つ"), ("1 436", "英字4つ"), ("ABC", "用紙番号ではありません"),
                            (code[:3] + ("B" if code[3] != "B" else "C"), "ちがう文字")):
        page.codes.edit.setText(wrong)
        page.codes.edit.submitted.emit()
        assert sentence in page.fields["numbers"].error() and page.codes.edit.text() == wrong
    page.codes.edit.clear()
    strike(code.lower())
    assert page.views.currentIndex() == ROWS and main_says(page) == "× 代金を入れてください"
    rows = page.form.rows.rows
    strike("４３６")
    strike("178")
    strike("なし")
    assert [rows[at].outcome.value() for at in (1, 2, 3)] == [errands.BOUGHT, errands.BOUGHT, errands.UNAVAILABLE]
    strike("いちご")
    assert main_says(page) == "× 4番の代金を入れてください"
    strike("98")
    assert page.form.total.text() == "712円" and page.form.purses[0].result.text() == "2,188円"
    strike("")  # nothing on the fifth row
    first = page.form.ending.what.buttons()[0]
    assert QApplication.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_Down)
    QTest.keyClick(page.form.ending.what.buttons()[1], Qt.Key.Key_Return)
    page.form.ending.time.setText("15時")
    press_main(window, "712円の買いものを入れて、お届け済にする")
    done = now(window.salon, errand)
    assert (done.state, done.delivered_time, done.change) == (errands.DELIVERED, 15 * 60, 2_188)
    assert [line.item for line in done.lines] == ["牛乳", "食パン", "みかん", "いちご"]
    assert toast(window) == f"用紙 {code} を入れました。つぎは買いもの精算です。"
    assert page.views.currentIndex() == CODE and page.codes.sheets == ()

    page.codes.edit.setText(f"{code} 1 463 2=× 9 5")
    page.codes.edit.submitted.emit()
    assert "9番は、この用紙にありません" in page.fields["prices"].error() and page.form.again.isVisible()
    assert page.form.quick.text() == "1 463 2=× 9 5" and rows is not page.form.rows.rows
    page.form.quick.setText("1 463 2 なし")
    page.form.apply.click()
    assert "1番 463円、2番 なしを表に入れました。" in said(page.form)
    window.undo()
    assert main_says(page) == "× 代金を入れてください", "what was put into the rows is taken out again"
    page.form.quick.setText(f"{code} 1 463")
    page.form.apply.click()
    press_main(window)
    assert (now(window.salon, errand).account.spent, len(now(window.salon, errand).steps)) == (739, len(done.steps))
    window.undo()
    assert now(window.salon, errand).account.spent == 712


def test_a_shops_list_asks_whose_who_went_and_who_paid(window: SalonWindow) -> None:
    salon = window.salon
    first = asked(salon, "架空 ふみ", "牛乳", deposit=1_000)
    second = asked(salon, "見例 正雄", "卵", "ねぎ", assigned=False)
    shop_id = salon.shops.all()[0].id
    code = salon.errand_sheets.issue_shop_list(shop_id).code
    page = typing(window, code=code)
    form, rows = page.form, page.form.rows.rows
    assert not form.ending.isVisibleTo(page) and len(rows) == 5
    form.quick.setText("1 436 2 298 4 120")
    form.quick.submitted.emit()
    assert main_says(page) == "× 4番に書き足した品の名前を入れてください" and QApplication.focusWidget() is rows[4].item
    strike("しょうが")
    assert main_says(page) == "× 4番がどなたの分か選んでください"
    rows[4].owner.buttons()[1].click()
    assert main_says(page) == "× 足りない分の払い方を選んでください"
    form.purses[1].shortage.way.buttons()[1].click()
    assert main_says(page) == "× 買いものに行った方を選んでください"
    form.helper.wall.buttons()[0].click()
    assert "3番がまだです。" in said(page)
    rows[2].outcome.buttons()[1].click()
    QApplication.processEvents()
    assert QApplication.focusWidget() is rows[2].got
    strike("うずらの卵")
    press_main(window)
    assert toast(window) == f"用紙 {code} を入れました。レジから418円を出してください。"
    assert (now(window.salon, first).state, now(window.salon, first).account.carried) == (errands.SHOPPING, 564)
    bought = now(window.salon, second)
    assert (bought.account.till_advance, bought.helper, bought.lines[0].got) == (418, "見本 花子", "うずらの卵")
    assert [line.item for line in bought.lines] == ["卵", "ねぎ", "しょうが"]
    assert salon.checks.run().problems == ()


def test_a_half_typed_sheet_survives_a_power_cut(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    salon = window.salon
    errand = asked(salon, "架空 ふみ", "牛乳", "食パン", deposit=3_000)
    code = salon.errand_sheets.issue(errand).code
    page = typing(window, code=code)
    strike("436")
    rows = page.form.rows.rows
    rows[2].outcome.buttons()[1].click()
    rows[2].got.type_digits("ロールパン")
    page.form.ending.what.buttons()[2].click()
    page.form.ending.away.place.buttons()[0].click()
    qtbot.waitUntil(lambda: not page.keeping())
    assert "書きかけ" in said(typing(window).codes)
    larger = make_window(scale=200)
    again = typing(larger, code=code)
    assert again.form.typed() == page.form.typed() and page.form.typed() != again.blank
    assert main_says(again) == "× 2番の代金を入れてください"
    settle(larger)
    assert misfits(larger) == []
    again.form.rows.rows[2].put(178)
    again.form.ending.away.again.buttons()[0].click()
    press_main(larger)
    assert (now(larger.salon, errand).state, now(larger.salon, errand).kept_at) == (errands.NOT_HOME, "冷蔵庫")
    assert not salon.drafts.kept(again.draft(code))


def test_sheets_get_their_numbers_and_wait_where_there_is_no_printer(
    window: SalonWindow, monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    salon = window.salon
    page = opened(window, "errand_sheets", ErrandSheetsPage)
    assert main_says(page) == "× 印刷するものはありません"
    first, second = asked(salon, "架空 ふみ", "牛乳"), asked(salon, "見例 正雄", "卵", "ねぎ")
    settle(window)
    assert "2名　3品" in [check.accessibleDescription() for check in page.checks.values()]
    click(page.kind.buttons()[1])
    click(page.checks[first])
    assert press_main(window) == "番号をつけて1枚を印刷する"
    assert window.current_key() == "print_queue" and "印刷待ち" in toast(window)
    assert [one.errands[0].id for one in salon.errand_sheets.out()] == [second]
    page = opened(window, "errand_sheets", ErrandSheetsPage, errand_id=second)
    assert page.kind.value() == SHEET and press_main(window) == "1枚を印刷する", "the number it has is printed again"
    assert len(salon.print_queue.waiting()) == 2 and len(salon.errand_sheets.out()) == 1
    code = salon.errand_sheets.out()[0].code
    salon.errand_sheets.enter(code, [TypedRow(at, errands.UNAVAILABLE) for at in (1, 2)])
    page = opened(window, "errand_sheets", ErrandSheetsPage, errand_id=second)
    assert [key for key, check in page.checks.items() if check.isChecked()] == [second], "asked for, though all is bought"
    settle(window)
    page.kind.buttons()[2].click()
    click(page.until.buttons()[1])
    assert press_main(window) == "1枚を印刷する" and len(salon.print_queue.waiting()) == 3


def test_shops_are_added_put_away_and_never_twice(window: SalonWindow) -> None:
    page = opened(window, "shops", ShopsPage)
    page.edits["name"].setFocus()
    for text in ("八百屋 例", "000-0000-0000", "水曜は休み"):
        strike(text)
    assert [(one.name, one.phone, one.note) for one in window.salon.shops.all()] == [("八百屋 例", "000-0000-0000", "水曜は休み")]
    assert press_main(window) == "この内容にする"
    page.list.row_pressed.emit(1)
    page.edits["name"].type_digits("八百屋　例")
    assert press_main(window) == "この店を加える"
    assert "もうあります" in page.fields["name"].error() and page.edits["name"].text() == "八百屋　例"
    page.list.row_pressed.emit(0)
    page.active.click()
    press_main(window)
    assert window.salon.shops.all() == () and len(window.salon.shops.all(with_inactive=True)) == 1
    window.undo()
    assert window.salon.shops.all() != ()
