"""Every text can be read: all pairs of roles that may meet, in each theme, computed as WCAG does."""

from __future__ import annotations

import pytest

from salon_app.ui.palette import PALETTES, Palette, contrast

GROUNDS = ("window", "surface", "raised", "selection", "hover")
TEXTS = [
    *((ink, ground) for ink in ("text", "muted") for ground in GROUNDS),
    ("text", "pressed"), ("on_selection", "selection"), ("on_disabled", "disabled"), ("on_danger", "danger"),
    ("on_primary", "primary"), ("on_primary", "primary_hover"), ("on_primary", "primary_pressed"),
    ("warning", "raised"), ("warning", "window"), ("warning", "surface"), ("warning", "warning_soft"),
]
EDGES = [
    *(("edge", ground) for ground in ("window", "surface", "raised")),
    *(("focus", ground) for ground in ("window", "surface", "raised")),
    *(("primary", ground) for ground in ("window", "surface", "raised", "selection")),
    ("ok", "raised"), ("warning", "raised"),
]


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)
def test_text_is_at_least_seven_to_one(palette: Palette) -> None:
    low = {(ink, ground): round(contrast(getattr(palette, ink), getattr(palette, ground)), 2)
           for ink, ground in TEXTS if contrast(getattr(palette, ink), getattr(palette, ground)) < 7}
    low |= {("text", tint): 0.0 for tint in palette.tints if contrast(palette.text, tint) < 7}
    assert low == {}


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)
def test_borders_and_signs_are_at_least_three_to_one(palette: Palette) -> None:
    low = {(line, ground): round(contrast(getattr(palette, line), getattr(palette, ground)), 2)
           for line, ground in EDGES if contrast(getattr(palette, line), getattr(palette, ground)) < 3}
    assert low == {}


def test_contrast_of_known_pairs() -> None:
    assert round(contrast("#000000", "#FFFFFF"), 1) == 21.0
    assert round(contrast("#777777", "#FFFFFF"), 2) == 4.48  # the grey that just misses WCAG's AA
