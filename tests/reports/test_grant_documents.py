"""Documents to funders: sums that agree everywhere, numbers in the funder's order, rows behind each figure, nobody named."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from salon_app.model.problems import RuleProblem
from salon_app.reports import ReportOptions
from salon_app.reports.evidence import evidence_models
from salon_app.reports.grant_facts import grant_facts
from salon_app.reports.kit.csv import render_csv
from salon_app.reports.kit.model import Columns, Diagram, Fields, Pictures, ReportModel, Table, Text
from salon_app.reports.kit.pdf import render_pdf
from salon_app.reports.kit.tables import amount
from salon_app.reports.kit.values import plain
from salon_app.reports.kit.xlsx import render_xlsx
from salon_app.services.grants.values import ExpenseLine, Share
from tests.conftest import FixedClock
from tests.reports.gathered_salon import PEOPLE
from tests.reports.grant_salon import CITY_PERIOD, FOUNDATION_PERIOD, GrantSalon, grant_salon
from tests.reports.kit.reading import Workbook, pages

SALON = (date(2026, 10, 1), date(2026, 11, 30))


@pytest.fixture
def made(tmp_path: Path, fixed_clock: FixedClock) -> Iterator[GrantSalon]:
    with grant_salon(tmp_path / "salon", fixed_clock) as made:
        yield made


def _foundation(made: GrantSalon, key: str, **options: object) -> tuple[ReportModel, ...]:
    return made.salon.report(key, ReportOptions(*FOUNDATION_PERIOD, grant_id=made.foundation, **options))  # type: ignore[arg-type]


def _table(model: ReportModel, key: str) -> Table:
    return next(one for one in (*model.blocks, *model.evidence) if isinstance(one, Table) and one.key == key)


def _column(table: Table, key: str, *styles: str) -> list[int]:
    at = [column.key for column in table.columns].index(key)
    return [found for row in table.rows if not styles or row.style in styles if (found := amount(row.cells[at])) is not None]


def _said(models: tuple[ReportModel, ...]) -> str:
    """Everything that leaves the house: the pages, the workbook, the CSV."""
    cells = [str(value) for _, _, value, _ in Workbook(render_xlsx(models)).cells()]
    return "\n".join([*pages(render_pdf(models)), *cells, render_csv(models).data.decode("utf-8-sig")])


def test_the_sums_agree_in_every_document_and_with_the_rows_behind_them(made: GrantSalon) -> None:
    finance = grant_facts(made.salon.services, made.foundation).finance
    (statement,) = _foundation(made, "grant-finance")
    expenses, behind = _table(statement, "expenses"), _table(statement, "evidence-expense")
    assert _column(expenses, "amount", "total") == [finance.spent] == [38_076]
    assert _column(expenses, "amount", "subtotal") == [finance.eligible] == [34_780]
    assert _column(behind, "amount", "total") == [finance.spent]
    assert sum(_column(behind, "amount", "normal")) == finance.spent
    (payments,) = _foundation(made, "payment-list")
    assert _column(_table(payments, "payments"), "amount", "total") == [finance.spent]
    receipts, mount = _foundation(made, "receipts-list")
    listed = _table(receipts, "receipts")
    assert _column(listed, "sum")[-1] == _column(listed, "amount", "total")[0] == finance.eligible
    assert _column(_table(receipts, "sums"), "amount", "total") == [finance.eligible]
    whole = grant_facts(made.salon.services, None, *SALON).finance
    (of_salon,) = made.salon.report("grant-finance", ReportOptions(*SALON))
    assert _column(_table(of_salon, "expenses"), "amount", "total") == [whole.spent]
    assert _column(_table(of_salon, "income"), "amount", "total") == [whole.closing + whole.spent]
    assert {one.key for one in (receipts, mount)} == {"receipts-list", "receipts-mount"}


def test_receipts_stand_by_line_and_number_and_each_has_a_box(made: GrantSalon) -> None:
    made.spend("例田工務店", "鍵の修理", date(2026, 10, 2), _line(made, 99))
    (before, _) = _foundation(made, "receipts-list")
    assert [row.cells[0] for row in _table(before, "receipts").rows][-4:-1] == ["3-1", "3-2", ""]  # no number yet: last
    for at in range(9):  # 3-10 comes behind 3-9, not behind 3-1
        made.spend("見本団地自治会", "集会所 使用料", date(2026, 11, 1 + at), _line(made, 100 + at))
    made.salon.expenses.number_all(made.foundation)
    receipts, mount = _foundation(made, "receipts-list")
    numbers = [plain(row.cells[0]) for row in _table(receipts, "receipts").rows][:-1]
    assert numbers == ["1-1", "1-2", "1-3", "2-1", "2-2", "2-3", *(f"3-{at}" for at in range(1, 13))]
    boxes = [box for block in mount.blocks if isinstance(block, Columns) for box in block.columns if box]
    heads = [box[0] for box in boxes]
    assert [head.rows[0][0].value for head in heads if isinstance(head, Fields)] == numbers
    assert [isinstance(box[1], Pictures) for box in boxes].count(True) == 3
    (of_city, city_mount) = made.salon.report("receipts-list", ReportOptions(*CITY_PERIOD, grant_id=made.city))
    words = " ".join(pages(render_pdf(city_mount)))
    assert "PDFの領収書を印刷して貼るところ" in words
    assert "全12,345円\n他の助成 6,000円\n自己負担 2,000円" in [row.cells[-1] for row in _table(of_city, "receipts").rows]
    assert "全7,776円\n対象外 1,296円\nレシート" in [row.cells[-1] for row in _table(receipts, "receipts").rows]


def test_each_part_of_a_receipt_is_accounted_for_beside_its_share(made: GrantSalon) -> None:
    """Two 費目 of one grant, the other grant, 対象外 and 自己負担 in one receipt: what stands in 備考 comes to its whole."""
    one, two, program = made.foundation, made.city, made.salon.products.programs()[0].id
    made.spend("文具の例田屋", "用紙と切手", date(2026, 11, 21),
               ExpenseLine(0, made.account("supplies"), 3_000, "用紙", program, (
                   made.share(one, "材料費", 1_000), made.share(one, "会場費", 400), made.share(two, "需用費", 900))),
               ExpenseLine(0, made.account("communication"), 960, "切手", program, (made.share(two, "役務費", 500), Share(200))))
    rest = "全3,960円\n他の行 {}円\n対象外 200円\n他の助成 1,400円\n自己負担 960円"
    of_one = {amount(row.cells[5]): row.cells[-1] for row in _table(_foundation(made, "receipts-list")[0], "receipts").rows}
    assert (of_one[1_000], of_one[400]) == (rest.format("400"), rest.format("1,000"))


def _line(made: GrantSalon, yen: int) -> ExpenseLine:
    program = made.salon.products.programs()[0].id
    return ExpenseLine(0, made.account("rent"), yen, "", program, (made.share(made.foundation, "会場費", yen),))


def test_the_list_of_the_whole_salon_says_which_grants_and_leaves_out_fees_of_the_bank(made: GrantSalon) -> None:
    made.spend("見本団地自治会", "集会所 使用料（11月2回）", date(2026, 11, 20), _line(made, 500), place_id=made.account("bank"),
               transfer_fee=110)
    (of_grant, _) = _foundation(made, "receipts-list")
    assert "集会所 使用料（11月2回）" in [row.cells[4] for row in _table(of_grant, "receipts").rows]
    receipts, mount = made.salon.report("receipts-list", ReportOptions(*SALON))
    listed = _table(receipts, "receipts")
    notes = [str(row.cells[-1]) for row in listed.rows]
    assert any("①" in note for note in notes) and not any("見本助成財団" in note for note in notes)
    assert listed.notes == ("備考の① 見本市　ふれあい補助金、② 見本助成財団　居場所づくり助成の領収書番号。",)
    finance = grant_facts(made.salon.services, None, *SALON).finance
    left_out = finance.spent - _column(listed, "amount", "total")[0]
    assert left_out >= 110 and f"{left_out:,}円は、のせていません" in receipts.basis[-1]
    assert "110円" not in " ".join(pages(render_pdf(mount)))


@pytest.mark.parametrize("thousands", [True, False])
def test_thousands_add_up_and_yen_are_a_choice(made: GrantSalon, thousands: bool) -> None:
    (model,) = made.salon.report("grant-finance", ReportOptions(*CITY_PERIOD, grant_id=made.city, thousands=thousands))
    assert model.unit == ("単位：千円" if thousands else "単位：円")
    for key in ("income", "expenses"):
        table = _table(model, key)
        assert [sum(_column(table, "amount", "normal"))] == _column(table, "amount", "total") == [16 if thousands else 16_744]
    assert any("千円未満は切り捨て" in words for words in model.basis) is thousands


def test_thousands_of_what_the_grant_bears_are_cut_off_as_one_sum(made: GrantSalon) -> None:
    """6,644 and 8,400 are 15 of 千円, and 2,700 of 自己負担 are 2, though theirs is the largest remainder of all lines."""
    to = made.share
    made.spend("架空商店", "布", date(2026, 11, 24), ExpenseLine(
        0, made.account("supplies"), 1_000, "", None, (to(made.city, "需用費", 300),)))
    (model,) = made.salon.report("grant-finance", ReportOptions(*CITY_PERIOD, grant_id=made.city))
    expenses = _table(model, "expenses")
    assert (_column(expenses, "amount", "subtotal"), _column(expenses, "amount", "total")) == ([15], [17])
    form = made.salon.form_fields(ReportOptions(*CITY_PERIOD, grant_id=made.city)).thousands
    lines = [one.value for one in form.fields if one.name.startswith("支出の") and one.name.endswith("決算額")]
    assert lines == _column(expenses, "amount", "normal")


def test_the_reckoning_is_written_from_the_rows(made: GrantSalon) -> None:
    (model,) = _foundation(made, "grant-finance")
    income, expenses = _table(model, "income"), _table(model, "expenses")
    words = {str(row.cells[0]): str(row.cells[-1]) for row in (*income.rows, *expenses.rows)}
    assert words["参加費"] == "200円×延べ4名"
    assert words["謝礼"] == "5,000円×3回　折り紙教室 講師謝礼"
    assert words["会場費"] == "団地集会所　2,000円×2回　集会所 使用料"
    settled = " ".join(pages(render_pdf(model)))
    assert "返納する額 25,220円" in settled and "監査報告" in settled


def test_nobody_who_came_or_gave_is_named(made: GrantSalon, tmp_path: Path) -> None:
    session = made.made.sessions["折り紙教室", date(2026, 10, 16)]
    for name, grey, shown in (("open.png", 200, ()), ("kept.png", 90, (made.made.ids["見本 桜"],))):
        Image.new("L", (80, 60), grey).save(tmp_path / name)
        made.salon.photos.add(session, tmp_path / name, caption="作品", shown=shown, nobody_recognisable=not shown)
    teacher = "例田 花子"  # paid for what she taught: 支払先
    for key in ("grant-activity", "grant-finance"):
        for grant_id in (made.foundation, None):
            said = _said(made.salon.report(key, ReportOptions(*SALON, grant_id=grant_id)))
            assert not [name for name, *_ in PEOPLE if name != teacher and name in said]
            assert "仮野 寄付" not in said
    (activity,) = _foundation(made, "grant-activity")
    (photos,) = [block for block in activity.blocks if isinstance(block, Pictures)]
    assert len(photos.pictures) == 1 and "同意がそろわない写真 1枚" in photos.notes[0]


def test_the_report_tells_what_was_held_and_leaves_room_for_what_was_not_written(made: GrantSalon) -> None:
    (activity,) = _foundation(made, "grant-activity")
    assert activity.letter is not None and activity.letter.addressee == "見本助成財団"
    said = pages(render_pdf(activity))
    assert "見本助成財団　御中" in said[0] and "R8-0123" in said[0]
    assert "助成を受けて実施しました" in said[-1] and "収支決算書" in said[-1]
    assert "6.3名" in "".join(said)  # 19 ÷ 3 sessions
    heads, people = _table(activity, "evidence-sessions"), _table(activity, "evidence-people")
    assert (_column(heads, "total", "total"), _column(people, "people", "total"), len(heads.rows) - 1) == ([19], [8], 3)
    (early,) = made.salon.report("grant-activity", ReportOptions(date(2026, 10, 1), date(2026, 10, 31), grant_id=made.foundation))
    assert [block.min_height > 0 for block in early.blocks if isinstance(block, Text) and block.boxed] == [False, True, True]
    (nothing,) = made.salon.report("grant-activity", ReportOptions(date(2027, 2, 1), date(2027, 2, 28), grant_id=made.city))
    assert "行われた行事の記録はありません" in pages(render_pdf(nothing))[0]


def test_a_part_of_the_period_does_not_say_what_goes_back(made: GrantSalon) -> None:
    """And a 年度 that is wider than the 対象期間 is the 対象期間."""
    november = ReportOptions(date(2026, 11, 1), date(2026, 11, 30), grant_id=made.foundation)
    part, whole = (pages(render_pdf(made.salon.report("grant-finance", options)))[0] for options in (
        november, ReportOptions(date(2026, 4, 1), date(2027, 3, 31), grant_id=made.foundation)))
    assert "返納する額 25,220円" in whole and "（対象期間）" in whole and "令和8年10月1日～令和8年11月30日" in whole
    assert "助成金の残り（前から） 39,520" in part and "返納した額" not in part and "対象期間の全体で決まります" in part


def test_the_award_is_planned_also_where_no_line_of_the_budget_says_so(made: GrantSalon) -> None:
    (statement,) = made.salon.report("grant-finance", ReportOptions(*CITY_PERIOD, grant_id=made.city, thousands=False))
    income = _table(statement, "income")
    assert (_column(income, "budget")[0], _column(income, "amount")[0]) == (30_000, 11_000)
    assert _column(income, "difference")[0] == -19_000 and _column(income, "budget", "total") == [30_000]


def test_evidence_is_a_sheet_of_the_workbook_and_pages_of_its_own(made: GrantSalon) -> None:
    models = _foundation(made, "grant-finance")
    book = Workbook(render_xlsx(models))
    assert book.formulas.sheetnames == ["収支決算書", "根拠"]
    linked = [formula for sheet, _, formula, _ in book.cells() if sheet == "収支決算書" and "根拠" in str(formula)]
    assert len(linked) == 7  # each 決算額 but 自己負担 as income, which is what the others leave
    (shown,) = evidence_models(models)
    assert "折り紙・画用紙" in " ".join(pages(render_pdf(shown)))
    assert not evidence_models(_foundation(made, "receipts-list"))


def test_without_anything_there_are_sentences_and_of_no_grant_a_problem(made: GrantSalon) -> None:
    before = (date(2026, 5, 1), date(2026, 5, 31))
    with pytest.raises(RuleProblem, match="対象期間の外"):
        made.salon.report("receipts-list", ReportOptions(*before, grant_id=made.foundation))
    later = (date(2027, 2, 1), date(2027, 2, 28))
    (none,) = made.salon.report("receipts-list", ReportOptions(*later, grant_id=made.city))
    assert any(isinstance(block, Text) and "領収書のある支出はありません" in block.paragraphs[0] for block in none.blocks)
    (empty,) = made.salon.report("payment-list", ReportOptions(*before))
    assert any(isinstance(block, Text) and "支払いはありません" in block.paragraphs[0] for block in empty.blocks)
    (statement,) = made.salon.report("grant-finance", ReportOptions(*before))
    (end,) = [block for block in statement.blocks if isinstance(block, Columns)]
    assert any(isinstance(one, Diagram) for one in end.columns[0])
    with pytest.raises(RuleProblem):
        made.salon.report("grant-finance", ReportOptions(*before, grant_id=99))
