"""報告ずみ in the window: what the books say otherwise since is named on the grant's page and on 今日, and leads to its rows."""

from __future__ import annotations

from datetime import date

from salon_app.services.grants.values import Share
from salon_app.ui.pages.grants.grant_page import GrantPage
from salon_app.ui.pages.grants.money_page import GrantMoneyPage
from salon_app.ui.pages.grants.rows_page import GrantRowsPage
from salon_app.ui.pages.today.form_state import Waiting, read_lists
from salon_app.ui.window import SalonWindow
from tests.ui.expense_hands import foundation, item, spent
from tests.ui.hands import current, main_says, opened, place, press, press_main, rows, said, settle, type_into

OTHERWISE = "報告のあとで、数字が変わりました。"


def waiting(window: SalonWindow) -> list[Waiting]:
    return [one for one in read_lists(window.salon, window.page_keys()).waiting if one.label == "報告ずみの助成金"]


def test_a_figure_that_is_not_the_reported_one_is_named_and_leads_to_its_rows(window: SalonWindow) -> None:
    salon = window.salon
    one = foundation(salon)
    spent(salon, 20_000, shares=(Share(15_000, one, item(salon, one, "消耗品費")),))
    salon.grants.report(one, on=date(2026, 11, 22))
    page = opened(window, "grant", GrantPage, grant_id=one)
    settle(window)
    assert OTHERWISE not in said(page) and waiting(window) == []
    later = spent(salon, 1_200, payee="例の文具店")
    settle(window)
    assert OTHERWISE in said(page) and "もう一度直す" in page.figures.differs.sentence()
    assert rows(page.figures.changed) == [
        "収入合計が 1,200円 ふえました 報告 20,000円、いま 21,200円",
        "自己負担が 1,200円 ふえました 報告 5,000円、いま 6,200円"]
    assert [(one.words, one.count, one.page, one.args) for one in waiting(window)] == [
        ("居場所づくり助成　報告のあとで数字が変わりました", "2か所", "grant", {"grant_id": one})]
    press(page.figures.changed, "自己負担が")
    settle(window)
    shown = current(window, GrantRowsPage)
    assert "支出 6,200円" in said(shown) and "例の文具店" in [row.words for row in shown.table.shown.rows]
    assert main_says(window) == "もどる", "nothing is added to what was reported"
    window.back()
    press_main(window, "この助成金をしまう")
    assert waiting(window) == [], "しまう ends it"
    window.undo()
    assert len(waiting(window)) == 1
    salon.expenses.take_back(later, reason="二重")
    opened(window, "grant", GrantPage, grant_id=one)
    settle(window)
    assert OTHERWISE not in said(page) and waiting(window) == []


def test_what_has_to_go_back_is_asked_for_before_a_grant_is_put_away(window: SalonWindow) -> None:
    salon = window.salon
    one = foundation(salon)
    salon.grants.receive(one, amount=20_000, on=date(2026, 11, 20), place_id=place(salon, "bank"))
    spent(salon, 15_000, shares=(Share(15_000, one, item(salon, one, "消耗品費")),))
    salon.grants.report(one, on=date(2026, 11, 22))
    opened(window, "grant", GrantPage, grant_id=one)
    settle(window)
    press_main(window, "返納を書く")
    settle(window)
    money = current(window, GrantMoneyPage)
    assert "返すことになる額は 5,000円です" in said(money)
    type_into(money.form.amount, "5000")
    press_main(window, "普通預金から 5,000円の返納を書く")
    settle(window)
    assert main_says(window) == "この助成金をしまう" and waiting(window) == []
