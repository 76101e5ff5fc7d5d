"""A week of errands with paper in between: a substitute, nobody at home, an advance too small, goods not wanted any more, and
a day closed with other people's money in hand. Walked in the window; each step presses what can be read on the screen.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from salon_app.model import errands

if TYPE_CHECKING:
    from tests.conftest import FixedClock
    from tests.journeys.conftest import SitDown
    from tests.journeys.volunteer import Volunteer

PEOPLE = (("宮例 秋子", "みやれい あきこ", "8号棟"), ("村例 四郎", "むられい しろう", "5号棟"),
          ("森例 光代", "もりれい みつよ", "7号棟"), ("浜例 トシ", "はまれい とし", "2号棟"))
NO_PRINTER = "印刷待ち"


def open_the_day(one: Volunteer, *pieces: str) -> None:
    """The つり銭 of 20,000 yen, counted from the largest on."""
    one.press_main()
    one.press_main()
    one.types(*pieces)
    assert one.main() == "つり銭 20,000円で開店する"
    one.press_main()


def take_the_request(one: Volunteer, reading: str, *wanted: str) -> None:
    """By telephone: who, what in their own words (item, quantity, brand), where, for tomorrow."""
    one.press("買いもの代行")
    one.press_main()
    one.type_into("どなた", reading)
    one.types("", *wanted)
    if not one.salon.shops.all():
        one.type_into("買う店", "スーパーみほん")
    one.press("明日")
    one.press_main()
    assert "依頼を受けました" in one.toast()


def give_it_to(one: Volunteer, helper: str) -> None:
    one.press_main()
    one.press(helper)
    one.press_main()
    assert one.toast() == "担当を決めました。"


def take_the_money(one: Volunteer, *keys: str) -> None:
    """From the errand's page; the 預り証 waits where there is no printer."""
    assert one.main() == "預り金を受け取る"
    one.press_main()
    for key in keys:
        one.press(key)
    one.press_main()
    assert "預り証（預-" in one.toast() and one.reads("預り証")
    one.press_main()
    assert NO_PRINTER in one.toast()


def open_errand(one: Volunteer, name: str) -> None:
    one.press("買いもの代行")
    one.press(name)


def set_out(one: Volunteer, name: str) -> None:
    open_errand(one, name)
    one.press_main()
    one.press_main()
    assert "袋から" in one.toast()


def pay(one: Volunteer, name: str, *prices: str) -> None:
    open_errand(one, name)
    one.press("代金を入れる")
    for number, price in enumerate(prices, start=1):
        one.type_into(f"{number}番の代金", price)


def settle(one: Volunteer, yen: str) -> None:
    """Both sides confirm, the change is handed over."""
    one.press(f"{yen}を、お渡しした")
    one.press(f"{yen}を、受け取った")
    assert one.main() == f"{yen}をお返しして、精算を終える"
    one.press_main()
    assert "精算を終えました" in one.toast()


def money(one: Volunteer, code: str) -> int:
    return one.salon.cashbook.balance(one.salon.cashbook.account_id(code))


def monday(one: Volunteer) -> str:
    """Four requests; the shop's list goes to paper."""
    take_the_request(one, "みやれい", "牛乳 1リットル", "2本", "低脂肪", "食パン", "1袋", "")
    give_it_to(one, "例田 一郎")
    take_the_money(one, "1,000円", "1,000円")
    take_the_request(one, "むられい", "みかん", "1袋", "")
    give_it_to(one, "例田 一郎")
    take_the_money(one, "1,000円")
    take_the_request(one, "もりれい", "米 2kg", "1袋", "")
    give_it_to(one, "見本 太郎")
    take_the_money(one, "1,000円")
    take_the_request(one, "はまれい", "洗剤", "1個", "")
    give_it_to(one, "見本 太郎")
    take_the_money(one, "1,000円")
    assert money(one, "custody_bag") == 5_000
    one.press("買いもの代行")
    one.press("買いもの票を印刷する")
    one.press("お一人ずつ")
    assert one.main() == "番号をつけて4枚を印刷する"
    one.press_main()
    sheet = one.salon.sheets.newest("errand-sheet", 1)
    assert sheet is not None and NO_PRINTER in one.toast()
    return sheet.code


def close_with_money_in_hand(one: Volunteer) -> None:
    """The till, then the envelope apart; what is still out is said, and nothing stops the close."""
    one.press("今日")
    one.press_main()
    one.types("2")
    one.press_main()
    one.types("", "", "4")
    one.press_main()
    one.press_main()
    assert one.reads("預り金が 4名分あります。袋に 4,000円。") and one.reads("例田 一郎さん 1,000円")
    one.press_main()
    assert one.salon.days.status().period is None


def tuesday(one: Volunteer, code: str) -> None:
    """The sheet comes back with a substitute; somebody is not at home; an advance is too small; one needs nothing any more."""
    one.press("買いもの代行")
    one.press("番号で入力")
    one.type_into("用紙番号", code.lower())
    one.types("")
    one.type_into("番号と代金", "１ 436 2 210")
    one.types("")
    one.press("2番 代わりの品")
    one.type_into("代わりに買った品", "食パン 5枚切り")
    one.press("お届けした")
    assert one.main() == "646円の買いものを入れて、お届け済にする"
    one.press_main()
    open_errand(one, "宮例 秋子")
    assert one.main() == "買いもの精算（お釣り 1,254円）"
    one.press_main()
    settle(one, "1,254円")

    pay(one, "村例 四郎", "458")
    one.press_main()
    one.press_main()
    one.press("不在だった")
    one.press("冷蔵庫")
    one.press("明日")
    one.press_main()
    assert "542円" in one.toast()
    one.press("ホーム")
    assert one.reads("不在だった方")

    set_out(one, "森例 光代")
    pay(one, "森例 光代", "1480")
    assert one.reads("あと480円足りません")
    one.press("担当の立替")
    one.press_main()
    assert money(one, "helper_advance") == -480
    one.press_main()
    one.press_main()
    one.press_main()
    assert one.reads("580円")
    one.press("いま追加でいただく")
    one.press_main()
    assert one.toast() == "追加の預り金を受け取りました。"
    one.press("精算の内容を、確かめていただいた")
    one.press_main()

    set_out(one, "浜例 トシ")
    pay(one, "浜例 トシ", "298")
    one.press_main()
    one.press_main()
    one.press("いらないと言われた")
    one.press("サロンが買い取る")
    one.press_main()


def wednesday(one: Volunteer) -> None:
    """The goods in the refrigerator are brought again; the two that are left are settled."""
    one.press("買いもの代行")
    one.press("今日の分")
    assert one.reads("村例 四郎")
    open_errand(one, "村例 四郎")
    one.press_main()
    one.press_main()
    open_errand(one, "村例 四郎")
    one.press_main()
    settle(one, "442円")
    open_errand(one, "浜例 トシ")
    one.press_main()
    settle(one, "900円")
    one.press("買いもの代行")
    assert one.salon.errands.board() == ()


def test_a_week_of_errands(sit_down: SitDown, fixed_clock: FixedClock) -> None:
    fixed_clock.advance(days=1)
    one = sit_down()
    sold = one.salon.sales.day_total(fixed_clock.today())
    for name, reading, block in PEOPLE:
        one.salon.people.save(name=name, reading=reading, block=block)
    open_the_day(one, "1", "1", "5")
    code = monday(one)
    set_out(one, "村例 四郎")
    close_with_money_in_hand(one)
    first = fixed_clock.today()

    fixed_clock.advance(days=1)
    one = sit_down()
    open_the_day(one, "2")
    tuesday(one, code)
    one.salon.days.close_uncounted()

    fixed_clock.advance(days=1)
    one = sit_down()
    one.salon.days.open_day()
    wednesday(one)

    # nothing of other people's money is left anywhere, only the fees are income, and the goods bought back are 仕入
    salon = one.salon
    assert [money(one, code) for code in ("custody", "custody_bag", "carried", "helper_advance", "shop_credit")] == [0] * 5
    assert (money(one, "errand_fees"), money(one, "purchases")) == (-400, 298)
    assert salon.sales.day_total(fixed_clock.today()) == sold == 0
    week = salon.figures.errands(first, first + timedelta(days=6)).total
    assert (week.requests.total, week.delivered.total, week.not_home, week.unwanted) == (4, 3, 1, 1)
    assert [card.state for card in salon.errands.between(first, fixed_clock.today())] == [errands.SETTLED] * 4
    assert salon.checks.run().ok
