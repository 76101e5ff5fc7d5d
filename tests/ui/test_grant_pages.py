"""助成金 in the window: the form in four steps, a grant's figures and what they lead to, its money, papers, and texts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from salon_app.model import grants
from salon_app.ui.pages.expenses.card_page import ExpensePage
from salon_app.ui.pages.grants.edit_page import CONDITIONS, LINES, TERMS, GrantEditPage
from salon_app.ui.pages.grants.file_page import GrantFilePage
from salon_app.ui.pages.grants.grant_page import GrantPage
from salon_app.ui.pages.grants.list_page import PAST, GrantsPage
from salon_app.ui.pages.grants.money_page import GrantMoneyPage
from salon_app.ui.pages.grants.rows_page import GrantRowsPage
from salon_app.ui.pages.grants.texts_page import GrantTextsPage
from salon_app.ui.pages.today.form_state import read_lists
from salon_app.ui.widgets.list_box import ListRow
from salon_app.ui.window import SalonWindow
from tests.services.granted import Granted, granted
from tests.ui.hands import current, main_says, opened, press, press_main, rows, said, settle, toast, type_into


@pytest.fixture
def made(window: SalonWindow) -> Granted:
    """Two grants, and receipts borne by one and by both."""
    found = granted(window.salon)
    window.salon.grants.save(replace(window.salon.grants.get(found.year), min_sessions=24, report_due=date(2026, 12, 10)))
    found.record(found.bought(found.line(48_000, found.to(found.year, 1, 48_000))))
    found.record(replace(found.unpaid(found.line(36_000, found.to(found.autumn, 1, 33_000), code="rent")), payee="例の公民館"))
    return found


def test_a_grant_is_written_in_steps_that_lose_nothing(window: SalonWindow) -> None:
    salon = window.salon
    listed = opened(window, "grants", GrantsPage)
    assert "のこりの額" in said(listed)
    press_main(window)
    page = current(window, GrantEditPage)
    assert main_says(window) == "× 助成元の名前を入れてください"
    type_into(page.funder.parts["funder"], "見本財団")
    type_into(page.funder.parts["name"], "ふれあい助成")
    assert press_main(window) == "次へ（金額と期間）" and main_says(window) == "× 対象期間を入れてください"
    type_into(page.terms.starts, "R8.4.1")
    type_into(page.terms.ends, "令和9年2月30日")
    type_into(page.terms.amount, "３０万")
    press_main(window)
    assert page.fields["ends"].error() and page._step() == TERMS, "a date that is none stays where it is"
    page.terms._take_year()
    press_main(window)
    assert "金額として読めません" in page.fields["amount"].error()
    type_into(page.terms.amount, "300,000")
    type_into(page.terms.rate, "4分の5")
    press_main(window)
    assert "全額まで" in page.fields["rate"].error()
    page.terms.rates._press("3/4")
    window.home()
    window.go("grant_edit", {})
    assert page.funder.text("name") == "ふれあい助成" and page.terms.rate.text() == "3/4" and page._step() == TERMS
    press_main(window)
    lines = page.lines
    assert "収入 300,000円、支出 0円" in said(page), "the award's own line follows the amount"
    lines.adding[grants.EXPENSE_SIDE].click()
    lines.form.accounts._press(salon.cashbook.account_id("rent"))
    assert lines.form.text("name") == "会場費", "a 費目 is called as its first 科目"
    type_into(lines.form.budget, "百円")
    press_main(window)
    assert "読めません" in lines.form.fields["budget"].error() and lines.in_hand
    type_into(lines.form.budget, "200000")
    press_main(window)
    lines.adding[grants.EXPENSE_SIDE].click()
    press_main(window)
    assert "費目の名前" in lines.form.fields["name"].error()
    type_into(lines.form.parts["name"], "謝金")
    window.back()
    assert rows(lines.lists[grants.EXPENSE_SIDE]) == ["1　会場費 科目　会場費", "2　謝金 科目はまだ選んでいません"]
    assert "100,000円ちがいます" in said(page)
    press(lines.lists[grants.EXPENSE_SIDE], "謝金")
    page.up.click()
    assert not page.up.isEnabled() and page.down.isEnabled()
    press_main(window)
    assert rows(lines.lists[grants.EXPENSE_SIDE])[0].startswith("1　謝金")
    press(lines.lists[grants.EXPENSE_SIDE], "謝金")
    page.drop.click()
    assert len(rows(lines.lists[grants.EXPENSE_SIDE])) == 1
    window.undo()
    assert len(rows(lines.lists[grants.EXPENSE_SIDE])) == 2
    assert press_main(window) == "次へ（条件と報告）"
    type_into(page.conditions.min_sessions, "12")
    assert press_main(window) == "「ふれあい助成」を加える"
    grant = salon.grants.all()[0]
    assert (grant.funder, grant.amount, grant.rate, grant.min_sessions) == ("見本財団", 300_000, Fraction(3, 4), 12)
    assert (grant.starts, grant.ends) == (date(2026, 4, 1), date(2027, 3, 31))
    assert [(one.name, one.budget) for one in grant.side(grants.EXPENSE_SIDE)] == [("謝金", 0), ("会場費", 200_000)]
    assert [one.budget for one in grant.side(grants.INCOME_SIDE)] == [300_000, 0]
    assert salon.drafts.kept("grant/new") == {} and "加えました" in toast(window)
    window.go("grants", {})
    settle(window)
    assert [one.grant.id for one in listed.shown_grants] == [grant.id]


def test_a_change_leads_to_what_the_books_refuse(window: SalonWindow, made: Granted) -> None:
    salon = window.salon
    page = opened(window, "grant_edit", GrantEditPage, grant_id=made.year, step=CONDITIONS)
    assert page._step() == CONDITIONS and main_says(window) == "この内容にする"
    type_into(page.terms.ends, "2026/8/31")
    page._keep()
    page.open_step(TERMS)
    assert "対象期間の外になります" in page.terms.outside.sentence()
    page.open_step(LINES)
    page.lines.open_line(1)
    press_before = page.lines.lines[1]
    page.lines.form.set_text("name", "")
    window.back()
    press_main(window)
    assert page.lines.in_hand and "費目の名前" in page.lines.form.fields["name"].error(), "the line that is refused opens"
    page.lines.form.set_text("name", press_before.name)
    type_into(page.lines.form.budget, "123456")
    window.change_look(theme=None, scale=125, language=None)
    settle(window)
    rebuilt = current(window, GrantEditPage)
    assert rebuilt is not page, "another size builds it anew"
    page = rebuilt
    assert page.lines.in_hand and page.lines.form.budget.text() == "123456"
    page.drop.click()
    assert "しまいました" in rows(page.lines.lists[grants.EXPENSE_SIDE])[0]
    press(page.lines.lists[grants.EXPENSE_SIDE], "消耗品費")
    page.again.click()
    page.give_up.click()
    assert salon.drafts.kept(f"grant/{made.year}") == {} and page.terms.period() == (date(2026, 4, 1), date(2027, 3, 31))


def test_each_figure_and_finding_leads_on(window: SalonWindow, made: Granted) -> None:
    salon = window.salon
    listed = opened(window, "grants", GrantsPage)
    assert "あと24回で、条件に届きます。" in said(listed) and "報告期限 令和8年12月10日（あと18日）" in said(listed)
    assert "予算をこえた費目があります。" in said(listed)
    press(listed.list, "見本財団")
    page = current(window, GrantPage)
    assert rows(page.figures.spent.list)[1] == "消耗品費 予算 200,000 使った 48,000 のこり 152,000"
    assert any("助成金の入金がまだ" in one for one in rows(page.work.checks))
    press(page.figures.spent.list, "消耗品費")
    spent = current(window, GrantRowsPage)
    assert "使った 48,000円" in said(spent)
    assert spent.table.shown.rows[0].words == "例の文具店"
    spent.table.open_row(0)
    assert isinstance(window.current_page(), ExpensePage)
    window.back()
    window.back()
    press(page.figures.meter, "条件に届きます")
    assert "まだ何もありません" in said(current(window, GrantRowsPage))
    window.back()
    settle(window)
    assert "収支決算書" in rows(page.work.documents)
    press(page.work.checks, "助成の表示")
    edit = current(window, GrantEditPage)
    assert edit._step() == CONDITIONS
    edit.conditions.set_text("publicity", "見本財団の助成を受けて実施しています。")
    press_main(window)
    assert not any("助成の表示" in one for one in rows(page.work.checks)), "what is mended is gone from the list"
    press(page.work.checks, "報告の期限")
    assert "まだ" in said(page) and main_says(window) == "「ふれあい助成」を報告ずみにする"
    press_main(window)
    assert salon.grants.get(made.year).state == grants.REPORTED and main_says(window) == "この助成金をしまう"
    window.undo()
    settle(window)
    assert salon.grants.get(made.year).state == grants.ACTIVE and main_says(window) == "この助成金の支出を書く"
    salon.grants.report(made.year, on=date(2026, 11, 22))
    settle(window)
    page.to_reopen.click()
    assert main_says(window) == "× わけを選んでください"
    page.reopening.reason.wall._press("書きまちがい")
    page.reopening.changed.emit()
    press_main(window)
    assert salon.grants.get(made.year).state == grants.ACTIVE
    salon.grants.report(made.year, on=date(2026, 11, 22))
    settle(window)
    press_main(window)
    listed.which._press(PAST)
    settle(window)
    assert [one.grant.id for one in listed.shown_grants] == [made.year] and "終わり" in said(listed)


def test_what_a_grant_waits_for_stands_on_the_first_page(window: SalonWindow, made: Granted) -> None:
    salon = window.salon
    salon.grants.save(replace(salon.grants.get(made.autumn), min_sessions=3, min_average=10))
    waiting = [one for one in read_lists(salon, window.page_keys()).waiting if one.label == "助成金の条件"]
    assert [(one.words, one.count, one.page, one.args) for one in waiting] == [
        ("あと3回、平均あと10.0人", "あと39日", "grant", {"grant_id": made.autumn})], "the other grant has months to go"
    salon.grants.report(made.autumn, on=date(2026, 11, 22))
    assert "助成金の条件" not in [one.label for one in read_lists(salon, window.page_keys()).waiting]


def test_money_of_a_grant_comes_and_is_taken_back(window: SalonWindow, made: Granted) -> None:
    salon, before = window.salon, made.book("bank")
    opened(window, "grant", GrantPage, grant_id=made.year)
    page = opened(window, "grant_money", GrantMoneyPage, grant_id=made.year)
    assert main_says(window) == "× 入金か返納かを選んでください"
    page.form.kind._press(grants.RECEIVED)
    assert "まだ入っていないのは 300,000円" in said(page)
    type_into(page.form.amount, "400000")
    press_main(window)
    assert "交付決定額" in page.fields["amount"].error() and made.book("bank") == before
    window.back()
    window.go("grant_money", {"grant_id": made.year})
    assert page.form.amount.text() == "400,000", "what was typed is there again"
    type_into(page.form.amount, "30万円")
    assert main_says(window) == "× 金額を入れてください"
    type_into(page.form.amount, "300000")
    assert press_main(window) == "普通預金に 300,000円の入金を書く" and made.book("bank") == before + 300_000
    window.go("grant_money", {"grant_id": made.year})
    page.form.kind._press(grants.CARRIED_OUT)
    type_into(page.form.amount, "12000")
    assert page.fields["place"].isHidden() and press_main(window) == "次の期間へ 12,000円の繰越を書く"
    window.go("grant_money", {"grant_id": made.year})
    press(page.list, "入金")
    assert main_says(window) == "× わけを選んでください"
    page.reason.wall._press("二重に書いた")
    press_main(window)
    assert made.book("bank") == before + 300_000 and "先に返納や繰越を取り消してください" in said(page)
    for words in ("繰越", "入金"):
        window.go("grant_money", {"grant_id": made.year})
        press(page.list, words)
        page.reason.wall._press("二重に書いた")
        press_main(window)
        assert "取り消しました" in toast(window)
    assert made.book("bank") == before
    settle(window)
    taken = next(row for row in page.list.rows() if isinstance(row, ListRow))
    assert not taken.focusPolicy() & Qt.FocusPolicy.TabFocus, "what was taken back is not pressed again"
    made.sound()
    assert salon.grants.held(made.year) == 0


def test_papers_and_texts_of_a_grant(window: SalonWindow, made: Granted, tmp_path: Path) -> None:
    salon = window.salon
    page = opened(window, "grant", GrantPage, grant_id=made.year)
    paper, wrong = tmp_path / "決定通知書.png", tmp_path / "こわれた.pdf"
    Image.new("RGB", (60, 90), "white").save(paper)
    wrong.write_bytes(b"%PDF-1.4 nothing")
    page.take_files([paper, wrong])
    settle(window)
    assert "書類を1件入れました" in toast(window) and "こわれた.pdf" in toast(window)
    press(page.work.files.list, "決定通知書")
    shown = current(window, GrantFilePage)
    assert not shown.view.photo.gone() and not shown.larger.isVisible()
    shown._drop()
    settle(window)
    assert window.current_page() is page and salon.attachments.of(grant_id=made.year) == ()
    texts = opened(window, "grant_texts", GrantTextsPage, grant_id=made.year)
    assert "まだありません" in said(texts) and main_says(window) == "× 使う文章を押してください"
    press(texts.list, "助成金の使いみち")
    written = texts.edit.toPlainText()
    assert "消耗品費　48,000円" in written and main_says(window) == "この文章をコピーする"
    texts.edit.setPlainText("一文目です。二文目はもう少し長いです。")
    type_into(texts.limit, "10")
    assert "こえています" in said(texts)
    texts.cut.click()
    assert texts.edit.toPlainText() == "一文目です。"
    window.undo()
    assert texts.edit.toPlainText() == "一文目です。二文目はもう少し長いです。"
    press_main(window)
    assert QGuiApplication.clipboard().text() == "一文目です。二文目はもう少し長いです。" and "貼り付け" in toast(window)
    window.home()
    window.go("grant_texts", {"grant_id": made.year})
    settle(window)
    press(texts.list, "助成金の使いみち")
    assert texts.edit.toPlainText().startswith("一文目") and texts.limit.text() == "10", "kept for the next time"
    texts.original.click()
    assert texts.edit.toPlainText() == written
