"""One errand in the real window: whose it is, its money, its way, what else can be done with it, and its records."""

from __future__ import annotations

from datetime import timedelta

import pytest

from salon_app.model import errands
from salon_app.services.people_values import Phone
from salon_app.services.shopping.values import Paid
from salon_app.ui.pages.shopping.errand_page import GLANCE, RECORD, WAYS, ErrandPage
from salon_app.ui.pages.shopping.ways import Way, groups
from salon_app.ui.widgets.list_box import ListRow
from salon_app.ui.window import SalonWindow
from tests.ui.conftest import MakeWindow
from tests.ui.errand_hands import asked, bought, delivered, given, now
from tests.ui.fitting import cut_words, misfits, sticking_out
from tests.ui.hands import click, main_button, main_says, opened, press, press_main, said, settle, toast, type_into


def at(window: SalonWindow, errand: int) -> ErrandPage:
    return opened(window, "errand", ErrandPage, errand_id=errand)


def choose(page: ErrandPage, words: str) -> None:
    """The way with these words, under its tab."""
    page.tabs.choose(WAYS)
    row = page.ways.row(words)
    assert row is not None, [way.words for _, ways in page.ways.lists for way in ways]
    click(row)


def ways(page: ErrandPage) -> list[str]:
    page.tabs.choose(WAYS)
    return [way.words for _, group in page.ways.lists for way in group]


def way(page: ErrandPage) -> list[tuple[str, str]]:
    return [(stage.words, stage.mark) for stage in page.overview.way.stages]


def test_whose_it_is_and_the_telephone_for_a_minute(window: SalonWindow) -> None:
    salon = window.salon
    errand = asked(salon)
    person = now(salon, errand).person_id
    salon.people.save(person_id=person, room="305", phones=[Phone("000-0000-1234", "自宅")])
    page = at(window, errand)
    assert "例田 ふみ" in said(page) and "8号棟" in said(page) and "000-0000-1234" not in said(page)
    secret = page.overview.head.secret
    click(secret.button)
    assert "000-0000-1234" in said(page) and "8号棟 305" in said(page)
    assert (secret.hide_timer.isActive(), secret.hide_timer.interval()) == (True, 60_000)
    secret.hide_timer.timeout.emit()
    assert "000-0000-1234" not in said(page)
    click(secret.button)
    window.go("today", {})
    window.back()
    assert "000-0000-1234" not in said(page)
    assert way(page) == [("受付", "now"), ("担当決定", "ahead"), ("預り金受領", "ahead"), ("買いもの中", "ahead"),
                         ("お届け済", "ahead"), ("精算済", "ahead")]
    assert "1　牛乳　2本" in said(page) and "代わりは電話で確認" in said(page) and "担当　まだ決まっていません" in said(page)
    press_main(window, "担当を決める")
    assert window.current_key() == "errand_assign"


def test_money_is_added_up_and_a_shortage_is_said(window: SalonWindow) -> None:
    salon = window.salon
    page = at(window, given(salon, deposit=2_000))
    panel = page.overview.money
    assert (panel.words.text(), panel.figure.text()) == ("お預り中", "2,000円") and "預り金の袋の中" in said(panel)
    assert main_says(page) == "買いものに出る"
    page = at(window, delivered(salon, "森例 キヨ", deposit=1_000))
    assert [one for one in said(panel).split("\n") if one.endswith("円")] == ["1,000円", "△614円", "△100円", "386円"]
    assert (panel.words.text(), panel.figure.text()) == ("お釣り", "286円") and "持ち出し中（例田 一郎さん）" in said(panel)
    assert main_says(page) == "買いもの精算（お釣り 286円）"
    page = at(window, delivered(salon, "青例 秋子", deposit=500, paid=Paid(helper=114)))
    assert (panel.words.text(), panel.figure.text()) == ("不足", "214円") and panel.sign.isVisible()
    assert "あと214円、ご本人からいただきます。" in said(panel) and "担当の立替" in said(panel)
    assert main_says(page) == "買いもの精算（不足 214円）"
    out = given(salon, "和見 正雄", deposit=0)
    salon.custody.set_out(out, funding=errands.TILL)
    salon.custody.deliver(out)
    page = at(window, out)
    assert [words for words, mark in way(page) if mark == "done"] == ["受付", "担当決定", "レジから立替", "買いもの中"]
    assert main_says(page) == "代金を入れる"  # before the settlement
    press_main(window, "代金を入れる")
    assert window.current_key() == "errand_purchase"


def test_what_needs_a_reason_asks_for_it_on_the_page(window: SalonWindow) -> None:
    salon = window.salon
    errand = given(salon, deposit=2_000)
    page = at(window, errand)
    choose(page, "保留にする")
    assert main_says(page) == "× わけを選んでください"
    click(page.panel.give_up)
    assert main_says(page) == "買いものに出る" and not page.asking.isVisible()
    choose(page, "保留にする")
    press(page.panel.reason.wall, "その他")
    assert main_says(page) == "× わけを選んでください"
    type_into(page.panel.reason.other, "ご旅行のため")
    press_main(window, "この依頼を保留にする")
    assert toast(window) == "保留にしました。" and page.tabs.current() == GLANCE
    assert ("保留", "now") in way(page) and "ご旅行のため" in said(page)
    press_main(window, "再開する")
    assert now(salon, errand).state == errands.FUNDED
    window.undo()
    assert now(salon, errand).state == errands.ON_HOLD
    page.refresh()
    press_main(window, "再開する")
    choose(page, "依頼を取り消す")
    assert "お預りしている2,000円は、お返しします。" in page.panel.about.text()
    press(page.panel.reason.wall, "ご家族が買った")
    press_main(window, "2,000円を返して、この依頼を取り消す")
    assert toast(window) == "依頼を取り消しました。預り金2,000円をお返しください。"
    assert now(salon, errand).state == errands.CANCELLED and main_says(page) == "同じ方の新しい依頼を受ける"
    assert way(page)[-2:] == [("預り金受領", "done"), ("取消", "now")]
    choose(page, "前の段に戻す")
    press(page.panel.reason.wall, "押しまちがい")
    press_main(window, "1つ前の段に戻す")
    assert toast(window) == "「担当決定」に戻しました。" and now(salon, errand).state == errands.ASSIGNED


def test_referred_elsewhere_or_asked_for_twice(window: SalonWindow) -> None:
    salon = window.salon
    first, second = asked(salon), asked(salon)
    page = at(window, second)
    choose(page, "同じ依頼がもう1つある（重複）")
    assert main_says(page) == "× 残すほうの依頼を選んでください" and page.panel.others is not None
    click(page.panel.others.buttons()[0])
    press_main(window, "こちらを重複として終わりにする")
    assert now(salon, second).duplicate_of_id == first and f"買-{first:04d} と同じ依頼" in said(page)
    page = at(window, first)
    assert "同じ依頼がもう1つある（重複）" not in ways(page)
    choose(page, "聞き取り済にする")
    assert toast(window) == "聞き取り済にしました。" and "聞き取り済にする" not in ways(page)
    choose(page, "他へ紹介する")
    press(page.panel.reason.wall, "社会福祉協議会")
    press_main(window, "紹介して終わりにする")
    assert now(salon, first).referred_to == "社会福祉協議会" and "社会福祉協議会" in said(page)
    assert "依頼の中身を直す" not in ways(page)


def test_an_errand_that_moved_on_meanwhile_is_said_and_shown(window: SalonWindow) -> None:
    salon = window.salon
    errand = given(salon, deposit=2_000)
    page = at(window, errand)
    choose(page, "前の段に戻す")
    press(page.panel.reason.wall, "押しまちがい")
    press_main(window, "1つ前の段に戻す")
    assert "先に返金するか" in toast(window) and now(salon, errand).state == errands.FUNDED
    assert page.panel.reason.value() == "押しまちがい"  # nothing chosen is lost
    salon.custody.set_out(errand)
    settle(window)
    choose(page, "前の段に戻す")
    press(page.panel.reason.wall, "押しまちがい")
    press_main(window, "1つ前の段に戻し、2,000円を袋に戻す")
    assert toast(window) == "「預り金受領」に戻しました。持ち出し中の2,000円を、預り金の袋に戻してください。"
    salon.custody.set_out(errand)
    settle(window)
    choose(page, "持ち出し中のお金を袋に戻す")
    assert toast(window) == "袋に戻した記録をしました。2,000円を預り金の袋に入れてください。"
    assert (now(salon, errand).account.bag, now(salon, errand).account.carried) == (2_000, 0)
    held = asked(salon, "森例 キヨ")
    salon.errands.hold(held, reason="連絡待ち")
    page = at(window, held)
    salon.errands.resume(held)
    button = main_button(page)
    button.click()  # before the change arrives
    assert "その操作はできません" in toast(window) and main_says(page) == "担当を決める"


def test_the_records_say_who_and_when_and_a_wrong_entry_is_taken_back(window: SalonWindow) -> None:
    salon = window.salon
    errand = given(salon, deposit=3_000)
    salon.custody.refund(errand, 500)
    page = at(window, errand)
    page.tabs.choose(RECORD)
    settle(window)
    steps = [(row.label.text(), row.middle.text()) for row in page.record.steps.rows() if isinstance(row, ListRow)]
    assert [words for words, _ in steps] == ["担当決定 → 預り金受領", "受付 → 担当決定", "受付"]
    assert steps[0][1].startswith("今日 ")
    rows = [row for row in page.record.money.rows() if isinstance(row, ListRow)]
    assert [row.label.text() for row in rows] == ["返金", "預り金"]
    click(rows[0])
    press(page.panel.reason.wall, "金額のまちがい")
    press_main(window, "取り消して500円を受け取る")
    assert toast(window) == "記録を取り消しました。500円をお受け取りください。"
    assert now(salon, errand).account.held == 3_000
    window.undo()
    assert now(salon, errand).account.held == 2_500
    page.tabs.choose(RECORD)
    settle(window)
    rows = [row for row in page.record.money.rows() if isinstance(row, ListRow)]
    assert "取消の記録" in said(rows[0])
    click(rows[-1])
    press(page.panel.reason.wall, "人ちがい")
    press_main(window, "取り消して3,000円を返す")
    assert "いまその場所にありません" in toast(window)  # 500円 of it were given back
    assert now(salon, errand).account.held == 2_500


def test_money_held_is_given_back_in_part(window: SalonWindow) -> None:
    salon = window.salon
    errand = given(salon, deposit=3_000)
    page = at(window, errand)
    choose(page, "預り金を返す")
    assert main_says(page) == "3,000円を返す"
    type_into(page.panel.amount, "4000")
    press_main(window, "4,000円を返す")
    assert "それより多くは返せません" in page.panel.fields["amount"].error() and page.panel.amount.text() == "4,000"
    type_into(page.panel.amount, "千")
    assert main_says(page) == "× 金額を入れてください"
    type_into(page.panel.amount, "１０００")
    press_main(window, "1,000円を返す")
    assert toast(window) == "返金を書きました。1,000円をお返しください。" and now(salon, errand).account.held == 2_000


def test_a_thing_refused_is_wanted_after_all(window: SalonWindow) -> None:
    salon = window.salon
    errand = delivered(salon)
    milk, bread = now(salon, errand).lines
    assert not any("やはりいる" in words for words in ways(at(window, errand)))
    salon.custody.refuse(errand, bearer=errands.BY_SALON, line_ids=[milk.id])
    salon.custody.refuse(errand, bearer=errands.BY_PERSON, line_ids=[bread.id])  # nothing is left: 不要 goes back whole
    assert not any("やはりいる" in words for words in ways(at(window, errand)))
    salon.custody.step_back(errand, reason="まちがい")
    salon.custody.refuse(errand, bearer=errands.BY_SALON, line_ids=[milk.id])
    page = at(window, errand)
    choose(page, f"1番 {milk.item}は、やはりいる")
    press(page.panel.reason.wall, "押しまちがい")
    press_main(window, "不要を取り消し、436円をレジに戻す")
    assert toast(window) == "不要を取り消しました。預り金の袋から436円を、レジに戻してください。"
    assert ([line.unwanted for line in now(salon, errand).lines], now(salon, errand).account.spent) == (["", ""], 614)
    window.undo()
    salon.custody.want(errand, line_ids=[milk.id], reason="やはりいる")
    salon.custody.refuse(errand, bearer=errands.BY_PERSON, line_ids=[bread.id])
    choose(at(window, errand), f"2番 {bread.item}は、やはりいる")
    press(page.panel.reason.wall, "押しまちがい")
    press_main(window, "不要を取り消す")
    assert toast(window) == "不要を取り消しました。" and now(salon, errand).lines[1].unwanted == ""


def test_a_settlement_is_taken_back_and_the_change_asked_for(window: SalonWindow) -> None:
    salon = window.salon
    errand = delivered(salon, deposit=1_000)
    salon.settlements.settle(errand)
    page = at(window, errand)
    assert (page.overview.money.words.text(), page.overview.money.figure.text()) == ("お返ししたお釣り", "286円")
    assert way(page)[-1] == ("精算済", "now") and not page.overview.goods.isVisible()
    choose(page, "精算を戻す")
    assert "お渡ししたお釣り286円を、いただき直すことになります。" in page.panel.about.text()
    press(page.panel.reason.wall, "金額のまちがい")
    press_main(window, "お釣り286円をいただいて、精算を戻す")
    assert toast(window) == "精算を戻しました。お釣り286円をいただいて、担当の方の持ち出し中に戻してください。" + (
        "レジから100円を出してください。")
    assert now(salon, errand).state == errands.DELIVERED and main_says(page) == "買いもの精算（お釣り 286円）"
    window.undo()
    assert now(salon, errand).state == errands.SETTLED


def test_the_next_day_is_chosen_or_typed(window: SalonWindow) -> None:
    salon, today = window.salon, window.salon.clock.today()
    errand = asked(salon)
    page = at(window, errand)
    choose(page, "次にいる日を書く")
    assert main_says(page) == "× 日にちを選んでください"
    type_into(page.panel.day, "11/20")
    page.panel.day.check()
    press_main(window, "次にいる日を書く")
    assert "過ぎた日になっています" in page.panel.fields["next_on"].error() and page.panel.day.text()
    press(page.panel.days, "2週間後")
    press_main(window, "次にいる日を書く")
    assert toast(window) == "次にいる日を書きました。" and now(salon, errand).next_on == today + timedelta(weeks=2)
    choose(page, "次にいる日を書く")
    press(page.panel.days, "決めない")
    press_main(window, "次にいる日を書く")
    assert toast(window) == "次にいる日を消しました。" and now(salon, errand).next_on is None


@pytest.mark.parametrize("scale", [100, 200])
def test_what_is_asked_fits_and_back_leads_to_where_it_was_chosen(make_window: MakeWindow, scale: int) -> None:
    window = make_window(scale=scale)
    salon, name = window.salon, "想例本山 よしえみどり"
    given(salon, name, deposit=0)
    page = at(window, asked(salon, name) if scale == 100 else bought(salon, name, prices=(436, None)))
    for deed in [one.deed for _, group in _groups(page) for one in group if one.deed is not None]:
        page._ask(deed)
        if page.panel.fields["reason"].isVisible():
            press(page.panel.reason.wall, "その他")
        settle(window)
        assert misfits(window) == []
        window.back()
        assert window.current_page() is page and not page.asking.isVisible()
    page.tabs.choose(RECORD)
    window.back()
    assert page.tabs.current() == GLANCE
    settle(window)
    assert cut_words(window) + sticking_out(window) == []


def _groups(page: ErrandPage) -> list[tuple[str, list[Way]]]:
    assert page.errand is not None
    page.tabs.choose(WAYS)
    return groups(page.ctx, page.errand)
