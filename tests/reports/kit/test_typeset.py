"""How words fit: squeezed to 82%, then smaller down to 9 pt, then wrapped by 禁則; never cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salon_app.reports.kit import fonts
from salon_app.reports.kit.fonts import Style
from salon_app.reports.kit.typeset import SMALLEST, SQUEEZE, Fit, Typesetter, units

WORDS = st.text(st.sampled_from("あいう漢字、。「」（）っーア12,3abcX 　円℃"), min_size=1, max_size=80)


@pytest.fixture
def setter() -> Typesetter:
    return Typesetter(fonts.load())


def text_of(fit: Fit) -> str:
    return "".join(text for line in fit.lines for _, text in line.runs)


def test_each_step_in_its_order(setter: Typesetter) -> None:
    words = "トイレットペーパー"
    natural = setter.width(words, Style.WORDS, 10.5)
    fits = setter.fit(words, natural, 10.5, Style.WORDS)
    squeezed = setter.fit(words, natural * 0.9, 10.5, Style.WORDS)
    smaller = setter.fit(words, natural * 0.75, 10.5, Style.WORDS)
    wrapped = setter.fit(words, natural * 0.5, 10.5, Style.WORDS)
    assert (fits.size, fits.squeeze, len(fits.lines)) == (10.5, 1.0, 1)
    assert (squeezed.size, len(squeezed.lines)) == (10.5, 1)
    assert SQUEEZE <= squeezed.squeeze < 1
    assert SMALLEST <= smaller.size < 10.5
    assert smaller.squeeze == pytest.approx(SQUEEZE)
    assert len(smaller.lines) == 1
    assert (wrapped.size, wrapped.squeeze) == (SMALLEST, 1.0)
    assert len(wrapped.lines) > 1


@given(WORDS, st.floats(15, 300), st.sampled_from(list(Style)))
def test_nothing_is_cut_and_nothing_stands_out(words: str, width: float, style: Style) -> None:
    fit = Typesetter(fonts.load()).fit(words, width, 10.5, style)
    assert text_of(fit).replace(" ", "").replace("　", "") == words.replace(" ", "").replace("　", "")
    for line in fit.lines:
        single = len("".join(text for _, text in line.runs).strip()) <= 3  # a character with its 禁則 neighbours
        assert line.em * fit.size * fit.squeeze <= width + 0.02 or single


@given(st.integers(-10**12, 10**12), st.floats(10, 60))
def test_figures_stay_on_one_line(number: int, width: float) -> None:
    fit = Typesetter(fonts.load()).fit(f"{number:,}", width, 10.5, Style.FIGURES, whole=True)
    assert len(fit.lines) == 1
    assert fit.lines[0].em * fit.size * fit.squeeze <= width + 0.01


@given(WORDS)
def test_lines_break_by_the_rules(words: str) -> None:
    for unit in units(words)[1:]:
        assert unit[0] not in "、。」）ー"
    for unit in units(words)[:-1]:
        assert unit[-1] not in "「（"


def test_words_numbers_and_variants_stay_whole() -> None:
    assert units("合計12,345円のABC") == ["合", "計", "12,345円", "の", "ABC"]
    assert units("辻\U000e0100さん") == ["辻\U000e0100", "さ", "ん"]
