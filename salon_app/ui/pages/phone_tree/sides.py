"""A list and what belongs to the row in hand: side by side, in large type one after the other."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from salon_app.ui.theme import look
from salon_app.ui.widgets.scroll_area import ScrollArea
from salon_app.ui.widgets.stacked import stacked


class Sides(QWidget):
    """`left` stays; of the panels one stands beside it. In large type `left` or one panel is seen. The first is the home."""

    def __init__(self, left: QWidget, *panels: QWidget, width: float, list_fixed: bool = False) -> None:
        """`width` in characters of the panels, with `list_fixed` of the list."""
        super().__init__()
        worn = look()
        self.narrow = worn.scale >= 150
        self.left, self.home = left, panels[0]
        self._pages: dict[QWidget, QWidget] = {}
        self.stack = QStackedWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(worn.margin)
        if self.narrow:
            self.stack.addWidget(left)
        else:
            row.addWidget(left, 0 if list_fixed else 1)
            (left if list_fixed else self.stack).setFixedWidth(worn.ems(width))
        row.addWidget(self.stack, 1 if self.narrow or list_fixed else 0)
        for panel in panels:
            self._pages[panel] = _scrolled(panel)
            self.stack.addWidget(self._pages[panel])
        self.show_home()

    def show_panel(self, panel: QWidget) -> None:
        """This one, from its top."""
        page = self._pages[panel]
        if self.stack.currentWidget() is not page:
            self.stack.setCurrentWidget(page)
            self.to_top(panel)

    def to_top(self, panel: QWidget) -> None:
        """What stands at its top is in view again."""
        page = self._pages[panel]
        if isinstance(page, ScrollArea):
            page.view.verticalScrollBar().setValue(0)

    def show_home(self) -> None:
        """Nothing in hand: the list, and the home beside it."""
        self.stack.setCurrentWidget(self.left if self.narrow else self._pages[self.home])

    def panel(self) -> QWidget | None:
        """The panel in view, None where only the list is."""
        return next((panel for panel, page in self._pages.items() if page is self.stack.currentWidget()), None)



def _scrolled(panel: QWidget) -> QWidget:
    """Scrolls, unless it holds a list that does so itself (`own_scroll`)."""
    return panel if getattr(panel, "own_scroll", False) else ScrollArea(stacked(panel))
