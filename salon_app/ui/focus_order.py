"""Where the keyboard acts, and the order in which Tab leads: page from top to bottom, then top bar and navigation.

Qt's own order is that of creation, which rows that were shown anew would always end.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from salon_app.ui.later import later
from salon_app.ui.theme import look

AFTER_MS = 40
"""By then heights are dealt out, 「下に続きがあります」 among them."""
_TAB = Qt.FocusPolicy.TabFocus.value
_BAND = 12  # widgets whose tops differ by less stand on one line


def focus_order(*parts: QWidget | None) -> list[QWidget]:
    """All widgets that can take the focus now, part by part, each read like a page."""
    order: list[QWidget] = []
    for part in parts:
        if part is not None and part.isVisible():
            _collect(part, order)
    return order


def move_focus(order: list[QWidget], forward: bool) -> bool:
    """One step along `order`, round at its ends; False when there is nothing to go to."""
    if not order:
        return False
    focused = QApplication.focusWidget()
    here = order.index(focused) if focused in order else (-1 if forward else 0)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    order[(here + (1 if forward else -1)) % len(order)].setFocus(reason)
    return True


def give_focus(page: QWidget, focused_before: QWidget | None) -> None:
    """To the field the page asked for while it opened, else to the page itself: the first Tab then leads to its top."""
    wanted = page.focusWidget()
    asked = wanted is not None and wanted is not focused_before
    typed = isinstance(wanted, (QLineEdit, QPlainTextEdit))
    target = wanted if wanted is not None and (asked or typed) else page
    target.setFocus(Qt.FocusReason.OtherFocusReason)


class FocusFollower(QObject):
    """Scrolls what the keyboard acts on into view, once all that was shown this moment has its place."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._settled, self._after = later(self, self._show, 0), later(self, self._show, AFTER_MS)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self.settle)

    def settle(self) -> None:
        """As soon as everything has its place."""
        self._settled.start()
        self._after.start()

    def _show(self) -> None:
        focused = QApplication.focusWidget()
        if focused is None or not self._window.isAncestorOf(focused) or not focused.focusPolicy().value & _TAB:
            return
        step = focused.parentWidget()
        while step is not None and step is not self._window:
            if isinstance(step, QScrollArea):
                step.ensureWidgetVisible(focused, 0, look().target // 2)
            step = step.parentWidget()


def _collect(widget: QWidget, order: list[QWidget]) -> None:
    if widget.isEnabled() and widget.focusPolicy().value & _TAB and widget.focusProxy() is None:
        order.append(widget)
    children = [
        child for child in widget.children()
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
    ]
    for child in _as_read(children):
        _collect(child, order)


def _as_read(children: list[QWidget]) -> list[QWidget]:
    """Line by line, left to right within a line."""
    rest = sorted(children, key=lambda child: (child.y(), child.x()))
    lines: list[list[QWidget]] = []
    for child in rest:
        if lines and abs(lines[-1][0].y() - child.y()) < _BAND:
            lines[-1].append(child)
        else:
            lines.append([child])
    return [child for line in lines for child in sorted(line, key=lambda one: one.x())]
