"""Icons by name, drawn in the colour of a role. The files lie in resources/icons; a missing one is a bug."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from salon_app.system.paths import resources


def icon_names() -> list[str]:
    """All icons there are, for the settings of a product and for tests."""
    return sorted(path.stem for path in (resources() / "icons").glob("*.svg"))


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    path = resources() / "icons" / f"{name}.svg"
    text = path.read_text(encoding="utf-8").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(text.encode()))
    assert renderer.isValid(), f"icon {name} is not drawable"
    return renderer


def paint_icon(painter: QPainter, name: str, area: QRectF, colour: QColor) -> None:
    """Draw an icon into a square of the painter."""
    _renderer(name, colour.name()).render(painter, area)


@lru_cache(maxsize=512)
def icon_pixmap(name: str, size: int, colour: str, ratio: float = 1.0) -> QPixmap:
    """An icon as a pixmap of `size` logical pixels, for widgets that take pixmaps."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_icon(painter, name, QRectF(0, 0, size, size), QColor(colour))
    painter.end()
    return pixmap
