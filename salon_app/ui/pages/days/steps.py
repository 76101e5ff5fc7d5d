"""What the pages with steps share: one view at a time, what is typed taken before a step is left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from salon_app.model.problems import InputProblem, Problem
from salon_app.ui.context import PageContext
from salon_app.ui.page import Page


class StepPage(Page):
    """Views in the order they are gone through; only one is visible."""

    def __init__(self, ctx: PageContext) -> None:
        super().__init__(ctx)
        self._views: list[QWidget] = []
        self._column = QVBoxLayout(self.body)
        self._column.setContentsMargins(0, 0, 0, 0)

    def add_view(self, view: QWidget) -> None:
        """One more step, hidden for now."""
        view.hide()
        self._column.addWidget(view)
        self._views.append(view)

    def show_view(self, view: QWidget) -> None:
        """Show this step and no other."""
        for one in self._views:
            one.setVisible(one is view)

    def leave_field(self) -> None:
        """What is being typed is taken as it stands, before the step it belongs to is left."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()

    def to_main(self) -> None:
        """The last Enter of a step leads to the main button."""
        button = self.main_button()
        if button is not None and button.isEnabled():
            button.setFocus(Qt.FocusReason.TabFocusReason)

    def show_problem(self, problem: Problem) -> None:
        """The sentence needs the foot's room, if it has no field of its own."""
        if not (isinstance(problem, InputProblem) and problem.field in self.fields):
            self.set_left_buttons()
        super().show_problem(problem)
