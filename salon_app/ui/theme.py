"""The look in use: palette, type sizes and measures for one scale, and putting it on the application.

Sizes come from the base font's em (14 pt at 100%), never from fixed pixels; `look.px(at_100, at_200)` lies
between its two ends by scale, because targets grow less than type. Drawing belongs in widgets/.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal, get_args

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from salon_app.ui.fonts import family
from salon_app.ui.palette import PALETTES, Palette
from salon_app.ui.stylesheet import stylesheet

Step = Literal["base", "bold", "strong", "strong-bold", "title", "title-plain", "name", "figure", "large"]
STEPS: tuple[Step, ...] = get_args(Step)
SCALES = (100, 125, 150, 200)
BASE_POINTS = 14.0
_DESIGN_DPI = 96  # of the drawings the measures were taken from

# step -> (times base, growth at most, bold)
_STEPS: dict[Step, tuple[float, float, bool]] = {
    "base": (1.0, 2.0, False),
    "bold": (1.0, 2.0, True),
    "strong": (16 / 14, 2.0, False),
    "strong-bold": (16 / 14, 2.0, True),
    "title": (18 / 14, 1.75, True),
    "title-plain": (18 / 14, 1.75, False),
    "name": (24 / 14, 1.5, True),
    "figure": (36 / 14, 1.3, True),
    "large": (62 / 14, 1.15, True),
}


@dataclass(frozen=True)
class Look:
    """Colours and measures of one theme at one scale (100, 125, 150 or 200)."""

    palette: Palette
    scale: int = 100

    def font(self, step: Step = "base") -> QFont:
        """The font of a step; sums and prices are told apart by size and weight only."""
        times, growth, bold = _STEPS[step]
        points = BASE_POINTS * times * min(self.scale / 100, growth)
        if step in ("title", "title-plain"):  # never smaller than the text it stands above
            points = max(points, BASE_POINTS * self.scale / 100)
        font = QFont(family())
        font.setPointSizeF(points)
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        if self.scale < 200:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 102)
        return font

    @cached_property
    def em(self) -> float:
        """Pixels of one em of the base type at this scale."""
        return QFontMetricsF(self.font()).horizontalAdvance("国") / (1.02 if self.scale < 200 else 1.0)

    @cached_property
    def _unit(self) -> float:
        """How many screen pixels one pixel of the drawings takes (1.0 at 96 dots per inch)."""
        screen = QGuiApplication.primaryScreen()
        return screen.logicalDotsPerInchY() / _DESIGN_DPI if screen is not None else 1.0

    def px(self, at_100: float, at_200: float | None = None) -> int:
        """A measure that is `at_100` pixels at 100% and `at_200` at 200%; without `at_200` it does not grow."""
        end = at_100 if at_200 is None else at_200
        return round((at_100 + (end - at_100) * (self.scale - 100) / 100) * self._unit)

    def ems(self, count: float) -> int:
        """A width of `count` characters of the base type: it grows with the type."""
        return round(self.em * count)

    @cached_property
    def margin(self) -> int:
        """Page margin and distance of columns."""
        return self.px(20, 14)

    @cached_property
    def gap(self) -> int:
        """Distance between tiles and between buttons."""
        return self.px(10, 8)

    @cached_property
    def target(self) -> int:
        """The least height and width of anything that can be pressed."""
        return self.px(44, 64)

    @cached_property
    def button(self) -> int:
        """Height of a usual button."""
        return self.px(52, 76)

    @cached_property
    def field(self) -> int:
        """Height of a typed field."""
        return self.px(48, 68)

    @cached_property
    def icon(self) -> int:
        """Side of the icon beside a word."""
        return self.px(24, 36)

    @cached_property
    def radius(self) -> int:
        """Corner radius of buttons, tiles, cards and lists; fields, chips and boxes take half."""
        return self.px(8)

    @property
    def line(self) -> int:
        """Width of a line or edge."""
        return self.palette.line_width

    def color(self, role: str) -> QColor:
        """The colour of a palette role, ready for a painter."""
        return QColor(getattr(self.palette, role))


def look() -> Look:
    """The look the application wears now. Widgets ask while they are built: a change of look builds them anew."""
    app = QApplication.instance()
    worn = app.property("salon_look") if app is not None else None
    return worn if isinstance(worn, Look) else Look(PALETTES["light"])


def wear(app: QApplication, theme: str, scale: int) -> Look:
    """Put a theme and scale on the whole application, if it does not wear them; unknown ones become light and 100.

    The window rebuilds its pages afterwards.
    """
    palette = next((one for one in PALETTES.values() if one.name == theme), PALETTES["light"])
    new = Look(palette, scale if scale in SCALES else 100)
    if app.property("salon_look") == new:
        return new
    app.setProperty("salon_look", new)
    style = QStyleFactory.create("Fusion")
    if app.style().objectName().lower() != "fusion":
        app.setStyle(style)
    app.setFont(new.font())
    app.setPalette(_qpalette(new.palette))
    app.setStyleSheet(stylesheet(new))
    return new


def _qpalette(p: Palette) -> QPalette:
    """Qt's own roles, so that what is not styled by us (menus, dialogs of the system) still fits."""
    role = QPalette.ColorRole
    result = QPalette()
    for target, colour in (
        (role.Window, p.surface), (role.WindowText, p.text), (role.Base, p.raised), (role.AlternateBase, p.raised),
        (role.Text, p.text), (role.PlaceholderText, p.muted), (role.Button, p.raised), (role.ButtonText, p.text),
        (role.Highlight, p.primary), (role.HighlightedText, p.on_primary), (role.ToolTipBase, p.raised),
        (role.ToolTipText, p.text), (role.Link, p.primary), (role.BrightText, p.warning), (role.Mid, p.line),
        (role.Dark, p.edge), (role.Light, p.raised), (role.Midlight, p.hover), (role.Shadow, p.edge),
    ):
        result.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, target, QColor(p.on_disabled))
    return result
