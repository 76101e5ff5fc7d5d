"""控え after a close: the backup of the day, and its copy on the stick that is plugged in."""

from __future__ import annotations

from collections.abc import Callable

from salon_app.model.progress import Progress
from salon_app.system.usb import Stick, find_sticks
from salon_app.ui.context import PageContext
from salon_app.ui.pages.days.steps import StepPage


class CopyingPage(StepPage):
    """Knows the stick that is plugged in; copies in the long lane, so that closing never waits for it."""

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self._stick: Stick | None = None

    def look_for_sticks(self, found: Callable[[], None]) -> None:
        """See beside the window what is plugged in; `found` is called then."""
        self.short(find_sticks, lambda sticks: self._found(sticks, found))

    def _found(self, sticks: tuple[Stick, ...], found: Callable[[], None]) -> None:
        self._stick = sticks[0] if sticks else None
        found()

    def stick_name(self) -> str:
        """The name of the stick, '' without one."""
        return self._stick.name if self._stick is not None else ""

    def copy_books(self, *, to_stick: bool) -> None:
        """The backup after the close, and on the stick if it is wanted there."""
        backup, by = self.ctx.salon.backup, self.ctx.by()
        stick = self._stick if to_stick else None

        def work(_progress: Progress) -> None:
            backup.after_close()
            if stick is not None:
                backup.copy_to(stick.root, by=by)

        def done(_none: None) -> None:
            if stick is not None:
                self.ctx.toast(self.tr("USB（{name}）にも控えを取りました。").format(name=stick.name))

        self.long(self.tr("今日の控えを取っています"), work, done)
