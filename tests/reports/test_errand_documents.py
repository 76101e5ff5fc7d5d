"""Papers of 買いもの代行: what stands on them, what never does, sums that add up, numbers given before, names as written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from salon_app.model import errands
from salon_app.reports.kit.csv import render_csv
from salon_app.reports.kit.model import Boxes, Columns, Hatched, ReportModel, Table, Tick
from salon_app.reports.kit.pdf import render_pdf
from salon_app.reports.kit.values import plain
from salon_app.reports.kit.xlsx import render_xlsx
from salon_app.reports.output import file_name
from salon_app.services.shopping.values import Paid, WantedLine
from tests.conftest import FixedClock
from tests.reports.errand_papers import DAY, FIVE, GREENGROCER, HARD, KICHIDA, MARKET, PRICES, TARO, ErrandPapers, errand_papers
from tests.reports.kit.reading import Workbook, pages

SHEET, SHOPS, BAGS, SLIP, SETTLEMENT = (
    "errand-sheet", "errand-shop-list", "errand-pack-list", "custody-slip", "errand-settlement")
THIRTY = FIVE * 6
NARROW = str.maketrans("（）", "()")


@pytest.fixture
def made(tmp_path: Path, fixed_clock: FixedClock) -> Iterator[ErrandPapers]:
    with errand_papers(tmp_path / "salon", fixed_clock) as made:
        yield made


def printed(*models: ReportModel) -> list[str]:
    """The words of each page, without blanks."""
    return ["".join(page.split()) for page in pages(render_pdf(models))]


def words(*models: ReportModel) -> str:
    """Everything on paper, without blanks."""
    return "".join(printed(*models))


def table(model: ReportModel, key: str = "lines") -> Table:
    """A table of a document, also one inside columns."""
    inside = [one for block in model.blocks if isinstance(block, Columns) for column in block.columns for one in column]
    return next(one for one in (*model.blocks, *inside) if isinstance(one, Table) and one.key == key)


def column(found: Table, key: str) -> list[Any]:
    """The plain values of a column."""
    at = next(index for index, one in enumerate(found.columns) if one.key == key)
    return [plain(row.cells[at]) for row in found.rows]


def band(model: ReportModel) -> list[Any]:
    """The figures of the boxes below the rows."""
    (boxes,) = (block for block in model.blocks if isinstance(block, Boxes))
    return [plain(box.value) for box in boxes.boxes]


def sums(model: ReportModel) -> dict[Any, Any]:
    """The calculation of a 精算票."""
    found = table(model, "sums")
    return {row.label or plain(row.cells[0]): plain(row.cells[1]) for row in found.rows}


# 買いもの票


def test_a_sheet_has_what_the_way_needs_and_is_a_preview_until_it_has_a_number(made: ErrandPapers) -> None:
    (before,) = made.report(SHEET, errand_id=TARO)
    assert (before.sheet_code, before.mark) == ("", "未発行")
    issued = made.salon.errand_sheets.issue(TARO)
    (model,) = made.report(SHEET, errand_id=TARO)
    assert (model.sheet_code, model.mark) == (issued.code, "")
    text = words(model)
    for needed in ("買-0001", issued.code, "みほんたろう", "見本太郎様", "3号棟402", "000-1111-0001", "11月20日(金)15時", MARKET,
                   "例田一郎000-2222-0002", "サロン000-000-0000", "牛乳1リットル低脂肪でないもの", "電話で確認", "不可",
                   "不在(持ち帰り)", "その日のうちにサロンへ返します", "印刷11/2010:15"):
        assert needed in text.translate(NARROW), needed
    assert column(table(model), "number") == [number for number, _ in issued.rows] == [1, 2, 3, 4, 5, 6, 7]
    assert "吉田" not in text and "𠮷田" not in text and "みそ" not in text  # nothing of anybody else
    assert len(printed(model)) == 1
    assert file_name((model,), "pdf") == "買いもの票_受付番号買-0001.pdf"


def test_what_is_not_known_yet_is_room_to_write(made: ErrandPapers) -> None:
    (taro,), (kichida,) = (made.report(SHEET, errand_id=one) for one in (TARO, KICHIDA))
    assert band(taro) == [3_000, None, 100, None]
    assert band(kichida) == [None, None, "利用券", None] and "お願い呼び鈴は2回" in words(kichida)
    made.bring(TARO, *PRICES)
    (after,) = made.report(SHEET, errand_id=TARO)
    assert band(after) == [3_000, 1_468, 100, 1_432]
    assert column(table(after), "price")[:5] == list(PRICES)
    assert [one.sheet_code for one in made.report(SHEET)] == [""]  # what is still to be bought


def test_a_long_sheet_has_number_and_name_on_every_page_and_keeps_its_rows(made: ErrandPapers) -> None:
    errand = made.ask(made.person("長宗我部山城守 源左衛門之助太郎", "コーポ見本町第二1号棟"), THIRTY, notes="耳が遠い方です。")
    code = made.salon.errand_sheets.issue(errand).code
    found = printed(*made.report(SHEET, errand_id=errand))
    assert len(found) == 3
    assert all(code in page and "源左衛門之助太郎様" in page for page in found)
    assert "お釣り" in found[2] and "30洗剤詰替" in found[2]
    many = made.ask(made.person("例川 多美"), FIVE + FIVE[:2])
    assert len(printed(*made.report(SHEET, errand_id=many))) == 1  # rows give way before a page is begun
    wordy = made.ask(made.person("例川 長子"), (WantedLine("ぬ" * 200, "ね" * 60, "ゑ" * 200),))
    text = words(*made.report(SHEET, errand_id=wordy))
    assert (text.count("ぬ"), text.count("ね"), text.count("ゑ")) == (200, 60, 200)  # never cut


# 店ごとの買いもの票


def test_a_shops_list_is_numbered_through_and_says_no_room_and_no_phone_of_the_people(made: ErrandPapers) -> None:
    second = made.ask(made.person("髙橋 見本", "1号棟", "1234", reading="たかはし みほん"), FIVE[:2], deposit=1_500)
    advanced = made.ask(made.person("﨑山 見本", "2号棟", reading="さきやま みほん"), FIVE[:1], deposit=0)
    made.salon.custody.set_out(advanced, funding=errands.ADVANCE)
    market = next(one.id for one in made.salon.shops.all() if one.name == MARKET)
    code = made.salon.errand_sheets.issue_shop_list(market).code
    (model,) = made.report(SHOPS, shop_id=market)
    assert (model.sheet_code, model.period) == (code, MARKET)
    found = table(model)
    assert [one for one in column(found, "number") if one] == list(range(1, 11))
    assert [row.label for row in found.rows if row.label] == [
        "担当の立替　　この方の代金の合計", "お預かり 1,500円　　この方の代金の合計", "お預かり 3,000円　　この方の代金の合計"]
    assert band(model) == [4_500, None, None, None]
    text = words(model)
    for needed in ("﨑山見本様2号棟", "髙橋見本様1号棟", "例田一郎000-2222-0002", "00-3333-0003", "サロン000-000-0000", "可"):
        assert needed in text, needed
    assert not any(secret in text for secret in ("1234", "402", "1111", "みそ"))
    assert [one.id for one in made.salon.errand_sheets.find(code).errands] == [advanced, second, TARO]


def test_each_shop_has_its_list_and_one_without_a_name_too(made: ErrandPapers) -> None:
    made.ask(made.person("例川 多美"), FIVE[:1], shop="")
    models = made.report(SHOPS)
    assert [one.period for one in models] == [GREENGROCER, MARKET, "店の決まっていない依頼"]
    assert {one.mark for one in models} == {"未発行"}
    assert [one.period for one in made.report(SHOPS, shop_id=0)] == ["店の決まっていない依頼"]
    assert "いま、買うものはありません" in words(*made.report(SHOPS, shop_id=999))


# お届けの袋の表


def test_each_bag_has_a_page_of_its_own_with_the_change_to_hand_over(made: ErrandPapers) -> None:
    early = made.ask(made.person("髙橋 見本", "1号棟", "203"), FIVE[:3], deposit=1_000, needed_time=9 * 60)
    short = made.ask(made.person("﨑山 見本", "2号棟", "305"), FIVE[:1], deposit=300)
    made.ask(made.person("例川 明日"), FIVE[:1], needed_on=DAY + timedelta(days=1))
    made.buy(early, 300, None, 400)
    made.buy(short, 500, paid=Paid(helper=200))
    models = made.report(BAGS)
    assert [one.number for one in models] == [f"受付番号　買-000{number}" for number in (3, 4, 1, 2)]
    assert [band(one) for one in models] == [[2, None, 200], [1, None, 300], [5, None, None], [1, None, None]]
    first = table(models[0])
    assert [type(row.cells[1]) for row in first.rows] == [Tick, Hatched, Tick]  # what there was not isn't looked for
    texts = printed(*models)
    assert len(texts) == 4 and "203" in texts[0] and "000-1111-0001" in texts[0]
    assert "お渡しするお釣り" in texts[0] and "いただく金額(不足)" in texts[1].translate(NARROW)
    assert not any(name in texts[0] for name in ("見本太郎", "﨑山"))
    made.salon.custody.deliver(early)
    made.salon.custody.not_home(short, kept_at="冷蔵庫", again_on=DAY + timedelta(days=1))
    assert [one.number[-6:] for one in made.report(BAGS)] == ["買-0001", "買-0002"]


# 預り証


def test_a_custody_slip_is_for_both_sides_and_says_no_more_than_it_must(made: ErrandPapers) -> None:
    made.salon.settings.change(registration_number="T1234567890123")
    (model,) = made.report(SLIP, errand_id=TARO)
    (text,) = printed(model)
    assert text.count("￥3,000－") == text.count("番号預-0001") == text.count("買-0001") == text.count("例田一郎") == 2
    for needed in ("本人用", "サロン用", "預り証", "見本太郎様", "割印", "切り取り線", "11月20日", "000-000-0000", "精算した日"):
        assert needed in text.replace("　", ""), needed
    assert not any(secret in text for secret in ("402", "3号棟", "1111", "牛乳", "T123", "消費税", "見本町", "再発行"))
    body = made.ask(made.salon.people.save(name="見本町会", is_body=True).id, FIVE[:1], deposit=1_234_567)
    large = words(*made.report(SLIP, errand_id=body))
    assert "見本町会御中" in large and "￥1,234,567－" in large
    assert "出した預り証は、まだありません" in words(*made.report(SLIP, errand_id=KICHIDA))


def test_a_second_print_is_marked_and_one_taken_back_is_void(made: ErrandPapers) -> None:
    made.salon.custody.printed(1)
    made.clock.set(2026, 11, 21)
    (again,) = made.report(SLIP, errand_id=TARO)
    assert words(again).count("再発行R8.11.21") == 2 and "令和8年11月20日" in words(again)
    wrong = made.salon.custody.receive(TARO, 50)
    money = next(one for one in made.salon.holdings.entries(TARO) if one.amount == wrong.amount)
    made.salon.custody.take_back(money.id, reason="打ちまちがい")
    assert [one.number for one in made.report(SLIP, errand_id=TARO)] == ["預-0001"]  # the newest that counts
    (void,) = made.report(SLIP, errand_id=TARO, slip_id=wrong.id)
    assert words(void).count("取消") == 2
    assert [one.number for one in made.report(SLIP)] == ["預-0001", "預-0002"]


# 買いもの精算票


def test_a_settlement_adds_up_on_paper_and_in_excel(made: ErrandPapers) -> None:
    made.bring(TARO, *PRICES)
    (before,) = made.report(SETTLEMENT, errand_id=TARO)
    assert (before.mark, before.corner) == ("未発行", ("単位：円",))
    made.salon.settlements.issue(TARO)
    (model,) = made.report(SETTLEMENT, errand_id=TARO)
    assert (model.mark, model.corner[0]) == ("", "番号　精-0001")
    assert sums(model) == {"お預かりした金額（預-0001）": 3_000, "追加でお預かりした金額": 0, "－ 代金の合計": 1_468,
                           "－ 手数料": 100, "お返しする金額（お釣り）": 1_432}
    (text,) = printed(model)
    for needed in ("令和8年11月20日(金)お届け", "レシートを貼るところ", "受領(ご本人)", "お渡しした人", "例田一郎",
                   "いま追加でいただく", "サロンの売上ではありません"):
        assert needed in text.translate(NARROW), needed
    assert not any(secret in text for secret in ("402", "3号棟", "1111", "消費税", "登録番号"))
    book = Workbook(render_xlsx(model))
    live = [(sheet, where, formula, stored) for sheet, where, formula, stored in book.cells()
            if isinstance(formula, str) and formula.startswith("=")]
    assert [stored for *_, stored in live] == [1_468, 1_468, 1_432]
    assert all(book.result(sheet, formula) == Decimal(str(stored)) for sheet, _, formula, stored in live)
    made.salon.settlements.settle(TARO)
    assert sums(made.report(SETTLEMENT, errand_id=TARO)[0]) == sums(model)  # as it was signed


def test_too_little_two_deposits_a_ticket_and_what_the_salon_took_over(made: ErrandPapers) -> None:
    errand = made.ask(made.person("例川 多美"), FIVE, deposit=1_000, fee_kind=errands.TICKET)
    made.buy(errand, *PRICES[:4], None, paid=Paid(helper=170))
    made.salon.custody.receive(errand, 20)
    made.salon.custody.refuse(errand, bearer=errands.BY_SALON, line_ids=made.lines(errand)[3:4])
    made.salon.custody.deliver(errand)
    (model,) = made.report(SETTLEMENT, errand_id=errand)
    assert column(table(model), "item")[3:5] == ["だいこん（不要・サロンが買い取り）", "洗剤 詰替（なかった）"]
    assert column(table(model), "price") == [*PRICES[:3], "－", "－", 1_072]
    assert sums(model) == {"お預かりした金額（預-0002）": 1_000, "追加でお預かりした金額（預-0003）": 20, "－ 代金の合計": 1_072,
                           "－ 手数料（利用券で）": 0, "足りない金額（いただく額）": 52}
    assert "お釣りと品物" not in words(model) and "品物を受け取りました" in words(model)
    made.salon.settlements.settle(errand, accepted_by=made.helper, reason="端数")
    (settled,) = made.report(SETTLEMENT, errand_id=errand)
    assert sums(settled)["＋ 了承した差額（例田 一郎）"] == 52 and sums(settled)["お返しする金額（お釣り）"] == 0


def test_money_given_back_before_and_money_left_with_the_salon(made: ErrandPapers) -> None:
    made.salon.custody.refund(TARO, 500)
    made.bring(TARO, *PRICES)
    (model,) = made.report(SETTLEMENT, errand_id=TARO)
    assert sums(model)["－ 先にお返しした金額"] == 500 and sums(model)["お返しする金額（お釣り）"] == 932
    made.salon.settlements.settle(TARO, refund=900, accepted_by=made.helper, reason="寄付したい")
    (settled,) = made.report(SETTLEMENT, errand_id=TARO)
    assert sums(settled)["－ 了承した差額（例田 一郎）"] == 32 and sums(settled)["お返しする金額（お釣り）"] == 1_400


def test_a_settlement_to_be_filled_in_by_hand_and_long_ones(made: ErrandPapers) -> None:
    made.buy(TARO, *PRICES)
    made.salon.errands.change(TARO, replace(_again(made), lines=(*_again(made).lines, WantedLine("卵", "1つ"))))
    (blank,) = made.report(SETTLEMENT, errand_id=TARO)
    assert column(table(blank), "price")[-2:] == [None, None] and sums(blank)["－ 代金の合計"] is None
    for count, expected in ((1, 1), (10, 1), (30, 2)):
        errand = made.ask(made.person(f"例川 {'一十百'[expected]}美"), THIRTY[:count], deposit=20_000)
        made.bring(errand, *PRICES)
        made.salon.settlements.issue(errand)
        found = printed(*made.report(SETTLEMENT, errand_id=errand))
        assert len(found) == expected, count
        last = found[-1]  # the calculation and who confirms it are never apart
        assert all(part in last for part in ("お預かりした金額", "手数料", "お返しする金額", "受領", "お渡しした人"))
        assert all(f"例川{'一十百'[expected]}美" in page for page in found)
    assert len(made.report(SETTLEMENT)) == 3  # those that have a number


def _again(made: ErrandPapers) -> Any:
    request = made.salon.errands.same_as_last(made.salon.errands.get(TARO).person_id)
    assert request is not None
    lines = made.salon.errands.get(TARO).lines
    kept = tuple(WantedLine(line.item, line.quantity, line.detail, line.substitute, line.id) for line in lines)
    return replace(request, lines=kept, needed_on=DAY)


# all of them


def test_names_survive_in_every_format(made: ErrandPapers) -> None:
    made.salon.custody.receive(KICHIDA, 1_000)
    for name in HARD:
        if name != "𠮷田 見本":
            made.bring(made.ask(made.person(name), FIVE[:1], deposit=1_000), 300)
    made.ask(made.person("架空 清"), (WantedLine("辻󠄀のまんじゅう", "𠮷", "髙級なもの"),))
    for key in (SHEET, SLIP, SHOPS):
        models = made.report(key)
        text = words(*models)
        assert "字形" not in text and "〓" not in text
        csv = render_csv(models).data.decode("utf-8-sig")
        wanted = HARD if key == SLIP else ("辻󠄀のまんじゅう", "髙級なもの")
        cells = " ".join(str(value) for _, _, value, _ in Workbook(render_xlsx(models)).cells())
        assert all(name in csv and name in cells for name in wanted), key
    assert {one.character for one in render_csv(made.report(SLIP), "cp932").replaced} == {"𠮷", "辻󠄀"}


def test_practice_is_marked_and_a_long_name_of_the_salon_meets_nothing(made: ErrandPapers) -> None:
    made.salon.settings.change(practice=True, name="特定非営利活動法人ふれあいサロン見本町友の会")
    made.salon.errand_sheets.issue(TARO)
    made.bring(TARO, *PRICES)
    for key in (SHEET, SETTLEMENT, SLIP):
        (model,) = made.report(key, errand_id=TARO)
        (text,) = printed(model)
        assert "練習" in text and "特定非営利活動法人ふれあいサロン見本町友の会" in text, key
