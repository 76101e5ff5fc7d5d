"""The pages of a window, of which one is in view. It knows nothing of what is on them."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class PageStack(QWidget):
    """The page in view fills it. It never asks for more room than there is: pages scroll instead.

    Pages out of view cost nothing; a QStackedWidget goes through all that is on them at each change.
    """

    def __init__(self) -> None:
        super().__init__()
        self._shown: QWidget | None = None

    def add(self, page: QWidget) -> None:
        """Keep a page, out of view."""
        page.hide()
        page.setParent(self)

    def show_page(self, page: QWidget) -> None:
        """Bring a page that was added into view instead of the one before."""
        before, self._shown = self._shown, page
        page.setGeometry(self.rect())
        page.show()
        if before is not None and before is not page:
            before.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._shown is not None:
            self._shown.setGeometry(self.rect())
