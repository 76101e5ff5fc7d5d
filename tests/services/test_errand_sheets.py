"""買いもの票 and its way back: numbers on paper, prices typed into errands, all of a sheet or nothing of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest

from salon_app.model import errands
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.salon import Salon
from salon_app.services.shopping.sheets import SHEET, SHOP_LIST, ErrandSheet, TypedRow
from salon_app.services.shopping.values import Errand, Paid, Request, WantedLine

BOUGHT, NONE = errands.BOUGHT, errands.UNAVAILABLE
SUNDAY = date(2026, 11, 22)


@dataclass
class Shopping:
    """Two neighbours whose errands go to one shop, and who goes for them."""

    salon: Salon
    hanako: int
    ichiro: int
    helper: int

    def errand(self, errand_id: int) -> Errand:
        return self.salon.errands.get(errand_id)

    def request(self, who: int, *items: str, deposit: int = 0, shop: str = "スーパーみほん", helper: bool = True) -> int:
        errand_id = self.salon.errands.request(Request(who, tuple(WantedLine(item) for item in items), shop=shop))
        if helper:
            self.salon.errands.assign(errand_id, self.helper)
        if deposit:
            self.salon.custody.receive(errand_id, deposit)
        return errand_id

    def shop_id(self) -> int:
        return self.salon.shops.all()[0].id


@pytest.fixture
def shopping(salon: Salon) -> Shopping:
    people = [salon.people.save(name=name, reading=reading, block=block).id for name, reading, block in (
        ("見本 花子", "みほん はなこ", "3号棟"), ("例田 一郎", "れいだ いちろう", "5号棟"), ("架空 桜", "かくう さくら", ""))]
    return Shopping(salon, *people)


def shown(sheet: ErrandSheet) -> list[tuple[int, str, str]]:
    return [(row.number, row.errand.name if row.errand else "", row.line.item if row.line else "") for row in sheet.rows]


def test_a_sheet_of_one_errand_keeps_its_numbers(shopping: Shopping) -> None:
    salon = shopping.salon
    errand_id = shopping.request(shopping.hanako, "牛乳", "食パン")
    planned = salon.errand_sheets.sheet(errand_id)
    assert (planned.code, planned.kind, planned.title, planned.filled) == ("", SHEET, "見本 花子", 2)
    assert shown(planned) == [(1, "見本 花子", "牛乳"), (2, "見本 花子", "食パン"), (3, "見本 花子", ""), (4, "見本 花子", "")]
    issued = salon.errand_sheets.issue(errand_id)
    assert salon.errand_sheets.issue(errand_id) == issued, "nothing has changed"
    assert salon.errand_sheets.sheet(errand_id).code == issued.code
    lines = shopping.errand(errand_id).lines
    salon.errands.change(errand_id, Request(shopping.hanako, (WantedLine("食パン", id=lines[1].id), WantedLine("みかん"))))
    later = salon.errand_sheets.sheet(errand_id)
    assert later.code == "" and [(number, item) for number, _, item in shown(later)] == [
        (2, "食パン"), (3, "みかん"), (4, ""), (5, "")]
    assert [(number, item) for number, _, item in shown(salon.errand_sheets.find(issued.code))] == [
        (1, ""), (2, "食パン"), (3, ""), (4, "")], "the paper in hand keeps its rows; what is not asked for any more is blank"
    assert salon.errand_sheets.issue(errand_id).code != issued.code
    salon.custody.end(errand_id, errands.CANCELLED, reason="いらなくなった")
    with pytest.raises(RuleProblem, match="もう「取消」です"):
        salon.errand_sheets.issue(errand_id)
    assert salon.checks.run().problems == ()


def test_a_shops_list_goes_across_people(shopping: Shopping) -> None:
    salon = shopping.salon
    second = shopping.request(shopping.ichiro, "卵")
    first = shopping.request(shopping.hanako, "牛乳", "食パン")
    elsewhere = shopping.request(shopping.hanako, "シップ", shop="")
    assert [one.id for one in salon.errand_sheets.to_buy()] == [first, elsewhere, second]
    listed = salon.errand_sheets.shop_list(shopping.shop_id())
    assert (listed.kind, listed.title, listed.filled) == (SHOP_LIST, "スーパーみほん", 3)
    assert shown(listed) == [
        (1, "見本 花子", "牛乳"), (2, "見本 花子", "食パン"), (3, "例田 一郎", "卵"), (4, "", ""), (5, "", "")]
    assert salon.errand_sheets.shop_list(shopping.shop_id(), errand_ids=[second]).filled == 1
    assert salon.errand_sheets.shop_list(None).title == "店の決まっていない依頼"
    assert salon.errand_sheets.shop_list(None).filled == 1
    code = salon.errand_sheets.issue_shop_list(shopping.shop_id()).code
    assert salon.errand_sheets.issue_shop_list(shopping.shop_id()).code == code
    assert [one.code for one in salon.errand_sheets.out()] == [code]
    assert [one.title for one in salon.errand_sheets.printed_by(SHOP_LIST)] == ["スーパーみほん", "店の決まっていない依頼"]
    assert [one.subject_id for one in salon.errand_sheets.issue_all(SHOP_LIST)] == [shopping.shop_id(), 0]
    assert [one.code for one in salon.errand_sheets.printed_by(SHOP_LIST, shop_id=shopping.shop_id())] == [code]
    assert [one.subject_id for one in salon.errand_sheets.issue_all(SHEET)] == [first, elsewhere, second]
    assert all(one.code for one in salon.errand_sheets.printed_by(SHEET)), "each has its number now"
    assert [one.title for one in salon.errand_sheets.printed_by(SHEET, errand_id=second)] == ["例田 一郎"]
    salon.errand_sheets.enter(code, [TypedRow(1, BOUGHT, 200)], paid={first: Paid(helper=200)})
    assert code not in [one.code for one in salon.errand_sheets.out()], "it has come back"
    assert len(salon.errand_sheets.out()) == 4, "of each errand and shop the newest one"
    assert salon.errand_sheets.shop_list(shopping.shop_id()).filled == 2, "what has been bought isn't on the next list"
    with pytest.raises(RuleProblem, match="この店で買うものは"):
        salon.errand_sheets.issue_shop_list(salon.shops.save("八百屋 例"))


def test_paper_of_an_errand_that_was_taken_back(shopping: Shopping) -> None:
    salon = shopping.salon
    code = salon.errand_sheets.issue(shopping.request(shopping.hanako, "牛乳", helper=False)).code
    assert [one.code for one in salon.errand_sheets.out()] == [code]
    salon.audit.undo()
    assert salon.errand_sheets.out() == ()
    with pytest.raises(RuleProblem, match="見つかりません"):
        salon.errand_sheets.find(code)
    assert salon.checks.run().problems == ()


def test_what_came_back_is_taken_in_one_step_and_back_in_one(shopping: Shopping) -> None:
    salon = shopping.salon
    errand_id = shopping.request(shopping.hanako, "牛乳", "食パン", "みかん", deposit=3_000)
    code = salon.errand_sheets.issue(errand_id).code
    changed = salon.errand_sheets.enter(code.lower(), [
        TypedRow(1, BOUGHT, 436), TypedRow(2, errands.SUBSTITUTED, 178, got="ロールパン"), TypedRow(3, NONE),
        TypedRow(4, BOUGHT, 98, item=" いちご "), TypedRow(5, "")], delivered=errands.DELIVERED, time=15 * 60)
    errand = shopping.errand(errand_id)
    assert changed == (errand_id,) and errand.state == errands.DELIVERED
    assert (errand.delivered_on, errand.delivered_time) == (SUNDAY, 15 * 60)
    assert [(line.number, line.item, line.outcome, line.price, line.got) for line in errand.lines] == [
        (1, "牛乳", BOUGHT, 436, ""), (2, "食パン", errands.SUBSTITUTED, 178, "ロールパン"), (3, "みかん", NONE, None, ""),
        (4, "いちご", BOUGHT, 98, "")]
    assert (errand.account.spent, errand.account.held, errand.account.carried) == (712, 2_288, 2_288)
    assert [step.state for step in errand.steps[-2:]] == [errands.SHOPPING, errands.DELIVERED], "it set out by itself"
    assert salon.checks.run().problems == ()
    assert salon.audit.undo().words == "買いもの票の入力"
    before = shopping.errand(errand_id)
    assert (before.state, before.account.bag, before.goods, len(before.lines)) == (errands.FUNDED, 3_000, 0, 3)
    assert not salon.errand_sheets.find(code).typed and shown(salon.errand_sheets.find(code))[3] == (4, "見本 花子", "")
    assert salon.checks.run().problems == ()


def test_a_sheet_typed_twice_puts_the_first_right(shopping: Shopping) -> None:
    salon = shopping.salon
    errand_id = shopping.request(shopping.hanako, "牛乳", "食パン", deposit=3_000)
    code = salon.errand_sheets.issue(errand_id).code
    first = [TypedRow(1, BOUGHT, 463), TypedRow(2, BOUGHT, 178), TypedRow(3, BOUGHT, 98, item="いちご")]
    salon.errand_sheets.enter(code, first, delivered=errands.DELIVERED, time=15 * 60)
    again = salon.errand_sheets.find(code)
    assert again.typed and shown(again)[2] == (3, "見本 花子", "いちご"), "the blank row belongs to what was written on it"
    with pytest.raises(InputProblem, match="前に入れた内容と同じです"):
        salon.errand_sheets.enter(code, first)
    salon.errand_sheets.enter(code, [TypedRow(1, BOUGHT, 436), *first[1:]], delivered=errands.DELIVERED, time=16 * 60)
    errand = shopping.errand(errand_id)
    assert (errand.account.spent, errand.account.carried, errand.delivered_time) == (712, 2_288, 16 * 60)
    assert len(errand.lines) == 3 and [step.state for step in errand.steps].count(errands.DELIVERED) == 1
    salon.errand_sheets.enter(code, [TypedRow(3, "")])
    assert shopping.errand(errand_id).account.spent == 614, "a row that was wrong is not bought again"
    assert salon.errand_sheets.issue(errand_id).code != code
    assert salon.checks.run().problems == ()


def test_a_shops_list_with_new_rows_and_several_purses(shopping: Shopping) -> None:
    salon = shopping.salon
    first = shopping.request(shopping.hanako, "牛乳", deposit=1_000)
    second = shopping.request(shopping.ichiro, "卵", helper=False)
    code = salon.errand_sheets.issue_shop_list(shopping.shop_id()).code
    rows = [TypedRow(1, BOUGHT, 436), TypedRow(2, BOUGHT, 298), TypedRow(3, BOUGHT, 120, item="ねぎ", errand_id=second)]
    with pytest.raises(InputProblem, match=r"買-0002 例田 一郎: 担当が決まっていません") as caught:
        salon.errand_sheets.enter(code, rows)
    assert caught.value.field == "helper"
    with pytest.raises(InputProblem, match=r"買-0002 例田 一郎: 預り金では418円足りません") as caught:
        salon.errand_sheets.enter(code, rows, helper_id=shopping.helper)
    assert caught.value.field == "paid"
    assert shopping.errand(first).state == errands.FUNDED and not salon.errand_sheets.find(code).typed, "all or nothing"
    salon.errand_sheets.enter(code, rows, paid={second: Paid(till=418)}, helper_id=shopping.helper)
    bought, new = shopping.errand(first), shopping.errand(second)
    assert (bought.state, bought.account.carried) == (errands.SHOPPING, 564)
    assert (new.helper_id, new.funding, new.account.held, new.account.till_advance) == (
        shopping.helper, errands.TILL, -418, 418)
    assert [line.item for line in new.lines] == ["卵", "ねぎ"]
    salon.errand_sheets.enter(code, [rows[0], TypedRow(2, BOUGHT, 300), rows[2]], paid={second: Paid(till=420)})
    assert shopping.errand(second).account.till_advance == 420
    assert len(shopping.errand(first).steps) == len(bought.steps), "an errand whose rows did not change is left alone"
    salon.errand_sheets.enter(code, [], paid={second: Paid(helper=420)})
    assert shopping.errand(second).account.helper_advance == 420, "only who paid was wrong"
    assert salon.checks.run().problems == ()


def test_absence_and_refusal_are_ticked_on_the_sheet(shopping: Shopping) -> None:
    salon = shopping.salon
    absent = shopping.request(shopping.hanako, "牛乳", deposit=1_000)
    code = salon.errand_sheets.issue(absent).code
    row = [TypedRow(1, BOUGHT, 436)]
    with pytest.raises(InputProblem, match="保管場所"):
        salon.errand_sheets.enter(code, row, delivered=errands.NOT_HOME)
    salon.errand_sheets.enter(code, row, delivered=errands.NOT_HOME, kept_at="冷蔵庫", again_on=date(2026, 11, 23))
    assert (shopping.errand(absent).state, shopping.errand(absent).account.bag) == (errands.NOT_HOME, 564)
    salon.errand_sheets.enter(code, row, delivered=errands.NOT_HOME, kept_at="サロンの冷蔵庫", again_on=date(2026, 11, 24))
    errand = shopping.errand(absent)
    assert (errand.kept_at, errand.again_on) == ("サロンの冷蔵庫", date(2026, 11, 24))
    assert [step.state for step in errand.steps].count(errands.NOT_HOME) == 1, "one absence, typed twice"
    refused = shopping.request(shopping.ichiro, "卵", deposit=500)
    code = salon.errand_sheets.issue(refused).code
    with pytest.raises(InputProblem, match="サロンが買い取るか") as caught:
        salon.errand_sheets.enter(code, [TypedRow(1, BOUGHT, 298)], delivered=errands.UNWANTED)
    assert caught.value.field == "bearer"
    salon.errand_sheets.enter(code, [TypedRow(1, BOUGHT, 298)], delivered=errands.UNWANTED, bearer=errands.BY_SALON)
    assert (shopping.errand(refused).state, shopping.errand(refused).account.held) == (errands.UNWANTED, 500)
    nothing = shopping.request(shopping.ichiro, "卵")
    code = salon.errand_sheets.issue(nothing).code
    salon.errand_sheets.enter(code, [TypedRow(1, NONE)], delivered=errands.DELIVERED)
    assert shopping.errand(nothing).account.held == 0, "gone for nothing, and said so at the door"


def test_what_can_not_be_is_said_and_nothing_is_kept(shopping: Shopping) -> None:
    salon = shopping.salon
    errand_id = shopping.request(shopping.hanako, "牛乳", deposit=1_000)
    shopping.request(shopping.ichiro, "卵")
    own = salon.errand_sheets.issue(errand_id).code
    listed = salon.errand_sheets.issue_shop_list(shopping.shop_id()).code
    before = salon.cashbook.balances()
    for code, row, field, sentence in (
            (own, TypedRow(9, BOUGHT, 100), "numbers", "9番は、この用紙にありません。用紙の番号は1番から3番まで"),
            (own, TypedRow(1, BOUGHT), "price", "1番の代金を入れて"), (own, TypedRow(2, BOUGHT, 98), "item", "品名を入れて"),
            (own, TypedRow(2, "", item="いちご"), "price", "2番の代金"), (own, TypedRow(1, ""), "price", "1つは入れて"),
            (listed, TypedRow(3, BOUGHT, 98, item="いちご"), "errand", "3番（いちご）は、どなたの分"),
            (own, TypedRow(1, BOUGHT, 1_001), "paid", "預り金では1円足りません"),
            (own, TypedRow(2, BOUGHT, 9, item="あ" * 201), "item", "200字まで"),
            (own, TypedRow(1, errands.SUBSTITUTED, 9, got="あ" * 201), "item", "200字まで")):
        with pytest.raises(InputProblem, match=sentence) as caught:
            salon.errand_sheets.enter(code, [row])
        assert caught.value.field == field
    for on in (date(2026, 11, 21), date(2026, 11, 23)):
        with pytest.raises(InputProblem) as caught:
            salon.errand_sheets.enter(own, [TypedRow(1, BOUGHT, 100)], delivered=errands.DELIVERED, on=on)
        assert caught.value.field == "date"
    assert salon.cashbook.balances() == before and shopping.errand(errand_id).state == errands.FUNDED
    salon.errand_sheets.enter(own, [TypedRow(1, BOUGHT, 100)], delivered=errands.DELIVERED)
    salon.settlements.settle(errand_id)
    with pytest.raises(RuleProblem, match="もう精算してあります"):
        salon.errand_sheets.enter(own, [TypedRow(1, BOUGHT, 200)])


def test_a_sheet_of_another_kind_is_refused_by_its_name(shopping: Shopping) -> None:
    salon = shopping.salon
    for kind, sentence in (("attendance-sheet", "11月22日（日）の受付名簿です"), ("attendance-grid", "の出席簿です"),
                           ("call-sheet", "買いもの票ではありません")):
        code = salon.sheets.issue(kind, 1, start=SUNDAY, end=SUNDAY, rows=[(1, None)]).code
        with pytest.raises(InputProblem, match=sentence) as caught:
            salon.errand_sheets.find(code)
        assert caught.value.field == "numbers"
        with pytest.raises(InputProblem, match=sentence):
            salon.errand_sheets.enter(code, [TypedRow(1, BOUGHT, 100)])
    errand_id = shopping.request(shopping.hanako, "牛乳")
    code = salon.errand_sheets.issue(errand_id).code
    with pytest.raises(InputProblem, match="ちがう文字"):
        salon.errand_sheets.find(code[:3] + ("B" if code[3] != "B" else "C"))
    session = salon.sheets.find(code)
    assert (session.kind, session.subject_id, session.rows[0][1]) == (SHEET, errand_id, shopping.errand(errand_id).lines[0].id)
