"""Nothing is cut off, sticks out or is too small to press: every page, both languages, each size."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from salon_app.ui.gallery import settle, views
from salon_app.ui.pages import PAGES
from salon_app.ui.window import SalonWindow
from tests.ui.conftest import MakeWindow
from tests.ui.fitting import cut_words, nameless_targets, small_targets, sticking_out

SIZES = (100, 125, 150, 200)


def _walk(app: QApplication, window: SalonWindow) -> list[str]:
    found = []
    for spec, state, args in views(PAGES, window.salon):
        window.toast("")
        window.go(spec.key, dict(args))
        settle(app, window)
        for look_at in (cut_words, sticking_out, small_targets, nameless_targets):
            found += [f"{spec.key} {state} {look_at.__name__}: {words}" for words in look_at(window)]
    return found


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("scale", SIZES)
def test_everything_fits_the_small_laptop(
    app: QApplication, make_window: MakeWindow, scale: int, language: str,
) -> None:
    window = make_window(scale=scale, language=language)
    assert (window.width(), window.height()) == (1366, 696)
    found = _walk(app, window)
    assert found == [], "\n".join(found)


@pytest.mark.parametrize("scale", [100, 200])
def test_toast_and_progress_fit_too(app: QApplication, make_window: MakeWindow, scale: int) -> None:
    from salon_app.ui.tasks import Strip

    window = make_window(scale=scale)
    window.toast("「コーヒー 2杯の会計」を元に戻しました。300円をお返しください。", undo=True)
    window.progress.show_strip(Strip("今日の控えを取っています", "", 62, 100))
    app.processEvents()
    assert cut_words(window) + sticking_out(window) + small_targets(window) == []
