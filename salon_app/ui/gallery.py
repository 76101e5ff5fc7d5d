"""Draws every page, in both languages and at 100/150/200%, into pictures and one HTML sheet to look through.

`python -m salon_app.ui.gallery OUT [--only sales] [--langs ja,en] [--scales 100,150,200] [--themes light] [--data DIR]`
Without a folder it draws the sample salon on a fixed day. Nothing here is part of the running program.
"""

from __future__ import annotations

import argparse
import html
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from salon_app.salon import Salon
from salon_app.services.sample import make_sample
from salon_app.ui.context import Args
from salon_app.ui.language import speak
from salon_app.ui.page_spec import PageSpec
from salon_app.ui.pages import AREAS, PAGES
from salon_app.ui.theme import wear
from salon_app.ui.window import SalonWindow

WIDTH, HEIGHT = 1366, 696
SAMPLE_YEARS = 0.25
_JAPAN = timezone(timedelta(hours=9))
_NOW = datetime(2026, 11, 22, 4, 50, tzinfo=UTC)


class StillClock:
    """Sunday 2026-11-22, 13:50 in Japan, so that two runs draw the same."""

    def now(self) -> datetime:
        """The instant, aware, in UTC."""
        return _NOW

    def today(self) -> date:
        """The calendar day in Japan."""
        return self.local(_NOW).date()

    def local(self, instant: datetime) -> datetime:
        """Wall time in Japan."""
        return instant.astimezone(_JAPAN)


@dataclass(frozen=True)
class Picture:
    """One picture of the sheet."""

    page: str
    state: str
    language: str
    scale: int
    theme: str

    @property
    def file(self) -> str:
        """Its file name."""
        parts = [self.page, self.state, self.language, str(self.scale)]
        return "-".join(part for part in (*parts, self.theme if self.theme != "light" else "") if part) + ".png"


def views(pages: Sequence[PageSpec], salon: Salon) -> Iterator[tuple[PageSpec, str, Args]]:
    """Each page as it opens, and in each state it declares that this salon can show."""
    for spec in pages:
        if spec.opens_plain:
            yield spec, "", {}
        for name, find in spec.states:
            args = find(salon)
            if args is not None:
                yield spec, name, args


def sweep(app: QApplication) -> None:
    """Delete what was to be deleted later: without a running loop Qt would keep it, and restyle it each time."""
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    app.processEvents()


def settle(app: QApplication, window: SalonWindow) -> None:
    """Let layouts, queued signals and work in the lanes come to rest."""
    for _ in range(200):
        app.processEvents()
        if window.tasks.idle():
            break
        window.tasks.wait_a_moment()
    app.processEvents()
    sweep(app)


def drawn(
    app: QApplication, salon: Salon, out: Path, *, pages: Sequence[PageSpec] = PAGES, languages: Sequence[str],
    scales: Sequence[int], themes: Sequence[str],
) -> Iterator[tuple[Picture, SalonWindow]]:
    """Draw all combinations into `out`: each picture made, and the window that still shows it."""
    out.mkdir(parents=True, exist_ok=True)
    for spoken in languages:
        for theme in themes:
            for scale in scales:
                speak(app, spoken)
                wear(app, theme, scale)
                window = SalonWindow(salon, PAGES, AREAS, watch_ms=0)
                window.resize(WIDTH, HEIGHT)
                window.show()
                for spec, state, args in views(pages, salon):
                    window.toast("")
                    window.go(spec.key, dict(args))
                    settle(app, window)
                    picture = Picture(spec.key, state, spoken, scale, theme)
                    window.grab().save(str(out / picture.file), quality=80)  # less packing takes less time and hardly more room
                    yield picture, window
                window.close()
                window.deleteLater()
                sweep(app)


def write_sheet(out: Path, pictures: Sequence[Picture]) -> Path:
    """One HTML file that shows all pictures, page by page."""
    rows = []
    for page in dict.fromkeys(picture.page for picture in pictures):
        rows.append(f"<h2>{html.escape(page)}</h2><div>")
        for picture in (one for one in pictures if one.page == page):
            words = " · ".join(filter(None, (
                picture.state, picture.language, f"{picture.scale}%", picture.theme)))
            rows.append(f'<figure><a href="{picture.file}"><img src="{picture.file}" loading="lazy"></a>'
                        f"<figcaption>{html.escape(words)}</figcaption></figure>")
        rows.append("</div>")
    style = ("body{font-family:sans-serif;background:#ddd;margin:16px}div{display:flex;flex-wrap:wrap;gap:12px}"
             "figure{margin:0}img{width:440px;border:1px solid #888}figcaption{font-size:13px}")
    path = out / "index.html"
    path.write_text(f'<!doctype html><meta charset="utf-8"><title>salon-app</title><style>{style}</style>'
                    + "\n".join(rows), encoding="utf-8")
    return path


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line of this module."""
    parser = argparse.ArgumentParser(prog="salon_app.ui.gallery")
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", default="", help="keys of pages, separated by commas")
    parser.add_argument("--langs", default="ja,en")
    parser.add_argument("--scales", default="100,150,200")
    parser.add_argument("--themes", default="light")
    parser.add_argument("--data", type=Path, default=None, help="a data folder; it is copied, never changed")
    chosen = parser.parse_args(arguments)
    if hasattr(time, "tzset"):  # the still clock is Japan's: times of day are drawn as they read there
        os.environ["TZ"] = "Asia/Tokyo"
        time.tzset()
    if sys.platform not in ("win32", "darwin") and not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    only = set(filter(None, chosen.only.split(",")))
    pages = [spec for spec in PAGES if not only or spec.key in only]
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication([])
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "salon"
        if chosen.data is not None:
            shutil.copytree(chosen.data, folder)
        with Salon.open(folder, clock=StillClock()) as salon:
            if chosen.data is None:
                make_sample(salon, years=SAMPLE_YEARS)
            pictures = [picture for picture, _window in drawn(
                app, salon, chosen.out, pages=pages, languages=chosen.langs.split(","),
                scales=[int(scale) for scale in chosen.scales.split(",")], themes=chosen.themes.split(","))]
    sheet = write_sheet(chosen.out, pictures)
    sys.stdout.write(f"{len(pictures)} pictures: {sheet}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
