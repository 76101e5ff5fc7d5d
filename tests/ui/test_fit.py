"""Nothing is cut off, sticks out or is too small to press: every page, both languages, each size."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from salon_app.ui.gallery import views
from salon_app.ui.pages import PAGES
from salon_app.ui.window import SalonWindow
from tests.ui.conftest import MakeWindow
from tests.ui.fitting import cut_words, misfits, small_targets, sticking_out
from tests.ui.hands import settle

# 200% in Japanese and 100% in English are looked at by tests/gallery, which draws each page of a fuller salon.
LOOKS = ((100, "ja"), (125, "ja"), (150, "ja"), (125, "en"), (150, "en"), (200, "en"))


def _walk(window: SalonWindow) -> list[str]:
    found = []
    for spec, state, args in views(PAGES, window.salon):
        window.toast("")
        window.go(spec.key, dict(args))
        settle(window)
        found += [f"{spec.key} {state} {words}" for words in misfits(window)]
    return found


@pytest.mark.parametrize(("scale", "language"), LOOKS)
def test_everything_fits_the_small_laptop(make_window: MakeWindow, scale: int, language: str) -> None:
    window = make_window(scale=scale, language=language)
    assert (window.width(), window.height()) == (1366, 696)
    found = _walk(window)
    assert found == [], "\n".join(found)


@pytest.mark.parametrize("scale", [100, 200])
def test_toast_and_progress_fit_too(app: QApplication, make_window: MakeWindow, scale: int) -> None:
    from salon_app.ui.tasks import Strip

    window = make_window(scale=scale)
    window.toast("「コーヒー 2杯の会計」を元に戻しました。300円をお返しください。", undo=True)
    window.progress.show_strip(Strip("今日の控えを取っています", "", 62, 100))
    app.processEvents()
    assert cut_words(window) + sticking_out(window) + small_targets(window) == []
