"""Documents as CSV: plain numbers, sections under titles, nothing a spreadsheet would run, and honest CP932."""

from __future__ import annotations

import csv
from datetime import date
from io import StringIO

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from salon_app.reports.kit.csv import Replacement, cp932, guarded, render_csv
from salon_app.reports.kit.model import Column, Kind, Row, Table
from tests.reports.kit import samples
from tests.reports.kit.reading import document


def table(*rows: Row) -> Table:
    return Table(key="t", title="名簿", columns=(Column("name", "氏名"), Column("code", "号室", Kind.CODE),
                                              Column("day", "日付", Kind.DATE), Column("yen", "金額", Kind.YEN)),
                 rows=rows)


def lines(data: bytes, encoding: str = "utf-8-sig") -> list[list[str]]:
    return list(csv.reader(StringIO(data.decode(encoding), newline="")))


def test_month_report_in_sections_with_plain_numbers() -> None:
    result = render_csv(samples.month_report())
    assert result.data.startswith(b"\xef\xbb\xbf")
    assert result.replaced == ()
    found = lines(result.data)
    assert found[0] == ["売上月報"]
    at = found.index(["日別・分類別の売上"])
    assert found[at - 1] == []
    assert found[at + 1][:4] == ["日", "曜", "喫茶", "生鮮食品"]
    assert found[at + 1][7] == "会計件数"
    assert found[at + 4][:3] == ["3", "土", "休み"]
    days = found[at + 2 : at + 33]
    total = found[at + 33]
    assert total[0] == "合計"
    for column in (3, 4, 6, 7, 8):
        assert sum(int(row[column]) for row in days if row[2] != "休み" and row[3]) == int(total[column])
    assert int(total[9]) == -290
    assert ["喫茶", "179550", "195900", "204150"] in found


def test_values_are_for_programs() -> None:
    found = lines(render_csv(document(table(Row(("見本 太郎", "3-5-402", date(2026, 11, 20), -1_500))))).data)
    assert ["見本 太郎", "'3-5-402", "2026-11-20", "-1500"] in found


@pytest.mark.parametrize("text", ["=1+1", "+81", "-2+3", "@SUM(A1)", "\tx", "＝1", "＋ 入金", "0473668909", "1-2-3",
                                  "4901234567894", "1E5", "2/3"])
def test_what_a_spreadsheet_would_change_is_guarded(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["コーヒー", "－", "-", "12", "3,000円", "047-366-8909", "R8-0147", "A-1", ""])
def test_plain_text_stays(text: str) -> None:
    assert guarded(text) == text


def test_cp932_reports_each_replacement_with_its_place() -> None:
    people = table(Row(("髙橋 花子", None, None, 1)), Row(("𠮷田 辻\U000e0100", None, None, 2)))
    result = render_csv(document(people), "cp932")
    assert result.replaced == (
        Replacement("𠮷", "吉", "名簿 2行目「氏名」"),
        Replacement("辻\U000e0100", "辻", "名簿 2行目「氏名」"),
    )
    found = lines(result.data, "cp932")
    assert ["髙橋 花子", "", "", "1"] in found
    assert ["吉田 辻", "", "", "2"] in found
    assert render_csv(document(people)).replaced == ()


def test_known_replacements() -> None:
    assert cp932("¥100—é✓☎㋿😀〜−①") == ("￥100―eレ電話令和〓〜−①", [
        ("¥", "￥"), ("—", "―"), ("é", "e"), ("✓", "レ"), ("☎", "電話"), ("㋿", "令和"), ("😀", "〓")])


@given(st.text(max_size=60))
@example("\ufe00")
def test_cp932_can_always_be_written(text: str) -> None:
    written, made = cp932(text)
    written.encode("cp932")
    assert (written == text) == (not made)


def test_several_documents_follow_one_another() -> None:
    found = lines(render_csv([samples.day_sheet(), samples.receipt()]).data)
    assert found[0] == ["日計表（レジ締め）"]
    assert ["領収書"] in found
    assert ["金額", "3000"] in found
