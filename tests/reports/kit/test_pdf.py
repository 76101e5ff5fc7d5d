"""Documents on paper: what stands on which page, where pages break, and that the same model gives the same bytes."""

from __future__ import annotations

import re

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from salon_app.model.progress import Cancelled
from salon_app.reports.kit.model import (
    Block,
    Boxes,
    Column,
    Columns,
    Diagram,
    Field,
    Fields,
    Frame,
    Kind,
    Label,
    Page,
    PageBreak,
    Picture,
    Pictures,
    Stroke,
    Text,
)
from salon_app.reports.kit.model import Box as Counted
from salon_app.reports.kit.pdf import render_pdf
from salon_app.reports.kit.tables import TableBuilder
from tests.reports.kit import samples
from tests.reports.kit.reading import document, long_table, pages


def words(text: str) -> str:
    """Text without blanks and line ends, as extraction places them freely."""
    return re.sub(r"\s", "", text)


def test_day_sheet_is_one_page_with_all_its_parts() -> None:
    found = pages(render_pdf(samples.day_sheet()))
    assert len(found) == 1
    text = words(found[0])
    for part in ("日計表", "（レジ締め）", "締め番号第326号－1", "担当", "会計", "代表", "令和8年11月20日（金）",
                 "単位：円", "18,510円", "△150円", "男17女38", "1売上（分類・商品別）", "6置き場所の残高閉店後",
                 "7取消・返品", "10:42", "集計の基準", "1/1", "作成令和8年11月20日16時12分"):
        assert part in text, part
    assert text.count("生鮮食品") == 1  # the group's name stands once


def test_month_report_has_two_pages_with_the_title_on_both() -> None:
    found = [words(page) for page in pages(render_pdf(samples.month_report()))]
    assert len(found) == 2
    for number, page in enumerate(found, 1):
        assert "売上月報" in page
        assert "令和8年10月分" in page
        assert f"{number}/2" in page
        assert "構成比は四捨五入のため" in page
    assert "休み（スポーツの日）" in found[0]
    assert "担当" not in found[1]
    assert "6先月・前年同月とのくらべ" in found[1]
    assert "204.2" in found[1]


def test_receipt_and_its_copy_share_a_small_sheet() -> None:
    pdf = render_pdf(samples.receipt(mark="再発行"))
    assert len(pages(pdf)) == 1
    opened = pypdfium2.PdfDocument(pdf)
    width, height = opened[0].get_size()
    opened.close()
    assert (round(width / 72 * 25.4), round(height / 72 * 25.4)) == (148, 210)
    text = words(pages(pdf)[0])
    assert text.count("￥3,000－") == 2
    assert "領収書（控）" in text
    assert text.count("再発行") == 4  # both titles, and twice in the sentence below
    assert "1/1" not in text


@pytest.mark.parametrize("sample", [samples.day_sheet, samples.month_report, samples.receipt])
def test_same_model_same_bytes(sample: object) -> None:
    assert callable(sample)
    assert render_pdf(sample()) == render_pdf(sample())


def test_several_documents_count_their_own_pages() -> None:
    found = [words(page) for page in pages(render_pdf([samples.month_report(), samples.day_sheet()]))]
    assert len(found) == 3
    assert ["1/2" in found[0], "2/2" in found[1], "1/1" in found[2]] == [True] * 3


def test_long_tables_repeat_their_heads_and_lose_no_row() -> None:
    found = pages(render_pdf(document(long_table(500), period="令和8年10月分")))
    assert len(found) > 5
    for number, page in enumerate(found):
        assert "番号" in page
        assert f"{number + 1}/{len(found)}" in words(page)
        assert ("つづき" in page) == (number > 0)
    assert re.findall(r"行(\d{5})", "".join(found)) == [f"{i:05d}" for i in range(1, 501)]


@settings(max_examples=25)
@given(st.lists(st.integers(1, 14), min_size=1, max_size=12), st.integers(0, 20))
def test_totals_never_stand_alone(groups: list[int], extra: int) -> None:
    table = TableBuilder("t", (Column("group", "分類", width=30, once=True), Column("item", "商品"),
                               Column("amount", "金額", Kind.YEN, width=30)), row_height=6.0)
    for number, size in enumerate(groups):
        for item in range(size):
            table.row(group=f"分類{number}", item=f"品{number}・{item}番", amount=100)
        table.subtotal()
    for item in range(extra):
        table.row(group="ほか", item=f"品99・{item}番", amount=1)
    table.total("総合計")
    table.comparison("先月分", amount=5)
    for page in pages(render_pdf(document(table.build(), unit="", basis=("基準。",)))):
        lines = [line for line in page.splitlines() if re.search(r"品\d|小計|総合計|先月分", line)]
        assert lines, "a page without rows"
        assert "小計" not in lines[0].replace(" ", "")
        at = next((i for i, line in enumerate(lines) if "総合計" in line), None)
        if at is not None:
            assert at >= 2 or len(lines) == sum(groups) + len(groups) + extra + 2
            assert "先月分" in lines[at + 1]


def test_a_heading_keeps_two_rows() -> None:
    for height in range(150, 240, 3):
        blocks: tuple[Block, ...] = (Text(paragraphs=("上の文",), boxed=True, min_height=height),
                                     long_table(12, title="見出しの表"))
        found = pages(render_pdf(document(*blocks)))
        with_heading = [page for page in found if "見出しの表" in page]
        assert with_heading
        for page in with_heading:
            assert len(re.findall(r"行\d{5}", page)) >= 2


def test_a_calculation_is_never_split() -> None:
    for height in range(190, 236, 3):
        table = TableBuilder("t", (Column("text", ""), Column("amount", "", Kind.YEN)), head=False)
        for number in range(5):
            table.row(key=f"r{number}", text=f"計算の行{number}", amount=number)
        table.result("計算の答え", "amount", plus=("r3", "r4"), minus=("r1",))
        found = pages(render_pdf(document(Text(paragraphs=("上の文",), boxed=True, min_height=height), table.build())))
        assert [page.count("計算の") for page in found if "計算の" in page] == [6]


def test_rows_are_tightened_before_a_page_is_added() -> None:
    pages_by_rows = [len(pages(render_pdf(document(long_table(count))))) for count in range(36, 47)]
    assert pages_by_rows[0] == 1
    last_single = max(i for i, number in enumerate(pages_by_rows) if number == 1) + 36
    assert last_single >= 41  # at 6.4 mm no more than 36 rows would fit


def test_page_breaks_and_columns() -> None:
    side = Columns(columns=((long_table(70),), (Text(paragraphs=("右の文",)),)))
    found = pages(render_pdf(document(Text(paragraphs=("はじめ",)), PageBreak(), side)))
    assert "はじめ" in found[0]
    assert "右の文" in found[1]
    assert re.findall(r"行(\d{5})", "".join(found)) == [f"{i:05d}" for i in range(1, 71)]


def test_blocks_of_every_other_kind() -> None:
    from io import BytesIO

    from PIL import Image

    stream = BytesIO()
    Image.new("L", (40, 30), 128).save(stream, "PNG")
    blocks: tuple[Block, ...] = (
        Fields(rows=((Field("事業名", "お茶会"), Field("決定額", 300_000, Kind.YEN, width=40)),), title="助成"),
        Boxes(boxes=(Counted("お預かり", 3_000, "円"), Counted("お釣り", None, "円", sign="＝"))),
        Pictures(pictures=(Picture(stream.getvalue(), "写真1　お茶会"),) * 3, height=40),
        Diagram(height=30, shapes=(Frame(0, 0, 40, 12, black=True), Label(2, 8, "発信元", white=True),
                                   Stroke(((40, 6), (60, 6)), dotted=True), Label(60, 8, "見本 太郎", width=30))),
    )
    pdf = render_pdf(document(*blocks, page=Page.A4_LANDSCAPE))
    text = words("".join(pages(pdf)))
    for part in ("1助成", "事業名お茶会", "300,000", "＝お釣り", "写真1お茶会", "発信元", "見本太郎"):
        assert part in text, part
    assert pdf == render_pdf(document(*blocks, page=Page.A4_LANDSCAPE))


class Impatient:
    """Stops the work at its second step."""

    def __init__(self) -> None:
        self.steps = 0

    def step(self, done: int, total: int, label: str) -> None:
        self.steps += 1
        assert label
        if self.steps == 2:
            raise Cancelled


def test_work_can_be_cancelled_and_done_again() -> None:
    with pytest.raises(Cancelled):
        render_pdf(document(long_table(200)), progress=Impatient())
    assert len(pages(render_pdf(document(long_table(200))))) > 2


def test_made_at_must_be_aware() -> None:
    with pytest.raises(ValueError, match="aware"):
        document(made_at=samples.day_sheet().made_at.replace(tzinfo=None))
