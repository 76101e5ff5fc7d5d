"""はじめての設定: leads from the three ways on through the questions to a salon. What is typed is on the disk at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication

from salon_app.model.problems import InputProblem, Problem
from salon_app.salon import Salon
from salon_app.services.backup import BackupPreview
from salon_app.ui.first_start.duty import DutyQuestion
from salon_app.ui.first_start.form_state import (
    DRAFT,
    QUESTIONS,
    SUMMARY,
    WELCOME,
    FirstStartForm,
    answers,
    before,
    place_field,
)
from salon_app.ui.first_start.move_in import MoveInPreview, MoveInScreen
from salon_app.ui.first_start.places import PlacesQuestion
from salon_app.ui.first_start.products import ProductsQuestion
from salon_app.ui.first_start.question import Question
from salon_app.ui.first_start.questions import NameQuestion, TaxQuestion, YearQuestion
from salon_app.ui.first_start.summary import SummaryScreen
from salon_app.ui.first_start.welcome import HelpScreen, PracticeScreen, WelcomeScreen
from salon_app.ui.practice import has_practice, make_practice
from salon_app.ui.step_screen import StepScreen
from salon_app.ui.step_window import StepWindow
from salon_app.ui.theme import wear

MOVE_IN, PREVIEW, PRACTICE, HELP = "move_in", "preview", "practice", "help"


class FirstStartWindow(StepWindow):
    """`finished(sentence)` when the books are those of a salon; `open_folder(path)` for practice."""

    finished = Signal(str)
    open_folder = Signal(Path)

    def __init__(self, salon: Salon) -> None:
        super().__init__(QApplication.translate("FirstStartWindow", "はじめての設定"), with_help=True)
        self._salon = salon
        kept = salon.drafts.kept(DRAFT)
        self._form = FirstStartForm.from_json(kept) if kept else FirstStartForm()
        self._step = WELCOME
        self._before_help = WELCOME
        self._preview: BackupPreview | None = None
        self._said = ""
        self.tasks.cancelled.connect(lambda _title: self._cancelled())
        self.rebuild()

    def form(self) -> FirstStartForm:
        """What has been answered and typed so far."""
        return self._form

    def step(self) -> str:
        """The screen in view."""
        return self._step

    # --- screens -----------------------------------------------------------------------------------

    def build_screen(self) -> StepScreen:
        screen = self._make_screen()
        if isinstance(screen, Question):
            screen.changed.connect(self._keep)
            screen.decided.connect(lambda: self._leave(self._form.answered(self._step)))
            screen.postponed.connect(lambda: self._leave(self._form.postponed(self._step)))
            screen.back.connect(self.back)
        if self._said:
            screen.say(self._said, warning=True)
            self._said = ""
        return screen

    def _make_screen(self) -> StepScreen:
        form, salon = self._form, self._salon
        today = salon.clock.today()
        questions: dict[str, Callable[[], Question]] = {
            "name": lambda: NameQuestion(form),
            "year": lambda: YearQuestion(form, today),
            "tax": lambda: TaxQuestion(form),
            "places": lambda: PlacesQuestion(form, salon.cashbook.hand_places(), today, salon.founding),
            "duty": lambda: DutyQuestion(form),
            "products": lambda: ProductsQuestion(form),
        }
        if self._step in questions:
            return questions[self._step]()
        return {SUMMARY: self._summary, MOVE_IN: self._move_in, PREVIEW: self._preview_screen, PRACTICE: PracticeScreen,
                HELP: self._help, WELCOME: self._welcome}[self._step]()

    def _welcome(self) -> StepScreen:
        screen = WelcomeScreen(self._form, has_practice=has_practice(self._salon.folder),
                               warnings=self._salon.warnings)
        screen.begin.connect(lambda: self._go(self._form.step if self._form.begun else QUESTIONS[0]))
        screen.practise.connect(self._practise)
        screen.move_in.connect(lambda: self._go(MOVE_IN))
        return screen

    def _summary(self) -> StepScreen:
        screen = SummaryScreen(self._form, self._salon.cashbook.hand_places())
        screen.start.connect(self._found)
        screen.back.connect(self.back)
        screen.change.connect(self._go)
        return screen

    def _move_in(self) -> StepScreen:
        screen = MoveInScreen(self._salon, self.tasks)
        screen.back.connect(self.back)
        screen.seen.connect(self._look_at)
        return screen

    def _preview_screen(self) -> StepScreen:
        assert self._preview is not None
        screen = MoveInPreview(self._preview)
        screen.back.connect(self.back)
        screen.start.connect(self._restore)
        return screen

    def _help(self) -> StepScreen:
        screen = HelpScreen()
        screen.back.connect(self.back)
        return screen

    # --- ways ----------------------------------------------------------------------------------------

    def back(self) -> None:
        if self._step == HELP:
            self._go(self._before_help)
        elif self._step == PREVIEW:
            self._go(MOVE_IN)
        elif self._step == MOVE_IN:
            self._go(WELCOME)
        elif self._step in QUESTIONS or self._step == SUMMARY:
            self._keep()
            self._go(before(self._step))

    def help_wanted(self) -> None:
        if self._step not in (HELP, PRACTICE):
            self._keep()
            self._before_help = self._step
            self._go(HELP)

    def _leave(self, form: FirstStartForm) -> None:
        self._form = form
        self._go(form.step)

    def _go(self, step: str) -> None:
        """Another screen, once the pressed button has returned."""
        self._step = step
        if step in QUESTIONS or step == SUMMARY:
            self._form = replace(self._form, step=step)
            self._save()
        QTimer.singleShot(0, self, self.show_screen)

    def _keep(self) -> None:
        """What stands on the screen goes into the form and onto the disk."""
        if isinstance(self.screen_now, Question):
            self._form = self.screen_now.read(self._form)
            self._save()

    def _save(self) -> None:
        value = self._form.to_json()
        self.tasks.short(lambda: self._salon.drafts.keep(DRAFT, value), None, self._failed, owner=self)

    def scale_chosen(self, scale: int) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._keep()
        self._salon.settings.change(scale=scale)
        wear(app, self._salon.settings.get().theme, scale)
        self.rebuild()

    # --- what is done ----------------------------------------------------------------------------------

    def _found(self) -> None:
        salon = self._salon
        try:
            given = answers(self._form, salon.cashbook.hand_places(), salon.clock.today())
        except InputProblem as problem:
            self._back_to_field(problem)
            return

        def found() -> None:
            salon.founding.found(given)
            salon.drafts.forget(DRAFT)

        self.tasks.short(found, lambda _none: self.finished.emit(
            self.tr("用意ができました。「開店する」を押すと、コーヒーを売れます。")), self._failed, owner=self)

    def _back_to_field(self, problem: InputProblem) -> None:
        """A typed answer can't be kept after all: show it where it stands."""
        place_fields = [place_field(one.id) for one in self._salon.cashbook.hand_places()]
        step = "places" if problem.field in (*place_fields, "opening_date") else "products"
        self._said = str(problem)
        self._go(step)

    def _practise(self) -> None:
        salon = self._salon
        settings = salon.settings.get()
        self._go(PRACTICE)
        self.tasks.long(
            self.tr("見本のサロンを作っています"),
            lambda progress: make_practice(salon.folder, salon.clock, progress, theme=settings.theme,
                                           scale=settings.scale, language=settings.language),
            self.open_folder.emit, self._practice_failed, owner=self)

    def _practice_failed(self, problem: Problem) -> None:
        self._said = str(problem)
        self._go(WELCOME)

    def _cancelled(self) -> None:
        self._said = self.tr("中止しました。")
        self._go(WELCOME)

    def _look_at(self, preview: BackupPreview) -> None:
        self._preview = preview
        self._go(PREVIEW)

    def _restore(self) -> None:
        assert self._preview is not None
        salon, file = self._salon, self._preview.backup.path
        if self.screen_now is not None:
            self.screen_now.set_main(self.tr("移しています"), enabled=False)
        self.tasks.long(
            self.tr("前のPCの記録を移しています"), lambda _progress: salon.restore(file),
            lambda _none: self.finished.emit(self.tr("前のPCの記録を移しました。")), self._failed, owner=self)

    def _failed(self, problem: Problem) -> None:
        if self.screen_now is not None:
            if self._step == PREVIEW:
                self.screen_now.set_main(self.tr("この状態で始める"))
            self.screen_now.show_problem(problem)
