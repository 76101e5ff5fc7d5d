"""Every page can be drawn, in both languages and in the smallest and largest type, without a warning; none is blank, and
everything fits."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from salon_app.salon import Salon
from salon_app.services.sample import make_sample
from salon_app.ui.gallery import HEIGHT, WIDTH, drawn, views, write_sheet
from salon_app.ui.pages import PAGES
from tests.conftest import FixedClock
from tests.kept import opened
from tests.ui.fitting import misfits


@pytest.fixture
def salon(tmp_path: Path, fixed_clock: FixedClock) -> Iterator[Salon]:
    """A small sample salon."""
    with opened(tmp_path / "data", fixed_clock, _sample) as sample:
        yield sample


def _sample(salon: Salon) -> None:
    make_sample(salon, years=0.1)


@pytest.mark.parametrize(("language", "scale"), [("ja", 200), ("en", 100)])
def test_every_page_is_drawn(qapp: QApplication, salon: Salon, tmp_path: Path, language: str, scale: int) -> None:
    made, found = [], []
    shown: set[str] = set()
    watch = qapp.focusWindowChanged.connect(lambda now: shown.add(now.objectName()) if now is not None else None)
    for picture, window in drawn(qapp, salon, tmp_path, languages=[language], scales=[scale], themes=["light"]):
        made.append(picture)
        found += [f"{picture.file} {words}" for words in misfits(window)]
    qapp.focusWindowChanged.disconnect(watch)
    assert found == [], "\n".join(found)
    assert len(shown) == 1, f"a part that is shown before it has its place is a window for a moment: {shown}"
    expected = len(list(views(PAGES, salon)))
    assert len(made) == expected == len({picture.file for picture in made})
    for picture in made:
        image = QImage(str(tmp_path / picture.file))
        assert (image.width(), image.height()) == (WIDTH, HEIGHT), picture
        middle = {image.pixel(x, y) for x in range(300, WIDTH, 7) for y in range(110, HEIGHT - 120, 7)}
        assert len(middle) > 5, f"{picture.file} is blank"
    sheet = write_sheet(tmp_path, made)
    assert sheet.read_text(encoding="utf-8").count("<img ") == expected


@pytest.mark.parametrize("theme", ["dark", "high_contrast"])
def test_first_page_in_the_other_themes(qapp: QApplication, salon: Salon, tmp_path: Path, theme: str) -> None:
    today = [spec for spec in PAGES if spec.key == "today"]
    ((picture, _window),) = drawn(qapp, salon, tmp_path, pages=today, languages=["ja"], scales=[100], themes=[theme])
    image = QImage(str(tmp_path / picture.file))
    assert image.pixelColor(WIDTH - 4, HEIGHT - 100).lightness() < 60
