"""One screen of a window without navigation: a heading, a sentence, what is asked, and a foot with the way on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from salon_app.model.problems import InputProblem, Problem
from salon_app.ui.guard import guarded
from salon_app.ui.theme import look
from salon_app.ui.widgets.button import Button, MainButton
from salon_app.ui.widgets.foot import PageFoot
from salon_app.ui.widgets.label import Label
from salon_app.ui.widgets.scroll_area import Scroll
from salon_app.ui.widgets.toast import ToastText


class Says(Protocol):
    """A field, or a line that is one: it shows what is wrong beside what was typed."""

    def set_error(self, sentence: str) -> None: ...

    def take_focus(self) -> None: ...


class _Ground(QWidget):
    """The strip the foot stands in: its line runs from edge to edge, its buttons keep to the column."""

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), look().line, look().color("line"))


class StepScreen(QWidget):
    """Derive, fill `self.column`, name the ways on. `changed` when something was typed or chosen."""

    changed = Signal()

    def __init__(self, heading: str, sentence: str = "", *, lead: str = "", above: QWidget | None = None) -> None:
        super().__init__()
        worn = look()
        self.fields: dict[str, Says] = {}
        self._hint = ""
        wide = worn.px(1000, 1366)
        column = QWidget()
        column.setMaximumWidth(wide)
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.column = QVBoxLayout(column)
        self.column.setContentsMargins(worn.margin, worn.px(22, 12), worn.margin, worn.px(14, 10))
        self.column.setSpacing(worn.px(12, 10))
        if above is not None:
            self.column.addWidget(above)
            self.column.addSpacing(worn.px(20, 0))
        if lead:
            self.column.addWidget(Label(lead, tone="muted", wrap=True))
            self.column.addSpacing(-worn.px(10, 8))
        self.heading = Label(heading, step="name", wrap=True)
        self.column.addWidget(self.heading)
        if sentence:
            self.column.addWidget(Label(sentence, wrap=True))
        self.column.addSpacing(worn.px(4, 0))
        inner = QWidget()
        inside = QHBoxLayout(inner)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addStretch(1)
        inside.addWidget(column, 1000)
        inside.addStretch(1)
        self.area = Scroll(inner)
        bar = self.area.verticalScrollBar()
        bar.valueChanged.connect(self._say_more)
        bar.rangeChanged.connect(self._say_more)
        ground = _Ground()
        self.foot = PageFoot()
        self.foot.setMaximumWidth(wide)
        strip = QHBoxLayout(ground)
        strip.setContentsMargins(0, 0, 0, 0)
        strip.setSpacing(0)
        strip.addStretch(1)
        strip.addWidget(self.foot, 1000)
        strip.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addWidget(ground)

    def finish(self) -> None:
        """Called once the column is filled: the rest of it stays empty."""
        self.column.addStretch(1)

    def take_focus(self) -> None:
        """Where typing begins; nowhere, when the screen is read first."""

    # --- the ways on -----------------------------------------------------------------------------

    def set_main(
        self, text: str, callback: Callable[[], None] | None = None, *, enabled: bool = True, icon: str = "",
    ) -> None:
        """The main button; without a callback the one it has stays."""
        slot = self.guarded(callback) if callback is not None else None
        self.foot.set_main(text, slot, enabled=enabled, icon=icon, danger=False)

    def set_side(self, text: str, callback: Callable[[], None], icon: str = "") -> None:
        """A button beside the main one."""
        button = Button(text, icon, max_lines=2)
        button.clicked.connect(self.guarded(callback))
        self.foot.set_side_buttons([button])

    def set_left(self, text: str, callback: Callable[[], None], icon: str = "chevron-left") -> None:
        """The way back, at the left."""
        button = Button(text, icon, max_lines=2)
        button.clicked.connect(self.guarded(callback))
        self.foot.set_left_buttons([button])

    def main_button(self) -> MainButton | None:
        """The main button, for Ctrl+Enter."""
        return self.foot.main_button()

    def press_main(self) -> None:
        """As if the main button was pressed: for Enter in the last field."""
        button = self.main_button()
        if button is not None and button.isEnabled():
            button.click()

    def set_hint(self, sentence: str) -> None:
        """A sentence in the foot while nothing else stands there, and while all of the screen is seen."""
        self._hint = sentence
        self._say_more()

    def _say_more(self) -> None:
        self.foot.set_hint(self.tr("下に続きがあります。") if self.area.more_below() else self._hint)

    # --- sentences ---------------------------------------------------------------------------------

    def guarded(self, action: Callable[[], None]) -> Callable[[], None]:
        """`action` as a slot whose Problem becomes a sentence here."""
        return guarded(action, self.show_problem)

    def show_problem(self, problem: Problem) -> None:
        """Beside its field, else in the foot."""
        field = self.fields.get(problem.field) if isinstance(problem, InputProblem) else None
        if field is not None:
            field.set_error(str(problem))
            field.take_focus()
        else:
            self.say(str(problem), warning=True)

    def say(self, sentence: str, *, warning: bool = False) -> None:
        """A sentence in the foot, or none."""
        self.foot.set_toast(ToastText(sentence, False, warning) if sentence else None)

    def clear_errors(self) -> None:
        """Take the sentences away before trying again."""
        self.say("")
        for field in self.fields.values():
            field.set_error("")
