"""The colours by role, in three themes, and the arithmetic of contrast. No widgets, no style sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ThemeName = Literal["light", "dark", "high_contrast"]
TINTS = ("茶", "桃", "若草", "空", "藤", "黄", "灰")


@dataclass(frozen=True)
class Palette:
    """One theme. Every colour in the window comes from one of these roles."""

    name: ThemeName
    window: str
    surface: str
    raised: str
    line: str
    edge: str
    text: str
    muted: str
    primary: str
    on_primary: str
    primary_hover: str
    primary_pressed: str
    selection: str
    on_selection: str
    ok: str
    warning: str
    warning_soft: str
    danger: str
    on_danger: str
    hover: str
    pressed: str
    disabled: str
    on_disabled: str
    focus: str
    tints: tuple[str, ...]

    @property
    def line_width(self) -> int:
        """Width of lines and edges in pixels: high contrast draws them doubled."""
        return 2 if self.name == "high_contrast" else 1

    @property
    def inverted_selection(self) -> bool:
        """High contrast shows a selected tab or place as black on white."""
        return self.name == "high_contrast"

    def tint(self, name: str) -> str:
        """Ground behind a product's icon; an unknown name gets the grey one."""
        return self.tints[TINTS.index(name) if name in TINTS else len(TINTS) - 1]


LIGHT = Palette(
    name="light", window="#F1EEE6", surface="#FAF8F3", raised="#FFFFFF", line="#D8D1C3", edge="#857B69",
    text="#221F1A", muted="#4D483E", primary="#1D5038", on_primary="#FFFFFF", primary_hover="#17432E",
    primary_pressed="#103122", selection="#E3EDE4", on_selection="#153C2A", ok="#1D5038", warning="#8E2410",
    warning_soft="#FBECE6", danger="#7E1A0A", on_danger="#FFFFFF", hover="#F4F0E6", pressed="#E6E0D2",
    disabled="#E9E5DB", on_disabled="#4D483E", focus="#1A4A94",
    tints=("#EADFCB", "#F3DFD8", "#DFE8D0", "#DAE5EA", "#E5E0EC", "#F1E7C4", "#E6E3DC"),
)
DARK = Palette(
    name="dark", window="#1B1A17", surface="#211F1B", raised="#2B2924", line="#47433A", edge="#9A917F",
    text="#F3EEE3", muted="#CFC8B9", primary="#93D2B0", on_primary="#0D2217", primary_hover="#A9DEC1",
    primary_pressed="#78BD98", selection="#213B2E", on_selection="#D3F0DF", ok="#93D2B0", warning="#FFB8A0",
    warning_soft="#40231A", danger="#FFA489", on_danger="#2A0B03", hover="#35322B", pressed="#403C33",
    disabled="#35322C", on_disabled="#CFC8B9", focus="#8FC1FF",
    tints=("#4A3F2C", "#4C3631", "#37422B", "#2C3E47", "#3D374A", "#484022", "#3D3A34"),
)
CONTRAST = Palette(
    name="high_contrast", window="#000000", surface="#000000", raised="#000000", line="#FFFFFF", edge="#FFFFFF",
    text="#FFFFFF", muted="#FFFFFF", primary="#7BF5B0", on_primary="#000000", primary_hover="#A6FFCE",
    primary_pressed="#FFFFFF", selection="#003D20", on_selection="#FFFFFF", ok="#7BF5B0", warning="#FFC9A8",
    warning_soft="#000000", danger="#FF9E80", on_danger="#000000", hover="#1F1F1F", pressed="#3A3A3A",
    disabled="#000000", on_disabled="#D6D6D6", focus="#FFE500",
    tints=("#000000",) * 7,
)
PALETTES: dict[ThemeName, Palette] = {"light": LIGHT, "dark": DARK, "high_contrast": CONTRAST}


def _channel(value: int) -> float:
    part = value / 255
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def luminance(colour: str) -> float:
    """Relative luminance of `#RRGGBB` (WCAG 2.2)."""
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return 0.2126 * _channel(red) + 0.7152 * _channel(green) + 0.0722 * _channel(blue)


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)
