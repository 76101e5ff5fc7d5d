"""The base of every page: body above, foot below, and the few hooks the shell calls. The guide is in context.py."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salon_app.model.problems import InputProblem, Problem
from salon_app.model.progress import Progress
from salon_app.ui.context import Args, PageContext
from salon_app.ui.guard import guarded
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button, MainButton
from salon_app.ui.widgets.field import Field
from salon_app.ui.widgets.foot import PageFoot
from salon_app.ui.widgets.toast import ToastBar

T = TypeVar("T")


@dataclass(frozen=True)
class UndoStep:
    """A step on this page that is not saved yet; `label` stands in the top bar: 「label」を元に戻す."""

    label: str
    undo: Callable[[], None]


class Page(QWidget):
    """One task. Derive, fill `self.body`, name the tables it shows."""

    tables: ClassVar[frozenset[str]] = frozenset()
    own_foot: ClassVar[bool] = False  # True: no foot; the page places self.toast_bar and its main button itself

    def __init__(self, ctx: PageContext) -> None:
        super().__init__()
        self.ctx = ctx
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.title = ""
        self.subtitle = ""
        self.fields: dict[str, Field] = {}
        self.undo_steps: list[UndoStep] = []
        self.body = QWidget(self)
        worn = look()
        margin = 0 if self.own_foot else worn.margin
        self.body.setContentsMargins(margin, worn.px(14, 8) if margin else 0, margin, worn.px(8, 4) if margin else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.body, 1)
        self.foot: PageFoot | None = None
        if self.own_foot:
            self.toast_bar = ToastBar()
        else:
            self.foot = PageFoot()
            self.toast_bar = self.foot.toast_bar
            column.addWidget(self.foot)
        self.toast_bar.undo_pressed.connect(ctx.shell.undo)

    # --- hooks for the page -----------------------------------------------------------------

    def shown(self, args: Args) -> None:
        """The page was opened with these arguments; `refresh()` follows."""

    def refresh(self) -> None:
        """Read what is shown. Runs at each visit and after each change to `tables` while visible."""

    def leaving(self) -> None:
        """Another page takes this one's place, or the window closes."""

    def state(self) -> Args:
        """What was typed and not saved; `restore()` gets it when the page is built anew."""
        return {}

    def restore(self, state: Args) -> None:
        """Show again what `state()` gave."""

    def step_back(self) -> bool:
        """戻る was pressed: True when the page went one step back inside itself."""
        return False

    def wants_enter(self) -> bool:
        """Does the next Enter belong to the page, not to the button in hand (the end of a scanned code)?"""
        return False

    def show_problem(self, problem: Problem) -> None:
        """A sentence for the person: beside its field, else as a toast."""
        field = self.fields.get(problem.field) if isinstance(problem, InputProblem) else None
        if field is not None:
            field.set_error(str(problem))
            field.take_focus()
        else:
            self.ctx.toast(str(problem), warning=True)

    # --- for the page to call -----------------------------------------------------------------

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Another title than the one in PAGES, with a muted addition beside it where it fits."""
        self.title, self.subtitle = title, subtitle
        self.ctx.shell.title_changed()

    def set_main(
        self, text: str, callback: Callable[[], None] | None = None, *, enabled: bool = True, icon: str = "",
        danger: bool = False,
    ) -> MainButton:
        """The one main button, bottom right. Disabled, its words say what is missing."""
        assert self.foot is not None, "a page with its own foot has its own main button"
        slot = self.guarded(callback) if callback is not None else None
        return self.foot.set_main(text, slot, enabled=enabled, icon=icon, danger=danger)

    def guarded(self, action: Callable[[], None]) -> Callable[[], None]:
        """`action` as a slot whose Problem becomes a sentence on this page."""
        return guarded(action, self.show_problem)

    def set_hint(self, text: str) -> None:
        """A sentence at the left of the foot while no toast stands there."""
        assert self.foot is not None
        self.foot.set_hint(text)

    def set_side_buttons(self, *buttons: Button) -> None:
        """Buttons beside the main button, left of it."""
        assert self.foot is not None
        self.foot.set_side_buttons(buttons)

    def set_left_buttons(self, *buttons: Button) -> None:
        """Buttons at the left end of the foot."""
        assert self.foot is not None
        self.foot.set_left_buttons(buttons)

    def main_button(self) -> MainButton | None:
        """The main button, for Ctrl+Enter; pages with their own foot override this."""
        return self.foot.main_button() if self.foot is not None else None

    def clear_errors(self) -> None:
        """Take the sentences away before trying again."""
        for field in self.fields.values():
            field.set_error("")

    def push_undo(self, label: str, undo: Callable[[], None]) -> None:
        """Offer to take back a step that is not saved yet."""
        self.undo_steps.append(UndoStep(label, undo))
        self.ctx.shell.undo_changed()

    def clear_undo(self) -> None:
        """The steps are saved or given up: they can no longer be taken back here."""
        self.undo_steps.clear()
        self.ctx.shell.undo_changed()

    def short(self, work: Callable[[], T], done: Callable[[T], None] | None = None) -> None:
        """Database work that may take longer than a blink; `done` runs here, unless the page is gone."""
        self.ctx.tasks.short(work, done, self._failed, owner=self)

    def long(self, title: str, work: Callable[[Progress], T], done: Callable[[T], None] | None = None) -> None:
        """Long work with the strip and 中止; `done` runs here, unless the page is gone."""
        self.ctx.tasks.long(title, work, done, self._failed, owner=self)

    def _failed(self, problem: Problem) -> None:
        self.show_problem(problem)
