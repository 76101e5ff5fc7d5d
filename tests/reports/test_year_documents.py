"""決算書類 of a year, 集計（名前なし） and several salons added up: figures that agree, nobody named, nobody counted twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from salon_app.model.problems import InputProblem
from salon_app.reports import ReportOptions
from salon_app.reports.aggregate_items import BY_NUMBER, ITEMS, aggregate_values
from salon_app.reports.combined import Told, combined, read_told
from salon_app.reports.kit.csv import render_csv
from salon_app.reports.kit.model import ReportModel, Table
from salon_app.reports.kit.tables import amount
from salon_app.reports.kit.values import plain
from salon_app.reports.kit.xlsx import render_xlsx
from salon_app.reports.masking import WHOLE, masked
from tests.conftest import NOW, FixedClock
from tests.reports.gathered_salon import PEOPLE, PERIOD
from tests.reports.grant_salon import GrantSalon, grant_salon
from tests.reports.kit.reading import Workbook

YEAR = ReportOptions(date(2026, 4, 1), date(2027, 3, 31))


@pytest.fixture
def papers(tmp_path: Path, fixed_clock: FixedClock) -> Iterator[GrantSalon]:
    with grant_salon(tmp_path / "salon", fixed_clock) as made:
        yield made


def named(models: tuple[ReportModel, ...], title: str, column: str) -> dict[str, int]:
    """Yen of a document's rows by the words they begin with."""
    found: dict[str, int] = {}
    for table in (block for model in models if model.title == title for block in model.blocks if isinstance(block, Table)):
        at = {one.key: place for place, one in enumerate(table.columns)}
        for row in table.rows:
            if column in at and (value := amount(row.cells[at[column]])) is not None:
                found[str(row.label or plain(row.cells[at["name"]])).strip("　")] = value
    return found


def test_the_documents_of_a_year_agree(papers: GrantSalon) -> None:
    salon = papers.salon
    salon.settings.change(body_kind="npo")
    models = salon.report("npo-statement", YEAR)
    assert [one.title for one in models] == ["事業報告書", "活動計算書", "貸借対照表", "財産目録"]
    year, balance, goods = (named(models, one.title, "whole") for one in models[1:])
    assert year["次期繰越正味財産額"] == balance["正味財産合計"] == goods["正味財産"] == 60_980
    assert balance["資産合計"] == balance["負債及び正味財産合計"] == goods["資産合計"] == 64_280
    assert year["経常収益計"] - year["経常費用計"] == year["当期正味財産増減額"]
    book = Workbook(render_xlsx(models))
    cells = book.cells()
    assert all(book.result(sheet, formula) == shown for sheet, _, formula, shown in cells if str(formula).startswith("="))
    words = "\n".join(str(value) for _, _, value, _ in cells)
    assert not [name for name, *_ in PEOPLE if name in words and name != "例田 花子"]  # the 講師 is a 支払先
    salon.settings.change(body_kind="voluntary")
    others = salon.report("npo-statement", YEAR)
    assert [one.title for one in others] == ["事業報告書", "収支決算書", "財産目録"]


def test_an_empty_salon_has_its_documents(tmp_path: Path, fixed_clock: FixedClock) -> None:
    from salon_app.salon import Salon

    with Salon.open(tmp_path / "empty", clock=fixed_clock) as salon:
        for kind in ("npo", "town"):
            salon.settings.change(body_kind=kind)
            assert render_xlsx(salon.report("npo-statement", YEAR))
        assert set(aggregate_values(salon.services, *PERIOD).values()) == {0, None}


def told(papers: GrantSalon, **changes: object) -> Told:
    """What the salon tells of October and November."""
    values = aggregate_values(papers.salon.services, *PERIOD)
    return replace(Told("ふれあいサロン見本", *PERIOD, values, "mihon.xlsx"), **changes)  # type: ignore[arg-type]


def test_a_file_is_read_back_as_it_was_written(papers: GrantSalon, tmp_path: Path) -> None:
    models = papers.salon.report("aggregate", ReportOptions(*PERIOD))
    there = told(papers)
    assert list(there.values) == [one.number for one in ITEMS]
    for name, data in (("a.xlsx", render_xlsx(models)), ("a.csv", render_csv(models).data),
                       ("b.csv", render_csv(models, "cp932").data)):
        (tmp_path / name).write_bytes(data)
        assert read_told(tmp_path / name) == replace(there, file=name)
    figures = papers.salon.figures.attendance(*PERIOD)
    assert (there.values["A03"], there.values["A04"]) == (figures.total.total, figures.total.unique) == (25, 9)
    for whole, parts in (("A03", "A05 A06"), ("A05", "A21 A22 A23"), ("A04", "A24 A25 A26"),
                         ("A05", "A30 A31 A32 A33 A34 A35 A36 A37 A38 A39")):
        assert there.values[whole] == sum(there.values[one] or 0 for one in parts.split())
    assert all(name not in render_csv(models).data.decode("utf-8-sig") for name, *_ in PEOPLE)


def test_a_changed_file_is_refused(papers: GrantSalon, tmp_path: Path) -> None:
    text = render_csv(papers.salon.report("aggregate", ReportOptions(*PERIOD))).data.decode("utf-8-sig")
    for changed, sentence in (
            (text.replace("番号", "記号"), "集計（名前なし）のファイルではありません"),
            (text.replace("A04", "Z99"), "新しい項目「Z99」"),
            ("\r\n".join(text.split("\r\n")[:20]), "切れているか、書きかえられています"),
            (text.replace("ふれあいサロン見本", "例田サロン", 3), "切れているか、書きかえられています"),
            (text.replace(",開催回数,回,5", ",開催回数,回,五"), "項目「A01」の数が読めません"),
            (text.replace(",開催回数,回,5", ",開催回数,回,-5"), "項目「A01」の数が読めません"),
            (text.replace("2026-10-01", "10月ごろ"), "日付が読めません")):
        assert changed != text
        (tmp_path / "a.csv").write_text(changed, encoding="utf-8-sig", newline="")
        with pytest.raises(InputProblem, match=sentence):
            read_told(tmp_path / "a.csv")


def test_several_salons_are_added_up_but_not_their_people(papers: GrantSalon) -> None:
    salons = [told(papers, salon=f"見本{at}の会", file=f"{at}.xlsx") for at in range(4)]
    salons[3] = replace(salons[3], values=salons[3].values | {"B02": 7})
    model = combined(salons, mask=False, made_at=NOW)
    totals = next(block for block in model.blocks if isinstance(block, Table))
    at = {one.key: place for place, one in enumerate(totals.columns)}
    found = {str(row.cells[at["number"]]): (plain(row.cells[at["whole"]]), row.cells[at["told"]]) for row in totals.rows}
    assert (found["A03"], found["A04"], found["B02"]) == ((100, 4), ("足しません", 4), (7, 1))
    book = Workbook(render_xlsx((model,)))
    assert all(book.result(sheet, formula) == shown for sheet, _, formula, shown in book.cells()
               if str(formula).startswith("="))
    with pytest.raises(InputProblem, match="2つ以上"):
        combined(salons[:1], mask=False, made_at=NOW)
    with pytest.raises(InputProblem, match="どちらも「見本0の会」"):
        combined([salons[0], replace(salons[1], salon="見本0の会")], mask=False, made_at=NOW)
    with pytest.raises(InputProblem, match="期間がちがいます"):
        combined([salons[0], replace(salons[1], end=date(2026, 10, 31))], mask=False, made_at=NOW)


def test_small_numbers_are_hidden_and_cannot_be_reckoned() -> None:
    values = {("A03", 0): 3, ("A03", 1): 20, ("A03", 2): 30, ("A03", WHOLE): 53, ("B04", 0): 3, ("B04", WHOLE): 3,
              ("A05", 1): 20, ("A21", 1): 2, ("A22", 1): 18, ("A23", 1): 0}
    hidden = masked(values)
    assert {("A03", 0), ("A03", 1)} <= hidden and ("A03", WHOLE) not in hidden  # 53 − 20 − 30 would have told
    assert {("A21", 1), ("A22", 1)} <= hidden and ("B04", 0) not in hidden  # yen tell of nobody
    assert masked({("A03", 0): 9, ("A03", 1): 8, ("A03", WHOLE): 17}) == frozenset()
    assert all(BY_NUMBER[number].personal for number, _ in hidden)
