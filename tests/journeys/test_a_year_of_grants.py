"""A year of two grants at the window: one is written and spent, months are closed, the report goes out and comes back.

Each step presses what can be read on the screen; the books behind it are looked at where money has moved.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook
from PIL import Image
from PySide6.QtWidgets import QApplication, QFileDialog

from salon_app.model import grants
from salon_app.model.chart_of_accounts import EXPENSE
from salon_app.reports import ReportOptions
from salon_app.reports.output import render
from salon_app.salon import Salon
from tests.conftest import FixedClock
from tests.journeys.conftest import SitDown, seats
from tests.journeys.grant_year import FUNDER, NAME, WINTER, YEAR, a_year, account, add_pictures, winter_grant
from tests.journeys.volunteer import Volunteer
from tests.kept import opened

TITLE = f"{FUNDER}　{NAME}"
TRANSFER_FEE = 220  # yen, borne by the salon itself
DOCUMENTS = ("grant-activity", "grant-finance", "receipts-list", "payment-list", "npo-statement", "journal", "audit", "aggregate")


@pytest.fixture
def april(app: QApplication, tmp_path: Path, fixed_clock: FixedClock) -> Iterator[SitDown]:
    """5 April: the books of grant_year with a picture of every receipt."""
    with opened(tmp_path / "data", fixed_clock, a_year) as salon:
        add_pictures(salon, tmp_path / "receipts")
        fixed_clock.set(2027, 4, 5)
        with seats(app, salon) as make:
            yield make


def bank(salon: Salon) -> int:
    """Yen in 普通預金 by the books."""
    return salon.cashbook.balance(account(salon, "bank"))


def write_the_grant(one: Volunteer) -> None:
    """Beside the 交付決定通知書: 今年度, 3/4, 千円未満切捨て, two 費目; the report is due after the period."""
    one.press("会計・管理")
    one.press("助成金")
    one.press_main()
    one.type_into("助成元", FUNDER)
    one.type_into("助成金の名前", NAME)
    one.press_main()
    one.press("今年度にする")
    one.type_into("交付決定額", "1,000,000,000")
    one.type_into("交付決定の日", "R8.4.20")
    one.press("3/4")
    one.press("千円未満切捨て")
    one.press_main()
    assert one.reads("999,999,999円をこえる金額は入れられません")
    one.type_into("交付決定額", "120000")
    one.press_main()
    for name, yen in (("消耗品費", "100000"), ("会場費", "60000")):
        one.press("費目を加える")
        one.press(name)
        one.type_into("予算額", yen)
        one.press_main()
    assert one.reads("予算は、収入 160,000円、支出 160,000円です。")
    one.press_main()
    one.type_into("報告の期限", "4/30")
    one.press_main()
    assert one.toast() == f"「{NAME}」を加えました。" and one.reads("報告期限 令和9年4月30日")


def take_the_money(one: Volunteer) -> None:
    one.press(TITLE)
    one.press("入金・返納を書く")
    one.press("入金")
    one.type_into("金額", "120000")
    assert one.main() == "普通預金に 120,000円の入金を書く"
    one.press_main()
    assert bank(one.salon) == 120_000


def write_receipt(one: Volunteer, payee: str, yen: str, words: str, day: str) -> None:
    one.press_main()
    one.type_into("支払先", payee)
    one.type_into("領収書の金額", yen)
    one.type_into("但し書き", words)
    one.type_into("領収書の日", day)


def share_a_receipt(one: Volunteer) -> None:
    """按分 over both grants by rate; too much is said above the parts and stops, the words on the receipt do not."""
    write_receipt(one, "見本文具店", "１２，３４５", "お品代", "11/20")
    one.press("写真・PDFを入れる")
    one.press_main()
    one.press("消耗品費")
    one.press("分ける（按分）")
    one.press("割合（％）で分ける")
    one.type_into(TITLE, "60")
    one.type_into(WINTER, "50")
    assert one.reads("合わせて 110%になり、100%をこえています") and one.main() == "分け方をお確かめください"
    one.type_into(WINTER, "30")
    assert one.reads("残りの 1,234円は自己負担")
    one.press_main()
    one.press("サロンのお金で払った")
    one.press("普通預金")
    assert one.main() == "普通預金から 12,345円 払ったと記録する"
    one.press_main()
    assert one.reads("品代ではなく")
    one.press("次の番号をつける")
    one.press("次の番号をつける")
    assert one.toast() == f"{NAME}の番号は 1-1 です。"


def a_volunteer_pays(one: Volunteer) -> None:
    """立替, with a number that is taken and one that is not."""
    one.press("会計・管理")
    one.press("支出・領収書")
    write_receipt(one, "見本百円店", "660", "紙コップ 50個", "11/21")
    one.press_main()
    one.press("消耗品費")
    one.press(NAME)
    one.press_main()
    one.press("立て替えてもらった")
    one.press("例田 一郎")
    one.press_main()
    one.press("番号を自分で決める")
    one.type_into("費目の中の番号", "1")
    one.press("この番号にする")
    assert one.reads("見本文具店") and one.salon.expenses.unpaid()[0].numbers == {}
    one.type_into("費目の中の番号", "7")
    one.press("この番号にする")
    assert one.toast() == f"{NAME}の番号は 1-7 です。"


def an_invoice_comes(one: Volunteer) -> None:
    """Two lines, one of them 対象外; not paid yet."""
    one.press("会計・管理")
    one.press("支出・領収書")
    write_receipt(one, "例の公民館", "3000", "会議室 11月分", "11/22")
    one.press("請求書")
    one.press_main()
    one.press("会場費")
    one.press("別の科目の行を加える")
    one.type_into("この行の金額", "2400")
    one.press(NAME)
    one.press("2行目　600円")
    one.press("対象外")
    one.press_main()
    one.press("まだ払っていない")
    one.press_main()
    assert bank(one.salon) == 120_000 - 12_345


def pay_what_is_owed(one: Volunteer) -> None:
    one.press("会計・管理")
    one.press("支出・領収書")
    one.press("未払い・立替")
    one.press("立替　例田 一郎さん")
    one.press("普通預金")
    assert one.main() == "普通預金から 例田 一郎さんに 660円を返す"
    one.press_main()
    one.press("未払い　例の公民館")
    one.press_main()
    one.press("普通預金")
    one.type_into("振込手数料", str(TRANSFER_FEE))
    one.press_main()
    assert bank(one.salon) == 120_000 - 12_345 - 660 - 3_220


def take_one_back(one: Volunteer) -> None:
    one.press("会計・管理")
    one.press("支出・領収書")
    one.press("月ごと")
    one.press_row("見本百円店")
    one.press("この支出を取り消す")
    assert one.reads("普通預金の残高が 660円 増えます。")
    one.press("二重に書いた")
    one.press_main()
    assert one.reads("取消ずみ") and bank(one.salon) == 120_000 - 12_345 - 3_220


def until_nothing_is_missing(one: Volunteer) -> None:
    """A figure leads to its rows, a finding of 提出前チェック to where it is mended."""
    one.press("会計・管理")
    one.press("助成金")
    one.press(TITLE)
    one.press("消耗品費")
    assert one.reads("使った 7,407円") and one.reads("使用日で数えます")
    one.press_row("見本文具店")
    one.press("内容と負担を直す")
    one.type_into("但し書き", "折り紙教室の色紙 30冊")
    one.press_main()
    one.press_main()
    assert not one.reads("品代ではなく")
    one.press("戻る")
    one.press("戻る")
    one.press("領収書の写真がない支出が1件")
    one.press("写真・PDFを入れる")
    one.press("次の番号をつける")
    one.press("戻る")
    one.press("助成の表示のことばが、まだ")
    one.type_into("助成の表示", f"{FUNDER}の助成を受けています。")
    one.press_main()
    assert one.reads("いま足りないものはありません。")


def test_a_grant_is_written_and_spent(
        sit_down: SitDown, fixed_clock: FixedClock, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    picture = tmp_path / "receipt.jpg"
    Image.new("L", (60, 80), "white").save(picture)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([str(picture)], ""))
    fixed_clock.advance(days=1)
    one = sit_down()
    winter = winter_grant(one.salon)
    write_the_grant(one)
    take_the_money(one)
    share_a_receipt(one)
    a_volunteer_pays(one)
    an_invoice_comes(one)
    fixed_clock.advance(days=4)
    one = sit_down()
    pay_what_is_owed(one)
    take_one_back(one)
    until_nothing_is_missing(one)

    salon = one.salon
    year = next(grant.id for grant in salon.grants.all() if grant.name == NAME)
    finance = salon.figures.grant_finance(year)
    assert (finance.eligible, finance.own.amount, finance.excluded.amount) == (7_407 + 2_400, 1_234 + TRANSFER_FEE, 600)
    assert (finance.granted, salon.figures.grant_finance(winter).eligible) == (7_000, 3_704)  # 9,807 × 3/4
    assert salon.checks.run().ok


def test_the_months_are_closed(april: SitDown) -> None:
    """What is still owed is paid, the passbook is matched, the year is locked; nothing is written into it any more."""
    one = april()
    one.press("会計・管理")
    one.press("助成金")
    one.press(TITLE)
    one.press("まだ払っていない支出が1件")
    one.press_main()
    one.press("普通預金")
    one.press_main()
    one.press("戻る")
    assert not one.reads("まだ払っていない") and bank(one.salon) == 6_874
    one.press("会計・管理")
    one.press("月締め・監査")
    one.press("普通預金の残高を")
    one.type_into("通帳の残高", "6874")
    assert one.reads("ぴったり合っています")
    one.press_main()
    assert one.reads("普通預金は、4月5日（月）の通帳と合っています") and one.main() == "令和9年3月を締める"
    one.press_main()
    assert one.reads("今日、締めました。") and one.salon.month_locks.locked_until() == YEAR[1]

    one.press("会計・管理")
    one.press("支出・領収書")
    write_receipt(one, "見本文具店", "500", "画びょう", "3/20")
    one.press_main()
    one.press_main()
    one.press("サロンのお金で払った")
    one.press("普通預金")
    one.press("別の日")
    one.type_into("別の日", "3/20")
    one.press_main()
    assert one.reads("令和9年3月は月締めがすんでいます") and bank(one.salon) == 6_874
    one.type_into("別の日", "4/5")
    one.press_main()
    assert bank(one.salon) == 6_374 and one.salon.checks.run().ok


def funders_form(path: Path) -> Path:
    """A sheet of the funder: labels with merged cells beside them, and one that is written with its 項目."""
    book = Workbook()
    sheet = book.active
    sheet.title = "実績報告書"
    sheet["A1"] = "助成事業実績報告書"
    for row, label in enumerate(("団体名", "事業名", "延べ参加者数", "支出合計"), start=3):
        sheet.cell(row, 1, label)
        sheet.merge_cells(start_row=row, start_column=2, end_row=row, end_column=4)
    sheet["A8"] = "開催は {{開催回数}}回でした。"
    book.save(path)
    return path


def test_the_report_goes_out_and_comes_back(april: SitDown, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    one = april()
    salon = one.salon
    empty, filled = funders_form(tmp_path / "様式.xlsx"), tmp_path / "出す様式.xlsx"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(empty), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(filled), ""))
    one.press("会計・管理")
    one.press("助成金")
    one.press(TITLE)
    assert one.reads("回数と人数の条件を満たしています。") and one.reads("38,000円の返納があります")
    one.press("助成元の様式に書きこむ")
    one.press_main()
    assert one.main() == "5のマスに入れて保存する"
    one.press_main()
    sheet = load_workbook(filled).active
    assert sheet is not None
    assert [sheet[cell].value for cell in ("B3", "B5", "B6", "A8")] == ["ふれあいサロン見本", 4, 33_256, "開催は 2回でした。"]
    with ZipFile(empty) as before, ZipFile(filled) as after:
        assert before.namelist() == after.namelist()
        changed = {name for name in before.namelist() if before.read(name) != after.read(name)}
    assert changed <= {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"}

    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "収支"), ""))
    one.press("戻る")
    one.press("戻る")
    one.press("収支決算書")
    one.press("PDF で残す")
    one.press("Excel で残す")
    assert one.toast() == "「収支.xlsx」を残しました。" and (tmp_path / "収支.pdf").read_bytes().startswith(b"%PDF")
    written = {row[0]: row for row in load_workbook(tmp_path / "収支.xlsx", data_only=True).worksheets[0].values if row[0]}
    year, winter = (next(one for one in salon.grants.all() if one.title == title) for title in (TITLE, WINTER))
    finance, other = salon.figures.grant_finance(year.id), salon.figures.grant_finance(winter.id)
    assert 33_256 in written["支出合計"] and 30_600 in written["対象経費　計"] and finance.spent == 33_256
    booked = sum(salon.cashbook.totals(*YEAR, EXPENSE).values())
    assert booked == finance.eligible + other.eligible + finance.own.amount + finance.excluded.amount == 53_126

    for key in DOCUMENTS:
        for grant in (year, winter):
            models = salon.report(key, ReportOptions(grant.starts, grant.ends, grant_id=grant.id))
            assert render(models, "pdf").data.startswith(b"%PDF") and render(models, "xlsx").data.startswith(b"PK")

    one.press("戻る")
    one.press("報告ずみにする")
    assert one.reads("提出前チェックに、まだ 2件のこっています。")
    one.press_main()
    assert one.toast() == "報告ずみにしました。" and salon.grants.get(year.id).state == grants.REPORTED
    one.press("もう一度直す")
    one.press("助成元から直しの連絡")
    one.press_main()
    assert salon.grants.get(year.id).state == grants.ACTIVE and salon.grants.get(year.id).report_due == date(2027, 4, 30)
    assert salon.checks.run().ok
