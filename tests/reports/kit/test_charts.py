"""Bar charts: an axis that holds every bar, the same drawing on paper and on the screen."""

from __future__ import annotations

import itertools
from decimal import Decimal
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from salon_app.reports.kit import charts, fonts
from salon_app.reports.kit.model import Chart, Fill, Series
from salon_app.reports.kit.pdf import render_pdf
from tests.reports.kit.reading import document, pages


def chart(*values: tuple[int | None, ...], names: tuple[str, ...] = ("喫茶", "𠮷田の店")) -> Chart:
    fills = (Fill.WHITE, Fill.HATCHED, Fill.BLACK)
    return Chart(title="くらべ", categories=names,
                 series=tuple(Series(f"系列{i}", v, fills[i]) for i, v in enumerate(values)))


@given(st.integers(0, 10**9), st.integers(-(10**9), 0))
def test_axis_starts_at_zero_and_holds_every_bar(high: int, low: int) -> None:
    grid = charts.steps(Decimal(high), Decimal(low))
    assert Decimal(0) in grid
    assert grid[0] <= low
    assert grid[-1] >= high
    assert 2 <= len(grid) <= 8
    assert len({after - before for before, after in itertools.pairwise(grid)}) == 1


def test_svg_for_the_screen() -> None:
    svg = charts.to_svg(charts.draw(chart((10, 200), (None, 3), (7, 0)), 400, fonts.load()), fonts.load())
    ElementTree.fromstring(svg.split("?>", 1)[-1].split("]>", 1)[-1] if "<!DOCTYPE" in svg else svg)
    assert "喫茶" in svg
    assert fonts.load().main[0].css in svg
    assert "font-weight: bold" in svg
    assert "clip" not in svg


def test_many_categories_and_negative_values_are_drawn() -> None:
    names = tuple(f"{month}月" for month in range(1, 13))
    crowded = chart(tuple(range(100_000, 112_000, 1000)), tuple(range(-6, 6)), tuple(range(12)), names=names)
    text = pages(render_pdf(document(crowded)))[0]
    assert "12月" in text
    assert "△6" in text
    assert "111,000" in text


def test_an_empty_chart_is_drawn() -> None:
    assert "くらべ" in pages(render_pdf(document(chart((None, None)))))[0]
