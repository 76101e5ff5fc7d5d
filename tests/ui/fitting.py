"""Looks at a window as a person does: is a word cut off, is a target too small, does something stick out?"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from salon_app.ui.text import glued, lines
from salon_app.ui.widgets.button import Button
from salon_app.ui.widgets.list_box import ListRow

TARGET = 44
PRESSED = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit)


def misfits(root: QWidget) -> list[str]:
    """Everything below that is wrong with what a window shows."""
    return [f"{look_at.__name__}: {words}"
            for look_at in (cut_words, sticking_out, small_targets, nameless_targets) for words in look_at(root)]


def visible(root: QWidget) -> Iterator[QWidget]:
    """Every widget under `root` that is shown."""
    for child in root.children():
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow():
            yield child
            yield from visible(child)


def cut_words(root: QWidget) -> list[str]:
    """Labels and buttons whose words do not fit their own room."""
    found = []
    for widget in visible(root):
        if isinstance(widget, QLabel) and widget.text():
            reason = _label(widget)
        elif isinstance(widget, Button) and widget.words():
            reason = _button(widget)
        elif isinstance(widget, ListRow):
            reason = _row(widget)
        else:
            reason = ""
        if reason:
            found.append(reason)
    return found


def _label(label: QLabel) -> str:
    text = label.text()
    room = label.contentsRect()
    metrics = QFontMetricsF(label.font())
    if not label.wordWrap():
        needed = max(metrics.horizontalAdvance(glued(part)) for part in text.split("\n"))
        height = metrics.height() * (text.count("\n") + 1)
    else:
        needed = max(metrics.horizontalAdvance(part) for part in lines(text, label.font(), room.width()))
        height = label.heightForWidth(label.width())
    if needed > room.width() + 2:
        return f"「{text}」 needs {needed:.0f} px of {room.width()}"
    if height > label.height() + 3:
        return f"「{text}」 needs {height:.0f} px of height {label.height()}"
    return ""


def _button(button: Button) -> str:
    least = button.minimumSizeHint()
    words_painted = type(button).paintEvent is Button.paintEvent and type(button).paint_words is Button.paint_words
    if (words_painted and not button.words_fit()) or (
            not words_painted and (button.width() + 1 < least.width() or button.height() + 1 < least.height())):
        return f"[{button.words()}] {button.width()}×{button.height()} of {least.width()}×{least.height()}"
    return ""


def _row(row: ListRow) -> str:
    needed = row.heightForWidth(row.width()) if row.hasHeightForWidth() else row.sizeHint().height()
    if row.height() + 2 < needed:
        return f"row 「{row.label.text()}」 {row.height()} of {needed}"
    return ""


def sticking_out(root: QWidget) -> list[str]:
    """Words and targets that lie partly outside a widget around them; what a scroll area can bring back is fine."""
    found = []
    for widget in visible(root):
        if not isinstance(widget, (QLabel, *PRESSED)) or widget.visibleRegion().isEmpty():
            continue
        words = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else type(widget).__name__
        if isinstance(widget, QLabel) and not words:
            continue
        step = widget.parentWidget()
        while step is not None and step is not root.window():
            area = QRect(widget.mapTo(step, QPoint(0, 0)), widget.size())
            holder = step.parentWidget()
            scrolled = isinstance(holder, QAbstractScrollArea)
            inside = step.rect().adjusted(-2, -2, 2, 2)
            if scrolled:
                inside.setTop(-100_000)
                inside.setBottom(100_000)
            if not inside.contains(area):
                found.append(f"「{words}」 {area} in {type(step).__name__} {step.rect()}")
                break
            if scrolled:
                break
            step = holder
    return found


def small_targets(root: QWidget) -> list[str]:
    """What can be pressed or typed in and is smaller than 44 px."""
    return [
        f"{type(widget).__name__} 「{widget.accessibleName()}」 {widget.width()}×{widget.height()}"
        for widget in visible(root)
        if isinstance(widget, PRESSED) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and (widget.width() < TARGET or widget.height() < TARGET)
    ]


def nameless_targets(root: QWidget) -> list[str]:
    """What can be pressed or typed in without words for a screen reader."""
    return [
        f"{type(widget).__name__} at {widget.geometry()}"
        for widget in visible(root)
        if isinstance(widget, PRESSED) and not (
            widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
    ]
